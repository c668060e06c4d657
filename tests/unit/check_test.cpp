/// @file
/// Facts that cannot be: every status, and both sides of every limit.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

using Change = void (*)(TimesheetBuilder&);

/// A sheet with a visit, a cancelled visit and a receipt, after a change.
TimesheetBuilder changed(Change change) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00")).add(cancelled("2025-01-08", "1:00", "2025-01-08", CancelledBy::recipient));
  sheet.add(receipt("2025-01-07", "10.00"));
  change(sheet);
  return sheet;
}
std::vector<Fault> faults_of(const TimesheetBuilder& builder, const Regulation& regulation = oppdal) {
  const Timesheet sheet = builder.sheet();
  const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
  std::vector<Fault> faults;
  check(regulation, sheet, items, [&](const Fault& fault) { faults.push_back(fault); });
  return faults;
}
/// Fails unless the change makes exactly this fault, and a settlement answers with it.
void expect_fault(Change change, Status code, Field field, std::int32_t item = -1) {
  const TimesheetBuilder sheet = changed(change);
  const std::vector<Fault> faults = faults_of(sheet);
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].code, code);
  EXPECT_EQ(faults[0].field, field);
  EXPECT_EQ(faults[0].item, item);
  EXPECT_EQ(sheet.fault().code, code);
  EXPECT_EQ(sheet.fault().field, field);
}
void expect_in_order(Change change) {
  for (const Fault& fault : faults_of(changed(change))) ADD_FAILURE() << ::testing::PrintToString(fault);
}

const Date before_first = first_date - Days(1);
const Date after_last = last_date + Days(1);

TEST(Check, ASheetInOrderHasNoFault) {
  expect_in_order([](TimesheetBuilder&) {});
}

TEST(Check, TheMonthIsOneOfTwelveBetween1901And2200) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.month.month = 0; }, Status::out_of_range, Field::month);
  expect_fault([](TimesheetBuilder& sheet) { sheet.month.month = 13; }, Status::out_of_range, Field::month);
  expect_fault([](TimesheetBuilder& sheet) { sheet.month.year = 1900; }, Status::out_of_range, Field::month);
  expect_fault([](TimesheetBuilder& sheet) { sheet.month.year = 2201; }, Status::out_of_range, Field::month);
  expect_in_order([](TimesheetBuilder& sheet) { sheet.month.month = 12; });
  expect_in_order([](TimesheetBuilder& sheet) {
    sheet.month = {2200, 12};
    sheet.hour_account.reset();
  });
  expect_in_order([](TimesheetBuilder& sheet) {
    sheet.month = {1901, 1};
    sheet.hour_account.reset();
  });
}

TEST(Check, TheDeliveryLiesBetween1901And2199) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.delivered = day("1900-12-31"); }, Status::out_of_range,
               Field::delivered);
  expect_fault([](TimesheetBuilder& sheet) { sheet.delivered = day("2200-01-01"); }, Status::out_of_range,
               Field::delivered);
  expect_fault([](TimesheetBuilder& sheet) { sheet.delivered = no_last_date; }, Status::out_of_range, Field::delivered);
  expect_in_order([](TimesheetBuilder& sheet) { sheet.delivered = day("1901-01-01"); });
  expect_in_order([](TimesheetBuilder& sheet) { sheet.delivered = day("2199-12-31"); });
}

TEST(Check, EveryDayOfAnAgreementIsInTheCalendar) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.to = after_last; }, Status::out_of_range, Field::agreement_to);
  expect_fault([](TimesheetBuilder& sheet) { sheet.ready = before_first; }, Status::out_of_range,
               Field::agreement_ready);
  expect_fault([](TimesheetBuilder& sheet) { sheet.notice = Termination{after_last}; }, Status::out_of_range,
               Field::notice_received);
  expect_in_order([](TimesheetBuilder& sheet) {
    sheet.to = last_date;
    sheet.ready = first_date;
    sheet.notice = Termination{last_date};
  });
  expect_in_order([](TimesheetBuilder& sheet) {
    sheet.from = first_date;
    sheet.weekly_hours[0].from = first_date;
    sheet.expense_cover[0].from = first_date;
  });
}

TEST(Check, AnAgreementFromADayOutsideTheCalendarIsRefused) {
  const auto faults = faults_of(changed([](TimesheetBuilder& sheet) { sheet.from = after_last; }));
  ASSERT_FALSE(faults.empty());
  EXPECT_EQ(faults[0].code, Status::out_of_range);
  EXPECT_EQ(faults[0].field, Field::agreement_from);
}

TEST(Check, AnAgreementOfOneDayIsInOrderAndOneThatEndsBeforeItBeginsIsNot) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.to = day("2025-01-01"); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.to = day("2024-12-31"); }, Status::ends_before_begins,
               Field::agreement_to);
}

