#pragma once
/// @file
/// Many timesheets as columns, settled in one call: the decisions and sums of `settle`, timesheet by timesheet.

#include <deque>
#include <thread>

#include "stottekontakt/columns/calendar.hpp"
#include "stottekontakt/columns/check.hpp"
#include "stottekontakt/columns/plain_visits.hpp"
#include "stottekontakt/columns/reading.hpp"
#include "stottekontakt/columns/visit_rows.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Where the answers of a batch go. What is empty is not wanted; what is not has an element for every visit (receipt,
/// timesheet) of the columns. A timesheet with a fault has decisions that claim nothing, and zeros for numbers.
struct ColumnAnswers {
  std::span<VisitDecision> visits{};          ///< a visit each
  std::span<ExpenseDecision> expenses{};      ///< a receipt each
  std::span<Fault> faults{};                  ///< a timesheet each: `Status::ok`, or why it is not settled, its item
                                              ///< counted from the timesheet's first
  std::span<std::int64_t> payable_ore{};      ///< a timesheet each: the sum of its lines
  std::span<std::int64_t> pending_ore{};      ///< left to a person
  std::span<std::int64_t> refused_ore{};      ///< refused, without the hours that are to be rebooked
  std::span<std::int64_t> accrued_minutes{};  ///< by the hour account over its period (STK-PAY-04)
  std::span<std::int64_t> used_minutes{};     ///< since it opened, this timesheet included
  std::span<std::int64_t> balance_minutes{};  ///< accrued − used
  std::span<std::int64_t> rebook_minutes{};   ///< hours for which a new time is agreed (STK-CAN-02, STK-SIC-01)
  std::span<std::int32_t> payout_day{};       ///< nominal pay day, since 1970 (STK-TIM-02)
  std::span<std::int32_t> bank_day{};         ///< the day the money is there (STK-TIM-06)
};

namespace detail {
/// Settles the timesheets of a batch one after the other. Its memory is made at the start; settling allocates nothing.
class ColumnSettler {
 public:
  ColumnSettler(const Regulation& regulation, const TimesheetColumns& columns, const ColumnAnswers& answers)
      : regulation_(regulation),
        columns_(columns),
        answers_(answers),
        calendar_(regulation),
        reader_(columns, calendar_),
        visit_rows_(columns),
        plain_(PlainVisits::fits(columns.visits) && columns.expenses.rows.count == 0),
        named_(columns.visits.id.present() || columns.expenses.id.present()) {
    const std::size_t most_visits = most_rows(columns.visits.rows, columns.count);
    const std::size_t most_expenses = most_rows(columns.expenses.rows, columns.count);
    order_.resize(most_visits + most_expenses);
    if (plain_) no_metres_.resize(most_visits);
    if (answers.visits.empty()) visits_.resize(most_visits);
    if (answers.expenses.empty()) expenses_.resize(most_expenses);
  }

  ColumnSettler(const ColumnSettler&) = delete;
  ColumnSettler& operator=(const ColumnSettler&) = delete;

  /// Settles the timesheets from `first` up to `last`.
  void settle(std::size_t first, std::size_t last) noexcept {
    for (std::size_t t = first; t < last; ++t) {
      const Result<Settlement> settled = settle_one(t);
      if (settled) {
        write(t, *settled, {});
      } else {
        forget_decisions(t);
        write(t, Settlement{.payout = {date_from_days(0), date_from_days(0)}}, settled.fault());
      }
    }
  }

 private:
  Decisions decisions(std::size_t t) noexcept {
    const ListRows& visits = columns_.visits.rows;
    const ListRows& expenses = columns_.expenses.rows;
    return {answers_.visits.empty() ? std::span(visits_).first(visits.size(t))
                                    : answers_.visits.subspan(visits.begin(t), visits.size(t)),
            answers_.expenses.empty() ? std::span(expenses_).first(expenses.size(t))
                                      : answers_.expenses.subspan(expenses.begin(t), expenses.size(t))};
  }
  void forget_decisions(std::size_t t) noexcept {
    const Decisions out = decisions(t);
    std::fill(out.visits.begin(), out.visits.end(), VisitDecision{});
    std::fill(out.expenses.begin(), out.expenses.end(), ExpenseDecision{});
  }

