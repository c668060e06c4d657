/// @file
/// Expenses: STK-EXP-01, STK-EXP-02, STK-EXP-03, STK-EXP-04, STK-EXP-05.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

const std::vector<WeeklyHours> three_hours = {{day("2025-01-01"), hm("3:00")}};
const std::vector<ExpenseCover> the_maximum = {{day("2025-01-01"), std::nullopt}};

ExpenseCeiling ceiling_of(const std::vector<WeeklyHours>& weekly, const std::vector<ExpenseCover>& cover = the_maximum,
                          std::string_view first = "2025-01-01", std::string_view last = "2025-01-31") {
  return expense_ceiling(oppdal, weekly, cover, {day(first), day(last)});
}
Kroner ceiling_at(std::string_view weekly) {
  return *ceiling_of({{day("2025-01-01"), hm(weekly)}}).amount;
}

TEST(Expenses, ReceiptsDrawOnTheCeilingAndTheLastByDateIsCut) {
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-21", "149.00")).add(receipt("2025-01-07", "120.00")).add(receipt("2025-01-14", "95.00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.expenses[0].verdict, Verdict::reduced);
  EXPECT_EQ(statement.expenses[0].granted(), kr("85.00"));
  EXPECT_EQ(statement.expenses[1].verdict, Verdict::granted);
  EXPECT_EQ(statement.expenses[1].rule, Rule::STK_EXP_03) << "a granted receipt carries the ceiling's rule";
  EXPECT_EQ(statement.expenses[2].granted(), kr("95.00"));
  ASSERT_EQ(statement.lines.size(), 1u);
  EXPECT_EQ(statement.lines[0].kind, LineKind::expenses);
  EXPECT_EQ(statement.lines[0].amount, kr("300.00"));
  EXPECT_EQ(statement.settlement.totals.payable, kr("300.00"));
  EXPECT_EQ(statement.settlement.totals.refused, kr("64.00"));
}

TEST(Expenses, AReceiptAtTheCeilingIsGrantedAndAnOreMoreIsCut) {
  EXPECT_EQ(decide(receipt("2025-01-07", "300.00")).verdict, Verdict::granted);
  const ExpenseDecision over = decide(receipt("2025-01-07", "300.01"));
  EXPECT_EQ(over.verdict, Verdict::reduced);
  EXPECT_EQ(over.granted(), kr("300.00"));
}

TEST(Expenses, WithNothingLeftOfTheCeilingAReceiptIsRefused) {
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-07", "300.00")).add(receipt("2025-01-08", "0.01"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.expenses[1].verdict, Verdict::refused);
  EXPECT_EQ(statement.expenses[1].rule, Rule::STK_EXP_03);
}

TEST(Expenses, ReceiptsOfOneDayDrawInOrderOfTheirIds) {
  TimesheetBuilder sheet;
  Expense second = receipt("2025-01-07", "200.00");
  second.id = "b";
  Expense first = receipt("2025-01-07", "200.00");
  first.id = "a";
  sheet.add(second).add(first);
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.expenses[0].granted(), kr("100.00"));
  EXPECT_EQ(statement.expenses[1].granted(), kr("200.00"));
}

TEST(Expenses, TheCeilingIsAHundredKronerForEachGrantedWeeklyHour) {
  EXPECT_EQ(ceiling_at("2:00"), kr("200.00"));
  EXPECT_EQ(ceiling_at("3:00"), kr("300.00"));
  EXPECT_EQ(ceiling_at("2:30"), kr("250.00"));
  EXPECT_EQ(ceiling_at("4:20"), kr("433.33"));
  EXPECT_EQ(ceiling_at("4:40"), kr("466.67")) << "half up to the øre";
  EXPECT_EQ(ceiling_at("0:00"), kr("0.00"));
}

TEST(Expenses, TheHighestWeeklyHoursOnAnyDayOfTheMonthInsideTheAgreementCount) {
  const std::vector<WeeklyHours> rising = {{day("2025-01-01"), hm("2:00")}, {day("2025-01-31"), hm("5:00")}};
  EXPECT_EQ(ceiling_of(rising).amount, kr("500.00"));
  EXPECT_EQ(ceiling_of(rising, the_maximum, "2025-01-01", "2025-01-30").amount, kr("200.00"));
  const std::vector<WeeklyHours> falling = {{day("2025-01-01"), hm("5:00")}, {day("2025-01-02"), hm("2:00")}};
  EXPECT_EQ(ceiling_of(falling).amount, kr("500.00"));
  EXPECT_EQ(ceiling_of(falling, the_maximum, "2025-01-02").amount, kr("200.00"));
}

