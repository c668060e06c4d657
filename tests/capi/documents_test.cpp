// Whole documents, reasons, and regulations made at run time.
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "c_sheet.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

struct Freed {
  void operator()(stk_regulation* regulation) const { stk_regulation_free(regulation); }
};
using RegulationHandle = std::unique_ptr<stk_regulation, Freed>;

struct Answer {
  std::int32_t status;
  std::string text;
};

Answer settle_json(const stk_regulation* regulation, std::string_view document) {
  std::string out(stk_settle_json_room(document.size()), '\x5a');
  std::size_t needed = 0;
  const std::int32_t status = stk_settle_json(regulation, document.data(), document.size(), STK_LANGUAGE_BOKMAAL,
                                              out.data(), out.size(), &needed);
  if (needed > 0) {
    EXPECT_EQ(std::string(out.c_str()).size() + 1, needed);
  }
  out.resize(needed > 0 ? needed - 1 : 0);
  return {status, out};
}

RegulationHandle oppdal_with(std::string_view from, std::int64_t hourly_ore) {
  stk_regulation* made = nullptr;
  const std::string source = "vedtak i kommunestyret";
  EXPECT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, day_number(from), hourly_ore,
                                     STK_PROVENANCE_STATED, source.data(), source.size(), &made),
            STK_STATUS_OK);
  return RegulationHandle(made);
}

std::string month(std::string_view visit = R"({"id":"v1","date":"2025-01-07","hours":"12:00","status":"held"})",
                  std::string_view more = "") {
  return R"({"format":"stottekontakt-timesheet/1","agreement":{"id":"OPD-0017","from":"2025-01-01",)"
         R"("weekly_hours":[{"from":"2025-01-01","hours":"3:00"}]},"month":"2025-01","delivered":"2025-01-31",)"
         R"("visits":[)" +
         std::string(visit) + "]" + std::string(more) + "}";
}

}  // namespace

TEST(StkDocuments, AreSettledIntoStatements) {
  const Answer answer = settle_json(nullptr, month());
  EXPECT_EQ(answer.status, STK_STATUS_OK);
  EXPECT_NE(answer.text.find(R"("payable":)"), std::string::npos);
  EXPECT_NE(answer.text.find("2796.36"), std::string::npos);
}

TEST(StkDocuments, ThatDoNotFitTheBufferLeaveItAsItWas) {
  const std::string document = month();
  char out[8] = "as was";
  std::size_t needed = 0;
  EXPECT_EQ(stk_settle_json(nullptr, document.data(), document.size(), 0, out, sizeof out, &needed), STK_STATUS_BUFFER);
  EXPECT_STREQ(out, "as was");
  EXPECT_EQ(needed, settle_json(nullptr, document).text.size() + 1);
  EXPECT_EQ(stk_settle_json(nullptr, document.data(), document.size(), STK_LANGUAGE_ENGLISH, out, sizeof out, &needed),
            STK_STATUS_NO_SUCH_LANGUAGE);
  EXPECT_EQ(needed, 0u);
  EXPECT_EQ(stk_settle_json(nullptr, nullptr, 1, 0, out, sizeof out, &needed), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_settle_json_room(static_cast<std::size_t>(-1)), static_cast<std::size_t>(-1));
}

