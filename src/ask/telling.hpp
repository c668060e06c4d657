#pragma once
/// @file
/// What answers share: sentences with figures, rates that may be missing.

#include "ask/ask.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

using Reply = std::variant<Answer, AskError>;

/// "1 dag", "16 dager".
inline std::string days_words(std::int64_t number, Language language) {
  return number == 1 ? say(language, Sentence::one_day)
                     : say(language, Sentence::days, {{"number", std::to_string(number)}});
}

/// No rate was in force: "Ingen sats gjaldt på denne datoen …", with the day.
inline AskError no_rate_on(Date day, Status status, Language language) {
  return {status, words_of(day, language) + ": " + std::string(fault_words(status, language))};
}

/// Two facts contradict each other.
inline AskError contradiction(Status status, std::string_view key, Language language) {
  return {status, std::string(key) + ": " + std::string(fault_words(status, language))};
}

/// "Tallet 5,00 kr er antatt (…)" where the figure is assumed, with a blank in front; else nothing.
template <class Row>
std::string assumed_words(const Row& row, Kroner figure, Language language) {
  if (row.provenance != Provenance::assumed) return {};
  return " " + say(language, Sentence::assumed_figure,
                   {{"figure", words_of(figure, language)}, {"source", std::string(row.source)}});
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
