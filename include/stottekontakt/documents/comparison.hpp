#pragma once
/// @file
/// What a change of regulation does: the same timesheets settled by both, and which parameter made the difference.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/claim.hpp"
#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/exact.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The format of a comparison as JSON.
inline constexpr std::string_view comparison_format = "stottekontakt-comparison/1";

/// One timesheet settled by two regulations. Refers to the caller's timesheet.
struct SettledTwice {
  Timesheet sheet;   ///< the facts
  Statement before;  ///< by the old regulation
  Statement after;   ///< by the new one
};

/// Sums over any number of statements.
struct ExactTotals {
  ExactTotal payable{};  ///< of the lines
  ExactTotal pending{};  ///< left to a person
  ExactTotal refused{};  ///< without the hours that are to be rebooked

  /// Adds a statement's totals or other sums.
  ///@{
  ExactTotals& operator+=(const Totals& totals) {
    payable += totals.payable;
    pending += totals.pending;
    refused += totals.refused;
    return *this;
  }
  ExactTotals& operator+=(const ExactTotals& other) {
    payable += other.payable;
    pending += other.pending;
    refused += other.refused;
    return *this;
  }
  ///@}
  /// Difference and comparison.
  ///@{
  friend ExactTotals operator-(const ExactTotals& a, const ExactTotals& b) {
    return {a.payable - b.payable, a.pending - b.pending, a.refused - b.refused};
  }
  friend bool operator==(const ExactTotals& a, const ExactTotals& b) {
    return a.payable == b.payable && a.pending == b.pending && a.refused == b.refused;
  }
  ///@}
};

/// What one changed parameter does when it is the only one that changes.
struct Effect {
  std::string_view parameter;  ///< "hourly_rate"; empty for what only several of them do together
  ExactTotals change{};        ///< new − old
};

/// Old and new, and the effects that make the difference; they add up to it.
struct ComparedTotals {
  ExactTotals before{};           ///< by the old regulation
  ExactTotals after{};            ///< by the new one
  std::vector<Effect> effects{};  ///< one for each of `Comparison::changed`, and last what they do together

  /// New − old.
  ExactTotals difference() const { return after - before; }
};

/// One month of one agreement; several sheets of it are added together.
struct ComparedMonth {
  Month month;            ///< the month of the timesheets
  ComparedTotals totals;  ///< of its sheets
};

/// One agreement with its months.
struct ComparedAgreement {
  std::string agreement;              ///< id
  std::vector<ComparedMonth> months;  ///< in the order their first sheets were given
  ComparedTotals totals;              ///< of all its months
};

/// Both settlements of all timesheets side by side.
struct Comparison {
  std::vector<std::string_view> changed{};      ///< parameters whose figures differ, in the order of `Regulation`
  std::vector<ComparedAgreement> agreements{};  ///< in the order their first sheets were given
  ComparedTotals totals{};                      ///< of everything
  std::size_t sheets = 0;                       ///< timesheets compared
  std::size_t unchanged = 0;                    ///< of them, those with the same three totals
};

/// Compares statements made by both regulations. The effect of a parameter is found by settling again with the old
/// regulation and this parameter's new figures alone; a sheet that cannot be settled so shows nothing under that
/// parameter, and its difference as what they do together.
Comparison compare(const Regulation& before, const Regulation& after, std::span<const SettledTwice> sheets);

/// For machines.
std::string comparison_json(const Regulation& before, const Regulation& after, const Comparison& comparison);
/// For Norwegian spreadsheets: a row for each agreement and month, `;` between fields, decimal comma, UTF-8 with a
/// byte order mark, lines ended by CR LF (RFC 4180). A text that a spreadsheet would take for a formula begins with an
/// apostrophe; one that it would take for a number and change stands as ="010442".
std::string comparison_csv(const Comparison& comparison);
/// For people.
std::string comparison_text(const Regulation& before, const Regulation& after, const Comparison& comparison,
                            Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
