#pragma once
/// @file
/// Facts that cannot be: ranges and contradictions, each reported with its field. Nothing is settled before these hold.

#include "stottekontakt/claim.hpp"
#include "stottekontakt/fault.hpp"

namespace stottekontakt {
inline namespace v0 {

/// The items of one timesheet: any two indexable ranges with `size()` that yield a `Visit` and an `Expense` by value.
template <class Visits, class Expenses>
struct Items {
  Visits visits;      ///< yields a `Visit`
  Expenses expenses;  ///< yields an `Expense`
};

namespace detail {
constexpr bool within(std::int64_t number, std::int64_t least, std::int64_t most) noexcept {
  return static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(least) <=
         static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);  // one comparison
}

/// Reports dated rows whose dates are unsupported or do not rise strictly.
template <class Row, class Report>
constexpr void check_rows(std::span<const Row> rows, Field field, Report&& report) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Date from = rows[i].from;
    const auto index = static_cast<std::int32_t>(i);
    if (!is_supported(from)) {
      report(Fault{Status::out_of_range, field, index, from});
    } else if (i > 0 && !(rows[i - 1].from.value() < from)) {
      report(Fault{Status::not_rising, field, index, from});
    }
  }
}

/// Reports a span of days that is unsupported, ends before it begins or begins before the one in front of it.
template <class Report>
constexpr void check_span(Date first, std::optional<Date> last, std::optional<Date> previous, std::int32_t index,
                          Field from, Field to, Report&& report) {
  if (!is_supported(first)) return report(Fault{Status::out_of_range, from, index, first});
  if (previous && first < *previous) report(Fault{Status::not_rising, from, index, first});
  if (!last) return;
  if (!is_supported(*last)) return report(Fault{Status::out_of_range, to, index, *last});
  if (*last < first) report(Fault{Status::ends_before_begins, to, index, *last});
}

template <class Report>
constexpr void check_optional_day(std::optional<Date> day, Field field, Report&& report) {
  if (day && !is_supported(*day)) report(Fault{Status::out_of_range, field, -1, *day});
}
}  // namespace detail

