#include "cli/texts.hpp"

#include "cli/texts_en.hpp"
#include "cli/texts_nb.hpp"
#include "cli/texts_nn.hpp"

namespace stottekontakt {
namespace cli {

std::span<const documents::KeyedText<Text>> texts_of(documents::Language language) {
  switch (language) {
    case documents::Language::nn:
      return texts_nn;
    case documents::Language::en:
      return texts_en;
    case documents::Language::nb:
      break;
  }
  return texts_nb;
}

std::string say(documents::Language language, Text text, std::initializer_list<documents::Value> values) {
  return documents::fill(texts_of(language)[static_cast<std::size_t>(text)].text, values);
}

}  // namespace cli
}  // namespace stottekontakt
