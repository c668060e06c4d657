#pragma once
/// @file
/// The parameters of a regulation as rows of text, for the commands that show them.

#include <optional>
#include <string>
#include <vector>

#include "documents/json_object.hpp"
#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
namespace cli {

/// One value of a parameter.
struct ParameterRow {
  std::optional<Date> from{};  ///< none for a figure without a date
  std::string value{};         ///< as documents write it; empty where `expected`
  std::string words{};         ///< as people read it: "233,03 kr"
  Provenance provenance = Provenance::stated;
  std::string_view source{};
  bool expected = false;
  bool in_force = false;  ///< on the day asked about
};

/// A parameter with its values.
struct Parameter {
  std::string_view name;   ///< "hourly_rate"
  std::string_view title;  ///< as people call it: "Timesats"
  std::vector<ParameterRow> rows{};
  std::optional<Date> outdated_since{};  ///< a yearly figure: the day it may have changed; none if it has no date
};

/// The parameters a rule rests on, or all of them for `Rule::none`; those the regulation does not have are left out.
/// @param on marks the values in force; where there is none, nothing is marked
std::vector<Parameter> parameters_of(const Regulation& regulation, Rule rule, std::optional<Date> on,
                                     documents::Language language);

/// As lines of text.
std::string parameters_text(const std::vector<Parameter>& parameters, std::optional<Date> on,
                            documents::Language language);
/// As one object a value.
std::vector<documents::JsonObject> parameters_json(const std::vector<Parameter>& parameters, std::optional<Date> on);

}  // namespace cli
}  // namespace stottekontakt
