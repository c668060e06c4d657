#pragma once
/// @file
/// Settles the timesheets of one document, and sees what only all of them together can tell.

#include <vector>

#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A statement for each timesheet; none of them means anything where there are errors.
struct SettledTimesheets {
  std::vector<Statement> statements{};  ///< in the order of the timesheets
  InputErrors errors{};  ///< those of reading among them
};

/// Settles every timesheet and reports all rulings that cannot be and all rates that are missing. Held visits of one
/// employee that overlap across agreements get the notice `overlap-other-agreement` in both (STK-TIM-07).
SettledTimesheets settle_all(const Regulation& regulation, const Timesheets& timesheets, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
