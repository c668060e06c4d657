/// @file
/// The timesheet: STK-TIM-01, STK-TIM-02, STK-TIM-03, STK-TIM-04, STK-TIM-05, STK-TIM-06 and STK-TIM-08.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Timesheet, IsDueOnTheLastDateOfItsMonth) {
  EXPECT_EQ(due_date(oppdal, {2025, 1}), day("2025-01-31"));
  EXPECT_EQ(due_date(oppdal, {2025, 2}), day("2025-02-28"));
  EXPECT_EQ(due_date(oppdal, {2024, 2}), day("2024-02-29"));
  EXPECT_EQ(due_date(oppdal, {2025, 4}), day("2025-04-30"));
  EXPECT_EQ(due_date(oppdal, {2025, 5}), day("2025-05-31")) << "a Saturday moves nothing";
}

TEST(Timesheet, AnotherMunicipalityMayHaveItDueOnTheFifthOfTheNextMonth) {
  Regulation regulation = oppdal;
  regulation.due_day.value = 5;
  regulation.due_months_after.value = 1;
  EXPECT_EQ(due_date(regulation, {2025, 1}), day("2025-02-05"));
  EXPECT_EQ(due_date(regulation, {2025, 12}), day("2026-01-05"));
}

TEST(Timesheet, DeliveredLaterIsRemarkedOnAndNothingElse) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00"));
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::late_delivery));
  sheet.delivered = day("2025-02-01");
  const Statement statement = sheet.settled();
  EXPECT_EQ(
      notices_of(statement, NoticeCode::late_delivery),
      (std::vector<Notice>{{NoticeCode::late_delivery, Rule::STK_TIM_01, ItemList::none, -1, day("2025-01-31")}}));
  EXPECT_EQ(statement.settlement.totals.payable, kr("233.03"));
}

TEST(Timesheet, IsPaidOnTheTwelfthOfTheMonthAfterTheMonthOfDelivery) {
  EXPECT_EQ(payout_date(oppdal, day("2025-01-31")), day("2025-02-12"));
  EXPECT_EQ(payout_date(oppdal, day("2025-02-01")), day("2025-03-12"));
  EXPECT_EQ(payout_date(oppdal, day("2025-03-31")), day("2025-04-12"));
  EXPECT_EQ(payout_date(oppdal, day("2025-04-01")), day("2025-05-12"));
  EXPECT_EQ(payout_date(oppdal, day("2025-12-01")), day("2026-01-12"));
}

TEST(Timesheet, TheMoneyIsThereOnTheWorkingDayBeforeADayOff) {
  const auto bank_day = [](std::string_view nominal) { return bank_day_on_or_before(day(nominal)); };
  EXPECT_EQ(bank_day("2025-02-12"), day("2025-02-12")) << "a Wednesday";
  EXPECT_EQ(bank_day("2025-04-12"), day("2025-04-11")) << "a Saturday";
  EXPECT_EQ(bank_day("2025-10-12"), day("2025-10-10")) << "a Sunday";
  EXPECT_EQ(bank_day("2025-05-12"), day("2025-05-12"));
  EXPECT_EQ(bank_day("2031-04-12"), day("2031-04-09")) << "Saturday in Easter";
  EXPECT_EQ(bank_day("2027-05-17"), day("2027-05-14")) << "Whit Monday and 17 May in one, after a weekend";
  EXPECT_EQ(bank_day("2025-01-01"), day("2024-12-31")) << "over the year's end";
  EXPECT_EQ(bank_day("2025-12-26"), day("2025-12-24"));
  EXPECT_EQ(bank_day("2025-05-29"), day("2025-05-28")) << "Ascension Day";
}

TEST(Timesheet, BothTheNominalDateAndTheBankDayAreReturned) {
  const Payout payout = payout_of(oppdal, day("2025-03-31"));
  EXPECT_EQ(payout.nominal.value(), day("2025-04-12"));
  EXPECT_EQ(payout.bank_day.value(), day("2025-04-11"));
  TimesheetBuilder sheet;
  sheet.month = {2031, 3};
  sheet.delivered = day("2031-03-31");
  sheet.hour_account.reset();
  EXPECT_EQ(sheet.settled().settlement.payout.nominal.value(), day("2031-04-12"));
  EXPECT_EQ(sheet.settled().settlement.payout.bank_day.value(), day("2031-04-09"));
}

TEST(Timesheet, NorwegianPublicHolidaysAreTheTwelveTheRuleNames) {
  for (const auto* date : {"2025-01-01", "2025-04-17", "2025-04-18", "2025-04-20", "2025-04-21", "2025-05-01",
                           "2025-05-17", "2025-05-29", "2025-06-08", "2025-06-09", "2025-12-25", "2025-12-26"}) {
    EXPECT_TRUE(is_public_holiday(day(date))) << date;
  }
  for (const auto* date : {"2025-01-02", "2025-04-13", "2025-04-16", "2025-04-19", "2025-04-22", "2025-05-02",
                           "2025-05-16", "2025-05-18", "2025-05-28", "2025-05-30", "2025-06-07", "2025-06-10",
                           "2025-12-24", "2025-12-27", "2025-12-31", "2025-02-01", "2025-11-01"}) {
    EXPECT_FALSE(is_public_holiday(day(date))) << date;
  }
}

