#include "documents/json_object.hpp"

#include "documents/json_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

}  // namespace

JsonObject& JsonObject::add(std::string_view key, std::string_view json) {
  std::string& member = members_.emplace_back();
  append_json(member, key);
  member += ": ";
  member += json;
  return *this;
}
JsonObject& JsonObject::text(std::string_view key, std::string_view value) {
  std::string json;
  append_json(json, value);
  return add(key, json);
}
JsonObject& JsonObject::text_or_null(std::string_view key, std::string_view value) {
  return value.empty() ? null(key) : text(key, value);
}
JsonObject& JsonObject::truth(std::string_view key, bool value) {
  return add(key, value ? "true" : "false");
}
JsonObject& JsonObject::number(std::string_view key, std::int64_t value) {
  return add(key, std::to_string(value));
}
JsonObject& JsonObject::null(std::string_view key) {
  return add(key, "null");
}
JsonObject& JsonObject::texts(std::string_view key, const std::vector<std::string_view>& values) {
  std::vector<std::string> json;
  for (const std::string_view value : values) append_json(json.emplace_back(), value);
  return add(key, "[" + joined(json, ", ") + "]");
}
JsonObject& JsonObject::object(std::string_view key, const JsonObject& value) {
  return add(key, value.row());
}
JsonObject& JsonObject::objects(std::string_view key, const std::vector<JsonObject>& values) {
  std::vector<std::string> json;
  for (const JsonObject& value : values) json.push_back(value.row());
  return add(key, "[" + joined(json, ", ") + "]");
}
JsonObject& JsonObject::rows(std::string_view key, const std::vector<JsonObject>& values) {
  if (values.empty()) return add(key, "[]");
  std::vector<std::string> json;
  for (const JsonObject& value : values) json.push_back("    " + value.row());
  return add(key, "[\n" + joined(json, ",\n") + "\n  ]");
}

std::string JsonObject::row() const {
  return "{" + joined(members_, ", ") + "}";
}
std::string JsonObject::lines() const {
  return members_.empty() ? "{}\n" : "{\n  " + joined(members_, ",\n  ") + "\n}\n";
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
