#pragma once
/// @file
/// What a case expects: checked when its file is read, and held against the answer when it is run.

#include <nlohmann/json.hpp>

#include "documents/toml_fields.hpp"
#include "stottekontakt/documents/input_error.hpp"
#include "stottekontakt/documents/scenarios.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// An answer as people expect it: keys in the order of the document.
using Json = nlohmann::ordered_json;

/// Reports what no statement can have: unknown keys, numbers for money, nothing at all.
/// @param sheets the number of timesheets of a list; nullopt for one timesheet that is no list
void check_expected_statements(const toml::node& expect, std::optional<std::size_t> sheets, TomlFaults& faults);
/// Reports what no answer to a question can have.
void check_expected_answer(const toml::node& expect, TomlFaults& faults);

/// True if the case expects that there is no answer but an error.
bool expects_error(const toml::node& expect);

/// Holds an answer (a statement, or the answer to a question) against what is expected of it.
/// @param path of the answer, where it is one of several: "[1]"
void compare_answer(const toml::table& expect, const Json& answer, const std::string& path,
                    std::vector<Difference>& differences, Language language);

/// An error as a case expects it.
struct ErrorOfCase {
  int exit_status;
  std::string pointer;  ///< empty for a question
  std::string code;
  std::string message;
};
/// Holds the errors, all of them and in their order, against `expect.error`: one, or a list of them.
void compare_errors(const toml::node& expect, const std::vector<ErrorOfCase>& errors,
                    std::vector<Difference>& differences, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
