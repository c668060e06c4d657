// Every constant of the header is found at run time, and every number has its name.
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <map>
#include <regex>
#include <string>

#include "stottekontakt.h"
#include "stottekontakt/stottekontakt.hpp"

namespace {

std::map<std::string, std::int32_t> constants_of_header() {
  std::map<std::string, std::int32_t> found;
  std::ifstream header(STK_HEADER);
  const std::regex definition(R"(^#define (STK_\w+) (\d+)\b.*)");
  std::smatch parts;
  for (std::string line; std::getline(header, line);) {
    if (std::regex_match(line, parts, definition)) found[parts[1]] = std::stoi(parts[2]);
  }
  return found;
}

std::map<std::string, std::int32_t> constants_of_library() {
  std::map<std::string, std::int32_t> found;
  for (std::int32_t i = 0; i < stk_constant_count(); ++i) {
    const char* name = stk_constant_name(i);
    std::int32_t value = -1;
    EXPECT_EQ(stk_constant(name, std::strlen(name), &value), STK_STATUS_OK);
    if (std::strncmp(name, "sizeof", 6) != 0) found[name] = value;
  }
  return found;
}

}  // namespace

TEST(StkConstants, AreThoseOfTheHeader) {
  const auto header = constants_of_header();
  EXPECT_GT(header.size(), 250u);
  EXPECT_EQ(constants_of_library(), header);
}

TEST(StkConstants, NumbersOfOneKindAreDifferent) {
  for (const char* kind : {"STK_STATUS_", "STK_FIELD_", "STK_RULE_", "STK_VERDICT_", "STK_NOTICE_", "STK_PART_"}) {
    std::map<std::int32_t, std::string> seen;
    for (const auto& [name, value] : constants_of_header()) {
      if (!name.starts_with(kind)) continue;
      EXPECT_TRUE(seen.emplace(value, name).second) << name << " has the number of " << seen[value];
    }
  }
}

TEST(StkConstants, SizesOfStructsAreFound) {
  std::int32_t size = 0;
  const std::string name = "sizeof(stk_visit)";
  ASSERT_EQ(stk_constant(name.data(), name.size(), &size), STK_STATUS_OK);
  EXPECT_EQ(static_cast<std::size_t>(size), sizeof(stk_visit));
  EXPECT_STREQ(stk_constant_name(-1), "");
  EXPECT_STREQ(stk_constant_name(stk_constant_count()), "");
}

TEST(StkNames, EveryStatusFieldRuleAndNoticeHasOne) {
  for (const auto& [name, value] : constants_of_header()) {
    if (name.starts_with("STK_STATUS_")) {
      EXPECT_STRNE(stk_status_name(value), "") << name;
    }
    if (name.starts_with("STK_FIELD_") && value != 0) {
      std::string words = name.substr(10);
      for (char& c : words) c = c == '_' ? '-' : static_cast<char>(c - 'A' + 'a');
      EXPECT_EQ(stk_field_name(value), words);
    }
    if (name.starts_with("STK_NOTICE_")) {
      EXPECT_STRNE(stk_notice_name(value), "") << name;
    }
    if (name.starts_with("STK_ACTIVITY_")) {
      EXPECT_STRNE(stk_activity_name(value), "") << name;
    }
    if (name.starts_with("STK_PART_")) {
      EXPECT_STRNE(stk_part_name(value), "") << name;
    }
  }
}

TEST(StkNames, EveryRuleHasIdTitleAndWords) {
  ASSERT_EQ(stk_rule_count(), static_cast<std::int32_t>(std::size(stottekontakt::all_rules)));
  for (std::int32_t i = 0; i < stk_rule_count(); ++i) {
    const std::int32_t rule = stk_rule_at(i);
    const std::string id = stk_rule_id(rule);
    std::int32_t same = 0;
    EXPECT_EQ(id.substr(0, 4), "STK-");
    EXPECT_EQ(stk_rule_with_id(id.data(), id.size(), &same), STK_STATUS_OK);
    EXPECT_EQ(same, rule);
    EXPECT_STRNE(stk_rule_title(rule, STK_LANGUAGE_BOKMAAL), "") << id;
    EXPECT_STRNE(stk_rule_words(rule, STK_LANGUAGE_BOKMAAL), "") << id;
    EXPECT_STRNE(stk_rule_reading_words(rule, STK_LANGUAGE_BOKMAAL), "") << id;
    bool rests = false;
    for (std::int32_t reading = STK_READING_TEXT; reading <= STK_READING_CHOICE; ++reading) {
      rests = rests || stk_rule_rests_on(rule, reading) == 1;
    }
    EXPECT_TRUE(rests) << id;
  }
  EXPECT_STREQ(stk_rule_section(STK_RULE_AGR_04), "7, 8");
  EXPECT_STREQ(stk_rule_section(STK_RULE_TIM_05), "");
}

