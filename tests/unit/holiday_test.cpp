/// @file
/// Holiday: STK-HOL-01 and STK-HOL-02.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

const Period always{Date(first_date), no_last_date};

std::int32_t weeks_in(int year, const std::vector<Date>& worked, const Period& agreement = always,
                      const std::vector<SickLeave>& sick = {}) {
  return holiday_weeks(oppdal, year, agreement, worked, sick, last_date).weeks;
}
/// A day of work in every week of a year, but not in the weeks that begin on these Mondays.
std::vector<Date> work_every_week_but(int year, const std::vector<std::string_view>& free_mondays, int weekday = 3) {
  std::vector<Date> worked;
  const Date end = first_monday_of_iso_year(year + 1);
  for (Date monday = first_monday_of_iso_year(year); monday < end; monday = monday + Days(7)) {
    bool is_free = false;
    for (const auto free : free_mondays) is_free = is_free || day(free) == monday;
    if (!is_free) worked.push_back(monday + Days(weekday - 1));
  }
  return worked;
}

TEST(Holiday, AVisitInsideARegisteredHolidayIsRefusedIfCancelledAndLeftToAPersonIfHeld) {
  TimesheetBuilder sheet;
  sheet.holidays = {{day("2025-01-10"), day("2025-01-12")}};
  EXPECT_EQ(decide(sheet, held("2025-01-09", "1:00")).hours_rule, Rule::STK_PAY_01) << "the day before";
  for (const auto* date : {"2025-01-10", "2025-01-11", "2025-01-12"}) {
    EXPECT_EQ(decide(sheet, held(date, "1:00")).hours(), (Finding{Rule::STK_HOL_02, Verdict::review, Reading::choice}));
    EXPECT_EQ(decide(sheet, cancelled(date, "1:00", date, CancelledBy::recipient)).hours(),
              (Finding{Rule::STK_HOL_02, Verdict::refused, Reading::choice}));
  }
  EXPECT_EQ(decide(sheet, held("2025-01-13", "1:00")).hours_rule, Rule::STK_PAY_01) << "the day after";
}

TEST(Holiday, AHolidayFromTheMonthBeforeAndIntoTheNextCountsInThisMonth) {
  TimesheetBuilder sheet;
  sheet.holidays = {{day("2024-12-20"), day("2025-01-01")}, {day("2025-01-31"), day("2025-02-20")}};
  EXPECT_EQ(decide(sheet, held("2025-01-01", "1:00")).hours_rule, Rule::STK_HOL_02);
  EXPECT_EQ(decide(sheet, held("2025-01-02", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-30", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-31", "1:00")).hours_rule, Rule::STK_HOL_02);
}

TEST(Holiday, KilometresOfAVisitInAHolidayShareTheFateOfItsHours) {
  TimesheetBuilder sheet;
  sheet.holidays = {{day("2025-01-10"), day("2025-01-12")}};
  EXPECT_EQ(kilometre_finding(decide(sheet, driving(held("2025-01-10", "1:00"), "1", "1"))),
            (Finding{Rule::STK_HOL_02, Verdict::review, Reading::choice}));
}

TEST(Holiday, AWeekBelongsToTheYearOfItsThursday) {
  EXPECT_EQ(first_monday_of_iso_year(2020), day("2019-12-30"));
  EXPECT_EQ(first_monday_of_iso_year(2021), day("2021-01-04"));
  EXPECT_EQ(first_monday_of_iso_year(2024), day("2024-01-01"));
  EXPECT_EQ(first_monday_of_iso_year(2025), day("2024-12-30"));
  EXPECT_EQ(first_monday_of_iso_year(2026), day("2025-12-29"));
  EXPECT_EQ(first_monday_of_iso_year(2027), day("2027-01-04"));
  EXPECT_EQ(weeks_in(2024, {}), 52);
  EXPECT_EQ(weeks_in(2020, {}), 53);
  EXPECT_EQ(weeks_in(2026, {}), 53);
}

