#include "stottekontakt/values/hours.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Hours time = 0.35_h;
#ifdef BAD_LINE
constexpr Hours inexact = 0.33_h;
#endif
