#pragma once
/// @file
/// The visits of one timesheet: first each alone, then together, where they could stand in each other's way.

#include "stottekontakt/decide.hpp"
#include "stottekontakt/in_order.hpp"
#include "stottekontakt/rules/hour_account.hpp"
#include "stottekontakt/rules/overlap.hpp"
#include "stottekontakt/tally.hpp"

namespace stottekontakt {
inline namespace v0 {

/// What the visits of a timesheet leave to its receipts and sums.
struct SettledVisits {
  /// Before the first visit.
  constexpr explicit SettledVisits(const Terms& terms) noexcept
      : account_left(terms.accrued - terms.used_before), days_held(terms.period.first) {}

  Hours account_left;  ///< of the hour account; negative where more was used than accrued
  Hours to_rebook;     ///< hours for which a new time is agreed
  DaySet days_held;    ///< days of the period with a held visit
  bool apart = true;   ///< each held visit has a day of the period for itself, and ends on it
  Everything sum;      ///< what became of all of it
};

/// Tests 1 to 10, which look at one visit alone: decides each as if it were the only one and the account covered it.
/// @return the first fault of the visits
template <class Visits>
constexpr Fault settle_alone(const Terms& terms, const Visits& visits, std::span<VisitDecision> out,
                             SettledVisits& settled) noexcept {
  const DaySet ordinary_days = terms.ordinary_days;
  DaySet days_held = ordinary_days.emptied();
  Hours to_rebook;
  bool apart = true;
  bool all_on_this_sheet = true;
  Everything sum;
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit& visit = visits[i];
    if (const Fault fault = first_fault_of(visit, static_cast<std::int32_t>(i)); fault.code != Status::ok) return fault;
    const bool was_held = visit.status == VisitStatus::held;
    apart &= days_held.add_new_if(was_held, visit.date) & !(was_held & runs_past_midnight(visit));
    if (was_held && ordinary_days.contains(visit.date) && !task_of(visit)) {  // no test can find anything
      pay_as_entered(visit, out[i]);
      sum.add_as_entered(visit);
      continue;
    }
    const Fate& fate = fate_of(visit);
    const Finding off_sheet = not_on_this_sheet(terms, visit.date);
    const Finding found = not_to_be_paid(terms, visit, fate, off_sheet);
    const VisitDecision decision = decide_alone(visit, fate, off_sheet, found);
    all_on_this_sheet &= !off_sheet;
    to_rebook += choose(is_rebooked(decision), visit.hours, Hours());
    sum.add(visit, decision);
    out[i] = decision;
  }
  sum.days = all_on_this_sheet ? terms.on_this_sheet : days_of(visits);
  settled.to_rebook = to_rebook;
  settled.days_held = days_held;
  settled.apart = apart;
  settled.sum = sum;
  return {};
}

namespace detail {
/// Test 11 found something: hours and kilometres are left to a person.
constexpr void leave_to_person(const Visit& visit, VisitDecision& decision, const Finding& found) noexcept {
  decision.hours_rule = found.rule;
  decision.hours_verdict = found_if(visit.hours > Hours(), found).verdict;
  decision.hours_reading = found.reading;
  decision.granted_minutes = 0;
  decision.pending_minutes = static_cast<std::int16_t>(visit.hours.minutes());
  if (decision.km_verdict == Verdict::not_claimed) return;
  decision.km_rule = found.rule;
  decision.km_verdict = found.verdict;
}

/// Test 12: what the account does not cover is left to a person.
constexpr void overdraw(const Draw& draw, VisitDecision& decision) noexcept {
  decision.hours_rule = account_overdrawn.rule;
  decision.hours_verdict = account_overdrawn.verdict;
  decision.hours_reading = account_overdrawn.reading;
  decision.granted_minutes = static_cast<std::int16_t>(draw.granted.minutes());
  decision.pending_minutes = static_cast<std::int16_t>(draw.pending.minutes());
}

/// Granted kilometres draw on the month's ceiling, where there is one.
constexpr void draw_kilometres(const Visit& visit, VisitDecision& decision, std::optional<Kilometres>& left) noexcept {
  if (!left || decision.km_verdict != Verdict::granted) return;
  const Kilometres claimed = payable_distance(visit);
  const Kilometres granted = within_kilometre_ceiling(claimed, *left);
  *left -= granted;
  decision.km_cut_metres = static_cast<std::int32_t>((claimed - granted).metres());
  if (granted < claimed) decision.km_verdict = granted > Kilometres() ? Verdict::reduced : Verdict::refused;
}
}  // namespace detail

/// Tests 11 to 13, which look at visits together, in their order: overlaps, then what is left of the account and of the
/// kilometre ceiling. The visits have been decided alone. Not inlined: most months do without, and are faster for it.
/// @return `Status::order_too_small`, or none
template <class Visits>
[[gnu::noinline]] constexpr Fault settle_together(const Terms& terms, const Visits& visits,
                                                  std::span<VisitDecision> out, std::span<std::int32_t> order,
                                                  SettledVisits& settled) noexcept {
  const InOrder in_order(visits, order);
  if (!in_order.usable()) return {Status::order_too_small, Field::visits};
  std::optional<Kilometres> kilometres_left = terms.kilometre_ceiling;
  HeldVisits held;
  Lengths lengths;
  HeldTwice twice(lengths);
  for (std::size_t k = 0; k < visits.size(); ++k) {
    const std::size_t i = in_order[k];
    const Visit& visit = visits[i];
    VisitDecision& decision = out[i];
    const bool was_held = visit.status == VisitStatus::held;
    if (was_held) decision.possible_duplicate = twice.test(visit) ? 1 : 0;
    if (!is_paid_alone(decision)) continue;

    const Finding overlap = was_held ? held.test(visit) : no_finding;
    const Draw draw = overlap ? Draw{} : draw_on_account(visit.hours, settled.account_left);
    settled.account_left -= draw.granted;
    if (!overlap && draw.pending == Hours() && !kilometres_left) continue;  // it stays as it is
    settled.sum.remove(visit, decision);
    if (overlap) {
      detail::leave_to_person(visit, decision, overlap);
    } else if (draw.pending > Hours()) {
      detail::overdraw(draw, decision);
    }
    detail::draw_kilometres(visit, decision, kilometres_left);
    settled.sum.add(visit, decision);
  }
  return {};
}

/// Settles visits: each alone, and together where days are shared, or account or kilometre ceiling may not cover all.
/// @param out   as many decisions as there are visits
/// @param order scratch, one element a visit; may be empty where they are in order
/// @return the first fault of the visits, or `Status::order_too_small`
template <class Visits>
constexpr Fault settle_visits(const Terms& terms, const Visits& visits, std::span<VisitDecision> out,
                              std::span<std::int32_t> order, SettledVisits& settled) noexcept {
  if (const Fault fault = settle_alone(terms, visits, out, settled); fault.code != Status::ok) return fault;
  const Hours granted = settled.sum.hours.granted;
  if (!settled.apart || terms.kilometre_ceiling || granted > settled.account_left) {
    SettledVisits together = settled;  // a copy of its own, so that `settled` can stay in registers
    const Fault fault = settle_together(terms, visits, out, order, together);
    settled = together;
    return fault;
  }
  settled.account_left -= granted;
  return {};
}

}  // namespace v0
}  // namespace stottekontakt
