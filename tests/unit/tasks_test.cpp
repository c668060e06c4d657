/// @file
/// Tasks: STK-TSK-01, STK-TSK-02, STK-TSK-03.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Tasks, PracticalChoresAreLeftToAPersonEvenTogetherWithTheRecipient) {
  for (const Activity activity :
       {Activity::tidying, Activity::washing, Activity::cooking, Activity::doctor, Activity::chore}) {
    for (const bool with_recipient : {true, false}) {
      const VisitDecision decision = decide(doing(held("2025-01-07", "2:00"), activity, with_recipient));
      EXPECT_EQ(decision.hours(), (Finding{Rule::STK_TSK_01, Verdict::review, Reading::choice}));
      EXPECT_EQ(decision.pending(), hm("2:00"));
    }
  }
}

TEST(Tasks, ShoppingIsAChoreOnlyWithoutTheRecipient) {
  EXPECT_FALSE(practical_chore(Activity::shopping, true));
  EXPECT_TRUE(practical_chore(Activity::shopping, false));
  EXPECT_EQ(decide(doing(held("2025-01-07", "2:00"), Activity::shopping, true)).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(doing(held("2025-01-07", "2:00"), Activity::shopping, false)).hours_rule, Rule::STK_TSK_01);
}

TEST(Tasks, HealthServicesAndTreatmentAreLeftToAPerson) {
  for (const Activity activity : {Activity::health_service, Activity::treatment}) {
    for (const bool with_recipient : {true, false}) {
      EXPECT_EQ(decide(doing(held("2025-01-07", "2:00"), activity, with_recipient)).hours(),
                (Finding{Rule::STK_TSK_02, Verdict::review, Reading::choice}));
    }
  }
}

TEST(Tasks, SocialActivitiesWithTheRecipientArePermitted) {
  for (const Activity activity :
       {Activity::social, Activity::cafe, Activity::culture, Activity::sport, Activity::outdoors,
        Activity::conversation, Activity::home_visit, Activity::planning, Activity::cooperation, Activity::other}) {
    EXPECT_EQ(decide(doing(held("2025-01-07", "2:00"), activity)).hours_rule, Rule::STK_PAY_01);
  }
}

TEST(Tasks, WithoutTheRecipientOnlyPlanningAndCooperationArePaid) {
  for (const Activity activity : {Activity::planning, Activity::cooperation}) {
    EXPECT_EQ(decide(doing(held("2025-01-07", "2:00"), activity, false)).hours_rule, Rule::STK_PAY_01);
  }
  for (const Activity activity : {Activity::social, Activity::cafe, Activity::culture, Activity::sport,
                                  Activity::outdoors, Activity::conversation, Activity::home_visit, Activity::other}) {
    EXPECT_EQ(decide(doing(held("2025-01-07", "2:00"), activity, false)).hours(),
              (Finding{Rule::STK_TSK_03, Verdict::review, Reading::choice}));
  }
}

TEST(Tasks, ACancelledVisitIsTestedForItsTaskLikeAHeldOne) {
  Visit visit = cancelled("2025-01-07", "2:00", "2025-01-07", CancelledBy::recipient);
  EXPECT_EQ(decide(doing(visit, Activity::washing)).hours_rule, Rule::STK_TSK_01);
  EXPECT_EQ(decide(doing(visit, Activity::treatment)).hours_rule, Rule::STK_TSK_02);
  EXPECT_EQ(decide(doing(visit, Activity::social, false)).hours_rule, Rule::STK_TSK_03);
  EXPECT_EQ(decide(doing(visit, Activity::social)).hours_rule, Rule::STK_CAN_01);
}

TEST(Tasks, TheThreeTestsStandInTheirOrder) {
  EXPECT_EQ(task_not_permitted(doing(held("2025-01-07", "2:00"), Activity::shopping, false)).rule, Rule::STK_TSK_01);
  EXPECT_EQ(task_not_permitted(doing(held("2025-01-07", "2:00"), Activity::treatment, false)).rule, Rule::STK_TSK_02);
  EXPECT_FALSE(health_service(Activity::doctor));
  EXPECT_FALSE(without_recipient(Activity::social, true));
}

TEST(Tasks, AnActivityOfNoNameIsPaidWithANotice) {
  TimesheetBuilder sheet;
  sheet.add(doing(held("2025-01-07", "2:00"), Activity::other)).add(held("2025-01-08", "2:00"));
  EXPECT_EQ(
      notices_of(sheet.settled(), NoticeCode::activity_other),
      (std::vector<Notice>{{NoticeCode::activity_other, Rule::STK_TSK_03, ItemList::visits, 0, day("2025-01-07")}}));
}

}  // namespace
}  // namespace stottekontakt
