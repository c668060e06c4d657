#pragma once
/// @file
/// Norwegian public holidays: the days banks are closed besides Saturdays and Sundays.

#include "stottekontakt/values/date.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Easter Sunday of a Gregorian year.
constexpr Date easter_sunday(int year) noexcept {
  // The paschal full moon by the golden number, with the century's solar and lunar corrections, then the next Sunday.
  const int golden = year % 19;
  const int century = year / 100;
  const int moon_age = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
  const int full_moon = moon_age - moon_age / 28 * (1 - moon_age / 28 * (29 / (moon_age + 1)) * ((21 - golden) / 11));
  const int weekday = (year + year / 4 + full_moon + 2 - century + century / 4) % 7;  // of the full moon, Sunday 0
  const int days_after_march_28 = full_moon - weekday;
  return first_day_of({year, 3}) + Days(27 + days_after_march_28);
}

/// True for 1 January, Maundy Thursday, Good Friday, Easter Sunday and Monday, 1 May, 17 May, Ascension Day,
/// Whit Sunday and Monday, 25 and 26 December.
constexpr bool is_public_holiday(Date day) noexcept {
  const CivilDate date = civil(day);
  const bool fixed = (date.month == 1 && date.day == 1) || (date.month == 5 && (date.day == 1 || date.day == 17)) ||
                     (date.month == 12 && (date.day == 25 || date.day == 26));
  if (fixed) return true;
  if (date.month < 3 || date.month > 6) return false;  // the movable ones: 19 March at the earliest, 14 June at the latest
  switch (days_since_1970(day) - days_since_1970(easter_sunday(date.year))) {
    case -3:  // Maundy Thursday
    case -2:  // Good Friday
    case 0:
    case 1:
    case 39:  // Ascension Day
    case 49:  // Whit Sunday
    case 50:
      return true;
    default:
      return false;
  }
}

}  // namespace v0
}  // namespace stottekontakt
