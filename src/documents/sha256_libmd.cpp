#include <sha2.h>

#include "documents/sha256.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

Sha256 sha256_bytes(std::string_view text) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  Sha256 bytes;
  static_assert(bytes.size() == SHA256_DIGEST_LENGTH);
  SHA256Final(bytes.data(), &context);
  return bytes;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
