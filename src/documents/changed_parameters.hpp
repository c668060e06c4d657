#pragma once
/// @file
/// What sets two regulations apart, one parameter at a time.

#include <string_view>
#include <vector>

#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A parameter whose figures differ, and the old regulation with the new figures of this parameter alone.
struct ChangedParameter {
  std::string_view name;  ///< "hourly_rate"
  Regulation alone;       ///< a view of both regulations' rows
};

/// The parameters whose figures or dates differ, in the order of `Regulation`. Another source or provenance of the same
/// figure moves no money and is no change here.
std::vector<ChangedParameter> changed_parameters(const Regulation& before, const Regulation& after);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
