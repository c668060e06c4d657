#pragma once
/// @file
/// Regulation files as tests write them.

#include <stdexcept>
#include <string>

#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/documents/regulation_file.hpp"
#include "support/timesheet_builder.hpp"

namespace stottekontakt::support {

inline const std::string oppdal_path = "src/regulations/oppdal.toml";
inline const std::string fjelldal_path = "docs/examples/fjelldal.toml";

/// The regulation of a file that must be right; its errors fail the test.
inline documents::LoadedRegulation loaded(std::string_view text, std::optional<Date> as_known_on = std::nullopt) {
  documents::RegulationFile file = documents::load_regulation(text, "test.toml", documents::Language::nb, as_known_on);
  std::string faults;
  for (const documents::RegulationFault& fault : file.faults) faults += documents::message_with_place(fault) + '\n';
  if (!file) throw std::runtime_error("the file has faults:\n" + faults);
  return *std::move(file.regulation);
}

inline std::string digest_of(std::string_view text, std::optional<Date> as_known_on = std::nullopt) {
  const documents::LoadedRegulation file = loaded(text, as_known_on);
  return documents::digest(file);
}

inline std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  if (at == std::string::npos) throw std::invalid_argument("no such text: " + std::string(what));
  return text.replace(at, what.size(), by);
}

/// The shortest file: what must be stated, and nothing else.
inline const std::string shortest = R"(format = "stottekontakt-regulation/1"
id = "kommune"
cover_basis = "flat"
[[hourly_rate]]
from = 2025-01-01
value = "200"
source = "A"
[[kilometre_rate]]
from = 2025-01-01
value = "5"
source = "A"
[[expense_ceiling]]
from = 2025-01-01
value = "300"
source = "A"
[period_start_day]
value = 1
source = "A"
[claim_window_months]
value = 3
source = "A"
[due_day]
value = 31
source = "A"
[due_months_after]
value = 0
source = "A"
[payout_day]
value = 12
source = "A"
[notice_days]
value = 14
source = "A"
[holiday_weeks]
value = 4
source = "A"
[sickness_days]
value = 16
source = "A"
[long_illness_days]
value = 16
source = "A"
[evaluations_least]
value = 1
source = "A"
[evaluations_aim]
value = 2
source = "A"
)";
inline const std::string rate_row = "[[hourly_rate]]\nfrom = 2025-01-01\nvalue = \"200\"\nsource = \"A\"\n";

/// The hourly rate in force on a day; zero where there is none.
inline Kroner rate_on(const Regulation& regulation, std::string_view date) {
  const auto* row = regulation.hourly_rate.in_force_on(day(date));
  return row == nullptr ? Kroner() : row->value.amount();
}

}  // namespace stottekontakt::support
