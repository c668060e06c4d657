/// @file
/// A raise of the hourly rates, proposed as rows of the file.

#include "documents/raise_rates.hpp"

#include <gtest/gtest.h>

#include "support/printers.hpp"
#include "support/regulation_text.hpp"
#include "support/source_file.hpp"

namespace stottekontakt {
namespace {

using namespace support;
using documents::LoadedRegulation;
using documents::proposed_raise;

TEST(ProposedRaise, IsRowsThatCanBePutIntoTheFileAsTheyStand) {
  const LoadedRegulation fjelldal = loaded(source_file(fjelldal_path));
  const Result<std::string> rows = proposed_raise(fjelldal, "4.4", day("2027-05-01"), documents::Language::nb);
  ASSERT_TRUE(rows);
  EXPECT_EQ(*rows,
            "[[hourly_rate]]\n"
            "from = 2027-05-01\n"
            "value = \"213.08\"\n"  // 213.0804
            "provenance = \"stated\"\n"
            "source = \"foreslått: +4,4 % på 204.10 fra 2026-01-01\"  # bytt ut med vedtaket\n"
            "\n"
            "[[group_hourly_rate]]\n"
            "from = 2027-05-01\n"
            "value = \"253.69\"\n"  // 253.692
            "provenance = \"stated\"\n"
            "source = \"foreslått: +4,4 % på 243.00 fra 2025-01-01\"  # bytt ut med vedtaket\n");
  const LoadedRegulation raised = loaded(source_file(fjelldal_path) + *rows);
  EXPECT_EQ(rate_on(raised, "2027-05-01"), kr("213.08"));
  EXPECT_EQ(rate_on(raised, "2027-04-30"), kr("204.10"));
}

TEST(ProposedRaise, SaysWhereItGoesWhenAChangeIsExpected) {
  const LoadedRegulation fjelldal = loaded(source_file(fjelldal_path));
  const auto first_line = [&](std::string_view from) {
    const std::string rows = *proposed_raise(fjelldal, "2", day(from), documents::Language::nb);
    return rows.substr(0, rows.find('\n'));
  };
  EXPECT_EQ(first_line("2027-01-01"), "# Erstatter raden som er ventet fra 2027-01-01.");
  EXPECT_EQ(first_line("2026-07-01"), "# Settes inn foran raden som er ventet fra 2027-01-01.");
}

TEST(ProposedRaise, OffersNothingWhereItCannotBeRight) {
  EXPECT_EQ(proposed_raise(oppdal, "4,4", day("2026-05-01"), documents::Language::nb).fault().code,
            Status::unreadable_value);
  EXPECT_EQ(proposed_raise(oppdal, "4.4", day("2024-05-01"), documents::Language::nb).fault().code, Status::not_rising)
      << "a value from 2025 is in the file already";
  EXPECT_EQ(proposed_raise(oppdal, "4.4", day("2025-01-01"), documents::Language::nb).fault().day, day("2025-01-01"));
  EXPECT_EQ(proposed_raise(oppdal, "4191.29", day("2026-05-01"), documents::Language::nb).fault().code, Status::ok)
      << "9999.99";
  EXPECT_EQ(proposed_raise(oppdal, "4191.30", day("2026-05-01"), documents::Language::nb).fault().code,
            Status::out_of_range)
      << "10000.02";
  Regulation nothing_known = oppdal;
  nothing_known.hourly_rate = {};
  EXPECT_EQ(proposed_raise(nothing_known, "4.4", day("2026-05-01"), documents::Language::nb).fault().code,
            Status::no_rate_in_force);
}

}  // namespace
}  // namespace stottekontakt
