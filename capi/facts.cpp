#include "facts.hpp"

#include <cstddef>

namespace stottekontakt::capi {
namespace {

/// A day that must be there.
CFault check_required_day(std::int32_t day, std::int32_t field, std::int32_t item = -1) noexcept {
  if (day == 0) return {STK_STATUS_MISSING, field, item};
  if (!is_day(day)) return {STK_STATUS_OUT_OF_RANGE, field, item};
  return {};
}
CFault check_optional_day(std::int32_t day, std::int32_t field, std::int32_t item = -1) noexcept {
  return is_day_or_none(day) ? CFault{} : CFault{STK_STATUS_OUT_OF_RANGE, field, item};
}
CFault check_id(const char* id, std::size_t length, std::int32_t field, std::int32_t item, std::int32_t day) noexcept {
  if (length == 0) return {STK_STATUS_MISSING, field, item, day};
  if (id == nullptr) return {STK_STATUS_NULL_POINTER, field, item, day};
  return {};
}

/// The rows of the rules, made in `scratch` from C rows; none where there is a fault, or one of them is at fault.
template <class Row, class CRow, class Check, class Make>
std::span<const Row> rows_of(const Rows<CRow>& rows, Scratch& scratch, CFault& fault, const Check& check,
                             const Make& make) noexcept {
  Row* first = scratch.take<Row>(rows.size());
  for (std::size_t i = 0; !fault && i < rows.size(); ++i) {
    const CRow row = rows[i];
    fault = check(row, static_cast<std::int32_t>(i));
    if (!fault) new (first + i) Row(make(row));
  }
  return {first, fault ? 0 : rows.size()};
}

/// Structs of an older caller, completed in `scratch`.
template <class Struct>
const Struct* completed(const Rows<Struct>& rows, Scratch& scratch) noexcept {
  Struct* first = scratch.take<Struct>(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) new (first + i) Struct(rows[i]);
  return first;
}

/// The structs of items, those of an older caller completed in `scratch`.
template <class Struct>
Rows<Struct> whole_rows(const Struct* first, std::size_t count, std::size_t size, Scratch& scratch) noexcept {
  const bool whole = size >= sizeof(Struct);
  return {whole ? first : completed(Rows(first, count, size), scratch), count, whole ? size : sizeof(Struct)};
}

/// The first fault of structs that are whole.
template <class Struct, class Check>
CFault check_each(const Rows<Struct>& rows, const Check& check) noexcept {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (const CFault fault = check(rows.whole(i), static_cast<std::int32_t>(i))) return fault;
  }
  return {};
}

CFault check_agreement_facts(const stk_timesheet& sheet) noexcept {
  if (!is_month(sheet.year, sheet.month)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_MONTH};
  if (const CFault fault = check_required_day(sheet.delivered_day, STK_FIELD_DELIVERED)) return fault;
  if (const CFault fault = check_required_day(sheet.agreement_first_day, STK_FIELD_AGREEMENT_FROM)) return fault;
  if (const CFault fault = check_optional_day(sheet.agreement_last_day, STK_FIELD_AGREEMENT_TO)) return fault;
  if (const CFault fault = check_optional_day(sheet.notice_received_day, STK_FIELD_NOTICE_RECEIVED)) return fault;
  if (!is_flag(sheet.notice_unwritten)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_NOTICE_UNWRITTEN};
  if (sheet.notice_unwritten == 1 && sheet.notice_received_day == 0) {
    return {STK_STATUS_FORBIDDEN, STK_FIELD_NOTICE_UNWRITTEN};
  }
  if (const CFault fault = check_optional_day(sheet.ready_day, STK_FIELD_AGREEMENT_READY)) return fault;
  if (!within(sheet.rate_key, STK_RATE_INDIVIDUAL, STK_RATE_GROUP)) {
    return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_AGREEMENT_RATE};
  }
  if (const CFault fault = check_optional_day(sheet.account_opened_day, STK_FIELD_ACCOUNT_OPENED)) return fault;
  if (sheet.account_opened_day == 0 && sheet.account_used_minutes != 0) {
    return {STK_STATUS_FORBIDDEN, STK_FIELD_ACCOUNT_USED};
  }
  return sheet.reserved == 0 ? CFault{} : CFault{STK_STATUS_NOT_ZERO, STK_FIELD_TIMESHEET};
}

