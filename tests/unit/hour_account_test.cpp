/// @file
/// The hour account: STK-PAY-04.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

Hours accrued(std::string_view first, std::string_view last, const std::vector<WeeklyHours>& rows) {
  return accrued_hours(rows, {day(first), day(last)});
}
Hours accrued_at_three(std::string_view first, std::string_view last) {
  return accrued(first, last, {{day("1950-01-01"), hm("3:00")}});
}

TEST(HourAccount, EveryWeekWithADayInThePeriodAccruesWhole) {
  EXPECT_EQ(accrued_at_three("2025-01-01", "2025-01-31"), hm("15:00")) << "weeks 1 to 5";
  EXPECT_EQ(accrued_at_three("2025-01-01", "2025-01-05"), hm("3:00")) << "Wednesday to Sunday";
  EXPECT_EQ(accrued_at_three("2025-01-01", "2025-01-06"), hm("6:00")) << "and the Monday after";
  EXPECT_EQ(accrued_at_three("2025-01-05", "2025-01-05"), hm("3:00")) << "a Sunday alone";
  EXPECT_EQ(accrued_at_three("2025-01-05", "2025-01-06"), hm("6:00")) << "Sunday and Monday are two weeks";
  EXPECT_EQ(accrued_at_three("2025-01-06", "2025-01-12"), hm("3:00")) << "Monday to Sunday is one";
  EXPECT_EQ(accrued_at_three("2025-02-01", "2025-02-28"), hm("15:00")) << "the week of 27 January counts again";
  EXPECT_EQ(accrued_at_three("2025-09-01", "2025-09-30"), hm("15:00")) << "begins on a Monday";
  EXPECT_EQ(accrued_at_three("2027-02-01", "2027-02-28"), hm("12:00")) << "four whole weeks";
}

TEST(HourAccount, AnEmptyPeriodAccruesNothing) {
  EXPECT_EQ(accrued_at_three("2025-01-02", "2025-01-01"), hm("0:00"));
}

TEST(HourAccount, AWeekAccruesTheHoursInForceOnTheFirstOfItsDaysInThePeriod) {
  const auto rows_from = [](std::string_view change) {
    return std::vector<WeeklyHours>{{day("2025-01-01"), hm("2:00")}, {day(change), hm("5:00")}};
  };
  EXPECT_EQ(accrued("2025-01-06", "2025-01-19", rows_from("2025-01-12")), hm("7:00")) << "Sunday: from next week";
  EXPECT_EQ(accrued("2025-01-06", "2025-01-19", rows_from("2025-01-13")), hm("7:00")) << "Monday: from that week";
  EXPECT_EQ(accrued("2025-01-06", "2025-01-19", rows_from("2025-01-14")), hm("4:00")) << "Tuesday: too late for it";
  EXPECT_EQ(accrued("2025-01-08", "2025-01-12", rows_from("2025-01-08")), hm("5:00"))
      << "the first day in the period is a Wednesday";
  EXPECT_EQ(accrued("2025-01-08", "2025-01-12", rows_from("2025-01-09")), hm("2:00"));
}

TEST(HourAccount, ARowThatIsReplacedInsideAWeekAccruesNothing) {
  EXPECT_EQ(
      accrued("2025-01-06", "2025-01-19",
              {{day("2025-01-01"), hm("2:00")}, {day("2025-01-07"), hm("9:00")}, {day("2025-01-10"), hm("4:00")}}),
      hm("6:00"));
}

TEST(HourAccount, TheAccountRunsFromTheLaterOfOpeningAndFirstDayToTheEarlierOfMonthAndLastDay) {
  const Period month{day("2025-03-01"), day("2025-03-31")};
  const Period agreement{day("2025-02-10"), day("2025-03-20")};
  const auto opened = [](std::string_view date) { return std::optional(HourAccount{day(date), {}}); };
  EXPECT_EQ(account_period(opened("2025-02-09"), agreement, month), (Period{day("2025-02-10"), day("2025-03-20")}));
  EXPECT_EQ(account_period(opened("2025-02-11"), agreement, month), (Period{day("2025-02-11"), day("2025-03-20")}));
  EXPECT_EQ(account_period(opened("2025-03-01"), {day("2025-02-10"), no_last_date}, month), month);
  EXPECT_EQ(account_period(std::nullopt, {day("2025-02-10"), no_last_date}, month), month) << "opens with the month";
  EXPECT_EQ(account_period(std::nullopt, {day("2025-03-10"), day("2025-04-01")}, month),
            (Period{day("2025-03-10"), day("2025-03-31")}));
}

