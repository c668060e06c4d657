/// @file
/// Visits that cannot all have been held: STK-TIM-07.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

Finding last_of(const std::vector<Visit>& visits) {
  HeldVisits held_visits;
  Finding finding;
  for (const Visit& visit : visits) finding = held_visits.test(visit);
  return finding;
}
const Finding in_review{Rule::STK_TIM_07, Verdict::review, Reading::choice};

TEST(Overlap, IntervalsAreHalfOpen) {
  EXPECT_EQ(last_of({held("2025-01-07", "2:00", at(17)), held("2025-01-07", "2:00", at(19))}), no_finding);
  EXPECT_EQ(last_of({held("2025-01-07", "2:00", at(17)), held("2025-01-07", "2:00", at(18, 59))}), in_review);
  EXPECT_EQ(last_of({held("2025-01-07", "2:00", at(17)), held("2025-01-07", "2:00", at(17))}), in_review);
}

TEST(Overlap, AVisitRunsOnPastMidnight) {
  EXPECT_EQ(last_of({held("2025-01-07", "3:00", at(22)), held("2025-01-08", "1:00", at(1))}), no_finding);
  EXPECT_EQ(last_of({held("2025-01-07", "3:00", at(22)), held("2025-01-08", "1:00", at(0, 59))}), in_review);
  EXPECT_EQ(last_of({held("2025-01-31", "24:00", at(23, 59)), held("2025-02-01", "1:00", at(23, 58))}), in_review);
}

TEST(Overlap, TheLatestEndSoFarCountsAndNotOnlyTheVisitBefore) {
  EXPECT_EQ(last_of({held("2025-01-07", "5:00", at(9)), held("2025-01-07", "1:00", at(9)),
                     held("2025-01-07", "1:00", at(13))}),
            in_review);
  EXPECT_EQ(last_of({held("2025-01-07", "4:00", at(9)), held("2025-01-07", "1:00", at(9)),
                     held("2025-01-07", "1:00", at(13))}),
            no_finding);
}

TEST(Overlap, AVisitInReviewDoesNotCountAgainstLaterOnes) {
  EXPECT_EQ(last_of({held("2025-01-07", "2:00", at(9)), held("2025-01-07", "9:00", at(10)),
                     held("2025-01-07", "2:00", at(11))}),
            no_finding);
}

TEST(Overlap, VisitsWithoutAStartOverlapNothing) {
  EXPECT_EQ(last_of({held("2025-01-07", "2:00"), held("2025-01-07", "2:00")}), no_finding);
  EXPECT_EQ(last_of({held("2025-01-07", "2:00"), held("2025-01-07", "2:00", at(0))}), no_finding);
}

TEST(Overlap, AVisitOfNoTimeOverlapsNothing) {
  EXPECT_EQ(last_of({held("2025-01-07", "2:00", at(9)), held("2025-01-07", "0:00", at(10))}), no_finding);
  EXPECT_EQ(last_of({held("2025-01-07", "0:00", at(9)), held("2025-01-07", "1:00", at(9))}), no_finding);
}

TEST(Overlap, ADateHoldsTwentyFourHoursAndNotAMinuteMore) {
  EXPECT_EQ(last_of({held("2025-01-07", "24:00")}), no_finding);
  EXPECT_EQ(last_of({held("2025-01-07", "12:00"), held("2025-01-07", "12:00")}), no_finding);
  EXPECT_EQ(last_of({held("2025-01-07", "12:00"), held("2025-01-07", "12:01")}), in_review);
  EXPECT_EQ(last_of({held("2025-01-07", "12:00"), held("2025-01-07", "12:01"), held("2025-01-07", "12:00")}),
            no_finding)
      << "only visits that pass count";
  EXPECT_EQ(last_of({held("2025-01-07", "20:00"), held("2025-01-08", "20:00")}), no_finding) << "each date by itself";
}

TEST(Overlap, TheLaterOfTwoOverlappingVisitsIsInReviewWhateverTheirOrderInTheFile) {
  TimesheetBuilder sheet;
  sheet.weekly("20:00");
  sheet.add(held("2025-01-07", "2:00", at(18))).add(held("2025-01-07", "2:00", at(17)));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours(), in_review);
  EXPECT_EQ(statement.visits[0].pending(), hm("2:00"));
  EXPECT_EQ(statement.visits[1].hours_rule, Rule::STK_PAY_01);
}

TEST(Overlap, OnlyHeldVisitsThatReachTheTestCount) {
  TimesheetBuilder sheet;
  sheet.weekly("20:00");
  Visit cancelled_visit = cancelled("2025-01-07", "2:00", "2025-01-07", CancelledBy::recipient);
  cancelled_visit.start = at(17);
  sheet.add(cancelled_visit).add(held("2025-01-07", "2:00", at(18)));
  EXPECT_EQ(sheet.settled().visits[1].hours_rule, Rule::STK_PAY_01) << "a cancelled visit was not held";
  sheet.visits[0] = doing(held("2025-01-07", "2:00", at(17)), Activity::cooking);
  sheet.visits[0].id = "v1";
  EXPECT_EQ(sheet.settled().visits[1].hours_rule, Rule::STK_PAY_01) << "a chore was stopped by an earlier test";
  sheet.visits[0].activity = Activity::social;
  EXPECT_EQ(sheet.settled().visits[1].hours_rule, Rule::STK_TIM_07);
}