TEST(Expenses, AGrantedAmountBelowTheMaximumIsTheCeilingAndTheHighestOfTheMonthCounts) {
  const auto cover = [](std::optional<Kroner> first, std::optional<Kroner> from_tenth) {
    return std::vector<ExpenseCover>{{day("2025-01-01"), first}, {day("2025-01-10"), from_tenth}};
  };
  EXPECT_EQ(ceiling_of(three_hours, cover(kr("150.00"), kr("100.00"))).amount, kr("150.00"));
  EXPECT_EQ(ceiling_of(three_hours, cover(kr("100.00"), kr("150.00"))).amount, kr("150.00"));
  EXPECT_EQ(ceiling_of(three_hours, cover(kr("100.00"), kr("300.01"))).amount, kr("300.00"));
  EXPECT_EQ(ceiling_of(three_hours, cover(kr("100.00"), std::nullopt)).amount, kr("300.00"));
  EXPECT_EQ(ceiling_of(three_hours, cover(std::nullopt, kr("0.00"))).amount, kr("300.00"));
  EXPECT_EQ(ceiling_of(three_hours, cover(kr("100.00"), kr("0.00")), "2025-01-10").amount, kr("0.00"));
  EXPECT_EQ(ceiling_of(three_hours, {}).amount, kr("0.00"));
}

TEST(Expenses, TheCeilingIsTheTextsOnlyWhenTheWeeklyHoursWereWholeAndUnchanged) {
  EXPECT_EQ(ceiling_of(three_hours).reading, Reading::text);
  EXPECT_EQ(ceiling_of({{day("2025-01-01"), hm("2:30")}}).reading, Reading::choice);
  EXPECT_EQ(ceiling_of({{day("2025-01-01"), hm("2:00")}, {day("2025-01-31"), hm("3:00")}}).reading, Reading::choice);
  EXPECT_EQ(ceiling_of({{day("2025-01-01"), hm("2:00")}, {day("2025-02-01"), hm("3:00")}}).reading, Reading::text);
  EXPECT_EQ(ceiling_of({{day("2025-01-01"), hm("3:00")}, {day("2025-01-10"), hm("3:00")}}).reading, Reading::text)
      << "a new row with the same hours is no change";
  TimesheetBuilder sheet;
  EXPECT_EQ(decide(sheet, receipt("2025-01-07", "10.00")).reading, Reading::text);
  EXPECT_EQ(decide(sheet.weekly("2:30"), receipt("2025-01-07", "10.00")).reading, Reading::choice);
}

TEST(Expenses, TheFigureInForceOnTheFirstDayInsideTheAgreementCounts) {
  const DatedRow<Kroner> rows[] = {
      {day("2025-01-01"), kr("100.00"), Provenance::stated, "a"},
      {day("2025-01-15"), kr("120.00"), Provenance::assumed, "b"},
  };
  Regulation regulation = oppdal;
  regulation.expense_ceiling = rows;
  const auto from = [&](std::string_view first) {
    return expense_ceiling(regulation, three_hours, the_maximum, {day(first), day("2025-01-31")});
  };
  EXPECT_EQ(from("2025-01-14").amount, kr("300.00"));
  EXPECT_EQ(from("2025-01-14").provenance, Provenance::stated);
  EXPECT_EQ(from("2025-01-15").amount, kr("360.00"));
  EXPECT_EQ(from("2025-01-15").provenance, Provenance::assumed);
  EXPECT_EQ(from("2024-12-31").amount, std::nullopt);
  EXPECT_EQ(from("2025-02-01").amount, std::nullopt) << "no day of the month inside the agreement";
}

TEST(Expenses, AFlatAmountAMonthIsTheSameWhateverTheHours) {
  Regulation regulation = oppdal;
  regulation.cover_basis = CoverBasis::flat;
  for (const auto* weekly : {"1:00", "9:00"}) {
    const std::vector<WeeklyHours> rows = {{day("2025-01-01"), hm(weekly)}};
    EXPECT_EQ(expense_ceiling(regulation, rows, the_maximum, {day("2025-01-01"), day("2025-01-31")}).amount,
              kr("100.00"));
  }
}

TEST(Expenses, WhatEarlierStatementsOfTheMonthGrantedIsTakenOffFirst) {
  TimesheetBuilder sheet;
  sheet.earlier.expenses = kr("299.99");
  EXPECT_EQ(decide(sheet, receipt("2025-01-07", "10.00")).granted(), kr("0.01"));
  sheet.earlier.expenses = kr("300.00");
  EXPECT_EQ(decide(sheet, receipt("2025-01-07", "10.00")).verdict, Verdict::refused);
  sheet.earlier.expenses = kr("400.00");
  EXPECT_EQ(left_of_ceiling(sheet.terms()), kr("0.00"));
  sheet.earlier.expenses = kr("100.00");
  EXPECT_EQ(left_of_ceiling(sheet.terms()), kr("200.00"));
}

