#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kroner.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Kroner sum = 100_kr + 1.50_kr;
#ifdef BAD_LINE
constexpr Kroner mixed = 100_kr + 1.50_h;
#endif
