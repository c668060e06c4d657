#include "stottekontakt/documents/scenarios.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "documents/scenario_given.hpp"
#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/oppdal.hpp"

namespace stottekontakt::documents {
namespace {

const std::filesystem::path source_folder = STOTTEKONTAKT_SOURCE_DIR;

std::optional<std::string> text_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::optional<std::string> no_file(const std::string&) {
  return std::nullopt;
}

/// A scenario file with these lines under its heading.
ScenarioReport run(const std::string& lines) {
  return run_scenarios("format = \"stottekontakt-scenarios/1\"\nsubject = \"Prøve\"\n" + lines, "prøve.toml", oppdal,
                       no_file, Language::nb);
}
/// One case; its title is on line 4.
ScenarioReport run_case(const std::string& lines) {
  return run("[[case]]\ntitle = \"t\"\n" + lines);
}

/// The differences of the only case, "path: expected / got" each.
std::vector<std::string> differences(const ScenarioReport& report) {
  std::vector<std::string> texts;
  EXPECT_TRUE(report.faults.empty()) << message_with_place(report.faults.front());
  if (report.results.size() != 1) return {"not one case"};
  for (const Difference& difference : report.results.front().differences) {
    texts.push_back(difference.path + ": " + difference.expected + " / " + difference.got);
  }
  return texts;
}
using Texts = std::vector<std::string>;

/// "line:column code" of everything that is wrong with the file.
Texts faults(const ScenarioReport& report) {
  Texts texts;
  for (const RegulationFault& fault : report.faults) {
    texts.push_back(std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " +
                    std::string(name_of(fault.status)));
  }
  EXPECT_TRUE(report.results.empty() || texts.empty()) << "a file with faults is not run";
  return texts;
}

TEST(Scenarios, EveryShippedScenarioHolds) {
  std::size_t files = 0;
  std::size_t cases = 0;
  for (const char* folder : {"tests/scenarios", "docs/examples"}) {
    for (const auto& entry : std::filesystem::directory_iterator(source_folder / folder)) {
      const std::string name = entry.path().filename().string();
      if (!name.ends_with(".scenario.toml")) continue;
      const auto regulation_text = [&](const std::string& path) {
        return text_of_file(entry.path().parent_path() / path);
      };
      const ScenarioReport report =
          run_scenarios(*text_of_file(entry.path()), name, oppdal, regulation_text, Language::nb);
      for (const RegulationFault& fault : report.faults) ADD_FAILURE() << message_with_place(fault);
      EXPECT_EQ(report.failed(), 0U) << scenario_text({&report, 1}, Language::nb);
      ++files;
      cases += report.passed();
    }
  }
  EXPECT_GE(files, 17U);
  EXPECT_GE(cases, 230U);
}

TEST(Scenarios, ACaseStatesOnlyWhatItIsAbout) {
  const toml::parse_result parsed =
      toml::parse(R"(given.visits = [{ date = 2025-03-04, start = 17:00:00, hours = "2:00" }]
given.expenses = [{ date = 2025-03-05, amount = "45.00" }])");
  ASSERT_TRUE(parsed);
  const std::string document = timesheet_document(*parsed.table().get("given"));
  const Timesheets read = read_timesheets(document, oppdal, Language::nb);
  ASSERT_TRUE(read.errors.empty()) << document;
  const Timesheet sheet = read.sheets.front().view();
  EXPECT_EQ(sheet.agreement.id, "A-1");
  EXPECT_EQ(to_text(sheet.agreement.from), "2025-01-01");
  EXPECT_EQ(to_text(*sheet.agreement.ready), "2025-01-01");
  ASSERT_EQ(sheet.agreement.weekly_hours.size(), 1U);
  EXPECT_EQ(sheet.agreement.weekly_hours[0].hours.minutes(), 600);
  EXPECT_TRUE(sheet.agreement.expense_cover.empty());
  EXPECT_EQ(to_text(sheet.month), "2025-03");
  EXPECT_EQ(to_text(sheet.delivered), "2025-03-31");
  EXPECT_EQ(sheet.visits[0].id, "v1");
  EXPECT_EQ(sheet.visits[0].status, VisitStatus::held);
  EXPECT_EQ(sheet.visits[0].start->minute, 17 * 60);
  EXPECT_EQ(sheet.expenses[0].id, "e1");
  EXPECT_TRUE(sheet.expenses[0].receipt);
  EXPECT_EQ(sheet.expenses[0].spent_for, ExpenseFor::contact);
}

TEST(Scenarios, AnEmptyTextTakesADefaultAway) {
  EXPECT_EQ(
      differences(run_case(R"(given.month = "2025-03"
given.agreement.ready = ""
expect.no_notices = ["readiness-not-stated"])")),
      (Texts{"no_notices: ingen readiness-not-stated / Det er ikke oppgitt når sjekklisten før oppstart var i orden. "
             "Avtalen startet 01.01.2025."}));
}

TEST(Scenarios, AFailedCaseSaysFieldByFieldWhatDiffers) {
  const ScenarioReport report = run_case(R"(rules = ["STK-PAY-01"]
given.visits = [{ date = 2025-03-04, hours = "2:00" }]
expect.decisions = [{ item = "v1", verdict = "refused", rule = "STK-PAY-01" }, { item = "v2", verdict = "granted" }]
expect.totals = { payable = "466.07", pending = "0.00" }
expect.lines = [{ kind = "hours", quantity = "2:01" }]
expect.notices = [{ code = "late-delivery" }])");
  EXPECT_EQ(differences(report),
            (Texts{"decisions[v1].verdict: refused / granted", "decisions[v2]: at den er der / v1 hours",
                   "totals.payable: 466.07 / 466.06", "lines[hours].quantity: 2:01 / 2:00",
                   "notices[late-delivery]: at den er der / no-hour-account STK-PAY-04"}));
  EXPECT_EQ(report.failed(), 1U);
  EXPECT_EQ(report.results.front().line, 3U);
  EXPECT_EQ(report.results.front().differences.front().line, 7U);
  EXPECT_EQ(report.results.front().rules, std::vector<Rule>{Rule::STK_PAY_01});
  const std::string text = scenario_text({&report, 1}, Language::nb);
  EXPECT_NE(text.find("v1 hours: granted, 2:00 av 2:00 (STK-PAY-01, pkt. 3, text)"), std::string::npos) << text;
  EXPECT_TRUE(text.ends_with("\n0 passed, 1 failed\n")) << text;
}

TEST(Scenarios, AnEmptyListMeansThatThereIsNothing) {
  EXPECT_EQ(differences(run_case("given.month = \"2025-03\"\nexpect = { lines = [], decisions = [] }")), Texts{});
  EXPECT_EQ(differences(run_case("given.visits = [{ date = 2025-03-04, hours = \"2:00\" }]\nexpect.decisions = []")),
            Texts{"decisions: ingen / v1 hours"});
}

TEST(Scenarios, ADecisionWithoutPartIsTheFirstOfItsItem) {
  EXPECT_EQ(
      differences(run_case(R"(given.visits = [{ date = 2025-03-04, hours = "2:00", km = { to = "5", outside = "3" } }]
expect.decisions = [{ item = "v1", claimed = "2:00" }, { item = "v1", part = "km_outside", claimed = "3" }])")),
      Texts{});
}

TEST(Scenarios, APeriodWithTwoRatesNeedsTheRateToTellItsLinesApart) {
  const std::string given =
      "given.month = \"2026-01\"\ngiven.agreement.from = 2025-01-01\n"
      "given.visits = [{ date = 2025-12-31, hours = \"1:00\" }, { date = 2026-01-01, hours = \"1:00\" }]\n";
  const std::string text =
      "format = \"stottekontakt-scenarios/1\"\nsubject = \"s\"\nregulation = \"f\"\n[[case]]\ntitle = \"t\"\n";
  const auto fjelldal = [](const std::string&) { return text_of_file(source_folder / "docs/examples/fjelldal.toml"); };
  const auto run_it = [&](const std::string& expect) {
    return run_scenarios(text + given + expect, "f.toml", oppdal, fjelldal, Language::nb);
  };
  EXPECT_EQ(differences(run_it("expect.lines = [{ kind = \"hours\", amount = \"195.50\" }]")),
            Texts{"lines[hours]: én linje; skriv også «rate» / hours 195.50, hours 204.10"});
  EXPECT_EQ(differences(run_it("expect.lines = [{ kind = \"hours\", rate = \"204.10\", amount = \"204.10\" }]")),
            Texts{});
}

TEST(Scenarios, AnErrorInWhatIsGivenIsShownAtItsPlace) {
  const ScenarioReport report = run_case(R"(given.visits = [
  { date = 2025-03-04, hours = 2.5 },
  { date = 2025-03-05, hours = "2:00", statuss = "held" },
]
expect.totals.payable = "0.00")");
  ASSERT_EQ(report.results.size(), 1U);
  const auto& found = report.results.front().differences;
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].path, "given/visits/0/hours");
  EXPECT_EQ(found[0].line, 6U);
  EXPECT_EQ(found[0].column, 32U);
  EXPECT_EQ(found[1].path, "given/visits/1/statuss");
  EXPECT_EQ(found[1].line, 7U);
  EXPECT_NE(found[1].got.find("Mente du «status»?"), std::string::npos);
}

TEST(Scenarios, AnErrorInWhatWasFilledInIsShownWhereItWouldStand) {
  const ScenarioReport report =
      run_case("given.agreement.weekly_hours = \"3.5\"\ngiven.month = \"2025-03\"\nexpect.totals.payable = \"0.00\"");
  ASSERT_EQ(report.results.front().differences.size(), 1U);
  EXPECT_EQ(report.results.front().differences[0].path, "given/agreement/weekly_hours/0/hours");
  EXPECT_EQ(report.results.front().differences[0].line, 5U);
}

TEST(Scenarios, AnExpectedErrorMustBeTheOnlyOneAndTheSame) {
  const std::string wrong_hours = "given.visits = [{ date = 2025-03-04, hours = \"25:00\" }]\n";
  EXPECT_EQ(differences(run_case(
                wrong_hours + "expect.error = { status = 3, pointer = \"/visits/0/hours\", code = \"out-of-range\" }")),
            Texts{});
  EXPECT_EQ(differences(run_case(wrong_hours + "expect.error.pointer = \"/visits/0/date\"")).size(), 1U);
  EXPECT_EQ(differences(run_case("given.month = \"2025-03\"\nexpect.error.status = 3")),
            Texts{"error: en feil / ingen feil"});
  const std::string two =
      "given.visits = [{ date = 2025-03-04, hours = \"25:00\" }, { date = 2025-03-04, hours = \"2\" }]\n";
  const Texts one_too_many = differences(run_case(two + "expect.error.status = 3"));
  ASSERT_EQ(one_too_many.size(), 1U);
  EXPECT_TRUE(one_too_many[0].starts_with("error: ingen flere feil / /visits/")) << one_too_many[0];
}

TEST(Scenarios, AMissingRateIsAnErrorWithStatusFour) {
  EXPECT_EQ(differences(
                run_case("given.visits = [{ date = 2024-12-31, hours = \"1:00\" }]\n"
                         "expect.error = { status = 4, pointer = \"/visits/0/hours\", code = \"no-rate-in-force\" }")),
            Texts{});
}

TEST(Scenarios, AQuestionIsComparedWithItsAnswer) {
  EXPECT_EQ(differences(run_case(
                "ask = { rule = \"STK-AGR-01\", received = 2025-03-03 }\n"
                "expect = { rule = \"STK-AGR-01\", answer.last_day = 2025-03-18, answer.lastday = 2025-03-17 }")),
            (Texts{"answer.last_day: 2025-03-18 / 2025-03-17",
                   "answer.lastday: 2025-03-17 / ingenting (mente du «last_day»?)"}));
}

TEST(Scenarios, ANumberInQuotationMarksIsNotTheNumber) {
  EXPECT_EQ(differences(run_case(
                "ask = { rule = \"STK-SIC-02\", from = 2025-03-03, as_of = 2025-03-19 }\nexpect.answer.days = \"17\"")),
            Texts{"answer.days: 17 / 17 (uten anførselstegn)"});
}

TEST(Scenarios, SeveralTimesheetsAreSettledTogether) {
  EXPECT_EQ(differences(run_case(R"(given = [{ month = "2025-03" }, { month = "2025-03" }]
expect = [{ agreement = "A-1" }, { agreement = "A-1" }])")),
            Texts{"[1].agreement: A-1 / A-2"});
}

TEST(Scenarios, EverythingWrongWithAFileIsSaidWithItsPlace) {
  EXPECT_EQ(faults(run("subjekt = \"x\"\n[[case]]\ntitel = \"t\"\nrules = [\"STK-CAN-1\"]\ngiven.visits = []\n"
                       "ask = { rule = \"STK-AGR-01\", recieved = 2025-03-03 }\nexpect = {}")),
            (Texts{"3:1 unknown-field", "4:1 missing-field", "5:1 unknown-field", "6:10 unreadable-value",
                   "8:7 forbidden", "8:30 unknown-field", "9:10 missing-field"}));
  EXPECT_EQ(faults(run("")), Texts{"1:1 missing-field"});
  EXPECT_EQ(faults(run("case = 3")), Texts{"3:8 wrong-field-type"});
  EXPECT_EQ(faults(run("x = ")), Texts{"3:5 not-toml"});
  EXPECT_EQ(faults(run_case("expect.totals.payable = \"0.00\"")), Texts{"3:1 missing-field"});
  EXPECT_EQ(faults(run_case("given.visits = []")), Texts{"3:1 missing-field"});
  EXPECT_EQ(faults(run_scenarios(
                "format = \"x/1\"\nsubject = \" \"\n[[case]]\ntitle = \"t\"\ngiven.visits = []\nexpect.lines = []", "f",
                oppdal, no_file, Language::nb)),
            (Texts{"1:10 unknown-format", "2:11 missing-field"}));
}

TEST(Scenarios, WhatNoAnswerCanHaveIsAFaultOfTheFile) {
  const std::string given = "given.month = \"2025-03\"\n";
  EXPECT_EQ(faults(run_case(given + "expect.totals.payble = \"0.00\"")), Texts{"6:15 unknown-field"});
  EXPECT_EQ(faults(run_case(given + "expect.totals.payable = 466")), Texts{"6:25 number-for-text"});
  EXPECT_EQ(faults(run_case(given + "expect.totals = \"0.00\"")), Texts{"6:17 wrong-field-type"});
  EXPECT_EQ(faults(run_case(given + "expect.lines = [{ amount = \"0.00\" }]")), Texts{"6:17 missing-field"});
  EXPECT_EQ(faults(run_case(given + "expect.lines = { kind = \"hours\" }")), Texts{"6:16 wrong-field-type"});
  EXPECT_EQ(faults(run_case(given + "expect.no_notices = [\"late-delivry\"]")), Texts{"6:22 unreadable-value"});
  EXPECT_EQ(faults(run_case(given + "expect = { error.status = 3, lines = [] }")), Texts{"6:12 forbidden"});
  EXPECT_EQ(faults(run_case(given + "expect.error = {}")), Texts{"6:16 missing-field"});
  EXPECT_EQ(faults(run_case("given = [{}, {}]\nexpect = [{ month = \"2025-03\" }]")), Texts{"6:10 wrong-field-type"});
  EXPECT_EQ(faults(run_case("ask = { rule = \"STK-AGR-01\" }\nexpect.answer.days = 1.5")),
            Texts{"6:22 number-for-text"});
  EXPECT_EQ(faults(run_case("ask = { rule = \"STK-EXP-05\" }\nexpect.rule = \"STK-EXP-05\"")),
            Texts{"5:16 unreadable-value"});
}

TEST(Scenarios, TwoCasesOfAFileHaveDifferentTitles) {
  const std::string one = "[[case]]\ntitle = \"t\"\ngiven.month = \"2025-03\"\nexpect.lines = []\n";
  EXPECT_EQ(faults(run(one + one)), Texts{"8:9 duplicate-id"});
}

TEST(Scenarios, ARegulationThatIsNamedMustBeReadable) {
  const std::string text =
      "format = \"stottekontakt-scenarios/1\"\nsubject = \"s\"\nregulation = \"r.toml\"\n"
      "[[case]]\ntitle = \"t\"\ngiven.month = \"2025-03\"\nexpect.lines = []";
  EXPECT_EQ(faults(run_scenarios(text, "f", oppdal, no_file, Language::nb)), Texts{"3:14 not-readable"});
  std::string asked_for;
  const auto damaged = [&](const std::string& path) {
    asked_for = path;
    return std::optional<std::string>("x = ");
  };
  const ScenarioReport report = run_scenarios(text, "f", oppdal, damaged, Language::nb);
  EXPECT_EQ(faults(report), (Texts{"3:14 not-readable", "1:5 not-toml"}));
  EXPECT_EQ(asked_for, "r.toml");
  EXPECT_EQ(report.faults.back().file, "r.toml");
}

TEST(Scenarios, TheReportForMachinesHasEveryCaseAndEveryDifference) {
  const ScenarioReport report = run_case(
      "rules = [\"STK-PAY-01\"]\ngiven.visits = [{ date = 2025-03-04, hours = \"2:00\" }]\n"
      "expect.totals.payable = \"1.00\"");
  const std::string json = scenario_json({&report, 1});
  for (const char* part : {"\"passed\": 0", "\"failed\": 1", "\"path\": \"totals.payable\"", "\"expected\": \"1.00\"",
                           "\"got\": \"466.06\"", "\"STK-PAY-01\"", "\"decisions\""}) {
    EXPECT_NE(json.find(part), std::string::npos) << part << " in\n" << json;
  }
}

}  // namespace
}  // namespace stottekontakt::documents
