/// @file
/// Totals and raises beyond 64 bits.

#include "stottekontakt/exact.hpp"

#include <gtest/gtest.h>

#include "support/timesheet_builder.hpp"

namespace stottekontakt {
namespace {

using support::kr;

TEST(ExactTotal, IsWrittenWithAPointAndTwoDecimals) {
  EXPECT_EQ(to_text(ExactTotal()), "0.00");
  EXPECT_EQ(to_text(ExactTotal(kr("0.05"))), "0.05");
  EXPECT_EQ(to_text(ExactTotal(kr("0.50"))), "0.50");
  EXPECT_EQ(to_text(ExactTotal(kr("2796.36"))), "2796.36");
  EXPECT_EQ(to_text(ExactTotal() - ExactTotal(kr("0.05"))), "-0.05");
  EXPECT_EQ(to_text(ExactTotal(kr("100.00")) - ExactTotal(kr("333.33"))), "-233.33");
}

TEST(ExactTotal, GoesOnExactlyWhereSixtyFourBitsEnd) {
  const Kroner most = Kroner::of_ore(std::numeric_limits<std::int64_t>::max());
  const Kroner least = Kroner::of_ore(std::numeric_limits<std::int64_t>::min());
  ExactTotal total;
  for (int i = 0; i < 1000; ++i) total += most;
  EXPECT_EQ(to_text(total), "92233720368547758070.00") << "1000 times 92 233 720 368 547 758.07";
  ExactTotal below;
  for (int i = 0; i < 1000; ++i) below += least;
  EXPECT_EQ(to_text(below), "-92233720368547758080.00");
  total += below;
  EXPECT_EQ(to_text(total), "-10.00") << "what is added is taken off again to the øre";
  EXPECT_TRUE(total < ExactTotal());
  EXPECT_TRUE(total == ExactTotal(Kroner::of_ore(-1000)));
}

Kroner raised_by(std::string_view rate, std::string_view percent) {
  const auto amount = raised(kr(rate), Percent::of(percent).value());
  return amount.value();
}

TEST(Raise, IsRoundedOnceHalfUpToTheOre) {
  EXPECT_EQ(raised_by("233.03", "4.4"), kr("243.28"));   // 243.28332
  EXPECT_EQ(raised_by("233.03", "3.75"), kr("241.77"));  // 241.768625
  EXPECT_EQ(raised_by("233.03", "0"), kr("233.03"));
  EXPECT_EQ(raised_by("233.03", "100"), kr("466.06"));
  EXPECT_EQ(raised_by("0.50", "1"), kr("0.51"));     // 0.505: the tie goes up
  EXPECT_EQ(raised_by("0.50", "0.99"), kr("0.50"));  // 0.50495
  EXPECT_EQ(raised_by("0.00", "4.4"), kr("0.00"));
}

TEST(Raise, ReadsAPercentageOfAnyLengthExactly) {
  const std::string nines(300, '9');
  EXPECT_EQ(raised_by("0.50", "0." + nines), kr("0.50")) << "300 decimals below the tie are still below it";
  EXPECT_EQ(raised_by("0.50", "1." + std::string(300, '0')), kr("0.51")) << "and the tie itself goes up";
  EXPECT_EQ(raised_by("0.50", "1." + std::string(300, '0') + "1"), kr("0.51"));
  EXPECT_EQ(raised_by("233.03", "004.40"), raised_by("233.03", "4.4")) << "zeros around it change nothing";
  EXPECT_EQ(Percent::of("4.4")->value(), boost::multiprecision::cpp_rational(22, 5));
}

TEST(Raise, TakesNothingForAPercentageThatIsNotWrittenAsOne) {
  for (const auto* text :
       {"", ".", "4.", ".4", "4,4", "4.4%", "-4.4", "+4", " 4", "4 ", "4.4.4", "4e1", "0x10", "fire"}) {
    EXPECT_FALSE(Percent::of(text)) << text;
  }
  EXPECT_FALSE(Percent::of(std::string_view("4\0", 2)));
}

TEST(Raise, HasNoAnswerWhereTheResultHasNoPlaceInSixtyFourBits) {
  const Kroner most = Kroner::of_ore(std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(raised(most, Percent::of("0").value()), most);
  EXPECT_EQ(raised(most, Percent::of("1").value()), std::nullopt);
  EXPECT_EQ(raised(kr("1.00"), Percent::of(std::string(200, '9')).value()), std::nullopt);
}

}  // namespace
}  // namespace stottekontakt
