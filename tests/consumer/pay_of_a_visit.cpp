// A user of the rule headers: one visit of 1:30 in March 2025 is settled by Oppdal's regulation.
#include <cstdio>

#include "stottekontakt/stottekontakt.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

int main() {
  const WeeklyHours weekly[] = {{"2025-01-01"_day, 3_h}};
  const Visit visits[] = {{.id = "v1", .date = "2025-03-05"_day, .hours = 1.5_h}};
  const Timesheet sheet{.agreement = {.id = "A-1", .from = "2025-01-01"_day, .weekly_hours = weekly},
                        .month = {2025, 3},
                        .delivered = "2025-03-31"_day,
                        .visits = visits};
  const Result<Statement> statement = settle(oppdal, sheet);
  if (!statement) return 2;
  const Kroner payable = statement->settlement.totals.payable;
  std::printf("%s: %s\n", id_of(statement->visits[0].hours_rule).data(), to_text(payable).c_str());
  return payable == 349.55_kr ? 0 : 1;
}
