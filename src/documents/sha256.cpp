#include "documents/sha256.hpp"

#include <sha2.h>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::string sha256(std::string_view text) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  std::uint8_t bytes[SHA256_DIGEST_LENGTH];
  SHA256Final(bytes, &context);

  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const std::uint8_t byte : bytes) {
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
