/// @file
/// Pay for hours: STK-PAY-01, STK-PAY-02, STK-PAY-03 and STK-PAY-05.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Pay, TheRateInForceOnTheVisitsDateIsTheOneThatPays) {
  EXPECT_EQ(hourly_rate_on(oppdal.hourly_rate, day("2024-12-31")), nullptr) << "before the first rate, never a guess";
  EXPECT_EQ(hourly_rate_on(oppdal.hourly_rate, day("2025-01-01"))->value, HourlyRate(kr("233.03")));
  EXPECT_EQ(hourly_rate_on(oppdal.hourly_rate, day("2025-12-31"))->value, HourlyRate(kr("233.03")));
  EXPECT_EQ(hourly_rate_on(oppdal.hourly_rate, day("2030-06-01"))->value, HourlyRate(kr("233.03")));
}

TEST(Pay, MinutesAreAddedFirstMultipliedOnceAndRoundedOnce) {
  const HourlyRate rate(kr("233.03"));
  EXPECT_EQ(pay_line_amount(rate, hm("12:00")), kr("2796.36"));
  EXPECT_EQ(pay_line_amount(rate, hm("9:00")), kr("2097.27"));
  EXPECT_EQ(pay_line_amount(rate, hm("8:30")), kr("1980.76"));
  EXPECT_EQ(pay_line_amount(rate, hm("1:30")), kr("349.55"));
  EXPECT_EQ(pay_line_amount(rate, hm("0:30")), kr("116.52"));
  EXPECT_EQ(pay_line_amount(rate, hm("0:00")), kr("0.00"));
}

TEST(Pay, HalfAnOreIsRoundedUpAndLessThanHalfDown) {
  EXPECT_EQ(pay_line_amount(HourlyRate(kr("0.29")), hm("0:01")), kr("0.00"));  // 29/60 of an øre
  EXPECT_EQ(pay_line_amount(HourlyRate(kr("0.30")), hm("0:01")), kr("0.01"));  // 30/60: the tie
  EXPECT_EQ(pay_line_amount(HourlyRate(kr("0.31")), hm("0:01")), kr("0.01"));
  EXPECT_EQ(pay_line_amount(HourlyRate(kr("0.89")), hm("0:01")), kr("0.01"));      // 89/60
  EXPECT_EQ(pay_line_amount(HourlyRate(kr("0.90")), hm("0:01")), kr("0.02"));      // 90/60: the tie
  EXPECT_EQ(pay_line_amount(HourlyRate(kr("233.03")), hm("0:30")), kr("116.52"));  // 11651.5 øre: the tie
}

TEST(Pay, FourVisitsOfTwoHoursAndAQuarterAreOneLineAndNotFourRoundedAmounts) {
  TimesheetBuilder sheet;
  for (const auto* date : {"2025-01-07", "2025-01-14", "2025-01-21", "2025-01-28"}) sheet.add(held(date, "2:15"));
  const Statement statement = sheet.settled();
  ASSERT_EQ(statement.lines.size(), 1u);
  EXPECT_EQ(statement.lines[0].kind, LineKind::hours);
  EXPECT_EQ(statement.lines[0].time, hm("9:00"));
  EXPECT_EQ(statement.lines[0].rate, kr("233.03"));
  EXPECT_EQ(statement.lines[0].amount, kr("2097.27"));
  EXPECT_EQ(statement.lines[0].rule, Rule::STK_PAY_02);
  EXPECT_EQ(statement.lines[0].provenance, Provenance::stated);
  EXPECT_EQ(statement.settlement.totals.payable, kr("2097.27"));
}

TEST(Pay, HeldHoursAreGrantedByTheTextOfTheSheet) {
  const VisitDecision decision = decide(held("2025-01-07", "3:00"));
  EXPECT_EQ(decision.hours(), (Finding{Rule::STK_PAY_01, Verdict::granted, Reading::text}));
  EXPECT_EQ(decision.granted(), hm("3:00"));
  EXPECT_EQ(decision.pending(), hm("0:00"));
}

