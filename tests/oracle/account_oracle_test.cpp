/// @file
/// STK-PAY-04: hours accrued, against a count day by day.

#include <gtest/gtest.h>

#include <random>

#include "stottekontakt/stottekontakt.hpp"
#include "support/printers.hpp"

namespace stottekontakt {
namespace {

Hours in_force_on(const std::vector<WeeklyHours>& rows, Date day) {
  Hours hours = rows.front().hours;
  for (const WeeklyHours& row : rows) {
    if (!(day < row.from.value())) hours = row.hours;
  }
  return hours;
}
/// Each week gives the hours in force on the first of its days that lies in the period.
Hours counted_day_by_day(const std::vector<WeeklyHours>& rows, const Period& period) {
  Hours accrued;
  for (Date day = period.first; !(period.last.value() < day); day = day + Days(1)) {
    if (day == period.first.value() || day.day_of_week() == boost::gregorian::Monday) accrued += in_force_on(rows, day);
  }
  return accrued;
}

TEST(AccountOracle, EveryPeriodOfUpToTenWeeksAccruesWhatACountOfItsDaysSays) {
  const std::vector<WeeklyHours> rows = {{Date(2024, 1, 1), Hours::of_minutes(180)}};
  for (Date first(2024, 12, 1); first < Date(2025, 1, 1); first = first + Days(1)) {
    for (int length = 0; length <= 70; ++length) {
      const Period period{first, first + Days(length - 1)};
      ASSERT_EQ(accrued_hours(rows, period), length == 0 ? Hours() : counted_day_by_day(rows, period))
          << to_text(first).view() << ", " << length << " days";
    }
  }
}

TEST(AccountOracle, RandomRowsAndPeriodsAccrueWhatACountOfTheirDaysSays) {
  std::mt19937 random(4);
  const auto from_to = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
  const Date start(2024, 1, 1);
  for (int i = 0; i < 20'000; ++i) {
    const Date first = start + Days(from_to(0, 60));
    const Period period{first, first + Days(from_to(0, 400))};
    std::vector<WeeklyHours> rows = {{first - Days(from_to(0, 30)), Hours::of_minutes(from_to(0, 600))}};
    for (int more = from_to(0, 6); more > 0; --more) {
      rows.push_back(
          {rows.back().from.value() + Days(from_to(1, i % 2 == 0 ? 5 : 90)), Hours::of_minutes(from_to(0, 600))});
    }
    ASSERT_EQ(accrued_hours(rows, period), counted_day_by_day(rows, period)) << "case " << i;
  }
}

}  // namespace
}  // namespace stottekontakt
