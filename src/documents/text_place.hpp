#pragma once
/// @file
/// Where and why a text stops being readable, in words: line, character, and what stands there.

#include <string>
#include <string_view>

#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// "Linje 3, tegn 14: …" of a JSON text that cannot be read on from `offset`, the byte at fault being in front of it.
std::string unreadable_json(std::string_view text, std::size_t offset, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