TEST(Pay, AVisitOfNoHoursClaimsNothingAndIsDecidedNothing) {
  const VisitDecision decision = decide(held("2025-01-07", "0:00"));
  EXPECT_EQ(decision.hours_verdict, Verdict::not_claimed);
  EXPECT_EQ(decision.granted_minutes, 0);
}

TEST(Pay, OnlyHoursActuallyUsedArePaidSoAVisitAfterTheDeliveryIsRefused) {
  TimesheetBuilder sheet;
  sheet.delivered = day("2025-01-20");
  EXPECT_EQ(decide(sheet, held("2025-01-20", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-21", "1:00")).hours(),
            (Finding{Rule::STK_PAY_03, Verdict::refused, Reading::choice}));
  EXPECT_FALSE(not_yet_used(sheet.terms(), day("2025-01-20")));
  EXPECT_TRUE(not_yet_used(sheet.terms(), day("2025-01-21")));
  EXPECT_EQ(decide(sheet, receipt("2025-01-21", "10.00")).rule, Rule::STK_PAY_03) << "receipts are items too";
}

TEST(Pay, NoSupplementIsPaidAndOnlyHolidayPayIsTheSheetsOwnWord) {
  for (const Supplement supplement : {Supplement::holiday_pay, Supplement::evening, Supplement::weekend,
                                      Supplement::travel_time, Supplement::course, Supplement::planning_alone}) {
    const Reading reading = supplement == Supplement::holiday_pay ? Reading::text : Reading::choice;
    EXPECT_EQ(supplement_paid(supplement), (Finding{Rule::STK_PAY_05, Verdict::refused, reading}));
  }
  EXPECT_EQ(decide(doing(held("2025-01-11", "1:00"), Activity::planning)).hours_rule, Rule::STK_PAY_01)
      << "planning with the recipient is ordinary hours, on a Saturday too";
}

TEST(Pay, RowsOfEqualValueAreOneRateAndOneLine) {
  const DatedRow<HourlyRate> rows[] = {
      {day("2025-01-01"), HourlyRate(kr("200.01")), Provenance::stated, "a"},
      {day("2025-01-10"), HourlyRate(kr("210.00")), Provenance::stated, "b"},
      {day("2025-01-20"), HourlyRate(kr("200.01")), Provenance::stated, "c"},
  };
  Regulation regulation = oppdal;
  regulation.hourly_rate = rows;
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-09", "0:30")).add(held("2025-01-10", "1:00"));
  sheet.add(held("2025-01-19", "1:00")).add(held("2025-01-20", "0:30"));
  const Statement statement = sheet.settled(regulation);
  ASSERT_EQ(statement.lines.size(), 2u);
  EXPECT_EQ(statement.lines[0].time, hm("1:00"));
  EXPECT_EQ(statement.lines[0].amount, kr("200.01")) << "two halves rounded singly would give 200.02";
  EXPECT_EQ(statement.lines[1].time, hm("2:00"));
  EXPECT_EQ(statement.lines[1].amount, kr("420.00"));
  EXPECT_EQ(statement.settlement.totals.payable, kr("620.01"));
}

TEST(Pay, LinesStandInTheOrderOfTheDatesTheirRatesAreFirstPaidOn) {
  const DatedRow<HourlyRate> rows[] = {
      {day("2025-01-01"), HourlyRate(kr("200.00")), Provenance::stated, "a"},
      {day("2025-01-10"), HourlyRate(kr("210.00")), Provenance::stated, "b"},
      {day("2025-01-20"), HourlyRate(kr("200.00")), Provenance::assumed, "c"},
  };
  Regulation regulation = oppdal;
  regulation.hourly_rate = rows;
  TimesheetBuilder sheet;
  sheet.add(contact_ill("2025-01-05", "1:00"));  // refused: row a pays nothing
  sheet.add(held("2025-01-21", "1:00")).add(held("2025-01-12", "1:00"));
  Statement statement = sheet.settled(regulation);
  ASSERT_EQ(statement.lines.size(), 2u);
  EXPECT_EQ(statement.lines[0].rate, kr("210.00"));
  EXPECT_EQ(statement.lines[1].rate, kr("200.00")) << "its value is first paid from the 20th";
  EXPECT_EQ(statement.lines[1].provenance, Provenance::assumed);

  sheet.add(held("2025-01-06", "1:00"));
  statement = sheet.settled(regulation);
  ASSERT_EQ(statement.lines.size(), 2u);
  EXPECT_EQ(statement.lines[0].rate, kr("200.00"));
  EXPECT_EQ(statement.lines[0].time, hm("2:00"));
  EXPECT_EQ(statement.lines[0].provenance, Provenance::assumed) << "one of its hours rests on an assumed row";
}

TEST(Pay, AnAgreementWithAGroupIsPaidTheGroupRateWhereThereIsOne) {
  const DatedRow<HourlyRate> rows[] = {{day("2025-01-01"), HourlyRate(kr("300.00")), Provenance::stated, "a"}};
  Regulation regulation = oppdal;
  regulation.group_hourly_rate = rows;
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "2:00"));
  EXPECT_EQ(sheet.settled(regulation).settlement.totals.payable, kr("466.06"));
  sheet.rate = RateKey::group;
  EXPECT_EQ(sheet.settled(regulation).settlement.totals.payable, kr("600.00"));
  EXPECT_EQ(sheet.fault().code, Status::no_such_rate) << "the sheet of Oppdal has no group rate";
}

