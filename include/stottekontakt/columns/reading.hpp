#pragma once
/// @file
/// One timesheet of a batch, read from its columns into the values the rules take.

#include <algorithm>
#include <vector>

#include "stottekontakt/columns/calendar.hpp"
#include "stottekontakt/columns/facts.hpp"
#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Reads timesheets one by one; its memory holds the largest of them from the start, so that reading allocates nothing.
class TimesheetReader {
 public:
  /// Makes room for any of the timesheets. The columns have passed `check_columns`; they and the calendar live as long.
  TimesheetReader(const TimesheetColumns& columns, RememberedCalendar& calendar)
      : columns_(columns),
        calendar_(calendar),
        more_terms_(columns.agreement_last_day.present() || columns.notice_received_day.present() ||
                    columns.rate_key.present() || columns.account_opened_day.present() ||
                    columns.account_used_minutes.present() || columns.earlier_minutes.present() ||
                    columns.earlier_expenses_ore.present()),
        lists_(columns.expense_cover.rows.count + columns.holidays.rows.count + columns.sick_leave.rows.count +
                   columns.rulings.rows.count >
               0) {
    weekly_hours_.reserve(most_rows(columns.weekly_hours.rows, columns.count));
    expense_cover_.reserve(most_rows(columns.expense_cover.rows, columns.count));
    holidays_.reserve(most_rows(columns.holidays.rows, columns.count));
    sick_leave_.reserve(most_rows(columns.sick_leave.rows, columns.count));
    rulings_.reserve(most_rows(columns.rulings.rows, columns.count));
    visits_.reserve(most_rows(columns.visits.rows, columns.count));
    expenses_.reserve(most_rows(columns.expenses.rows, columns.count));
  }

  /// The timesheet without its items; valid until the next one is read. Ask `fault()` before using it.
  const Timesheet& read(std::size_t t) noexcept {
    fault_ = {};
    sheet_.agreement.from = required_day(columns_.agreement_first_day, t, Field::agreement_from);
    read_month(t);
    sheet_.delivered = required_day(columns_.delivered_day, t, Field::delivered);
    if (more_terms_) read_more_terms(t);
    read_weekly_hours(t);
    if (lists_) {
      read_expense_cover(t);
      read_absence(t);
      read_rulings(t);
    }
    return sheet_;
  }

  /// What is in force in its month.
  const MonthInForce& in_force() const noexcept { return *in_force_; }
  /// Its visits, those that are not plain.
  std::span<const Visit> read_visits(std::size_t t) noexcept {
    visits_.clear();
    const ListRows& rows = columns_.visits.rows;
    for (std::size_t row = rows.begin(t); row < rows.end(t); ++row) visits_.push_back(visit_at(row, rows.begin(t)));
    return visits_;
  }
  /// Its receipts.
  std::span<const Expense> read_expenses(std::size_t t) noexcept {
    expenses_.clear();
    const ListRows& rows = columns_.expenses.rows;
    for (std::size_t row = rows.begin(t); row < rows.end(t); ++row) {
      expenses_.push_back(expense_at(row, rows.begin(t)));
    }
    return expenses_;
  }
  /// The first thing that keeps the columns of the timesheet from being facts; its status is ok where nothing does.
  const Fault& fault() const noexcept { return fault_; }

 private:
  void wrong(Status status, Field field, std::int32_t item = -1, Date day = no_last_date) noexcept {
    if (fault_.code == Status::ok) fault_ = {status, field, item, day};
  }
  static std::int32_t index(std::size_t row, std::size_t begin) noexcept {
    return static_cast<std::int32_t>(row - begin);
  }
  Date required_day(const Column<std::int32_t>& column, std::size_t row, Field field, std::int32_t item = -1) noexcept {
    if (!column.states(row)) {
      wrong(Status::missing, field, item);
      return first_date;
    }
    return date_from_days(column.values[row]);
  }
  static std::optional<Date> optional_day(const Column<std::int32_t>& column, std::size_t row) noexcept {
    if (!column.states(row)) return std::nullopt;
    return date_from_days(column.values[row]);
  }
  /// A code between `least` and `most`, or `unstated`; reports another one, and 0 where `least` is more.
  int code(const Column<std::uint8_t>& column, std::size_t row, int unstated, int least, int most, Field field,
           std::int32_t item = -1, Date day = no_last_date) noexcept {
    const int value = column.states(row) ? column.values[row] : unstated;
    if (value >= least && value <= most) return value;
    wrong(value == 0 ? Status::missing : Status::out_of_range, field, item, day);
    return least;
  }

  void read_month(std::size_t t) noexcept {
    const Date day = required_day(columns_.month_day, t, Field::month);
    if (!is_supported(day)) wrong(Status::out_of_range, Field::month);
    const RememberedMonth& month = calendar_.month_of_day(is_supported(day) ? day : first_date);
    sheet_.month = month.month;
    in_force_ = &month.in_force;
  }

