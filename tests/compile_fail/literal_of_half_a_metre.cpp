#include "stottekontakt/values/kilometres.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Kilometres distance = 0.005_km;
#ifdef BAD_LINE
constexpr Kilometres inexact = 0.0005_km;
#endif
