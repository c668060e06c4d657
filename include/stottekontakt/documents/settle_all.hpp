#pragma once
/// @file
/// Settles the timesheets of one document, and sees what only all of them together can tell.

#include <cstddef>
#include <functional>
#include <vector>

#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A statement for each timesheet; none of them means anything where there are errors.
struct SettledTimesheets {
  std::vector<Statement> statements{};  ///< in the order of the timesheets
  InputErrors errors{};                 ///< those of reading among them
};

/// Told after each timesheet how many of how many are settled.
using SettlingProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Settles every timesheet and reports all rulings that cannot be and all rates that are missing. Held visits of one
/// employee that overlap across agreements get the notice `overlap-other-agreement` in both (STK-TIM-07).
/// @param progress  may be empty
SettledTimesheets settle_all(const Regulation& regulation, const Timesheets& timesheets, Language language,
                             const SettlingProgress& progress = {});

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
