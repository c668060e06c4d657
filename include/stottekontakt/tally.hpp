#pragma once
/// @file
/// The lines and totals of a settled timesheet: quantities of one rate are added first and rounded once.

#include "stottekontakt/check.hpp"
#include "stottekontakt/rules/mileage.hpp"
#include "stottekontakt/rules/pay.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Where the decisions of a settlement stand: one for each visit and each receipt, in their order.
struct Decisions {
  std::span<VisitDecision> visits;      ///< one a visit
  std::span<ExpenseDecision> expenses;  ///< one a receipt
};

/// True if a new time is agreed for the hours (tests 5 and 6 of the regulation): they are refused, yet not lost.
constexpr bool is_rebooked(const VisitDecision& decision) noexcept {
  const bool lost_to_illness = (decision.hours_rule == Rule::STK_SIC_01) & (decision.hours_reading == Reading::text);
  return (decision.hours_rule == Rule::STK_CAN_02) | lost_to_illness;
}

namespace detail {
/// A quantity of one rate by what became of it.
template <class Quantity>
struct Parts {
  Quantity granted{};
  Quantity pending{};
  Quantity refused{};

  constexpr Parts& operator+=(const Parts& other) noexcept {
    granted += other.granted;
    pending += other.pending;
    refused += other.refused;
    return *this;
  }
  constexpr Parts& operator-=(const Parts& other) noexcept {
    granted -= other.granted;
    pending -= other.pending;
    refused -= other.refused;
    return *this;
  }
};

/// The row in force on `day` if its value is the one of `row`, else nullptr.
template <class Rate>
constexpr const DatedRow<Rate>* row_of_same_value(const Dated<Rate>& rates, const DatedRow<Rate>& row,
                                                  Date day) noexcept {
  const DatedRow<Rate>* in_force = rates.in_force_on(day);
  return in_force != nullptr && in_force->value == row.value ? in_force : nullptr;
}
}  // namespace detail

/// What became of the hours of one visit.
constexpr detail::Parts<Hours> hours_of(const Visit& visit, const VisitDecision& decision) noexcept {
  const Hours refused = visit.hours - decision.granted() - decision.pending();
  return {decision.granted(), decision.pending(), choose(is_rebooked(decision), Hours(), refused)};
}

/// What became of all the kilometres of one visit; those outside and on the activity are always refused.
constexpr detail::Parts<Kilometres> kilometres_of(const Visit& visit, const VisitDecision& decision) noexcept {
  const Kilometres driven = payable_distance(visit);
  const Kilometres cut = Kilometres::of_metres(decision.km_cut_metres);
  const Kilometres never_paid = visit.km_outside + visit.km_activity;
  const bool paid = (decision.km_verdict == Verdict::granted) | (decision.km_verdict == Verdict::reduced);
  const Kilometres granted = choose(paid, driven - cut, Kilometres());
  const Kilometres pending = choose(decision.km_verdict == Verdict::review, driven, Kilometres());
  return {granted, pending, driven - granted - pending + never_paid};
}

/// What became of one receipt.
constexpr detail::Parts<Kroner> receipt_of(const Expense& expense, const ExpenseDecision& decision) noexcept {
  return {decision.granted(), decision.pending(), expense.amount - decision.granted() - decision.pending()};
}

/// What became of everything on a timesheet, whatever the rates.
struct Everything {
  Period days{last_date, first_date};    ///< has the dates of the visits; empty where there are none
  detail::Parts<Hours> hours;            ///< of all visits
  detail::Parts<Kilometres> kilometres;  ///< of all visits
  detail::Parts<Kroner> receipts;        ///< of all receipts

