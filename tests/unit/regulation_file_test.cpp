/// @file
/// Regulation files: what the rules get of them, who owns it, and when it was known.

#include "stottekontakt/documents/regulation_file.hpp"

#include <gtest/gtest.h>

#include <type_traits>

#include "support/printers.hpp"
#include "support/regulation_text.hpp"
#include "support/source_file.hpp"

namespace stottekontakt {
namespace {

using namespace support;
using documents::canonical_text;
using documents::digest;
using documents::load_regulation;
using documents::LoadedRegulation;
using documents::RegulationFile;

// --- the shipped files

TEST(RegulationFile, TheShippedFileOfOppdalIsTheBuiltInRegulation) {
  const LoadedRegulation file = loaded(source_file(oppdal_path));
  EXPECT_EQ(canonical_text(file), canonical_text(oppdal));
  EXPECT_EQ(digest(file), digest(oppdal));
  EXPECT_EQ(file.view().id, "oppdal");
}

TEST(RegulationFile, AMonthSettlesByTheShippedFileAsByTheBuiltInRegulation) {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "2:15"), "7.4", "7.4")).add(held("2025-01-14", "3:00"));
  sheet.add(receipt("2025-01-14", "364.00"));
  const LoadedRegulation file = loaded(source_file(oppdal_path));
  const Statement by_file = sheet.settled(file);
  const Statement built_in = sheet.settled(oppdal);
  EXPECT_EQ(by_file.settlement.totals.payable, built_in.settlement.totals.payable);
  EXPECT_EQ(by_file.settlement.totals.payable, kr("1597.41")) << "5:15 at 233.03, 14.8 km at 5.00, 300 of 364";
  EXPECT_EQ(by_file.notices.size(), built_in.notices.size());
}

TEST(RegulationFile, ASecondMunicipalityIsASecondValueAndSettlesByTheSameRules) {
  const LoadedRegulation file = loaded(source_file(fjelldal_path));
  const Regulation& fjelldal = file;
  EXPECT_EQ(period_of(fjelldal, {2026, 3}), (Period{day("2026-02-21"), day("2026-03-20")}));
  EXPECT_EQ(due_date(fjelldal, {2026, 3}), day("2026-04-05")) << "the 5th of the month after";
  EXPECT_EQ(fjelldal.hourly_rate.in_force_on(day("2025-12-31"))->value, HourlyRate(kr("195.50")));
  EXPECT_EQ(fjelldal.hourly_rate.in_force_on(day("2026-01-01"))->value, HourlyRate(kr("204.10")));
  EXPECT_EQ(fjelldal.hourly_rate.in_force_on(day("2027-06-01"))->value, HourlyRate(kr("204.10")));
  EXPECT_TRUE(fjelldal.hourly_rate.change_expected_on(day("2027-01-01")));
  EXPECT_FALSE(fjelldal.hourly_rate.change_expected_on(day("2026-12-31")));

  TimesheetBuilder sheet = TimesheetBuilder::of({2026, 3});
  sheet.from = day("2026-02-01");
  sheet.ready = sheet.from;
  sheet.weekly_hours = {{sheet.from, hm("3:00")}};
  sheet.expense_cover = {{sheet.from, std::nullopt}};
  sheet.hour_account = HourAccount{sheet.from, {}};
  sheet.add(driving(held("2026-02-21", "2:00"), "40", "40")).add(driving(held("2026-03-20", "1:00"), "20", "20"));
  sheet.add(receipt("2026-02-21", "400.00"));
  EXPECT_EQ(sheet.settled(fjelldal).settlement.totals.payable, kr("1392.30"))
      << "3:00 at 204.10 is 612.30; 100 of 120 km at 5.30 is 530.00; 250.00 whatever the hours";
  sheet.rate = RateKey::group;
  EXPECT_EQ(sheet.settled(fjelldal).settlement.totals.payable, kr("1509.00")) << "3:00 at the group's 243.00";
}

TEST(RegulationFile, LineEndsOfWindowsAndAByteOrderMarkChangeNothing) {
  std::string text = source_file(oppdal_path);
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
    text.replace(at, 1, "\r\n");
  }
  EXPECT_EQ(digest_of("\xEF\xBB\xBF" + text), digest(oppdal));
}

// --- who owns what

TEST(RegulationFile, ALoadedRegulationMovesAndViewsOfItStayValid) {
  LoadedRegulation first = loaded(source_file(fjelldal_path));
  const Regulation view = first;
  const std::string before = canonical_text(view);
  LoadedRegulation second = std::move(first);
  LoadedRegulation third = loaded(shortest);
  third = std::move(second);
  EXPECT_EQ(canonical_text(view), before);
  EXPECT_EQ(canonical_text(third), before);
}

static_assert(std::is_nothrow_move_constructible_v<LoadedRegulation>);
static_assert(std::is_nothrow_move_assignable_v<LoadedRegulation>);
static_assert(!std::is_copy_constructible_v<LoadedRegulation> && !std::is_copy_assignable_v<LoadedRegulation>);
static_assert(std::is_convertible_v<const LoadedRegulation&, const Regulation&>);
static_assert(!std::is_convertible_v<LoadedRegulation, const Regulation&>, "a view of a temporary would dangle");
static_assert(!std::is_convertible_v<const LoadedRegulation, Regulation>);

