#pragma once
/// @file
/// Words by key, a row each, and their placeholders.

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
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

/// A name of at most sixteen characters, kept as two numbers: a statement looks a thousand of them up.
class PlaceholderName {
 public:
  constexpr PlaceholderName() noexcept = default;
  explicit constexpr PlaceholderName(std::string_view name) {
    if (name.size() > sizeof packed_) throw std::length_error("a placeholder with a longer name than we count with");
    for (std::size_t i = 0; i < name.size(); ++i) {
      packed_[i / 8] |= std::uint64_t{static_cast<unsigned char>(name[i])} << i % 8 * 8;
    }
  }
  consteval PlaceholderName(const char* name) : PlaceholderName(std::string_view(name)) {}

  friend constexpr bool operator==(const PlaceholderName&, const PlaceholderName&) noexcept = default;

 private:
  std::uint64_t packed_[2] = {};
};

/// Where the placeholders of a text stand.
struct Placeholders {
  struct Braces {
    std::uint16_t open;
    std::uint16_t close;
    PlaceholderName name;
  };
  std::array<Braces, 8> braces{};
  std::size_t count = 0;
};
constexpr Placeholders placeholders_of(std::string_view text) {
  Placeholders found;
  for (std::size_t close = 0;;) {
    const std::size_t open = text.find('{', close);
    if (open == std::string_view::npos) return found;
    close = text.find('}', open);
    if (close == std::string_view::npos) return found;
    if (found.count == found.braces.size()) throw std::length_error("a text with more placeholders than we count with");
    found.braces[found.count++] = {static_cast<std::uint16_t>(open), static_cast<std::uint16_t>(close),
                                   PlaceholderName(text.substr(open + 1, close - open - 1))};
  }
}

/// Appends `text` with every "{name}" replaced by what `append_value(name)` appends; it stays where that says false.
template <class AppendValue>
void append_filled(TextBuffer& out, std::string_view text, const Placeholders& placeholders,
                   AppendValue&& append_value) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < placeholders.count; ++i) {
    const auto& [open, close, name] = placeholders.braces[i];
    out.append(text.substr(done, open - done));
    done = close + std::size_t{1};
    if (!append_value(name)) out.append(text.substr(open, done - open));
  }
  out.append(text.substr(done));
}

/// `text` with every "{name}" replaced by its value; a placeholder without a value stays.
std::string fill(std::string_view text, std::initializer_list<Value> values);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
