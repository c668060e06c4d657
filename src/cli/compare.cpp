#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "cli/arguments.hpp"
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

void run(const Options& options, Language language, Outcome& outcome) {
  std::vector<std::string> read = options.files;
  read.insert(read.end(), {options.before, options.after});
  check_files(read, options.output, language);
  const NamedRegulation before{options.before, ChosenRegulation(options.before, language)};
  const NamedRegulation after{options.after, ChosenRegulation(options.after, language)};
  const Regulation& old_one = before.regulation.view();
  const Regulation& new_one = after.regulation.view();
  Progress progress(language, outcome);
  const TwiceSettledFiles settled = settle_twice(before, after, options.files, language, progress, outcome);
  progress.writing();
  const documents::Comparison comparison = documents::compare(old_one, new_one, settled.sheets);
  const std::string product = options.format == "json"  ? comparison_json(old_one, new_one, comparison)
                              : options.format == "csv" ? comparison_csv(comparison)
                                                        : comparison_text(old_one, new_one, comparison, language);
  progress.end();
  write_product(product, options.output);
}

}  // namespace

void add_compare(CLI::App& app, Language language, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("compare", say(language, Text::compare_about));
  command.add_option(say(language, Text::old_regulation), options->before, say(language, Text::compare_old))
      ->required()
      ->type_name("");
  command.add_option(say(language, Text::new_regulation), options->after, say(language, Text::compare_new))
      ->required()
      ->type_name("");
  command.add_option(say(language, Text::file), options->files, say(language, Text::help_timesheets))
      ->required()
      ->type_name("");
  add_table_format(command, options->format, language);
  add_output(command, options->output, language);
  command.footer(say(language, Text::compare_footer));
  command.callback([options, language, &outcome] { run(*options, language, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
