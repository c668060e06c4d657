#pragma once
/// @file
/// Which earlier visit a visit overlaps or repeats (STK-TIM-07), found for all visits of a sheet at once.

#include <cstdint>
#include <vector>

#include "documents/parts.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

class Collisions {
 public:
  explicit Collisions(const Settled& settled);

  /// The earlier visit that a visit left to a person by STK-TIM-07 overlaps: of those that passed the test, the one
  /// that ends last. nullptr where the visit was found to exceed the day's 24 hours instead.
  const Visit* overlapped(std::size_t item) const { return visit_at(overlapped_, item); }
  /// The first visit held with the same date, start and hours (notice `possible-duplicate`); nullptr if there is none.
  const Visit* entered_before(std::size_t item) const { return visit_at(entered_before_, item); }

 private:
  const Visit* visit_at(const std::vector<std::int32_t>& earlier, std::size_t item) const {
    return item < earlier.size() && earlier[item] >= 0 ? &visits_[static_cast<std::size_t>(earlier[item])] : nullptr;
  }

  std::span<const Visit> visits_;
  std::vector<std::int32_t> overlapped_;  // empty, like the next, where no visit collides
  std::vector<std::int32_t> entered_before_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
