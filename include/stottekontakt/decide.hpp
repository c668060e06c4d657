#pragma once
/// @file
/// One visit or receipt against the tests, in the order of the regulation: what is found, and the decision it makes.

#include "stottekontakt/decision.hpp"
#include "stottekontakt/rules/agreement.hpp"
#include "stottekontakt/rules/cancellation.hpp"
#include "stottekontakt/rules/expenses.hpp"
#include "stottekontakt/rules/holiday.hpp"
#include "stottekontakt/rules/hour_account.hpp"
#include "stottekontakt/rules/mileage.hpp"
#include "stottekontakt/rules/overlap.hpp"
#include "stottekontakt/rules/pay.hpp"
#include "stottekontakt/rules/sickness.hpp"
#include "stottekontakt/rules/tasks.hpp"
#include "stottekontakt/rules/timesheet.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Tests 1 to 4, for visits and receipts alike: agreement, month, delivery, three months.
constexpr Finding not_on_this_sheet(const Terms& terms, Date day) noexcept {
  if (terms.on_this_sheet.contains(day)) return no_finding;
  if (const Finding finding = outside_agreement(terms, day)) return finding;
  if (const Finding finding = outside_period(terms, day)) return finding;
  if (const Finding finding = not_yet_used(terms, day)) return finding;
  return delivered_too_late(terms, day);
}

/// Tests 5 to 11 of the hours. `held` has seen the visits before in order of date, start and id.
constexpr Finding not_to_be_paid(const Terms& terms, const Visit& visit, HeldVisits& held) noexcept {
  if (const Finding finding = contact_is_ill(visit)) return finding;
  if (const Finding finding = cancelled_in_time(visit)) return finding;
  if (const Finding finding = inside_holiday(terms, visit)) return finding;
  if (const Finding finding = inside_sickness(terms, visit)) return finding;
  if (const Finding finding = cancelled_by_contact(visit)) return finding;
  if (const Finding finding = task_not_permitted(visit)) return finding;
  return visit.status == VisitStatus::held ? held.test(visit) : no_finding;
}

/// The hours' decision where a test found something: refused, or all of it left to a person.
constexpr VisitDecision decide_hours(const Visit& visit, const Finding& finding) noexcept {
  VisitDecision decision;
  decision.hours_rule = finding.rule;
  decision.hours_verdict = visit.hours > Hours() ? finding.verdict : Verdict::not_claimed;
  decision.hours_reading = finding.reading;
  if (finding.verdict == Verdict::review) decision.pending_minutes = static_cast<std::int16_t>(visit.hours.minutes());
  return decision;
}

/// Tests 12 and 13: what the account covers is granted, the rest left to a person. Takes it from `left`.
constexpr VisitDecision pay_hours(const Visit& visit, Hours& left) noexcept {
  const Draw draw = draw_on_account(visit.hours, left);
  left -= draw.granted;
  const Finding paid = visit.cancelled ? cancelled_hours_paid(visit.cancelled->cause) : hours_paid;
  VisitDecision decision = decide_hours(visit, draw.pending > Hours() ? account_overdrawn : paid);
  decision.granted_minutes = static_cast<std::int16_t>(draw.granted.minutes());
  decision.pending_minutes = static_cast<std::int16_t>(draw.pending.minutes());
  return decision;
}

/// The kilometres to and from the recipient.
/// @param off_sheet what tests 1 to 4 found
/// @param hours what tests 1 to 11 found about the hours
constexpr Finding kilometres_to_and_from(const Visit& visit, const Finding& off_sheet, const Finding& hours) noexcept {
  if (off_sheet) return off_sheet;
  if (contact_is_ill(visit) || cancelled_in_time(visit)) return no_drive_was_due;
  if (hours) return hours;
  return visit.cancelled ? cancelled_kilometres_paid : kilometres_paid;
}

/// Writes what was found about the kilometres; granted ones draw on the month's ceiling, where there is one.
constexpr void decide_kilometres(VisitDecision& decision, const Visit& visit, const Finding& finding,
                                 std::optional<Kilometres>& left) noexcept {
  const Kilometres claimed = payable_distance(visit);
  if (claimed == Kilometres()) return;
  decision.km_rule = finding.rule;
  decision.km_verdict = finding.verdict;
  if (!left || finding.verdict != Verdict::granted) return;
  const Kilometres granted = within_kilometre_ceiling(claimed, *left);
  *left -= granted;
  decision.km_cut_metres = static_cast<std::int32_t>((claimed - granted).metres());
  if (granted < claimed) decision.km_verdict = granted > Kilometres() ? Verdict::reduced : Verdict::refused;
}

/// Kilometres outside the municipality or on the activity are refused: by the test that keeps the visit off this
/// sheet, else by `otherwise` (STK-KM-02, STK-KM-03).
constexpr Finding kilometres_never_paid(const Terms& terms, Date day, const Finding& otherwise) noexcept {
  if (const Finding finding = not_on_this_sheet(terms, day)) return finding;
  return otherwise;
}

/// The tests of a receipt up to the ceiling; `no_finding` where it draws on the ceiling.
constexpr Finding receipt_not_covered(const Terms& terms, const Expense& expense) noexcept {
  if (const Finding finding = not_on_this_sheet(terms, expense.date)) return finding;
  if (const Finding finding = without_receipt(expense)) return finding;
  if (const Finding finding = not_the_contacts_cost(expense)) return finding;
  if (const Finding finding = without_cover(terms, expense.date)) return finding;
  return transport_of_contact(expense);
}

}  // namespace v0
}  // namespace stottekontakt
