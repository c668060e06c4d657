/// @file
/// Kilometres: STK-KM-01, STK-KM-02, STK-KM-03.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Mileage, KilometresToAndFromArePaidPerKilometreByTheText) {
  TimesheetBuilder sheet;
  for (const auto* date : {"2025-01-07", "2025-01-14", "2025-01-21", "2025-01-28"}) {
    sheet.add(driving(held(date, "3:00"), "7.4", "7.4"));
  }
  const Statement statement = sheet.settled();
  EXPECT_EQ(kilometre_finding(statement.visits[0]), (Finding{Rule::STK_KM_01, Verdict::granted, Reading::text}));
  ASSERT_EQ(statement.lines.size(), 2u);
  EXPECT_EQ(statement.lines[1].kind, LineKind::mileage);
  EXPECT_EQ(statement.lines[1].distance, km("59.2"));
  EXPECT_EQ(statement.lines[1].rate, kr("5.00"));
  EXPECT_EQ(statement.lines[1].amount, kr("296.00"));
  EXPECT_EQ(statement.lines[1].rule, Rule::STK_KM_01);
  EXPECT_EQ(statement.lines[1].provenance, Provenance::assumed);
  EXPECT_EQ(statement.settlement.totals.payable, kr("3092.36"));
}

TEST(Mileage, MetresAreAddedFirstAndRoundedOnceHalfUp) {
  EXPECT_EQ(mileage_line_amount(KilometreRate(kr("5.00")), km("59.2")), kr("296.00"));
  EXPECT_EQ(mileage_line_amount(KilometreRate(kr("5.00")), km("0.001")), kr("0.01"));  // half an øre: the tie
  EXPECT_EQ(mileage_line_amount(KilometreRate(kr("4.99")), km("0.001")), kr("0.00"));
  EXPECT_EQ(mileage_line_amount(KilometreRate(kr("4.90")), km("0.005")), kr("0.02"));  // 2.45 øre
  EXPECT_EQ(mileage_line_amount(KilometreRate(kr("5.30")), km("0.005")), kr("0.03"));  // 2.65 øre
  EXPECT_EQ(mileage_line_amount(KilometreRate(kr("4.03")), km("0")), kr("0.00"));
}

TEST(Mileage, TheRateIsThatOfTheVisitsDate) {
  const auto rate_on = [](std::string_view date) {
    return oppdal.kilometre_rate.in_force_on(day(date))->value.amount();
  };
  EXPECT_EQ(oppdal.kilometre_rate.in_force_on(day("2018-12-31")), nullptr);
  EXPECT_EQ(rate_on("2019-01-01"), kr("4.03"));
  EXPECT_EQ(rate_on("2022-12-31"), kr("4.03"));
  EXPECT_EQ(rate_on("2023-01-01"), kr("4.48"));
  EXPECT_EQ(rate_on("2023-12-31"), kr("4.48"));
  EXPECT_EQ(rate_on("2024-01-01"), kr("4.90"));
  EXPECT_EQ(rate_on("2024-12-31"), kr("4.90"));
  EXPECT_EQ(rate_on("2025-01-01"), kr("5.00"));
  EXPECT_EQ(rate_on("2025-12-31"), kr("5.00"));
  EXPECT_EQ(rate_on("2026-01-01"), kr("5.30"));
}

TEST(Mileage, ARateThatChangesInsideTheMonthMakesTwoLines) {
  const DatedRow<KilometreRate> rows[] = {
      {day("2025-01-01"), KilometreRate(kr("5.00")), Provenance::assumed, "a"},
      {day("2025-01-15"), KilometreRate(kr("6.00")), Provenance::stated, "b"},
  };
  Regulation regulation = oppdal;
  regulation.kilometre_rate = rows;
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-15", "1:00"), "10", "0")).add(driving(held("2025-01-14", "1:00"), "0", "10"));
  const Statement statement = sheet.settled(regulation);
  ASSERT_EQ(statement.lines.size(), 3u);
  EXPECT_EQ(statement.lines[1].amount, kr("50.00")) << "lines stand by rate date";
  EXPECT_EQ(statement.lines[1].provenance, Provenance::assumed);
  EXPECT_EQ(statement.lines[2].amount, kr("60.00"));
  EXPECT_EQ(statement.lines[2].provenance, Provenance::stated);
}

TEST(Mileage, KilometresOutsideTheMunicipalityAndOnTheActivityAreRefused) {
  TimesheetBuilder sheet;
  Visit visit = driving(held("2025-01-07", "3:00"), "7.4", "7.4");
  visit.km_outside = km("20");
  visit.km_activity = km("100");
  sheet.add(visit);
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.settlement.totals.refused, kr("600.00"));
  const Terms terms = sheet.terms();
  EXPECT_EQ(kilometres_never_paid(terms, visit.date, outside_municipality),
            (Finding{Rule::STK_KM_02, Verdict::refused, Reading::text}));
  EXPECT_EQ(kilometres_never_paid(terms, visit.date, driven_on_activity),
            (Finding{Rule::STK_KM_03, Verdict::refused, Reading::text}));
  EXPECT_EQ(kilometres_never_paid(terms, day("2025-02-01"), driven_on_activity).rule, Rule::STK_TIM_05)
      << "tests 1 to 4 come first";
}

