// Rules that stand alone: the worked figures of the regulation, the ranges, and outputs left alone.
#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "c_sheet.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

stk_finding empty_finding() {
  stk_finding finding{};
  finding.struct_size = sizeof finding;
  return finding;
}
template <class T>
T taken(std::int32_t status, T& value) {
  EXPECT_EQ(status, STK_STATUS_OK);
  return value;
}

}  // namespace

TEST(StkDays, GoToAndFromTheCalendar) {
  for (std::int32_t day = STK_FIRST_DAY; day <= STK_LAST_DAY; day += 13) {
    std::int32_t year = 0, month = 0, day_of_month = 0, again = 0, weekday = 0;
    ASSERT_EQ(stk_date_of(day, &year, &month, &day_of_month), STK_STATUS_OK);
    ASSERT_EQ(stk_day_of(year, month, day_of_month, &again), STK_STATUS_OK);
    ASSERT_EQ(again, day);
    ASSERT_EQ(stk_weekday(day, &weekday), STK_STATUS_OK);
    ASSERT_EQ(weekday, (day + 3) % 7 + 1);  // 1970-01-01 was a Thursday
  }
  std::int32_t last = 0;
  ASSERT_EQ(stk_day_of(2200, 12, 31, &last), STK_STATUS_OK);
  EXPECT_EQ(last, STK_LAST_DAY);
}

