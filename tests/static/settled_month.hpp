#pragma once
/// @file
/// A month settled by the compiler, with its lines.

#include <algorithm>
#include <array>

#include "stottekontakt/stottekontakt.hpp"

namespace stottekontakt {

template <std::size_t visit_count, std::size_t expense_count>
struct SettledMonth {
  Status status = Status::ok;
  std::array<VisitDecision, visit_count> visits{};
  std::array<ExpenseDecision, expense_count> expenses{};
  Totals totals{};
  AccountSummary account{};
  Payout payout{Date(first_date), Date(first_date)};
  std::array<Line, 4> lines{};
  std::size_t line_count = 0;
};

/// Settles into arrays on the stack, as a program without an allocator would.
template <std::size_t visit_count, std::size_t expense_count>
constexpr SettledMonth<visit_count, expense_count> settle_month(const Regulation& regulation, const Timesheet& sheet) {
  SettledMonth<visit_count, expense_count> month;
  std::array<std::int32_t, std::max(visit_count, expense_count)> order{};
  const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
  const Decisions decisions{month.visits, month.expenses};
  const Result<Settlement> settlement = settle_into(regulation, sheet, items, decisions, order);
  month.status = settlement.fault().code;
  if (!settlement) return month;
  month.totals = settlement->totals;
  month.account = settlement->account;
  month.payout = settlement->payout;
  add_up(terms_of(regulation, sheet), items, decisions,
         [&](const Line& line) { month.lines[month.line_count++] = line; });
  return month;
}

}  // namespace stottekontakt
