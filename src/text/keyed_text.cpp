#include "text/keyed_text.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::string fill(std::string_view text, std::initializer_list<Value> values) {
  TextBuffer out;
  append_filled(out, text, placeholders_of(text), [&](const PlaceholderName& name) {
    const Value* value = std::ranges::find_if(values, [&](const Value& v) { return PlaceholderName(v.name) == name; });
    if (value == values.end()) return false;
    out.append(value->text);
    return true;
  });
  return out.text();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
