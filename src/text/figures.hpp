#pragma once
/// @file
/// Numbers, days and months as the readers of a language write them. Blanks inside a quantity
/// or a day do not break (U+00A0).

#include <string>
#include <string_view>

#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/values/date.hpp"
#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kilometres.hpp"
#include "stottekontakt/values/kroner.hpp"
#include "stottekontakt/values/period.hpp"
#include "text/text_buffer.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// "05.02.2025"; in English "5 February 2025".
void append_words(TextBuffer& out, Date day, Language language);
/// "mars 2025", "March 2025".
void append_words(TextBuffer& out, Month month, Language language);
/// "07.07.2025–27.07.2025"; one day alone as that day; without a last day "fra 07.07.2025".
void append_words(TextBuffer& out, const Period& days, Language language);
/// "2 796,36 kr", "NOK 2,796.36"; below zero with a minus sign (U+2212).
void append_words(TextBuffer& out, Kroner amount, Language language);
/// "2:30 timer", "1:00 time"; "2:30 timar"; "2:30 hours", "1:00 hour".
void append_words(TextBuffer& out, Hours time, Language language);
/// "7,4 km", "7.4 km".
void append_words(TextBuffer& out, Kilometres distance, Language language);
/// One of these alone.
template <class Figure>
std::string words_of(const Figure& figure, Language language) {
  TextBuffer out;
  append_words(out, figure, language);
  return out.text();
}

/// A decimal number of any length, written with a point: "-2796.36" as "−2 796,36", in English as "−2,796.36".
std::string number_of(std::string_view decimal, Language language);
/// "2 796,36": for columns whose head names the unit.
std::string number_of(Kroner amount, Language language);
/// "−6:30".
std::string number_of(Hours time, Language language);
/// "7,4".
std::string number_of(Kilometres distance, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
