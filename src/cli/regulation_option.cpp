#include "cli/regulation_option.hpp"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace stottekontakt {
namespace cli {

void add_regulation(CLI::App& command, RegulationOptions& options, Language language) {
  command.add_option("--regulation", options.file, say(language, Text::help_regulation))
      ->type_name(say(language, Text::file));
  command.add_option("--as-known-on", options.as_known_on, say(language, Text::help_as_known_on))
      ->type_name(say(language, Text::date));
}

ChosenRegulation chosen_regulation(const RegulationOptions& options, Language language) {
  if (options.as_known_on.empty()) return ChosenRegulation(options.file, language);
  if (options.file.empty()) {
    throw usage(say(language, Text::as_known_on_without_file));
  }
  return ChosenRegulation(options.file, language, date_argument("--as-known-on", options.as_known_on, language));
}

}  // namespace cli
}  // namespace stottekontakt
