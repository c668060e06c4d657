#pragma once
/// @file
/// A choice between two values that a processor need not guess.

#include <bit>
#include <cstdint>
#include <type_traits>

namespace stottekontakt {
inline namespace v0 {

/// `value` if the condition holds, else `otherwise`, without a branch: which visits are cancelled, unstated or overlap
/// is as good as random, and a wrong guess costs more than both values.
template <class Value>
constexpr Value choose(bool condition, const Value& value, const std::type_identity_t<Value>& otherwise) noexcept {
  static_assert(sizeof(Value) == 4 || sizeof(Value) == 8);
  using Bits = std::conditional_t<sizeof(Value) == 4, std::uint32_t, std::uint64_t>;
  const Bits mask = Bits{0} - Bits{condition};
  return std::bit_cast<Value>((std::bit_cast<Bits>(value) & mask) | (std::bit_cast<Bits>(otherwise) & ~mask));
}

}  // namespace v0
}  // namespace stottekontakt
