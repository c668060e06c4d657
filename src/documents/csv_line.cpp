#include "documents/csv_line.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

CsvLine& CsvLine::field(std::string_view text) {
  if (!first_) line_ += ';';
  first_ = false;
  if (text.find_first_of(";\"\r\n") == text.npos) {
    line_ += text;
    return *this;
  }
  line_ += '"';
  for (const char c : text) line_.append(c == '"' ? 2 : 1, c);
  line_ += '"';
  return *this;
}

CsvLine& CsvLine::number(std::string_view decimal) {
  std::string text(decimal);
  std::replace(text.begin(), text.end(), '.', ',');
  return field(text);
}

CsvLine& CsvLine::id(std::string_view text) {
  const bool begins_as_formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos;
  return field((begins_as_formula ? "'" : "") + std::string(text));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
