// Eight threads ask at once, without a lock; built with the thread sanitizer.
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "stottekontakt.h"

namespace {

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
    statement.visit_decision_count = 8;
    statement.visit_decision_size = sizeof decisions[0];
    if (stk_settle(nullptr, &sheet, &statement) != STK_STATUS_OK || statement.payable_ore != 279636) return false;
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
