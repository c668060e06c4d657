#pragma once
/// @file
/// What every benchmark over timesheets reports, and refuses to report.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <vector>

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

/// Times a way whose data come from memory, as those of a batch do that nobody has just read: between two passes, more
/// bytes than the processor keeps at hand are written elsewhere.
template <class Settle>
void measure_from_memory(benchmark::State& state, Settle&& settle) {
  std::vector<char> elsewhere(std::size_t{256} << 20);
  const auto now = [] {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
  };
  for (auto _ : state) {
    std::fill(elsewhere.begin(), elsewhere.end(), static_cast<char>(state.iterations()));
    benchmark::DoNotOptimize(elsewhere.data());
    const double begin = now();
    settle();
    benchmark::ClobberMemory();
    state.SetIterationTime(now() - begin);
  }
}

}  // namespace stottekontakt::benchmarks
