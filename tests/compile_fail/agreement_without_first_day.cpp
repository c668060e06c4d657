#include "stottekontakt/claim.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Agreement agreement{.id = "A-1", .from = "2025-01-01"_day, .weekly_hours = {}};
#ifdef BAD_LINE
constexpr Agreement endless{.id = "A-1", .weekly_hours = {}};
#endif
