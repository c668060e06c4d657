/// @file
/// Days, months and periods.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Calendar, DaysAreCountedFrom1970) {
  EXPECT_EQ(days_since_1970(day("1970-01-01")), 0);
  EXPECT_EQ(days_since_1970(day("1969-12-31")), -1);
  EXPECT_EQ(days_since_1970(day("2025-01-01")), 20089);
  EXPECT_EQ(date_from_days(20089), day("2025-01-01"));
}

TEST(Calendar, LeapYearsAreThoseOfTheGregorianCalendar) {
  EXPECT_TRUE(is_leap_year(2024));
  EXPECT_FALSE(is_leap_year(2025));
  EXPECT_FALSE(is_leap_year(1900));
  EXPECT_FALSE(is_leap_year(2100));
  EXPECT_TRUE(is_leap_year(2000));
  EXPECT_EQ(days_in_month({2024, 2}), 29);
  EXPECT_EQ(days_in_month({2025, 2}), 28);
  EXPECT_EQ(days_in_month({2025, 4}), 30);
  EXPECT_EQ(days_in_month({2025, 12}), 31);
}

TEST(Calendar, OnlyDaysThatExistBetween1900And2200AreMade) {
  EXPECT_EQ(make_date(2025, 3, 31), day("2025-03-31"));
  EXPECT_EQ(make_date(1900, 1, 1), first_date);
  EXPECT_EQ(make_date(2200, 12, 31), last_date);
  EXPECT_EQ(make_date(1899, 12, 31), std::nullopt);
  EXPECT_EQ(make_date(2201, 1, 1), std::nullopt);
  EXPECT_EQ(make_date(2025, 0, 1), std::nullopt);
  EXPECT_EQ(make_date(2025, 13, 1), std::nullopt);
  EXPECT_EQ(make_date(2025, 1, 0), std::nullopt);
  EXPECT_EQ(make_date(2025, 1, 32), std::nullopt);
  EXPECT_EQ(make_date(2025, 2, 29), std::nullopt);
  EXPECT_TRUE(make_date(2024, 2, 29));
  EXPECT_EQ(make_date(1900, 2, 29), std::nullopt);
}

TEST(Calendar, SupportedDaysAreRealOnesInsideTheRange) {
  EXPECT_TRUE(is_supported(first_date));
  EXPECT_TRUE(is_supported(last_date));
  EXPECT_FALSE(is_supported(first_date - Days(1)));
  EXPECT_FALSE(is_supported(last_date + Days(1)));
  EXPECT_FALSE(is_supported(no_last_date));
  EXPECT_FALSE(is_supported(Date(boost::gregorian::not_a_date_time)));
  EXPECT_FALSE(is_supported(Date(boost::gregorian::neg_infin)));
}

TEST(Calendar, WeekdaysCountFromMonday) {
  EXPECT_EQ(iso_weekday(day("2025-01-06")), 1);
  EXPECT_EQ(iso_weekday(day("2025-01-12")), 7);
  EXPECT_EQ(monday_of_week(day("2025-01-06")), day("2025-01-06"));
  EXPECT_EQ(monday_of_week(day("2025-01-12")), day("2025-01-06"));
  EXPECT_EQ(monday_of_week(day("2025-01-01")), day("2024-12-30"));
}

TEST(Calendar, MonthsAreAddedWithTheDayNumberClampedToTheMonthsEnd) {
  EXPECT_EQ(add_months_clamped(day("2025-02-28"), 1), day("2025-03-28")) << "Boost says 31 March";
  EXPECT_EQ(add_months_clamped(day("2025-01-31"), 1), day("2025-02-28"));
  EXPECT_EQ(add_months_clamped(day("2024-01-31"), 1), day("2024-02-29"));
  EXPECT_EQ(add_months_clamped(day("2025-01-15"), -1), day("2024-12-15"));
  EXPECT_EQ(add_months_clamped(day("2024-02-29"), 12), day("2025-02-28"));
  EXPECT_EQ(add_months_clamped(day("2024-02-29"), -48), day("2020-02-29"));
  EXPECT_EQ(month_after({2025, 12}, 1), (Month{2026, 1}));
  EXPECT_EQ(month_after({2025, 1}, -1), (Month{2024, 12}));
  EXPECT_EQ(month_after({2025, 1}, -13), (Month{2023, 12}));
  EXPECT_EQ(day_of_month_clamped({2025, 2}, 30), day("2025-02-28"));
  EXPECT_EQ(day_of_month_clamped({2025, 2}, 28), day("2025-02-28"));
  EXPECT_EQ(day_of_month_clamped({2025, 2}, 27), day("2025-02-27"));
  EXPECT_EQ(month_of(day("2025-12-31")), (Month{2025, 12}));
}

