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

/// Whether a statement names the timesheet it was made from: behind `regulation`, `"input": "sha256:…"`, the digest of the
/// timesheet's facts (verification.hpp). Left out, the statement has the contract's fields and no other.
enum class InputDigest : std::uint8_t { left_out, written };

/// The statement of one timesheet.
std::string statement_json(const Regulation& regulation, const Timesheet& sheet, const Statement& statement,
                           Language language, InputDigest input = InputDigest::left_out);

/// The statements of a document, in the shape of the document.
std::string statements_json(const Regulation& regulation, std::span<const OwnedTimesheet> sheets,
                            std::span<const Statement> statements, Shape shape, Language language,
                            InputDigest input = InputDigest::left_out);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
