#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "cli/regulation_option.hpp"
#include "cli/timesheets.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/verification.hpp"

namespace stottekontakt {
namespace cli {
namespace {

struct Options {
  std::string statement;
  std::string timesheet;
  RegulationOptions regulation;
  std::string format = "text";
};

void run(const Options& options, Language language, Outcome& outcome) {
  check_files({options.statement, options.timesheet, options.regulation.file}, {}, language);
  const ChosenRegulation chosen = chosen_regulation(options.regulation, language);
  const Regulation& regulation = chosen.view();
  Progress progress(language, outcome);
  progress.reading(options.timesheet, 1, 2);
  const std::string statements = text_of_file(options.statement, language);
  const ReadSheets sheets =
      read_sheets(options.timesheet, text_of_file(options.timesheet, language), regulation, language, outcome);
  const documents::Timesheets& read = sheets.timesheets;
  documents::SettledTimesheets settled = settle_all(regulation, read, language, counted_by(progress));
  sheets.locate(settled.errors);
  if (!settled.errors.empty()) {
    throw Failure{only_figures_missing(settled.errors) ? Exit::no_rate : Exit::input,
                  messages_of(options.timesheet, settled.errors, language)};
  }
  progress.reading(options.statement, 2, 2);
  const documents::Verification verification =
      documents::verify(statements, regulation, read.sheets, settled.statements, language);
  if (!verification.errors.empty())
    throw Failure{Exit::input, messages_of(options.statement, verification.errors, language)};
  progress.end();
  write_product(options.format == "json" ? verification_json(verification) : verification_text(verification, language));
  if (!verification.same()) outcome.exit = Exit::not_all_paid;
}

}  // namespace

void add_verify(CLI::App& app, Language language, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("verify", say(language, Text::verify_about));
  command.add_option(say(language, Text::statement), options->statement, say(language, Text::verify_statement))
      ->required()
      ->type_name("");
  command.add_option(say(language, Text::timesheet), options->timesheet, say(language, Text::verify_timesheet))
      ->required()
      ->type_name("");
  add_regulation(command, options->regulation, language);
  add_format(command, options->format, language);
  command.footer(say(language, Text::verify_footer));
  command.callback([options, language, &outcome] { run(*options, language, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
