// A user without exceptions: compiles *and links* with -fno-exceptions -fno-rtti, with no boost::throw_exception of its
// own. Every rule header is used, and every figure comes from argc, so that nothing is evaluated by the compiler.
#include <array>
#include <cstdio>
#include <string_view>

#include "stottekontakt/stottekontakt.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

namespace {

int wrong = 0;

template <class T>
void expect(const T& found, const T& expected, const char* what) {
  if (found == expected) return;
  std::printf("wrong: %s\n", what);
  ++wrong;
}

void calendar(Date day) {  // 2025-03-31
  expect(to_text(day).view(), std::string_view("2025-03-31"), "date as text");
  expect(to_text(month_of(day)).view(), std::string_view("2025-03"), "month as text");
  expect(*parse_date(to_text(day)), day, "date read back");
  expect(add_months_clamped(day, 1), "2025-04-30"_day, "a month later");
  expect(monday_of_week(day), day, "Monday of the week");
  expect(day + Days(1) - Days(31), first_day_of(month_of(day)), "first of the month");
  expect(day_count({first_day_of(month_of(day)), day}), 31, "days of March");
  expect(is_public_holiday(easter_sunday(civil(day).year)), true, "Easter Sunday");
}

void single_rules(Date day) {  // 2025-03-31
  const Month month = month_of(day);
  expect(last_day_after_notice(oppdal, day), "2025-04-14"_day, "STK-AGR-01");
  expect(ready_to_start({true, true, true, true, true}), true, "STK-AGR-04");
  expect(due_date(oppdal, month), day, "STK-TIM-01");
  expect(payout_date(oppdal, day), "2025-04-12"_day, "STK-TIM-02");
  expect(payout_of(oppdal, day).bank_day.value(), "2025-04-11"_day, "STK-TIM-06");
  expect(last_delivery_day(oppdal, day), "2025-06-30"_day, "STK-TIM-03");
  expect(first_claimable_day(oppdal, day), "2024-12-31"_day, "STK-TIM-04");
  expect(delivery_date_of_receipt(std::int64_t{days_since_1970(day)} * 86400), day, "STK-TIM-08");
  expect(nav_application_day(oppdal, day, std::nullopt), "2025-04-16"_day, "STK-SIC-03");
  expect(evaluation_state(oppdal, month.year, 1, day), EvaluationState::met, "STK-EVA-01");
  expect(may_disclose({.consent = true}).rule, Rule::STK_CON_03, "STK-CON-03");
  expect(supplement_paid(Supplement::holiday_pay).rule, Rule::STK_PAY_05, "STK-PAY-05");
  expect(picked_for_control(1, "A-1", month, "v1", 1'000'000), true, "STK-CTL-01");

  const Date worked[] = {day};
  const SickLeave leave[] = {{.from = day, .to = day + Days(9)}, {.from = day + Days(10), .to = day + Days(20)}};
  const Period three_years{first_day_of({month.year - 1, 1}), last_day_of({month.year + 1, 12})};
  expect(holiday_weeks(oppdal, month.year, three_years, worked, leave, "2026-01-31"_day).too_few(), false, "STK-HOL-01");
  std::size_t index = 0;
  const Illness illness = next_illness(leave, index);
  expect(is_long_illness(oppdal, illness, day + Days(30)), true, "STK-SIC-02");
}

void whole_month(Date delivered) {  // 2025-03-31
  const Date third = first_day_of(month_of(delivered)) + Days(2);
  const WeeklyHours weekly[] = {{third - Days(60), 3_h}};
  const ExpenseCover cover[] = {{.from = third - Days(60), .monthly = std::nullopt}};
  const Period holidays[] = {{third + Days(21), third + Days(27)}};
  const SickLeave leave[] = {{.from = third + Days(14), .to = third + Days(15)}};
  // In any order, so that they are sorted; one of each fate.
  const std::array<Visit, 7> visits{{
      {.id = "v4", .date = third + Days(7), .hours = 2_h, .activity = Activity::washing},
      {.id = "v1", .date = third, .start = ClockTime{17 * 60}, .hours = 3_h, .km_to = 7.4_km, .km_from = 7.4_km},
      {.id = "v2", .date = third, .start = ClockTime{18 * 60}, .hours = 1_h},
      {.id = "v3",
       .date = third + Days(1),
       .hours = 2_h,
       .status = VisitStatus::cancelled,
       .cancelled = Cancellation{.on = third, .by = CancelledBy::recipient}},
      {.id = "v5", .date = third + Days(14), .hours = 2_h, .status = VisitStatus::contact_ill},
      {.id = "v6", .date = third + Days(22), .hours = 1_h},
      {.id = "v7", .date = third + Days(10), .hours = 16_h, .km_outside = 20_km, .km_activity = 30_km},
  }};
  const std::array<Expense, 2> expenses{{
      {.id = "e2", .date = third + Days(1), .amount = 250_kr, .receipt = true},
      {.id = "e1", .date = third, .amount = 120_kr, .kind = ExpenseKind::ticket, .receipt = true},
  }};
  const PersonRuling rulings[] = {{.item = 0, .part = RulingPart::hours, .granted = true, .on = delivered}};
  const Timesheet sheet{.agreement = {.id = "A-1",
                                      .from = third - Days(60),
                                      .notice = Termination{.received = delivered, .written = false},
                                      .weekly_hours = weekly,
                                      .expense_cover = cover,
                                      .holidays = holidays,
                                      .sick_leave = leave},
                        .month = month_of(delivered),
                        .delivered = delivered,
                        .visits = visits,
                        .expenses = expenses,
                        .rulings = rulings};

  std::array<VisitDecision, 7> visit_decisions{};
  std::array<ExpenseDecision, 2> expense_decisions{};
  std::array<std::int32_t, 7> order{};
  const Decisions out{visit_decisions, expense_decisions};
  const Items<std::span<const Visit>, std::span<const Expense>> items{visits, expenses};
  const Result<Settlement> settlement = settle_into(oppdal, sheet, items, out, order);
  expect(settlement.has_value(), true, "settled");
  if (!settlement) return;

  const Rule rules[] = {Rule::STK_TSK_01, Rule::STK_PAY_01, Rule::STK_TIM_07, Rule::STK_CAN_02,
                        Rule::STK_SIC_01, Rule::STK_HOL_02, Rule::STK_PAY_04};
  for (std::size_t i = 0; i < visits.size(); ++i) expect(visit_decisions[i].hours_rule, rules[i], visits[i].id.data());
  expect(expense_decisions[0].verdict, Verdict::reduced, "the ceiling");
  // 20 h (3, the 15 left of 18 on the account, 2 ruled), 14.8 km, receipts up to 300 kr.
  expect(settlement->totals.payable, 4660.60_kr + 74_kr + 300_kr, "payable");

  const Result<Statement> statement = settle(oppdal, sheet);
  expect(statement && statement->settlement.totals.payable == settlement->totals.payable, true, "with vectors");
}

}  // namespace

int main(int argc, char**) {
  const Date day = *make_date(2024 + argc, 2 + argc, 30 + argc);
  calendar(day);
  single_rules(day);
  whole_month(day);
  return wrong;
}
