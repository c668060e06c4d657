/// @file
/// At least one example of every rule of the regulation, worked by the compiler.

#include "settled_month.hpp"

namespace stottekontakt {
namespace {

using namespace literals;

// The sheet the examples stand on: January 2025, three hours a week, a holiday on the 10th, illness on the 13th,
// delivered on 30 April, so that the claim window opens on the 30th of January.
constexpr WeeklyHours weekly[] = {{"2025-01-01"_day, 3_h}};
constexpr ExpenseCover cover[] = {{"2025-01-01"_day, std::nullopt}};
constexpr Period holidays[] = {{"2025-01-10"_day, "2025-01-10"_day}};
constexpr SickLeave sick_leave[] = {{"2025-01-13"_day, "2025-01-13"_day}};
constexpr Timesheet sheet(Date delivered) {
  return {.agreement = {.id = "A",
                        .from = "2025-01-01"_day,
                        .notice = Termination{"2025-03-03"_day, false},
                        .ready = "2025-01-08"_day,
                        .weekly_hours = weekly,
                        .expense_cover = cover,
                        .holidays = holidays,
                        .sick_leave = sick_leave,
                        .hour_account = HourAccount{"2025-01-01"_day}},
          .month = {2025, 1},
          .delivered = delivered};
}
constexpr Terms terms = terms_of(oppdal, sheet("2025-01-31"_day));
constexpr Terms late_terms = terms_of(oppdal, sheet("2025-04-30"_day));

constexpr Visit visit(Date date, Hours hours = 2_h) {
  return {.id = "v", .date = date, .hours = hours};
}
constexpr Visit cancelled(Date date, Date on, CancelledBy by, CancelCause cause = CancelCause::other) {
  Visit cancelled_visit = visit(date);
  cancelled_visit.status = VisitStatus::cancelled;
  cancelled_visit.cancelled = Cancellation{on, by, cause};
  return cancelled_visit;
}
constexpr Expense expense(ExpenseKind kind, bool receipt = true) {
  return {.id = "e", .date = "2025-01-07"_day, .amount = 90_kr, .kind = kind, .receipt = receipt};
}
constexpr Date the_seventh = "2025-01-07"_day;

constexpr bool pay_01 = hourly_rate_on(oppdal.hourly_rate, the_seventh)->value == HourlyRate(233.03_kr) &&
                        hourly_rate_on(oppdal.hourly_rate, "2024-12-31"_day) == nullptr;
constexpr bool pay_02 = pay_line_amount(HourlyRate(233.03_kr), 9_h) == 2097.27_kr;
constexpr bool pay_03 =
    !not_yet_used(terms, "2025-01-31"_day) && not_yet_used(terms, "2025-02-01"_day).verdict == Verdict::refused;
constexpr bool pay_04 = accrued_hours(weekly, terms.period) == 15_h && draw_on_account(3_h, 1_h).granted == 1_h &&
                        draw_on_account(3_h, 1_h).pending == 2_h;
constexpr bool pay_05 = supplement_paid(Supplement::holiday_pay).reading == Reading::text &&
                        supplement_paid(Supplement::evening).verdict == Verdict::refused;

constexpr bool can_01 = cancelled_hours_paid(CancelCause::other).verdict == Verdict::granted;
constexpr bool can_02 = cancelled_in_time(cancelled(the_seventh, "2025-01-06"_day, CancelledBy::recipient)) &&
                        !cancelled_in_time(cancelled(the_seventh, the_seventh, CancelledBy::recipient));
constexpr bool can_03 =
    cancelled_by_contact(cancelled(the_seventh, the_seventh, CancelledBy::contact)).verdict == Verdict::review;
constexpr bool can_04 =
    cancelled_kilometres_paid.verdict == Verdict::granted &&
    fate_of(cancelled(the_seventh, "2025-01-06"_day, CancelledBy::recipient)).no_drive_due == no_drive_was_due;
constexpr bool can_05 =
    broken_off(visit(the_seventh, 3_h), 1_h, CancelledBy::recipient, CancelCause::other, "w").rest.hours == 2_h;

constexpr bool sic_01 =
    contact_is_ill(cancelled(the_seventh, the_seventh, CancelledBy::contact, CancelCause::illness)).verdict ==
        Verdict::refused &&
    inside_sickness(terms, visit("2025-01-13"_day)).verdict == Verdict::review;
constexpr Illness sixteen_days{{"2025-03-03"_day, "2025-03-18"_day}};
constexpr Illness seventeen_days{{"2025-03-03"_day, "2025-03-19"_day}};
constexpr bool sic_02 =
    !is_long_illness(oppdal, sixteen_days, last_date) && is_long_illness(oppdal, seventeen_days, last_date);
constexpr bool sic_03 = nav_application_day(oppdal, "2025-03-01"_day, "2025-03-03"_day) == "2025-03-19"_day &&
                        !may_apply_to_nav(oppdal, sixteen_days, last_date) &&
                        may_apply_to_nav(oppdal, seventeen_days, last_date);

constexpr Date worked[] = {"2025-01-07"_day, "2025-02-04"_day};
constexpr bool hol_01 =
    holiday_weeks(oppdal, 2025, {first_date, no_last_date}, worked, {}, "2026-01-01"_day).weeks == 50;
constexpr bool hol_02 = inside_holiday(terms, visit("2025-01-10"_day)).verdict == Verdict::review &&
                        !inside_holiday(terms, visit("2025-01-11"_day));

constexpr bool agr_01 = last_day_after_notice(oppdal, "2025-03-03"_day) == "2025-03-17"_day;
constexpr bool agr_02 = notice_should_have_been_written(*sheet(the_seventh).agreement.notice);
constexpr bool agr_03 = !outside_agreement(terms, "2025-03-17"_day) && outside_agreement(terms, "2025-03-18"_day) &&
                        outside_agreement(terms, "2024-12-31"_day);
constexpr bool agr_04 = ready_to_start({true, true, true, true, true}) && !ready_to_start({true, true, true, true}) &&
                        visit_before_ready(sheet(the_seventh).agreement, the_seventh);

constexpr bool tsk_01 = practical_chore(Activity::shopping, false) && !practical_chore(Activity::shopping, true) &&
                        practical_chore(Activity::cooking, true);
constexpr bool tsk_02 = health_service(Activity::treatment).verdict == Verdict::review;
constexpr bool tsk_03 = !without_recipient(Activity::planning, false) && without_recipient(Activity::social, false);

constexpr bool km_01 = mileage_line_amount(KilometreRate(5_kr), 59.2_km) == 296_kr;
constexpr bool km_02 = kilometres_never_paid(terms, the_seventh, outside_municipality).rule == Rule::STK_KM_02;
constexpr bool km_03 = kilometres_never_paid(terms, the_seventh, driven_on_activity).verdict == Verdict::refused;

constexpr bool exp_01 = without_receipt(expense(ExpenseKind::cafe, false)).verdict == Verdict::refused;
constexpr bool exp_02 = not_the_contacts_cost(expense(ExpenseKind::fuel)).verdict == Verdict::refused &&
                        transport_of_contact(expense(ExpenseKind::transport)).verdict == Verdict::review;
constexpr bool exp_03 =
    terms.expense_ceiling == 300_kr && draw_on_ceiling({}, 149_kr, 85_kr, Reading::text).granted() == 85_kr;
constexpr bool exp_04 = without_cover(terms, "2024-12-31"_day) && !without_cover(terms, the_seventh);
constexpr bool exp_05 = bought_without_visit(DaySet("2025-01-01"_day), the_seventh);

constexpr bool tim_01 = due_date(oppdal, {2024, 2}) == "2024-02-29"_day;
constexpr bool tim_02 = payout_date(oppdal, "2025-03-31"_day) == "2025-04-12"_day;
constexpr bool tim_03 = last_delivery_day(oppdal, "2024-11-30"_day) == "2025-02-28"_day &&
                        delivered_too_late(late_terms, "2025-01-29"_day) &&
                        !delivered_too_late(late_terms, "2025-01-30"_day);
constexpr bool tim_04 = first_claimable_day(oppdal, "2025-02-28"_day) == "2024-11-28"_day;
constexpr bool tim_05 = outside_period(terms, "2025-02-01"_day) && !outside_period(terms, "2025-01-31"_day);
constexpr bool tim_06 = bank_day_on_or_before("2031-04-12"_day) == "2031-04-09"_day;
constexpr bool overlap() {
  Visit first = visit(the_seventh);
  first.start = ClockTime{17 * 60};
  Visit second = visit(the_seventh);
  second.start = ClockTime{19 * 60};
  HeldVisits apart;
  const bool touching_passes = !apart.test(first) && !apart.test(second);
  second.start = ClockTime{19 * 60 - 1};
  HeldVisits together;
  return touching_passes && !together.test(first) && together.test(second).verdict == Verdict::review;
}
constexpr bool tim_07 = overlap();
constexpr bool tim_08 = delivery_date_of_receipt(1'743'458'399) == "2025-03-31"_day &&  // 23:59:59 in Norway
                        delivery_date_of_receipt(1'743'458'400) == "2025-04-01"_day;

constexpr bool ctl_01 =
    picked_for_control(1, "A", {2025, 1}, "v", 1'000'000) && !picked_for_control(1, "A", {2025, 1}, "v", 0);
constexpr bool ctl_02 = verdict_after_ruling(60, 60) == Verdict::granted &&
                        verdict_after_ruling(0, 60) == Verdict::refused &&
                        verdict_after_ruling(30, 60) == Verdict::reduced;
constexpr bool eva_01 = evaluation_state(oppdal, 2025, 0, "2025-12-31"_day) == EvaluationState::due &&
                        evaluation_state(oppdal, 2025, 0, "2026-01-01"_day) == EvaluationState::overdue;

constexpr bool con_01 = may_disclose({}) == DisclosureFinding{DisclosureAnswer::forbidden, Rule::STK_CON_01};
constexpr bool con_02 = may_disclose({.audience = Audience::social_media, .picture = true, .consent = true}).answer ==
                        DisclosureAnswer::forbidden;
constexpr bool con_03 =
    may_disclose({.consent = true}) == DisclosureFinding{DisclosureAnswer::permitted, Rule::STK_CON_03};
constexpr bool con_04 = may_disclose({.audience = Audience::responsible_person, .recipient_in_danger = true}).answer ==
                        DisclosureAnswer::duty;
constexpr bool con_05 =
    may_disclose({.audience = Audience::follow_up, .agreed = true, .necessary = true}).rule == Rule::STK_CON_05;

struct Example {
  Rule rule;
  bool holds;
};
constexpr Example examples[] = {
    {Rule::STK_PAY_01, pay_01}, {Rule::STK_PAY_02, pay_02}, {Rule::STK_PAY_03, pay_03}, {Rule::STK_PAY_04, pay_04},
    {Rule::STK_PAY_05, pay_05}, {Rule::STK_CAN_01, can_01}, {Rule::STK_CAN_02, can_02}, {Rule::STK_CAN_03, can_03},
    {Rule::STK_CAN_04, can_04}, {Rule::STK_CAN_05, can_05}, {Rule::STK_SIC_01, sic_01}, {Rule::STK_SIC_02, sic_02},
    {Rule::STK_SIC_03, sic_03}, {Rule::STK_HOL_01, hol_01}, {Rule::STK_HOL_02, hol_02}, {Rule::STK_AGR_01, agr_01},
    {Rule::STK_AGR_02, agr_02}, {Rule::STK_AGR_03, agr_03}, {Rule::STK_AGR_04, agr_04}, {Rule::STK_TSK_01, tsk_01},
    {Rule::STK_TSK_02, tsk_02}, {Rule::STK_TSK_03, tsk_03}, {Rule::STK_KM_01, km_01},   {Rule::STK_KM_02, km_02},
    {Rule::STK_KM_03, km_03},   {Rule::STK_EXP_01, exp_01}, {Rule::STK_EXP_02, exp_02}, {Rule::STK_EXP_03, exp_03},
    {Rule::STK_EXP_04, exp_04}, {Rule::STK_EXP_05, exp_05}, {Rule::STK_TIM_01, tim_01}, {Rule::STK_TIM_02, tim_02},
    {Rule::STK_TIM_03, tim_03}, {Rule::STK_TIM_04, tim_04}, {Rule::STK_TIM_05, tim_05}, {Rule::STK_TIM_06, tim_06},
    {Rule::STK_TIM_07, tim_07}, {Rule::STK_TIM_08, tim_08}, {Rule::STK_CTL_01, ctl_01}, {Rule::STK_CTL_02, ctl_02},
    {Rule::STK_EVA_01, eva_01}, {Rule::STK_CON_01, con_01}, {Rule::STK_CON_02, con_02}, {Rule::STK_CON_03, con_03},
    {Rule::STK_CON_04, con_04}, {Rule::STK_CON_05, con_05},
};

/// The first rule whose example does not hold, so that the compiler's message names it.
constexpr Rule first_that_fails() {
  for (const Example& example : examples) {
    if (!example.holds) return example.rule;
  }
  return Rule::none;
}
constexpr Rule first_without_example() {
  for (const RuleEntry& entry : all_rules) {
    bool found = false;
    for (const Example& example : examples) found = found || example.rule == entry.rule;
    if (!found) return entry.rule;
  }
  return Rule::none;
}
static_assert(first_that_fails() == Rule::none);
static_assert(first_without_example() == Rule::none);
static_assert(std::size(all_rules) == 46);

}  // namespace
}  // namespace stottekontakt
