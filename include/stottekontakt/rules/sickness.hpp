#pragma once
/// @file
/// The contact's illness (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-SIC-01: the contact is ill, or cancels the same day for illness: no pay, a new time is agreed. Section 3.
constexpr Finding contact_is_ill(const Visit& visit) noexcept {
  const bool cancels_ill = visit.cancelled && visit.cancelled->on.value() == visit.date.value() &&
                           visit.cancelled->by == CancelledBy::contact &&
                           visit.cancelled->cause == CancelCause::illness;
  return found_if(visit.status == VisitStatus::contact_ill || cancels_ill,
                  {Rule::STK_SIC_01, Verdict::refused, Reading::text});
}

/// STK-SIC-01: inside a registered sickness period a cancelled visit is refused, and a held one left to a person.
constexpr Finding inside_sickness(const Terms& terms, const Visit& visit) noexcept {
  const bool inside = terms.sick_days.contains(visit.date);
  const bool held = visit.status == VisitStatus::held;
  return first_of(found_if(inside && held, {Rule::STK_SIC_01, Verdict::review, Reading::choice}),
                  found_if(inside, {Rule::STK_SIC_01, Verdict::refused, Reading::choice}));
}

/// One illness: touching and overlapping registered periods are one.
struct Illness {
  Period days;                     ///< to `no_last_date` while it lasts
  std::optional<Date> reported{};  ///< earliest report to a doctor or NAV in it
};

/// The illness that begins with the period at `index`; `index` moves on to the period after it.
/// @param periods by first day.
constexpr Illness next_illness(std::span<const SickLeave> periods, std::size_t& index) noexcept {
  Illness illness{{periods[index].from, day_or_forever(periods[index].to)}, periods[index].reported};
  for (++index; index < periods.size(); ++index) {
    const SickLeave& next = periods[index];
    const Date last = illness.days.last;
    if (last != no_last_date && last + Days(1) < next.from.value()) break;
    illness.days.last = later_of(last, day_or_forever(next.to));
    if (next.reported)
      illness.reported = illness.reported ? earlier_of(*illness.reported, *next.reported) : *next.reported;
  }
  return illness;
}

/// Calendar days of illness from `first` to the earlier of its end and `as_of`, both counted; 0 before it began.
constexpr std::int32_t sick_days_counted(const Illness& illness, Date first, Date as_of) noexcept {
  return day_count({first, earlier_of(illness.days.last, as_of)});
}

/// STK-SIC-02: long illness, more than `long_illness_days`: the service must be contacted. Section 3.
constexpr bool is_long_illness(const Regulation& regulation, const Illness& illness, Date as_of) noexcept {
  return sick_days_counted(illness, illness.days.first, as_of) > regulation.long_illness_days.value;
}

/// STK-SIC-03: the first day sick pay may be applied for at NAV, day 1 + 16, where day 1 is the report date (before
/// the illness it counts as its first day), else the first day. Reported 2025-03-03: from 2025-03-19. Section 3.
constexpr Date nav_application_day(const Regulation& regulation, Date first_day,
                                   std::optional<Date> reported) noexcept {
  const Date counted_from = reported ? later_of(*reported, first_day) : first_day;
  return counted_from + Days(regulation.sickness_days.value);
}

/// STK-SIC-03: true if the illness, counted to the earlier of its end and `as_of`, has reached the day sick pay may be
/// applied for. Never that it is given: NAV decides. Section 3.
constexpr bool may_apply_to_nav(const Regulation& regulation, const Illness& illness, Date as_of) noexcept {
  const Date application_day = nav_application_day(regulation, illness.days.first, illness.reported);
  return !(earlier_of(illness.days.last, as_of) < application_day);
}

}  // namespace v0
}  // namespace stottekontakt
