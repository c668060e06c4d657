// What no caller means to send: sizes, counts and numbers that cannot be, at every place one can stand.
#include <gtest/gtest.h>

#include <cstring>
#include <functional>

#include "c_sheet.hpp"
#include "text_answers.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

constexpr std::size_t no_size = static_cast<std::size_t>(-1);

TimesheetBuilder full() {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-14", "2:00", at(17)), "7.4", "7.4"));
  sheet.add(cancelled("2025-01-07", "2:00", "2025-01-07", CancelledBy::recipient));
  Visit tidying = held("2025-01-15", "1:00");
  tidying.activity = Activity::tidying;
  sheet.add(tidying);
  sheet.add(receipt("2025-01-14", "120.00"));
  sheet.holidays.push_back({day("2025-01-20"), day("2025-01-21")});
  sheet.sick_leave.push_back({day("2025-01-22"), day("2025-01-23"), std::nullopt});
  sheet.rulings.push_back({2, RulingPart::hours, true, day("2025-02-05")});
  return sheet;
}

/// One array of a timesheet, whatever its elements are.
struct Array {
  std::int32_t field;
  std::size_t stk_timesheet::* count;
  std::size_t stk_timesheet::* size;
  std::function<void(stk_timesheet&)> lose;  ///< takes its pointer away
};
const std::vector<Array>& arrays() {
  static const std::vector<Array> all = {
      {STK_FIELD_WEEKLY_HOURS, &stk_timesheet::weekly_hours_count, &stk_timesheet::weekly_hours_size,
       [](stk_timesheet& sheet) { sheet.weekly_hours = nullptr; }},
      {STK_FIELD_EXPENSE_COVER, &stk_timesheet::expense_cover_count, &stk_timesheet::expense_cover_size,
       [](stk_timesheet& sheet) { sheet.expense_cover = nullptr; }},
      {STK_FIELD_HOLIDAYS, &stk_timesheet::holiday_count, &stk_timesheet::holiday_size,
       [](stk_timesheet& sheet) { sheet.holidays = nullptr; }},
      {STK_FIELD_SICK_LEAVE, &stk_timesheet::sick_leave_count, &stk_timesheet::sick_leave_size,
       [](stk_timesheet& sheet) { sheet.sick_leave = nullptr; }},
      {STK_FIELD_RULINGS, &stk_timesheet::ruling_count, &stk_timesheet::ruling_size,
       [](stk_timesheet& sheet) { sheet.rulings = nullptr; }},
      {STK_FIELD_VISITS, &stk_timesheet::visit_count, &stk_timesheet::visit_size,
       [](stk_timesheet& sheet) { sheet.visits = nullptr; }},
      {STK_FIELD_EXPENSES, &stk_timesheet::expense_count, &stk_timesheet::expense_size,
       [](stk_timesheet& sheet) { sheet.expenses = nullptr; }},
  };
  return all;
}

/// What stk_settle says of a sheet changed by `change`; outputs are left alone unless it is ok.
struct Said {
  std::int32_t status;
  std::int32_t field;
};
Said settle_changed(const std::function<void(CSheet&, stk_timesheet&, stk_statement&)>& change) {
  const TimesheetBuilder sheet = full();
  CSheet rows(sheet.sheet());
  stk_timesheet facts = rows.facts();
  CStatement answer(facts);
  change(rows, facts, answer.head);
  const std::int32_t status = stk_settle(nullptr, &facts, &answer.head);
  if (status != STK_STATUS_OK) {
    EXPECT_TRUE(answer.untouched());
  }
  return {status, answer.head.fault_field};
}

