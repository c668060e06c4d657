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

 private:
  void* next_;
  std::size_t left_;
};

/// Visits of C structs; they have passed `check`.
class Visits {
 public:
  explicit Visits(const stk_timesheet& sheet) noexcept : rows_(sheet.visits, sheet.visit_count, sheet.visit_size) {}
  std::size_t size() const noexcept { return rows_.size(); }
  Visit operator[](std::size_t i) const noexcept;
  stk_visit row(std::size_t i) const noexcept { return rows_[i]; }
  CFault check() const noexcept;

 private:
  Rows<stk_visit> rows_;
};

/// Receipts of C structs; they have passed `check`.
class Expenses {
 public:
  explicit Expenses(const stk_timesheet& sheet) noexcept
      : rows_(sheet.expenses, sheet.expense_count, sheet.expense_size) {}
  std::size_t size() const noexcept { return rows_.size(); }
  Expense operator[](std::size_t i) const noexcept;
  stk_expense row(std::size_t i) const noexcept { return rows_[i]; }
  CFault check() const noexcept;

 private:
  Rows<stk_expense> rows_;
};

/// The visit of one struct, once `check_visit` has let it pass.
Visit visit_of(const stk_visit& row) noexcept;
/// Facts of one visit that are missing, or that the rules' own types could not hold.
CFault check_visit(const stk_visit& row, std::int32_t index) noexcept;

/// Reads a timesheet and checks all arrays; those of the items only if `with_items`.
CFault read_timesheet(const stk_timesheet* from, bool with_items, stk_timesheet& sheet) noexcept;

/// Bytes of scratch for the agreement's rows and the rulings, and for the items.
///@{
std::size_t rows_room(const stk_timesheet& sheet) noexcept;
std::size_t items_room(const stk_timesheet& sheet) noexcept;
///@}

/// The timesheet without its items, its rows in `scratch`; or what keeps it from being one.
Timesheet timesheet_of(const stk_timesheet& sheet, Scratch& scratch, CFault& fault) noexcept;

/// The first item whose id an earlier item has; sorts in `order`, one element an item.
CFault find_duplicate_id(const Visits& visits, const Expenses& expenses, std::span<std::int32_t> order) noexcept;

}  // namespace stottekontakt::capi
