#pragma once
/// @file
/// Reads a payroll profile with everything that is wrong with it.

#include "documents/payroll_profile.hpp"
#include "documents/toml_fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Fills the contents of a profile; they mean nothing where there are faults.
class PayrollReader {
 public:
  /// @param shipped name of the shipped profile that is read by itself; else empty
  PayrollReader(TomlFaults& faults, PayrollProfile::Contents& contents, std::string_view shipped)
      : faults_(faults), contents_(contents), shipped_(shipped) {}

  /// The file, on top of the shipped profile it builds on, and whether all of it goes together.
  void read_all(const toml::table& file);

 private:
  void check_format(const toml::table& file);
  void read_base(const toml::table& file);
  void read(const toml::table& file);
  void read_layout(const toml::table& file);
  void read_columns(const toml::table& file);
  void read_column(const toml::table& table);
  void read_shape(const toml::table& table, PayrollColumn& column);
  void read_codes(const toml::table& file);
  void read_codes_of(const toml::table& codes, std::span<PayrollCodes> kinds);
  std::string code(const toml::table& codes, std::string_view key);

  void check_layout(const toml::table& file);
  void check_columns(const toml::table& file);
  void check_names(const toml::table& file);
  void check_lines(const toml::table& file);

  /// Index of a field's word; nullopt, with a fault unless the field is not there, where it is none of them.
  std::optional<std::size_t> word(const toml::table& table, std::string_view key,
                                  std::span<const std::string_view> words);
  /// A whole number from `least` to `most`; nullopt as above.
  std::optional<std::int64_t> number(const toml::table& table, std::string_view key, std::int64_t least,
                                     std::int64_t most);
  std::string required_text(const toml::table& table, std::string_view key, const std::string& example);
  void missing(const toml::table& table, std::string_view key, const std::string& example);
  void report_without_use(const toml::table& table, std::string_view key);
  Value quotation(std::string_view text) const;

  TomlFaults& faults_;
  PayrollProfile::Contents& contents_;
  std::string_view shipped_;
  std::vector<const toml::table*> places_{};  ///< of the columns, where the file itself has them
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
