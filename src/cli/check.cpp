#include <CLI/App.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>

#include "cli/progress.hpp"
#include "cli/regulation_option.hpp"
#include "cli/timesheets.hpp"
#include "stottekontakt/documents/scenarios.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::ScenarioReport;

struct Options {
  std::vector<std::string> files;
  RegulationOptions regulation;
  std::string format = "text";
};

/// The text of the regulation a scenario file names, by its path from that file.
documents::RegulationText regulation_beside(const std::string& scenario_file) {
  const std::filesystem::path folder = std::filesystem::path(scenario_file).parent_path();
  return [folder](const std::string& path) -> std::optional<std::string> {
    std::string text;
    if (read_file((folder / path).string(), text) != 0) return std::nullopt;
    return text;
  };
}

void run(const Options& options, Language language, Outcome& outcome) {
  check_files(options.files, {}, language);
  const ChosenRegulation regulation = chosen_regulation(options.regulation, language);
  std::vector<ScenarioReport> reports;
  std::vector<Message> errors;
  Progress progress(language, outcome);
  for (const std::string& file : options.files) {
    progress.reading(file, reports.size() + 1, options.files.size());
    std::string text;
    if (const int error = read_file(file, text)) {
      errors.push_back(cannot_read(file, error, language));
      continue;
    }
    reports.push_back(
        run_scenarios(text, name_of_file(file, language), regulation.view(), regulation_beside(file), language));
    std::vector<Message> faults = messages_of(reports.back().faults);
    std::move(faults.begin(), faults.end(), std::back_inserter(errors));
  }
  if (!errors.empty()) throw Failure{Exit::input, std::move(errors)};

  progress.end();
  write_product(options.format == "json" ? documents::scenario_json(reports)
                                         : documents::scenario_text(reports, language));
  const bool any_failed =
      std::any_of(reports.begin(), reports.end(), [](const ScenarioReport& report) { return report.failed() > 0; });
  if (any_failed) outcome.exit = Exit::scenario;
}

}  // namespace

void add_check(CLI::App& app, Language language, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("check", say(language, Text::check_about));
  command.add_option(say(language, Text::file), options->files, say(language, Text::check_files))
      ->required()
      ->type_name("");
  add_regulation(command, options->regulation, language);
  add_format(command, options->format, language);
  command.footer(say(language, Text::check_footer));
  command.callback([options, language, &outcome] { run(*options, language, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
