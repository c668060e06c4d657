#include "stottekontakt/values/date.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Date day = "2025-03-31"_day;
#ifdef BAD_LINE
const Date text = "2025-03-31";
#endif
