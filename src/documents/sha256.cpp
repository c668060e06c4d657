#include "documents/sha256.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::string sha256(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t byte : sha256_bytes(text)) {
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