TEST(Timesheet, AnItemMustBeDeliveredWithinThreeMonthsSameDayNumberClampedToTheMonthsEnd) {
  const auto last = [](std::string_view date) { return last_delivery_day(oppdal, day(date)); };
  EXPECT_EQ(last("2025-01-15"), day("2025-04-15"));
  EXPECT_EQ(last("2024-11-30"), day("2025-02-28"));
  EXPECT_EQ(last("2023-11-30"), day("2024-02-29"));
  EXPECT_EQ(last("2024-11-28"), day("2025-02-28"));
  EXPECT_EQ(last("2025-02-28"), day("2025-05-28"));
  EXPECT_EQ(last("2025-01-31"), day("2025-04-30"));
  EXPECT_EQ(last("2024-02-29"), day("2024-05-29"));
  EXPECT_EQ(last("2025-10-31"), day("2026-01-31"));
}

TEST(Timesheet, TurnedRoundTheWindowGivesTheFirstDayStillPaid) {
  const auto first = [](std::string_view date) { return first_claimable_day(oppdal, day(date)); };
  EXPECT_EQ(first("2025-04-15"), day("2025-01-15"));
  EXPECT_EQ(first("2025-02-28"), day("2024-11-28")) << "the 28th, 29th and 30th of November all last until then";
  EXPECT_EQ(first("2025-03-01"), day("2024-12-01"));
  EXPECT_EQ(first("2025-04-30"), day("2025-01-30"));
  EXPECT_EQ(first("2025-05-29"), day("2025-03-01")) << "no 29 February in 2025";
  EXPECT_EQ(first("2024-05-29"), day("2024-02-29"));
  EXPECT_EQ(first("2025-05-31"), day("2025-03-01"));
  EXPECT_EQ(first("2025-07-31"), day("2025-05-01")) << "no 31 April";
  EXPECT_EQ(first("2025-01-31"), day("2024-10-31"));
}

TEST(Timesheet, OnTheLastDayOfTheThreeMonthsAnItemIsPaidAndTheDayAfterRefused) {
  TimesheetBuilder sheet;
  sheet.delivered = day("2025-04-15");
  EXPECT_EQ(decide(sheet, held("2025-01-15", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-14", "1:00")).hours(),
            (Finding{Rule::STK_TIM_03, Verdict::refused, Reading::choice}));
  EXPECT_EQ(decide(sheet, receipt("2025-01-14", "1.00")).rule, Rule::STK_TIM_03);
  EXPECT_EQ(decide(sheet, receipt("2025-01-15", "1.00")).rule, Rule::STK_EXP_03);
  EXPECT_TRUE(delivered_too_late(sheet.terms(), day("2025-01-14")));
  EXPECT_FALSE(delivered_too_late(sheet.terms(), day("2025-01-15")));
  sheet.add(held("2025-01-14", "1:00")).add(held("2025-01-15", "1:00"));
  EXPECT_EQ(sheet.settled().settlement.totals.payable, kr("233.03")) << "the rest of the sheet is paid";
}

TEST(Timesheet, AnItemDatedOutsideItsMonthIsRefused) {
  TimesheetBuilder sheet;
  sheet.from = day("2024-12-01");
  sheet.weekly_hours = {{day("2024-12-01"), hm("3:00")}};
  sheet.delivered = day("2025-02-03");
  const Finding outside{Rule::STK_TIM_05, Verdict::refused, Reading::choice};
  EXPECT_EQ(decide(sheet, held("2024-12-31", "1:00")).hours(), outside);
  EXPECT_EQ(decide(sheet, held("2025-01-01", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-31", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-02-01", "1:00")).hours(), outside);
  EXPECT_EQ(decide(sheet, receipt("2024-12-31", "1.00")).rule, Rule::STK_TIM_05);
  EXPECT_EQ(decide(sheet, receipt("2025-02-01", "1.00")).rule, Rule::STK_TIM_05);
}

TEST(Timesheet, TheDeliveryDateIsTheNorwegianCalendarDate) {
  // 2025-03-31T21:59:59Z is 23:59:59 in Norway, summer time since the day before.
  const auto at_utc = [](std::string_view date, std::int64_t seconds) {
    return delivery_date_of_receipt(std::int64_t{days_since_1970(day(date))} * 86400 + seconds);
  };
  EXPECT_EQ(at_utc("2025-03-31", 22 * 3600 - 1), day("2025-03-31"));
  EXPECT_EQ(at_utc("2025-03-31", 22 * 3600), day("2025-04-01"));
  EXPECT_EQ(at_utc("2025-01-31", 23 * 3600 - 1), day("2025-01-31"));
  EXPECT_EQ(at_utc("2025-01-31", 23 * 3600), day("2025-02-01"));
  EXPECT_EQ(at_utc("2025-03-29", 23 * 3600 - 1), day("2025-03-29")) << "the last night of winter time";
  EXPECT_EQ(at_utc("2025-03-29", 23 * 3600), day("2025-03-30"));
  EXPECT_EQ(at_utc("2025-03-30", 22 * 3600 - 1), day("2025-03-30")) << "the first of summer time";
  EXPECT_EQ(at_utc("2025-03-30", 22 * 3600), day("2025-03-31"));
  EXPECT_EQ(at_utc("2025-10-25", 22 * 3600), day("2025-10-26")) << "the last night of summer time";
  EXPECT_EQ(at_utc("2025-10-26", 23 * 3600 - 1), day("2025-10-26"));
  EXPECT_EQ(at_utc("2025-10-26", 23 * 3600), day("2025-10-27"));
  EXPECT_EQ(at_utc("2024-12-31", 23 * 3600), day("2025-01-01"));
}

}  // namespace
}  // namespace stottekontakt
