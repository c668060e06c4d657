/// @file
/// The contact's illness: STK-SIC-01, STK-SIC-02, STK-SIC-03.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

SickLeave sick(std::string_view from, std::string_view to = "", std::string_view reported = "") {
  SickLeave leave{day(from)};
  if (!to.empty()) leave.to = day(to);
  if (!reported.empty()) leave.reported = day(reported);
  return leave;
}
Illness illness(std::string_view first, std::string_view last, std::optional<Date> reported = std::nullopt) {
  return {{day(first), last.empty() ? no_last_date : day(last)}, reported};
}
std::vector<Illness> illnesses(const std::vector<SickLeave>& periods) {
  std::vector<Illness> found;
  for (std::size_t index = 0; index < periods.size();) found.push_back(next_illness(periods, index));
  return found;
}

TEST(Sickness, TheContactIsIllSoNothingIsPaidAndANewTimeIsAgreed) {
  TimesheetBuilder sheet;
  sheet.add(contact_ill("2025-01-07", "3:00"));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.visits[0].hours(), (Finding{Rule::STK_SIC_01, Verdict::refused, Reading::text}));
  EXPECT_EQ(statement.settlement.account.to_rebook, hm("3:00"));
  EXPECT_EQ(statement.settlement.account.used, hm("0:00"));
  EXPECT_EQ(statement.settlement.totals.refused, kr("0.00"));
}

TEST(Sickness, OnlyTheContactsOwnIllnessOnTheDayIsTheContactsIllness) {
  const auto visit = [](std::string_view on, CancelledBy by, CancelCause cause) {
    return cancelled("2025-01-07", "3:00", on, by, cause);
  };
  EXPECT_TRUE(contact_is_ill(visit("2025-01-07", CancelledBy::contact, CancelCause::illness)));
  EXPECT_FALSE(contact_is_ill(visit("2025-01-06", CancelledBy::contact, CancelCause::illness)));
  EXPECT_FALSE(contact_is_ill(visit("2025-01-07", CancelledBy::recipient, CancelCause::illness)));
  EXPECT_FALSE(contact_is_ill(visit("2025-01-07", CancelledBy::contact, CancelCause::other)));
  EXPECT_FALSE(contact_is_ill(held("2025-01-07", "3:00")));
  EXPECT_TRUE(contact_is_ill(contact_ill("2025-01-07", "3:00")));
}

TEST(Sickness, InsideARegisteredPeriodACancelledVisitIsRefusedAndAHeldOneLeftToAPerson) {
  TimesheetBuilder sheet;
  sheet.sick_leave = {sick("2025-01-10", "2025-01-12")};
  EXPECT_EQ(decide(sheet, held("2025-01-09", "1:00")).hours_rule, Rule::STK_PAY_01) << "the day before";
  for (const auto* date : {"2025-01-10", "2025-01-12"}) {
    EXPECT_EQ(decide(sheet, held(date, "1:00")).hours(), (Finding{Rule::STK_SIC_01, Verdict::review, Reading::choice}));
    EXPECT_EQ(decide(sheet, cancelled(date, "1:00", date, CancelledBy::recipient)).hours(),
              (Finding{Rule::STK_SIC_01, Verdict::refused, Reading::choice}));
  }
  EXPECT_EQ(decide(sheet, held("2025-01-13", "1:00")).hours_rule, Rule::STK_PAY_01) << "the day after";
}

TEST(Sickness, HoursRefusedInsideARegisteredPeriodAreNotToBeRebooked) {
  TimesheetBuilder sheet;
  sheet.sick_leave = {sick("2025-01-10", "2025-01-12")};
  sheet.add(cancelled("2025-01-10", "1:00", "2025-01-10", CancelledBy::recipient));
  const Statement statement = sheet.settled();
  EXPECT_EQ(statement.settlement.account.to_rebook, hm("0:00"));
  EXPECT_EQ(statement.settlement.totals.refused, kr("233.03"));
}

TEST(Sickness, AnIllnessWithoutAnEndLastsAndOneFromBeforeTheMonthReachesIntoIt) {
  TimesheetBuilder sheet;
  sheet.sick_leave = {sick("2025-01-20")};
  EXPECT_EQ(decide(sheet, held("2025-01-19", "1:00")).hours_rule, Rule::STK_PAY_01);
  EXPECT_EQ(decide(sheet, held("2025-01-31", "1:00")).hours_rule, Rule::STK_SIC_01);
  sheet.sick_leave = {sick("2024-11-01", "2025-01-01")};
  EXPECT_EQ(decide(sheet, held("2025-01-01", "1:00")).hours_rule, Rule::STK_SIC_01);
  EXPECT_EQ(decide(sheet, held("2025-01-02", "1:00")).hours_rule, Rule::STK_PAY_01);
}

TEST(Sickness, TouchingAndOverlappingPeriodsAreOneIllness) {
  const auto touching = illnesses({sick("2025-01-01", "2025-01-05"), sick("2025-01-06", "2025-01-10")});
  ASSERT_EQ(touching.size(), 1u);
  EXPECT_EQ(touching[0].days, (Period{day("2025-01-01"), day("2025-01-10")}));

  const auto apart = illnesses({sick("2025-01-01", "2025-01-05"), sick("2025-01-07", "2025-01-10")});
  ASSERT_EQ(apart.size(), 2u);
  EXPECT_EQ(apart[0].days, (Period{day("2025-01-01"), day("2025-01-05")}));
  EXPECT_EQ(apart[1].days, (Period{day("2025-01-07"), day("2025-01-10")}));

  const auto inside = illnesses({sick("2025-01-01", "2025-01-20"), sick("2025-01-06", "2025-01-10")});
  ASSERT_EQ(inside.size(), 1u);
  EXPECT_EQ(inside[0].days, (Period{day("2025-01-01"), day("2025-01-20")}));

  const auto lasting = illnesses({sick("2025-01-01"), sick("2025-06-06", "2025-06-10")});
  ASSERT_EQ(lasting.size(), 1u);
  EXPECT_EQ(lasting[0].days, (Period{day("2025-01-01"), no_last_date}));

  const auto across_years = illnesses({sick("2024-12-20", "2024-12-31"), sick("2025-01-01")});
  ASSERT_EQ(across_years.size(), 1u);
  EXPECT_EQ(across_years[0].days, (Period{day("2024-12-20"), no_last_date}));
}