  /// The columns of timesheets that may be absent.
  void read_more_terms(std::size_t t) noexcept {
    Agreement& agreement = sheet_.agreement;
    agreement.to = optional_day(columns_.agreement_last_day, t);
    agreement.notice.reset();
    if (const auto received = optional_day(columns_.notice_received_day, t)) agreement.notice = Termination{*received};
    agreement.rate =
        code(columns_.rate_key, t, 0, 0, 1, Field::agreement_rate) == 1 ? RateKey::group : RateKey::individual;
    agreement.hour_account.reset();
    if (const auto opened = optional_day(columns_.account_opened_day, t)) {
      agreement.hour_account = HourAccount{*opened, Hours::of_minutes(columns_.account_used_minutes.value_or(t, 0))};
    } else if (columns_.account_used_minutes.value_or(t, 0) != 0) {
      wrong(Status::forbidden, Field::account_used);
    }
    sheet_.earlier = {Hours::of_minutes(columns_.earlier_minutes.value_or(t, 0)),
                      Kroner::of_ore(columns_.earlier_expenses_ore.value_or(t, 0))};
  }
  void read_weekly_hours(std::size_t t) noexcept {
    weekly_hours_.clear();
    const WeeklyHoursColumns& columns = columns_.weekly_hours;
    const bool one_each = columns.rows.offsets == nullptr;
    const std::size_t begin = one_each ? t : columns.rows.begin(t);
    const std::size_t end = one_each ? t + 1 : columns.rows.end(t);
    for (std::size_t row = begin; row < end; ++row) {
      if (!columns.minutes.states(row)) wrong(Status::missing, Field::weekly_hours_hours, index(row, begin));
      weekly_hours_.push_back({optional_day(columns.from_day, row).value_or(sheet_.agreement.from),
                               Hours::of_minutes(columns.minutes.value_or(row, 0))});
    }
    sheet_.agreement.weekly_hours = weekly_hours_;
  }
  void read_expense_cover(std::size_t t) noexcept {
    expense_cover_.clear();
    const ExpenseCoverColumns& columns = columns_.expense_cover;
    if (columns.rows.count == 0) return;
    const bool one_each = columns.rows.offsets == nullptr;
    const std::size_t begin = one_each ? t : columns.rows.begin(t);
    const std::size_t end = one_each ? t + 1 : columns.rows.end(t);
    for (std::size_t row = begin; row < end; ++row) {
      const std::int32_t item = index(row, begin);
      const Date from = optional_day(columns.from_day, row).value_or(sheet_.agreement.from);
      const int kind = code(columns.kind, row, 0, 0, 2, Field::expense_cover_kind, item, from);
      if (!columns.kind.states(row)) wrong(Status::missing, Field::expense_cover_kind, item, from);
      const std::int64_t ore = columns.monthly_ore.value_or(row, 0);
      if (kind == 2 && !columns.monthly_ore.states(row))
        wrong(Status::missing, Field::expense_cover_monthly, item, from);
      if (kind != 2 && ore != 0) wrong(Status::forbidden, Field::expense_cover_monthly, item, from);
      expense_cover_.push_back({from, kind == 1 ? std::nullopt : std::optional(Kroner::of_ore(ore))});
    }
    sheet_.agreement.expense_cover = expense_cover_;
  }
  void read_absence(std::size_t t) noexcept {
    holidays_.clear();
    const HolidayColumns& holidays = columns_.holidays;
    for (std::size_t row = holidays.rows.begin(t); row < holidays.rows.end(t); ++row) {
      const std::int32_t item = index(row, holidays.rows.begin(t));
      holidays_.push_back({required_day(holidays.first_day, row, Field::holiday_from, item),
                           required_day(holidays.last_day, row, Field::holiday_to, item)});
    }
    sick_leave_.clear();
    const SickLeaveColumns& sick = columns_.sick_leave;
    for (std::size_t row = sick.rows.begin(t); row < sick.rows.end(t); ++row) {
      const std::int32_t item = index(row, sick.rows.begin(t));
      sick_leave_.push_back(
          {required_day(sick.first_day, row, Field::sick_leave_from, item), optional_day(sick.last_day, row)});
    }
    sheet_.agreement.holidays = holidays_;
    sheet_.agreement.sick_leave = sick_leave_;
  }
  void read_rulings(std::size_t t) noexcept {
    rulings_.clear();
    const RulingColumns& columns = columns_.rulings;
    for (std::size_t row = columns.rows.begin(t); row < columns.rows.end(t); ++row) {
      const std::int32_t item = index(row, columns.rows.begin(t));
      if (!columns.item.states(row)) wrong(Status::missing, Field::ruling_item, item);
      const int part = code(columns.part, row, 0, 1, 3, Field::ruling_part, item);
      const int verdict = code(columns.verdict, row, 0, 1, 3, Field::ruling_verdict, item);
      if (verdict == 2) wrong(Status::out_of_range, Field::ruling_verdict, item);
      rulings_.push_back({columns.item.value_or(row, -1), static_cast<RulingPart>(part - 1), verdict == 1,
                          required_day(columns.day, row, Field::ruling_on, item)});
    }
    sheet_.rulings = rulings_;
  }

