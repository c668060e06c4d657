#pragma once
/// @file
/// The sentences of the sheet that are advice: no rule decides by them, and nobody should read a decision into that.

#include <array>
#include <span>
#include <string_view>

#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

struct Guidance {
  std::string_view sentence;  ///< "4.2": section and number, as the page *Every sentence* has it
  std::array<std::string_view, language_count> words;  ///< by language
};

/// In the order of the sheet.
extern const std::span<const Guidance> guidance;

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
