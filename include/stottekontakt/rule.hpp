#pragma once
/// @file
/// The table of rules, and what a rule can say: verdict and reading.

#include <cstdint>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {

/// A rule of the regulation: 100 × subject + number. Ids are stable for ever and never reused.
enum class Rule : std::uint16_t {
  none = 0,

  STK_PAY_01 = 101,  ///< hours at the rate in force on the visit's date
  STK_PAY_02 = 102,  ///< one line a rate, rounded once
  STK_PAY_03 = 103,  ///< only hours actually used
  STK_PAY_04 = 104,  ///< hours are saved up, never overdrawn
  STK_PAY_05 = 105,  ///< no holiday pay and no supplements

  STK_CAN_01 = 201,  ///< cancelled the same day by the recipient's side: paid as planned
  STK_CAN_02 = 202,  ///< cancelled the day before or earlier: a new time
  STK_CAN_03 = 203,  ///< cancelled the same day by the contact
  STK_CAN_04 = 204,  ///< kilometres on a cancelled visit
  STK_CAN_05 = 205,  ///< a visit broken off is two items

  STK_SIC_01 = 301,  ///< no pay during illness
  STK_SIC_02 = 302,  ///< long illness: contact the service
  STK_SIC_03 = 303,  ///< illness beyond 16 days: NAV

  STK_HOL_01 = 401,  ///< four weeks without hours a year
  STK_HOL_02 = 402,  ///< visits inside a registered holiday

  STK_AGR_01 = 501,  ///< 14 days' notice
  STK_AGR_02 = 502,  ///< notice should be written
  STK_AGR_03 = 503,  ///< items outside the agreement
  STK_AGR_04 = 504,  ///< start-up checklist

  STK_TSK_01 = 601,  ///< no practical chores
  STK_TSK_02 = 602,  ///< no health services
  STK_TSK_03 = 603,  ///< permitted tasks

  STK_KM_01 = 701,  ///< kilometres to and from the recipient
  STK_KM_02 = 702,  ///< kilometres outside the municipality
  STK_KM_03 = 703,  ///< kilometres on the activity

  STK_EXP_01 = 801,  ///< a receipt is needed
  STK_EXP_02 = 802,  ///< only the contact's own costs of an activity
  STK_EXP_03 = 803,  ///< the monthly ceiling
  STK_EXP_04 = 804,  ///< cover must be granted
  STK_EXP_05 = 805,  ///< an expense belongs to its month

  STK_TIM_01 = 901,  ///< due date of the timesheet
  STK_TIM_02 = 902,  ///< pay day
  STK_TIM_03 = 903,  ///< delivered within three months
  STK_TIM_04 = 904,  ///< at most three months are paid
  STK_TIM_05 = 905,  ///< items of another month
  STK_TIM_06 = 906,  ///< bank day
  STK_TIM_07 = 907,  ///< overlapping visits and days over 24 hours
  STK_TIM_08 = 908,  ///< ways of delivery

  STK_CTL_01 = 1001,  ///< control and random sample
  STK_CTL_02 = 1002,  ///< a person's ruling

  STK_EVA_01 = 1101,  ///< evaluation forms

  STK_CON_01 = 1201,  ///< confidentiality
  STK_CON_02 = 1202,  ///< pictures on social media
  STK_CON_03 = 1203,  ///< sharing with consent
  STK_CON_04 = 1204,  ///< duty to tell of danger
  STK_CON_05 = 1205,  ///< sharing in the follow-up
};

/// What is decided about one claimed part of an item.
enum class Verdict : std::uint8_t {
  not_claimed = 0,  ///< nothing was claimed, so nothing is decided
  granted = 1,
  reduced = 2,  ///< part of the claim is granted, the rest refused
  refused = 3,
  review = 4,  ///< the text leaves it to a person: computed, pending, neither paid nor refused
};

/// How sure a decision is: whose reading of the sheet it rests on.
enum class Reading : std::uint8_t {
  none = 0,
  text = 1,      ///< the sheet settles it
  practice = 2,  ///< law or the practice of Norwegian municipalities settles it
  choice = 3,    ///< the sheet leaves it open, and the library chose
};

/// One row of the table of rules.
struct RuleEntry {
  Rule rule;                 ///< number
  std::string_view id;       ///< "STK-PAY-01"
  std::string_view section;  ///< section of the sheet, "3" or "7, 8"; empty where no sentence stands behind it
  std::uint8_t readings;     ///< which readings parts of the rule rest on, a bit 1 << Reading each
};