// --- when a row applies, and when it became known

std::string row(std::string_view from, std::string_view value, std::string_view decided = "") {
  std::string text =
      "[[hourly_rate]]\nfrom = " + std::string(from) + "\nvalue = \"" + std::string(value) + "\"\nsource = \"B\"\n";
  if (!decided.empty()) text += "decided = " + std::string(decided) + "\n";
  return text;
}
std::string with_rows(std::initializer_list<std::string> rows) {
  std::string text;
  for (const std::string& each : rows) text += each;
  return replaced(shortest, rate_row, text);
}
Kroner rate_of(std::string_view text, std::string_view date, std::optional<Date> as_known_on = std::nullopt) {
  const LoadedRegulation file = loaded(text, as_known_on);
  return rate_on(file, date);
}

TEST(RegulationFile, DatesRiseRowByRow) {
  const RegulationFile falling = load_regulation(with_rows({row("2025-01-01", "200"), row("2024-12-31", "190")}),
                                                 "test.toml", documents::Language::nb);
  ASSERT_EQ(falling.faults.size(), 1u);
  EXPECT_EQ(falling.faults[0].status, Status::dates_not_rising);
  EXPECT_EQ(falling.faults[0].line, 9u);
  const RegulationFile same = load_regulation(with_rows({row("2025-01-01", "200"), row("2025-01-01", "190")}),
                                              "test.toml", documents::Language::nb);
  ASSERT_EQ(same.faults.size(), 1u);
  EXPECT_EQ(same.faults[0].status, Status::dates_not_rising);
  EXPECT_TRUE(load_regulation(with_rows({row("2025-01-01", "200"), row("2025-01-02", "190")}), "test.toml",
                              documents::Language::nb));
}

TEST(RegulationFile, ARateDecidedInAprilWithEffectFromJanuaryIsNotKnownBeforeApril) {
  const std::string text = with_rows({row("2025-01-01", "200"), row("2026-01-01", "210", "2026-04-10")});
  EXPECT_EQ(rate_of(text, "2026-01-01"), kr("210.00")) << "everything the file says";
  EXPECT_EQ(rate_of(text, "2026-01-01", day("2026-04-10")), kr("210.00")) << "known on the day itself";
  EXPECT_EQ(rate_of(text, "2026-01-01", day("2026-04-09")), kr("200.00"));
  EXPECT_EQ(digest_of(text, day("2026-04-10")), digest_of(text));
  EXPECT_NE(digest_of(text, day("2026-04-09")), digest_of(text));
  EXPECT_EQ(rate_of(text, "2025-06-01", day("1900-01-01")), kr("200.00")) << "a row without `decided` was always known";
}

TEST(RegulationFile, ARateDecidedAnewFromTheSameDayReplacesTheOneBeforeOnceItIsKnown) {
  const std::string text = with_rows(
      {row("2025-01-01", "200", "2024-12-01"), row("2025-01-01", "205", "2025-03-01"), row("2026-01-01", "210")});
  EXPECT_EQ(rate_of(text, "2025-06-01"), kr("205.00"));
  const LoadedRegulation now = loaded(text);
  EXPECT_EQ(now.view().hourly_rate.rows().size(), 2u) << "one row a date";
  EXPECT_EQ(rate_of(text, "2025-06-01", day("2025-02-28")), kr("200.00"));
  EXPECT_EQ(rate_of(text, "2025-06-01", day("2024-11-30")), Kroner())
      << "nothing was known yet, and nothing is guessed";
  for (const auto& [first, second] : {std::pair("2025-03-01", "2024-12-01"), std::pair("2025-03-01", "2025-03-01"),
                                      std::pair("", "2025-03-01"), std::pair("2025-03-01", "")}) {
    const RegulationFile file =
        load_regulation(with_rows({row("2025-01-01", "200", first), row("2025-01-01", "205", second)}), "test.toml",
                        documents::Language::nb);
    ASSERT_EQ(file.faults.size(), 1u) << first << " then " << second;
    EXPECT_EQ(file.faults[0].status, Status::dates_not_rising);
  }
}

TEST(RegulationFile, AnExpectedChangeKeepsTheLastValueAndAloneIsNone) {
  const std::string expected = "[[hourly_rate]]\nfrom = 2026-01-01\nexpected = true\nsource = \"B\"\n";
  const LoadedRegulation file = loaded(with_rows({row("2025-01-01", "200"), expected}));
  EXPECT_EQ(rate_on(file, "2026-02-01"), kr("200.00"));
  EXPECT_TRUE(file.view().hourly_rate.change_expected_on(day("2026-01-01")));
  const RegulationFile alone = load_regulation(with_rows({expected}), "test.toml", documents::Language::nb);
  ASSERT_EQ(alone.faults.size(), 1u);
  EXPECT_EQ(alone.faults[0].status, Status::missing_parameter);
}

}  // namespace
}  // namespace stottekontakt
