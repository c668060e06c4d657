#include "text/keyed_text.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

void append_filled(std::string& out, std::string_view text, std::initializer_list<Value> values) {
  for (;;) {
    const std::size_t open = text.find('{');
    const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) break;
    out += text.substr(0, open);
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const Value* value = std::find_if(values.begin(), values.end(), [&](const Value& v) { return v.name == name; });
    out += value == values.end() ? text.substr(open, close - open + 1) : std::string_view(value->text);
    text.remove_prefix(close + 1);
  }
  out += text;
}

std::string fill(std::string_view text, std::initializer_list<Value> values) {
  std::string out;
  constexpr std::size_t usual_values = 50;
  out.reserve(text.size() + usual_values);
  append_filled(out, text, values);
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
