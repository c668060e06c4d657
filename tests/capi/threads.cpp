// Eight threads ask at once, without a lock; built with the thread sanitizer.
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "stottekontakt.h"

namespace {

/// Six timesheets of two visits each as columns, shared by three threads: 3:00 hours at 233.03 and 2 km each.
bool ask_for_columns(std::int32_t first) {
  constexpr std::int32_t count = 6;
  const std::vector<std::int32_t> firsts(count, first);
  const std::vector<std::int32_t> delivered(count, first + 30);
  const std::vector<std::int32_t> weekly(count, 600);
  std::vector<std::int32_t> offsets;
  std::vector<std::int32_t> days;
  for (std::int32_t t = 0; t < count; ++t) {
    offsets.push_back(2 * t);
    days.push_back(first + 9);
    days.push_back(first + 3);
  }
  offsets.push_back(2 * count);
  const std::vector<std::int32_t> minutes(2 * count, 90);
  const std::vector<std::int32_t> metres(2 * count, 1000);
  stk_timesheet_columns columns{};
  columns.struct_size = sizeof columns;
  columns.count = count;
  columns.month_day.values = firsts.data();
  columns.delivered_day.values = delivered.data();
  columns.agreement_first_day.values = firsts.data();
  columns.weekly_hours.count = count;
  columns.weekly_hours.minutes.values = weekly.data();
  columns.visits.count = 2 * count;
  columns.visits.offsets = offsets.data();
  columns.visits.day.values = days.data();
  columns.visits.minutes.values = minutes.data();
  columns.visits.metres_to.values = metres.data();
  std::vector<stk_visit_outcome> outcomes(2 * count);
  std::vector<std::int32_t> statuses(count);
  std::vector<std::int64_t> payable(count);
  stk_column_answers answers{};
  answers.struct_size = sizeof answers;
  answers.visits = outcomes.data();
  answers.statuses = statuses.data();
  answers.payable_ore = payable.data();
  return stk_settle_columns(nullptr, &columns, &answers, 3) == STK_STATUS_OK &&
         payable == std::vector<std::int64_t>(count, 69909 + 1000) &&
         statuses == std::vector<std::int32_t>(count, STK_STATUS_OK) && outcomes.back().hours_rule == STK_RULE_PAY_01;
}

/// The same questions in every thread; false where an answer is not the one of the regulation.
bool ask(int thread) {
  for (int round = 0; round < 200; ++round) {
    std::int32_t first = 0;
    std::int64_t ore = 0;
    if (stk_day_of(2025, 1, 1, &first) != STK_STATUS_OK) return false;
    const stk_weekly_hours weekly[] = {{first, 600}};
    std::vector<std::string> ids;
    for (int i = 0; i < 8; ++i) ids.push_back("v" + std::to_string(8 - i));
    stk_visit visits[8];
    std::memset(visits, 0, sizeof visits);
    for (int i = 0; i < 8; ++i) {
      visits[i].id = ids[static_cast<std::size_t>(i)].data();
      visits[i].id_length = ids[static_cast<std::size_t>(i)].size();
      visits[i].day = first + 20 - i;
      visits[i].minutes = 90;
      visits[i].status = STK_VISIT_HELD;
    }
    stk_timesheet sheet{};
    sheet.struct_size = sizeof sheet;
    sheet.year = 2025;
    sheet.month = 1;
    sheet.delivered_day = first + 30;
    sheet.agreement_first_day = first;
    sheet.weekly_hours = weekly;
    sheet.weekly_hours_count = 1;
    sheet.weekly_hours_size = sizeof weekly[0];
    sheet.visits = visits;
    sheet.visit_count = 8;
    sheet.visit_size = sizeof visits[0];
    stk_visit_decision decisions[8];
    stk_statement statement{};
    statement.struct_size = sizeof statement;
    statement.visit_decisions = decisions;
    statement.visit_decision_capacity = 8;
    statement.visit_decision_size = sizeof decisions[0];
    if (stk_settle(nullptr, &sheet, &statement) != STK_STATUS_OK || statement.payable_ore != 279636) return false;
    if (round % 20 == 0 && !ask_for_columns(first)) return false;
    if (stk_pay(nullptr, first, 720, &ore) != STK_STATUS_OK || ore != 279636) return false;
    if (std::strcmp(stk_rule_id(decisions[thread].hours_rule), "STK-PAY-01") != 0) return false;
    if (*stk_rule_words(decisions[thread].hours_rule, STK_LANGUAGE_BOKMAAL) == '\0') return false;
    char reason[2048];
    std::size_t needed = 0;
    if (stk_reason(nullptr, &sheet, thread, STK_PART_HOURS, STK_LANGUAGE_BOKMAAL, reason, sizeof reason, &needed) !=
        STK_STATUS_OK) {
      return false;
    }
  }
  return true;
}

}  // namespace

int main() {
  bool right[8] = {};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([i, &right] { right[i] = ask(i); });
  }
  for (std::thread& thread : threads) thread.join();
  for (int i = 0; i < 8; ++i) {
    if (!right[i]) {
      std::fprintf(stderr, "thread %d got a wrong answer\n", i);
      return 1;
    }
  }
  return 0;
}
