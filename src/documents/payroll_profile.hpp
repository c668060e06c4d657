#pragma once
/// @file
/// What a payroll profile says, and what its columns can be filled with.

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "documents/text_encoding.hpp"
#include "stottekontakt/documents/payroll.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// How many kinds of line there are.
inline constexpr std::size_t line_kinds = std::size(line_kind_names);

/// What the library knows of a line, as a profile names it in braces. Every other name is a code of the profile.
enum class PayrollField : std::uint8_t {
  id,
  employee,
  agreement,
  kind,        ///< "hours", "mileage", "expenses"
  title,       ///< the same in words
  month,       ///< it was earned in, YYYY-MM
  late_month,  ///< the same, on a line paid later than its month in time would have been; else empty
  from,        ///< first and last day of the period it was earned in
  to,
  pay_date,
  pay_year,
  pay_month,  ///< 1 to 12
  quantity,
  rate,
  amount,
};
inline constexpr std::string_view payroll_field_names[] = {"id",       "employee",   "agreement", "kind", "title",
                                                           "month",    "late_month", "from",      "to",   "pay_date",
                                                           "pay_year", "pay_month",  "quantity",  "rate", "amount"};
std::optional<PayrollField> payroll_field(std::string_view name) noexcept;

/// What is written where a quantity has more decimals than its column.
enum class Inexact : std::uint8_t {
  single,  ///< 1 × the amount
  amount,  ///< the quantity rounded, its rate, and the amount, which then does not follow from them
  refuse,  ///< nothing: an error
};
inline constexpr std::string_view inexact_names[] = {"single", "amount", "refuse"};

struct PayrollColumn {
  std::string name;
  std::string value;      ///< with fields in braces
  std::size_t width = 0;  ///< characters: exactly, where nothing separates the columns, else at most; 0: no limit
  bool right = false;
  char pad = ' ';
  int decimals = 2;  ///< of quantity, rate and amount
  bool quoted = false;
  bool carries_id = false;  ///< on lines of any kind

  /// True if the column is this field and nothing else.
  bool is(PayrollField field) const;
  /// True if it is quantity, rate or amount.
  bool is_number() const { return is(PayrollField::quantity) || is(PayrollField::rate) || is(PayrollField::amount); }
};

using PayrollCodes = std::map<std::string, std::string, std::less<>>;

struct PayrollProfile::Contents {
  Encoding encoding = Encoding::utf_8;
  std::string line_end{};
  std::string separator{};  ///< empty: columns of fixed width
  std::string decimal{};    ///< empty: implied
  std::string date{};       ///< with YYYY or YY, MM, DD
  bool header = false;
  Inexact inexact = Inexact::single;
  std::vector<PayrollColumn> columns{};
  std::array<PayrollCodes, line_kinds> codes{};  ///< of each kind of line

  bool is_fixed_width() const noexcept { return separator.empty(); }
  /// The column that is a field and nothing else; nullptr if none is.
  const PayrollColumn* column_of(PayrollField field) const;
  /// A column's text on a line of a kind, codes filled in, fields not.
  std::string text_of(const PayrollColumn& column, LineKind kind) const;
};

/// The names in braces in a text; nullopt if a brace has no partner.
std::optional<std::vector<std::string_view>> names_in(std::string_view text);

/// `text` with each name in braces replaced by what `value` makes of it.
template <class Value>
std::string filled_in(std::string_view text, Value value) {
  std::string out;
  for (std::size_t open; (open = text.find('{')) != text.npos;) {
    const std::size_t close = text.find('}', open);
    out.append(text.substr(0, open)).append(value(text.substr(open + 1, close - open - 1)));
    text.remove_prefix(close + 1);
  }
  return out.append(text);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
