// The words of one decision and of one notice: the sheet is settled anew, so that words fit the facts.
#include <vector>

#include "documents/parts.hpp"
#include "facts.hpp"
#include "language.hpp"
#include "regulation.hpp"
#include "text/reasons.hpp"

namespace stottekontakt::capi {
namespace {

constexpr std::optional<documents::Part> part_of(std::int32_t part) noexcept {
  switch (part) {
    case STK_PART_HOURS:
      return documents::Part::hours;
    case STK_PART_EXPENSE:
      return documents::Part::expense;
    case STK_PART_KM_TO:
      return documents::Part::km_to;
    case STK_PART_KM_FROM:
      return documents::Part::km_from;
    case STK_PART_KM_OUTSIDE:
      return documents::Part::km_outside;
    case STK_PART_KM_ACTIVITY:
      return documents::Part::km_activity;
    default:
      return std::nullopt;
  }
}

/// Settles the sheet and puts the text `words(settled)` composes into the caller's buffer.
template <class Words>
std::int32_t put_words(const stk_regulation* regulation, const stk_timesheet* timesheet, char* out,
                       std::size_t capacity, std::size_t* needed, const Words& words) {
  stk_timesheet rows;
  if (const CFault fault = read_timesheet(timesheet, true, rows)) return fault.status;
  std::vector<unsigned char> memory(rows_room(rows));
  Scratch scratch(memory.data(), memory.size());
  CFault fault;
  Timesheet sheet = timesheet_of(rows, scratch, fault);
  if (fault) return fault.status;
  const Visits visit_rows(rows);
  const Expenses expense_rows(rows);
  if (const CFault found = visit_rows.check()) return found.status;
  if (const CFault found = expense_rows.check()) return found.status;
  std::vector<Visit> visits;
  visits.reserve(visit_rows.size());
  for (std::size_t i = 0; i < visit_rows.size(); ++i) visits.push_back(visit_rows[i]);
  std::vector<Expense> expenses;
  expenses.reserve(expense_rows.size());
  for (std::size_t i = 0; i < expense_rows.size(); ++i) expenses.push_back(expense_rows[i]);
  sheet.visits = visits;
  sheet.expenses = expenses;

  const Regulation& rules = regulation_of(regulation);
  const Result<Statement> statement = settle(rules, sheet);
  if (!statement) return number_of(statement.fault().code);
  const documents::Settled settled{rules, sheet, *statement, stottekontakt::terms_of(rules, sheet)};
  const std::optional<std::string> text = words(settled);
  return text ? put_text(*text, out, capacity, needed) : STK_STATUS_OUT_OF_RANGE;
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::size_t STK_CALL stk_reason_room(void) {
  return 1024;
}

std::int32_t STK_CALL stk_reason(const stk_regulation* regulation, const stk_timesheet* timesheet, std::int32_t item,
                                 std::int32_t part, std::int32_t language, char* out, std::size_t capacity,
                                 std::size_t* needed) {
  if (needed == nullptr) return STK_STATUS_NULL_POINTER;
  *needed = 0;
  if (timesheet == nullptr || (out == nullptr && capacity > 0)) return STK_STATUS_NULL_POINTER;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  const auto wanted = part_of(part);
  if (!wanted || item < 0) return STK_STATUS_OUT_OF_RANGE;
  return without_exceptions([&] {
    return put_words(regulation, timesheet, out, capacity, needed,
                     [&](const documents::Settled& settled) -> std::optional<std::string> {
                       const auto i = static_cast<std::size_t>(item);
                       const bool is_expense = *wanted == documents::Part::expense;
                       if (i >= (is_expense ? settled.sheet.expenses.size() : settled.sheet.visits.size())) {
                         return std::nullopt;
                       }
                       for (const documents::PartDecision& decision : parts_of(settled)) {
                         if (decision.item != i || decision.part != *wanted) continue;
                         return reason_of(settled, decision, *known);
                       }
                       return std::string();
                     });
  });
}

std::int32_t STK_CALL stk_notice_reason(const stk_regulation* regulation, const stk_timesheet* timesheet,
                                        std::int32_t index, std::int32_t language, char* out, std::size_t capacity,
                                        std::size_t* needed) {
  if (needed == nullptr) return STK_STATUS_NULL_POINTER;
  *needed = 0;
  if (timesheet == nullptr || (out == nullptr && capacity > 0)) return STK_STATUS_NULL_POINTER;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  return without_exceptions([&] {
    return put_words(regulation, timesheet, out, capacity, needed,
                     [&](const documents::Settled& settled) -> std::optional<std::string> {
                       const auto& notices = settled.statement.notices;
                       if (index < 0 || static_cast<std::size_t>(index) >= notices.size()) return std::nullopt;
                       return reason_of(settled, notices[static_cast<std::size_t>(index)], *known);
                     });
  });
}

}  // extern "C"
