/// @file
/// The notices of a statement.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

std::vector<NoticeCode> codes_of(const Statement& statement) {
  std::vector<NoticeCode> codes;
  for (const Notice& notice : statement.notices) codes.push_back(notice.code);
  return codes;
}

TEST(Notices, ASheetWithNothingToRemarkOnHasNone) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00"));
  EXPECT_EQ(codes_of(sheet.settled()), std::vector<NoticeCode>{});
}

TEST(Notices, StandByCodeThenItemInTheOrderOfTheFile) {
  TimesheetBuilder sheet;
  sheet.ready = day("2025-02-01");
  sheet.hour_account.reset();
  sheet.delivered = day("2025-02-01");
  sheet.add(doing(held("2025-01-08", "1:00"), Activity::other)).add(doing(held("2025-01-07", "1:00"), Activity::other));
  const Statement statement = sheet.settled();
  EXPECT_EQ(codes_of(statement),
            (std::vector<NoticeCode>{NoticeCode::activity_other, NoticeCode::activity_other, NoticeCode::late_delivery,
                                     NoticeCode::no_hour_account, NoticeCode::not_ready, NoticeCode::not_ready}));
  EXPECT_EQ(statement.notices[0].item, 0);
  EXPECT_EQ(statement.notices[1].item, 1);
}

TEST(Notices, CodesStandInTheOrderOfTheirNames) {
  for (std::size_t i = 0; i < std::size(all_notices); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(all_notices[i].code), i);
    EXPECT_EQ(name_of(all_notices[i].code), all_notices[i].name);
    EXPECT_EQ(rule_of(all_notices[i].code), all_notices[i].rule);
    if (i > 0) {
      EXPECT_LT(all_notices[i - 1].name, all_notices[i].name);
    }
  }
  EXPECT_EQ(std::size(all_notices), 19u);
}

TEST(AssumedRate, IsSaidOnceAStatementByTheFirstItemThatRestsOnIt) {
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-14", "1:00"), "1", "0")).add(driving(held("2025-01-07", "1:00"), "1", "0"));
  EXPECT_EQ(notices_of(sheet.settled(), NoticeCode::assumed_rate),
            (std::vector<Notice>{{NoticeCode::assumed_rate, Rule::STK_KM_01, ItemList::none, -1, day("2025-01-07")}}));
}

TEST(AssumedRate, IsSaidOfPendingKilometresButNotOfRefusedOnes) {
  TimesheetBuilder sheet;
  sheet.add(doing(driving(held("2025-01-14", "1:00"), "1", "0"), Activity::cooking));
  EXPECT_TRUE(has_notice(sheet.settled(), NoticeCode::assumed_rate));
  sheet.delivered = day("2025-01-13");
  EXPECT_FALSE(has_notice(sheet.settled(), NoticeCode::assumed_rate));
}

TEST(AssumedRate, IsSaidOfHoursAndOfTheCeilingWhereTheirFiguresAreAssumed) {
  const DatedRow<HourlyRate> hourly[] = {{day("2025-01-01"), HourlyRate(kr("200.00")), Provenance::assumed, "a"}};
  const DatedRow<Kroner> ceiling[] = {{day("2025-01-01"), kr("100.00"), Provenance::assumed, "a"}};
  Regulation regulation = oppdal;
  regulation.hourly_rate = hourly;
  regulation.expense_ceiling = ceiling;
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00")).add(receipt("2025-01-07", "10.00"));
  const auto found = notices_of(sheet.settled(regulation), NoticeCode::assumed_rate);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].rule, Rule::STK_PAY_01);
  EXPECT_EQ(found[1].rule, Rule::STK_EXP_03);
  sheet.expenses[0].receipt = false;
  EXPECT_EQ(notices_of(sheet.settled(regulation), NoticeCode::assumed_rate).size(), 1u) << "nothing covered";
}

