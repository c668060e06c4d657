#include "stottekontakt/claim.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Agreement agreement{.id = "A-1", .from = "2025-01-01"_day, .weekly_hours = {}};
constexpr Timesheet sheet{.agreement = agreement, .month = {2025, 3}, .delivered = "2025-03-31"_day};
#ifdef BAD_LINE
constexpr Timesheet undelivered{.agreement = agreement, .month = {2025, 3}};
#endif
