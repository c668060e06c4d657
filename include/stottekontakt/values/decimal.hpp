#pragma once
/// @file
/// Exact decimal text: how a whole number of the smallest unit (øre, metre) is written and read.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {

/// A short text made from a number, without allocation: an amount, a quantity, a date.
class ShortText {
 public:
  /// The text; points into this value.
  ///@{
  constexpr std::string_view view() const noexcept { return {chars_, size_}; }
  constexpr operator std::string_view() const noexcept { return view(); }
  ///@}
  /// The text for a C function, ended by NUL.
  constexpr const char* c_str() const noexcept { return chars_; }
  /// Compares the texts.
  friend constexpr bool operator==(const ShortText& a, std::string_view b) noexcept { return a.view() == b; }

  /// Appends a character; nothing where 30 are there.
  constexpr void append(char c) noexcept {
    if (size_ < capacity) chars_[size_++] = c;
  }
  /// Appends `number` with at least `width` digits, zeros in front.
  constexpr void append_digits(std::uint64_t number, int width) noexcept {
    char reversed[20] = {};
    int count = 0;
    do {
      reversed[count++] = static_cast<char>('0' + number % 10);
      number /= 10;
    } while (number != 0);
    for (int missing = width - count; missing > 0; --missing) append('0');
    while (count > 0) append(reversed[--count]);
  }
  /// Drops what stands after position `size`.
  constexpr void shorten(std::size_t size) noexcept {
    while (size_ > size) chars_[--size_] = '\0';
  }

 private:
  static constexpr std::size_t capacity = 30;  // a sign, 20 digits and a point fit
  char chars_[capacity + 1] = {};
  std::uint8_t size_ = 0;
};

/// Size of a number without its sign; exact for the smallest int64 too.
constexpr std::uint64_t magnitude(std::int64_t number) noexcept {
  return number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
}

/// `units` written with a point and exactly `decimals` decimals: 23303 with 2 is "233.03".
constexpr ShortText decimal_text(std::int64_t units, int decimals) noexcept {
  std::uint64_t scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  ShortText text;
  if (units < 0) text.append('-');
  text.append_digits(magnitude(units) / scale, 1);
  text.append('.');
  text.append_digits(magnitude(units) % scale, decimals);
  return text;
}

/// Reads digits with at most `decimals` decimals after a point; nullopt for anything else: a sign, a
/// blank, an exponent, a decimal too many (unless it is a zero), a value above 10^15 units.
constexpr std::optional<std::int64_t> parse_decimal(std::string_view text, int decimals) noexcept {
  constexpr std::int64_t most = 1'000'000'000'000'000;
  std::int64_t units = 0;
  int left = decimals;
  bool digit_seen = false;
  bool point_seen = false;
  for (const char c : text) {
    if (c == '.' && digit_seen && !point_seen) {
      point_seen = true;
      digit_seen = false;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    digit_seen = true;
    if (point_seen && left == 0) {
      if (c != '0') return std::nullopt;
      continue;
    }
    if (point_seen) --left;
    units = units * 10 + (c - '0');
    if (units > most) return std::nullopt;
  }
  if (!digit_seen) return std::nullopt;
  for (; left > 0; --left) units *= 10;
  if (units > most) return std::nullopt;
  return units;
}

namespace detail {
/// Called only where a literal is wrong: not constant, so the literal does not compile.
inline void this_literal_is_not_exact() {}

consteval std::int64_t exact_literal(std::string_view digits, int decimals) {
  const auto units = parse_decimal(digits, decimals);
  if (!units) this_literal_is_not_exact();
  return *units;
}
}  // namespace detail

}  // namespace v0
}  // namespace stottekontakt
