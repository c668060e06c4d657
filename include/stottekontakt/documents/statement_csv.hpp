#pragma once
/// @file
/// Writes statements as CSV, for Norwegian spreadsheets.

#include <span>
#include <string>

#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/regulation.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The fields of `stottekontakt-statement/1` as columns, nested names with a point. Column `row` says what a row is:
/// `statement`, then its `line`, `decision` and `notice` rows; every row has agreement, employee and month. Semicolons,
/// decimal comma, UTF-8 with a byte order mark, lines ended by CR LF (RFC 4180). A text from a timesheet is never a
/// formula, and one that looks like a number stays as it is.
std::string statements_csv(const Regulation& regulation, std::span<const OwnedTimesheet> sheets,
                           std::span<const Statement> statements, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
