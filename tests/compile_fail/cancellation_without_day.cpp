#include "stottekontakt/claim.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Cancellation cancelled{.on = "2025-03-05"_day, .by = CancelledBy::recipient};
#ifdef BAD_LINE
constexpr Cancellation undated{.by = CancelledBy::recipient};
#endif
