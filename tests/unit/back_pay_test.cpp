// Back pay: what a rate decided late owes, and that nothing is paid twice.
#include "stottekontakt/documents/back_pay.hpp"

#include <gtest/gtest.h>

#include "support/timesheet_builder.hpp"

namespace stottekontakt::documents {
namespace {

using namespace support;
using namespace literals;

constexpr DatedRow<HourlyRate> rate_210_26[] = {{"2025-01-01"_day, HourlyRate(210.26_kr), Provenance::stated, "sak 1"}};
constexpr DatedRow<HourlyRate> rate_215[] = {{"2025-01-01"_day, HourlyRate(215.00_kr), Provenance::stated, "sak 2"}};
constexpr DatedRow<HourlyRate> rate_201_40[] = {{"2025-01-01"_day, HourlyRate(201.40_kr), Provenance::stated, "sak 0"}};
constexpr DatedRow<HourlyRate> rate_mid_month[] = {
    {"2025-01-01"_day, HourlyRate(201.40_kr), Provenance::stated, "sak 0"},
    {"2025-01-15"_day, HourlyRate(210.26_kr), Provenance::stated, "sak 1"},
};
constexpr DatedRow<KilometreRate> kilometre_rate_5_50[] = {
    {"2025-01-01"_day, KilometreRate(5.50_kr), Provenance::stated, "sak 1"}};

Regulation paying(const Dated<HourlyRate>& rates) {
  Regulation regulation = oppdal;
  regulation.hourly_rate = rates;
  return regulation;
}
const Regulation first = paying(rate_201_40);
const Regulation second = paying(rate_210_26);
const Regulation third = paying(rate_215);

/// 11:20 in January: 680 minutes.
TimesheetBuilder january() {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "3:00")).add(held("2025-01-14", "3:00")).add(held("2025-01-21", "3:00"));
  return sheet.add(held("2025-01-28", "2:20"));
}

BackPay run(const TimesheetBuilder& sheet, const Regulation& before, const Regulation& after,
            std::vector<BackPayDocument> already = {}) {
  const SettledTwice settled[] = {{sheet.sheet(), sheet.settled(before), sheet.settled(after)}};
  return back_pay(before, after, settled, already);
}

/// The same document as a later run reads it.
BackPayDocument written_and_read(const BackPay& paid) {
  const ReadBackPay read = read_back_pay(back_pay_json(first, second, paid), Language::nb);
  EXPECT_TRUE(read.errors.empty()) << read.errors.kept().front().pointer << read.errors.kept().front().message;
  return read.document;
}

std::string text(const ExactTotal& total) {
  return to_text(total);
}

TEST(BackPay, TheDifferenceIsOfAmountsEachRoundedOnce) {
  const BackPay paid = run(january(), first, second);
  ASSERT_EQ(paid.document.lines.size(), 1u);
  const BackPayLine& line = paid.document.lines[0];
  EXPECT_EQ(line.kind, LineKind::hours);
  EXPECT_EQ(text(line.before), "2282.53") << "680 × 201.40 / 60 = 2282.533";
  EXPECT_EQ(text(line.after), "2382.95") << "680 × 210.26 / 60 = 2382.947";
  EXPECT_EQ(text(line.difference()), "100.42") << "11:20 × 8.86 would be 100.41";
  ASSERT_EQ(line.rates.size(), 1u);
  EXPECT_EQ(line.rates[0].before.units, 680);
  EXPECT_EQ(line.rates[0].before.rate, kr("201.40"));
  EXPECT_EQ(line.rates[0].after.rate, kr("210.26"));
  EXPECT_EQ(text(paid.to_pay()), "100.42");
}

TEST(BackPay, TheRatesOfAMonthAddUpToItsStatementsToTheOre) {
  // 6:00 before and 5:20 from the 15th. Old: 11:20 × 201.40 = 2282.53 is one line; its parts 6:00 = 1208.40 and the
  // rest 1074.13. New: 1208.40 at 201.40 and 5:20 × 210.26 = 1121.39.
  const BackPay paid = run(january(), first, paying(rate_mid_month));
  const BackPayLine& line = paid.document.lines.at(0);
  ASSERT_EQ(line.rates.size(), 2u);
  EXPECT_EQ(line.rates[0].before.units, 360);
  EXPECT_EQ(text(line.rates[0].before.amount), "1208.40");
  EXPECT_EQ(text(line.rates[1].before.amount), "1074.13");
  EXPECT_EQ(text(line.rates[1].after.amount), "1121.39");
  EXPECT_EQ(text(line.before), "2282.53");
  EXPECT_EQ(text(line.after), "2329.79");
  ExactTotal before;
  ExactTotal after;
  for (const RatePair& pair : line.rates) {
    before += pair.before.amount;
    after += pair.after.amount;
  }
  EXPECT_EQ(before, line.before);
  EXPECT_EQ(after, line.after);
}

