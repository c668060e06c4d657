/// @file
/// An invented second municipality is a second value of `Regulation`, settled by the same functions: periods from the
/// 21st to the 20th, due on the 5th of the next month, 250 kr of expenses a month, at most 100 km a month, a rate for
/// groups.

#include "settled_month.hpp"

namespace stottekontakt {
namespace {

using namespace literals;

constexpr std::string_view source = "invented";
constexpr DatedRow<HourlyRate> hourly_rate[] = {{"2024-05-01"_day, HourlyRate(209.90_kr), Provenance::stated, source}};
constexpr DatedRow<HourlyRate> group_rate[] = {{"2024-05-01"_day, HourlyRate(260_kr), Provenance::stated, source}};
constexpr DatedRow<KilometreRate> kilometre_rate[] = {
    {"2024-01-01"_day, KilometreRate(4.50_kr), Provenance::stated, source}};
constexpr DatedRow<Kroner> expense_ceiling_rows[] = {{"2024-01-01"_day, 250_kr, Provenance::stated, source}};
constexpr DatedRow<Kilometres> kilometre_ceiling[] = {{"2024-01-01"_day, 100_km, Provenance::stated, source}};
constexpr Figure stated(std::int32_t value) {
  return {value, Provenance::stated, source};
}

constexpr Regulation nabovik{
    .id = "nabovik",
    .hourly_rate = hourly_rate,
    .group_hourly_rate = group_rate,
    .kilometre_rate = kilometre_rate,
    .kilometre_tax_free = {},
    .expense_ceiling = expense_ceiling_rows,
    .kilometre_ceiling = kilometre_ceiling,
    .cover_basis = CoverBasis::flat,
    .period_start_day = stated(21),
    .claim_window_months = stated(3),
    .due_day = stated(5),
    .due_months_after = stated(1),
    .payout_day = stated(20),
    .notice_days = stated(30),
    .holiday_weeks = stated(5),
    .sickness_days = stated(16),
    .long_illness_days = stated(16),
    .evaluations_least = stated(1),
    .evaluations_aim = stated(1),
};

constexpr WeeklyHours weekly_hours[] = {{"2024-09-01"_day, 4_h}};
constexpr ExpenseCover cover[] = {{"2024-09-01"_day, std::nullopt}};
constexpr Visit visits[] = {
    {.id = "a", .date = "2025-02-21"_day, .hours = 4_h, .km_to = 15_km, .km_from = 15_km},
    {.id = "b", .date = "2025-03-05"_day, .hours = 4.5_h, .km_to = 20_km, .km_from = 20_km},
    {.id = "c", .date = "2025-03-20"_day, .hours = 3.25_h, .km_to = 20_km, .km_from = 20_km},
    {.id = "d", .date = "2025-03-21"_day, .hours = 2_h},  // of the next period
};
constexpr Expense expenses[] = {
    {.id = "e", .date = "2025-03-05"_day, .amount = 180_kr, .receipt = true},
    {.id = "f", .date = "2025-03-20"_day, .amount = 95_kr, .receipt = true},
};
constexpr Timesheet sheet_for(RateKey rate) {
  return {.agreement = {.id = "N-1",
                        .from = "2024-09-01"_day,
                        .rate = rate,
                        .weekly_hours = weekly_hours,
                        .expense_cover = cover,
                        .hour_account = HourAccount{"2025-02-21"_day}},
          .month = {2025, 3},
          .delivered = "2025-04-05"_day,
          .visits = visits,
          .expenses = expenses};
}

static_assert(period_of(nabovik, {2025, 3}) == Period{"2025-02-21"_day, "2025-03-20"_day});
static_assert(due_date(nabovik, {2025, 3}) == "2025-04-05"_day);
static_assert(last_day_after_notice(nabovik, "2025-03-03"_day) == "2025-04-02"_day);
static_assert(evaluation_state(nabovik, 2025, 1, "2025-06-01"_day) == EvaluationState::target);

constexpr auto march = settle_month<4, 2>(nabovik, sheet_for(RateKey::individual));
static_assert(march.status == Status::ok);

// The weeks of 17 and 24 February and of 3, 10 and 17 March: 5 × 4:00 = 20:00, of which 11:45 are used.
static_assert(march.account.granted == 20_h && march.account.used == 11.75_h && march.account.balance == 8.25_h);
static_assert(march.visits[3].hours_rule == Rule::STK_TIM_05);

// 11:45 × 209.90 = 2466.325, half up.
static_assert(march.lines[0].time == 11.75_h && march.lines[0].amount == 2466.33_kr);
// 30 + 40 + 40 km: 10 km above the ceiling are refused; that the last drive is cut is a choice.
static_assert(march.visits[1].km_verdict == Verdict::granted);
static_assert(kilometre_finding(march.visits[2]) == Finding{Rule::STK_KM_01, Verdict::reduced, Reading::choice});
static_assert(march.visits[2].km_cut_metres == 10'000);
static_assert(march.lines[1].distance == 100_km && march.lines[1].amount == 450_kr);
// 180 + 95 kr of 250, whatever the weekly hours.
static_assert(march.expenses[1].granted() == 70_kr && march.expenses[1].verdict == Verdict::reduced);
static_assert(march.lines[2].amount == 250_kr);
static_assert(march.totals.payable == 3166.33_kr);
// 2:00 × 209.90 of the next period, 10 km × 4.50, 25 kr of receipts.
static_assert(march.totals.refused == 489.80_kr && march.totals.pending == Kroner());
// The 20th of May 2025 is a Tuesday.
static_assert(march.payout.nominal.value() == "2025-05-20"_day && march.payout.bank_day.value() == "2025-05-20"_day);

// With a group the same hours are 11:45 × 260 = 3055.00.
constexpr auto with_group = settle_month<4, 2>(nabovik, sheet_for(RateKey::group));
static_assert(with_group.lines[0].rate == 260_kr && with_group.lines[0].amount == 3055_kr);
static_assert(with_group.totals.payable == 3755_kr);

// The same sheet in Oppdal: the period is the calendar month, so the visit of February is of another sheet.
constexpr auto in_oppdal = settle_month<4, 2>(oppdal, sheet_for(RateKey::individual));
static_assert(in_oppdal.status == Status::ok);
static_assert(in_oppdal.visits[0].hours_rule == Rule::STK_TIM_05);
static_assert(in_oppdal.visits[3].hours_rule == Rule::STK_PAY_01);
static_assert(settle_month<4, 2>(oppdal, sheet_for(RateKey::group)).status == Status::no_such_rate);

}  // namespace
}  // namespace stottekontakt