/// Reports what is wrong with an agreement: its days, rows, spans and account.
/// @param sheet_month the timesheet's, a real month
template <class Report>
constexpr void check_agreement(const Regulation& regulation, const Agreement& agreement, const Month& sheet_month,
                               Report&& report) {
  detail::check_span(agreement.from, agreement.to, std::nullopt, -1, Field::agreement_from, Field::agreement_to,
                     report);
  detail::check_optional_day(agreement.ready, Field::agreement_ready, report);
  if (agreement.notice) detail::check_optional_day(agreement.notice->received, Field::notice_received, report);
  if (agreement.rate == RateKey::group && regulation.group_hourly_rate.empty()) {
    report(Fault{Status::no_such_rate, Field::agreement_rate});
  }

  const auto weekly = agreement.weekly_hours;
  detail::check_rows(weekly, Field::weekly_hours_from, report);
  if (weekly.empty()) report(Fault{Status::missing, Field::weekly_hours_from});
  if (!weekly.empty() && agreement.from.value() < weekly[0].from.value()) {
    report(Fault{Status::first_row_too_late, Field::weekly_hours_from, 0, weekly[0].from});
  }
  for (std::size_t i = 0; i < weekly.size(); ++i) {
    if (!detail::within(weekly[i].hours.minutes(), 0, limits::weekly_minutes)) {
      report(Fault{Status::out_of_range, Field::weekly_hours_hours, static_cast<std::int32_t>(i), weekly[i].from});
    }
  }
  detail::check_rows(agreement.expense_cover, Field::expense_cover_from, report);
  for (std::size_t i = 0; i < agreement.expense_cover.size(); ++i) {
    const ExpenseCover& row = agreement.expense_cover[i];
    if (row.monthly && !detail::within(row.monthly->ore(), 0, limits::item_ore)) {
      report(Fault{Status::out_of_range, Field::expense_cover_monthly, static_cast<std::int32_t>(i), row.from});
    }
  }
  for (std::size_t i = 0; i < agreement.holidays.size(); ++i) {
    const std::optional<Date> previous = i > 0 ? std::optional<Date>(agreement.holidays[i - 1].first) : std::nullopt;
    detail::check_span(agreement.holidays[i].first, agreement.holidays[i].last.value(), previous,
                       static_cast<std::int32_t>(i), Field::holiday_from, Field::holiday_to, report);
  }
  for (std::size_t i = 0; i < agreement.sick_leave.size(); ++i) {
    const SickLeave& leave = agreement.sick_leave[i];
    const std::optional<Date> previous = i > 0 ? std::optional<Date>(agreement.sick_leave[i - 1].from) : std::nullopt;
    detail::check_span(leave.from, leave.to, previous, static_cast<std::int32_t>(i), Field::sick_leave_from,
                       Field::sick_leave_to, report);
    if (leave.reported && !is_supported(*leave.reported)) {
      report(Fault{Status::out_of_range, Field::sick_leave_reported, static_cast<std::int32_t>(i), *leave.reported});
    }
  }

  if (!agreement.hour_account) return;
  const Period month = period_of(regulation, sheet_month);
  const Date opened = agreement.hour_account->opened;
  const Hours used = agreement.hour_account->used;
  if (!is_supported(opened)) return report(Fault{Status::out_of_range, Field::account_opened, -1, opened});
  if (month.first.value() < opened && opened != agreement.from.value()) {
    report(Fault{Status::account_opened_too_late, Field::account_opened, -1, opened});
  }
  const bool may_be_too_early = opened + Days(50 * 365) < month.first.value();  // no 50 years have fewer days
  if (may_be_too_early && opened < add_months_clamped(month.first, -50 * 12)) {
    report(Fault{Status::account_opened_too_early, Field::account_opened, -1, opened});
  }
  if (!detail::within(used.minutes(), 0, limits::account_minutes)) {
    report(Fault{Status::out_of_range, Field::account_used});
  } else if (used != Hours() && !(opened < month.first.value())) {
    report(Fault{Status::used_before_opening, Field::account_used, -1, opened});
  }
}

/// Reports what is wrong with one visit.
template <class Report>
constexpr void check_visit(const Visit& visit, std::int32_t index, Report&& report) {
  const Date date = visit.date;
  const auto wrong = [&](Status code, Field field) { report(Fault{code, field, index, date}); };
  if (!is_supported(date)) wrong(Status::out_of_range, Field::visit_date);
  if (!detail::within(visit.hours.minutes(), 0, limits::item_minutes)) wrong(Status::out_of_range, Field::visit_hours);
  if (!detail::within(visit.start.value_or(ClockTime{0}).minute, 0, 1439))
    wrong(Status::out_of_range, Field::visit_start);
  if (!detail::within(visit.km_to.metres(), 0, limits::item_metres)) wrong(Status::out_of_range, Field::visit_km_to);
  if (!detail::within(visit.km_from.metres(), 0, limits::item_metres))
    wrong(Status::out_of_range, Field::visit_km_from);
  if (!detail::within(visit.km_outside.metres(), 0, limits::item_metres)) {
    wrong(Status::out_of_range, Field::visit_km_outside);
  }
  if (!detail::within(visit.km_activity.metres(), 0, limits::item_metres)) {
    wrong(Status::out_of_range, Field::visit_km_activity);
  }
  if (visit.status != VisitStatus::cancelled) {
    if (visit.cancelled) wrong(Status::forbidden, Field::visit_cancelled);
    return;
  }
  if (!visit.cancelled) return wrong(Status::missing, Field::visit_cancelled);
  const Date on = visit.cancelled->on;
  if (!is_supported(on)) return report(Fault{Status::out_of_range, Field::visit_cancelled_on, index, on});
  if (date < on) return report(Fault{Status::cancelled_after_visit, Field::visit_cancelled_on, index, on});
  if (visit.cancelled->cause == CancelCause::no_show && on != date) {
    report(Fault{Status::no_show_not_on_date, Field::visit_cancelled_on, index, on});
  }
}

