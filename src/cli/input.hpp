#pragma once
/// @file
/// What commands read: files, and the regulation chosen with `--regulation`.

#include <optional>
#include <span>

#include "cli/cli.hpp"
#include "stottekontakt/documents/regulation_file.hpp"

namespace stottekontakt {
namespace cli {

/// The whole content of a file, "-" is standard input; 0, or the error that stopped it.
int read_file(const std::string& file, std::string& text);

/// "standard inn" for "-", else the file's own name.
std::string name_of_file(const std::string& file, Language language);

/// A file cannot be read, because of an error of the system.
Message cannot_read(const std::string& file, int error, Language language);

/// The errors of a TOML file, each with line and column.
std::vector<Message> messages_of(std::span<const documents::RegulationFault> faults);

/// The regulation of a run: the file's, or the built-in one where no file is named.
class ChosenRegulation {
 public:
  /// Throws a failure that says everything that is wrong with the file.
  /// @param as_known_on leaves out what the file says was decided after that day
  ChosenRegulation(const std::string& file, Language language, std::optional<Date> as_known_on = std::nullopt);

  const Regulation& view() const noexcept;

 private:
  std::optional<documents::LoadedRegulation> loaded_;
};

}  // namespace cli
}  // namespace stottekontakt