/// Puts each number at each of the `members` of four bytes of one element, and settles.
template <class Row>
void put_everywhere(std::vector<Row> CSheet::* rows, std::size_t row, std::size_t first_byte) {
  for (std::size_t at = first_byte; at + sizeof(std::int32_t) <= sizeof(Row); at += sizeof(std::int32_t)) {
    for (const std::int32_t number : {INT32_MIN, INT32_MIN + 1, -1, INT32_MAX - 1, INT32_MAX}) {
      SCOPED_TRACE(testing::Message() << "byte " << at << ": " << number);
      const Said said = settle_changed([&](CSheet& sheet, stk_timesheet&, stk_statement&) {
        std::memcpy(reinterpret_cast<unsigned char*>(&(sheet.*rows)[row]) + at, &number, sizeof number);
      });
      EXPECT_NE(said.status, STK_STATUS_OK);
      EXPECT_NE(said.status, STK_STATUS_INTERNAL);
      EXPECT_NE(said.field, STK_FIELD_NONE);
    }
  }
}

/// A struct passed alone with a size that cannot be.
template <class Struct, class Call>
void refuses_sizes(const Call& call) {
  for (const std::uint32_t size : {0u, 1u, 3u, STK_MOST_STRUCT_SIZE + 1u, 0x5a5a5a5au, UINT32_MAX}) {
    SCOPED_TRACE(size);
    Struct alone{};
    alone.struct_size = size;
    EXPECT_EQ(call(&alone), STK_STATUS_STRUCT_SIZE);
    EXPECT_EQ(alone.struct_size, size);
  }
  EXPECT_EQ(call(nullptr), STK_STATUS_NULL_POINTER);
}

}  // namespace

TEST(StkHostile, TheSheetOfTheseTestsIsInOrder) {
  EXPECT_EQ(settle_changed([](CSheet&, stk_timesheet&, stk_statement&) {}).status, STK_STATUS_OK);
}

TEST(StkHostile, CountsThatNoMemoryHoldsAreRefusedWithoutLookingAtTheArray) {
  for (const Array& array : arrays()) {
    for (const std::size_t count : {std::size_t{STK_MOST_ITEMS} + 1, no_size / 72 + 1, no_size / 2, no_size}) {
      for (const bool lost : {false, true}) {
        const Said said = settle_changed([&](CSheet&, stk_timesheet& sheet, stk_statement&) {
          sheet.*array.count = count;
          if (lost) array.lose(sheet);
        });
        EXPECT_EQ(said.status, STK_STATUS_TOO_MANY_ITEMS);
        EXPECT_EQ(said.field, array.field);
      }
    }
    const TimesheetBuilder sheet = full();
    const CSheet rows(sheet.sheet());
    stk_timesheet facts = rows.facts();
    facts.*array.count = no_size;
    std::size_t size = 7;
    EXPECT_EQ(stk_scratch_size(&facts, &size), STK_STATUS_TOO_MANY_ITEMS);
    EXPECT_EQ(size, 7u);
  }
}

TEST(StkHostile, CountsWithoutAnArrayAreRefused) {
  for (const Array& array : arrays()) {
    for (const std::size_t count : {std::size_t{1}, std::size_t{STK_MOST_ITEMS}}) {
      const Said said = settle_changed([&](CSheet&, stk_timesheet& sheet, stk_statement& out) {
        sheet.*array.count = count;
        array.lose(sheet);
        out.visit_decision_capacity = out.expense_decision_capacity = no_size;
      });
      EXPECT_EQ(said.status, STK_STATUS_NULL_POINTER);
      EXPECT_EQ(said.field, array.field);
    }
  }
}

