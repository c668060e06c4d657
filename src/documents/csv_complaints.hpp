#pragma once
/// @file
/// What the reader of CSV says about a cell that cannot be used.

#include <string>

#include "documents/csv_text.hpp"
#include "documents/csv_values.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::string damaged_cell(CellDamage damage, Language language);
/// A cell that must be filled in.
std::string empty_cell(const FieldRow& field, Language language);
std::string unreadable_cell(const FieldRow& field, std::string_view text, ValueFault fault, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
