/// @file
/// The order of the tests, and what a settlement answers with.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

/// A visit that every test of the hours would stop: chore, overlap and overdraft included, and what comes before them.
struct Obstacles {
  TimesheetBuilder sheet;
  Visit visit;
};
Rule rule_of_hours(const Obstacles& all) {
  return decide(all.sheet, all.visit).hours_rule;
}

TEST(Order, TheFirstTestThatAppliesDecidesTheHours) {
  Obstacles all{TimesheetBuilder(), cancelled("2025-02-03", "2:00", "2025-02-03", CancelledBy::contact)};
  all.visit.cancelled->cause = CancelCause::illness;
  all.visit.activity = Activity::treatment;
  all.visit.with_recipient = false;
  all.sheet.weekly("0:00");
  all.sheet.to = day("2025-01-10");
  all.sheet.delivered = day("2025-01-09");

  EXPECT_EQ(rule_of_hours(all), Rule::STK_AGR_03) << "test 1";
  all.sheet.to.reset();
  EXPECT_EQ(rule_of_hours(all), Rule::STK_TIM_05) << "test 2";
  all.visit.date = day("2025-01-14");
  all.visit.cancelled->on = day("2025-01-14");
  EXPECT_EQ(rule_of_hours(all), Rule::STK_PAY_03) << "test 3";
  all.sheet.delivered = day("2025-04-15");
  EXPECT_EQ(rule_of_hours(all), Rule::STK_TIM_03) << "test 4";
  all.sheet.delivered = day("2025-04-14");
  all.sheet.holidays = {{day("2025-01-14"), day("2025-01-14")}};
  all.sheet.sick_leave = {{day("2025-01-14"), day("2025-01-14"), std::nullopt}};
  const VisitDecision ill = decide(all.sheet, all.visit);
  EXPECT_EQ(ill.hours(), (Finding{Rule::STK_SIC_01, Verdict::refused, Reading::text})) << "test 5";
  all.visit.cancelled->on = day("2025-01-13");
  EXPECT_EQ(rule_of_hours(all), Rule::STK_CAN_02) << "test 6";
  all.visit.cancelled = Cancellation{day("2025-01-14"), CancelledBy::contact, CancelCause::other};
  EXPECT_EQ(rule_of_hours(all), Rule::STK_HOL_02) << "test 7";
  all.sheet.holidays.clear();
  EXPECT_EQ(rule_of_hours(all), Rule::STK_SIC_01) << "test 8";
  all.sheet.sick_leave.clear();
  EXPECT_EQ(rule_of_hours(all), Rule::STK_CAN_03) << "test 9";
  all.visit.cancelled->by = CancelledBy::recipient;
  EXPECT_EQ(rule_of_hours(all), Rule::STK_TSK_02) << "test 10";
  all.visit.activity = Activity::planning;
  EXPECT_EQ(rule_of_hours(all), Rule::STK_PAY_04) << "test 12";
  all.sheet.weekly("3:00");
  EXPECT_EQ(rule_of_hours(all), Rule::STK_CAN_01) << "test 13";
}

TEST(Order, HeldVisitsMeetTheOverlapAfterTheTaskAndBeforeTheAccount) {
  TimesheetBuilder sheet;
  sheet.weekly("0:00");
  sheet.add(held("2025-01-07", "2:00", at(17)));
  sheet.add(doing(held("2025-01-07", "2:00", at(18)), Activity::washing));
  EXPECT_EQ(sheet.settled().visits[1].hours_rule, Rule::STK_TSK_01);
  sheet.visits[1].activity = Activity::social;
  EXPECT_EQ(sheet.settled().visits[1].hours_rule, Rule::STK_TIM_07);
  sheet.visits[1].start = at(19);
  EXPECT_EQ(sheet.settled().visits[1].hours_rule, Rule::STK_PAY_04);
}

