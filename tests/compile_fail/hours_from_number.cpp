#include "stottekontakt/values/hours.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Hours time(2.5_h);
#ifdef BAD_LINE
constexpr Hours guess(150);
#endif
