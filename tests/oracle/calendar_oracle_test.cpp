/// @file
/// Every day from 1900 to 2200 against Boost.Date_Time and std::chrono.

#include <gtest/gtest.h>

#include <boost/date_time/gregorian/gregorian.hpp>
#include <chrono>

#include "stottekontakt/stottekontakt.hpp"
#include "support/printers.hpp"

namespace stottekontakt {
namespace {

using BoostCalendar = boost::gregorian::gregorian_calendar;

std::chrono::year_month_day chrono_day(Date date) {
  return std::chrono::sys_days(std::chrono::days(days_since_1970(date)));
}
CivilDate civil_of(const std::chrono::year_month_day& day) {
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}
/// `months` later by std::chrono, on the month's last day where the day number does not exist.
CivilDate chrono_months_later(Date date, int months) {
  const auto later = chrono_day(date) + std::chrono::months(months);
  return civil_of(later.ok() ? later : later.year() / later.month() / std::chrono::last);
}

TEST(CalendarOracle, TheRangeIsThatOfTheCalendar) {
  EXPECT_EQ(first_date, Date(1900, 1, 1));
  EXPECT_EQ(last_date, Date(2200, 12, 31));
  EXPECT_EQ(days_since_1970(last_date) - days_since_1970(first_date) + 1, 109'938);
}

TEST(CalendarOracle, EveryDayIsTheDayThatBoostAndChronoSay) {
  for (Date date = first_date; date <= last_date; date = date + Days(1)) {
    const auto by_boost = date.year_month_day();
    const CivilDate expected{by_boost.year, by_boost.month, by_boost.day};
    ASSERT_EQ(civil(date), expected);
    ASSERT_EQ(civil(date), civil_of(chrono_day(date)));
    ASSERT_EQ(make_date(expected.year, expected.month, expected.day), date);
    ASSERT_EQ(date_from_days(days_since_1970(date)), date);
    ASSERT_TRUE(is_supported(date));
  }
}

TEST(CalendarOracle, EveryWeekdayIsTheOneThatBoostAndChronoSay) {
  for (Date date = first_date; date <= last_date; date = date + Days(1)) {
    const int boost_weekday = date.day_of_week().as_number();  // Sunday 0
    ASSERT_EQ(iso_weekday(date), boost_weekday == 0 ? 7 : boost_weekday) << to_text(date).view();
    const std::chrono::weekday weekday(std::chrono::sys_days(chrono_day(date)));
    ASSERT_EQ(static_cast<unsigned>(iso_weekday(date)), weekday.iso_encoding());
    ASSERT_EQ(iso_weekday(monday_of_week(date)), 1);
    ASSERT_LT((date - monday_of_week(date)).days(), 7);
    ASSERT_LE(monday_of_week(date), date);
  }
}

TEST(CalendarOracle, EveryMonthHasTheDaysThatBoostSaysAndNoOthers) {
  for (int year = 1900; year <= 2200; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const int days =
          BoostCalendar::end_of_month_day(static_cast<unsigned short>(year), static_cast<unsigned short>(month));
      ASSERT_EQ(days_in_month({year, month}), days);
      ASSERT_TRUE(make_date(year, month, days));
      ASSERT_FALSE(make_date(year, month, days + 1));
      ASSERT_FALSE(make_date(year, month, 0));
      const Date first(static_cast<unsigned short>(year), static_cast<unsigned short>(month), 1);
      ASSERT_EQ(first_day_of({year, month}), first);
      ASSERT_EQ(last_day_of({year, month}), first.end_of_month());
    }
    ASSERT_EQ(is_leap_year(year), BoostCalendar::is_leap_year(static_cast<unsigned short>(year)));
  }
}

TEST(CalendarOracle, MonthsAreAddedAsChronoAddsThemAndAsBoostDoesExceptAtAMonthsEnd) {
  for (Date date = first_date + Days(800); date <= last_date - Days(800); date = date + Days(1)) {
    for (const int months : {-24, -3, -1, 0, 1, 3, 12}) {
      const Date later = add_months_clamped(date, months);
      ASSERT_EQ(civil(later), chrono_months_later(date, months)) << to_text(date).view() << " + " << months;
      if (date != date.end_of_month()) {
        ASSERT_EQ(later, date + boost::gregorian::months(months)) << to_text(date).view() << " + " << months;
      }
    }
  }
}

TEST(CalendarOracle, EveryDayIsWrittenAndReadBack) {
  for (Date date = first_date; date <= last_date; date = date + Days(1)) {
    const ShortText text = to_text(date);
    ASSERT_EQ(text.view(), boost::gregorian::to_iso_extended_string(date));
    ASSERT_EQ(parse_date(text), date);
    ASSERT_EQ(parse_month(text.view().substr(0, 7)), month_of(date));
    ASSERT_EQ(to_text(month_of(date)).view(), text.view().substr(0, 7));
  }
}

TEST(CalendarOracle, IsoYearsBeginOnTheMondayOfBoostsFirstWeek) {
  for (int year = 1901; year <= 2199; ++year) {
    const Date monday = first_monday_of_iso_year(year);
    ASSERT_EQ(monday.week_number(), 1) << year;
    ASSERT_EQ(monday.day_of_week(), boost::gregorian::Monday) << year;
    ASSERT_EQ((monday + Days(3)).year(), year);
    ASSERT_GT((monday - Days(1)).week_number(), 51);
  }
}

// STK-TIM-03 and 04: the window turned round, for every day a sheet may be delivered.
TEST(ClaimWindowOracle, TheFirstClaimableDayIsTheEarliestWhoseLastDeliveryDayHasNotPassed) {
  for (Date delivered(1950, 1, 1); delivered <= Date(2150, 12, 31); delivered = delivered + Days(1)) {
    const Date first = first_claimable_day(oppdal, delivered);
    for (Date day = delivered - Days(100); day <= delivered; day = day + Days(1)) {
      const bool in_time = !(last_delivery_day(oppdal, day) < delivered);
      ASSERT_EQ(in_time, !(day < first)) << to_text(day).view() << " delivered " << to_text(delivered).view();
    }
  }
}

TEST(ClaimWindowOracle, HoldsForWindowsOfOtherLengths) {
  for (const int months : {1, 2, 6, 12}) {
    Regulation regulation = oppdal;
    regulation.claim_window_months.value = months;
    for (Date delivered(2019, 1, 1); delivered <= Date(2029, 12, 31); delivered = delivered + Days(1)) {
      const Date first = first_claimable_day(regulation, delivered);
      ASSERT_FALSE(last_delivery_day(regulation, first) < delivered) << to_text(delivered).view();
      ASSERT_TRUE(last_delivery_day(regulation, first - Days(1)) < delivered) << to_text(delivered).view();
    }
  }
}

}  // namespace
}  // namespace stottekontakt
