#pragma once
/// @file
/// Months and days of delivery, remembered: the timesheets of a batch share them.

#include <vector>

#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {

/// A day, its month, and what is in force in it.
struct RememberedMonth {
  Required<Date> day;     ///< any of the month
  Month month;            ///< the day's
  MonthInForce in_force;  ///< its days and rates
};

/// What the calendar and the tables of rates say about months and days of delivery, worked out once each. Where two
/// share a place, the later takes it: a lookup may cost the working out, and is never wrong.
class RememberedCalendar {
 public:
  /// Makes room; the regulation must live as long.
  explicit RememberedCalendar(const Regulation& regulation)
      : regulation_(regulation),
        months_(month_places, {first_date, {1900, 1}, in_force_in(regulation, {1900, 1})}),
        deliveries_(delivery_places, delivery_on(regulation, first_date)) {}

  /// The month of a supported day.
  const RememberedMonth& month_of_day(Date day) noexcept {
    RememberedMonth& place = months_[day.day_number() % month_places];
    if (place.day.value() != day) {
      const Month month = month_of(day);
      place = {day, month, in_force_in(regulation_, month)};
    }
    return place;
  }
  /// A day of delivery between 1901 and 2199.
  const Delivery& delivery(Date day) noexcept {
    Delivery& place = deliveries_[day.day_number() % delivery_places];
    if (place.day.value() != day) place = delivery_on(regulation_, day);
    return place;
  }

 private:
  static constexpr std::size_t month_places = 1024;
  static constexpr std::size_t delivery_places = 1024;  // three years

  const Regulation& regulation_;
  std::vector<RememberedMonth> months_;
  std::vector<Delivery> deliveries_;
};

}  // namespace v0
}  // namespace stottekontakt
