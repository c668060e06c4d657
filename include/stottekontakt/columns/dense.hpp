#pragma once
/// @file
/// Some rows of a column with a value for every row, so that none has to be asked whether it is stated.

#include <algorithm>
#include <vector>

#include "stottekontakt/columns/column.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Rows of one column, some at a time, each with a value: its own, or `unstated` where the row states none.
template <class T>
class DenseRows {
 public:
  /// Of a column whose rows are read at most `most` at a time.
  DenseRows(const Column<T>& column, std::size_t most, T unstated)
      : column_(column), unstated_(unstated), copies_(column.complete() ? 0 : most, unstated) {}

  /// Turns to the rows from `begin` up to `end`.
  void read(std::size_t begin, std::size_t end) noexcept {
    rows_ = column_.complete() ? column_.values + begin : copies_.data();
    if (!column_.present() || column_.complete()) return;
    unsigned bits = 0;  // of the rows to come, the next one's lowest
    for (std::size_t row = begin; row < end; ++row) {
      const std::size_t bit = column_.first_bit + row;
      bits = row == begin || bit % 8 == 0 ? unsigned{column_.validity[bit / 8]} >> bit % 8 : bits >> 1;
      copies_[row - begin] = (bits & 1) != 0 ? column_.values[row] : unstated_;
    }
  }
  /// False if the value that stands for unstated ones may be stated by one of these rows.
  bool tells_unstated(std::size_t begin, std::size_t end) const noexcept {
    return !column_.present() || std::count(column_.values + begin, column_.values + end, unstated_) == 0;
  }
  /// The value of the row `begin + i`.
  T operator[](std::size_t i) const noexcept { return rows_[i]; }

 private:
  Column<T> column_;
  T unstated_;
  const T* rows_ = nullptr;
  std::vector<T> copies_;  // where not every row states a value
};

}  // namespace v0
}  // namespace stottekontakt
