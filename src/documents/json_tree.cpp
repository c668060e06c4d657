#include "documents/json_tree.hpp"

#include <set>

#include "documents/complaints.hpp"
#include "documents/pointers.hpp"
#include "documents/text_place.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

using json = JsonValue;
constexpr std::size_t deepest = 16;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct TooDeep {};

/// Watches the parser to see what the tree does not keep.
class Watch {
 public:
  Watch(InputErrors& errors, Language language) : errors_(errors), language_(language) {}

  bool operator()(json::parse_event_t event, const json& parsed) {
    using Event = json::parse_event_t;
    switch (event) {
      case Event::object_start:
      case Event::array_start:
        begin_value();
        if (frames_.size() == deepest) throw TooDeep();
        frames_.push_back({event == Event::array_start, {}, {}, 0});
        break;
      case Event::object_end:
      case Event::array_end:
        frames_.pop_back();
        break;
      case Event::key:
        key(parsed.get_ref<const std::string&>());
        break;
      case Event::value:
        begin_value();
        break;
    }
    return true;
  }

 private:
  struct Frame {
    bool is_array;
    std::set<std::string> keys;
    std::string key;
    std::size_t begun;
  };

  void begin_value() {
    if (!frames_.empty()) ++frames_.back().begun;
  }
  void key(const std::string& key) {
    frames_.back().key = key;
    if (frames_.back().keys.insert(key).second) return;
    std::string pointer;
    for (const Frame& frame : frames_) {
      if (frame.is_array) {
        append_index(pointer, frame.begun - 1);
      } else {
        append_key(pointer, frame.key);
      }
    }
    errors_.add({Status::duplicate_key, std::move(pointer), duplicate_key(key, language_)});
  }

  InputErrors& errors_;
  Language language_;
  std::vector<Frame> frames_;
};

std::string_view without_mark(std::string_view text) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  return text;
}

/// True if the first line that is not blank is an object by itself and another follows.
bool is_json_lines(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == text.npos || text[begin] != '{') return false;
  const std::size_t end = text.find('\n', begin);
  if (end == text.npos || text.find_first_not_of(" \t\r\n", end) == text.npos) return false;
  return json::accept(text.substr(begin, end - begin));
}

}  // namespace

std::optional<json> read_tree(std::string_view text, InputErrors& errors, Language language) {
  const std::size_t before = errors.total();
  Watch watch(errors, language);
  try {
    json tree = json::parse(without_mark(text),
                            [&](int, json::parse_event_t event, json& parsed) { return watch(event, parsed); });
    if (errors.total() != before) return std::nullopt;
    return tree;
  } catch (const json::parse_error& error) {
    const std::size_t offset = error.byte + (text.size() - without_mark(text).size());
    errors.add({Status::not_readable, "", unreadable_json(text, offset, language)});
  } catch (const json::exception&) {  // a number without a place in a double
    errors.add({Status::not_readable, "", std::string(fault_words(Status::not_readable, language))});
  } catch (const TooDeep&) {
    errors.add({Status::too_deep, "", std::string(fault_words(Status::too_deep, language))});
  }
  return std::nullopt;
}

std::vector<JsonTree> read_trees(std::string_view text, InputErrors& errors, Language language) {
  std::vector<JsonTree> trees;
  if (is_json_lines(without_mark(text))) {
    std::size_t line = 0;
    for (std::string_view rest = without_mark(text); !rest.empty();) {
      const std::string_view one = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), one.size() + 1));
      ++line;
      if (one.find_first_not_of(" \t\r") == one.npos) continue;
      InputErrors found;
      std::optional<json> tree = read_tree(one, found, language);
      for (InputError& error : found.kept()) {
        error.line = line;
        errors.add(std::move(error));
      }
      if (tree) trees.push_back({*std::move(tree), "", line});
    }
    return trees;
  }
  std::optional<json> tree = read_tree(text, errors, language);
  if (!tree) return trees;
  if (!tree->is_array()) {
    trees.push_back({*std::move(tree), "", 0});
    return trees;
  }
  for (std::size_t i = 0; i < tree->size(); ++i) {
    std::string pointer;
    append_index(pointer, i);
    trees.push_back({std::move((*tree)[i]), std::move(pointer), 0});
  }
  return trees;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
