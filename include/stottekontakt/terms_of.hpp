#pragma once
/// @file
/// From the facts of one timesheet to its `Terms`: all calendar arithmetic, done once.

#include "stottekontakt/rules/agreement.hpp"
#include "stottekontakt/rules/expenses.hpp"
#include "stottekontakt/rules/hour_account.hpp"
#include "stottekontakt/rules/timesheet.hpp"

namespace stottekontakt {
inline namespace v0 {

/// What the calendar and the tables of rates say about a month: the same for every timesheet of it.
struct MonthInForce {
  Period period;                                ///< the days of its timesheets
  Dated<HourlyRate> hourly_rate;                ///< the rows in force on any of them
  Dated<HourlyRate> group_hourly_rate;          ///< of the group rate
  Dated<KilometreRate> kilometre_rate;          ///< of the kilometre rate
  std::optional<Kilometres> kilometre_ceiling;  ///< nullopt: none
};

/// The days and rates of a real month from 1901 to 2200.
constexpr MonthInForce in_force_in(const Regulation& regulation, const Month& month) noexcept {
  const Period period = period_of(regulation, month);
  const auto* ceiling = regulation.kilometre_ceiling.in_force_on(period.first);
  return {period, regulation.hourly_rate.in_force_during(period), regulation.group_hourly_rate.in_force_during(period),
          regulation.kilometre_rate.in_force_during(period),
          ceiling != nullptr ? std::optional(ceiling->value) : std::nullopt};
}

/// What the calendar says about a day of delivery: the same for every timesheet delivered on it.
struct Delivery {
  Required<Date> day;              ///< Norwegian calendar date of receipt
  Required<Date> first_claimable;  ///< STK-TIM-04
  Payout payout;                   ///< STK-TIM-02 and STK-TIM-06
};

/// The days that follow from a delivery between 1901 and 2199.
constexpr Delivery delivery_on(const Regulation& regulation, Date day) noexcept {
  return {day, first_claimable_day(regulation, day), payout_of(regulation, day)};
}

/// The terms that visits are settled on, of a timesheet of that month, delivered so: without the ceiling of receipts.
/// The facts have passed `check_sheet`.
constexpr Terms terms_of_visits(const Regulation& regulation, const MonthInForce& month, const Delivery& delivery,
                                const Timesheet& sheet) noexcept {
  const Agreement& agreement = sheet.agreement;
  const Period& period = month.period;
  const Period in_force = agreement_days(regulation, agreement);
  const Period may_be_claimed{delivery.first_claimable, delivery.day};
  const Hours used = agreement.hour_account ? agreement.hour_account->used : Hours();
  Terms terms{
      .period = period,
      .agreement = in_force,
      .delivered = delivery.day,
      .first_claimable = delivery.first_claimable,
      .on_this_sheet = intersection(intersection(period, in_force), may_be_claimed),
      .holidays = DaySet(period.first),
      .sick_days = DaySet(period.first),
      .ordinary_days = DaySet(period.first),
      .cover_days = DaySet(period.first),
      .hourly_rate = regulation.hourly_rate_for(agreement.rate),
      .kilometre_rate = regulation.kilometre_rate,
      .hourly_rate_of_period = agreement.rate == RateKey::group ? month.group_hourly_rate : month.hourly_rate,
      .kilometre_rate_of_period = month.kilometre_rate,
      .kilometre_ceiling = month.kilometre_ceiling,
      .accrued = accrued_hours(agreement.weekly_hours, account_period(agreement.hour_account, in_force, period)),
      .used_before = used + sheet.earlier.hours,
      .expenses_before = sheet.earlier.expenses,
  };
  for (const Period& holiday : agreement.holidays) terms.holidays.add(holiday);
  for (const SickLeave& leave : agreement.sick_leave) terms.sick_days.add({leave.from, day_or_forever(leave.to)});
  terms.ordinary_days.add(terms.on_this_sheet);
  terms.ordinary_days.remove(terms.holidays);
  terms.ordinary_days.remove(terms.sick_days);
  return terms;
}

/// STK-EXP-03: the month's ceiling of receipts, and what cover there is.
constexpr void set_expense_ceiling(Terms& terms, const Regulation& regulation, const Agreement& agreement) noexcept {
  const ExpenseCeiling ceiling = expense_ceiling(regulation, agreement.weekly_hours, agreement.expense_cover,
                                                 intersection(terms.period, terms.agreement));
  terms.expense_ceiling = ceiling.amount;
  terms.ceiling_provenance = ceiling.provenance;
  terms.ceiling_reading = ceiling.reading;
  for (std::size_t i = 0; i < agreement.expense_cover.size(); ++i) {
    const ExpenseCover& row = agreement.expense_cover[i];
    const bool is_last = i + 1 == agreement.expense_cover.size();
    const Date last = is_last ? no_last_date : agreement.expense_cover[i + 1].from.value() - Days(1);
    if (row.monthly != Kroner()) terms.cover_days.add({row.from, last});
  }
}

/// All terms of a timesheet of that month, delivered so. The facts have passed `check_sheet`.
constexpr Terms terms_of(const Regulation& regulation, const MonthInForce& month, const Delivery& delivery,
                         const Timesheet& sheet) noexcept {
  Terms terms = terms_of_visits(regulation, month, delivery, sheet);
  set_expense_ceiling(terms, regulation, sheet.agreement);
  return terms;
}

/// The terms of a timesheet, all calendar arithmetic done. The facts have passed `check_sheet`.
constexpr Terms terms_of(const Regulation& regulation, const Timesheet& sheet) noexcept {
  return terms_of(regulation, in_force_in(regulation, sheet.month), delivery_on(regulation, sheet.delivered), sheet);
}

}  // namespace v0
}  // namespace stottekontakt
