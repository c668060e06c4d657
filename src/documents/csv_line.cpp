#include "documents/csv_line.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// What makes a formula of a cell, in full width too.
constexpr std::string_view formula_signs[] = {"=",  "+",      "-",      "@",      "\t",    "\r",
                                              "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

bool begins_as_formula(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return std::ranges::any_of(formula_signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

/// True for what a spreadsheet shows otherwise than it is written: a leading zero is dropped, the 16th digit becomes a
/// zero, 1-2 a date, 1E5 a hundred thousand.
bool would_be_changed(std::string_view text) {
  constexpr std::size_t exact_digits = 15;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.empty() || !is_digit(text.front())) return false;
  if (text.find_first_not_of("0123456789 .,:/+-eE%") != text.npos) return false;
  return text.size() > exact_digits || (text.size() > 1 && text.front() == '0') || !std::ranges::all_of(text, is_digit);
}

std::string quoted_cell(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  return out += '"';
}

/// The formula whose value is the text.
std::string as_text(std::string_view text) {
  return quoted_cell("=" + quoted_cell(text));
}

}  // namespace

std::string csv_field(std::string_view text) {
  return text.find_first_of(";\"\r\n") == text.npos ? std::string(text) : quoted_cell(text);
}

std::string csv_number(std::string_view decimal) {
  std::string text(decimal);
  std::ranges::replace(text, '.', ',');
  return csv_field(text);
}

std::string csv_hours(std::string_view time) {
  return time.starts_with('-') ? as_text(time) : csv_field(time);
}

std::string csv_id(std::string_view text) {
  if (would_be_changed(text)) return as_text(text);
  return csv_field((begins_as_formula(text) ? "'" : "") + std::string(text));
}

std::string csv_heading(std::span<const std::string_view> names) {
  CsvLine line;
  for (const std::string_view name : names) line.field(name);
  return "\xEF\xBB\xBF" + line.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
