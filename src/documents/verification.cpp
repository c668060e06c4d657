#include "stottekontakt/documents/verification.hpp"

#include <deque>
#include <map>

#include "documents/json_tree.hpp"
#include "documents/pointers.hpp"
#include "stottekontakt/documents/statement_json.hpp"

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
  Differences(std::vector<FieldDifference>& out, std::size_t line) : out_(out), line_(line) {}

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
        report(place, "rad " + std::to_string(i + 1) + ": " + identity(stated[i]),
               "rad " + std::to_string(other + 1) + ": " + identity(stated[i]));
      }
      least = std::max(least, other);
      compare(place, stated[i], settled[other]);
    }
    for (std::size_t i = 0; i < settled.size(); ++i) {
      if (!matched[i]) report(at + "/-", std::nullopt, text_of(settled[i]));
    }
  }

  static std::string below(const std::string& at, std::string_view key) {
    std::string place = at;
    append_key(place, key);
    return place;
  }

  std::vector<FieldDifference>& out_;
  std::size_t line_;
};

using MonthKey = std::pair<std::string, std::string>;

std::string member(const json& statement, std::string_view key) {
  const auto found = statement.find(key);
  return found != statement.end() && found->is_string() ? found->get<std::string>() : std::string();
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
    out.errors.add(
        {Status::not_a_document, tree.pointer,
         "Dette er ikke et oppgjør i formatet «stottekontakt-statement/1». Oppgi en fil som «settle --format json» "
         "har skrevet.",
         tree.line});
  }
  if (!out.errors.empty()) return out;

  std::map<MonthKey, std::deque<std::size_t>> sheets_of_month;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const Timesheet sheet = sheets[i].view();
    sheets_of_month[{std::string(sheet.agreement.id), std::string(to_text(sheet.month))}].push_back(i);
  }
  for (const JsonTree& tree : trees) {
    Differences differences(out.differences, tree.line);
    const MonthKey key{member(tree.value, "agreement"), member(tree.value, "month")};
    std::deque<std::size_t>& same = sheets_of_month[key];
    ++out.statements;
    if (same.empty()) {
      differences.report(tree.pointer, "oppgjør for " + key.first + " " + key.second, std::nullopt);
      continue;
    }
    const std::size_t i = same.front();
    same.pop_front();
    const Timesheet sheet = sheets[i].view();
    json again = json::parse(statement_json(regulation, sheet, settled[i], language));
    if (!tree.value.contains("input")) {
      again.erase("input");
      ++out.without_input;
    }
    differences.compare(tree.pointer, tree.value, again);
  }
  for (const auto& [key, left] : sheets_of_month) {
    for (std::size_t i = 0; i < left.size(); ++i) {
      out.differences.push_back({"", 0, std::nullopt, "oppgjør for " + key.first + " " + key.second});
    }
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
