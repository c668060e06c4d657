#pragma once
/// @file
/// Cancelled visits (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-CAN-02: cancelled the day before or earlier: nothing is paid, the hours stay available, a new time is agreed.
/// Section 3.
constexpr Finding cancelled_in_time(const Visit& visit) noexcept {
  return found_if(visit.cancelled && visit.cancelled->on.value() < visit.date.value(),
                  {Rule::STK_CAN_02, Verdict::refused, Reading::text});
}

/// True if the visit was cancelled on its own date.
constexpr bool cancelled_same_day(const Visit& visit) noexcept {
  return visit.cancelled && visit.cancelled->on.value() == visit.date.value();
}

/// STK-CAN-03: cancelled the same day by the contact, for another cause than illness: the sheet does not say who
/// cancels, so a person decides. (Illness was decided before, by STK-SIC-01.) Section 3.
constexpr Finding cancelled_by_contact(const Visit& visit) noexcept {
  return found_if(cancelled_same_day(visit) && visit.cancelled->by == CancelledBy::contact,
                  {Rule::STK_CAN_03, Verdict::review, Reading::choice});
}

/// STK-CAN-01: cancelled on its date by the recipient's side: the planned hours are paid, and count as used. That an
/// ill recipient or a no-show counts as such is the library's choice. Section 3.
constexpr Finding cancelled_hours_paid(CancelCause cause) noexcept {
  const bool chosen = cause == CancelCause::illness || cause == CancelCause::no_show;
  return {Rule::STK_CAN_01, Verdict::granted, chosen ? Reading::choice : Reading::text};
}

/// A visit broken off, as the two items it is entered as.
struct BrokenOff {
  Visit held;  ///< the part held
  Visit rest;  ///< cancelled on the date
};

/// STK-CAN-05: a visit broken off after `held` hours is two items: the part held, and the rest as cancelled on that
/// date by whoever broke it off. Kilometres stay with the part held. The rest is given the id `rest_id`.
/// @param planned a visit as planned; `held` is between zero and its hours.
constexpr BrokenOff broken_off(const Visit& planned, Hours held, CancelledBy by, CancelCause cause,
                               std::string_view rest_id) noexcept {
  BrokenOff parts{planned, planned};
  parts.held.status = VisitStatus::held;
  parts.held.cancelled.reset();
  parts.held.hours = held;
  parts.rest.id = rest_id;
  parts.rest.status = VisitStatus::cancelled;
  parts.rest.cancelled = Cancellation{planned.date, by, cause};
  parts.rest.start.reset();
  parts.rest.hours = planned.hours - held;
  parts.rest.km_to = parts.rest.km_from = parts.rest.km_outside = parts.rest.km_activity = Kilometres();
  return parts;
}

}  // namespace v0
}  // namespace stottekontakt
