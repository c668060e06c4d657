// What a change of regulation does to statements, and which parameter does it.
#include "stottekontakt/documents/comparison.hpp"

#include <gtest/gtest.h>

#include <set>

#include "documents/changed_parameters.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "support/timesheet_builder.hpp"

namespace stottekontakt::documents {
namespace {

using namespace support;
using namespace literals;

constexpr DatedRow<HourlyRate> raised_rate[] = {
    {"2025-01-01"_day, HourlyRate(240.00_kr), Provenance::stated, "sak 1/25"},
};
constexpr DatedRow<HourlyRate> raised_mid_january[] = {
    {"2025-01-01"_day, HourlyRate(233.03_kr), Provenance::stated, "sheet"},
    {"2025-01-15"_day, HourlyRate(240.00_kr), Provenance::stated, "sak 1/25"},
};
constexpr DatedRow<HourlyRate> same_rate_other_source[] = {
    {"2025-01-01"_day, HourlyRate(233.03_kr), Provenance::assumed, "another paper"},
};
constexpr DatedRow<KilometreRate> raised_kilometre_rate[] = {
    {"2025-01-01"_day, KilometreRate(5.50_kr), Provenance::stated, "sak 1/25"},
};
constexpr DatedRow<Kroner> other_ceiling[] = {{"2025-01-01"_day, 500_kr, Provenance::stated, "sak 1/25"}};
constexpr DatedRow<Kilometres> some_kilometres[] = {{"2025-01-01"_day, 100_km, Provenance::stated, "sak 1/25"}};

Regulation with(auto Regulation::* member, const auto& value, Regulation regulation = oppdal) {
  regulation.*member = value;
  return regulation;
}

SettledTwice settled_twice(const TimesheetBuilder& sheet, const Regulation& before, const Regulation& after) {
  return {sheet.sheet(), sheet.settled(before), sheet.settled(after)};
}

std::string text(const ExactTotal& total) {
  return to_text(total);
}

TEST(ChangedParameters, ThereIsOneForEveryParameterOfTheCanonicalText) {
  Regulation other = oppdal;
  other.hourly_rate = raised_rate;
  other.group_hourly_rate = raised_rate;
  other.kilometre_rate = raised_kilometre_rate;
  other.kilometre_tax_free = raised_kilometre_rate;
  other.expense_ceiling = other_ceiling;
  other.kilometre_ceiling = some_kilometres;
  other.cover_basis = CoverBasis::flat;
  for (Figure Regulation::* figure :
       {&Regulation::period_start_day, &Regulation::claim_window_months, &Regulation::due_day,
        &Regulation::due_months_after, &Regulation::payout_day, &Regulation::notice_days, &Regulation::holiday_weeks,
        &Regulation::sickness_days, &Regulation::long_illness_days, &Regulation::evaluations_least,
        &Regulation::evaluations_aim}) {
    other.*figure = {99, Provenance::stated, "sak 1/25"};
  }
  std::set<std::string> stated;
  const std::string all = canonical_text(other);
  for (std::size_t at = 0; at < all.size(); at = all.find('\n', at) + 1) {
    stated.insert(all.substr(at, all.find(';', at) - at));
  }
  stated.erase("id");
  std::set<std::string> changed;
  for (const ChangedParameter& parameter : changed_parameters(oppdal, other)) changed.emplace(parameter.name);
  EXPECT_EQ(changed, stated);
}

TEST(ChangedParameters, AnotherSourceOfTheSameFigureIsNoChange) {
  EXPECT_TRUE(
      changed_parameters(oppdal, with(&Regulation::hourly_rate, Dated<HourlyRate>(same_rate_other_source))).empty());
}

TEST(Compare, ANewRateIsShownPerMonthWithTheParameterThatCausedIt) {
  TimesheetBuilder sheet;
  for (const char* day : {"2025-01-07", "2025-01-14", "2025-01-21", "2025-01-28"}) sheet.add(held(day, "3:00"));
  const Regulation after = with(&Regulation::hourly_rate, Dated<HourlyRate>(raised_rate));
  const SettledTwice settled[] = {settled_twice(sheet, oppdal, after)};
  const Comparison comparison = compare(oppdal, after, settled);
  ASSERT_EQ(comparison.agreements.size(), 1u);
  const ComparedTotals& totals = comparison.agreements[0].months.at(0).totals;
  EXPECT_EQ(text(totals.before.payable), "2796.36") << "12 × 233.03";
  EXPECT_EQ(text(totals.after.payable), "2880.00") << "12 × 240.00";
  ASSERT_EQ(totals.effects.size(), 2u);
  EXPECT_EQ(totals.effects[0].parameter, "hourly_rate");
  EXPECT_EQ(text(totals.effects[0].change.payable), "83.64");
  EXPECT_EQ(totals.effects[1].change, ExactTotals()) << "nothing is left for what they do together";
  EXPECT_EQ(comparison.unchanged, 0u);
}

TEST(Compare, WhatTwoParametersOnlyDoTogetherIsShownAsTogether) {
  // A flat cover of 100 instead of 100 an hour takes 200 from 300; 500 an hour adds 200 (all 500 of the receipt); a
  // flat cover of 500 pays it all: −200 and +200 add up to 0, and together they make +200 of it.
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "3:00")).add(receipt("2025-01-07", "500.00"));
  const Regulation after = with(&Regulation::cover_basis, CoverBasis::flat,
                                with(&Regulation::expense_ceiling, Dated<Kroner>(other_ceiling)));
  const SettledTwice settled[] = {settled_twice(sheet, oppdal, after)};
  const Comparison comparison = compare(oppdal, after, settled);
  const std::vector<Effect>& effects = comparison.totals.effects;
  ASSERT_EQ(effects.size(), 3u);
  EXPECT_EQ(effects[0].parameter, "expense_ceiling");
  EXPECT_EQ(text(effects[0].change.payable), "200.00");
  EXPECT_EQ(effects[1].parameter, "cover_basis");
  EXPECT_EQ(text(effects[1].change.payable), "-200.00");
  EXPECT_EQ(effects[2].parameter, "");
  EXPECT_EQ(text(effects[2].change.payable), "200.00");
  EXPECT_EQ(text(effects[2].change.refused), "-200.00");
  EXPECT_EQ(text(comparison.totals.difference().payable), "200.00");
}

