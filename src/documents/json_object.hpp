#pragma once
/// @file
/// A JSON object made member by member, in the order they are added.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

class JsonObject {
 public:
  JsonObject& text(std::string_view key, std::string_view value);
  /// `null` where the value is empty.
  JsonObject& text_or_null(std::string_view key, std::string_view value);
  JsonObject& truth(std::string_view key, bool value);
  JsonObject& number(std::string_view key, std::int64_t value);
  JsonObject& null(std::string_view key);
  JsonObject& texts(std::string_view key, const std::vector<std::string_view>& values);
  JsonObject& object(std::string_view key, const JsonObject& value);
  /// A list of objects on one line.
  JsonObject& objects(std::string_view key, const std::vector<JsonObject>& values);
  /// A list with each object on a line of its own; for an object written by `lines`.
  JsonObject& rows(std::string_view key, const std::vector<JsonObject>& values);

  /// On one line.
  std::string row() const;
  /// Each member on a line of its own, with a line break at the end.
  std::string lines() const;

 private:
  JsonObject& add(std::string_view key, std::string_view json);

  std::vector<std::string> members_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
