// stk_settle_columns: a thin caller of settle_columns, which reads and writes the caller's columns where they lie.
#include "stottekontakt/columns.hpp"

#include <limits>

#include "facts.hpp"
#include "regulation.hpp"

namespace stottekontakt::capi {
namespace {

// An outcome is a decision under another name, so that decisions are written straight into the caller's memory. The
// compiler sees only one of the two names on each side of the call.
static_assert(sizeof(stk_visit_outcome) == sizeof(VisitDecision));
static_assert(alignof(stk_visit_outcome) == alignof(VisitDecision));
static_assert(offsetof(stk_visit_outcome, hours_rule) == offsetof(VisitDecision, hours_rule));
static_assert(offsetof(stk_visit_outcome, km_rule) == offsetof(VisitDecision, km_rule));
static_assert(offsetof(stk_visit_outcome, granted_minutes) == offsetof(VisitDecision, granted_minutes));
static_assert(offsetof(stk_visit_outcome, pending_minutes) == offsetof(VisitDecision, pending_minutes));
static_assert(offsetof(stk_visit_outcome, hours_verdict) == offsetof(VisitDecision, hours_verdict));
static_assert(offsetof(stk_visit_outcome, km_verdict) == offsetof(VisitDecision, km_verdict));
static_assert(offsetof(stk_visit_outcome, hours_reading) == offsetof(VisitDecision, hours_reading));
static_assert(offsetof(stk_visit_outcome, possible_duplicate) == offsetof(VisitDecision, possible_duplicate));
static_assert(offsetof(stk_visit_outcome, km_cut_metres) == offsetof(VisitDecision, km_cut_metres));
static_assert(sizeof(stk_expense_outcome) == sizeof(ExpenseDecision));
static_assert(alignof(stk_expense_outcome) == alignof(ExpenseDecision));
static_assert(offsetof(stk_expense_outcome, rule) == offsetof(ExpenseDecision, rule));
static_assert(offsetof(stk_expense_outcome, verdict) == offsetof(ExpenseDecision, verdict));
static_assert(offsetof(stk_expense_outcome, reading) == offsetof(ExpenseDecision, reading));
static_assert(offsetof(stk_expense_outcome, granted_ore) == offsetof(ExpenseDecision, granted_ore));
static_assert(offsetof(stk_expense_outcome, pending_ore) == offsetof(ExpenseDecision, pending_ore));
static_assert(offsetof(stk_expense_outcome, no_visit) == offsetof(ExpenseDecision, no_visit));
static_assert(offsetof(stk_expense_outcome, reserved) == offsetof(ExpenseDecision, reserved));
static_assert(sizeof(Rule) == 2 && sizeof(Verdict) == 1 && sizeof(Reading) == 1);

Column<std::int32_t> column_of(const stk_int32_column& column) noexcept {
  return {column.values, column.validity, column.first_bit};
}
Column<std::int64_t> column_of(const stk_int64_column& column) noexcept {
  return {column.values, column.validity, column.first_bit};
}
Column<std::uint8_t> column_of(const stk_code_column& column) noexcept {
  return {column.values, column.validity, column.first_bit};
}
TextColumn column_of(const stk_text_column& column) noexcept {
  return {column.offsets, column.bytes};
}
template <class List>
ListRows rows_of(const List& list) noexcept {
  return {list.count, list.offsets};
}

VisitColumns visits_of(const stk_visit_columns& visits) noexcept {
  return {.rows = rows_of(visits),
          .day = column_of(visits.day),
          .minutes = column_of(visits.minutes),
          .status = column_of(visits.status),
          .cancelled_day = column_of(visits.cancelled_day),
          .cancelled_by = column_of(visits.cancelled_by),
          .cancel_cause = column_of(visits.cancel_cause),
          .start_minute = column_of(visits.start_minute),
          .activity = column_of(visits.activity),
          .without_recipient = column_of(visits.without_recipient),
          .metres_to = column_of(visits.metres_to),
          .metres_from = column_of(visits.metres_from),
          .metres_outside = column_of(visits.metres_outside),
          .metres_activity = column_of(visits.metres_activity),
          .id = column_of(visits.id)};
}
ExpenseColumns expenses_of(const stk_expense_columns& expenses) noexcept {
  return {.rows = rows_of(expenses),
          .day = column_of(expenses.day),
          .ore = column_of(expenses.ore),
          .spent_for = column_of(expenses.spent_for),
          .receipt = column_of(expenses.receipt),
          .kind = column_of(expenses.kind),
          .id = column_of(expenses.id)};
}
TimesheetColumns timesheets_of(const stk_timesheet_columns& sheets) noexcept {
  return {.count = sheets.count,
          .month_day = column_of(sheets.month_day),
          .delivered_day = column_of(sheets.delivered_day),
          .agreement_first_day = column_of(sheets.agreement_first_day),
          .agreement_last_day = column_of(sheets.agreement_last_day),
          .notice_received_day = column_of(sheets.notice_received_day),
          .rate_key = column_of(sheets.rate_key),
          .account_opened_day = column_of(sheets.account_opened_day),
          .account_used_minutes = column_of(sheets.account_used_minutes),
          .earlier_minutes = column_of(sheets.earlier_minutes),
          .earlier_expenses_ore = column_of(sheets.earlier_expenses_ore),
          .weekly_hours = {.rows = rows_of(sheets.weekly_hours),
                           .from_day = column_of(sheets.weekly_hours.from_day),
                           .minutes = column_of(sheets.weekly_hours.minutes)},
          .expense_cover = {.rows = rows_of(sheets.expense_cover),
                            .from_day = column_of(sheets.expense_cover.from_day),
                            .kind = column_of(sheets.expense_cover.cover_kind),
                            .monthly_ore = column_of(sheets.expense_cover.monthly_ore)},
          .holidays = {.rows = rows_of(sheets.holidays),
                       .first_day = column_of(sheets.holidays.first_day),
                       .last_day = column_of(sheets.holidays.last_day)},
          .sick_leave = {.rows = rows_of(sheets.sick_leave),
                         .first_day = column_of(sheets.sick_leave.first_day),
                         .last_day = column_of(sheets.sick_leave.last_day)},
          .rulings = {.rows = rows_of(sheets.rulings),
                      .item = column_of(sheets.rulings.item),
                      .part = column_of(sheets.rulings.part),
                      .verdict = column_of(sheets.rulings.verdict),
                      .day = column_of(sheets.rulings.day)},
          .visits = visits_of(sheets.visits),
          .expenses = expenses_of(sheets.expenses)};
}

/// An array of answers; empty where it is not wanted.
template <class T>
std::span<T> array_of(T* first, std::size_t count) noexcept {
  return first == nullptr ? std::span<T>() : std::span<T>(first, count);
}
template <class Decision, class Outcome>
std::span<Decision> decisions_of(Outcome* first, std::size_t count) noexcept {
  return array_of(reinterpret_cast<Decision*>(first), count);
}

ColumnAnswers answers_of(const stk_column_answers& to, const stk_timesheet_columns& sheets,
                         std::span<Fault> faults) noexcept {
  return {.visits = decisions_of<VisitDecision>(to.visits, sheets.visits.count),
          .expenses = decisions_of<ExpenseDecision>(to.expenses, sheets.expenses.count),
          .faults = faults,
          .payable_ore = array_of(to.payable_ore, sheets.count),
          .pending_ore = array_of(to.pending_ore, sheets.count),
          .refused_ore = array_of(to.refused_ore, sheets.count),
          .accrued_minutes = array_of(to.accrued_minutes, sheets.count),
          .used_minutes = array_of(to.used_minutes, sheets.count),
          .balance_minutes = array_of(to.balance_minutes, sheets.count),
          .rebook_minutes = array_of(to.rebook_minutes, sheets.count),
          .payout_day = array_of(to.payout_day, sheets.count),
          .bank_day = array_of(to.bank_day, sheets.count)};
}

bool wants_faults(const stk_column_answers& to) noexcept {
  return to.statuses != nullptr || to.fault_fields != nullptr || to.fault_items != nullptr || to.fault_days != nullptr;
}
void write_faults(const stk_column_answers& to, std::span<const Fault> faults) noexcept {
  for (std::size_t t = 0; t < faults.size(); ++t) {
    const CFault fault = c_fault(faults[t]);
    if (to.statuses != nullptr) to.statuses[t] = fault.status;
    if (to.fault_fields != nullptr) to.fault_fields[t] = fault.field;
    if (to.fault_items != nullptr) to.fault_items[t] = fault.item;
    if (to.fault_days != nullptr) to.fault_days[t] = fault.day;
  }
}

CFault settle_all(const Regulation& regulation, const stk_timesheet_columns* columns, const stk_column_answers& to,
                  std::int32_t threads) {
  if (const std::int32_t status = check_struct(columns, least::timesheet_columns); status != STK_STATUS_OK) {
    return {status, STK_FIELD_TIMESHEET};
  }
  const stk_timesheet_columns sheets = read_struct(columns);
  if (sheets.reserved != 0) return {STK_STATUS_NOT_ZERO, STK_FIELD_TIMESHEET};
  if (!within(threads, 1, STK_MOST_THREADS)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_THREADS};
  if (sheets.count > std::numeric_limits<std::int32_t>::max()) return {STK_STATUS_TOO_MANY_ITEMS, STK_FIELD_TIMESHEET};

  std::vector<Fault> faults(wants_faults(to) ? sheets.count : 0);
  const Fault refused = settle_columns(regulation, timesheets_of(sheets), answers_of(to, sheets, faults),
                                       static_cast<std::size_t>(threads));
  if (refused.code != Status::ok) return c_fault(refused);
  write_faults(to, faults);
  return {};
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::int32_t STK_CALL stk_settle_columns(const stk_regulation* regulation, const stk_timesheet_columns* columns,
                                         stk_column_answers* answers, std::int32_t threads) {
  const std::int32_t status = check_struct(answers, least::column_answers);
  if (status != STK_STATUS_OK) {
    if (status == STK_STATUS_NOT_ZERO) report(answers, {status, STK_FIELD_STATEMENT});
    return status;
  }
  CFault fault;
  fault.status = without_exceptions([&] {
    fault = settle_all(regulation_of(regulation), columns, read_struct(answers), threads);
    return fault.status;
  });
  return report(answers, fault);
}

}  // extern "C"
