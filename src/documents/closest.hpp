#pragma once
/// @file
/// "Did you mean …?": the known word closest to one that is not known.

#include <span>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The word that takes the fewest typing errors (a letter missing, added, wrong, or two exchanged) to become `text`;
/// empty if none takes at most one for every three of its letters.
std::string_view closest_word(std::string_view text, std::span<const std::string_view> words);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
