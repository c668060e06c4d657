// What a changed regulation does, and what checks it: compare, back pay, verify and scenarios.
#include <gtest/gtest.h>

#include "c_sheet.hpp"
#include "text_answers.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

/// The municipality of docs/pages/a-new-rate.md: three months paid by the old rate.
class StkNewRate : public testing::Test {
 protected:
  void SetUp() override {
    before_ = load(file_text(EXAMPLES "/new-rate/elvdal.toml")).regulation;
    after_ = load(file_text(EXAMPLES "/new-rate/elvdal-ny.toml")).regulation;
    ASSERT_NE(before_, nullptr);
    ASSERT_NE(after_, nullptr);
    for (const char* file : {"/new-rate/2026-01.json", "/new-rate/2026-02.json", "/new-rate/2026-03.json"}) {
      const std::string list = file_text(EXAMPLES + std::string(file));
      const std::size_t first = list.find('[') + 1;
      months_ += (months_.empty() ? "[" : ",") + list.substr(first, list.rfind(']') - first);
    }
    months_ += ']';
  }
  TextAnswer backpay(const std::vector<std::string>& already = {}) const {
    return backpay_json(before_.get(), after_.get(), months_, already);
  }

  RegulationHandle before_;
  RegulationHandle after_;
  std::string january_ = file_text(EXAMPLES "/new-rate/2026-01.json");
  std::string months_;
};

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_F(StkNewRate, ComparedNamesTheParameterThatMakesTheDifference) {
  const TextAnswer answer = compare_json(before_.get(), after_.get(), months_);
  EXPECT_EQ(answer.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(answer.text, R"("format": "stottekontakt-comparison/1")")) << answer.text;
  EXPECT_TRUE(holds(answer.text, "hourly_rate")) << answer.text;
  EXPECT_EQ(compare_json(nullptr, nullptr, january_).status, STK_STATUS_OK);
}

TEST_F(StkNewRate, PaidBackIsNotPaidBackAgain) {
  const TextAnswer first = backpay();
  EXPECT_EQ(first.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(first.text, R"("format": "stottekontakt-backpay/1")"));
  EXPECT_TRUE(holds(first.text, R"("kind": "hours")"));
  const TextAnswer second = backpay({first.text});
  EXPECT_EQ(second.status, STK_STATUS_OK);
  EXPECT_FALSE(holds(second.text, R"("kind": "hours")")) << second.text;
}

TEST_F(StkNewRate, PaidBackWithADocumentMissingOrChangedIsRefused) {
  const TextAnswer first = backpay();
  const TextAnswer second = backpay({first.text});
  const TextAnswer third = backpay({second.text});
  EXPECT_EQ(third.status, STK_STATUS_DOCUMENT);
  EXPECT_EQ(codes_in(third.text), std::vector{STK_STATUS_MISSING});
  EXPECT_TRUE(holds(third.text, R"([{"id":"sha256:)")) << third.text;

  std::string changed = first.text;
  changed.replace(changed.find(R"("agreement": ")") + 14, 1, "X");
  const TextAnswer refused = backpay({first.text, changed});
  EXPECT_EQ(refused.status, STK_STATUS_DOCUMENT);
  EXPECT_TRUE(holds(refused.text, R"([{"already":1,"pointer":)")) << refused.text;
}

TEST_F(StkNewRate, ASheetThatOneRegulationCannotSettleIsNamedWithIt) {
  stk_regulation* made = nullptr;
  ASSERT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, day_number("2024-01-01"), 20000,
                                     STK_PROVENANCE_STATED, "x", 1, &made),
            STK_STATUS_OK);
  const RegulationHandle older(made);
  std::string old_month = month();
  for (std::size_t at = old_month.find("2025-01"); at != std::string::npos; at = old_month.find("2025-01")) {
    old_month.replace(at, 7, "2024-12");
  }
  const TextAnswer missing = compare_json(nullptr, older.get(), old_month);
  EXPECT_EQ(missing.status, STK_STATUS_DOCUMENT);
  EXPECT_EQ(codes_in(missing.text), std::vector{STK_STATUS_NO_RATE_IN_FORCE});
  EXPECT_TRUE(holds(missing.text, R"([{"by":"before",)")) << missing.text;
  EXPECT_TRUE(holds(compare_json(older.get(), nullptr, old_month).text, R"("by":"after")"));
}

