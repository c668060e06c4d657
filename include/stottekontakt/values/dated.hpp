#pragma once
/// @file
/// `Dated<T>`: a value that holds from its date until the next one.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "stottekontakt/values/period.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Where a figure comes from: the municipality's own sheet, or another public source that fills a gap in it.
enum class Provenance : std::uint8_t { stated, assumed };

/// The provenance as documents write it.
constexpr std::string_view name_of(Provenance provenance) noexcept {
  return provenance == Provenance::stated ? "stated" : "assumed";
}

/// One row of a dated parameter: the value from that day until the next row's day.
template <class T>
struct DatedRow {
  Required<Date> from;      ///< first day the value is in force
  T value;                  ///< meaningless where `expected`
  Provenance provenance;    ///< stated by the municipality, or assumed
  std::string_view source;  ///< the document the figure stands in
  bool expected = false;    ///< a change that is known to come, its value not yet decided
};

/// The rows of one parameter by rising date: a view, so that built-in and loaded rows look alike.
template <class T>
class Dated {
 public:
  /// A row of this parameter.
  using Row = DatedRow<T>;

  /// No row: the regulation does not have this parameter.
  constexpr Dated() noexcept = default;
  /// The rows, which must outlive this view; their dates rise strictly.
  ///@{
  constexpr Dated(std::span<const Row> rows) noexcept : rows_(rows) {}
  template <std::size_t N>
  constexpr Dated(const Row (&rows)[N]) noexcept : rows_(rows) {}
  ///@}
  /// Not from a temporary: the rows would be gone.
  template <std::size_t N>
  Dated(const Row (&&rows)[N]) = delete;

  /// Every row, by rising date.
  constexpr std::span<const Row> rows() const noexcept { return rows_; }
  /// True if the regulation does not have this parameter.
  constexpr bool empty() const noexcept { return rows_.empty(); }

  /// The row in force on `day`, the last *decided* one that is not after it; nullptr before the first.
  constexpr const Row* in_force_on(Date day) const noexcept {
    const std::size_t after = rows_not_after(day);
    for (std::size_t i = after; i > 0; --i) {
      if (!rows_[i - 1].expected) return &rows_[i - 1];
    }
    return nullptr;
  }
  /// The first day a value is in force; `no_last_date`, which no day reaches, if there is none.
  constexpr Date first_value_day() const noexcept {
    for (const Row& row : rows_) {
      if (!row.expected) return row.from;
    }
    return no_last_date;
  }
  /// True if a change was expected on or before `day` whose value is still missing.
  constexpr bool change_expected_on(Date day) const noexcept {
    const std::size_t after = rows_not_after(day);
    return after > 0 && rows_[after - 1].expected;
  }
  /// The day 12 months after the newest value's date, from which a yearly figure may have changed since;
  /// `no_last_date` where there is no value.
  constexpr Date may_be_outdated_from() const noexcept {
    for (std::size_t i = rows_.size(); i > 0; --i) {
      if (!rows_[i - 1].expected) return add_months_clamped(rows_[i - 1].from, 12);
    }
    return no_last_date;
  }
  /// True on and after that day.
  constexpr bool may_be_outdated_on(Date day) const noexcept { return !(day < may_be_outdated_from()); }
  /// The rows in force on any of `days`, expected changes among them; none where the first value comes later.
  constexpr Dated in_force_during(const Period& days) const noexcept {
    const Row* last = in_force_on(days.last);
    if (last == nullptr) return {};
    if (!(days.first.value() < last->from.value())) return Dated(std::span<const Row>(last, 1));
    const Row* first = in_force_on(days.first);
    if (first == nullptr) first = in_force_on(first_value_day());
    return Dated(std::span<const Row>(first, last + 1));
  }
  /// The day the row in force on `day` gives way to another value or an expected change; `no_last_date` if never.
  constexpr Date next_change_after(Date day) const noexcept {
    const std::size_t after = rows_not_after(day);
    return after < rows_.size() ? rows_[after].from.value() : no_last_date;
  }

 private:
  /// How many rows have a date on or before `day`: all of them, as a rule, else by binary search.
  constexpr std::size_t rows_not_after(Date day) const noexcept {
    std::size_t low = 0;
    std::size_t high = rows_.size();
    if (high == 0 || !(day < rows_[high - 1].from.value())) return high;
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      if (day < rows_[middle].from.value()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  std::span<const Row> rows_;
};

}  // namespace v0
}  // namespace stottekontakt
