#pragma once
/// @file
/// Control: the reproducible sample, and a person's ruling (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail {
/// FNV-1a, 64 bits, continued from `hash` over the bytes of `text`.
constexpr std::uint64_t fnv_1a(std::string_view text, std::uint64_t hash) noexcept {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}
constexpr std::uint64_t splitmix64(std::uint64_t state) noexcept {
  std::uint64_t z = state + 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}
}  // namespace detail

/// STK-CTL-01: hours, kilometres and expenses are controlled regularly; a reproducible random sample picks what to
/// control. The same seed, agreement, month and item give the same answer on every machine. Section 3.
/// @param seed chosen by the municipality for one control, drawn after delivery
/// @param share_ppm parts per million of all items, 0 to 1 000 000
constexpr bool picked_for_control(std::uint64_t seed, std::string_view agreement, Month month, std::string_view item,
                                  std::uint32_t share_ppm) noexcept {
  std::uint64_t hash = detail::fnv_1a(agreement, 0xcbf29ce484222325);
  hash = detail::fnv_1a("\x1f", hash);
  hash = detail::fnv_1a(to_text(month), hash);
  hash = detail::fnv_1a("\x1f", hash);
  hash = detail::fnv_1a(item, hash);
  return ((detail::splitmix64(seed ^ hash) >> 32) * 1'000'000 >> 32) < share_ppm;
}

/// STK-CTL-02: the verdict after a person has ruled on the pending part: granted if the whole claim is, refused if
/// nothing is, else reduced. The decision keeps its rule.
constexpr Verdict verdict_after_ruling(std::int64_t granted, std::int64_t claimed) noexcept {
  if (granted == 0) return Verdict::refused;
  return granted == claimed ? Verdict::granted : Verdict::reduced;
}

/// STK-CTL-02: rules on the pending hours of a visit; false, and nothing changes, if none are in review. Ruled hours
/// draw on the account after all others and may make it negative.
constexpr bool rule_on_hours(VisitDecision& decision, Hours claimed, bool granted) noexcept {
  if (decision.hours_verdict != Verdict::review) return false;
  if (granted)
    decision.granted_minutes = static_cast<std::int16_t>(decision.granted_minutes + decision.pending_minutes);
  decision.pending_minutes = 0;
  decision.hours_verdict = verdict_after_ruling(decision.granted_minutes, claimed.minutes());
  return true;
}

/// STK-CTL-02: rules on the kilometres to and from of a visit, both ways; false if they are not in review.
constexpr bool rule_on_kilometres(VisitDecision& decision, bool granted) noexcept {
  if (decision.km_verdict != Verdict::review) return false;
  decision.km_verdict = granted ? Verdict::granted : Verdict::refused;
  return true;
}

/// STK-CTL-02: rules on the pending part of a receipt; false if none is in review.
constexpr bool rule_on_expense(ExpenseDecision& decision, Kroner claimed, bool granted) noexcept {
  if (decision.verdict != Verdict::review) return false;
  if (granted) decision.granted_ore += decision.pending_ore;
  decision.pending_ore = 0;
  decision.verdict = verdict_after_ruling(decision.granted_ore, claimed.ore());
  return true;
}

}  // namespace v0
}  // namespace stottekontakt
