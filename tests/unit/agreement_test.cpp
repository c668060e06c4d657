/// @file
/// The agreement: STK-AGR-01, STK-AGR-02, STK-AGR-03, STK-AGR-04.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Agreement, EndsFourteenDaysAfterTheNoticeTheDayOfReceiptNotCounted) {
  EXPECT_EQ(last_day_after_notice(oppdal, day("2025-03-03")), day("2025-03-17"));
  EXPECT_EQ(last_day_after_notice(oppdal, day("2024-02-20")), day("2024-03-05")) << "leap year";
  EXPECT_EQ(last_day_after_notice(oppdal, day("2025-02-20")), day("2025-03-06"));
  EXPECT_EQ(last_day_after_notice(oppdal, day("2025-12-24")), day("2026-01-07")) << "days off move nothing";
}

TEST(Agreement, ItsLastDayIsTheEarlierOfTheStatedOneAndTheNotices) {
  TimesheetBuilder sheet;
  const auto last_day = [&] { return agreement_days(oppdal, sheet.sheet().agreement).last.value(); };
  EXPECT_EQ(last_day(), no_last_date);
  sheet.notice = Termination{day("2025-01-03")};
  EXPECT_EQ(last_day(), day("2025-01-17"));
  sheet.to = day("2025-01-18");
  EXPECT_EQ(last_day(), day("2025-01-17"));
  sheet.to = day("2025-01-16");
  EXPECT_EQ(last_day(), day("2025-01-16"));
  sheet.notice.reset();
  EXPECT_EQ(last_day(), day("2025-01-16"));
}

TEST(Agreement, AnItemOutsideItsFirstAndLastDayIsRefused) {
  TimesheetBuilder sheet;
  sheet.from = day("2025-01-08");
  sheet.to = day("2025-01-20");
  sheet.hour_account = HourAccount{day("2025-01-08"), {}};
  const Finding outside{Rule::STK_AGR_03, Verdict::refused, Reading::choice};
  EXPECT_EQ(decide(sheet, held("2025-01-07", "1:00")).hours(), outside);
  EXPECT_EQ(decide(sheet, held("2025-01-08", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-20", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-21", "1:00")).hours(), outside);
  EXPECT_EQ(outside_agreement(sheet.terms(), day("2025-01-21")), outside);
  EXPECT_EQ(outside_agreement(sheet.terms(), day("2025-01-20")), no_finding);
  EXPECT_EQ(decide(sheet, receipt("2025-01-07", "10.00")).rule, Rule::STK_AGR_03);
  EXPECT_EQ(decide(sheet, receipt("2025-01-08", "10.00")).rule, Rule::STK_EXP_03);
}

TEST(Agreement, TheLastDayAfterANoticeIsStillPaid) {
  TimesheetBuilder sheet;
  sheet.notice = Termination{day("2025-01-03")};
  EXPECT_EQ(decide(sheet, held("2025-01-17", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-18", "1:00")).hours_rule, Rule::STK_AGR_03);
}

TEST(Agreement, AnUnwrittenNoticeIsValidAndRemarkedOn) {
  TimesheetBuilder sheet;
  sheet.notice = Termination{day("2025-01-03"), true};
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::notice_unwritten));
  EXPECT_FALSE(notice_should_have_been_written(*sheet.notice));
  sheet.notice->written = false;
  EXPECT_TRUE(notice_should_have_been_written(*sheet.notice));
  EXPECT_EQ(
      notices_of(sheet.settled(), NoticeCode::notice_unwritten),
      (std::vector<Notice>{{NoticeCode::notice_unwritten, Rule::STK_AGR_02, ItemList::none, -1, day("2025-01-03")}}));
  EXPECT_EQ(decide(sheet, held("2025-01-18", "1:00")).hours_rule, Rule::STK_AGR_03);
}

TEST(Agreement, AllFiveItemsOfTheChecklistMakeReadyAndAnyOneMissingDoesNot) {
  const StartUpChecklist all{true, true, true, true, true};
  EXPECT_TRUE(ready_to_start(all));
  for (bool StartUpChecklist::* item :
       {&StartUpChecklist::agreement_and_confidentiality_signed, &StartUpChecklist::informed_about_recipient,
        &StartUpChecklist::email_read, &StartUpChecklist::service_contact_saved,
        &StartUpChecklist::police_certificate_delivered}) {
    StartUpChecklist list = all;
    list.*item = false;
    EXPECT_FALSE(ready_to_start(list));
  }
  EXPECT_FALSE(ready_to_start({}));
}

TEST(Agreement, AVisitBeforeTheReadyDayIsPaidWithANoticeAndOnTheDayItselfInOrder) {
  TimesheetBuilder sheet;
  sheet.ready = day("2025-01-10");
  sheet.add(held("2025-01-09", "1:00")).add(held("2025-01-10", "1:00")).add(held("2025-01-11", "1:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(notices_of(statement, NoticeCode::not_ready),
            (std::vector<Notice>{{NoticeCode::not_ready, Rule::STK_AGR_04, ItemList::visits, 0, day("2025-01-09")}}));
  EXPECT_TRUE(visit_before_ready(sheet.sheet().agreement, day("2025-01-09")));
  EXPECT_FALSE(visit_before_ready(sheet.sheet().agreement, day("2025-01-10")));
}

TEST(Agreement, ReadinessThatIsNotStatedIsRemarkedOnOnce) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-09", "1:00"));
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::readiness_not_stated));
  sheet.ready.reset();
  EXPECT_EQ(notices_of(sheet.settled(), NoticeCode::readiness_not_stated).size(), 1u);
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::not_ready));
  EXPECT_FALSE(visit_before_ready(sheet.sheet().agreement, day("2025-01-09")));
}

}  // namespace
}  // namespace stottekontakt
