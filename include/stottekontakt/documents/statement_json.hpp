#pragma once
/// @file
/// Writes statements as JSON (`stottekontakt-statement/1`), in the one canonical form: same input, same bytes.

#include <span>
#include <string>

#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The statement of one timesheet. It is a receipt: it names the regulation and the library, and, behind `regulation`
/// as `"input": "sha256:…"`, the digest of the timesheet's facts (verification.hpp).
std::string statement_json(const Regulation& regulation, const Timesheet& sheet, const Statement& statement,
                           Language language);

/// The statements of a document, in the shape of the document.
std::string statements_json(const Regulation& regulation, std::span<const OwnedTimesheet> sheets,
                            std::span<const Statement> statements, Shape shape, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