  Visit visit_at(std::size_t row, std::size_t begin) noexcept {
    const VisitColumns& columns = columns_.visits;
    const std::int32_t item = index(row, begin);
    const Date date = required_day(columns.day, row, Field::visit_date, item);
    const auto code_of = [&](const Column<std::uint8_t>& column, int unstated, int least, int most, Field field) {
      return code(column, row, unstated, least, most, field, item, date);
    };
    const auto metres = [&](const Column<std::int32_t>& column) {
      return Kilometres::of_metres(column.value_or(row, 0));
    };
    if (!columns.minutes.states(row)) wrong(Status::missing, Field::visit_hours, item, date);
    const int held_if_absent = columns.status.present() ? 0 : 1;
    Visit visit{
        .id = columns.id.text(row),
        .date = date,
        .hours = Hours::of_minutes(columns.minutes.value_or(row, 0)),
        .status = static_cast<VisitStatus>(
            code_of(columns.status, held_if_absent, 1, 1 + last_of(visit_status_names), Field::visit_status) - 1),
        .activity =
            static_cast<Activity>(code_of(columns.activity, 0, 0, last_of(activity_names), Field::visit_activity)),
        .with_recipient = code_of(columns.without_recipient, 0, 0, 1, Field::visit_without_recipient) == 0,
        .km_to = metres(columns.metres_to),
        .km_from = metres(columns.metres_from),
        .km_outside = metres(columns.metres_outside),
        .km_activity = metres(columns.metres_activity)};
    if (columns.id.present() && visit.id.empty()) wrong(Status::missing, Field::visit_id, item, date);
    if (columns.start_minute.states(row)) {
      const std::int32_t start = columns.start_minute.values[row];
      if (start < 0 || start > 1439) wrong(Status::out_of_range, Field::visit_start, item, date);
      visit.start = ClockTime{static_cast<std::int16_t>(start)};
    }
    if (visit.status == VisitStatus::cancelled) {
      const int by = code_of(columns.cancelled_by, 0, 1, 1 + last_of(cancelled_by_names), Field::visit_cancelled_by);
      const int cause = code_of(columns.cancel_cause, 0, 0, last_of(cancel_cause_names), Field::visit_cancel_cause);
      visit.cancelled = Cancellation{required_day(columns.cancelled_day, row, Field::visit_cancelled_on, item),
                                     static_cast<CancelledBy>(by - 1), static_cast<CancelCause>(cause)};
    } else if (columns.cancelled_day.states(row) || columns.cancelled_by.value_or(row, 0) != 0 ||
               columns.cancel_cause.value_or(row, 0) != 0) {
      wrong(Status::forbidden, Field::visit_cancelled, item, date);
    }
    return visit;
  }
  Expense expense_at(std::size_t row, std::size_t begin) noexcept {
    const ExpenseColumns& columns = columns_.expenses;
    const std::int32_t item = index(row, begin);
    const Date date = required_day(columns.day, row, Field::expense_date, item);
    if (!columns.ore.states(row)) wrong(Status::missing, Field::expense_amount, item, date);
    const int spent_for =
        code(columns.spent_for, row, 0, 1, 1 + last_of(expense_for_names), Field::expense_spent_for, item, date);
    const int kind = code(columns.kind, row, 0, 0, last_of(expense_kind_names), Field::expense_kind, item, date);
    const int receipt = code(columns.receipt, row, 0, 0, 1, Field::expense_receipt, item, date);
    const Expense expense{.id = columns.id.text(row),
                          .date = date,
                          .amount = Kroner::of_ore(columns.ore.value_or(row, 0)),
                          .kind = static_cast<ExpenseKind>(kind),
                          .spent_for = static_cast<ExpenseFor>(spent_for - 1),
                          .receipt = receipt == 1};
    if (columns.id.present() && expense.id.empty()) wrong(Status::missing, Field::expense_id, item, date);
    return expense;
  }

  const TimesheetColumns& columns_;
  RememberedCalendar& calendar_;
  const MonthInForce* in_force_ = nullptr;
  bool more_terms_;  // columns of timesheets that may be absent are there
  bool lists_;       // lists of timesheets that may be absent are there
  Fault fault_;
  Timesheet sheet_{
      .agreement = {.id = {}, .from = first_date, .weekly_hours = {}}, .month = {1970, 1}, .delivered = first_date};
  std::vector<WeeklyHours> weekly_hours_;
  std::vector<ExpenseCover> expense_cover_;
  std::vector<Period> holidays_;
  std::vector<SickLeave> sick_leave_;
  std::vector<PersonRuling> rulings_;
  std::vector<Visit> visits_;
  std::vector<Expense> expenses_;
};

}  // namespace v0
}  // namespace stottekontakt
