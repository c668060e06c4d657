// stk_settle answers as the C++ settle does, on sheets of every kind.
#include <gtest/gtest.h>

#include <cstring>

#include "c_sheet.hpp"
#include "random_sheets.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

template <class Enumeration>
std::int32_t number(Enumeration value) {
  return static_cast<std::int32_t>(value);
}

void expect_equal(const Statement& cpp, const TimesheetBuilder& sheet, const CStatement& c) {
  const Settlement& numbers = cpp.settlement;
  EXPECT_EQ(c.head.payable_ore, numbers.totals.payable.ore());
  EXPECT_EQ(c.head.pending_ore, numbers.totals.pending.ore());
  EXPECT_EQ(c.head.refused_ore, numbers.totals.refused.ore());
  EXPECT_EQ(c.head.accrued_minutes, numbers.account.granted.minutes());
  EXPECT_EQ(c.head.used_minutes, numbers.account.used.minutes());
  EXPECT_EQ(c.head.balance_minutes, numbers.account.balance.minutes());
  EXPECT_EQ(c.head.rebook_minutes, numbers.account.to_rebook.minutes());
  EXPECT_EQ(c.head.payout_day, day_number(numbers.payout.nominal));
  EXPECT_EQ(c.head.bank_day, day_number(numbers.payout.bank_day));
  const Terms terms = sheet.terms();
  for (std::size_t i = 0; i < cpp.visits.size(); ++i) {
    const Visit& visit = sheet.visits[i];
    const VisitDecision& decision = cpp.visits[i];
    const stk_visit_decision& answer = c.visits[i];
    EXPECT_EQ(answer.hours_rule, number(decision.hours_rule));
    EXPECT_EQ(answer.hours_verdict, number(decision.hours_verdict));
    EXPECT_EQ(answer.hours_reading, number(decision.hours_reading));
    EXPECT_EQ(answer.granted_minutes, decision.granted_minutes);
    EXPECT_EQ(answer.pending_minutes, decision.pending_minutes);
    EXPECT_EQ(answer.to_rebook, is_rebooked(decision) ? 1 : 0);
    EXPECT_EQ(answer.km_rule, number(decision.km_rule));
    EXPECT_EQ(answer.km_verdict, number(decision.km_verdict));
    EXPECT_EQ(answer.granted_metres, kilometres_of(visit, decision).granted.metres());
    EXPECT_EQ(answer.pending_metres, kilometres_of(visit, decision).pending.metres());
    const Finding outside = kilometres_never_paid(terms, visit.date, outside_municipality);
    EXPECT_EQ(answer.outside_rule, visit.km_outside == Kilometres() ? 0 : number(outside.rule));
    const Finding activity = kilometres_never_paid(terms, visit.date, driven_on_activity);
    EXPECT_EQ(answer.activity_rule, visit.km_activity == Kilometres() ? 0 : number(activity.rule));
    EXPECT_EQ(answer.possible_duplicate, decision.possible_duplicate);
  }
  for (std::size_t i = 0; i < cpp.expenses.size(); ++i) {
    EXPECT_EQ(c.expenses[i].rule, number(cpp.expenses[i].rule));
    EXPECT_EQ(c.expenses[i].verdict, number(cpp.expenses[i].verdict));
    EXPECT_EQ(c.expenses[i].reading, number(cpp.expenses[i].reading));
    EXPECT_EQ(c.expenses[i].granted_ore, cpp.expenses[i].granted_ore);
    EXPECT_EQ(c.expenses[i].pending_ore, cpp.expenses[i].pending_ore);
    EXPECT_EQ(c.expenses[i].no_visit, cpp.expenses[i].no_visit);
  }
  ASSERT_EQ(c.head.line_count, cpp.lines.size());
  for (std::size_t i = 0; i < cpp.lines.size(); ++i) {
    EXPECT_EQ(c.lines[i].kind, number(cpp.lines[i].kind) + 1);
    EXPECT_EQ(c.lines[i].quantity, cpp.lines[i].time.minutes() + cpp.lines[i].distance.metres());
    EXPECT_EQ(c.lines[i].rate_ore, cpp.lines[i].rate.ore());
    EXPECT_EQ(c.lines[i].amount_ore, cpp.lines[i].amount.ore());
  }
  ASSERT_EQ(c.head.notice_count, cpp.notices.size());
  for (std::size_t i = 0; i < cpp.notices.size(); ++i) {
    EXPECT_EQ(c.notices[i].code, number(cpp.notices[i].code) + 1);
    EXPECT_EQ(c.notices[i].rule, number(cpp.notices[i].rule));
    EXPECT_EQ(c.notices[i].list, number(cpp.notices[i].list));
    EXPECT_EQ(c.notices[i].item, cpp.notices[i].list == ItemList::none ? 0 : cpp.notices[i].item);
  }
}

}  // namespace