TEST(Compare, EffectsAddUpToTheDifferenceInEverySum) {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "2:20"), "7.4", "7.4")).add(driving(held("2025-01-21", "1:50"), "60", "60"));
  sheet.add(doing(held("2025-01-28", "1:00"), Activity::cooking)).add(receipt("2025-01-07", "364.00"));
  Regulation after = with(&Regulation::hourly_rate, Dated<HourlyRate>(raised_mid_january));
  after.kilometre_rate = raised_kilometre_rate;
  after.kilometre_ceiling = some_kilometres;
  const SettledTwice settled[] = {settled_twice(sheet, oppdal, after)};
  const Comparison comparison = compare(oppdal, after, settled);
  ExactTotals sum;
  for (const Effect& effect : comparison.totals.effects) sum += effect.change;
  EXPECT_EQ(sum, comparison.totals.difference());
  EXPECT_EQ(comparison.changed, (std::vector<std::string_view>{"hourly_rate", "kilometre_rate", "kilometre_ceiling"}));
  EXPECT_FALSE(comparison.totals.difference() == ExactTotals());
}

TEST(Compare, SheetsOfOneMonthAreAddedAndSheetsWithoutDifferenceAreCounted) {
  TimesheetBuilder january;
  january.add(held("2025-01-07", "1:00"));
  TimesheetBuilder empty = TimesheetBuilder::of({2025, 2});
  const Regulation after = with(&Regulation::hourly_rate, Dated<HourlyRate>(raised_rate));
  const SettledTwice settled[] = {settled_twice(january, oppdal, after), settled_twice(january, oppdal, after),
                                  settled_twice(empty, oppdal, after)};
  const Comparison comparison = compare(oppdal, after, settled);
  ASSERT_EQ(comparison.agreements.size(), 1u);
  ASSERT_EQ(comparison.agreements[0].months.size(), 2u);
  EXPECT_EQ(text(comparison.agreements[0].months[0].totals.after.payable), "480.00");
  EXPECT_EQ(text(comparison.agreements[0].totals.after.payable), "480.00");
  EXPECT_EQ(comparison.sheets, 3u);
  EXPECT_EQ(comparison.unchanged, 1u);
}

TEST(Compare, TotalsMayOutgrow64Bits) {
  ExactTotals sum;
  for (int i = 0; i < 4; ++i) sum.payable += Kroner::of_ore(std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(text(sum.payable), "368934881474191032.28");
}

TEST(ComparisonCsv, AnIdIsNeverAFormulaAndNumbersHaveADecimalComma) {
  Comparison comparison{.changed = {"hourly_rate"}};
  for (const char* id : {"=1+2", "+A", "-A", "@A", "A;B", "A\"B", "A=1"}) {
    ComparedTotals totals;
    totals.after += Totals{.payable = kr("1234.50")};
    totals.effects = {{"hourly_rate", totals.difference()}, {}};
    comparison.agreements.push_back({.agreement = id, .months = {{{2025, 1}, totals}}, .totals = totals});
  }
  const std::string csv = comparison_csv(comparison);
  std::vector<std::string> ids;
  for (std::size_t at = csv.find("\r\n") + 2; at < csv.size(); at = csv.find("\r\n", at) + 2) {
    const std::string line = csv.substr(at, csv.find("\r\n", at) - at);
    ids.push_back(line.substr(0, line.find(";2025-01;0,00;1234,50;1234,50;")));
  }
  EXPECT_EQ(ids, (std::vector<std::string>{"'=1+2", "'+A", "'-A", "'@A", "\"A;B\"", "\"A\"\"B\"", "A=1"}));
}

}  // namespace
}  // namespace stottekontakt::documents
