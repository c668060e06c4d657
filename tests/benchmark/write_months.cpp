// Writes the plain months for other_ways/: two counts and the sum in øre as int64, then the columns as int32.
#include <cstdio>

#include "cpp_sheets.hpp"

using namespace stottekontakt::benchmarks;

namespace {

template <class Number>
bool write(std::FILE* file, const std::vector<Number>& numbers) {
  return std::fwrite(numbers.data(), sizeof(Number), numbers.size(), file) == numbers.size();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fputs("usage: write_months FILE\n", stderr), 2;
  std::FILE* file = std::fopen(argv[1], "wb");
  if (file == nullptr) return std::perror(argv[1]), 1;
  const Facts& facts = county(Months::plain);
  const std::vector<std::int64_t> head = {static_cast<std::int64_t>(facts.sheets()),
                                          static_cast<std::int64_t>(facts.visits.total()),
                                          settled_ore(cpp_county(Months::plain).sheets())};
  const bool written = write(file, head) && write(file, facts.visits.offsets) && write(file, facts.day) &&
                       write(file, facts.minutes) && write(file, facts.metres_to) && write(file, facts.metres_from);
  if (std::fclose(file) != 0 || !written) return std::perror(argv[1]), 1;
}
