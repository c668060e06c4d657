#pragma once
/// @file
/// The catalogue of words: rules, readings, notices and faults as sentences. Words are made from numbers on demand.

#include <cstdint>
#include <string_view>

#include "stottekontakt/fault.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The language of words; nothing else in a document changes with it.
enum class Language : std::uint8_t {
  nb,  ///< bokmål
  nn,  ///< nynorsk
  en,  ///< English
};
/// How many languages there are.
inline constexpr std::size_t language_count = 3;

/// "nb", "nn", "en".
inline constexpr std::string_view language_names[] = {"nb", "nn", "en"};

/// A rule's name in a few words, without a full stop: "Avlyst samme dag". Empty for `Rule::none`, as below.
std::string_view rule_title(Rule rule, Language language);
/// A rule in one to four sentences, in the project's own words.
std::string_view rule_words(Rule rule, Language language);
/// Which of the rule's readings holds for which part of it, in one or two sentences.
std::string_view rule_reading_words(Rule rule, Language language);
/// What else could have been chosen where the sheet leaves the rule open, and why it was not, in two to four sentences.
/// Empty where the rule rests on the text alone, which leaves no choice.
std::string_view rule_alternatives(Rule rule, Language language);

/// Word of a verdict, a reading, a provenance, for people: "innvilget", "teksten", "oppgitt".
///@{
std::string_view verdict_word(Verdict verdict, Language language);
std::string_view reading_word(Reading reading, Language language);
std::string_view provenance_word(Provenance provenance, Language language);
///@}

/// A notice's name in a few words, without a full stop: "Levert etter fristen".
std::string_view notice_title(NoticeCode code, Language language);
/// What such a notice asks of the reader, without the figures of a single one.
std::string_view notice_words(NoticeCode code, Language language);

/// What a status means and what to do about it, without the place: "Datoen finnes ikke. Skriv den som ÅÅÅÅ-MM-DD."
std::string_view fault_words(Status status, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
