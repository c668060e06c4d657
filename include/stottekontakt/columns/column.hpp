#pragma once
/// @file
/// One column of values as Arrow, numpy and typed arrays hold it: no copy is made, and nothing is owned.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {

/// The values of one fact, a row an item. A column without values is absent: no row states the fact.
template <class T>
struct Column {
  const T* values = nullptr;  ///< one a row; nullptr: the column is absent
  const std::uint8_t* validity =
      nullptr;                ///< a bit a row, the lowest first, 0: not stated; nullptr: every row states it
  std::size_t first_bit = 0;  ///< the bit of row 0

  /// True if the column is there.
  constexpr bool present() const noexcept { return values != nullptr; }
  /// True if every row states the fact.
  constexpr bool complete() const noexcept { return values != nullptr && validity == nullptr; }
  /// True if that row states the fact.
  constexpr bool states(std::size_t row) const noexcept {
    if (values == nullptr || validity == nullptr) return values != nullptr;
    const std::size_t bit = first_bit + row;
    return (validity[bit / 8] >> bit % 8 & 1) != 0;
  }
  /// The row's value, or `otherwise` where it is not stated.
  constexpr T value_or(std::size_t row, T otherwise) const noexcept { return states(row) ? values[row] : otherwise; }
};

/// A column of texts: row `i` is the bytes from `offsets[i]` up to `offsets[i + 1]`.
struct TextColumn {
  const std::int32_t* offsets = nullptr;  ///< one more than rows, never falling; nullptr: the column is absent
  const char* bytes = nullptr;            ///< UTF-8

  /// True if the column is there.
  constexpr bool present() const noexcept { return offsets != nullptr; }
  /// The row's text, empty where the column is absent.
  constexpr std::string_view text(std::size_t row) const noexcept {
    if (offsets == nullptr) return {};
    return {bytes + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row])};
  }
};

/// Rows that belong to timesheets: those of timesheet `t` are the rows from `offsets[t]` up to `offsets[t + 1]`.
struct ListRows {
  std::size_t count = 0;                  ///< rows in every column of the list
  const std::int32_t* offsets = nullptr;  ///< one more than timesheets, never falling; nullptr: see the list

  /// First row of a timesheet.
  constexpr std::size_t begin(std::size_t timesheet) const noexcept {
    return offsets == nullptr ? 0 : static_cast<std::size_t>(offsets[timesheet]);
  }
  /// The row after its last.
  constexpr std::size_t end(std::size_t timesheet) const noexcept {
    return offsets == nullptr ? 0 : static_cast<std::size_t>(offsets[timesheet + 1]);
  }
  /// How many rows the timesheet has.
  constexpr std::size_t size(std::size_t timesheet) const noexcept { return end(timesheet) - begin(timesheet); }
};

/// The rows of one list, as many as the timesheet with most of them has.
constexpr std::size_t most_rows(const ListRows& rows, std::size_t timesheets) noexcept {
  std::size_t most = rows.offsets == nullptr && rows.count > 0 ? 1 : 0;
  for (std::size_t t = 0; t < timesheets && rows.offsets != nullptr; ++t)
    most = rows.size(t) > most ? rows.size(t) : most;
  return most;
}

}  // namespace v0
}  // namespace stottekontakt
