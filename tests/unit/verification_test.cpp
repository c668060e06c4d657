// A statement is a receipt: the digest of its input, and settling it again.
#include "stottekontakt/documents/verification.hpp"

#include <gtest/gtest.h>

#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_json.hpp"
#include "stottekontakt/oppdal.hpp"
#include "support/languages.hpp"

namespace stottekontakt::documents {
namespace {

const std::string january =
    R"({"format":"stottekontakt-timesheet/1","agreement":{"id":"A","employee":"7","from":"2025-01-01",)"
    R"("weekly_hours":[{"from":"2025-01-01","hours":"3:00"}],"expense_cover":[{"from":"2025-01-01","monthly":"maximum"}]},)"
    R"("month":"2025-01","delivered":"2025-01-31","visits":[)"
    R"({"id":"v1","date":"2025-01-07","hours":"3:00","status":"held","km":{"to":"7.4"}},)"
    R"({"id":"v2","date":"2025-01-14","hours":"2:00","status":"held"}],)"
    R"("expenses":[{"id":"e1","date":"2025-01-07","amount":"50.00","for":"contact","receipt":true}]})";

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  if (at == std::string::npos) throw std::invalid_argument("no such text: " + std::string(what));
  return text.replace(at, what.size(), by);
}

std::string digest_of(const std::string& text) {
  const Timesheets read = read_timesheets(text, oppdal, Language::nb);
  if (!read.errors.empty()) throw std::invalid_argument(read.errors.kept().front().message);
  return input_digest(read.sheets.at(0).view());
}

std::string statements_of(const std::string& text, Language language = Language::nb) {
  const Timesheets read = read_timesheets(text, oppdal, language);
  const SettledTimesheets settled = settle_all(oppdal, read, language);
  return statements_json(oppdal, read.sheets, settled.statements, read.shape, language);
}

/// The statement of a library that did not name its timesheet.
std::string without_input(const std::string& statement) {
  const std::size_t key = statement.find("  \"input\"");
  return statement.substr(0, key) + statement.substr(statement.find('\n', key) + 1);
}

Verification verified(const std::string& statements, const std::string& timesheets) {
  const Timesheets read = read_timesheets(timesheets, oppdal, Language::nb);
  const SettledTimesheets settled = settle_all(oppdal, read, Language::nb);
  EXPECT_TRUE(settled.errors.empty());
  return verify(statements, oppdal, read.sheets, settled.statements, Language::nb);
}

std::vector<std::string> places(const Verification& verification) {
  std::vector<std::string> out;
  for (const FieldDifference& difference : verification.differences) out.push_back(difference.pointer);
  return out;
}

using Places = std::vector<std::string>;

TEST(InputDigest, TheSameFactsHaveTheSameDigestHoweverTheyAreWritten) {
  const std::string digest = digest_of(january);
  EXPECT_TRUE(digest.starts_with("sha256:"));
  EXPECT_EQ(digest.size(), 71u);
  EXPECT_EQ(digest_of(replaced(january, R"("id":"v1","date":"2025-01-07")", R"("date":"2025-01-07", "id":"v1")")),
            digest);
  EXPECT_EQ(
      digest_of(replaced(january, R"("km":{"to":"7.4"})", R"("km":{"to":"7.400","from":"0"},"activity":"social")")),
      digest);
  EXPECT_EQ(digest_of(replaced(january, R"("employee")", R"("to":null,"employee")")), digest);
  const std::size_t v1 = january.find(R"({"id":"v1")");
  const std::size_t v2 = january.find(R"({"id":"v2")");
  const std::size_t end = january.find("],\"expenses\"");
  const std::string swapped = january.substr(0, v1) + january.substr(v2, end - v2) + "," +
                              january.substr(v1, v2 - v1 - 1) + january.substr(end);
  EXPECT_EQ(digest_of(swapped), digest);
}

TEST(InputDigest, EveryFactChangesIt) {
  const std::string digest = digest_of(january);
  const std::pair<const char*, const char*> changes[] = {
      {R"("id":"A")", R"("id":"B")"},
      {R"("employee":"7")", R"("employee":"8")"},
      {R"("from":"2025-01-01","weekly)", R"("from":"2025-01-02","weekly)"},
      {R"("employee")", R"("to":"2025-12-31","employee")"},
      {R"("employee")", R"("ready":"2024-12-31","employee")"},
      {R"("employee")", R"("notice":{"received":"2025-01-20"},"employee")"},
      {R"("employee")", R"("notice":{"received":"2025-01-20","written":false},"employee")"},
      {R"("employee")", R"("holidays":[{"from":"2025-01-20","to":"2025-01-21"}],"employee")"},
      {R"("employee")", R"("sick_leave":[{"from":"2025-01-20"}],"employee")"},
      {R"("employee")", R"("sick_leave":[{"from":"2025-01-20","to":"2025-01-22"}],"employee")"},
      {R"("employee")", R"("sick_leave":[{"from":"2025-01-20","reported":"2025-01-22"}],"employee")"},
      {R"("employee")", R"("hour_account":{"opened":"2025-01-01"},"employee")"},
      {R"("hours":"3:00"}],"exp)", R"("hours":"4:00"}],"exp)"},
      {R"("monthly":"maximum")", R"("monthly":"100")"},
      {R"("delivered":"2025-01-31")", R"("delivered":"2025-02-01")"},
      {R"("month":"2025-01")", R"("month":"2025-02")"},
      {R"("month":)", R"("earlier":{"hours":"1:00"},"month":)"},
      {R"("month":)", R"("earlier":{"expenses":"1"},"month":)"},
      {R"("id":"v1")", R"("id":"v3")"},
      {R"("date":"2025-01-07","hours")", R"("date":"2025-01-08","hours")"},
      {R"("hours":"3:00","status")", R"("start":"17:00","hours":"3:00","status")"},
      {R"("hours":"3:00","status")", R"("hours":"3:01","status")"},
      {R"("status":"held")", R"("status":"contact_ill")"},
      {R"("status":"held")", R"("status":"cancelled","cancelled":{"on":"2025-01-07","by":"guardian"})"},
      {R"("status":"held")", R"("status":"cancelled","cancelled":{"on":"2025-01-07","by":"recipient"})"},
      {R"("status":"held")", R"("status":"cancelled","cancelled":{"on":"2025-01-06","by":"guardian"})"},
      {R"("status":"held")", R"("status":"cancelled","cancelled":{"on":"2025-01-07","by":"guardian","cause":"other"})"},
      {R"("status":"held")", R"("status":"held","activity":"cafe")"},
      {R"("status":"held")", R"("status":"held","with_recipient":false)"},
      {R"({"to":"7.4"})", R"({"from":"7.4"})"},
      {R"({"to":"7.4"})", R"({"to":"7.4","outside":"1"})"},
      {R"({"to":"7.4"})", R"({"to":"7.4","activity":"1"})"},
      {R"("amount":"50.00")", R"("amount":"50.01")"},
      {R"("amount")", R"("kind":"fuel","amount")"},
      {R"("for":"contact")", R"("for":"recipient")"},
      {R"("receipt":true)", R"("receipt":false)"},
  };
  std::vector<std::string> digests{digest};
  for (const auto& [what, by] : changes) digests.push_back(digest_of(replaced(january, what, by)));
  std::sort(digests.begin(), digests.end());
  EXPECT_EQ(std::adjacent_find(digests.begin(), digests.end()), digests.end()) << "two different sheets hash alike";
}

