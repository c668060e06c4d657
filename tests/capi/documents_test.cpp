// Whole documents, reasons, and regulations made at run time.
#include <gtest/gtest.h>

#include <string>

#include "c_sheet.hpp"
#include "text_answers.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

RegulationHandle oppdal_with(std::string_view from, std::int64_t hourly_ore) {
  stk_regulation* made = nullptr;
  const std::string source = "vedtak i kommunestyret";
  EXPECT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, day_number(from), hourly_ore,
                                     STK_PROVENANCE_STATED, source.data(), source.size(), &made),
            STK_STATUS_OK);
  return RegulationHandle(made);
}

}  // namespace

TEST(StkDocuments, AreSettledIntoStatements) {
  const TextAnswer answer = settle_json(nullptr, month());
  EXPECT_EQ(answer.status, STK_STATUS_OK);
  EXPECT_NE(answer.text.find(R"("payable":)"), std::string::npos);
  EXPECT_NE(answer.text.find("2796.36"), std::string::npos);
}

TEST(StkDocuments, ThatDoNotFitTheBufferLeaveItAsItWas) {
  const std::string document = month();
  char out[8] = "as was";
  std::size_t needed = 0;
  EXPECT_EQ(stk_settle_json(nullptr, document.data(), document.size(), 0, out, sizeof out, &needed),
            STK_STATUS_BUFFER_TOO_SMALL);
  EXPECT_STREQ(out, "as was");
  EXPECT_EQ(needed, settle_json(nullptr, document).text.size() + 1);
  EXPECT_EQ(
      stk_settle_json(nullptr, document.data(), document.size(), STK_LANGUAGE_ENGLISH + 1, out, sizeof out, &needed),
      STK_STATUS_NO_SUCH_LANGUAGE);
  EXPECT_EQ(needed, 0u);
  EXPECT_EQ(stk_settle_json(nullptr, nullptr, 1, 0, out, sizeof out, &needed), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_settle_json_room(static_cast<std::size_t>(-1)), static_cast<std::size_t>(-1));
}

TEST(StkDocuments, InErrorAnswerWithTheListOfErrors) {
  for (const WrongText& wrong : wrong_timesheets()) {
    SCOPED_TRACE(stk_status_name(wrong.status));
    const TextAnswer answer = settle_json(nullptr, wrong.text);
    EXPECT_EQ(answer.status, STK_STATUS_DOCUMENT);
    ASSERT_FALSE(codes_in(answer.text).empty()) << answer.text;
    EXPECT_EQ(codes_in(answer.text).back(), wrong.status) << answer.text;
    EXPECT_EQ(answer.text.front(), '[');
    EXPECT_NE(answer.text.find(R"("pointer":)"), std::string::npos);
    EXPECT_NE(answer.text.find(R"("message":)"), std::string::npos);
  }
}

TEST(StkDocuments, OfJsonLinesTellTheLineOfAnError) {
  const TextAnswer answer = settle_json(nullptr, month() + "\n{\"format\":1}\n");
  EXPECT_EQ(answer.status, STK_STATUS_DOCUMENT);
  EXPECT_NE(answer.text.find(R"({"line":2,"pointer":"/format")"), std::string::npos) << answer.text;
}

TEST(StkRegulation, OfAFileIsTheSameAsTheBuiltInOne) {
  const LoadedAnswer loaded = load(file_text(REGULATIONS "/oppdal.toml"));
  ASSERT_EQ(loaded.errors.status, STK_STATUS_OK);
  EXPECT_EQ(loaded.errors.text, "");
  const auto digest = [](const stk_regulation* regulation) {
    return text_of([&](char* out, std::size_t capacity, std::size_t* needed) {
             return stk_regulation_digest(regulation, out, capacity, needed);
           })
        .text;
  };
  EXPECT_EQ(digest(loaded.regulation.get()), digest(nullptr));
  EXPECT_EQ(digest(nullptr).size(), 71u);
}

TEST(StkRegulation, OfAFileWithOneErrorIsNotMadeAndTheErrorNamesItsLine) {
  for (const WrongText& wrong : wrong_regulations()) {
    SCOPED_TRACE(stk_status_name(wrong.status));
    const LoadedAnswer loaded = load(wrong.text);
    EXPECT_EQ(loaded.errors.status, STK_STATUS_DOCUMENT);
    EXPECT_EQ(loaded.regulation, nullptr);
    EXPECT_EQ(codes_in(loaded.errors.text), std::vector{wrong.status}) << loaded.errors.text;
    EXPECT_EQ(loaded.errors.text.rfind(R"([{"line":)", 0), 0u) << loaded.errors.text;
    EXPECT_NE(loaded.errors.text.find(R"(,"column":)"), std::string::npos) << loaded.errors.text;
  }
}

