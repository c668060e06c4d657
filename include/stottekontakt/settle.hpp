#pragma once
/// @file
/// One timesheet → one statement: the rules in the order of the regulation, and only that.

#include <algorithm>
#include <vector>

#include "stottekontakt/duplicate_id.hpp"
#include "stottekontakt/in_order.hpp"
#include "stottekontakt/notices.hpp"
#include "stottekontakt/rules/control.hpp"
#include "stottekontakt/rules/holiday.hpp"
#include "stottekontakt/rules/overlap.hpp"
#include "stottekontakt/rules/tasks.hpp"
#include "stottekontakt/tally.hpp"
#include "stottekontakt/terms_of.hpp"

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

namespace detail {
/// The first visit, in the order of the file, with an amount granted or pending and no rate on its date.
template <class Visits>
constexpr Fault find_missing_rate(const Terms& terms, const Visits& visits, const Decisions& out) noexcept {
  const Date first_hourly_rate = terms.hourly_rate.first_value_day();
  const Date first_kilometre_rate = terms.kilometre_rate.first_value_day();
  if (!(terms.on_this_sheet.first.value() < later_of(first_hourly_rate, first_kilometre_rate))) return {};
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit visit = visits[i];
    const Date date = visit.date;
    const VisitDecision& decision = out.visits[i];
    const bool drives = decision.km_verdict != Verdict::not_claimed && decision.km_verdict != Verdict::refused;
    if (decision.granted_minutes + decision.pending_minutes > 0 && date < first_hourly_rate) {
      return {Status::no_rate_in_force, Field::visit_hours, static_cast<std::int32_t>(i), date};
    }
    if (drives && date < first_kilometre_rate) {
      return {Status::no_rate_in_force, Field::visit_km_to, static_cast<std::int32_t>(i), date};
    }
  }
  return {};
}

/// The first receipt, in the order of the file, that needs a ceiling where no figure is in force.
template <class Expenses>
constexpr Fault find_missing_ceiling(const Terms& terms, const Expenses& expenses) noexcept {
  if (terms.expense_ceiling) return {};
  for (std::size_t i = 0; i < expenses.size(); ++i) {
    const Expense expense = expenses[i];
    if (receipt_not_covered(terms, expense).verdict == Verdict::refused) continue;
    return {Status::no_ceiling_in_force, Field::expense_date, static_cast<std::int32_t>(i), expense.date};
  }
  return {};
}

/// Applies ruling `r` of the list, adding ruled hours to `used`; or says why it cannot be.
template <class Visits, class Expenses>
constexpr Status apply_ruling(const Items<Visits, Expenses>& items, const Decisions& out,
                              std::span<const PersonRuling> rulings, std::size_t r, Hours& used) noexcept {
  const PersonRuling& ruling = rulings[r];
  const std::size_t count = ruling.part == RulingPart::expense ? items.expenses.size() : items.visits.size();
  const auto i = static_cast<std::size_t>(ruling.item);
  if (ruling.item < 0 || i >= count) return Status::ruling_without_item;
  if (!is_supported(ruling.on)) return Status::out_of_range;

  bool was_in_review = false;
  if (ruling.part == RulingPart::expense) {
    const Expense expense = items.expenses[i];
    was_in_review = rule_on_expense(out.expenses[i], expense.amount, ruling.granted);
  } else if (ruling.part == RulingPart::km) {
    was_in_review = rule_on_kilometres(out.visits[i], ruling.granted);
  } else {
    const Visit visit = items.visits[i];
    const Hours granted_before = out.visits[i].granted();
    was_in_review = rule_on_hours(out.visits[i], visit.hours, ruling.granted);
    used += out.visits[i].granted() - granted_before;
  }
  if (was_in_review) return Status::ok;
  for (const PersonRuling& before : rulings.first(r)) {
    if (before.item == ruling.item && before.part == ruling.part) return Status::ruling_twice;
  }
  return Status::ruling_not_in_review;
}
}  // namespace detail

