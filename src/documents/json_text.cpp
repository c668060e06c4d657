#include "documents/json_text.hpp"

#include <cstdint>
#include <cstring>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

bool must_be_escaped(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

/// How many bytes at the beginning stand for themselves. Looks at eight at once: `(x - 1) & ~x` sets the high bit of
/// a byte that is zero, and of a byte below 0x20 if it is 0x20 that is taken away.
std::size_t plain_bytes(std::string_view text) {
  constexpr std::uint64_t each = 0x0101010101010101;
  std::size_t i = 0;
  for (; i + sizeof each <= text.size(); i += sizeof each) {
    std::uint64_t bytes;
    std::memcpy(&bytes, text.data() + i, sizeof bytes);
    const std::uint64_t quote = bytes ^ each * '"';
    const std::uint64_t backslash = bytes ^ each * '\\';
    const std::uint64_t found =
        ((bytes - each * 0x20) & ~bytes) | ((quote - each) & ~quote) | ((backslash - each) & ~backslash);
    if ((found & each * 0x80) != 0) break;
  }
  while (i < text.size() && !must_be_escaped(text[i])) ++i;
  return i;
}

void append_escaped(TextBuffer& out, char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr std::string_view named = "\"\\\b\f\n\r\t";
  constexpr std::string_view names = "\"\\bfnrt";
  if (const std::size_t i = named.find(c); i != std::string_view::npos) {
    out.append('\\', names[i]);
  } else {
    const auto byte = static_cast<unsigned char>(c);
    out.append("\\u00", digits[byte >> 4], digits[byte & 15]);
  }
}

}  // namespace

void append_json(TextBuffer& out, std::string_view text) {
  out.append('"');
  for (std::size_t plain = plain_bytes(text); plain < text.size(); plain = plain_bytes(text)) {
    out.append(text.substr(0, plain));
    append_escaped(out, text[plain]);
    text.remove_prefix(plain + 1);
  }
  out.append(text, '"');
}
void append_json(std::string& out, std::string_view text) {
  TextBuffer json;
  append_json(json, text);
  out += json.view();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
