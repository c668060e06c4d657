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
  Scratch(void* memory, std::size_t size) noexcept : next_(memory), left_(size) {}

  /// Bytes that `count` elements take, their alignment included.
  template <class T>
  static constexpr std::size_t room(std::size_t count) noexcept {
    return (count * sizeof(T) + 7) / 8 * 8;
  }
  /// What alignment of the whole block may cost.
  static constexpr std::size_t alignment_room = 8;

  /// The next `count` elements, not yet made; the block was measured before.
  template <class T>
  T* take(std::size_t count) noexcept {
    static_assert(alignof(T) <= 8 && std::is_trivially_destructible_v<T>);
    void* at = std::align(8, room<T>(count), next_, left_);
    next_ = static_cast<unsigned char*>(at) + room<T>(count);
    left_ -= room<T>(count);
    return static_cast<T*>(at);
  }
  /// The next `count` elements, made without a value.
  template <class T>
  std::span<T> span(std::size_t count) noexcept {
    T* first = take<T>(count);
    std::uninitialized_default_construct_n(first, count);
    return {first, count};
  }

 private:
  void* next_;
  std::size_t left_;
};

/// The visits and receipts of a timesheet.
using SheetItems = Items<std::span<const Visit>, std::span<const Expense>>;

/// The visit of one struct, once `check_visit` has let it pass.
Visit visit_of(const stk_visit& row) noexcept;
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

/// The timesheet without its items, its rows in `scratch`; or what keeps it from being one.
Timesheet timesheet_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept;

/// Its items, in `scratch`; or what keeps them from being some.
SheetItems items_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept;

}  // namespace stottekontakt::capi
