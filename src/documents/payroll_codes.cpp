#include <fmt/format.h>

#include <algorithm>

#include "documents/complaints.hpp"
#include "documents/payroll_reader.hpp"
#include "documents/plain_text.hpp"

// The codes of a payroll profile.

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

std::string words_in_braces(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text += fmt::format("{}{{{}}}", text.empty() ? "" : ", ", word);
  return text;
}

}  // namespace

void PayrollReader::read_codes(const toml::table& file) {
  const toml::node* node = file.get("codes");
  if (node == nullptr) return;
  const toml::table* codes = node->as_table();
  if (codes == nullptr) {
    faults_.add(*node, Status::wrong_field_type, Phrase::codes_are_tables);
    return;
  }
  read_codes_of(*codes, contents_.codes);
  for (std::size_t kind = 0; kind < line_kinds; ++kind) {
    const toml::node* of_kind = codes->get(line_kind_names[kind]);
    if (of_kind == nullptr) continue;
    if (const toml::table* table = of_kind->as_table()) {
      read_codes_of(*table, std::span(contents_.codes).subspan(kind, 1));
    } else {
      faults_.add(*of_kind, Status::wrong_field_type, Phrase::codes_are_tables);
    }
  }
}

void PayrollReader::read_codes_of(const toml::table& codes, std::span<PayrollCodes> kinds) {
  for (const auto& [key, value] : codes) {
    const bool names_kind =
        kinds.size() > 1 && std::ranges::find(line_kind_names, key.str()) != std::end(line_kind_names);
    if (names_kind) continue;
    const std::string text = code(codes, key.str());
    for (PayrollCodes& codes_of_kind : kinds) codes_of_kind.insert_or_assign(std::string(key.str()), text);
  }
}

std::string PayrollReader::code(const toml::table& codes, std::string_view key) {
  const std::string text(text_field(codes, key, faults_).value_or(""));
  if (has_control_character(text)) {
    faults_.add(*codes.get(key), Status::unusable_text, Phrase::text_over_lines, {{"key", std::string(key)}});
  }
  const auto names = names_in(text);
  if (!names) {
    faults_.add(*codes.get(key), Status::unreadable_figure, Phrase::brace_alone, {quotation(text)});
    return {};
  }
  for (const std::string_view name : *names) {
    if (payroll_field(name)) continue;
    const std::string use = faults_.words(Phrase::use_one_of, {{"words", words_in_braces(payroll_field_names)}});
    faults_.add(*codes.get(key), Status::unreadable_figure, Phrase::no_payroll_field,
                {quotation(name), {"remedy", meant_or(name, payroll_field_names, use, faults_.language())}});
    return {};
  }
  return text;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
