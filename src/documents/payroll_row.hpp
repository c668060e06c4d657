#pragma once
/// @file
/// One line of pay as a row of a payroll file.

#include "documents/payroll_profile.hpp"
#include "stottekontakt/regulation.hpp"
#include "text/keyed_text.hpp"
#include "text/phrases.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A line of a statement with what a payroll file says of it.
struct PayrollLine {
  std::string id;
  LineKind kind;
  std::string_view agreement;
  std::string_view employee;
  Month month;
  Period period;  ///< it was earned in
  Date pay_date;
  bool late = false;       ///< paid later than its month delivered in time
  std::int64_t units = 1;  ///< minutes, metres, pieces
  std::int64_t per = 1;    ///< of which so many are an hour, a kilometre, a piece
  Kroner rate{};
  Kroner amount{};
};

/// The line as the statement has it.
PayrollLine payroll_line(const Regulation& regulation, const Timesheet& sheet, const Line& line, std::string id);

/// Why a line cannot stand in a file.
struct RowFault {
  Status status;
  std::string_view pointer;  ///< into the timesheet, where the text is the timesheet's: "/agreement/employee"
  std::string message;       ///< without the place
};

/// Writes rows by a profile.
class PayrollRow {
 public:
  PayrollRow(const PayrollProfile::Contents& profile, Language language) : profile_(profile), language_(language) {}

  /// The names of the columns, with the line end; empty where the file has no header.
  std::string header() const;
  /// A row with its line end; what is wrong with it is appended to `faults`, and it then means nothing.
  std::string row(const PayrollLine& line, std::vector<RowFault>& faults) const;

 private:
  PayrollLine exact(const PayrollLine& line, std::vector<RowFault>& faults) const;
  std::string value(PayrollField field, const PayrollLine& line, int decimals) const;
  std::string number(std::int64_t units, int decimals) const;
  std::string date(Date day) const;
  std::optional<std::string> field(std::string_view text, const PayrollColumn& column, std::string_view pointer,
                                   std::vector<RowFault>& faults) const;
  Value quotation(std::string_view name, std::string_view text) const;

  const PayrollProfile::Contents& profile_;
  Language language_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