  /// Adds one visit, or takes it out before its decision changes.
  ///@{
  constexpr void add(const Visit& visit, const VisitDecision& decision) noexcept {
    hours += hours_of(visit, decision);
    kilometres += kilometres_of(visit, decision);
  }
  constexpr void remove(const Visit& visit, const VisitDecision& decision) noexcept {
    hours -= hours_of(visit, decision);
    kilometres -= kilometres_of(visit, decision);
  }
  ///@}
  /// Adds one visit whose hours are granted, and its kilometres to and from.
  constexpr void add_as_entered(const Visit& visit) noexcept {
    hours.granted += visit.hours;
    kilometres.granted += payable_distance(visit);
    kilometres.refused += visit.km_outside + visit.km_activity;
  }
  /// Adds one receipt, or takes it out before its decision changes.
  ///@{
  constexpr void add(const Expense& expense, const ExpenseDecision& decision) noexcept {
    receipts += receipt_of(expense, decision);
  }
  constexpr void remove(const Expense& expense, const ExpenseDecision& decision) noexcept {
    receipts -= receipt_of(expense, decision);
  }
  ///@}
};

/// From the first to the last date of some visits.
template <class Visits>
constexpr Period days_of(const Visits& visits) noexcept {
  Period days{last_date, first_date};
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Date date = visits[i].date;
    days = {earlier_of(days.first, date), later_of(days.last, date)};
  }
  return days;
}

/// What became of everything.
template <class Visits, class Expenses>
constexpr Everything add_everything(const Items<Visits, Expenses>& items, const Decisions& decisions) noexcept {
  Everything sum;
  sum.days = days_of(items.visits);
  for (std::size_t i = 0; i < items.visits.size(); ++i) sum.add(items.visits[i], decisions.visits[i]);
  for (std::size_t i = 0; i < items.expenses.size(); ++i) sum.add(items.expenses[i], decisions.expenses[i]);
  return sum;
}

namespace detail {
/// What became of everything at one value of a rate.
template <class Quantity>
struct AtOneRate {
  Parts<Quantity> parts{};
  Provenance provenance = Provenance::stated;  ///< assumed if anything granted rests on an assumed row
  Date first = no_last_date;                   ///< the first date anything is granted on, else of any item
};

/// The row in force on all of `days`, where `in_force` has the rows of a period around them; nullptr where there is
/// none, or more than one.
template <class Rate>
constexpr const DatedRow<Rate>* only_row(const Dated<Rate>& in_force, const Period& days) noexcept {
  const auto rows = in_force.rows();
  return rows.size() == 1 && !(days.first.value() < rows[0].from.value()) ? rows.data() : nullptr;
}

/// The sum of everything at the only rate there is.
template <class Quantity, class Rate>
constexpr AtOneRate<Quantity> at_only_rate(const DatedRow<Rate>& row, const Parts<Quantity>& sum) noexcept {
  return {sum, sum.granted > Quantity() ? row.provenance : Provenance::stated};
}

/// Adds what became of the visits at the value of `row`; rows of equal value are one rate.
template <class Quantity, class Rate, class Visits, class PartsOf>
constexpr AtOneRate<Quantity> add_at_rate(const Dated<Rate>& rates, const DatedRow<Rate>& row, const Visits& visits,
                                          const Decisions& decisions, PartsOf&& parts_of) {
  AtOneRate<Quantity> sum;
  Date first_granted = no_last_date;
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit visit = visits[i];
    const Date date = visit.date;
    const DatedRow<Rate>* in_force = row_of_same_value(rates, row, date);
    if (in_force == nullptr) continue;
    const Parts<Quantity> parts = parts_of(visit, decisions.visits[i]);
    sum.parts += parts;
    sum.first = earlier_of(sum.first, date);
    if (parts.granted == Quantity()) continue;
    first_granted = earlier_of(first_granted, date);
    if (in_force->provenance == Provenance::assumed) sum.provenance = Provenance::assumed;
  }
  if (first_granted != no_last_date) sum.first = first_granted;
  return sum;
}

