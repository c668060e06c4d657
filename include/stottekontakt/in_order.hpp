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

/// The order visits draw on the account: date, start (without a start first), id in byte order.
constexpr bool comes_before(const Visit& a, const Visit& b) noexcept {
  if (a.date.value() != b.date.value()) return a.date.value() < b.date.value();
  const int start_a = a.start ? a.start->minute : -1;
  const int start_b = b.start ? b.start->minute : -1;
  return start_a != start_b ? start_a < start_b : a.id < b.id;
}
/// The order receipts draw on the ceiling: date, then id in byte order.
constexpr bool comes_before(const Expense& a, const Expense& b) noexcept {
  return a.date.value() != b.date.value() ? a.date.value() < b.date.value() : a.id < b.id;
}

/// The positions of a range in the order its items are decided. Items that stand in order need no scratch.
template <class Range>
class InOrder {
 public:
  /// Sorts `scratch` (one element an item) if the items are not in order.
  constexpr InOrder(const Range& items, std::span<std::int32_t> scratch) noexcept {
    const std::size_t count = items.size();
    for (std::size_t i = 1; i < count && in_order_; ++i) in_order_ = !comes_before(items[i], items[i - 1]);
    if (in_order_ || scratch.size() < count) return;
    order_ = scratch.first(count);
    for (std::size_t i = 0; i < count; ++i) order_[i] = static_cast<std::int32_t>(i);
    std::sort(order_.begin(), order_.end(), [&](std::int32_t a, std::int32_t b) {
      return comes_before(items[static_cast<std::size_t>(a)], items[static_cast<std::size_t>(b)]);
    });
  }
  /// False if the items are out of order and the scratch was too small.
  constexpr bool usable() const noexcept { return in_order_ || !order_.empty(); }
  /// Position of the item that is decided as number `k`.
  constexpr std::size_t operator[](std::size_t k) const noexcept {
    return in_order_ ? k : static_cast<std::size_t>(order_[k]);
  }

 private:
  bool in_order_ = true;
  std::span<std::int32_t> order_{};
};

}  // namespace v0
}  // namespace stottekontakt
