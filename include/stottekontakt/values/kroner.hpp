#pragma once
/// @file
/// Money: `Kroner`, whole øre, never a floating-point number.

#include <compare>
#include <cstdint>

#include "stottekontakt/values/decimal.hpp"

namespace stottekontakt {
inline namespace v0 {

/// An amount of Norwegian kroner as whole øre (1 kr = 100 øre).
///
/// Amounts add and subtract with each other only. Kroner times anything is not an operator: pay is made
/// by `amount_rounded_half_up` (rate.hpp), the one place that rounds.
class Kroner {
 public:
  /// Zero kroner.
  constexpr Kroner() noexcept = default;
  /// The amount of that many øre.
  static constexpr Kroner of_ore(std::int64_t ore) noexcept { return Kroner(ore); }
  /// The amount in øre.
  constexpr std::int64_t ore() const noexcept { return ore_; }

  /// Comparison, sum and difference with its own kind only.
  ///@{
  friend constexpr auto operator<=>(Kroner, Kroner) noexcept = default;
  friend constexpr Kroner operator+(Kroner a, Kroner b) noexcept { return Kroner(a.ore_ + b.ore_); }
  friend constexpr Kroner operator-(Kroner a, Kroner b) noexcept { return Kroner(a.ore_ - b.ore_); }
  constexpr Kroner& operator+=(Kroner other) noexcept { return *this = *this + other; }
  constexpr Kroner& operator-=(Kroner other) noexcept { return *this = *this - other; }
  ///@}

 private:
  constexpr explicit Kroner(std::int64_t ore) noexcept : ore_(ore) {}
  std::int64_t ore_ = 0;
};

/// "2796.36": a point and two decimals, no thousands separator.
constexpr ShortText to_text(Kroner amount) noexcept {
  return decimal_text(amount.ore(), 2);
}

namespace literals {
/// `233.03_kr`; an amount that is not whole øre (`0.005_kr`) does not compile.
consteval Kroner operator""_kr(const char* digits) {
  return Kroner::of_ore(detail::exact_literal(digits, 2));
}
}  // namespace literals

}  // namespace v0
}  // namespace stottekontakt
