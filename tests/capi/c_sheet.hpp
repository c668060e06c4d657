#pragma once
/// @file
/// C structs of a C++ timesheet, and a statement with room for the answer.

#include <cstring>
#include <deque>
#include <string>
#include <vector>

#include "stottekontakt.h"
#include "support/timesheet_builder.hpp"

namespace stottekontakt::support {

inline std::int32_t day_number(Date day) {
  return days_since_1970(day);
}
inline std::int32_t day_number(const Required<Date>& day) {
  return days_since_1970(day);
}
inline std::int32_t day_number(std::string_view text) {
  return days_since_1970(day(text));
}
inline std::int32_t day_number(std::optional<Date> day) {
  return day ? days_since_1970(*day) : 0;
}

/// Owns the rows of a C timesheet; `facts()` refers to them.
struct CSheet {
  std::vector<stk_weekly_hours> weekly_hours;
  std::vector<stk_expense_cover> expense_cover;
  std::vector<stk_holiday> holidays;
  std::vector<stk_sick_leave> sick_leave;
  std::vector<stk_visit> visits;
  std::vector<stk_expense> expenses;
  std::vector<stk_ruling> rulings;
  stk_timesheet head{};

  /// @param sheet keeps the texts of the ids
  explicit CSheet(const Timesheet& sheet) {
    const Agreement& agreement = sheet.agreement;
    for (const WeeklyHours& row : agreement.weekly_hours) {
      weekly_hours.push_back({day_number(row.from), static_cast<std::int32_t>(row.hours.minutes())});
    }
    for (const ExpenseCover& row : agreement.expense_cover) {
      const std::int64_t ore = row.monthly ? row.monthly->ore() : 0;
      const std::int32_t kind = !row.monthly ? STK_COVER_MAXIMUM : ore == 0 ? STK_COVER_NONE : STK_COVER_AMOUNT;
      expense_cover.push_back({day_number(row.from), kind, ore});
    }
    for (const Period& row : agreement.holidays) holidays.push_back({day_number(row.first), day_number(row.last)});
    for (const SickLeave& row : agreement.sick_leave) {
      sick_leave.push_back({day_number(row.from), day_number(row.to), day_number(row.reported), 0});
    }
    for (const Visit& visit : sheet.visits) visits.push_back(c_visit(visit));
    for (const Expense& expense : sheet.expenses) {
      expenses.push_back({expense.id.data(), expense.id.size(), day_number(expense.date),
                          static_cast<std::int32_t>(expense.amount.ore()),
                          static_cast<std::int32_t>(expense.spent_for) + 1, expense.receipt ? 1 : 0,
                          static_cast<std::int32_t>(expense.kind), 0});
    }
    for (const PersonRuling& ruling : sheet.rulings) {
      rulings.push_back({ruling.item, static_cast<std::int32_t>(ruling.part) + 1,
                         ruling.granted ? STK_VERDICT_GRANTED : STK_VERDICT_REFUSED, day_number(ruling.on)});
    }
    head.year = sheet.month.year;
    head.month = sheet.month.month;
    head.delivered_day = day_number(sheet.delivered);
    head.agreement_first_day = day_number(agreement.from);
    head.agreement_last_day = day_number(agreement.to);
    if (agreement.notice) {
      head.notice_received_day = day_number(agreement.notice->received);
      head.notice_unwritten = agreement.notice->written ? 0 : 1;
    }
    head.ready_day = day_number(agreement.ready);
    head.rate_key = agreement.rate == RateKey::group ? STK_RATE_GROUP : STK_RATE_INDIVIDUAL;
    if (agreement.hour_account) {
      head.account_opened_day = day_number(agreement.hour_account->opened);
      head.account_used_minutes = agreement.hour_account->used.minutes();
    }
    head.earlier_minutes = sheet.earlier.hours.minutes();
    head.earlier_expenses_ore = sheet.earlier.expenses.ore();
  }

  static stk_visit c_visit(const Visit& visit) {
    stk_visit row{};
    row.id = visit.id.data();
    row.id_length = visit.id.size();
    row.day = day_number(visit.date);
    row.minutes = static_cast<std::int32_t>(visit.hours.minutes());
    row.status = static_cast<std::int32_t>(visit.status) + 1;
    row.start_minute_plus_1 = visit.start ? visit.start->minute + 1 : 0;
    if (visit.cancelled) {
      row.cancelled_day = day_number(visit.cancelled->on);
      row.cancelled_by = static_cast<std::int32_t>(visit.cancelled->by) + 1;
      row.cancel_cause = static_cast<std::int32_t>(visit.cancelled->cause);
    }
    row.activity = static_cast<std::int32_t>(visit.activity);
    row.without_recipient = visit.with_recipient ? 0 : 1;
    row.metres_to = static_cast<std::int32_t>(visit.km_to.metres());
    row.metres_from = static_cast<std::int32_t>(visit.km_from.metres());
    row.metres_outside = static_cast<std::int32_t>(visit.km_outside.metres());
    row.metres_activity = static_cast<std::int32_t>(visit.km_activity.metres());
    return row;
  }

