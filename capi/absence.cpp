// Illness and holiday.
#include <bitset>

#include "facts.hpp"
#include "regulation.hpp"

namespace stottekontakt::capi {
namespace {

/// The illness of the days stated, or why there is none.
Result<Illness> illness_of(std::int32_t first_day, std::int32_t last_day, std::int32_t reported_day,
                           std::int32_t as_of_day) noexcept {
  if (!is_day(first_day) || !is_day_or_none(last_day) || !is_day_or_none(reported_day) || !is_day(as_of_day)) {
    return Fault{Status::out_of_range};
  }
  if (last_day != 0 && last_day < first_day) return Fault{Status::ends_before_begins};
  return Illness{{date_from_days(first_day), day_or_forever(day_or_none(last_day))}, day_or_none(reported_day)};
}

/// The days of one ISO year, as a set.
class DaysOfYear {
 public:
  explicit DaysOfYear(std::int32_t year) noexcept
      : first_(days_since_1970(first_monday_of_iso_year(year))),
        count_(days_since_1970(first_monday_of_iso_year(year + 1)) - first_) {}

  void add(std::int32_t first, std::int32_t last) noexcept {
    for (std::int32_t day = std::max(first, first_); day <= std::min(last, first_ + count_ - 1); ++day) {
      days_.set(static_cast<std::size_t>(day - first_));
    }
  }
  /// Calls `use(day)` for each, by rising date.
  template <class Use>
  void for_each(const Use& use) const noexcept {
    for (std::int32_t i = 0; i < count_; ++i) {
      if (days_.test(static_cast<std::size_t>(i))) use(date_from_days(first_ + i));
    }
  }

 private:
  std::int32_t first_;
  std::int32_t count_;
  std::bitset<53 * 7> days_{};
};

/// A list of what each day of an ISO year makes, without allocation.
template <class T>
class PerDay {
 public:
  void add(const T& value) noexcept { std::construct_at(first() + count_++, value); }
  std::span<const T> all() const noexcept { return {first(), count_}; }

