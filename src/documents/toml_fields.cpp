#include "documents/toml_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "documents/closest.hpp"
#include "documents/complaints.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

std::string_view word_of(toml::node_type type) {
  switch (type) {
    case toml::node_type::table:
      return "en tabell";
    case toml::node_type::array:
      return "en liste";
    case toml::node_type::string:
      return "en tekst";
    case toml::node_type::integer:
      return "et heltall";
    case toml::node_type::floating_point:
      return "et desimaltall";
    case toml::node_type::boolean:
      return "true eller false";
    case toml::node_type::date:
      return "en dato";
    case toml::node_type::time:
      return "et klokkeslett";
    case toml::node_type::date_time:
      return "en dato med klokkeslett";
    case toml::node_type::none:
      break;
  }
  return "ingenting";
}

void report_wrong_type(const toml::node& node, std::string_view key, std::string_view remedy, TomlFaults& faults) {
  faults.add(node, Status::wrong_field_type, fmt::format("«{}» er {}. {}", key, word_of(node.type()), remedy));
}

constexpr std::string_view text_remedy = "Skriv en tekst i anførselstegn.";

}  // namespace

void TomlFaults::add(const toml::source_position& place, Status status, std::string message) {
  const auto after = std::upper_bound(faults_.begin(), faults_.end(), place, [](const auto& a, const auto& fault) {
    return a.line != fault.line ? a.line < fault.line : a.column < fault.column;
  });
  faults_.insert(after, {file_, place.line, place.column, status, std::move(message)});
}

void report_unknown_keys(const toml::table& table, std::span<const std::string_view> known, Status status,
                         TomlFaults& faults) {
  for (const auto& [key, value] : table) {
    if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
    const std::string_view closest = closest_word(key.str(), known);
    faults.add(
        key.source().begin, status,
        fmt::format("{} er ukjent her. {}", quoted(key.str()),
                    closest.empty() ? "Fjern linjen, eller rett navnet." : fmt::format("Mente du «{}»?", closest)));
  }
}

std::optional<std::string_view> text_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* text = node->as_string()) return std::string_view(text->get());
  report_wrong_type(*node, key, text_remedy, faults);
  return std::nullopt;
}

std::optional<std::string_view> decimal_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node != nullptr && node->is_number()) {
    faults.add(*node, Status::number_for_text,
               fmt::format("«{}» er et tall uten anførselstegn. Skriv det som tekst med punktum, for eksempel "
                           "\"233.03\", så det leses nøyaktig.",
                           key));
    return std::nullopt;
  }
  return text_field(table, key, faults);
}

std::optional<Date> date_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  const auto* local_date = node->as_date();
  if (local_date == nullptr) {
    report_wrong_type(*node, key, "Skriv en dato uten anførselstegn og klokkeslett: 2025-01-01.", faults);
    return std::nullopt;
  }
  const toml::date& day = local_date->get();
  const std::optional<Date> date = make_date(day.year, day.month, day.day);
  if (!date) {
    faults.add(*node, Status::value_out_of_range,
               fmt::format("«{}» ligger utenfor årene 1900 til 2200. Rett årstallet.", key));
  }
  return date;
}

std::optional<std::int64_t> count_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* count = node->as_integer()) return count->get();
  report_wrong_type(*node, key, "Skriv et heltall uten anførselstegn.", faults);
  return std::nullopt;
}

std::optional<bool> truth_field(const toml::table& table, std::string_view key, TomlFaults& faults) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto* truth = node->as_boolean()) return truth->get();
  report_wrong_type(*node, key, "Skriv true eller false uten anførselstegn.", faults);
  return std::nullopt;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
