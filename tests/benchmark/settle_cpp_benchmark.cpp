// One timesheet at a time, in C++: without memory of its own, and with owning vectors.
#include "cpp_sheets.hpp"
#include "measured.hpp"

namespace stottekontakt::benchmarks {
namespace {

/// More items than any sheet of the county has.
constexpr std::size_t most_items = 16;

void settle_into_memory(benchmark::State& state) {
  const Months months = months_of(state);
  const Facts& facts = county(months);
  const std::span<const Timesheet> sheets = cpp_county(months).sheets();
  std::vector<VisitDecision> visits(facts.visits.total());
  std::vector<ExpenseDecision> receipts(facts.receipts.total());
  std::int32_t order[most_items];
  std::int64_t ore = 0;
  for (auto _ : state) {
    ore = 0;
    VisitDecision* next_visit = visits.data();
    ExpenseDecision* next_receipt = receipts.data();
    for (const Timesheet& sheet : sheets) {
      const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
      const Decisions decisions{{next_visit, items.visits.size()}, {next_receipt, items.expenses.size()}};
      const Result<Settlement> settlement = settle_into(oppdal, sheet, items, decisions, order);
      if (settlement) ore += settlement->totals.payable.ore();
      next_visit += items.visits.size();
      next_receipt += items.expenses.size();
    }
    benchmark::ClobberMemory();
  }
  report(state, months, ore);
}

void settle_owning(benchmark::State& state) {
  const Months months = months_of(state);
  const std::span<const Timesheet> sheets = cpp_county(months).sheets();
  std::int64_t ore = 0;
  for (auto _ : state) benchmark::DoNotOptimize(ore = settled_ore(sheets));
  report(state, months, ore);
}

BENCHMARK(settle_into_memory)->ArgName("full")->Arg(0)->Arg(1);
BENCHMARK(settle_owning)->ArgName("full")->Arg(0)->Arg(1);

}  // namespace

std::int64_t payable_ore(Months months) {
  static const std::int64_t plain = settled_ore(cpp_county(Months::plain).sheets());
  static const std::int64_t full = settled_ore(cpp_county(Months::full).sheets());
  return months == Months::plain ? plain : full;
}

}  // namespace stottekontakt::benchmarks