TEST(Check, AGroupIsPaidOnlyWhereThereIsAGroupRate) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.rate = RateKey::group; }, Status::no_such_rate,
               Field::agreement_rate);
}

TEST(Check, WeeklyHoursAreThereRiseAndBeginNoLaterThanTheAgreement) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.weekly_hours.clear(); }, Status::missing, Field::weekly_hours_from);
  expect_fault([](TimesheetBuilder& sheet) { sheet.weekly_hours[0].from = day("2025-01-02"); },
               Status::first_row_too_late, Field::weekly_hours_from, 0);
  expect_in_order([](TimesheetBuilder& sheet) { sheet.weekly_hours[0].from = day("2020-01-02"); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.weekly_hours.push_back({day("2025-01-01"), hm("1:00")}); },
               Status::not_rising, Field::weekly_hours_from, 1);
  expect_in_order([](TimesheetBuilder& sheet) { sheet.weekly_hours.push_back({day("2025-01-02"), hm("1:00")}); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.weekly_hours.push_back({after_last, hm("1:00")}); },
               Status::out_of_range, Field::weekly_hours_from, 1);
}

TEST(Check, WeeklyHoursAreAtMostAHundredAndSixtyEight) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.weekly_hours[0].hours = hm("168:00"); });
  expect_in_order([](TimesheetBuilder& sheet) { sheet.weekly_hours[0].hours = hm("0:00"); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.weekly_hours[0].hours = hm("168:01"); }, Status::out_of_range,
               Field::weekly_hours_hours, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.weekly_hours[0].hours = Hours::of_minutes(-1); },
               Status::out_of_range, Field::weekly_hours_hours, 0);
}

TEST(Check, CoverRisesAndItsAmountIsNoMoreThanTenMillion) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.expense_cover[0].monthly = kr("10000000.00"); });
  expect_in_order([](TimesheetBuilder& sheet) { sheet.expense_cover[0].monthly = kr("0.00"); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.expense_cover[0].monthly = kr("10000000.01"); },
               Status::out_of_range, Field::expense_cover_monthly, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.expense_cover[0].monthly = Kroner::of_ore(-1); },
               Status::out_of_range, Field::expense_cover_monthly, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.expense_cover.push_back({day("2024-12-31"), std::nullopt}); },
               Status::not_rising, Field::expense_cover_from, 1);
  expect_fault([](TimesheetBuilder& sheet) { sheet.expense_cover[0].from = before_first; }, Status::out_of_range,
               Field::expense_cover_from, 0);
}

TEST(Check, AHolidayEndsNoEarlierThanItBeginsAndHolidaysStandByFirstDay) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.holidays = {{day("2025-01-07"), day("2025-01-07")}}; });
  expect_fault([](TimesheetBuilder& sheet) { sheet.holidays = {{day("2025-01-07"), day("2025-01-06")}}; },
               Status::ends_before_begins, Field::holiday_to, 0);
  expect_in_order([](TimesheetBuilder& sheet) {
    sheet.holidays = {{day("2025-01-07"), day("2025-01-09")}, {day("2025-01-07"), day("2025-01-08")}};
  });
  expect_fault(
      [](TimesheetBuilder& sheet) {
        sheet.holidays = {{day("2025-01-07"), day("2025-01-09")}, {day("2025-01-06"), day("2025-01-12")}};
      },
      Status::not_rising, Field::holiday_from, 1);
  expect_fault([](TimesheetBuilder& sheet) { sheet.holidays = {{before_first, day("2025-01-09")}}; },
               Status::out_of_range, Field::holiday_from, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.holidays = {{day("2025-01-09"), no_last_date}}; },
               Status::out_of_range, Field::holiday_to, 0);
}

TEST(Check, ASickLeaveMayLastButNotEndBeforeItBegins) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.sick_leave = {{day("2025-01-07")}}; });
  expect_in_order(
      [](TimesheetBuilder& sheet) { sheet.sick_leave = {{day("2025-01-07"), day("2025-01-07"), day("2025-01-01")}}; });
  expect_fault([](TimesheetBuilder& sheet) { sheet.sick_leave = {{day("2025-01-07"), day("2025-01-06"), {}}}; },
               Status::ends_before_begins, Field::sick_leave_to, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.sick_leave = {{day("2025-01-07")}, {day("2025-01-06")}}; },
               Status::not_rising, Field::sick_leave_from, 1);
  expect_fault([](TimesheetBuilder& sheet) { sheet.sick_leave = {{after_last}}; }, Status::out_of_range,
               Field::sick_leave_from, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.sick_leave = {{day("2025-01-07"), after_last, {}}}; },
               Status::out_of_range, Field::sick_leave_to, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.sick_leave = {{day("2025-01-07"), {}, before_first}}; },
               Status::out_of_range, Field::sick_leave_reported, 0);
}

