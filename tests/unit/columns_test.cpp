/// @file
/// Timesheets as columns: what cannot be read, whose fault it is, and what is left alone.

#include "stottekontakt/columns.hpp"

#include <limits>
#include <numeric>

#include "precompiled.hpp"
#include "support/column_batch.hpp"

namespace stottekontakt {
namespace {

using namespace support;

std::int32_t number(std::string_view date) {
  return days_since_1970(day(date));
}

/// January 2025, three hours a week: two visits held, one cancelled the same day, a receipt.
SheetFacts january() {
  SheetFacts sheet{.month_day = number("2025-01-17"),
                   .delivered = number("2025-01-31"),
                   .first_day = number("2025-01-01"),
                   .weekly = {{Number(), 180}},
                   .cover = {{Number(), std::uint8_t{1}, Amount()}}};
  sheet.visits = {{.day = number("2025-01-07"), .minutes = 120, .status = std::uint8_t{1}, .metres_to = 7'000},
                  {.day = number("2025-01-14"),
                   .minutes = 60,
                   .status = std::uint8_t{2},
                   .cancelled_day = number("2025-01-14"),
                   .cancelled_by = std::uint8_t{1}},
                  {.day = number("2025-01-21"), .minutes = 90, .status = std::uint8_t{1}}};
  sheet.expenses = {
      {.day = number("2025-01-21"), .ore = 10'000, .spent_for = std::uint8_t{1}, .receipt = std::uint8_t{1}}};
  return sheet;
}
/// January with everything a timesheet can have, so that any of it can be wrong.
SheetFacts full_january() {
  SheetFacts sheet = january();
  sheet.holidays = {{number("2025-01-27"), number("2025-01-28")}};
  sheet.sick = {{number("2025-01-29"), number("2025-01-30")}};
  sheet.visits.push_back({.day = number("2025-01-22"),
                          .minutes = 60,
                          .status = std::uint8_t{1},
                          .activity = std::uint8_t{10}});  // tidying: in review
  sheet.rulings = {{3, std::uint8_t{1}, std::uint8_t{1}, number("2025-02-05")}};
  sheet.visits[0].id = "a";
  sheet.visits[1].id = "b";
  sheet.visits[2].id = "c";
  sheet.visits[3].id = "d";
  sheet.expenses[0].id = "e";
  return sheet;
}
/// 3:30 held and 1:00 cancelled the same day at 233.03, 7 km at 5.00, a receipt of 100.00.
constexpr std::int64_t payable_in_january = 104'864 + 3'500 + 10'000;

ColumnBatch batch_of(const std::vector<SheetFacts>& sheets) {
  ColumnBatch batch;
  for (const SheetFacts& sheet : sheets) batch.add(sheet);
  return batch;
}
ColumnMemory settled(const TimesheetColumns& columns, std::size_t threads = 1) {
  ColumnMemory memory(columns);
  EXPECT_TRUE(same(settle_columns(oppdal, columns, memory.answers(), threads), Fault()));
  return memory;
}
void expect_untouched(const ColumnMemory& memory) {
  for (const VisitDecision& decision : memory.visits) EXPECT_EQ(decision, ColumnMemory::untouched_visit);
  for (const ExpenseDecision& decision : memory.expenses) EXPECT_EQ(decision, ColumnMemory::untouched_expense);
  for (const Fault& fault : memory.faults) EXPECT_EQ(fault.item, ColumnMemory::untouched);
  for (const auto& sums : memory.sums) EXPECT_EQ(sums, std::vector<std::int64_t>(sums.size(), ColumnMemory::untouched));
  for (const auto& days : memory.days) EXPECT_EQ(days, std::vector<std::int32_t>(days.size(), ColumnMemory::untouched));
}
/// Fails unless the call is refused for that reason, and nothing is written.
void expect_refused(const TimesheetColumns& columns, Status code, Field field, std::int32_t item = -1) {
  ColumnMemory memory(columns);
  const Fault fault = settle_columns(oppdal, columns, memory.answers(), 2);
  EXPECT_TRUE(same(fault, Fault{code, field, item}))
      << ::testing::PrintToString(fault) << " instead of " << ::testing::PrintToString(Fault{code, field, item});
  expect_untouched(memory);
}

TEST(Columns, AreAnsweredWithTheNumbersOfTheirTimesheets) {
  ColumnBatch batch = batch_of({january(), january()});
  const ColumnMemory memory = settled(batch.columns());
  for (const std::size_t t : {0u, 1u}) {
    EXPECT_EQ(memory.faults[t].code, Status::ok);
    EXPECT_EQ(memory.sums[0][t], payable_in_january);
    EXPECT_EQ(memory.sums[1][t], 0);
    EXPECT_EQ(memory.sums[2][t], 0);
    EXPECT_EQ(memory.sums[3][t], 5 * 180) << "five weeks have a day in January";
    EXPECT_EQ(memory.sums[4][t], 270);
    EXPECT_EQ(memory.sums[5][t], 5 * 180 - 270);
    EXPECT_EQ(memory.sums[6][t], 0);
    EXPECT_EQ(memory.days[0][t], number("2025-02-12"));
    EXPECT_EQ(memory.days[1][t], number("2025-02-12"));
    EXPECT_EQ(memory.visits[3 * t + 1].hours_rule, Rule::STK_CAN_01);
    EXPECT_EQ(memory.expenses[t].granted(), kr("100.00"));
  }
}

TEST(Columns, ARequiredColumnThatIsAbsentRefusesTheWholeCallAndIsNamed) {
  struct Absence {
    void (*leave_out)(TimesheetColumns&);
    Field field;
  };
  const Absence absences[] = {
      {[](TimesheetColumns& columns) { columns.month_day = {}; }, Field::month},
      {[](TimesheetColumns& columns) { columns.delivered_day = {}; }, Field::delivered},
      {[](TimesheetColumns& columns) { columns.agreement_first_day = {}; }, Field::agreement_from},
      {[](TimesheetColumns& columns) { columns.weekly_hours = {}; }, Field::weekly_hours_from},
      {[](TimesheetColumns& columns) { columns.weekly_hours.minutes = {}; }, Field::weekly_hours_hours},
      {[](TimesheetColumns& columns) { columns.expense_cover.kind = {}; }, Field::expense_cover_kind},
      {[](TimesheetColumns& columns) { columns.holidays.first_day = {}; }, Field::holiday_from},
      {[](TimesheetColumns& columns) { columns.holidays.last_day = {}; }, Field::holiday_to},
      {[](TimesheetColumns& columns) { columns.sick_leave.first_day = {}; }, Field::sick_leave_from},
      {[](TimesheetColumns& columns) { columns.rulings.item = {}; }, Field::ruling_item},
      {[](TimesheetColumns& columns) { columns.rulings.part = {}; }, Field::ruling_part},
      {[](TimesheetColumns& columns) { columns.rulings.verdict = {}; }, Field::ruling_verdict},
      {[](TimesheetColumns& columns) { columns.rulings.day = {}; }, Field::ruling_on},
      {[](TimesheetColumns& columns) { columns.visits.day = {}; }, Field::visit_date},
      {[](TimesheetColumns& columns) { columns.visits.minutes = {}; }, Field::visit_hours},
      {[](TimesheetColumns& columns) { columns.expenses.day = {}; }, Field::expense_date},
      {[](TimesheetColumns& columns) { columns.expenses.ore = {}; }, Field::expense_amount},
      {[](TimesheetColumns& columns) { columns.expenses.spent_for = {}; }, Field::expense_spent_for},
      {[](TimesheetColumns& columns) { columns.holidays.rows.offsets = nullptr; }, Field::holiday_from},
      {[](TimesheetColumns& columns) { columns.sick_leave.rows.offsets = nullptr; }, Field::sick_leave_from},
      {[](TimesheetColumns& columns) { columns.rulings.rows.offsets = nullptr; }, Field::ruling_item},
      {[](TimesheetColumns& columns) { columns.visits.rows.offsets = nullptr; }, Field::visits},
      {[](TimesheetColumns& columns) { columns.expenses.rows.offsets = nullptr; }, Field::expenses},
      {[](TimesheetColumns& columns) { columns.weekly_hours.rows = {3}; }, Field::weekly_hours_from},
      {[](TimesheetColumns& columns) { columns.expense_cover.rows = {1}; }, Field::expense_cover_from}};
  ColumnBatch batch = batch_of({full_january(), full_january()});
  EXPECT_EQ(check_columns(batch.columns()).code, Status::ok);
  for (const Absence& absence : absences) {
    TimesheetColumns columns = batch.columns();
    absence.leave_out(columns);
    expect_refused(columns, Status::missing, absence.field);
  }
}

TEST(Columns, OffsetsThatFallOrLeadOutsideTheirRowsRefuseTheWholeCall) {
  struct List {
    ListRows& (*rows_of)(TimesheetColumns&);
    Field field;
  };
  const List lists[] = {
      {[](TimesheetColumns& columns) -> ListRows& { return columns.weekly_hours.rows; }, Field::weekly_hours_from},
      {[](TimesheetColumns& columns) -> ListRows& { return columns.expense_cover.rows; }, Field::expense_cover_from},
      {[](TimesheetColumns& columns) -> ListRows& { return columns.holidays.rows; }, Field::holiday_from},
      {[](TimesheetColumns& columns) -> ListRows& { return columns.sick_leave.rows; }, Field::sick_leave_from},
      {[](TimesheetColumns& columns) -> ListRows& { return columns.rulings.rows; }, Field::ruling_item},
      {[](TimesheetColumns& columns) -> ListRows& { return columns.visits.rows; }, Field::visits},
      {[](TimesheetColumns& columns) -> ListRows& { return columns.expenses.rows; }, Field::expenses}};
  ColumnBatch batch = batch_of({full_january(), full_january()});
  for (const List& list : lists) {
    const auto expect_refused_with = [&](std::vector<std::int32_t> offsets, Status code, std::int32_t item) {
      TimesheetColumns columns = batch.columns();
      list.rows_of(columns).offsets = offsets.data();
      expect_refused(columns, code, list.field, item);
    };
    TimesheetColumns columns = batch.columns();
    const auto rows = static_cast<std::int32_t>(list.rows_of(columns).count);
    expect_refused_with({-1, 0, rows}, Status::out_of_range, 0);
    expect_refused_with({1, 0, rows}, Status::not_rising, 0);
    expect_refused_with({0, rows, rows - 1}, Status::not_rising, 1);
    expect_refused_with({0, 1, rows + 1}, Status::out_of_range, 2);
  }
}

TEST(Columns, OffsetsOfTextsAreCheckedLikeThoseOfRows) {
  ColumnBatch batch = batch_of({january()});
  const auto expect_refused_with = [&](std::vector<std::int32_t> offsets, const char* bytes, Status code,
                                       std::int32_t item) {
    TimesheetColumns columns = batch.columns();
    columns.visits.id = {offsets.data(), bytes};
    expect_refused(columns, code, Field::visit_id, item);
  };
  expect_refused_with({-1, 1, 2, 3}, "abc", Status::out_of_range, 0);
  expect_refused_with({0, 2, 1, 3}, "abc", Status::not_rising, 1);
  expect_refused_with({0, 1, 2, 3}, nullptr, Status::out_of_range, 3);
  const std::int32_t falling[] = {1, 0};
  TimesheetColumns columns = batch.columns();
  columns.expenses.id = {falling, "e"};
  expect_refused(columns, Status::not_rising, Field::expense_id, 0);
}

/// Fails unless the change makes exactly that fault of its timesheet, and its neighbours are settled as ever.
void expect_own_fault(void (*change)(SheetFacts&), const Fault& expected) {
  SheetFacts changed = full_january();
  change(changed);
  ColumnBatch in_order = batch_of({full_january(), full_january(), full_january()});
  ColumnBatch batch = batch_of({full_january(), changed, full_january()});
  const ColumnMemory before = settled(in_order.columns());
  const ColumnMemory after = settled(batch.columns());
  EXPECT_TRUE(same(after.faults[1], expected))
      << ::testing::PrintToString(after.faults[1]) << " instead of " << ::testing::PrintToString(expected);
  const std::size_t visits = full_january().visits.size();
  for (std::size_t i = 0; i < changed.visits.size(); ++i) EXPECT_EQ(after.visits[visits + i], VisitDecision());
  for (std::size_t i = 0; i < changed.expenses.size(); ++i) EXPECT_EQ(after.expenses[1 + i], ExpenseDecision());
  for (const auto& sums : after.sums) EXPECT_EQ(sums[1], 0);
  for (const auto& days : after.days) EXPECT_EQ(days[1], 0);
  for (const std::size_t t : {0u, 2u}) {
    EXPECT_EQ(after.faults[t].code, Status::ok);
    for (std::size_t i = 0; i < after.sums.size(); ++i) EXPECT_EQ(after.sums[i][t], before.sums[i][t]);
    for (std::size_t i = 0; i < after.days.size(); ++i) EXPECT_EQ(after.days[i][t], before.days[i][t]);
  }
  EXPECT_TRUE(std::equal(before.visits.begin(), before.visits.begin() + static_cast<std::ptrdiff_t>(visits),
                         after.visits.begin()));
  EXPECT_TRUE(std::equal(before.visits.rbegin(), before.visits.rbegin() + static_cast<std::ptrdiff_t>(visits),
                         after.visits.rbegin()));
  EXPECT_EQ(after.expenses.front(), before.expenses.front());
  EXPECT_EQ(after.expenses.back(), before.expenses.back());
}

TEST(Columns, ACodeOutsideItsListIsTheFaultOfItsTimesheet) {
  constexpr Status wrong = Status::out_of_range;
  const Date second = day("2025-01-14");
  const Date third = day("2025-01-21");
  const Date first_day = day("2025-01-01");
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].status = 9; }, {wrong, Field::visit_status, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].status = 0; },
                   {Status::missing, Field::visit_status, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[1].cancelled_by = 5; },
                   {wrong, Field::visit_cancelled_by, 1, second});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[1].cancelled_by = 0; },
                   {Status::missing, Field::visit_cancelled_by, 1, second});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[1].cancel_cause = 4; },
                   {wrong, Field::visit_cancel_cause, 1, second});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].activity = 18; }, {wrong, Field::visit_activity, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].without_recipient = 2; },
                   {wrong, Field::visit_without_recipient, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].start = 1440; }, {wrong, Field::visit_start, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].start = -1; }, {wrong, Field::visit_start, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].start = 65'536 + 600; },
                   {wrong, Field::visit_start, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].start = std::numeric_limits<std::int32_t>::min(); },
                   {wrong, Field::visit_start, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].spent_for = 3; },
                   {wrong, Field::expense_spent_for, 0, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].kind = 6; }, {wrong, Field::expense_kind, 0, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].receipt = 2; }, {wrong, Field::expense_receipt, 0, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].part = 4; }, {wrong, Field::ruling_part, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].part = 0; }, {Status::missing, Field::ruling_part, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].verdict = 2; }, {wrong, Field::ruling_verdict, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].verdict = 4; }, {wrong, Field::ruling_verdict, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rate = 2; }, {wrong, Field::agreement_rate});
  expect_own_fault([](SheetFacts& sheet) { sheet.cover[0].kind = 3; },
                   {wrong, Field::expense_cover_kind, 0, first_day});
}