TEST(BackPay, HoursMileageAndExpensesAreLinesOfTheirOwn) {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "2:00"), "7.4", "7.4")).add(receipt("2025-01-07", "364.00"));
  Regulation after = second;
  after.kilometre_rate = kilometre_rate_5_50;
  static constexpr DatedRow<Kroner> ceiling[] = {{"2025-01-01"_day, 110_kr, Provenance::stated, "sak 1"}};
  after.expense_ceiling = ceiling;
  const BackPay paid = run(sheet, first, after);
  ASSERT_EQ(paid.document.lines.size(), 3u);
  EXPECT_EQ(text(paid.document.lines[0].difference()), "17.72") << "2 × 8.86";
  EXPECT_EQ(text(paid.document.lines[1].difference()), "7.40") << "14.8 × 0.50";
  EXPECT_EQ(paid.document.lines[1].rates.at(0).after.units, 14'800);
  EXPECT_EQ(text(paid.document.lines[2].difference()), "30.00") << "3 h × 10";
  EXPECT_TRUE(paid.document.lines[2].rates.empty());
  EXPECT_EQ(text(paid.to_pay()), "55.12");
}

TEST(BackPay, RunAgainWithItsOwnOutputItPaysNothing) {
  const BackPay paid = run(january(), first, second);
  const BackPay again = run(january(), first, second, {written_and_read(paid)});
  EXPECT_TRUE(again.document.lines.empty());
  EXPECT_EQ(again.without_difference, 1u);
  EXPECT_EQ(text(again.to_pay()), "0.00");
  EXPECT_EQ(again.document.already, std::vector<std::string>{paid.document.id});
}

TEST(BackPay, ASecondChangeOfTheRatePaysOnlyWhatIsNew) {
  const BackPayDocument one = written_and_read(run(january(), first, second));
  const BackPay more = run(january(), first, third, {one});
  ASSERT_EQ(more.document.lines.size(), 1u);
  EXPECT_EQ(text(more.document.lines[0].after), "2436.67") << "680 × 215.00 / 60 = 2436.667";
  EXPECT_EQ(text(more.document.lines[0].already), "100.42");
  EXPECT_EQ(text(more.document.lines[0].difference()), "53.72") << "2436.67 − 2282.53 − 100.42";
  const BackPayDocument two = written_and_read(more);
  EXPECT_TRUE(run(january(), first, third, {one, two}).document.lines.empty());
  EXPECT_TRUE(run(january(), first, third, {two, one, one}).document.lines.empty())
      << "a line counts once, in any order";
}

TEST(BackPay, AnEarlierDocumentThatIsLeftOutIsMissed) {
  const BackPayDocument one = written_and_read(run(january(), first, second));
  const BackPayDocument two = written_and_read(run(january(), first, third, {one}));
  const BackPayDocument alone[] = {two};
  EXPECT_EQ(missing_documents(alone), std::vector<std::string>{one.id});
  const BackPayDocument both[] = {two, one};
  EXPECT_TRUE(missing_documents(both).empty());
}

TEST(BackPay, TooMuchIsShownForAPersonAndNeverDeductedByItself) {
  const BackPayDocument one = written_and_read(run(january(), first, third));
  const BackPay less = run(january(), first, second, {one});
  ASSERT_EQ(less.document.lines.size(), 1u);
  EXPECT_TRUE(less.document.lines[0].is_for_person());
  EXPECT_EQ(text(less.document.lines[0].difference()), "-53.72");
  EXPECT_EQ(text(less.to_pay()), "0.00");
  EXPECT_EQ(text(less.for_person()), "-53.72");

  const BackPayDocument two = written_and_read(less);
  EXPECT_EQ(run(january(), first, second, {one, two}).document.lines.size(), 1u) << "shown until somebody deducts it";
  BackPayDocument deducted = two;
  deducted.lines[0].deducted = day("2025-05-12");
  EXPECT_TRUE(run(january(), first, second, {one, deducted}).document.lines.empty());
  EXPECT_EQ(text(run(january(), first, third, {one, deducted}).to_pay()), "53.72") << "and then it can be owed again";
}

