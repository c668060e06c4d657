#include "cli/progress.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <system_error>

#include "cli/input.hpp"
#include "text/figures.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using namespace std::chrono_literals;
constexpr auto long_run = 1s;
constexpr auto between_drawings = 200ms;
constexpr std::string_view wipe = "\r\x1b[K";  // to the line's beginning, and clear it to its end

std::string count_words(std::size_t count, Language language) {
  return documents::number_of(std::to_string(count), language);
}

/// What fits on one line of the terminal: a longer one could not be wiped off.
std::string_view on_one_line(std::string_view words) {
  winsize size{};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  return documents::clipped(words, known ? size.ws_col - 1u : 79u);
}

}  // namespace

Progress::Progress(Language language, const Outcome& outcome) : language_(language) {
  if (outcome.json_errors || ::isatty(STDERR_FILENO) != 1) return;
  try {
    watcher_ = std::thread([this] { watch(); });
  } catch (const std::system_error&) {  // no thread to be had: the run matters, its progress does not
  }
}

void Progress::say_instead(std::string words) {
  const std::lock_guard lock(mutex_);
  words_ = std::move(words);
  total_ = 0;
}

void Progress::reading(const std::string& file, std::size_t number, std::size_t total) {
  if (!watcher_.joinable()) return;
  say_instead(say(language_, Text::progress_reading,
                  {{"file", name_of_file(file, language_)},
                   {"number", count_words(number, language_)},
                   {"total", count_words(total, language_)}}));
}

void Progress::writing() {
  if (watcher_.joinable()) say_instead(say(language_, Text::progress_writing));
}

std::string Progress::line() const {
  const std::size_t total = total_.load(std::memory_order_relaxed);
  if (total == 0) return words_;
  return say(language_, Text::progress_settling,
             {{"done", count_words(done_.load(std::memory_order_relaxed), language_)},
              {"total", count_words(total, language_)}});
}

void Progress::watch() {
  std::unique_lock lock(mutex_);
  const auto ended = [this] { return end_; };
  if (ended_.wait_for(lock, long_run, ended)) return;
  do {
    write_message(std::string(wipe).append(on_one_line(line())));
  } while (!ended_.wait_for(lock, between_drawings, ended));
  write_message(wipe);
}

void Progress::end() {
  if (!watcher_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    end_ = true;
  }
  ended_.notify_one();
  watcher_.join();
}

}  // namespace cli
}  // namespace stottekontakt
