// In every language the library says it has, the words of the C interface are those of the catalogue.
#include "stottekontakt/documents/words.hpp"

#include <gtest/gtest.h>

#include "c_sheet.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_json.hpp"
#include "text_answers.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;
using documents::Language;

namespace {

/// Calls `test(number, language)` for each.
template <class Test>
void in_every_language(const Test& test) {
  int languages = 0;
  for (const std::int32_t number : {STK_LANGUAGE_BOKMAAL, STK_LANGUAGE_NYNORSK, STK_LANGUAGE_ENGLISH}) {
    if (stk_has_language(number) != 1) continue;
    SCOPED_TRACE(number);
    test(number, static_cast<Language>(number));
    ++languages;
  }
  EXPECT_EQ(static_cast<std::size_t>(languages), documents::language_count);
}

}  // namespace

TEST(StkWords, BokmaalIsThereAndNoOtherNumberThanTheThree) {
  EXPECT_EQ(stk_has_language(STK_LANGUAGE_BOKMAAL), 1);
  for (const std::int32_t number : {-1, STK_LANGUAGE_ENGLISH + 1, 256, INT32_MIN, INT32_MAX}) {
    EXPECT_EQ(stk_has_language(number), 0) << number;
  }
}

TEST(StkWords, OfRulesAreThoseOfTheCatalogue) {
  in_every_language([](std::int32_t number, Language language) {
    for (const RuleEntry& entry : all_rules) {
      const auto rule = static_cast<std::int32_t>(entry.rule);
      EXPECT_EQ(stk_rule_title(rule, number), documents::rule_title(entry.rule, language));
      EXPECT_EQ(stk_rule_words(rule, number), documents::rule_words(entry.rule, language));
      EXPECT_EQ(stk_rule_reading_words(rule, number), documents::rule_reading_words(entry.rule, language));
      EXPECT_STRNE(stk_rule_title(rule, number), "") << entry.id;
    }
  });
}

TEST(StkWords, OfVerdictsReadingsAndProvenancesAreThoseOfTheCatalogue) {
  in_every_language([](std::int32_t number, Language language) {
    for (std::int32_t i = STK_VERDICT_NOT_CLAIMED; i <= STK_VERDICT_REVIEW; ++i) {
      EXPECT_EQ(stk_verdict_word(i, number), documents::verdict_word(static_cast<Verdict>(i), language));
    }
    for (std::int32_t i = STK_READING_NONE; i <= STK_READING_CHOICE; ++i) {
      EXPECT_EQ(stk_reading_word(i, number), documents::reading_word(static_cast<Reading>(i), language));
    }
    EXPECT_EQ(stk_provenance_word(STK_PROVENANCE_STATED, number),
              documents::provenance_word(Provenance::stated, language));
    EXPECT_EQ(stk_provenance_word(STK_PROVENANCE_ASSUMED, number),
              documents::provenance_word(Provenance::assumed, language));
  });
}

TEST(StkWords, OfNoticesAreThoseOfTheCatalogue) {
  in_every_language([](std::int32_t number, Language language) {
    for (const NoticeEntry& entry : all_notices) {
      const std::int32_t code = static_cast<std::int32_t>(entry.code) + 1;
      EXPECT_EQ(stk_notice_name(code), entry.name);
      EXPECT_EQ(stk_notice_title(code, number), documents::notice_title(entry.code, language));
      EXPECT_EQ(stk_notice_words(code, number), documents::notice_words(entry.code, language));
      EXPECT_STRNE(stk_notice_title(code, number), "") << entry.name;
    }
    EXPECT_STREQ(stk_notice_name(0), "");
    EXPECT_STREQ(stk_notice_title(0, number), "");
  });
}

TEST(StkWords, OfStatusesAreThoseOfTheCatalogue) {
  in_every_language([](std::int32_t number, Language language) {
    int told = 0;
    for (std::int32_t status = 201; status < 600; ++status) {
      if (*stk_status_name(status) == '\0' || status == STK_STATUS_DOCUMENT) continue;
      EXPECT_EQ(stk_status_words(status, number), documents::fault_words(static_cast<Status>(status), language));
      told += *stk_status_words(status, number) == '\0' ? 0 : 1;
    }
    EXPECT_GT(told, 25);
  });
}

TEST(StkWords, OfAStatementAreThoseOfTheDocument) {
  in_every_language([](std::int32_t number, Language language) {
    const std::string text = file_text(EXAMPLES "/2025-03.json");
    const documents::Timesheets read = documents::read_timesheets(text, oppdal, language);
    const documents::SettledTimesheets settled = documents::settle_all(oppdal, read, language);
    ASSERT_TRUE(settled.errors.empty());
    const std::string statement =
        documents::statements_json(oppdal, read.sheets, settled.statements, read.shape, language);
    const TextAnswer answer = settle_json(nullptr, text, number);
    EXPECT_EQ(answer.status, STK_STATUS_OK);
    EXPECT_EQ(answer.text, statement);
    // Whatever language a statement is in, it verifies.
    const TextAnswer same = verify_json(nullptr, statement, text, STK_LANGUAGE_BOKMAAL);
    EXPECT_EQ(same.status, STK_STATUS_OK);
    EXPECT_NE(same.text.find(R"("differences": [])"), std::string::npos) << same.text;
  });
}
