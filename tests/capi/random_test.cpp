// Structs of random bytes, and numbers and texts at random, through every function: nothing may break, and what comes
// out of a call that failed is what went in. Under the sanitizers nothing may trip.
#include <gtest/gtest.h>

#include <cstring>
#include <random>

#include "c_sheet.hpp"
#include "text_answers.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

/// Numbers that are sometimes sensible, so that calls get further than their first check.
class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}

  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }
  std::int32_t number() {
    switch (below(6)) {
      case 0:
        return static_cast<std::int32_t>(random_());
      case 1: {
        constexpr std::int32_t edges[] = {INT32_MIN, INT32_MIN + 1, -1, INT32_MAX - 1, INT32_MAX, STK_LAST_DAY + 1};
        return edges[below(6)];
      }
      case 2:
        return static_cast<std::int32_t>(20000 + below(600));  // a day
      default:
        return static_cast<std::int32_t>(below(5));
    }
  }
  std::int64_t long_number() {
    switch (below(5)) {
      case 0:
        return static_cast<std::int64_t>(random_());
      case 1: {
        constexpr std::int64_t edges[] = {INT64_MIN, INT64_MIN + 1, -1, INT64_MAX - 1, INT64_MAX};
        return edges[below(5)];
      }
      default:
        return below(20000);
    }
  }
  /// A struct of such numbers, word by word.
  template <class Struct>
  Struct filled() {
    Struct filled;
    auto* bytes = reinterpret_cast<unsigned char*>(&filled);
    for (std::size_t at = 0; at < sizeof filled; at += sizeof(std::int32_t)) {
      const std::int32_t word = number();
      std::memcpy(bytes + at, &word, std::min(sizeof word, sizeof filled - at));
    }
    return filled;
  }
  template <class Struct>
  std::vector<Struct> several(std::uint32_t most) {
    std::vector<Struct> rows(below(most + 1));
    for (Struct& row : rows) row = filled<Struct>();
    return rows;
  }
  /// Now and then one of the numbers of a good row is another.
  template <class Struct>
  void spoil(std::vector<Struct>& rows, std::size_t first_byte) {
    for (Struct& row : rows) {
      if (below(12) != 0) continue;
      const std::size_t words = (sizeof(Struct) - first_byte) / sizeof(std::int32_t);
      const std::int32_t word = number();
      const std::size_t at = first_byte + below(static_cast<std::uint32_t>(words)) * sizeof word;
      std::memcpy(reinterpret_cast<unsigned char*>(&row) + at, &word, sizeof word);
    }
  }

 private:
  std::mt19937_64 random_;
};

constexpr std::string_view ids = "abcdefghijklmnopqrstuvwxyz";

/// Rows of random bytes with valid pointers, or a good sheet with a few numbers spoilt.
CSheet random_sheet(Chance& chance, const Timesheet& good) {
  CSheet sheet(good);
  if (chance.below(2) == 0) {
    sheet.weekly_hours = chance.several<stk_weekly_hours>(3);
    sheet.expense_cover = chance.several<stk_expense_cover>(2);
    sheet.holidays = chance.several<stk_holiday>(2);
    sheet.sick_leave = chance.several<stk_sick_leave>(2);
    sheet.visits = chance.several<stk_visit>(5);
    sheet.expenses = chance.several<stk_expense>(3);
    sheet.rulings = chance.several<stk_ruling>(2);
    sheet.head = chance.filled<stk_timesheet>();
  } else {
    chance.spoil(sheet.weekly_hours, 0);
    chance.spoil(sheet.expense_cover, 0);
    chance.spoil(sheet.holidays, 0);
    chance.spoil(sheet.sick_leave, 0);
    chance.spoil(sheet.visits, offsetof(stk_visit, day));
    chance.spoil(sheet.expenses, offsetof(stk_expense, day));
    chance.spoil(sheet.rulings, 0);
    if (chance.below(4) == 0) {
      sheet.head.earlier_minutes = chance.long_number();
      sheet.head.account_used_minutes = chance.long_number();
    }
    if (chance.below(4) == 0) sheet.head.delivered_day = chance.number();
  }
  for (stk_visit& visit : sheet.visits) {
    visit.id = ids.data() + chance.below(20);
    visit.id_length = chance.below(5);
  }
  for (stk_expense& expense : sheet.expenses) {
    expense.id = ids.data() + chance.below(20);
    expense.id_length = chance.below(5);
  }
  return sheet;
}

bool is_known(std::int32_t status) {
  return *stk_status_name(status) != '\0' && status != STK_STATUS_INTERNAL;
}

}  // namespace

