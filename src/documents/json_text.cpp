#include "documents/json_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr bool must_be_escaped(char c) {
  return (static_cast<unsigned char>(c) < 0x20) | (c == '"') | (c == '\\');
}

/// True if every character stands for itself, as nearly always. Looks at all of them, and without a branch, so that the
/// compiler can have sixteen looked at at once.
bool is_plain(std::string_view text) {
  unsigned char found = 0;
  for (const char c : text) found |= must_be_escaped(c);
  return found == 0;
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

void escape_json(TextBuffer& out, std::size_t begin) {
  if (is_plain(out.view().substr(begin))) return;
  const std::string text(out.view().substr(begin));
  out.shorten(begin);
  for (const char c : text) {
    if (must_be_escaped(c)) {
      append_escaped(out, c);
    } else {
      out.append(c);
    }
  }
}
void append_json(TextBuffer& out, std::string_view text) {
  out.append('"');
  const std::size_t begin = out.size();
  out.append(text);
  escape_json(out, begin);
  out.append('"');
}
void append_json(std::string& out, std::string_view text) {
  TextBuffer json;
  append_json(json, text);
  out += json.view();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
