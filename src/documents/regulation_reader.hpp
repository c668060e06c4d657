#pragma once
/// @file
/// The parameters of a regulation file, read one by one with everything that is wrong with them.

#include "documents/toml_fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A dated parameter: how many decimals its figures have, and their least and most in the smallest unit.
struct DatedParameter {
  std::string_view key;
  bool required;
  int decimals;
  std::int64_t least;
  std::int64_t most;
};

/// A figure without a date; every one must be stated.
struct FigureParameter {
  std::string_view key;
  Figure Regulation::* member;
  std::int32_t least;
  std::int32_t most;
};

/// One row as the file has it: the value in øre or metres, the source where it stands in the parsed file.
struct ParsedRow {
  Date from;
  std::optional<Date> decided;
  std::int64_t units;
  Provenance provenance;
  std::string_view source;
  bool expected;
};

/// Reads a parsed file. What is read means nothing where there are faults; texts live as long as the parsed file.
class RegulationReader {
 public:
  RegulationReader(const toml::table& file, std::optional<Date> as_known_on, TomlFaults& faults)
      : file_(file), as_known_on_(as_known_on), faults_(faults) {}

  void check_format();
  std::string_view id();
  CoverBasis cover_basis();
  Figure figure(const FigureParameter& parameter);
  /// The evaluations aimed at are no fewer than those demanded.
  void check_aim(const Figure& least, const Figure& aim);
  /// The rows that were known on the day asked for, dates rising strictly.
  std::vector<ParsedRow> rows(const DatedParameter& parameter);

 private:
  std::optional<ParsedRow> row(const DatedParameter& parameter, const toml::table& table);
  std::int64_t units(const DatedParameter& parameter, const toml::table& table);
  Provenance provenance(const toml::table& table);
  std::string_view source(const toml::table& table);
  void check_rising(const ParsedRow& above, const ParsedRow& row, const toml::node& place);
  void missing(std::string_view key, const std::string& remedy);
  /// A text of the file for a message's "{text}".
  Value quotation(std::string_view text) const;

  const toml::table& file_;
  std::optional<Date> as_known_on_;
  TomlFaults& faults_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
