#include "documents/scenario_expect.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "documents/complaints.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view statement_keys[] = {"agreement", "employee",   "month",  "delivered", "regulation",
                                               "payout",    "lines",      "totals", "account",   "decisions",
                                               "notices",   "no_notices", "error"};
constexpr std::string_view regulation_keys[] = {"id", "digest", "library"};
constexpr std::string_view payout_keys[] = {"nominal", "bank_day", "rule", "reading"};
constexpr std::string_view totals_keys[] = {"payable", "pending", "refused"};
constexpr std::string_view account_keys[] = {"granted", "used", "balance", "to_rebook"};
constexpr std::string_view line_keys[] = {"kind", "quantity", "rate", "amount", "rule", "provenance"};
constexpr std::string_view decision_keys[] = {"item", "part",    "claimed", "granted", "pending", "verdict",
                                              "rule", "section", "reading", "ruled",   "reason"};
constexpr std::string_view notice_keys[] = {"code", "item", "rule", "reason"};
constexpr std::string_view answer_keys[] = {"rule", "section", "reading", "answer", "reason", "error"};
constexpr std::string_view error_keys[] = {"status", "pointer", "code"};

/// A part of the statement that has parts itself.
struct Shaped {
  std::string_view key;
  std::span<const std::string_view> keys;
  std::string_view named_by;  ///< what tells the rows of a list apart; empty for an object
};
constexpr Shaped shaped_parts[] = {
    {"regulation", regulation_keys, ""}, {"payout", payout_keys, ""},  {"totals", totals_keys, ""},
    {"account", account_keys, ""},       {"lines", line_keys, "kind"}, {"decisions", decision_keys, "item"},
    {"notices", notice_keys, "code"},
};

class Checker {
 public:
  explicit Checker(TomlFaults& faults) : faults_(faults) {}

  void statement(const toml::table& expect) {
    report_unknown_keys(expect, statement_keys, Status::unknown_field, faults_);
    if (expects_nothing(expect) || error(expect)) return;
    for (const auto& [key, node] : expect) {
      const auto shaped = std::find_if(std::begin(shaped_parts), std::end(shaped_parts),
                                       [&](const Shaped& part) { return part.key == key.str(); });
      if (key.str() == "no_notices") {
        notice_codes(node);
      } else if (shaped == std::end(shaped_parts)) {
        text_or_date(key.str(), node);
      } else if (shaped->named_by.empty()) {
        object(*shaped, node);
      } else {
        list(*shaped, node);
      }
    }
  }

  void answer(const toml::table& expect) {
    report_unknown_keys(expect, answer_keys, Status::unknown_field, faults_);
    if (!expects_nothing(expect) && !error(expect)) no_fractions("expect", expect);
  }

  bool expects_nothing(const toml::table& table) {
    if (!table.empty()) return false;
    faults_.add(table, Status::missing_field, Phrase::nothing_expected);
    return true;
  }
  void wrong_type(const toml::node& node, Phrase phrase, std::initializer_list<Value> values = {}) {
    faults_.add(node, Status::wrong_field_type, phrase, values);
  }

 private:
  /// True if an error is expected, or what should be one.
  bool error(const toml::table& expect) {
    const toml::node* node = expect.get("error");
    if (node == nullptr) return false;
    if (expect.size() > 1) {
      faults_.add(*node, Status::forbidden, Phrase::error_stands_alone);
    }
    const auto one = [&](const toml::node& element) {
      const toml::table* table = element.as_table();
      if (table == nullptr) {
        return wrong_type(
            element, Phrase::write_error,
            {{"example", "error = { status = 3, pointer = \"/visits/0/date\", code = \"unreadable-value\" }"}});
      }
      report_unknown_keys(*table, error_keys, Status::unknown_field, faults_);
      if (expects_nothing(*table)) return;
      count_field(*table, "status", faults_);
      text_field(*table, "pointer", faults_);
      text_field(*table, "code", faults_);
    };
    const toml::array* list = node->as_array();
    if (list == nullptr) {
      one(*node);
    } else {
      for (const toml::node& element : *list) one(element);
      if (list->empty()) wrong_type(*node, Phrase::error_is_empty);
    }
    return true;
  }