TEST(RateMayBeOutdated, FromTheDayTwelveMonthsAfterTheLastValuesDate) {
  EXPECT_FALSE(oppdal.hourly_rate.may_be_outdated_on(day("2025-12-31")));
  EXPECT_TRUE(oppdal.hourly_rate.may_be_outdated_on(day("2026-01-01")));
  TimesheetBuilder january = TimesheetBuilder::of({2026, 1});
  january.add(held("2026-01-01", "1:00")).add(cancelled("2026-01-02", "1:00", "2026-01-01", CancelledBy::recipient));
  EXPECT_EQ(notices_of(january.settled(), NoticeCode::rate_may_be_outdated),
            (std::vector<Notice>{
                {NoticeCode::rate_may_be_outdated, Rule::STK_PAY_01, ItemList::visits, 0, day("2026-01-01")}}));
  TimesheetBuilder december = TimesheetBuilder::of({2025, 12});
  december.add(held("2025-12-31", "1:00"));
  EXPECT_FALSE(has_notice(december.settled(), NoticeCode::rate_may_be_outdated));
}

TEST(ChangeExpected, IsSaidFromTheDayTheChangeWasExpected) {
  const DatedRow<HourlyRate> hourly[] = {
      {day("2025-01-01"), HourlyRate(kr("200.00")), Provenance::stated, "a"},
      {day("2025-01-15"), HourlyRate(), Provenance::stated, "b", true},
  };
  const DatedRow<KilometreRate> driven[] = {
      {day("2025-01-01"), KilometreRate(kr("5.00")), Provenance::stated, "a"},
      {day("2025-01-15"), KilometreRate(), Provenance::stated, "b", true},
  };
  const DatedRow<Kroner> ceiling[] = {
      {day("2024-01-01"), kr("100.00"), Provenance::stated, "a"},
      {day("2025-01-01"), Kroner(), Provenance::stated, "b", true},
  };
  Regulation regulation = oppdal;
  regulation.hourly_rate = hourly;
  regulation.kilometre_rate = driven;
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-14", "1:00"), "1", "0")).add(receipt("2025-01-14", "10.00"));
  EXPECT_FALSE(has_notice(sheet.settled(regulation), NoticeCode::change_expected));
  sheet.visits[0].date = day("2025-01-15");
  regulation.expense_ceiling = ceiling;
  const auto found = notices_of(sheet.settled(regulation), NoticeCode::change_expected);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].rule, Rule::STK_PAY_01);
  EXPECT_EQ(found[0].day, day("2025-01-15"));
  EXPECT_EQ(found[1].rule, Rule::STK_KM_01);
  EXPECT_EQ(found[2].rule, Rule::STK_EXP_03);
}

TEST(ChangeExpected, AndAssumedAreSaidByTheFirstVisitOnADayOfSuchARow) {
  const DatedRow<HourlyRate> hourly[] = {
      {day("2025-01-01"), HourlyRate(kr("200.00")), Provenance::stated, "a"},
      {day("2025-01-10"), HourlyRate(kr("210.00")), Provenance::assumed, "b"},
      {day("2025-01-15"), HourlyRate(), Provenance::stated, "c", true},
      {day("2025-01-20"), HourlyRate(kr("220.00")), Provenance::stated, "d"},
      {day("2025-01-25"), HourlyRate(kr("230.00")), Provenance::assumed, "e"},
  };
  Regulation regulation = oppdal;
  regulation.hourly_rate = hourly;
  const auto said = [&](NoticeCode code, std::initializer_list<std::string_view> days) {
    TimesheetBuilder sheet;
    for (const std::string_view visited : days) sheet.add(held(visited, "1:00"));
    const auto found = notices_of(sheet.settled(regulation), code);
    return found.empty() ? "" : std::string(to_text(found[0].day).view());
  };
  EXPECT_EQ(said(NoticeCode::assumed_rate, {"2025-01-28", "2025-01-12", "2025-01-16", "2025-01-05"}), "2025-01-12");
  EXPECT_EQ(said(NoticeCode::assumed_rate, {"2025-01-16"}), "2025-01-16") << "until the change is decided";
  EXPECT_EQ(said(NoticeCode::assumed_rate, {"2025-01-28", "2025-01-24", "2025-01-20"}), "2025-01-28");
  EXPECT_EQ(said(NoticeCode::assumed_rate, {"2025-01-09", "2025-01-20", "2025-01-24"}), "");
  EXPECT_EQ(said(NoticeCode::change_expected, {"2025-01-28", "2025-01-19", "2025-01-16", "2025-01-14"}), "2025-01-16");
  EXPECT_EQ(said(NoticeCode::change_expected, {"2025-01-28", "2025-01-20", "2025-01-14"}), "");
}

