#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "stottekontakt/documents/scenarios.hpp"
#include "text/catalogue.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

using Json = nlohmann::ordered_json;

std::string text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// "STK-CAN-01, pkt. 3, text".
std::string grounds_of(const Json& decision, Language language) {
  const std::string section = text_at(decision, "section");
  return fmt::format("{}, {}, {}", text_at(decision, "rule"),
                     section.empty() ? say(language, Phrase::without_section)
                                     : say(language, Phrase::section_number, {{"section", section}}),
                     text_at(decision, "reading"));
}

void write_decisions(Page& page, const Json& statement, Language language) {
  for (const Json& decision : statement.at("decisions")) {
    const std::string pending = text_at(decision, "pending");
    const bool is_pending = pending.find_first_of("123456789") != std::string::npos;
    const std::string granted =
        say(language, Phrase::granted_of_claimed,
            {{"granted", text_at(decision, "granted")}, {"claimed", text_at(decision, "claimed")}});
    page.paragraph(
        4, fmt::format("{} {}: {}, {}{} ({})", text_at(decision, "item"), text_at(decision, "part"),
                       text_at(decision, "verdict"), granted,
                       is_pending ? ", " + say(language, Phrase::is_pending, {{"pending", pending}}) : std::string(),
                       grounds_of(decision, language)));
    page.paragraph(6, text_at(decision, "reason"));
  }
  for (const Json& notice : statement.at("notices")) {
    const std::string item = text_at(notice, "item");
    page.paragraph(4, fmt::format("{} {}{} ({})", phrase(language, Phrase::notice_label), text_at(notice, "code"),
                                  item.empty() ? "" : " " + item, text_at(notice, "rule")));
  }
}

void write_answer(Page& page, const std::string& text, Language language) {
  if (text.empty()) return;
  const Json answer = Json::parse(text);
  if (answer.is_object() && !answer.contains("decisions")) {
    page.line("  " + say(language, Phrase::answer_label));
    page.paragraph(4, fmt::format("{} ({})", answer.at("answer").dump(), grounds_of(answer, language)));
    return page.paragraph(6, text_at(answer, "reason"));
  }
  page.line("  " + say(language, Phrase::decisions_label));
  if (answer.is_object()) return write_decisions(page, answer, language);
  for (const Json& statement : answer) write_decisions(page, statement, language);
}

void write_failure(Page& page, const std::string& file, const ScenarioResult& result, Language language) {
  page.line(fmt::format("{}:{}: {}", file, result.line, result.title));
  const std::string expected = say(language, Phrase::expected_label);
  const std::string got = say(language, Phrase::got_label);
  const std::size_t width = std::max(columns(expected), columns(got)) + 1;
  for (const Difference& difference : result.differences) {
    page.line("  " + say(language, Phrase::path_and_line,
                         {{"path", difference.path}, {"line", std::to_string(difference.line)}}));
    page.paragraph(4, left(expected, width) + difference.expected);
    page.paragraph(4, left(got, width) + difference.got);
  }
  write_answer(page, result.answer, language);
  page.line();
}

}  // namespace

std::string scenario_text(std::span<const ScenarioReport> reports, Language language) {
  Page page;
  std::size_t passed = 0;
  std::size_t failed = 0;
  for (const ScenarioReport& report : reports) {
    passed += report.passed();
    failed += report.failed();
    if (report.faults.empty()) {
      page.line(fmt::format(
          "{}: {}, {}", report.file, report.subject,
          say(language, Phrase::passed_of,
              {{"passed", std::to_string(report.passed())}, {"all", std::to_string(report.results.size())}})));
    } else {
      page.line(fmt::format("{}: {}", report.file, phrase(language, Phrase::cannot_be_run)));
    }
  }
  page.line();
  for (const ScenarioReport& report : reports) {
    for (const ScenarioResult& result : report.results) {
      if (!result.passed()) write_failure(page, report.file, result, language);
    }
  }
  page.line(fmt::format("{} passed, {} failed", passed, failed));
  return page.take();
}

std::string scenario_json(std::span<const ScenarioReport> reports) {
  std::size_t passed = 0;
  std::size_t failed = 0;
  Json files = Json::array();
  for (const ScenarioReport& report : reports) {
    passed += report.passed();
    failed += report.failed();
    Json cases = Json::array();
    for (const ScenarioResult& result : report.results) {
      Json rules = Json::array();
      for (const Rule rule : result.rules) rules.push_back(std::string(id_of(rule)));
      Json one{{"title", result.title}, {"line", result.line}, {"rules", rules}, {"passed", result.passed()}};
      if (!result.passed()) {
        one["differences"] = Json::array();
        for (const Difference& difference : result.differences) {
          one["differences"].push_back({{"path", difference.path},
                                        {"expected", difference.expected},
                                        {"got", difference.got},
                                        {"line", difference.line},
                                        {"column", difference.column}});
        }
        one["answer"] = result.answer.empty() ? Json() : Json::parse(result.answer);
      }
      cases.push_back(std::move(one));
    }
    Json errors = Json::array();
    for (const RegulationFault& fault : report.faults) {
      errors.push_back({{"file", fault.file},
                        {"line", fault.line},
                        {"column", fault.column},
                        {"code", std::string(name_of(fault.status))},
                        {"message", fault.message}});
    }
    files.push_back({{"file", report.file}, {"subject", report.subject}, {"cases", cases}, {"errors", errors}});
  }
  return Json{{"passed", passed}, {"failed", failed}, {"files", files}}.dump(2) + "\n";
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
