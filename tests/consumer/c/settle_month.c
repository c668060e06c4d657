/* March 2025 of one support contact, from C99: the facts go in as structs, decisions and lines come out; then the same
 * month as a JSON document. Usage: settle_month TIMESHEET.json */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "stottekontakt.h"

/* A day that does not exist stays 0, which is "not stated": stk_settle() then names the field. */
static int32_t day_of(int32_t year, int32_t month, int32_t day_of_month) {
  int32_t day = 0;
  stk_day_of(year, month, day_of_month, &day);
  return day;
}

static int32_t march(int32_t day_of_month) {
  return day_of(2025, 3, day_of_month);
}

static int32_t at(int32_t hour, int32_t minute) {
  return 60 * hour + minute + 1;
}

static void print_money(const char *what, int64_t ore) {
  printf("%s %" PRId64 ".%02d\n", what, ore / 100, (int)(ore % 100));
}

static int settle_structs(void) {
  enum { cafe = STK_ACTIVITY_CAFE, talk = STK_ACTIVITY_CONVERSATION, home = 7400 };
  const stk_weekly_hours weekly[] = {{.from_day = day_of(2025, 1, 1), .minutes = 180}};
  const stk_expense_cover cover[] = {{.from_day = day_of(2025, 1, 1), .cover_kind = STK_COVER_MAXIMUM}};
  /* clang-format off */
  const stk_visit visits[] = {
      {.id = "v1", .id_length = 2, .day = march(4), .start_minute_plus_1 = at(17, 0), .minutes = 180,
       .status = STK_VISIT_HELD, .activity = cafe, .metres_to = home, .metres_from = home},
      {.id = "v2", .id_length = 2, .day = march(6), .start_minute_plus_1 = at(17, 30), .minutes = 120,
       .status = STK_VISIT_CANCELLED, .cancelled_day = march(6), .cancelled_by = STK_BY_RECIPIENT,
       .cancel_cause = STK_CAUSE_NO_SHOW, .activity = talk, .metres_to = home, .metres_from = home},
      {.id = "v3", .id_length = 2, .day = march(11), .start_minute_plus_1 = at(17, 0), .minutes = 120,
       .status = STK_VISIT_CONTACT_ILL},
      {.id = "v4", .id_length = 2, .day = march(15), .start_minute_plus_1 = at(11, 0), .minutes = 360,
       .status = STK_VISIT_HELD, .activity = STK_ACTIVITY_SPORT, .metres_to = home, .metres_from = home,
       .metres_activity = 236000},
      {.id = "v5", .id_length = 2, .day = march(18), .start_minute_plus_1 = at(17, 0), .minutes = 120,
       .status = STK_VISIT_HELD, .activity = talk, .metres_to = home, .metres_from = home},
      {.id = "v6", .id_length = 2, .day = march(20), .start_minute_plus_1 = at(17, 0), .minutes = 120,
       .status = STK_VISIT_CANCELLED, .cancelled_day = march(19), .cancelled_by = STK_BY_GUARDIAN},
      {.id = "v7", .id_length = 2, .day = march(25), .start_minute_plus_1 = at(16, 0), .minutes = 90,
       .status = STK_VISIT_HELD, .activity = STK_ACTIVITY_SHOPPING, .without_recipient = 1, .metres_to = home,
       .metres_from = home},
      {.id = "v8", .id_length = 2, .day = march(29), .start_minute_plus_1 = at(12, 0), .minutes = 240,
       .status = STK_VISIT_HELD, .activity = STK_ACTIVITY_OUTDOORS, .metres_to = home, .metres_from = home},
  };
  const stk_expense expenses[] = {
      {.id = "e1", .id_length = 2, .day = march(4), .amount_ore = 12000, .kind = STK_EXPENSE_CAFE,
       .spent_for = STK_FOR_CONTACT, .receipt = 1},
      {.id = "e2", .id_length = 2, .day = march(15), .amount_ore = 9500, .kind = STK_EXPENSE_TICKET,
       .spent_for = STK_FOR_CONTACT, .receipt = 1},
      {.id = "e3", .id_length = 2, .day = march(29), .amount_ore = 14900, .kind = STK_EXPENSE_ACTIVITY,
       .spent_for = STK_FOR_CONTACT, .receipt = 1},
  };
  /* clang-format on */
  enum { visit_count = sizeof visits / sizeof visits[0], expense_count = sizeof expenses / sizeof expenses[0] };

  /* What is not named here is zero, and zero means "not stated". */
  const stk_timesheet sheet = {
      .struct_size = sizeof sheet,
      .year = 2025,
      .month = 3,
      .delivered_day = march(31),
      .agreement_first_day = day_of(2025, 1, 1),
      .ready_day = day_of(2024, 12, 20),
      .account_opened_day = day_of(2025, 1, 1),
      .account_used_minutes = 24 * 60,
      .weekly_hours = weekly,
      .weekly_hours_count = 1,
      .weekly_hours_size = sizeof weekly[0],
      .expense_cover = cover,
      .expense_cover_count = 1,
      .expense_cover_size = sizeof cover[0],
      .visits = visits,
      .visit_count = visit_count,
      .visit_size = sizeof visits[0],
      .expenses = expenses,
      .expense_count = expense_count,
      .expense_size = sizeof expenses[0],
  };
  stk_visit_decision decisions[visit_count];
  stk_line lines[8];
  stk_statement statement = {
      .struct_size = sizeof statement,
      .visit_decisions = decisions,
      .visit_decision_capacity = visit_count,
      .visit_decision_size = sizeof decisions[0],
      .lines = lines,
      .line_capacity = sizeof lines / sizeof lines[0],
      .line_size = sizeof lines[0],
  };
  const int32_t status = stk_settle(NULL, &sheet, &statement);
  if (status != STK_STATUS_OK) {
    fprintf(stderr, "%s: %s, item %d\n", stk_status_name(status), stk_field_name(statement.fault_field),
            (int)statement.fault_item);
    return 0;
  }

  for (size_t i = 0; i < visit_count; ++i)
    printf("%s %s %s\n", visits[i].id, stk_rule_id(decisions[i].hours_rule),
           stk_verdict_name(decisions[i].hours_verdict));
  for (size_t i = 0; i < statement.line_count; ++i) print_money(stk_line_kind_name(lines[i].kind), lines[i].amount_ore);
  print_money("payable", statement.payable_ore);
  print_money("pending", statement.pending_ore);
  print_money("refused", statement.refused_ore);
  return 1;
}

