/// @file
/// Cancelled visits: STK-CAN-01, STK-CAN-02, STK-CAN-03, STK-CAN-04, STK-CAN-05.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Cancellation, CancelledOnItsDateByTheRecipientsSideThePlannedHoursArePaid) {
  for (const CancelledBy by : {CancelledBy::recipient, CancelledBy::guardian, CancelledBy::municipality}) {
    const VisitDecision decision = decide(cancelled("2025-01-07", "3:00", "2025-01-07", by));
    EXPECT_EQ(decision.hours(), (Finding{Rule::STK_CAN_01, Verdict::granted, Reading::text}));
    EXPECT_EQ(decision.granted(), hm("3:00"));
  }
}

TEST(Cancellation, IllnessAndNoShowOfTheRecipientCountAsTheRecipientsSideByChoice) {
  EXPECT_EQ(cancelled_hours_paid(CancelCause::not_stated).reading, Reading::text);
  EXPECT_EQ(cancelled_hours_paid(CancelCause::other).reading, Reading::text);
  EXPECT_EQ(cancelled_hours_paid(CancelCause::illness).reading, Reading::choice);
  EXPECT_EQ(cancelled_hours_paid(CancelCause::no_show).reading, Reading::choice);
  EXPECT_EQ(decide(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::recipient, CancelCause::no_show)).hours(),
            (Finding{Rule::STK_CAN_01, Verdict::granted, Reading::choice}));
}

TEST(Cancellation, HoursPaidForACancelledVisitCountAsUsed) {
  TimesheetBuilder sheet;
  sheet.add(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::recipient));
  const AccountSummary account = sheet.settled().settlement.account;
  EXPECT_EQ(account.used, hm("3:00"));
  EXPECT_EQ(account.to_rebook, hm("0:00"));
}

TEST(Cancellation, CancelledTheDayBeforeOrEarlierNothingIsPaidAndTheHoursStayAvailable) {
  for (const CancelledBy by :
       {CancelledBy::recipient, CancelledBy::guardian, CancelledBy::municipality, CancelledBy::contact}) {
    TimesheetBuilder sheet;
    sheet.add(cancelled("2025-01-07", "3:00", "2025-01-06", by, CancelCause::illness));
    const Statement statement = sheet.settled();
    EXPECT_EQ(statement.visits[0].hours(), (Finding{Rule::STK_CAN_02, Verdict::refused, Reading::text}));
    EXPECT_EQ(statement.settlement.account.used, hm("0:00"));
    EXPECT_EQ(statement.settlement.account.to_rebook, hm("3:00"));
    EXPECT_EQ(statement.settlement.totals.refused, kr("0.00")) << "hours to be rebooked are not lost";
  }
}

TEST(Cancellation, TheVisitsOwnDateIsTheLimitAcrossMonthAndYearEnd) {
  const auto on = [](std::string_view date, std::string_view cancelled_on) {
    return cancelled(date, "1:00", cancelled_on, CancelledBy::recipient);
  };
  EXPECT_FALSE(cancelled_in_time(on("2025-01-01", "2025-01-01")));
  EXPECT_TRUE(cancelled_in_time(on("2025-01-01", "2024-12-31")));
  EXPECT_TRUE(cancelled_in_time(on("2025-03-01", "2025-02-28")));
  EXPECT_TRUE(cancelled_same_day(on("2025-03-01", "2025-03-01")));
  EXPECT_FALSE(cancelled_same_day(on("2025-03-01", "2025-02-28")));
  EXPECT_FALSE(cancelled_in_time(held("2025-03-01", "1:00")));
  EXPECT_FALSE(cancelled_same_day(held("2025-03-01", "1:00")));
}

TEST(Cancellation, CancelledTheSameDayByTheContactForAnotherCauseThanIllnessIsLeftToAPerson) {
  for (const CancelCause cause : {CancelCause::not_stated, CancelCause::other, CancelCause::no_show}) {
    const VisitDecision decision = decide(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::contact, cause));
    EXPECT_EQ(decision.hours(), (Finding{Rule::STK_CAN_03, Verdict::review, Reading::choice}));
    EXPECT_EQ(decision.pending(), hm("3:00"));
  }
  EXPECT_FALSE(cancelled_by_contact(cancelled("2025-01-07", "3:00", "2025-01-06", CancelledBy::contact)));
  EXPECT_FALSE(cancelled_by_contact(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::guardian)));
  EXPECT_FALSE(cancelled_by_contact(held("2025-01-07", "3:00")));
}

