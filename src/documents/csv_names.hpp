#pragma once
/// @file
/// The Norwegian words of a CSV document beside the names of the format.

#include <span>
#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A name of the format and what people may write for it, bokmål and nynorsk alike, in lower case. One word may stand
/// for several names, never for two of those that may stand in the same place.
struct CsvName {
  std::string_view name;
  std::string_view words;  ///< with " | " between them
};
/// The one table of them. What is not in it has only its name.
std::span<const CsvName> csv_names();

/// A text of a cell made comparable: in lower case, underscores and no-break spaces as spaces.
std::string folded(std::string_view text);

/// Which of the names a folded text is, or is a word of; `names.size()` if it is none.
std::size_t find_named(std::string_view folded_text, std::span<const std::string_view> names);
/// True if a folded text is the name or one of its words.
inline bool is_named(std::string_view folded_text, std::string_view name) {
  return find_named(folded_text, {&name, 1}) == 0;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
