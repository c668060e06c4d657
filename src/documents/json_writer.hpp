#pragma once
/// @file
/// JSON written straight into a document, for statements: `JsonObject` is for what is short.

#include <optional>
#include <string>
#include <string_view>

#include "documents/json_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Writes JSON in one of two layouts: a key or a row on each line, or everything on one. Keys are literals, so that
/// their length is known and copying them is no call.
class JsonWriter {
 public:
  JsonWriter(std::string& document, bool on_one_line) : document_(document), one_line_(on_one_line) {
    if (!on_one_line) blank_ = ' ';
  }

  /// Begins an object or a list whose members each stand on a line of their own.
  void open(char bracket) {
    out_.append(bracket);
    indent_ += 2;
    first_ = true;
    inside_row_ = false;
  }
  void close(char bracket) {
    indent_ -= 2;
    if (!first_) new_line();
    out_.append(bracket);
    first_ = false;
  }
  /// Begins an object that stands on one line.
  void open_row() {
    out_.append('{');
    first_ = true;
    inside_row_ = true;
  }
  void close_row() {
    out_.append('}');
    first_ = false;
    inside_row_ = false;
  }
  /// Begins the next member or row.
  void next() {
    if (!inside_row_) {
      next_line();
    } else if (!first_) {
      out_.append(',', blank_);
    }
    first_ = false;
  }
  /// A key of the format; none has anything to escape.
  template <std::size_t N>
  JsonWriter& key(const char (&name)[N]) {
    next();
    out_.append('"', name, "\":", blank_);
    return *this;
  }
  /// A word of the format, a figure or a day, which has nothing to escape.
  template <std::size_t N>
  void member(const char (&name)[N], std::string_view value) {
    next();
    out_.append('"', name, "\":", blank_, '"', value, '"');
  }
  /// A text of the sheet's or of the regulation's.
  template <std::size_t N>
  void text(const char (&name)[N], std::string_view value) {
    append_json(key(name).out_, value);
  }
  /// A value that is JSON already.
  template <std::size_t N>
  void json(const char (&name)[N], std::string_view value) {
    next();
    out_.append('"', name, "\":", blank_, value);
  }
  /// Words, which `tell` appends to the buffer it is given.
  template <std::size_t N, class Tell>
  void words(const char (&name)[N], Tell&& tell) {
    key(name).out_.append('"');
    const std::size_t begin = out_.size();
    tell(out_);
    escape_json(out_, begin);
    out_.append('"');
  }
  template <std::size_t N>
  void null(const char (&name)[N]) {
    key(name).out_.append("null");
  }

  /// Members as they were written before, from `position()` on: in a row, and not the first.
  ///@{
  void members(std::string_view written) { out_.append(written); }
  std::size_t position() const noexcept { return out_.size(); }
  std::string_view written_from(std::size_t position) const { return out_.view().substr(position); }
  ///@}

  /// Ends a document, or a line of JSON Lines.
  void end_line() {
    out_.append('\n');
    flush();
  }

 private:
  void flush() {
    document_ += out_.view();
    out_.clear();
  }
  void next_line() {
    if (!first_) out_.append(',');
    flush();
    new_line();
  }
  void new_line() {
    if (one_line_) return;
    out_.append('\n');
    out_.append_times(indent_, ' ');
  }

  std::string& document_;
  TextBuffer out_;  ///< the end of the document, a row at most: a longer one is slower to copy into new memory
  bool one_line_;
  std::optional<char> blank_{};  ///< behind a comma in a row, and behind a key
  std::size_t indent_ = 0;
  bool first_ = true;
  bool inside_row_ = false;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
