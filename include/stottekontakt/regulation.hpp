#pragma once
/// @file
/// `Regulation`: every parameter and policy a municipality sets, with date, provenance and source.

#include <cstdint>
#include <string_view>

#include "stottekontakt/values/dated.hpp"
#include "stottekontakt/values/rate.hpp"

namespace stottekontakt {
inline namespace v0 {

/// A whole number that has no date: a count of days, weeks or months, or a day of the month.
struct Figure {
  std::int32_t value;       ///< the count
  Provenance provenance;    ///< stated by the municipality, or assumed
  std::string_view source;  ///< the document the figure stands in
};

/// What the ceiling for expenses (*utgiftsdekning*) is an amount of.
enum class CoverBasis : std::uint8_t {
  per_weekly_hour,  ///< so many kroner for each granted weekly hour, a month
  flat,             ///< one amount a month whatever the hours
};

/// Which hourly rate an agreement is paid by.
enum class RateKey : std::uint8_t {
  individual,  ///< one recipient
  group,       ///< a group of recipients, where the municipality has such a rate
};

/// One municipality's rules for support contacts as data. A second municipality is a second value of this type.
///
/// It is a view of rows and texts that live elsewhere (constants, or a loaded file) and is cheap to copy.
struct Regulation {
  std::string_view id;  ///< "oppdal"

  Dated<HourlyRate> hourly_rate;            ///< *timesats*, kr/h (STK-PAY-01)
  Dated<HourlyRate> group_hourly_rate;      ///< kr/h for agreements with a group; empty where there is none
  Dated<KilometreRate> kilometre_rate;      ///< *kjøregodtgjøring*, kr/km (STK-KM-01)
  Dated<KilometreRate> kilometre_tax_free;  ///< the tax-free part, shown only, never part of a sum
  Dated<Kroner> expense_ceiling;            ///< a month, by `cover_basis` (STK-EXP-03)
  Dated<Kilometres> kilometre_ceiling;      ///< paid kilometres a month; empty where there is no ceiling

  CoverBasis cover_basis = CoverBasis::per_weekly_hour;  ///< what `expense_ceiling` is an amount of

  Figure period_start_day;     ///< 1: the calendar month; 21: from the 21st of the month before to the 20th
  Figure claim_window_months;  ///< an item must be delivered within so many months (STK-TIM-03)
  Figure due_day;              ///< day of the month the timesheet is due; 31 is the month's last (STK-TIM-01)
  Figure due_months_after;     ///< 0: due in its own month; 1: in the month after
  Figure payout_day;           ///< day of the month after the month of delivery (STK-TIM-02)
  Figure notice_days;          ///< STK-AGR-01
  Figure holiday_weeks;        ///< weeks a calendar year without hours (STK-HOL-01)
  Figure sickness_days;        ///< days of illness before NAV (STK-SIC-03)
  Figure long_illness_days;    ///< more days than this is long illness (STK-SIC-02)
  Figure evaluations_least;    ///< evaluation forms a calendar year (STK-EVA-01)
  Figure evaluations_aim;      ///< preferably so many

  /// The hourly rates an agreement of that kind is paid by.
  constexpr const Dated<HourlyRate>& hourly_rate_for(RateKey key) const noexcept {
    return key == RateKey::group ? group_hourly_rate : hourly_rate;
  }
};

/// The days a timesheet of `month` covers: the calendar month, or the period that ends in it.
constexpr Period period_of(const Regulation& regulation, const Month& month) noexcept {
  const int start = regulation.period_start_day.value;
  if (start == 1) return {first_day_of(month), last_day_of(month)};
  return {day_of_month_clamped(month_after(month, -1), start), day_of_month_clamped(month, start - 1)};
}

}  // namespace v0
}  // namespace stottekontakt
