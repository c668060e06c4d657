#pragma once
/// @file
/// `rates --check`: what in a regulation a person should look at.

#include <optional>
#include <string>
#include <vector>

#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
namespace cli {

/// Why a parameter should be looked at.
enum class Concern { missing, expected, outdated, assumed };

/// One remark about one parameter.
struct Remark {
  Concern concern;
  std::string_view parameter;  ///< "hourly_rate"
  std::string words;           ///< what it is and what to do about it
};

/// The remarks about a regulation in the order of its parameters: on a day, what is missing, expected, outdated or
/// rests on an assumed figure then; without a day, what stands in the file whenever it applies. A figure without a
/// source does not get this far: the file is refused.
std::vector<Remark> remarks_on(const Regulation& regulation, std::optional<Date> on, documents::Language language);

/// For people, and for machines.
///@{
std::string remarks_text(const Regulation& regulation, const std::vector<Remark>& remarks, std::optional<Date> on,
                         documents::Language language);
std::string remarks_json(const Regulation& regulation, const std::vector<Remark>& remarks, std::optional<Date> on);
///@}

}  // namespace cli
}  // namespace stottekontakt
