#include <fmt/format.h>

#include <algorithm>

#include "documents/closest.hpp"
#include "documents/scenario_expect.hpp"
#include "documents/scenario_given.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// A single expected value as JSON; an empty text says that there is none.
Json json_of(const toml::node& value) {
  if (const auto* truth = value.as_boolean()) return truth->get();
  if (const auto* number = value.as_integer()) return number->get();
  const std::string text = document_text(value);
  return text.empty() ? Json() : Json(text);
}

std::string shown(const Json& value, Language language) {
  if (value.is_null()) return say(language, Phrase::nothing);
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
  return value.dump();
}

const Json* member(const Json& object, std::string_view key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(std::string(key));
  return found != object.end() ? &*found : nullptr;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? std::string_view() : between).append(word);
  return text;
}

/// What tells the rows of a list of the statement apart: the first of the keys always, the others where stated.
std::span<const std::string_view> naming_keys(std::string_view list) {
  static constexpr std::string_view of_lines[] = {"kind", "rate"};
  static constexpr std::string_view of_decisions[] = {"item", "part"};
  static constexpr std::string_view of_notices[] = {"code", "item", "rule"};
  if (list == "lines") return of_lines;
  if (list == "decisions") return of_decisions;
  if (list == "notices") return of_notices;
  return {};
}

class Comparison {
 public:
  Comparison(std::vector<Difference>& differences, Language language)
      : differences_(differences), language_(language) {}

  void table(const toml::table& expected, const Json& actual, const std::string& path) {
    for (const auto& [key, node] : expected) {
      const std::string name(key.str());
      const std::string here = path.empty() ? name : path + "." + name;
      if (name == "no_notices") {
        no_notices(*node.as_array(), actual, here);
      } else {
        const Json* value = member(actual, name);
        compare(node, value != nullptr ? *value : Json(), here, value == nullptr ? hint(actual, name) : std::string());
      }
    }
  }

 private:
  std::string words(Phrase phrase, std::initializer_list<Value> values = {}) const {
    return say(language_, phrase, values);
  }
  void differ(const toml::node& expected, std::string path, std::string what, std::string got) {
    const toml::source_position place = expected.source().begin;
    differences_.push_back({std::move(path), std::move(what), std::move(got), place.line, place.column});
  }

  /// What the reader may have meant by a key that the answer does not have.
  std::string hint(const Json& actual, std::string_view name) const {
    if (!actual.is_object()) return {};
    std::vector<std::string_view> keys;
    for (const auto& [key, value] : actual.items()) keys.push_back(key);
    const std::string_view closest = closest_word(name, keys);
    return closest.empty() ? std::string() : ' ' + words(Phrase::meant, {{"word", std::string(closest)}});
  }

  void compare(const toml::node& expected, const Json& actual, const std::string& path, const std::string& hint) {
    if (const toml::table* object = expected.as_table()) {
      if (actual.is_object()) return table(*object, actual, path);
      return differ(expected, path, words(Phrase::more_values), shown(actual, language_) + hint);
    }
    if (const toml::array* rows = expected.as_array()) return list(*rows, actual, path);
    const Json value = json_of(expected);
    if (value == actual) return;
    const bool only_quotes =
        value.is_string() && !actual.is_string() && shown(value, language_) == shown(actual, language_);
    differ(expected, path, shown(value, language_),
           shown(actual, language_) + (only_quotes ? ' ' + words(Phrase::without_quotes) : hint));
  }

  void list(const toml::array& expected, const Json& actual, const std::string& path) {
    const std::span<const std::string_view> keys = naming_keys(path.substr(path.rfind('.') + 1));
    if (!expected.empty() && !keys.empty()) {
      for (const toml::node& element : expected) row(*element.as_table(), keys, actual, path);
      return;
    }
    Json values = Json::array();
    for (const toml::node& element : expected) values.push_back(json_of(element));
    const bool none = actual.is_null() || actual.empty();
    if (values.empty() ? !none : values != actual) {
      differ(expected, path, values.empty() ? words(Phrase::none) : shown(values, language_),
             keys.empty() ? shown(actual, language_) : names_of(actual, keys));
    }
  }

