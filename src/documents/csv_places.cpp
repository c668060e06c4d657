#include <algorithm>
#include <charconv>

#include "documents/csv_columns.hpp"
#include "stottekontakt/documents/timesheet_csv.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Takes the first key off a pointer: of "/visits/3" "visits", leaving "/3".
std::string_view take_key(std::string_view& pointer) {
  if (pointer.empty()) return {};
  pointer.remove_prefix(1);
  const std::string_view key = pointer.substr(0, pointer.find('/'));
  pointer.remove_prefix(key.size());
  return key;
}

std::optional<std::size_t> number_of(std::string_view key) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
  if (key.empty() || error != std::errc() || end != key.data() + key.size()) return std::nullopt;
  return number;
}

}  // namespace

std::optional<CsvPlaces::Cell> CsvPlaces::cell_at(std::string_view pointer) const {
  std::size_t sheet_number = 0;
  std::string_view rest = pointer;
  std::string_view key = take_key(rest);
  if (const auto number = number_of(key)) {
    sheet_number = *number;
    pointer = rest;
    key = take_key(rest);
  }
  if (sheet_number >= sheets_.size()) return std::nullopt;
  const Sheet& sheet = sheets_[sheet_number];
  Cell cell{sheet.row, {}};
  if (key == "agreement") {
    pointer = rest;
    key = take_key(rest);
    if (key == "id") return Cell{sheet.row, "agreement"};
  }
  if (const auto list = std::ranges::find(list_keys, key); list != list_keys.end() && !rest.empty()) {
    const auto& rows = sheet.lists[static_cast<std::size_t>(list - list_keys.begin())];
    const auto index = number_of(take_key(rest));
    if (!index || *index >= rows.size()) return std::nullopt;
    cell.row = rows[*index];
    if (cell.row == sheet.row) cell.column = key;
    pointer = rest;
  }
  for (key = take_key(pointer); !key.empty(); key = take_key(pointer)) {
    cell.column.append(cell.column.empty() ? "" : ".").append(key);
  }
  return cell;
}

std::size_t CsvPlaces::column_of(const std::string& name) const {
  if (const std::size_t column = column_named(name); column != no_field) return column;
  // An object stands in the first of its columns that the file has; a whole row in the one that says what it is.
  std::size_t first = row_column;
  for (std::size_t column = 0; column < names_.size() && !name.empty(); ++column) {
    if (!csv_columns()[column].name.starts_with(name + ".")) continue;
    if (positions_[column] != 0) return column;
    if (first == row_column) first = column;
  }
  return first;
}

void CsvPlaces::locate(InputErrors& errors) const {
  for (InputError& error : errors.kept()) {
    if (!error.column_name.empty()) continue;
    const std::optional<Cell> cell = cell_at(error.pointer);
    if (!cell) continue;
    error.line = cell->row;
    const std::size_t column = column_of(cell->column);
    error.column = positions_[column];
    error.column_name = names_[column];
  }
  std::ranges::stable_sort(errors.kept(), [](const InputError& a, const InputError& b) {
    return a.line != b.line ? a.line < b.line : a.column < b.column;
  });
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
