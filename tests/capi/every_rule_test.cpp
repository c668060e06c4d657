// Every rule of the regulation is decided, remarked on or computed by some call of the C interface.
#include <gtest/gtest.h>

#include <set>

#include "c_sheet.hpp"
#include "random_sheets.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

std::int32_t c_day(int year, int month, int day_of_month) {
  std::int32_t day = 0;
  EXPECT_EQ(stk_day_of(year, month, day_of_month, &day), STK_STATUS_OK);
  return day;
}

/// Rules that statements of sheets at random name, in decisions, lines and notices.
std::set<std::int32_t> rules_of_statements() {
  std::set<std::int32_t> found;
  RandomSheets sheets(20250101);
  for (int round = 0; round < 1500; ++round) {
    const TimesheetBuilder sheet = sheets.next();
    const CSheet rows(sheet.sheet());
    const stk_timesheet facts = rows.facts();
    CStatement c(facts);
    if (stk_settle(nullptr, &facts, &c.head) != STK_STATUS_OK) continue;
    for (const stk_visit_decision& visit : c.visits) {
      found.insert({visit.hours_rule, visit.km_rule, visit.outside_rule, visit.activity_rule});
    }
    for (const stk_expense_decision& expense : c.expenses) found.insert(expense.rule);
    for (std::size_t i = 0; i < c.head.line_count; ++i) found.insert(c.lines[i].rule);
    for (std::size_t i = 0; i < c.head.notice_count; ++i) found.insert(c.notices[i].rule);
  }
  found.erase(STK_RULE_NONE);
  return found;
}

/// Rules that the findings about single items, and the answers about confidentiality, name.
std::set<std::int32_t> rules_of_findings() {
  std::set<std::int32_t> found;
  stk_finding finding{};
  finding.struct_size = sizeof finding;
  const auto add = [&](std::int32_t status) {
    EXPECT_EQ(status, STK_STATUS_OK);
    found.insert(finding.rule);
  };
  for (std::int32_t i = STK_SUPPLEMENT_HOLIDAY_PAY; i <= STK_SUPPLEMENT_PLANNING_ALONE; ++i) {
    add(stk_supplement_paid(i, &finding));
  }
  for (std::int32_t activity = STK_ACTIVITY_SOCIAL; activity <= STK_ACTIVITY_OTHER; ++activity) {
    for (const std::int32_t alone : {0, 1}) add(stk_task_permitted(activity, alone, &finding));
  }
  const std::int32_t day = c_day(2025, 3, 4);
  for (std::int32_t by = STK_BY_RECIPIENT; by <= STK_BY_CONTACT; ++by) {
    for (const std::int32_t cause : {STK_CAUSE_NOT_STATED, STK_CAUSE_ILLNESS, STK_CAUSE_OTHER}) {
      for (const std::int32_t earlier : {0, 1}) add(stk_cancelled_hours(day, day - earlier, by, cause, &finding));
    }
  }
  for (std::int32_t kind = STK_EXPENSE_ACTIVITY; kind <= STK_EXPENSE_OTHER; ++kind) {
    for (const std::int32_t spent_for : {STK_FOR_CONTACT, STK_FOR_RECIPIENT}) {
      for (const std::int32_t receipt : {0, 1}) add(stk_expense_allowed(kind, spent_for, receipt, &finding));
    }
  }
  for (std::int32_t facts = 0; facts < 4 << 6; ++facts) {
    stk_disclosure what{};
    what.struct_size = sizeof what;
    what.audience = facts >> 6;
    what.picture = facts & 1;
    what.recipient_in_danger = facts >> 1 & 1;
    what.consent = facts >> 2 & 1;
    what.municipality_approved = facts >> 3 & 1;
    what.agreed = facts >> 4 & 1;
    what.necessary = facts >> 5 & 1;
    std::int32_t answer = 0;
    std::int32_t rule = 0;
    EXPECT_EQ(stk_may_disclose(&what, &answer, &rule), STK_STATUS_OK);
    found.insert(rule);
  }
  found.erase(STK_RULE_NONE);
  return found;
}

