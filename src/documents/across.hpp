#pragma once
/// @file
/// What only several timesheets together can tell.

#include <span>

#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/statement.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Adds the notice `overlap-other-agreement` to every paid or pending held visit that overlaps one of the same employee
/// on another agreement (STK-TIM-07). Only visits whose hours passed the tests before the account count.
void add_overlaps_across(std::span<const OwnedTimesheet> sheets, std::span<Statement> statements);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