CFault check_cover(const stk_expense_cover& row, std::int32_t i) noexcept {
  if (const CFault fault = check_required_day(row.from_day, STK_FIELD_EXPENSE_COVER_FROM, i)) return fault;
  if (!within(row.cover_kind, STK_COVER_NONE, STK_COVER_AMOUNT)) {
    return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_COVER_KIND, i, row.from_day};
  }
  if (row.cover_kind != STK_COVER_AMOUNT && row.monthly_ore != 0) {
    return {STK_STATUS_FORBIDDEN, STK_FIELD_EXPENSE_COVER_MONTHLY, i, row.from_day};
  }
  return {};
}
CFault check_sick_leave(const stk_sick_leave& row, std::int32_t i) noexcept {
  if (const CFault fault = check_required_day(row.first_day, STK_FIELD_SICK_LEAVE_FROM, i)) return fault;
  if (const CFault fault = check_optional_day(row.last_day, STK_FIELD_SICK_LEAVE_TO, i)) return fault;
  if (const CFault fault = check_optional_day(row.reported_day, STK_FIELD_SICK_LEAVE_REPORTED, i)) return fault;
  return row.reserved == 0 ? CFault{} : CFault{STK_STATUS_NOT_ZERO, STK_FIELD_SICK_LEAVE, i};
}
CFault check_ruling(const stk_ruling& row, std::int32_t i) noexcept {
  if (row.part == 0) return {STK_STATUS_MISSING, STK_FIELD_RULING_PART, i};
  if (!within(row.part, STK_PART_HOURS, STK_PART_EXPENSE)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_RULING_PART, i};
  if (row.verdict == 0) return {STK_STATUS_MISSING, STK_FIELD_RULING_VERDICT, i};
  if (row.verdict != STK_VERDICT_GRANTED && row.verdict != STK_VERDICT_REFUSED) {
    return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_RULING_VERDICT, i};
  }
  return check_required_day(row.day, STK_FIELD_RULING_ON, i);
}
CFault check_expense(const stk_expense& row, std::int32_t i) noexcept {
  if (const CFault fault = check_required_day(row.day, STK_FIELD_EXPENSE_DATE, i)) return fault;
  if (const CFault fault = check_id(row.id, row.id_length, STK_FIELD_EXPENSE_ID, i, row.day)) return fault;
  if (row.spent_for == 0) return {STK_STATUS_MISSING, STK_FIELD_EXPENSE_SPENT_FOR, i, row.day};
  if (!within(row.spent_for, STK_FOR_CONTACT, STK_FOR_RECIPIENT)) {
    return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_SPENT_FOR, i, row.day};
  }
  if (!is_flag(row.receipt)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_RECEIPT, i, row.day};
  if (!within(row.kind, STK_EXPENSE_ACTIVITY, STK_EXPENSE_OTHER)) {
    return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_KIND, i, row.day};
  }
  return row.reserved == 0 ? CFault{} : CFault{STK_STATUS_NOT_ZERO, STK_FIELD_EXPENSES, i, row.day};
}

CFault check_what_became_of(const stk_visit& row, std::int32_t i) noexcept {
  const auto wrong = [&](std::int32_t status, std::int32_t field) { return CFault{status, field, i, row.day}; };
  if (row.status == 0) return wrong(STK_STATUS_MISSING, STK_FIELD_VISIT_STATUS);
  if (!within(row.status, STK_VISIT_HELD, STK_VISIT_CONTACT_ILL)) {
    return wrong(STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_STATUS);
  }
  if (!within(row.start_minute_plus_1, 0, 1440)) return wrong(STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_START);
  if (row.status == STK_VISIT_CANCELLED) {
    if (row.cancelled_day == 0) return wrong(STK_STATUS_MISSING, STK_FIELD_VISIT_CANCELLED_ON);
    if (!is_day(row.cancelled_day)) return wrong(STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_CANCELLED_ON);
    if (row.cancelled_by == 0) return wrong(STK_STATUS_MISSING, STK_FIELD_VISIT_CANCELLED_BY);
  } else if ((row.cancelled_day | row.cancelled_by | row.cancel_cause) != 0) {
    return wrong(STK_STATUS_FORBIDDEN, STK_FIELD_VISIT_CANCELLED);
  }
  if (!within(row.cancelled_by, 0, STK_BY_CONTACT)) {
    return wrong(STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_CANCELLED_BY);
  }
  if (!within(row.cancel_cause, STK_CAUSE_NOT_STATED, STK_CAUSE_OTHER)) {
    return wrong(STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_CANCEL_CAUSE);
  }
  if (!within(row.activity, STK_ACTIVITY_SOCIAL, STK_ACTIVITY_OTHER)) {
    return wrong(STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_ACTIVITY);
  }
  if (!is_flag(row.without_recipient)) return wrong(STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_WITHOUT_RECIPIENT);
  return row.reserved == 0 ? CFault{} : wrong(STK_STATUS_NOT_ZERO, STK_FIELD_VISITS);
}

}  // namespace

