/// @file
/// The catalogue of words: nothing is missing, nothing is left to fill in, numbers are written as the readers of a
/// language write them.

#include "stottekontakt/documents/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "support/languages.hpp"
#include "support/timesheet_builder.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/layout.hpp"

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
  for (const Language language : support::all_languages) {
    for (const RuleEntry& entry : all_rules) {
      EXPECT_TRUE(is_title(rule_title(entry.rule, language))) << entry.id;
      EXPECT_TRUE(is_sentence(rule_words(entry.rule, language))) << entry.id;
      EXPECT_TRUE(is_sentence(rule_reading_words(entry.rule, language))) << entry.id;
    }
  }
}

TEST(Words, OtherChoicesAreToldOfEveryRuleThatDoesNotRestOnTheTextAlone) {
  for (const Language language : support::all_languages) {
    for (const RuleEntry& entry : all_rules) {
      const std::string_view words = rule_alternatives(entry.rule, language);
      const bool text_alone = entry.readings == 1 << static_cast<int>(Reading::text);
      EXPECT_EQ(words.empty(), text_alone) << entry.id;
      EXPECT_TRUE(text_alone || is_sentence(words)) << entry.id;
    }
    EXPECT_EQ(rule_alternatives(Rule::none, language), "");
  }
}

TEST(Words, TheWordsAboutAReadingNameEveryReadingOfTheTable) {
  for (const Language language : support::all_languages) {
    for (const RuleEntry& entry : all_rules) {
      const std::string_view words = rule_reading_words(entry.rule, language);
      for (const Reading reading : {Reading::text, Reading::practice, Reading::choice}) {
        if (!rests_on(entry.rule, reading)) continue;
        EXPECT_NE(words.find(reading_word(reading, language)), std::string_view::npos) << entry.id << ": " << words;
      }
    }
  }
}

TEST(Words, TheWordsAboutAReadingSayWhereTheSheetIsSilent) {
  for (const RuleEntry& entry : all_rules) {
    const std::string_view words = rule_reading_words(entry.rule, nb);
    const bool nothing_in_the_sheet = words.find("Infoskrivet sier ikke noe om dette") != std::string_view::npos;
    EXPECT_EQ(nothing_in_the_sheet, entry.section.empty()) << entry.id;
  }
}

/// Reasons are given by the regulation of any municipality; only citations, and what explains them, name Oppdal's
/// sheet.
TEST(Words, NoReasonClaimsWhatOppdalsSheetSays) {
  constexpr std::string_view sheets[] = {"nfoskriv", "nfoskriv", "nformation sheet"};
  for (const Language language : support::all_languages) {
    const std::string_view sheet = sheets[static_cast<std::size_t>(language)];
    for (const SentenceWords& row : catalogue_of(language).sentences) {
      const bool is_citation = row.sentence == Sentence::section_of_sheet || row.sentence == Sentence::no_section ||
                               row.sentence == Sentence::readings_explained;
      EXPECT_EQ(row.text.find(sheet) != std::string_view::npos, is_citation) << row.text;
    }
    for (const RuleEntry& entry : all_rules) {
      EXPECT_EQ(rule_words(entry.rule, language).find(sheet), std::string_view::npos) << entry.id;
    }
    for (const NoticeEntry& entry : all_notices) {
      EXPECT_EQ(notice_words(entry.code, language).find(sheet), std::string_view::npos) << entry.name;
    }
  }
}

TEST(Words, ARuleIsExplainedInOneToFourSentences) {
  for (const Language language : support::all_languages) {
    for (const RuleEntry& entry : all_rules) {
      const std::string_view words = rule_words(entry.rule, language);
      const auto stops = std::count(words.begin(), words.end(), '.');
      EXPECT_GE(stops, 1) << entry.id;
      EXPECT_LE(stops, 4) << entry.id;
    }
  }
}

TEST(Words, NoTwoRulesShareATitle) {
  for (const Language language : support::all_languages) {
    std::set<std::string_view> titles;
    for (const RuleEntry& entry : all_rules) {
      EXPECT_TRUE(titles.insert(rule_title(entry.rule, language)).second) << entry.id;
    }
  }
}

TEST(Words, NoRuleHasNoWords) {
  EXPECT_EQ(rule_title(Rule::none, nb), "");
  EXPECT_EQ(rule_words(Rule::none, nb), "");
  EXPECT_EQ(rule_reading_words(Rule::none, nb), "");
}

TEST(Words, EveryStatusSaysWhatIsWrongAndWhatToDo) {
  for (const Language language : support::all_languages) {
    std::size_t statuses = 0;
    for (int number = 0; number < 1000; ++number) {
      const auto status = static_cast<Status>(number);
      const std::string_view words = fault_words(status, language);
      if (name_of(status).empty()) {
        EXPECT_EQ(words, "") << number;
        continue;
      }
      ++statuses;
      EXPECT_TRUE(is_sentence(words)) << number << ": " << words;
      const bool names_a_remedy = words.find(". ") != std::string_view::npos;
      EXPECT_EQ(names_a_remedy, status != Status::ok) << number << ": " << words;
    }
    EXPECT_EQ(statuses, catalogue_of(language).faults.size());
  }
}

