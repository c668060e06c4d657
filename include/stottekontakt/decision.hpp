#pragma once
/// @file
/// Decisions: 16 bytes a visit, 16 bytes a receipt, numbers only. Words are made from them at the edge.

#include <cstdint>
#include <type_traits>

#include "stottekontakt/rule.hpp"
#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kilometres.hpp"
#include "stottekontakt/values/kroner.hpp"

namespace stottekontakt {
inline namespace v0 {

/// What one test found: a rule with its verdict and reading, or nothing, and the next test is asked.
struct Finding {
  Rule rule = Rule::none;
  Verdict verdict = Verdict::not_claimed;
  Reading reading = Reading::none;

  /// True if the test decides.
  constexpr explicit operator bool() const noexcept { return rule != Rule::none; }
  friend constexpr bool operator==(const Finding&, const Finding&) noexcept = default;
};

/// The test does not apply.
inline constexpr Finding no_finding{};

/// What is decided about one visit: its hours, and its kilometres to and from the recipient, which share one fate.
/// The kilometres outside and on the activity follow from it (rules/mileage.hpp).
struct VisitDecision {
  Rule hours_rule = Rule::none;
  Rule km_rule = Rule::none;
  std::int16_t granted_minutes = 0;
  std::int16_t pending_minutes = 0;
  Verdict hours_verdict = Verdict::not_claimed;
  Verdict km_verdict = Verdict::not_claimed;
  Reading hours_reading = Reading::none;
  std::uint8_t possible_duplicate = 0;  ///< 1: an earlier visit has the same date, start and hours
  std::int32_t km_cut_metres = 0;       ///< of granted kilometres, what a kilometre ceiling cut off

  constexpr Hours granted() const noexcept { return Hours::of_minutes(granted_minutes); }
  constexpr Hours pending() const noexcept { return Hours::of_minutes(pending_minutes); }
  /// The hours' rule, verdict and reading.
  constexpr Finding hours() const noexcept { return {hours_rule, hours_verdict, hours_reading}; }
  friend constexpr bool operator==(const VisitDecision&, const VisitDecision&) noexcept = default;
};

/// What is decided about one receipt. What is neither granted nor pending is refused.
struct ExpenseDecision {
  Rule rule = Rule::none;
  Verdict verdict = Verdict::not_claimed;
  Reading reading = Reading::none;
  std::int32_t granted_ore = 0;
  std::int32_t pending_ore = 0;
  std::uint8_t no_visit = 0;  ///< 1: no visit was held on the day of the purchase (STK-EXP-05)
  std::uint8_t reserved[3] = {};

  constexpr Kroner granted() const noexcept { return Kroner::of_ore(granted_ore); }
  constexpr Kroner pending() const noexcept { return Kroner::of_ore(pending_ore); }
  friend constexpr bool operator==(const ExpenseDecision&, const ExpenseDecision&) noexcept = default;
};

static_assert(sizeof(VisitDecision) == 16 && std::is_trivially_copyable_v<VisitDecision>);
static_assert(sizeof(ExpenseDecision) == 16 && std::is_trivially_copyable_v<ExpenseDecision>);

}  // namespace v0
}  // namespace stottekontakt
