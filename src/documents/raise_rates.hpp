#pragma once
/// @file
/// Proposes the rows of a general raise of the hourly rates, for a regulation file.

#include <string>

#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The hourly rates in force on `from`, raised by `percent` and rounded half up to the øre, as TOML rows from that day:
/// one of `hourly_rate`, and one of `group_hourly_rate` where the municipality has one. A proposal, for a person to
/// put in with the source of the decision.
///
/// @param percent   "4.4": digits with any number of decimals after a point
/// @param language  of the source and the comments
///
/// Faults: `unreadable_value` for another text than that; `no_rate_in_force` on `from`; `not_rising` where a value is
/// already in the file from that day or later (its day in the fault); `out_of_range` where a rate would be more than
/// `limits::rate_ore`.
Result<std::string> proposed_raise(const Regulation& regulation, std::string_view percent, Date from,
                                   Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