TEST_F(StkNewRate, TheSameSheetTwiceIsRefused) {
  const std::string twice = "[" + month() + "," + month() + "]";
  for (const TextAnswer& answer : {compare_json(nullptr, nullptr, twice), backpay_json(nullptr, nullptr, twice)}) {
    EXPECT_EQ(answer.status, STK_STATUS_DOCUMENT);
    EXPECT_FALSE(codes_in(answer.text).empty());
    for (const std::int32_t code : codes_in(answer.text)) EXPECT_EQ(code, STK_STATUS_SAME_MONTH_TWICE);
  }
}

TEST_F(StkNewRate, AStatementVerifiesByItsOwnRegulationOnly) {
  const std::string statement = settle_json(before_.get(), january_).text;
  const TextAnswer same = verify_json(before_.get(), statement, january_);
  EXPECT_EQ(same.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(same.text, R"("differences": [])")) << same.text;
  const TextAnswer other = verify_json(after_.get(), statement, january_);
  EXPECT_EQ(other.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(other.text, R"("pointer": "/0/regulation/digest")")) << other.text;
}

TEST_F(StkNewRate, WhatCannotBeVerifiedNamesTheInputAtFault) {
  const std::string statement = settle_json(before_.get(), january_).text;
  EXPECT_TRUE(holds(verify_json(before_.get(), january_, january_).text, R"([{"input":"statements","pointer":)"));
  EXPECT_TRUE(holds(verify_json(before_.get(), statement, statement).text, R"([{"input":"timesheets","pointer":)"));
}

TEST(StkScenarios, ThatHoldAndThatDoNotAreBothAnAnswer) {
  const std::string file = file_text(EXAMPLES "/first.scenario.toml");
  const TextAnswer good = check_json(nullptr, {scenario_file("first", file)});
  EXPECT_EQ(good.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(good.text, R"("failed": 0)")) << good.text;
  EXPECT_TRUE(holds(good.text, R"("file": "first")"));

  std::string wrong = file;
  wrong.replace(wrong.find("466.06"), 6, "466.07");
  const TextAnswer bad = check_json(nullptr, {scenario_file("first", file), scenario_file("", wrong)});
  EXPECT_EQ(bad.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(bad.text, R"("failed": 1)")) << bad.text;
  EXPECT_TRUE(holds(bad.text, R"("path": "totals.payable")"));
  EXPECT_TRUE(holds(bad.text, R"("line": 9)")) << bad.text;
}

TEST(StkScenarios, RunByTheRegulationTheyNameIfItIsHandedOver) {
  const std::string file = file_text(SCENARIOS "/fjelldal.scenario.toml");
  const std::string regulation = file_text(EXAMPLES "/fjelldal.toml");
  const TextAnswer answer = check_json(nullptr, {scenario_file("f", file, regulation)});
  EXPECT_EQ(answer.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(answer.text, R"("failed": 0)")) << answer.text;

  const TextAnswer missing = check_json(nullptr, {scenario_file("f", file)});
  EXPECT_EQ(missing.status, STK_STATUS_DOCUMENT);
  EXPECT_EQ(codes_in(missing.text), std::vector{STK_STATUS_NOT_READABLE});
  EXPECT_TRUE(holds(missing.text, R"([{"file":"f","line":)")) << missing.text;

  const TextAnswer broken = check_json(nullptr, {scenario_file("f", file, "x = ")});
  EXPECT_EQ(broken.status, STK_STATUS_DOCUMENT);
  EXPECT_TRUE(holds(broken.text, R"(fjelldal.toml","line":1)")) << broken.text;
}

TEST(StkScenarios, OfNoFileAreAnEmptyReport) {
  const TextAnswer answer = check_json(nullptr, {});
  EXPECT_EQ(answer.status, STK_STATUS_OK);
  EXPECT_TRUE(holds(answer.text, R"("files": [])")) << answer.text;
}

TEST(StkScenarios, OfARegulationGivenAreRunByIt) {
  const std::string file = file_text(EXAMPLES "/first.scenario.toml");
  stk_regulation* made = nullptr;
  ASSERT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, day_number("2025-03-01"), 24000,
                                     STK_PROVENANCE_STATED, "x", 1, &made),
            STK_STATUS_OK);
  const RegulationHandle regulation(made);
  EXPECT_TRUE(holds(check_json(regulation.get(), {scenario_file("first", file)}).text, R"("failed": 1)"));
}
