#pragma once
/// @file
/// TOML files and their fields, read with everything that is wrong with them. The one place that includes toml++.

#include <span>

#include "stottekontakt/documents/regulation_file.hpp"
#include "text/catalogue.hpp"

// toml++ 3.3 asserts what a damaged file breaks ("[[[", its pull request 301), and with NDEBUG some compilers take the
// same for granted, though its next lines report the error. Here it does neither.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expr) static_assert(true)
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Collects the errors of one file, in the words of one language.
class TomlFaults {
 public:
  TomlFaults(std::string_view file, Language language) : file_(file), language_(language) {}

  void add(const toml::source_position& place, Status status, Phrase phrase, std::initializer_list<Value> values = {});
  void add(const toml::node& node, Status status, Phrase phrase, std::initializer_list<Value> values = {}) {
    add(node.source().begin, status, phrase, values);
  }
  Language language() const noexcept { return language_; }
  /// A phrase in the language of the errors, for a part of one.
  std::string words(Phrase phrase, std::initializer_list<Value> values = {}) const {
    return say(language_, phrase, values);
  }
  bool empty() const noexcept { return faults_.empty(); }
  /// The errors in the order of the file.
  std::vector<RegulationFault> take() && { return std::move(faults_); }

 private:
  std::string file_;
  Language language_;
  std::vector<RegulationFault> faults_{};
};

/// The file as a table; nullopt with one error, at its first place that is not TOML. Texts stand on one line.
std::optional<toml::table> parse_toml(std::string_view text, TomlFaults& faults);

/// Reports every key of `table` that is none of `known`, with the known one closest to it.
void report_unknown_keys(const toml::table& table, std::span<const std::string_view> known, Status status,
                         TomlFaults& faults);

/// The value of a field; nullopt where the field is not there, and with an error where it is something else.
///@{
std::optional<std::string_view> text_field(const toml::table& table, std::string_view key, TomlFaults& faults);
std::optional<Date> date_field(const toml::table& table, std::string_view key, TomlFaults& faults);
std::optional<std::int64_t> count_field(const toml::table& table, std::string_view key, TomlFaults& faults);
std::optional<bool> truth_field(const toml::table& table, std::string_view key, TomlFaults& faults);
/// Text of a figure: a number without quotes is an error of its own.
std::optional<std::string_view> decimal_field(const toml::table& table, std::string_view key, TomlFaults& faults);
///@}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
