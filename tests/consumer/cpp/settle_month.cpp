// March 2025 of one support contact, from C++ through the C interface: an interface that stays the same whatever
// compiler built the library. Usage: settle_month TIMESHEET.json
#include <stottekontakt.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace std::chrono_literals;

namespace {

constexpr std::int32_t home_metres = 7400;

// The library counts days as std::chrono does.
constexpr std::int32_t day(std::chrono::year_month_day date) {
  return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

constexpr std::int32_t march(unsigned day_of_month) {
  return day(2025y / 3 / static_cast<int>(day_of_month));
}

constexpr std::int32_t at(std::chrono::minutes time) {
  return static_cast<std::int32_t>(time.count()) + 1;  // 0 is "not stated"
}

// The visit keeps a pointer to the id: it is given a literal, which outlives it.
stk_visit visit(std::string_view id, unsigned day_of_month, std::chrono::minutes start, std::chrono::minutes length) {
  stk_visit held{};  // all zero: nothing stated
  held.id = id.data();
  held.id_length = id.size();
  held.day = march(day_of_month);
  held.minutes = static_cast<std::int32_t>(length.count());
  held.status = STK_VISIT_HELD;
  held.start_minute_plus_1 = at(start);
  return held;
}

stk_visit driven(stk_visit visit, std::int32_t activity) {
  visit.activity = activity;
  visit.metres_to = visit.metres_from = home_metres;
  return visit;
}

stk_visit cancelled(stk_visit visit, unsigned day_of_month, std::int32_t by, std::int32_t cause) {
  visit.status = STK_VISIT_CANCELLED;
  visit.cancelled_day = march(day_of_month);
  visit.cancelled_by = by;
  visit.cancel_cause = cause;
  return visit;
}

std::vector<stk_visit> visits_of_march() {
  std::vector<stk_visit> visits{
      driven(visit("v1", 4, 17h, 3h), STK_ACTIVITY_CAFE),
      driven(cancelled(visit("v2", 6, 17h + 30min, 2h), 6, STK_BY_RECIPIENT, STK_CAUSE_NO_SHOW),
             STK_ACTIVITY_CONVERSATION),
      visit("v3", 11, 17h, 2h),
      driven(visit("v4", 15, 11h, 6h), STK_ACTIVITY_SPORT),
      driven(visit("v5", 18, 17h, 2h), STK_ACTIVITY_CONVERSATION),
      cancelled(visit("v6", 20, 17h, 2h), 19, STK_BY_GUARDIAN, STK_CAUSE_NOT_STATED),
      driven(visit("v7", 25, 16h, 1h + 30min), STK_ACTIVITY_SHOPPING),
      driven(visit("v8", 29, 12h, 4h), STK_ACTIVITY_OUTDOORS),
  };
  visits[2].status = STK_VISIT_CONTACT_ILL;
  visits[3].metres_activity = 236000;
  visits[6].without_recipient = 1;
  return visits;
}

stk_expense receipt(std::string_view id, unsigned day_of_month, std::int32_t ore, std::int32_t kind) {
  stk_expense expense{};
  expense.id = id.data();
  expense.id_length = id.size();
  expense.day = march(day_of_month);
  expense.amount_ore = ore;
  expense.spent_for = STK_FOR_CONTACT;
  expense.receipt = 1;
  expense.kind = kind;
  return expense;
}

void print_money(const char* what, std::int64_t ore) {
  std::printf("%s %lld.%02lld\n", what, static_cast<long long>(ore / 100), static_cast<long long>(ore % 100));
}

bool settle_structs() {
  const std::array weekly{stk_weekly_hours{day(2025y / 1 / 1), 180}};
  const std::array cover{stk_expense_cover{day(2025y / 1 / 1), STK_COVER_MAXIMUM, 0}};
  const std::vector<stk_visit> visits = visits_of_march();
  const std::array expenses{receipt("e1", 4, 12000, STK_EXPENSE_CAFE), receipt("e2", 15, 9500, STK_EXPENSE_TICKET),
                            receipt("e3", 29, 14900, STK_EXPENSE_ACTIVITY)};

  stk_timesheet sheet{};
  sheet.struct_size = sizeof sheet;
  sheet.year = 2025;
  sheet.month = 3;
  sheet.delivered_day = march(31);
  sheet.agreement_first_day = day(2025y / 1 / 1);
  sheet.ready_day = day(2024y / 12 / 20);
  sheet.account_opened_day = day(2025y / 1 / 1);
  sheet.account_used_minutes = std::chrono::minutes(24h).count();
  const auto take = [](auto& items, auto& pointer, std::size_t& count, std::size_t& size) {
    pointer = items.data();
    count = items.size();
    size = sizeof(items[0]);
  };
  take(weekly, sheet.weekly_hours, sheet.weekly_hours_count, sheet.weekly_hours_size);
  take(cover, sheet.expense_cover, sheet.expense_cover_count, sheet.expense_cover_size);
  take(visits, sheet.visits, sheet.visit_count, sheet.visit_size);
  take(expenses, sheet.expenses, sheet.expense_count, sheet.expense_size);

  std::vector<stk_visit_decision> decisions(visits.size());
  std::array<stk_line, 8> lines;
  stk_statement statement{};
  statement.struct_size = sizeof statement;
  take(decisions, statement.visit_decisions, statement.visit_decision_capacity, statement.visit_decision_size);
  take(lines, statement.lines, statement.line_capacity, statement.line_size);
  if (const std::int32_t status = stk_settle(nullptr, &sheet, &statement); status != STK_STATUS_OK) {
    std::fprintf(stderr, "%s: %s, item %d\n", stk_status_name(status), stk_field_name(statement.fault_field),
                 static_cast<int>(statement.fault_item));
    return false;
  }

  for (std::size_t i = 0; i < visits.size(); ++i)
    std::printf("%s %s %s\n", visits[i].id, stk_rule_id(decisions[i].hours_rule),
                stk_verdict_name(decisions[i].hours_verdict));
  for (std::size_t i = 0; i < statement.line_count; ++i)
    print_money(stk_line_kind_name(lines[i].kind), lines[i].amount_ore);
  print_money("payable", statement.payable_ore);
  print_money("pending", statement.pending_ore);
  print_money("refused", statement.refused_ore);
  return true;
}

bool settle_document(const char* path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::string statement(stk_settle_json_room(text.size()), '\0');
  std::size_t needed = 0;
  const auto ask = [&] {
    return stk_settle_json(nullptr, text.data(), text.size(), STK_LANGUAGE_BOKMAAL, statement.data(), statement.size(),
                           &needed);
  };
  std::int32_t status = ask();
  if (status == STK_STATUS_BUFFER_TOO_SMALL) {
    statement.resize(needed);
    status = ask();
  }
  statement.resize(needed == 0 ? 0 : needed - 1);  // without the terminating zero
  std::FILE* const stream = status == STK_STATUS_OK ? stdout : stderr;
  std::fputs(statement.c_str(), stream);
  return status == STK_STATUS_OK;
}

}  // namespace

int main(int argc, char** argv) {
  return argc == 2 && settle_structs() && settle_document(argv[1]) ? 0 : 1;
}
