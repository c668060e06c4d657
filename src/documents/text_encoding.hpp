#pragma once
/// @file
/// Text in the encodings payroll systems read.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

enum class Encoding : std::uint8_t { utf_8, windows_1252, iso_8859_1 };
inline constexpr std::string_view encoding_names[] = {"utf-8", "windows-1252", "iso-8859-1"};

/// A text in an encoding, or the first of its characters that the encoding does not have.
struct EncodedText {
  std::optional<std::string> bytes{};
  std::string_view missing{};
};

/// @param text UTF-8
EncodedText encoded(std::string_view text, Encoding encoding);

/// Characters of a text that is in an encoding already.
std::size_t characters(std::string_view bytes, Encoding encoding) noexcept;
/// Bytes of its first `count` characters; nullopt if it has fewer.
std::optional<std::size_t> size_of_characters(std::string_view bytes, std::size_t count, Encoding encoding) noexcept;

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
