#include "stottekontakt/values/kroner.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Kroner debt = Kroner() - 5_kr;
#ifdef BAD_LINE
constexpr Kroner negative = -5_kr;
#endif
