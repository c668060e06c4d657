#include "stottekontakt/rule.hpp"

using namespace stottekontakt;

constexpr Verdict verdict = Verdict::granted;
#ifdef BAD_LINE
constexpr Verdict number = 1;
#endif
