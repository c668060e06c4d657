#include "stottekontakt/regulation.hpp"

using namespace stottekontakt;
using namespace stottekontakt::literals;

using Row = DatedRow<Kroner>;
constexpr Row rows[] = {{"2025-01-01"_day, 100_kr, Provenance::stated, "sheet"}};
constexpr Dated<Kroner> view(rows);
#ifdef BAD_LINE
using Rows = Row[1];
const Dated<Kroner> dangling(Rows{{"2025-01-01"_day, 100_kr, Provenance::stated, "sheet"}});
#endif
