#pragma once
/// @file
/// A timesheet of C structs as the rules take it, made in memory that the caller provides.

#include <memory>

#include "edges.hpp"
#include "stottekontakt/settle.hpp"

namespace stottekontakt::capi {

/// Bytes of each struct that hold its required facts.
namespace least {
inline constexpr std::size_t timesheet = offsetof(stk_timesheet, visits);
inline constexpr std::size_t statement = sizeof(stk_statement);
inline constexpr std::size_t weekly_hours = sizeof(stk_weekly_hours);
inline constexpr std::size_t expense_cover = offsetof(stk_expense_cover, monthly_ore);
inline constexpr std::size_t holiday = sizeof(stk_holiday);
inline constexpr std::size_t sick_leave = offsetof(stk_sick_leave, last_day);
inline constexpr std::size_t visit = offsetof(stk_visit, start_minute_plus_1);
inline constexpr std::size_t expense = offsetof(stk_expense, receipt);
inline constexpr std::size_t ruling = sizeof(stk_ruling);
inline constexpr std::size_t timesheet_columns = offsetof(stk_timesheet_columns, expense_cover);
inline constexpr std::size_t column_answers = offsetof(stk_column_answers, visits);
}  // namespace least

/// Hands out pieces of one block of memory.
class Scratch {
 public:
  /// What every piece is aligned to; so many bytes may be lost at the beginning of the block.
  static constexpr std::size_t alignment = 8;

  explicit Scratch(void* memory) noexcept
      : next_(static_cast<unsigned char*>(memory) + (0 - reinterpret_cast<std::uintptr_t>(memory)) % alignment) {}

  /// Bytes that `count` elements take, their alignment included.
  template <class T>
  static constexpr std::size_t room(std::size_t count) noexcept {
    return (count * sizeof(T) + alignment - 1) / alignment * alignment;
  }

  /// The next `count` elements, not yet made; the block was measured before.
  template <class T>
  T* take(std::size_t count) noexcept {
    static_assert(alignof(T) <= alignment && std::is_trivially_destructible_v<T>);
    T* at = reinterpret_cast<T*>(next_);
    next_ += room<T>(count);
    return at;
  }
  /// The next `count` elements, whose values mean nothing.
  template <class T>
  std::span<T> span(std::size_t count) noexcept {
    return {take<T>(count), count};
  }

 private:
  unsigned char* next_;
};

/// The visit of one struct, once `check_visit` has let it pass.
inline Visit item_of(const stk_visit& row) noexcept {
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
/// The receipt of one struct that is in order.
inline Expense item_of(const stk_expense& row) noexcept {
  return {.id = {row.id, row.id_length},
          .date = date_from_days(row.day),
          .amount = Kroner::of_ore(row.amount_ore),
          .kind = static_cast<ExpenseKind>(row.kind),
          .spent_for = static_cast<ExpenseFor>(row.spent_for - STK_FOR_CONTACT),
          .receipt = row.receipt == 1};
}

/// The structs of items as the rules take them: each made from where it stands, when it is asked for.
template <class Struct>
class ItemRows {
 public:
  explicit ItemRows(const Rows<Struct>& rows) noexcept : rows_(rows) {}

  std::size_t size() const noexcept { return rows_.size(); }
  auto operator[](std::size_t i) const noexcept { return item_of(rows_.whole(i)); }

 private:
  Rows<Struct> rows_;
};

/// The visits and receipts of a timesheet.
using SheetItems = Items<ItemRows<stk_visit>, ItemRows<stk_expense>>;

/// Facts of one visit that are missing, or that the rules' own types could not hold.
CFault check_visit(const stk_visit& row, std::int32_t index) noexcept;
/// Everything that is wrong with a visit looked at alone; its id may be missing.
CFault check_visit_alone(const stk_visit& row) noexcept;

/// Reads a timesheet and checks all arrays; those of the items only if `with_items`.
CFault read_timesheet(const stk_timesheet* from, bool with_items, stk_timesheet& sheet) noexcept;

/// Bytes of scratch for the agreement's rows and the rulings, for the items, and for deciding them.
///@{
std::size_t rows_room(const stk_timesheet& sheet) noexcept;
std::size_t items_room(const stk_timesheet& sheet) noexcept;
std::size_t decisions_room(const stk_timesheet& sheet) noexcept;
///@}

/// The timesheet without its items, its rows in `scratch`; or what keeps it from being one, and then it means nothing.
Timesheet timesheet_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept;

/// Its items; or what keeps them from being some. Those of older callers are completed in `scratch`.
SheetItems items_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept;

}  // namespace stottekontakt::capi
