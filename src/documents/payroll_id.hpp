#pragma once
/// @file
/// How ids of payroll lines look.

#include <algorithm>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

inline constexpr std::string_view payroll_id_prefix = "ST";
/// Crockford's digits of base 32: none is taken for another.
inline constexpr std::string_view payroll_id_digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// No longer than the narrowest free column of a shipped profile, an element of 12 characters.
inline constexpr std::size_t payroll_id_size = 12;

/// True if a text begins with an id, and the id is not part of a longer word.
constexpr bool begins_with_payroll_id(std::string_view text) noexcept {
  if (text.size() < payroll_id_size || !text.starts_with(payroll_id_prefix)) return false;
  const std::string_view digits = text.substr(payroll_id_prefix.size(), payroll_id_size - payroll_id_prefix.size());
  const bool all =
      std::ranges::all_of(digits, [](char c) { return payroll_id_digits.find(c) != std::string_view::npos; });
  return all && (text.size() == payroll_id_size || payroll_id_digits.find(text[payroll_id_size]) == text.npos);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
