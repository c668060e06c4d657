#pragma once
/// @file
/// The agreement: notice, first and last day, and being ready to start (sheet 3, 7 and 8).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-AGR-01: last day of an agreement ended with notice. The day of receipt is not counted, so last day =
/// receipt + 14; either party may end it, and days off move nothing. Section 3.
constexpr Date last_day_after_notice(const Regulation& regulation, Date received) noexcept {
  return received + Days(regulation.notice_days.value);
}

/// STK-AGR-02: notice should be written; unwritten notice is valid all the same. Section 3.
/// @return true if the statement should remark that it was not written.
constexpr bool notice_should_have_been_written(const Termination& notice) noexcept {
  return !notice.written;
}

/// First and last day of an agreement; the last is the earlier of `to` and the notice's (STK-AGR-01).
constexpr Period agreement_days(const Regulation& regulation, const Agreement& agreement) noexcept {
  const Date stated = day_or_forever(agreement.to);
  if (!agreement.notice) return {agreement.from, stated};
  return {agreement.from, earlier_of(stated, last_day_after_notice(regulation, agreement.notice->received))};
}

/// STK-AGR-03: an item outside the agreement's first and last day is refused. Section 3.
constexpr Finding outside_agreement(const Terms& terms, Date day) noexcept {
  return found_if(!terms.agreement.contains(day), {Rule::STK_AGR_03, Verdict::refused, Reading::choice});
}

/// The five items a contact must have in order before starting (sections 7 and 8).
struct StartUpChecklist {
  bool agreement_and_confidentiality_signed = false;  ///< agreement with confidentiality declaration
  bool informed_about_recipient = false;              ///< enough information received
  bool email_read = false;                            ///< the e-mailed information
  bool service_contact_saved = false;                 ///< the service's contact details
  bool police_certificate_delivered = false;          ///< helse- og omsorgstjenesteloven § 5-4
};

/// STK-AGR-04: ready to start when all five are in order. Sections 7 and 8.
constexpr bool ready_to_start(const StartUpChecklist& list) noexcept {
  return list.agreement_and_confidentiality_signed && list.informed_about_recipient && list.email_read &&
         list.service_contact_saved && list.police_certificate_delivered;
}

/// STK-AGR-04: true for a visit before the ready day. It is paid, with the notice `not-ready`; a visit on the day
/// itself is in order.
constexpr bool visit_before_ready(const Agreement& agreement, Date day) noexcept {
  return agreement.ready && day < *agreement.ready;
}

}  // namespace v0
}  // namespace stottekontakt
