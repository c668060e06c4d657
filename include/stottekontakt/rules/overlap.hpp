#pragma once
/// @file
/// Visits that cannot all have been held: overlaps, days over 24 hours, entries made twice.

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-TIM-07: whether held visits fit beside each other. Shown the held visits that reach the test in order of date,
/// start (without a start first) and id, it finds
/// - a visit whose hours overlap an earlier one's (half-open: 17–19 and 19–21 do not; hours run on past midnight),
/// - a visit that brings its date's held time above 24:00,
/// and leaves both to a person. Only visits that pass count against later ones.
class HeldVisits {
 public:
  /// Tests the next held visit, and counts it if it passes.
  constexpr Finding test(const Visit& visit) noexcept {
    const std::int64_t day = days_since_1970(visit.date);
    const std::int64_t minutes = visit.hours.minutes();
    const std::int64_t start = visit.start ? day * 1440 + visit.start->minute : 0;
    const std::int64_t minutes_of_day = (day == day_ ? minutes_of_day_ : 0) + minutes;
    const bool overlaps = visit.start && minutes > 0 && start < latest_end_;
    if (overlaps || minutes_of_day > 1440) return {Rule::STK_TIM_07, Verdict::review, Reading::choice};
    day_ = day;
    minutes_of_day_ = minutes_of_day;
    if (visit.start && start + minutes > latest_end_) latest_end_ = start + minutes;
    return no_finding;
  }

 private:
  static constexpr std::int64_t long_ago = -1'000'000'000;
  std::int64_t day_ = long_ago;
  std::int64_t minutes_of_day_ = 0;
  std::int64_t latest_end_ = long_ago;  // in minutes since 1970
};

/// True if the hours of a visit run into the next date.
constexpr bool runs_past_midnight(const Visit& visit) noexcept {
  return visit.start.value_or(ClockTime{0}).minute + visit.hours.minutes() > 24 * 60;
}

/// A set of lengths of visits, from 0 to 1440 minutes.
class Lengths {
 public:
  /// No lengths.
  constexpr void clear() noexcept {
    for (std::uint64_t& word : words_) word = 0;
  }
  /// Adds a length; false if it was there.
  constexpr bool add(Hours time) noexcept {
    const auto minutes = static_cast<std::uint64_t>(time.minutes());
    std::uint64_t& word = words_[minutes / 64];
    const std::uint64_t bit = std::uint64_t{1} << minutes % 64;
    const bool is_new = (word & bit) == 0;
    word |= bit;
    return is_new;
  }

 private:
  std::uint64_t words_[1440 / 64 + 1] = {};
};

/// STK-TIM-07: finds held visits with the same date, start and hours as an earlier one, in the same order as
/// `HeldVisits`; they carry the notice `possible-duplicate`, the verdict is the other tests'.
class HeldTwice {
 public:
  /// @param lengths its memory for dates and starts with three visits and more
  constexpr explicit HeldTwice(Lengths& lengths) noexcept : lengths_(lengths) {}

  /// True if an earlier held visit has the same date, start and hours.
  constexpr bool test(const Visit& visit) noexcept {
    const std::int32_t day = days_since_1970(visit.date);
    const std::int32_t start = visit.start ? visit.start->minute : -1;
    if (day != day_ || start != start_) {
      day_ = day;
      start_ = start;
      first_ = visit.hours;
      seen_ = 1;
      return false;
    }
    if (seen_ == 1) {
      second_ = visit.hours;
      seen_ = 2;
      return first_ == second_;
    }
    if (seen_ == 2) {
      lengths_.clear();
      lengths_.add(first_);
      lengths_.add(second_);
      seen_ = 3;
    }
    return !lengths_.add(visit.hours);
  }

 private:
  Lengths& lengths_;
  std::int32_t day_ = -1'000'000;
  std::int32_t start_ = -1;
  int seen_ = 0;  // at this date and start; from the third on, they are in `lengths_`
  Hours first_;
  Hours second_;
};

/// The minutes a held visit takes, since 1970; the end is not among them.
struct HeldTime {
  std::int64_t begin;  ///< first minute
  std::int64_t end;    ///< the minute after the last
};

/// When a held visit was held; nullopt without a start or any hours.
constexpr std::optional<HeldTime> held_time(const Visit& visit) noexcept {
  if (visit.status != VisitStatus::held || !visit.start || visit.hours == Hours()) return std::nullopt;
  const std::int64_t begin = std::int64_t{days_since_1970(visit.date)} * 1440 + visit.start->minute;
  return HeldTime{begin, begin + visit.hours.minutes()};
}

/// STK-TIM-07 across timesheets: two visits of one employee on different agreements share time (half-open: 17–19 and
/// 19–21 do not). Both carry the notice `overlap-other-agreement`; the verdicts stay, since it may be a group.
constexpr bool overlaps_other_agreement(const HeldTime& a, const HeldTime& b) noexcept {
  return a.begin < b.end && b.begin < a.end;
}

}  // namespace v0
}  // namespace stottekontakt
