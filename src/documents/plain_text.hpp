#pragma once
/// @file
/// Texts as documents may hold them: UTF-8, and on one line of the canonical text.

#include <cstddef>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Bytes of the character a text begins with; 0 where that is not UTF-8.
constexpr std::size_t first_character_size(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto continues = [&](std::size_t i, unsigned least = 0x80, unsigned most = 0xBF) {
    return i < text.size() && byte(i) >= least && byte(i) <= most;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const bool fits = continues(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
    return fits && continues(2) ? 3 : 0;
  }
  if (lead < 0xF0 || lead > 0xF4) return 0;
  const bool fits = continues(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
  return fits && continues(2) && continues(3) ? 4 : 0;
}

constexpr bool is_utf8(std::string_view text) noexcept {
  while (!text.empty()) {
    const std::size_t size = first_character_size(text);
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

/// True where a text has a line break or another control character.
constexpr bool has_control_character(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = [&](std::size_t ahead) {
      return i + ahead < text.size() ? static_cast<unsigned char>(text[i + ahead]) : 0;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7F) return true;
    if (byte(0) == 0xC2 && byte(1) < 0xA0) return true;                                           // U+0080–009F
    if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) return true;  // U+2028, U+2029
  }
  return false;
}

/// True where a text would break a line of the canonical text: `;`, a line break or another control character.
constexpr bool breaks_lines(std::string_view text) noexcept {
  return text.find(';') != text.npos || has_control_character(text);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
