#include "stottekontakt/values/rate.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

constexpr HourlyRate rate{233.03_kr};
#ifdef BAD_LINE
constexpr HourlyRate unsaid = 233.03_kr;
#endif
