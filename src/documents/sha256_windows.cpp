// clang-format off: bcrypt.h needs what windows.h declares
#include <windows.h>
#include <bcrypt.h>
// clang-format on

#include <limits>
#include <stdexcept>

#include "documents/sha256.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

void check(NTSTATUS status) {
  if (status < 0) throw std::runtime_error("Windows cannot compute SHA-256 (bcrypt.dll)");
}

struct Algorithm {
  Algorithm() { check(BCryptOpenAlgorithmProvider(&handle, BCRYPT_SHA256_ALGORITHM, nullptr, 0)); }
  Algorithm(const Algorithm&) = delete;
  Algorithm& operator=(const Algorithm&) = delete;
  ~Algorithm() { BCryptCloseAlgorithmProvider(handle, 0); }
  BCRYPT_ALG_HANDLE handle = nullptr;
};

}  // namespace

Sha256 sha256_bytes(std::string_view text) {
  if (text.size() > std::numeric_limits<ULONG>::max()) throw std::length_error("text above 4 GiB");
  // BCryptHash only reads the text, though its parameter is not const.
  const auto input = const_cast<UCHAR*>(reinterpret_cast<const UCHAR*>(text.data()));
  const Algorithm algorithm;
  Sha256 bytes;
  check(BCryptHash(algorithm.handle, nullptr, 0, input, static_cast<ULONG>(text.size()), bytes.data(),
                   static_cast<ULONG>(bytes.size())));
  return bytes;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