TEST(InputDigest, ARulingIsAFact) {
  const std::string cooking = replaced(january, R"("status":"held")", R"("status":"held","activity":"cooking")");
  const auto ruled = [&](const std::string& verdict, const std::string& on) {
    return digest_of(replaced(
        cooking, R"("month":)",
        R"("rulings":[{"item":"v1","part":"hours","verdict":")" + verdict + R"(","on":")" + on + R"("}],"month":)"));
  };
  EXPECT_NE(ruled("granted", "2025-02-05"), digest_of(cooking));
  EXPECT_NE(ruled("granted", "2025-02-05"), ruled("refused", "2025-02-05"));
  EXPECT_NE(ruled("granted", "2025-02-05"), ruled("granted", "2025-02-06"));
}

TEST(Statement, NamesTheFactsItWasMadeOf) {
  const std::string receipt = statements_of(january);
  EXPECT_NE(receipt.find("\"input\": \"" + digest_of(january) + "\",\n  \"agreement\""), std::string::npos);
}

TEST(Verify, AStatementOfTheSameSheetIsTheSame) {
  const Verification verification = verified(statements_of(january), january);
  EXPECT_TRUE(verification.same());
  EXPECT_EQ(verification.statements, 1u);
  EXPECT_EQ(verification.without_input, 0u);
  const Verification plain = verified(without_input(statements_of(january)), january);
  EXPECT_TRUE(plain.same());
  EXPECT_EQ(plain.without_input, 1u);
}

TEST(Verify, EveryChangedFieldIsNamedWithBothValues) {
  const Verification verification = verified(replaced(statements_of(january), "\"1165.15\"", "\"1165.16\""), january);
  ASSERT_EQ(places(verification), Places{"/lines/0/amount"}) << "5 × 233.03 = 1165.15";
  EXPECT_EQ(verification.differences[0].stated, "1165.16");
  EXPECT_EQ(verification.differences[0].settled, "1165.15");
}

