#pragma once
/// @file
/// The facts of many timesheets as columns. Days are days since 1970-01-01 (Arrow's date32), money øre, time minutes,
/// distance metres; codes are the numbers of the C interface (`STK_VISIT_…`). A column that is not marked *required*
/// may be absent, or leave single rows unstated.

#include "stottekontakt/columns/column.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Visits (*oppdrag*), a row each.
struct VisitColumns {
  ListRows rows{};                       ///< which timesheet they are of; *required* where there are any
  Column<std::int32_t> day{};            ///< *required*
  Column<std::int32_t> minutes{};        ///< *required*: used, or planned if not held
  Column<std::uint8_t> status{};         ///< 1 held, 2 cancelled, 3 contact ill, in every row; absent: all were held
  Column<std::int32_t> cancelled_day{};  ///< of a cancelled visit
  Column<std::uint8_t> cancelled_by{};   ///< 1 recipient, 2 guardian, 3 municipality, 4 contact
  Column<std::uint8_t> cancel_cause{};   ///< 0 not stated, 1 illness, 2 no-show, 3 other
  Column<std::int32_t> start_minute{};   ///< after midnight, Norwegian local time
  Column<std::uint8_t> activity{};       ///< 0 social … 17 other, as `Activity`
  Column<std::uint8_t> without_recipient{};  ///< 1: the contact was alone
  Column<std::int32_t> metres_to{};          ///< to the recipient's home, inside the municipality
  Column<std::int32_t> metres_from{};        ///< and back
  Column<std::int32_t> metres_outside{};     ///< driven outside the municipality on those trips
  Column<std::int32_t> metres_activity{};    ///< driven on the activity itself
  TextColumn id{};                           ///< settles the order of visits with one date and start; absent: row order
};

/// Receipts (*utlegg*), a row each.
struct ExpenseColumns {
  ListRows rows{};                   ///< which timesheet they are of; *required* where there are any
  Column<std::int32_t> day{};        ///< *required*: of the purchase
  Column<std::int64_t> ore{};        ///< *required*
  Column<std::uint8_t> spent_for{};  ///< *required*: 1 contact, 2 recipient
  Column<std::uint8_t> receipt{};    ///< 1: delivered with the timesheet
  Column<std::uint8_t> kind{};       ///< 0 activity … 5 other, as `ExpenseKind`
  TextColumn id{};                   ///< settles the order of receipts of one day; absent: row order
};

/// Weekly hours (*tildelte timer*); without offsets, one row a timesheet.
struct WeeklyHoursColumns {
  ListRows rows{};                  ///< rising dates in each timesheet
  Column<std::int32_t> from_day{};  ///< first day; not stated: the agreement's first
  Column<std::int32_t> minutes{};   ///< *required*: a week
};

/// Expense cover (*utgiftsdekning*); without offsets, one row a timesheet.
struct ExpenseCoverColumns {
  ListRows rows{};                     ///< rising dates in each timesheet
  Column<std::int32_t> from_day{};     ///< first day; not stated: the agreement's first
  Column<std::uint8_t> kind{};         ///< *required* where there are rows: 0 none, 1 the maximum, 2 an amount
  Column<std::int64_t> monthly_ore{};  ///< of kind 2
};

/// Registered holidays (*ferie*), by first day in each timesheet.
struct HolidayColumns {
  ListRows rows{};                   ///< which timesheet they are of
  Column<std::int32_t> first_day{};  ///< *required* where there are rows
  Column<std::int32_t> last_day{};   ///< *required* where there are rows
};

/// Periods of the contact's own illness, by first day in each timesheet.
struct SickLeaveColumns {
  ListRows rows{};                   ///< which timesheet they are of
  Column<std::int32_t> first_day{};  ///< *required* where there are rows
  Column<std::int32_t> last_day{};   ///< not stated: still ill
};

/// Persons' rulings on parts in review (STK-CTL-02).
struct RulingColumns {
  ListRows rows{};              ///< which timesheet they are of
  Column<std::int32_t> item{};  ///< *required* where there are rows: counted from the timesheet's first visit (receipt)
  Column<std::uint8_t> part{};  ///< *required* where there are rows: 1 hours, 2 kilometres, 3 receipt
  Column<std::uint8_t> verdict{};  ///< *required* where there are rows: 1 granted, 3 refused
  Column<std::int32_t> day{};      ///< *required* where there are rows: of the ruling
};

/// Timesheets (*timelister*), a row each. What changes no decision (notices are not part of the answer) is left out.
struct TimesheetColumns {
  std::size_t count = 0;                        ///< timesheets
  Column<std::int32_t> month_day{};             ///< *required*: any day of the calendar month it is for
  Column<std::int32_t> delivered_day{};         ///< *required*: Norwegian calendar date of receipt
  Column<std::int32_t> agreement_first_day{};   ///< *required*
  Column<std::int32_t> agreement_last_day{};    ///< not stated: until further notice
  Column<std::int32_t> notice_received_day{};   ///< not stated: nobody has given notice
  Column<std::uint8_t> rate_key{};              ///< 0 the rate for one recipient, 1 for a group
  Column<std::int32_t> account_opened_day{};    ///< not stated: no hour account, it opens on the first of the month
  Column<std::int64_t> account_used_minutes{};  ///< from its opening to the day before this month
  Column<std::int64_t> earlier_minutes{};       ///< granted by earlier statements of this agreement and month
  Column<std::int64_t> earlier_expenses_ore{};  ///< receipts granted by them
  WeeklyHoursColumns weekly_hours{};            ///< *required*
  ExpenseCoverColumns expense_cover{};          ///< no rows: no cover was granted
  HolidayColumns holidays{};                    ///< no rows: none registered
  SickLeaveColumns sick_leave{};                ///< no rows: never ill
  RulingColumns rulings{};                      ///< no rows: nothing ruled
  VisitColumns visits{};                        ///< no rows: none
  ExpenseColumns expenses{};                    ///< no rows: none
};

}  // namespace v0
}  // namespace stottekontakt
