#pragma once
/// @file
/// What payroll files written before have paid.

#include <map>

#include "documents/payroll_profile.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Who a row pays, and how much.
struct PaidRow {
  std::vector<std::string> ids{};  ///< one, unless a text of the row looks like another
  std::string employee{};          ///< as the column has it
  std::int64_t ore = 0;            ///< its amount; without such a column quantity × rate, rounded half up
};

/// A row, without its line end; nullopt where a file of this profile has no such row. `column` is then the index of the
/// first column that does not fit, the number of columns where the row goes on behind the last.
std::optional<PaidRow> read_payroll_row(const PayrollProfile::Contents& profile, std::string_view row,
                                        std::size_t& column);

/// Where an earlier file pays a line.
struct PaidLine {
  PaidRow row;
  std::string_view file;
  std::size_t line;  ///< from 1
};
using PaidLines = std::multimap<std::string, PaidLine, std::less<>>;

/// The lines of an earlier file by id; what does not fit the profile is appended to `faults`.
void read_payroll_file(const PayrollProfile::Contents& profile, const std::string& header,
                       const EarlierPayrollFile& file, Language language, PaidLines& paid,
                       std::vector<PayrollFault>& faults);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
