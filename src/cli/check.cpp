#include <CLI/App.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>

#include "cli/regulation_option.hpp"
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

void run(const Options& options, Outcome& outcome) {
  if (std::count(options.files.begin(), options.files.end(), "-") > 1) {
    throw usage("«-» (standard inn) kan bare leses én gang. Oppgi den én gang.");
  }
  const ChosenRegulation regulation = chosen_regulation(options.regulation);
  std::vector<ScenarioReport> reports;
  std::vector<Message> errors;
  for (const std::string& file : options.files) {
    std::string text;
    if (const int error = read_file(file, text)) {
      errors.push_back(cannot_read(file, error));
      continue;
    }
    reports.push_back(
        run_scenarios(text, name_of_file(file), regulation.view(), regulation_beside(file), documents::Language::nb));
    std::vector<Message> faults = messages_of(reports.back().faults);
    std::move(faults.begin(), faults.end(), std::back_inserter(errors));
  }
  if (!errors.empty()) throw Failure{Exit::input, std::move(errors)};

  write_product(options.format == "json" ? documents::scenario_json(reports)
                                         : documents::scenario_text(reports, documents::Language::nb));
  const bool any_failed =
      std::any_of(reports.begin(), reports.end(), [](const ScenarioReport& report) { return report.failed() > 0; });
  if (any_failed) outcome.exit = Exit::scenario;
}

constexpr const char* footer =
    "En scenariofil beskriver tilfeller og hva svaret på dem skal være. Hvert tilfelle som ikke stemmer, vises felt "
    "for\n"
    "felt sammen med avgjørelsene som førte dit, og til slutt står «N passed, N failed».\n\n"
    "Sluttstatus: 0 alt stemmer, 2 feil bruk, 3 en fil kan ikke leses, 5 noe stemmer ikke.";

}  // namespace

void add_check(CLI::App& app, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("check", "Kjør scenariofiler: stemmer svarene med det som er ventet?");
  command.add_option("FIL", options->files, "Scenarioer som TOML; - er standard inn")->required()->type_name("");
  add_regulation(command, options->regulation);
  add_format(command, options->format);
  command.footer(footer);
  command.callback([options, &outcome] { run(*options, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
