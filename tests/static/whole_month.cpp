/// @file
/// January 2025 of one agreement in Oppdal, settled by the compiler.

#include "settled_month.hpp"

namespace stottekontakt {
namespace {

using namespace literals;

constexpr WeeklyHours weekly_hours[] = {{"2025-01-01"_day, 3_h}};
constexpr ExpenseCover cover[] = {{"2025-01-01"_day, std::nullopt}};
constexpr Cancellation same_day_by_recipient{"2025-01-21"_day, CancelledBy::recipient};
constexpr Cancellation day_before{"2025-01-22"_day, CancelledBy::recipient};

// Not in the order of their dates: the library finds it.
constexpr Visit visits[] = {
    {.id = "v2", .date = "2025-01-14"_day, .hours = 3_h, .km_to = 7.4_km, .km_from = 7.4_km, .km_activity = 30_km},
    {.id = "v1", .date = "2025-01-07"_day, .hours = 3_h, .km_to = 7.4_km, .km_from = 7.4_km},
    {.id = "v3",
     .date = "2025-01-21"_day,
     .hours = 3_h,
     .status = VisitStatus::cancelled,
     .cancelled = same_day_by_recipient,
     .km_to = 7.4_km,
     .km_from = 7.4_km},
    {.id = "v4", .date = "2025-01-23"_day, .hours = 2_h, .status = VisitStatus::cancelled, .cancelled = day_before},
    {.id = "v5", .date = "2025-01-25"_day, .hours = 2_h, .activity = Activity::washing},
    {.id = "v6", .date = "2025-01-28"_day, .hours = 7.5_h, .km_to = 7.4_km, .km_from = 7.4_km},
    {.id = "v7", .date = "2025-02-01"_day, .hours = 1_h},
};
constexpr Expense expenses[] = {
    {.id = "e3", .date = "2025-01-28"_day, .amount = 149_kr, .receipt = true},
    {.id = "e1", .date = "2025-01-07"_day, .amount = 120_kr, .kind = ExpenseKind::cafe, .receipt = true},
    {.id = "e2", .date = "2025-01-14"_day, .amount = 95_kr, .kind = ExpenseKind::ticket, .receipt = true},
    {.id = "e4", .date = "2025-01-15"_day, .amount = 50_kr, .receipt = false},
};
constexpr Timesheet sheet{
    .agreement = {.id = "OPD-0017",
                  .from = "2025-01-01"_day,
                  .ready = "2024-12-20"_day,
                  .weekly_hours = weekly_hours,
                  .expense_cover = cover,
                  .hour_account = HourAccount{"2025-01-01"_day}},
    .month = {2025, 1},
    .delivered = "2025-02-01"_day,
    .visits = visits,
    .expenses = expenses,
};

constexpr auto january = settle_month<7, 4>(oppdal, sheet);
static_assert(january.status == Status::ok);

// 15:00 accrued. v1, v2 and v3 take 9:00, so 6:00 of the 7:30 of v6 fit and 1:30 wait for a person.
static_assert(january.visits[1].hours() == Finding{Rule::STK_PAY_01, Verdict::granted, Reading::text});
static_assert(january.visits[2].hours() == Finding{Rule::STK_CAN_01, Verdict::granted, Reading::text});
static_assert(january.visits[2].km_rule == Rule::STK_CAN_04);
static_assert(january.visits[3].hours() == Finding{Rule::STK_CAN_02, Verdict::refused, Reading::text});
static_assert(january.visits[4].hours() == Finding{Rule::STK_TSK_01, Verdict::review, Reading::choice});
static_assert(january.visits[5].hours() == Finding{Rule::STK_PAY_04, Verdict::review, Reading::choice});
static_assert(january.visits[5].granted() == 6_h && january.visits[5].pending() == 90_min);
static_assert(january.visits[6].hours() == Finding{Rule::STK_TIM_05, Verdict::refused, Reading::choice});

// The ceiling is 3 × 100: 120 and 95 leave 85 for the last by date. e4 has no receipt.
static_assert(january.expenses[1].granted() == 120_kr && january.expenses[2].granted() == 95_kr);
static_assert(january.expenses[0].granted() == 85_kr && january.expenses[0].verdict == Verdict::reduced);
static_assert(january.expenses[3].rule == Rule::STK_EXP_01);

// 15:00 × 233.03; 59.2 km × 5.00; 300.00.
static_assert(january.line_count == 3);
static_assert(january.lines[0].time == 15_h && january.lines[0].amount == 3495.45_kr);
static_assert(january.lines[1].distance == 59.2_km && january.lines[1].amount == 296_kr);
static_assert(january.lines[2].amount == 300_kr);
static_assert(january.totals.payable == 4091.45_kr);
// 3:30 × 233.03 = 815.605, half up.
static_assert(january.totals.pending == 815.61_kr);
// v7 1:00 × 233.03, 30 km on the activity, 64.00 above the ceiling, e4; not the hours of v4, for which a new time is
// agreed.
static_assert(january.totals.refused == 497.03_kr);
static_assert(january.account.granted == 15_h && january.account.used == 15_h && january.account.to_rebook == 2_h);
static_assert(january.account.balance == Hours());
// Delivered on 1 February: the 12th of March, a Wednesday.
static_assert(january.payout.nominal.value() == "2025-03-12"_day &&
              january.payout.bank_day.value() == "2025-03-12"_day);

}  // namespace
}  // namespace stottekontakt
