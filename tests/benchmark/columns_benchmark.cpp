// Many timesheets in one call, from columns.
#include "measured.hpp"
#include "monthly_rates.hpp"
#include "stottekontakt/columns.hpp"

namespace stottekontakt::benchmarks {
namespace {

ListRows rows_of(const Offsets& offsets) {
  return {offsets.total(), offsets.offsets.data()};
}

/// Held visits with their kilometres, and what must be known of a timesheet.
TimesheetColumns plain_columns(const Facts& f) {
  TimesheetColumns columns;
  columns.count = f.sheets();
  columns.month_day = {f.month_day.data()};
  columns.delivered_day = {f.delivered_day.data()};
  columns.agreement_first_day = {f.agreement_first_day.data()};
  columns.weekly_hours.rows.count = f.sheets();
  columns.weekly_hours.minutes = {f.weekly_minutes.data()};
  columns.visits.rows = rows_of(f.visits);
  columns.visits.day = {f.day.data()};
  columns.visits.minutes = {f.minutes.data()};
  columns.visits.metres_to = {f.metres_to.data()};
  columns.visits.metres_from = {f.metres_from.data()};
  return columns;
}

/// Everything but ids.
TimesheetColumns full_columns(const Facts& f) {
  TimesheetColumns columns = plain_columns(f);
  columns.agreement_last_day = {f.agreement_last_day.data(), f.has_last_day.data()};
  columns.notice_received_day = {f.notice_received_day.data(), f.has_notice.data()};
  columns.account_opened_day = {f.account_opened_day.data(), f.has_account.data()};
  columns.account_used_minutes = {f.account_used_minutes.data()};
  columns.earlier_minutes = {f.earlier_minutes.data()};
  columns.weekly_hours.rows = rows_of(f.weekly_hours);
  columns.weekly_hours.from_day = {f.weekly_from_day.data()};
  columns.expense_cover.rows = rows_of(f.covers);
  columns.expense_cover.from_day = {f.cover_from_day.data()};
  columns.expense_cover.kind = {f.cover_kind.data()};
  columns.expense_cover.monthly_ore = {f.cover_ore.data()};
  columns.holidays.rows = rows_of(f.holidays);
  columns.holidays.first_day = {f.holiday_first_day.data()};
  columns.holidays.last_day = {f.holiday_last_day.data()};
  columns.sick_leave.rows = rows_of(f.sick_leave);
  columns.sick_leave.first_day = {f.sick_first_day.data()};
  columns.sick_leave.last_day = {f.sick_last_day.data()};
  columns.visits.status = {f.status.data()};
  columns.visits.cancelled_day = {f.cancelled_day.data(), f.has_cancelled_day.data()};
  columns.visits.cancelled_by = {f.cancelled_by.data()};
  columns.visits.cancel_cause = {f.cancel_cause.data()};
  columns.visits.start_minute = {f.start_minute.data(), f.has_start.data()};
  columns.visits.activity = {f.activity.data()};
  columns.visits.without_recipient = {f.without_recipient.data()};
  columns.visits.metres_outside = {f.metres_outside.data()};
  columns.visits.metres_activity = {f.metres_activity.data()};
  columns.expenses.rows = rows_of(f.receipts);
  columns.expenses.day = {f.receipt_day.data()};
  columns.expenses.ore = {f.receipt_ore.data()};
  columns.expenses.spent_for = {f.receipt_spent_for.data()};
  columns.expenses.receipt = {f.receipt_delivered.data()};
  columns.expenses.kind = {f.receipt_kind.data()};
  return columns;
}

/// Room for the answers: a decision an item, and of each timesheet its fault and its sums in øre.
class Answers {
 public:
  explicit Answers(const TimesheetColumns& columns)
      : visits_(columns.visits.rows.count),
        expenses_(columns.expenses.rows.count),
        faults_(columns.count),
        payable_(columns.count),
        pending_(columns.count),
        refused_(columns.count) {}

  ColumnAnswers room() {
    ColumnAnswers answers{};
    answers.visits = visits_;
    answers.expenses = expenses_;
    answers.faults = faults_;
    answers.payable_ore = payable_;
    answers.pending_ore = pending_;
    answers.refused_ore = refused_;
    return answers;
  }
  /// The sum of all timesheets; -1 if one has a fault.
  std::int64_t payable_ore() const {
    std::int64_t ore = 0;
    for (const Fault& fault : faults_) {
      if (fault.code != Status::ok) return -1;
    }
    for (const std::int64_t payable : payable_) ore += payable;
    return ore;
  }

