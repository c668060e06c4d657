/// @file
/// Public holidays 1950 to 2050 against a table of python's `holidays`, and Norwegian time against one of `zoneinfo`.

#include <gtest/gtest.h>

#include <set>

#include "stottekontakt/stottekontakt.hpp"
#include "support/printers.hpp"
#include "table.hpp"

namespace stottekontakt {
namespace {

std::set<Date> listed_holidays() {
  std::set<Date> days;
  for (const std::string& line : oracle::table_lines("norwegian_public_holidays.txt")) {
    days.insert(parse_date(line).value());
  }
  return days;
}

TEST(HolidayOracle, APublicHolidayIsADayOfTheTableAndNoOther) {
  const std::set<Date> listed = listed_holidays();
  ASSERT_GT(listed.size(), 1200u);
  ASSERT_LE(listed.size(), 101u * 12u);
  for (Date day(1950, 1, 1); day <= Date(2050, 12, 31); day = day + Days(1)) {
    ASSERT_EQ(is_public_holiday(day), listed.contains(day)) << to_text(day).view();
  }
}

// STK-TIM-06
TEST(HolidayOracle, TheBankDayIsTheLastDayOnOrBeforeThatIsNoWeekendAndNotInTheTable) {
  const std::set<Date> listed = listed_holidays();
  Date bank_day(1949, 12, 30);
  for (Date day(1950, 1, 1); day <= Date(2050, 12, 31); day = day + Days(1)) {
    const int weekday = day.day_of_week().as_number();
    if (weekday != 0 && weekday != 6 && !listed.contains(day)) bank_day = day;
    ASSERT_EQ(bank_day_on_or_before(day), bank_day) << to_text(day).view();
  }
}

TEST(HolidayOracle, EasterIsASundayFromTheTwentySecondOfMarchToTheTwentyFifthOfApril) {
  for (int year = 1900; year <= 2200; ++year) {
    const Date easter = easter_sunday(year);
    ASSERT_EQ(iso_weekday(easter), 7);
    ASSERT_FALSE(easter < make_date(year, 3, 22).value());
    ASSERT_FALSE(make_date(year, 4, 25).value() < easter);
  }
}

struct Offset {
  std::int64_t from;
  std::int64_t seconds;
};
std::vector<Offset> oslo_offsets() {
  std::vector<Offset> offsets;
  for (const std::string& line : oracle::table_lines("oslo_offsets.txt")) {
    const std::size_t blank = line.find(' ');
    offsets.push_back(
        {parse_decimal(line.substr(0, blank), 0).value(), parse_decimal(line.substr(blank + 1), 0).value()});
  }
  return offsets;
}

// STK-TIM-08
TEST(DeliveryOracle, TheDeliveryDateIsTheCalendarDateInOslo) {
  const std::vector<Offset> offsets = oslo_offsets();
  ASSERT_EQ(offsets.size(), 1u + 2u * 42u);
  const auto date_in = [](std::int64_t utc, const Offset& offset) {
    return date_from_days(static_cast<std::int32_t>((utc + offset.seconds) / 86400));
  };
  const std::int64_t end = std::int64_t{days_since_1970(Date(2037, 12, 31))} * 86400;
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    const std::int64_t last = i + 1 < offsets.size() ? offsets[i + 1].from : end;
    for (std::int64_t utc = offsets[i].from; utc < last; utc += 900) {
      for (const std::int64_t second : {utc, utc + 899}) {
        ASSERT_EQ(delivery_date_of_receipt(second), date_in(second, offsets[i])) << second;
      }
    }
  }
}

}  // namespace
}  // namespace stottekontakt
