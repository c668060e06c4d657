#include "stottekontakt/values/kroner.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Kroner amount = 0.05_kr;
#ifdef BAD_LINE
constexpr Kroner inexact = 0.005_kr;
#endif
