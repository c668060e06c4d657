#pragma once
/// @file
/// Languages by their numbers in the C ABI, which are those of `documents::Language`.

#include <optional>

#include "stottekontakt.h"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt::capi {

static_assert(static_cast<std::int32_t>(documents::Language::nb) == STK_LANGUAGE_BOKMAAL);
static_assert(static_cast<std::int32_t>(documents::Language::nn) == STK_LANGUAGE_NYNORSK);
static_assert(static_cast<std::int32_t>(documents::Language::en) == STK_LANGUAGE_ENGLISH);

/// nullopt where the library has no words in it.
constexpr std::optional<documents::Language> language_of(std::int32_t language) noexcept {
  if (language < 0 || language >= static_cast<std::int32_t>(documents::language_count)) return std::nullopt;
  return static_cast<documents::Language>(language);
}

}  // namespace stottekontakt::capi