TEST(Sickness, TheEarliestReportInAnIllnessCounts) {
  EXPECT_EQ(
      illnesses({sick("2025-01-01", "2025-01-05", "2025-01-04"), sick("2025-01-06", "", "2025-01-02")})[0].reported,
      day("2025-01-02"));
  EXPECT_EQ(
      illnesses({sick("2025-01-01", "2025-01-05", "2025-01-02"), sick("2025-01-06", "", "2025-01-06")})[0].reported,
      day("2025-01-02"));
  EXPECT_EQ(illnesses({sick("2025-01-01", "2025-01-05"), sick("2025-01-06", "", "2025-01-06")})[0].reported,
            day("2025-01-06"));
  EXPECT_EQ(illnesses({sick("2025-01-01", "2025-01-05", "2025-01-03"), sick("2025-01-06")})[0].reported,
            day("2025-01-03"));
  EXPECT_EQ(illnesses({sick("2025-01-01", "2025-01-05"), sick("2025-01-06")})[0].reported, std::nullopt);
}

TEST(Sickness, DaysAreCountedInclusivelyToTheEarlierOfTheEndAndTheDayOfAsking) {
  EXPECT_EQ(sick_days_counted(illness("2025-03-03", "2025-03-18"), day("2025-03-03"), day("2025-04-01")), 16);
  EXPECT_EQ(sick_days_counted(illness("2025-03-03", "2025-03-18"), day("2025-03-03"), day("2025-03-04")), 2);
  EXPECT_EQ(sick_days_counted(illness("2025-03-03", ""), day("2025-03-03"), day("2025-03-03")), 1);
  EXPECT_EQ(sick_days_counted(illness("2025-03-03", ""), day("2025-03-03"), day("2025-03-02")), 0);
}

TEST(Sickness, LongIllnessIsMoreThanSixteenDays) {
  const Date later = day("2025-12-31");
  EXPECT_FALSE(is_long_illness(oppdal, illness("2025-03-03", "2025-03-18"), later)) << "16 days";
  EXPECT_TRUE(is_long_illness(oppdal, illness("2025-03-03", "2025-03-19"), later)) << "17 days";
  EXPECT_FALSE(is_long_illness(oppdal, illness("2025-03-03", ""), day("2025-03-18")));
  EXPECT_TRUE(is_long_illness(oppdal, illness("2025-03-03", ""), day("2025-03-19")));
  EXPECT_FALSE(is_long_illness(oppdal, illness("2024-02-20", "2024-03-06"), later)) << "16 days over a leap day";
  EXPECT_TRUE(is_long_illness(oppdal, illness("2024-02-20", "2024-03-07"), later));
}

TEST(Sickness, SickPayMayBeAppliedForFromDaySeventeenCountedFromTheReport) {
  EXPECT_EQ(nav_application_day(oppdal, day("2025-03-03"), day("2025-03-03")), day("2025-03-19"));
  EXPECT_EQ(nav_application_day(oppdal, day("2025-03-01"), day("2025-03-03")), day("2025-03-19"));
  EXPECT_EQ(nav_application_day(oppdal, day("2025-03-03"), std::nullopt), day("2025-03-19")) << "else the first day";
  EXPECT_EQ(nav_application_day(oppdal, day("2025-03-03"), day("2025-02-20")), day("2025-03-19"))
      << "reported before the first day counts as the first day";
  EXPECT_EQ(nav_application_day(oppdal, day("2024-02-20"), std::nullopt), day("2024-03-07")) << "leap year";
  EXPECT_EQ(nav_application_day(oppdal, day("2025-12-20"), std::nullopt), day("2026-01-05")) << "over the year's end";
}

TEST(Sickness, OnlyAnIllnessThatReachesThatDayMayBeAppliedFor) {
  const Date later = day("2025-12-31");
  EXPECT_FALSE(may_apply_to_nav(oppdal, illness("2025-03-03", "2025-03-18"), later));
  EXPECT_TRUE(may_apply_to_nav(oppdal, illness("2025-03-03", "2025-03-19"), later));
  EXPECT_FALSE(may_apply_to_nav(oppdal, illness("2025-03-03", ""), day("2025-03-18")));
  EXPECT_TRUE(may_apply_to_nav(oppdal, illness("2025-03-03", ""), day("2025-03-19")));
  EXPECT_FALSE(may_apply_to_nav(oppdal, illness("2025-03-03", "", day("2025-03-05")), day("2025-03-20")));
  EXPECT_TRUE(may_apply_to_nav(oppdal, illness("2025-03-03", "", day("2025-03-05")), day("2025-03-21")));
  EXPECT_FALSE(may_apply_to_nav(oppdal, illness("2025-03-03", "2025-03-25", day("2025-03-10")), later))
      << "reported on the 10th: the 26th is after its end";
}

}  // namespace
}  // namespace stottekontakt
