#include "stottekontakt/rule.hpp"

using namespace stottekontakt;

constexpr Rule rule = rule_with_id("STK-PAY-01");
#ifdef BAD_LINE
constexpr Rule text = "STK-PAY-01";
#endif
