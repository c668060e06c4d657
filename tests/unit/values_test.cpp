/// @file
/// Units, decimal text, and the one product of a rate.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

using namespace literals;

TEST(Kroner, AddSubtractAndCompare) {
  Kroner sum = kr("1.50");
  sum += kr("0.75");
  EXPECT_EQ(sum, kr("2.25"));
  sum -= kr("3.00");
  EXPECT_EQ(sum, Kroner::of_ore(-75));
  EXPECT_LT(sum, Kroner());
  EXPECT_EQ(233.03_kr, Kroner::of_ore(23303));
  EXPECT_EQ(100_kr, Kroner::of_ore(10000));
  EXPECT_EQ(0.1_kr, Kroner::of_ore(10));
}

TEST(Kroner, AreWrittenWithAPointAndTwoDecimals) {
  EXPECT_EQ(to_text(kr("2796.36")), "2796.36");
  EXPECT_EQ(to_text(Kroner()), "0.00");
  EXPECT_EQ(to_text(Kroner::of_ore(5)), "0.05");
  EXPECT_EQ(to_text(Kroner::of_ore(-5)), "-0.05");
  EXPECT_EQ(to_text(Kroner::of_ore(-12345)), "-123.45");
  EXPECT_EQ(to_text(Kroner::of_ore(std::numeric_limits<std::int64_t>::max())), "92233720368547758.07");
  EXPECT_EQ(to_text(Kroner::of_ore(std::numeric_limits<std::int64_t>::min())), "-92233720368547758.08");
}

TEST(TimeSpans, AreWrittenAsHoursAndMinutes) {
  EXPECT_EQ(to_text(hm("12:00")), "12:00");
  EXPECT_EQ(to_text(hm("0:05")), "0:05");
  EXPECT_EQ(to_text(Hours::of_minutes(-390)), "-6:30");
  EXPECT_EQ(to_text(Hours::of_minutes(-1)), "-0:01");
  EXPECT_EQ(to_text(Hours::of_minutes(6'000'000)), "100000:00");
  EXPECT_EQ(2.5_h, hm("2:30"));
  EXPECT_EQ(45_min, hm("0:45"));
}

TEST(TimeSpans, AreReadFromHoursAndTwoDigitsOfMinutesAndNothingElse) {
  EXPECT_EQ(parse_hours("2:30"), Hours::of_minutes(150));
  EXPECT_EQ(parse_hours("0:00"), Hours());
  EXPECT_EQ(parse_hours("00:59"), Hours::of_minutes(59));
  EXPECT_EQ(parse_hours("9999999:59"), Hours::of_minutes(9'999'999 * 60 + 59));
  for (const auto* text :
       {"",      ":",   "2",   "2:",   ":30",  "2:3",         "2:300",   "2:60",   "-2:30", "+2:30", " 2:30", "2:30 ",
        "2 :30", "2.5", "2,5", "2:3a", "a:30", "10000000:00", "2:30:00", "2.0:30", "2.:30", "2:.0",  "2:0."}) {
    EXPECT_EQ(parse_hours(text), std::nullopt) << text;
  }
}

TEST(Distances, AreWrittenWithoutZerosAtTheEnd) {
  EXPECT_EQ(to_text(km("59.2")), "59.2");
  EXPECT_EQ(to_text(km("100")), "100");
  EXPECT_EQ(to_text(km("0")), "0");
  EXPECT_EQ(to_text(km("0.001")), "0.001");
  EXPECT_EQ(to_text(km("10.050")), "10.05");
  EXPECT_EQ(7.4_km, Kilometres::of_metres(7400));
  Kilometres sum = 1_km;
  sum += 0.5_km;
  sum -= 0.25_km;
  EXPECT_EQ(sum, 1.25_km);
}

TEST(DecimalText, IsReadExactlyOrNotAtAll) {
  EXPECT_EQ(parse_decimal("233.03", 2), 23303);
  EXPECT_EQ(parse_decimal("233.0", 2), 23300);
  EXPECT_EQ(parse_decimal("233", 2), 23300);
  EXPECT_EQ(parse_decimal("0", 2), 0);
  EXPECT_EQ(parse_decimal("007", 0), 7);
  EXPECT_EQ(parse_decimal("1.230000", 2), 123) << "zeros add no decimal";
  for (const auto* text : {"", ".", "1.", ".5", "1.234", "1.2304", "-1", "+1", " 1", "1 ", "1,5", "1e2", "0x1", "1.2.3",
                           "1..2", "1'000", "١"}) {
    EXPECT_EQ(parse_decimal(text, 2), std::nullopt) << text;
  }
}

