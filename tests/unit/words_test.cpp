/// @file
/// The catalogue of words: nothing is missing, nothing is left to fill in, numbers are written as Norwegians write
/// them.

#include "stottekontakt/documents/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "support/timesheet_builder.hpp"
#include "text/catalogue.hpp"
#include "text/layout.hpp"
#include "text/norwegian.hpp"

namespace stottekontakt::documents {
namespace {

using namespace support;
using namespace stottekontakt::literals;

constexpr Language nb = Language::nb;

bool is_sentence(std::string_view text) {
  return !text.empty() && (text.ends_with('.') || text.ends_with('?') || text.ends_with('"')) &&
         text.find_first_of("{}") == std::string_view::npos && text.find("  ") == std::string_view::npos;
}
bool is_title(std::string_view text) {
  return !text.empty() && !text.ends_with('.') && text.find_first_of("{}") == std::string_view::npos;
}

TEST(Words, EveryRuleHasATitleAnExplanationAndItsReadings) {
  for (const RuleEntry& entry : all_rules) {
    EXPECT_TRUE(is_title(rule_title(entry.rule, nb))) << entry.id;
    EXPECT_TRUE(is_sentence(rule_words(entry.rule, nb))) << entry.id;
    EXPECT_TRUE(is_sentence(rule_reading_words(entry.rule, nb))) << entry.id;
  }
}

TEST(Words, TheWordsAboutAReadingNameEveryReadingOfTheTable) {
  for (const RuleEntry& entry : all_rules) {
    const std::string_view words = rule_reading_words(entry.rule, nb);
    const auto speaks_of = [&](std::string_view word) { return words.find(word) != std::string_view::npos; };
    if (rests_on(entry.rule, Reading::text)) {
      EXPECT_TRUE(speaks_of("teksten")) << entry.id;
    }
    if (rests_on(entry.rule, Reading::practice)) {
      EXPECT_TRUE(speaks_of("praksis")) << entry.id;
    }
    if (rests_on(entry.rule, Reading::choice)) {
      EXPECT_TRUE(speaks_of("valgt tolkning")) << entry.id;
    }
    const bool nothing_in_the_sheet = speaks_of("Infoskrivet sier ikke noe om dette");
    EXPECT_EQ(nothing_in_the_sheet, entry.section.empty()) << entry.id;
  }
}

TEST(Words, ARuleIsExplainedInOneToFourSentences) {
  for (const RuleEntry& entry : all_rules) {
    const std::string_view words = rule_words(entry.rule, nb);
    const auto stops = std::count(words.begin(), words.end(), '.');
    EXPECT_GE(stops, 1) << entry.id;
    EXPECT_LE(stops, 4) << entry.id;
  }
}

TEST(Words, NoTwoRulesShareATitle) {
  std::set<std::string_view> titles;
  for (const RuleEntry& entry : all_rules) EXPECT_TRUE(titles.insert(rule_title(entry.rule, nb)).second) << entry.id;
}

TEST(Words, NoRuleHasNoWords) {
  EXPECT_EQ(rule_title(Rule::none, nb), "");
  EXPECT_EQ(rule_words(Rule::none, nb), "");
  EXPECT_EQ(rule_reading_words(Rule::none, nb), "");
}

TEST(Words, EveryStatusSaysWhatIsWrongAndWhatToDo) {
  int statuses = 0;
  for (int number = 0; number < 1000; ++number) {
    const auto status = static_cast<Status>(number);
    if (name_of(status).empty()) {
      EXPECT_EQ(fault_words(status, nb), "") << number;
      continue;
    }
    ++statuses;
    const std::string_view words = fault_words(status, nb);
    EXPECT_TRUE(is_sentence(words)) << number << ": " << words;
    const bool names_a_remedy = words.find(". ") != std::string_view::npos;
    EXPECT_EQ(names_a_remedy, status != Status::ok) << number << ": " << words;
  }
  EXPECT_EQ(statuses, static_cast<int>(catalogue_of(nb).faults.size()));
}

TEST(Words, EveryNoticeHasATitleAndAdvice) {
  for (const NoticeEntry& entry : all_notices) {
    EXPECT_TRUE(is_title(notice_title(entry.code, nb))) << entry.name;
    EXPECT_TRUE(is_sentence(notice_words(entry.code, nb))) << entry.name;
  }
}

TEST(Words, VerdictsReadingsAndProvenancesHaveTheirWord) {
  EXPECT_EQ(verdict_word(Verdict::granted, nb), "innvilget");
  EXPECT_EQ(verdict_word(Verdict::reduced, nb), "delvis innvilget");
  EXPECT_EQ(verdict_word(Verdict::refused, nb), "avslått");
  EXPECT_EQ(verdict_word(Verdict::review, nb), "til avklaring");
  EXPECT_EQ(verdict_word(Verdict::not_claimed, nb), "");
  EXPECT_EQ(reading_word(Reading::text, nb), "teksten");
  EXPECT_EQ(reading_word(Reading::practice, nb), "praksis");
  EXPECT_EQ(reading_word(Reading::choice, nb), "valgt tolkning");
  EXPECT_EQ(reading_word(Reading::none, nb), "");
  EXPECT_EQ(provenance_word(Provenance::stated, nb), "oppgitt");
  EXPECT_EQ(provenance_word(Provenance::assumed, nb), "antatt");
}

TEST(Words, EveryPlaceholderOfASentenceIsClosedAndNamed) {
  for (const SentenceWords& row : catalogue_of(nb).sentences) {
    std::string_view text = row.text;
    while (text.find_first_of("{}") != std::string_view::npos) {
      const std::size_t open = text.find('{');
      ASSERT_EQ(text.find_first_of("{}"), open) << row.text;
      const std::size_t close = text.find_first_of("{}", open + 1);
      ASSERT_NE(close, std::string_view::npos) << row.text;
      ASSERT_EQ(text[close], '}') << row.text;
      EXPECT_GT(close, open + 1) << row.text;
      text.remove_prefix(close + 1);
    }
  }
}

TEST(Words, FillingReplacesWhatHasAValueAndKeepsTheRest) {
  EXPECT_EQ(fill("{a} og {b}, {a}", {{"a", "én"}, {"b", "to"}}), "én og to, én");
  EXPECT_EQ(fill("{a} og {b}", {{"a", "én"}}), "én og {b}");
  EXPECT_EQ(fill("{a}", {{"a", "{b}"}, {"b", "nei"}}), "{b}");
  EXPECT_EQ(fill("{a", {{"a", "én"}}), "{a");
  EXPECT_EQ(fill("", {}), "");
}

TEST(Norwegian, DaysMonthsAndPeriods) {
  EXPECT_EQ(norwegian("2025-02-05"_day), "05.02.2025");
  EXPECT_EQ(norwegian(Month{2025, 3}), "mars 2025");
  EXPECT_EQ(norwegian(Month{1900, 12}), "desember 1900");
  EXPECT_EQ(norwegian(Period{"2025-07-07"_day, "2025-07-27"_day}), "07.07.2025–27.07.2025");
  EXPECT_EQ(norwegian(Period{"2025-07-07"_day, "2025-07-07"_day}), "07.07.2025");
  EXPECT_EQ(norwegian(Period{"2025-07-07"_day, no_last_date}), "fra 07.07.2025");
}

TEST(Norwegian, MoneyHasACommaAndGroupsOfThreeThatDoNotBreak) {
  EXPECT_EQ(norwegian(2796.36_kr), "2\u00a0796,36\u00a0kr");
  EXPECT_EQ(norwegian(0_kr), "0,00\u00a0kr");
  EXPECT_EQ(norwegian(999.99_kr), "999,99\u00a0kr");
  EXPECT_EQ(norwegian(1000_kr), "1\u00a0000,00\u00a0kr");
  EXPECT_EQ(norwegian_number(1234567.05_kr), "1\u00a0234\u00a0567,05");
  EXPECT_EQ(norwegian_number(Kroner::of_ore(-123456)), "\u22121\u00a0234,56");
  EXPECT_EQ(norwegian_number(Kroner::of_ore(-5)), "\u22120,05");
}

TEST(Norwegian, HoursAndKilometres) {
  EXPECT_EQ(norwegian(2.5_h), "2:30\u00a0timer");
  EXPECT_EQ(norwegian(1_h), "1:00\u00a0time");
  EXPECT_EQ(norwegian(Hours::of_minutes(-390)), "\u22126:30\u00a0timer");
  EXPECT_EQ(norwegian_number(Hours::of_minutes(-390)), "\u22126:30");
  EXPECT_EQ(norwegian(7.4_km), "7,4\u00a0km");
  EXPECT_EQ(norwegian(0.005_km), "0,005\u00a0km");
  EXPECT_EQ(norwegian(1234_km), "1\u00a0234\u00a0km");
}

TEST(Layout, WidthIsCountedInCharacters) {
  EXPECT_EQ(columns("blåbær"), 6U);
  EXPECT_EQ(columns("2\u00a0796,36"), 8U);
  EXPECT_EQ(clipped("blåbær", 3), "blå");
  EXPECT_EQ(clipped("blå", 10), "blå");
  EXPECT_EQ(left("blå", 5), "blå  ");
  EXPECT_EQ(right("blå", 5), "  blå");
  EXPECT_EQ(right("blåbær", 2), "blåbær");
}

TEST(Layout, AParagraphBreaksAtBlanksAndCutsAWordThatIsTooLong) {
  Page page;
  page.paragraph(90, "seks ord på hver linje");
  EXPECT_EQ(page.take(), std::string(90, ' ') + "seks ord\n" + std::string(90, ' ') + "på hver\n" +
                             std::string(90, ' ') + "linje\n");
  page.paragraph(95, "uendelighet");
  EXPECT_EQ(page.take(),
            std::string(95, ' ') + "uende\n" + std::string(95, ' ') + "lighe\n" + std::string(95, ' ') + "t\n");
}

TEST(Layout, ALabelThatLeavesTheFiguresNoRoomIsCut) {
  Page page;
  page.figures(std::string(200, 'x'), {"1,00", "2,00"}, 10);
  EXPECT_EQ(page.take(), std::string(80, 'x') + "      1,00      2,00\n");
}

}  // namespace
}  // namespace stottekontakt::documents
