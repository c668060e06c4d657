#include "text/catalogue.hpp"

#include "stottekontakt/oppdal.hpp"
#include "text/phrases_en.hpp"
#include "text/phrases_nb.hpp"
#include "text/phrases_nn.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The row with that key, or an empty one.
template <class Words, class Key>
Words row_of(std::span<const Words> words, Key Words::* key, Key wanted) {
  for (const Words& row : words) {
    if (row.*key == wanted) return row;
  }
  return {};
}

std::string_view word_at(std::span<const std::string_view> words, std::size_t index) {
  return index < words.size() ? words[index] : std::string_view();
}

}  // namespace

std::span<const KeyedText<Phrase>> phrases_of(Language language) {
  switch (language) {
    case Language::nn:
      return phrases_nn;
    case Language::en:
      return phrases_en;
    case Language::nb:
      break;
  }
  return phrases_nb;
}

const Catalogue& catalogue_of(Language language) {
  switch (language) {
    case Language::nn:
      return catalogue_nn;
    case Language::en:
      return catalogue_en;
    case Language::nb:
      break;
  }
  return catalogue_nb;
}

std::string_view rule_title(Rule rule, Language language) {
  return row_of(catalogue_of(language).rules, &RuleWords::rule, rule).title;
}
std::string_view rule_words(Rule rule, Language language) {
  return row_of(catalogue_of(language).rules, &RuleWords::rule, rule).words;
}
std::string_view rule_reading_words(Rule rule, Language language) {
  return row_of(catalogue_of(language).rules, &RuleWords::rule, rule).readings;
}
std::string_view verdict_word(Verdict verdict, Language language) {
  return word_at(catalogue_of(language).verdicts, static_cast<std::size_t>(verdict));
}
std::string_view reading_word(Reading reading, Language language) {
  return word_at(catalogue_of(language).readings, static_cast<std::size_t>(reading));
}
std::string_view provenance_word(Provenance provenance, Language language) {
  return word_at(catalogue_of(language).provenances, static_cast<std::size_t>(provenance));
}
std::string_view notice_title(NoticeCode code, Language language) {
  return row_of(catalogue_of(language).notices, &NoticeWords::code, code).title;
}
std::string_view notice_words(NoticeCode code, Language language) {
  return row_of(catalogue_of(language).notices, &NoticeWords::code, code).words;
}
std::string_view fault_words(Status status, Language language) {
  return row_of(catalogue_of(language).faults, &FaultWords::code, status).words;
}
std::string_view key_words(std::string_view key, Language language) {
  return row_of(catalogue_of(language).keys, &KeyWords::key, key).words;
}
std::string_view parameter_words(std::string_view parameter, std::optional<CoverBasis> basis, Language language) {
  if (parameter == "expense_ceiling" && basis != CoverBasis::per_weekly_hour) {
    return phrase(language, basis ? Phrase::flat_expense_ceiling : Phrase::expense_ceiling_of_two_bases);
  }
  const std::string_view words = row_of(catalogue_of(language).parameters, &KeyWords::key, parameter).words;
  return words.empty() ? parameter : words;
}

std::string_view phrase(Language language, Phrase phrase) {
  return phrases_of(language)[static_cast<std::size_t>(phrase)].text;
}

std::string say(Language language, Phrase which, std::initializer_list<Value> values) {
  return fill(phrase(language, which), values);
}

std::string say(Language language, Sentence sentence, std::initializer_list<Value> values) {
  return fill(catalogue_of(language).sentences[static_cast<std::size_t>(sentence)].text, values);
}

std::string section_words(Rule rule, const Regulation& regulation, Language language) {
  const std::string_view section = section_of(rule);
  const bool is_own_sheet = regulation.id == oppdal.id;
  if (section.empty()) {
    return is_own_sheet ? say(language, Sentence::no_section) : say(language, Phrase::no_section_in_oppdals_sheet);
  }
  const Value number{"section", std::string(section)};
  return is_own_sheet ? say(language, Sentence::section_of_sheet, {number})
                      : say(language, Phrase::section_of_oppdals_sheet, {number});
}

std::string basis_words(Rule rule, Reading reading, const Regulation& regulation, Language language) {
  return say(language, Sentence::by_rule,
             {{"rule", std::string(id_of(rule))},
              {"section", section_words(rule, regulation, language)},
              {"reading", std::string(reading_word(reading, language))}});
}

std::string weekday_of(Date day, Language language) {
  return std::string(catalogue_of(language).weekdays[static_cast<std::size_t>(iso_weekday(day) - 1)]);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
