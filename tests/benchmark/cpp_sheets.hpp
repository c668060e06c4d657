#pragma once
/// @file
/// The facts as a C++ program holds them.

#include "facts.hpp"
#include "stottekontakt/stottekontakt.hpp"

namespace stottekontakt::benchmarks {

/// Timesheets with the rows they look at.
class CppSheets {
 public:
  explicit CppSheets(const Facts& facts);
  CppSheets(CppSheets&&) = default;

  std::span<const Timesheet> sheets() const { return sheets_; }

 private:
  Ids agreement_ids_;
  Ids visit_ids_;
  Ids receipt_ids_;
  std::vector<WeeklyHours> weekly_hours_{};
  std::vector<ExpenseCover> covers_{};
  std::vector<Period> holidays_{};
  std::vector<SickLeave> sick_leave_{};
  std::vector<Visit> visits_{};
  std::vector<Expense> receipts_{};
  std::vector<Timesheet> sheets_{};
};

/// The sheets of `county(months)`, made once.
const CppSheets& cpp_county(Months months);

/// What those sheets come to by `settle`, in øre; -1 if one of them has a fault.
std::int64_t settled_ore(std::span<const Timesheet> sheets);

}  // namespace stottekontakt::benchmarks
