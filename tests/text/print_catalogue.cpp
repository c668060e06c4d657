/// @file
/// Prints every text of a language, the command's too, one a line, with its place in front:
/// "sentences 17<TAB>Oppdraget …". The places of two languages are the same.

#include <algorithm>
#include <cstdio>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/texts.hpp"
#include "text/alternatives.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/glossary.hpp"
#include "text/guidance.hpp"

namespace {

using namespace stottekontakt;
using namespace stottekontakt::documents;

template <class Row, class Text>
void print(const char* table, std::span<const Row> rows, Text text_of) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::string text(std::invoke(text_of, rows[i]));
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::printf("%s %zu\t%s\n", table, i, text.c_str());
  }
}
void print(const char* table, std::span<const std::string_view> words) {
  print(table, words, std::identity());
}

/// What figures are written with: months, units, the word that begins a period without a last day.
std::vector<std::string> figures_of(Language language) {
  std::vector<std::string> texts;
  for (int month = 1; month <= 12; ++month) texts.push_back(words_of(Month{2025, month}, language));
  for (const int minutes : {60, 120}) texts.push_back(words_of(Hours::of_minutes(minutes), language));
  texts.push_back(words_of(Kroner::of_ore(500), language));
  texts.push_back(words_of(Kilometres::of_metres(500), language));
  texts.push_back(words_of(Period{first_date, no_last_date}, language));
  return texts;
}

void print(Language language) {
  const Catalogue& catalogue = catalogue_of(language);
  print("rules.title", catalogue.rules, &RuleWords::title);
  print("rules.words", catalogue.rules, &RuleWords::words);
  print("rules.readings", catalogue.rules, &RuleWords::readings);
  print("notices.title", catalogue.notices, &NoticeWords::title);
  print("notices.words", catalogue.notices, &NoticeWords::words);
  print("faults", catalogue.faults, &FaultWords::words);
  print("sentences", catalogue.sentences, &SentenceWords::text);
  print("keys", catalogue.keys, &KeyWords::words);
  print("parameters", catalogue.parameters, &KeyWords::words);
  print("verdicts", catalogue.verdicts);
  print("readings", catalogue.readings);
  print("provenances", catalogue.provenances);
  print("activities", catalogue.activities);
  print("cancelled_by", catalogue.cancelled_by);
  print("expense_kinds", catalogue.expense_kinds);
  print("supplements", catalogue.supplements);
  print("weekdays", catalogue.weekdays);
  print("phrases", phrases_of(language), &KeyedText<Phrase>::text);
  print("command", cli::texts_of(language), &KeyedText<cli::Text>::text);
  print("alternatives", alternatives_of(language), &RuleAlternatives::words);
  const auto in_language = static_cast<std::size_t>(language);
  print("guidance", guidance, [&](const Guidance& row) { return row.words[in_language]; });
  for (const TermGroup& group : glossary) {
    print("glossary", std::span(&group.title[in_language], 1));
    print("glossary.names", group.terms, [&](const Term& term) { return term.names[in_language]; });
    print("glossary.meanings", group.terms, [&](const Term& term) { return term.meanings[in_language]; });
  }
  const std::vector<std::string> figures = figures_of(language);
  print("figures", std::span(figures), std::identity());
}

}  // namespace

int main(int argument_count, char** arguments) {
  constexpr std::string_view names[] = {"nb", "nn", "en"};
  constexpr Language languages[] = {Language::nb, Language::nn, Language::en};
  for (std::size_t i = 0; i < std::size(names); ++i) {
    if (argument_count == 2 && arguments[1] == names[i]) {
      print(languages[i]);
      return 0;
    }
  }
  std::fputs("Name one language: nb, nn or en.\n", stderr);
  return 2;
}
