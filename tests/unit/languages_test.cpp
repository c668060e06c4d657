/// @file
/// The languages side by side: every table is whole, placeholders agree, and nothing was left in another language.

#include "support/languages.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

#include "cli/texts_en.hpp"
#include "cli/texts_nb.hpp"
#include "cli/texts_nn.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt::documents {
namespace {

/// What one key says in each language, in the order of `Language`.
struct Entry {
  std::string name;
  std::array<std::string_view, language_count> texts;
};

std::span<const KeyedText<cli::Text>> command_texts(Language language) {
  if (language == Language::nb) return cli::texts_nb;
  return language == Language::nn ? std::span<const KeyedText<cli::Text>>(cli::texts_nn) : cli::texts_en;
}

/// Collects the rows of a table: `rows_of` gives a language's, `text_of` a row's text.
template <class RowsOf, class TextOf>
void add(std::vector<Entry>& entries, const std::string& table, const RowsOf& rows_of, const TextOf& text_of) {
  const std::size_t size = rows_of(Language::nb).size();
  for (const Language language : support::all_languages) {
    ASSERT_EQ(rows_of(language).size(), size) << table;
  }
  for (std::size_t i = 0; i < size; ++i) {
    Entry& entry = entries.emplace_back(Entry{table + " " + std::to_string(i), {}});
    for (const Language language : support::all_languages) {
      entry.texts[static_cast<std::size_t>(language)] = std::invoke(text_of, rows_of(language)[i]);
    }
  }
}

std::vector<Entry> all_entries() {
  std::vector<Entry> entries;
  const auto table = [](auto member) { return [member](Language language) { return catalogue_of(language).*member; }; };
  add(entries, "rule titles", table(&Catalogue::rules), &RuleWords::title);
  add(entries, "rule words", table(&Catalogue::rules), &RuleWords::words);
  add(entries, "rule readings", table(&Catalogue::rules), &RuleWords::readings);
  add(entries, "notice titles", table(&Catalogue::notices), &NoticeWords::title);
  add(entries, "notice words", table(&Catalogue::notices), &NoticeWords::words);
  add(entries, "faults", table(&Catalogue::faults), &FaultWords::words);
  add(entries, "sentences", table(&Catalogue::sentences), &SentenceWords::text);
  add(entries, "keys", table(&Catalogue::keys), &KeyWords::words);
  add(entries, "parameters", table(&Catalogue::parameters), &KeyWords::words);
  add(entries, "phrases", phrases_of, &KeyedText<Phrase>::text);
  add(entries, "command texts", command_texts, &KeyedText<cli::Text>::text);
  constexpr std::pair<const char*, std::span<const std::string_view> Catalogue::*> lists[] = {
      {"verdicts", &Catalogue::verdicts},         {"readings", &Catalogue::readings},
      {"provenances", &Catalogue::provenances},   {"activities", &Catalogue::activities},
      {"cancelled_by", &Catalogue::cancelled_by}, {"expense_kinds", &Catalogue::expense_kinds},
      {"supplements", &Catalogue::supplements},   {"weekdays", &Catalogue::weekdays},
  };
  for (const auto& [name, list] : lists) add(entries, name, table(list), std::identity());
  return entries;
}

/// The names between braces; a brace without its partner is one of them, with what follows.
std::set<std::string_view> placeholders_of(std::string_view text) {
  std::set<std::string_view> names;
  while (text.find_first_of("{}") != std::string_view::npos) {
    text.remove_prefix(text.find_first_of("{}"));
    const std::size_t close = text.find_first_of("{}", 1);
    const bool is_whole = text.front() == '{' && close != std::string_view::npos && text[close] == '}' && close > 1;
    names.insert(is_whole ? text.substr(1, close - 1) : text);
    if (!is_whole) break;
    text.remove_prefix(close + 1);
  }
  return names;
}

bool is_name(std::string_view placeholder) {
  return placeholder.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
}

TEST(Languages, NoTextIsMissing) {
  for (const Entry& entry : all_entries()) {
    for (const std::string_view text : entry.texts) {
      EXPECT_EQ(text.empty(), entry.texts[0].empty()) << entry.name << ": " << entry.texts[0];
    }
  }
}

TEST(Languages, EveryPlaceholderIsNamedAndClosedAndStandsInEveryLanguage) {
  for (const Entry& entry : all_entries()) {
    const std::set<std::string_view> names = placeholders_of(entry.texts[0]);
    for (const std::string_view name : names) EXPECT_TRUE(is_name(name)) << entry.name << ": " << entry.texts[0];
    for (const std::string_view text : entry.texts)
      EXPECT_EQ(placeholders_of(text), names) << entry.name << ": " << text;
  }
}

TEST(Languages, NoTextHasDoubleBlanksOrBlanksAtItsEnds) {
  for (const Entry& entry : all_entries()) {
    for (const std::string_view text : entry.texts) {
      if (text.empty()) continue;
      EXPECT_FALSE(text.front() == ' ' || text.back() == ' ') << entry.name << ": " << text;
      const std::size_t two = text.find("  ");  // may set a placeholder apart
      EXPECT_TRUE(two == std::string_view::npos || text[two + 2] == '{' || text[two + 2] == '(')
          << entry.name << ": " << text;
    }
  }
}

/// The words of a text: letters of any alphabet, placeholders left out.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t size = 0;
  bool in_placeholder = false;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    if (c == '{') in_placeholder = true;
    const bool is_letter =
        !in_placeholder && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3);
    const bool goes_on = size > 0 && (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    if (is_letter || goes_on) {
      ++size;
    } else if (size > 0) {
      words.push_back(text.substr(i - size, size));
      size = 0;
    }
    if (c == '}') in_placeholder = false;
  }
  return words;
}