TEST(Check, TheAccountOpensNoLaterThanTheMonthUnlessTheAgreementDoes) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.hour_account = HourAccount{day("2025-01-02"), {}}; },
               Status::account_opened_too_late, Field::account_opened);
  expect_in_order([](TimesheetBuilder& sheet) {
    sheet.from = day("2025-01-02");
    sheet.hour_account = HourAccount{day("2025-01-02"), {}};
  });
  expect_fault([](TimesheetBuilder& sheet) { sheet.hour_account = HourAccount{no_last_date, {}}; },
               Status::out_of_range, Field::account_opened);
}

TEST(Check, TheAccountOpensNoMoreThanFiftyYearsBeforeTheMonth) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.hour_account = HourAccount{day("1975-01-01"), {}}; });
  expect_fault([](TimesheetBuilder& sheet) { sheet.hour_account = HourAccount{day("1974-12-31"), {}}; },
               Status::account_opened_too_early, Field::account_opened);
}

TEST(Check, HoursWereUsedOnlyWhereADayLiesBetweenTheOpeningAndTheMonth) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.hour_account = HourAccount{day("2024-12-31"), hm("1:00")}; });
  expect_fault([](TimesheetBuilder& sheet) { sheet.hour_account = HourAccount{day("2025-01-01"), hm("0:01")}; },
               Status::used_before_opening, Field::account_used);
  const auto used = [](std::int64_t minutes) {
    TimesheetBuilder sheet;
    sheet.hour_account = HourAccount{day("2024-12-31"), Hours::of_minutes(minutes)};
    return faults_of(sheet).size();
  };
  EXPECT_EQ(used(limits::account_minutes), 0u);
  EXPECT_EQ(used(limits::account_minutes + 1), 1u);
  EXPECT_EQ(used(-1), 1u);
}

TEST(Check, WhatEarlierStatementsGrantedIsNotNegativeAndHasALimit) {
  const auto faults = [](Earlier earlier) {
    TimesheetBuilder sheet;
    sheet.earlier = earlier;
    return faults_of(sheet);
  };
  EXPECT_TRUE(faults({Hours::of_minutes(limits::account_minutes), Kroner::of_ore(limits::item_ore)}).empty());
  EXPECT_EQ(faults({Hours::of_minutes(limits::account_minutes + 1), {}})[0].field, Field::earlier_hours);
  EXPECT_EQ(faults({Hours::of_minutes(-1), {}})[0].field, Field::earlier_hours);
  EXPECT_EQ(faults({{}, Kroner::of_ore(limits::item_ore + 1)})[0].field, Field::earlier_expenses);
  EXPECT_EQ(faults({{}, Kroner::of_ore(-1)})[0].field, Field::earlier_expenses);
}

TEST(Check, AVisitIsAtMostTwentyFourHours) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[0].hours = hm("24:00"); });
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[0].hours = hm("0:00"); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[0].hours = hm("24:01"); }, Status::out_of_range,
               Field::visit_hours, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[1].hours = Hours::of_minutes(-1); }, Status::out_of_range,
               Field::visit_hours, 1);
}

TEST(Check, AVisitStartsInsideItsDate) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[0].start = at(0, 0); });
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[0].start = at(23, 59); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[0].start = at(24, 0); }, Status::out_of_range,
               Field::visit_start, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[0].start = ClockTime{-1}; }, Status::out_of_range,
               Field::visit_start, 0);
}

TEST(Check, EachOfTheFourDistancesHasALimit) {
  struct Distance {
    Kilometres Visit::* member;
    Field field;
  };
  for (const Distance& distance :
       {Distance{&Visit::km_to, Field::visit_km_to}, Distance{&Visit::km_from, Field::visit_km_from},
        Distance{&Visit::km_outside, Field::visit_km_outside},
        Distance{&Visit::km_activity, Field::visit_km_activity}}) {
    TimesheetBuilder sheet;
    sheet.add(held("2025-01-07", "1:00"));
    sheet.visits[0].*distance.member = Kilometres::of_metres(limits::item_metres);
    EXPECT_TRUE(faults_of(sheet).empty());
    for (const std::int64_t metres : {limits::item_metres + 1, std::int64_t{-1}}) {
      sheet.visits[0].*distance.member = Kilometres::of_metres(metres);
      ASSERT_EQ(faults_of(sheet).size(), 1u);
      EXPECT_EQ(faults_of(sheet)[0].code, Status::out_of_range);
      EXPECT_EQ(faults_of(sheet)[0].field, distance.field);
    }
  }
}

