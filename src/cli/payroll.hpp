#pragma once
/// @file
/// `settle --format payroll:PROFILE`: statements as a file for a payroll system. Nothing is sent anywhere.

#include <string>
#include <vector>

#include "cli/timesheets.hpp"
#include "stottekontakt/documents/payroll.hpp"

namespace stottekontakt {
namespace cli {

bool is_payroll(const std::string& format);

/// The profile of a run and the payroll files written before.
class Payroll {
 public:
  /// Reads them, or throws a failure that says everything that is wrong.
  /// @param format  "payroll:" and the name of a shipped profile, or the path of a file
  Payroll(const std::string& format, const std::vector<std::string>& already, Language language);

  /// Writes the payroll file of the statements, or throws a failure that says everything that stops it.
  /// @param sources  of the sheets, one for each
  /// @param output   where to; empty is standard output
  /// @param outcome  is told how many lines earlier files have
  void write(const Regulation& regulation, std::span<const documents::OwnedTimesheet> sheets,
             std::span<const Statement> statements, std::span<const SheetSource* const> sources,
             const std::string& output, Outcome& outcome) const;

 private:
  Language language_;
  documents::PayrollProfile profile_;
  std::vector<std::pair<std::string, std::string>> already_{};  ///< name and content
};

}  // namespace cli
}  // namespace stottekontakt
