// stk_settle answers as the C++ settle does, on sheets of every kind.
#include <gtest/gtest.h>

#include <cstring>
#include <random>

#include "c_sheet.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

/// Sheets of May 2025 at random: items in any order, of all kinds, some of them outside of everything.
class RandomSheets {
 public:
  explicit RandomSheets(unsigned seed) : random_(seed) {}

  TimesheetBuilder next() {
    TimesheetBuilder sheet = TimesheetBuilder::of({2025, 5});
    const Date first = sheet.from;
    sheet.delivered = first + Days(upto(150));
    sheet.from = first - Days(upto(60) - 10);
    if (one_in(4)) sheet.to = sheet.from + Days(upto(90));
    if (one_in(5)) sheet.notice = Termination{first + Days(upto(30) - 10), one_in(2)};
    sheet.ready = one_in(3) ? std::nullopt : std::optional<Date>(first + Days(upto(20) - 10));
    sheet.weekly_hours = {{sheet.from - Days(upto(10)), Hours::of_minutes(upto(600))}};
    for (int i = upto(3); i > 0; --i) {
      sheet.weekly_hours.push_back(
          {sheet.weekly_hours.back().from.value() + Days(1 + upto(30)), Hours::of_minutes(upto(600))});
    }
    sheet.expense_cover.clear();
    Date covered = first - Days(40);
    for (int i = upto(4); i > 0; --i) {
      covered = covered + Days(1 + upto(30));
      sheet.expense_cover.push_back(
          {covered, one_in(2) ? std::nullopt : std::optional(Kroner::of_ore(upto(3) * 10000))});
    }
    if (one_in(3)) sheet.holidays.push_back({first + Days(upto(20)), first + Days(20 + upto(20))});
    for (int i = upto(3); i > 0; --i) {
      const Date from = sheet.sick_leave.empty() ? first - Days(upto(20)) : sheet.sick_leave.back().from.value();
      const Date begins = from + Days(upto(15));
      sheet.sick_leave.push_back({begins, one_in(4) ? std::nullopt : std::optional<Date>(begins + Days(upto(25))),
                                  one_in(2) ? std::nullopt : std::optional<Date>(begins + Days(upto(5)))});
    }
    if (one_in(3)) {
      sheet.hour_account.reset();
    } else {
      sheet.hour_account = HourAccount{first - Days(1 + upto(100)), Hours::of_minutes(upto(3000))};
    }
    if (one_in(3)) sheet.earlier = {Hours::of_minutes(upto(600)), Kroner::of_ore(upto(30000))};
    names_.clear();
    for (int i = upto(25); i > 0; --i) sheet.visits.push_back(visit(first));
    for (int i = upto(12); i > 0; --i) sheet.expenses.push_back(expense(first));
    if (one_in(2)) {
      const Result<Statement> before = sheet.settle();
      if (before) rule_on_reviews(sheet, *before);
    }
    return sheet;
  }

 private:
  int upto(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool one_in(int n) { return upto(n) == 0; }
  std::string_view name(char kind) {
    return names_.emplace_back(std::string(1, kind) + std::to_string(one_in(200) ? 0 : random_()));
  }
  Visit visit(Date first) {
    Visit made{.id = name('v'), .date = first + Days(upto(33) - 1), .hours = Hours::of_minutes(15 * upto(40))};
    if (!one_in(3)) made.start = ClockTime{static_cast<std::int16_t>(15 * upto(96))};
    made.status = one_in(5) ? VisitStatus::contact_ill : one_in(3) ? VisitStatus::cancelled : VisitStatus::held;
    if (made.status == VisitStatus::cancelled) {
      const auto cause = static_cast<CancelCause>(upto(4));
      const bool same_day = cause == CancelCause::no_show || one_in(2);
      made.cancelled = Cancellation{same_day ? made.date : Required<Date>(made.date.value() - Days(upto(5))),
                                    static_cast<CancelledBy>(upto(4)), cause};
    }
    made.activity = static_cast<Activity>(upto(18));
    made.with_recipient = !one_in(6);
    if (one_in(2)) made.km_to = made.km_from = Kilometres::of_metres(100 * upto(300));
    if (one_in(6)) made.km_outside = Kilometres::of_metres(100 * upto(300));
    if (one_in(6)) made.km_activity = Kilometres::of_metres(100 * upto(300));
    return made;
  }
  Expense expense(Date first) {
    return {.id = name('e'),
            .date = first + Days(upto(33) - 1),
            .amount = Kroner::of_ore(1 + upto(20000)),
            .kind = static_cast<ExpenseKind>(upto(6)),
            .spent_for = static_cast<ExpenseFor>(one_in(5) ? 1 : 0),
            .receipt = !one_in(6)};
  }
  void rule_on_reviews(TimesheetBuilder& sheet, const Statement& statement) {
    for (std::size_t i = 0; i < statement.visits.size(); ++i) {
      const auto item = static_cast<std::int32_t>(i);
      if (statement.visits[i].hours_verdict == Verdict::review || one_in(40)) {
        sheet.rule_on(item, RulingPart::hours, one_in(2));
      }
      if (statement.visits[i].km_verdict == Verdict::review) sheet.rule_on(item, RulingPart::km, one_in(2));
    }
    for (std::size_t i = 0; i < statement.expenses.size(); ++i) {
      if (statement.expenses[i].verdict != Verdict::review) continue;
      sheet.rule_on(static_cast<std::int32_t>(i), RulingPart::expense, one_in(2));
    }
  }

  std::mt19937 random_;
  std::deque<std::string> names_;
};

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
    EXPECT_EQ(c.notices[i].code, number(cpp.notices[i].code));
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