 private:
  T* first() noexcept { return reinterpret_cast<T*>(memory_); }
  const T* first() const noexcept { return reinterpret_cast<const T*>(memory_); }
  std::size_t count_ = 0;
  alignas(T) unsigned char memory_[53 * 7 * sizeof(T)];
};

CFault count_holiday_weeks(const Regulation& rules, const stk_holiday_year* from, stk_holiday_weeks& answer) noexcept {
  if (const std::int32_t status = check_struct(from, offsetof(stk_holiday_year, reserved)); status != STK_STATUS_OK) {
    return {status, STK_FIELD_NONE};
  }
  const stk_holiday_year question = read_struct(from);
  const Rows worked(question.worked_days, question.worked_day_count, sizeof(std::int32_t));
  const Rows sick(question.sick_leave, question.sick_leave_count, question.sick_leave_size);
  if (!within(question.year, STK_FIRST_YEAR, STK_LAST_YEAR)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_YEAR};
  if (question.agreement_first_day == 0) return {STK_STATUS_MISSING, STK_FIELD_AGREEMENT_FROM};
  if (!is_day(question.agreement_first_day)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_AGREEMENT_FROM};
  if (!is_day_or_none(question.agreement_last_day)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_AGREEMENT_TO};
  if (question.agreement_last_day != 0 && question.agreement_last_day < question.agreement_first_day) {
    return {STK_STATUS_ENDS_BEFORE_BEGINS, STK_FIELD_AGREEMENT_TO};
  }
  if (question.as_of_day == 0) return {STK_STATUS_MISSING, STK_FIELD_AS_OF};
  if (!is_day(question.as_of_day)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_AS_OF};
  if (question.reserved != 0) return {STK_STATUS_NOT_ZERO, STK_FIELD_NONE};
  if (const CFault fault = worked.check(sizeof(std::int32_t), STK_FIELD_WORKED_DAYS)) return fault;
  if (const CFault fault = sick.check(least::sick_leave, STK_FIELD_SICK_LEAVE)) return fault;

  DaysOfYear worked_days(question.year);
  for (std::size_t i = 0; i < worked.size(); ++i) {
    const std::int32_t day = worked[i];
    if (!is_day(day)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_WORKED_DAYS, static_cast<std::int32_t>(i)};
    worked_days.add(day, day);
  }
  DaysOfYear sick_days(question.year);
  for (std::size_t i = 0; i < sick.size(); ++i) {
    const stk_sick_leave row = sick[i];
    const auto item = static_cast<std::int32_t>(i);
    if (!is_day(row.first_day)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_SICK_LEAVE_FROM, item};
    if (!is_day_or_none(row.last_day)) return {STK_STATUS_OUT_OF_RANGE, STK_FIELD_SICK_LEAVE_TO, item};
    if (row.last_day != 0 && row.last_day < row.first_day) {
      return {STK_STATUS_ENDS_BEFORE_BEGINS, STK_FIELD_SICK_LEAVE_TO, item, row.last_day};
    }
    sick_days.add(row.first_day, row.last_day == 0 ? STK_LAST_DAY : row.last_day);
  }
  PerDay<Date> worked_dates;
  worked_days.for_each([&](Date day) { worked_dates.add(day); });
  PerDay<SickLeave> sick_leave;
  sick_days.for_each([&](Date day) { sick_leave.add({day, day, std::nullopt}); });

  const Period agreement{date_from_days(question.agreement_first_day),
                         day_or_forever(day_or_none(question.agreement_last_day))};
  const HolidayWeeks weeks = holiday_weeks(rules, question.year, agreement, worked_dates.all(), sick_leave.all(),
                                           date_from_days(question.as_of_day));
  answer.judged = weeks.judged ? 1 : 0;
  answer.weeks = weeks.weeks;
  answer.needed = weeks.needed;
  answer.too_few = weeks.too_few() ? 1 : 0;
  return {};
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::int32_t STK_CALL stk_sick_days(std::int32_t first_day, std::int32_t last_day, std::int32_t as_of_day,
                                    std::int32_t* days) {
  const Result<Illness> illness = illness_of(first_day, last_day, 0, as_of_day);
  if (!illness) return number_of(illness.fault().code);
  return put(days, sick_days_counted(*illness, illness->days.first, date_from_days(as_of_day)));
}

std::int32_t STK_CALL stk_is_long_illness(const stk_regulation* regulation, std::int32_t first_day,
                                          std::int32_t last_day, std::int32_t as_of_day, std::int32_t* answer) {
  const Result<Illness> illness = illness_of(first_day, last_day, 0, as_of_day);
  if (!illness) return number_of(illness.fault().code);
  return put(answer, is_long_illness(regulation_of(regulation), *illness, date_from_days(as_of_day)) ? 1 : 0);
}

std::int32_t STK_CALL stk_nav_application_day(const stk_regulation* regulation, std::int32_t first_day,
                                              std::int32_t reported_day, std::int32_t* day) {
  if (!is_day(first_day) || !is_day_or_none(reported_day)) return STK_STATUS_OUT_OF_RANGE;
  const Date from =
      nav_application_day(regulation_of(regulation), date_from_days(first_day), day_or_none(reported_day));
  return put(day, days_since_1970(from));
}

std::int32_t STK_CALL stk_may_apply_to_nav(const stk_regulation* regulation, std::int32_t first_day,
                                           std::int32_t last_day, std::int32_t reported_day, std::int32_t as_of_day,
                                           std::int32_t* answer) {
  const Result<Illness> illness = illness_of(first_day, last_day, reported_day, as_of_day);
  if (!illness) return number_of(illness.fault().code);
  return put(answer, may_apply_to_nav(regulation_of(regulation), *illness, date_from_days(as_of_day)) ? 1 : 0);
}

std::int32_t STK_CALL stk_holiday_weeks_of(const stk_regulation* regulation, const stk_holiday_year* question,
                                           stk_holiday_weeks* answer) {
  const std::int32_t status = check_struct(answer, offsetof(stk_holiday_weeks, judged));
  if (status != STK_STATUS_OK) return status;
  stk_holiday_weeks weeks{};
  const CFault fault = count_holiday_weeks(regulation_of(regulation), question, weeks);
  answer->fault_field = weeks.fault_field = fault.field;
  answer->fault_item = weeks.fault_item = fault.item;
  answer->fault_day = weeks.fault_day = fault.day;
  if (!fault) write_struct(answer, weeks);
  return fault.status;
}

}  // extern "C"
