#pragma once
/// @file
/// Languages by their numbers in the C ABI.

#include <optional>

#include "stottekontakt.h"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt::capi {

/// nullopt where the library has no words in it.
constexpr std::optional<documents::Language> language_of(std::int32_t language) noexcept {
  return language == STK_LANGUAGE_BOKMAAL ? std::optional(documents::Language::nb) : std::nullopt;
}

}  // namespace stottekontakt::capi
