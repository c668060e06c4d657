#pragma once
/// @file
/// The catalogue: the words the library shows people, one `Catalogue` value a language, keyed by rule, status, notice
/// and sentence, with a table of phrases beside it. A new language is new tables; no code changes.

#include <optional>
#include <span>
#include <string>

#include "stottekontakt/claim.hpp"
#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/regulation.hpp"
#include "text/keyed_text.hpp"
#include "text/phrases.hpp"
#include "text/sentences.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

struct RuleWords {
  Rule rule;
  std::string_view title;
  std::string_view words;
  std::string_view readings;  ///< which reading holds for which part
};
struct NoticeWords {
  NoticeCode code;
  std::string_view title;
  std::string_view words;
};
struct FaultWords {
  Status code;
  std::string_view words;
};
struct SentenceWords {
  Sentence sentence;
  std::string_view text;                              ///< with placeholders: "Oppdraget {date} …"
  Placeholders placeholders = placeholders_of(text);  ///< found when this is compiled: statements are full of sentences
};
/// What a key of the command `ask`, or a parameter, means.
struct KeyWords {
  std::string_view key;
  std::string_view words;
};

/// All words of one language. The lists of enumerations stand in the order of their values.
struct Catalogue {
  std::span<const RuleWords> rules;
  std::span<const NoticeWords> notices;
  std::span<const FaultWords> faults;
  std::span<const SentenceWords> sentences;
  std::span<const KeyWords> keys;
  std::span<const KeyWords> parameters;
  std::span<const std::string_view> verdicts;
  std::span<const std::string_view> readings;
  std::span<const std::string_view> provenances;
  std::span<const std::string_view> activities;    ///< as a noun: "rydding"
  std::span<const std::string_view> cancelled_by;  ///< "tjenestemottakeren"
  std::span<const std::string_view> expense_kinds;
  std::span<const std::string_view> supplements;
  std::span<const std::string_view> weekdays;  ///< from Monday
};

extern const Catalogue catalogue_nb;
extern const Catalogue catalogue_nn;
extern const Catalogue catalogue_en;

const Catalogue& catalogue_of(Language language);

/// True if a table has a row for each of `all`, in that order.
template <class Words, class Entry>
constexpr bool covers(std::span<const Words> words, std::span<const Entry> all, auto Words::* word_key,
                      auto Entry::* entry_key) {
  if (words.size() != all.size()) return false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (words[i].*word_key != all[i].*entry_key) return false;
  }
  return true;
}

/// The phrases of a language, in their order.
std::span<const KeyedText<Phrase>> phrases_of(Language language);
/// A phrase as it stands.
std::string_view phrase(Language language, Phrase phrase);

/// A phrase, filled.
std::string say(Language language, Phrase phrase, std::initializer_list<Value> values = {});
/// A sentence of the catalogue, filled.
std::string say(Language language, Sentence sentence, std::initializer_list<Value> values = {});
/// Where a rule stands: "infoskrivet pkt. 3", or that the sheet has no sentence behind it. The sheet is Oppdal's, and
/// for another municipality the words say so.
std::string section_words(Rule rule, const Regulation& regulation, Language language);
/// What a decision rests on: "STK-TSK-01, infoskrivet pkt. 3, valgt tolkning".
std::string basis_words(Rule rule, Reading reading, const Regulation& regulation, Language language);
/// The word of an enumeration's value in one of the catalogue's lists.
template <class Enum>
std::string word_of(std::span<const std::string_view> words, Enum value) {
  return std::string(words[static_cast<std::size_t>(value)]);
}
/// "mandag" … "søndag".
std::string weekday_of(Date day, Language language);

/// Meaning of a key of the command `ask`; empty for a key that has none.
std::string_view key_words(std::string_view key, Language language);
/// Name of a parameter of a regulation, for people: "Timesats"; its own name where it has none.
/// @param basis what the ceiling for expenses is an amount of; none where two regulations differ in it
std::string_view parameter_words(std::string_view parameter, std::optional<CoverBasis> basis, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