TEST(Columns, WhatARequiredRowDoesNotStateIsMissing) {
  constexpr Status missing = Status::missing;
  const Date third = day("2025-01-21");
  expect_own_fault([](SheetFacts& sheet) { sheet.month_day.reset(); }, {missing, Field::month});
  expect_own_fault([](SheetFacts& sheet) { sheet.delivered.reset(); }, {missing, Field::delivered});
  expect_own_fault([](SheetFacts& sheet) { sheet.first_day.reset(); }, {missing, Field::agreement_from});
  expect_own_fault([](SheetFacts& sheet) { sheet.weekly[0].minutes.reset(); }, {missing, Field::weekly_hours_hours, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.cover[0].kind.reset(); },
                   {missing, Field::expense_cover_kind, 0, day("2025-01-01")});
  expect_own_fault([](SheetFacts& sheet) { sheet.holidays[0].first.reset(); }, {missing, Field::holiday_from, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.holidays[0].last.reset(); }, {missing, Field::holiday_to, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.sick[0].first.reset(); }, {missing, Field::sick_leave_from, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].item.reset(); }, {missing, Field::ruling_item, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].part.reset(); }, {missing, Field::ruling_part, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].verdict.reset(); }, {missing, Field::ruling_verdict, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.rulings[0].day.reset(); }, {missing, Field::ruling_on, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].day.reset(); }, {missing, Field::visit_date, 2});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].minutes.reset(); }, {missing, Field::visit_hours, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].status.reset(); }, {missing, Field::visit_status, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[1].cancelled_day.reset(); },
                   {missing, Field::visit_cancelled_on, 1});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].id = {}; }, {missing, Field::visit_id, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].day.reset(); }, {missing, Field::expense_date, 0});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].ore.reset(); },
                   {missing, Field::expense_amount, 0, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].spent_for.reset(); },
                   {missing, Field::expense_spent_for, 0, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].id = {}; }, {missing, Field::expense_id, 0, third});
}