TEST(Cancellation, KilometresOfASameDayCancellationAreCoveredAsEnteredWithANotice) {
  TimesheetBuilder sheet;
  sheet.add(driving(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::recipient), "7.4", "7.4"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(kilometre_finding(statement.visits[0]), (Finding{Rule::STK_CAN_04, Verdict::granted, Reading::choice}));
  EXPECT_EQ(
      notices_of(statement, NoticeCode::km_on_cancelled),
      (std::vector<Notice>{{NoticeCode::km_on_cancelled, Rule::STK_CAN_04, ItemList::visits, 0, day("2025-01-07")}}));
}

TEST(Cancellation, KilometresWhereNoDriveWasDueAreLeftToAPerson) {
  const Visit visits[] = {
      cancelled("2025-01-07", "3:00", "2025-01-06", CancelledBy::recipient),
      cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::contact, CancelCause::illness),
      contact_ill("2025-01-07", "3:00"),
  };
  for (const Visit& visit : visits) {
    TimesheetBuilder sheet;
    sheet.add(driving(visit, "7.4", "0"));
    const Statement statement = sheet.settled();
    EXPECT_EQ(kilometre_finding(statement.visits[0]), (Finding{Rule::STK_CAN_04, Verdict::review, Reading::choice}));
    EXPECT_FALSE(has_notice(statement, NoticeCode::km_on_cancelled));
    EXPECT_EQ(statement.settlement.totals.pending, kr("37.00"));
  }
}

TEST(Cancellation, KilometresFollowTheHoursOfACancellationInReview) {
  const VisitDecision decision =
      decide(driving(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::contact), "7.4", "7.4"));
  EXPECT_EQ(kilometre_finding(decision), (Finding{Rule::STK_CAN_03, Verdict::review, Reading::choice}));
}

TEST(Cancellation, AVisitBrokenOffIsThePartHeldAndTheRestCancelledThatDay) {
  Visit planned = driving(held("2025-01-07", "3:00", at(17)), "7.4", "7.4");
  planned.id = "v1";
  const BrokenOff parts = broken_off(planned, hm("1:15"), CancelledBy::recipient, CancelCause::other, "v1b");
  EXPECT_EQ(parts.held.id, "v1");
  EXPECT_EQ(parts.held.hours, hm("1:15"));
  EXPECT_EQ(parts.held.status, VisitStatus::held);
  EXPECT_EQ(parts.held.start, at(17));
  EXPECT_EQ(payable_distance(parts.held), km("14.8"));
  EXPECT_EQ(parts.rest.id, "v1b");
  EXPECT_EQ(parts.rest.hours, hm("1:45"));
  EXPECT_EQ(parts.rest.status, VisitStatus::cancelled);
  EXPECT_FALSE(parts.rest.start);
  EXPECT_EQ(payable_distance(parts.rest), km("0"));
  ASSERT_TRUE(parts.rest.cancelled);
  EXPECT_EQ(parts.rest.cancelled->on.value(), day("2025-01-07"));

  TimesheetBuilder sheet;
  sheet.add(parts.held).add(parts.rest);
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(statement.visits[1].hours_rule, Rule::STK_CAN_01);
  EXPECT_EQ(statement.settlement.account.used, hm("3:00"));
}

TEST(Cancellation, AVisitTheContactBreaksOffLeavesTheRestToAPerson) {
  const BrokenOff parts =
      broken_off(held("2025-01-07", "3:00"), hm("1:00"), CancelledBy::contact, CancelCause::other, "rest");
  EXPECT_EQ(decide(parts.rest).hours_rule, Rule::STK_CAN_03);
  const BrokenOff ill =
      broken_off(held("2025-01-07", "3:00"), hm("1:00"), CancelledBy::contact, CancelCause::illness, "rest");
  EXPECT_EQ(decide(ill.rest).hours_rule, Rule::STK_SIC_01);
}

}  // namespace
}  // namespace stottekontakt
