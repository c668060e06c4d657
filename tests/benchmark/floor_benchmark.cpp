// What no settlement can be faster than: copying the columns, and a loop that only adds.
#include <cstring>

#include "bare_loop.h"
#include "measured.hpp"

namespace stottekontakt::benchmarks {
namespace {

void memcpy_columns(benchmark::State& state) {
  const Facts& facts = county(months_of(state));
  const std::vector<std::span<const std::byte>> columns = columns_of(facts);
  std::size_t size = 0;
  for (const auto& column : columns) size += column.size();
  std::vector<std::byte> copy(size);
  for (auto _ : state) {
    std::byte* next = copy.data();
    for (const auto& column : columns) {
      std::memcpy(next, column.data(), column.size());
      next += column.size();
    }
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(facts.visits.total()));
}

void bare_loop_of_columns(benchmark::State& state) {
  const Facts& f = county(months_of(state));
  std::vector<bare_record> records(f.visits.total());
  for (auto _ : state) {
    benchmark::DoNotOptimize(bare_loop(f.visits.offsets.data(), static_cast<std::int64_t>(f.sheets()), f.minutes.data(),
                                       f.metres_to.data(), f.metres_from.data(), records.data()));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(f.visits.total()));
}

void bare_loop_from_memory(benchmark::State& state) {
  const Facts& f = county(months_of(state));
  std::vector<bare_record> records(f.visits.total());
  measure_from_memory(state, [&] {
    benchmark::DoNotOptimize(bare_loop(f.visits.offsets.data(), static_cast<std::int64_t>(f.sheets()), f.minutes.data(),
                                       f.metres_to.data(), f.metres_from.data(), records.data()));
  });
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(f.visits.total()));
}

BENCHMARK(memcpy_columns)->ArgName("full")->Arg(0)->Arg(1);
BENCHMARK(bare_loop_of_columns)->ArgName("full")->Arg(0)->Arg(1);
BENCHMARK(bare_loop_from_memory)->ArgName("full")->Arg(0)->Arg(1)->UseManualTime()->Iterations(3);

}  // namespace
}  // namespace stottekontakt::benchmarks
