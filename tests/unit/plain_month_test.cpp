/// @file
/// The short way of months that are all paid as entered: where it may be taken, and that it changes nothing.

#include "precompiled.hpp"
#include "stottekontakt/rules/control.hpp"

namespace stottekontakt {
namespace {

using namespace support;

/// Three hours a week in January 2025: 15 hours.
bool takes_the_short_way(const std::vector<Visit>& visits, const TimesheetBuilder& sheet = {}) {
  std::vector<VisitDecision> out(visits.size());
  return settle_if_plain(sheet.terms(), visits, out).has_value();
}

TEST(PlainMonth, HeldVisitsOnDaysOfTheirOwnAreNotAskedAbout) {
  EXPECT_TRUE(takes_the_short_way({}));
  EXPECT_TRUE(takes_the_short_way({held("2025-01-14", "3:00"), held("2025-01-07", "2:30", at(17))}));
  EXPECT_TRUE(takes_the_short_way({driving(held("2025-01-01", "1:00"), "7.4", "7.4"), held("2025-01-31", "1:00")}));
  EXPECT_FALSE(takes_the_short_way({held("2025-01-07", "1:00"), held("2025-01-07", "1:00", at(20))}));
}

TEST(PlainMonth, AVisitMayEndAtMidnightButNotBehindIt) {
  EXPECT_TRUE(takes_the_short_way({held("2025-01-07", "3:00", at(21)), held("2025-01-08", "1:00", at(0))}));
  EXPECT_FALSE(takes_the_short_way({held("2025-01-07", "3:01", at(21)), held("2025-01-08", "1:00", at(0))}));
}

TEST(PlainMonth, WhateverATestCouldFindTakesTheLongWay) {
  EXPECT_FALSE(takes_the_short_way({contact_ill("2025-01-07", "1:00")}));
  EXPECT_FALSE(takes_the_short_way({cancelled("2025-01-07", "1:00", "2025-01-07", CancelledBy::recipient)}));
  EXPECT_FALSE(takes_the_short_way({doing(held("2025-01-07", "1:00"), Activity::tidying)}));
  EXPECT_FALSE(takes_the_short_way({doing(held("2025-01-07", "1:00"), Activity::social, false)}));
  EXPECT_FALSE(takes_the_short_way({held("2024-12-31", "1:00")}));
  EXPECT_FALSE(takes_the_short_way({held("2025-02-01", "1:00")}));
  Visit outside = held("2025-01-07", "1:00");
  outside.km_outside = km("0.001");
  EXPECT_FALSE(takes_the_short_way({outside}));
  Visit on_activity = held("2025-01-07", "1:00");
  on_activity.km_activity = km("0.001");
  EXPECT_FALSE(takes_the_short_way({on_activity}));
}

TEST(PlainMonth, OfTheAccountItMayTakeAllAndNotAMinuteMore) {
  EXPECT_TRUE(takes_the_short_way({held("2025-01-07", "14:00"), held("2025-01-08", "1:00")}));
  EXPECT_FALSE(takes_the_short_way({held("2025-01-07", "14:00"), held("2025-01-08", "1:01")}));
}

TEST(PlainMonth, HolidayAndIllnessInTheMonthTakeTheLongWay) {
  TimesheetBuilder holiday;
  holiday.holidays = {{day("2025-01-31"), day("2025-02-10")}};
  EXPECT_FALSE(takes_the_short_way({held("2025-01-07", "1:00")}, holiday));
  holiday.holidays = {{day("2025-04-01"), day("2025-04-10")}};
  EXPECT_TRUE(takes_the_short_way({held("2025-01-07", "1:00")}, holiday));
  TimesheetBuilder ill;
  ill.sick_leave = {{day("2025-01-31"), std::nullopt}};
  EXPECT_FALSE(takes_the_short_way({held("2025-01-07", "1:00")}, ill));
}

TEST(PlainMonth, FactsThatCannotBeTakeTheLongWayWhichNamesThem) {
  Visit too_long = held("2025-01-07", "24:00");
  too_long.hours += Hours::of_minutes(1);
  EXPECT_FALSE(takes_the_short_way({too_long}));
  Visit far = held("2025-01-07", "1:00");
  far.km_to = Kilometres::of_metres(limits::item_metres + 1);
  EXPECT_FALSE(takes_the_short_way({far}));
}

/// Visits of January that are nearly plain: most of the months that are made of them are.
Visit nearly_plain(std::uint64_t number) {
  const std::uint64_t bits = detail::splitmix64(number);
  const auto below = [&](int shift, std::uint64_t count) { return static_cast<int>((bits >> shift & 0xfff) % count); };
  Visit visit{.id = {}, .date = day("2025-01-01") + Days(below(0, 31)), .hours = Hours::of_minutes(below(12, 8) * 15)};
  if (below(24, 3) > 0) visit.start = ClockTime{static_cast<std::int16_t>(1440 - 15 * (1 + below(36, 30)))};
  visit.km_to = Kilometres::of_metres(below(20, 3) * 700);
  if (below(48, 60) == 0) visit.activity = Activity::shopping;
  if (below(50, 60) == 0) visit.with_recipient = false;
  if (below(52, 90) == 0) visit.status = VisitStatus::contact_ill;
  return visit;
}

TEST(PlainMonth, TheShortWayComesToWhatAskingEveryTestComesTo) {
  int short_ones = 0;
  for (std::uint64_t month = 0; month < 20'000; ++month) {
    TimesheetBuilder sheet;
    sheet.hour_account = HourAccount{day("2025-01-01"), Hours()};
    sheet.weekly_hours = {{day("2025-01-01"), Hours::of_minutes(static_cast<int>(month % 12) * 15)}};
    std::vector<Visit> visits;
    for (std::uint64_t i = 0; i < 1 + month % 6; ++i) visits.push_back(nearly_plain(month * 8 + i));
    const Terms terms = sheet.terms();
    std::vector<VisitDecision> quick(visits.size());
    const auto settled = settle_if_plain(terms, visits, quick);
    if (!settled) continue;
    ++short_ones;
    std::vector<VisitDecision> asked(visits.size());
    std::vector<std::int32_t> order(visits.size());
    const Result<SettledVisits> by_asking = settle_visits(terms, visits, asked, order);
    ASSERT_TRUE(by_asking);
    ASSERT_EQ(quick, asked) << "month " << month;
    EXPECT_EQ(settled->account_left, by_asking->account_left);
    EXPECT_EQ(settled->to_rebook, by_asking->to_rebook);
    for (int i = 0; i < 31; ++i) {
      const Date date = day("2025-01-01") + Days(i);
      EXPECT_EQ(settled->days_held.contains(date), by_asking->days_held.contains(date));
    }
    const auto same = [](const auto& a, const auto& b) {
      return a.granted == b.granted && a.pending == b.pending && a.refused == b.refused;
    };
    EXPECT_TRUE(same(settled->sum.hours, by_asking->sum.hours));
    EXPECT_TRUE(same(settled->sum.kilometres, by_asking->sum.kilometres));
  }
  EXPECT_GT(short_ones, 2'000);
  EXPECT_LT(short_ones, 18'000);
}

TEST(DaySets, TellADayThatIsNewFromOneThatWasThere) {
  DaySet days(day("2025-01-01"));
  EXPECT_TRUE(days.add_new(day("2025-01-07")));
  EXPECT_FALSE(days.add_new(day("2025-01-07")));
  EXPECT_TRUE(days.add_new(day("2025-01-01")));
  EXPECT_TRUE(days.add_new(day("2025-03-05"))) << "the 64th day";
  EXPECT_FALSE(days.add_new(day("2025-03-06"))) << "outside the set";
  EXPECT_FALSE(days.add_new(day("2024-12-31"))) << "before the set";
  EXPECT_TRUE(days.contains(day("2025-01-01")));
  EXPECT_FALSE(days.contains(day("2025-01-02")));
}

}  // namespace
}  // namespace stottekontakt