TEST(Words, EveryNoticeHasATitleAndAdvice) {
  for (const Language language : support::all_languages) {
    for (const NoticeEntry& entry : all_notices) {
      EXPECT_TRUE(is_title(notice_title(entry.code, language))) << entry.name;
      EXPECT_TRUE(is_sentence(notice_words(entry.code, language))) << entry.name;
    }
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

TEST(Words, FillingReplacesWhatHasAValueAndKeepsTheRest) {
  EXPECT_EQ(fill("{a} og {b}, {a}", {{"a", "én"}, {"b", "to"}}), "én og to, én");
  EXPECT_EQ(fill("{a} og {b}", {{"a", "én"}}), "én og {b}");
  EXPECT_EQ(fill("{a}", {{"a", "{b}"}, {"b", "nei"}}), "{b}");
  EXPECT_EQ(fill("{a", {{"a", "én"}}), "{a");
  EXPECT_EQ(fill("", {}), "");
}

constexpr Language nn = Language::nn;
constexpr Language en = Language::en;

TEST(Figures, DaysMonthsAndPeriods) {
  for (const Language language : {nb, nn}) {
    EXPECT_EQ(words_of("2025-02-05"_day, language), "05.02.2025");
    EXPECT_EQ(words_of(Month{2025, 3}, language), "mars 2025");
    EXPECT_EQ(words_of(Month{1900, 12}, language), "desember 1900");
    EXPECT_EQ(words_of(Period{"2025-07-07"_day, "2025-07-27"_day}, language), "07.07.2025–27.07.2025");
    EXPECT_EQ(words_of(Period{"2025-07-07"_day, "2025-07-07"_day}, language), "07.07.2025");
  }
  EXPECT_EQ(words_of(Period{"2025-07-07"_day, no_last_date}, nb), "fra 07.07.2025");
  EXPECT_EQ(words_of(Period{"2025-07-07"_day, no_last_date}, nn), "frå 07.07.2025");
}

TEST(Figures, InEnglishADayNamesItsMonthSoThatNoReaderTakesTheOneForTheOther) {
  EXPECT_EQ(words_of("2025-02-05"_day, en), "5\u00a0February\u00a02025");
  EXPECT_EQ(words_of(Month{2025, 3}, en), "March 2025");
  EXPECT_EQ(words_of(Period{"2025-07-07"_day, "2025-07-27"_day}, en), "7\u00a0July\u00a02025 – 27\u00a0July\u00a02025");
  EXPECT_EQ(words_of(Period{"2025-07-07"_day, "2025-07-07"_day}, en), "7\u00a0July\u00a02025");
  EXPECT_EQ(words_of(Period{"2025-07-07"_day, no_last_date}, en), "from 7\u00a0July\u00a02025");
}

TEST(Figures, MoneyHasGroupsOfThreeThatDoNotBreak) {
  for (const Language language : {nb, nn}) {
    EXPECT_EQ(words_of(2796.36_kr, language), "2\u00a0796,36\u00a0kr");
    EXPECT_EQ(words_of(0_kr, language), "0,00\u00a0kr");
    EXPECT_EQ(words_of(999.99_kr, language), "999,99\u00a0kr");
    EXPECT_EQ(words_of(1000_kr, language), "1\u00a0000,00\u00a0kr");
    EXPECT_EQ(number_of(1234567.05_kr, language), "1\u00a0234\u00a0567,05");
    EXPECT_EQ(number_of(Kroner::of_ore(-123456), language), "\u22121\u00a0234,56");
    EXPECT_EQ(number_of(Kroner::of_ore(-5), language), "\u22120,05");
  }
  EXPECT_EQ(words_of(2796.36_kr, en), "NOK\u00a02,796.36");
  EXPECT_EQ(words_of(999.99_kr, en), "NOK\u00a0999.99");
  EXPECT_EQ(number_of(1234567.05_kr, en), "1,234,567.05");
  EXPECT_EQ(words_of(Kroner::of_ore(-123456), en), "NOK\u00a0\u22121,234.56");
}

TEST(Figures, HoursAndKilometres) {
  EXPECT_EQ(words_of(2.5_h, nb), "2:30\u00a0timer");
  EXPECT_EQ(words_of(1_h, nb), "1:00\u00a0time");
  EXPECT_EQ(words_of(2.5_h, nn), "2:30\u00a0timar");
  EXPECT_EQ(words_of(1_h, nn), "1:00\u00a0time");
  EXPECT_EQ(words_of(2.5_h, en), "2:30\u00a0hours");
  EXPECT_EQ(words_of(1_h, en), "1:00\u00a0hour");
  EXPECT_EQ(words_of(Hours::of_minutes(-390), nb), "\u22126:30\u00a0timer");
  EXPECT_EQ(words_of(7.4_km, nb), "7,4\u00a0km");
  EXPECT_EQ(words_of(0_km, nb), "0\u00a0km");
  EXPECT_EQ(words_of(0.005_km, nn), "0,005\u00a0km");
  EXPECT_EQ(words_of(10.05_km, nb), "10,05\u00a0km");
  EXPECT_EQ(words_of(1.205_km, nb), "1,205\u00a0km");
  EXPECT_EQ(words_of(1234_km, nb), "1\u00a0234\u00a0km");
  EXPECT_EQ(words_of(1234.5_km, en), "1,234.5\u00a0km");
  for (const Language language : support::all_languages) {
    EXPECT_EQ(number_of(Hours::of_minutes(-390), language), "\u22126:30");
    EXPECT_EQ(number_of(Hours::of_minutes(72'005), language), "1200:05");
    EXPECT_EQ(number_of(Kilometres::of_metres(-50), language), language == en ? "\u22120.05" : "\u22120,05");
  }
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
