#pragma once
/// @file
/// The facts as a C program holds them.

#include "facts.hpp"
#include "stottekontakt.h"

namespace stottekontakt::benchmarks {

/// Timesheets with the rows they point to.
class CSheets {
 public:
  explicit CSheets(const Facts& facts);
  CSheets(CSheets&&) = default;

  const std::vector<stk_timesheet>& sheets() const { return sheets_; }

 private:
  Ids visit_ids_;
  Ids receipt_ids_;
  std::vector<stk_weekly_hours> weekly_hours_{};
  std::vector<stk_expense_cover> covers_{};
  std::vector<stk_holiday> holidays_{};
  std::vector<stk_sick_leave> sick_leave_{};
  std::vector<stk_visit> visits_{};
  std::vector<stk_expense> receipts_{};
  std::vector<stk_timesheet> sheets_{};
};

/// The sheets of `county(months)`, made once.
const CSheets& c_county(Months months);

}  // namespace stottekontakt::benchmarks