/// Reports what is wrong with one receipt.
template <class Report>
constexpr void check_expense(const Expense& expense, std::int32_t index, Report&& report) {
  if (!is_supported(expense.date)) report(Fault{Status::out_of_range, Field::expense_date, index, expense.date});
  if (!detail::within(expense.amount.ore(), 1, limits::item_ore)) {
    report(Fault{Status::out_of_range, Field::expense_amount, index, expense.date});
  }
}

/// Reports what is wrong with a timesheet besides its items: month, agreement, delivery, earlier statements.
template <class Report>
constexpr void check_sheet(const Regulation& regulation, const Timesheet& sheet, Report&& report) {
  const bool month_is_real = detail::within(sheet.month.month, 1, 12) && detail::within(sheet.month.year, 1901, 2200);
  if (!month_is_real) return report(Fault{Status::out_of_range, Field::month});
  check_agreement(regulation, sheet.agreement, sheet.month, report);
  constexpr Period deliveries{date_from_days(detail::days_from_civil(1901, 1, 1)),
                              date_from_days(detail::days_from_civil(2199, 12, 31))};
  if (!deliveries.contains(sheet.delivered)) {
    report(Fault{Status::out_of_range, Field::delivered, -1, sheet.delivered});
  }
  if (!detail::within(sheet.earlier.hours.minutes(), 0, limits::account_minutes)) {
    report(Fault{Status::out_of_range, Field::earlier_hours});
  }
  if (!detail::within(sheet.earlier.expenses.ore(), 0, limits::item_ore)) {
    report(Fault{Status::out_of_range, Field::earlier_expenses});
  }
}

/// Reports every fault of a timesheet and its items by calling `report(Fault)`, in the order of the document. Ids and
/// rulings are not looked at: ids by `settle`, rulings once the items are decided.
template <class Visits, class Expenses, class Report>
constexpr void check(const Regulation& regulation, const Timesheet& sheet, const Items<Visits, Expenses>& items,
                     Report&& report) {
  check_sheet(regulation, sheet, report);
  if (items.visits.size() > limits::items) return report(Fault{Status::too_many_items, Field::visits});
  if (items.expenses.size() > limits::items) return report(Fault{Status::too_many_items, Field::expenses});
  for (std::size_t i = 0; i < items.visits.size(); ++i) {
    check_visit(items.visits[i], static_cast<std::int32_t>(i), report);
  }
  for (std::size_t i = 0; i < items.expenses.size(); ++i) {
    check_expense(items.expenses[i], static_cast<std::int32_t>(i), report);
  }
}

/// The first of the faults that these report; its status is ok where there are none.
///@{
constexpr Fault first_fault_of_sheet(const Regulation& regulation, const Timesheet& sheet) {
  Fault first;
  check_sheet(regulation, sheet, [&](const Fault& found) {
    if (first.code == Status::ok) first = found;
  });
  return first;
}
constexpr Fault first_fault_of(const Visit& visit, std::int32_t index) {
  Fault first;
  check_visit(visit, index, [&](const Fault& found) {
    if (first.code == Status::ok) first = found;
  });
  return first;
}
template <class Expenses>
constexpr Fault first_fault_of_expenses(const Expenses& expenses) {
  Fault first;
  for (std::size_t i = 0; i < expenses.size() && first.code == Status::ok; ++i) {
    check_expense(expenses[i], static_cast<std::int32_t>(i), [&](const Fault& found) {
      if (first.code == Status::ok) first = found;
    });
  }
  return first;
}
///@}

}  // namespace v0
}  // namespace stottekontakt
