#pragma once
/// @file
/// The hour account (*timekonto*): granted weekly hours may be saved up, never overdrawn (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-PAY-04: the days the account accrues over: from the later of its opening and the agreement's first day to the
/// earlier of the month's and the agreement's last day. Without an account it opens on the month's first day.
constexpr Period account_period(const std::optional<HourAccount>& account, const Period& agreement,
                                const Period& month) noexcept {
  const Date opened = account ? account->opened.value() : month.first.value();
  return {later_of(opened, agreement.first), earlier_of(month.last, agreement.last)};
}

/// STK-PAY-04: hours accrued over `period`. Every ISO week with a day in the period accrues, whole, the weekly hours in
/// force on the *first* of its days in the period, also in weeks of holiday or illness, and a week begun before it.
/// An empty period accrues nothing. Section 3.
constexpr Hours accrued_hours(std::span<const WeeklyHours> rows, const Period& period) noexcept {
  if (period.empty()) return {};
  Hours accrued;
  const Date first_monday = monday_of_week(period.first);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Date begins = i == 0 ? period.first.value() : later_of(period.first, rows[i].from);
    const Date ends =
        i + 1 < rows.size() ? earlier_of(period.last, rows[i + 1].from.value() - Days(1)) : period.last.value();
    if (ends < begins) continue;
    // Weeks that begin in these days: Mondays, and the period's own first day in the middle of a week.
    const auto mondays_until = [&](Date day) { return (days_since_1970(day) - days_since_1970(first_monday)) / 7; };
    const std::int64_t weeks = begins == period.first.value() ? mondays_until(ends) + 1
                                                              : mondays_until(ends) - mondays_until(begins - Days(1));
    accrued += Hours::of_minutes(weeks * rows[i].hours.minutes());
  }
  return accrued;
}

/// How much of a visit the account covers.
struct Draw {
  Hours granted;  ///< what fits
  Hours pending;  ///< left to a person (STK-PAY-04)
};

/// STK-PAY-04: a visit draws on what is left of the account; what does not fit is left to a person. `left` may be
/// negative when more was used than accrued: then nothing fits. Section 3.
constexpr Draw draw_on_account(Hours claimed, Hours left) noexcept {
  if (claimed <= left) return {claimed, {}};
  if (left <= Hours()) return {{}, claimed};
  return {left, claimed - left};
}

/// STK-PAY-04: the decision about a visit the account covers in part or not at all. Section 3.
inline constexpr Finding account_overdrawn{Rule::STK_PAY_04, Verdict::review, Reading::choice};

}  // namespace v0
}  // namespace stottekontakt
