#pragma once
/// @file
/// What is given in a case, made into the document or the question that the library reads.

#include <string>
#include <vector>

#include "documents/toml_fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The timesheets of a case as a document (`stottekontakt-timesheet/1`), with what was left out filled in. A list of
/// timesheets becomes an array.
std::string timesheet_document(const toml::node& given);

/// Where a JSON pointer into that document leads: the innermost value that was stated, for what was filled in stands
/// nowhere.
toml::source_position place_of(const toml::node& given, std::string_view pointer);

/// A key of a question and its value as the question reads it.
struct StatedFact {
  std::string key;
  std::string text;
};
/// The facts of a question, without its rule.
std::vector<StatedFact> stated_facts(const toml::table& ask);

/// A value of TOML as documents write it: text, "2025-03-31", "17:00", "2025-03-31T22:00:00Z"; empty for a table or
/// a list.
std::string document_text(const toml::node& value);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
