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

/// Makes the rows of the rules from C rows, or says which one cannot be made.
template <class Row, class CRow, class Check, class Make>
CFault convert(const Rows<CRow>& rows, Scratch& scratch, std::span<const Row>& converted, const Check& check,
               const Make& make) noexcept {
  Row* first = scratch.take<Row>(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const CRow row = rows[i];
    if (const CFault fault = check(row, static_cast<std::int32_t>(i))) return fault;
    std::construct_at(first + i, make(row));
  }
  converted = {first, rows.size()};
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
Expense expense_of(const stk_expense& row) noexcept {
  return {.id = {row.id, row.id_length},
          .date = date_from_days(row.day),
          .amount = Kroner::of_ore(row.amount_ore),
          .kind = static_cast<ExpenseKind>(row.kind),
          .spent_for = static_cast<ExpenseFor>(row.spent_for - STK_FOR_CONTACT),
          .receipt = row.receipt == 1};
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
  } else if (row.cancelled_day != 0 || row.cancelled_by != 0 || row.cancel_cause != 0) {
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
  stottekontakt::check_visit(visit_of(row), 0, [&](const Fault& found) {
    if (!fault) fault = c_fault(found);
  });
  return fault;
}

Visit visit_of(const stk_visit& row) noexcept {
  Visit visit{.id = {row.id, row.id_length},
              .date = date_from_days(row.day),
              .hours = Hours::of_minutes(row.minutes),
              .status = static_cast<VisitStatus>(row.status - STK_VISIT_HELD),
              .activity = static_cast<Activity>(row.activity),
              .with_recipient = row.without_recipient == 0,
              .km_to = Kilometres::of_metres(row.metres_to),
              .km_from = Kilometres::of_metres(row.metres_from),
              .km_outside = Kilometres::of_metres(row.metres_outside),
              .km_activity = Kilometres::of_metres(row.metres_activity)};
  if (row.start_minute_plus_1 != 0) visit.start = ClockTime{static_cast<std::int16_t>(row.start_minute_plus_1 - 1)};
  if (row.status == STK_VISIT_CANCELLED) {
    visit.cancelled =
        Cancellation{date_from_days(row.cancelled_day), static_cast<CancelledBy>(row.cancelled_by - STK_BY_RECIPIENT),
                     static_cast<CancelCause>(row.cancel_cause)};
  }
  return visit;
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
  return Scratch::alignment_room + Scratch::room<WeeklyHours>(sheet.weekly_hours_count) +
         Scratch::room<ExpenseCover>(sheet.expense_cover_count) + Scratch::room<Period>(sheet.holiday_count) +
         Scratch::room<SickLeave>(sheet.sick_leave_count) + Scratch::room<PersonRuling>(sheet.ruling_count);
}
std::size_t items_room(const stk_timesheet& sheet) noexcept {
  return Scratch::room<Visit>(sheet.visit_count) + Scratch::room<Expense>(sheet.expense_count);
}
std::size_t decisions_room(const stk_timesheet& sheet) noexcept {
  return Scratch::room<VisitDecision>(sheet.visit_count) + Scratch::room<ExpenseDecision>(sheet.expense_count) +
         Scratch::room<std::int32_t>(sheet.visit_count + sheet.expense_count);
}

Timesheet timesheet_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept {
  fault = check_agreement_facts(sheet);
  const auto date_of = [&](std::int32_t day) { return fault ? first_date : date_from_days(day); };
  Timesheet facts{.agreement = {.id = {},
                                .from = date_of(sheet.agreement_first_day),
                                .to = std::nullopt,
                                .rate = RateKey::individual,
                                .weekly_hours = {}},
                  .month = {sheet.year, sheet.month},
                  .delivered = date_of(sheet.delivered_day),
                  .earlier = {Hours::of_minutes(sheet.earlier_minutes), Kroner::of_ore(sheet.earlier_expenses_ore)}};
  if (fault) return facts;
  Agreement& agreement = facts.agreement;
  agreement.to = day_or_none(sheet.agreement_last_day);
  if (sheet.notice_received_day != 0) {
    agreement.notice = Termination{date_from_days(sheet.notice_received_day), sheet.notice_unwritten == 0};
  }
  agreement.ready = day_or_none(sheet.ready_day);
  agreement.rate = sheet.rate_key == STK_RATE_GROUP ? RateKey::group : RateKey::individual;
  if (sheet.account_opened_day != 0) {
    agreement.hour_account =
        HourAccount{date_from_days(sheet.account_opened_day), Hours::of_minutes(sheet.account_used_minutes)};
  }

  fault = convert(
      Rows(sheet.weekly_hours, sheet.weekly_hours_count, sheet.weekly_hours_size), scratch, agreement.weekly_hours,
      [](const stk_weekly_hours& row, std::int32_t i) {
        return check_required_day(row.from_day, STK_FIELD_WEEKLY_HOURS_FROM, i);
      },
      [](const stk_weekly_hours& row) {
        return WeeklyHours{date_from_days(row.from_day), Hours::of_minutes(row.minutes)};
      });
  if (fault) return facts;
  fault = convert(Rows(sheet.expense_cover, sheet.expense_cover_count, sheet.expense_cover_size), scratch,
                  agreement.expense_cover, check_cover, [](const stk_expense_cover& row) {
                    const bool maximum = row.cover_kind == STK_COVER_MAXIMUM;
                    return ExpenseCover{date_from_days(row.from_day),
                                        maximum ? std::nullopt : std::optional(Kroner::of_ore(row.monthly_ore))};
                  });
  if (fault) return facts;
  fault = convert(
      Rows(sheet.holidays, sheet.holiday_count, sheet.holiday_size), scratch, agreement.holidays,
      [](const stk_holiday& row, std::int32_t i) {
        const CFault first = check_required_day(row.first_day, STK_FIELD_HOLIDAY_FROM, i);
        return first ? first : check_required_day(row.last_day, STK_FIELD_HOLIDAY_TO, i);
      },
      [](const stk_holiday& row) { return Period{date_from_days(row.first_day), date_from_days(row.last_day)}; });
  if (fault) return facts;
  fault = convert(Rows(sheet.sick_leave, sheet.sick_leave_count, sheet.sick_leave_size), scratch, agreement.sick_leave,
                  check_sick_leave, [](const stk_sick_leave& row) {
                    return SickLeave{date_from_days(row.first_day), day_or_none(row.last_day),
                                     day_or_none(row.reported_day)};
                  });
  if (fault) return facts;
  fault = convert(Rows(sheet.rulings, sheet.ruling_count, sheet.ruling_size), scratch, facts.rulings, check_ruling,
                  [](const stk_ruling& row) {
                    return PersonRuling{row.item, static_cast<RulingPart>(row.part - STK_PART_HOURS),
                                        row.verdict == STK_VERDICT_GRANTED, date_from_days(row.day)};
                  });
  return facts;
}

SheetItems items_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept {
  SheetItems items{};
  fault =
      convert(Rows(sheet.visits, sheet.visit_count, sheet.visit_size), scratch, items.visits, check_visit, visit_of);
  if (fault) return items;
  fault = convert(Rows(sheet.expenses, sheet.expense_count, sheet.expense_size), scratch, items.expenses, check_expense,
                  expense_of);
  return items;
}

}  // namespace stottekontakt::capi