TEST(Overlap, AVisitTheAccountDoesNotCoverStillCountsAgainstLaterOnes) {
  TimesheetBuilder sheet;
  sheet.weekly("0:00");
  sheet.add(held("2025-01-07", "2:00", at(17))).add(held("2025-01-07", "2:00", at(18)));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours_rule, Rule::STK_PAY_04);
  EXPECT_EQ(statement.visits[1].hours_rule, Rule::STK_TIM_07);
}

std::vector<bool> twice(const std::vector<Visit>& visits) {
  Lengths lengths;
  HeldTwice test(lengths);
  std::vector<bool> found;
  for (const Visit& visit : visits) found.push_back(test.test(visit));
  return found;
}
using Found = std::vector<bool>;

TEST(Duplicates, TheSameDateStartAndHoursArePossiblyOneVisitEnteredTwice) {
  EXPECT_EQ(twice({held("2025-01-07", "2:00", at(9)), held("2025-01-07", "2:00", at(9))}), (Found{false, true}));
  EXPECT_EQ(twice({held("2025-01-07", "2:00"), held("2025-01-07", "2:00")}), (Found{false, true}));
  EXPECT_EQ(twice({held("2025-01-07", "2:00", at(9)), held("2025-01-07", "2:00", at(10))}), (Found{false, false}));
  EXPECT_EQ(twice({held("2025-01-07", "2:00", at(9)), held("2025-01-07", "2:01", at(9))}), (Found{false, false}));
  EXPECT_EQ(twice({held("2025-01-07", "2:00", at(9)), held("2025-01-08", "2:00", at(9))}), (Found{false, false}));
  EXPECT_EQ(twice({held("2025-01-07", "2:00"), held("2025-01-07", "2:00", at(0))}), (Found{false, false}));
}

TEST(Duplicates, EveryFurtherOneIsFoundAmongOthersOfTheSameStart) {
  EXPECT_EQ(twice({held("2025-01-07", "2:00"), held("2025-01-07", "1:00"), held("2025-01-07", "2:00"),
                   held("2025-01-07", "1:00"), held("2025-01-07", "24:00"), held("2025-01-07", "0:00"),
                   held("2025-01-07", "24:00"), held("2025-01-08", "2:00"), held("2025-01-08", "1:00")}),
            (Found{false, false, true, true, false, false, true, false, false}))
      << "and a new date begins anew";
  EXPECT_EQ(twice({held("2025-01-07", "1:04"), held("2025-01-07", "0:00"), held("2025-01-07", "2:08")}),
            (Found{false, false, false}))
      << "lengths 64 minutes apart are different lengths";
}

TEST(Duplicates, EveryPatternOfLengthsUpToFourVisitsIsToldApart) {
  for (std::size_t count = 1; count <= 4; ++count) {
    for (int pattern = 0; pattern < 256; ++pattern) {  // two bits a visit: its length
      std::vector<Visit> visits;
      Found expected;
      for (std::size_t i = 0; i < count; ++i) {
        Visit visit = held("2025-01-07", "0:00", at(9));
        visit.hours = Hours::of_minutes((pattern >> 2 * i & 3) * 64);
        const bool before =
            std::any_of(visits.begin(), visits.end(), [&](const Visit& other) { return other.hours == visit.hours; });
        expected.push_back(before);
        visits.push_back(visit);
      }
      ASSERT_EQ(twice(visits), expected) << count << " visits, pattern " << pattern;
      visits.insert(visits.begin(), 3, held("2025-01-07", "0:00"));  // what came before them leaves nothing behind
      expected.insert(expected.begin(), {false, true, true});
      ASSERT_EQ(twice(visits), expected) << count << " visits after others, pattern " << pattern;
    }
  }
}

TEST(Duplicates, CarryANoticeAndTheVerdictOfTheOtherTests) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "2:00")).add(held("2025-01-07", "2:00")).add(contact_ill("2025-01-07", "2:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[1].hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(notices_of(statement, NoticeCode::possible_duplicate),
            (std::vector<Notice>{
                {NoticeCode::possible_duplicate, Rule::STK_TIM_07, ItemList::visits, 1, day("2025-01-07")}}));
}

TEST(Duplicates, AreRemarkedOnWhateverBecameOfTheirHours) {
  TimesheetBuilder sheet;
  sheet.delivered = day("2025-01-06");
  sheet.add(held("2025-01-07", "2:00")).add(held("2025-01-07", "2:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[1].hours_rule, Rule::STK_PAY_03);
  EXPECT_EQ(notices_of(statement, NoticeCode::possible_duplicate).size(), 1u);
}

}  // namespace
}  // namespace stottekontakt
