#pragma once
/// @file
/// Statements as one page of HTML for the contact who gets it: self-contained, accessible, made to be printed.

#include <span>
#include <string>

#include "documents/parts.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// One page; more than one statement follow a list of contents with their sum.
std::string statement_html(std::span<const Settled> statements, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