  stk_timesheet facts() const {
    stk_timesheet sheet = head;
    sheet.struct_size = sizeof sheet;
    sheet.weekly_hours = weekly_hours.data();
    sheet.weekly_hours_count = weekly_hours.size();
    sheet.weekly_hours_size = sizeof(stk_weekly_hours);
    sheet.expense_cover = expense_cover.data();
    sheet.expense_cover_count = expense_cover.size();
    sheet.expense_cover_size = sizeof(stk_expense_cover);
    sheet.holidays = holidays.data();
    sheet.holiday_count = holidays.size();
    sheet.holiday_size = sizeof(stk_holiday);
    sheet.sick_leave = sick_leave.data();
    sheet.sick_leave_count = sick_leave.size();
    sheet.sick_leave_size = sizeof(stk_sick_leave);
    sheet.visits = visits.data();
    sheet.visit_count = visits.size();
    sheet.visit_size = sizeof(stk_visit);
    sheet.expenses = expenses.data();
    sheet.expense_count = expenses.size();
    sheet.expense_size = sizeof(stk_expense);
    sheet.rulings = rulings.data();
    sheet.ruling_count = rulings.size();
    sheet.ruling_size = sizeof(stk_ruling);
    return sheet;
  }
};

/// A statement with room; everything in it is filled with a pattern first, so that what was not written shows.
struct CStatement {
  std::vector<stk_visit_decision> visits;
  std::vector<stk_expense_decision> expenses;
  std::vector<stk_line> lines;
  std::vector<stk_notice> notices;
  std::vector<unsigned char> scratch;
  stk_statement head;

  explicit CStatement(const stk_timesheet& sheet, std::size_t line_room = 16, std::size_t notice_room = 512)
      : visits(sheet.visit_count), expenses(sheet.expense_count), lines(line_room), notices(notice_room) {
    std::size_t room = 0;
    if (stk_scratch_size(&sheet, &room) == STK_STATUS_OK) scratch.resize(room);
    for (auto& element : visits) std::memset(&element, 0x5a, sizeof element);
    for (auto& element : expenses) std::memset(&element, 0x5a, sizeof element);
    for (auto& element : lines) std::memset(&element, 0x5a, sizeof element);
    for (auto& element : notices) std::memset(&element, 0x5a, sizeof element);
    std::memset(&head, 0x5a, sizeof head);
    head.struct_size = sizeof head;
    head.visit_decisions = visits.data();
    head.visit_decision_capacity = visits.size();
    head.visit_decision_size = sizeof(stk_visit_decision);
    head.expense_decisions = expenses.data();
    head.expense_decision_capacity = expenses.size();
    head.expense_decision_size = sizeof(stk_expense_decision);
    head.lines = lines.data();
    head.line_capacity = lines.size();
    head.line_size = sizeof(stk_line);
    head.notices = notices.data();
    head.notice_capacity = notices.size();
    head.notice_size = sizeof(stk_notice);
    head.scratch = scratch.data();
    head.scratch_size = scratch.size();
  }
  CStatement(const CStatement&) = delete;

  /// True if nothing but the members that are always written differs from the pattern.
  bool untouched() const {
    const auto pattern = [](const auto& elements) {
      for (const auto& element : elements) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(&element);
        for (std::size_t i = 0; i < sizeof element; ++i) {
          if (bytes[i] != 0x5a) return false;
        }
      }
      return true;
    };
    const std::int64_t number = 0x5a5a5a5a5a5a5a5a;
    return pattern(visits) && pattern(expenses) && pattern(lines) && pattern(notices) && head.payable_ore == number &&
           head.pending_ore == number && head.refused_ore == number && head.accrued_minutes == number &&
           head.used_minutes == number && head.balance_minutes == number && head.rebook_minutes == number &&
           head.payout_day == 0x5a5a5a5a && head.bank_day == 0x5a5a5a5a;
  }
};

}  // namespace stottekontakt::support
