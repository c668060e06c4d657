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
  return decision.hours_rule == Rule::STK_CAN_02 ||
         (decision.hours_rule == Rule::STK_SIC_01 && decision.hours_reading == Reading::text);
}

namespace detail {
/// A quantity of one rate by what became of it.
template <class Quantity>
struct Parts {
  Quantity granted{};
  Quantity pending{};
  Quantity refused{};
};

/// Calls `use(row, alone)` once for each *value* of a dated rate in force on any of `days`, in the order of their
/// dates; rows of equal value are one rate, represented by the first. `alone`: every day after the first row has this
/// rate.
template <class Rate, class Use>
constexpr void for_each_rate(const Dated<Rate>& rates, const Period& days, Use&& use) {
  const DatedRow<Rate>* first = nullptr;
  const DatedRow<Rate>* last = nullptr;
  for (const DatedRow<Rate>& row : rates.rows()) {
    if (row.expected || days.last.value() < row.from.value()) continue;
    if (first == nullptr || !(days.first.value() < row.from.value())) first = &row;
    last = &row;
  }
  if (first == nullptr) return;
  for (const DatedRow<Rate>* row = first; row <= last; ++row) {
    bool seen = row->expected;
    for (const DatedRow<Rate>* before = first; before < row; ++before) {
      seen = seen || (!before->expected && before->value == row->value);
    }
    if (!seen) use(*row, first == last);
  }
}

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
  return {decision.granted(), decision.pending(), is_rebooked(decision) ? Hours() : refused};
}

/// What became of all the kilometres of one visit; those outside and on the activity are always refused.
constexpr detail::Parts<Kilometres> kilometres_of(const Visit& visit, const VisitDecision& decision) noexcept {
  const Kilometres driven = payable_distance(visit);
  const Kilometres cut = Kilometres::of_metres(decision.km_cut_metres);
  const Kilometres never_paid = visit.km_outside + visit.km_activity;
  switch (decision.km_verdict) {
    case Verdict::granted:
    case Verdict::reduced:
      return {driven - cut, {}, cut + never_paid};
    case Verdict::review:
      return {{}, driven, never_paid};
    default:
      return {{}, {}, driven + never_paid};
  }
}

/// The first and the last date of the visits; an empty period where there are none.
template <class Visits>
constexpr Period days_of(const Visits& visits) noexcept {
  Period days{last_date, first_date};
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit visit = visits[i];
    days = {earlier_of(days.first, visit.date), later_of(days.last, visit.date)};
  }
  return days;
}

/// Adds up a settled timesheet, giving each of its lines to `line(Line)`: hours, mileage, expenses, by rate date.
template <class Visits, class Expenses, class Take>
constexpr Totals add_up(const Terms& terms, const Items<Visits, Expenses>& items, const Decisions& decisions,
                        Take&& line) {
  Totals totals;
  const Period days = days_of(items.visits);
  // Adds what became of a quantity at the value of `row`; a line rests on an assumed figure if any of its items does.
  const auto add = [&](const auto& rate, const auto& row, bool alone, const auto& parts_of, auto& sum) {
    Provenance provenance = Provenance::stated;
    for (std::size_t i = 0; i < items.visits.size(); ++i) {
      const Visit visit = items.visits[i];
      const auto* in_force = alone ? &row : detail::row_of_same_value(rate, row, visit.date);
      if (in_force == nullptr || visit.date.value() < in_force->from.value()) continue;
      const auto parts = parts_of(visit, decisions.visits[i]);
      sum.granted += parts.granted;
      sum.pending += parts.pending;
      sum.refused += parts.refused;
      if (parts.granted != decltype(parts.granted)()) {
        provenance = in_force->provenance == Provenance::assumed ? Provenance::assumed : provenance;
      }
    }
    return provenance;
  };
  detail::for_each_rate(terms.hourly_rate, days, [&](const DatedRow<HourlyRate>& row, bool alone) {
    detail::Parts<Hours> sum;
    const Provenance provenance = add(terms.hourly_rate, row, alone, hours_of, sum);
    const Kroner amount = pay_line_amount(row.value, sum.granted);
    if (sum.granted > Hours()) {
      line(Line{.kind = LineKind::hours,
                .time = sum.granted,
                .rate = row.value.amount(),
                .amount = amount,
                .rule = Rule::STK_PAY_02,
                .provenance = provenance});
    }
    totals.payable += amount;
    totals.pending += pay_line_amount(row.value, sum.pending);
    totals.refused += pay_line_amount(row.value, sum.refused);
  });
  detail::for_each_rate(terms.kilometre_rate, days, [&](const DatedRow<KilometreRate>& row, bool alone) {
    detail::Parts<Kilometres> sum;
    const Provenance provenance = add(terms.kilometre_rate, row, alone, kilometres_of, sum);
    const Kroner amount = mileage_line_amount(row.value, sum.granted);
    if (sum.granted > Kilometres()) {
      line(Line{.kind = LineKind::mileage,
                .distance = sum.granted,
                .rate = row.value.amount(),
                .amount = amount,
                .rule = Rule::STK_KM_01,
                .provenance = provenance});
    }
    totals.payable += amount;
    totals.pending += mileage_line_amount(row.value, sum.pending);
    totals.refused += mileage_line_amount(row.value, sum.refused);
  });

  Kroner granted;
  for (std::size_t i = 0; i < items.expenses.size(); ++i) {
    const Expense expense = items.expenses[i];
    const ExpenseDecision& decision = decisions.expenses[i];
    granted += decision.granted();
    totals.pending += decision.pending();
    totals.refused += expense.amount - decision.granted() - decision.pending();
  }
  if (granted > Kroner()) {
    line(Line{.kind = LineKind::expenses,
              .amount = granted,
              .rule = Rule::STK_EXP_03,
              .provenance = terms.ceiling_provenance});
  }
  totals.payable += granted;
  return totals;
}

}  // namespace v0
}  // namespace stottekontakt