TEST(Columns, ACoverOfAnAmountNeedsTheAmount) {
  ColumnBatch batch = batch_of({january(), january()});
  TimesheetColumns columns = batch.columns();
  constexpr std::uint8_t kinds[] = {2, 1};
  columns.expense_cover = {.rows = {.count = 2}, .kind = {.values = kinds}};
  const ColumnMemory memory = settled(columns);
  EXPECT_TRUE(same(memory.faults[0], {Status::missing, Field::expense_cover_monthly, 0, day("2025-01-01")}));
  EXPECT_EQ(memory.faults[1].code, Status::ok);
}

TEST(Columns, AnswersThatAreTooShortRefuseTheWholeCall) {
  ColumnBatch batch = batch_of({january(), january()});
  const TimesheetColumns columns = batch.columns();
  const auto refused = [&](const auto& shorten) {
    ColumnMemory memory(columns);
    ColumnAnswers answers = memory.answers();
    shorten(answers);
    const Fault fault = settle_columns(oppdal, columns, answers);
    expect_untouched(memory);
    EXPECT_EQ(fault.code, Status::output_too_small);
    return fault.field;
  };
  EXPECT_EQ(refused([](ColumnAnswers& to) { to.visits = to.visits.first(to.visits.size() - 1); }), Field::visits);
  EXPECT_EQ(refused([](ColumnAnswers& to) { to.expenses = to.expenses.first(1); }), Field::expenses);
  EXPECT_EQ(refused([](ColumnAnswers& to) { to.faults = to.faults.first(1); }), Field::none);
  EXPECT_EQ(refused([](ColumnAnswers& to) { to.bank_day = to.bank_day.first(1); }), Field::none);
}