TEST(DecimalText, GoesUpToTenToTheFifteenUnits) {
  EXPECT_EQ(parse_decimal("1000000000000000", 0), 1'000'000'000'000'000);
  EXPECT_EQ(parse_decimal("1000000000000001", 0), std::nullopt);
  EXPECT_EQ(parse_decimal("10000000000000.00", 2), 1'000'000'000'000'000);
  EXPECT_EQ(parse_decimal("10000000000000.01", 2), std::nullopt);
  EXPECT_EQ(parse_decimal("10000000000001", 2), std::nullopt);
  EXPECT_EQ(parse_decimal("99999999999999999999999999999999", 0), std::nullopt);
}

TEST(DecimalText, DigitsAreFilledUpWithZerosAndTextThatDoesNotFitIsCut) {
  ShortText text;
  text.append_digits(7, 3);
  EXPECT_EQ(text, "007");
  text.append_digits(12345, 3);
  EXPECT_EQ(text, "00712345");
  text.shorten(3);
  EXPECT_EQ(text, "007");
  text.shorten(9);
  EXPECT_EQ(text, "007");
  for (int i = 0; i < 40; ++i) text.append('x');
  EXPECT_EQ(text.view().size(), 30u);
}

TEST(Rates, TheProductIsRoundedOnceHalfUp) {
  EXPECT_EQ(amount_rounded_half_up(HourlyRate(kr("233.03")), hm("0:30")), kr("116.52"));
  EXPECT_EQ(amount_rounded_half_up(HourlyRate(Kroner::of_ore(1)), hm("0:29")), Kroner());
  EXPECT_EQ(amount_rounded_half_up(HourlyRate(Kroner::of_ore(1)), hm("0:30")), Kroner::of_ore(1));
  EXPECT_EQ(amount_rounded_half_up(KilometreRate(Kroner::of_ore(1)), km("0.499")), Kroner());
  EXPECT_EQ(amount_rounded_half_up(KilometreRate(Kroner::of_ore(1)), km("0.5")), Kroner::of_ore(1));
  EXPECT_EQ(HourlyRate(kr("1.00")).amount(), kr("1.00"));
  EXPECT_LT(HourlyRate(kr("1.00")), HourlyRate(kr("1.01")));
}

TEST(RuleTable, HasFortySixRulesWithIdsSectionsAndReadings) {
  EXPECT_EQ(std::size(all_rules), 46u);
  for (const RuleEntry& entry : all_rules) {
    EXPECT_EQ(rule_with_id(entry.id), entry.rule);
    EXPECT_EQ(id_of(entry.rule), entry.id);
    EXPECT_EQ(section_of(entry.rule), entry.section);
    EXPECT_TRUE(rests_on(entry.rule, Reading::text) || rests_on(entry.rule, Reading::practice) ||
                rests_on(entry.rule, Reading::choice));
    EXPECT_EQ(entry.section.empty(), !rests_on(entry.rule, Reading::text) && section_of(entry.rule).empty());
  }
  EXPECT_EQ(rule_with_id("STK-PAY-99"), Rule::none);
  EXPECT_EQ(rule_with_id(""), Rule::none);
  EXPECT_EQ(id_of(Rule::none), "");
  EXPECT_EQ(section_of(Rule::STK_AGR_04), "7, 8");
  EXPECT_EQ(section_of(Rule::STK_CAN_04), "");
  EXPECT_TRUE(rests_on(Rule::STK_KM_01, Reading::practice));
  EXPECT_FALSE(rests_on(Rule::STK_KM_02, Reading::choice));
}

TEST(RuleTable, VerdictsAndReadingsHaveTheirNames) {
  EXPECT_EQ(name_of(Verdict::granted), "granted");
  EXPECT_EQ(name_of(Verdict::reduced), "reduced");
  EXPECT_EQ(name_of(Verdict::refused), "refused");
  EXPECT_EQ(name_of(Verdict::review), "review");
  EXPECT_EQ(name_of(Verdict::not_claimed), "");
  EXPECT_EQ(name_of(Reading::text), "text");
  EXPECT_EQ(name_of(Reading::practice), "practice");
  EXPECT_EQ(name_of(Reading::choice), "choice");
  EXPECT_EQ(name_of(Reading::none), "");
  EXPECT_EQ(name_of(Provenance::stated), "stated");
  EXPECT_EQ(name_of(Provenance::assumed), "assumed");
}

}  // namespace
}  // namespace stottekontakt