TEST(Holiday, FourWeeksWithoutHoursAreEnoughWhetherJoinedOrNot) {
  const auto answer = [](const std::vector<std::string_view>& free) {
    return holiday_weeks(oppdal, 2025, always, work_every_week_but(2025, free), {}, day("2026-01-01"));
  };
  const HolidayWeeks joined = answer({"2025-07-07", "2025-07-14", "2025-07-21", "2025-07-28"});
  EXPECT_EQ(joined.weeks, 4);
  EXPECT_FALSE(joined.too_few());
  EXPECT_FALSE(answer({"2025-02-03", "2025-04-14", "2025-07-21", "2025-12-22"}).too_few());
  const HolidayWeeks three = answer({"2025-07-07", "2025-07-14", "2025-07-21"});
  EXPECT_EQ(three.weeks, 3);
  EXPECT_EQ(three.needed, 4);
  EXPECT_TRUE(three.too_few());
}

TEST(Holiday, AVisitOnTheMondayOrTheSundayTakesTheWeek) {
  const std::vector<std::string_view> free = {"2025-07-07"};
  for (const int weekday : {1, 7}) EXPECT_EQ(weeks_in(2025, work_every_week_but(2025, free, weekday)), 1);
  EXPECT_EQ(weeks_in(2025, {day("2025-07-07")}), 51);
  EXPECT_EQ(weeks_in(2025, {day("2025-07-13")}), 51);
  EXPECT_EQ(weeks_in(2025, {day("2025-07-13"), day("2025-07-14")}), 50);
  EXPECT_EQ(weeks_in(2025, {day("2025-07-07"), day("2025-07-07"), day("2025-07-13")}), 51);
}

TEST(Holiday, ADayOfSicknessTakesTheWeek) {
  const auto sick = [](std::string_view from, std::optional<Date> to) {
    return std::vector<SickLeave>{{day(from), to, std::nullopt}};
  };
  EXPECT_EQ(weeks_in(2025, {}, always, sick("2025-07-13", day("2025-07-13"))), 51);
  EXPECT_EQ(weeks_in(2025, {}, always, sick("2025-07-13", day("2025-07-14"))), 50);
  EXPECT_EQ(weeks_in(2025, {}, always, sick("2025-12-22", std::nullopt)), 51) << "it lasts, into the last week";
}

TEST(Holiday, AWeekCountsOnlyWhereItLiesWhollyInsideTheAgreement) {
  EXPECT_EQ(weeks_in(2025, {}, {day("2024-12-30"), no_last_date}), 52);
  EXPECT_EQ(weeks_in(2025, {}, {day("2024-12-31"), no_last_date}), 51);
  EXPECT_EQ(weeks_in(2025, {}, {day("2024-01-01"), day("2025-12-28")}), 52);
  EXPECT_EQ(weeks_in(2025, {}, {day("2024-01-01"), day("2025-12-27")}), 51);
}

TEST(Holiday, OnlyAYearThatHasEndedAndThatTheAgreementCoveredWholeIsJudged) {
  const auto judged = [](std::string_view from, std::string_view to, std::string_view as_of) {
    return holiday_weeks(oppdal, 2025, {day(from), day(to)}, {}, {}, day(as_of)).judged;
  };
  EXPECT_TRUE(judged("2025-01-01", "2025-12-31", "2026-01-01"));
  EXPECT_FALSE(judged("2025-01-01", "2025-12-31", "2025-12-31")) << "the year has not ended";
  EXPECT_FALSE(judged("2025-01-02", "2025-12-31", "2026-01-01"));
  EXPECT_FALSE(judged("2025-01-01", "2025-12-30", "2026-01-01"));
  const auto unjudged = holiday_weeks(oppdal, 2025, always, work_every_week_but(2025, {}), {}, day("2025-12-31"));
  EXPECT_EQ(unjudged.weeks, 0);
  EXPECT_FALSE(unjudged.too_few()) << "nothing is said about a year that is not judged";
}

}  // namespace
}  // namespace stottekontakt