TEST(StkDocuments, InErrorAnswerWithTheListOfErrors) {
  const struct {
    std::int32_t status;
    std::string document;
  } cases[] = {
      {STK_STATUS_NOT_READABLE, "{"},
      {STK_STATUS_NOT_A_DOCUMENT, "4711"},
      {STK_STATUS_TOO_DEEP, std::string(200, '[') + std::string(200, ']')},
      {STK_STATUS_UNKNOWN_KEY, month(R"({"id":"v1","date":"2025-01-07","hours":"1:00","status":"held","hour":1})")},
      {STK_STATUS_DUPLICATE_KEY, month(R"({"id":"v1","id":"v1","date":"2025-01-07","hours":"1:00","status":"held"})")},
      {STK_STATUS_WRONG_TYPE, month(R"({"id":"v1","date":"2025-01-07","hours":1,"status":"held"})")},
      {STK_STATUS_UNREADABLE_VALUE, month(R"({"id":"v1","date":"2025-02-30","hours":"1:00","status":"held"})")},
      {STK_STATUS_NATIONAL_IDENTITY_NUMBER,
       month(R"({"id":"01817500168","date":"2025-01-07","hours":"1:00","status":"held"})")},
      {STK_STATUS_EMPTY_ID, month(R"({"id":"","date":"2025-01-07","hours":"1:00","status":"held"})")},
      {STK_STATUS_SAME_MONTH_TWICE, "[" + month() + "," + month() + "]"},
      {STK_STATUS_MISSING, month(R"({"id":"v1","hours":"1:00","status":"held"})")},
      {STK_STATUS_RULING_NOT_IN_REVIEW,
       month(R"({"id":"v1","date":"2025-01-07","hours":"1:00","status":"held"})",
             R"(,"rulings":[{"item":"v1","part":"hours","verdict":"granted","on":"2025-02-05"}])")},
  };
  for (const auto& wrong : cases) {
    const Answer answer = settle_json(nullptr, wrong.document);
    EXPECT_EQ(answer.status, STK_STATUS_DOCUMENT);
    EXPECT_NE(answer.text.find(std::string(R"("code":")") + stk_status_name(wrong.status) + '"'), std::string::npos)
        << stk_status_name(wrong.status) << " is not in " << answer.text;
    EXPECT_EQ(answer.text.front(), '[');
    EXPECT_NE(answer.text.find(R"("pointer":)"), std::string::npos);
    EXPECT_NE(answer.text.find(R"("message":)"), std::string::npos);
  }
}

TEST(StkRegulation, OfAFileHasItsOwnRates) {
  const std::string bad = "format = \"stottekontakt-regulation/1\"\nwage = 3\n";
  char errors[4096];
  std::size_t needed = 0;
  stk_regulation* none = nullptr;
  EXPECT_EQ(stk_regulation_from_toml(bad.data(), bad.size(), errors, sizeof errors, &needed, &none),
            STK_STATUS_DOCUMENT);
  EXPECT_EQ(none, nullptr);
  EXPECT_NE(std::string(errors).find(R"("line":2)"), std::string::npos) << errors;
  EXPECT_NE(std::string(errors).find(stk_status_name(STK_STATUS_UNKNOWN_PARAMETER)), std::string::npos) << errors;
}

TEST(StkRegulation, WithANewRatePaysItFromItsDay) {
  const RegulationHandle raised = oppdal_with("2025-01-15", 24000);
  std::int64_t ore = 0;
  EXPECT_EQ(stk_pay(raised.get(), day_number("2025-01-14"), 60, &ore), STK_STATUS_OK);
  EXPECT_EQ(ore, 23303);
  EXPECT_EQ(stk_pay(raised.get(), day_number("2025-01-15"), 60, &ore), STK_STATUS_OK);
  EXPECT_EQ(ore, 24000);
  EXPECT_EQ(stk_pay(nullptr, day_number("2025-01-15"), 60, &ore), STK_STATUS_OK);
  EXPECT_EQ(ore, 23303);
}

TEST(StkRegulation, WithARateOfTheSameDayReplacesIt) {
  const RegulationHandle other = oppdal_with("2025-01-01", 20000);
  std::int32_t count = 0;
  std::int64_t ore = 0;
  ASSERT_EQ(stk_rate_count(other.get(), STK_PARAMETER_HOURLY_RATE, &count), STK_STATUS_OK);
  EXPECT_EQ(count, 1);
  EXPECT_EQ(stk_pay(other.get(), day_number("2025-01-01"), 60, &ore), STK_STATUS_OK);
  EXPECT_EQ(ore, 20000);
}

TEST(StkRegulation, CopyOutlivesWhatItWasMadeOf) {
  RegulationHandle first = oppdal_with("2027-01-01", 25000);
  stk_regulation* second = nullptr;
  ASSERT_EQ(stk_regulation_with_rate(first.get(), STK_PARAMETER_KILOMETRE_CEILING, day_number("2025-01-01"), 100000,
                                     STK_PROVENANCE_ASSUMED, "x", 1, &second),
            STK_STATUS_OK);
  const RegulationHandle copy(second);
  first.reset();
  std::int64_t ore = 0;
  EXPECT_EQ(stk_pay(copy.get(), day_number("2027-01-01"), 60, &ore), STK_STATUS_OK);
  EXPECT_EQ(ore, 25000);
  char id[8];
  std::size_t needed = 0;
  EXPECT_EQ(stk_regulation_id(copy.get(), id, sizeof id, &needed), STK_STATUS_OK);
  EXPECT_STREQ(id, "oppdal");

  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "1:00"), "60", "60"));
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  CStatement answer(facts);
  ASSERT_EQ(stk_settle(copy.get(), &facts, &answer.head), STK_STATUS_OK);
  EXPECT_EQ(answer.visits[0].km_verdict, STK_VERDICT_REDUCED);
  EXPECT_EQ(answer.visits[0].granted_metres, 100000);
}

