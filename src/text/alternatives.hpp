#pragma once
/// @file
/// What could have been chosen where the sheet leaves a rule open, and why it was not.

#include <span>

#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

struct RuleAlternatives {
  Rule rule;
  std::string_view words;
};

/// The rules that do not rest on the text alone, in the order of the regulation.
///@{
extern const std::span<const RuleAlternatives> alternatives_nb;
extern const std::span<const RuleAlternatives> alternatives_nn;
extern const std::span<const RuleAlternatives> alternatives_en;
///@}

std::span<const RuleAlternatives> alternatives_of(Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
