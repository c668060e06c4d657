#include "documents/scenario_given.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "documents/fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const toml::date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string text_of(const toml::time& time, bool always_seconds) {
  if (!always_seconds && time.second == 0) return fmt::format("{:02}:{:02}", time.hour, time.minute);
  return fmt::format("{:02}:{:02}:{:02}", time.hour, time.minute, time.second);
}

std::string text_of(const toml::date_time& moment) {
  const std::string local = text_of(moment.date) + "T" + text_of(moment.time, true);
  return moment.offset && moment.offset->minutes == 0 ? local + "Z" : local;
}

/// A value as JSON. An empty text says that a field is not stated; numbers are wrong in every field, so that it does
/// not matter which one the reader complains about.
Json json_of(const toml::node& node) {
  if (const toml::table* table = node.as_table()) {
    Json object = Json::object();
    for (const auto& [key, value] : *table) object[std::string(key.str())] = json_of(value);
    return object;
  }
  if (const toml::array* array = node.as_array()) {
    Json list = Json::array();
    for (const toml::node& element : *array) list.push_back(json_of(element));
    return list;
  }
  if (const auto* truth = node.as_boolean()) return truth->get();
  if (node.is_number()) return 0;
  const std::string text = document_text(node);
  return text.empty() ? Json() : Json(text);
}

void set_default(Json& object, const char* key, Json value) {
  if (!object.contains(key)) object[key] = std::move(value);
}

std::optional<std::string> text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

template <class Do>
void for_each_object(Json& sheet, const char* list, const Do& what) {
  if (!sheet.contains(list) || !sheet[list].is_array()) return;
  std::size_t number = 0;
  for (Json& object : sheet[list]) {
    ++number;
    if (object.is_object()) what(object, std::to_string(number));
  }
}

/// The month of the first visit or receipt, else of the delivery.
std::optional<std::string> first_month(Json& sheet) {
  std::optional<std::string> date;
  for (const char* list : {"visits", "expenses"}) {
    for_each_object(sheet, list, [&](const Json& item, const std::string&) {
      if (!date) date = text_at(item, "date");
    });
  }
  if (!date) date = text_at(sheet, "delivered");
  const auto day = parse_date(date.value_or(""));
  return day ? std::optional(std::string(to_text(month_of(*day)))) : std::nullopt;
}

/// A text in place of dated rows is one row from the agreement's first day.
void spread_over_rows(Json& agreement, const char* rows, const char* value) {
  const auto text = text_at(agreement, rows);
  if (!text) return;
  const Json from = agreement.contains("from") ? agreement["from"] : Json();
  agreement[rows] = Json::array({Json{{"from", from}, {value, *text}}});
}

void fill_agreement(Json& agreement, std::optional<Month> month, const std::string& number) {
  set_default(agreement, "id", "A-" + number);
  if (month) set_default(agreement, "from", std::string(to_text(first_day_of({month->year, 1}))));
  if (agreement.contains("from")) set_default(agreement, "ready", agreement["from"]);
  set_default(agreement, "weekly_hours", "10:00");
  spread_over_rows(agreement, "weekly_hours", "hours");
  spread_over_rows(agreement, "expense_cover", "monthly");
}

void fill_sheet(Json& sheet, const std::string& number) {
  set_default(sheet, "format", std::string(timesheet_format));
  set_default(sheet, "visits", Json::array());
  if (!sheet.contains("month")) {
    if (const auto month = first_month(sheet)) sheet["month"] = *month;
  }
  const auto month = parse_month(text_at(sheet, "month").value_or(""));
  if (month) set_default(sheet, "delivered", std::string(to_text(last_day_of(*month))));
  set_default(sheet, "agreement", Json::object());
  if (sheet["agreement"].is_object()) fill_agreement(sheet["agreement"], month, number);
  for_each_object(sheet, "visits", [](Json& visit, const std::string& position) {
    set_default(visit, "id", "v" + position);
    set_default(visit, "status", visit.contains("cancelled") ? "cancelled" : "held");
  });
  for_each_object(sheet, "expenses", [](Json& expense, const std::string& position) {
    set_default(expense, "id", "e" + position);
    set_default(expense, "for", "contact");
    set_default(expense, "receipt", true);
  });
  for_each_object(sheet, "rulings", [&](Json& ruling, const std::string&) {
    if (sheet.contains("delivered")) set_default(ruling, "on", sheet["delivered"]);
  });
}

}  // namespace

std::string document_text(const toml::node& value) {
  if (const auto* text = value.as_string()) return text->get();
  if (const auto* date = value.as_date()) return text_of(date->get());
  if (const auto* time = value.as_time()) return text_of(time->get(), false);
  if (const auto* moment = value.as_date_time()) return text_of(moment->get());
  if (const auto* number = value.as_integer()) return std::to_string(number->get());
  if (const auto* truth = value.as_boolean()) return truth->get() ? "yes" : "no";
  return {};
}

std::string timesheet_document(const toml::node& given) {
  Json document = json_of(given);
  if (document.is_array()) {
    std::size_t number = 0;
    for (Json& sheet : document) fill_sheet(sheet, std::to_string(++number));
  } else {
    fill_sheet(document, "1");
  }
  return document.dump();
}

toml::source_position place_of(const toml::node& given, std::string_view pointer) {
  const toml::node* node = &given;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::string_view key = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(key.size());
    const toml::node* next = nullptr;
    if (const toml::table* table = node->as_table()) {
      next = table->get(key);
    } else if (const toml::array* list = node->as_array()) {
      const auto index = parse_decimal(key, 0);
      if (index) next = list->get(static_cast<std::size_t>(*index));
    }
    if (next == nullptr) break;
    node = next;
  }
  return node->source().begin;
}

std::vector<StatedFact> stated_facts(const toml::table& ask) {
  std::vector<StatedFact> facts;
  for (const auto& [key, value] : ask) {
    if (key.str() == "rule") continue;
    StatedFact fact{std::string(key.str()), document_text(value)};
    if (const toml::array* list = value.as_array()) {
      for (const toml::node& element : *list)
        fact.text.append(fact.text.empty() ? "" : ",").append(document_text(element));
    }
    if (!fact.text.empty()) facts.push_back(std::move(fact));
  }
  return facts;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
