#pragma once
/// @file
/// Words by key, a row each, and their placeholders.

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "text/text_buffer.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The words of one key, an enumerator.
template <class Key>
struct KeyedText {
  Key key;
  std::string_view text;  ///< with placeholders: "Skriv {example}."
};

/// True if every key before `Key::count` has its words, in the order of the keys.
template <class Key, std::size_t N>
constexpr bool every_row_in_its_place(const KeyedText<Key> (&rows)[N]) {
  if (N != static_cast<std::size_t>(Key::count)) return false;
  for (std::size_t i = 0; i < N; ++i) {
    if (static_cast<std::size_t>(rows[i].key) != i || rows[i].text.empty()) return false;
  }
  return true;
}

/// A value for a placeholder, in words already.
struct Value {
  std::string_view name;
  std::string text;
};

/// Appends `text` with every "{name}" replaced by what `append_value(name)` appends; it stays where that says false.
template <class AppendValue>
void append_filled(TextBuffer& out, std::string_view text, AppendValue&& append_value) {
  for (;;) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    out.append(text.substr(0, open));
    if (!append_value(text.substr(open + 1, close - open - 1))) out.append(text.substr(open, close - open + 1));
    text.remove_prefix(close + 1);
  }
  out.append(text);
}

/// `text` with every "{name}" replaced by its value; a placeholder without a value stays.
std::string fill(std::string_view text, std::initializer_list<Value> values);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
