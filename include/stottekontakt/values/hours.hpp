#pragma once
/// @file
/// Working time: `Hours`, whole minutes.

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include "stottekontakt/values/decimal.hpp"

namespace stottekontakt {
inline namespace v0 {

/// A length of time (*timer*) as whole minutes. A balance may be negative; a claim never is.
class Hours {
 public:
  /// No time.
  constexpr Hours() noexcept = default;
  /// The time of that many minutes.
  static constexpr Hours of_minutes(std::int64_t minutes) noexcept { return Hours(minutes); }
  /// The time in minutes.
  constexpr std::int64_t minutes() const noexcept { return minutes_; }

  /// Comparison, sum and difference with its own kind only.
  ///@{
  friend constexpr auto operator<=>(Hours, Hours) noexcept = default;
  friend constexpr Hours operator+(Hours a, Hours b) noexcept { return Hours(a.minutes_ + b.minutes_); }
  friend constexpr Hours operator-(Hours a, Hours b) noexcept { return Hours(a.minutes_ - b.minutes_); }
  constexpr Hours& operator+=(Hours other) noexcept { return *this = *this + other; }
  constexpr Hours& operator-=(Hours other) noexcept { return *this = *this - other; }
  ///@}

 private:
  constexpr explicit Hours(std::int64_t minutes) noexcept : minutes_(minutes) {}
  std::int64_t minutes_ = 0;
};

/// "12:00"; a negative balance "-6:30".
constexpr ShortText to_text(Hours time) noexcept {
  ShortText text;
  if (time.minutes() < 0) text.append('-');
  text.append_digits(magnitude(time.minutes()) / 60, 1);
  text.append(':');
  text.append_digits(magnitude(time.minutes()) % 60, 2);
  return text;
}

/// Reads "H:MM" (one to seven digits of hours, minutes 00–59); nullopt for anything else.
constexpr std::optional<Hours> parse_hours(std::string_view text) noexcept {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon < 1 || colon > 7 || text.size() != colon + 3) return std::nullopt;
  if (text.find('.') != std::string_view::npos) return std::nullopt;
  const auto hours = parse_decimal(text.substr(0, colon), 0);
  const auto minutes = parse_decimal(text.substr(colon + 1), 0);
  if (!hours || !minutes || *minutes > 59) return std::nullopt;
  return Hours::of_minutes(*hours * 60 + *minutes);
}

namespace literals {
/// `2.5_h` is 2:30; a time that is not whole minutes (`0.33_h`) does not compile.
consteval Hours operator""_h(const char* digits) {
  const std::int64_t thousandths_of_minutes = detail::exact_literal(digits, 3) * 60;
  if (thousandths_of_minutes % 1000 != 0) detail::this_literal_is_not_exact();
  return Hours::of_minutes(thousandths_of_minutes / 1000);
}
/// `45_min`.
consteval Hours operator""_min(const char* digits) {
  return Hours::of_minutes(detail::exact_literal(digits, 0));
}
}  // namespace literals

}  // namespace v0
}  // namespace stottekontakt