TEST(Calendar, DatesAndMonthsAreReadAsIsoAndNothingElse) {
  EXPECT_EQ(parse_date("2025-03-31"), make_date(2025, 3, 31));
  for (const auto* text :
       {"",           "2025-3-31",  "2025-03-1",   "20250331",    "2025/03/31",  "2025-02-29", "2025-13-01",
        "2025-00-10", "2025-01-00", "2024--05--1", " 2025-03-31", "2025-03-31 ", "+025-03-31", "2025-03-3a",
        "1899-12-31", "2201-01-01", "31.03.2025",  "2025-0.-31",  "2025-03-1.",  "19.0-01-01"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
  EXPECT_EQ(parse_month("2025-03"), (Month{2025, 3}));
  for (const auto* text :
       {"", "2025-3", "2025-13", "2025-00", "202503", "2025-03-01", "1899-12", "2201-01", "2025/03"}) {
    EXPECT_EQ(parse_month(text), std::nullopt) << text;
  }
}

TEST(Calendar, DatesAndMonthsAreWrittenAsIso) {
  EXPECT_EQ(to_text(day("2025-03-01")), "2025-03-01");
  EXPECT_EQ(to_text(Month{2025, 3}), "2025-03");
  EXPECT_EQ(to_text(Month{1900, 12}), "1900-12");
}

TEST(Calendar, EasterFallsOnItsKnownDays) {
  EXPECT_EQ(easter_sunday(2025), day("2025-04-20"));
  EXPECT_EQ(easter_sunday(1943), day("1943-04-25")) << "the latest";
  EXPECT_EQ(easter_sunday(2008), day("2008-03-23"));
  EXPECT_EQ(easter_sunday(1954), day("1954-04-18")) << "an exception of the calendar's tables";
  EXPECT_EQ(easter_sunday(1981), day("1981-04-19")) << "another";
  EXPECT_EQ(easter_sunday(2038), day("2038-04-25"));
}

TEST(Periods, IncludeTheirFirstAndLastDay) {
  const Period period{day("2025-01-10"), day("2025-01-12")};
  EXPECT_FALSE(period.contains(day("2025-01-09")));
  EXPECT_TRUE(period.contains(day("2025-01-10")));
  EXPECT_TRUE(period.contains(day("2025-01-12")));
  EXPECT_FALSE(period.contains(day("2025-01-13")));
  EXPECT_EQ(day_count(period), 3);
  EXPECT_FALSE(period.empty());
  EXPECT_FALSE((Period{day("2025-01-10"), day("2025-01-10")}).empty());
  EXPECT_TRUE((Period{day("2025-01-10"), day("2025-01-09")}).empty());
  EXPECT_EQ(day_count({day("2025-01-10"), day("2025-01-09")}), 0);
  EXPECT_TRUE((Period{day("2025-01-10"), no_last_date}).contains(last_date));
}

TEST(Periods, MeetInTheDaysTheyShare) {
  const Period a{day("2025-01-10"), day("2025-01-20")};
  EXPECT_EQ(intersection(a, {day("2025-01-15"), no_last_date}), (Period{day("2025-01-15"), day("2025-01-20")}));
  EXPECT_EQ(intersection(a, {day("2025-01-20"), day("2025-02-01")}), (Period{day("2025-01-20"), day("2025-01-20")}));
  EXPECT_TRUE(intersection(a, {day("2025-01-21"), day("2025-02-01")}).empty());
}

TEST(DaySets, ASingleDayIsAddedOnlyInsideTheSixtyFour) {
  const Date first = day("2025-01-01");
  for (const int offset : {0, 1, 31, 32, 62, 63}) {
    DaySet days(first);
    EXPECT_TRUE(days.add_new_if(true, first + Days(offset)));
    for (int other = -1; other <= 64; ++other) {
      EXPECT_EQ(days.contains(first + Days(other)), other == offset) << offset << ' ' << other;
    }
  }
  DaySet none(first);
  for (const int offset : {-40'000, -64, -1, 64, 65, 40'000}) EXPECT_FALSE(none.add_new_if(true, first + Days(offset)));
  for (const Date date : {first_date, last_date, no_last_date}) EXPECT_FALSE(none.add_new_if(true, date));
  EXPECT_TRUE(none.empty());
}

TEST(DaySets, HoldDaysOfSixtyFourFromTheirFirst) {
  DaySet days(day("2025-01-01"));
  EXPECT_TRUE(days.empty());
  days.add({day("2024-12-01"), day("2025-01-01")});
  days.add({day("2025-03-05"), no_last_date});
  EXPECT_FALSE(days.empty());
  EXPECT_FALSE(days.contains(day("2024-12-31")));
  EXPECT_TRUE(days.contains(day("2025-01-01")));
  EXPECT_FALSE(days.contains(day("2025-01-02")));
  EXPECT_FALSE(days.contains(day("2025-03-04")));
  EXPECT_TRUE(days.contains(day("2025-03-05"))) << "day 64";
  EXPECT_FALSE(days.contains(day("2025-03-06")));
  DaySet all(day("2025-01-01"));
  all.add({day("2025-01-01"), day("2025-03-05")});
  for (int i = 0; i < 64; ++i) EXPECT_TRUE(all.contains(day("2025-01-01") + Days(i)));
  DaySet none(day("2025-01-01"));
  none.add({day("2025-01-05"), day("2025-01-04")});
  none.add({day("2024-01-01"), day("2024-12-31")});
  none.add({day("2025-03-06"), day("2025-12-31")});
  EXPECT_TRUE(none.empty());
}

TEST(Periods, ATimesheetCoversItsCalendarMonthOrThePeriodThatEndsInIt) {
  EXPECT_EQ(period_of(oppdal, {2024, 2}), (Period{day("2024-02-01"), day("2024-02-29")}));
  Regulation regulation = oppdal;
  regulation.period_start_day.value = 21;
  EXPECT_EQ(period_of(regulation, {2025, 1}), (Period{day("2024-12-21"), day("2025-01-20")}));
  EXPECT_EQ(period_of(regulation, {2025, 3}), (Period{day("2025-02-21"), day("2025-03-20")}));
}

}  // namespace
}  // namespace stottekontakt
