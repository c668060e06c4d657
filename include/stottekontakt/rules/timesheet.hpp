#pragma once
/// @file
/// The timesheet: which month, when due, how long it can be delivered, when it is paid (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"
#include "stottekontakt/values/public_holidays.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-TIM-01: the last day a timesheet is in time, the last date of its month. Days off do not move it. Section 3.
constexpr Date due_date(const Regulation& regulation, const Month& month) noexcept {
  return day_of_month_clamped(month_after(month, regulation.due_months_after.value), regulation.due_day.value);
}

/// STK-TIM-02: the nominal pay day, the 12th of the month after the month of *delivery*. Section 3.
constexpr Date payout_date(const Regulation& regulation, Date delivered) noexcept {
  return day_of_month_clamped(month_after(month_of(delivered), 1), regulation.payout_day.value);
}

/// STK-TIM-03: the last day an item of `day` can be delivered: three calendar months later, same day number,
/// clamped to the month's end, that day included. The scheme's limit, not a statutory time-bar. Section 3.
constexpr Date last_delivery_day(const Regulation& regulation, Date day) noexcept {
  return add_months_clamped(day, regulation.claim_window_months.value);
}

/// STK-TIM-04: the first day still paid on a sheet delivered on `delivered`; at most three months are remunerated.
/// It is STK-TIM-03 turned round: the earliest day whose `last_delivery_day` is not before `delivered`. Section 3.
constexpr Date first_claimable_day(const Regulation& regulation, Date delivered) noexcept {
  const CivilDate day = civil(delivered);
  const Month month = month_after({day.year, day.month}, -regulation.claim_window_months.value);
  if (day.day > days_in_month(month)) return first_day_of(month_after(month, 1));
  return day_of_month_clamped(month, day.day);
}

/// STK-TIM-03: an item delivered after its window is refused; the rest of the sheet is paid. Section 3.
constexpr Finding delivered_too_late(const Terms& terms, Date day) noexcept {
  return found_if(day < terms.first_claimable.value(), {Rule::STK_TIM_03, Verdict::refused, Reading::choice});
}

/// STK-TIM-05: an item dated outside the timesheet's month is refused: it belongs on that month's sheet.
constexpr Finding outside_period(const Terms& terms, Date day) noexcept {
  return found_if(!terms.period.contains(day), {Rule::STK_TIM_05, Verdict::refused, Reading::choice});
}

/// STK-TIM-06: the day the money is there: `nominal`, or the working day before where it is a Saturday, a Sunday or
/// a Norwegian public holiday.
constexpr Date bank_day_on_or_before(Date nominal) noexcept {
  Date day = nominal;
  while (iso_weekday(day) > 5 || is_public_holiday(day)) day = day - Days(1);
  return day;
}

/// When a statement is paid: the nominal pay day and the bank day.
struct Payout {
  Required<Date> nominal;   ///< STK-TIM-02
  Required<Date> bank_day;  ///< STK-TIM-06
};

/// STK-TIM-02 and STK-TIM-06 together.
constexpr Payout payout_of(const Regulation& regulation, Date delivered) noexcept {
  const Date nominal = payout_date(regulation, delivered);
  return {nominal, bank_day_on_or_before(nominal)};
}

/// STK-TIM-08: delivery date of a sheet received digitally at that moment (seconds of UTC since 1970): the Norwegian
/// calendar date, an hour ahead of UTC, two from the last Sunday of March to the last of October, 01:00 UTC. On paper
/// it is the date it was put in the mailbox; both ways are valid. For moments from 1996 on. Section 3.
constexpr Date delivery_date_of_receipt(std::int64_t utc_seconds) noexcept {
  const auto last_sunday = [](Month month) {
    const Date last = last_day_of(month);
    return last - Days(iso_weekday(last) % 7);
  };
  const auto one_o_clock = [](Date day) { return std::int64_t{days_since_1970(day)} * 86400 + 3600; };
  const int year = civil(date_from_days(static_cast<std::int32_t>(utc_seconds / 86400))).year;
  const bool summer =
      utc_seconds >= one_o_clock(last_sunday({year, 3})) && utc_seconds < one_o_clock(last_sunday({year, 10}));
  return date_from_days(static_cast<std::int32_t>((utc_seconds + (summer ? 7200 : 3600)) / 86400));
}

}  // namespace v0
}  // namespace stottekontakt
