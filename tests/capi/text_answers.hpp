#pragma once
/// @file
/// What the calls that compose documents answer, and documents and regulation files with one thing wrong.

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "stottekontakt.h"

namespace stottekontakt::support {

/// What a call composed: a document, or the list of errors.
struct TextAnswer {
  std::int32_t status;
  std::string text;
};

/// Asks for the room first and then again with exactly that room; `call(out, capacity, needed)` is one of the calls
/// that compose text. What it does with too little room is checked on the way.
template <class Call>
TextAnswer text_of(const Call& call) {
  std::size_t needed = 4711;
  const std::int32_t first = call(nullptr, 0, &needed);
  if (needed == 0) return {first, ""};
  EXPECT_TRUE(first == STK_STATUS_BUFFER_TOO_SMALL || first == STK_STATUS_DOCUMENT) << stk_status_name(first);
  std::string out(needed, '\x5a');
  std::size_t again = 0;
  EXPECT_EQ(call(out.data(), needed - 1, &again), first);
  EXPECT_EQ(again, needed);
  EXPECT_EQ(out, std::string(needed, '\x5a')) << "a buffer that is too small is left as it was";
  const std::int32_t status = call(out.data(), needed, &again);
  EXPECT_EQ(again, needed);
  EXPECT_EQ(out.back(), '\0');
  out.pop_back();
  EXPECT_EQ(out.find('\0'), std::string::npos);
  return {status, out};
}

inline TextAnswer settle_json(const stk_regulation* regulation, std::string_view document,
                              std::int32_t language = STK_LANGUAGE_BOKMAAL) {
  return text_of([&](char* out, std::size_t capacity, std::size_t* needed) {
    return stk_settle_json(regulation, document.data(), document.size(), language, out, capacity, needed);
  });
}
inline TextAnswer compare_json(const stk_regulation* before, const stk_regulation* after, std::string_view document) {
  return text_of([&](char* out, std::size_t capacity, std::size_t* needed) {
    return stk_compare_json(before, after, document.data(), document.size(), STK_LANGUAGE_BOKMAAL, out, capacity,
                            needed);
  });
}
inline TextAnswer backpay_json(const stk_regulation* before, const stk_regulation* after, std::string_view document,
                               const std::vector<std::string>& already = {}) {
  std::vector<stk_text> texts;
  for (const std::string& text : already) texts.push_back({text.data(), text.size()});
  return text_of([&](char* out, std::size_t capacity, std::size_t* needed) {
    return stk_backpay_json(before, after, document.data(), document.size(), texts.data(), texts.size(),
                            STK_LANGUAGE_BOKMAAL, out, capacity, needed);
  });
}
inline TextAnswer verify_json(const stk_regulation* regulation, std::string_view statements,
                              std::string_view timesheets, std::int32_t language = STK_LANGUAGE_BOKMAAL) {
  return text_of([&](char* out, std::size_t capacity, std::size_t* needed) {
    return stk_verify_json(regulation, statements.data(), statements.size(), timesheets.data(), timesheets.size(),
                           language, out, capacity, needed);
  });
}
inline stk_scenario_file scenario_file(std::string_view name, std::string_view text, std::string_view regulation = {}) {
  return {name.data(), name.size(), text.data(), text.size(), regulation.data(), regulation.size()};
}
inline TextAnswer check_json(const stk_regulation* regulation, const std::vector<stk_scenario_file>& files) {
  return text_of([&](char* out, std::size_t capacity, std::size_t* needed) {
    return stk_check_json(regulation, files.data(), files.size(), sizeof(stk_scenario_file), STK_LANGUAGE_BOKMAAL, out,
                          capacity, needed);
  });
}

struct Freed {
  void operator()(stk_regulation* regulation) const { stk_regulation_free(regulation); }
};
using RegulationHandle = std::unique_ptr<stk_regulation, Freed>;

struct LoadedAnswer {
  TextAnswer errors;
  RegulationHandle regulation;
};
inline LoadedAnswer load(std::string_view toml, std::int32_t known_on_day = 0,
                         std::int32_t language = STK_LANGUAGE_BOKMAAL) {
  stk_regulation* made = nullptr;
  TextAnswer errors = text_of([&](char* out, std::size_t capacity, std::size_t* needed) {
    stk_regulation_free(std::exchange(made, nullptr));
    return stk_regulation_from_toml(toml.data(), toml.size(), known_on_day, language, out, capacity, needed, &made);
  });
  return {std::move(errors), RegulationHandle(made)};
}

inline std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.is_open()) << path;
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