TEST(Check, ACancellationIsThereIfAndOnlyIfTheVisitWasCancelled) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[1].cancelled.reset(); }, Status::missing,
               Field::visit_cancelled, 1);
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[1].status = VisitStatus::held; }, Status::forbidden,
               Field::visit_cancelled, 1);
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[1].status = VisitStatus::contact_ill; }, Status::forbidden,
               Field::visit_cancelled, 1);
}

TEST(Check, AVisitIsCancelledOnItsDateOrBeforeAndANoShowOnItsDate) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[1].cancelled->on = day("2025-01-09"); },
               Status::cancelled_after_visit, Field::visit_cancelled_on, 1);
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[1].cancelled->on = day("2024-06-01"); });
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[1].cancelled->on = before_first; }, Status::out_of_range,
               Field::visit_cancelled_on, 1);
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[1].cancelled->cause = CancelCause::no_show; });
  expect_fault(
      [](TimesheetBuilder& sheet) {
        sheet.visits[1].cancelled->cause = CancelCause::no_show;
        sheet.visits[1].cancelled->on = day("2025-01-07");
      },
      Status::no_show_not_on_date, Field::visit_cancelled_on, 1);
}

TEST(Check, ItemsHaveADayOfTheCalendar) {
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[0].date = after_last; }, Status::out_of_range,
               Field::visit_date, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.visits[0].date = Date(boost::gregorian::not_a_date_time); },
               Status::out_of_range, Field::visit_date, 0);
  expect_fault([](TimesheetBuilder& sheet) { sheet.expenses[0].date = before_first; }, Status::out_of_range,
               Field::expense_date, 0);
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[0].date = last_date; });
  expect_in_order([](TimesheetBuilder& sheet) { sheet.visits[0].date = first_date; });
}

TEST(Check, AReceiptIsOfMoreThanZeroAndNoMoreThanTenMillion) {
  expect_in_order([](TimesheetBuilder& sheet) { sheet.expenses[0].amount = kr("0.01"); });
  expect_in_order([](TimesheetBuilder& sheet) { sheet.expenses[0].amount = kr("10000000.00"); });
  for (Change change : {Change([](TimesheetBuilder& sheet) { sheet.expenses[0].amount = kr("0.00"); }),
                        Change([](TimesheetBuilder& sheet) { sheet.expenses[0].amount = Kroner::of_ore(-1); }),
                        Change([](TimesheetBuilder& sheet) { sheet.expenses[0].amount = kr("10000000.01"); })}) {
    expect_fault(change, Status::out_of_range, Field::expense_amount, 0);
  }
}

/// A million of one item and more, without the memory.
template <class Item>
struct Repeated {
  Item item;
  std::size_t count;
  std::size_t size() const { return count; }
  Item operator[](std::size_t) const { return item; }
};

TEST(Check, ATimesheetHasAtMostAMillionVisitsAndAMillionReceipts) {
  const TimesheetBuilder builder;
  const auto code = [&](std::size_t visits, std::size_t expenses) {
    const Items<Repeated<Visit>, Repeated<Expense>> items{{held("2025-01-07", "1:00"), visits},
                                                          {receipt("2025-01-07", "1.00"), expenses}};
    Fault found;
    check(oppdal, builder.sheet(), items, [&](const Fault& fault) { found = fault; });
    return std::pair(found.code, found.field);
  };
  const auto most = static_cast<std::size_t>(limits::items);
  EXPECT_EQ(code(most, 0).first, Status::ok);
  EXPECT_EQ(code(0, most).first, Status::ok);
  EXPECT_EQ(code(most + 1, 0), std::pair(Status::too_many_items, Field::visits));
  EXPECT_EQ(code(0, most + 1), std::pair(Status::too_many_items, Field::expenses));
}

TEST(Check, EveryFaultIsReportedInTheOrderOfTheDocument) {
  TimesheetBuilder sheet = changed([](TimesheetBuilder& wrong) {
    wrong.to = day("2024-01-01");
    wrong.earlier.hours = Hours::of_minutes(-1);
    wrong.visits[0].hours = hm("25:00");
    wrong.visits[0].km_to = Kilometres::of_metres(-1);
    wrong.visits[1].cancelled->on = day("2025-02-01");
    wrong.expenses[0].amount = kr("0.00");
  });
  std::vector<Field> fields;
  for (const Fault& fault : faults_of(sheet)) fields.push_back(fault.field);
  EXPECT_EQ(fields, (std::vector<Field>{Field::agreement_to, Field::earlier_hours, Field::visit_hours,
                                        Field::visit_km_to, Field::visit_cancelled_on, Field::expense_amount}));
  EXPECT_EQ(sheet.fault().field, Field::agreement_to) << "a settlement answers with the first";
}

}  // namespace
}  // namespace stottekontakt
