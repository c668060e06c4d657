#include "stottekontakt/values/kroner.hpp"

using namespace stottekontakt;

constexpr Kroner amount = Kroner::of_ore(23303);
#ifdef BAD_LINE
constexpr Kroner guess = 23303;
#endif
