#pragma once
/// @file
/// Numbers, days and months as Norwegian readers write them. Blanks inside a quantity do not break (U+00A0).

#include <string>
#include <string_view>

#include "stottekontakt/values/date.hpp"
#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kilometres.hpp"
#include "stottekontakt/values/kroner.hpp"
#include "stottekontakt/values/period.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// "05.02.2025".
std::string norwegian(Date day);
/// "mars 2025".
std::string norwegian(Month month);
/// "07.07.2025–27.07.2025"; one day alone as that day; without a last day "fra 07.07.2025".
std::string norwegian(const Period& days);
/// "2 796,36 kr"; below zero with a minus sign (U+2212).
std::string norwegian(Kroner amount);
/// "2:30 timer", "1:00 time".
std::string norwegian(Hours time);
/// "7,4 km".
std::string norwegian(Kilometres distance);

/// A decimal number of any length, written with a point: "-2796.36" as "−2 796,36".
std::string norwegian_number(std::string_view decimal);
/// "2 796,36": for columns whose head names the unit.
std::string norwegian_number(Kroner amount);
/// "−6:30".
std::string norwegian_number(Hours time);
/// "7,4".
std::string norwegian_number(Kilometres distance);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
