// stk_settle_columns answers as stk_settle does, timesheet by timesheet.
#include <gtest/gtest.h>

#include <functional>

#include "c_columns.hpp"
#include "random_sheets.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

std::int32_t settle(const stk_timesheet_columns& columns, CColumnAnswers& answers, std::int32_t threads = 1) {
  return stk_settle_columns(nullptr, &columns, &answers.head, threads);
}

/// The decision that the header says follows from an outcome.
stk_visit_decision decision_of(const stk_visit& visit, const stk_visit_outcome& outcome) {
  const bool paid = outcome.km_verdict == STK_VERDICT_GRANTED || outcome.km_verdict == STK_VERDICT_REDUCED;
  const std::int32_t driven = visit.metres_to + visit.metres_from;
  const bool off_sheet = outcome.hours_rule == STK_RULE_AGR_03 || outcome.hours_rule == STK_RULE_TIM_05 ||
                         outcome.hours_rule == STK_RULE_PAY_03 || outcome.hours_rule == STK_RULE_TIM_03;
  const auto reading_of_refusal = off_sheet ? STK_READING_CHOICE : STK_READING_TEXT;
  stk_visit_decision decision{};
  decision.hours_rule = outcome.hours_rule;
  decision.hours_verdict = outcome.hours_verdict;
  decision.hours_reading = outcome.hours_reading;
  decision.granted_minutes = outcome.granted_minutes;
  decision.pending_minutes = outcome.pending_minutes;
  decision.to_rebook = outcome.hours_rule == STK_RULE_CAN_02 ||
                       (outcome.hours_rule == STK_RULE_SIC_01 && outcome.hours_reading == STK_READING_TEXT);
  decision.km_rule = outcome.km_rule;
  decision.km_verdict = outcome.km_verdict;
  if (outcome.km_verdict != STK_VERDICT_NOT_CLAIMED) {
    const bool by_text = outcome.km_rule == STK_RULE_KM_01 && outcome.km_cut_metres == 0;
    decision.km_reading = by_text ? STK_READING_TEXT : STK_READING_CHOICE;
  }
  decision.granted_metres = paid ? driven - outcome.km_cut_metres : 0;
  decision.pending_metres = outcome.km_verdict == STK_VERDICT_REVIEW ? driven : 0;
  if (visit.metres_outside > 0) {
    decision.outside_rule = off_sheet ? outcome.hours_rule : STK_RULE_KM_02;
    decision.outside_reading = reading_of_refusal;
  }
  if (visit.metres_activity > 0) {
    decision.activity_rule = off_sheet ? outcome.hours_rule : STK_RULE_KM_03;
    decision.activity_reading = reading_of_refusal;
  }
  decision.possible_duplicate = outcome.possible_duplicate;
  return decision;
}
stk_expense_decision decision_of(const stk_expense_outcome& outcome) {
  return {outcome.rule, outcome.verdict, outcome.reading, outcome.granted_ore, outcome.pending_ore, outcome.no_visit};
}
template <class Struct>
bool same_bytes(const Struct& a, const Struct& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

/// Fails unless timesheet `t` of the columns is answered as `sheet` is alone.
void expect_same(const CSheet& sheet, const CColumns& columns, const CColumnAnswers& answers, std::size_t t) {
  SCOPED_TRACE("timesheet " + std::to_string(t));
  const stk_timesheet facts = sheet.facts();
  CStatement alone(facts);
  const std::int32_t status = stk_settle(nullptr, &facts, &alone.head);
  EXPECT_EQ(answers.statuses[t], status);
  EXPECT_EQ(answers.fault_fields[t], alone.head.fault_field);
  EXPECT_EQ(answers.fault_items[t], alone.head.fault_item);
  EXPECT_EQ(answers.fault_days[t], alone.head.fault_day);
  const bool ok = status == STK_STATUS_OK;
  EXPECT_EQ(answers.payable_ore[t], ok ? alone.head.payable_ore : 0);
  EXPECT_EQ(answers.pending_ore[t], ok ? alone.head.pending_ore : 0);
  EXPECT_EQ(answers.refused_ore[t], ok ? alone.head.refused_ore : 0);
  EXPECT_EQ(answers.accrued_minutes[t], ok ? alone.head.accrued_minutes : 0);
  EXPECT_EQ(answers.used_minutes[t], ok ? alone.head.used_minutes : 0);
  EXPECT_EQ(answers.balance_minutes[t], ok ? alone.head.balance_minutes : 0);
  EXPECT_EQ(answers.rebook_minutes[t], ok ? alone.head.rebook_minutes : 0);
  EXPECT_EQ(answers.payout_day[t], ok ? alone.head.payout_day : 0);
  EXPECT_EQ(answers.bank_day[t], ok ? alone.head.bank_day : 0);
  const auto first_visit = static_cast<std::size_t>(columns.visit_offsets[t]);
  for (std::size_t i = 0; i < sheet.visits.size(); ++i) {
    const stk_visit_outcome& outcome = answers.visits[first_visit + i];
    if (ok) {
      EXPECT_TRUE(same_bytes(decision_of(sheet.visits[i], outcome), alone.visits[i])) << "visit " << i;
    } else {
      EXPECT_TRUE(same_bytes(outcome, stk_visit_outcome{})) << "visit " << i;
    }
  }
  const auto first_expense = static_cast<std::size_t>(columns.expense_offsets[t]);
  for (std::size_t i = 0; i < sheet.expenses.size(); ++i) {
    const stk_expense_outcome& outcome = answers.expenses[first_expense + i];
    if (ok) {
      EXPECT_TRUE(same_bytes(decision_of(outcome), alone.expenses[i])) << "receipt " << i;
    } else {
      EXPECT_TRUE(same_bytes(outcome, stk_expense_outcome{})) << "receipt " << i;
    }
  }
}

/// The month of the header's C99 program: 12:00 hours, 59.2 km and receipts of 364.00.
TimesheetBuilder january() {
  TimesheetBuilder sheet;
  sheet.hour_account.reset();
  for (const std::string_view date : {"2025-01-07", "2025-01-14", "2025-01-21", "2025-01-28"}) {
    sheet.add(driving(held(date, "3:00", at(17)), "7.4", "7.4"));
  }
  sheet.add(receipt("2025-01-07", "120.00")).add(receipt("2025-01-14", "95.00")).add(receipt("2025-01-21", "149.00"));
  return sheet;
}
constexpr std::int64_t payable_in_january = 279636 + 29600 + 30000;

/// January, so many times.
struct Januaries {
  TimesheetBuilder builder = january();
  CSheet sheet{builder.sheet()};
  CColumns columns{};

  explicit Januaries(int count) {
    for (int i = 0; i < count; ++i) columns.add(sheet);
  }
};

void expect_refused(const stk_timesheet_columns& columns, std::int32_t status, std::int32_t field, std::int32_t item,
                    std::int32_t threads = 2) {
  CColumnAnswers answers(columns);
  EXPECT_EQ(settle(columns, answers, threads), status);
  EXPECT_EQ(answers.head.fault_field, field);
  EXPECT_EQ(answers.head.fault_item, item);
  EXPECT_EQ(answers.head.fault_day, 0);
  EXPECT_TRUE(answers.untouched());
}

}  // namespace