TEST(StkNames, NumbersThatAreNotThereHaveNone) {
  for (const std::int32_t number : {-1, 99, 4711, 65536 + 101, INT32_MAX, INT32_MIN}) {
    EXPECT_STREQ(stk_rule_id(number), "") << number;
    EXPECT_STREQ(stk_status_name(number), "") << number;
    EXPECT_STREQ(stk_field_name(number), "") << number;
    EXPECT_STREQ(stk_verdict_name(number), "") << number;
    EXPECT_STREQ(stk_verdict_word(number, 0), "") << number;
    EXPECT_STREQ(stk_notice_name(number), "") << number;
    EXPECT_STREQ(stk_notice_title(number, 0), "") << number;
    EXPECT_STREQ(stk_activity_name(number), "") << number;
    EXPECT_STREQ(stk_status_words(number, 0), "") << number;
    EXPECT_EQ(stk_has_language(number), 0) << number;
    EXPECT_STREQ(stk_rule_title(STK_RULE_PAY_01, number), "") << number;
    EXPECT_EQ(stk_rule_at(number), 0) << number;
  }
}

TEST(StkNames, AreWordsOfTheDocuments) {
  EXPECT_STREQ(stk_verdict_name(STK_VERDICT_REVIEW), "review");
  EXPECT_STREQ(stk_reading_name(STK_READING_PRACTICE), "practice");
  EXPECT_STREQ(stk_provenance_name(STK_PROVENANCE_ASSUMED), "assumed");
  EXPECT_STREQ(stk_notice_name(STK_NOTICE_LATE_DELIVERY), "late-delivery");
  EXPECT_STREQ(stk_visit_status_name(STK_VISIT_CONTACT_ILL), "contact_ill");
  EXPECT_STREQ(stk_cancelled_by_name(STK_BY_GUARDIAN), "guardian");
  EXPECT_STREQ(stk_cancel_cause_name(STK_CAUSE_NO_SHOW), "no_show");
  EXPECT_STREQ(stk_activity_name(STK_ACTIVITY_HOME_VISIT), "home_visit");
  EXPECT_STREQ(stk_expense_kind_name(STK_EXPENSE_TICKET), "ticket");
  EXPECT_STREQ(stk_spent_for_name(STK_FOR_RECIPIENT), "recipient");
  EXPECT_STREQ(stk_part_name(STK_PART_KM_OUTSIDE), "km_outside");
  EXPECT_STREQ(stk_line_kind_name(STK_LINE_MILEAGE), "mileage");
  EXPECT_STREQ(stk_supplement_name(STK_SUPPLEMENT_PLANNING_ALONE), "planning_alone");
  EXPECT_STREQ(stk_audience_name(STK_AUDIENCE_SOCIAL_MEDIA), "social_media");
  EXPECT_STREQ(stk_disclosure_name(STK_DISCLOSURE_DUTY), "duty");
  EXPECT_STREQ(stk_evaluation_name(STK_EVALUATION_OVERDUE), "overdue");
  EXPECT_STREQ(stk_status_name(STK_STATUS_NO_RATE_IN_FORCE), "no-rate-in-force");
}

TEST(StkVersions, ThreeNumbersAtRunTime) {
  EXPECT_EQ(stk_version(), stottekontakt::library_version);
  EXPECT_EQ(stk_version_number(), STK_VERSION_NUMBER);
  EXPECT_EQ(stk_abi_version(), STK_ABI_VERSION);
  std::int32_t newest = 0;
  std::int32_t expected = 0;
  ASSERT_EQ(stk_day_of(2026, 1, 1, &expected), STK_STATUS_OK);
  ASSERT_EQ(stk_newest_rate_day(nullptr, &newest), STK_STATUS_OK);
  EXPECT_EQ(newest, expected);
}
