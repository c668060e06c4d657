#include "documents/toml_fields.hpp"

#include <algorithm>

#include "documents/complaints.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Phrase phrase_of(toml::node_type type) {
  switch (type) {
    case toml::node_type::table:
      return Phrase::a_table;
    case toml::node_type::array:
      return Phrase::a_list;
    case toml::node_type::string:
      return Phrase::a_text;
    case toml::node_type::integer:
      return Phrase::a_whole_number;
    case toml::node_type::floating_point:
      return Phrase::a_fraction;
    case toml::node_type::boolean:
      return Phrase::a_truth;
    case toml::node_type::date:
      return Phrase::a_date;
    case toml::node_type::time:
      return Phrase::a_time;
    case toml::node_type::date_time:
      return Phrase::a_moment;
    case toml::node_type::none:
      break;
  }
  return Phrase::nothing;
}

void report_wrong_type(const toml::node& node, std::string_view key, Phrase remedy, TomlFaults& faults) {
  faults.add(
      node, Status::wrong_field_type, Phrase::key_is_other,
      {{"key", std::string(key)}, {"given", faults.words(phrase_of(node.type()))}, {"remedy", faults.words(remedy)}});
}

}  // namespace

void TomlFaults::add(const toml::source_position& place, Status status, Phrase phrase,
                     std::initializer_list<Value> values) {
  const auto after = std::upper_bound(faults_.begin(), faults_.end(), place, [](const auto& a, const auto& fault) {
    return a.line != fault.line ? a.line < fault.line : a.column < fault.column;
  });
  faults_.insert(after, {file_, place.line, place.column, status, words(phrase, values)});
}

void report_unknown_keys(const toml::table& table, std::span<const std::string_view> known, Status status,
                         TomlFaults& faults) {
  for (const auto& [key, value] : table) {
    if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
    const Language language = faults.language();
    faults.add(key.source().begin, status, Phrase::key_unknown,
               {{"key", quoted(key.str(), language)},
                {"remedy", meant_or(key.str(), known, faults.words(Phrase::remove_line), language)}});
  }
}

std::optional<std::string_view> text_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* text = node->as_string()) return std::string_view(text->get());
  report_wrong_type(*node, key, Phrase::write_text, faults);
  return std::nullopt;
}

std::optional<std::string_view> decimal_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node != nullptr && node->is_number()) {
    faults.add(*node, Status::number_for_text, Phrase::number_in_toml, {{"key", std::string(key)}});
    return std::nullopt;
  }
  return text_field(table, key, faults);
}

std::optional<Date> date_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  const auto* local_date = node->as_date();
  if (local_date == nullptr) {
    report_wrong_type(*node, key, Phrase::write_date, faults);
    return std::nullopt;
  }
  const toml::date& day = local_date->get();
  const std::optional<Date> date = make_date(day.year, day.month, day.day);
  if (!date) {
    faults.add(*node, Status::value_out_of_range, Phrase::year_out_of_range, {{"key", std::string(key)}});
  }
  return date;
}

std::optional<std::int64_t> count_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* count = node->as_integer()) return count->get();
  report_wrong_type(*node, key, Phrase::write_whole_number, faults);
  return std::nullopt;
}

std::optional<bool> truth_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* truth = node->as_boolean()) return truth->get();
  report_wrong_type(*node, key, Phrase::write_truth, faults);
  return std::nullopt;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
