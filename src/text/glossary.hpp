#pragma once
/// @file
/// The words of the field, each with its meaning here, in every language.

#include <array>
#include <span>
#include <string_view>

#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

struct Term {
  std::array<std::string_view, language_count> names;
  std::array<std::string_view, language_count> meanings;
};
struct TermGroup {
  std::array<std::string_view, language_count> title;
  std::span<const Term> terms;
};

extern const std::span<const TermGroup> glossary;

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
