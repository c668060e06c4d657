#include "documents/text_place.hpp"

#include <algorithm>

#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

bool continues_character(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Bytes of the UTF-8 character that begins with `lead`; 0 where none can.
std::size_t character_size(char lead) noexcept {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80) return 1;
  if (byte >= 0xC2 && byte < 0xE0) return 2;
  if (byte >= 0xE0 && byte < 0xF0) return 3;
  return byte >= 0xF0 && byte < 0xF5 ? 4 : 0;
}

/// True if the second byte of a character fits its lead: no second way of writing it, no half of a surrogate pair.
bool second_byte_fits(std::string_view character) noexcept {
  if (character.size() < 2) return true;
  const auto lead = static_cast<unsigned char>(character[0]);
  const auto second = static_cast<unsigned char>(character[1]);
  return !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F) && !(lead == 0xF0 && second < 0x90) &&
         !(lead == 0xF4 && second > 0x8F);
}

/// The whole character that the byte at `at` begins or is part of; empty if there is none.
std::string_view character_at(std::string_view text, std::size_t at) noexcept {
  std::size_t begin = at;
  while (begin > 0 && at - begin < 3 && continues_character(text[begin])) --begin;
  const std::size_t size = character_size(text[begin]);
  if (size == 0 || begin + size <= at || begin + size > text.size()) return {};
  const std::string_view character = text.substr(begin, size);
  const bool whole = std::all_of(character.begin() + 1, character.end(), continues_character);
  return whole && second_byte_fits(character) ? character : std::string_view();
}

/// True if a character begun shortly before `at` lacks bytes there: the reader stops one byte behind the fault.
bool character_broken_before(std::string_view text, std::size_t at) noexcept {
  for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
    const char c = text[at - back];
    if (continues_character(c)) continue;
    return character_size(c) > back || (character_size(c) == 0 && back == 1);
  }
  return false;
}

std::string what_stands_there(std::string_view text, std::size_t offset, Language language) {
  if (offset > text.size() || offset == 0) return say(language, Phrase::text_ends_early);
  const std::size_t at = offset - 1;
  const std::string_view character = character_at(text, at);
  if (character.empty() || (character.size() == 1 && character_broken_before(text, at))) {
    return say(language, Phrase::text_not_utf8);
  }
  if (character == "\n" || character == "\r") return say(language, Phrase::line_ends_in_text);
  const auto byte = static_cast<unsigned char>(character.front());
  if (byte < 0x20 || byte == 0x7F) return say(language, Phrase::control_character_here);
  return say(language, Phrase::character_does_not_fit, {{"character", std::string(character)}});
}

}  // namespace

std::string unreadable_json(std::string_view text, std::size_t offset, Language language) {
  const bool at_end = offset > text.size();
  const std::string_view before = text.substr(0, at_end ? text.size() : offset == 0 ? 0 : offset - 1);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(begin), before.end(),
                                    [](char c) { return !continues_character(c); }) +
                      1;
  return say(language, Phrase::place_in_text,
             {{"line", std::to_string(line)},
              {"column", std::to_string(column)},
              {"what", what_stands_there(text, offset, language)}});
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
