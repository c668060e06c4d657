// One timesheet at a time, through the C interface.
#include "c_sheets.hpp"
#include "measured.hpp"

namespace stottekontakt::benchmarks {
namespace {

/// More items than any sheet of the county has.
constexpr std::size_t most_items = 16;

/// The whole answer, in arrays of the caller's.
void stk_settle_structs(benchmark::State& state) {
  const Months months = months_of(state);
  const std::vector<stk_timesheet>& sheets = c_county(months).sheets();
  stk_visit_decision visits[most_items];
  stk_expense_decision receipts[most_items];
  stk_line lines[8];
  stk_notice notices[64];
  stk_statement statement{};
  statement.struct_size = sizeof statement;
  statement.visit_decisions = visits;
  statement.visit_decision_capacity = most_items;
  statement.visit_decision_size = sizeof *visits;
  statement.expense_decisions = receipts;
  statement.expense_decision_capacity = most_items;
  statement.expense_decision_size = sizeof *receipts;
  statement.lines = lines;
  statement.line_capacity = std::size(lines);
  statement.line_size = sizeof *lines;
  statement.notices = notices;
  statement.notice_capacity = std::size(notices);
  statement.notice_size = sizeof *notices;
  std::int64_t ore = 0;
  for (auto _ : state) {
    ore = 0;
    for (const stk_timesheet& sheet : sheets) {
      if (stk_settle(nullptr, &sheet, &statement) != STK_STATUS_OK) break;
      ore += statement.payable_ore;
    }
    benchmark::ClobberMemory();
  }
  report(state, months, ore);
}

BENCHMARK(stk_settle_structs)->ArgName("full")->Arg(0)->Arg(1);

}  // namespace
}  // namespace stottekontakt::benchmarks
