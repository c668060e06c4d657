#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "cli/timesheets.hpp"

namespace stottekontakt {
namespace cli {
namespace {

struct Options {
  std::string before;
  std::string after;
  std::vector<std::string> files;
  std::string format = "text";
  std::string output;
};

void run(const Options& options) {
  std::vector<std::string> read = options.files;
  read.insert(read.end(), {options.before, options.after});
  check_standard_input(read);
  const NamedRegulation before{options.before, ChosenRegulation(options.before)};
  const NamedRegulation after{options.after, ChosenRegulation(options.after)};
  const Regulation& old_one = before.regulation.view();
  const Regulation& new_one = after.regulation.view();
  const TwiceSettledFiles settled = settle_twice(before, after, options.files);
  const documents::Comparison comparison = documents::compare(old_one, new_one, settled.sheets);
  write_product(options.format == "json"  ? comparison_json(old_one, new_one, comparison)
                : options.format == "csv" ? comparison_csv(comparison)
                                          : comparison_text(old_one, new_one, comparison),
                options.output);
}

constexpr const char* footer =
    "Hver timeliste gjøres opp to ganger. Hva ett tall alene betyr, finnes ved å gjøre opp med det gamle regelverket "
    "og\n"
    "bare dette tallets nye rader; det som ikke går opp slik, står som «endringene sammen». Ingenting betales av "
    "dette.\n\n"
    "csv er for norske regneark: semikolon, desimalkomma, UTF-8 uten byterekkefølgemerke, én rad per avtale og måned. "
    "En id\n"
    "som begynner med = + - eller @ får en apostrof foran, så regnearket ikke leser den som en formel.\n\n"
    "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikke skrive, 2 feil bruk, 3 ugyldige data, 4 en timeliste mangler "
    "sats\n"
    "i det ene regelverket.";

}  // namespace

void add_compare(CLI::App& app, Outcome&) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("compare", "Vis hva et nytt regelverk betyr for timelister, før noe betales");
  command.add_option("GAMMELT", options->before, "Det gamle regelverket som TOML")->required()->type_name("");
  command.add_option("NYTT", options->after, "Det nye regelverket som TOML")->required()->type_name("");
  command.add_option("FIL", options->files, "Timelister som JSON; - er standard inn")->required()->type_name("");
  add_table_format(command, options->format);
  command.add_option("--output", options->output, "Skriv til denne filen, helt eller ikke i det hele tatt")
      ->type_name("FIL");
  command.footer(footer);
  command.callback([options] { run(*options); });
}

}  // namespace cli
}  // namespace stottekontakt
