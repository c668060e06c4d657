#pragma once
/// @file
/// Holiday: four weeks a year without hours, and visits inside a registered holiday (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-HOL-02: a visit inside a registered holiday is refused if cancelled; if held, a person decides, for the holiday
/// may have been moved. No substitute is engaged. Section 3.
constexpr Finding inside_holiday(const Terms& terms, const Visit& visit) noexcept {
  const bool inside = terms.holidays.contains(visit.date);
  const bool held = visit.status == VisitStatus::held;
  return first_of(found_if(inside && held, {Rule::STK_HOL_02, Verdict::review, Reading::choice}),
                  found_if(inside, {Rule::STK_HOL_02, Verdict::refused, Reading::choice}));
}

/// Answer to STK-HOL-01 for one calendar year.
struct HolidayWeeks {
  bool judged;          ///< false: the year has not ended, or the agreement did not cover all of it
  std::int32_t weeks;   ///< weeks without hours, inside the agreement and free of sickness
  std::int32_t needed;  ///< weeks the regulation asks for
  /// True if a judged year has too few; a notice only, pay is never withheld for it.
  constexpr bool too_few() const noexcept { return judged && weeks < needed; }
};

/// The Monday of the first ISO week of `year`: a week belongs to the year of its Thursday.
constexpr Date first_monday_of_iso_year(int year) noexcept {
  return monday_of_week(day_of_month_clamped({year, 1}, 4));
}

/// STK-HOL-01: weeks of the calendar year in which no hours are entered. A week counts when it lies wholly inside the
/// agreement, no day of it has a visit with granted or pending hours, and no day lies in a sickness period; weeks need
/// not be joined. Section 3.
/// @param agreement first and last day of the agreement
/// @param worked_days days with granted or pending hours, in rising order
/// @param sick_periods periods of sickness, by first day
/// @param as_of the day of asking: the year is judged from 1 January after it
constexpr HolidayWeeks holiday_weeks(const Regulation& regulation, int year, const Period& agreement,
                                     std::span<const Date> worked_days, std::span<const SickLeave> sick_periods,
                                     Date as_of) noexcept {
  const Period calendar_year{first_day_of({year, 1}), last_day_of({year, 12})};
  HolidayWeeks answer{agreement.contains(calendar_year.first) && agreement.contains(calendar_year.last) &&
                          calendar_year.last.value() < as_of,
                      0, regulation.holiday_weeks.value};
  const Date next_year = first_monday_of_iso_year(year + 1);
  std::size_t worked = 0;
  for (Date monday = first_monday_of_iso_year(year); monday < next_year; monday = monday + Days(7)) {
    const Period week{monday, monday + Days(6)};
    if (!agreement.contains(week.first) || !agreement.contains(week.last)) continue;
    while (worked < worked_days.size() && worked_days[worked] < monday) ++worked;
    if (worked < worked_days.size() && week.contains(worked_days[worked])) continue;
    bool sick = false;
    for (const SickLeave& leave : sick_periods) {
      sick = sick || !intersection(week, {leave.from, day_or_forever(leave.to)}).empty();
    }
    if (!sick) ++answer.weeks;
  }
  return answer;
}

}  // namespace v0
}  // namespace stottekontakt
