/// @file
/// Text of times, amounts and distances: written, read back, and against the standard library's digits.

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <string>

#include "stottekontakt/stottekontakt.hpp"
#include "support/printers.hpp"

namespace stottekontakt {
namespace {

/// The decimal text of `units`, by std::to_string and the position of the point.
std::string decimal_by_digits(std::int64_t units, std::size_t decimals) {
  std::string digits = std::to_string(units);
  const std::string sign = units < 0 ? "-" : "";
  digits.erase(0, sign.size());
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  return sign + digits.insert(digits.size() - decimals, ".");
}
std::string without_zeros_at_the_end(std::string text) {
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::vector<std::int64_t> units_to_try() {
  std::vector<std::int64_t> units;
  for (std::int64_t i = 0; i <= 200'000; ++i) units.push_back(i);
  std::mt19937_64 random(7);
  for (std::int64_t scale = 1'000'000; scale <= 1'000'000'000'000'000; scale *= 10) {
    std::uniform_int_distribution<std::int64_t> up_to(0, scale);
    for (int i = 0; i < 2000; ++i) units.push_back(up_to(random));
    units.insert(units.end(), {scale - 1, scale});
  }
  return units;
}

TEST(TextOracle, AmountsAndDistancesAreWrittenDigitByDigitAndReadBack) {
  for (const std::int64_t units : units_to_try()) {
    const ShortText amount = to_text(Kroner::of_ore(units));
    ASSERT_EQ(amount.view(), decimal_by_digits(units, 2));
    ASSERT_EQ(parse_decimal(amount, 2), units);
    const ShortText distance = to_text(Kilometres::of_metres(units));
    ASSERT_EQ(distance.view(), without_zeros_at_the_end(decimal_by_digits(units, 3)));
    ASSERT_EQ(parse_decimal(distance, 3), units);
  }
}

TEST(TextOracle, NegativeAmountsAreWrittenWithTheirSignAndNeverRead) {
  for (const std::int64_t units : units_to_try()) {
    if (units == 0) continue;
    const ShortText amount = to_text(Kroner::of_ore(-units));
    ASSERT_EQ(amount.view(), decimal_by_digits(-units, 2));
    ASSERT_EQ(parse_decimal(amount, 2), std::nullopt);
  }
  constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
  EXPECT_EQ(to_text(Kroner::of_ore(least)).view(), decimal_by_digits(least, 2));
  EXPECT_EQ(to_text(Kroner::of_ore(-(least + 1))).view(), decimal_by_digits(-(least + 1), 2));
}

TEST(TextOracle, TimesAreWrittenAndReadBack) {
  for (std::int64_t minutes = 0; minutes <= 400'000; ++minutes) {
    const std::string rest = std::to_string(minutes % 60);
    const std::string expected = std::to_string(minutes / 60) + (rest.size() == 1 ? ":0" : ":") + rest;
    const ShortText text = to_text(Hours::of_minutes(minutes));
    ASSERT_EQ(text.view(), expected);
    ASSERT_EQ(parse_hours(text), Hours::of_minutes(minutes));
    if (minutes > 0) {
      ASSERT_EQ(to_text(Hours::of_minutes(-minutes)).view(), "-" + expected);
    }
  }
}

TEST(TextOracle, NoTextOfThreeCharactersIsReadAsAnythingButDigitsAndAPoint) {
  const std::string alphabet = "0129.,:-+ eEx";
  for (const char a : alphabet) {
    for (const char b : alphabet) {
      for (const char c : alphabet) {
        const std::string text = {a, b, c};
        const bool digits_only = text.find_first_not_of("0129") == std::string::npos;
        const bool one_point_inside = b == '.' && std::isdigit(a) != 0 && std::isdigit(c) != 0;
        ASSERT_EQ(parse_decimal(text, 2).has_value(), digits_only || one_point_inside) << text;
        ASSERT_EQ(parse_decimal(text, 0).has_value(), digits_only || (one_point_inside && c == '0')) << text;
        ASSERT_FALSE(parse_hours(text)) << text;
      }
    }
  }
}

}  // namespace
}  // namespace stottekontakt
