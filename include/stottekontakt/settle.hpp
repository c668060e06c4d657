#pragma once
/// @file
/// One timesheet → one statement: the rules in the order of the regulation, and only that.

#include <vector>

#include "stottekontakt/duplicate_id.hpp"
#include "stottekontakt/notices.hpp"
#include "stottekontakt/rules/control.hpp"
#include "stottekontakt/settle_visits.hpp"
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

/// Settles receipts: each is decided by its tests and draws on the ceiling; those in review draw after all others.
/// Parameters as of `settle_items`.
/// @return why they cannot be
template <class Expenses>
constexpr Fault settle_expenses(const Terms& terms, const Expenses& expenses, std::span<ExpenseDecision> out,
                                std::span<std::int32_t> order, SettledVisits& settled) {
  if (expenses.size() == 0) return {};
  if (const Fault fault = first_fault_of_expenses(expenses); fault.code != Status::ok) return fault;
  const InOrder in_order(expenses, order);
  if (!in_order.usable()) return {Status::order_too_small, Field::expenses};
  if (const Fault missing = detail::find_missing_ceiling(terms, expenses); missing.code != Status::ok) return missing;
  Kroner left = left_of_ceiling(terms);
  std::size_t in_review = 0;
  for (std::size_t k = 0; k < expenses.size(); ++k) {
    const std::size_t i = in_order[k];
    const Expense& expense = expenses[i];
    const Finding found = receipt_not_covered(terms, expense);
    if (found.verdict == Verdict::review) ++in_review;
    ExpenseDecision decision = draw_on_ceiling(found, expense.amount, left, terms.ceiling_reading);
    decision.no_visit = bought_without_visit(settled.days_held, expense.date) ? 1 : 0;
    left -= decision.granted();
    settled.sum.add(expense, decision);
    out[i] = decision;
  }
  for (std::size_t k = 0; k < expenses.size() && in_review > 0; ++k) {
    const std::size_t i = in_order[k];
    const Expense& expense = expenses[i];
    if (out[i].verdict != Verdict::review) continue;
    settled.sum.remove(expense, out[i]);
    draw_in_review(out[i], expense.amount, left, terms.ceiling_reading);
    left -= out[i].pending();
    settled.sum.add(expense, out[i]);
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

  SettledVisits visits(terms);
  if (const Fault fault = settle_visits(terms, items.visits, out.visits, order, visits); fault.code != Status::ok) {
    return fault;
  }
  if (const Fault fault = settle_expenses(terms, items.expenses, out.expenses, order, visits);
      fault.code != Status::ok) {
    return fault;
  }
  AccountSummary account{
      .granted = terms.accrued, .used = terms.accrued - visits.account_left, .to_rebook = visits.to_rebook};
  for (std::size_t r = 0; r < sheet.rulings.size(); ++r) {
    const Status refused = detail::apply_ruling(items, out, sheet.rulings, r, account.used);
    if (refused != Status::ok) {
      return Fault{refused, Field::ruling_item, static_cast<std::int32_t>(r), sheet.rulings[r].on};
    }
  }
  if (const Fault missing = detail::find_missing_rate(terms, items.visits, out); missing.code != Status::ok)
    return missing;
  account.balance = account.granted - account.used;
  if (!sheet.rulings.empty()) visits.sum = add_everything(items, out);
  return Settlement{add_up(terms, items, out, visits.sum, line), account, payout};
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
