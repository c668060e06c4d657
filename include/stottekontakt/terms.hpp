#pragma once
/// @file
/// `Terms`: the facts of one timesheet turned once into what the rules compare with.

#include "stottekontakt/claim.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Everything a rule about one item needs besides the item. All calendar arithmetic is done when these are made
/// (`terms_of`, terms_of.hpp), so a rule only compares days.
struct Terms {
  Period period;                   ///< the days of the timesheet's month
  Period agreement;                ///< first and last day; without an end, `no_last_date`
  Required<Date> delivered;        ///< Norwegian calendar date of receipt
  Required<Date> first_claimable;  ///< items before it were delivered too late (STK-TIM-03)
  Period on_this_sheet;            ///< the days that all of these leave to the other tests

  DaySet holidays;       ///< days of the period in a registered holiday
  DaySet sick_days;      ///< days of the period in the contact's sickness
  DaySet ordinary_days;  ///< days of `on_this_sheet` that lie in neither
  DaySet cover_days;     ///< days of the period on which expense cover was in force

  Dated<HourlyRate> hourly_rate;                  ///< those this agreement is paid by
  Dated<KilometreRate> kilometre_rate;            ///< those of the regulation
  Dated<HourlyRate> hourly_rate_of_period;        ///< of `hourly_rate`, the rows in force on a day of the period
  Dated<KilometreRate> kilometre_rate_of_period;  ///< of `kilometre_rate`
  std::optional<Kilometres> kilometre_ceiling;    ///< for the month; nullopt: none

  Hours accrued;      ///< by the hour account, over its period (STK-PAY-04)
  Hours used_before;  ///< the account's `used`, and what earlier statements of the month granted

  std::optional<Kroner> expense_ceiling{};             ///< for the month (STK-EXP-03); nullopt: no figure in force
  Provenance ceiling_provenance = Provenance::stated;  ///< of the ceiling's figure
  Reading ceiling_reading = Reading::choice;           ///< whose reading the ceiling rests on
  Kroner expenses_before;                              ///< what earlier statements of the month granted
};

}  // namespace v0
}  // namespace stottekontakt