/// A rule that a call computes without naming it, and whether it answered as the regulation's example has it.
struct Computed {
  std::int32_t rule;
  bool as_it_should;
};
std::vector<Computed> computed_rules() {
  std::int32_t day = 0;
  std::int32_t other = 0;
  std::int64_t ore = 0;
  std::vector<Computed> all;
  const auto add = [&](std::int32_t rule, std::int32_t status, bool holds) {
    EXPECT_EQ(status, STK_STATUS_OK) << rule;
    all.push_back({rule, holds});
  };
  std::int32_t status = stk_pay(nullptr, c_day(2025, 1, 7), 720, &ore);
  add(STK_RULE_PAY_02, status, ore == 279636);
  status = stk_last_day_after_notice(nullptr, c_day(2025, 3, 3), &day);
  add(STK_RULE_AGR_01, status, day == c_day(2025, 3, 17));
  status = stk_due_day(nullptr, 2025, 2, &day);
  add(STK_RULE_TIM_01, status, day == c_day(2025, 2, 28));
  status = stk_payout(nullptr, c_day(2031, 3, 31), &day, &other);
  add(STK_RULE_TIM_02, status, day == c_day(2031, 4, 12));
  add(STK_RULE_TIM_06, status, other == c_day(2031, 4, 9));  // Saturday before Palm Sunday: Maundy Thursday is off
  status = stk_first_claimable_day(nullptr, c_day(2025, 5, 31), &day);
  add(STK_RULE_TIM_04, status, day == c_day(2025, 3, 1) || day == c_day(2025, 2, 28));
  status = stk_delivery_day(1743375600, &day);  // 2025-03-30 23:00 UTC, an hour into the next day of summer time
  add(STK_RULE_TIM_08, status, day == c_day(2025, 3, 31));
  status = stk_evaluation_state(nullptr, 2025, 0, c_day(2026, 1, 1), &other);
  add(STK_RULE_EVA_01, status, other == STK_EVALUATION_OVERDUE);

  const std::string_view agreement = "OPD-0017";
  const std::string_view item = "v1";
  stk_sample sample{sizeof(stk_sample), 2025, 1, 0, 4711, agreement.data(), agreement.size(), item.data(), item.size()};
  sample.share_ppm = STK_SHARE_OF_ALL;
  status = stk_picked_for_control(&sample, &day);
  sample.share_ppm = 0;
  EXPECT_EQ(stk_picked_for_control(&sample, &other), STK_STATUS_OK);
  add(STK_RULE_CTL_01, status, day == 1 && other == 0);

  stk_holiday_year year{};
  year.struct_size = sizeof year;
  year.year = 2025;
  year.agreement_first_day = c_day(2024, 1, 1);
  year.as_of_day = c_day(2026, 1, 1);
  stk_holiday_weeks weeks{};
  weeks.struct_size = sizeof weeks;
  status = stk_holiday_weeks_of(nullptr, &year, &weeks);
  add(STK_RULE_HOL_01, status, weeks.judged == 1 && weeks.weeks == 52 && weeks.needed == 4 && weeks.too_few == 0);

  stk_visit planned{};
  planned.id = "v1";
  planned.id_length = 2;
  planned.day = c_day(2025, 3, 4);
  planned.minutes = 180;
  planned.status = STK_VISIT_HELD;
  stk_visit held{};
  stk_visit rest{};
  status = stk_broken_off(&planned, sizeof planned, 60, STK_BY_RECIPIENT, STK_CAUSE_NOT_STATED, &held, &rest);
  add(STK_RULE_CAN_05, status, held.minutes == 60 && rest.minutes == 120 && rest.cancelled_day == planned.day);

  TimesheetBuilder sheet;
  sheet.add(doing(support::held("2025-01-14", "2:00"), Activity::tidying));
  sheet.rulings.push_back({0, RulingPart::hours, true, support::day("2025-02-05")});
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  CStatement statement(facts);
  status = stk_settle(nullptr, &facts, &statement.head);
  add(STK_RULE_CTL_02, status, statement.visits[0].hours_verdict == STK_VERDICT_GRANTED);
  return all;
}

}  // namespace

TEST(StkCoverage, EveryRuleIsDecidedOrComputedBySomeCall) {
  std::set<std::int32_t> reached = rules_of_statements();
  reached.merge(rules_of_findings());
  for (const Computed& computed : computed_rules()) {
    EXPECT_TRUE(computed.as_it_should) << stk_rule_id(computed.rule);
    reached.insert(computed.rule);
  }
  std::set<std::int32_t> all;
  for (std::int32_t i = 0; i < stk_rule_count(); ++i) all.insert(stk_rule_at(i));
  for (const std::int32_t rule : all) EXPECT_EQ(reached.count(rule), 1u) << stk_rule_id(rule) << " by no call";
  EXPECT_EQ(reached, all);
}

