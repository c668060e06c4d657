#pragma once
/// @file
/// Decisions: 16 bytes a visit, 16 bytes a receipt, numbers only. Words are made from them at the edge.

#include <cstdint>
#include <type_traits>

#include "stottekontakt/rule.hpp"
#include "stottekontakt/values/choose.hpp"
#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kilometres.hpp"
#include "stottekontakt/values/kroner.hpp"

namespace stottekontakt {
inline namespace v0 {

/// What one test found: a rule with its verdict and reading, or nothing, and the next test is asked.
struct Finding {
  Rule rule = Rule::none;                  ///< which rule decided
  Verdict verdict = Verdict::not_claimed;  ///< what it says
  Reading reading = Reading::none;         ///< on whose reading

  /// True if the test decides.
  constexpr explicit operator bool() const noexcept { return rule != Rule::none; }
  /// Compares all three.
  friend constexpr bool operator==(const Finding&, const Finding&) noexcept = default;
};

/// The test does not apply.
inline constexpr Finding no_finding{};

/// `finding` where the test applies, else nothing. It needs no branch: which visits are cancelled nobody can guess, a
/// processor neither.
constexpr Finding found_if(bool applies, const Finding& finding) noexcept {
  return choose(applies, finding, no_finding);
}
/// What the first test that found something found.
///@{
constexpr Finding first_of(const Finding& first, const Finding& second) noexcept {
  return first ? first : second;
}
template <class... Findings>
constexpr Finding first_of(const Finding& first, const Finding& second, const Findings&... more) noexcept {
  return first_of(first_of(first, second), more...);
}
///@}

/// What is decided about one visit: its hours, and its kilometres to and from the recipient, which share one fate.
/// The kilometres outside and on the activity follow from it (rules/mileage.hpp).
struct VisitDecision {
  Rule hours_rule = Rule::none;                  ///< decided the hours; set even where no hours were claimed
  Rule km_rule = Rule::none;                     ///< decided the kilometres to and from; none where not claimed
  std::int16_t granted_minutes = 0;              ///< 0–1440
  std::int16_t pending_minutes = 0;              ///< 0–1440, left to a person
  Verdict hours_verdict = Verdict::not_claimed;  ///< of the hours
  Verdict km_verdict = Verdict::not_claimed;     ///< of the kilometres to and from
  Reading hours_reading = Reading::none;         ///< of the hours
  std::uint8_t possible_duplicate = 0;           ///< 1: an earlier visit has the same date, start and hours
  std::int32_t km_cut_metres = 0;                ///< of granted kilometres, what a kilometre ceiling cut off

  /// The granted and the pending part of the hours.
  ///@{
  constexpr Hours granted() const noexcept { return Hours::of_minutes(granted_minutes); }
  constexpr Hours pending() const noexcept { return Hours::of_minutes(pending_minutes); }
  ///@}
  /// The hours' rule, verdict and reading.
  constexpr Finding hours() const noexcept { return {hours_rule, hours_verdict, hours_reading}; }
  /// Compares every field.
  friend constexpr bool operator==(const VisitDecision&, const VisitDecision&) noexcept = default;
};

/// What is decided about one receipt. What is neither granted nor pending is refused.
struct ExpenseDecision {
  Rule rule = Rule::none;                  ///< which rule decided
  Verdict verdict = Verdict::not_claimed;  ///< what it says
  Reading reading = Reading::none;         ///< on whose reading
  std::int32_t granted_ore = 0;            ///< to be paid
  std::int32_t pending_ore = 0;            ///< left to a person
  std::uint8_t no_visit = 0;               ///< 1: no visit was held on the day of the purchase (STK-EXP-05)
  std::uint8_t reserved[3] = {};           ///< zero

  /// The granted and the pending part of the receipt.
  ///@{
  constexpr Kroner granted() const noexcept { return Kroner::of_ore(granted_ore); }
  constexpr Kroner pending() const noexcept { return Kroner::of_ore(pending_ore); }
  ///@}
  /// Compares every field.
  friend constexpr bool operator==(const ExpenseDecision&, const ExpenseDecision&) noexcept = default;
};

static_assert(sizeof(VisitDecision) == 16 && std::is_trivially_copyable_v<VisitDecision>);
static_assert(sizeof(ExpenseDecision) == 16 && std::is_trivially_copyable_v<ExpenseDecision>);

}  // namespace v0
}  // namespace stottekontakt