 private:
  std::vector<VisitDecision> visits_;
  std::vector<ExpenseDecision> expenses_;
  std::vector<Fault> faults_;
  std::vector<std::int64_t> payable_;
  std::vector<std::int64_t> pending_;
  std::vector<std::int64_t> refused_;
};

std::int64_t settle_all(benchmark::State& state, const Regulation& regulation, const TimesheetColumns& columns,
                        std::size_t threads) {
  Answers answers(columns);
  for (auto _ : state) {
    settle_columns(regulation, columns, answers.room(), threads);
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(columns.visits.rows.count));
  return answers.payable_ore();
}

void settle_columns_at_once(benchmark::State& state) {
  const Months months = months_of(state);
  const Facts& facts = county(months);
  const TimesheetColumns columns = months == Months::plain ? plain_columns(facts) : full_columns(facts);
  report(state, months, settle_all(state, oppdal, columns, 1));
}

void settle_columns_from_memory(benchmark::State& state) {
  const Months months = months_of(state);
  const Facts& facts = county(months);
  const TimesheetColumns columns = months == Months::plain ? plain_columns(facts) : full_columns(facts);
  Answers answers(columns);
  measure_from_memory(state, [&] { settle_columns(oppdal, columns, answers.room(), 1); });
  report(state, months, answers.payable_ore());
}

/// The ids of rows as a column of texts.
class TextRows {
 public:
  template <class Number>
  TextRows(char letter, std::size_t count, const Number& number_of_row) {
    const Ids ids(letter, count);
    for (std::size_t row = 0; row < count; ++row) {
      bytes_ += ids[number_of_row(row)];
      offsets_.push_back(static_cast<std::int32_t>(bytes_.size()));
    }
  }
  TextColumn column() const { return {offsets_.data(), bytes_.data()}; }

 private:
  std::string bytes_{};
  Numbers offsets_{0};
};

/// With ids, which have to be unique in each timesheet.
void settle_columns_with_ids(benchmark::State& state) {
  const Facts& facts = county(Months::full);
  const TextRows visit_ids('v', facts.visits.total(),
                           [&](std::size_t row) { return static_cast<std::size_t>(facts.visit_number[row]); });
  const TextRows receipt_ids('e', facts.receipts.total(), [](std::size_t row) { return row; });
  TimesheetColumns columns = full_columns(facts);
  columns.visits.id = visit_ids.column();
  columns.expenses.id = receipt_ids.column();
  report(state, Months::full, settle_all(state, oppdal, columns, 1));
}

void columns_threads(benchmark::State& state) {
  const TimesheetColumns columns = full_columns(county(Months::full));
  report(state, Months::full, settle_all(state, oppdal, columns, static_cast<std::size_t>(state.range(0))));
}

void columns_visits_grow(benchmark::State& state) {
  const Facts facts = make_facts(Months::plain, static_cast<std::size_t>(state.range(0)) / 8);
  if (settle_all(state, oppdal, plain_columns(facts), 1) < 0) state.SkipWithError("a sheet has a fault");
}

void columns_rates_grow(benchmark::State& state) {
  const MonthlyRates rates(static_cast<int>(state.range(0)));
  if (settle_all(state, rates.regulation(), plain_columns(county(Months::plain)), 1) < 0) {
    state.SkipWithError("a sheet has a fault");
  }
}

BENCHMARK(settle_columns_at_once)->ArgName("full")->Arg(0)->Arg(1);
BENCHMARK(settle_columns_from_memory)->ArgName("full")->Arg(0)->Arg(1)->UseManualTime()->Iterations(3);
BENCHMARK(settle_columns_with_ids)->ArgName("full")->Arg(1);
BENCHMARK(columns_threads)->ArgName("threads")->Arg(1)->Arg(2)->UseRealTime();
BENCHMARK(columns_visits_grow)->ArgName("visits")->RangeMultiplier(10)->Range(1'000, 10'000'000);
BENCHMARK(columns_rates_grow)->ArgName("rows")->Arg(1)->Arg(2)->Arg(5)->Arg(10)->Arg(30)->Arg(100);

}  // namespace
}  // namespace stottekontakt::benchmarks
