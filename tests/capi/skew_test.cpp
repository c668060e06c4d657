// Older and newer callers: structs and elements of other sizes, inputs and outputs.
#include <gtest/gtest.h>

#include <cstring>

#include "c_sheet.hpp"

using namespace stottekontakt;
using namespace stottekontakt::support;

namespace {

TimesheetBuilder plain() {
  TimesheetBuilder sheet;
  sheet.hour_account.reset();
  sheet.ready.reset();
  sheet.expense_cover.clear();
  sheet.add(held("2025-01-07", "2:30"));
  sheet.add(held("2025-01-14", "1:15"));
  return sheet;
}

/// The same elements at another distance from each other; what is added is filled with `filling`.
template <class Struct>
std::vector<unsigned char> spread(const std::vector<Struct>& rows, std::size_t size, unsigned char filling) {
  std::vector<unsigned char> bytes(rows.size() * size, filling);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::memcpy(bytes.data() + i * size, &rows[i], std::min(size, sizeof(Struct)));
  }
  return bytes;
}
template <class Struct>
Struct* as(std::vector<unsigned char>& bytes) {
  return reinterpret_cast<Struct*>(bytes.data());
}

}  // namespace

TEST(StkVersions, ElementsOfAnOlderCallerAreTakenAsFarAsTheyGo) {
  const TimesheetBuilder sheet = plain();
  const CSheet rows(sheet.sheet());
  for (std::size_t size = offsetof(stk_visit, start_minute_plus_1); size <= sizeof(stk_visit); size += 4) {
    SCOPED_TRACE(size);
    std::vector<unsigned char> visits = spread(rows.visits, size, 0xee);
    stk_timesheet facts = rows.facts();
    facts.visits = as<stk_visit>(visits);
    facts.visit_size = size;
    CStatement answer(facts);
    ASSERT_EQ(stk_settle(nullptr, &facts, &answer.head), STK_STATUS_OK);
    EXPECT_EQ(answer.head.payable_ore, sheet.settled().settlement.totals.payable.ore());
  }
}

TEST(StkVersions, ElementsOfANewerCallerAreTakenIfWhatIsNewIsZero) {
  const TimesheetBuilder sheet = plain();
  const CSheet rows(sheet.sheet());
  for (const std::size_t more : {1u, 4u, 8u, 64u}) {
    SCOPED_TRACE(more);
    std::vector<unsigned char> visits = spread(rows.visits, sizeof(stk_visit) + more, 0);
    std::vector<unsigned char> weekly = spread(rows.weekly_hours, sizeof(stk_weekly_hours) + more, 0);
    stk_timesheet facts = rows.facts();
    facts.visits = as<stk_visit>(visits);
    facts.visit_size = sizeof(stk_visit) + more;
    facts.weekly_hours = as<stk_weekly_hours>(weekly);
    facts.weekly_hours_size = sizeof(stk_weekly_hours) + more;
    CStatement answer(facts);
    ASSERT_EQ(stk_settle(nullptr, &facts, &answer.head), STK_STATUS_OK);
    EXPECT_EQ(answer.head.payable_ore, sheet.settled().settlement.totals.payable.ore());

    visits.back() = 1;
    CStatement refused(facts);
    EXPECT_EQ(stk_settle(nullptr, &facts, &refused.head), STK_STATUS_NOT_ZERO);
    EXPECT_EQ(refused.head.fault_field, STK_FIELD_VISITS);
    EXPECT_EQ(refused.head.fault_item, 1);
    EXPECT_TRUE(refused.untouched());
  }
}

TEST(StkVersions, AnOlderTimesheetLacksWhatCameLater) {
  const TimesheetBuilder sheet = plain();
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  // Room for an older struct only, so that a read past its end is seen by the address sanitizer.
  std::vector<unsigned char> older(offsetof(stk_timesheet, notice_received_day));
  std::memcpy(older.data(), &facts, older.size());
  const auto size = static_cast<std::uint32_t>(older.size());
  std::memcpy(older.data(), &size, sizeof size);
  CStatement answer(facts);
  ASSERT_EQ(stk_settle(nullptr, as<stk_timesheet>(older), &answer.head), STK_STATUS_OK);
  EXPECT_EQ(answer.head.payable_ore, sheet.settled().settlement.totals.payable.ore());
}

TEST(StkVersions, ANewerTimesheetAndStatementAreTakenIfWhatIsNewIsZero) {
  struct NewerTimesheet {
    stk_timesheet known;
    std::int64_t unknown[2];
  };
  struct NewerStatement {
    stk_statement known;
    std::int64_t unknown[2];
  };
  const TimesheetBuilder sheet = plain();
  const CSheet rows(sheet.sheet());
  NewerTimesheet facts{rows.facts(), {}};
  facts.known.struct_size = sizeof facts;
  CStatement room(facts.known);
  NewerStatement answer{room.head, {}};
  answer.known.struct_size = sizeof answer;
  ASSERT_EQ(stk_settle(nullptr, &facts.known, &answer.known), STK_STATUS_OK);
  EXPECT_EQ(answer.known.struct_size, sizeof answer);
  EXPECT_EQ(answer.known.payable_ore, sheet.settled().settlement.totals.payable.ore());

  facts.unknown[1] = 1;
  EXPECT_EQ(stk_settle(nullptr, &facts.known, &answer.known), STK_STATUS_NOT_ZERO);
  EXPECT_EQ(answer.known.fault_field, STK_FIELD_TIMESHEET);
  facts.unknown[1] = 0;
  answer.unknown[0] = 1;
  EXPECT_EQ(stk_settle(nullptr, &facts.known, &answer.known), STK_STATUS_NOT_ZERO);
  EXPECT_EQ(answer.known.fault_field, STK_FIELD_STATEMENT);
}

TEST(StkVersions, OutputElementsAreWrittenAsFarAsTheyGoAndZeroAfterWhatIsKnown) {
  const TimesheetBuilder sheet = plain();
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  CStatement usual(facts);
  ASSERT_EQ(stk_settle(nullptr, &facts, &usual.head), STK_STATUS_OK);
  for (std::size_t size = 4; size <= sizeof(stk_visit_decision) + 16; size += 4) {
    SCOPED_TRACE(size);
    std::vector<unsigned char> decisions(2 * size + 1, 0xee);
    CStatement answer(facts);
    answer.head.visit_decisions = as<stk_visit_decision>(decisions);
    answer.head.visit_decision_size = size;
    ASSERT_EQ(stk_settle(nullptr, &facts, &answer.head), STK_STATUS_OK);
    std::vector<unsigned char> expected = spread(usual.visits, size, 0);
    expected.push_back(0xee);
    EXPECT_EQ(decisions, expected);
  }
}

TEST(StkVersions, AnswersAloneAreWrittenAsFarAsTheyGo) {
  const TimesheetBuilder sheet = plain();
  const CSheet rows(sheet.sheet());
  const stk_timesheet facts = rows.facts();
  std::vector<unsigned char> older(offsetof(stk_terms, ceiling_in_force), 0);
  const auto size = static_cast<std::uint32_t>(older.size());
  std::memcpy(older.data(), &size, sizeof size);
  ASSERT_EQ(stk_terms_of(nullptr, &facts, as<stk_terms>(older)), STK_STATUS_OK);
  EXPECT_EQ(as<stk_terms>(older)->period_first_day, day_number("2025-01-01"));
  EXPECT_EQ(as<stk_terms>(older)->struct_size, size);
}
