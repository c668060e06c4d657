#pragma once
/// @file
/// A run of days, first and last included, and a set of days inside a short period.

#include <cstdint>

#include "stottekontakt/values/date.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Days from `first` to `last`, both included; empty when `last` comes before `first`.
struct Period {
  Required<Date> first;  ///< first day
  Required<Date> last;   ///< last day; `no_last_date` where it goes on

  /// True if `day` is one of the days.
  constexpr bool contains(Date day) const noexcept { return !(day < first.value()) && !(last.value() < day); }
  /// True if there is no day.
  constexpr bool empty() const noexcept { return last.value() < first.value(); }
  /// Compares first and last day.
  friend constexpr bool operator==(const Period& a, const Period& b) noexcept {
    return a.first.value() == b.first.value() && a.last.value() == b.last.value();
  }
};

/// The days two periods share; empty when they do not meet.
constexpr Period intersection(const Period& a, const Period& b) noexcept {
  return {later_of(a.first, b.first), earlier_of(a.last, b.last)};
}

/// Number of days in a period without infinite ends; 0 when empty.
constexpr std::int32_t day_count(const Period& period) noexcept {
  return period.empty() ? 0 : days_since_1970(period.last) - days_since_1970(period.first) + 1;
}

/// A set of days of one period of at most 64 days, so that "is this day a holiday?" is one bit.
class DaySet {
 public:
  /// No days, of the period that begins on `first`.
  constexpr explicit DaySet(Date first) noexcept : first_(days_since_1970(first)) {}

  /// Adds the days of `days` that lie in the 64 days from the set's first day.
  constexpr void add(const Period& days) noexcept {
    const Date first = date_from_days(first_);
    const Period part = intersection(days, {first, first + Days(63)});
    if (part.empty()) return;
    bits_ |= ~std::uint64_t{0} >> (64 - day_count(part)) << (days_since_1970(part.first) - first_);
  }
  /// Takes out the days of another set that begins on the same day.
  constexpr void remove(const DaySet& days) noexcept { bits_ &= ~days.bits_; }
  /// Adds one day if the condition holds; false if it holds and the day was there, or lies outside the 64.
  constexpr bool add_new_if(bool condition, Date day) noexcept {
    const std::uint32_t offset = offset_of(day);
    const std::uint64_t before = bits_;
    bits_ |= std::uint64_t{condition && offset < 64} << offset % 64;
    return bits_ != before || !condition;
  }
  /// No days, of the same period.
  constexpr DaySet emptied() const noexcept {
    DaySet none = *this;
    none.bits_ = 0;
    return none;
  }
  /// True if `day` is in the set; false for every day outside the 64.
  constexpr bool contains(Date day) const noexcept {
    const std::uint32_t offset = offset_of(day);
    const std::uint64_t bit = std::uint64_t{offset < 64} << offset % 64;
    return (bits_ & bit) != 0;
  }
  /// True if no day is in the set.
  constexpr bool empty() const noexcept { return bits_ == 0; }

 private:
  /// Days after the first; days before it become the largest numbers.
  constexpr std::uint32_t offset_of(Date day) const noexcept {
    return static_cast<std::uint32_t>(days_since_1970(day)) - static_cast<std::uint32_t>(first_);
  }

  std::int32_t first_;
  std::uint64_t bits_ = 0;
};

}  // namespace v0
}  // namespace stottekontakt
