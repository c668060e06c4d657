#include "text/keyed_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::string fill(std::string_view text, std::initializer_list<Value> values) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = text.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    out += text.substr(0, open);
    const std::string_view placeholder = text.substr(open, close - open + 1);
    std::string_view replacement = placeholder;
    for (const Value& value : values) {
      if (value.name == placeholder.substr(1, placeholder.size() - 2)) replacement = value.text;
    }
    out += replacement;
    text.remove_prefix(close + 1);
  }
  out += text;
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