  void text_or_date(std::string_view key, const toml::node& node) {
    if (node.is_string() || node.is_date()) return;
    if (node.is_number()) {
      faults_.add(node, Status::number_for_text, Phrase::number_in_expectation, {{"key", std::string(key)}});
    } else {
      wrong_type(node, Phrase::text_or_date, {{"key", std::string(key)}});
    }
  }

  void row(const Shaped& part, const toml::table& table) {
    report_unknown_keys(table, part.keys, Status::unknown_field, faults_);
    if (expects_nothing(table)) return;
    for (const auto& [key, node] : table) text_or_date(key.str(), node);
    if (part.named_by.empty() || table.contains(part.named_by)) return;
    const Value key{"key", std::string(part.named_by)};
    faults_.add(table, Status::missing_field, Phrase::key_missing,
                {key, {"remedy", faults_.words(Phrase::write_which, {key})}});
  }

  void object(const Shaped& part, const toml::node& node) {
    if (const toml::table* table = node.as_table()) return row(part, *table);
    wrong_type(node, Phrase::several_values,
               {{"key", std::string(part.key)}, {"first", std::string(part.keys.front())}});
  }

  void list(const Shaped& part, const toml::node& node) {
    const toml::array* rows = node.as_array();
    if (rows == nullptr || !(rows->empty() || rows->is_homogeneous(toml::node_type::table))) {
      return wrong_type(
          node, Phrase::key_is_a_list,
          {{"key", std::string(part.key)}, {"example", fmt::format("{} = [{{ {} = … }}]", part.key, part.named_by)}});
    }
    for (const toml::node& element : *rows) row(part, *element.as_table());
  }

  void notice_codes(const toml::node& node) {
    const toml::array* codes = node.as_array();
    if (codes == nullptr || codes->empty() || !codes->is_homogeneous(toml::node_type::string)) {
      return wrong_type(node, Phrase::no_notices_are_a_list);
    }
    std::vector<std::string_view> known;
    for (const NoticeEntry& entry : all_notices) known.push_back(entry.name);
    for (const toml::node& element : *codes) {
      const std::string_view code = element.as_string()->get();
      if (std::find(known.begin(), known.end(), code) != known.end()) continue;
      const Language language = faults_.language();
      faults_.add(element, Status::unreadable_value, Phrase::no_notice,
                  {{"text", quoted(code, language)},
                   {"remedy", meant_or(code, known, faults_.words(Phrase::write_code), language)}});
    }
  }

  void no_fractions(std::string_view key, const toml::node& node) {
    if (node.is_floating_point()) {
      faults_.add(node, Status::number_for_text, Phrase::fraction_in_answer, {{"key", std::string(key)}});
    } else if (const toml::table* table = node.as_table()) {
      if (expects_nothing(*table)) return;
      for (const auto& [name, value] : *table) no_fractions(name.str(), value);
    } else if (const toml::array* list = node.as_array()) {
      for (const toml::node& element : *list) no_fractions(key, element);
    }
  }

  TomlFaults& faults_;
};

}  // namespace

void check_expected_statements(const toml::node& expect, std::optional<std::size_t> sheets, TomlFaults& faults) {
  Checker checker(faults);
  const toml::table* table = expect.as_table();
  if (table != nullptr && (!sheets || table->contains("error"))) return checker.statement(*table);
  const toml::array* list = expect.as_array();
  if (!sheets) return checker.wrong_type(expect, Phrase::one_answer);
  if (list == nullptr || list->size() != *sheets || !list->is_homogeneous(toml::node_type::table)) {
    return checker.wrong_type(expect, Phrase::several_answers, {{"number", std::to_string(*sheets)}});
  }
  for (const toml::node& element : *list) {
    checker.statement(*element.as_table());
    if (const toml::node* error = element.as_table()->get("error")) {
      checker.wrong_type(*error, Phrase::error_of_all, {{"example", "expect = { error = … }"}});
    }
  }
}

void check_expected_answer(const toml::node& expect, TomlFaults& faults) {
  Checker checker(faults);
  if (const toml::table* table = expect.as_table()) return checker.answer(*table);
  checker.wrong_type(expect, Phrase::answer_expected);
}

bool expects_error(const toml::node& expect) {
  const toml::table* table = expect.as_table();
  return table != nullptr && table->contains("error");
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
