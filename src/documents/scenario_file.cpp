#include "documents/scenario_file.hpp"

#include <algorithm>

#include "ask/ask.hpp"
#include "documents/complaints.hpp"
#include "documents/scenario_expect.hpp"
#include "stottekontakt/documents/scenarios.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view file_keys[] = {"format", "subject", "regulation", "case"};
constexpr std::string_view case_keys[] = {"title", "rules", "sentences", "given", "ask", "expect"};

bool is_blank(std::string_view text) {
  return text.find_first_not_of(' ') == std::string_view::npos;
}

class Reader {
 public:
  explicit Reader(TomlFaults& faults) : faults_(faults) {}

  ScenarioFile read(const toml::table& file) {
    report_unknown_keys(file, file_keys, Status::unknown_field, faults_);
    check_format(file);
    ScenarioFile out;
    out.subject = required_text(file, "subject", Phrase::write_subject);
    if (text_field(file, "regulation", faults_)) out.regulation = file.get("regulation");
    read_cases(file, out.cases);
    return out;
  }

 private:
  void missing(const toml::table& table, std::string_view key, const std::string& remedy) {
    faults_.add(table, Status::missing_field, Phrase::key_missing, {{"key", std::string(key)}, {"remedy", remedy}});
  }
  void missing(const toml::table& table, std::string_view key, Phrase remedy) {
    missing(table, key, faults_.words(remedy));
  }
  void wrong_type(const toml::node& node, Phrase what, std::initializer_list<Value> values = {}) {
    faults_.add(node, Status::wrong_field_type, what, values);
  }
  Value quotation(std::string_view name, std::string_view text) const {
    return {name, quoted(text, faults_.language())};
  }

  std::string_view required_text(const toml::table& table, std::string_view key, Phrase remedy) {
    return required_text(table, key, faults_.words(remedy));
  }
  std::string_view required_text(const toml::table& table, std::string_view key, const std::string& remedy) {
    if (!table.contains(key)) {
      missing(table, key, remedy);
      return {};
    }
    const auto text = text_field(table, key, faults_);
    if (text && is_blank(*text)) {
      faults_.add(*table.get(key), Status::missing_field, Phrase::key_empty,
                  {{"key", std::string(key)}, {"remedy", remedy}});
    }
    return text.value_or(std::string_view());
  }

  void check_format(const toml::table& file) {
    const std::string remedy = faults_.words(Phrase::write_format, {{"format", std::string(scenario_format)}});
    const std::string_view format = required_text(file, "format", remedy);
    if (format.empty() || format == scenario_format) return;
    faults_.add(*file.get("format"), Status::unknown_format, Phrase::unknown_format,
                {quotation("text", format), {"remedy", remedy}});
  }

  void read_cases(const toml::table& file, std::vector<Scenario>& cases) {
    const toml::node* node = file.get("case");
    if (node == nullptr) return missing(file, "case", Phrase::write_case);
    const toml::array* list = node->as_array();
    if (list == nullptr || list->empty() || !list->is_homogeneous(toml::node_type::table)) {
      return wrong_type(*node, Phrase::cases_are_a_list);
    }
    for (const toml::node& element : *list) {
      Scenario scenario = read_case(*element.as_table());
      const auto same = [&](const Scenario& other) { return other.title == scenario.title; };
      if (!scenario.title.empty() && std::any_of(cases.begin(), cases.end(), same)) {
        faults_.add(*element.as_table()->get("title"), Status::duplicate_id, Phrase::same_title,
                    {quotation("title", scenario.title)});
      }
      cases.push_back(std::move(scenario));
    }
  }

