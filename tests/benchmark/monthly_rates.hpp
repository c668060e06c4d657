#pragma once
/// @file
/// A regulation whose rates have many dated rows.

#include <vector>

#include "stottekontakt/oppdal.hpp"

namespace stottekontakt::benchmarks {

/// Oppdal's rates with a row for each of the first so many months from January 2025 on, as if they rose monthly.
class MonthlyRates {
 public:
  explicit MonthlyRates(int count) {
    for (int i = 0; i < count; ++i) {
      const Date from = first_day_of(month_after({2025, 1}, i));
      hourly_.push_back({from, HourlyRate(Kroner::of_ore(23303 + i)), Provenance::stated, "benchmark"});
      kilometre_.push_back({from, KilometreRate(Kroner::of_ore(500 + i)), Provenance::stated, "benchmark"});
    }
    regulation_.hourly_rate = std::span<const DatedRow<HourlyRate>>(hourly_);
    regulation_.kilometre_rate = std::span<const DatedRow<KilometreRate>>(kilometre_);
  }
  const Regulation& regulation() const { return regulation_; }

 private:
  std::vector<DatedRow<HourlyRate>> hourly_{};
  std::vector<DatedRow<KilometreRate>> kilometre_{};
  Regulation regulation_ = oppdal;
};

}  // namespace stottekontakt::benchmarks
