#include <utility>

#include "documents/toml_fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// A character TOML has in texts and comments only, outside of both; or a text in the middle of a word or over lines.
struct StrayText {
  toml::source_position place;
  std::size_t line_begin;
  Phrase phrase;
};

/// Finds the first stray text. TOML forbids it, and toml++ 3.3 must not see it: whether a letter like "å" is a blank is
/// a question its is_non_ascii_horizontal_whitespace answers by undefined behaviour, and it asks it of every character
/// of a number or key.
class StrayTextFinder {
 public:
  explicit StrayTextFinder(std::string_view text) : text_(text) {}

  std::optional<StrayText> find() {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    for (at_ = text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0; at_ < text_.size(); ++at_) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if ((byte & 0xC0) != 0x80 || place_.column == 0) ++place_.column;
      if (const std::optional<Phrase> phrase = step(text_[at_])) return StrayText{place_, line_begin_, *phrase};
    }
    return std::nullopt;
  }

 private:
  static constexpr char comment = '#';

  /// Takes one character; what is wrong with it, or nothing.
  std::optional<Phrase> step(char c) {
    if (c == '\n') {
      place_ = {place_.line + 1, 0};
      line_begin_ = at_ + 1;
      inside_ = {};
      in_word_ = has_equals_ = false;
    } else if (inside_ == '"' && c == '\\') {
      const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\n';
      if (next == '"' || next == '\\') {
        ++at_;
        ++place_.column;
      }
    } else if (inside_) {
      if (c != *inside_ || c == comment) return std::nullopt;
      inside_.reset();
      in_word_ = true;
    } else {
      return step_outside(c);
    }
    return std::nullopt;
  }

  std::optional<Phrase> step_outside(char c) {
    switch (c) {
      case '"':
      case '\'':
        if (in_word_) return Phrase::quote_in_word;
        if (text_.substr(at_, 3) == std::string(3, c)) return Phrase::three_quotes;
        [[fallthrough]];
      case comment:
        inside_ = c;
        break;
      case '=':  // the first one ends a key, others are part of a word
        in_word_ = std::exchange(has_equals_, true);
        break;
      case ',':
        has_equals_ = false;
        [[fallthrough]];
      case ' ':
      case '\t':
      case ']':
      case '}':
        in_word_ = false;
        break;
      case '{':
        if (!in_word_) has_equals_ = false;
        break;
      case '[':
        break;
      default:
        in_word_ = true;
        if (static_cast<unsigned char>(c) >= 0x80) return Phrase::character_outside_quotes;
    }
    return std::nullopt;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  toml::source_position place_{1, 0};
  std::size_t line_begin_ = 0;
  std::optional<char> inside_{};  ///< a comment, or a text that ends with this quote
  bool in_word_ = false;          ///< after a character no text can follow: a number, a key, the end of a text
  bool has_equals_ = false;       ///< the key has ended
};

}  // namespace

std::optional<toml::table> parse_toml(std::string_view text, TomlFaults& faults) {
  const std::optional<StrayText> stray = StrayTextFinder(text).find();
  toml::parse_result parsed = toml::parse(stray ? text.substr(0, stray->line_begin) : text, std::string_view());
  if (!parsed) {
    faults.add(parsed.error().source().begin, Status::not_toml, Phrase::not_toml,
               {{"parser", std::string(parsed.error().description())}});
    return std::nullopt;
  }
  if (stray) {
    faults.add(stray->place, Status::not_toml, stray->phrase);
    return std::nullopt;
  }
  return std::move(parsed).table();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
