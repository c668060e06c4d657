#pragma once
/// @file
/// What settled visits leave behind, and the months whose visits are all paid as entered: the same rules with nothing
/// to ask them.

#include "stottekontakt/decide.hpp"
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
  Everything sum;      ///< what became of the hours and kilometres
};

/// A visit that no test about it alone can find anything in: held with the recipient, doing what a contact may do, over
/// before midnight, without kilometres that are never paid.
constexpr bool is_plain(const Visit& visit) noexcept {
  return visit.status == VisitStatus::held && !task_not_permitted(visit) &&
         visit.km_outside + visit.km_activity == Kilometres() &&
         (!visit.start || visit.start->minute + visit.hours.minutes() <= 1440);
}

/// Settles visits that are all paid as entered: plain ones, each on a day of its own that tests 1 to 4 let pass and
/// that is no day of holiday or illness, all within the hour account. No order and no other test can then change a
/// decision. Nullopt where anything else is the case, and then `out` means nothing.
template <class Visits>
constexpr std::optional<SettledVisits> settle_if_plain(const Terms& terms, const Visits& visits,
                                                       std::span<VisitDecision> out) noexcept {
  if (!terms.holidays.empty() || !terms.sick_days.empty() || terms.kilometre_ceiling) return std::nullopt;
  SettledVisits settled(terms);
  settled.sum.days = terms.on_this_sheet;
  std::optional<Kilometres> no_ceiling;
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit& visit = visits[i];
    bool plain = is_plain(visit) && terms.on_this_sheet.contains(visit.date) && settled.days_held.add_new(visit.date);
    check_visit(visit, static_cast<std::int32_t>(i), [&](const Fault&) { plain = false; });
    if (!plain) return std::nullopt;
    VisitDecision decision = pay_hours(visit, settled.account_left);
    if (decision.pending_minutes > 0) return std::nullopt;
    decide_kilometres(decision, visit, kilometres_paid, no_ceiling);
    settled.sum.hours.granted += visit.hours;
    settled.sum.kilometres.granted += payable_distance(visit);
    out[i] = decision;
  }
  return settled;
}

}  // namespace v0
}  // namespace stottekontakt
