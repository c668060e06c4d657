#include "text/text_buffer.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

void TextBuffer::grow(std::size_t more) {
  constexpr std::size_t least = 256;
  const std::size_t capacity = std::max({least, 2 * capacity_, size_ + more});
  auto chars = std::make_unique_for_overwrite<char[]>(capacity);
  std::copy_n(chars_.get(), size_, chars.get());
  chars_ = std::move(chars);
  capacity_ = capacity;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
