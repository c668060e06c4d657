#include "stottekontakt/values/date.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Date leap_day = "2024-02-29"_day;
#ifdef BAD_LINE
constexpr Date no_day = "2025-02-29"_day;
#endif
