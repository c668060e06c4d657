#pragma once
/// @file
/// A text in the making.

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A text that grows by short pieces, a thousand to a statement. Each `append` of a std::string is a call of its own;
/// here all pieces are copied at once into room that is usually there.
class TextBuffer {
 public:
  /// Appends texts and characters in their order.
  template <class... Pieces>
  void append(const Pieces&... pieces) {
    const std::size_t more = (size_of(pieces) + ...);
    if (capacity_ - size_ < more) grow(more);
    char* end = chars_.get() + size_;
    ((end = copy(pieces, end)), ...);
    size_ += more;
  }
  /// Appends a character so many times.
  void append_times(std::size_t times, char c) {
    for (; times > 0; --times) append(c);
  }
  void clear() noexcept { size_ = 0; }

  std::size_t size() const noexcept { return size_; }
  std::string_view view() const noexcept { return {chars_.get(), size_}; }
  std::string text() const { return std::string(view()); }

 private:
  static std::size_t size_of(char) noexcept { return 1; }
  static std::size_t size_of(std::string_view text) noexcept { return text.size(); }
  static char* copy(char c, char* to) noexcept { return *to = c, to + 1; }
  static char* copy(std::string_view text, char* to) noexcept { return std::copy(text.begin(), text.end(), to); }
  void grow(std::size_t more);

  std::unique_ptr<char[]> chars_;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
