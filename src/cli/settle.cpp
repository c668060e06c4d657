#include "stottekontakt/settle.hpp"

#include <unistd.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "cli/payroll.hpp"
#include "cli/progress.hpp"
#include "cli/regulation_option.hpp"
#include "cli/statement_xlsx.hpp"
#include "cli/timesheets.hpp"
#include "cli/workbook.hpp"
#include "documents/statement_html.hpp"
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
  std::vector<std::string> already;
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
  std::deque<SheetSource> files{};                   ///< that were read
  std::vector<const SheetSource*> sources{};         ///< of the sheets, one for each
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

void settle_file(const std::string& file, const Regulation& regulation, Language language, Progress& progress,
                 Everything& all, Outcome& outcome) {
  std::string text;
  if (const int error = read_file(file, text)) {
    all.only_figures_missing = false;
    all.errors.push_back(cannot_read(file, error, language));
    return;
  }
  ReadSheets sheets = read_sheets(file, text, regulation, language, outcome);
  Timesheets& read = sheets.timesheets;
  refuse_months_of_files_before(read, all, language);
  SettledTimesheets settled = settle_all(regulation, read, language, counted_by(progress));
  sheets.locate(settled.errors);
  add_errors(all, file, settled.errors, language);
  if (!all.errors.empty()) return;
  all.shape = read.shape;
  all.files.push_back({file, std::move(sheets.places)});
  all.sources.insert(all.sources.end(), read.sheets.size(), &all.files.back());
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

std::string workbook_of(std::span<const Settled> settled, Language language) {
  try {
    return statement_xlsx(settled, language);
  } catch (const TooManyRows&) {
    throw Failure{Exit::input,
                  {{.text = say(language, Text::too_many_rows, {{"most", std::to_string(Workbook::most_rows)}}),
                    .code = "too-many-rows"}}};
  }
}

void run(const Options& options, Language language, Outcome& outcome) {
  const bool to_standard_output = options.output.empty() || options.output == "-";
  if (options.format == "xlsx" && to_standard_output && ::isatty(STDOUT_FILENO) != 0) {
    throw usage(say(language, Text::workbook_to_terminal));
  }
  std::vector<std::string> read = options.files;
  read.push_back(options.regulation.file);
  read.insert(read.end(), options.already.begin(), options.already.end());
  check_files(read, options.output, language);
  const ChosenRegulation chosen = chosen_regulation(options.regulation, language);
  const Regulation& regulation = chosen.view();
  std::optional<Payroll> payroll;
  if (is_payroll(options.format)) payroll.emplace(options.format, options.already, language);
  if (!payroll && !options.already.empty()) throw usage(say(language, Text::already_without_payroll));
  Everything all;
  Progress progress(language, outcome);
  for (std::size_t i = 0; i < options.files.size(); ++i) {
    progress.reading(options.files[i], i + 1, options.files.size());
    settle_file(options.files[i], regulation, language, progress, all, outcome);
  }
  if (!all.errors.empty()) {
    throw Failure{all.only_figures_missing ? Exit::no_rate : Exit::input, std::move(all.errors)};
  }
  if (options.files.size() > 1) all.shape = Shape::array;

  progress.writing();
  std::vector<Timesheet> views;
  for (const OwnedTimesheet& sheet : all.sheets) views.push_back(sheet.view());
  std::vector<Settled> settled;
  for (std::size_t i = 0; i < views.size(); ++i) {
    settled.push_back({regulation, views[i], all.statements[i], terms_of(regulation, views[i])});
  }
  if (payroll) {
    progress.end();
    payroll->write(regulation, all.sheets, all.statements, all.sources, options.output, outcome);
  } else {
    const std::string product =
        options.format == "json"   ? statements_json(regulation, all.sheets, all.statements, all.shape, language)
        : options.format == "csv"  ? statements_csv(regulation, all.sheets, all.statements, language)
        : options.format == "html" ? statement_html(settled, language)
        : options.format == "xlsx" ? workbook_of(settled, language)
                                   : statement_text(settled, language);
    progress.end();
    write_product(product, options.output);
  }
  if (options.strict && !everything_is_granted(settled)) outcome.exit = Exit::not_all_paid;
}

}  // namespace

void add_settle(CLI::App& app, Language language, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("settle", say(language, Text::settle_about));
  command.add_option(say(language, Text::file), options->files, say(language, Text::help_timesheets))
      ->required()
      ->type_name("");
  add_statement_format(command, options->format, language);
  add_output(command, options->output, language);
  add_regulation(command, options->regulation, language);
  command.add_option("--already", options->already, say(language, Text::settle_already))
      ->allow_extra_args(false)  // what follows the file is a timesheet
      ->type_name(say(language, Text::file));
  command.add_flag("--strict", options->strict, say(language, Text::settle_strict));
  command.footer(say(language, Text::settle_footer));
  command.callback([options, language, &outcome] { run(*options, language, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
