#pragma once
/// @file
/// Text as JSON writes it.

#include <string>
#include <string_view>

#include "text/text_buffer.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Appends `text` in quotation marks, with quotes, backslashes and control characters escaped; UTF-8 as it is.
///@{
void append_json(std::string& out, std::string_view text);
void append_json(TextBuffer& out, std::string_view text);
///@}
/// Escapes what stands from position `begin` on in the same way.
void escape_json(TextBuffer& out, std::size_t begin);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
