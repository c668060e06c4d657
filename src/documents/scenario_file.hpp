#pragma once
/// @file
/// The cases of a scenario file, read with everything that is wrong with them.

#include "documents/toml_fields.hpp"
#include "stottekontakt/rule.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// One case; refers to the parsed file.
struct Scenario {
  std::string_view title;
  toml::source_position place;
  std::vector<Rule> rules{};
  const toml::node* given = nullptr;  ///< a timesheet, or a list of them; else `ask` is there
  const toml::table* ask = nullptr;
  const toml::node* expect = nullptr;  ///< a table; of a list of timesheets, a list of as many
};

/// A scenario file; refers to the parsed file, and means nothing where there are faults.
struct ScenarioFile {
  std::string_view subject{};
  const toml::node* regulation = nullptr;  ///< the path, a text
  std::vector<Scenario> cases{};
};

ScenarioFile read_scenarios(const toml::table& file, TomlFaults& faults);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
