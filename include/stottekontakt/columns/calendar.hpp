#pragma once
/// @file
/// Months and days of delivery, remembered: the timesheets of a batch share them.

#include <vector>

#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {

/// The months of days, each worked out once.
class RememberedMonths {
 public:
  /// The month a supported day lies in.
  Month month(Date day) noexcept {
    Remembered& place = places_[day.day_number() % places];
    if (place.day.value() != day) place = {day, month_of(day)};
    return place.month;
  }

 private:
  static constexpr std::size_t places = 1024;
  struct Remembered {
    Required<Date> day;
    Month month;
  };
  std::vector<Remembered> places_ = std::vector<Remembered>(places, {first_date, {1900, 1}});
};

/// What the calendar and the tables of rates say about months and days of delivery, worked out once each. Where two
/// share a place, the later takes it: a lookup may cost the working out, and is never wrong.
class RememberedCalendar {
 public:
  /// Makes room; the regulation must live as long.
  explicit RememberedCalendar(const Regulation& regulation)
      : regulation_(regulation),
        months_(month_places, {{0, 0}, in_force_in(regulation, {1970, 1})}),
        deliveries_(delivery_places, delivery_on(regulation, first_date)) {}

  /// A real month from 1901 to 2200.
  const MonthInForce& month(const Month& month) noexcept {
    Remembered& place = months_[static_cast<std::size_t>(month.year * 12 + month.month) % month_places];
    if (place.month != month) place = {month, in_force_in(regulation_, month)};
    return place.in_force;
  }
  /// A day of delivery between 1901 and 2199.
  const Delivery& delivery(Date day) noexcept {
    Delivery& place = deliveries_[day.day_number() % delivery_places];
    if (place.day.value() != day) place = delivery_on(regulation_, day);
    return place;
  }

 private:
  static constexpr std::size_t month_places = 256;      // 21 years
  static constexpr std::size_t delivery_places = 1024;  // three years
  struct Remembered {
    Month month;
    MonthInForce in_force;
  };

  const Regulation& regulation_;
  std::vector<Remembered> months_;
  std::vector<Delivery> deliveries_;
};

}  // namespace v0
}  // namespace stottekontakt
