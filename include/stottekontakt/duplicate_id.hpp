#pragma once
/// @file
/// Ids that are not unique on a timesheet.

#include <algorithm>

#include "stottekontakt/check.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail {
/// True if no two of a few ids can be the same: all their hashes differ (FNV-1a).
template <class IdOf>
constexpr bool are_all_different(std::span<const std::int32_t> items, const IdOf& id_of) noexcept {
  constexpr std::size_t few = 32;
  if (items.size() > few) return false;
  std::uint64_t hashes[few];
  bool all_differ = true;
  for (std::size_t i = 0; i < items.size(); ++i) {
    hashes[i] = 0xcbf29ce484222325;
    for (const char c : id_of(items[i])) hashes[i] = (hashes[i] ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    for (std::size_t j = 0; j < i; ++j) all_differ &= hashes[j] != hashes[i];
  }
  return all_differ;
}
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
  for (std::size_t i = 0; i < visits + items.expenses.size(); ++i) {
    if (!id_of(static_cast<std::int32_t>(i)).empty()) order[named++] = static_cast<std::int32_t>(i);
  }
  if (detail::are_all_different(order.first(named), id_of)) return {};
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