TEST(LongIllness, IsSaidInEveryMonthTheSpanTouches) {
  TimesheetBuilder sheet;
  const auto said = [&](std::string_view from, std::string_view to, std::string_view delivered) {
    sheet.sick_leave = {{day(from), day(to), std::nullopt}};
    sheet.delivered = day(delivered);
    return has_notice(sheet.settled(), NoticeCode::long_illness);
  };
  EXPECT_TRUE(said("2025-01-05", "2025-01-21", "2025-01-31")) << "17 days";
  EXPECT_FALSE(said("2025-01-05", "2025-01-20", "2025-01-31")) << "16 days";
  EXPECT_TRUE(said("2024-12-01", "2025-01-01", "2025-01-31")) << "its last day is in the month";
  EXPECT_FALSE(said("2024-12-01", "2024-12-31", "2025-01-31"));
  EXPECT_TRUE(said("2025-01-31", "2025-03-31", "2025-02-16")) << "its first day is, 17 days before the delivery";
  EXPECT_FALSE(said("2025-01-31", "2025-03-31", "2025-02-15"));
  EXPECT_FALSE(said("2025-02-01", "2025-03-31", "2025-03-31"));
}

TEST(LongIllness, NamesTheFirstDayAndNavTheDayFromWhichToApply) {
  TimesheetBuilder sheet;
  sheet.sick_leave = {{day("2025-01-05"), day("2025-01-10"), std::nullopt},
                      {day("2025-01-11"), day("2025-01-25"), day("2025-01-07")}};
  const Statement statement = sheet.settled();
  EXPECT_EQ(codes_of(statement), (std::vector<NoticeCode>{NoticeCode::long_illness, NoticeCode::may_apply_nav}));
  EXPECT_EQ(statement.notices[0].day, day("2025-01-05"));
  EXPECT_EQ(statement.notices[0].rule, Rule::STK_SIC_02);
  EXPECT_EQ(statement.notices[1].day, day("2025-01-23"));
  EXPECT_EQ(statement.notices[1].rule, Rule::STK_SIC_03);
}

TEST(LongIllness, IsNotTheSameAsBeingAbleToApply) {
  TimesheetBuilder sheet;
  sheet.sick_leave = {{day("2025-01-05"), day("2025-01-25"), day("2025-01-10")}};
  EXPECT_EQ(codes_of(sheet.settled()), (std::vector<NoticeCode>{NoticeCode::long_illness}))
      << "reported on the 10th: from the 26th, and the illness ended before";
}

TEST(NotReady, IsSaidOfVisitsThatArePaidOrPendingOnly) {
  TimesheetBuilder sheet;
  sheet.ready = day("2025-01-20");
  sheet.add(held("2025-01-07", "1:00")).add(doing(held("2025-01-08", "1:00"), Activity::cooking));
  sheet.add(contact_ill("2025-01-09", "1:00")).add(held("2025-01-10", "0:00")).add(held("2025-01-20", "1:00"));
  const auto found = notices_of(sheet.settled(), NoticeCode::not_ready);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].item, 0);
  EXPECT_EQ(found[1].item, 1);
}

}  // namespace
}  // namespace stottekontakt