TEST(Order, AContactIllOutsideTheAgreementIsRefusedByTheAgreementAndNotRebooked) {
  TimesheetBuilder sheet;
  sheet.to = day("2025-01-10");
  sheet.add(contact_ill("2025-01-11", "2:00"));
  EXPECT_EQ(sheet.settled().visits[0].hours_rule, Rule::STK_AGR_03);
  EXPECT_EQ(sheet.settled().settlement.account.to_rebook, hm("0:00"));
}

TEST(Settle, TheMonthOfTheFormatDescriptionComesOutAsPrintedThere) {
  TimesheetBuilder sheet;
  for (const auto* date : {"2025-01-07", "2025-01-14", "2025-01-21", "2025-01-28"}) {
    sheet.add(driving(held(date, "3:00"), "7.4", "7.4"));
  }
  sheet.add(receipt("2025-01-07", "120.00")).add(receipt("2025-01-14", "95.00")).add(receipt("2025-01-21", "149.00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.settlement.totals.payable, kr("3392.36"));
  EXPECT_EQ(statement.settlement.totals.pending, kr("0.00"));
  EXPECT_EQ(statement.settlement.totals.refused, kr("64.00"));
  EXPECT_EQ(statement.settlement.account.granted, hm("15:00"));
  EXPECT_EQ(statement.settlement.account.used, hm("12:00"));
  EXPECT_EQ(statement.settlement.account.balance, hm("3:00"));
  EXPECT_EQ(statement.settlement.account.to_rebook, hm("0:00"));
  EXPECT_EQ(statement.settlement.payout.nominal.value(), day("2025-02-12"));
  EXPECT_EQ(statement.settlement.payout.bank_day.value(), day("2025-02-12"));
  ASSERT_EQ(statement.lines.size(), 3u);
  EXPECT_EQ(statement.lines[0].amount + statement.lines[1].amount + statement.lines[2].amount, kr("3392.36"));
}

TEST(Settle, AnEmptySheetPaysNothing) {
  const Statement statement = TimesheetBuilder().settled();
  EXPECT_TRUE(statement.lines.empty());
  EXPECT_TRUE(statement.visits.empty());
  EXPECT_EQ(statement.settlement.totals.payable, kr("0.00"));
  EXPECT_EQ(statement.settlement.account.balance, hm("15:00"));
}

TEST(Settle, PendingAndRefusedMinutesOfEachRateAreAddedAndRoundedOnce) {
  TimesheetBuilder sheet;
  for (const auto* date : {"2025-01-07", "2025-01-14", "2025-01-21"}) {
    sheet.add(doing(held(date, "0:30"), Activity::cooking));
  }
  EXPECT_EQ(sheet.settled().settlement.totals.pending, kr("349.55")) << "rounded singly: 349.56";
  sheet.rule_on(0, RulingPart::hours, false).rule_on(1, RulingPart::hours, false).rule_on(2, RulingPart::hours, false);
  EXPECT_EQ(sheet.settled().settlement.totals.refused, kr("349.55"));
  EXPECT_EQ(sheet.settled().settlement.totals.pending, kr("0.00"));
}

TEST(Settle, PendingHoursKilometresAndExpensesAreSummed) {
  TimesheetBuilder sheet;
  sheet.add(doing(driving(held("2025-01-07", "1:30"), "0.001", "0"), Activity::cooking));
  sheet.add(receipt("2025-01-07", "12.34", ExpenseKind::transport));
  EXPECT_EQ(sheet.settled().settlement.totals.pending, kr("361.90")) << "349.55 + 0.01 + 12.34";
}

TEST(Settle, WhatCeilingsCutIsRefusedButNotTheHoursThatAreToBeRebooked) {
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-07", "310.00"));
  sheet.add(cancelled("2025-01-08", "3:00", "2025-01-01", CancelledBy::recipient));
  sheet.add(contact_ill("2025-01-09", "2:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.settlement.totals.refused, kr("10.00"));
  EXPECT_EQ(statement.settlement.account.to_rebook, hm("5:00"));
}

TEST(Settle, TwoStatementsOfOneMonthTogetherGrantNoMoreThanOne) {
  TimesheetBuilder first;
  first.add(held("2025-01-07", "10:00")).add(receipt("2025-01-07", "200.00"));
  const Statement settled_first = first.settled();
  TimesheetBuilder second;
  second.earlier = {settled_first.settlement.account.used, kr("200.00")};
  second.add(held("2025-01-21", "10:00")).add(receipt("2025-01-21", "200.00"));
  const Statement settled_second = second.settled();
  EXPECT_EQ(settled_second.visits[0].granted(), hm("5:00"));
  EXPECT_EQ(settled_second.visits[0].pending(), hm("5:00"));
  EXPECT_EQ(settled_second.expenses[0].granted(), kr("100.00"));
  EXPECT_EQ(settled_second.settlement.account.used, hm("15:00"));
}

TEST(Settle, NextMonthGoesOnWhereThisStatementLeftTheAccount) {
  TimesheetBuilder january;
  january.add(held("2025-01-07", "4:00"));
  const Hours used = january.settled().settlement.account.used;
  TimesheetBuilder february = TimesheetBuilder::of({2025, 2});
  february.from = day("2025-01-01");
  february.weekly_hours = {{day("2025-01-01"), hm("3:00")}};
  february.hour_account = HourAccount{day("2025-01-01"), used};
  february.add(held("2025-02-04", "24:00"));
  const Statement statement = february.settled();
  EXPECT_EQ(statement.settlement.account.granted, hm("27:00"));
  EXPECT_EQ(statement.visits[0].granted(), hm("23:00"));
  EXPECT_EQ(statement.settlement.account.used, hm("27:00"));
}

TEST(MissingRates, BeforeTheFirstHourlyRateAPaidOrPendingVisitHasNoAnswer) {
  TimesheetBuilder sheet = TimesheetBuilder::of({2024, 12});
  sheet.add(held("2024-12-31", "1:00"));
  const Fault fault = sheet.fault();
  EXPECT_EQ(fault.code, Status::no_rate_in_force);
  EXPECT_EQ(fault.field, Field::visit_hours);
  EXPECT_EQ(fault.item, 0);
  EXPECT_EQ(fault.day, day("2024-12-31"));
  sheet.visits[0].activity = Activity::cooking;
  EXPECT_EQ(sheet.fault().code, Status::no_rate_in_force) << "pending needs its rate too";
}

TEST(MissingRates, ARefusedOrEmptyVisitNeedsNoneAndItsValueCountsAsZero) {
  TimesheetBuilder sheet = TimesheetBuilder::of({2024, 12});
  sheet.delivered = day("2025-04-30");  // everything of December is too late
  sheet.add(driving(held("2024-12-31", "1:00"), "10", "0"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours_rule, Rule::STK_TIM_03);
  EXPECT_EQ(statement.settlement.totals.refused, kr("49.00")) << "the kilometres have a rate, the hours none";
  TimesheetBuilder rebooked = TimesheetBuilder::of({2024, 12});
  rebooked.add(cancelled("2024-12-31", "1:00", "2024-12-30", CancelledBy::recipient)).add(held("2024-12-30", "0:00"));
  EXPECT_EQ(rebooked.fault().code, Status::ok);
}

TEST(MissingRates, BeforeTheFirstKilometreRateADriveHasNoAnswer) {
  TimesheetBuilder sheet = TimesheetBuilder::of({2018, 12});
  sheet.add(driving(held("2018-12-31", "0:00"), "0", "1"));
  EXPECT_EQ(sheet.fault().code, Status::no_rate_in_force);
  EXPECT_EQ(sheet.fault().field, Field::visit_km_to);
  sheet.visits[0].km_from = km("0");
  sheet.visits[0].km_outside = km("1");
  EXPECT_EQ(sheet.fault().code, Status::ok) << "refused everywhere";
  TimesheetBuilder next = TimesheetBuilder::of({2019, 1});
  next.add(driving(held("2019-01-01", "0:00"), "0", "1"));
  EXPECT_EQ(next.settled().settlement.totals.payable, kr("4.03"));
}

TEST(MissingRates, TheCeilingsFigureIsMissingAsSoonAsOneReceiptReachesItOrTheReview) {
  TimesheetBuilder sheet = TimesheetBuilder::of({2024, 12});
  sheet.add(receipt("2024-12-31", "10.00", ExpenseKind::fuel));
  EXPECT_EQ(sheet.fault().code, Status::ok) << "refused before the ceiling is asked";
  sheet.expenses[0].kind = ExpenseKind::transport;
  EXPECT_EQ(sheet.fault().code, Status::no_ceiling_in_force);
  sheet.expenses[0].kind = ExpenseKind::ticket;
  EXPECT_EQ(sheet.fault().code, Status::no_ceiling_in_force);
  EXPECT_EQ(sheet.fault().field, Field::expense_date);
  EXPECT_EQ(sheet.fault().item, 0);
  EXPECT_EQ(sheet.fault().day, day("2024-12-31"));
  TimesheetBuilder next = TimesheetBuilder::of({2025, 1});
  next.add(receipt("2025-01-01", "10.00"));
  EXPECT_EQ(next.fault().code, Status::ok);
}

TEST(MissingRates, AnExpectedChangeIsCalculatedWithTheLastValue) {
  const DatedRow<HourlyRate> rows[] = {
      {day("2025-01-01"), HourlyRate(kr("200.00")), Provenance::stated, "a"},
      {day("2025-01-15"), HourlyRate(), Provenance::stated, "b", true},
  };
  Regulation regulation = oppdal;
  regulation.hourly_rate = rows;
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-14", "1:00")).add(held("2025-01-15", "1:00"));
  const Statement statement = sheet.settled(regulation);
  ASSERT_EQ(statement.lines.size(), 1u);
  EXPECT_EQ(statement.lines[0].amount, kr("400.00"));
}

TEST(Ids, TwoItemsOfOneIdAreAFaultInOneListOrAcrossThem) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00")).add(held("2025-01-08", "1:00")).add(receipt("2025-01-07", "1.00"));
  EXPECT_EQ(sheet.fault().code, Status::ok);
  sheet.visits[1].id = "v1";
  EXPECT_EQ(sheet.fault().code, Status::duplicate_id);
  EXPECT_EQ(sheet.fault().field, Field::visit_id);
  EXPECT_EQ(sheet.fault().item, 1);
  EXPECT_EQ(sheet.fault().day, day("2025-01-08"));
  sheet.visits[1].id = "v2";
  sheet.expenses[0].id = "v2";
  EXPECT_EQ(sheet.fault().code, Status::duplicate_id);
  EXPECT_EQ(sheet.fault().field, Field::expense_id);
  EXPECT_EQ(sheet.fault().item, 0);
}

TEST(Ids, OfAnyLengthAreToldApartByAnyOfTheirBytes) {
  for (std::size_t length = 1; length <= 33; ++length) {
    SCOPED_TRACE(length);
    const std::vector<char> one(length, 'a');  // no byte more, so that a read past the end is seen
    std::vector<char> other = one;
    TimesheetBuilder sheet;
    sheet.add(held("2025-01-07", "1:00")).add(held("2025-01-08", "1:00"));
    sheet.visits[0].id = {one.data(), length};
    sheet.visits[1].id = {other.data(), length};
    EXPECT_EQ(sheet.fault().code, Status::duplicate_id);
    for (char& byte : other) {
      byte = 'b';
      EXPECT_EQ(sheet.fault().code, Status::ok) << &byte - other.data();
      byte = 'a';
    }
  }
}

struct Answer {
  std::vector<VisitDecision> visits;
  std::vector<ExpenseDecision> expenses;
  Result<Settlement> settlement{Fault{}};
};
Answer settle_with_scratch(const TimesheetBuilder& builder, std::size_t scratch) {
  const Timesheet sheet = builder.sheet();
  Answer answer{std::vector<VisitDecision>(sheet.visits.size()), std::vector<ExpenseDecision>(sheet.expenses.size())};
  std::vector<std::int32_t> order(scratch);
  const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
  answer.settlement = settle_into(oppdal, sheet, items, Decisions{answer.visits, answer.expenses}, order);
  return answer;
}

TEST(SettleInto, ItemsInOrderNeedNoScratchAndOthersOneElementAnItem) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "10:00")).add(held("2025-01-08", "10:00"));
  sheet.add(receipt("2025-01-07", "200.00")).add(receipt("2025-01-08", "200.00"));
  const Answer in_order = settle_with_scratch(sheet, 0);
  ASSERT_TRUE(in_order.settlement);
  std::swap(sheet.visits[0], sheet.visits[1]);
  EXPECT_EQ(settle_with_scratch(sheet, 0).settlement.fault().code, Status::order_too_small);
  EXPECT_EQ(settle_with_scratch(sheet, 1).settlement.fault().code, Status::order_too_small);
  EXPECT_EQ(settle_with_scratch(sheet, 1).settlement.fault().field, Field::visits);
  const Answer shuffled = settle_with_scratch(sheet, 2);
  ASSERT_TRUE(shuffled.settlement);
  EXPECT_EQ(shuffled.visits[1], in_order.visits[0]);
  EXPECT_EQ(shuffled.visits[0], in_order.visits[1]);
  EXPECT_EQ(shuffled.settlement->totals.payable, in_order.settlement->totals.payable);
}

TEST(SettleInto, ReceiptsOutOfOrderNeedScratchToo) {
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-08", "200.00")).add(receipt("2025-01-07", "200.00"));
  EXPECT_EQ(settle_with_scratch(sheet, 1).settlement.fault().code, Status::order_too_small);
  EXPECT_EQ(settle_with_scratch(sheet, 1).settlement.fault().field, Field::expenses);
  EXPECT_TRUE(settle_with_scratch(sheet, 2).settlement);
}

TEST(SettleInto, AnOutputWithFewerElementsThanItemsIsAFault) {
  TimesheetBuilder builder;
  builder.add(held("2025-01-07", "1:00")).add(receipt("2025-01-07", "1.00"));
  const Timesheet sheet = builder.sheet();
  const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
  VisitDecision visit;
  ExpenseDecision expense;
  const auto settle_to = [&](std::size_t visits, std::size_t expenses) {
    return settle_into(oppdal, sheet, items, Decisions{{&visit, visits}, {&expense, expenses}}, {}).fault();
  };
  EXPECT_EQ(settle_to(1, 1).code, Status::ok);
  EXPECT_EQ(settle_to(0, 1).code, Status::output_too_small);
  EXPECT_EQ(settle_to(0, 1).field, Field::visits);
  EXPECT_EQ(settle_to(1, 0).code, Status::output_too_small);
  EXPECT_EQ(settle_to(1, 0).field, Field::expenses);
}

TEST(Result, HoldsAValueOrTheFaultThatStandsInItsPlace) {
  const Result<Statement> good = TimesheetBuilder().settle();
  EXPECT_TRUE(good.has_value());
  EXPECT_TRUE(static_cast<bool>(good));
  EXPECT_EQ(good.fault().code, Status::ok);
  EXPECT_EQ(good->visits.size(), 0u);
  TimesheetBuilder sheet;
  sheet.month.month = 13;
  EXPECT_FALSE(sheet.settle().has_value());
  EXPECT_EQ(sheet.settle().fault().code, Status::out_of_range);
}

}  // namespace
}  // namespace stottekontakt
