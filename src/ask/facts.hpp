#pragma once
/// @file
/// The facts of a question: what a key may hold, and what was given for it.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// How the value of a key is written.
enum class Form : std::uint8_t {
  date,      ///< "2025-03-31"
  month,     ///< "2025-03"
  hours,     ///< "2:30"
  amount,    ///< "120.00"
  distance,  ///< "7.4"
  number,    ///< "2025"
  truth,     ///< "yes" or "no"
  word,      ///< one of the key's words
  days,      ///< days and periods by comma: "2025-03-03,2025-07-07..2025-07-27", "2025-03-03.." without a last day
  moment,    ///< "2025-03-31T22:30:00Z"
  id,        ///< of an agreement or an item, as a timesheet has it
};

struct Key {
  std::string_view name;
  Form form;
  bool required = true;
  std::span<const std::string_view> words{};  ///< of `Form::word`
};

/// A key and its value as they were given.
struct GivenFact {
  std::string_view key;
  std::string_view text;
};

/// Why a question has no answer. The status of a missing rate is `no_rate_in_force`; all others say that it was not put
/// rightly.
struct AskError {
  Status status;
  std::string text;
};

/// What was given for the keys of a question, read.
class Facts {
 public:
  /// Reads what was given; says everything that is wrong with it.
  static Facts read(std::span<const Key> keys, std::span<const GivenFact> given, std::vector<AskError>& errors,
                    Language language);

  /// The value of a required key.
  template <class T>
  const T& get(std::string_view key) const {
    return std::get<T>(*value_of(key));
  }
  template <class T>
  std::optional<T> find(std::string_view key) const {
    const Value* value = value_of(key);
    return value != nullptr ? std::optional<T>(std::get<T>(*value)) : std::nullopt;
  }
  /// A word as the enumeration whose names it stands among; `otherwise` where it was not given.
  template <class Enum>
  Enum word(std::string_view key, Enum otherwise = {}) const {
    const Value* value = value_of(key);
    return value != nullptr ? static_cast<Enum>(std::get<WordIndex>(*value).index) : otherwise;
  }
  bool truth(std::string_view key, bool otherwise = false) const { return find<bool>(key).value_or(otherwise); }

 private:
  struct WordIndex {
    std::size_t index;
  };
  using Value = std::variant<Date, Month, Hours, Kroner, Kilometres, std::int64_t, bool, WordIndex, std::vector<Period>,
                             std::string>;

  static std::optional<Value> parse(const Key& key, std::string_view text);
  const Value* value_of(std::string_view key) const;

  std::vector<std::pair<std::string_view, Value>> values_;
};

/// How a key's value is written, for people: "ÅÅÅÅ-MM-DD", "yes|no".
std::string form_words(const Key& key, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
