#include "cli/input.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "stottekontakt/oppdal.hpp"

namespace stottekontakt {
namespace cli {

std::string name_of_file(const std::string& file, Language language) {
  return file == "-" ? say(language, Text::standard_input) : file;
}

int read_file(const std::string& file, std::string& text) {
  const int descriptor = file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  constexpr std::size_t step = 1 << 16;
  int error = 0;
  for (;;) {
    const std::size_t size = text.size();
    text.resize(std::max(size + step, text.capacity()));
    const ssize_t count = ::read(descriptor, text.data() + size, text.size() - size);
    if (count < 0) error = errno;
    text.resize(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count == 0 || (count < 0 && error != EINTR)) break;
    error = 0;
  }
  if (descriptor != STDIN_FILENO) ::close(descriptor);
  return error;
}

Message cannot_read(const std::string& file, int error, Language language) {
  return {.text = say(language, Text::cannot_read, {{"error", words_of_error(error, language)}}),
          .file = name_of_file(file, language),
          .code = std::string(name_of(Status::not_readable)),
          .status = static_cast<int>(Status::not_readable)};
}

std::vector<Message> messages_of(std::span<const documents::RegulationFault> faults) {
  std::vector<Message> messages;
  for (const documents::RegulationFault& fault : faults) {
    messages.push_back({.text = fault.message,
                        .file = fault.file,
                        .code = std::string(name_of(fault.status)),
                        .status = static_cast<int>(fault.status),
                        .line = fault.line,
                        .column = fault.column});
  }
  return messages;
}

ChosenRegulation::ChosenRegulation(const std::string& file, Language language, std::optional<Date> as_known_on) {
  if (file.empty()) return;
  std::string text;
  if (const int error = read_file(file, text)) throw Failure{Exit::input, {cannot_read(file, error, language)}};
  documents::RegulationFile read =
      documents::load_regulation(text, name_of_file(file, language), language, as_known_on);
  if (!read) throw Failure{Exit::input, messages_of(read.faults)};
  loaded_ = std::move(read.regulation);
}

const Regulation& ChosenRegulation::view() const noexcept {
  if (!loaded_) return oppdal;
  return loaded_->view();
}

}  // namespace cli
}  // namespace stottekontakt
