#pragma once
/// @file
/// What keeps columns from being looked at at all.

#include <initializer_list>
#include <limits>

#include "stottekontakt/columns/facts.hpp"
#include "stottekontakt/fault.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail {
/// A column that must be there.
struct Needed {
  bool present;
  Field field;
};

/// The first of the needed columns that is absent.
constexpr Fault check_needed(std::initializer_list<Needed> columns) noexcept {
  for (const Needed& column : columns) {
    if (!column.present) return {Status::missing, column.field};
  }
  return {};
}

/// Offsets of `count` timesheets (texts) that fall, or lead outside `rows` rows; the item is the timesheet (text).
constexpr Fault check_offsets(const std::int32_t* offsets, std::size_t count, std::size_t rows, Field field) noexcept {
  if (offsets[0] < 0) return {Status::out_of_range, field, 0};
  for (std::size_t i = 0; i < count; ++i) {
    if (offsets[i + 1] < offsets[i]) return {Status::not_rising, field, static_cast<std::int32_t>(i)};
  }
  if (static_cast<std::size_t>(offsets[count]) <= rows) return {};
  return {Status::out_of_range, field, static_cast<std::int32_t>(count)};
}

/// The rows of a list: none at all, or offsets and the needed columns; or, where `one_each`, no offsets.
constexpr Fault check_list(const ListRows& rows, std::size_t timesheets, bool one_each, Field field,
                           std::initializer_list<Needed> needed) noexcept {
  if (rows.count == 0 && rows.offsets == nullptr) return {};
  if (rows.count > 0) {
    if (const Fault fault = check_needed(needed); fault.code != Status::ok) return fault;
  }
  if (rows.offsets != nullptr) return check_offsets(rows.offsets, timesheets, rows.count, field);
  return one_each && rows.count == timesheets ? Fault{} : Fault{Status::missing, field};
}

constexpr Fault check_text(const TextColumn& column, std::size_t rows, Field field) noexcept {
  if (!column.present()) return {};
  const std::size_t most_bytes = column.bytes != nullptr ? std::numeric_limits<std::int32_t>::max() : 0;
  return check_offsets(column.offsets, rows, most_bytes, field);
}
}  // namespace detail

/// A required column that is absent, or offsets that fall or lead outside their rows; a fault with `Status::ok` where
/// the columns can be read. What is wrong with the facts of a single timesheet is that timesheet's own fault.
constexpr Fault check_columns(const TimesheetColumns& columns) noexcept {
  const auto& [count, month, delivered, first_day, last_day, notice, rate, opened, used, earlier_minutes, earlier_ore,
               weekly, cover, holidays, sick, rulings, visits, expenses] = columns;
  if (count == 0) return {};
  const bool any_weekly = weekly.rows.count > 0 || weekly.rows.offsets != nullptr;
  const Fault found[] = {
      detail::check_needed({{month.present(), Field::month},
                            {delivered.present(), Field::delivered},
                            {first_day.present(), Field::agreement_from},
                            {any_weekly, Field::weekly_hours_from}}),
      detail::check_list(weekly.rows, count, true, Field::weekly_hours_from,
                         {{weekly.minutes.present(), Field::weekly_hours_hours}}),
      detail::check_list(cover.rows, count, true, Field::expense_cover_from,
                         {{cover.kind.present(), Field::expense_cover_kind}}),
      detail::check_list(
          holidays.rows, count, false, Field::holiday_from,
          {{holidays.first_day.present(), Field::holiday_from}, {holidays.last_day.present(), Field::holiday_to}}),
      detail::check_list(sick.rows, count, false, Field::sick_leave_from,
                         {{sick.first_day.present(), Field::sick_leave_from}}),
      detail::check_list(rulings.rows, count, false, Field::ruling_item,
                         {{rulings.item.present(), Field::ruling_item},
                          {rulings.part.present(), Field::ruling_part},
                          {rulings.verdict.present(), Field::ruling_verdict},
                          {rulings.day.present(), Field::ruling_on}}),
      detail::check_list(visits.rows, count, false, Field::visits,
                         {{visits.day.present(), Field::visit_date}, {visits.minutes.present(), Field::visit_hours}}),
      detail::check_list(expenses.rows, count, false, Field::expenses,
                         {{expenses.day.present(), Field::expense_date},
                          {expenses.ore.present(), Field::expense_amount},
                          {expenses.spent_for.present(), Field::expense_spent_for}}),
      detail::check_text(visits.id, visits.rows.count, Field::visit_id),
      detail::check_text(expenses.id, expenses.rows.count, Field::expense_id)};
  for (const Fault& fault : found) {
    if (fault.code != Status::ok) return fault;
  }
  return {};
}

}  // namespace v0
}  // namespace stottekontakt
