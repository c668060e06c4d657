#include "stottekontakt/documents/scenarios.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "ask/ask.hpp"
#include "documents/scenario_expect.hpp"
#include "documents/scenario_file.hpp"
#include "documents/scenario_given.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_json.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr int exit_usage = 2;
constexpr int exit_input = 3;
constexpr int exit_no_rate = 4;

/// The exit status the command would end with.
int exit_status_of(Status status, int otherwise) {
  const bool no_figure = status == Status::no_rate_in_force || status == Status::no_ceiling_in_force;
  return no_figure ? exit_no_rate : otherwise;
}

/// An error, and where in the file it stands.
struct PlacedError {
  ErrorOfCase error;
  toml::source_position place;
};

class Runner {
 public:
  Runner(const Regulation& regulation, Language language) : regulation_(regulation), language_(language) {}

  ScenarioResult run(const Scenario& scenario) const {
    ScenarioResult result{std::string(scenario.title), scenario.place.line, scenario.rules};
    if (scenario.ask != nullptr) {
      ask_question(scenario, result);
    } else {
      settle_sheets(scenario, result);
    }
    if (result.passed()) result.answer.clear();
    std::stable_sort(result.differences.begin(), result.differences.end(),
                     [](const Difference& a, const Difference& b) {
                       return a.line != b.line ? a.line < b.line : a.column < b.column;
                     });
    return result;
  }

 private:
  /// Holds errors against the expectation; without errors, and where none is expected, there is nothing to do.
  /// @return true if there is no answer to compare
  bool judge_errors(const Scenario& scenario, std::vector<PlacedError> errors, ScenarioResult& result) const {
    std::stable_sort(errors.begin(), errors.end(), [](const PlacedError& a, const PlacedError& b) {
      return a.place.line != b.place.line ? a.place.line < b.place.line : a.place.column < b.place.column;
    });
    if (expects_error(*scenario.expect)) {
      std::vector<ErrorOfCase> plain;
      for (PlacedError& error : errors) plain.push_back(std::move(error.error));
      compare_errors(*scenario.expect, plain, result.differences, language_);
      return true;
    }
    for (const PlacedError& error : errors) {
      const std::string& pointer = error.error.pointer;
      result.differences.push_back(
          {scenario.ask != nullptr ? "ask" : "given" + pointer, say(language_, Phrase::no_error),
           fmt::format("{} [{}]", error.error.message, error.error.code), error.place.line, error.place.column});
    }
    return !errors.empty();
  }

  void settle_sheets(const Scenario& scenario, ScenarioResult& result) const {
    const Timesheets read = read_timesheets(timesheet_document(*scenario.given), regulation_, language_);
    const SettledTimesheets settled = settle_all(regulation_, read, language_);
    std::vector<PlacedError> errors;
    for (const InputError& error : settled.errors.kept()) {
      errors.push_back(
          {{exit_status_of(error.status, exit_input), error.pointer, std::string(name_of(error.status)), error.message},
           place_of(*scenario.given, error.pointer)});
    }
    if (errors.empty()) {
      result.answer = statements_json(regulation_, read.sheets, settled.statements, read.shape, language_);
    }
    if (judge_errors(scenario, std::move(errors), result)) return;
    const Json answer = Json::parse(result.answer);
    if (read.shape == Shape::one)
      return compare_answer(*scenario.expect->as_table(), answer, "", result.differences, language_);
    for (std::size_t i = 0; i < answer.size(); ++i) {
      compare_answer(*scenario.expect->as_array()->get(i)->as_table(), answer[i], fmt::format("[{}]", i),
                     result.differences, language_);
    }
  }

  void ask_question(const Scenario& scenario, ScenarioResult& result) const {
    const Rule rule = rule_with_id(scenario.ask->get("rule")->as_string()->get());
    const std::vector<StatedFact> stated = stated_facts(*scenario.ask);
    std::vector<GivenFact> facts;
    for (const StatedFact& fact : stated) facts.push_back({fact.key, fact.text});
    const Asked asked = ask(*question_of(rule), facts, regulation_, language_);
    std::vector<PlacedError> errors;
    for (const AskError& error : asked.errors) {
      errors.push_back({{exit_status_of(error.status, exit_usage), "", std::string(name_of(error.status)), error.text},
                        scenario.ask->source().begin});
    }
    if (asked.answer) result.answer = answer_json(*asked.answer);
    if (judge_errors(scenario, std::move(errors), result)) return;
    compare_answer(*scenario.expect->as_table(), Json::parse(result.answer), "", result.differences, language_);
  }

  const Regulation& regulation_;
  Language language_;
};

/// The regulation a file names, or what is wrong with it.
RegulationFile named_regulation(const toml::node& path, const RegulationText& regulation_text, TomlFaults& faults) {
  const std::string& name = path.as_string()->get();
  const std::optional<std::string> text = regulation_text(name);
  if (!text) {
    faults.add(path, Status::not_readable, Phrase::regulation_not_readable, {{"name", name}});
    return {};
  }
  RegulationFile loaded = load_regulation(*text, name, faults.language());
  if (!loaded) faults.add(path, Status::not_readable, Phrase::regulation_has_errors, {{"name", name}});
  return loaded;
}

}  // namespace

std::size_t ScenarioReport::passed() const noexcept {
  return static_cast<std::size_t>(
      std::count_if(results.begin(), results.end(), [](const ScenarioResult& result) { return result.passed(); }));
}

ScenarioReport run_scenarios(std::string_view text, std::string_view file_name, const Regulation& regulation,
                             const RegulationText& regulation_text, Language language) {
  ScenarioReport report{.file = std::string(file_name)};
  TomlFaults faults(file_name, language);
  const std::optional<toml::table> parsed = parse_toml(text, faults);
  ScenarioFile file;
  if (parsed) file = read_scenarios(*parsed, faults);
  report.subject = file.subject;
  RegulationFile named;
  if (file.regulation != nullptr) named = named_regulation(*file.regulation, regulation_text, faults);
  report.faults = std::move(faults).take();
  report.faults.insert(report.faults.end(), named.faults.begin(), named.faults.end());
  if (!report.faults.empty()) return report;

  const Runner runner(named ? named.regulation->view() : regulation, language);
  for (const Scenario& scenario : file.cases) report.results.push_back(runner.run(scenario));
  return report;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