TEST(StkHostile, ElementSizesThatCannotBeAreRefused) {
  for (const Array& array : arrays()) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{3},
                                   std::size_t{STK_MOST_STRUCT_SIZE} + 1, no_size / 2, no_size}) {
      const Said said =
          settle_changed([&](CSheet&, stk_timesheet& sheet, stk_statement&) { sheet.*array.size = size; });
      EXPECT_EQ(said.status, STK_STATUS_STRUCT_SIZE);
      EXPECT_EQ(said.field, array.field);
    }
  }
  const struct {
    std::int32_t field;
    std::size_t stk_statement::* size;
  } outputs[] = {{STK_FIELD_VISIT_DECISIONS, &stk_statement::visit_decision_size},
                 {STK_FIELD_EXPENSE_DECISIONS, &stk_statement::expense_decision_size},
                 {STK_FIELD_LINES, &stk_statement::line_size},
                 {STK_FIELD_NOTICES, &stk_statement::notice_size}};
  for (const auto& output : outputs) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{3}, std::size_t{STK_MOST_STRUCT_SIZE} + 1, no_size}) {
      const Said said = settle_changed([&](CSheet&, stk_timesheet&, stk_statement& out) { out.*output.size = size; });
      EXPECT_EQ(said.status, STK_STATUS_STRUCT_SIZE);
      EXPECT_EQ(said.field, output.field);
    }
  }
}

TEST(StkHostile, ElementsMayStandAtAnyAddress) {
  const TimesheetBuilder sheet = full();
  const CSheet rows(sheet.sheet());
  for (std::size_t more = 1; more < 8; ++more) {
    stk_timesheet facts = rows.facts();
    const std::size_t size = sizeof(stk_visit) + more;
    std::vector<unsigned char> visits(1 + size * rows.visits.size());
    for (std::size_t i = 0; i < rows.visits.size(); ++i) {
      std::memcpy(visits.data() + 1 + i * size, &rows.visits[i], sizeof(stk_visit));
    }
    const std::size_t decision_size = sizeof(stk_visit_decision) + more;
    std::vector<unsigned char> decisions(1 + decision_size * rows.visits.size());
    CStatement answer(facts);
    facts.visits = reinterpret_cast<const stk_visit*>(visits.data() + 1);
    facts.visit_size = size;
    answer.head.visit_decisions = reinterpret_cast<stk_visit_decision*>(decisions.data() + 1);
    answer.head.visit_decision_size = decision_size;
    ASSERT_EQ(stk_settle(nullptr, &facts, &answer.head), STK_STATUS_OK);
    EXPECT_EQ(answer.head.payable_ore, sheet.settled().settlement.totals.payable.ore());
    stk_visit_decision second;
    std::memcpy(&second, decisions.data() + 1 + decision_size, sizeof second);
    EXPECT_EQ(second.hours_rule, STK_RULE_CAN_01);
  }
}

TEST(StkHostile, NumbersThatCannotBeAreRefusedInEveryMemberOfEveryElement) {
  put_everywhere(&CSheet::visits, 1, offsetof(stk_visit, day));  // the one that is cancelled, so every member counts
  put_everywhere(&CSheet::expenses, 0, offsetof(stk_expense, day));
  put_everywhere(&CSheet::weekly_hours, 0, 0);
  put_everywhere(&CSheet::holidays, 0, 0);
  put_everywhere(&CSheet::sick_leave, 0, 0);
  put_everywhere(&CSheet::rulings, 0, 0);
  put_everywhere(&CSheet::expense_cover, 0, 0);
}

