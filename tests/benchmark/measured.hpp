#pragma once
/// @file
/// What every benchmark over timesheets reports, and refuses to report.

#include <benchmark/benchmark.h>

#include "facts.hpp"

namespace stottekontakt::benchmarks {

/// "plain" and "full", the argument of a benchmark.
inline Months months_of(const benchmark::State& state) {
  return state.range(0) == 0 ? Months::plain : Months::full;
}

/// What the sheets of `county(months)` come to in øre, by `settle`; every other way must agree before its time counts.
std::int64_t payable_ore(Months months);

/// Reports the time of one visit; or fails the benchmark if a pass came to another sum.
inline void report(benchmark::State& state, Months months, std::int64_t ore) {
  if (ore != payable_ore(months)) state.SkipWithError("this way came to another sum than settle");
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(county(months).visits.total()));
}

}  // namespace stottekontakt::benchmarks
