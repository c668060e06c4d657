#pragma once
/// @file
/// Rates, and the one function that multiplies a rate by a quantity and rounds.

#include <compare>
#include <cstdint>
#include <limits>

#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kilometres.hpp"
#include "stottekontakt/values/kroner.hpp"

namespace stottekontakt {
inline namespace v0 {

/// So many kroner for one unit of `Quantity`: for one hour, for one kilometre.
template <class Quantity>
class KronerPer {
 public:
  /// Zero kroner a unit.
  constexpr KronerPer() noexcept = default;
  /// `amount` for one hour (one kilometre).
  constexpr explicit KronerPer(Kroner amount) noexcept : amount_(amount) {}
  /// The kroner for one unit.
  constexpr Kroner amount() const noexcept { return amount_; }

  /// Compares the kroner for one unit.
  friend constexpr auto operator<=>(KronerPer, KronerPer) noexcept = default;

 private:
  Kroner amount_;
};

/// Kroner for one hour (*timesats*); also the expense ceiling's kroner for one granted weekly hour.
using HourlyRate = KronerPer<Hours>;
/// Kroner for one kilometre (*kilometersats*).
using KilometreRate = KronerPer<Kilometres>;

/// Limits inside which every sum below is exact in 64 bits; values outside are refused at the edges.
namespace limits {
inline constexpr std::int64_t rate_ore = 1'000'000;           ///< 10 000 kr for an hour or a kilometre
inline constexpr std::int64_t item_minutes = 24 * 60;         ///< one visit
inline constexpr std::int64_t item_metres = 1'000'000'000;    ///< each kilometre field of a visit
inline constexpr std::int64_t item_ore = 1'000'000'000;       ///< one receipt, and `earlier.expenses`
inline constexpr std::int64_t items = 1'000'000;              ///< visits or receipts of one timesheet
inline constexpr std::int64_t weekly_minutes = 7 * 24 * 60;   ///< the hours of a week
inline constexpr std::int64_t account_minutes = 100'000'000;  ///< hours used earlier, either sign
inline constexpr std::int64_t account_weeks = 16'000;         ///< weeks between 1900 and 2200
}  // namespace limits

namespace detail {
/// units × ore / per, rounded half up, without the product leaving 64 bits. Units are never negative.
constexpr std::int64_t share_rounded_half_up(std::int64_t units, std::int64_t ore, std::uint64_t per) noexcept {
  if (units == 0) return 0;  // most sums of pending and refused units
  const auto whole = static_cast<std::uint64_t>(units);
  const auto price = static_cast<std::uint64_t>(ore);
  if ((whole | price) >> 31 == 0)
    return static_cast<std::int64_t>((whole * price + per / 2) / per);  // as nearly always
  return static_cast<std::int64_t>(whole / per * price + (whole % per * price + per / 2) / per);
}
constexpr std::int64_t int64_most = std::numeric_limits<std::int64_t>::max();
static_assert(limits::items * 4 * limits::item_metres / 1000 <= int64_most / limits::rate_ore / 2,
              "the kilometres of the largest timesheet, all four kinds, stay below half of int64");
static_assert(limits::items * limits::item_minutes / 60 <= int64_most / limits::rate_ore / 4 &&
                  limits::items * limits::item_ore <= int64_most / 4,
              "hours and receipts of the largest timesheet stay below a quarter of int64 each");
static_assert(limits::account_weeks * limits::weekly_minutes + limits::account_minutes <= int64_most / 4,
              "an hour account over three centuries stays inside int64");
}  // namespace detail

/// Pay for `time` at `rate`: minutes × rate / 60, rounded once, half up to the øre (STK-PAY-02).
constexpr Kroner amount_rounded_half_up(HourlyRate rate, Hours time) noexcept {
  return Kroner::of_ore(detail::share_rounded_half_up(time.minutes(), rate.amount().ore(), 60));
}

/// Pay for `distance` at `rate`: metres × rate / 1000, rounded once, half up to the øre (STK-KM-01).
constexpr Kroner amount_rounded_half_up(KilometreRate rate, Kilometres distance) noexcept {
  return Kroner::of_ore(detail::share_rounded_half_up(distance.metres(), rate.amount().ore(), 1000));
}

}  // namespace v0
}  // namespace stottekontakt