TEST(StkHostile, NumbersThatCannotBeAreRefusedInEveryMemberOfATimesheet) {
  const std::pair<std::size_t, std::size_t> members[] = {
      {offsetof(stk_timesheet, year), offsetof(stk_timesheet, weekly_hours)},
      {offsetof(stk_timesheet, notice_received_day), offsetof(stk_timesheet, account_used_minutes)}};
  for (const auto& [first, end] : members) {
    for (std::size_t at = first; at < end; at += sizeof(std::int32_t)) {
      for (const std::int32_t number : {INT32_MIN, INT32_MIN + 1, -1, INT32_MAX - 1, INT32_MAX}) {
        SCOPED_TRACE(testing::Message() << "byte " << at << ": " << number);
        const auto change = [&](stk_timesheet& sheet) {
          std::memcpy(reinterpret_cast<unsigned char*>(&sheet) + at, &number, sizeof number);
        };
        const Said said = settle_changed([&](CSheet&, stk_timesheet& sheet, stk_statement&) { change(sheet); });
        EXPECT_GE(said.status, STK_STATUS_NOT_ZERO);
        EXPECT_LT(said.status, STK_STATUS_DOCUMENT);
        EXPECT_NE(said.field, STK_FIELD_NONE);
        const TimesheetBuilder builder = full();
        const CSheet rows(builder.sheet());
        stk_timesheet facts = rows.facts();
        change(facts);
        stk_terms terms{};
        terms.struct_size = sizeof terms;
        EXPECT_EQ(stk_terms_of(nullptr, &facts, &terms), said.status);
        EXPECT_EQ(terms.fault_field, said.field);
        EXPECT_EQ(terms.period_last_day, 0);
      }
    }
  }
  for (std::int64_t stk_timesheet::* member :
       {&stk_timesheet::account_used_minutes, &stk_timesheet::earlier_minutes, &stk_timesheet::earlier_expenses_ore}) {
    for (const std::int64_t number : {INT64_MIN, std::int64_t{-1}, INT64_MAX - 1, INT64_MAX}) {
      const Said said = settle_changed([&](CSheet&, stk_timesheet& sheet, stk_statement&) { sheet.*member = number; });
      EXPECT_EQ(said.status, STK_STATUS_OUT_OF_RANGE);
    }
  }
}

TEST(StkHostile, StructsPassedAloneHaveASizeThatCanBe) {
  const TimesheetBuilder builder = full();
  const CSheet rows(builder.sheet());
  const stk_timesheet facts = rows.facts();
  std::size_t needed = 0;
  std::size_t count = 0;
  std::int32_t number = 7;
  char out[8];
  stk_statement statement{};
  statement.struct_size = sizeof statement;
  refuses_sizes<stk_timesheet>([&](const stk_timesheet* sheet) { return stk_settle(nullptr, sheet, &statement); });
  refuses_sizes<stk_timesheet>([&](const stk_timesheet* sheet) { return stk_scratch_size(sheet, &needed); });
  refuses_sizes<stk_timesheet>([&](const stk_timesheet* sheet) {
    return stk_reason(nullptr, sheet, 0, STK_PART_HOURS, 0, out, sizeof out, &needed);
  });
  refuses_sizes<stk_timesheet>(
      [&](const stk_timesheet* sheet) { return stk_notice_reason(nullptr, sheet, 0, 0, out, sizeof out, &needed); });
  refuses_sizes<stk_timesheet>([&](const stk_timesheet* sheet) {
    return stk_reasons(nullptr, sheet, 0, nullptr, 0, 0, &count, out, sizeof out, &needed);
  });
  refuses_sizes<stk_statement>([&](stk_statement* answer) { return stk_settle(nullptr, &facts, answer); });
  refuses_sizes<stk_terms>([&](stk_terms* terms) { return stk_terms_of(nullptr, &facts, terms); });
  refuses_sizes<stk_finding>(
      [](stk_finding* finding) { return stk_supplement_paid(STK_SUPPLEMENT_HOLIDAY_PAY, finding); });
  refuses_sizes<stk_finding>([](stk_finding* finding) { return stk_task_permitted(STK_ACTIVITY_CAFE, 0, finding); });
  refuses_sizes<stk_finding>(
      [](stk_finding* finding) { return stk_expense_allowed(STK_EXPENSE_CAFE, STK_FOR_CONTACT, 1, finding); });
  refuses_sizes<stk_finding>(
      [](stk_finding* finding) { return stk_cancelled_hours(20000, 20000, STK_BY_RECIPIENT, 0, finding); });
  refuses_sizes<stk_rate>([](stk_rate* rate) { return stk_rate_row(nullptr, STK_PARAMETER_HOURLY_RATE, 0, rate); });
  refuses_sizes<stk_rate>([](stk_rate* rate) { return stk_rate_on(nullptr, STK_PARAMETER_HOURLY_RATE, 20454, rate); });
  refuses_sizes<stk_checklist>([&](const stk_checklist* list) { return stk_ready_to_start(list, &number); });
  refuses_sizes<stk_disclosure>([&](const stk_disclosure* what) { return stk_may_disclose(what, &number, &number); });
  refuses_sizes<stk_sample>([&](const stk_sample* sample) { return stk_picked_for_control(sample, &number); });
  stk_holiday_weeks weeks{};
  weeks.struct_size = sizeof weeks;
  refuses_sizes<stk_holiday_year>(
      [&](const stk_holiday_year* year) { return stk_holiday_weeks_of(nullptr, year, &weeks); });
  stk_holiday_year year{};
  year.struct_size = sizeof year;
  refuses_sizes<stk_holiday_weeks>(
      [&](stk_holiday_weeks* answer) { return stk_holiday_weeks_of(nullptr, &year, answer); });
  EXPECT_EQ(number, 7);
}

