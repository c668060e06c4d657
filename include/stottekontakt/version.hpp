#pragma once
/// @file
/// The version of the library. CMake reads it from here, so this is its only home.

#include <string_view>

namespace stottekontakt {
inline namespace v0 {

/// Semantic version of the library; printed on every statement.
inline constexpr std::string_view library_version = "0.1.0";

}  // namespace v0
}  // namespace stottekontakt