TEST(BackPay, WhatWasPaidForMonthsThatAreNotInThisRunIsCounted) {
  const BackPayDocument one = written_and_read(run(january(), first, second));
  const BackPay other = run(TimesheetBuilder::of({2025, 2}), first, second, {one});
  EXPECT_EQ(other.elsewhere, 1u);
  EXPECT_EQ(other.without_difference, 1u);
  EXPECT_TRUE(other.document.lines.empty());
}

TEST(BackPay, ALineHasTheSameIdInEveryRunAndAnotherWhenTheClaimIsAnother) {
  const BackPayLine line = run(january(), first, second).document.lines[0];
  EXPECT_EQ(line.id, run(january(), first, second).document.lines[0].id);
  EXPECT_EQ(line.id.size(), 19u);
  EXPECT_NE(line.id, run(january(), first, third).document.lines[0].id);
  TimesheetBuilder other_order = january();
  std::swap(other_order.visits[0], other_order.visits[3]);
  EXPECT_EQ(line.id, run(other_order, first, paying(rate_210_26)).document.lines[0].id);
}

// --- reading

std::vector<std::string> errors_of(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, text.npos) << from;
  text.replace(at, from.size(), to);
  const ReadBackPay read = read_back_pay(text, Language::nb);
  std::vector<std::string> places;
  for (const InputError& error : read.errors.kept()) {
    places.push_back(error.pointer + " " + std::string(name_of(error.status)));
    EXPECT_GT(error.message.size(), 20u);
  }
  return places;
}

TEST(ReadBackPay, ADocumentThatWasChangedIsRefusedAtThePlace) {
  using Places = std::vector<std::string>;
  const std::string text = back_pay_json(first, second, run(january(), first, second));
  EXPECT_EQ(errors_of(text, "\"2382.95\", \"already\"", "\"2482.95\", \"already\""),
            Places{"/lines/0/id unreadable-value"});
  EXPECT_EQ(errors_of(text, "\"difference\": \"100.42\"", "\"difference\": \"1.42\""),
            Places{"/lines/0/id unreadable-value"});
  EXPECT_EQ(errors_of(text, "\"already\": []", "\"already\": [\"sha256:0\"]"), Places{"/id unreadable-value"});
  EXPECT_EQ(errors_of(text, "\"month\": \"2025-01\", ", ""), Places{"/lines/0/month missing"});
  EXPECT_EQ(errors_of(text, "\"month\": \"2025-01\"", "\"month\": 202501"), Places{"/lines/0/month wrong-type"});
  EXPECT_EQ(errors_of(text, "\"kind\": \"hours\"", "\"kind\": \"ours\""), Places{"/lines/0/kind unreadable-value"});
  EXPECT_EQ(errors_of(text, "\"for_person\"", "\"for_people\""), Places{"/lines/0/for_people unknown-key"});
  EXPECT_EQ(errors_of(text, "\"for_person\"", "\"kind\": \"hours\", \"for_person\""),
            Places{"/lines/0/kind duplicate-key"});
  EXPECT_EQ(errors_of(text, "\"for_person\": false", "\"for_person\": false, \"deducted\": \"2025-05-12\""),
            Places{"/lines/0/deducted forbidden"});
  EXPECT_EQ(errors_of(text, "stottekontakt-backpay/1", "stottekontakt-backpay/2"), Places{"/format not-a-document"});
  EXPECT_EQ(errors_of(text, "\"library\"", "library"), Places{" not-readable"});
  EXPECT_EQ(errors_of("[]", "[]", std::string(100, '[')), Places{" too-deep"});
}

TEST(BackPayCsv, ARowALineWithDecimalComma) {
  const std::string csv = back_pay_csv(run(january(), first, second));
  const std::string row = csv.substr(csv.find("\r\n") + 2);
  EXPECT_EQ(
      row.substr(19),
      ";OPD-0017;\"=\"\"010442\"\"\";2025-01;hours;11:20;201,40;2282,53;11:20;210,26;2382,95;0,00;100,42;false\r\n");
}

}  // namespace
}  // namespace stottekontakt::documents
