#pragma once
/// @file
/// The values of cells, as people and spreadsheets write them in Norway: 31.03.2025, 2,5 hours, 1 234,50 kroner, yes.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "documents/fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Why a text is no value of its field.
enum class ValueFault : std::uint8_t { none, unreadable, part_of_minute, other_decimal_sign };

struct CsvValue {
  std::int64_t number = 0;  ///< as `read_field` gives it; 0 or 1 of a truth
  ValueFault fault = ValueFault::none;
};

/// Reads the values of one document and remembers how they were written. The first decimal number settles the decimal
/// sign of all: "1,234" and "1.234" must not both be read.
class CsvValues {
 public:
  /// @param text not empty, without blanks at its ends
  CsvValue read(const FieldRow& field, std::string_view text);

  char decimal_sign() const noexcept { return decimal_sign_; }  ///< 0 as long as there was none
  bool has_norwegian_dates() const noexcept { return has_norwegian_dates_; }
  bool has_iso_dates() const noexcept { return has_iso_dates_; }

 private:
  CsvValue read_date(const FieldRow& field, std::string_view text);
  CsvValue read_number(const FieldRow& field, std::string_view text);

  char decimal_sign_ = 0;
  bool has_norwegian_dates_ = false;
  bool has_iso_dates_ = false;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