/// Oppdal with these rows of both rates, in kroner.
struct OwnRates {
  OwnRates(std::string_view first, std::string_view second)
      : hourly{{day(first), HourlyRate(kr("100")), Provenance::stated, "a"},
               {day(second), HourlyRate(kr("200")), Provenance::stated, "b"}},
        kilometre{{day(first), KilometreRate(kr("1")), Provenance::stated, "a"},
                  {day(second), KilometreRate(kr("2")), Provenance::stated, "b"}} {
    regulation.hourly_rate = std::span<const DatedRow<HourlyRate>>(hourly);
    regulation.kilometre_rate = std::span<const DatedRow<KilometreRate>>(kilometre);
  }
  DatedRow<HourlyRate> hourly[2];
  DatedRow<KilometreRate> kilometre[2];
  Regulation regulation = oppdal;
};

TEST(Pay, WhatIsRefusedOutsideTheMonthIsValuedAtTheRateOfItsOwnDate) {
  const OwnRates rates("2024-01-01", "2025-01-01");
  TimesheetBuilder january;
  january.add(driving(held("2024-12-30", "1:00"), "3", "0")).add(driving(held("2025-01-07", "1:00"), "5", "0"));
  EXPECT_EQ(january.settled(rates.regulation).settlement.totals.refused, kr("103"));
  EXPECT_EQ(january.settled(rates.regulation).settlement.totals.payable, kr("210"));

  TimesheetBuilder december = TimesheetBuilder::of({2024, 12});
  december.add(driving(held("2024-12-30", "1:00"), "3", "0")).add(driving(held("2025-01-01", "1:00"), "5", "0"));
  EXPECT_EQ(december.settled(rates.regulation).settlement.totals.refused, kr("210"));
  EXPECT_EQ(december.settled(rates.regulation).settlement.totals.payable, kr("103"));
}

TEST(Pay, WhatIsRefusedBeforeTheFirstRateOfTheMonthHasNoValue) {
  const OwnRates rates("2025-01-15", "2026-01-01");
  TimesheetBuilder sheet;
  sheet.from = day("2025-01-10");
  sheet.add(driving(held("2025-01-07", "1:00"), "3", "0")).add(driving(held("2025-01-20", "1:00"), "5", "0"));
  EXPECT_EQ(sheet.settled(rates.regulation).settlement.totals.refused, Kroner());
  EXPECT_EQ(sheet.settled(rates.regulation).settlement.totals.payable, kr("105"));
}

}  // namespace
}  // namespace stottekontakt
