#include "stottekontakt/claim.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Visit visit{.id = "v1", .date = "2025-03-05"_day, .hours = 3_h};
#ifdef BAD_LINE
constexpr Visit undated{.id = "v1", .hours = 3_h};
#endif
