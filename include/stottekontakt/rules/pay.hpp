#pragma once
/// @file
/// Pay for hours (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-PAY-01: the hourly rate in force on the visit's date; nullptr before the first rate, never a guess. Section 3.
constexpr const DatedRow<HourlyRate>* hourly_rate_on(const Dated<HourlyRate>& rates, Date day) noexcept {
  return rates.in_force_on(day);
}

/// STK-PAY-01: the hours of a held visit that every other test let pass are paid. Section 3.
inline constexpr Finding hours_paid{Rule::STK_PAY_01, Verdict::granted, Reading::text};

/// STK-PAY-02: pay for all granted minutes at one rate: added first, multiplied once, rounded once, half up to the
/// øre, because payroll systems recompute quantity × rate. Section 3.
constexpr Kroner pay_line_amount(HourlyRate rate, Hours all_granted) noexcept {
  return amount_rounded_half_up(rate, all_granted);
}

/// STK-PAY-03: only hours actually used are paid: an item dated after the delivery date is refused. Section 3.
constexpr Finding not_yet_used(const Terms& terms, Date day) noexcept {
  return found_if(terms.delivered.value() < day, {Rule::STK_PAY_03, Verdict::refused, Reading::choice});
}

/// What one might expect to be paid besides hours.
enum class Supplement : std::uint8_t { holiday_pay, evening, weekend, travel_time, course, planning_alone };
/// Documents' words of the supplements.
inline constexpr std::string_view supplement_names[] = {"holiday_pay", "evening", "weekend",
                                                        "travel_time", "course",  "planning_alone"};

/// STK-PAY-05: none is paid. No holiday pay under the assignment contract by the sheet's own words (whether the
/// relation in truth is employment is not decided here); of the others the sheet is silent. Planning *with* the
/// recipient is ordinary hours. Section 3.
constexpr Finding supplement_paid(Supplement supplement) noexcept {
  const Reading reading = supplement == Supplement::holiday_pay ? Reading::text : Reading::choice;
  return {Rule::STK_PAY_05, Verdict::refused, reading};
}

}  // namespace v0
}  // namespace stottekontakt
