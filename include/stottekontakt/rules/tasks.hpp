#pragma once
/// @file
/// What a support contact may be used for (sheet 2 and 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-TSK-01: not for practical chores: shopping *without* the recipient, and tidying, washing, cooking, a doctor's
/// appointment or another chore even together. A person decides what happens with the hours. Section 3.
constexpr Finding practical_chore(Activity activity, bool with_recipient) noexcept {
  constexpr Finding review{Rule::STK_TSK_01, Verdict::review, Reading::choice};
  switch (activity) {
    case Activity::tidying:
    case Activity::washing:
    case Activity::cooking:
    case Activity::doctor:
    case Activity::chore:
      return review;
    case Activity::shopping:
      return with_recipient ? no_finding : review;
    default:
      return no_finding;
  }
}

/// STK-TSK-02: nor for health services or treatment. Section 3.
constexpr Finding health_service(Activity activity) noexcept {
  return found_if(activity == Activity::health_service || activity == Activity::treatment,
                  {Rule::STK_TSK_02, Verdict::review, Reading::choice});
}

/// STK-TSK-03: social activity, conversation, planning and cooperation are permitted; without the recipient only
/// planning and cooperation with relatives and the service. Section 2.
constexpr Finding without_recipient(Activity activity, bool with_recipient) noexcept {
  const bool may_be_alone = activity == Activity::planning || activity == Activity::cooperation;
  return found_if(!with_recipient && !may_be_alone, {Rule::STK_TSK_03, Verdict::review, Reading::choice});
}

/// The three tests of the task in their order, for held and cancelled visits alike.
///@{
constexpr Finding task_not_permitted(Activity activity, bool with_recipient) noexcept {
  return first_of(practical_chore(activity, with_recipient), health_service(activity),
                  without_recipient(activity, with_recipient));
}
constexpr Finding task_not_permitted(const Visit& visit) noexcept {
  return task_not_permitted(visit.activity, visit.with_recipient);
}
///@}

}  // namespace v0
}  // namespace stottekontakt
