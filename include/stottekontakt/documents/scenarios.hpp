#pragma once
/// @file
/// Runs scenario files (`stottekontakt-scenarios/1`): cases about the regulation, written by people who do not program.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/regulation_file.hpp"
#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/rule.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// `format` of a scenario file.
inline constexpr std::string_view scenario_format = "stottekontakt-scenarios/1";

/// What a case expected, and what the answer has.
struct Difference {
  std::string path;      ///< "totals.payable", "decisions[v1 hours].verdict"
  std::string expected;  ///< in words, or as documents write the value
  std::string got;       ///< the same of the answer; of what was given, the error
  std::size_t line;      ///< of the expectation, from 1; of what was given, where that is wrong
  std::size_t column;    ///< from 1, counted in characters
};

/// One case that was run.
struct ScenarioResult {
  std::string title;                      ///< the sentence about the regulation
  std::size_t line;                       ///< of its heading, from 1
  std::vector<Rule> rules;                ///< that it says it covers
  std::vector<Difference> differences{};  ///< in the order of the file; none: it passed
  std::string answer{};  ///< of a failed case, the statement or the answer as JSON; empty where there was none

  /// True if everything was as expected.
  bool passed() const noexcept { return differences.empty(); }
};

/// One scenario file: its results, or everything that is wrong with it.
struct ScenarioReport {
  std::string file;                       ///< its name, as the caller gave it
  std::string subject{};                  ///< what the file says it is about
  std::vector<ScenarioResult> results{};  ///< in the order of the file
  std::vector<RegulationFault> faults{};  ///< of the file or of its regulation; then no case was run

  /// How many cases held, and how many did not.
  ///@{
  std::size_t passed() const noexcept;
  std::size_t failed() const noexcept { return results.size() - passed(); }
  ///@}
};

/// The text of the regulation file a scenario file names; nullopt if it cannot be read.
using RegulationText = std::function<std::optional<std::string>(const std::string& path)>;

/// Runs every case of a scenario file.
/// @param text             TOML in UTF-8
/// @param file_name        named in the report
/// @param regulation       of the files that name none
/// @param regulation_text  called with the path as the file states it, relative to the file
ScenarioReport run_scenarios(std::string_view text, std::string_view file_name, const Regulation& regulation,
                             const RegulationText& regulation_text, Language language);

/// The reports for people: a line a file, failed cases with every difference and the decisions that led there, and
/// `N passed, N failed` alone on the last line.
std::string scenario_text(std::span<const ScenarioReport> reports, Language language);

/// The reports for machines, as JSON.
std::string scenario_json(std::span<const ScenarioReport> reports);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
