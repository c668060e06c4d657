/// @file
/// Visits alone and together: what a look at one of them settles, and when two are looked at.

#include "stottekontakt/settle_visits.hpp"

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

/// Three hours a week in January 2025: 15 hours.
SettledVisits settled_alone(const std::vector<Visit>& visits, const TimesheetBuilder& sheet = {}) {
  const Terms terms = sheet.terms();
  SettledVisits settled(terms);
  std::vector<VisitDecision> out(visits.size());
  const Fault fault = settle_alone(terms, visits, out, settled);
  EXPECT_EQ(fault.code, Status::ok);
  return settled;
}
bool are_apart(const std::vector<Visit>& visits) {
  return settled_alone(visits).apart;
}

TEST(VisitsAlone, AreApartOnDaysOfTheirOwn) {
  EXPECT_TRUE(are_apart({}));
  EXPECT_TRUE(are_apart({held("2025-01-14", "3:00"), held("2025-01-07", "2:30", at(17))}));
  EXPECT_FALSE(are_apart({held("2025-01-07", "1:00"), held("2025-01-07", "1:00", at(20))}));
}

TEST(VisitsAlone, AreApartUntilMidnightAndNotAMinuteLonger) {
  EXPECT_TRUE(are_apart({held("2025-01-07", "3:00", at(21)), held("2025-01-08", "1:00", at(0))}));
  EXPECT_FALSE(are_apart({held("2025-01-07", "3:01", at(21)), held("2025-01-08", "1:00", at(0))}));
  EXPECT_TRUE(are_apart({held("2025-01-07", "24:00"), held("2025-01-08", "24:00", at(0))}));
}

TEST(VisitsAlone, AreNotInEachOthersWayUnlessHeld) {
  EXPECT_TRUE(are_apart({held("2025-01-07", "1:00"), contact_ill("2025-01-07", "1:00"),
                         cancelled("2025-01-07", "1:00", "2025-01-07", CancelledBy::recipient)}));
}

TEST(VisitsAlone, OutsideTheDaysThatAreRememberedAreLookedAtTogether) {
  EXPECT_TRUE(are_apart({held("2025-03-05", "1:00")})) << "the 64th day";
  EXPECT_FALSE(are_apart({held("2025-03-06", "1:00")}));
  EXPECT_FALSE(are_apart({held("2024-12-31", "1:00")}));
}

/// The decisions of a sheet with scratch for no visit at all: only what needs no order can be decided.
Status settle_without_scratch(const std::vector<Visit>& visits, const TimesheetBuilder& sheet = {}) {
  const Terms terms = sheet.terms();
  SettledVisits settled(terms);
  std::vector<VisitDecision> out(visits.size());
  return settle_visits(terms, visits, out, {}, settled).code;
}

TEST(VisitsTogether, AreNotLookedAtWhereTheyAreApartAndTheAccountCoversThem) {
  EXPECT_EQ(settle_without_scratch({held("2025-01-08", "14:00"), held("2025-01-07", "1:00")}), Status::ok);
  EXPECT_EQ(settle_without_scratch({held("2025-01-08", "14:00"), held("2025-01-07", "1:01")}), Status::order_too_small)
      << "one minute above the account";
  EXPECT_EQ(
      settle_without_scratch({held("2025-01-08", "1:00"), held("2025-01-07", "1:00"), held("2025-01-07", "1:00")}),
      Status::order_too_small)
      << "a shared day";
  TimesheetBuilder overdrawn;
  overdrawn.hour_account = HourAccount{day("2024-12-01"), parse_hours("200:00").value()};
  EXPECT_EQ(settle_without_scratch({held("2025-01-08", "0:00"), held("2025-01-07", "0:00")}, overdrawn),
            Status::order_too_small)
      << "more was used than accrued";
}

