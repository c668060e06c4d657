#pragma once
/// @file
/// One visit or receipt against the tests, in the order of the regulation: what is found, and the decision it makes.

#include "stottekontakt/fate.hpp"
#include "stottekontakt/rules/agreement.hpp"
#include "stottekontakt/rules/expenses.hpp"
#include "stottekontakt/rules/holiday.hpp"
#include "stottekontakt/rules/timesheet.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Tests 1 to 4, for visits and receipts alike: agreement, month, delivery, three months.
constexpr Finding not_on_this_sheet(const Terms& terms, Date day) noexcept {
  if (terms.on_this_sheet.contains(day)) return no_finding;
  return first_of(outside_agreement(terms, day), outside_period(terms, day), not_yet_used(terms, day),
                  delivered_too_late(terms, day));
}

/// Tests 7 and 8: holiday and sickness.
constexpr Finding contact_is_away(const Terms& terms, const Visit& visit) noexcept {
  if (terms.holidays.empty() && terms.sick_days.empty()) return no_finding;
  return first_of(inside_holiday(terms, visit), inside_sickness(terms, visit));
}

/// Tests 1 to 10 of the hours: those that look at one visit alone.
/// @param off_sheet what 1 to 4 found
constexpr Finding not_to_be_paid(const Terms& terms, const Visit& visit, const Fate& fate,
                                 const Finding& off_sheet) noexcept {
  return first_of(off_sheet,                      // 1 to 4
                  fate.not_due,                   // 5 and 6: ill, or cancelled in time
                  contact_is_away(terms, visit),  // 7 and 8
                  fate.by_contact,                // 9
                  task_of(visit));                // 10
}

/// What a visit comes to where it is the only one and the account covers it; its kilometres share the hours' fate.
/// @param off_sheet what tests 1 to 4 found
/// @param found     what tests 1 to 10 found
constexpr VisitDecision decide_alone(const Visit& visit, const Fate& fate, const Finding& off_sheet,
                                     const Finding& found) noexcept {
  const Finding hours = first_of(found, fate.hours_paid);
  const Finding driven = first_of(off_sheet, fate.no_drive_due, found, fate.drive_paid);
  const auto minutes = static_cast<std::int32_t>(visit.hours.minutes());
  const bool drives = payable_distance(visit) > Kilometres();

  VisitDecision decision;
  decision.hours_rule = hours.rule;
  decision.hours_verdict = found_if(minutes > 0, hours).verdict;
  decision.hours_reading = hours.reading;
  decision.granted_minutes = static_cast<std::int16_t>(choose(!found, minutes, 0));
  decision.pending_minutes = static_cast<std::int16_t>(choose(found.verdict == Verdict::review, minutes, 0));
  decision.km_rule = found_if(drives, driven).rule;
  decision.km_verdict = found_if(drives, driven).verdict;
  return decision;
}

/// True if tests 1 to 10 found nothing; then 11 to 13 are asked, which look at visits together.
constexpr bool is_paid_alone(const VisitDecision& decision) noexcept {
  return decision.hours_rule == Rule::STK_PAY_01 || decision.hours_rule == Rule::STK_CAN_01;
}

namespace detail {
constexpr VisitDecision decided_as_entered(std::int64_t minutes, std::int64_t metres) noexcept {
  const Visit visit{
      .id = {}, .date = last_date, .hours = Hours::of_minutes(minutes), .km_to = Kilometres::of_metres(metres)};
  return decide_alone(visit, fate_of(visit), no_finding, no_finding);
}
inline constexpr VisitDecision as_entered[] = {decided_as_entered(0, 0), decided_as_entered(0, 1),
                                               decided_as_entered(1, 0), decided_as_entered(1, 1)};
}  // namespace detail

/// The same for a held visit that they found nothing about, as most: it is paid as entered.
constexpr void pay_as_entered(const Visit& visit, VisitDecision& decision) noexcept {
  const std::size_t has_hours = visit.hours != Hours() ? 1 : 0;
  const std::size_t drives = payable_distance(visit) != Kilometres() ? 1 : 0;
  decision = detail::as_entered[has_hours * 2 + drives];
  decision.granted_minutes = static_cast<std::int16_t>(visit.hours.minutes());
}

/// Kilometres outside the municipality or on the activity are refused: by the test that keeps the visit off this
/// sheet, else by `otherwise` (STK-KM-02, STK-KM-03).
constexpr Finding kilometres_never_paid(const Terms& terms, Date day, const Finding& otherwise) noexcept {
  return first_of(not_on_this_sheet(terms, day), otherwise);
}

/// The tests of a receipt up to the ceiling; `no_finding` where it draws on the ceiling.
constexpr Finding receipt_not_covered(const Terms& terms, const Expense& expense) noexcept {
  return first_of(not_on_this_sheet(terms, expense.date), without_receipt(expense), not_the_contacts_cost(expense),
                  without_cover(terms, expense.date), transport_of_contact(expense));
}

}  // namespace v0
}  // namespace stottekontakt