  Scenario read_case(const toml::table& table) {
    report_unknown_keys(table, case_keys, Status::unknown_field, faults_);
    Scenario scenario{};
    scenario.place = table.source().begin;
    scenario.title = required_text(table, "title", Phrase::write_title);
    scenario.rules = rules(table);
    check_sentences(table);
    const toml::node* ask = table.get("ask");
    scenario.given = table.get("given");
    scenario.expect = table.get("expect");
    if (scenario.given != nullptr && ask != nullptr) {
      faults_.add(*ask, Status::forbidden, Phrase::given_and_ask);
    } else if (scenario.given == nullptr && ask == nullptr) {
      missing(table, "given", Phrase::write_given);
    }
    if (scenario.given != nullptr && !is_given(*scenario.given)) {
      wrong_type(*scenario.given, Phrase::given_is_a_timesheet);
    }
    if (ask != nullptr) scenario.ask = read_ask(*ask);
    if (scenario.expect == nullptr) {
      missing(table, "expect", Phrase::write_expect);
    } else if (ask != nullptr) {
      check_expected_answer(*scenario.expect, faults_);
    } else if (scenario.given != nullptr) {
      const toml::array* sheets = scenario.given->as_array();
      check_expected_statements(*scenario.expect, sheets != nullptr ? std::optional(sheets->size()) : std::nullopt,
                                faults_);
    }
    return scenario;
  }

  static bool is_given(const toml::node& node) {
    if (node.is_table()) return true;
    const toml::array* list = node.as_array();
    return list != nullptr && !list->empty() && list->is_homogeneous(toml::node_type::table);
  }

  Rule rule(const toml::node& node) {
    const std::string_view id = node.is_string() ? std::string_view(node.as_string()->get()) : std::string_view();
    const Rule rule = rule_with_id(id);
    if (rule != Rule::none) return rule;
    std::vector<std::string_view> ids;
    for (const RuleEntry& entry : all_rules) ids.push_back(entry.id);
    faults_.add(
        node, Status::unreadable_value, Phrase::no_rule,
        {quotation("text", id), {"remedy", meant_or(id, ids, faults_.words(Phrase::write_rule), faults_.language())}});
    return Rule::none;
  }

  std::vector<Rule> rules(const toml::table& table) {
    std::vector<Rule> rules;
    const toml::node* node = table.get("rules");
    if (node == nullptr) return rules;
    if (!node->is_array()) {
      wrong_type(*node, Phrase::rules_are_a_list);
      return rules;
    }
    for (const toml::node& element : *node->as_array()) rules.push_back(rule(element));
    return rules;
  }

  /// The sentences of the sheet a case covers, as docs/pages/every-sentence.md counts them: "3.14".
  void check_sentences(const toml::table& table) {
    const toml::node* node = table.get("sentences");
    if (node == nullptr) return;
    const toml::array* list = node->as_array();
    if (list != nullptr && (list->empty() || list->is_homogeneous(toml::node_type::string))) return;
    wrong_type(*node, Phrase::sentences_are_a_list);
  }

  const toml::table* read_ask(const toml::node& node) {
    const std::string remedy =
        faults_.words(Phrase::write_ask, {{"example", "ask = { rule = \"STK-AGR-01\", received = 2025-03-03 }"}});
    const toml::table* table = node.as_table();
    if (table == nullptr) {
      wrong_type(node, Phrase::ask_is_a_question, {{"remedy", remedy}});
      return nullptr;
    }
    if (!table->contains("rule")) {
      missing(*table, "rule", remedy);
      return nullptr;
    }
    const Rule asked = rule(*table->get("rule"));
    if (asked == Rule::none) return nullptr;
    const std::optional<Question> question = question_of(asked);
    if (!question) {
      faults_.add(*table->get("rule"), Status::unreadable_value, Phrase::rule_not_alone,
                  {{"rule", std::string(id_of(asked))}});
      return nullptr;
    }
    std::vector<std::string_view> keys{"rule"};
    for (const Key& key : question->keys) keys.push_back(key.name);
    report_unknown_keys(*table, keys, Status::unknown_field, faults_);
    return table;
  }

  TomlFaults& faults_;
};

}  // namespace

ScenarioFile read_scenarios(const toml::table& file, TomlFaults& faults) {
  return Reader(faults).read(file);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
