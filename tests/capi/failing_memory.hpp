#pragma once
/// @file
/// A machine that runs out of memory when told to.

#include <cstdint>

namespace stottekontakt::support {

enum class Next { works, runs_out, is_broken };

/// How the next allocations of the program go, and how many there have been.
///@{
void set_next_allocation(Next how);
int allocations();
///@}

/// The status of a call during which allocation goes like that.
template <class Call>
std::int32_t with(Next how, const Call& call) {
  set_next_allocation(how);
  const std::int32_t status = call();
  set_next_allocation(Next::works);
  return status;
}

}  // namespace stottekontakt::support