TEST(Columns, FactsThatContradictEachOtherAreForbidden) {
  constexpr Status forbidden = Status::forbidden;
  const Date third = day("2025-01-21");
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].cancelled_day = number("2025-01-20"); },
                   {forbidden, Field::visit_cancelled, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].cancelled_day = std::numeric_limits<std::int32_t>::min(); },
                   {forbidden, Field::visit_cancelled, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].cancelled_by = 1; },
                   {forbidden, Field::visit_cancelled, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.visits[2].cancel_cause = 1; },
                   {forbidden, Field::visit_cancelled, 2, third});
  expect_own_fault([](SheetFacts& sheet) { sheet.used = 60; }, {forbidden, Field::account_used});
  expect_own_fault([](SheetFacts& sheet) { sheet.cover[0].ore = 1; },
                   {forbidden, Field::expense_cover_monthly, 0, day("2025-01-01")});
  expect_own_fault([](SheetFacts& sheet) { sheet.expenses[0].id = "b"; },
                   {Status::duplicate_id, Field::expense_id, 0, third});
}

TEST(Columns, TheFirstFaultIsTheAgreementsThenAVisitsThenAReceipts) {
  expect_own_fault(
      [](SheetFacts& sheet) {
        sheet.expenses[0].kind = 6;
        sheet.visits[2].activity = 18;
        sheet.visits[0].activity = 18;
        sheet.weekly[0].minutes.reset();
      },
      {Status::missing, Field::weekly_hours_hours, 0});
  expect_own_fault(
      [](SheetFacts& sheet) {
        sheet.expenses[0].kind = 6;
        sheet.visits[2].activity = 18;
      },
      {Status::out_of_range, Field::visit_activity, 2, day("2025-01-21")});
}