  Result<Settlement> settle_one(std::size_t t) noexcept {
    const Timesheet& sheet = reader_.read(t);
    const ListRows& rows = columns_.visits.rows;
    if (plain_) {
      const PlainVisits visits(columns_.visits, rows.begin(t), rows.end(t), no_metres_.data());
      return settle_sheet(sheet, Items{visits, std::span<const Expense, 0>()}, t);
    }
    if (visit_rows_.can_read(t)) {
      const VisitsOfSheet visits(visit_rows_, t, rows.size(t));
      return settle_sheet(sheet, Items{visits, reader_.read_expenses(t)}, t);
    }
    const std::span<const Visit> visits = reader_.read_visits(t);  // before the receipts, whose faults come after
    return settle_sheet(sheet, Items{visits, reader_.read_expenses(t)}, t);
  }
  template <class Visits, class Expenses>
  [[gnu::flatten, gnu::hot]] Result<Settlement> settle_sheet(const Timesheet& sheet,
                                                             const Items<Visits, Expenses>& items,
                                                             std::size_t t) noexcept {
    if (reader_.fault().code != Status::ok) return reader_.fault();
    if (named_) {
      if (const Fault fault = find_duplicate_id(items, order_); fault.code != Status::ok) return fault;
    }
    if (const Fault fault = first_fault_of_sheet(regulation_, sheet); fault.code != Status::ok) return fault;
    const Delivery& delivery = calendar_.delivery(sheet.delivered);
    Terms terms = terms_of_visits(regulation_, reader_.in_force(), delivery, sheet);
    if (items.expenses.size() > 0) set_expense_ceiling(terms, regulation_, sheet.agreement);
    return settle_items(terms, delivery.payout, sheet, items, decisions(t), order_, [](const Line&) {});
  }

  void write(std::size_t t, const Settlement& settled, const Fault& fault) noexcept {
    const auto put = [t](const auto& column, const auto& value) {
      if (!column.empty()) column[t] = value;
    };
    put(answers_.faults, fault);
    put(answers_.payable_ore, settled.totals.payable.ore());
    put(answers_.pending_ore, settled.totals.pending.ore());
    put(answers_.refused_ore, settled.totals.refused.ore());
    put(answers_.accrued_minutes, settled.account.granted.minutes());
    put(answers_.used_minutes, settled.account.used.minutes());
    put(answers_.balance_minutes, settled.account.balance.minutes());
    put(answers_.rebook_minutes, settled.account.to_rebook.minutes());
    put(answers_.payout_day, days_since_1970(settled.payout.nominal));
    put(answers_.bank_day, days_since_1970(settled.payout.bank_day));
  }

  const Regulation& regulation_;
  const TimesheetColumns& columns_;
  const ColumnAnswers& answers_;
  RememberedCalendar calendar_;
  TimesheetReader reader_;
  VisitRows visit_rows_;
  bool plain_;  // every visit is a plain one, and there are no receipts
  bool named_;  // there are ids
  std::vector<std::int32_t> order_;
  std::vector<std::int32_t> no_metres_;    // of a plain visit's absent column
  std::vector<VisitDecision> visits_;      // where the caller does not want them
  std::vector<ExpenseDecision> expenses_;  // where the caller does not want them
};

/// The first of the wanted answers that has too few elements.
inline Fault check_room(const TimesheetColumns& columns, const ColumnAnswers& answers) noexcept {
  const auto fits = [](const auto& answer, std::size_t rows) { return answer.empty() || answer.size() >= rows; };
  const std::size_t sheets = columns.count;
  if (!fits(answers.visits, columns.visits.rows.count)) return {Status::output_too_small, Field::visits};
  if (!fits(answers.expenses, columns.expenses.rows.count)) return {Status::output_too_small, Field::expenses};
  const bool sheets_fit = fits(answers.faults, sheets) && fits(answers.payable_ore, sheets) &&
                          fits(answers.pending_ore, sheets) && fits(answers.refused_ore, sheets) &&
                          fits(answers.accrued_minutes, sheets) && fits(answers.used_minutes, sheets) &&
                          fits(answers.balance_minutes, sheets) && fits(answers.rebook_minutes, sheets) &&
                          fits(answers.payout_day, sheets) && fits(answers.bank_day, sheets);
  return sheets_fit ? Fault{} : Fault{Status::output_too_small};
}

/// Threads that are waited for, also when one of them cannot be started.
struct Workers {
  std::vector<std::thread> threads;
  ~Workers() {
    for (std::thread& thread : threads) thread.join();
  }
};
}  // namespace detail

/// Settles every timesheet of the columns: the same rules, decisions and sums as `settle`, which this calls for each.
/// A timesheet with bad facts has its own fault, and the others do not notice. Rows without an id are taken in the
/// order they stand in where date and start are the same.
/// @param threads how many share the timesheets; at least 1. The answers do not depend on it
/// @return what keeps the columns from being read (`check_columns`), or `Status::output_too_small`; nothing is written
/// then
inline Fault settle_columns(const Regulation& regulation, const TimesheetColumns& columns, const ColumnAnswers& answers,
                            std::size_t threads = 1) {
  if (const Fault fault = check_columns(columns); fault.code != Status::ok) return fault;
  if (const Fault fault = detail::check_room(columns, answers); fault.code != Status::ok) return fault;
  threads = std::max<std::size_t>(1, std::min(threads, columns.count));
  std::deque<detail::ColumnSettler> settlers;
  for (std::size_t i = 0; i < threads; ++i) settlers.emplace_back(regulation, columns, answers);

  const auto share = [&](std::size_t i) {
    settlers[i].settle(columns.count * i / threads, columns.count * (i + 1) / threads);
  };
  detail::Workers workers;
  workers.threads.reserve(threads - 1);
  for (std::size_t i = 1; i < threads; ++i) workers.threads.emplace_back(share, i);
  share(0);
  return {};
}

}  // namespace v0
}  // namespace stottekontakt
