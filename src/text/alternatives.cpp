#include "text/alternatives.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::span<const RuleAlternatives> alternatives_of(Language language) {
  switch (language) {
    case Language::nn:
      return alternatives_nn;
    case Language::en:
      return alternatives_en;
    case Language::nb:
      break;
  }
  return alternatives_nb;
}

std::string_view rule_alternatives(Rule rule, Language language) {
  for (const RuleAlternatives& row : alternatives_of(language)) {
    if (row.rule == rule) return row.words;
  }
  return {};
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
