#pragma once
/// @file
/// A statement is a receipt: settled again from the timesheet, it must say the same.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/regulation.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The format of a verification as JSON.
inline constexpr std::string_view verification_format = "stottekontakt-verification/1";

/// Every fact of a timesheet, a line `name=value` each, items by id, in minutes, metres and øre. The same facts give
/// the same text, however the file puts its keys, items and defaults.
std::string canonical_text(const Timesheet& sheet);

/// "sha256:" and the SHA-256 of the canonical text in lower-case hexadecimal.
std::string input_digest(const Timesheet& sheet);

/// One field where a statement and the settlement made again differ.
struct FieldDifference {
  std::string pointer;   ///< JSON pointer into the statement's document; "/decisions/-" for a missing row
  std::size_t line = 0;  ///< of the statement in JSON Lines, from 1; 0 elsewhere
  std::optional<std::string> stated{};   ///< what the statement says; nullopt where it has no such field
  std::optional<std::string> settled{};  ///< what settling again says; nullopt where it has no such field
};

/// What came of settling the statements of a document again.
struct Verification {
  std::size_t statements = 0;                  ///< how many were compared
  std::size_t without_input = 0;               ///< of them, those that do not state their input's digest
  std::vector<FieldDifference> differences{};  ///< in the order of the document
  std::vector<Language> languages{};           ///< of the statements' reasons, in the order they came up
  InputErrors errors{};                        ///< of the statements' document; then nothing was compared

  /// True if everything was found as stated.
  bool same() const noexcept { return errors.empty() && differences.empty(); }
};

/// Compares a document of statements with timesheets settled again, matched by agreement and month, several of one
/// month in their order. A statement without a timesheet, or the reverse, is a difference. Reasons are compared in the
/// language the statement has them in.
/// @param statements_text  one statement, an array of them, or JSON Lines
/// @param sheets           the timesheets
/// @param settled          their statements by `regulation`, in the same order
/// @param language         of messages, and of what is said of missing statements and rows
Verification verify(std::string_view statements_text, const Regulation& regulation,
                    std::span<const OwnedTimesheet> sheets, std::span<const Statement> settled, Language language);

/// For machines.
std::string verification_json(const Verification& verification);
/// For people.
std::string verification_text(const Verification& verification, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
