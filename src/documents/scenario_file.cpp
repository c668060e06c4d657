#include "documents/scenario_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "ask/ask.hpp"
#include "documents/closest.hpp"
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
    out.subject = required_text(file, "subject", "Skriv hva filen handler om: subject = \"Avlysning\".");
    if (text_field(file, "regulation", faults_)) out.regulation = file.get("regulation");
    read_cases(file, out.cases);
    return out;
  }

 private:
  void missing(const toml::table& table, std::string_view key, std::string_view remedy) {
    faults_.add(table, Status::missing_field, fmt::format("«{}» mangler. {}", key, remedy));
  }
  void wrong_type(const toml::node& node, std::string_view what) {
    faults_.add(node, Status::wrong_field_type, std::string(what));
  }

  std::string_view required_text(const toml::table& table, std::string_view key, std::string_view remedy) {
    if (!table.contains(key)) {
      missing(table, key, remedy);
      return {};
    }
    const auto text = text_field(table, key, faults_);
    if (text && is_blank(*text)) {
      faults_.add(*table.get(key), Status::missing_field, fmt::format("«{}» er tom. {}", key, remedy));
    }
    return text.value_or(std::string_view());
  }

  void check_format(const toml::table& file) {
    const std::string remedy = fmt::format("Skriv format = \"{}\" øverst i filen.", scenario_format);
    const std::string_view format = required_text(file, "format", remedy);
    if (format.empty() || format == scenario_format) return;
    faults_.add(*file.get("format"), Status::unknown_format,
                fmt::format("Formatet {} er ukjent. {}", quoted(format), remedy));
  }

  void read_cases(const toml::table& file, std::vector<Scenario>& cases) {
    const toml::node* node = file.get("case");
    if (node == nullptr)
      return missing(file, "case", "Skriv [[case]] over hvert tilfelle, og under den title og expect.");
    const toml::array* list = node->as_array();
    if (list == nullptr || list->empty() || !list->is_homogeneous(toml::node_type::table)) {
      return wrong_type(*node, "«case» er en liste av tilfeller. Skriv [[case]], med to klammer, over hvert av dem.");
    }
    for (const toml::node& element : *list) {
      Scenario scenario = read_case(*element.as_table());
      const auto same = [&](const Scenario& other) { return other.title == scenario.title; };
      if (!scenario.title.empty() && std::any_of(cases.begin(), cases.end(), same)) {
        faults_.add(*element.as_table()->get("title"), Status::duplicate_id,
                    fmt::format("To tilfeller heter {}. Gi hvert sin egen tittel.", quoted(scenario.title)));
      }
      cases.push_back(std::move(scenario));
    }
  }

  Scenario read_case(const toml::table& table) {
    report_unknown_keys(table, case_keys, Status::unknown_field, faults_);
    Scenario scenario{};
    scenario.place = table.source().begin;
    scenario.title = required_text(table, "title", "Skriv med en setning hva tilfellet viser.");
    scenario.rules = rules(table);
    check_sentences(table);
    const toml::node* ask = table.get("ask");
    scenario.given = table.get("given");
    scenario.expect = table.get("expect");
    if (scenario.given != nullptr && ask != nullptr) {
      faults_.add(*ask, Status::forbidden,
                  "Et tilfelle har «given» (en timeliste) eller «ask» (et spørsmål), ikke begge. Fjern det ene.");
    } else if (scenario.given == nullptr && ask == nullptr) {
      missing(table, "given",
              "Skriv hva timelisten inneholder (given.visits = …), eller hva det spørres om (ask = …).");
    }
    if (scenario.given != nullptr && !is_given(*scenario.given)) {
      wrong_type(*scenario.given, "«given» er en timeliste eller en liste av dem. Skriv given.visits = [ … ].");
    }
    if (ask != nullptr) scenario.ask = read_ask(*ask);
    if (scenario.expect == nullptr) {
      missing(table, "expect", "Skriv hva svaret skal være, for eksempel expect.totals.payable = \"466.06\".");
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
    const std::string_view closest = closest_word(id, ids);
    faults_.add(
        node, Status::unreadable_value,
        fmt::format("{} er ingen regel. {}", quoted(id),
                    closest.empty() ? "Skriv regelen slik: \"STK-CAN-01\"." : fmt::format("Mente du «{}»?", closest)));
    return Rule::none;
  }

  std::vector<Rule> rules(const toml::table& table) {
    std::vector<Rule> rules;
    const toml::node* node = table.get("rules");
    if (node == nullptr) return rules;
    if (!node->is_array()) {
      wrong_type(*node, "«rules» er en liste av regler. Skriv rules = [\"STK-CAN-01\"].");
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
    wrong_type(*node, "«sentences» er en liste av setninger i infoskrivet. Skriv sentences = [\"3.14\"].");
  }

  const toml::table* read_ask(const toml::node& node) {
    constexpr std::string_view remedy = "Skriv for eksempel ask = { rule = \"STK-AGR-01\", received = 2025-03-03 }.";
    const toml::table* table = node.as_table();
    if (table == nullptr) {
      wrong_type(node, fmt::format("«ask» er et spørsmål. {}", remedy));
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
      faults_.add(*table->get("rule"), Status::unreadable_value,
                  fmt::format("{} kan ikke spørres alene. Skriv en timeliste i «given» i stedet.", id_of(asked)));
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