TEST(StkDays, ThatDoNotExistAreRefused) {
  std::int32_t day = 7;
  EXPECT_EQ(stk_day_of(2025, 2, 29, &day), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_day_of(1970, 1, 1, &day), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_day_of(2201, 1, 1, &day), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_weekday(0, &day), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_date_of(STK_LAST_DAY + 1, &day, &day, &day), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_add_months(STK_FIRST_DAY, -1, &day), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_add_months(STK_LAST_DAY, 1, &day), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(day, 7);
  EXPECT_EQ(stk_day_of(2025, 1, 1, nullptr), STK_STATUS_NULL_POINTER);
}

TEST(StkDays, MonthsHolidaysAndBankDays) {
  std::int32_t day = 0;
  EXPECT_EQ(taken(stk_add_months(day_number("2024-11-30"), 3, &day), day), day_number("2025-02-28"));
  EXPECT_EQ(taken(stk_easter_sunday(2025, &day), day), day_number("2025-04-20"));
  EXPECT_EQ(taken(stk_is_public_holiday(day_number("2025-05-17"), &day), day), 1);
  EXPECT_EQ(taken(stk_is_public_holiday(day_number("2025-05-18"), &day), day), 0);
  EXPECT_EQ(taken(stk_bank_day(day_number("2031-04-12"), &day), day), day_number("2031-04-09"));
}

TEST(StkRates, AreThoseOfTheRegulation) {
  std::int64_t ore = 0;
  std::int32_t number = 0, provenance = 0, outdated = 0, next = 0;
  EXPECT_EQ(taken(stk_hourly_rate(nullptr, STK_RATE_INDIVIDUAL, day_number("2025-01-01"), &ore), ore), 23303);
  EXPECT_EQ(stk_hourly_rate(nullptr, STK_RATE_INDIVIDUAL, day_number("2024-12-31"), &ore), STK_STATUS_NO_RATE_IN_FORCE);
  EXPECT_EQ(stk_hourly_rate(nullptr, STK_RATE_GROUP, day_number("2025-01-01"), &ore), STK_STATUS_NO_SUCH_RATE);
  EXPECT_EQ(taken(stk_kilometre_rate(nullptr, day_number("2026-01-01"), &ore), ore), 530);
  EXPECT_EQ(taken(stk_rate_count(nullptr, STK_PARAMETER_KILOMETRE_RATE, &number), number), 5);
  EXPECT_EQ(taken(stk_rate_count(nullptr, STK_PARAMETER_KILOMETRE_CEILING, &number), number), 0);
  stk_rate rate{};
  rate.struct_size = sizeof rate;
  ASSERT_EQ(stk_rate_row(nullptr, STK_PARAMETER_KILOMETRE_RATE, 1, &rate), STK_STATUS_OK);
  EXPECT_EQ(rate.value, 448);
  EXPECT_EQ(rate.from_day, day_number("2023-01-01"));
  EXPECT_EQ(rate.provenance, STK_PROVENANCE_ASSUMED);
  EXPECT_EQ(rate.struct_size, sizeof rate);
  ASSERT_EQ(stk_rate_on(nullptr, STK_PARAMETER_KILOMETRE_RATE, day_number("2025-06-01"), &rate), STK_STATUS_OK);
  EXPECT_EQ(rate.value, 500);
  EXPECT_EQ(stk_rate_row(nullptr, STK_PARAMETER_KILOMETRE_RATE, 5, &rate), STK_STATUS_OUT_OF_RANGE);
  ASSERT_EQ(
      stk_rate_outlook(nullptr, STK_PARAMETER_KILOMETRE_RATE, day_number("2025-06-01"), &number, &outdated, &next),
      STK_STATUS_OK);
  EXPECT_EQ(number, 0);
  EXPECT_EQ(outdated, 0);
  EXPECT_EQ(next, day_number("2026-01-01"));
  ASSERT_EQ(stk_figure(nullptr, STK_FIGURE_NOTICE_DAYS, &number, &provenance), STK_STATUS_OK);
  EXPECT_EQ(number, 14);
  EXPECT_EQ(provenance, STK_PROVENANCE_STATED);
  EXPECT_EQ(stk_figure(nullptr, 12, &number, &provenance), STK_STATUS_OUT_OF_RANGE);
}

TEST(StkTexts, FillTheBufferOrLeaveItAsItWas) {
  char id[16] = "unchanged";
  std::size_t needed = 0;
  EXPECT_EQ(stk_regulation_id(nullptr, id, 6, &needed), STK_STATUS_BUFFER_TOO_SMALL);
  EXPECT_EQ(needed, 7u);
  EXPECT_STREQ(id, "unchanged");
  EXPECT_EQ(stk_regulation_id(nullptr, nullptr, 0, &needed), STK_STATUS_BUFFER_TOO_SMALL);
  EXPECT_EQ(stk_regulation_id(nullptr, nullptr, 7, &needed), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_regulation_id(nullptr, id, 7, &needed), STK_STATUS_OK);
  EXPECT_STREQ(id, "oppdal");
  char digest[72];
  ASSERT_EQ(stk_regulation_digest(nullptr, digest, sizeof digest, &needed), STK_STATUS_OK);
  EXPECT_EQ(needed, sizeof digest);
  EXPECT_EQ(std::string_view(digest).substr(0, 7), "sha256:");
  char source[128];
  ASSERT_EQ(stk_rate_source(nullptr, STK_PARAMETER_HOURLY_RATE, 0, source, sizeof source, &needed), STK_STATUS_OK);
  EXPECT_EQ(std::string_view(source), oppdal.hourly_rate.rows()[0].source);
  ASSERT_EQ(stk_figure_source(nullptr, STK_FIGURE_DUE_DAY, source, sizeof source, &needed), STK_STATUS_OK);
  EXPECT_EQ(std::string_view(source), oppdal.due_day.source);
}

TEST(StkPay, IsRoundedOnceHalfUp) {
  std::int64_t ore = 0;
  const std::int32_t january = day_number("2025-01-07");
  EXPECT_EQ(taken(stk_pay(nullptr, january, 720, &ore), ore), 279636);
  EXPECT_EQ(taken(stk_pay(nullptr, january, 540, &ore), ore), 209727);
  EXPECT_EQ(taken(stk_pay(nullptr, january, 510, &ore), ore), 198076);
  EXPECT_EQ(taken(stk_pay_at_rate(STK_MOST_RATE_ORE, STK_MOST_ACCOUNT_MINUTES, &ore), ore), 1666666666667);
  EXPECT_EQ(taken(stk_mileage(nullptr, january, 59200, &ore), ore), 29600);
  EXPECT_EQ(taken(stk_mileage_at_rate(530, 1, &ore), ore), 1);
  ore = 7;
  EXPECT_EQ(stk_pay(nullptr, january, -1, &ore), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_pay_at_rate(-1, 60, &ore), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_mileage_at_rate(500, STK_MOST_METRES + 1, &ore), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(ore, 7);
  std::int64_t granted = 0, pending = 0;
  ASSERT_EQ(stk_draw_on_account(180, 100, &granted, &pending), STK_STATUS_OK);
  EXPECT_EQ(granted, 100);
  EXPECT_EQ(pending, 80);
}

TEST(StkFindings, NameRuleVerdictAndReading) {
  stk_finding finding = empty_finding();
  ASSERT_EQ(stk_supplement_paid(STK_SUPPLEMENT_EVENING, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_PAY_05);
  EXPECT_EQ(finding.verdict, STK_VERDICT_REFUSED);
  EXPECT_EQ(finding.reading, STK_READING_CHOICE);
  const std::int32_t visit = day_number("2025-01-07");
  ASSERT_EQ(stk_cancelled_hours(visit, visit, STK_BY_RECIPIENT, STK_CAUSE_OTHER, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_CAN_01);
  ASSERT_EQ(stk_cancelled_hours(visit, visit - 1, STK_BY_RECIPIENT, STK_CAUSE_OTHER, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_CAN_02);
  ASSERT_EQ(stk_cancelled_hours(visit, visit, STK_BY_CONTACT, STK_CAUSE_OTHER, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_CAN_03);
  ASSERT_EQ(stk_cancelled_hours(visit, visit, STK_BY_CONTACT, STK_CAUSE_ILLNESS, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_SIC_01);
  EXPECT_EQ(stk_cancelled_hours(visit, visit + 1, STK_BY_CONTACT, STK_CAUSE_ILLNESS, &finding),
            STK_STATUS_CANCELLED_AFTER_VISIT);
  EXPECT_EQ(stk_cancelled_hours(visit, visit - 1, STK_BY_RECIPIENT, STK_CAUSE_NO_SHOW, &finding),
            STK_STATUS_NO_SHOW_NOT_ON_DATE);
  ASSERT_EQ(stk_task_permitted(STK_ACTIVITY_SHOPPING, 1, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_TSK_01);
  ASSERT_EQ(stk_task_permitted(STK_ACTIVITY_SHOPPING, 0, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_NONE);
  ASSERT_EQ(stk_expense_allowed(STK_EXPENSE_FUEL, STK_FOR_CONTACT, 1, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_EXP_02);
  EXPECT_EQ(finding.verdict, STK_VERDICT_REFUSED);
  ASSERT_EQ(stk_expense_allowed(STK_EXPENSE_TRANSPORT, STK_FOR_CONTACT, 1, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.verdict, STK_VERDICT_REVIEW);
  ASSERT_EQ(stk_expense_allowed(STK_EXPENSE_TICKET, STK_FOR_CONTACT, 0, &finding), STK_STATUS_OK);
  EXPECT_EQ(finding.rule, STK_RULE_EXP_01);
  finding.struct_size = 8;
  EXPECT_EQ(stk_task_permitted(STK_ACTIVITY_SHOPPING, 0, &finding), STK_STATUS_STRUCT_SIZE);
  EXPECT_EQ(stk_task_permitted(STK_ACTIVITY_SHOPPING, 0, nullptr), STK_STATUS_NULL_POINTER);
}

TEST(StkBrokenOff, GivesTheTwoItemsOfTheRule) {
  stk_visit planned = CSheet::c_visit(driving(held("2025-01-07", "3:00", at(17)), "7.4", "7.4"));
  planned.id = "v1";
  planned.id_length = 2;
  stk_visit held_part{}, rest{};
  ASSERT_EQ(stk_broken_off(&planned, sizeof planned, 100, STK_BY_RECIPIENT, STK_CAUSE_ILLNESS, &held_part, &rest),
            STK_STATUS_OK);
  EXPECT_EQ(held_part.minutes, 100);
  EXPECT_EQ(held_part.metres_to, 7400);
  EXPECT_EQ(rest.minutes, 80);
  EXPECT_EQ(rest.status, STK_VISIT_CANCELLED);
  EXPECT_EQ(rest.cancelled_day, planned.day);
  EXPECT_EQ(rest.cancelled_by, STK_BY_RECIPIENT);
  EXPECT_EQ(rest.metres_to, 0);
  EXPECT_EQ(rest.id_length, 0u);
  EXPECT_EQ(stk_broken_off(&planned, sizeof planned, 181, STK_BY_RECIPIENT, 0, &held_part, &rest),
            STK_STATUS_OUT_OF_RANGE);
}

TEST(StkIllness, IsCountedToTheEarlierOfItsEndAndTheDayOfAsking) {
  const std::int32_t first = day_number("2025-03-03");
  std::int32_t number = 0;
  EXPECT_EQ(taken(stk_sick_days(first, 0, first + 15, &number), number), 16);
  EXPECT_EQ(taken(stk_sick_days(first, first + 3, first + 15, &number), number), 4);
  EXPECT_EQ(taken(stk_is_long_illness(nullptr, first, 0, first + 15, &number), number), 0);
  EXPECT_EQ(taken(stk_is_long_illness(nullptr, first, 0, first + 16, &number), number), 1);
  EXPECT_EQ(taken(stk_nav_application_day(nullptr, first, first, &number), number), day_number("2025-03-19"));
  EXPECT_EQ(taken(stk_may_apply_to_nav(nullptr, first, 0, 0, day_number("2025-03-18"), &number), number), 0);
  EXPECT_EQ(taken(stk_may_apply_to_nav(nullptr, first, 0, 0, day_number("2025-03-19"), &number), number), 1);
  EXPECT_EQ(stk_sick_days(first, first - 1, first, &number), STK_STATUS_ENDS_BEFORE_BEGINS);
}

TEST(StkHolidayWeeks, CountAsTheRuleDoes) {
  std::vector<std::int32_t> worked;
  for (std::int32_t day = day_number("2025-12-29"); day >= day_number("2024-12-30"); day -= 7) worked.push_back(day);
  worked.erase(worked.begin() + 10, worked.begin() + 15);
  worked.push_back(worked.front());  // in any order, and a day may be there twice
  const stk_sick_leave sick[] = {{worked[20] + 1, worked[20] + 3, 0, 0}, {day_number("2025-10-13"), 0, 0, 0}};
  stk_holiday_year question{};
  question.struct_size = sizeof question;
  question.year = 2025;
  question.agreement_first_day = day_number("2024-01-01");
  question.as_of_day = day_number("2026-01-01");
  question.worked_days = worked.data();
  question.worked_day_count = worked.size();
  stk_holiday_weeks answer{};
  answer.struct_size = sizeof answer;
  ASSERT_EQ(stk_holiday_weeks_of(nullptr, &question, &answer), STK_STATUS_OK);
  EXPECT_EQ(answer.weeks, 5);
  EXPECT_EQ(answer.needed, 4);
  EXPECT_EQ(answer.judged, 1);
  EXPECT_EQ(answer.too_few, 0);
  question.sick_leave = sick;
  question.sick_leave_count = 2;
  question.sick_leave_size = sizeof sick[0];
  ASSERT_EQ(stk_holiday_weeks_of(nullptr, &question, &answer), STK_STATUS_OK);
  EXPECT_EQ(answer.weeks, 3);  // the illness from 13 October on takes two of the five
  EXPECT_EQ(answer.too_few, 1);
  question.as_of_day = 0;
  EXPECT_EQ(stk_holiday_weeks_of(nullptr, &question, &answer), STK_STATUS_MISSING);
  EXPECT_EQ(answer.fault_field, STK_FIELD_AS_OF);
  EXPECT_EQ(answer.weeks, 3);
}

TEST(StkAgreement, NoticeAndChecklist) {
  std::int32_t number = 0;
  EXPECT_EQ(taken(stk_last_day_after_notice(nullptr, day_number("2025-03-03"), &number), number),
            day_number("2025-03-17"));
  stk_checklist list{sizeof(stk_checklist), 1, 1, 1, 1, 1};
  EXPECT_EQ(taken(stk_ready_to_start(&list, &number), number), 1);
  list.police_certificate_delivered = 0;
  EXPECT_EQ(taken(stk_ready_to_start(&list, &number), number), 0);
  list.email_read = 2;
  EXPECT_EQ(stk_ready_to_start(&list, &number), STK_STATUS_OUT_OF_RANGE);
}

TEST(StkTimesheetDays, AreThoseOfTheRegulation) {
  std::int32_t first = 0, second = 0;
  ASSERT_EQ(stk_period(nullptr, 2025, 2, &first, &second), STK_STATUS_OK);
  EXPECT_EQ(first, day_number("2025-02-01"));
  EXPECT_EQ(second, day_number("2025-02-28"));
  EXPECT_EQ(taken(stk_due_day(nullptr, 2025, 2, &first), first), day_number("2025-02-28"));
  ASSERT_EQ(stk_payout(nullptr, day_number("2025-03-31"), &first, &second), STK_STATUS_OK);
  EXPECT_EQ(first, day_number("2025-04-12"));
  EXPECT_EQ(second, day_number("2025-04-11"));
  EXPECT_EQ(taken(stk_last_delivery_day(nullptr, day_number("2024-11-30"), &first), first), day_number("2025-02-28"));
  EXPECT_EQ(taken(stk_first_claimable_day(nullptr, day_number("2025-04-30"), &first), first), day_number("2025-01-30"));
  EXPECT_EQ(taken(stk_delivery_day(1743461999, &first), first), day_number("2025-04-01"));  // 22:59:59 UTC on 31 March
  EXPECT_EQ(taken(stk_delivery_day(1743458399, &first), first), day_number("2025-03-31"));  // 21:59:59 UTC: summer time
  EXPECT_EQ(stk_delivery_day(0, &first), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(stk_payout(nullptr, STK_LAST_DAY, &first, &second), STK_STATUS_OUT_OF_RANGE);
}

TEST(StkExpenseCeiling, IsRoundedHalfUp) {
  std::int64_t ore = 0;
  EXPECT_EQ(taken(stk_expense_ceiling(nullptr, day_number("2025-01-01"), 260, &ore), ore), 43333);
  EXPECT_EQ(stk_expense_ceiling(nullptr, day_number("2024-12-01"), 260, &ore), STK_STATUS_NO_CEILING_IN_FORCE);
}

TEST(StkControl, PicksAsTheRuleDoes) {
  std::int32_t picked = 0;
  for (std::int64_t seed = -500; seed < 500; ++seed) {
    const stk_sample sample{sizeof(stk_sample), 2025, 1, 250000, seed, "OPD-0017", 8, "v1", 2};
    ASSERT_EQ(stk_picked_for_control(&sample, &picked), STK_STATUS_OK);
    EXPECT_EQ(picked == 1, picked_for_control(static_cast<std::uint64_t>(seed), "OPD-0017", {2025, 1}, "v1", 250000));
  }
}

TEST(StkEvaluation, AndConfidentiality) {
  std::int32_t state = 0, rule = 0;
  EXPECT_EQ(taken(stk_evaluation_state(nullptr, 2025, 0, day_number("2025-12-31"), &state), state), STK_EVALUATION_DUE);
  EXPECT_EQ(taken(stk_evaluation_state(nullptr, 2025, 0, day_number("2026-01-01"), &state), state),
            STK_EVALUATION_OVERDUE);
  EXPECT_EQ(taken(stk_evaluation_state(nullptr, 2025, 1, day_number("2026-01-01"), &state), state), STK_EVALUATION_MET);
  EXPECT_EQ(taken(stk_evaluation_state(nullptr, 2025, 2, day_number("2026-01-01"), &state), state),
            STK_EVALUATION_TARGET);
  stk_disclosure what{};
  what.struct_size = sizeof what;
  ASSERT_EQ(stk_may_disclose(&what, &state, &rule), STK_STATUS_OK);
  EXPECT_EQ(state, STK_DISCLOSURE_FORBIDDEN);
  EXPECT_EQ(rule, STK_RULE_CON_01);
  what.audience = STK_AUDIENCE_RESPONSIBLE_PERSON;
  what.recipient_in_danger = 1;
  ASSERT_EQ(stk_may_disclose(&what, &state, &rule), STK_STATUS_OK);
  EXPECT_EQ(state, STK_DISCLOSURE_DUTY);
  EXPECT_EQ(rule, STK_RULE_CON_04);
}
