/// @file
/// Rules asked alone: facts read from text, the rule that decides, the answer as documents write it.

#include <gtest/gtest.h>

#include <algorithm>

#include "ask/ask.hpp"
#include "stottekontakt/oppdal.hpp"
#include "support/languages.hpp"
#include "support/printers.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt::documents {
namespace {

using namespace stottekontakt::literals;

Asked asked(Rule rule, const std::vector<GivenFact>& facts, const Regulation& regulation = oppdal) {
  const std::optional<Question> question = question_of(rule);
  if (!question) return {.errors = {{Status::missing, "no question"}}};
  Asked reply = ask(*question, facts, regulation, Language::nb);
  support::in_bokmaal([&](Language language) {
    const Asked same = ask(*question, facts, regulation, language);
    return same.answer ? same.answer->reason : same.errors.front().text;
  });
  return reply;
}
/// The deciding rule, its reading and the answer's fields: "STK-AGR-01 practice {"last_day": "2025-03-17"}".
std::string answer(Rule rule, const std::vector<GivenFact>& facts) {
  const Asked reply = asked(rule, facts);
  if (!reply.answer) return reply.errors.front().text;
  return std::string(id_of(reply.answer->rule)) + " " + std::string(name_of(reply.answer->reading)) + " " +
         reply.answer->fields.row();
}
std::vector<Status> errors(Rule rule, const std::vector<GivenFact>& facts) {
  std::vector<Status> found;
  for (const AskError& error : asked(rule, facts).errors) found.push_back(error.status);
  return found;
}

TEST(Ask, NoticeEndsTheAgreementFourteenDaysAfterItsReceipt) {
  EXPECT_EQ(answer(Rule::STK_AGR_01, {{"received", "2025-03-03"}}),
            R"(STK-AGR-01 practice {"last_day": "2025-03-17"})");
}
TEST(Ask, UnwrittenNoticeIsValidWithARemark) {
  EXPECT_EQ(answer(Rule::STK_AGR_02, {{"written", "no"}}),
            R"(STK-AGR-02 text {"valid": true, "notice": "notice-unwritten"})");
  EXPECT_EQ(answer(Rule::STK_AGR_02, {{"written", "yes"}}), R"(STK-AGR-02 text {"valid": true, "notice": null})");
}
TEST(Ask, ADayIsInsideTheAgreementUntilItsLastDay) {
  EXPECT_EQ(answer(Rule::STK_AGR_03, {{"date", "2025-03-17"}, {"from", "2025-01-01"}, {"notice", "2025-03-03"}}),
            R"(STK-AGR-03 choice {"inside": true, "first_day": "2025-01-01", "last_day": "2025-03-17"})");
  EXPECT_EQ(answer(Rule::STK_AGR_03, {{"date", "2025-03-18"}, {"from", "2025-01-01"}, {"notice", "2025-03-03"}}),
            R"(STK-AGR-03 choice {"inside": false, "first_day": "2025-01-01", "last_day": "2025-03-17"})");
  EXPECT_EQ(answer(Rule::STK_AGR_03, {{"date", "2199-03-18"}, {"from", "2025-01-01"}}),
            R"(STK-AGR-03 choice {"inside": true, "first_day": "2025-01-01", "last_day": null})");
}
TEST(Ask, TheChecklistNamesWhatIsMissing) {
  EXPECT_EQ(answer(Rule::STK_AGR_04, {{"signed", "yes"},
                                      {"informed", "yes"},
                                      {"email_read", "no"},
                                      {"contact_saved", "yes"},
                                      {"police_certificate", "nei"}}),
            R"(STK-AGR-04 text {"ready": false, "missing": ["email_read", "police_certificate"]})");
}
TEST(Ask, TheYearsEvaluationIsDueOverdueMetOrOnTarget) {
  const auto state = [](std::string_view forms, std::string_view as_of) {
    return answer(Rule::STK_EVA_01, {{"year", "2025"}, {"forms", forms}, {"as_of", as_of}});
  };
  EXPECT_EQ(state("0", "2025-12-31"), R"(STK-EVA-01 choice {"state": "due"})");
  EXPECT_EQ(state("0", "2026-01-01"), R"(STK-EVA-01 choice {"state": "overdue"})");
  EXPECT_EQ(state("1", "2026-01-01"), R"(STK-EVA-01 text {"state": "met"})");
  EXPECT_EQ(state("2", "2025-06-01"), R"(STK-EVA-01 text {"state": "target"})");
}

TEST(Ask, LongIllnessIsMoreThanSixteenDays) {
  EXPECT_EQ(answer(Rule::STK_SIC_02, {{"from", "2025-03-03"}, {"as_of", "2025-03-18"}}),
            R"(STK-SIC-02 choice {"days": 16, "long": false})");
  EXPECT_EQ(answer(Rule::STK_SIC_02, {{"from", "2025-03-03"}, {"as_of", "2025-03-19"}}),
            R"(STK-SIC-02 choice {"days": 17, "long": true})");
  EXPECT_EQ(answer(Rule::STK_SIC_02, {{"from", "2025-03-03"}, {"to", "2025-03-05"}, {"as_of", "2025-03-19"}}),
            R"(STK-SIC-02 choice {"days": 3, "long": false})");
}
TEST(Ask, NavIsFromSixteenDaysAfterTheReport) {
  EXPECT_EQ(answer(Rule::STK_SIC_03, {{"from", "2025-03-01"}, {"reported", "2025-03-03"}}),
            R"(STK-SIC-03 practice {"from": "2025-03-19", "may_apply": null})");
  EXPECT_EQ(answer(Rule::STK_SIC_03, {{"from", "2025-03-01"}, {"reported", "2025-03-03"}, {"as_of", "2025-03-19"}}),
            R"(STK-SIC-03 practice {"from": "2025-03-19", "may_apply": true})");
  EXPECT_EQ(answer(Rule::STK_SIC_03,
                   {{"from", "2025-03-01"}, {"to", "2025-03-18"}, {"reported", "2025-03-03"}, {"as_of", "2025-04-01"}}),
            R"(STK-SIC-03 practice {"from": "2025-03-19", "may_apply": false})");
}
TEST(Ask, HolidayWeeksAreCountedFromDaysAndPeriods) {
  EXPECT_EQ(answer(Rule::STK_HOL_01, {{"year", "2024"},
                                      {"from", "2023-01-01"},
                                      {"as_of", "2025-01-01"},
                                      {"worked", "2024-01-01..2024-12-08,2024-12-17"},
                                      {"sick", "2024-12-28.."}}),
            R"(STK-HOL-01 choice {"judged": true, "weeks": 1, "needed": 4, "too_few": true})");
  EXPECT_EQ(
      answer(Rule::STK_HOL_01,
             {{"year", "2024"}, {"from", "2024-02-01"}, {"as_of", "2025-01-01"}, {"worked", "2024-02-01..2024-12-01"}}),
      R"(STK-HOL-01 choice {"judged": false, "weeks": 4, "needed": 4, "too_few": false})");
}

TEST(Ask, ACancellationIsAnsweredByTheRuleThatDecides) {
  const auto of = [](std::string_view on, std::string_view by, std::string_view cause) {
    return answer(Rule::STK_CAN_01, {{"date", "2025-03-06"}, {"on", on}, {"by", by}, {"cause", cause}});
  };
  EXPECT_EQ(of("2025-03-06", "guardian", "other"), R"(STK-CAN-01 text {"verdict": "granted"})");
  EXPECT_EQ(of("2025-03-06", "recipient", "no_show"), R"(STK-CAN-01 choice {"verdict": "granted"})");
  EXPECT_EQ(of("2025-03-05", "contact", "other"), R"(STK-CAN-02 text {"verdict": "refused"})");
  EXPECT_EQ(of("2025-03-06", "contact", "other"), R"(STK-CAN-03 choice {"verdict": "review"})");
  EXPECT_EQ(of("2025-03-06", "contact", "illness"), R"(STK-SIC-01 text {"verdict": "refused"})");
}
TEST(Ask, AVisitBrokenOffIsTwoItems) {
  EXPECT_EQ(
      answer(Rule::STK_CAN_05, {{"date", "2025-03-06"}, {"hours", "3:00"}, {"held", "1:15"}, {"by", "recipient"}}),
      R"(STK-CAN-05 choice {"held": {"status": "held", "hours": "1:15"}, )"
      R"("rest": {"status": "cancelled", "hours": "1:45", "on": "2025-03-06"}})");
}
TEST(Ask, ATaskIsPermittedOrForAPerson) {
  const auto of = [](std::string_view activity, std::string_view with) {
    return answer(Rule::STK_TSK_03, {{"activity", activity}, {"with_recipient", with}});
  };
  EXPECT_EQ(of("cafe", "yes"), R"(STK-TSK-03 text {"verdict": "granted"})");
  EXPECT_EQ(of("planning", "no"), R"(STK-TSK-03 choice {"verdict": "granted"})");
  EXPECT_EQ(of("cafe", "no"), R"(STK-TSK-03 choice {"verdict": "review"})");
  EXPECT_EQ(of("shopping", "yes"), R"(STK-TSK-03 text {"verdict": "granted"})");
  EXPECT_EQ(of("shopping", "no"), R"(STK-TSK-01 choice {"verdict": "review"})");
  EXPECT_EQ(of("treatment", "yes"), R"(STK-TSK-02 choice {"verdict": "review"})");
}

TEST(Ask, TheHourlyRateIsTheOneInForce) {
  EXPECT_EQ(answer(Rule::STK_PAY_01, {{"date", "2025-12-31"}}),
            R"(STK-PAY-01 text {"rate": "233.03", "from": "2025-01-01", "provenance": "stated", "source": )"
            R"("Info til støttekontakter i Oppdal kommune, pkt. 3", "may_be_outdated": false})");
  EXPECT_NE(answer(Rule::STK_PAY_01, {{"date", "2026-01-01"}}).find(R"("may_be_outdated": true)"), std::string::npos);
}
TEST(Ask, PayIsRoundedOnce) {
  EXPECT_EQ(answer(Rule::STK_PAY_02, {{"date", "2025-02-01"}, {"hours", "12:00"}}),
            R"(STK-PAY-02 choice {"rate": "233.03", "amount": "2796.36"})");
  EXPECT_EQ(answer(Rule::STK_PAY_02, {{"date", "2025-02-01"}, {"hours", "8:30"}}),
            R"(STK-PAY-02 choice {"rate": "233.03", "amount": "1980.76"})");
}
TEST(Ask, TheAccountAccruesWholeWeeks) {
  EXPECT_EQ(answer(Rule::STK_PAY_04,
                   {{"weekly", "3:00"}, {"opened", "2025-01-01"}, {"last", "2025-01-31"}, {"used", "16:30"}}),
            R"(STK-PAY-04 choice {"granted": "15:00", "used": "16:30", "balance": "-1:30"})");
}
TEST(Ask, NoSupplementIsPaid) {
  EXPECT_EQ(answer(Rule::STK_PAY_05, {{"supplement", "holiday_pay"}}), R"(STK-PAY-05 text {"verdict": "refused"})");
  EXPECT_EQ(answer(Rule::STK_PAY_05, {{"supplement", "evening"}}), R"(STK-PAY-05 choice {"verdict": "refused"})");
}
TEST(Ask, KilometresAtAnAssumedRateArePractice) {
  EXPECT_EQ(answer(Rule::STK_KM_01, {{"date", "2025-03-01"}, {"distance", "59.2"}}),
            R"(STK-KM-01 practice {"rate": "5.00", "amount": "296.00", "provenance": "assumed", "source": )"
            R"("Statens reiseregulativ innenlands, jf. KS SGS 1001 § 3"})");
}
TEST(Ask, ACostIsCoveredRefusedOrForAPerson) {
  const auto of = [](std::string_view kind, std::string_view whose) {
    return answer(Rule::STK_EXP_02, {{"kind", kind}, {"for", whose}});
  };
  EXPECT_EQ(of("ticket", "contact"), R"(STK-EXP-02 text {"verdict": "granted"})");
  EXPECT_EQ(of("other", "contact"), R"(STK-EXP-02 choice {"verdict": "granted"})");
  EXPECT_EQ(of("ticket", "recipient"), R"(STK-EXP-02 text {"verdict": "refused"})");
  EXPECT_EQ(of("fuel", "contact"), R"(STK-EXP-02 text {"verdict": "refused"})");
  EXPECT_EQ(of("transport", "contact"), R"(STK-EXP-02 choice {"verdict": "review"})");
}
TEST(Ask, TheCeilingIsAHundredKronerForEachWeeklyHour) {
  EXPECT_EQ(answer(Rule::STK_EXP_03, {{"hours", "3:00"}, {"date", "2025-03-01"}}),
            R"(STK-EXP-03 text {"ceiling": "300.00", "figure": "100.00", "provenance": "stated"})");
  EXPECT_EQ(answer(Rule::STK_EXP_03, {{"hours", "4:20"}, {"date", "2025-03-01"}}),
            R"(STK-EXP-03 choice {"ceiling": "433.33", "figure": "100.00", "provenance": "stated"})");
  EXPECT_EQ(answer(Rule::STK_EXP_03, {{"hours", "3:00"}, {"date", "2025-03-01"}, {"cover", "150.00"}}),
            R"(STK-EXP-03 text {"ceiling": "150.00", "figure": "100.00", "provenance": "stated"})");
}

TEST(Ask, TheDatesOfATimesheet) {
  EXPECT_EQ(answer(Rule::STK_TIM_01, {{"month", "2025-02"}, {"delivered", "2025-03-01"}}),
            R"(STK-TIM-01 text {"due": "2025-02-28", "late": true})");
  EXPECT_EQ(answer(Rule::STK_TIM_01, {{"month", "2025-02"}}), R"(STK-TIM-01 text {"due": "2025-02-28"})");
  EXPECT_EQ(answer(Rule::STK_TIM_02, {{"delivered", "2031-03-31"}}),
            R"(STK-TIM-02 practice {"nominal": "2031-04-12", "bank_day": "2031-04-09"})");
  EXPECT_EQ(answer(Rule::STK_TIM_03, {{"date", "2025-11-30"}, {"delivered", "2026-02-28"}}),
            R"(STK-TIM-03 choice {"last_delivery": "2026-02-28", "in_time": true})");
  EXPECT_EQ(answer(Rule::STK_TIM_04, {{"delivered", "2025-04-15"}}),
            R"(STK-TIM-04 choice {"first_claimable": "2025-01-15"})");
  EXPECT_EQ(answer(Rule::STK_TIM_05, {{"date", "2025-03-31"}}), R"(STK-TIM-05 choice {"month": "2025-03"})");
  EXPECT_EQ(answer(Rule::STK_TIM_06, {{"date", "2025-04-12"}}), R"(STK-TIM-06 practice {"bank_day": "2025-04-11"})");
  EXPECT_EQ(answer(Rule::STK_TIM_08, {{"received_at", "2025-03-31T21:59:59Z"}}),
            R"(STK-TIM-08 text {"delivered": "2025-03-31"})");
  EXPECT_EQ(answer(Rule::STK_TIM_08, {{"received_at", "2025-03-31T22:00:00Z"}}),
            R"(STK-TIM-08 text {"delivered": "2025-04-01"})");
}
TEST(Ask, ASampleOfEverythingPicksEveryItemAndOfNothingNone) {
  const auto of = [](std::string_view share) {
    return answer(Rule::STK_CTL_01,
                  {{"seed", "7"}, {"agreement", "OPD-0017"}, {"month", "2025-03"}, {"item", "v1"}, {"share", share}});
  };
  EXPECT_EQ(of("1000000"), R"(STK-CTL-01 choice {"picked": true})");
  EXPECT_EQ(of("0"), R"(STK-CTL-01 choice {"picked": false})");
}

TEST(Ask, ConfidentialityIsAnsweredByTheFirstRuleThatApplies) {
  const auto of = [](std::vector<GivenFact> facts) { return answer(Rule::STK_CON_01, facts); };
  EXPECT_EQ(of({{"audience", "anybody"}}), R"(STK-CON-01 text {"may_tell": "forbidden"})");
  EXPECT_EQ(of({{"audience", "social_media"}, {"picture", "yes"}, {"consent", "yes"}}),
            R"(STK-CON-02 text {"may_tell": "forbidden"})");
  EXPECT_EQ(of({{"audience", "social_media"}, {"picture", "yes"}, {"consent", "yes"}, {"approved", "yes"}}),
            R"(STK-CON-02 text {"may_tell": "permitted"})");
  EXPECT_EQ(of({{"audience", "anybody"}, {"consent", "yes"}}), R"(STK-CON-03 text {"may_tell": "permitted"})");
  EXPECT_EQ(of({{"audience", "responsible_person"}, {"danger", "yes"}}), R"(STK-CON-04 text {"may_tell": "duty"})");
  EXPECT_EQ(of({{"audience", "follow_up"}, {"agreed", "yes"}, {"necessary", "yes"}}),
            R"(STK-CON-05 text {"may_tell": "permitted"})");
}

TEST(Ask, EverythingWrongWithAQuestionIsSaidAtOnce) {
  EXPECT_EQ(
      errors(Rule::STK_CAN_01, {{"dato", "2025-03-06"}, {"on", "2025-02-30"}, {"by", "contact"}, {"by", "contact"}}),
      (std::vector<Status>{Status::unknown_key, Status::unreadable_value, Status::duplicate_key, Status::missing}));
}
TEST(Ask, AMisspeltKeyIsToldTheOneThatWasMeant) {
  const Asked reply = asked(Rule::STK_AGR_01, {{"recieved", "2025-03-03"}});
  ASSERT_FALSE(reply.errors.empty());
  EXPECT_EQ(reply.errors.front().text, "Nøkkelen «recieved» hører ikke til spørsmålet. Mente du «received»?");
}
TEST(Ask, AKeyLikeNoOtherIsToldTheKeysThereAre) {
  const Asked reply = asked(Rule::STK_PAY_02, {{"xyz", "1"}});
  ASSERT_FALSE(reply.errors.empty());
  EXPECT_EQ(reply.errors.front().text, "Nøkkelen «xyz» hører ikke til spørsmålet. Bruk date, hours.");
}
TEST(Ask, FactsThatContradictEachOtherAreAnError) {
  EXPECT_EQ(errors(Rule::STK_CAN_01, {{"date", "2025-03-06"}, {"on", "2025-03-07"}, {"by", "guardian"}}),
            std::vector{Status::cancelled_after_visit});
  EXPECT_EQ(errors(Rule::STK_CAN_01,
                   {{"date", "2025-03-06"}, {"on", "2025-03-05"}, {"by", "recipient"}, {"cause", "no_show"}}),
            std::vector{Status::no_show_not_on_date});
  EXPECT_EQ(errors(Rule::STK_SIC_02, {{"from", "2025-03-06"}, {"to", "2025-03-05"}, {"as_of", "2025-03-07"}}),
            std::vector{Status::ends_before_begins});
  EXPECT_EQ(
      errors(Rule::STK_CAN_05, {{"date", "2025-03-06"}, {"hours", "1:00"}, {"held", "1:01"}, {"by", "recipient"}}),
      std::vector{Status::out_of_range});
  EXPECT_EQ(errors(Rule::STK_PAY_04, {{"weekly", "168:01"}, {"opened", "2025-01-01"}, {"last", "2025-01-31"}}),
            std::vector{Status::out_of_range});
  EXPECT_EQ(errors(Rule::STK_CTL_01,
                   {{"seed", "7"}, {"agreement", "a"}, {"month", "2025-03"}, {"item", "v1"}, {"share", "1000001"}}),
            std::vector{Status::out_of_range});
}
TEST(Ask, AMissingRateIsNeverAGuess) {  // STK-PAY-01
  EXPECT_EQ(errors(Rule::STK_PAY_01, {{"date", "2024-12-31"}}), std::vector{Status::no_rate_in_force});
  EXPECT_EQ(errors(Rule::STK_PAY_02, {{"date", "2024-12-31"}, {"hours", "1:00"}}),
            std::vector{Status::no_rate_in_force});
  EXPECT_EQ(errors(Rule::STK_KM_01, {{"date", "2018-12-31"}, {"distance", "1"}}),
            std::vector{Status::no_rate_in_force});
  EXPECT_EQ(errors(Rule::STK_EXP_03, {{"date", "2024-12-31"}, {"hours", "1:00"}}),
            std::vector{Status::no_ceiling_in_force});
}

TEST(Ask, ValuesOfEveryFormAreReadStrictly) {
  const auto unreadable = [](Rule rule, std::vector<GivenFact> facts) {
    for (const AskError& error : asked(rule, facts).errors) {
      if (error.status == Status::unreadable_value) return true;
    }
    return false;
  };
  for (const std::string_view text :
       {"", "2025-3-3", "2025-02-29", "03.03.2025", "1899-12-31", "2201-01-01", " 2025-03-03"}) {
    EXPECT_TRUE(unreadable(Rule::STK_AGR_01, {{"received", text}})) << text;
  }
  for (const std::string_view text : {"", "2025", "2025-00", "2025-13", "1900-12", "2200-01"}) {
    EXPECT_TRUE(unreadable(Rule::STK_TIM_01, {{"month", text}})) << text;
  }
  for (const std::string_view text : {"", "2", "2:5", "2:60", "-1:00", "2.5"}) {
    EXPECT_TRUE(unreadable(Rule::STK_PAY_02, {{"hours", text}})) << text;
  }
  for (const std::string_view text : {"", "7,4", "-1", "0.0001", "1e3", "1000001"}) {
    EXPECT_TRUE(unreadable(Rule::STK_KM_01, {{"distance", text}})) << text;
  }
  for (const std::string_view text : {"", "1,50", "1.505", "10000000.01"}) {
    EXPECT_TRUE(unreadable(Rule::STK_EXP_03, {{"cover", text}})) << text;
  }
  for (const std::string_view text : {"", "Ja", "1", "yess"}) {
    EXPECT_TRUE(unreadable(Rule::STK_AGR_02, {{"written", text}})) << text;
  }
  for (const std::string_view text : {"", "x", "Contact", "recipient "}) {
    EXPECT_TRUE(unreadable(Rule::STK_CAN_01, {{"by", text}})) << text;
  }
  EXPECT_TRUE(unreadable(Rule::STK_CAN_01, {{"cause", ""}}));  // the word of a cause not stated is no word
  for (const std::string_view text :
       {"", ",", "2025-01-02..2025-01-01", "2025-01-01,", "x", "..2025-01-01", "2025-01-01...."}) {
    EXPECT_TRUE(unreadable(Rule::STK_HOL_01, {{"worked", text}})) << text;
  }
  for (const std::string_view text : {"", "2025-03-31", "2025-03-31T24:00:00Z", "2025-03-31T22:60:00Z",
                                      "2025-03-31T22:00:60Z", "2025-03-31 22:00:00Z", "1995-12-31T22:00:00Z"}) {
    EXPECT_TRUE(unreadable(Rule::STK_TIM_08, {{"received_at", text}})) << text;
  }
}

TEST(Ask, EveryKeyOfEveryQuestionHasAMeaningAndAForm) {
  for (const Question& question : all_questions()) {
    ASSERT_FALSE(question.keys.empty());
    for (const Key& key : question.keys) {
      EXPECT_FALSE(key_words(key.name, Language::nb).empty()) << key.name;
      EXPECT_FALSE(form_words(key, Language::nb).empty()) << key.name;
      EXPECT_EQ(key.words.empty(), key.form != Form::word) << key.name;
    }
  }
}
TEST(Ask, ARuleStandsInOneQuestionAtMost) {
  for (const RuleEntry& entry : all_rules) {
    int questions = 0;
    for (const Question& question : all_questions()) {
      questions += static_cast<int>(std::count(question.rules.begin(), question.rules.end(), entry.rule));
    }
    EXPECT_LE(questions, 1) << entry.id;
    EXPECT_EQ(question_of(entry.rule).has_value(), questions == 1) << entry.id;
  }
}

TEST(Ask, AnAnswerIsWrittenWithItsBasis) {
  const Asked reply = asked(Rule::STK_TIM_06, {{"date", "2025-04-12"}});
  ASSERT_TRUE(reply.answer);
  EXPECT_EQ(answer_json(*reply.answer),
            "{\n"
            "  \"rule\": \"STK-TIM-06\",\n"
            "  \"section\": null,\n"
            "  \"reading\": \"practice\",\n"
            "  \"answer\": {\"bank_day\": \"2025-04-11\"},\n"
            "  \"reason\": \"Utbetalingsdagen 12.04.2025 gir penger på konto fredag 11.04.2025.\"\n"
            "}\n");
}

TEST(JsonObject, WritesMembersInTheirOrderAndEscapesText) {
  JsonObject object;
  object.text("a", "\"x\"\n").number("b", -1).truth("c", true).null("d").texts("e", {"p", "q"});
  EXPECT_EQ(object.row(), R"({"a": "\"x\"\n", "b": -1, "c": true, "d": null, "e": ["p", "q"]})");
  EXPECT_EQ(JsonObject().row(), "{}");
  EXPECT_EQ(JsonObject().lines(), "{}\n");
  EXPECT_EQ(JsonObject().rows("r", {JsonObject().number("n", 1), JsonObject().number("n", 2)}).lines(),
            "{\n  \"r\": [\n    {\"n\": 1},\n    {\"n\": 2}\n  ]\n}\n");
  EXPECT_EQ(JsonObject().rows("r", {}).lines(), "{\n  \"r\": []\n}\n");
}

}  // namespace
}  // namespace stottekontakt::documents