/// Settles one timesheet that has passed `check` into the caller's memory; allocates nothing. The only loop that asks
/// the tests about items; columns/plain_month.hpp knows the months in which none of them can find anything. Parameters
/// and answer as in `settle_into`, with the sheet's month and delivery.
template <class Visits, class Expenses>
constexpr Result<Settlement> settle_checked(const Regulation& regulation, const MonthInForce& month,
                                            const Delivery& delivery, const Timesheet& sheet,
                                            const Items<Visits, Expenses>& items, const Decisions& out,
                                            std::span<std::int32_t> order) {
  if (out.visits.size() < items.visits.size()) return Fault{Status::output_too_small, Field::visits};
  if (out.expenses.size() < items.expenses.size()) return Fault{Status::output_too_small, Field::expenses};

  const Terms terms = terms_of(regulation, month, delivery, sheet);
  AccountSummary account{.granted = terms.accrued};
  Hours account_left = terms.accrued - terms.used_before;
  std::optional<Kilometres> kilometres_left = terms.kilometre_ceiling;
  DaySet days_with_visit(terms.period.first);
  HeldVisits held;
  Lengths lengths;
  HeldTwice twice(lengths);

  const InOrder visit_order(items.visits, order);
  if (!visit_order.usable()) return Fault{Status::order_too_small, Field::visits};
  for (std::size_t k = 0; k < items.visits.size(); ++k) {
    const std::size_t i = visit_order[k];
    const Visit visit = items.visits[i];
    const Date date = visit.date;

    const Finding off_sheet = not_on_this_sheet(terms, date);
    const Finding hours = off_sheet ? off_sheet : not_to_be_paid(terms, visit, held);
    VisitDecision decision = hours ? decide_hours(visit, hours) : pay_hours(visit, account_left);
    decide_kilometres(decision, visit, kilometres_to_and_from(visit, off_sheet, hours), kilometres_left);
    if (visit.status == VisitStatus::held) {
      if (items.expenses.size() > 0) days_with_visit.add(date);
      decision.possible_duplicate = twice.test(visit) ? 1 : 0;
    }
    if (is_rebooked(decision)) account.to_rebook += visit.hours;
    out.visits[i] = decision;
  }
  account.used = terms.accrued - account_left;

  const InOrder expense_order(items.expenses, order);
  if (!expense_order.usable()) return Fault{Status::order_too_small, Field::expenses};
  if (const Fault missing = detail::find_missing_ceiling(terms, items.expenses); missing.code != Status::ok)
    return missing;
  Kroner ceiling_left = left_of_ceiling(terms);
  for (const bool in_review : {false, true}) {  // receipts in review draw after all others
    for (std::size_t k = 0; k < items.expenses.size(); ++k) {
      const std::size_t i = expense_order[k];
      const Expense expense = items.expenses[i];
      const Finding finding = receipt_not_covered(terms, expense);
      if (in_review != (finding.verdict == Verdict::review)) continue;
      ExpenseDecision decision;
      if (finding.verdict == Verdict::refused) {
        decision = refuse_receipt(finding);
      } else if (in_review) {
        decision = draw_in_review(finding, expense.amount, ceiling_left, terms.ceiling_reading);
      } else {
        decision = draw_on_ceiling(expense.amount, ceiling_left, terms.ceiling_reading);
      }
      ceiling_left -= decision.granted() + decision.pending();
      decision.no_visit = bought_without_visit(days_with_visit, expense.date) ? 1 : 0;
      out.expenses[i] = decision;
    }
  }

  for (std::size_t r = 0; r < sheet.rulings.size(); ++r) {
    if (const Status refused = detail::apply_ruling(items, out, sheet.rulings, r, account.used);
        refused != Status::ok) {
      return Fault{refused, Field::ruling_item, static_cast<std::int32_t>(r), sheet.rulings[r].on};
    }
  }
  if (const Fault missing = detail::find_missing_rate(terms, items.visits, out); missing.code != Status::ok)
    return missing;
  account.balance = account.granted - account.used;
  return Settlement{add_up(terms, items, out, [](const Line&) {}), account, delivery.payout};
}

/// Settles one timesheet into the caller's memory; allocates nothing.
/// @param sheet  the facts; its own `visits` and `expenses` are not looked at, `items` are
/// @param items  visits and receipts, any indexable ranges that yield them by value
/// @param out    as many decisions as there are items
/// @param order  scratch, one element a visit or a receipt, whichever are more; may be empty where both are in order
/// @return totals, account and pay day, or the first fault found; after a fault, `out` means nothing
template <class Visits, class Expenses>
constexpr Result<Settlement> settle_into(const Regulation& regulation, const Timesheet& sheet,
                                         const Items<Visits, Expenses>& items, const Decisions& out,
                                         std::span<std::int32_t> order) {
  Fault fault;
  check(regulation, sheet, items, [&](const Fault& found) {
    if (fault.code == Status::ok) fault = found;
  });
  if (fault.code != Status::ok) return fault;
  return settle_checked(regulation, in_force_in(regulation, sheet.month), delivery_on(regulation, sheet.delivered),
                        sheet, items, out, order);
}

/// Settles one timesheet with all its lines, decisions and notices. Ids must be unique over visits and expenses.
inline Result<Statement> settle(const Regulation& regulation, const Timesheet& sheet) {
  const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
  std::vector<VisitDecision> visits(items.visits.size());
  std::vector<ExpenseDecision> expenses(items.expenses.size());
  std::vector<std::int32_t> order(visits.size() + expenses.size());
  if (const Fault fault = find_duplicate_id(items, order); fault.code != Status::ok) return fault;
  const Decisions decisions{visits, expenses};
  const Result<Settlement> settlement = settle_into(regulation, sheet, items, decisions, order);
  if (!settlement) return settlement.fault();

  Statement statement{.settlement = *settlement};
  const Terms terms = terms_of(regulation, sheet);
  add_up(terms, items, decisions, [&](const Line& line) { statement.lines.push_back(line); });
  for_each_notice(regulation, sheet, terms, items, decisions,
                  [&](const Notice& notice) { statement.notices.push_back(notice); });
  statement.visits = std::move(visits);
  statement.expenses = std::move(expenses);
  return statement;
}

}  // namespace v0
}  // namespace stottekontakt