TEST(Verify, AnotherRegulationAndAnotherVersionAreNamed) {
  std::string text = statements_of(january);
  text.replace(text.find("\"digest\": \"sha256:") + 18, 4, "0000");
  text = replaced(text, "\"library\": \"", "\"library\": \"9");
  EXPECT_EQ(places(verified(text, january)), (Places{"/regulation/digest", "/regulation/library"}));
}

TEST(Verify, ATimesheetThatWasChangedShowsInItsDigestEvenWhereNothingElseMoves) {
  const std::string later = replaced(january, R"("hours":"2:00")", R"("start":"17:00","hours":"2:00")");
  EXPECT_EQ(places(verified(statements_of(january), later)), Places{"/input"});
  EXPECT_TRUE(verified(without_input(statements_of(january)), later).same());
}

TEST(Verify, ARowThatIsMissingOrAddedOrMovedIsOneDifference) {
  const std::string text = statements_of(january);
  const std::size_t begin = text.find("    {\"item\": \"v1\", \"part\": \"hours\"");
  const std::size_t end = text.find("    {\"item\"", begin + 1);
  const std::string row = text.substr(begin, end - begin);
  EXPECT_EQ(places(verified(replaced(text, row, ""), january)), Places{"/decisions/-"});
  EXPECT_EQ(places(verified(replaced(text, row, row + replaced(row, "v1", "v9")), january)), Places{"/decisions/1"});
  std::string moved = replaced(text, row, "");
  moved.insert(moved.find("    {\"item\"", begin + 1), row);
  EXPECT_EQ(places(verified(moved, january)), Places{"/decisions/1"});
}

TEST(Verify, StatementsAndSheetsAreMatchedByAgreementAndMonth) {
  const std::string other = replaced(january, R"("id":"A")", R"("id":"B")");
  const std::string both = "[" + january + "," + other + "]";
  EXPECT_TRUE(verified(statements_of("[" + other + "," + january + "]"), both).same());
  EXPECT_TRUE(verified(statements_of(january + "\n" + other), both).same()) << "as lines";
  const Verification left = verified(statements_of(january), both);
  ASSERT_EQ(left.differences.size(), 1u);
  EXPECT_EQ(left.differences[0].settled, "oppgjør for B 2025-01");
  const Verification more = verified(statements_of(both), january);
  ASSERT_EQ(places(more), Places{"/1"});
  EXPECT_EQ(more.differences[0].stated, "oppgjør for B 2025-01");
  const Verification line = verified(replaced(statements_of(january + "\n" + other), "\"B\"", "\"C\""), both);
  ASSERT_EQ(line.differences.size(), 2u);
  EXPECT_EQ(line.differences[0].line, 2u);
}

TEST(Verify, ReasonsAreComparedInTheLanguageTheStatementHasThemIn) {
  for (const Language language : support::all_languages) {
    const std::string statement = statements_of(january, language);
    const Verification same = verified(statement, january);
    EXPECT_EQ(places(same), Places{});
    EXPECT_EQ(same.languages, std::vector<Language>{language});
    const Verification other = verified(replaced(statement, "\"payable\": \"", "\"payable\": \"1"), january);
    EXPECT_EQ(places(other), Places{"/totals/payable"});
    EXPECT_EQ(other.languages, std::vector<Language>{language});
    support::in_bokmaal([&](Language reader) { return verification_text(other, reader); });
  }
}

TEST(Verify, AStatementWithoutReasonsIsInNoLanguage) {
  const std::size_t visits = january.find("\"visits\"");
  const std::string empty = january.substr(0, visits) + R"("visits":[]})";
  const Verification verification =
      verified(statements_of(replaced(empty, "\"weekly_hours\"",
                                      R"("ready":"2025-01-01","hour_account":{"opened":"2025-01-01"},"weekly_hours")")),
               empty);
  EXPECT_EQ(verification.languages, std::vector<Language>{});
}

TEST(Verify, WhatIsNoStatementIsAnErrorWithItsPlace) {
  for (const char* text : {"{}", "[1]", "nothing", "{\"a\":1,\"a\":2}", ""}) {
    const Verification verification = verified(text, january);
    EXPECT_FALSE(verification.same()) << text;
    ASSERT_FALSE(verification.errors.empty()) << text;
  }
  EXPECT_EQ(verified("[1]", january).errors.kept()[0].pointer, "/0");
  EXPECT_EQ(verified("{\"a\":{\"b\":1,\"b\":2}}", january).errors.kept()[0].pointer, "/a/b");
}

}  // namespace
}  // namespace stottekontakt::documents
