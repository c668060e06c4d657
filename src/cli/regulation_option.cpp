#include "cli/regulation_option.hpp"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace stottekontakt {
namespace cli {

void add_regulation(CLI::App& command, RegulationOptions& options) {
  command.add_option("--regulation", options.file, "Regelverk som TOML, i stedet for Oppdals innebygde")
      ->type_name("FIL");
  command
      .add_option("--as-known-on", options.as_known_on,
                  "Se bort fra det regelverksfilen oppgir som vedtatt (decided) etter denne dagen, ÅÅÅÅ-MM-DD")
      ->type_name("DATO");
}

ChosenRegulation chosen_regulation(const RegulationOptions& options) {
  if (options.as_known_on.empty()) return ChosenRegulation(options.file);
  if (options.file.empty()) {
    throw usage("--as-known-on gjelder en regelverksfil. Oppgi den med --regulation.");
  }
  return ChosenRegulation(options.file, date_argument("--as-known-on", options.as_known_on));
}

}  // namespace cli
}  // namespace stottekontakt
