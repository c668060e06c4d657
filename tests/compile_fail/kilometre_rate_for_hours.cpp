#include "stottekontakt/values/rate.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Kroner pay = amount_rounded_half_up(KilometreRate(5_kr), 7.4_km);
#ifdef BAD_LINE
constexpr Kroner mixed = amount_rounded_half_up(KilometreRate(5_kr), 7.4_h);
#endif
