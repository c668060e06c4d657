#pragma once
/// @file
/// Evaluation forms (sheet 4).

#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Where the year's evaluation stands.
enum class EvaluationState : std::uint8_t {
  due,      ///< none yet, and the year has not ended
  overdue,  ///< none, and the year has ended
  met,      ///< at least once
  target,   ///< preferably twice: done
};
/// Documents' words of the states.
inline constexpr std::string_view evaluation_state_names[] = {"due", "overdue", "met", "target"};

/// STK-EVA-01: an evaluation form at least once, preferably twice a calendar year. Section 4.
/// @param year the calendar year asked about
/// @param forms forms delivered in it on or before `as_of`
/// @param as_of the day of asking; from 1 January after `year` a missing form is overdue
constexpr EvaluationState evaluation_state(const Regulation& regulation, int year, int forms, Date as_of) noexcept {
  if (forms >= regulation.evaluations_aim.value) return EvaluationState::target;
  if (forms >= regulation.evaluations_least.value) return EvaluationState::met;
  return last_day_of({year, 12}) < as_of ? EvaluationState::overdue : EvaluationState::due;
}

}  // namespace v0
}  // namespace stottekontakt