TEST(StkCoverage, VisitsOnTwoAgreementsShareTimeOnlyIfBothWereHeldThen) {
  stk_visit one{};
  one.day = c_day(2025, 3, 4);
  one.minutes = 120;
  one.status = STK_VISIT_HELD;
  one.start_minute_plus_1 = 17 * 60 + 1;
  stk_visit other = one;
  std::int32_t answer = 7;
  const auto overlap = [&] {
    EXPECT_EQ(stk_overlaps_other_agreement(&one, &other, sizeof one, &answer), STK_STATUS_OK);
    std::int32_t turned = 7;
    EXPECT_EQ(stk_overlaps_other_agreement(&other, &one, sizeof one, &turned), STK_STATUS_OK);
    EXPECT_EQ(answer, turned);
    return answer;
  };
  EXPECT_EQ(overlap(), 1);
  other.start_minute_plus_1 = 19 * 60;  // 18:59
  EXPECT_EQ(overlap(), 1);
  other.start_minute_plus_1 = 19 * 60 + 1;
  EXPECT_EQ(overlap(), 0);
  one.minutes = 600;  // to 03:00
  other.day += 1;
  other.start_minute_plus_1 = 2 * 60 + 1;
  EXPECT_EQ(overlap(), 1);
  other.start_minute_plus_1 = 0;
  EXPECT_EQ(overlap(), 0);
  other = one;
  other.status = STK_VISIT_CONTACT_ILL;
  EXPECT_EQ(overlap(), 0);
  answer = 7;
  one.minutes = 1441;
  EXPECT_EQ(stk_overlaps_other_agreement(&one, &other, sizeof one, &answer), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_overlaps_other_agreement(&other, nullptr, sizeof one, &answer), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_overlaps_other_agreement(&other, &other, 8, &answer), STK_STATUS_STRUCT_SIZE);
  EXPECT_EQ(answer, 7);
}

TEST(StkCoverage, AVisitBrokenOffIsLookedAtWhole) {
  stk_visit planned{};
  planned.day = c_day(2025, 3, 4);
  planned.minutes = 180;
  planned.status = STK_VISIT_HELD;
  stk_visit held{};
  stk_visit rest{};
  const auto broken_off = [&] {
    return stk_broken_off(&planned, sizeof planned, 60, STK_BY_RECIPIENT, STK_CAUSE_NOT_STATED, &held, &rest);
  };
  EXPECT_EQ(broken_off(), STK_STATUS_OK);  // without an id
  planned.metres_to = -1;
  EXPECT_EQ(broken_off(), STK_STATUS_OUT_OF_RANGE);
  planned.metres_to = 0;
  planned.minutes = 1441;
  EXPECT_EQ(broken_off(), STK_STATUS_OUT_OF_RANGE);
  planned.minutes = 180;
  planned.id_length = 1;
  EXPECT_EQ(broken_off(), STK_STATUS_NULL_POINTER);
}

TEST(StkCoverage, TheCeilingForExpensesIsOfEveryWeeklyHourInOppdal) {
  std::int32_t basis = 0;
  EXPECT_EQ(stk_expense_ceiling_basis(nullptr, &basis), STK_STATUS_OK);
  EXPECT_EQ(basis, STK_BASIS_PER_WEEKLY_HOUR);
  EXPECT_EQ(stk_expense_ceiling_basis(nullptr, nullptr), STK_STATUS_NULL_POINTER);
}

TEST(StkCoverage, TermsTellTheDaysOfTheAccountAndWhatIsLeftOfTheCeiling) {
  TimesheetBuilder sheet = TimesheetBuilder::of({2025, 3});
  sheet.hour_account = HourAccount{support::day("2025-03-01"), {}};
  sheet.to = support::day("2025-03-20");
  sheet.earlier.expenses = kr("50.00");
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  stk_terms terms{};
  terms.struct_size = sizeof terms;
  ASSERT_EQ(stk_terms_of(nullptr, &facts, &terms), STK_STATUS_OK);
  EXPECT_EQ(terms.account_first_day, c_day(2025, 3, 1));
  EXPECT_EQ(terms.account_last_day, c_day(2025, 3, 20));
  EXPECT_EQ(terms.expense_left_ore, terms.expense_ceiling_ore - 5000);
}
