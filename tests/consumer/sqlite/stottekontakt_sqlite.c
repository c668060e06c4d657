/* stottekontakt as SQL functions of SQLite. Load it with: .load ./stottekontakt_sqlite
 *
 * stk_pay(day, minutes) is the pay in ore, an INTEGER. The day is '2025-03-04' as TEXT, or days since 1970-01-01 as
 * INTEGER. Add up the minutes of one rate first: pay rounded row by row does not add up.
 *
 * stk_settle_json(text) is the statement of a timesheet document, as TEXT for json_extract() and its kin.
 *
 * NULL gives NULL. What cannot be answered is an SQL error, in the library's own words. */
#include <sqlite3ext.h>
#include <stdint.h>
#include <stottekontakt.h>

SQLITE_EXTENSION_INIT1

/* sqlite3_result_error() copies its message, so what was allocated for it is freed here. */
static void fail(sqlite3_context *context, char *message) {
  if (message == NULL) {
    sqlite3_result_error_nomem(context);
    return;
  }
  sqlite3_result_error(context, message, -1);
  sqlite3_free(message);
}

static void fail_with_status(sqlite3_context *context, const char *function, int32_t status) {
  const char *const words = stk_status_words(status, STK_LANGUAGE_BOKMAAL);
  fail(context, sqlite3_mprintf("%s: %s [%s]", function, words[0] != '\0' ? words : "the call cannot be answered",
                                stk_status_name(status)));
}

/* Exactly `count` digits, else -1. */
static int32_t digits(const unsigned char *text, int count) {
  int32_t number = 0;
  for (int i = 0; i < count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    number = 10 * number + (text[i] - '0');
  }
  return number;
}

static int read_day(sqlite3_value *value, int32_t *day) {
  if (sqlite3_value_type(value) == SQLITE_INTEGER) {
    const sqlite3_int64 number = sqlite3_value_int64(value);
    if (number < STK_FIRST_DAY || number > STK_LAST_DAY) return 0; /* before it is cut to 32 bits */
    *day = (int32_t)number;
    return 1;
  }
  const unsigned char *const text = sqlite3_value_text(value); /* before _bytes: it may convert to UTF-8 */
  return text != NULL && sqlite3_value_bytes(value) == 10 && text[4] == '-' && text[7] == '-' &&
         stk_day_of(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2), day) == STK_STATUS_OK;
}

static void pay(sqlite3_context *context, int count, sqlite3_value **arguments) {
  (void)count;
  int32_t day = 0;
  int64_t ore = 0;
  if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL) return;
  if (!read_day(arguments[0], &day)) {
    fail(context, sqlite3_mprintf("stk_pay: '%s' is no day from 1970-01-02 to 2200-12-31. Write it as '2025-03-04', or "
                                  "as days since 1970-01-01.",
                                  sqlite3_value_text(arguments[0])));
    return;
  }
  if (sqlite3_value_type(arguments[1]) != SQLITE_INTEGER) { /* 90.5 would be cut to 90 in silence */
    fail(context,
         sqlite3_mprintf("stk_pay: '%s' is no INTEGER. Give whole minutes.", sqlite3_value_text(arguments[1])));
    return;
  }
  const int32_t status = stk_pay(NULL, day, sqlite3_value_int64(arguments[1]), &ore);
  if (status != STK_STATUS_OK) {
    fail_with_status(context, "stk_pay", status);
    return;
  }
  sqlite3_result_int64(context, ore);
}

static void settle_json(sqlite3_context *context, int count, sqlite3_value **arguments) {
  (void)count;
  if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) return;
  const char *const text = (const char *)sqlite3_value_text(arguments[0]);
  const size_t length = (size_t)sqlite3_value_bytes(arguments[0]);

  char *answer = NULL;
  size_t needed = stk_settle_json_room(length);
  int32_t status = STK_STATUS_BUFFER_TOO_SMALL;
  while (status == STK_STATUS_BUFFER_TOO_SMALL) {
    const size_t capacity = needed;
    sqlite3_free(answer);
    answer = sqlite3_malloc64(capacity);
    if (answer == NULL) break;
    status = stk_settle_json(NULL, text, length, STK_LANGUAGE_BOKMAAL, answer, capacity, &needed);
  }
  if (answer == NULL) {
    sqlite3_result_error_nomem(context);
  } else if (status == STK_STATUS_OK) {
    sqlite3_result_text64(context, answer, needed - 1, sqlite3_free, SQLITE_UTF8); /* SQLite frees it */
    return;
  } else if (status == STK_STATUS_DOCUMENT) { /* the list of errors: pointer, code and message each */
    fail(context, sqlite3_mprintf("stk_settle_json: %s", answer));
  } else {
    fail_with_status(context, "stk_settle_json", status);
  }
  sqlite3_free(answer);
}

/* Not SQLITE_DETERMINISTIC: an index would keep yesterday's answers when a newer library knows newer rates. */
int sqlite3_stottekontaktsqlite_init(sqlite3 *database, char **message, const sqlite3_api_routines *api) {
  enum { harmless = SQLITE_UTF8 | SQLITE_INNOCUOUS };
  SQLITE_EXTENSION_INIT2(api);
  (void)message;
  const int status = sqlite3_create_function(database, "stk_pay", 2, harmless, NULL, pay, NULL, NULL);
  if (status != SQLITE_OK) return status;
  return sqlite3_create_function(database, "stk_settle_json", 1, harmless, NULL, settle_json, NULL, NULL);
}