TEST(Columns, ListsOfOneRowATimesheetNeedNoOffsets) {
  SheetFacts other = january();
  other.weekly[0].minutes = 60;
  other.cover = {{Number(), std::uint8_t{2}, 4'000}};
  ColumnBatch batch = batch_of({january(), other});
  TimesheetColumns columns = batch.columns();
  const ColumnMemory with_offsets = settled(columns);
  columns.weekly_hours.rows.offsets = nullptr;
  columns.expense_cover.rows.offsets = nullptr;
  const ColumnMemory without = settled(columns);
  EXPECT_EQ(without.sums, with_offsets.sums);
  EXPECT_EQ(without.sums[3], (std::vector<std::int64_t>{5 * 180, 5 * 60}));
  EXPECT_EQ(without.expenses[1].granted(), kr("40.00"));
}

TEST(Columns, WhatIsNotWantedIsNotWritten) {
  ColumnBatch batch = batch_of({january(), january()});
  const TimesheetColumns columns = batch.columns();
  const ColumnMemory all = settled(columns);
  EXPECT_TRUE(same(settle_columns(oppdal, columns, {}), Fault()));

  ColumnMemory payable(columns);
  EXPECT_TRUE(same(settle_columns(oppdal, columns, {.payable_ore = payable.sums[0]}), Fault()));
  EXPECT_EQ(payable.sums[0], all.sums[0]);
  payable.sums[0].assign(2, ColumnMemory::untouched);
  expect_untouched(payable);

  ColumnMemory visits(columns);
  EXPECT_TRUE(same(settle_columns(oppdal, columns, {.visits = visits.visits}), Fault()));
  EXPECT_EQ(visits.visits, all.visits);
  visits.visits.assign(visits.visits.size(), ColumnMemory::untouched_visit);
  expect_untouched(visits);
}

TEST(Columns, ATimesheetMayHaveNoVisits) {
  SheetFacts empty = january();
  empty.visits.clear();
  empty.expenses.clear();
  empty.cover.clear();
  ColumnBatch batch = batch_of({empty, january(), empty});
  const ColumnMemory memory = settled(batch.columns());
  EXPECT_EQ(memory.sums[0], (std::vector<std::int64_t>{0, payable_in_january, 0}));
  EXPECT_EQ(memory.sums[3], (std::vector<std::int64_t>(3, 5 * 180)));
}

TEST(Columns, AListWithoutRowsNeedsNoColumnsWhetherItHasOffsetsOrNot) {
  SheetFacts empty = january();
  empty.visits.clear();
  empty.expenses.clear();
  empty.cover.clear();
  ColumnBatch batch = batch_of({empty, empty});
  TimesheetColumns columns = batch.columns();
  ASSERT_EQ(columns.visits.rows.count, 0u);
  ASSERT_NE(columns.visits.rows.offsets, nullptr);
  ASSERT_FALSE(columns.visits.day.present());
  EXPECT_EQ(settled(columns).faults[1].code, Status::ok);
  columns.visits = {};
  columns.expenses = {};
  columns.expense_cover = {};
  columns.holidays = {};
  columns.sick_leave = {};
  columns.rulings = {};
  EXPECT_EQ(settled(columns).faults[1].code, Status::ok);
}

TEST(Columns, OfNoTimesheetsNeedNothing) {
  EXPECT_TRUE(same(settle_columns(oppdal, {}, {}), Fault()));
  EXPECT_TRUE(same(settle_columns(oppdal, {}, {}, 4), Fault()));
}

TEST(Columns, ATimesheetMayHaveAHundredThousandVisits) {
  SheetFacts large = january();
  const VisitFacts nothing{.day = number("2025-01-20"), .minutes = 0, .status = std::uint8_t{1}};
  large.visits.insert(large.visits.begin(), 100'000, nothing);
  ColumnBatch batch = batch_of({january(), large, january()});
  const ColumnMemory memory = settled(batch.columns());
  EXPECT_EQ(memory.sums[0], std::vector<std::int64_t>(3, payable_in_january));
  EXPECT_EQ(memory.visits[3].hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(memory.visits[3].possible_duplicate, 0);
  EXPECT_EQ(memory.visits[100'002].possible_duplicate, 1);
}

TEST(Columns, ATimesheetOfMoreVisitsThanThereMayBeIsAFaultOfItsOwn) {
  SheetFacts one = january();
  one.visits.resize(1);
  one.visits[0].status.reset();
  ColumnBatch batch = batch_of({one, one});
  TimesheetColumns columns = batch.columns();
  const auto rows = static_cast<std::int32_t>(limits::items) + 2;
  const std::vector<std::int32_t> days(static_cast<std::size_t>(rows), number("2025-01-07"));
  const std::vector<std::int32_t> minutes(days.size(), 1);
  const std::int32_t offsets[] = {0, rows - 1, rows};
  columns.visits = {.rows = {days.size(), offsets}, .day = {days.data()}, .minutes = {minutes.data()}};
  const ColumnMemory memory = settled(columns);
  EXPECT_TRUE(same(memory.faults[0], Fault{Status::too_many_items, Field::visits}));
  EXPECT_EQ(memory.visits[0], VisitDecision());
  EXPECT_EQ(memory.faults[1].code, Status::ok);
  EXPECT_EQ(memory.visits.back().granted_minutes, 1);
}

TEST(Columns, RowsOfNoTimesheetStayAsTheyWere) {
  SheetFacts wrong = january();
  wrong.visits[0].status = 9;
  wrong.expenses[0].kind = 9;
  ColumnBatch batch = batch_of({wrong, january(), wrong});
  TimesheetColumns columns = batch.columns();
  const std::int32_t visits[] = {3, 6};
  const std::int32_t expenses[] = {1, 2};
  const std::int32_t one[] = {1, 2};
  columns.count = 1;
  columns.visits.rows.offsets = visits;
  columns.expenses.rows.offsets = expenses;
  columns.weekly_hours.rows.offsets = one;
  columns.expense_cover.rows.offsets = one;
  const ColumnMemory memory = settled(columns);
  EXPECT_EQ(memory.faults[0].code, Status::ok);
  EXPECT_EQ(memory.sums[0][0], payable_in_january);
  for (const std::size_t row : {0u, 1u, 2u, 6u, 7u, 8u}) {
    EXPECT_EQ(memory.visits[row], ColumnMemory::untouched_visit) << row;
  }
  EXPECT_EQ(memory.visits[3].granted(), hm("2:00"));
  EXPECT_EQ(memory.expenses[0], ColumnMemory::untouched_expense);
  EXPECT_EQ(memory.expenses[1].granted(), kr("100.00"));
  EXPECT_EQ(memory.expenses[2], ColumnMemory::untouched_expense);
}

TEST(Columns, OneRowThatCannotBeReadIsNobodyElsesFaultHoweverManyAreReadAtATime) {
  constexpr std::size_t sheets = 2'000;  // three visits each
  for (const std::size_t bad : {std::size_t{0}, sheets / 2, sheets - 1}) {
    std::vector<SheetFacts> all(sheets, january());
    for (std::size_t t = 0; t < sheets; t += 3) all[t].visits[0].start = 17 * 60;  // so that starts have a bitmap
    all[bad].visits[2].activity = 18;
    ColumnBatch batch = batch_of(all);
    for (const std::size_t threads : {1u, 3u}) {
      const ColumnMemory memory = settled(batch.columns(), threads);
      for (std::size_t t = 0; t < sheets; ++t) {
        ASSERT_EQ(memory.faults[t].code, t == bad ? Status::out_of_range : Status::ok) << t;
        ASSERT_EQ(memory.sums[0][t], t == bad ? 0 : payable_in_january) << t;
      }
    }
  }
}

TEST(DenseRows, StandForTheRowsOfAColumnHoweverItLiesInMemory) {
  std::vector<std::int32_t> values(100);
  std::iota(values.begin(), values.end(), 1'000);
  std::vector<std::uint8_t> bits(20);
  for (std::size_t i = 0; i < bits.size(); ++i) bits[i] = static_cast<std::uint8_t>(0b1011'0110 * (i + 1));
  for (const std::size_t first_bit : {0u, 1u, 7u, 8u, 13u}) {
    const Column<std::int32_t> columns[] = {{}, {values.data()}, {values.data(), bits.data(), first_bit}};
    for (const Column<std::int32_t>& column : columns) {
      DenseRows<std::int32_t> rows(column, values.size(), -1);
      for (const auto& [begin, end] : {std::pair{0, 100}, {0, 1}, {3, 3}, {5, 30}, {8, 16}, {99, 100}}) {
        const auto from = static_cast<std::size_t>(begin);
        const auto to = static_cast<std::size_t>(end);
        rows.read(from, to);
        for (std::size_t row = from; row < to; ++row) {
          ASSERT_EQ(rows[row - from], column.value_or(row, -1)) << first_bit << ", row " << row;
        }
        EXPECT_TRUE(rows.tells_unstated(from, to));
      }
    }
  }
  values[42] = -1;
  const DenseRows<std::int32_t> rows(Column<std::int32_t>{values.data()}, values.size(), -1);
  EXPECT_TRUE(rows.tells_unstated(0, 42));
  EXPECT_FALSE(rows.tells_unstated(0, 43));
  EXPECT_TRUE(rows.tells_unstated(43, 100));
}

TEST(Columns, AreSettledOnceByMoreThreadsThanTimesheetsAndByNone) {
  ColumnBatch batch = batch_of({january(), january(), january()});
  const TimesheetColumns columns = batch.columns();
  const ColumnMemory alone = settled(columns);
  for (const std::size_t threads : {0u, 3u, 50u}) {
    const ColumnMemory shared = settled(columns, threads);
    EXPECT_EQ(shared.sums, alone.sums) << threads;
    EXPECT_EQ(shared.visits, alone.visits) << threads;
  }
}

TEST(Columns, PlainVisitsAreAnsweredAsWhenEveryColumnSaysSo) {
  SheetFacts plain = january();
  plain.visits.erase(plain.visits.begin() + 1);
  SheetFacts full = plain;
  for (VisitFacts& visit : plain.visits) visit.status.reset();
  for (const int drives : {0, 1, 2, 3}) {  // a bit each for there and back
    for (std::size_t i = 0; i < 2; ++i) {
      plain.visits[i].metres_to = (drives & 1) != 0 ? Number(1'000) : Number();
      plain.visits[i].metres_from = (drives & 2) != 0 ? Number(i == 0 ? 2'000 : 6'000) : Number();
      full.visits[i].metres_to = plain.visits[i].metres_to;
      full.visits[i].metres_from = plain.visits[i].metres_from;
      full.visits[i].metres_outside = full.visits[i].metres_activity = 0;
      full.visits[i].activity = full.visits[i].without_recipient = 0;
    }
    ColumnBatch plain_batch = batch_of({plain, plain});
    ColumnBatch full_batch = batch_of({full, full});
    ASSERT_TRUE(PlainVisits::fits(plain_batch.columns().visits));
    ASSERT_FALSE(PlainVisits::fits(full_batch.columns().visits));
    const ColumnMemory of_plain = settled(plain_batch.columns());
    const ColumnMemory of_full = settled(full_batch.columns());
    EXPECT_EQ(of_plain.sums, of_full.sums);
    EXPECT_EQ(of_plain.visits, of_full.visits);
    const std::int64_t driven = ((drives & 1) != 0 ? 1'000 : 0) + ((drives & 2) != 0 ? 4'000 : 0);
    EXPECT_EQ(of_plain.sums[0], std::vector<std::int64_t>(2, 81'561 + 10'000 + driven)) << "3:30 at 233.03";
  }
}

TEST(Columns, OneFactMoreAndVisitsAreNoLongerPlain) {
  const std::uint8_t code = 0;
  const std::int32_t value = 0;
  VisitColumns plain{.day = {&value}, .minutes = {&value}};
  EXPECT_TRUE(PlainVisits::fits(plain));
  const auto expect_not_plain = [&](auto change) {
    VisitColumns columns = plain;
    change(columns);
    EXPECT_FALSE(PlainVisits::fits(columns));
  };
  expect_not_plain([&](VisitColumns& columns) { columns.day.validity = &code; });
  expect_not_plain([&](VisitColumns& columns) { columns.minutes.validity = &code; });
  expect_not_plain([&](VisitColumns& columns) { columns.status = {&code}; });
  expect_not_plain([&](VisitColumns& columns) { columns.cancelled_day = {&value}; });
  expect_not_plain([&](VisitColumns& columns) { columns.cancelled_by = {&code}; });
  expect_not_plain([&](VisitColumns& columns) { columns.cancel_cause = {&code}; });
  expect_not_plain([&](VisitColumns& columns) { columns.start_minute = {&value}; });
  expect_not_plain([&](VisitColumns& columns) { columns.activity = {&code}; });
  expect_not_plain([&](VisitColumns& columns) { columns.without_recipient = {&code}; });
  expect_not_plain([&](VisitColumns& columns) { columns.metres_to = {&value, &code}; });
  expect_not_plain([&](VisitColumns& columns) { columns.metres_from = {&value, &code}; });
  expect_not_plain([&](VisitColumns& columns) { columns.metres_outside = {&value}; });
  expect_not_plain([&](VisitColumns& columns) { columns.metres_activity = {&value}; });
  expect_not_plain([&](VisitColumns& columns) { columns.id = {&value, "a"}; });
}

TEST(Columns, ABitmapCountsFromItsFirstBitTheLowestFirst) {
  const std::int32_t values[] = {10, 11, 12};
  const std::uint8_t bits[] = {0b1000'0000, 0b0000'0010};  // bits 7 and 9
  const Column<std::int32_t> column{values, bits, 7};
  EXPECT_EQ(column.value_or(0, -1), 10);
  EXPECT_EQ(column.value_or(1, -1), -1);
  EXPECT_EQ(column.value_or(2, -1), 12);
  EXPECT_FALSE(column.complete());
  EXPECT_EQ((Column<std::int32_t>{values}.value_or(1, -1)), 11);
  EXPECT_EQ(Column<std::int32_t>{}.value_or(1, -1), -1);
}

TEST(RememberedCalendar, MonthsThatShareAPlaceAreNotTakenForEachOther) {
  RememberedCalendar calendar(oppdal);
  const Date in_2004 = day("2004-01-15");
  const Date of_the_same_place = in_2004 + Days(8 * 1024);
  for (const Date date : {in_2004, of_the_same_place, in_2004, in_2004, of_the_same_place}) {
    const RememberedMonth& remembered = calendar.month_of_day(date);
    EXPECT_EQ(remembered.month, month_of(date));
    EXPECT_EQ(remembered.in_force.period, period_of(oppdal, month_of(date)));
    EXPECT_EQ(remembered.in_force.hourly_rate.empty(), date == in_2004);
    EXPECT_EQ(remembered.in_force.kilometre_rate.empty(), date == in_2004);
  }
}

TEST(RememberedCalendar, DaysOfDeliveryThatShareAPlaceAreNotTakenForEachOther) {
  RememberedCalendar calendar(oppdal);
  const Date first = day("2022-04-13");
  const Date of_the_same_place = first + Days(1024);
  for (const Date delivered : {first, of_the_same_place, first, first, of_the_same_place}) {
    const Delivery& remembered = calendar.delivery(delivered);
    EXPECT_EQ(remembered.day.value(), delivered);
    EXPECT_EQ(remembered.first_claimable.value(), first_claimable_day(oppdal, delivered));
    EXPECT_EQ(remembered.payout.nominal.value(), payout_date(oppdal, delivered));
    EXPECT_EQ(remembered.payout.bank_day.value(), bank_day_on_or_before(payout_date(oppdal, delivered)));
  }
}

}  // namespace
}  // namespace stottekontakt
