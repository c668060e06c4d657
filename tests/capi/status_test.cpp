// Every status is reached, names the field at fault, and leaves the outputs as they were.
#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "c_sheet.hpp"
#include "failing_memory.hpp"
#include "text_answers.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

/// A sheet with one thing wrong, and what is said about it.
struct Wrong {
  std::int32_t status;
  std::int32_t field;
  std::int32_t item;
  std::function<void(CSheet&)> rows;
  std::function<void(stk_timesheet&, CStatement&)> head = [](stk_timesheet&, CStatement&) {};
};

TimesheetBuilder good() {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-14", "2:00", at(17)), "7.4", "7.4"));
  sheet.add(cancelled("2025-01-07", "2:00", "2025-01-07", CancelledBy::recipient));
  sheet.add(receipt("2025-01-14", "120.00"));
  sheet.holidays.push_back({day("2025-01-20"), day("2025-01-21")});
  sheet.sick_leave.push_back({day("2025-01-22"), day("2025-01-23"), std::nullopt});
  return sheet;
}

const std::vector<Wrong>& everything_wrong() {
  static const auto no_rows = [](CSheet&) {};
  static const std::vector<Wrong> all = {
      {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_VISIT_DECISIONS, -1, no_rows,
       [](stk_timesheet&, CStatement& out) { out.head.visit_decision_capacity = 1; }},
      {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_EXPENSE_DECISIONS, -1, no_rows,
       [](stk_timesheet&, CStatement& out) { out.head.expense_decision_capacity = 0; }},
      {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_LINES, -1, no_rows,
       [](stk_timesheet&, CStatement& out) { out.head.line_capacity = 2; }},
      {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_NOTICES, -1, no_rows,
       [](stk_timesheet&, CStatement& out) { out.head.notice_capacity = 0; }},
      {STK_STATUS_SCRATCH_TOO_SMALL, STK_FIELD_SCRATCH, -1,
       [](CSheet& rows) { rows.visits.resize(1000, rows.visits[0]); },
       [](stk_timesheet&, CStatement& out) { --out.head.scratch_size; }},
      {STK_STATUS_NULL_POINTER, STK_FIELD_VISITS, -1, no_rows,
       [](stk_timesheet& sheet, CStatement&) { sheet.visits = nullptr; }},
      {STK_STATUS_NULL_POINTER, STK_FIELD_LINES, -1, no_rows,
       [](stk_timesheet&, CStatement& out) { out.head.lines = nullptr; }},
      {STK_STATUS_NULL_POINTER, STK_FIELD_VISIT_ID, 1, [](CSheet& rows) { rows.visits[1].id = nullptr; }},
      {STK_STATUS_STRUCT_SIZE, STK_FIELD_TIMESHEET, -1, no_rows,
       [](stk_timesheet& sheet, CStatement&) { sheet.struct_size = 20; }},
      {STK_STATUS_STRUCT_SIZE, STK_FIELD_EXPENSES, -1, no_rows,
       [](stk_timesheet& sheet, CStatement&) { sheet.expense_size = 20; }},
      {STK_STATUS_STRUCT_SIZE, STK_FIELD_NOTICES, -1, no_rows,
       [](stk_timesheet&, CStatement& out) { out.head.notice_size = 3; }},
      {STK_STATUS_NOT_ZERO, STK_FIELD_VISITS, 1, [](CSheet& rows) { rows.visits[1].reserved = 1; }},
      {STK_STATUS_NOT_ZERO, STK_FIELD_SICK_LEAVE, 0, [](CSheet& rows) { rows.sick_leave[0].reserved = 1; }},
      {STK_STATUS_NOT_ZERO, STK_FIELD_TIMESHEET, -1, [](CSheet& rows) { rows.head.reserved = 1; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_MONTH, -1, [](CSheet& rows) { rows.head.month = 13; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_DELIVERED, -1, [](CSheet& rows) { rows.head.delivered_day = -1; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_HOURS, 0, [](CSheet& rows) { rows.visits[0].minutes = 1441; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_START, 0,
       [](CSheet& rows) { rows.visits[0].start_minute_plus_1 = 1441; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_STATUS, 0, [](CSheet& rows) { rows.visits[0].status = 4; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_ACTIVITY, 0, [](CSheet& rows) { rows.visits[0].activity = 18; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_WITHOUT_RECIPIENT, 0,
       [](CSheet& rows) { rows.visits[0].without_recipient = 2; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_CANCELLED_BY, 1, [](CSheet& rows) { rows.visits[1].cancelled_by = 5; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_CANCEL_CAUSE, 1, [](CSheet& rows) { rows.visits[1].cancel_cause = 4; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_KM_TO, 0, [](CSheet& rows) { rows.visits[0].metres_to = -1; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_AMOUNT, 0, [](CSheet& rows) { rows.expenses[0].amount_ore = 0; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_KIND, 0, [](CSheet& rows) { rows.expenses[0].kind = 6; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_SPENT_FOR, 0, [](CSheet& rows) { rows.expenses[0].spent_for = 3; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_RECEIPT, 0, [](CSheet& rows) { rows.expenses[0].receipt = 2; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_COVER_KIND, 0,
       [](CSheet& rows) { rows.expense_cover[0].cover_kind = 3; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_AGREEMENT_RATE, -1, [](CSheet& rows) { rows.head.rate_key = 2; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_RULING_PART, 0,
       [](CSheet& rows) { rows.rulings = {{0, STK_PART_KM_TO, STK_VERDICT_GRANTED, 20000}}; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_RULING_VERDICT, 0,
       [](CSheet& rows) { rows.rulings = {{0, STK_PART_HOURS, STK_VERDICT_REDUCED, 20000}}; }},
      {STK_STATUS_OUT_OF_RANGE, STK_FIELD_NOTICE_UNWRITTEN, -1, [](CSheet& rows) { rows.head.notice_unwritten = 2; }},
      {STK_STATUS_TOO_MANY_ITEMS, STK_FIELD_WEEKLY_HOURS, -1, no_rows,
       [](stk_timesheet& sheet, CStatement&) { sheet.weekly_hours_count = STK_MOST_ITEMS + 1; }},
      {STK_STATUS_MISSING, STK_FIELD_DELIVERED, -1, [](CSheet& rows) { rows.head.delivered_day = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_AGREEMENT_FROM, -1, [](CSheet& rows) { rows.head.agreement_first_day = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_WEEKLY_HOURS_FROM, -1, [](CSheet& rows) { rows.weekly_hours.clear(); }},
      {STK_STATUS_MISSING, STK_FIELD_WEEKLY_HOURS_FROM, 0, [](CSheet& rows) { rows.weekly_hours[0].from_day = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_VISIT_ID, 0, [](CSheet& rows) { rows.visits[0].id_length = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_VISIT_DATE, 0, [](CSheet& rows) { rows.visits[0].day = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_VISIT_STATUS, 0, [](CSheet& rows) { rows.visits[0].status = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_VISIT_CANCELLED_ON, 1, [](CSheet& rows) { rows.visits[1].cancelled_day = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_VISIT_CANCELLED_BY, 1, [](CSheet& rows) { rows.visits[1].cancelled_by = 0; }},
      {STK_STATUS_MISSING, STK_FIELD_EXPENSE_SPENT_FOR, 0, [](CSheet& rows) { rows.expenses[0].spent_for = 0; }},
      {STK_STATUS_FORBIDDEN, STK_FIELD_VISIT_CANCELLED, 0, [](CSheet& rows) { rows.visits[0].cancelled_day = 20000; }},
      {STK_STATUS_FORBIDDEN, STK_FIELD_NOTICE_UNWRITTEN, -1, [](CSheet& rows) { rows.head.notice_unwritten = 1; }},
      {STK_STATUS_FORBIDDEN, STK_FIELD_EXPENSE_COVER_MONTHLY, 0,
       [](CSheet& rows) { rows.expense_cover[0].monthly_ore = 1; }},
      {STK_STATUS_FORBIDDEN, STK_FIELD_ACCOUNT_USED, -1,
       [](CSheet& rows) {
         rows.head.account_opened_day = 0;
         rows.head.account_used_minutes = 1;
       }},
      {STK_STATUS_ENDS_BEFORE_BEGINS, STK_FIELD_HOLIDAY_TO, 0, [](CSheet& rows) { rows.holidays[0].last_day -= 9; }},
      {STK_STATUS_NOT_RISING, STK_FIELD_WEEKLY_HOURS_FROM, 1,
       [](CSheet& rows) { rows.weekly_hours.push_back(rows.weekly_hours[0]); }},
      {STK_STATUS_FIRST_ROW_TOO_LATE, STK_FIELD_WEEKLY_HOURS_FROM, 0,
       [](CSheet& rows) { ++rows.weekly_hours[0].from_day; }},
      {STK_STATUS_CANCELLED_AFTER_VISIT, STK_FIELD_VISIT_CANCELLED_ON, 1,
       [](CSheet& rows) { ++rows.visits[1].cancelled_day; }},
      {STK_STATUS_NO_SHOW_NOT_ON_DATE, STK_FIELD_VISIT_CANCELLED_ON, 1,
       [](CSheet& rows) {
         --rows.visits[1].cancelled_day;
         rows.visits[1].cancel_cause = STK_CAUSE_NO_SHOW;
       }},
      {STK_STATUS_ACCOUNT_OPENED_TOO_LATE, STK_FIELD_ACCOUNT_OPENED, -1,
       [](CSheet& rows) { rows.head.account_opened_day = day_number("2025-01-02"); }},
      {STK_STATUS_ACCOUNT_OPENED_TOO_EARLY, STK_FIELD_ACCOUNT_OPENED, -1,
       [](CSheet& rows) { rows.head.account_opened_day = day_number("1974-12-31"); }},
      {STK_STATUS_USED_BEFORE_OPENING, STK_FIELD_ACCOUNT_USED, -1,
       [](CSheet& rows) { rows.head.account_used_minutes = 1; }},
      {STK_STATUS_DUPLICATE_ID, STK_FIELD_EXPENSE_ID, 0, [](CSheet& rows) { rows.expenses[0].id = rows.visits[1].id; }},
      {STK_STATUS_RULING_WITHOUT_ITEM, STK_FIELD_RULING_ITEM, 0,
       [](CSheet& rows) { rows.rulings = {{2, STK_PART_HOURS, STK_VERDICT_GRANTED, 20200}}; }},
      {STK_STATUS_RULING_NOT_IN_REVIEW, STK_FIELD_RULING_ITEM, 0,
       [](CSheet& rows) { rows.rulings = {{0, STK_PART_HOURS, STK_VERDICT_GRANTED, 20200}}; }},
      {STK_STATUS_RULING_TWICE, STK_FIELD_RULING_ITEM, 1,
       [](CSheet& rows) {
         rows.visits[0].activity = STK_ACTIVITY_TIDYING;
         rows.rulings = {{0, STK_PART_HOURS, STK_VERDICT_GRANTED, 20200},
                         {0, STK_PART_HOURS, STK_VERDICT_REFUSED, 20201}};
       }},
      {STK_STATUS_NO_SUCH_RATE, STK_FIELD_AGREEMENT_RATE, -1,
       [](CSheet& rows) { rows.head.rate_key = STK_RATE_GROUP; }},
      {STK_STATUS_NO_RATE_IN_FORCE, STK_FIELD_VISIT_HOURS, 0,
       [](CSheet& rows) {
         rows.head.year = 2024;
         rows.head.month = 12;
         rows.head.delivered_day = day_number("2024-12-31");
         rows.head.agreement_first_day = rows.weekly_hours[0].from_day = day_number("2024-12-01");
         rows.head.account_opened_day = 0;
         rows.visits.resize(1);
         rows.expenses.clear();
         rows.visits[0].day = day_number("2024-12-10");
       }},
      {STK_STATUS_NO_CEILING_IN_FORCE, STK_FIELD_EXPENSE_DATE, 0,
       [](CSheet& rows) {
         rows.head.year = 2024;
         rows.head.month = 12;
         rows.head.delivered_day = day_number("2024-12-31");
         rows.head.agreement_first_day = rows.weekly_hours[0].from_day = day_number("2024-12-01");
         rows.expense_cover[0].from_day = rows.head.agreement_first_day;
         rows.head.account_opened_day = 0;
         rows.visits.clear();
         rows.expenses[0].day = day_number("2024-12-10");
       }},
  };
  return all;
}

/// What settling a sheet with one thing wrong answers.
struct Answered {
  std::int32_t status;
  std::int32_t field;
  std::int32_t item;
  bool untouched;
};
Answered settle_wrong(const Wrong& wrong) {
  const TimesheetBuilder sheet = good();
  CSheet rows(sheet.sheet());
  wrong.rows(rows);
  stk_timesheet facts = rows.facts();
  CStatement answer(facts);
  wrong.head(facts, answer);
  const std::int32_t status = stk_settle(nullptr, &facts, &answer.head);
  return {status, answer.head.fault_field, answer.head.fault_item, answer.untouched()};
}

/// The statuses that calls have returned, and those that lists of errors have named.
class Seen {
 public:
  void add(std::int32_t status) { all_.insert(status); }
  void add(const TextAnswer& answer) {
    add(answer.status);
    if (answer.status != STK_STATUS_DOCUMENT) return;
    for (const std::int32_t code : codes_in(answer.text)) add(code);
  }
  bool has(std::int32_t status) const { return all_.count(status) == 1; }

 private:
  std::set<std::int32_t> all_;
};

/// Statuses that no timesheet has: of other calls.
void ask_other_calls(Seen& seen) {
  std::size_t needed = 0;
  std::int32_t number = 0;
  stk_regulation* regulation = nullptr;
  seen.add(stk_day_of(2025, 1, 1, &number));
  seen.add(stk_regulation_id(nullptr, nullptr, 0, &needed));
  const TimesheetBuilder sheet = good();
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  seen.add(stk_reason(nullptr, &facts, 0, STK_PART_HOURS, STK_LANGUAGE_ENGLISH + 1, nullptr, 0, &needed));
  seen.add(stk_constant("no", 2, &number));
  const auto make = [&] {
    return stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20454, 24000, STK_PROVENANCE_STATED, "s", 1,
                                    &regulation);
  };
  seen.add(with(Next::runs_out, make));
  seen.add(with(Next::is_broken, make));
  EXPECT_EQ(regulation, nullptr);
}

}  // namespace

TEST(StkStatus, NamesTheFieldAtFaultAndLeavesTheOutputsAsTheyWere) {
  for (const Wrong& wrong : everything_wrong()) {
    SCOPED_TRACE(std::string(stk_status_name(wrong.status)) + " in " + stk_field_name(wrong.field));
    const Answered answer = settle_wrong(wrong);
    EXPECT_EQ(answer.status, wrong.status);
    EXPECT_EQ(answer.field, wrong.field);
    EXPECT_EQ(answer.item, wrong.item);
    EXPECT_TRUE(answer.untouched);
  }
}

TEST(StkStatus, ASheetInOrderHasNone) {
  const TimesheetBuilder sheet = good();
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  CStatement answer(facts);
  EXPECT_EQ(stk_settle(nullptr, &facts, &answer.head), STK_STATUS_OK);
  EXPECT_FALSE(answer.untouched());
}

TEST(StkStatus, CountsWhatThereIsWhereAnArrayIsTooSmall) {
  const TimesheetBuilder sheet = good();
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  CStatement answer(facts, 1, 64);
  EXPECT_EQ(stk_settle(nullptr, &facts, &answer.head), STK_STATUS_OUTPUT_TOO_SMALL);
  EXPECT_EQ(answer.head.line_count, 3u);
  EXPECT_EQ(answer.head.notice_count, sheet.settled().notices.size());
}

TEST(StkStatus, WithoutAStatementOrATimesheetThereIsNothingToAsk) {
  const TimesheetBuilder sheet = good();
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  CStatement answer(facts);
  EXPECT_EQ(stk_settle(nullptr, &facts, nullptr), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_settle(nullptr, nullptr, &answer.head), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(answer.head.fault_field, STK_FIELD_TIMESHEET);
  answer.head.struct_size = 8;
  EXPECT_EQ(stk_settle(nullptr, &facts, &answer.head), STK_STATUS_STRUCT_SIZE);
  EXPECT_TRUE(answer.untouched());
}

TEST(StkStatus, EveryOneIsReached) {
  Seen seen;
  ask_other_calls(seen);
  for (const Wrong& wrong : everything_wrong()) seen.add(settle_wrong(wrong).status);
  for (const WrongText& wrong : wrong_timesheets()) seen.add(settle_json(nullptr, wrong.text));
  for (const WrongText& wrong : wrong_regulations()) seen.add(load(wrong.text).errors);
  std::size_t statuses = 0;
  for (std::int32_t i = 0; i < stk_constant_count(); ++i) {
    const std::string_view name = stk_constant_name(i);
    if (!name.starts_with("STK_STATUS_")) continue;
    std::int32_t status = -1;
    ASSERT_EQ(stk_constant(name.data(), name.size(), &status), STK_STATUS_OK);
    EXPECT_TRUE(seen.has(status)) << name;
    ++statuses;
  }
  EXPECT_GT(statuses, 50u);
}