/// The numbers of the statuses in a list of errors, by the names it gives them.
inline std::vector<std::int32_t> codes_in(const std::string& list) {
  std::vector<std::int32_t> codes;
  const std::string_view key = R"("code":")";
  for (std::size_t at = list.find(key); at != std::string::npos; at = list.find(key, at)) {
    at += key.size();
    const std::string name = list.substr(at, list.find('"', at) - at);
    for (std::int32_t status = 0; status < 700; ++status) {
      if (name == stk_status_name(status)) codes.push_back(status);
    }
  }
  return codes;
}

/// A text with one thing wrong, and what that is.
struct WrongText {
  std::int32_t status;
  std::string text;
};

inline std::string month(std::string_view visit = R"({"id":"v1","date":"2025-01-07","hours":"12:00","status":"held"})",
                         std::string_view more = "") {
  return R"({"format":"stottekontakt-timesheet/1","agreement":{"id":"OPD-0017","from":"2025-01-01",)"
         R"("weekly_hours":[{"from":"2025-01-01","hours":"3:00"}]},"month":"2025-01","delivered":"2025-01-31",)"
         R"("visits":[)" +
         std::string(visit) + "]" + std::string(more) + "}";
}

inline std::vector<WrongText> wrong_timesheets() {
  return {
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
}

/// The shipped regulation file with one thing changed for the worse, so that each list has exactly one error.
inline std::vector<WrongText> wrong_regulations() {
  const std::string good = file_text(REGULATIONS "/oppdal.toml");
  const auto with = [&](std::string_view old_words, std::string_view new_words) {
    std::string text = good;
    const std::size_t at = text.find(old_words);
    EXPECT_NE(at, std::string::npos) << old_words;
    return text.replace(at, old_words.size(), new_words);
  };
  const std::string_view value = "value = \"233.03\"";
  return {
      {STK_STATUS_NOT_TOML, with(value, "value = = 3")},
      {STK_STATUS_UNKNOWN_FORMAT, with("stottekontakt-regulation/1\"\nid", "stottekontakt-regulation/9\"\nid")},
      {STK_STATUS_UNKNOWN_PARAMETER, good + "\n[[wage]]\nfrom = 2025-01-01\n"},
      {STK_STATUS_MISSING_PARAMETER, with("cover_basis = \"per_weekly_hour\"\n", "")},
      {STK_STATUS_UNKNOWN_FIELD, with(value, "value = \"233.03\"\nuntil = 2026-01-01")},
      {STK_STATUS_MISSING_FIELD, with("from = 2025-01-01\nvalue = \"233.03\"", "value = \"233.03\"")},
      {STK_STATUS_MISSING_SOURCE, with("source = \"Info til støttekontakter i Oppdal kommune, pkt. 3\"", "")},
      {STK_STATUS_NUMBER_FOR_TEXT, with(value, "value = 233.03")},
      {STK_STATUS_WRONG_FIELD_TYPE,
       with("from = 2025-01-01\nvalue = \"233.03\"", "from = \"2025-01-01\"\nvalue = \"233.03\"")},
      {STK_STATUS_UNREADABLE_FIGURE, with(value, "value = \"233,03\"")},
      {STK_STATUS_VALUE_OUT_OF_RANGE, with(value, "value = \"100000.00\"")},
      {STK_STATUS_DATES_NOT_RISING, with("from = 2023-01-01", "from = 2018-01-01")},
      {STK_STATUS_VALUE_AND_EXPECTED, with(value, "value = \"233.03\"\nexpected = true")},
      {STK_STATUS_UNUSABLE_TEXT, with("id = \"oppdal\"", "id = \"oppdal;\"")},
  };
}

}  // namespace stottekontakt::support