TEST(StkSettle, AnswersAsTheRulesDoOnSheetsAtRandom) {
  RandomSheets sheets(20250101);
  int settled = 0;
  int faults = 0;
  for (int round = 0; round < 3000 && !HasFailure(); ++round) {
    const TimesheetBuilder sheet = sheets.next();
    const Result<Statement> cpp = sheet.settle();
    const CSheet rows(sheet.sheet());
    const stk_timesheet facts = rows.facts();
    CStatement c(facts);
    const std::int32_t status = stk_settle(nullptr, &facts, &c.head);
    SCOPED_TRACE("round " + std::to_string(round));
    EXPECT_EQ(status, number(cpp.fault().code));
    if (cpp) {
      ++settled;
      EXPECT_EQ(c.head.fault_field, STK_FIELD_NONE);
      expect_equal(*cpp, sheet, c);
    } else {
      ++faults;
      EXPECT_EQ(c.head.fault_field, number(cpp.fault().field));
      EXPECT_EQ(c.head.fault_item, cpp.fault().item);
      EXPECT_EQ(c.head.fault_day, is_supported(cpp.fault().day) ? day_number(cpp.fault().day) : 0);
      EXPECT_TRUE(c.untouched());
    }
  }
  EXPECT_GT(settled, 500);
  EXPECT_GT(faults, 50);
}

TEST(StkSettle, SettlesASheetThatNeedsMoreScratchThanItHasItself) {
  TimesheetBuilder sheet;
  std::deque<std::string> names;
  for (int i = 0; i < 1000; ++i) {
    Visit visit = held("2025-01-07", "0:01");
    visit.id = names.emplace_back("v" + std::to_string(1000 - i));
    sheet.add(visit);
  }
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  CStatement c(facts, 16, 4096);
  ASSERT_GT(c.head.scratch_size, std::size_t{STK_BUILT_IN_SCRATCH});
  EXPECT_EQ(stk_settle(nullptr, &facts, &c.head), STK_STATUS_OK);
  expect_equal(sheet.settled(), sheet, c);
}

TEST(StkSettle, WritesNothingIntoArraysThatAreNotWanted) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "2:30"));
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  stk_statement totals{};
  totals.struct_size = sizeof totals;
  ASSERT_EQ(stk_settle(nullptr, &facts, &totals), STK_STATUS_OK);
  EXPECT_EQ(totals.payable_ore, 58258);
  EXPECT_EQ(totals.line_count, 1u);
  EXPECT_EQ(totals.notice_count, sheet.settled().notices.size());
}

TEST(StkSettle, TermsAreThoseOfTheRules) {
  RandomSheets sheets(7);
  for (int round = 0; round < 500; ++round) {
    const TimesheetBuilder sheet = sheets.next();
    if (!sheet.settle()) continue;
    const Terms cpp = sheet.terms();
    const CSheet rows(sheet.sheet());
    const stk_timesheet facts = rows.facts();
    stk_terms terms{};
    terms.struct_size = sizeof terms;
    ASSERT_EQ(stk_terms_of(nullptr, &facts, &terms), STK_STATUS_OK);
    EXPECT_EQ(terms.accrued_minutes, cpp.accrued.minutes());
    EXPECT_EQ(terms.used_before_minutes, cpp.used_before.minutes());
    EXPECT_EQ(terms.first_claimable_day, day_number(cpp.first_claimable));
    EXPECT_EQ(terms.agreement_last_day, is_supported(cpp.agreement.last) ? day_number(cpp.agreement.last) : 0);
    EXPECT_EQ(terms.ceiling_in_force, cpp.expense_ceiling ? 1 : 0);
    EXPECT_EQ(terms.expense_ceiling_ore, cpp.expense_ceiling.value_or(Kroner()).ore());
    EXPECT_EQ(terms.kilometre_ceiling_metres, -1);
  }
}
