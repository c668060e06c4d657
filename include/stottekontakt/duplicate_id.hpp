#pragma once
/// @file
/// Ids that are not unique on a timesheet.

#include <algorithm>
#include <array>
#include <bit>

#include "stottekontakt/check.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail {
/// The bytes from `at` on as one number.
template <class Number>
constexpr std::uint64_t bytes_at(const char* at) noexcept {
  std::array<char, sizeof(Number)> bytes{};
  std::copy_n(at, bytes.size(), bytes.begin());
  return std::bit_cast<Number>(bytes);
}

/// A number that two different ids hardly ever share.
constexpr std::uint64_t hash_of(std::string_view id) noexcept {
  std::uint64_t hash = id.size();
  const auto add = [&](std::uint64_t bytes) {
    hash = (hash ^ bytes) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
  };
  const std::size_t size = id.size();
  const char* const end = id.data() + size;
  for (std::size_t at = 0; at + 8 < size; at += 8) add(bytes_at<std::uint64_t>(id.data() + at));
  if (size >= 8) {  // the last ones; some of them once more
    add(bytes_at<std::uint64_t>(end - 8));
  } else if (size >= 4) {
    add(bytes_at<std::uint32_t>(id.data()) << 32 | bytes_at<std::uint32_t>(end - 4));
  } else if (size > 0) {
    add(bytes_at<std::uint8_t>(id.data()) << 16 | bytes_at<std::uint8_t>(id.data() + size / 2) << 8 |
        bytes_at<std::uint8_t>(end - 1));
  }
  return hash;
}

/// A few ids, told apart by their hashes.
class FewIds {
 public:
  constexpr void add(std::string_view id) noexcept {
    if (count_ == most) {
      all_differ_ = false;
      return;
    }
    const std::uint64_t hash = hash_of(id);
    for (std::size_t i = 0; i < count_; ++i) all_differ_ &= hashes_[i] != hash;
    hashes_[count_++] = hash;
  }
  /// True if no two of the ids can be the same; false also where there are more than a few.
  constexpr bool all_differ() const noexcept { return all_differ_; }

 private:
  static constexpr std::size_t most = 32;
  std::uint64_t hashes_[most];
  std::size_t count_ = 0;
  bool all_differ_ = true;
};
}  // namespace detail

/// The first item whose id an earlier item has; a fault with `Status::ok` where ids are unique. Items without an id
/// are not compared.
/// @param order scratch, an element an item
template <class Visits, class Expenses>
constexpr Fault find_duplicate_id(const Items<Visits, Expenses>& items, std::span<std::int32_t> order) noexcept {
  const std::size_t visits = items.visits.size();
  const auto id_of = [&](std::int32_t item) -> std::string_view {
    const auto i = static_cast<std::size_t>(item);
    return i < visits ? items.visits[i].id : items.expenses[i - visits].id;
  };
  std::size_t named = 0;
  detail::FewIds few;
  const auto add = [&](std::string_view id, std::size_t item) {
    if (id.empty()) return;
    few.add(id);
    order[named++] = static_cast<std::int32_t>(item);
  };
  for (std::size_t i = 0; i < visits; ++i) add(items.visits[i].id, i);
  for (std::size_t i = 0; i < items.expenses.size(); ++i) add(items.expenses[i].id, visits + i);
  if (few.all_differ()) return {};
  std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(named), [&](std::int32_t a, std::int32_t b) {
    const int compared = id_of(a).compare(id_of(b));
    return compared != 0 ? compared < 0 : a < b;
  });
  for (std::size_t k = 1; k < named; ++k) {
    if (id_of(order[k - 1]) != id_of(order[k])) continue;
    const auto i = static_cast<std::size_t>(order[k]);
    if (i < visits) return {Status::duplicate_id, Field::visit_id, order[k], items.visits[i].date};
    return {Status::duplicate_id, Field::expense_id, static_cast<std::int32_t>(i - visits),
            items.expenses[i - visits].date};
  }
  return {};
}

}  // namespace v0
}  // namespace stottekontakt
