// How the time of one visit grows with the number of visits and with the number of dated rows of a rate.
#include "cpp_sheets.hpp"
#include "measured.hpp"
#include "monthly_rates.hpp"

namespace stottekontakt::benchmarks {
namespace {

/// Settles every sheet, keeping the decisions of all; the sum in øre, -1 if a sheet has a fault.
std::int64_t settle_each(const Regulation& regulation, std::span<const Timesheet> sheets,
                         std::vector<VisitDecision>& decisions) {
  std::int32_t order[8];
  std::int64_t ore = 0;
  VisitDecision* next = decisions.data();
  for (const Timesheet& sheet : sheets) {
    const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, {}};
    const Result<Settlement> settlement =
        settle_into(regulation, sheet, items, Decisions{{next, sheet.visits.size()}, {}}, order);
    if (!settlement) return -1;
    ore += settlement->totals.payable.ore();
    next += sheet.visits.size();
  }
  return ore;
}

void visits_grow(benchmark::State& state) {
  const auto visits = static_cast<std::size_t>(state.range(0));
  const CppSheets made(make_facts(Months::plain, visits / 8));
  std::vector<VisitDecision> decisions(visits);
  std::int64_t ore = 0;
  for (auto _ : state) benchmark::DoNotOptimize(ore = settle_each(oppdal, made.sheets(), decisions));
  if (ore != settled_ore(made.sheets())) state.SkipWithError("this way came to another sum than settle");
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void rates_grow(benchmark::State& state) {
  const MonthlyRates rates(static_cast<int>(state.range(0)));
  const std::span<const Timesheet> sheets = cpp_county(Months::plain).sheets();
  const std::size_t visits = county(Months::plain).visits.total();
  std::vector<VisitDecision> decisions(visits);
  std::int64_t ore = 0;
  for (auto _ : state) benchmark::DoNotOptimize(ore = settle_each(rates.regulation(), sheets, decisions));
  if (ore <= 0) state.SkipWithError("a sheet has a fault");
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(visits));
}

BENCHMARK(visits_grow)->ArgName("visits")->RangeMultiplier(10)->Range(1'000, 10'000'000);
BENCHMARK(rates_grow)->ArgName("rows")->Arg(1)->Arg(2)->Arg(5)->Arg(10)->Arg(30)->Arg(100);

}  // namespace
}  // namespace stottekontakt::benchmarks
