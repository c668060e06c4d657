#include "documents/sha256.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::string sha256(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  const Sha256 bytes = sha256_bytes(text);
  std::string out(2 * bytes.size(), '0');
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    out[2 * i] = digits[bytes[i] >> 4];
    out[2 * i + 1] = digits[bytes[i] & 15];
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
