#pragma once
/// @file
/// One timesheet → one statement: the rules in the order of the regulation, and only that.

#include <vector>

#include "stottekontakt/duplicate_id.hpp"
#include "stottekontakt/in_order.hpp"
#include "stottekontakt/notices.hpp"
#include "stottekontakt/plain_month.hpp"
#include "stottekontakt/rules/control.hpp"
#include "stottekontakt/terms_of.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail {
/// The first visit, in the order of the file, with an amount granted or pending and no rate on its date.
template <class Visits>
constexpr Fault find_missing_rate(const Terms& terms, const Visits& visits, const Decisions& out) noexcept {
  const Date first_hourly_rate = terms.hourly_rate.first_value_day();
  const Date first_kilometre_rate = terms.kilometre_rate.first_value_day();
  if (!(terms.on_this_sheet.first.value() < later_of(first_hourly_rate, first_kilometre_rate))) return {};
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit& visit = visits[i];
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

/// Settles visits that need asking, one after the other in their order: the only loop that asks the tests about them.
/// Parameters as of `settle_items`.
template <class Visits>
constexpr Result<SettledVisits> settle_visits(const Terms& terms, const Visits& visits, std::span<VisitDecision> out,
                                              std::span<std::int32_t> order) {
  const InOrder in_order(visits, order);
  if (!in_order.usable()) return Fault{Status::order_too_small, Field::visits};
  SettledVisits settled(terms);
  std::optional<Kilometres> kilometres_left = terms.kilometre_ceiling;
  HeldVisits held;
  Lengths lengths;
  HeldTwice twice(lengths);
  for (std::size_t k = 0; k < visits.size(); ++k) {
    const std::size_t i = in_order[k];
    const Visit& visit = visits[i];

    const Finding off_sheet = not_on_this_sheet(terms, visit.date);
    const Finding hours = off_sheet ? off_sheet : not_to_be_paid(terms, visit, held);
    VisitDecision decision = hours ? decide_hours(visit, hours) : pay_hours(visit, settled.account_left);
    decide_kilometres(decision, visit, kilometres_to_and_from(visit, off_sheet, hours), kilometres_left);
    if (visit.status == VisitStatus::held) {
      settled.days_held.add(visit.date);
      decision.possible_duplicate = twice.test(visit) ? 1 : 0;
    }
    if (is_rebooked(decision)) settled.to_rebook += visit.hours;
    settled.sum.add(visit, decision);
    out[i] = decision;
  }
  return settled;
}

/// Settles receipts, each decided by its tests and then drawing on the ceiling; parameters as of `settle_items`.
/// @return why they cannot be
template <class Expenses>
constexpr Fault settle_expenses(const Terms& terms, const Expenses& expenses, const DaySet& days_held,
                                std::span<ExpenseDecision> out, std::span<std::int32_t> order) {
  if (expenses.size() == 0) return {};
  const InOrder in_order(expenses, order);
  if (!in_order.usable()) return {Status::order_too_small, Field::expenses};
  if (const Fault missing = detail::find_missing_ceiling(terms, expenses); missing.code != Status::ok) return missing;
  Kroner ceiling_left = left_of_ceiling(terms);
  for (const bool in_review : {false, true}) {  // receipts in review draw after all others
    for (std::size_t k = 0; k < expenses.size(); ++k) {
      const std::size_t i = in_order[k];
      const Expense& expense = expenses[i];
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
      decision.no_visit = bought_without_visit(days_held, expense.date) ? 1 : 0;
      out[i] = decision;
    }
  }
  return {};
}

/// Settles one timesheet that has passed `check_sheet` into the caller's memory; allocates nothing. Parameters and
/// answer as in `settle_into`, with the sheet's terms and pay day.
/// @param line takes the statement's lines, `line(Line)`
template <class Visits, class Expenses, class TakeLine>
constexpr Result<Settlement> settle_items(const Terms& terms, const Payout& payout, const Timesheet& sheet,
                                          const Items<Visits, Expenses>& items, const Decisions& out,
                                          std::span<std::int32_t> order, TakeLine&& line) {
  if (items.visits.size() > limits::items) return Fault{Status::too_many_items, Field::visits};
  if (items.expenses.size() > limits::items) return Fault{Status::too_many_items, Field::expenses};
  if (out.visits.size() < items.visits.size()) return Fault{Status::output_too_small, Field::visits};
  if (out.expenses.size() < items.expenses.size()) return Fault{Status::output_too_small, Field::expenses};

  const auto settle_rest = [&](const SettledVisits& visits) -> Result<Settlement> {
    if (const Fault fault = first_fault_of_expenses(items.expenses); fault.code != Status::ok) return fault;
    const Fault receipts = settle_expenses(terms, items.expenses, visits.days_held, out.expenses, order);
    if (receipts.code != Status::ok) return receipts;
    AccountSummary account{
        .granted = terms.accrued, .used = terms.accrued - visits.account_left, .to_rebook = visits.to_rebook};
    for (std::size_t r = 0; r < sheet.rulings.size(); ++r) {
      if (const Status refused = detail::apply_ruling(items, out, sheet.rulings, r, account.used);
          refused != Status::ok) {
        return Fault{refused, Field::ruling_item, static_cast<std::int32_t>(r), sheet.rulings[r].on};
      }
    }
    if (const Fault missing = detail::find_missing_rate(terms, items.visits, out); missing.code != Status::ok)
      return missing;
    account.balance = account.granted - account.used;
    if (sheet.rulings.empty()) return Settlement{add_up(terms, items, out, visits.sum, line), account, payout};
    return Settlement{add_up(terms, items, out, line), account, payout};
  };

  if (const auto plain = settle_if_plain(terms, items.visits, out.visits)) return settle_rest(*plain);
  if (const Fault fault = first_fault_of_visits(items.visits); fault.code != Status::ok) return fault;
  const Result<SettledVisits> visits = settle_visits(terms, items.visits, out.visits, order);
  return visits ? settle_rest(*visits) : visits.fault();
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
  if (const Fault fault = first_fault_of_sheet(regulation, sheet); fault.code != Status::ok) return fault;
  const Delivery delivery = delivery_on(regulation, sheet.delivered);
  const Terms terms = terms_of(regulation, in_force_in(regulation, sheet.month), delivery, sheet);
  return settle_items(terms, delivery.payout, sheet, items, out, order, [](const Line&) {});
}

/// Settles one timesheet with all its lines, decisions and notices. Ids must be unique over visits and expenses.
inline Result<Statement> settle(const Regulation& regulation, const Timesheet& sheet) {
  const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
  std::vector<VisitDecision> visits(items.visits.size());
  std::vector<ExpenseDecision> expenses(items.expenses.size());
  std::vector<std::int32_t> order(visits.size() + expenses.size());
  if (const Fault fault = find_duplicate_id(items, order); fault.code != Status::ok) return fault;
  if (const Fault fault = first_fault_of_sheet(regulation, sheet); fault.code != Status::ok) return fault;

  const Decisions decisions{visits, expenses};
  const Delivery delivery = delivery_on(regulation, sheet.delivered);
  const Terms terms = terms_of(regulation, in_force_in(regulation, sheet.month), delivery, sheet);
  Statement statement{.settlement = {.payout = delivery.payout}};
  const Result<Settlement> settlement = settle_items(terms, delivery.payout, sheet, items, decisions, order,
                                                     [&](const Line& line) { statement.lines.push_back(line); });
  if (!settlement) return settlement.fault();
  statement.settlement = *settlement;
  for_each_notice(regulation, sheet, terms, items, decisions,
                  [&](const Notice& notice) { statement.notices.push_back(notice); });
  statement.visits = std::move(visits);
  statement.expenses = std::move(expenses);
  return statement;
}

}  // namespace v0
}  // namespace stottekontakt
