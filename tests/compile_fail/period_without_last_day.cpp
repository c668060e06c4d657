#include "stottekontakt/values/period.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Period march{"2025-03-01"_day, "2025-03-31"_day};
#ifdef BAD_LINE
constexpr Period open{"2025-03-01"_day};
#endif
