/// @file
/// Texts in the making, and placeholders.

#include "text/text_buffer.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

#include "text/keyed_text.hpp"

namespace stottekontakt::documents {
namespace {

TEST(TextBuffer, KeepsEveryPieceHoweverOftenItGrows) {
  TextBuffer buffer;
  std::string expected;
  EXPECT_EQ(buffer.view(), "");
  for (int i = 0; i < 1000; ++i) {
    const std::string number = std::to_string(i);
    buffer.append(number, ',', std::string_view(), ' ');
    expected += number + ", ";
    ASSERT_EQ(buffer.view(), expected);
  }
  EXPECT_EQ(buffer.text(), expected);
}

TEST(TextBuffer, TakesAPieceLongerThanAllItHasRoomFor) {
  TextBuffer buffer;
  const std::string piece(100'000, 'x');
  buffer.append('(', piece, ')');
  EXPECT_EQ(buffer.view(), '(' + piece + ')');
}

TEST(TextBuffer, WritesWholeNumbersOfAnySize) {
  TextBuffer buffer;
  for (const std::int64_t number : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{0},
                                    std::int64_t{10}, std::numeric_limits<std::int64_t>::max()}) {
    buffer.append(number, ' ');
  }
  EXPECT_EQ(buffer.view(), "-9223372036854775808 -1 0 10 9223372036854775807 ");
}

TEST(TextBuffer, LeavesOutACharacterThatIsNone) {
  TextBuffer buffer;
  buffer.append("a,", std::optional<char>(' '), "b,", std::optional<char>(), "c");
  EXPECT_EQ(buffer.view(), "a, b,c");
}

TEST(TextBuffer, DropsItsEndAndNothingElse) {
  TextBuffer buffer;
  buffer.append("kept", "dropped");
  buffer.shorten(4);
  EXPECT_EQ(buffer.view(), "kept");
  buffer.shorten(5);
  EXPECT_EQ(buffer.view(), "kept");
  buffer.append('!');
  EXPECT_EQ(buffer.view(), "kept!");
}

TEST(TextBuffer, BeginsAgainWhenCleared) {
  TextBuffer buffer;
  buffer.append("forgotten");
  buffer.clear();
  EXPECT_EQ(buffer.size(), 0U);
  buffer.append_times(3, '-');
  EXPECT_EQ(buffer.view(), "---");
}

TEST(Placeholders, AreFilledWhereverTheyStandAndAsOftenAsTheyDo) {
  EXPECT_EQ(fill("{a}{b} and {a}", {{"a", "1"}, {"b", ""}}), "1 and 1");
  EXPECT_EQ(fill("", {{"a", "1"}}), "");
  EXPECT_EQ(fill("none", {{"a", "1"}}), "none");
}

TEST(Placeholders, StayWithoutAValueAndWithoutAnEnd) {
  EXPECT_EQ(fill("{a}, {}, {other} and {a", {{"a", "{b}"}, {"b", "2"}}), "{b}, {}, {other} and {a");
}

TEST(Placeholders, AreAtMostEightInAText) {
  const std::string eight = "{a}{a}{a}{a}{a}{a}{a}{a}";
  EXPECT_EQ(fill(eight, {{"a", "1"}}), "11111111");
  EXPECT_THROW(fill(eight + "{a}", {{"a", "1"}}), std::length_error);
}

TEST(Placeholders, AreToldApartByEveryCharacterOfTheirNames) {
  EXPECT_EQ(fill("{other_start} {other_hours} {other}", {{"other", "1"}, {"other_hours", "2"}, {"other_start", "3"}}),
            "3 2 1");
  EXPECT_EQ(fill("{the_same_1} {the_same_2}", {{"the_same_2", "2"}, {"the_same_1", "1"}}), "1 2");
  EXPECT_EQ(fill("{sixteen_letters_}", {{"sixteen_letters_", "1"}}), "1");
  EXPECT_THROW(fill("{seventeen_letters}", {{"a", "1"}}), std::length_error);
}

}  // namespace
}  // namespace stottekontakt::documents
