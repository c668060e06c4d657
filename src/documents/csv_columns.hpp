#pragma once
/// @file
/// The columns of a timesheet as CSV: the fields of the document, flat, with a point between nested names.

#include <array>
#include <optional>
#include <span>
#include <string>

#include "documents/fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// What a row of the document is.
enum class RowKind : std::uint8_t {
  agreement,
  visit,
  expense,
  weekly_hours,
  expense_cover,
  holiday,
  sick_leave,
  ruling,
};
inline constexpr std::string_view row_kind_names[] = {"agreement",     "visit",   "expense",    "weekly_hours",
                                                      "expense_cover", "holiday", "sick_leave", "ruling"};
inline constexpr std::size_t row_kind_count = std::size(row_kind_names);
/// What a row of that kind holds; the agreement's holds the timesheet too.
inline constexpr Object object_of_row[] = {Object::agreement,    Object::visit,         Object::expense,
                                           Object::weekly_hours, Object::expense_cover, Object::holiday,
                                           Object::sick_leave,   Object::ruling};

/// A field that stands in a column.
struct CsvField {
  Object object;
  std::size_t field;  ///< position in `fields_of(object)`

  const FieldRow& row() const { return fields_of(object)[field]; }
};

struct CsvColumn {
  std::string name;  ///< "km.to"
  /// What it holds in a row of each kind. In `agreement` and `month` other rows than agreements say whose they are.
  std::array<std::optional<CsvField>, row_kind_count> of_row{};
};

/// All columns; the first three are `row`, `agreement` and `month`.
std::span<const CsvColumn> csv_columns();
/// Their names, in that order.
std::span<const std::string_view> column_names();
inline constexpr std::size_t row_column = 0;
inline constexpr std::size_t agreement_column = 1;
inline constexpr std::size_t month_column = 2;

/// Position of the column with that heading, in any of its languages; `no_field` if there is none.
std::size_t find_column(std::string_view heading);
/// Position of the column of that name.
std::size_t column_named(std::string_view name);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
