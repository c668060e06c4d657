#include "stottekontakt/documents/verification.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>

#include "documents/json_tree.hpp"
#include "documents/pointers.hpp"
#include "stottekontakt/documents/statement_json.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

using json = JsonValue;

std::string text_of(const json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// What makes a row of a list the same row: a decision's item and part, a notice's code, item and rule, a line's kind.
std::string identity(const json& row) {
  if (!row.is_object()) return {};
  std::string text;
  const bool is_notice = row.contains("code");
  for (const char* key : {"kind", "code", "item", "part", "rule"}) {
    if (std::string_view(key) == "rule" && !is_notice) continue;
    if (row.contains(key)) text += (text.empty() ? "" : " ") + text_of(row[key]);
  }
  return text;
}

/// Walks two trees and collects where they differ.
class Differences {
 public:
  Differences(std::vector<FieldDifference>& out, std::size_t line, Language language)
      : out_(out), line_(line), language_(language) {}

  void compare(const std::string& at, const json& stated, const json& settled) {
    if (stated.is_object() && settled.is_object()) return compare_objects(at, stated, settled);
    if (stated.is_array() && settled.is_array()) return compare_lists(at, stated, settled);
    if (stated != settled) report(at, text_of(stated), text_of(settled));
  }
  void report(const std::string& at, std::optional<std::string> stated, std::optional<std::string> settled) {
    out_.push_back({at, line_, std::move(stated), std::move(settled)});
  }

 private:
  void compare_objects(const std::string& at, const json& stated, const json& settled) {
    for (const auto& [key, value] : stated.items()) {
      const std::string place = below(at, key);
      if (const auto found = settled.find(key); found != settled.end()) {
        compare(place, value, *found);
      } else {
        report(place, text_of(value), std::nullopt);
      }
    }
    for (const auto& [key, value] : settled.items()) {
      if (!stated.contains(key)) report(below(at, key), std::nullopt, text_of(value));
    }
  }

  void compare_lists(const std::string& at, const json& stated, const json& settled) {
    std::map<std::string, std::deque<std::size_t>> places;  // of the rows settled again
    for (std::size_t i = 0; i < settled.size(); ++i) places[identity(settled[i])].push_back(i);
    std::vector<bool> matched(settled.size());
    std::size_t least = 0;
    bool in_order = true;
    for (std::size_t i = 0; i < stated.size(); ++i) {
      std::string place = at;
      append_index(place, i);
      std::deque<std::size_t>& same = places[identity(stated[i])];
      if (same.empty()) {
        report(place, text_of(stated[i]), std::nullopt);
        continue;
      }
      const std::size_t other = same.front();
      same.pop_front();
      matched[other] = true;
      if (other < least && std::exchange(in_order, false)) {
        report(place, row_named(i, stated[i]), row_named(other, stated[i]));
      }
      least = std::max(least, other);
      compare(place, stated[i], settled[other]);
    }
    for (std::size_t i = 0; i < settled.size(); ++i) {
      if (!matched[i]) report(at + "/-", std::nullopt, text_of(settled[i]));
    }
  }

  std::string row_named(std::size_t index, const json& row) const {
    return say(language_, Phrase::row_named, {{"number", std::to_string(index + 1)}, {"name", identity(row)}});
  }

  static std::string below(const std::string& at, std::string_view key) {
    std::string place = at;
    append_key(place, key);
    return place;
  }

  std::vector<FieldDifference>& out_;
  std::size_t line_;
  Language language_;
};

using MonthKey = std::pair<std::string, std::string>;

std::string member(const json& statement, std::string_view key) {
  const auto found = statement.find(key);
  return found != statement.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string statement_of(const MonthKey& key, Language language) {
  return say(language, Phrase::statement_of, {{"agreement", key.first}, {"month", key.second}});
}

/// The differences of one statement.
struct Compared {
  std::vector<FieldDifference> differences{};
  std::optional<Language> language{};  ///< of its reasons; none where it has none
};

/// Compares a statement with the settlement made again, in the language of its reasons: the one with the fewest
/// differences, of equal ones the reader's.
/// @param settled_in  the statement settled again, with its reasons in a language
template <class SettledIn>
Compared compared(const JsonTree& stated, const SettledIn& settled_in, Language language) {
  std::vector<Language> order{language};
  for (std::size_t i = 0; i < language_count; ++i) {
    if (static_cast<Language>(i) != language) order.push_back(static_cast<Language>(i));
  }
  std::optional<Compared> best;
  for (const Language tried : order) {
    Compared now{.language = tried};
    Differences(now.differences, stated.line, language).compare(stated.pointer, stated.value, settled_in(tried));
    if (!best || now.differences.size() < best->differences.size()) best = std::move(now);
    if (best->differences.empty()) break;
  }
  const auto is_empty = [&](const char* list) {
    const auto found = stated.value.find(list);
    return found == stated.value.end() || found->empty();
  };
  if (is_empty("decisions") && is_empty("notices")) best->language.reset();
  return *std::move(best);
}

/// Everything there is to know about a statement's format, before it is compared.
bool is_statement(const json& tree) {
  return tree.is_object() && member(tree, "format") == "stottekontakt-statement/1" &&
         !member(tree, "agreement").empty() && !member(tree, "month").empty();
}

}  // namespace

Verification verify(std::string_view statements_text, const Regulation& regulation,
                    std::span<const OwnedTimesheet> sheets, std::span<const Statement> settled, Language language) {
  Verification out;
  const std::vector<JsonTree> trees = read_trees(statements_text, out.errors, language);
  for (const JsonTree& tree : trees) {
    if (is_statement(tree.value)) continue;
    out.errors.add({Status::not_a_document, tree.pointer, say(language, Phrase::no_statement), tree.line});
  }
  if (!out.errors.empty()) return out;

  std::map<MonthKey, std::deque<std::size_t>> sheets_of_month;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const Timesheet sheet = sheets[i].view();
    sheets_of_month[{std::string(sheet.agreement.id), std::string(to_text(sheet.month))}].push_back(i);
  }
  for (const JsonTree& tree : trees) {
    const MonthKey key{member(tree.value, "agreement"), member(tree.value, "month")};
    std::deque<std::size_t>& same = sheets_of_month[key];
    ++out.statements;
    if (same.empty()) {
      out.differences.push_back({tree.pointer, tree.line, statement_of(key, language), std::nullopt});
      continue;
    }
    const std::size_t i = same.front();
    same.pop_front();
    const Timesheet sheet = sheets[i].view();
    const bool has_input = tree.value.contains("input");
    if (!has_input) ++out.without_input;
    const auto settled_in = [&](Language reasons) {
      json again = json::parse(statement_json(regulation, sheet, settled[i], reasons));
      if (!has_input) again.erase("input");
      return again;
    };
    Compared found = compared(tree, settled_in, language);
    std::ranges::move(found.differences, std::back_inserter(out.differences));
    if (found.language && std::ranges::find(out.languages, *found.language) == out.languages.end()) {
      out.languages.push_back(*found.language);
    }
  }
  for (const auto& [key, left] : sheets_of_month) {
    for (std::size_t i = 0; i < left.size(); ++i) {
      out.differences.push_back({"", 0, std::nullopt, statement_of(key, language)});
    }
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