/// Adds up the visits rate by rate, in the order of the date each is first granted at, and gives every rate with its
/// sums to `use(row, sum)`.
/// @param days from the first to the last date of the visits
template <class Quantity, class Rate, class Visits, class PartsOf, class Use>
constexpr void add_by_rate(const Dated<Rate>& rates, const Period& days, const Visits& visits,
                           const Decisions& decisions, PartsOf&& parts_of, Use&& use) {
  for (const DatedRow<Rate>& row : rates.in_force_during(days).rows()) {
    if (row.expected) continue;
    const AtOneRate<Quantity> sum = add_at_rate<Quantity>(rates, row, visits, decisions, parts_of);
    const bool stands_for_its_value = sum.first != no_last_date && rates.in_force_on(sum.first) == &row;
    if (stands_for_its_value) use(row, sum);
  }
}
}  // namespace detail

/// Adds up a settled timesheet, giving each of its lines to `line(Line)`: hours, mileage, expenses, by rate date.
/// @param all `add_everything` of the visits
template <class Visits, class Expenses, class Take>
constexpr Totals add_up(const Terms& terms, const Items<Visits, Expenses>& items, const Decisions& decisions,
                        const Everything& all, Take&& line) {
  Totals totals;
  const auto hours_line = [&](const DatedRow<HourlyRate>& row, const detail::AtOneRate<Hours>& sum) {
    const Kroner amount = pay_line_amount(row.value, sum.parts.granted);
    if (sum.parts.granted > Hours()) {
      line(Line{.kind = LineKind::hours,
                .time = sum.parts.granted,
                .rate = row.value.amount(),
                .amount = amount,
                .rule = Rule::STK_PAY_02,
                .provenance = sum.provenance});
    }
    totals.payable += amount;
    totals.pending += pay_line_amount(row.value, sum.parts.pending);
    totals.refused += pay_line_amount(row.value, sum.parts.refused);
  };
  const auto mileage_line = [&](const DatedRow<KilometreRate>& row, const detail::AtOneRate<Kilometres>& sum) {
    const Kroner amount = mileage_line_amount(row.value, sum.parts.granted);
    if (sum.parts.granted > Kilometres()) {
      line(Line{.kind = LineKind::mileage,
                .distance = sum.parts.granted,
                .rate = row.value.amount(),
                .amount = amount,
                .rule = Rule::STK_KM_01,
                .provenance = sum.provenance});
    }
    totals.payable += amount;
    totals.pending += mileage_line_amount(row.value, sum.parts.pending);
    totals.refused += mileage_line_amount(row.value, sum.parts.refused);
  };

  const bool in_period = terms.period.contains(all.days.first) && terms.period.contains(all.days.last);
  const auto* hourly =
      detail::only_row(in_period ? terms.hourly_rate_of_period : terms.hourly_rate.in_force_during(all.days), all.days);
  const auto* mileage = detail::only_row(
      in_period ? terms.kilometre_rate_of_period : terms.kilometre_rate.in_force_during(all.days), all.days);
  if (hourly != nullptr) {
    hours_line(*hourly, detail::at_only_rate(*hourly, all.hours));
  } else {
    detail::add_by_rate<Hours>(terms.hourly_rate, all.days, items.visits, decisions, hours_of, hours_line);
  }
  if (mileage != nullptr) {
    mileage_line(*mileage, detail::at_only_rate(*mileage, all.kilometres));
  } else {
    detail::add_by_rate<Kilometres>(terms.kilometre_rate, all.days, items.visits, decisions, kilometres_of,
                                    mileage_line);
  }

  if (all.receipts.granted > Kroner()) {
    line(Line{.kind = LineKind::expenses,
              .amount = all.receipts.granted,
              .rule = Rule::STK_EXP_03,
              .provenance = terms.ceiling_provenance});
  }
  totals.payable += all.receipts.granted;
  totals.pending += all.receipts.pending;
  totals.refused += all.receipts.refused;
  return totals;
}

/// The same of visits that have not been added up yet.
template <class Visits, class Expenses, class Take>
constexpr Totals add_up(const Terms& terms, const Items<Visits, Expenses>& items, const Decisions& decisions,
                        Take&& line) {
  return add_up(terms, items, decisions, add_everything(items, decisions), line);
}

}  // namespace v0
}  // namespace stottekontakt
