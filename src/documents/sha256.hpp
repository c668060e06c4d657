#pragma once
/// @file
/// SHA-256, by Nettle; on Windows by the system's own cryptography.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

using Sha256 = std::array<std::uint8_t, 32>;

/// The text's SHA-256 as the platform computes it: sha256_nettle.cpp, sha256_windows.cpp.
Sha256 sha256_bytes(std::string_view text);

/// The 64 lower-case hexadecimal digits of the text's SHA-256.
std::string sha256(std::string_view text);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
