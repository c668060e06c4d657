// No exception crosses into C: what the machine lacks is a status.
#include <gtest/gtest.h>

#include <cstring>

#include "failing_memory.hpp"
#include "stottekontakt.h"

using namespace stottekontakt::support;

namespace {

struct Sheet {
  stk_weekly_hours weekly[1]{};
  stk_visit visit{};
  stk_timesheet head{};

  Sheet() {
    std::int32_t day = 0;
    stk_day_of(2025, 1, 1, &day);
    weekly[0] = {day, 180};
    visit.id = "v1";
    visit.id_length = 2;
    visit.day = day + 6;
    visit.minutes = 150;
    visit.status = STK_VISIT_HELD;
    head.struct_size = sizeof head;
    head.year = 2025;
    head.month = 1;
    head.delivered_day = day + 30;
    head.agreement_first_day = day;
    head.weekly_hours = weekly;
    head.weekly_hours_count = 1;
    head.weekly_hours_size = sizeof weekly[0];
    head.visits = &visit;
    head.visit_count = 1;
    head.visit_size = sizeof visit;
  }
};

}  // namespace

TEST(StkMemory, SettlingAllocatesNothing) {
  const Sheet sheet;
  stk_statement statement{};
  statement.struct_size = sizeof statement;
  const int before = allocations();
  const std::int32_t status = with(Next::runs_out, [&] { return stk_settle(nullptr, &sheet.head, &statement); });
  EXPECT_EQ(allocations(), before);
  EXPECT_EQ(status, STK_STATUS_OK);
  EXPECT_EQ(statement.payable_ore, 58258);
}

TEST(StkMemory, ColumnsWithoutMemoryAreAStatusAndNothingIsWritten) {
  const Sheet sheet;
  const std::int32_t offsets[] = {0, 1};
  stk_timesheet_columns columns{};
  columns.struct_size = sizeof columns;
  columns.count = 1;
  columns.month_day.values = &sheet.weekly[0].from_day;
  columns.delivered_day.values = &sheet.head.delivered_day;
  columns.agreement_first_day.values = &sheet.weekly[0].from_day;
  columns.weekly_hours.count = 1;
  columns.weekly_hours.minutes.values = &sheet.weekly[0].minutes;
  columns.visits.count = 1;
  columns.visits.offsets = offsets;
  columns.visits.day.values = &sheet.visit.day;
  columns.visits.minutes.values = &sheet.visit.minutes;
  std::int64_t payable = 7;
  std::int32_t state = 7;
  stk_column_answers answers{};
  answers.struct_size = sizeof answers;
  answers.payable_ore = &payable;
  const auto settle = [&] { return stk_settle_columns(nullptr, &columns, &answers, 1); };
  EXPECT_EQ(with(Next::runs_out, settle), STK_STATUS_NO_MEMORY);
  answers.statuses = &state;
  EXPECT_EQ(with(Next::runs_out, settle), STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::is_broken, settle), STK_STATUS_INTERNAL);
  EXPECT_EQ(answers.fault_field, STK_FIELD_NONE);
  EXPECT_EQ(answers.fault_item, -1);
  EXPECT_EQ(payable, 7);
  EXPECT_EQ(state, 7);
  EXPECT_EQ(settle(), STK_STATUS_OK);
  EXPECT_EQ(payable, 58258);
  EXPECT_EQ(state, STK_STATUS_OK);
}

TEST(StkMemory, WordsWithoutMemoryAreAStatusAndLeaveTheBuffer) {
  const Sheet sheet;
  char out[1024] = "unchanged";
  std::size_t needed = 0;
  const auto reason = [&] {
    return stk_reason(nullptr, &sheet.head, 0, STK_PART_HOURS, STK_LANGUAGE_BOKMAAL, out, sizeof out, &needed);
  };
  EXPECT_EQ(with(Next::runs_out, reason), STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::is_broken, reason), STK_STATUS_INTERNAL);
  EXPECT_STREQ(out, "unchanged");
  EXPECT_EQ(needed, 0u);
  EXPECT_EQ(with(Next::works, reason), STK_STATUS_OK);
  EXPECT_EQ(needed, std::strlen(out) + 1);
}

TEST(StkMemory, DocumentsAndRegulationsWithoutMemoryAreAStatus) {
  std::size_t needed = 0;
  stk_regulation* regulation = nullptr;
  char out[64];
  EXPECT_EQ(with(Next::runs_out, [&] { return stk_settle_json(nullptr, "{}", 2, 0, out, sizeof out, &needed); }),
            STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::runs_out, [&] { return stk_regulation_digest(nullptr, out, sizeof out, &needed); }),
            STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::runs_out,
                 [&] { return stk_regulation_from_toml("a = 1", 5, 0, 0, out, sizeof out, &needed, &regulation); }),
            STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::runs_out,
                 [&] {
                   return stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20454, 24000,
                                                   STK_PROVENANCE_STATED, "s", 1, &regulation);
                 }),
            STK_STATUS_NO_MEMORY);
  EXPECT_EQ(regulation, nullptr);
}
