#pragma once
/// @file
/// A text in the making.

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A text that grows by short pieces, a thousand to a statement. Each `append` of a std::string is a call of its own;
/// here all pieces are copied at once into room that is usually there.
class TextBuffer {
 public:
  /// Appends texts, characters, a character that may be none, and whole numbers in their order. The room they need is
  /// made once, and a literal, whose length is known, is copied without a call.
  template <class... Pieces>
  void append(const Pieces&... pieces) {
    make_room((most_of(pieces) + ...));
    char* end = chars_.get() + size_;
    ((end = copy(pieces, end)), ...);
    size_ = static_cast<std::size_t>(end - chars_.get());
  }
  /// Appends a character so many times.
  void append_times(std::size_t times, char c) {
    for (; times > 0; --times) append(c);
  }
  /// Makes room for so many more characters.
  void make_room(std::size_t more) {
    if (capacity_ - size_ < more) grow(more);
  }
  void clear() noexcept { size_ = 0; }
  /// Drops what stands after position `size`.
  void shorten(std::size_t size) noexcept { size_ = std::min(size_, size); }

  std::size_t size() const noexcept { return size_; }
  std::string_view view() const noexcept { return {chars_.get(), size_}; }
  std::string text() const { return std::string(view()); }

 private:
  /// The most characters a piece takes.
  ///@{
  static constexpr std::size_t most_of(char) noexcept { return 1; }
  static constexpr std::size_t most_of(std::optional<char>) noexcept { return 1; }
  static constexpr std::size_t most_of(std::int64_t) noexcept { return 20; }  // a sign and 19 digits
  static constexpr std::size_t most_of(std::string_view text) noexcept { return text.size(); }
  template <std::size_t N>
  static constexpr std::size_t most_of(const char (&)[N]) noexcept {
    return N - 1;
  }
  ///@}
  /// Copies a piece and returns where it ends.
  ///@{
  static char* copy(char c, char* to) noexcept { return *to = c, to + 1; }
  static char* copy(std::optional<char> c, char* to) noexcept { return c ? copy(*c, to) : to; }
  static char* copy(std::int64_t number, char* to) noexcept {
    return std::to_chars(to, to + most_of(number), number).ptr;
  }
  static char* copy(std::string_view text, char* to) noexcept { return std::copy(text.begin(), text.end(), to); }
  template <std::size_t N>
  static char* copy(const char (&literal)[N], char* to) noexcept {
    return std::copy_n(literal, N - 1, to);
  }
  ///@}
  void grow(std::size_t more);

  std::unique_ptr<char[]> chars_;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