namespace detail::readings {
inline constexpr std::uint8_t text = 1 << 1;
inline constexpr std::uint8_t practice = 1 << 2;
inline constexpr std::uint8_t choice = 1 << 3;

inline constexpr RuleEntry table[] = {
    {Rule::STK_PAY_01, "STK-PAY-01", "3", text | choice},
    {Rule::STK_PAY_02, "STK-PAY-02", "3", choice},
    {Rule::STK_PAY_03, "STK-PAY-03", "3", choice},
    {Rule::STK_PAY_04, "STK-PAY-04", "3", text | choice},
    {Rule::STK_PAY_05, "STK-PAY-05", "3", text | choice},
    {Rule::STK_CAN_01, "STK-CAN-01", "3", text | choice},
    {Rule::STK_CAN_02, "STK-CAN-02", "3", text},
    {Rule::STK_CAN_03, "STK-CAN-03", "3", choice},
    {Rule::STK_CAN_04, "STK-CAN-04", "", choice},
    {Rule::STK_CAN_05, "STK-CAN-05", "", choice},
    {Rule::STK_SIC_01, "STK-SIC-01", "3", text | choice},
    {Rule::STK_SIC_02, "STK-SIC-02", "3", text | choice},
    {Rule::STK_SIC_03, "STK-SIC-03", "3", text | practice},
    {Rule::STK_HOL_01, "STK-HOL-01", "3", text | choice},
    {Rule::STK_HOL_02, "STK-HOL-02", "3", text | choice},
    {Rule::STK_AGR_01, "STK-AGR-01", "3", text | practice},
    {Rule::STK_AGR_02, "STK-AGR-02", "3", text},
    {Rule::STK_AGR_03, "STK-AGR-03", "3", choice},
    {Rule::STK_AGR_04, "STK-AGR-04", "7, 8", text | choice},
    {Rule::STK_TSK_01, "STK-TSK-01", "3", text | choice},
    {Rule::STK_TSK_02, "STK-TSK-02", "3", text | choice},
    {Rule::STK_TSK_03, "STK-TSK-03", "2", text | choice},
    {Rule::STK_KM_01, "STK-KM-01", "3", text | practice | choice},
    {Rule::STK_KM_02, "STK-KM-02", "3", text},
    {Rule::STK_KM_03, "STK-KM-03", "3", text},
    {Rule::STK_EXP_01, "STK-EXP-01", "3", text},
    {Rule::STK_EXP_02, "STK-EXP-02", "3", text | choice},
    {Rule::STK_EXP_03, "STK-EXP-03", "3", text | choice},
    {Rule::STK_EXP_04, "STK-EXP-04", "3", text},
    {Rule::STK_EXP_05, "STK-EXP-05", "", choice},
    {Rule::STK_TIM_01, "STK-TIM-01", "3", text | choice},
    {Rule::STK_TIM_02, "STK-TIM-02", "3", text | practice},
    {Rule::STK_TIM_03, "STK-TIM-03", "3", text | choice},
    {Rule::STK_TIM_04, "STK-TIM-04", "3", choice},
    {Rule::STK_TIM_05, "STK-TIM-05", "", choice},
    {Rule::STK_TIM_06, "STK-TIM-06", "", practice},
    {Rule::STK_TIM_07, "STK-TIM-07", "", choice},
    {Rule::STK_TIM_08, "STK-TIM-08", "3", text | choice},
    {Rule::STK_CTL_01, "STK-CTL-01", "3", text | choice},
    {Rule::STK_CTL_02, "STK-CTL-02", "", choice},
    {Rule::STK_EVA_01, "STK-EVA-01", "4", text | choice},
    {Rule::STK_CON_01, "STK-CON-01", "7", text},
    {Rule::STK_CON_02, "STK-CON-02", "7", text},
    {Rule::STK_CON_03, "STK-CON-03", "7", text},
    {Rule::STK_CON_04, "STK-CON-04", "7", text},
    {Rule::STK_CON_05, "STK-CON-05", "7", text},
};
}  // namespace detail::readings

/// Every rule, in the order of the regulation.
inline constexpr auto& all_rules = detail::readings::table;

/// The table's row of a rule; a row without id for `Rule::none`.
constexpr RuleEntry entry_of(Rule rule) noexcept {
  for (const RuleEntry& entry : all_rules) {
    if (entry.rule == rule) return entry;
  }
  return {Rule::none, "", "", 0};
}
/// "STK-PAY-01".
constexpr std::string_view id_of(Rule rule) noexcept {
  return entry_of(rule).id;
}
/// "3"; empty where the sheet has no sentence behind the rule.
constexpr std::string_view section_of(Rule rule) noexcept {
  return entry_of(rule).section;
}
/// True if a part of the rule rests on that reading.
constexpr bool rests_on(Rule rule, Reading reading) noexcept {
  return (entry_of(rule).readings >> static_cast<int>(reading) & 1) != 0;
}
/// The rule with that id; `Rule::none` if there is none.
constexpr Rule rule_with_id(std::string_view id) noexcept {
  for (const RuleEntry& entry : all_rules) {
    if (entry.id == id) return entry.rule;
  }
  return Rule::none;
}

/// The verdict as documents write it.
constexpr std::string_view name_of(Verdict verdict) noexcept {
  switch (verdict) {
    case Verdict::granted:
      return "granted";
    case Verdict::reduced:
      return "reduced";
    case Verdict::refused:
      return "refused";
    case Verdict::review:
      return "review";
    case Verdict::not_claimed:
      break;
  }
  return "";
}
/// The reading as documents write it.
constexpr std::string_view name_of(Reading reading) noexcept {
  switch (reading) {
    case Reading::text:
      return "text";
    case Reading::practice:
      return "practice";
    case Reading::choice:
      return "choice";
    case Reading::none:
      break;
  }
  return "";
}

}  // namespace v0
}  // namespace stottekontakt
