#pragma once
/// @file
/// The digest of a regulation: equal values hash alike, wherever they come from.

#include <string>

#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Every parameter and policy, one line `parameter;from;value;provenance;source` a row, sorted, each ended by LF.
/// `from` is empty where a figure has no date; an expected change has the value `expected`.
std::string canonical_text(const Regulation& regulation);

/// "sha256:" and the SHA-256 of the canonical text in lower-case hexadecimal.
std::string digest(const Regulation& regulation);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