TEST(StkRegulation, WithoutASourceIsNotMade) {
  stk_regulation* none = nullptr;
  EXPECT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20000, 1, STK_PROVENANCE_STATED, "", 0, &none),
            STK_STATUS_MISSING);
  EXPECT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20000, STK_MOST_RATE_ORE + 1,
                                     STK_PROVENANCE_STATED, "x", 1, &none),
            STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(none, nullptr);
  stk_regulation_free(nullptr);
}

TEST(StkReason, IsThereForEveryClaimedPartAndEveryNotice) {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "2:30"), "7.4", "7.4"));
  sheet.add(cancelled("2025-01-08", "2:00", "2025-01-07", CancelledBy::recipient));
  sheet.add(receipt("2025-01-07", "120.00"));
  sheet.delivered = day("2025-02-03");
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  std::string out(stk_reason_room(), '\0');
  std::size_t needed = 0;
  const auto reason = [&](std::int32_t item, std::int32_t part) {
    return stk_reason(nullptr, &facts, item, part, STK_LANGUAGE_BOKMAAL, out.data(), out.size(), &needed);
  };
  EXPECT_EQ(reason(0, STK_PART_HOURS), STK_STATUS_OK);
  EXPECT_GT(needed, 10u);
  EXPECT_EQ(reason(0, STK_PART_KM_TO), STK_STATUS_OK);
  EXPECT_GT(needed, 10u);
  EXPECT_EQ(reason(0, STK_PART_EXPENSE), STK_STATUS_OK);
  EXPECT_GT(needed, 10u);
  EXPECT_EQ(reason(1, STK_PART_KM_TO), STK_STATUS_OK);
  EXPECT_EQ(needed, 1u);  // not claimed
  EXPECT_EQ(reason(2, STK_PART_HOURS), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(reason(0, STK_PART_KM), STK_STATUS_OUT_OF_RANGE);
  EXPECT_EQ(needed, 0u);

  const std::size_t notices = sheet.settled().notices.size();
  ASSERT_GT(notices, 0u);
  for (std::size_t i = 0; i < notices; ++i) {
    EXPECT_EQ(stk_notice_reason(nullptr, &facts, static_cast<std::int32_t>(i), STK_LANGUAGE_BOKMAAL, out.data(),
                                out.size(), &needed),
              STK_STATUS_OK);
    EXPECT_GT(needed, 10u);
  }
  EXPECT_EQ(stk_notice_reason(nullptr, &facts, static_cast<std::int32_t>(notices), STK_LANGUAGE_BOKMAAL, out.data(),
                              out.size(), &needed),
            STK_STATUS_OUT_OF_RANGE);
}
