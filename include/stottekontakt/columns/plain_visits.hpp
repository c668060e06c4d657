#pragma once
/// @file
/// The short way for months in which nothing happened but visits: no column but the few is looked at.

#include "stottekontakt/claim.hpp"
#include "stottekontakt/columns/facts.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Visits whose columns state nothing but date, time and the way to and from the recipient: all were held.
class PlainVisits {
 public:
  /// The rows `begin` up to `end`; their columns are complete or absent.
  /// @param none as many zeros
  constexpr PlainVisits(const VisitColumns& columns, std::size_t begin, std::size_t end,
                        const std::int32_t* none) noexcept
      : day_(columns.day.values + begin),
        minutes_(columns.minutes.values + begin),
        metres_to_(columns.metres_to.present() ? columns.metres_to.values + begin : none),
        metres_from_(columns.metres_from.present() ? columns.metres_from.values + begin : none),
        size_(end - begin) {}

  /// True if visits of these columns are plain.
  static constexpr bool fits(const VisitColumns& columns) noexcept {
    const auto all_or_none = [](const auto& column) { return column.complete() || !column.present(); };
    return columns.day.complete() && columns.minutes.complete() && all_or_none(columns.metres_to) &&
           all_or_none(columns.metres_from) && !columns.status.present() && !columns.cancelled_day.present() &&
           !columns.cancelled_by.present() && !columns.cancel_cause.present() && !columns.start_minute.present() &&
           !columns.activity.present() && !columns.without_recipient.present() && !columns.metres_outside.present() &&
           !columns.metres_activity.present() && !columns.id.present();
  }
  /// How many.
  constexpr std::size_t size() const noexcept { return size_; }
  /// The visit of a row.
  constexpr Visit operator[](std::size_t i) const noexcept {
    return {.id = {},
            .date = date_from_days(day_[i]),
            .hours = Hours::of_minutes(minutes_[i]),
            .km_to = Kilometres::of_metres(metres_to_[i]),
            .km_from = Kilometres::of_metres(metres_from_[i])};
  }

 private:
  const std::int32_t* day_;
  const std::int32_t* minutes_;
  const std::int32_t* metres_to_;
  const std::int32_t* metres_from_;
  std::size_t size_;
};

}  // namespace v0
}  // namespace stottekontakt