TEST(StkColumns, AnswerAboutAMonthAsStkSettleDoes) {
  Januaries months(3);
  const stk_timesheet_columns columns = months.columns.columns();
  CColumnAnswers answers(columns);
  ASSERT_EQ(settle(columns, answers), STK_STATUS_OK);
  EXPECT_EQ(answers.head.fault_field, STK_FIELD_NONE);
  EXPECT_EQ(answers.head.fault_item, -1);
  EXPECT_EQ(answers.head.fault_day, 0);
  EXPECT_EQ(answers.payable_ore, std::vector<std::int64_t>(3, payable_in_january));
  EXPECT_EQ(answers.refused_ore, std::vector<std::int64_t>(3, 6400));
  EXPECT_EQ(answers.payout_day, std::vector<std::int32_t>(3, day_number("2025-02-12")));
  EXPECT_EQ(answers.expenses[2].verdict, STK_VERDICT_REDUCED);
  for (std::size_t t = 0; t < 3; ++t) expect_same(months.sheet, months.columns, answers, t);
}

TEST(StkColumns, AnswerAsStkSettleDoesOnSheetsAtRandomWithAnyNumberOfThreads) {
  RandomSheets sheets(20250103);
  std::deque<TimesheetBuilder> builders;
  std::deque<std::string> ids;
  std::vector<CSheet> rows;
  CColumns columns;
  for (int i = 0; i < 600; ++i) {
    TimesheetBuilder& builder = builders.emplace_back(sheets.next());
    for (Visit& visit : builder.visits) visit.id = ids.emplace_back(visit.id);  // the next sheet takes their place
    for (Expense& expense : builder.expenses) expense.id = ids.emplace_back(expense.id);
    columns.add(rows.emplace_back(builder.sheet()));
  }
  const stk_timesheet_columns all = columns.columns();
  for (const std::int32_t threads : {1, 3, STK_MOST_THREADS}) {
    SCOPED_TRACE(std::to_string(threads) + " threads");
    CColumnAnswers answers(all);
    ASSERT_EQ(settle(all, answers, threads), STK_STATUS_OK);
    for (std::size_t t = 0; t < rows.size() && !HasFailure(); ++t) expect_same(rows[t], columns, answers, t);
    const auto settled = std::count(answers.statuses.begin(), answers.statuses.end(), STK_STATUS_OK);
    EXPECT_GT(settled, 100);
    EXPECT_LT(settled, 600);
  }
}

