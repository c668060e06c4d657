#pragma once
/// @file
/// Text in columns: widths are counted in characters of UTF-8, each one column wide.

#include <initializer_list>
#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// No line of ours is wider.
inline constexpr std::size_t page_width = 100;

std::size_t columns(std::string_view text);
/// The first `width` characters.
std::string_view clipped(std::string_view text, std::size_t width);
/// With blanks to at least `width` columns, the text to the left or to the right.
///@{
std::string left(std::string_view text, std::size_t width);
std::string right(std::string_view text, std::size_t width);
///@}

/// In capitals, as a heading stands: ASCII and the letters from à to þ.
std::string capitals(std::string_view text);

/// Lines of text, none wider than the page.
class Page {
 public:
  /// A line, without the blanks at its end.
  void line(std::string text = {});
  /// Words from column `indent`, broken at blanks; a word wider than the page is cut.
  void paragraph(std::size_t indent, std::string_view words);
  /// A label and figures in columns of `width` at the right margin; a label that leaves them no room is cut.
  void figures(std::string_view label, std::initializer_list<std::string> figures, std::size_t width);
  /// A rule of `width` characters at the right margin.
  void rule(char of, std::size_t width);

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