CFault check_visit(const stk_visit& row, std::int32_t i) noexcept {
  if (const CFault fault = check_required_day(row.day, STK_FIELD_VISIT_DATE, i)) return fault;
  if (const CFault fault = check_id(row.id, row.id_length, STK_FIELD_VISIT_ID, i, row.day)) return fault;
  return check_what_became_of(row, i);
}

CFault check_visit_alone(const stk_visit& row) noexcept {
  if (const CFault fault = check_required_day(row.day, STK_FIELD_VISIT_DATE, 0)) return fault;
  if (!is_there(row.id, row.id_length)) return {STK_STATUS_NULL_POINTER, STK_FIELD_VISIT_ID, 0, row.day};
  CFault fault = check_what_became_of(row, 0);
  if (fault) return fault;
  stottekontakt::check_visit(item_of(row), 0, [&](const Fault& found) {
    if (!fault) fault = c_fault(found);
  });
  return fault;
}

CFault read_timesheet(const stk_timesheet* from, bool with_items, stk_timesheet& sheet) noexcept {
  if (const std::int32_t status = check_struct(from, least::timesheet); status != STK_STATUS_OK) {
    return {status, STK_FIELD_TIMESHEET};
  }
  sheet = read_struct(from);
  const Rows weekly(sheet.weekly_hours, sheet.weekly_hours_count, sheet.weekly_hours_size);
  const Rows cover(sheet.expense_cover, sheet.expense_cover_count, sheet.expense_cover_size);
  const Rows holidays(sheet.holidays, sheet.holiday_count, sheet.holiday_size);
  const Rows sick(sheet.sick_leave, sheet.sick_leave_count, sheet.sick_leave_size);
  if (const CFault fault = weekly.check(least::weekly_hours, STK_FIELD_WEEKLY_HOURS)) return fault;
  if (const CFault fault = cover.check(least::expense_cover, STK_FIELD_EXPENSE_COVER)) return fault;
  if (const CFault fault = holidays.check(least::holiday, STK_FIELD_HOLIDAYS)) return fault;
  if (const CFault fault = sick.check(least::sick_leave, STK_FIELD_SICK_LEAVE)) return fault;
  if (!with_items) {
    sheet.visit_count = sheet.expense_count = sheet.ruling_count = 0;
    return {};
  }
  const Rows rulings(sheet.rulings, sheet.ruling_count, sheet.ruling_size);
  const Rows visits(sheet.visits, sheet.visit_count, sheet.visit_size);
  const Rows expenses(sheet.expenses, sheet.expense_count, sheet.expense_size);
  if (const CFault fault = rulings.check(least::ruling, STK_FIELD_RULINGS)) return fault;
  if (const CFault fault = visits.check(least::visit, STK_FIELD_VISITS)) return fault;
  return expenses.check(least::expense, STK_FIELD_EXPENSES);
}

std::size_t rows_room(const stk_timesheet& sheet) noexcept {
  return Scratch::alignment + Scratch::room<WeeklyHours>(sheet.weekly_hours_count) +
         Scratch::room<ExpenseCover>(sheet.expense_cover_count) + Scratch::room<Period>(sheet.holiday_count) +
         Scratch::room<SickLeave>(sheet.sick_leave_count) + Scratch::room<PersonRuling>(sheet.ruling_count);
}
std::size_t items_room(const stk_timesheet& sheet) noexcept {
  return Scratch::room<stk_visit>(sheet.visit_count) + Scratch::room<stk_expense>(sheet.expense_count);
}
std::size_t decisions_room(const stk_timesheet& sheet) noexcept {
  return Scratch::room<VisitDecision>(sheet.visit_count) + Scratch::room<ExpenseDecision>(sheet.expense_count) +
         Scratch::room<std::int32_t>(sheet.visit_count + sheet.expense_count);
}

