#pragma once
/// @file
/// Opt-in, not part of stottekontakt.hpp: arithmetic that may outgrow 64 bits, exact by Boost.Multiprecision.
/// Built with `-fno-exceptions`, Boost asks the program to define `boost::throw_exception`; nothing here gives it cause.

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "stottekontakt/values/kroner.hpp"

namespace stottekontakt {
inline namespace v0 {

/// A sum of money over any number of statements: 128 bits hold 2^64 of the largest amounts.
class ExactTotal {
 public:
  /// Zero kroner.
  ExactTotal() = default;
  /// The sum of one amount.
  explicit ExactTotal(Kroner amount) : ore_(amount.ore()) {}

  /// Adds an amount or another total.
  ///@{
  ExactTotal& operator+=(Kroner amount) {
    ore_ += amount.ore();
    return *this;
  }
  ExactTotal& operator+=(const ExactTotal& other) {
    ore_ += other.ore_;
    return *this;
  }
  ///@}
  /// Difference and comparison.
  ///@{
  friend ExactTotal operator-(const ExactTotal& a, const ExactTotal& b) {
    ExactTotal difference;
    difference.ore_ = a.ore_ - b.ore_;
    return difference;
  }
  friend bool operator==(const ExactTotal& a, const ExactTotal& b) { return a.ore_ == b.ore_; }
  friend bool operator<(const ExactTotal& a, const ExactTotal& b) { return a.ore_ < b.ore_; }
  ///@}

  /// "2796.36": a point and two decimals, however long.
  friend std::string to_text(const ExactTotal& total) {
    std::string text = total.ore_.str();
    const std::size_t sign = text.front() == '-' ? 1 : 0;
    if (text.size() - sign < 3) text.insert(sign, 3 - (text.size() - sign), '0');
    text.insert(text.size() - 2, 1, '.');
    return text;
  }

 private:
  boost::multiprecision::checked_int128_t ore_ = 0;
};

/// A raise in per cent, exactly as it was written.
class Percent {
 public:
  /// Reads digits with any number of decimals after a point: "4.4", "3.75"; nullopt for a sign, a blank, a comma, a
  /// per cent sign or anything else.
  static std::optional<Percent> of(std::string_view text) {
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? "0" : text.substr(point + 1);
    if (!is_digits(whole) || !is_digits(decimals)) return std::nullopt;
    Percent percent;
    percent.value_ = boost::multiprecision::cpp_rational(
        number(whole, decimals), pow(boost::multiprecision::cpp_int(10), static_cast<unsigned>(decimals.size())));
    return percent;
  }

  /// The per cent as a fraction in lowest terms: 22/5 for "4.4".
  const boost::multiprecision::cpp_rational& value() const noexcept { return value_; }

 private:
  Percent() = default;

  static bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  }
  static boost::multiprecision::cpp_int number(std::string_view whole, std::string_view decimals) {
    std::string digits(whole);
    digits += decimals;
    const std::size_t first = digits.find_first_not_of('0');  // a leading zero would mean octal
    return first == std::string::npos ? 0 : boost::multiprecision::cpp_int(digits.substr(first));
  }

  boost::multiprecision::cpp_rational value_;
};

/// `rate` raised by `percent`: rate × (100 + per cent) / 100, rounded once, half up to the øre. Nullopt where the
/// result has no place in 64 bits. A rate is never negative.
inline std::optional<Kroner> raised(Kroner rate, const Percent& percent) {
  using boost::multiprecision::cpp_int;
  const boost::multiprecision::cpp_rational exact = (100 + percent.value()) * rate.ore() / 100;
  const cpp_int twice = 2 * denominator(exact);
  const cpp_int ore = (2 * numerator(exact) + denominator(exact)) / twice;
  if (ore > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return Kroner::of_ore(static_cast<std::int64_t>(ore));
}

}  // namespace v0
}  // namespace stottekontakt
