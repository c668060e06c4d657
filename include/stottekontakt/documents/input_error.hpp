#pragma once
/// @file
/// What is wrong with a document: place, kind and words, all errors at once.

#include <cstddef>
#include <string>
#include <vector>

#include "stottekontakt/fault.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// One error of a document.
struct InputError {
  Status status;           ///< what is wrong, as a number
  std::string pointer;     ///< JSON pointer (RFC 6901) into the document, or into the line's object of JSON Lines; of
                           ///< CSV, where the field would stand in JSON, and empty where it would not
  std::string message;     ///< what is wrong and what to do about it
  std::size_t line = 0;    ///< line of the object in JSON Lines, row of the cell in CSV, from 1; 0 elsewhere
  std::size_t column = 0;  ///< of the cell in CSV, from 1; 0 elsewhere, and where the field has no column
  std::string column_name{};  ///< of that cell: "km.to"; empty elsewhere
};

/// The errors of one document in the order they were found; of a hostile one, the first thousand.
class InputErrors {
 public:
  /// So many errors are kept; the rest are counted.
  static constexpr std::size_t most_kept = 1000;

  /// Keeps an error, or counts it where `full()`.
  void add(InputError error) {
    if (!full()) kept_.push_back(std::move(error));
    ++total_;
  }
  /// Counts an error without keeping it, where `full()`.
  void count_one() noexcept { ++total_; }

  /// True if no further error is kept, so that its words need not be made.
  bool full() const noexcept { return kept_.size() == most_kept; }
  /// True if there was none.
  bool empty() const noexcept { return total_ == 0; }
  /// The errors kept.
  ///@{
  const std::vector<InputError>& kept() const noexcept { return kept_; }
  std::vector<InputError>& kept() noexcept { return kept_; }
  ///@}
  /// How many there were, those not kept included.
  std::size_t total() const noexcept { return total_; }

 private:
  std::vector<InputError> kept_;
  std::size_t total_ = 0;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
