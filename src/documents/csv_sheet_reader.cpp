#include "documents/csv_sheet_reader.hpp"

#include <algorithm>

#include "documents/complaints.hpp"
#include "documents/csv_complaints.hpp"
#include "documents/pointers.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The objects a row of that kind has fields of, those that hold others first.
std::span<const Object> objects_of(RowKind kind) {
  static constexpr Object agreement[] = {Object::sheet,         Object::agreement,    Object::earlier,
                                         Object::notice,        Object::hour_account, Object::weekly_hours,
                                         Object::expense_cover, Object::holiday,      Object::sick_leave};
  static constexpr Object visit[] = {Object::visit, Object::cancelled, Object::km};
  if (kind == RowKind::agreement) return agreement;
  if (kind == RowKind::visit) return visit;
  return {&object_of_row[static_cast<std::size_t>(kind)], 1};
}

/// The list of a sheet that the rows of an object form; `list_keys.size()` of an object that is no row.
std::size_t list_of(Object object) {
  constexpr Object rows[] = {Object::visit,         Object::expense, Object::ruling,    Object::weekly_hours,
                             Object::expense_cover, Object::holiday, Object::sick_leave};
  static_assert(std::size(rows) == CsvPlaces::list_keys.size());
  return static_cast<std::size_t>(std::ranges::find(rows, object) - std::begin(rows));
}

/// True for an object that has rows of its own.
bool is_row(Object object) {
  return list_of(object) < CsvPlaces::list_keys.size();
}

}  // namespace

template <class Words>
void CsvSheetReader::report(const CsvField& field, Status status, const Words& words) {
  if (errors_.full()) return errors_.count_one();
  std::string pointer = pointer_of(field.object);
  append_key(pointer, field.row().key);
  builder_.report(status, std::move(pointer), words());
}

/// Where the object would stand in JSON.
std::string CsvSheetReader::pointer_of(Object object) const {
  std::string pointer = sheet_pointer_;
  if (const std::size_t list = list_of(object); list < CsvPlaces::list_keys.size()) {
    const bool is_item = object == Object::visit || object == Object::expense || object == Object::ruling;
    if (!is_item) append_key(pointer, "agreement");
    append_key(pointer, CsvPlaces::list_keys[list]);
    append_index(pointer, place_.lists[list].size() - 1);
    return pointer;
  }
  switch (object) {
    case Object::agreement:
      return pointer + "/agreement";
    case Object::notice:
      return pointer + "/agreement/notice";
    case Object::hour_account:
      return pointer + "/agreement/hour_account";
    case Object::earlier:
      return pointer + "/earlier";
    case Object::cancelled:
      return pointer_of(Object::visit) + "/cancelled";
    case Object::km:
      return pointer_of(Object::visit) + "/km";
    default:
      return pointer;
  }
}

CsvPlaces::Sheet CsvSheetReader::read(const CsvSheet& sheet, const std::string& pointer) {
  sheet_pointer_ = pointer;
  place_ = {};
  place_.row = sheet.agreement.place.row;
  bad_lists_ = {};
  builder_.begin_sheet(pointer, place_.row);
  read_row(sheet.agreement);
  for (const CsvRow& row : sheet.rows) read_row(row);
  end_lists();
  builder_.end_sheet();
  return std::move(place_);
}

void CsvSheetReader::read_row(const CsvRow& row) {
  row_ = row.place.row;
  kind_ = row.kind;
  found_ = {};
  const Object own = object_of_row[static_cast<std::size_t>(kind_)];
  found(own).stated = true;
  if (kind_ == RowKind::agreement) {
    found(Object::sheet).stated = true;
    builder_.record(Object::sheet)[find_field(Object::sheet, "format")] = {Slot::State::good};
  } else {
    builder_.begin(own);
    begin_row(own);
  }
  records_.go_to(row.place);
  records_.read();
  const auto cells = records_.cells();
  for (std::size_t position = 0; position < cells.size(); ++position) read_cell(cells[position], position);
  if (kind_ == RowKind::agreement) fill_in_first_days();
  for (const Object object : objects_of(kind_)) end_object(object);
}

void CsvSheetReader::begin_row(Object object) {
  place_.lists[list_of(object)].push_back(row_);
}

