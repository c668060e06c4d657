#pragma once
/// @file
/// Kilometres (*kjøregodtgjøring*) (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// The kilometres of a visit that can be paid: to and from the recipient, inside the municipality.
constexpr Kilometres payable_distance(const Visit& visit) noexcept {
  return visit.km_to + visit.km_from;
}

/// STK-KM-01: kilometres to and from the recipient's home are paid per km at the rate of the visit's date. No monthly
/// ceiling in Oppdal, no passenger supplement, no tolls or parking; between two recipients, a leg belongs to the visit
/// it leads to. Section 3.
inline constexpr Finding kilometres_paid{Rule::STK_KM_01, Verdict::granted, Reading::text};

/// STK-KM-01: the line's amount, metres × rate / 1000, rounded once, half up to the øre. Section 3.
constexpr Kroner mileage_line_amount(KilometreRate rate, Kilometres all_granted) noexcept {
  return amount_rounded_half_up(rate, all_granted);
}

/// STK-CAN-04: kilometres on a visit cancelled the same day are covered as entered (entered = driven), with the notice
/// `km-on-cancelled`.
inline constexpr Finding cancelled_kilometres_paid{Rule::STK_CAN_04, Verdict::granted, Reading::choice};

/// STK-CAN-04: where no drive was due, because the contact was ill or the visit was cancelled in time, a person
/// decides.
inline constexpr Finding no_drive_was_due{Rule::STK_CAN_04, Verdict::review, Reading::choice};

/// STK-KM-02: only inside the municipality; a contact who lives outside is paid from the border. Section 3.
inline constexpr Finding outside_municipality{Rule::STK_KM_02, Verdict::refused, Reading::text};

/// STK-KM-03: driving *on* an activity is the recipient's cost: refused here, and never computed as a debt. Section 3.
inline constexpr Finding driven_on_activity{Rule::STK_KM_03, Verdict::refused, Reading::text};

/// The finding about a visit's kilometres to and from the recipient. That they are paid stands in the text; where
/// another rule decides them, or a kilometre ceiling cuts them, it is the library's choice.
constexpr Finding kilometre_finding(const VisitDecision& decision) noexcept {
  if (decision.km_verdict == Verdict::not_claimed) return no_finding;
  const bool by_text = decision.km_rule == Rule::STK_KM_01 && decision.km_cut_metres == 0;
  return {decision.km_rule, decision.km_verdict, by_text ? Reading::text : Reading::choice};
}

/// A municipality's monthly ceiling for paid kilometres (Oppdal has none): what a visit gets when `left` remains.
/// Kilometres in review do not draw on it: the person who grants them decides whether to go above.
constexpr Kilometres within_kilometre_ceiling(Kilometres claimed, Kilometres left) noexcept {
  return claimed <= left ? claimed : left;
}

}  // namespace v0
}  // namespace stottekontakt