  void row(const toml::table& expected, std::span<const std::string_view> keys, const Json& actual,
           const std::string& path) {
    Json wanted = Json::object();
    for (const std::string_view key : keys) {
      if (const toml::node* node = expected.get(key)) wanted[std::string(key)] = json_of(*node);
    }
    std::vector<const Json*> found;
    for (const Json& candidate : actual) {
      const bool matches = std::all_of(wanted.items().begin(), wanted.items().end(), [&](const auto& named) {
        const Json* value = member(candidate, named.key());
        return named.value() == (value != nullptr ? *value : Json());
      });
      if (matches) found.push_back(&candidate);
    }
    const std::string here = fmt::format("{}[{}]", path, name_of_row(wanted, keys));
    if (found.empty()) return differ(expected, here, words(Phrase::to_be_there), names_of(actual, keys));
    if (found.size() > 1 && keys.front() == "kind") {
      return differ(expected, here, words(Phrase::one_line), names_of(actual, keys));
    }
    table(expected, *found.front(), here);
  }

  std::string name_of_row(const Json& row, std::span<const std::string_view> keys) const {
    std::vector<std::string> names;
    for (const std::string_view key : keys) {
      const Json* value = member(row, key);
      if (value != nullptr && !value->is_null()) names.push_back(shown(*value, language_));
    }
    return joined(names, " ");
  }
  std::string names_of(const Json& rows, std::span<const std::string_view> keys) const {
    std::vector<std::string> names;
    for (const Json& row : rows) names.push_back(name_of_row(row, keys));
    return names.empty() ? words(Phrase::none) : joined(names, ", ");
  }

  void no_notices(const toml::array& codes, const Json& statement, const std::string& path) {
    const Json* notices = member(statement, "notices");
    if (notices == nullptr) return;
    for (const toml::node& element : codes) {
      const std::string& code = element.as_string()->get();
      for (const Json& notice : *notices) {
        if (notice.value("code", "") != code) continue;
        differ(element, path, words(Phrase::no_such, {{"code", code}}), notice.value("reason", ""));
        break;
      }
    }
  }

  std::vector<Difference>& differences_;
  Language language_;
};

std::string words_of(const ErrorOfCase& error) {
  return fmt::format("{}{}{} [{}]", error.pointer, error.pointer.empty() ? "" : ": ", error.message, error.code);
}

}  // namespace

void compare_answer(const toml::table& expect, const Json& answer, const std::string& path,
                    std::vector<Difference>& differences, Language language) {
  Comparison(differences, language).table(expect, answer, path);
}

void compare_errors(const toml::node& expect, const std::vector<ErrorOfCase>& errors,
                    std::vector<Difference>& differences, Language language) {
  const toml::node& stated = *expect.as_table()->get("error");
  std::vector<const toml::node*> expected{&stated};
  if (const toml::array* list = stated.as_array()) {
    expected.clear();
    for (const toml::node& element : *list) expected.push_back(&element);
  }
  const auto differ = [&](const toml::node& node, std::string path, std::string what, std::string got) {
    const toml::source_position place = node.source().begin;
    differences.push_back({std::move(path), std::move(what), std::move(got), place.line, place.column});
  };
  for (std::size_t i = 0; i < std::max(expected.size(), errors.size()); ++i) {
    const std::string path = expected.size() > 1 ? fmt::format("error[{}]", i) : "error";
    if (i >= errors.size()) {
      differ(*expected[i], path, say(language, Phrase::an_error), say(language, Phrase::no_error));
    } else if (i >= expected.size()) {
      differ(stated, path, say(language, Phrase::no_more_errors), words_of(errors[i]));
    } else {
      const Json actual{{"status", errors[i].exit_status},
                        {"pointer", errors[i].pointer.empty() ? Json() : Json(errors[i].pointer)},
                        {"code", errors[i].code}};
      const std::size_t before = differences.size();
      Comparison(differences, language).table(*expected[i]->as_table(), actual, path);
      if (differences.size() > before) {
        differences.back().got += ' ' + say(language, Phrase::the_error, {{"error", words_of(errors[i])}});
      }
    }
  }
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
