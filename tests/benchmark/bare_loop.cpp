#include "bare_loop.h"

#include <cstdint>

static_assert(sizeof(bare_record) == 16);

std::int64_t bare_loop(const std::int32_t* offsets, std::int64_t sheets, const std::int32_t* minutes,
                       const std::int32_t* metres_to, const std::int32_t* metres_from, bare_record* records) {
  std::int64_t ore = 0;
  for (std::int64_t sheet = 0; sheet < sheets; ++sheet) {
    std::int64_t time = 0;
    std::int64_t distance = 0;
    for (std::int32_t i = offsets[sheet]; i < offsets[sheet + 1]; ++i) {
      const std::int32_t driven = metres_to[i] + metres_from[i];
      time += minutes[i];
      distance += driven;
      records[i] = {minutes[i], driven, 101, 1};
    }
    ore += (time * 23303 + 30) / 60 + (distance * 500 + 500) / 1000;
  }
  return ore;
}
