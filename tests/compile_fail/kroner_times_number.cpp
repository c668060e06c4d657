#include "stottekontakt/values/kroner.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Kroner twice = 100_kr + 100_kr;
#ifdef BAD_LINE
constexpr Kroner doubled = 100_kr * 2;
#endif
