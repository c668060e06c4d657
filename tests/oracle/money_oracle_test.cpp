/// @file
/// The one product of rate and quantity against integers of any size.

#include <gtest/gtest.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <random>

#include "stottekontakt/stottekontakt.hpp"
#include "support/printers.hpp"

namespace stottekontakt {
namespace {

using boost::multiprecision::cpp_int;

/// units × ore / per, half up: the floor of the double plus one, halved.
cpp_int exact_half_up(std::int64_t units, std::int64_t ore, std::int64_t per) {
  return (2 * cpp_int(units) * ore + per) / (2 * cpp_int(per));
}
void expect_exact(std::int64_t units, std::int64_t ore) {
  const Kroner rate = Kroner::of_ore(ore);
  const Kroner pay = amount_rounded_half_up(HourlyRate(rate), Hours::of_minutes(units));
  ASSERT_EQ(cpp_int(pay.ore()), exact_half_up(units, ore, 60)) << units << " min at " << ore;
  const Kroner mileage = amount_rounded_half_up(KilometreRate(rate), Kilometres::of_metres(units));
  ASSERT_EQ(cpp_int(mileage.ore()), exact_half_up(units, ore, 1000)) << units << " m at " << ore;
}

// The most of each quantity that one statement adds up.
constexpr std::int64_t most_minutes = limits::items * limits::item_minutes;
constexpr std::int64_t most_metres = limits::items * 4 * limits::item_metres;

TEST(MoneyOracle, EverySmallProductIsExactTiesAmongThem) {
  for (std::int64_t units = 0; units <= 2000; ++units) {
    for (const std::int64_t ore : {0, 1, 2, 3, 29, 30, 31, 59, 60, 61, 89, 90, 91, 499, 500, 501, 999, 1000, 23303}) {
      expect_exact(units, ore);
    }
  }
}

TEST(MoneyOracle, RandomProductsAreExact) {
  std::mt19937_64 random(20250101);
  std::uniform_int_distribution<std::int64_t> minutes(0, most_minutes);
  std::uniform_int_distribution<std::int64_t> month(0, 60'000);
  std::uniform_int_distribution<std::int64_t> rate(0, limits::rate_ore);
  for (int i = 0; i < 50'000; ++i) {
    expect_exact(minutes(random), rate(random));
    expect_exact(month(random), rate(random));
  }
}

TEST(MoneyOracle, TheLargestQuantitiesAtTheLargestRateAreExact) {
  for (std::int64_t below = 0; below < 2000; ++below) {
    expect_exact(most_minutes - below, limits::rate_ore - below % 7);
    const Kroner rate = Kroner::of_ore(limits::rate_ore - below % 11);
    const Kroner mileage = amount_rounded_half_up(KilometreRate(rate), Kilometres::of_metres(most_metres - below));
    ASSERT_EQ(cpp_int(mileage.ore()), exact_half_up(most_metres - below, rate.ore(), 1000));
  }
}

TEST(MoneyOracle, ProductsAreExactOnEitherSideOfEveryPowerOfTwo) {
  for (int bit = 20; bit <= 51; ++bit) {
    for (std::int64_t units = (std::int64_t{1} << bit) - 40; units <= (std::int64_t{1} << bit) + 40; ++units) {
      for (const std::int64_t ore : {std::int64_t{1}, std::int64_t{23'303}, limits::rate_ore}) {
        const Kroner mileage = amount_rounded_half_up(KilometreRate(Kroner::of_ore(ore)), Kilometres::of_metres(units));
        ASSERT_EQ(cpp_int(mileage.ore()), exact_half_up(units, ore, 1000)) << units << " m at " << ore;
      }
    }
  }
}

TEST(MoneyOracle, EveryTieGoesUp) {
  for (std::int64_t whole = 0; whole < 5000; ++whole) {
    // minutes × 1 øre: half an øre is 30 minutes; metres × 1 øre: 500 metres.
    EXPECT_EQ(amount_rounded_half_up(HourlyRate(Kroner::of_ore(1)), Hours::of_minutes(whole * 60 + 30)).ore(),
              whole + 1);
    EXPECT_EQ(amount_rounded_half_up(HourlyRate(Kroner::of_ore(1)), Hours::of_minutes(whole * 60 + 29)).ore(), whole);
    EXPECT_EQ(amount_rounded_half_up(KilometreRate(Kroner::of_ore(1)), Kilometres::of_metres(whole * 1000 + 500)).ore(),
              whole + 1);
    EXPECT_EQ(amount_rounded_half_up(KilometreRate(Kroner::of_ore(1)), Kilometres::of_metres(whole * 1000 + 499)).ore(),
              whole);
  }
}

TEST(MoneyOracle, TheLargestStatementThereCanBeStaysInside64Bits) {
  const cpp_int most = std::numeric_limits<std::int64_t>::max();
  const cpp_int largest = exact_half_up(most_minutes, limits::rate_ore, 60) +
                          exact_half_up(most_metres, limits::rate_ore, 1000) +
                          cpp_int(limits::items) * limits::item_ore;
  EXPECT_LE(largest, most);
  EXPECT_LE(cpp_int(limits::account_weeks) * limits::weekly_minutes + limits::account_minutes + most_minutes, most);
}

}  // namespace
}  // namespace stottekontakt