void CsvSheetReader::read_cell(const CsvCell& cell, std::size_t position) {
  const std::size_t column = position < headings_.columns.size() ? headings_.columns[position] : no_field;
  const bool names_row =
      column == row_column || (kind_ != RowKind::agreement && (column == agreement_column || column == month_column));
  if (names_row || column == refused_column || cell.is_empty()) return;
  const auto field = column == no_field ? std::nullopt : csv_columns()[column].of_row[static_cast<std::size_t>(kind_)];
  if (!field) return report_stray(cell, position, column);
  if (is_row(field->object) && kind_ == RowKind::agreement && !found(field->object).stated) begin_row(field->object);
  found(field->object).stated = true;
  Slot& slot = builder_.record(field->object)[field->field];
  slot.state = Slot::State::bad;
  if (cell.damage == CellDamage::none) read_value(*field, cell.text, slot);
  found(field->object).bad = found(field->object).bad || !slot.good();
}

void CsvSheetReader::read_value(const CsvField& place, std::string_view text, Slot& slot) {
  const FieldRow& field = place.row();
  if (field.kind == Kind::id) {
    const auto complaint = id_complaint(text, language_);
    if (complaint) return report(place, complaint->status, [&] { return complaint->message; });
    slot = {Slot::State::good, builder_.keep(text)};
    return;
  }
  const CsvValue value = values_.read(field, trimmed_cell(text));
  if (value.fault != ValueFault::none) {
    const Status status = field.kind == Kind::format ? Status::not_a_document : Status::unreadable_value;
    return report(place, status, [&] { return unreadable_cell(field, text, value.fault, language_); });
  }
  slot = {Slot::State::good, value.number};
}

void CsvSheetReader::report_stray(const CsvCell& cell, std::size_t position, std::size_t column) {
  if (cell.damage != CellDamage::none) return;
  if (errors_.full()) return errors_.count_one();
  const std::string_view kind = row_kind_names[static_cast<std::size_t>(kind_)];
  report_cell(errors_, headings_, row_, position, Status::unknown_key,
              column == no_field
                  ? say(language_, Phrase::csv_cell_without_heading, {{"text", quoted(cell.text, language_)}})
                  : say(language_, Phrase::csv_not_in_row, {{"row", std::string(kind)}}));
}

/// Hours a week and the cover of expenses in the agreement's own row hold from its first day.
void CsvSheetReader::fill_in_first_days() {
  Slot first = builder_.record(Object::agreement)[find_field(Object::agreement, "from")];
  if (!first.stated()) first.state = Slot::State::bad;  // what is missing is reported where it is
  for (const Object object : {Object::weekly_hours, Object::expense_cover}) {
    Slot& from = builder_.record(object)[find_field(object, "from")];
    if (!found(object).stated || from.stated()) continue;
    from = first;
    found(object).bad = found(object).bad || !first.good();
  }
}

/// Reports what is missing of an object and says how it is to the field that holds it.
void CsvSheetReader::end_object(Object object) {
  if (!found(object).stated) return;
  const auto fields = fields_of(object);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    Slot& slot = builder_.record(object)[i];
    if (fields[i].kind == Kind::object && found(fields[i].object).stated) {
      slot.state = is_complete(fields[i].object) ? Slot::State::good : Slot::State::bad;
    }
    const bool is_value = fields[i].kind != Kind::object && fields[i].kind != Kind::list;
    if (!is_value || !fields[i].required || slot.stated()) continue;
    found(object).bad = true;
    report({object, i}, Status::missing, [&] { return empty_cell(fields[i], language_); });
  }
  if (!is_row(object)) return;
  const std::size_t list = list_of(object);
  bad_lists_[list] = bad_lists_[list] || found(object).bad;
  builder_.end(object, place_.lists[list].size() - 1);
}

/// True if everything required of an object is there, and nothing of it is bad.
bool CsvSheetReader::is_complete(Object object) {
  const auto fields = fields_of(object);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].required && !builder_.record(object)[i].stated()) return false;
  }
  return !found(object).bad;
}

void CsvSheetReader::end_lists() {
  constexpr std::size_t most_items = static_cast<std::size_t>(limits::items);
  for (const Object object : {Object::visit, Object::expense}) {
    const std::size_t list = list_of(object);
    if (place_.lists[list].size() <= most_items) continue;
    builder_.report(Status::too_many_items, sheet_pointer_ + "/" + std::string(CsvPlaces::list_keys[list]),
                    std::string(fault_words(Status::too_many_items, language_)));
  }
  const std::size_t hours = list_of(Object::weekly_hours);
  if (place_.lists[hours].empty()) {
    kind_ = RowKind::agreement;
    row_ = place_.row;
    begin_row(Object::weekly_hours);
    const CsvField field{Object::weekly_hours, find_field(Object::weekly_hours, "hours")};
    report(field, Status::missing, [&] { return empty_cell(field.row(), language_); });
    bad_lists_[hours] = true;
  }
  Slot& slot = builder_.record(Object::agreement)[find_field(Object::agreement, "weekly_hours")];
  slot.state = bad_lists_[hours] ? Slot::State::bad : Slot::State::good;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
