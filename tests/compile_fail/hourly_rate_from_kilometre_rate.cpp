#include "stottekontakt/values/rate.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr HourlyRate rate = HourlyRate(233.03_kr);
#ifdef BAD_LINE
constexpr HourlyRate other = KilometreRate(233.03_kr);
#endif