[[gnu::flatten]] Timesheet timesheet_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept {
  fault = check_agreement_facts(sheet);
  const auto weekly_hours = rows_of<WeeklyHours>(
      Rows(sheet.weekly_hours, sheet.weekly_hours_count, sheet.weekly_hours_size), scratch, fault,
      [](const stk_weekly_hours& row, std::int32_t i) {
        return check_required_day(row.from_day, STK_FIELD_WEEKLY_HOURS_FROM, i);
      },
      [](const stk_weekly_hours& row) {
        return WeeklyHours{date_from_days(row.from_day), Hours::of_minutes(row.minutes)};
      });
  const auto expense_cover = rows_of<ExpenseCover>(
      Rows(sheet.expense_cover, sheet.expense_cover_count, sheet.expense_cover_size), scratch, fault, check_cover,
      [](const stk_expense_cover& row) {
        const bool maximum = row.cover_kind == STK_COVER_MAXIMUM;
        return ExpenseCover{date_from_days(row.from_day),
                            maximum ? std::nullopt : std::optional(Kroner::of_ore(row.monthly_ore))};
      });
  const auto holidays = rows_of<Period>(
      Rows(sheet.holidays, sheet.holiday_count, sheet.holiday_size), scratch, fault,
      [](const stk_holiday& row, std::int32_t i) {
        const CFault first = check_required_day(row.first_day, STK_FIELD_HOLIDAY_FROM, i);
        return first ? first : check_required_day(row.last_day, STK_FIELD_HOLIDAY_TO, i);
      },
      [](const stk_holiday& row) { return Period{date_from_days(row.first_day), date_from_days(row.last_day)}; });
  const auto sick_leave = rows_of<SickLeave>(
      Rows(sheet.sick_leave, sheet.sick_leave_count, sheet.sick_leave_size), scratch, fault, check_sick_leave,
      [](const stk_sick_leave& row) {
        return SickLeave{date_from_days(row.first_day), day_or_none(row.last_day), day_or_none(row.reported_day)};
      });
  const auto rulings =
      rows_of<PersonRuling>(Rows(sheet.rulings, sheet.ruling_count, sheet.ruling_size), scratch, fault, check_ruling,
                            [](const stk_ruling& row) {
                              return PersonRuling{row.item, static_cast<RulingPart>(row.part - STK_PART_HOURS),
                                                  row.verdict == STK_VERDICT_GRANTED, date_from_days(row.day)};
                            });
  std::optional<Termination> notice;
  if (sheet.notice_received_day != 0) {
    notice = Termination{date_from_days(sheet.notice_received_day), sheet.notice_unwritten == 0};
  }
  std::optional<HourAccount> account;
  if (sheet.account_opened_day != 0) {
    account = HourAccount{date_from_days(sheet.account_opened_day), Hours::of_minutes(sheet.account_used_minutes)};
  }
  return {.agreement = {.id = {},
                        .employee = {},
                        .from = date_from_days(sheet.agreement_first_day),
                        .to = day_or_none(sheet.agreement_last_day),
                        .notice = notice,
                        .ready = day_or_none(sheet.ready_day),
                        .rate = sheet.rate_key == STK_RATE_GROUP ? RateKey::group : RateKey::individual,
                        .weekly_hours = weekly_hours,
                        .expense_cover = expense_cover,
                        .holidays = holidays,
                        .sick_leave = sick_leave,
                        .hour_account = account},
          .month = {sheet.year, sheet.month},
          .delivered = date_from_days(sheet.delivered_day),
          .earlier = {Hours::of_minutes(sheet.earlier_minutes), Kroner::of_ore(sheet.earlier_expenses_ore)},
          .visits = {},
          .expenses = {},
          .rulings = rulings};
}

[[gnu::flatten]] SheetItems items_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept {
  const Rows visits = whole_rows(sheet.visits, sheet.visit_count, sheet.visit_size, scratch);
  const Rows expenses = whole_rows(sheet.expenses, sheet.expense_count, sheet.expense_size, scratch);
  fault = check_each(visits, check_visit);
  if (!fault) fault = check_each(expenses, check_expense);
  return {ItemRows(visits), ItemRows(expenses)};
}

}  // namespace stottekontakt::capi
