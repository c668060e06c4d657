/// @file
/// Control: STK-CTL-01 and STK-CTL-02.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Control, NothingIsPickedAtAShareOfZeroAndEverythingAtAMillion) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    EXPECT_FALSE(picked_for_control(seed, "OPD-0017", {2025, 1}, "v1", 0));
    EXPECT_TRUE(picked_for_control(seed, "OPD-0017", {2025, 1}, "v1", 1'000'000));
  }
}

TEST(Control, AnItemPickedAtAShareIsPickedAtEveryHigherShare) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    bool before = false;
    for (std::uint32_t share = 0; share <= 1'000'000; share += 50'000) {
      const bool picked = picked_for_control(seed, "OPD-0017", {2025, 1}, "v1", share);
      EXPECT_TRUE(picked || !before);
      before = picked;
    }
  }
}

TEST(Control, ASampleOfTenPerCentPicksAboutTenPerCent) {
  int picked = 0;
  for (int i = 0; i < 20'000; ++i) {
    picked += picked_for_control(2025, "OPD-0017", {2025, 1}, "v" + std::to_string(i), 100'000) ? 1 : 0;
  }
  EXPECT_NEAR(picked, 2000, 5 * 43) << "five standard deviations";
}

TEST(Control, EveryPartOfTheQuestionMatters) {
  const auto same_as = [](const auto& other) {
    int same = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
      same += picked_for_control(seed, "OPD-0017", {2025, 1}, "v1", 500'000) == other(seed) ? 1 : 0;
    }
    return same;
  };
  EXPECT_EQ(same_as([](auto seed) { return picked_for_control(seed, "OPD-0017", {2025, 1}, "v1", 500'000); }), 400);
  EXPECT_NEAR(same_as([](auto seed) { return picked_for_control(seed, "OPD-0018", {2025, 1}, "v1", 500'000); }), 200,
              60);
  EXPECT_NEAR(same_as([](auto seed) { return picked_for_control(seed, "OPD-0017", {2025, 2}, "v1", 500'000); }), 200,
              60);
  EXPECT_NEAR(same_as([](auto seed) { return picked_for_control(seed, "OPD-0017", {2025, 1}, "v2", 500'000); }), 200,
              60);
  EXPECT_NEAR(same_as([](auto seed) { return picked_for_control(seed + 1, "OPD-0017", {2025, 1}, "v1", 500'000); }),
              200, 60);
}

TEST(Rulings, TheVerdictIsGrantedIfTheWholeClaimIsRefusedIfNothingIsElseReduced) {
  EXPECT_EQ(verdict_after_ruling(60, 60), Verdict::granted);
  EXPECT_EQ(verdict_after_ruling(59, 60), Verdict::reduced);
  EXPECT_EQ(verdict_after_ruling(1, 60), Verdict::reduced);
  EXPECT_EQ(verdict_after_ruling(0, 60), Verdict::refused);
}

TEST(Rulings, TurnHoursInReviewIntoGrantedOrRefusedAndTheDecisionKeepsItsRule) {
  TimesheetBuilder sheet;
  sheet.add(doing(held("2025-01-07", "2:00"), Activity::cooking));
  sheet.rule_on(0, RulingPart::hours, true);
  Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours(), (Finding{Rule::STK_TSK_01, Verdict::granted, Reading::choice}));
  EXPECT_EQ(statement.visits[0].granted(), hm("2:00"));
  EXPECT_EQ(statement.visits[0].pending(), hm("0:00"));
  EXPECT_EQ(statement.settlement.totals.payable, kr("466.06"));
  EXPECT_EQ(statement.settlement.totals.pending, kr("0.00"));
  EXPECT_EQ(statement.settlement.account.used, hm("2:00"));

  sheet.rulings[0].granted = false;
  statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours(), (Finding{Rule::STK_TSK_01, Verdict::refused, Reading::choice}));
  EXPECT_EQ(statement.settlement.totals.refused, kr("466.06"));
  EXPECT_EQ(statement.settlement.account.used, hm("0:00"));
  EXPECT_EQ(statement.settlement.account.to_rebook, hm("0:00"));
}

TEST(Rulings, HoursDrawOnTheAccountAfterAllOthersAndMayMakeItNegative) {
  TimesheetBuilder sheet;
  sheet.to = day("2025-01-05");  // three hours
  sheet.add(doing(held("2025-01-02", "2:00"), Activity::cooking)).add(held("2025-01-03", "3:00"));
  sheet.rule_on(0, RulingPart::hours, true);
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[1].hours(), (Finding{Rule::STK_PAY_01, Verdict::granted, Reading::text}));
  EXPECT_EQ(statement.settlement.account.used, hm("5:00"));
  EXPECT_EQ(statement.settlement.account.balance, Hours::of_minutes(-120));
}

TEST(Rulings, OnThePartTheAccountDidNotCover) {
  TimesheetBuilder sheet;
  sheet.to = day("2025-01-05");
  sheet.add(held("2025-01-02", "4:00"));
  sheet.rule_on(0, RulingPart::hours, true);
  EXPECT_EQ(sheet.settled().visits[0].hours(), (Finding{Rule::STK_PAY_04, Verdict::granted, Reading::choice}));
  EXPECT_EQ(sheet.settled().visits[0].granted(), hm("4:00"));
  EXPECT_EQ(sheet.settled().settlement.account.balance, Hours::of_minutes(-60));
  sheet.rulings[0].granted = false;
  EXPECT_EQ(sheet.settled().visits[0].hours(), (Finding{Rule::STK_PAY_04, Verdict::reduced, Reading::choice}));
  EXPECT_EQ(sheet.settled().visits[0].granted(), hm("3:00"));
}

TEST(Rulings, EachPartNeedsItsOwnAndKilometresAreBothWays) {
  TimesheetBuilder sheet;
  sheet.add(doing(driving(held("2025-01-07", "2:00"), "5", "5"), Activity::cooking));
  sheet.rule_on(0, RulingPart::km, true);
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours_verdict, Verdict::review);
  EXPECT_EQ(kilometre_finding(statement.visits[0]), (Finding{Rule::STK_TSK_01, Verdict::granted, Reading::choice}));
  EXPECT_EQ(statement.settlement.totals.payable, kr("50.00"));
  EXPECT_EQ(statement.settlement.totals.pending, kr("466.06"));
  sheet.rulings[0].granted = false;
  EXPECT_EQ(sheet.settled().visits[0].km_verdict, Verdict::refused);
  sheet.rule_on(0, RulingPart::hours, false);
  EXPECT_EQ(sheet.settled().settlement.totals.refused, kr("516.06"));
}

TEST(Rulings, OnAReceiptSettleThePendingPart) {
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-02", "60.00", ExpenseKind::transport)).add(receipt("2025-01-20", "260.00"));
  sheet.rule_on(0, RulingPart::expense, true);
  ExpenseDecision decision = sheet.settled().expenses[0];
  EXPECT_EQ(decision.rule, Rule::STK_EXP_02);
  EXPECT_EQ(decision.verdict, Verdict::reduced) << "the ceiling had 40.00 left of 60.00";
  EXPECT_EQ(decision.granted(), kr("40.00"));
  sheet.expenses[1].amount = kr("240.00");
  EXPECT_EQ(sheet.settled().expenses[0].verdict, Verdict::granted);
  sheet.rulings[0].granted = false;
  decision = sheet.settled().expenses[0];
  EXPECT_EQ(decision.verdict, Verdict::refused);
  EXPECT_EQ(decision.granted(), kr("0.00"));
  EXPECT_EQ(decision.pending(), kr("0.00"));
}

TEST(Rulings, OnAPartThatIsNotInReviewNotClaimedOrNotThereAreFaults) {
  const auto fault_of = [](std::int32_t item, RulingPart part) {
    TimesheetBuilder sheet;
    sheet.add(held("2025-01-07", "2:00")).add(doing(held("2025-01-08", "2:00"), Activity::cooking));
    sheet.add(receipt("2025-01-07", "10.00"));
    return sheet.rule_on(item, part, true).fault();
  };
  EXPECT_EQ(fault_of(1, RulingPart::hours).code, Status::ok);
  EXPECT_EQ(fault_of(0, RulingPart::hours).code, Status::ruling_not_in_review);
  EXPECT_EQ(fault_of(1, RulingPart::km).code, Status::ruling_not_in_review) << "no kilometres were claimed";
  EXPECT_EQ(fault_of(0, RulingPart::expense).code, Status::ruling_not_in_review);
  EXPECT_EQ(fault_of(2, RulingPart::hours).code, Status::ruling_without_item);
  EXPECT_EQ(fault_of(1, RulingPart::expense).code, Status::ruling_without_item);
  EXPECT_EQ(fault_of(-1, RulingPart::km).code, Status::ruling_without_item);
  EXPECT_EQ(fault_of(2, RulingPart::hours).field, Field::ruling_item);
  EXPECT_EQ(fault_of(2, RulingPart::hours).item, 0) << "the first ruling";
}

TEST(Rulings, ASecondRulingOnOnePartIsAFault) {
  TimesheetBuilder sheet;
  sheet.add(doing(driving(held("2025-01-07", "2:00"), "5", "5"), Activity::cooking));
  sheet.rule_on(0, RulingPart::hours, true).rule_on(0, RulingPart::km, true).rule_on(0, RulingPart::hours, true);
  EXPECT_EQ(sheet.fault().code, Status::ruling_twice);
  EXPECT_EQ(sheet.fault().item, 2);
  sheet.rulings.pop_back();
  EXPECT_EQ(sheet.fault().code, Status::ok);
}

TEST(Rulings, OnADayOutsideTheCalendarAreFaults) {
  TimesheetBuilder sheet;
  sheet.add(doing(held("2025-01-07", "2:00"), Activity::cooking)).rule_on(0, RulingPart::hours, true);
  sheet.rulings[0].on = no_last_date;
  EXPECT_EQ(sheet.fault().code, Status::out_of_range);
}

}  // namespace
}  // namespace stottekontakt
