#pragma once
/// @file
/// Calendar days: `Date`, `Month`, and the month arithmetic that says what it does at a month's end.

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include "stottekontakt/values/decimal.hpp"

namespace stottekontakt {
inline namespace v0 {

/// A calendar day (Gregorian). Comparison, difference and ± days are Boost.Date_Time's own.
using Date = boost::gregorian::date;
/// A whole number of days.
using Days = boost::gregorian::days;

/// A value that must be stated: it has no default, so leaving it out does not compile.
template <class T>
class Required {
 public:
  /// States the value.
  constexpr Required(T value) noexcept : value_(value) {}
  /// The value.
  ///@{
  constexpr operator T() const noexcept { return value_; }
  constexpr T value() const noexcept { return value_; }
  ///@}

 private:
  T value_;
};

/// Year, month 1–12 and day 1–31 of a date.
struct CivilDate {
  int year;   ///< 1900–2200
  int month;  ///< 1–12
  int day;    ///< 1–31
  /// Compares in the order of time.
  friend constexpr auto operator<=>(const CivilDate&, const CivilDate&) noexcept = default;
};

/// A calendar month.
struct Month {
  int year;   ///< 1900–2200
  int month;  ///< 1–12
  /// Compares in the order of time.
  friend constexpr auto operator<=>(const Month&, const Month&) noexcept = default;
};

namespace detail {
inline constexpr Date::date_int_type boost_day_of_1970 = 2440588;  // Boost counts Julian days
}

/// Days from 1970-01-01 to `date`, negative before it (the day number of Arrow's date32).
constexpr std::int32_t days_since_1970(Date date) noexcept {
  return static_cast<std::int32_t>(date.day_number() - detail::boost_day_of_1970);
}
/// The date `days` after 1970-01-01; outside `first_date` to `last_date` it is one that `is_supported` says no to.
constexpr Date date_from_days(std::int32_t days) noexcept {
  return Date(static_cast<Date::date_int_type>(days) + detail::boost_day_of_1970);
}

/// True if February of the year has 29 days.
constexpr bool is_leap_year(int year) noexcept {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Number of days in a month, 28 to 31.
constexpr int days_in_month(const Month& month) noexcept {
  if (month.month == 2) return is_leap_year(month.year) ? 29 : 28;
  return 30 + (month.month + month.month / 8) % 2;  // 31 and 30 by turns, and 31 again from August
}

namespace detail {
// Years run from March here, so that a leap day is the last day of its year: 1461 days are four years, less the
// centuries whose leap day is left out. The months from March on begin after 0, 31, 61, 92 … days: 979/32 days a month
// (Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms", 2022).
constexpr std::int32_t days_from_civil(int year, int month, int day) noexcept {
  const int march_year = month <= 2 ? year - 1 : year;
  const int march_month = month <= 2 ? month + 12 : month;
  const int century = march_year / 100;  // years are positive in our range
  const int days_of_years = 1461 * march_year / 4 - century + century / 4;
  return days_of_years + (979 * march_month - 2919) / 32 + day - 1 - 719468;  // 719 468 from 0000-03-01 to 1970-01-01
}
}  // namespace detail

/// The first and the last day the library calculates with; a document with a day outside is refused.
///@{
inline constexpr Date first_date = date_from_days(detail::days_from_civil(1900, 1, 1));
inline constexpr Date last_date = date_from_days(detail::days_from_civil(2200, 12, 31));
///@}
/// "No last day": after every day there is.
inline constexpr Date no_last_date{boost::gregorian::pos_infin};

/// True for a real day inside the library's range; false for not-a-date and the infinities.
constexpr bool is_supported(Date date) noexcept {
  return date.day_number() - first_date.day_number() <= last_date.day_number() - first_date.day_number();
}
/// The day itself, or `no_last_date` where none is stated.
constexpr Date day_or_forever(std::optional<Date> last) noexcept {
  return last ? *last : no_last_date;
}

/// The earlier of two days; either may be `no_last_date`.
constexpr Date earlier_of(Date a, Date b) noexcept {
  return b < a ? b : a;
}
/// The later of two days; either may be `no_last_date`.
constexpr Date later_of(Date a, Date b) noexcept {
  return a < b ? b : a;
}

/// The date of a year, month and day; nullopt if there is no such day, or outside 1900–2200.
constexpr std::optional<Date> make_date(int year, int month, int day) noexcept {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return std::nullopt;
  if (day < 1 || day > days_in_month({year, month})) return std::nullopt;
  return date_from_days(detail::days_from_civil(year, month, day));
}

/// Year, month and day of a supported date.
constexpr CivilDate civil(Date date) noexcept {
  // `detail::days_from_civil` turned round. In quarters of a day an average century has 146 097 and a year 1461; a day
  // is 2141/65536 of a month, and the months from March on begin at whole numbers of it.
  const auto quarters = 4 * static_cast<std::uint32_t>(days_since_1970(date) + 719468) + 3;
  const std::uint32_t century = quarters / 146097;
  const std::uint32_t quarters_of_century = quarters % 146097 | 3;
  const std::uint32_t day_of_year = quarters_of_century % 1461 / 4;
  const std::uint32_t month_and_day = 2141 * day_of_year + 197913;
  const bool next_year = day_of_year >= 306;  // January and February
  return {static_cast<int>(100 * century + quarters_of_century / 1461) + (next_year ? 1 : 0),
          static_cast<int>(month_and_day >> 16) - (next_year ? 12 : 0),
          static_cast<int>((month_and_day & 0xffff) / 2141) + 1};
}

/// Weekday as ISO 8601 counts: Monday 1 … Sunday 7. (Boost's day numbers are Julian days; Julian day 0 was a Monday.)
constexpr int iso_weekday(Date date) noexcept {
  return static_cast<int>(date.day_number() % 7) + 1;
}
/// The Monday on or before `date`.
constexpr Date monday_of_week(Date date) noexcept {
  return date - Days(iso_weekday(date) - 1);
}

/// The month a day lies in.
constexpr Month month_of(Date date) noexcept {
  const CivilDate day = civil(date);
  return {day.year, day.month};
}
/// The month that lies `months` after (before, if negative).
constexpr Month month_after(const Month& month, int months) noexcept {
  const int count = month.year * 12 + month.month - 1 + months;
  return {count / 12, count % 12 + 1};
}
/// Day number `day` of the month, clamped to the month's last day.
constexpr Date day_of_month_clamped(const Month& month, int day) noexcept {
  const int last = days_in_month(month);
  return date_from_days(detail::days_from_civil(month.year, month.month, day < last ? day : last));
}
/// First day of a month.
constexpr Date first_day_of(const Month& month) noexcept {
  return day_of_month_clamped(month, 1);
}
/// Last day of a month.
constexpr Date last_day_of(const Month& month) noexcept {
  return day_of_month_clamped(month, 31);
}

/// Same day number `months` later, clamped to the month's end: 30 Nov + 3 is 28 (29) Feb, 28 Feb + 3 is 28 May.
constexpr Date add_months_clamped(Date date, int months) noexcept {
  const CivilDate day = civil(date);
  return day_of_month_clamped(month_after({day.year, day.month}, months), day.day);
}

/// "2025-03-31".
constexpr ShortText to_text(Date date) noexcept {
  const CivilDate day = civil(date);
  ShortText text;
  text.append_digits(static_cast<std::uint64_t>(day.year), 4);
  text.append('-');
  text.append_digits(static_cast<std::uint64_t>(day.month), 2);
  text.append('-');
  text.append_digits(static_cast<std::uint64_t>(day.day), 2);
  return text;
}
/// "2025-03".
constexpr ShortText to_text(Month month) noexcept {
  ShortText text = to_text(first_day_of(month));
  text.shorten(7);
  return text;
}

/// Reads "YYYY-MM-DD" and nothing else; nullopt for a day that does not exist or lies outside 1900–2200.
constexpr std::optional<Date> parse_date(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_decimal(text.substr(0, 4), 0);
  const auto month = parse_decimal(text.substr(5, 2), 0);
  const auto day = parse_decimal(text.substr(8, 2), 0);
  if (!year || !month || !day) return std::nullopt;
  return make_date(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day));
}
/// Reads "YYYY-MM"; nullopt for anything else, or outside 1900–2200.
constexpr std::optional<Month> parse_month(std::string_view text) noexcept {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto year = parse_decimal(text.substr(0, 4), 0);
  const auto month = parse_decimal(text.substr(5, 2), 0);
  if (!year || !month || !make_date(static_cast<int>(*year), static_cast<int>(*month), 1)) return std::nullopt;
  return Month{static_cast<int>(*year), static_cast<int>(*month)};
}

namespace literals {
/// `"2025-03-31"_day`; a day that does not exist does not compile.
consteval Date operator""_day(const char* text, std::size_t size) {
  const auto date = parse_date({text, size});
  if (!date) detail::this_literal_is_not_exact();
  return *date;
}
}  // namespace literals

}  // namespace v0
}  // namespace stottekontakt
