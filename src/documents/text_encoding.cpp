#include "documents/text_encoding.hpp"

#include <algorithm>

#include "documents/plain_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Windows-1252 where it is not ISO-8859-1: the characters of 0x80 to 0x9F, 0 where there is none.
constexpr char16_t windows_1252[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t code_point(std::string_view character) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  if (character.size() == 1) return byte(0);
  char32_t code = byte(0) & (0x7Fu >> character.size());
  for (std::size_t i = 1; i < character.size(); ++i) code = code << 6 | (byte(i) & 0x3Fu);
  return code;
}

std::optional<char> byte_of(char32_t code, Encoding encoding) noexcept {
  if (code < 0x80 || (code >= 0xA0 && code <= 0xFF)) return static_cast<char>(code);
  if (encoding != Encoding::windows_1252) return std::nullopt;
  const auto found = std::ranges::find(windows_1252, code);
  if (found == std::end(windows_1252)) return std::nullopt;
  return static_cast<char>(0x80 + (found - std::begin(windows_1252)));
}

bool begins_character(char byte, Encoding encoding) noexcept {
  return encoding != Encoding::utf_8 || (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

}  // namespace

EncodedText encoded(std::string_view text, Encoding encoding) {
  std::string out;
  while (!text.empty()) {
    const std::size_t size = first_character_size(text);
    const std::string_view character = text.substr(0, std::max<std::size_t>(size, 1));
    if (size == 0) return {std::nullopt, character};
    if (encoding == Encoding::utf_8) {
      out += character;
    } else if (const auto byte = byte_of(code_point(character), encoding)) {
      out += *byte;
    } else {
      return {std::nullopt, character};
    }
    text.remove_prefix(size);
  }
  return {std::move(out), {}};
}

std::size_t characters(std::string_view bytes, Encoding encoding) noexcept {
  return static_cast<std::size_t>(
      std::ranges::count_if(bytes, [encoding](char byte) { return begins_character(byte, encoding); }));
}

std::optional<std::size_t> size_of_characters(std::string_view bytes, std::size_t count, Encoding encoding) noexcept {
  std::size_t size = 0;
  for (; count > 0; --count) {
    if (size >= bytes.size()) return std::nullopt;
    do ++size;
    while (size < bytes.size() && !begins_character(bytes[size], encoding));
  }
  return size;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