TEST(StkHostile, ACapacityWithoutABufferIsRefusedAndTheRoomStillWritten) {
  const TimesheetBuilder builder = full();
  const CSheet rows(builder.sheet());
  const stk_timesheet facts = rows.facts();
  const std::string text = month();
  std::size_t count = 4711;
  stk_regulation* made = nullptr;
  const std::function<std::int32_t(char*, std::size_t, std::size_t*)> calls[] = {
      [](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_regulation_id(nullptr, out, capacity, needed);
      },
      [](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_regulation_digest(nullptr, out, capacity, needed);
      },
      [](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_rate_source(nullptr, STK_PARAMETER_HOURLY_RATE, 0, out, capacity, needed);
      },
      [](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_figure_source(nullptr, STK_FIGURE_DUE_DAY, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_reason(nullptr, &facts, 0, STK_PART_HOURS, 0, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_notice_reason(nullptr, &facts, 0, 0, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_reasons(nullptr, &facts, 0, nullptr, 0, 0, &count, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_settle_json(nullptr, text.data(), text.size(), 0, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_compare_json(nullptr, nullptr, text.data(), text.size(), 0, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_backpay_json(nullptr, nullptr, text.data(), text.size(), nullptr, 0, 0, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_verify_json(nullptr, text.data(), text.size(), text.data(), text.size(), 0, out, capacity, needed);
      },
      [](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_check_json(nullptr, nullptr, 0, 0, 0, out, capacity, needed);
      },
      [&](char* out, std::size_t capacity, std::size_t* needed) {
        return stk_regulation_from_toml("=", 1, 0, 0, out, capacity, needed, &made);
      },
  };
  for (const auto& call : calls) {
    SCOPED_TRACE(&call - calls);
    std::size_t needed = 4711;
    EXPECT_EQ(call(nullptr, 1, &needed), STK_STATUS_NULL_POINTER);
    EXPECT_EQ(needed, 0u);
    EXPECT_EQ(call(nullptr, no_size, &needed), STK_STATUS_NULL_POINTER);
    char out[4] = "abc";
    EXPECT_EQ(call(out, sizeof out, nullptr), STK_STATUS_NULL_POINTER);
    const std::int32_t status = call(out, sizeof out, &needed);
    EXPECT_TRUE(status == STK_STATUS_BUFFER_TOO_SMALL || status == STK_STATUS_DOCUMENT) << stk_status_name(status);
    EXPECT_GT(needed, sizeof out);
    EXPECT_STREQ(out, "abc");
  }
  EXPECT_EQ(made, nullptr);
}

TEST(StkHostile, TextsThatAreNotThereAreRefused) {
  std::size_t needed = 0;
  std::int32_t number = 7;
  const std::string text = month();
  const char* const none = nullptr;
  EXPECT_EQ(stk_settle_json(nullptr, none, 1, 0, nullptr, 0, &needed), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_settle_json(nullptr, none, no_size, 0, nullptr, 0, &needed), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_settle_json(nullptr, none, 0, 0, nullptr, 0, &needed), STK_STATUS_DOCUMENT);  // an empty document
  EXPECT_EQ(stk_compare_json(nullptr, nullptr, none, 1, 0, nullptr, 0, &needed), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_verify_json(nullptr, none, 1, text.data(), text.size(), 0, nullptr, 0, &needed),
            STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_verify_json(nullptr, text.data(), text.size(), none, 1, 0, nullptr, 0, &needed),
            STK_STATUS_NULL_POINTER);
  const stk_text already[] = {{none, 1}};
  EXPECT_EQ(stk_backpay_json(nullptr, nullptr, text.data(), text.size(), already, 1, 0, nullptr, 0, &needed),
            STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_backpay_json(nullptr, nullptr, text.data(), text.size(), nullptr, 1, 0, nullptr, 0, &needed),
            STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_backpay_json(nullptr, nullptr, text.data(), text.size(), nullptr, no_size, 0, nullptr, 0, &needed),
            STK_STATUS_TOO_MANY_ITEMS);
  const stk_scenario_file files[] = {{none, 0, none, 1, none, 0}, {none, 1, "", 0, none, 0}, {none, 0, "", 0, none, 1}};
  for (const stk_scenario_file& file : files) {
    EXPECT_EQ(stk_check_json(nullptr, &file, 1, sizeof file, 0, nullptr, 0, &needed), STK_STATUS_NULL_POINTER);
  }
  EXPECT_EQ(stk_check_json(nullptr, files, 1, 7, 0, nullptr, 0, &needed), STK_STATUS_STRUCT_SIZE);
  EXPECT_EQ(stk_check_json(nullptr, files, 1, no_size, 0, nullptr, 0, &needed), STK_STATUS_STRUCT_SIZE);
  EXPECT_EQ(stk_check_json(nullptr, nullptr, no_size, sizeof files[0], 0, nullptr, 0, &needed),
            STK_STATUS_TOO_MANY_ITEMS);
  EXPECT_EQ(stk_constant(none, 1, &number), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_constant(none, 0, &number), STK_STATUS_NO_SUCH_NAME);
  EXPECT_EQ(stk_rule_with_id(none, 1, &number), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_rule_with_id(none, 0, &number), STK_STATUS_NO_SUCH_NAME);
  EXPECT_EQ(number, 7);
}

TEST(StkHostile, RegulationsAreNotMadeOfNumbersThatCannotBe) {
  const auto make = [](std::int32_t parameter, std::int32_t day, std::int64_t value, std::int32_t provenance) {
    stk_regulation* made = nullptr;
    const std::int32_t status = stk_regulation_with_rate(nullptr, parameter, day, value, provenance, "s", 1, &made);
    EXPECT_EQ(made == nullptr, status != STK_STATUS_OK);
    stk_regulation_free(made);
    return status;
  };
  EXPECT_EQ(make(STK_PARAMETER_HOURLY_RATE, 20454, 1, STK_PROVENANCE_STATED), STK_STATUS_OK);
  for (const std::int32_t number : {INT32_MIN, -1, 0, INT32_MAX}) {
    EXPECT_EQ(make(number, 20454, 1, STK_PROVENANCE_STATED), STK_STATUS_OUT_OF_RANGE);
    EXPECT_EQ(make(STK_PARAMETER_HOURLY_RATE, number, 1, STK_PROVENANCE_STATED), STK_STATUS_OUT_OF_RANGE);
    EXPECT_EQ(make(STK_PARAMETER_HOURLY_RATE, 20454, 1, number), STK_STATUS_OUT_OF_RANGE);
  }
  for (const std::int64_t value : {INT64_MIN, std::int64_t{-1}, std::int64_t{STK_MOST_RATE_ORE} + 1, INT64_MAX}) {
    EXPECT_EQ(make(STK_PARAMETER_KILOMETRE_RATE, 20454, value, STK_PROVENANCE_STATED), STK_STATUS_OUT_OF_RANGE);
  }
}
