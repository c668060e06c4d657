#include "stottekontakt/values/date.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr Date day = date_from_days(20178);
#ifdef BAD_LINE
constexpr Date number = 20178;
#endif
