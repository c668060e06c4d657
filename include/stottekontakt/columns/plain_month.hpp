#pragma once
/// @file
/// Months in which every visit is paid as entered: the same rules with nothing to ask them.

#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Settles a timesheet without receipts, rulings, holidays and illness if every visit is paid as entered: held without
/// a start, on a day of its own that tests 1 to 4 let pass, with facts that can be, at the only rates of the month, and
/// within the hour account. No order and no other test can then change a decision. Nullopt where anything else is the
/// case, and then `out` means nothing.
/// @param visits ordinary visits that state no start: held, with the recipient, none of their kilometres refused
template <class Visits>
constexpr std::optional<Settlement> settle_if_plain(const Terms& terms, const Delivery& delivery, const Visits& visits,
                                                    std::span<VisitDecision> out) noexcept {
  const auto* hourly = detail::only_row(terms.hourly_rate_of_period, terms.on_this_sheet);
  const auto* mileage = detail::only_row(terms.kilometre_rate_of_period, terms.on_this_sheet);
  const bool plain_terms = hourly != nullptr && mileage != nullptr && terms.holidays.empty() &&
                           terms.sick_days.empty() && !terms.kilometre_ceiling;
  if (!plain_terms) return std::nullopt;

  DaySet days(terms.period.first);
  Hours time;
  Kilometres distance;
  bool plain = true;
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit visit = visits[i];
    const Date date = visit.date;
    plain = plain && terms.on_this_sheet.contains(date) && !days.contains(date);
    check_visit(visit, static_cast<std::int32_t>(i), [&](const Fault&) { plain = false; });
    days.add(date);
    time += visit.hours;
    distance += payable_distance(visit);
  }
  const Hours left = terms.accrued - terms.used_before;
  if (!plain || time > left) return std::nullopt;

  std::optional<Kilometres> no_ceiling;
  for (std::size_t i = 0; i < visits.size(); ++i) {
    const Visit visit = visits[i];
    Hours covers_all = left;
    VisitDecision decision = pay_hours(visit, covers_all);
    decide_kilometres(decision, visit, kilometres_paid, no_ceiling);
    out[i] = decision;
  }
  const Hours used = terms.used_before + time;
  return Settlement{
      .totals = {.payable = pay_line_amount(hourly->value, time) + mileage_line_amount(mileage->value, distance)},
      .account = {.granted = terms.accrued, .used = used, .balance = terms.accrued - used},
      .payout = delivery.payout};
}

}  // namespace v0
}  // namespace stottekontakt
