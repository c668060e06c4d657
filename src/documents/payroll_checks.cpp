#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "documents/complaints.hpp"
#include "documents/payroll_reader.hpp"

// Whether the parts of a payroll profile go together.

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view id_in_braces = "{id}";

/// True if every {id} of a text stands alone or between blanks.
bool id_stands_apart(std::string_view text) {
  for (std::size_t at = 0; (at = text.find(id_in_braces, at)) != text.npos;) {
    if (at > 0 && text[at - 1] != ' ') return false;
    at += id_in_braces.size();
    if (at < text.size() && text[at] != ' ') return false;
  }
  return true;
}

}  // namespace

void PayrollReader::check_layout(const toml::table& file) {
  if (!file.contains("base")) {
    constexpr std::pair<std::string_view, std::string_view> examples[] = {{"encoding", "\"windows-1252\""},
                                                                          {"line_end", "\"CRLF\""},
                                                                          {"separator", "\";\""},
                                                                          {"decimal", "\",\""},
                                                                          {"date", "\"DD.MM.YYYY\""}};
    for (const auto& [key, example] : examples) {
      if (file.contains(key)) continue;
      const std::string remedy =
          faults_.words(Phrase::write_or_take_over, {{"example", fmt::format("{} = {}", key, example)}});
      faults_.add(file, Status::missing_field, Phrase::key_missing, {{"key", std::string(key)}, {"remedy", remedy}});
    }
  }
  if (!contents_.decimal.empty() && contents_.decimal == contents_.separator) {
    const toml::node* place = file.get(file.contains("separator") ? "separator" : "decimal");
    faults_.add(place == nullptr ? file : *place, Status::unreadable_figure, Phrase::decimal_separates);
  }
}

void PayrollReader::check_columns(const toml::table& file) {
  if (!file.contains("columns") && !file.contains("base")) {
    const std::string remedy =
        faults_.words(Phrase::write_or_take_over, {{"example", "[[columns]], name = \"…\", value = \"{employee}\""}});
    faults_.add(file, Status::missing_field, Phrase::key_missing, {{"key", "columns"}, {"remedy", remedy}});
  }
  for (std::size_t i = 0; i < contents_.columns.size(); ++i) {
    const PayrollColumn& column = contents_.columns[i];
    const toml::table& place = places_.empty() ? file : *places_[i];
    if (contents_.is_fixed_width() && column.width == 0 && !place.contains("width")) {
      faults_.add(place, Status::missing_field, Phrase::column_without_width, {quotation(column.name)});
    }
    const std::string_view signs[] = {contents_.separator, "\""};
    const auto stands_in_name = [&](std::string_view sign) {
      return !sign.empty() && column.name.find(sign) != std::string::npos;
    };
    if (contents_.header && std::ranges::any_of(signs, stands_in_name)) {
      faults_.add(place, Status::unusable_text, Phrase::name_separates, {quotation(column.name)});
    }
  }
  if (contents_.header && contents_.is_fixed_width()) report_without_use(file, "header");
}

void PayrollReader::check_names(const toml::table& file) {
  if (contents_.columns.empty()) return;  // nothing that codes could be for
  std::set<std::string_view> names;       // of codes, used by any column
  for (std::size_t i = 0; i < contents_.columns.size(); ++i) {
    const auto in_column = names_in(contents_.columns[i].value);
    for (const std::string_view name : in_column.value_or(std::vector<std::string_view>())) {
      if (payroll_field(name) || !names.insert(name).second) continue;
      const auto has_code = [name](const PayrollCodes& codes) { return codes.contains(name); };
      if (std::ranges::none_of(contents_.codes, has_code) && !places_.empty() && shipped_.empty()) {
        const std::string write = faults_.words(Phrase::write_code_of_column, {{"name", std::string(name)}});
        faults_.add(*places_[i]->get("value"), Status::missing_field, Phrase::no_field_or_code,
                    {quotation(name), {"remedy", meant_or(name, payroll_field_names, write, faults_.language())}});
        continue;
      }
      for (std::size_t kind = 0; kind < line_kinds; ++kind) {
        if (has_code(contents_.codes[kind])) continue;
        const std::string kind_name(line_kind_names[kind]);
        faults_.add(file, Status::missing_field, shipped_.empty() ? Phrase::code_missing : Phrase::shipped_code_missing,
                    {{"key", std::string(name)}, {"kind", kind_name}, {"profile", std::string(shipped_)}});
      }
    }
  }
  const toml::table* codes = file["codes"].as_table();
  if (codes == nullptr) return;
  std::vector<std::string_view> known(names.begin(), names.end());
  for (const std::string_view kind : line_kind_names) {
    if (const toml::table* of_kind = (*codes)[kind].as_table()) {
      report_unknown_keys(*of_kind, known, Status::unknown_field, faults_);
    }
  }
  known.insert(known.end(), std::begin(line_kind_names), std::end(line_kind_names));
  report_unknown_keys(*codes, known, Status::unknown_field, faults_);
}

void PayrollReader::check_lines(const toml::table& file) {
  if (contents_.columns.empty() || !faults_.empty()) return;
  for (std::size_t kind = 0; kind < line_kinds; ++kind) {
    bool has_id = false;
    const Value kind_name{"kind", std::string(line_kind_names[kind])};
    for (PayrollColumn& column : contents_.columns) {
      const std::string text = contents_.text_of(column, static_cast<LineKind>(kind));
      if (text.find(id_in_braces) == std::string::npos) continue;
      has_id = column.carries_id = true;
      if (id_stands_apart(text)) continue;
      faults_.add(file, Status::unreadable_figure, Phrase::id_not_apart, {quotation(column.name), kind_name});
    }
    if (!has_id) faults_.add(file, Status::missing_field, Phrase::line_without_id, {kind_name});
  }
  const bool has_amount = contents_.column_of(PayrollField::amount) != nullptr;
  const bool has_product =
      contents_.column_of(PayrollField::quantity) != nullptr && contents_.column_of(PayrollField::rate) != nullptr;
  if (!has_amount && !has_product) faults_.add(file, Status::missing_field, Phrase::columns_without_pay);
  if (contents_.column_of(PayrollField::employee) == nullptr) {
    faults_.add(file, Status::missing_field, Phrase::columns_without_employee);
  }
  if (contents_.inexact == Inexact::amount && !has_amount) {
    const toml::node* place = file.get("inexact");
    faults_.add(place == nullptr ? file : *place, Status::unreadable_figure, Phrase::inexact_without_amount);
  }
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
