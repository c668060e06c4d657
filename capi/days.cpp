// Days, and what is known of them without any facts.
#include "edges.hpp"
#include "stottekontakt/rules/timesheet.hpp"

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::int32_t STK_CALL stk_day_of(std::int32_t year, std::int32_t month, std::int32_t day_of_month, std::int32_t* day) {
  const std::optional<Date> date = make_date(year, month, day_of_month);
  if (!date || !is_day(days_since_1970(*date))) return STK_STATUS_OUT_OF_RANGE;
  return put(day, days_since_1970(*date));
}

std::int32_t STK_CALL stk_date_of(std::int32_t day, std::int32_t* year, std::int32_t* month,
                                  std::int32_t* day_of_month) {
  if (year == nullptr || month == nullptr || day_of_month == nullptr) return STK_STATUS_NULL_POINTER;
  if (!is_day(day)) return STK_STATUS_OUT_OF_RANGE;
  const CivilDate date = civil(date_from_days(day));
  *year = date.year;
  *month = date.month;
  *day_of_month = date.day;
  return STK_STATUS_OK;
}

std::int32_t STK_CALL stk_weekday(std::int32_t day, std::int32_t* weekday) {
  if (!is_day(day)) return STK_STATUS_OUT_OF_RANGE;
  return put(weekday, iso_weekday(date_from_days(day)));
}

std::int32_t STK_CALL stk_add_months(std::int32_t day, std::int32_t months, std::int32_t* later) {
  if (!is_day(day) || !within(months, -2800, 2800)) return STK_STATUS_OUT_OF_RANGE;
  const CivilDate date = civil(date_from_days(day));
  const Month month = month_after({date.year, date.month}, months);
  if (!within(month.year, 1970, 2200)) return STK_STATUS_OUT_OF_RANGE;
  const std::int32_t moved = days_since_1970(day_of_month_clamped(month, date.day));
  return is_day(moved) ? put(later, moved) : STK_STATUS_OUT_OF_RANGE;
}

std::int32_t STK_CALL stk_easter_sunday(std::int32_t year, std::int32_t* day) {
  if (!within(year, 1970, 2200)) return STK_STATUS_OUT_OF_RANGE;
  return put(day, days_since_1970(easter_sunday(year)));
}

std::int32_t STK_CALL stk_is_public_holiday(std::int32_t day, std::int32_t* answer) {
  if (!is_day(day)) return STK_STATUS_OUT_OF_RANGE;
  return put(answer, is_public_holiday(date_from_days(day)) ? 1 : 0);
}

std::int32_t STK_CALL stk_bank_day(std::int32_t day, std::int32_t* earlier) {
  if (!is_day(day)) return STK_STATUS_OUT_OF_RANGE;
  return put(earlier, days_since_1970(bank_day_on_or_before(date_from_days(day))));
}

}  // extern "C"