/// Fails for a text of the language that has one of the words another language alone has.
void expect_none_of(std::span<const std::string_view> foreign, Language language) {
  for (const Entry& entry : all_entries()) {
    const std::string_view text = entry.texts[static_cast<std::size_t>(language)];
    for (const std::string_view word : words_of(text)) {
      EXPECT_EQ(std::count(foreign.begin(), foreign.end(), word), 0) << entry.name << ": " << word << ": " << text;
    }
  }
}

TEST(Languages, NoTextIsLeftInAnotherLanguage) {
  constexpr std::string_view only_bokmaal[] = {
      "ikke",      "Ikke",         "fra",     "noe",        "noen",  "hva",   "hvem",   "hvis",
      "Hvis",      "hver",         "være",    "timer",      "uke",   "uken",  "dem",    "bare",
      "måneden",   "gjelder",      "mangler", "timelisten", "filen", "raden", "linjen", "tjenestemottakeren",
      "oppgjøret", "saksbehandler"};
  constexpr std::string_view only_nynorsk[] = {"ikkje",
                                               "Ikkje",
                                               "frå",
                                               "noko",
                                               "nokon",
                                               "kva",
                                               "kven",
                                               "dersom",
                                               "kvar",
                                               "vere",
                                               "timar",
                                               "veke",
                                               "veka",
                                               "dei",
                                               "berre",
                                               "månaden",
                                               "gjeld",
                                               "manglar",
                                               "timelista",
                                               "fila",
                                               "rada",
                                               "linja",
                                               "tenestemottakaren",
                                               "oppgjeret",
                                               "saksbehandlar"};
  expect_none_of(only_bokmaal, Language::nn);
  expect_none_of(only_bokmaal, Language::en);
  expect_none_of(only_nynorsk, Language::nb);
  expect_none_of(only_nynorsk, Language::en);
}

TEST(Languages, EnglishSaysTheSameAsNorwegianOnlyWhereItShould) {
  constexpr std::string_view the_same[] = {"FORMAT",
                                           "Km",
                                           "null",
                                           "transport",
                                           "{day} {date}",
                                           "{item}: {reason}",
                                           "{rule}  {title}",
                                           "{rule}, {section}, {reading}",
                                           "{title} ({code}, {rule})"};
  for (const Entry& entry : all_entries()) {
    const std::string_view text = entry.texts[2];
    if (text.empty() || std::count(std::begin(the_same), std::end(the_same), text) > 0) continue;
    EXPECT_NE(text, entry.texts[0]) << entry.name;
    EXPECT_NE(text, entry.texts[1]) << entry.name;
  }
}

/// Names and short sentences are often the same in both kinds of Norwegian; of longer sentences, these.
TEST(Languages, LongSentencesInBokmaalAndNynorskAreTheSameOnlyWhereTheyShould) {
  constexpr std::size_t most_words_of_short = 4;
  constexpr std::string_view the_same[] = {
      "Ingen sats gjaldt på denne datoen. Legg inn satsen i regelverket, eller kontroller datoen.",
      "Ja. Det er gitt samtykke.",
      "Skriv regelen slik: \"STK-CAN-01\".",
      "Skriv svaret under «rulings»: item {item}, part {part}.",
      "Språket {text} er ukjent. Bruk nb (bokmål), nn (nynorsk) eller en (engelsk).",
  };
  for (const Entry& entry : all_entries()) {
    const std::string_view text = entry.texts[0];
    if (!text.ends_with('.') || words_of(text).size() <= most_words_of_short) continue;
    if (std::count(std::begin(the_same), std::end(the_same), text) > 0) continue;
    EXPECT_NE(text, entry.texts[1]) << entry.name;
  }
}

}  // namespace
}  // namespace stottekontakt::documents