TEST(StkRandom, SheetsOfRandomBytesAreSettledOrRefusedAndOutputsLeftAlone) {
  Chance chance(20250101);
  TimesheetBuilder good;
  good.add(driving(held("2025-01-14", "2:00", at(17)), "7.4", "7.4"));
  good.add(cancelled("2025-01-07", "2:00", "2025-01-07", CancelledBy::recipient));
  good.add(receipt("2025-01-14", "120.00"));
  int settled = 0;
  for (int round = 0; round < 6000; ++round) {
    const CSheet rows = random_sheet(chance, good.sheet());
    const stk_timesheet facts = rows.facts();
    CStatement answer(facts, chance.below(6), chance.below(20));
    const std::int32_t status = stk_settle(nullptr, &facts, &answer.head);
    ASSERT_TRUE(is_known(status)) << status;
    if (status == STK_STATUS_OK) {
      ++settled;
    } else {
      ASSERT_TRUE(answer.untouched()) << stk_status_name(status);
    }
    stk_terms terms{};
    terms.struct_size = sizeof terms;
    ASSERT_TRUE(is_known(stk_terms_of(nullptr, &facts, &terms)));
    std::size_t needed = 0;
    std::size_t count = 0;
    char out[64];
    const std::int32_t language = chance.number();
    ASSERT_TRUE(
        is_known(stk_reason(nullptr, &facts, chance.number(), chance.number(), language, out, sizeof out, &needed)));
    ASSERT_TRUE(is_known(stk_notice_reason(nullptr, &facts, chance.number(), language, out, sizeof out, &needed)));
    ASSERT_TRUE(is_known(stk_reasons(nullptr, &facts, 0, nullptr, 0, 0, &count, out, sizeof out, &needed)));
  }
  EXPECT_GT(settled, 300);
}

TEST(StkRandom, EveryOtherFunctionTakesEveryNumber) {
  Chance chance(19700102);
  for (int round = 0; round < 30000; ++round) {
    const auto n = [&] { return chance.number(); };
    std::int32_t a = 0, b = 0, c = 0;
    std::int64_t x = 0, y = 0;
    std::size_t needed = 0;
    char out[16];
    stk_rate rate{};
    rate.struct_size = sizeof rate;
    stk_finding finding{};
    finding.struct_size = sizeof finding;
    stk_holiday_weeks weeks{};
    weeks.struct_size = sizeof weeks;
    const std::vector<stk_sick_leave> sick = chance.several<stk_sick_leave>(3);
    const std::vector<std::int32_t> worked = chance.several<std::int32_t>(5);
    auto year = chance.filled<stk_holiday_year>();
    year.struct_size = sizeof year;
    year.year = chance.below(3) == 0 ? n() : 2025;
    year.worked_days = worked.data();
    year.worked_day_count = worked.size();
    year.sick_leave = sick.data();
    year.sick_leave_count = sick.size();
    year.sick_leave_size = sizeof(stk_sick_leave);
    auto list = chance.filled<stk_checklist>();
    list.struct_size = sizeof list;
    auto what = chance.filled<stk_disclosure>();
    what.struct_size = sizeof what;
    auto sample = chance.filled<stk_sample>();
    sample.struct_size = sizeof sample;
    sample.agreement = sample.item = ids.data();
    sample.agreement_length = chance.below(20);
    sample.item_length = chance.below(20);
    auto one = chance.filled<stk_visit>();
    auto other = chance.filled<stk_visit>();
    one.id = other.id = ids.data();
    one.id_length = chance.below(3);
    other.id_length = chance.below(3);
    stk_visit held, rest;
    const std::int32_t statuses[] = {
        stk_newest_rate_day(nullptr, &a),
        stk_day_of(chance.below(2) == 0 ? n() : 2025, n(), n(), &a),
        stk_date_of(n(), &a, &b, &c),
        stk_weekday(n(), &a),
        stk_add_months(n(), n(), &a),
        stk_easter_sunday(n(), &a),
        stk_is_public_holiday(n(), &a),
        stk_bank_day(n(), &a),
        stk_rate_count(nullptr, n(), &a),
        stk_rate_row(nullptr, n(), n(), &rate),
        stk_rate_source(nullptr, n(), n(), out, sizeof out, &needed),
        stk_rate_on(nullptr, n(), n(), &rate),
        stk_rate_outlook(nullptr, n(), n(), &a, &b, &c),
        stk_expense_ceiling_basis(nullptr, &a),
        stk_figure(nullptr, n(), &a, &b),
        stk_figure_source(nullptr, n(), out, sizeof out, &needed),
        stk_hourly_rate(nullptr, n(), n(), &x),
        stk_kilometre_rate(nullptr, n(), &x),
        stk_pay(nullptr, n(), chance.long_number(), &x),
        stk_pay_at_rate(chance.long_number(), chance.long_number(), &x),
        stk_mileage(nullptr, n(), chance.long_number(), &x),
        stk_mileage_at_rate(chance.long_number(), chance.long_number(), &x),
        stk_draw_on_account(chance.long_number(), chance.long_number(), &x, &y),
        stk_supplement_paid(n(), &finding),
        stk_cancelled_hours(n(), n(), n(), n(), &finding),
        stk_broken_off(&one, sizeof one, n(), n(), n(), &held, &rest),
        stk_sick_days(n(), n(), n(), &a),
        stk_is_long_illness(nullptr, n(), n(), n(), &a),
        stk_nav_application_day(nullptr, n(), n(), &a),
        stk_may_apply_to_nav(nullptr, n(), n(), n(), n(), &a),
        stk_holiday_weeks_of(nullptr, &year, &weeks),
        stk_last_day_after_notice(nullptr, n(), &a),
        stk_ready_to_start(&list, &a),
        stk_task_permitted(n(), n(), &finding),
        stk_overlaps_other_agreement(&one, &other, sizeof one, &a),
        stk_expense_allowed(n(), n(), n(), &finding),
        stk_expense_ceiling(nullptr, n(), n(), &x),
        stk_period(nullptr, chance.below(2) == 0 ? n() : 2025, n(), &a, &b),
        stk_due_day(nullptr, chance.below(2) == 0 ? n() : 2025, n(), &a),
        stk_payout(nullptr, n(), &a, &b),
        stk_last_delivery_day(nullptr, n(), &a),
        stk_first_claimable_day(nullptr, n(), &a),
        stk_delivery_day(chance.long_number(), &a),
        stk_picked_for_control(&sample, &a),
        stk_evaluation_state(nullptr, n(), n(), n(), &a),
        stk_may_disclose(&what, &a, &b),
    };
    for (const std::int32_t status : statuses) {
      ASSERT_TRUE(is_known(status)) << status << " of call " << &status - statuses;
      ASSERT_NE(status, STK_STATUS_NULL_POINTER) << " of call " << &status - statuses;
    }
    const char* const texts[] = {
        stk_constant_name(n()),     stk_rule_id(n()),           stk_rule_section(n()),
        stk_status_name(n()),       stk_field_name(n()),        stk_verdict_name(n()),
        stk_reading_name(n()),      stk_provenance_name(n()),   stk_notice_name(n()),
        stk_visit_status_name(n()), stk_cancelled_by_name(n()), stk_cancel_cause_name(n()),
        stk_activity_name(n()),     stk_expense_kind_name(n()), stk_spent_for_name(n()),
        stk_part_name(n()),         stk_line_kind_name(n()),    stk_supplement_name(n()),
        stk_audience_name(n()),     stk_disclosure_name(n()),   stk_evaluation_name(n()),
        stk_rule_title(n(), n()),   stk_rule_words(n(), n()),   stk_rule_reading_words(n(), n()),
        stk_verdict_word(n(), n()), stk_reading_word(n(), n()), stk_provenance_word(n(), n()),
        stk_notice_title(n(), n()), stk_notice_words(n(), n()), stk_status_words(n(), n())};
    for (const char* text : texts) {
      ASSERT_NE(text, nullptr);
      ASSERT_LT(std::strlen(text), 4096u);
    }
    stk_rule_rests_on(n(), n());
    stk_rule_at(n());
    stk_has_language(n());
  }
}