TEST(HourAccount, AVisitDrawsWhatIsLeftAndTheRestIsLeftToAPerson) {
  const auto draw = [](std::string_view claimed, std::int64_t left) {
    const Draw drawn = draw_on_account(hm(claimed), Hours::of_minutes(left));
    return std::pair(drawn.granted.minutes(), drawn.pending.minutes());
  };
  EXPECT_EQ(draw("2:00", 121), std::pair(120L, 0L));
  EXPECT_EQ(draw("2:00", 120), std::pair(120L, 0L));
  EXPECT_EQ(draw("2:00", 119), std::pair(119L, 1L));
  EXPECT_EQ(draw("2:00", 1), std::pair(1L, 119L));
  EXPECT_EQ(draw("2:00", 0), std::pair(0L, 120L));
  EXPECT_EQ(draw("2:00", -1), std::pair(0L, 120L)) << "more was used than accrued";
  EXPECT_EQ(draw("0:00", 0), std::pair(0L, 0L));
  EXPECT_EQ(draw("0:00", -60), std::pair(0L, 0L));
}

TEST(HourAccount, HoursAreSavedUpButNeverOverdrawn) {
  TimesheetBuilder sheet;  // 15:00 accrued
  sheet.add(held("2025-01-07", "10:00")).add(held("2025-01-08", "4:30")).add(held("2025-01-09", "1:00"));
  sheet.add(held("2025-01-10", "2:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[1].hours(), (Finding{Rule::STK_PAY_01, Verdict::granted, Reading::text}));
  EXPECT_EQ(statement.visits[2].hours(), (Finding{Rule::STK_PAY_04, Verdict::review, Reading::choice}));
  EXPECT_EQ(statement.visits[2].granted(), hm("0:30"));
  EXPECT_EQ(statement.visits[2].pending(), hm("0:30"));
  EXPECT_EQ(statement.visits[3].hours(), (Finding{Rule::STK_PAY_04, Verdict::review, Reading::choice}));
  EXPECT_EQ(statement.visits[3].granted(), hm("0:00"));
  EXPECT_EQ(statement.visits[3].pending(), hm("2:00"));
  EXPECT_EQ(statement.settlement.account.granted, hm("15:00"));
  EXPECT_EQ(statement.settlement.account.used, hm("15:00"));
  EXPECT_EQ(statement.settlement.account.balance, hm("0:00"));
}

TEST(HourAccount, VisitsDrawInOrderOfDateThenStartThenIdInByteOrder) {
  const auto left_over = [](std::vector<Visit> visits) {
    TimesheetBuilder sheet;  // one week of three hours
    sheet.to = day("2025-01-05");
    for (const Visit& visit : visits) sheet.add(visit);
    std::vector<std::int64_t> pending;
    for (const VisitDecision& decision : sheet.settled().visits) pending.push_back(decision.pending_minutes);
    return pending;
  };
  const auto named = [](Visit visit, std::string_view id) {
    visit.id = id;
    return visit;
  };
  using Minutes = std::vector<std::int64_t>;
  EXPECT_EQ(left_over({held("2025-01-03", "2:00"), held("2025-01-02", "2:00")}), (Minutes{60, 0}));
  EXPECT_EQ(left_over({held("2025-01-02", "2:00", at(18)), held("2025-01-02", "2:00", at(9))}), (Minutes{60, 0}));
  EXPECT_EQ(left_over({held("2025-01-02", "2:00", at(0)), held("2025-01-02", "2:00")}), (Minutes{60, 0}))
      << "without a start comes first, before midnight too";
  EXPECT_EQ(left_over({named(held("2025-01-02", "2:00"), "b"), named(held("2025-01-02", "2:00"), "a")}),
            (Minutes{60, 0}));
  EXPECT_EQ(left_over({named(held("2025-01-02", "2:00"), "v2"), named(held("2025-01-02", "2:00"), "v10")}),
            (Minutes{60, 0}))
      << "bytes, not numbers";
  EXPECT_EQ(left_over({named(held("2025-01-02", "2:00"), "å"), named(held("2025-01-02", "2:00"), "z")}),
            (Minutes{60, 0}))
      << "bytes above 127 come last";
}

TEST(HourAccount, WhatTheAccountAndEarlierStatementsUsedIsTakenOffFirst) {
  TimesheetBuilder sheet;
  sheet.from = day("2024-12-01");
  sheet.weekly_hours = {{day("2024-12-01"), hm("3:00")}};
  sheet.hour_account = HourAccount{day("2024-12-23"), hm("4:00")};  // two weeks more, Monday 23 December on
  sheet.earlier.hours = hm("9:00");
  sheet.add(held("2025-01-20", "6:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.settlement.account.granted, hm("18:00")) << "weeks 52, 1, 2, 3, 4 and 5";
  EXPECT_EQ(statement.visits[0].granted(), hm("5:00"));
  EXPECT_EQ(statement.visits[0].pending(), hm("1:00"));
  EXPECT_EQ(statement.settlement.account.used, hm("18:00")) << "cumulative since opened: next month's input";
}

TEST(HourAccount, AnAccountOverdrawnBeforeStaysNegativeAndGrantsNothing) {
  TimesheetBuilder sheet;
  sheet.earlier.hours = hm("16:00");
  sheet.add(held("2025-01-20", "1:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].pending(), hm("1:00"));
  EXPECT_EQ(statement.settlement.account.balance, Hours::of_minutes(-60));
}

TEST(HourAccount, WithoutAnAccountItOpensOnTheFirstOfTheMonthWithNothingUsedAndSaysSo) {
  TimesheetBuilder sheet;
  sheet.from = day("2024-06-01");
  sheet.weekly_hours = {{day("2024-06-01"), hm("3:00")}};
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::no_hour_account));
  sheet.hour_account.reset();
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.settlement.account.granted, hm("15:00"));
  EXPECT_EQ(statement.settlement.account.used, hm("0:00"));
  EXPECT_TRUE(has_notice(statement, NoticeCode::no_hour_account));
}

TEST(HourAccount, AWeekBegunBeforeTheMonthCountsInBothMonthsOnlyWithoutAnAccount) {
  TimesheetBuilder february = TimesheetBuilder::of({2025, 2});
  february.from = day("2025-01-01");
  february.weekly_hours = {{day("2025-01-01"), hm("3:00")}};
  february.hour_account.reset();
  EXPECT_EQ(february.settled().settlement.account.granted, hm("15:00")) << "Saturday 1 February begins with a week";
  february.hour_account = HourAccount{day("2025-01-01"), hm("15:00")};
  EXPECT_EQ(february.settled().settlement.account.granted, hm("27:00")) << "nine weeks, each once";
}

TEST(HourAccount, WeeksOfHolidayAndIllnessAccrueToo) {
  TimesheetBuilder sheet;
  sheet.holidays = {{day("2025-01-06"), day("2025-01-12")}};
  sheet.sick_leave = {{day("2025-01-13"), day("2025-01-19"), std::nullopt}};
  EXPECT_EQ(sheet.settled().settlement.account.granted, hm("15:00"));
}

TEST(HourAccount, AfterTheAgreementsEndTheBalanceIsShownAsItStandsAndLapses) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-02", "2:00"));
  sheet.to = day("2025-02-01");
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::balance_lapsed));
  sheet.to = day("2025-01-31");
  EXPECT_TRUE(has_notice(sheet.settled(), NoticeCode::balance_lapsed));
  sheet.to = day("2025-01-12");
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.settlement.account.granted, hm("6:00"));
  EXPECT_EQ(statement.settlement.account.balance, hm("4:00"));
  ASSERT_EQ(notices_of(statement, NoticeCode::balance_lapsed).size(), 1u);
  EXPECT_EQ(notices_of(statement, NoticeCode::balance_lapsed)[0].day, day("2025-01-12"));
}

TEST(HourAccount, VisitsThatAreRefusedOrInReviewForAnotherReasonDrawNothing) {
  TimesheetBuilder sheet;
  sheet.to = day("2025-01-05");  // three hours
  sheet.add(doing(held("2025-01-02", "3:00"), Activity::cooking));
  sheet.add(cancelled("2025-01-03", "3:00", "2025-01-02", CancelledBy::recipient));
  sheet.add(held("2025-01-04", "3:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[2].granted(), hm("3:00"));
  EXPECT_EQ(statement.settlement.account.used, hm("3:00"));
}

}  // namespace
}  // namespace stottekontakt
