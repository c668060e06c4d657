#pragma once
/// @file
/// SHA-256, by libmd.

#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The 64 lower-case hexadecimal digits of the text's SHA-256.
std::string sha256(std::string_view text);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
