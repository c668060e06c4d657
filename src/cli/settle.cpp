#include "stottekontakt/settle.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>
#include <set>
#include <utility>

#include "cli/regulation_option.hpp"
#include "cli/timesheets.hpp"
#include "documents/statement_text.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_csv.hpp"
#include "stottekontakt/documents/statement_json.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::OwnedTimesheet;
using documents::Settled;
using documents::SettledTimesheets;
using documents::Shape;
using documents::Timesheets;

struct Options {
  std::vector<std::string> files;
  std::string format = "text";
  std::string output;
  RegulationOptions regulation;
  bool strict = false;
};

/// What all files of a run hold together.
struct Everything {
  Shape shape = Shape::one;
  std::vector<OwnedTimesheet> sheets;
  std::vector<Statement> statements;
  std::set<std::pair<std::string, Month>> months{};  ///< agreement and month of the sheets of the files before
  std::vector<Message> errors;
  bool only_figures_missing = true;  ///< no error but a rate or a ceiling that is not in force
};

void add_errors(Everything& all, const std::string& file, const documents::InputErrors& errors, Language language) {
  std::vector<Message> messages = messages_of(file, errors, language);
  std::move(messages.begin(), messages.end(), std::back_inserter(all.errors));
  all.only_figures_missing = all.only_figures_missing && only_figures_missing(errors);
}

/// A month that another file holds is paid twice unless the later sheet knows of the `earlier` one.
void refuse_months_of_files_before(Timesheets& read, Everything& all, Language language) {
  std::set<std::pair<std::string, Month>> months;
  for (const OwnedTimesheet& owned : read.sheets) {
    const Timesheet sheet = owned.view();
    std::pair<std::string, Month> month{sheet.agreement.id, sheet.month};
    if (all.months.contains(month) && !owned.place().has_earlier) {
      read.errors.add({Status::same_month_twice, owned.place().pointer + "/earlier",
                       std::string(fault_words(Status::same_month_twice, language)), owned.place().line});
    }
    months.insert(std::move(month));
  }
  all.months.merge(months);
}

void settle_file(const std::string& file, const Regulation& regulation, Language language, Everything& all,
                 Outcome& outcome) {
  std::string text;
  if (const int error = read_file(file, text)) {
    all.only_figures_missing = false;
    all.errors.push_back(cannot_read(file, error, language));
    return;
  }
  ReadSheets sheets = read_sheets(file, text, regulation, language, outcome);
  Timesheets& read = sheets.timesheets;
  refuse_months_of_files_before(read, all, language);
  SettledTimesheets settled = settle_all(regulation, read, language);
  sheets.locate(settled.errors);
  add_errors(all, file, settled.errors, language);
  if (!all.errors.empty()) return;
  all.shape = read.shape;
  std::move(read.sheets.begin(), read.sheets.end(), std::back_inserter(all.sheets));
  std::move(settled.statements.begin(), settled.statements.end(), std::back_inserter(all.statements));
}

bool everything_is_granted(std::span<const Settled> settled) {
  for (const Settled& one : settled) {
    for (const documents::PartDecision& part : parts_of(one)) {
      if (part.finding.verdict != Verdict::granted) return false;
    }
  }
  return true;
}

void run(const Options& options, Language language, Outcome& outcome) {
  std::vector<std::string> read = options.files;
  read.push_back(options.regulation.file);
  check_standard_input(read, language);
  const ChosenRegulation chosen = chosen_regulation(options.regulation, language);
  const Regulation& regulation = chosen.view();
  Everything all;
  for (const std::string& file : options.files) settle_file(file, regulation, language, all, outcome);
  if (!all.errors.empty()) {
    throw Failure{all.only_figures_missing ? Exit::no_rate : Exit::input, std::move(all.errors)};
  }
  if (options.files.size() > 1) all.shape = Shape::array;

  std::vector<Timesheet> views;
  for (const OwnedTimesheet& sheet : all.sheets) views.push_back(sheet.view());
  std::vector<Settled> settled;
  for (std::size_t i = 0; i < views.size(); ++i) {
    settled.push_back({regulation, views[i], all.statements[i], terms_of(regulation, views[i])});
  }
  write_product(options.format == "json"  ? statements_json(regulation, all.sheets, all.statements, all.shape, language)
                : options.format == "csv" ? statements_csv(regulation, all.sheets, all.statements, language)
                                          : statement_text(settled, language),
                options.output);
  if (options.strict && !everything_is_granted(settled)) outcome.exit = Exit::not_all_paid;
}

}  // namespace

void add_settle(CLI::App& app, Language language, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("settle", say(language, Text::settle_about));
  command.add_option(say(language, Text::file), options->files, say(language, Text::help_timesheets))
      ->required()
      ->type_name("");
  add_table_format(command, options->format, language);
  add_output(command, options->output, language);
  add_regulation(command, options->regulation, language);
  command.add_flag("--strict", options->strict, say(language, Text::settle_strict));
  command.footer(say(language, Text::settle_footer));
  command.callback([options, language, &outcome] { run(*options, language, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
