#pragma once
/// @file
/// Reads JSON whole into a tree, for documents of ours that come back.

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/input_error.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A JSON value whose members keep their order.
using JsonValue = nlohmann::ordered_json;

/// One value of a document.
struct JsonTree {
  JsonValue value;
  std::string pointer;   ///< "" or "/3", of an array
  std::size_t line = 0;  ///< from 1, in JSON Lines; 0 elsewhere
};

/// Reads one value, reporting what a tree would hide: a duplicate key, or nesting deeper than any document of ours.
std::optional<JsonValue> read_tree(std::string_view text, InputErrors& errors, Language language);

/// Reads one object, an array of objects, or JSON Lines.
std::vector<JsonTree> read_trees(std::string_view text, InputErrors& errors, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