TEST(Mileage, DrivingOnAnActivityIsNeverADebt) {
  TimesheetBuilder sheet;
  Visit visit = held("2025-01-07", "1:00");
  visit.km_activity = km("500");
  sheet.add(visit);
  EXPECT_EQ(sheet.settled().settlement.totals.payable, kr("233.03"));
  EXPECT_EQ(sheet.settled().settlement.totals.pending, kr("0.00"));
}

TEST(Mileage, TestsOneToFourRefuseTheKilometresByTheSameRule) {
  TimesheetBuilder sheet;
  sheet.to = day("2025-01-20");
  EXPECT_EQ(kilometre_finding(decide(sheet, driving(held("2025-01-21", "1:00"), "1", "1"))),
            (Finding{Rule::STK_AGR_03, Verdict::refused, Reading::choice}));
  sheet.to.reset();
  sheet.delivered = day("2025-04-30");
  EXPECT_EQ(kilometre_finding(decide(sheet, driving(held("2025-01-29", "1:00"), "1", "1"))),
            (Finding{Rule::STK_TIM_03, Verdict::refused, Reading::choice}));
  EXPECT_EQ(kilometre_finding(decide(sheet, driving(held("2025-01-30", "1:00"), "1", "1"))).rule, Rule::STK_KM_01);
}

TEST(Mileage, KilometresOfAVisitInReviewShareItsFate) {
  TimesheetBuilder sheet;
  sheet.add(doing(driving(held("2025-01-07", "1:00"), "10", "10"), Activity::cooking));
  const Statement statement = sheet.settled();
  EXPECT_EQ(kilometre_finding(statement.visits[0]), (Finding{Rule::STK_TSK_01, Verdict::review, Reading::choice}));
  EXPECT_EQ(statement.settlement.totals.pending, kr("333.03"));
}

TEST(Mileage, WhereOnlyTheAccountStandsInTheWayTheKilometresAreGranted) {
  TimesheetBuilder sheet;
  sheet.to = day("2025-01-05");  // three hours
  sheet.add(driving(held("2025-01-02", "4:00"), "10", "0")).add(driving(held("2025-01-03", "1:00"), "10", "0"));
  Visit same_day = cancelled("2025-01-04", "1:00", "2025-01-04", CancelledBy::recipient);
  sheet.add(driving(same_day, "10", "0"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours_rule, Rule::STK_PAY_04);
  EXPECT_EQ(kilometre_finding(statement.visits[0]), (Finding{Rule::STK_KM_01, Verdict::granted, Reading::text}));
  EXPECT_EQ(kilometre_finding(statement.visits[1]).rule, Rule::STK_KM_01);
  EXPECT_EQ(statement.visits[2].hours_rule, Rule::STK_PAY_04);
  EXPECT_EQ(kilometre_finding(statement.visits[2]), (Finding{Rule::STK_CAN_04, Verdict::granted, Reading::choice}));
}

TEST(Mileage, KilometresWithoutHoursArePaidAndNoneEnteredAreNotDecided) {
  EXPECT_EQ(kilometre_finding(decide(driving(held("2025-01-07", "0:00"), "1", "1"))).rule, Rule::STK_KM_01);
  EXPECT_EQ(kilometre_finding(decide(held("2025-01-07", "1:00"))), no_finding);
}

TEST(Mileage, AMonthlyCeilingOfAnotherMunicipalityCutsAndSaysHowMuch) {
  const DatedRow<Kilometres> rows[] = {{day("2025-01-01"), km("20"), Provenance::stated, "a"}};
  Regulation regulation = oppdal;
  regulation.kilometre_ceiling = rows;
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "1:00"), "5", "5")).add(driving(held("2025-01-08", "1:00"), "5", "5"));
  sheet.add(driving(held("2025-01-09", "1:00"), "5", "5"));
  EXPECT_EQ(sheet.settled(regulation).visits[1].km_verdict, Verdict::granted) << "20.000 km of 20";
  sheet.visits[1].km_to = km("5.001");
  const Statement statement = sheet.settled(regulation);
  EXPECT_EQ(statement.visits[0].km_cut_metres, 0);
  EXPECT_EQ(statement.visits[1].km_cut_metres, 1);
  EXPECT_EQ(kilometre_finding(statement.visits[1]), (Finding{Rule::STK_KM_01, Verdict::reduced, Reading::choice}));
  EXPECT_EQ(statement.visits[2].km_cut_metres, 10'000);
  EXPECT_EQ(statement.visits[2].km_verdict, Verdict::refused);
  EXPECT_EQ(statement.lines[1].distance, km("20"));
  EXPECT_EQ(statement.settlement.totals.refused, kr("50.01"));
  EXPECT_EQ(within_kilometre_ceiling(km("5"), km("0")), km("0"));
}

}  // namespace
}  // namespace stottekontakt
