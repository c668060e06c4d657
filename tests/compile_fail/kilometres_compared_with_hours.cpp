#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kilometres.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr bool farther = 7.4_km < 8_km;
#ifdef BAD_LINE
constexpr bool nonsense = 7.4_km < 8_h;
#endif
