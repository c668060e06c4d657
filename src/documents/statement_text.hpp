#pragma once
/// @file
/// Statements as text for people: fixed width, at most 100 columns, UTF-8.

#include <span>
#include <string>

#include "documents/parts.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// One statement after another; more than one are followed by their sum.
std::string statement_text(std::span<const Settled> statements, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
