#include "stottekontakt/values/kroner.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Kroner amount{233.03_kr};
#ifdef BAD_LINE
constexpr Kroner guess(233.03);
#endif
