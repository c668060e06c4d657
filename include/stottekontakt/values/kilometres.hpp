#pragma once
/// @file
/// Distance: `Kilometres`, whole metres.

#include <compare>
#include <cstdint>

#include "stottekontakt/values/decimal.hpp"

namespace stottekontakt {
inline namespace v0 {

/// A distance driven, as whole metres.
class Kilometres {
 public:
  /// No distance.
  constexpr Kilometres() noexcept = default;
  /// The distance of that many metres.
  static constexpr Kilometres of_metres(std::int64_t metres) noexcept { return Kilometres(metres); }
  /// The distance in metres.
  constexpr std::int64_t metres() const noexcept { return metres_; }

  /// Comparison, sum and difference with its own kind only.
  ///@{
  friend constexpr auto operator<=>(Kilometres, Kilometres) noexcept = default;
  friend constexpr Kilometres operator+(Kilometres a, Kilometres b) noexcept {
    return Kilometres(a.metres_ + b.metres_);
  }
  friend constexpr Kilometres operator-(Kilometres a, Kilometres b) noexcept {
    return Kilometres(a.metres_ - b.metres_);
  }
  constexpr Kilometres& operator+=(Kilometres other) noexcept { return *this = *this + other; }
  constexpr Kilometres& operator-=(Kilometres other) noexcept { return *this = *this - other; }
  ///@}

 private:
  constexpr explicit Kilometres(std::int64_t metres) noexcept : metres_(metres) {}
  std::int64_t metres_ = 0;
};

/// "59.2": a point, up to three decimals, no zeros at the end.
constexpr ShortText to_text(Kilometres distance) noexcept {
  ShortText text = decimal_text(distance.metres(), 3);
  std::size_t size = text.view().size();
  while (text.view()[size - 1] == '0') --size;
  if (text.view()[size - 1] == '.') --size;
  text.shorten(size);
  return text;
}

namespace literals {
/// `7.4_km`; a distance that is not whole metres (`0.0005_km`) does not compile.
consteval Kilometres operator""_km(const char* digits) {
  return Kilometres::of_metres(detail::exact_literal(digits, 3));
}
}  // namespace literals

}  // namespace v0
}  // namespace stottekontakt