TEST(Expenses, AFullMonthsCeilingHoldsForAnAgreementOfOneDay) {
  TimesheetBuilder sheet;
  sheet.from = day("2025-01-31");
  sheet.hour_account.reset();
  EXPECT_EQ(sheet.terms().expense_ceiling, kr("300.00"));
}

TEST(Expenses, AnExpenseNeedsItsReceipt) {
  Expense expense = receipt("2025-01-07", "10.00");
  EXPECT_FALSE(without_receipt(expense));
  expense.receipt = false;
  const ExpenseDecision decision = decide(expense);
  EXPECT_EQ((Finding{decision.rule, decision.verdict, decision.reading}),
            (Finding{Rule::STK_EXP_01, Verdict::refused, Reading::text}));
}

TEST(Expenses, TheRecipientsOwnCostsAndFuelAreRefused) {
  for (const ExpenseKind kind : {ExpenseKind::activity, ExpenseKind::cafe, ExpenseKind::ticket, ExpenseKind::transport,
                                 ExpenseKind::fuel, ExpenseKind::other}) {
    Expense expense = receipt("2025-01-07", "10.00", kind);
    EXPECT_EQ(not_the_contacts_cost(expense).verdict,
              kind == ExpenseKind::fuel ? Verdict::refused : Verdict::not_claimed);
    expense.spent_for = ExpenseFor::recipient;
    EXPECT_EQ(not_the_contacts_cost(expense), (Finding{Rule::STK_EXP_02, Verdict::refused, Reading::text}));
    EXPECT_EQ(decide(expense).reading, Reading::text);
  }
}

TEST(Expenses, TicketsCafeAndActivityAreGranted) {
  for (const ExpenseKind kind : {ExpenseKind::activity, ExpenseKind::cafe, ExpenseKind::ticket, ExpenseKind::other}) {
    EXPECT_EQ(decide(receipt("2025-01-07", "10.00", kind)).verdict, Verdict::granted);
    EXPECT_FALSE(transport_of_contact(receipt("2025-01-07", "10.00", kind)));
  }
}

TEST(Expenses, AnotherKindOfCostIsGrantedWithANotice) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00")).add(receipt("2025-01-07", "10.00", ExpenseKind::other));
  EXPECT_EQ(
      notices_of(sheet.settled(), NoticeCode::expense_other),
      (std::vector<Notice>{{NoticeCode::expense_other, Rule::STK_EXP_02, ItemList::expenses, 0, day("2025-01-07")}}));
  sheet.expenses[0].receipt = false;
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::expense_other)) << "refused: nothing to remark on";
}

TEST(Expenses, TransportForTheContactIsLeftToAPersonAndDrawsAfterAllOthers) {
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-02", "60.00", ExpenseKind::transport)).add(receipt("2025-01-20", "260.00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.expenses[1].granted(), kr("260.00"));
  EXPECT_EQ(statement.expenses[0].rule, Rule::STK_EXP_02);
  EXPECT_EQ(statement.expenses[0].verdict, Verdict::review);
  EXPECT_EQ(statement.expenses[0].reading, Reading::choice);
  EXPECT_EQ(statement.expenses[0].pending(), kr("40.00")) << "pending what is left";
  EXPECT_EQ(statement.settlement.totals.pending, kr("40.00"));
  EXPECT_EQ(statement.settlement.totals.refused, kr("20.00")) << "the rest refused";
}

TEST(Expenses, AReceiptInReviewWithNothingLeftIsRefusedByTheCeiling) {
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-02", "60.00", ExpenseKind::transport)).add(receipt("2025-01-20", "300.00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.expenses[0].rule, Rule::STK_EXP_03);
  EXPECT_EQ(statement.expenses[0].verdict, Verdict::refused);
  sheet.expenses[1].amount = kr("299.99");
  EXPECT_EQ(sheet.settled().expenses[0].pending(), kr("0.01"));
}