TEST(StkRandom, DocumentsWithBytesChangedAreAnsweredOrRefused) {
  Chance chance(47110815);
  const std::string sheets = file_text(EXAMPLES "/new-rate/2026-01.json");
  const std::string statements = settle_json(nullptr, sheets).text;
  const std::string owed = backpay_json(nullptr, nullptr, sheets).text;
  const std::string scenarios = file_text(EXAMPLES "/first.scenario.toml");
  const std::string regulation = file_text(REGULATIONS "/oppdal.toml");
  const auto changed = [&](std::string text) {
    for (std::uint32_t i = 1 + chance.below(3); i > 0; --i) {
      const std::size_t at = chance.below(static_cast<std::uint32_t>(text.size()));
      switch (chance.below(3)) {
        case 0:
          text[at] = static_cast<char>(chance.below(256));
          break;
        case 1:
          text.erase(at, chance.below(40));
          break;
        default:
          text.insert(at, 1, "{}[]\",:0"[chance.below(8)]);
          break;
      }
    }
    return text;
  };
  for (int round = 0; round < 60; ++round) {
    const TextAnswer answers[] = {settle_json(nullptr, changed(sheets)),
                                  compare_json(nullptr, nullptr, changed(sheets)),
                                  backpay_json(nullptr, nullptr, sheets, {changed(owed)}),
                                  verify_json(nullptr, changed(statements), sheets),
                                  check_json(nullptr, {scenario_file("s", changed(scenarios))}),
                                  load(changed(regulation)).errors};
    for (const TextAnswer& answer : answers) {
      EXPECT_TRUE(answer.status == STK_STATUS_OK || answer.status == STK_STATUS_DOCUMENT)
          << stk_status_name(answer.status) << " of call " << &answer - answers;
    }
  }
}
