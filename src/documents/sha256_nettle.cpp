#include <nettle/sha2.h>

#include "documents/sha256.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

Sha256 sha256_bytes(std::string_view text) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
  Sha256 bytes;
  static_assert(bytes.size() == SHA256_DIGEST_SIZE);
  sha256_digest(&context, bytes.size(), bytes.data());
  return bytes;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
