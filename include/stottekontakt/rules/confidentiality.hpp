#pragma once
/// @file
/// Confidentiality (*taushetsplikt*): what may be told to whom (sheet 7).

#include "stottekontakt/rule.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Whom the contact would tell.
enum class Audience : std::uint8_t {
  anybody,             ///< friends, family, the public; also after the engagement ended
  social_media,        ///< published to everybody
  follow_up,           ///< persons involved in the recipient's follow-up
  responsible_person,  ///< the service's contact person or another responsible service provider of the municipality
};
/// Documents' words of the audiences.
inline constexpr std::string_view audience_names[] = {"anybody", "social_media", "follow_up", "responsible_person"};

/// What is to be told, and what speaks for it. Confidentiality covers name, age, personal data, health, diagnoses,
/// family, finances, what is done together and what is told (STK-CON-01).
struct Disclosure {
  Audience audience = Audience::anybody;  ///< whom
  bool picture = false;                   ///< a picture of the recipient
  bool recipient_in_danger = false;       ///< the contact worries that the recipient is in danger
  bool consent = false;                   ///< of the recipient, or the guardian
  bool municipality_approved = false;     ///< the picture, by the municipality
  bool agreed = false;                    ///< sharing with the follow-up was agreed
  bool necessary = false;                 ///< and is necessary
};

/// May the contact tell?
enum class DisclosureAnswer : std::uint8_t { forbidden, permitted, duty };
/// Documents' words of the answers.
inline constexpr std::string_view disclosure_answer_names[] = {"forbidden", "permitted", "duty"};

/// The answer, and the rule it rests on.
struct DisclosureFinding {
  DisclosureAnswer answer;  ///< may the contact tell?
  Rule rule;                ///< by which rule
  /// Compares both.
  friend constexpr bool operator==(const DisclosureFinding&, const DisclosureFinding&) noexcept = default;
};

/// STK-CON-04: worry that the recipient is in danger is a *duty* to tell a responsible person, which overrides
/// confidentiality towards them. Section 7.
constexpr bool duty_to_tell(const Disclosure& what) noexcept {
  return what.recipient_in_danger && what.audience == Audience::responsible_person;
}
/// STK-CON-02: a picture on social media needs consent *and* the municipality's approval; either alone is not enough.
constexpr bool picture_may_be_published(const Disclosure& what) noexcept {
  return what.consent && what.municipality_approved;
}
/// STK-CON-05: sharing with persons in the follow-up is permitted where agreed *and* necessary. Section 7.
constexpr bool follow_up_may_know(const Disclosure& what) noexcept {
  return what.audience == Audience::follow_up && what.agreed && what.necessary;
}
/// STK-CON-03: other sharing of pictures or information needs consent. Section 7.
constexpr bool consent_given(const Disclosure& what) noexcept {
  return what.consent;
}

/// STK-CON-01: towards everybody else, and for ever, it is forbidden. The tests stand in the order of the regulation:
/// danger, a picture on social media, the follow-up, consent, else forbidden. Section 7. Reading: the text's.
constexpr DisclosureFinding may_disclose(const Disclosure& what) noexcept {
  if (duty_to_tell(what)) return {DisclosureAnswer::duty, Rule::STK_CON_04};
  if (what.picture && what.audience == Audience::social_media) {
    const bool permitted = picture_may_be_published(what);
    return {permitted ? DisclosureAnswer::permitted : DisclosureAnswer::forbidden, Rule::STK_CON_02};
  }
  if (follow_up_may_know(what)) return {DisclosureAnswer::permitted, Rule::STK_CON_05};
  if (consent_given(what)) return {DisclosureAnswer::permitted, Rule::STK_CON_03};
  return {DisclosureAnswer::forbidden, Rule::STK_CON_01};
}

}  // namespace v0
}  // namespace stottekontakt