TEST(StkRegulation, OfAFileCanBeReadAsItWasKnownOnADay) {
  const std::string text = file_text(EXAMPLES "/new-rate/elvdal-ny.toml");
  const LoadedAnswer now = load(text);
  const LoadedAnswer then = load(text, day_number("2026-03-31"));
  ASSERT_EQ(now.errors.status, STK_STATUS_OK);
  ASSERT_EQ(then.errors.status, STK_STATUS_OK);
  std::int64_t ore_now = 0;
  std::int64_t ore_then = 0;
  const std::int32_t day = day_number("2026-01-15");
  EXPECT_EQ(stk_hourly_rate(now.regulation.get(), STK_RATE_INDIVIDUAL, day, &ore_now), STK_STATUS_OK);
  EXPECT_EQ(stk_hourly_rate(then.regulation.get(), STK_RATE_INDIVIDUAL, day, &ore_then), STK_STATUS_OK);
  EXPECT_LT(ore_then, ore_now);
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

TEST(StkRegulation, WithASourceThatIsNoLineOfTextIsNotMade) {
  for (const std::string_view source : {"sak 12; 26", "sak\n12", "sak \x7f", "\xff", "sak \xe2\x80\xa8 12"}) {
    stk_regulation* none = nullptr;
    EXPECT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20000, 1, STK_PROVENANCE_STATED,
                                       source.data(), source.size(), &none),
              STK_STATUS_UNUSABLE_TEXT)
        << source;
    EXPECT_EQ(none, nullptr);
  }
}

TEST(StkRegulation, WithoutASourceIsNotMade) {
  stk_regulation* none = nullptr;
  EXPECT_EQ(stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20000, 1, STK_PROVENANCE_STATED, "", 0, &none),
            STK_STATUS_MISSING);
  EXPECT_EQ(
      stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20000, 1, STK_PROVENANCE_STATED, "  ", 2, &none),
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

TEST(StkReason, OfTheWholeSheetAreTheSameWordsOneByOne) {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "2:30", at(17)), "7.4", "7.4"));
  sheet.add(driving(held("2025-01-07", "2:30", at(17)), "3", "0"));
  sheet.add(cancelled("2025-01-08", "2:00", "2025-01-07", CancelledBy::recipient));
  sheet.add(receipt("2025-01-07", "120.00"));
  sheet.delivered = day("2025-02-03");
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  for (std::int32_t language = 0; stk_has_language(language) == 1; ++language) {
    std::size_t count = 0;
    std::size_t needed = 0;
    ASSERT_EQ(stk_reasons(nullptr, &facts, language, nullptr, 0, 0, &count, nullptr, 0, &needed),
              STK_STATUS_BUFFER_TOO_SMALL);
    ASSERT_GT(count, 7u);
    std::vector<stk_reason_place> places(count);
    std::string out(needed, '\x5a');
    std::size_t again = 0;
    EXPECT_EQ(stk_reasons(nullptr, &facts, language, places.data(), count - 1, sizeof places[0], &again, out.data(),
                          out.size(), &needed),
              STK_STATUS_OUTPUT_TOO_SMALL);
    EXPECT_EQ(again, count);
    EXPECT_EQ(out, std::string(needed, '\x5a'));
    ASSERT_EQ(stk_reasons(nullptr, &facts, language, places.data(), count, sizeof places[0], &again, out.data(),
                          out.size(), &needed),
              STK_STATUS_OK);
    std::size_t notices = 0;
    for (const stk_reason_place& place : places) {
      const TextAnswer alone = text_of([&](char* text, std::size_t capacity, std::size_t* room) {
        return place.list == STK_LIST_NONE
                   ? stk_notice_reason(nullptr, &facts, place.item, language, text, capacity, room)
                   : stk_reason(nullptr, &facts, place.item, place.part, language, text, capacity, room);
      });
      notices += place.list == STK_LIST_NONE ? 1 : 0;
      EXPECT_EQ(alone.status, STK_STATUS_OK);
      EXPECT_GT(place.length, 10);
      EXPECT_EQ(alone.text, out.c_str() + place.offset);
      EXPECT_EQ(alone.text.size(), static_cast<std::size_t>(place.length));
    }
    EXPECT_EQ(notices, sheet.settled().notices.size());
  }
}
