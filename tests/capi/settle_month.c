/* A month settled from C99, as the header says it is done: the worked figures of the regulation. */
#include <stdio.h>
#include <string.h>

#include "stottekontakt.h"

static int failures = 0;

static void expect(int holds, const char *what) {
  if (holds) return;
  ++failures;
  fprintf(stderr, "not so: %s\n", what);
}

static int32_t day_of(int32_t year, int32_t month, int32_t day_of_month) {
  int32_t day = 0;
  expect(stk_day_of(year, month, day_of_month, &day) == STK_STATUS_OK, "the day exists");
  return day;
}

int main(void) {
  static const char *const ids[] = {"v1", "v2", "v3", "v4"};
  static const int32_t amounts[] = {12000, 9500, 14900};
  static const char *const receipt_ids[] = {"e1", "e2", "e3"};
  stk_weekly_hours weekly[1];
  stk_expense_cover cover[1];
  stk_visit visits[4];
  stk_expense expenses[3];
  stk_visit_decision decisions[4];
  stk_expense_decision receipts[3];
  stk_line lines[8];
  stk_notice notices[16];
  stk_timesheet sheet;
  stk_statement statement;
  char reason[2048];
  size_t needed = 0;
  int64_t ore = 0;
  int i;

  memset(&sheet, 0, sizeof sheet);
  memset(visits, 0, sizeof visits);
  memset(expenses, 0, sizeof expenses);
  memset(&statement, 0, sizeof statement);
  weekly[0].from_day = day_of(2025, 1, 1);
  weekly[0].minutes = 180;
  cover[0].from_day = weekly[0].from_day;
  cover[0].cover_kind = STK_COVER_MAXIMUM;
  cover[0].monthly_ore = 0;
  for (i = 0; i < 4; ++i) {
    visits[i].id = ids[i];
    visits[i].id_length = strlen(ids[i]);
    visits[i].day = day_of(2025, 1, 7 + 7 * i);
    visits[i].minutes = 180;
    visits[i].status = STK_VISIT_HELD;
    visits[i].start_minute_plus_1 = 17 * 60 + 1;
    visits[i].metres_to = visits[i].metres_from = 7400;
  }
  for (i = 0; i < 3; ++i) {
    expenses[i].id = receipt_ids[i];
    expenses[i].id_length = strlen(receipt_ids[i]);
    expenses[i].day = day_of(2025, 1, 7 + 7 * i);
    expenses[i].amount_ore = amounts[i];
    expenses[i].spent_for = STK_FOR_CONTACT;
    expenses[i].receipt = 1;
  }
  sheet.struct_size = sizeof sheet;
  sheet.year = 2025;
  sheet.month = 1;
  sheet.delivered_day = day_of(2025, 1, 31);
  sheet.agreement_first_day = weekly[0].from_day;
  sheet.weekly_hours = weekly;
  sheet.weekly_hours_count = 1;
  sheet.weekly_hours_size = sizeof weekly[0];
  sheet.expense_cover = cover;
  sheet.expense_cover_count = 1;
  sheet.expense_cover_size = sizeof cover[0];
  sheet.visits = visits;
  sheet.visit_count = 4;
  sheet.visit_size = sizeof visits[0];
  sheet.expenses = expenses;
  sheet.expense_count = 3;
  sheet.expense_size = sizeof expenses[0];
  statement.struct_size = sizeof statement;
  statement.visit_decisions = decisions;
  statement.visit_decision_capacity = 4;
  statement.visit_decision_size = sizeof decisions[0];
  statement.expense_decisions = receipts;
  statement.expense_decision_capacity = 3;
  statement.expense_decision_size = sizeof receipts[0];
  statement.lines = lines;
  statement.line_capacity = 8;
  statement.line_size = sizeof lines[0];
  statement.notices = notices;
  statement.notice_capacity = 16;
  statement.notice_size = sizeof notices[0];

  expect(stk_settle(NULL, &sheet, &statement) == STK_STATUS_OK, "the month is settled");
  expect(statement.fault_field == STK_FIELD_NONE && statement.fault_item == -1, "no field is at fault");
  expect(statement.payable_ore == 279636 + 29600 + 30000, "12:00 hours, 59.2 km and 300 kr of receipts are paid");
  expect(statement.refused_ore == 6400, "what is above the ceiling is refused");
  expect(statement.line_count == 3, "there are three lines");
  expect(lines[0].kind == STK_LINE_HOURS && lines[0].quantity == 720 && lines[0].rate_ore == 23303, "the hours line");
  expect(lines[1].kind == STK_LINE_MILEAGE && lines[1].quantity == 59200 && lines[1].amount_ore == 29600, "mileage");
  expect(lines[2].kind == STK_LINE_EXPENSES && lines[2].amount_ore == 30000, "the receipts' line");
  expect(decisions[0].hours_rule == STK_RULE_PAY_01 && decisions[0].granted_minutes == 180, "the first visit is paid");
  expect(receipts[2].verdict == STK_VERDICT_REDUCED && receipts[2].granted_ore == 8500, "the last receipt is cut");
  expect(statement.payout_day == day_of(2025, 2, 12), "it is paid on 12 February");
  expect(statement.notice_count > 0, "there are notices");
  expect(strcmp(stk_rule_id(decisions[0].hours_rule), "STK-PAY-01") == 0, "the rule has its id");
  expect(strcmp(stk_verdict_name(receipts[2].verdict), "reduced") == 0, "the verdict has its name");

  expect(stk_reason(NULL, &sheet, 2, STK_PART_EXPENSE, STK_LANGUAGE_BOKMAAL, reason, sizeof reason, &needed) ==
             STK_STATUS_OK,
         "there are words for it");
  expect(needed == strlen(reason) + 1 && needed > 1, "the words are as long as was said");

  expect(stk_pay(NULL, visits[0].day, 720, &ore) == STK_STATUS_OK && ore == 279636, "12:00 hours are 2796.36");
  ore = 7;
  expect(stk_pay(NULL, day_of(2024, 12, 31), 60, &ore) == STK_STATUS_NO_RATE_IN_FORCE, "no rate before 2025");
  expect(ore == 7, "the output is untouched");
  expect(stk_abi_version() == STK_ABI_VERSION, "header and library have one interface");

  if (failures == 0) printf("%ld.%02ld\n", (long)(statement.payable_ore / 100), (long)(statement.payable_ore % 100));
  return failures == 0 ? 0 : 1;
}
