#pragma once
/// @file
/// The order items are decided in: who draws on the account and the ceiling first.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "stottekontakt/claim.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail {
/// Date and start as one number below 2^44: it rises with the date, then with the start, those without one first.
///@{
constexpr std::uint64_t time_key(Date day, int start) noexcept {
  return (std::uint64_t{day.day_number()} << 11) + static_cast<std::uint64_t>(start + 1);
}
constexpr std::uint64_t time_key(const Visit& visit) noexcept {
  return time_key(visit.date, visit.start.value_or(ClockTime{-1}).minute);
}
constexpr std::uint64_t time_key(const Expense& expense) noexcept {
  return time_key(expense.date, -1);
}
///@}
}  // namespace detail

/// The order visits draw on the account: date, start (without a start first), id in byte order.
constexpr bool comes_before(const Visit& a, const Visit& b) noexcept {
  const std::uint64_t key_a = detail::time_key(a);
  const std::uint64_t key_b = detail::time_key(b);
  return key_a != key_b ? key_a < key_b : a.id < b.id;
}
/// The order receipts draw on the ceiling: date, then id in byte order.
constexpr bool comes_before(const Expense& a, const Expense& b) noexcept {
  return a.date.value() != b.date.value() ? a.date.value() < b.date.value() : a.id < b.id;
}

/// The positions of a range in the order its items are decided; what is equal in all of it stays in the order of the
/// range. Items that stand in order need no scratch.
template <class Range>
class InOrder {
 public:
  /// Sorts `scratch` (one element an item) if the items are not in order.
  constexpr InOrder(const Range& items, std::span<std::int32_t> scratch) noexcept {
    const std::size_t count = items.size();
    if (is_in_order(items)) return;
    in_order_ = false;
    if (scratch.size() < count) return;
    order_ = scratch.first(count);
    if (count <= few) {
      rank(items);
    } else {
      for (std::size_t i = 0; i < count; ++i) order_[i] = static_cast<std::int32_t>(i);
      std::sort(order_.begin(), order_.end(), [&](std::int32_t a, std::int32_t b) { return precedes(items, a, b); });
    }
  }
  /// False if the items are out of order and the scratch was too small.
  constexpr bool usable() const noexcept { return in_order_ || !order_.empty(); }
  /// Position of the item that is decided as number `k`.
  constexpr std::size_t operator[](std::size_t k) const noexcept {
    return in_order_ ? k : static_cast<std::size_t>(order_[k]);
  }

 private:
  static constexpr std::size_t few = 32;  // up to which counting beats sorting: it has no branch to guess wrong

  static constexpr bool precedes(const Range& items, std::int32_t a, std::int32_t b) noexcept {
    const auto& first = items[static_cast<std::size_t>(a)];
    const auto& second = items[static_cast<std::size_t>(b)];
    return comes_before(first, second) || (a < b && !comes_before(second, first));
  }
  static constexpr bool is_in_order(const Range& items) noexcept {
    std::uint64_t previous = 0;
    bool falls = false;
    bool ties = false;
    bool named = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::uint64_t key = detail::time_key(items[i]);
      falls |= key < previous;
      ties |= key == previous;
      named |= !items[i].id.empty();
      previous = key;
    }
    if (falls || !ties || !named) return !falls;
    for (std::size_t i = 1; i < items.size(); ++i) {
      const auto at = static_cast<std::int32_t>(i);
      if (precedes(items, at, at - 1)) return false;
    }
    return true;
  }
  /// Puts each item where as many come before it.
  constexpr void rank(const Range& items) noexcept {
    const std::size_t count = items.size();
    std::uint64_t keys[few];
    bool named = false;
    for (std::size_t i = 0; i < count; ++i) {
      keys[i] = detail::time_key(items[i]) * few + i;
      named |= !items[i].id.empty();
    }
    for (std::size_t i = 0; i < count; ++i) {
      std::size_t before = 0;
      for (std::size_t j = 0; j < count; ++j) before += keys[j] < keys[i];
      order_[before] = static_cast<std::int32_t>(i);
    }
    for (std::size_t k = 1; k < count && named; ++k) {  // ids, where date and start are the same
      for (std::size_t at = k; at > 0 && precedes(items, order_[at], order_[at - 1]); --at) {
        std::swap(order_[at], order_[at - 1]);
      }
    }
  }

  bool in_order_ = true;
  std::span<std::int32_t> order_{};
};

}  // namespace v0
}  // namespace stottekontakt
