#pragma once
/// @file
/// Statements as a file a payroll system reads. Its columns are a profile, a TOML file
/// (`stottekontakt-payroll-profile/1`); the wage codes (*lønnsarter*) are the municipality's own.

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/regulation_file.hpp"
#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// `format` of a payroll profile.
inline constexpr std::string_view payroll_profile_format = "stottekontakt-payroll-profile/1";

/// How a payroll system wants its lines: columns, encoding, wage codes. Moves, and does not copy.
class PayrollProfile {
 public:
  struct Contents;

  /// Takes over what a file contains.
  explicit PayrollProfile(std::unique_ptr<const Contents> contents) noexcept;
  /// Moves.
  ///@{
  PayrollProfile(PayrollProfile&&) noexcept;
  PayrollProfile& operator=(PayrollProfile&&) noexcept;
  ///@}
  ~PayrollProfile();

  /// What the file says; used by the library alone.
  const Contents& contents() const noexcept { return *contents_; }

 private:
  std::unique_ptr<const Contents> contents_;
};

/// A profile, or everything that is wrong with its file.
struct PayrollProfileFile {
  std::optional<PayrollProfile> profile;  ///< there exactly where the file has no fault
  std::vector<RegulationFault> faults;    ///< in the order of the file; empty exactly where there is a profile

  /// True if there is a profile.
  explicit operator bool() const noexcept { return profile.has_value(); }
};

/// Reads a profile: a whole one, or one that takes over a shipped one with `base` and adds the municipality's codes.
/// @param text       TOML in UTF-8
/// @param file_name  named in the errors
/// @param language   of the messages
PayrollProfileFile load_payroll_profile(std::string_view text, std::string_view file_name, Language language);

/// A profile the library brings, as it stands; of most, the codes are missing, and the fault says what to write.
PayrollProfileFile load_shipped_payroll_profile(std::string_view name, Language language);

/// Names of the profiles the library brings: "generic", "huldt-lillevik", "unimicro-v3", "visma-lonn".
std::span<const std::string_view> shipped_payroll_profiles() noexcept;
/// Their text; empty for a name that is none of theirs.
std::string_view shipped_payroll_profile(std::string_view name) noexcept;

/// A payroll file written before, with the same profile.
struct EarlierPayrollFile {
  std::string_view name;   ///< named in the errors
  std::string_view bytes;  ///< as it was written
};

/// Why no file can be written.
struct PayrollFault {
  Status status;          ///< what is wrong, as a number
  std::size_t sheet = 0;  ///< index of the timesheet; means nothing where `file` is named
  std::string pointer{};  ///< JSON pointer into the timesheet's document
  std::string file{};     ///< of an earlier file; empty where a timesheet is at fault
  std::size_t line = 0;   ///< line of that file, or of the timesheet in JSON Lines, from 1; else 0
  std::string message{};  ///< what is wrong and what to do about it
};

/// A file for a payroll system, or everything that stops it.
struct PayrollFile {
  std::string bytes{};                 ///< in the profile's encoding; means nothing where there are faults
  std::size_t lines = 0;               ///< lines of pay in it
  std::size_t skipped = 0;             ///< lines left out because an earlier file has them
  std::vector<PayrollFault> faults{};  ///< all of them; empty where the file may be used
};

/// The id a payroll line carries: "ST" and ten digits or letters, from agreement, month, kind, the line's number among
/// those of its kind, and what `earlier` says. Amount, rate and visits are no part of it: a month that is settled again
/// with another result has the ids of the first time, and is not paid twice.
/// @param sheet   the timesheet
/// @param kind    what the line pays
/// @param number  from 1, by rate date, among the lines of the kind that pay anything
std::string payroll_line_id(const OwnedTimesheet& sheet, LineKind kind, std::size_t number);

/// Writes the lines of statements in their order. A line of 0.00 is left out: payroll systems take a rate of zero for
/// "the employee's own". quantity × rate, rounded half up to the øre, is the statement's amount on every line, unless
/// the profile says `inexact = "amount"`.
/// @param profile     columns and codes
/// @param regulation  the statements were made by
/// @param sheets      the timesheets
/// @param statements  theirs, in the same order
/// @param already     files written before: lines they hold are left out; one that has changed since is a fault
/// @param language    of titles and messages
PayrollFile payroll_file(const PayrollProfile& profile, const Regulation& regulation,
                         std::span<const OwnedTimesheet> sheets, std::span<const Statement> statements,
                         std::span<const EarlierPayrollFile> already, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