TEST(VisitsAlone, NameTheFirstFactThatCannotBe) {
  const TimesheetBuilder sheet;
  const Terms terms = sheet.terms();
  SettledVisits settled(terms);
  std::vector<VisitDecision> out(3);
  Visit too_long = held("2025-01-07", "24:00");
  too_long.hours += Hours::of_minutes(1);
  Visit far = held("2025-01-08", "1:00");
  far.km_to = Kilometres::of_metres(limits::item_metres + 1);
  const std::vector<Visit> visits{held("2025-01-06", "1:00"), far, too_long};
  const Fault fault = settle_alone(terms, visits, out, settled);
  EXPECT_EQ(fault.code, Status::out_of_range);
  EXPECT_EQ(fault.field, Field::visit_km_to);
  EXPECT_EQ(fault.item, 1);
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

/// January on an account of none to fourteen hours.
TimesheetBuilder january_of_few_hours(std::uint64_t month) {
  TimesheetBuilder sheet;
  sheet.hour_account = HourAccount{day("2025-01-01"), Hours()};
  sheet.weekly_hours = {{day("2025-01-01"), Hours::of_minutes(static_cast<int>(month % 12) * 15)}};
  return sheet;
}

TEST(VisitsTogether, ChangeNothingWhereTheyAreApartAndTheAccountCoversThem) {
  int apart = 0;
  for (std::uint64_t month = 0; month < 20'000; ++month) {
    const TimesheetBuilder sheet = january_of_few_hours(month);
    std::vector<Visit> visits;
    for (std::uint64_t i = 0; i < 1 + month % 6; ++i) visits.push_back(nearly_plain(month * 8 + i));
    const Terms terms = sheet.terms();
    std::vector<VisitDecision> quick(visits.size());
    SettledVisits settled(terms);
    if (settle_visits(terms, visits, quick, {}, settled).code != Status::ok || !settled.apart) continue;
    ++apart;
    std::vector<VisitDecision> asked(visits.size());
    std::vector<std::int32_t> order(visits.size());
    SettledVisits by_asking(terms);
    ASSERT_EQ(settle_alone(terms, visits, asked, by_asking).code, Status::ok);
    ASSERT_EQ(settle_together(terms, visits, asked, order, by_asking).code, Status::ok);
    ASSERT_EQ(quick, asked) << "month " << month;
    EXPECT_EQ(settled.account_left, by_asking.account_left);
    EXPECT_EQ(settled.to_rebook, by_asking.to_rebook);
    const auto same = [](const auto& a, const auto& b) {
      return a.granted == b.granted && a.pending == b.pending && a.refused == b.refused;
    };
    EXPECT_TRUE(same(settled.sum.hours, by_asking.sum.hours));
    EXPECT_TRUE(same(settled.sum.kilometres, by_asking.sum.kilometres));
  }
  EXPECT_GT(apart, 2'000);
  EXPECT_LT(apart, 18'000);
}

TEST(SettledVisits, SpanTheDatesOfThoseThatBelongOnAnotherSheet) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00")).add(held("2024-12-31", "1:00"));
  EXPECT_EQ(settled_alone(sheet.visits, sheet).sum.days, (Period{day("2024-12-31"), day("2025-01-07")}));
  EXPECT_EQ(sheet.settled().settlement.totals.payable, kr("233.03"));
  EXPECT_EQ(sheet.settled().settlement.totals.refused, kr("0.00")) << "no rate in force on the last day of 2024";
}

TEST(SettledVisits, AreSummedAsAllTheirDecisionsAre) {
  int changed = 0;
  for (std::uint64_t month = 0; month < 5'000; ++month) {
    const TimesheetBuilder sheet = january_of_few_hours(month);
    std::vector<Visit> visits;
    for (std::uint64_t i = 0; i < 9; ++i) visits.push_back(nearly_plain(month * 16 + i));
    const Terms terms = sheet.terms();
    std::vector<VisitDecision> out(visits.size());
    std::vector<std::int32_t> order(visits.size());
    SettledVisits settled(terms);
    ASSERT_EQ(settle_visits(terms, visits, out, order, settled).code, Status::ok);
    changed += settled.sum.hours.pending > Hours();
    Everything sum;
    for (std::size_t i = 0; i < visits.size(); ++i) sum.add(visits[i], out[i]);
    EXPECT_EQ(settled.sum.hours.granted, sum.hours.granted);
    EXPECT_EQ(settled.sum.hours.pending, sum.hours.pending);
    EXPECT_EQ(settled.sum.hours.refused, sum.hours.refused);
    EXPECT_EQ(settled.sum.kilometres.granted, sum.kilometres.granted);
    EXPECT_EQ(settled.sum.kilometres.pending, sum.kilometres.pending);
    EXPECT_EQ(settled.sum.kilometres.refused, sum.kilometres.refused);
  }
  EXPECT_GT(changed, 1'000);
}

TEST(Fates, AreWhatTheRulesSayOfEveryWayAVisitCanGo) {
  std::vector<Visit> ways{held("2025-01-07", "1:00"), contact_ill("2025-01-07", "1:00")};
  for (const std::string_view on : {"2025-01-07", "2025-01-06", "2024-11-07"}) {
    for (const CancelledBy by :
         {CancelledBy::recipient, CancelledBy::guardian, CancelledBy::municipality, CancelledBy::contact}) {
      for (const CancelCause cause :
           {CancelCause::not_stated, CancelCause::illness, CancelCause::no_show, CancelCause::other}) {
        ways.push_back(cancelled("2025-01-07", "1:00", on, by));
        ways.back().cancelled->cause = cause;
      }
    }
  }
  for (const Visit& visit : ways) {
    const Fate& fate = fate_of(visit);
    const Finding ill = contact_is_ill(visit);
    EXPECT_EQ(fate.not_due, ill ? ill : cancelled_in_time(visit));
    EXPECT_EQ(fate.by_contact, cancelled_by_contact(visit));
    EXPECT_EQ(fate.hours_paid, visit.cancelled ? cancelled_hours_paid(visit.cancelled->cause) : hours_paid);
    EXPECT_EQ(fate.no_drive_due, fate.not_due ? no_drive_was_due : no_finding);
    EXPECT_EQ(fate.drive_paid, visit.cancelled ? cancelled_kilometres_paid : kilometres_paid);
  }
}

TEST(Fates, OfTasksAreWhatTheRulesSayOfEveryTask) {
  for (std::uint8_t activity = 0; activity < std::size(activity_names); ++activity) {
    for (const bool with_recipient : {false, true}) {
      const Visit visit = doing(held("2025-01-07", "1:00"), static_cast<Activity>(activity), with_recipient);
      EXPECT_EQ(task_of(visit), task_not_permitted(visit)) << activity_names[activity];
    }
  }
}

TEST(DaySets, TellADayThatIsNewFromOneThatWasThere) {
  DaySet days(day("2025-01-01"));
  EXPECT_TRUE(days.add_new_if(true, day("2025-01-07")));
  EXPECT_FALSE(days.add_new_if(true, day("2025-01-07")));
  EXPECT_TRUE(days.add_new_if(false, day("2025-01-07"))) << "not to be added";
  EXPECT_TRUE(days.add_new_if(false, day("2025-01-09"))) << "not to be added";
  EXPECT_TRUE(days.add_new_if(true, day("2025-01-01")));
  EXPECT_TRUE(days.add_new_if(true, day("2025-03-05"))) << "the 64th day";
  EXPECT_FALSE(days.add_new_if(true, day("2025-03-06"))) << "outside the set";
  EXPECT_FALSE(days.add_new_if(true, day("2024-12-31"))) << "before the set";
  EXPECT_TRUE(days.contains(day("2025-01-01")));
  EXPECT_FALSE(days.contains(day("2025-01-02")));
  EXPECT_FALSE(days.contains(day("2025-01-09")));
  EXPECT_TRUE(days.contains(day("2025-03-05")));
  EXPECT_FALSE(days.contains(day("2025-03-06")));
  EXPECT_FALSE(days.contains(day("2024-12-31")));
}

TEST(DaySets, LoseTheDaysOfAnother) {
  DaySet days(day("2025-01-01"));
  days.add({day("2025-01-01"), day("2025-01-31")});
  DaySet holiday(day("2025-01-01"));
  holiday.add({day("2024-12-20"), day("2025-01-02")});
  days.remove(holiday);
  EXPECT_FALSE(days.contains(day("2025-01-02")));
  EXPECT_TRUE(days.contains(day("2025-01-03")));
  EXPECT_TRUE(days.emptied().empty());
  EXPECT_TRUE(days.emptied().add_new_if(true, day("2025-01-03")));
}

}  // namespace
}  // namespace stottekontakt
