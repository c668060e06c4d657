#include "documents/csv_columns.hpp"

#include <algorithm>
#include <vector>

#include "documents/csv_names.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Makes the columns from the tables of fields.
class Columns {
 public:
  Columns() {
    for (const std::string_view name : {"row", "agreement", "month"}) columns_.push_back({std::string(name)});
    const std::size_t id = find_field(Object::agreement, "id");
    columns_[agreement_column].of_row[static_cast<std::size_t>(RowKind::agreement)] = {Object::agreement, id};
    add(RowKind::agreement, Object::sheet, "");
    for (std::size_t kind = 0; kind < row_kind_count; ++kind) {
      add(static_cast<RowKind>(kind), object_of_row[kind], "");
    }
  }
  std::vector<CsvColumn> take() { return std::move(columns_); }

 private:
  /// Adds the fields of an object; those of a list are its first row's, and the items of a sheet have rows of their
  /// own.
  void add(RowKind kind, Object object, const std::string& prefix) {
    const auto fields = fields_of(object);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const FieldRow& field = fields[i];
      if (object == Object::sheet && (field.kind == Kind::list || field.object == Object::agreement)) continue;
      if (object == Object::agreement && field.key == "id") continue;
      const std::string name = prefix + std::string(field.key);
      if (field.kind == Kind::object || field.kind == Kind::list) {
        add(kind, field.object, name + ".");
      } else {
        column(name).of_row[static_cast<std::size_t>(kind)] = {object, i};
      }
    }
  }
  CsvColumn& column(const std::string& name) {
    const auto found = std::ranges::find(columns_, name, &CsvColumn::name);
    return found != columns_.end() ? *found : columns_.emplace_back(CsvColumn{name});
  }

  std::vector<CsvColumn> columns_;
};

}  // namespace

std::span<const CsvColumn> csv_columns() {
  static const std::vector<CsvColumn> columns = Columns().take();
  return columns;
}

std::span<const std::string_view> column_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> out;
    for (const CsvColumn& column : csv_columns()) out.push_back(column.name);
    return out;
  }();
  return names;
}

std::size_t find_column(std::string_view heading) {
  const std::size_t column = find_named(folded(heading), column_names());
  return column < column_names().size() ? column : no_field;
}

std::size_t column_named(std::string_view name) {
  const auto found = std::ranges::find(column_names(), name);
  return found != column_names().end() ? static_cast<std::size_t>(found - column_names().begin()) : no_field;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