static char *read_all(const char *path, size_t *length) {
  char *text = NULL;
  FILE *file = fopen(path, "rb");
  if (file == NULL) return perror(path), NULL;
  if (fseek(file, 0, SEEK_END) == 0) {
    const long size = ftell(file);
    if (size >= 0) text = malloc((size_t)size + 1);
    rewind(file);
    *length = text != NULL ? fread(text, 1, (size_t)size, file) : 0;
  }
  fclose(file);
  return text;
}

static int settle_document(const char *path) {
  size_t length = 0;
  char *text = read_all(path, &length);
  char *statement = NULL;
  size_t needed = stk_settle_json_room(length);
  int32_t status = STK_STATUS_BUFFER_TOO_SMALL;
  if (text == NULL) return 0;
  while (status == STK_STATUS_BUFFER_TOO_SMALL) {
    const size_t capacity = needed;
    free(statement);
    statement = malloc(capacity);
    if (statement == NULL) break;
    status = stk_settle_json(NULL, text, length, STK_LANGUAGE_BOKMAAL, statement, capacity, &needed);
  }
  /* With STK_STATUS_DOCUMENT the buffer holds the list of errors, with any other status but ok nothing. */
  if (status != STK_STATUS_OK) fprintf(stderr, "%s: ", stk_status_name(status));
  if (status == STK_STATUS_OK || status == STK_STATUS_DOCUMENT)
    fputs(statement, status == STK_STATUS_OK ? stdout : stderr);
  free(statement);
  free(text);
  return status == STK_STATUS_OK;
}

int main(int argc, char **argv) {
  return argc == 2 && settle_structs() && settle_document(argv[1]) ? 0 : 1;
}
