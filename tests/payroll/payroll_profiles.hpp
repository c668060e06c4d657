#pragma once
/// @file
/// Payroll profiles as tests write them.

#include <stdexcept>
#include <string>

#include "stottekontakt/documents/payroll.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/oppdal.hpp"

namespace stottekontakt::support {

/// The shortest whole profile: what must be there, and nothing else.
inline const std::string shortest_profile = R"(format = "stottekontakt-payroll-profile/1"
encoding = "utf-8"
line_end = "LF"
separator = ";"
decimal = ","
date = "YYYY-MM-DD"
columns = [
  { name = "a", value = "{id}" },
  { name = "b", value = "{employee}" },
  { name = "c", value = "{amount}" },
  { name = "d", value = "{wage}", quoted = true },
]
[codes]
wage = "1"
)";

/// What a municipality adds to a shipped profile.
inline std::string own_profile(const std::string& base) {
  return "format = \"stottekontakt-payroll-profile/1\"\nbase = \"" + base + R"("
[codes.hours]
lonnsart = "1410"
[codes.mileage]
lonnsart = "4010"
[codes.expenses]
lonnsart = "4110"
)";
}

/// A profile that must be right; its errors fail the test.
inline documents::PayrollProfile loaded_profile(const std::string& text) {
  documents::PayrollProfileFile file = documents::load_payroll_profile(text, "test.toml", documents::Language::en);
  std::string faults;
  for (const documents::RegulationFault& fault : file.faults) faults += documents::message_with_place(fault) + '\n';
  if (!file) throw std::runtime_error("the profile has faults:\n" + faults);
  return std::move(*file.profile);
}

/// Timesheets read and settled by Oppdal's regulation.
struct SettledDocument {
  documents::Timesheets read;
  documents::SettledTimesheets settled;

  explicit SettledDocument(const std::string& json)
      : read(documents::read_timesheets(json, oppdal, documents::Language::en)),
        settled(documents::settle_all(oppdal, read, documents::Language::en)) {
    if (!settled.errors.empty()) throw std::runtime_error(settled.errors.kept().front().message);
  }

  documents::PayrollFile payroll(const documents::PayrollProfile& profile, std::string_view earlier = {}) const {
    const documents::EarlierPayrollFile already[] = {{"earlier.txt", earlier}};
    return payroll_file(profile, oppdal, read.sheets, settled.statements,
                        std::span(already).first(earlier.empty() ? 0 : 1), documents::Language::en);
  }
};

}  // namespace stottekontakt::support
