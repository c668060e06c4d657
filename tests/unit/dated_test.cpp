/// @file
/// Dated values.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

const DatedRow<Kroner> rows[] = {
    {day("2024-01-01"), kr("1.00"), Provenance::stated, "a"},
    {day("2025-01-01"), Kroner(), Provenance::stated, "b", true},
    {day("2025-07-01"), kr("3.00"), Provenance::assumed, "c"},
    {day("2026-01-01"), Kroner(), Provenance::stated, "d", true},
};
const Dated<Kroner> dated(rows);

TEST(Dated, AValueHoldsFromItsDateUntilTheNextOne) {
  EXPECT_EQ(dated.in_force_on(day("2023-12-31")), nullptr);
  EXPECT_EQ(dated.in_force_on(day("2024-01-01")), &rows[0]);
  EXPECT_EQ(dated.in_force_on(day("2024-12-31")), &rows[0]);
  EXPECT_EQ(dated.in_force_on(day("2025-06-30")), &rows[0]) << "an expected change has no value yet";
  EXPECT_EQ(dated.in_force_on(day("2025-07-01")), &rows[2]);
  EXPECT_EQ(dated.in_force_on(day("2200-12-31")), &rows[2]);
}

TEST(Dated, AChangeIsExpectedFromItsDateUntilItIsDecided) {
  EXPECT_FALSE(dated.change_expected_on(day("2023-12-31")));
  EXPECT_FALSE(dated.change_expected_on(day("2024-12-31")));
  EXPECT_TRUE(dated.change_expected_on(day("2025-01-01")));
  EXPECT_TRUE(dated.change_expected_on(day("2025-06-30")));
  EXPECT_FALSE(dated.change_expected_on(day("2025-07-01")));
  EXPECT_TRUE(dated.change_expected_on(day("2026-01-01")));
}

TEST(Dated, TheNewestDecidedValueMayBeOutdatedTwelveMonthsAfterItsDate) {
  EXPECT_FALSE(dated.may_be_outdated_on(day("2026-06-30")));
  EXPECT_TRUE(dated.may_be_outdated_on(day("2026-07-01")));
}

TEST(Dated, TheNextChangeIsTheNextRowsDay) {
  EXPECT_EQ(dated.next_change_after(day("2023-12-31")), day("2024-01-01"));
  EXPECT_EQ(dated.next_change_after(day("2024-01-01")), day("2025-01-01"));
  EXPECT_EQ(dated.next_change_after(day("2025-12-31")), day("2026-01-01"));
  EXPECT_EQ(dated.next_change_after(day("2026-01-01")), no_last_date);
}

TEST(Dated, TheRowsInForceDuringAPeriodAreThoseOfAnyOfItsDays) {
  const auto during = [](std::string_view first, std::string_view last) {
    const auto found = dated.in_force_during({day(first), day(last)}).rows();
    const auto at = found.empty() ? std::ptrdiff_t{-1} : found.data() - rows;
    return std::pair(at, found.size());
  };
  using Found = std::pair<std::ptrdiff_t, std::size_t>;
  EXPECT_EQ(during("2023-01-01", "2023-12-31"), (Found{-1, 0})) << "before the first value";
  EXPECT_EQ(during("2023-12-01", "2024-01-01"), (Found{0, 1})) << "the first value comes inside";
  EXPECT_EQ(during("2024-01-01", "2024-12-31"), (Found{0, 1}));
  EXPECT_EQ(during("2024-12-01", "2025-01-31"), (Found{0, 1})) << "an expected change is no value of its own";
  EXPECT_EQ(during("2025-06-30", "2025-07-01"), (Found{0, 3})) << "the expected change between them is among them";
  EXPECT_EQ(during("2025-07-01", "2025-07-31"), (Found{2, 1}));
  EXPECT_EQ(during("2023-01-01", "2026-12-31"), (Found{0, 3}));
  EXPECT_EQ(during("2026-01-01", "2026-12-31"), (Found{2, 1}));
  const auto late = Dated<Kroner>(std::span(rows).subspan(1));
  EXPECT_EQ(late.in_force_during({day("2025-01-01"), day("2025-07-01")}).rows().data(), &rows[2])
      << "from the first value, not the expected row before it";
  EXPECT_TRUE(Dated<Kroner>().in_force_during({day("2025-01-01"), day("2025-12-31")}).empty());
}

TEST(Dated, AParameterWithoutRowsHasNoValueAndNoChange) {
  const Dated<Kroner> none;
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(none.in_force_on(day("2025-01-01")), nullptr);
  EXPECT_EQ(none.first_value_day(), no_last_date);
  EXPECT_FALSE(none.change_expected_on(day("2025-01-01")));
  EXPECT_FALSE(none.may_be_outdated_on(day("2025-01-01")));
  EXPECT_EQ(none.next_change_after(day("2025-01-01")), no_last_date);
}

TEST(Dated, TheFirstValueDaySkipsWhatIsOnlyExpected) {
  EXPECT_EQ(dated.first_value_day(), day("2024-01-01"));
  EXPECT_EQ(Dated<Kroner>(std::span(rows).subspan(1)).first_value_day(), day("2025-07-01"));
  EXPECT_EQ(Dated<Kroner>(std::span(rows).first(2).subspan(1)).first_value_day(), no_last_date);
  EXPECT_FALSE(Dated<Kroner>(std::span(rows).first(2).subspan(1)).may_be_outdated_on(day("2100-01-01")));
  EXPECT_FALSE(dated.empty());
  EXPECT_EQ(dated.rows().size(), 4u);
}

TEST(Dated, TheBuiltInFiguresAreThoseOfTheRegulation) {
  EXPECT_EQ(oppdal.id, "oppdal");
  EXPECT_EQ(oppdal.hourly_rate.rows().size(), 1u);
  EXPECT_EQ(oppdal.hourly_rate.rows()[0].provenance, Provenance::stated);
  EXPECT_EQ(oppdal.kilometre_rate.rows().size(), 5u);
  EXPECT_EQ(oppdal.kilometre_rate.rows()[4].provenance, Provenance::assumed);
  EXPECT_EQ(oppdal.kilometre_tax_free.in_force_on(day("2025-01-01"))->value.amount(), kr("3.50"));
  EXPECT_EQ(oppdal.kilometre_tax_free.in_force_on(day("2018-12-31")), nullptr);
  EXPECT_EQ(oppdal.expense_ceiling.in_force_on(day("2025-01-01"))->value, kr("100.00"));
  EXPECT_EQ(oppdal.expense_ceiling.in_force_on(day("2024-12-31")), nullptr);
  EXPECT_TRUE(oppdal.group_hourly_rate.empty());
  EXPECT_TRUE(oppdal.kilometre_ceiling.empty());
  EXPECT_EQ(oppdal.claim_window_months.value, 3);
  EXPECT_EQ(oppdal.payout_day.value, 12);
  EXPECT_EQ(oppdal.notice_days.value, 14);
  EXPECT_EQ(oppdal.holiday_weeks.value, 4);
  EXPECT_EQ(oppdal.sickness_days.value, 16);
  EXPECT_EQ(oppdal.long_illness_days.value, 16);
  EXPECT_EQ(oppdal.long_illness_days.provenance, Provenance::assumed);
}

}  // namespace
}  // namespace stottekontakt