TEST(Expenses, CoverMustHaveBeenGrantedOnTheDayOfThePurchase) {
  TimesheetBuilder sheet;
  sheet.expense_cover = {{day("2025-01-10"), kr("100.00")}, {day("2025-01-20"), kr("0.00")}};
  const auto rule_on = [&](std::string_view date) { return decide(sheet, receipt(date, "10.00")).rule; };
  EXPECT_EQ(rule_on("2025-01-09"), Rule::STK_EXP_04);
  EXPECT_EQ(rule_on("2025-01-10"), Rule::STK_EXP_03);
  EXPECT_EQ(rule_on("2025-01-19"), Rule::STK_EXP_03);
  EXPECT_EQ(rule_on("2025-01-20"), Rule::STK_EXP_04) << "a row of 0.00 ends the cover";
  EXPECT_EQ(without_cover(sheet.terms(), day("2025-01-20")),
            (Finding{Rule::STK_EXP_04, Verdict::refused, Reading::text}));
  sheet.expense_cover.push_back({day("2025-01-25"), std::nullopt});
  EXPECT_EQ(rule_on("2025-01-25"), Rule::STK_EXP_03) << "and a new row begins it again";
  sheet.expense_cover.clear();
  EXPECT_EQ(rule_on("2025-01-10"), Rule::STK_EXP_04);
}

TEST(Expenses, ReceiptsDrawWhateverRowOfTheCoverWasInForceOnTheirDate) {
  TimesheetBuilder sheet;
  sheet.expense_cover = {{day("2025-01-01"), kr("50.00")}, {day("2025-01-20"), kr("200.00")}};
  EXPECT_EQ(decide(sheet, receipt("2025-01-02", "180.00")).granted(), kr("180.00"));
}

TEST(Expenses, TheTestsOfAReceiptStandInTheirOrder) {
  TimesheetBuilder sheet;
  sheet.expense_cover.clear();
  Expense expense = receipt("2025-02-01", "10.00", ExpenseKind::fuel);
  expense.receipt = false;
  const auto rule = [&] { return receipt_not_covered(sheet.terms(), expense).rule; };
  sheet.to = day("2025-01-31");
  EXPECT_EQ(rule(), Rule::STK_AGR_03);
  sheet.to.reset();
  EXPECT_EQ(rule(), Rule::STK_TIM_05);
  expense.date = day("2025-01-20");
  sheet.delivered = day("2025-01-19");
  EXPECT_EQ(rule(), Rule::STK_PAY_03);
  sheet.delivered = day("2025-04-21");
  EXPECT_EQ(rule(), Rule::STK_TIM_03);
  sheet.delivered = day("2025-04-20");
  EXPECT_EQ(rule(), Rule::STK_EXP_01);
  expense.receipt = true;
  EXPECT_EQ(rule(), Rule::STK_EXP_02);
  expense.kind = ExpenseKind::transport;
  EXPECT_EQ(rule(), Rule::STK_EXP_04);
  sheet.expense_cover = {{day("2025-01-01"), std::nullopt}};
  EXPECT_EQ(receipt_not_covered(sheet.terms(), expense), (Finding{Rule::STK_EXP_02, Verdict::review, Reading::choice}));
  expense.kind = ExpenseKind::ticket;
  EXPECT_EQ(rule(), Rule::none);
}

TEST(Expenses, HolidayAndSicknessNeverTouchAReceipt) {
  TimesheetBuilder sheet;
  sheet.holidays = {{day("2025-01-07"), day("2025-01-07")}};
  sheet.sick_leave = {{day("2025-01-07"), day("2025-01-07"), std::nullopt}};
  EXPECT_EQ(decide(sheet, receipt("2025-01-07", "10.00")).verdict, Verdict::granted);
}

TEST(Expenses, OnADayWithoutAHeldVisitAReceiptIsGrantedWithANotice) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00"));
  sheet.add(cancelled("2025-01-08", "1:00", "2025-01-08", CancelledBy::recipient));
  sheet.add(receipt("2025-01-07", "10.00")).add(receipt("2025-01-08", "10.00")).add(receipt("2025-01-06", "10.00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.expenses[2].verdict, Verdict::granted);
  EXPECT_EQ(notices_of(statement, NoticeCode::expense_no_visit),
            (std::vector<Notice>{
                {NoticeCode::expense_no_visit, Rule::STK_EXP_05, ItemList::expenses, 1, day("2025-01-08")},
                {NoticeCode::expense_no_visit, Rule::STK_EXP_05, ItemList::expenses, 2, day("2025-01-06")}}));
  DaySet days(day("2025-01-01"));
  days.add({day("2025-01-07"), day("2025-01-07")});
  EXPECT_FALSE(bought_without_visit(days, day("2025-01-07")));
  EXPECT_TRUE(bought_without_visit(days, day("2025-01-08")));
}

TEST(Expenses, AVisitInReviewWasHeldAllTheSame) {
  TimesheetBuilder sheet;
  sheet.add(doing(held("2025-01-07", "1:00"), Activity::cooking)).add(receipt("2025-01-07", "10.00"));
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::expense_no_visit));
}

}  // namespace
}  // namespace stottekontakt