TEST(StkColumns, WriteNothingThatIsNotWanted) {
  Januaries months(2);
  const stk_timesheet_columns columns = months.columns.columns();
  CColumnAnswers answers(columns);
  std::vector<std::int64_t> payable(2);
  stk_column_answers only{};
  only.struct_size = sizeof only;
  EXPECT_EQ(stk_settle_columns(nullptr, &columns, &only, 1), STK_STATUS_OK);
  only.payable_ore = payable.data();
  EXPECT_EQ(stk_settle_columns(nullptr, &columns, &only, 1), STK_STATUS_OK);
  EXPECT_EQ(payable, std::vector<std::int64_t>(2, payable_in_january));
  only.fault_days = answers.fault_days.data();
  EXPECT_EQ(stk_settle_columns(nullptr, &columns, &only, 1), STK_STATUS_OK);
  EXPECT_EQ(answers.fault_days, std::vector<std::int32_t>(2, 0));
}

TEST(StkColumns, ATimesheetWithBadFactsHasItsOwnStatusAndTheOthersAreSettled) {
  struct Mistake {
    std::function<void(CColumns&)> make;
    std::int32_t status, field, item;
  };
  const Mistake mistakes[] = {
      {[](CColumns& c) { c.visit_status.values[5] = 9; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_STATUS, 1},
      {[](CColumns& c) { c.visit_status.values[5] = 0; }, STK_STATUS_MISSING, STK_FIELD_VISIT_STATUS, 1},
      {[](CColumns& c) { c.visit_status.values[6] = 2; }, STK_STATUS_MISSING, STK_FIELD_VISIT_CANCELLED_BY, 2},
      {[](CColumns& c) { c.visit_minutes.values[4] = -1; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_HOURS, 0},
      {[](CColumns& c) { c.visit_day.values[7] = INT32_MIN; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISIT_DATE, 3},
      {[](CColumns& c) { c.expense_day.values[3] = INT32_MAX; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_DATE, 0},
      {[](CColumns& c) { c.spent_for.values[4] = 3; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_SPENT_FOR, 1},
      {[](CColumns& c) { c.receipt.values[5] = 2; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_RECEIPT, 2},
      {[](CColumns& c) { c.cover_kind.values[1] = 3; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_COVER_KIND, 0},
      {[](CColumns& c) { c.month_day.values[1] = -25568; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_MONTH, -1},
      {[](CColumns& c) { c.delivered_day.stated[1] = false; }, STK_STATUS_MISSING, STK_FIELD_DELIVERED, -1},
      {[](CColumns& c) { c.visit_id.bytes[8] = c.visit_id.bytes[10], c.visit_id.bytes[9] = c.visit_id.bytes[11]; },
       STK_STATUS_DUPLICATE_ID, STK_FIELD_VISIT_ID, 1},
  };
  for (const Mistake& mistake : mistakes) {
    SCOPED_TRACE(stk_field_name(mistake.field));
    Januaries months(3);
    mistake.make(months.columns);
    const stk_timesheet_columns columns = months.columns.columns();
    CColumnAnswers answers(columns);
    ASSERT_EQ(settle(columns, answers), STK_STATUS_OK);
    EXPECT_EQ(answers.head.fault_field, STK_FIELD_NONE);
    EXPECT_EQ(answers.statuses[1], mistake.status);
    EXPECT_EQ(answers.fault_fields[1], mistake.field);
    EXPECT_EQ(answers.fault_items[1], mistake.item);
    EXPECT_EQ(answers.payable_ore[1], 0);
    EXPECT_EQ(answers.bank_day[1], 0);
    for (std::size_t i = 4; i < 8; ++i) EXPECT_TRUE(same_bytes(answers.visits[i], stk_visit_outcome{}));
    for (std::size_t i = 3; i < 6; ++i) EXPECT_TRUE(same_bytes(answers.expenses[i], stk_expense_outcome{}));
    expect_same(months.sheet, months.columns, answers, 0);
    expect_same(months.sheet, months.columns, answers, 2);
  }
}

TEST(StkColumns, ZeroAndNegativeDaysAreDaysLikeAnyOther) {
  for (const std::int32_t first : {0, -1, -25567}) {
    SCOPED_TRACE(first);
    Januaries months(1);
    months.columns.first_day.values[0] = first;
    months.columns.weekly_from.values[0] = first;
    const stk_timesheet_columns columns = months.columns.columns();
    CColumnAnswers answers(columns);
    ASSERT_EQ(settle(columns, answers), STK_STATUS_OK);
    EXPECT_EQ(answers.statuses[0], STK_STATUS_OK);
    EXPECT_EQ(answers.payable_ore[0], payable_in_january);
  }
}

TEST(StkColumns, RowsOfNoTimesheetAreLeftAlone) {
  Januaries months(3);
  stk_timesheet_columns columns = months.columns.columns();
  columns.count = 1;
  const std::int32_t second_only[] = {4, 8};
  columns.visits.offsets = second_only;
  CColumnAnswers answers(columns);
  ASSERT_EQ(settle(columns, answers), STK_STATUS_OK);
  EXPECT_EQ(answers.payable_ore[0], payable_in_january);
  stk_visit_outcome pattern;
  std::memset(&pattern, 0x5a, sizeof pattern);
  for (std::size_t i = 0; i < answers.visits.size(); ++i) {
    EXPECT_EQ(same_bytes(answers.visits[i], pattern), i < 4 || i >= 8) << i;
  }
}

TEST(StkColumns, ColumnsThatCannotBeReadRefuseTheWholeCall) {
  Januaries months(2);
  const stk_timesheet_columns good = months.columns.columns();
  const auto refused_with = [&](auto&& change, std::int32_t status, std::int32_t field, std::int32_t item = -1) {
    SCOPED_TRACE(stk_field_name(field));
    stk_timesheet_columns columns = good;
    change(columns);
    expect_refused(columns, status, field, item);
  };
  refused_with([](auto& c) { c.month_day.values = nullptr; }, STK_STATUS_MISSING, STK_FIELD_MONTH);
  refused_with([](auto& c) { c.visits.minutes.values = nullptr; }, STK_STATUS_MISSING, STK_FIELD_VISIT_HOURS);
  refused_with([](auto& c) { c.expenses.offsets = nullptr; }, STK_STATUS_MISSING, STK_FIELD_EXPENSES);
  refused_with([](auto& c) { c.weekly_hours = {}; }, STK_STATUS_MISSING, STK_FIELD_WEEKLY_HOURS_FROM);
  const std::int32_t falling[] = {0, 8, 4};
  const std::int32_t outside[] = {0, 4, 9};
  const std::int32_t negative[] = {-1, 4, 8};
  refused_with([&](auto& c) { c.visits.offsets = falling; }, STK_STATUS_NOT_RISING, STK_FIELD_VISITS, 1);
  refused_with([&](auto& c) { c.visits.offsets = outside; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISITS, 2);
  refused_with([&](auto& c) { c.visits.offsets = negative; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_VISITS, 0);
  refused_with([&](auto& c) { c.expenses.id.bytes = nullptr; }, STK_STATUS_OUT_OF_RANGE, STK_FIELD_EXPENSE_ID, 6);
  refused_with([](auto& c) { c.reserved = 1; }, STK_STATUS_NOT_ZERO, STK_FIELD_TIMESHEET);
  for (const std::int32_t threads : {0, -1, STK_MOST_THREADS + 1, INT32_MAX, INT32_MIN}) {
    expect_refused(good, STK_STATUS_OUT_OF_RANGE, STK_FIELD_THREADS, -1, threads);
  }
}

TEST(StkColumns, PointersAndSizesThatCannotBeAreRefused) {
  Januaries months(1);
  stk_timesheet_columns columns = months.columns.columns();
  CColumnAnswers answers(columns);
  EXPECT_EQ(stk_settle_columns(nullptr, &columns, nullptr, 1), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(stk_settle_columns(nullptr, nullptr, &answers.head, 1), STK_STATUS_NULL_POINTER);
  EXPECT_EQ(answers.head.fault_field, STK_FIELD_TIMESHEET);
  columns.struct_size = offsetof(stk_timesheet_columns, expense_cover) - 1;
  EXPECT_EQ(settle(columns, answers), STK_STATUS_STRUCT_SIZE);
  EXPECT_EQ(answers.head.fault_field, STK_FIELD_TIMESHEET);
  columns.struct_size = sizeof columns;
  answers.head.struct_size = STK_MOST_STRUCT_SIZE + 1;
  answers.head.fault_field = 7;
  EXPECT_EQ(settle(columns, answers), STK_STATUS_STRUCT_SIZE);
  EXPECT_EQ(answers.head.fault_field, 7);
  EXPECT_TRUE(answers.untouched());
  if (sizeof(std::size_t) > 4) {
    answers.head.struct_size = sizeof answers.head;
    columns.count = std::size_t{INT32_MAX} + 1;
    EXPECT_EQ(settle(columns, answers), STK_STATUS_TOO_MANY_ITEMS);
  }
}

TEST(StkColumns, NoTimesheetsAtAllAreSettled) {
  stk_timesheet_columns columns{};
  columns.struct_size = sizeof columns;
  CColumnAnswers answers(columns);
  EXPECT_EQ(settle(columns, answers, 4), STK_STATUS_OK);
}

TEST(StkColumns, OlderStructsLackWhatCameLater) {
  Januaries months(1);
  const stk_timesheet_columns all = months.columns.columns();
  // Room for the older structs only, so that a read or write past their ends is seen by the address sanitizer.
  std::vector<unsigned char> facts(offsetof(stk_timesheet_columns, expenses));
  std::memcpy(facts.data(), &all, facts.size());
  auto size = static_cast<std::uint32_t>(facts.size());
  std::memcpy(facts.data(), &size, sizeof size);
  CColumnAnswers answers(all);
  std::vector<unsigned char> older(offsetof(stk_column_answers, pending_ore));
  std::memcpy(older.data(), &answers.head, older.size());
  size = static_cast<std::uint32_t>(older.size());
  std::memcpy(older.data(), &size, sizeof size);
  ASSERT_EQ(stk_settle_columns(nullptr, reinterpret_cast<const stk_timesheet_columns*>(facts.data()),
                               reinterpret_cast<stk_column_answers*>(older.data()), 1),
            STK_STATUS_OK);
  EXPECT_EQ(answers.payable_ore[0], 279636 + 29600);
  EXPECT_EQ(answers.statuses[0], STK_STATUS_OK);
  EXPECT_EQ(answers.pending_ore[0], CColumnAnswers::long_pattern);
  EXPECT_EQ(answers.bank_day[0], CColumnAnswers::pattern);
}

TEST(StkColumns, NewerStructsAreTakenIfWhatIsNewIsZero) {
  struct NewerColumns {
    stk_timesheet_columns known;
    std::int64_t unknown[3];
  };
  struct NewerAnswers {
    stk_column_answers known;
    std::int32_t* unknown[2];
  };
  Januaries months(1);
  NewerColumns facts{months.columns.columns(), {}};
  facts.known.struct_size = sizeof facts;
  CColumnAnswers room(facts.known);
  NewerAnswers answers{room.head, {}};
  answers.known.struct_size = sizeof answers;
  const auto settled = [&] { return stk_settle_columns(nullptr, &facts.known, &answers.known, 1); };
  ASSERT_EQ(settled(), STK_STATUS_OK);
  EXPECT_EQ(answers.known.struct_size, sizeof answers);
  EXPECT_EQ(room.payable_ore[0], payable_in_january);
  facts.unknown[2] = 1;
  EXPECT_EQ(settled(), STK_STATUS_NOT_ZERO);
  EXPECT_EQ(answers.known.fault_field, STK_FIELD_TIMESHEET);
  facts.unknown[2] = 0;
  answers.unknown[1] = room.statuses.data();
  EXPECT_EQ(settled(), STK_STATUS_NOT_ZERO);
  EXPECT_EQ(answers.known.fault_field, STK_FIELD_STATEMENT);
}

TEST(StkColumns, ColumnsOfNumbersAtRandomAreSettledOrHaveAStatus) {
  std::mt19937_64 random(19700101);
  const auto any = [&]<class T>(std::vector<T>& values) {
    constexpr T edges[] = {std::numeric_limits<T>::min(), std::numeric_limits<T>::max(), T{0}, T{1}};
    for (T& value : values) {
      if (random() % 40 == 0) value = random() % 2 == 0 ? edges[random() % 4] : static_cast<T>(random());
    }
  };
  std::size_t settled = 0;
  for (int round = 0; round < 40; ++round) {
    Januaries months(50);
    months.columns.each([&](auto& column) {
      any(column.values);
      for (std::size_t row = 0; row < column.stated.size(); ++row) {
        if (random() % 60 == 0) column.stated[row] = !column.stated[row];
      }
    });
    const stk_timesheet_columns columns = months.columns.columns();
    CColumnAnswers answers(columns);
    ASSERT_EQ(settle(columns, answers, 2), STK_STATUS_OK);
    for (std::size_t t = 0; t < columns.count; ++t) {
      ASSERT_STRNE(stk_status_name(answers.statuses[t]), "");
      if (answers.statuses[t] == STK_STATUS_OK) {
        ++settled;
      } else {
        EXPECT_NE(answers.fault_fields[t], STK_FIELD_NONE);
      }
    }
  }
  EXPECT_GT(settled, 20u);
}
