#pragma once
/// @file
/// JSON pointers (RFC 6901) of what a fault is about.

#include <string>

#include "stottekontakt/claim.hpp"
#include "stottekontakt/fault.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Appends "/" and the key, with "~" and "/" escaped. A long key is cut, a national identity number left out.
void append_key(std::string& pointer, std::string_view key);
void append_index(std::string& pointer, std::size_t index);

/// The pointer of a fault's field inside its timesheet: "/visits/0/cancelled/on".
std::string pointer_of(const Fault& fault);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
