// Rules about one item that is looked at alone.
#include "facts.hpp"

namespace stottekontakt::capi {
namespace {

std::int32_t put_finding(stk_finding* to, const Finding& finding) noexcept {
  const std::int32_t status = check_struct(to, sizeof(stk_finding));
  if (status != STK_STATUS_OK) return status;
  write_struct(to, {.struct_size = 0,
                    .rule = static_cast<std::int32_t>(finding.rule),
                    .verdict = static_cast<std::int32_t>(finding.verdict),
                    .reading = static_cast<std::int32_t>(finding.reading)});
  return STK_STATUS_OK;
}

/// What is decided about the hours of a cancelled visit that is looked at alone.
Finding cancelled_hours(const Visit& visit) noexcept {
  if (const Finding found = contact_is_ill(visit)) return found;
  if (const Finding found = cancelled_in_time(visit)) return found;
  if (const Finding found = cancelled_by_contact(visit)) return found;
  return cancelled_hours_paid(visit.cancelled->cause);
}

/// What is decided about a receipt, but for its cover.
Finding expense_allowed(const Expense& expense) noexcept {
  if (const Finding found = without_receipt(expense)) return found;
  if (const Finding found = not_the_contacts_cost(expense)) return found;
  return transport_of_contact(expense);
}

/// Reads a visit looked at alone.
std::int32_t read_visit(const stk_visit* from, std::size_t size, stk_visit& row) noexcept {
  const Rows rows(from, 1, size);
  if (const CFault fault = rows.check(least::visit, STK_FIELD_VISITS)) return fault.status;
  row = rows[0];
  return check_visit_alone(row).status;
}

/// The struct of one part of a visit broken off.
stk_visit c_visit(const Visit& visit) noexcept {
  stk_visit row{};
  row.id = visit.id.data();
  row.id_length = visit.id.size();
  row.day = days_since_1970(visit.date);
  row.minutes = static_cast<std::int32_t>(visit.hours.minutes());
  row.status = static_cast<std::int32_t>(visit.status) + STK_VISIT_HELD;
  row.start_minute_plus_1 = visit.start ? visit.start->minute + 1 : 0;
  if (visit.cancelled) {
    row.cancelled_day = days_since_1970(visit.cancelled->on);
    row.cancelled_by = static_cast<std::int32_t>(visit.cancelled->by) + STK_BY_RECIPIENT;
    row.cancel_cause = static_cast<std::int32_t>(visit.cancelled->cause);
  }
  row.activity = static_cast<std::int32_t>(visit.activity);
  row.without_recipient = visit.with_recipient ? 0 : 1;
  row.metres_to = static_cast<std::int32_t>(visit.km_to.metres());
  row.metres_from = static_cast<std::int32_t>(visit.km_from.metres());
  row.metres_outside = static_cast<std::int32_t>(visit.km_outside.metres());
  row.metres_activity = static_cast<std::int32_t>(visit.km_activity.metres());
  return row;
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::int32_t STK_CALL stk_supplement_paid(std::int32_t supplement, stk_finding* finding) {
  if (!within(supplement, STK_SUPPLEMENT_HOLIDAY_PAY, STK_SUPPLEMENT_PLANNING_ALONE)) return STK_STATUS_OUT_OF_RANGE;
  return put_finding(finding, supplement_paid(static_cast<Supplement>(supplement - STK_SUPPLEMENT_HOLIDAY_PAY)));
}

std::int32_t STK_CALL stk_cancelled_hours(std::int32_t visit_day, std::int32_t cancelled_day, std::int32_t cancelled_by,
                                          std::int32_t cancel_cause, stk_finding* finding) {
  if (!is_day(visit_day) || !is_day(cancelled_day) || !within(cancelled_by, STK_BY_RECIPIENT, STK_BY_CONTACT) ||
      !within(cancel_cause, STK_CAUSE_NOT_STATED, STK_CAUSE_OTHER)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  if (visit_day < cancelled_day) return STK_STATUS_CANCELLED_AFTER_VISIT;
  if (cancel_cause == STK_CAUSE_NO_SHOW && visit_day != cancelled_day) return STK_STATUS_NO_SHOW_NOT_ON_DATE;
  const Visit visit{.id = {},
                    .date = date_from_days(visit_day),
                    .status = VisitStatus::cancelled,
                    .cancelled = Cancellation{date_from_days(cancelled_day),
                                              static_cast<CancelledBy>(cancelled_by - STK_BY_RECIPIENT),
                                              static_cast<CancelCause>(cancel_cause)}};
  return put_finding(finding, cancelled_hours(visit));
}

std::int32_t STK_CALL stk_broken_off(const stk_visit* planned, std::size_t visit_size, std::int32_t held_minutes,
                                     std::int32_t cancelled_by, std::int32_t cancel_cause, stk_visit* held,
                                     stk_visit* rest) {
  if (held == nullptr || rest == nullptr) return STK_STATUS_NULL_POINTER;
  stk_visit row;
  if (const std::int32_t status = read_visit(planned, visit_size, row); status != STK_STATUS_OK) return status;
  if (!within(held_minutes, 0, row.minutes) || !within(cancelled_by, STK_BY_RECIPIENT, STK_BY_CONTACT) ||
      !within(cancel_cause, STK_CAUSE_NOT_STATED, STK_CAUSE_OTHER)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const BrokenOff parts =
      broken_off(item_of(row), Hours::of_minutes(held_minutes),
                 static_cast<CancelledBy>(cancelled_by - STK_BY_RECIPIENT), static_cast<CancelCause>(cancel_cause), {});
  Slots(held, 1, visit_size).write(0, c_visit(parts.held));
  Slots(rest, 1, visit_size).write(0, c_visit(parts.rest));
  return STK_STATUS_OK;
}

std::int32_t STK_CALL stk_overlaps_other_agreement(const stk_visit* one, const stk_visit* other, std::size_t visit_size,
                                                   std::int32_t* answer) {
  stk_visit rows[2];
  if (const std::int32_t status = read_visit(one, visit_size, rows[0]); status != STK_STATUS_OK) return status;
  if (const std::int32_t status = read_visit(other, visit_size, rows[1]); status != STK_STATUS_OK) return status;
  const std::optional<HeldTime> a = held_time(item_of(rows[0]));
  const std::optional<HeldTime> b = held_time(item_of(rows[1]));
  return put(answer, a && b && overlaps_other_agreement(*a, *b) ? 1 : 0);
}

std::int32_t STK_CALL stk_task_permitted(std::int32_t activity, std::int32_t without_recipient, stk_finding* finding) {
  if (!within(activity, STK_ACTIVITY_SOCIAL, STK_ACTIVITY_OTHER) || !is_flag(without_recipient)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const Visit visit{.id = {},
                    .date = first_date,
                    .activity = static_cast<Activity>(activity),
                    .with_recipient = without_recipient == 0};
  return put_finding(finding, task_not_permitted(visit));
}

std::int32_t STK_CALL stk_expense_allowed(std::int32_t kind, std::int32_t spent_for, std::int32_t receipt,
                                          stk_finding* finding) {
  if (!within(kind, STK_EXPENSE_ACTIVITY, STK_EXPENSE_OTHER) ||
      !within(spent_for, STK_FOR_CONTACT, STK_FOR_RECIPIENT) || !is_flag(receipt)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const Expense expense{.id = {},
                        .date = first_date,
                        .kind = static_cast<ExpenseKind>(kind),
                        .spent_for = static_cast<ExpenseFor>(spent_for - STK_FOR_CONTACT),
                        .receipt = receipt == 1};
  return put_finding(finding, expense_allowed(expense));
}

}  // extern "C"
