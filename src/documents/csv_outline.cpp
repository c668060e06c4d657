#include "documents/csv_outline.hpp"

#include <algorithm>
#include <map>

#include "documents/complaints.hpp"
#include "documents/csv_complaints.hpp"
#include "documents/csv_names.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

bool is_empty_row(std::span<const CsvCell> cells) {
  return std::ranges::all_of(cells, &CsvCell::is_empty);
}

/// The first row that is not empty; the end of the document if there is none.
std::span<const CsvCell> read_first_row(CsvRecords& records) {
  while (records.read()) {
    if (!is_empty_row(records.cells())) return records.cells();
  }
  return {};
}

/// The field that says what a row is.
constexpr FieldRow row_kind_field{"row", Kind::word, true, {}, row_kind_names};

/// Finds the rows of a document and the agreements they belong to.
class Rows {
 public:
  Rows(CsvRecords& records, const CsvHeadings& headings, CsvValues& values, InputErrors& errors, Language language)
      : records_(records), headings_(headings), values_(values), errors_(errors), language_(language) {}

  std::vector<CsvSheet> read() {
    for (place_ = records_.place(); records_.read(); place_ = records_.place()) {
      if (is_empty_row(records_.cells())) continue;
      report_damage();
      read_row();
    }
    if (sheets_.empty() && errors_.empty()) {
      report(1, row_column, Status::missing, say(language_, Phrase::csv_no_agreement));
    }
    for (const Reference& reference : references_) resolve(reference);
    return std::move(sheets_);
  }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  using MonthNumber = std::optional<std::int64_t>;
  /// A row that belongs to an agreement, and how it says to which.
  struct Reference {
    CsvRow row;
    std::size_t above;  ///< the sheet whose agreement row was the last; `nowhere`
    std::string agreement;
    MonthNumber month;
  };
  /// How many sheets, and the last of them.
  struct Found {
    std::size_t count = 0;
    std::size_t sheet = 0;
  };

  /// The cell of a known column; empty if the file or the row has none.
  CsvCell cell(std::size_t column) const {
    const std::size_t position = headings_.positions[column];
    return position == 0 || position > records_.cells().size() ? CsvCell{} : records_.cells()[position - 1];
  }
  /// An error in a known column.
  void report(std::size_t row, std::size_t column, Status status, std::string message) {
    errors_.add({status, {}, std::move(message), row, headings_.positions[column], headings_.names[column]});
  }

  void report_damage() {
    const auto cells = records_.cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].damage == CellDamage::none) continue;
      report_cell(errors_, headings_, place_.row, i, Status::not_readable, damaged_cell(cells[i].damage, language_));
    }
  }

  void read_row() {
    const CsvCell kind = cell(row_column);
    if (kind.damage != CellDamage::none) return;
    const std::string_view text = trimmed_cell(kind.text);
    const std::size_t found = find_named(folded(text), row_kind_names);
    if (found == row_kind_count) {
      return report(
          place_.row, row_column, text.empty() ? Status::missing : Status::unreadable_value,
          text.empty() ? empty_cell(row_kind_field, language_) : unreadable_value(row_kind_field, text, language_));
    }
    const CsvRow row{place_, static_cast<RowKind>(found)};
    const MonthNumber month = month_of_row();
    const bool is_damaged =
        cell(agreement_column).damage != CellDamage::none || cell(month_column).damage != CellDamage::none;
    std::string agreement(cell(agreement_column).is_empty() ? std::string_view() : cell(agreement_column).text);
    if (row.kind != RowKind::agreement) {
      if (is_damaged) return;
      if (!month && !cell(month_column).is_empty()) return report_month();
      references_.push_back({row, sheets_.empty() ? nowhere : sheets_.size() - 1, std::move(agreement), month});
      return;
    }
    for (Found* found_sheets : {&by_agreement_[agreement], &by_month_[{agreement, month}]}) {
      *found_sheets = {found_sheets->count + 1, sheets_.size()};
    }
    some_key_is_bad_ = some_key_is_bad_ || is_damaged || agreement.empty() || !month;
    keys_.emplace_back(std::move(agreement), month);
    sheets_.push_back({row});
  }
  MonthNumber month_of_row() {
    const std::string_view text = trimmed_cell(cell(month_column).text);
    const CsvValue value = text.empty() ? CsvValue{0, ValueFault::unreadable} : values_.read(month_field, text);
    return value.fault == ValueFault::none ? MonthNumber(value.number) : std::nullopt;
  }
  void report_month() {
    report(place_.row, month_column, Status::unreadable_value,
           unreadable_cell(month_field, cell(month_column).text, ValueFault::unreadable, language_));
  }

  void resolve(const Reference& reference) {
    const bool follows = reference.agreement.empty() && !reference.month;
    const std::size_t row = reference.row.place.row;
    if (reference.agreement.empty() && reference.above == nowhere) {
      if (sheets_.empty()) return;  // said once for the whole file
      return report(row, agreement_column, Status::missing, say(language_, Phrase::csv_no_agreement_above));
    }
    if (follows) {
      sheets_[reference.above].rows.push_back(reference.row);
      return;
    }
    const std::string& agreement = reference.agreement.empty() ? keys_[reference.above].first : reference.agreement;
    const Found found = reference.month ? found_in(by_month_, std::pair(agreement, reference.month))
                                        : found_in(by_agreement_, agreement);
    if (found.count == 1) {
      sheets_[found.sheet].rows.push_back(reference.row);
    } else if (found.count > 1) {
      report(row, month_column, Status::missing, say(language_, Phrase::csv_several_agreements));
    } else if (!some_key_is_bad_ && !sheets_.empty()) {
      const std::string month = reference.month
                                    ? std::string(to_text(Month{static_cast<int>(*reference.month / 12),
                                                                static_cast<int>(*reference.month % 12) + 1}))
                                    : std::string();
      report(row, reference.agreement.empty() ? month_column : agreement_column, Status::missing,
             say(language_, Phrase::csv_no_such_agreement,
                 {{"text", quoted(agreement, language_) + (month.empty() ? "" : ", " + month)}}));
    }
  }
  template <class Map, class Key>
  static Found found_in(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? Found{} : found->second;
  }

  static constexpr FieldRow month_field{"month", Kind::month};

  CsvRecords& records_;
  const CsvHeadings& headings_;
  CsvValues& values_;
  InputErrors& errors_;
  Language language_;
  CsvRecords::Place place_{};
  std::vector<CsvSheet> sheets_{};
  std::vector<std::pair<std::string, MonthNumber>> keys_{};  ///< of the sheets
  std::map<std::string, Found, std::less<>> by_agreement_{};
  std::map<std::pair<std::string, MonthNumber>, Found> by_month_{};
  bool some_key_is_bad_ = false;  ///< an agreement row has no id or month, so some rows cannot find theirs
  std::vector<Reference> references_{};
};

}  // namespace

char separator_of(std::string_view utf8) {
  char found = 0;
  std::size_t most = 0;
  for (const char separator : {';', ',', '\t'}) {
    CsvRecords records(utf8, separator);
    std::size_t known = 0;
    for (const CsvCell& cell : read_first_row(records)) {
      const std::size_t column = find_column(trimmed_cell(cell.text));
      known += column == row_column ? 2u : column != no_field ? 1u : 0u;
    }
    if (known > most) {
      most = known;
      found = separator;
    }
  }
  return most >= 2 ? found : '\0';
}

void report_cell(InputErrors& errors, const CsvHeadings& headings, std::size_t row, std::size_t position, Status status,
                 std::string message) {
  const std::size_t column = position < headings.columns.size() ? headings.columns[position] : no_field;
  const bool is_known = column < headings.names.size();
  errors.add({status,
              {},
              std::move(message),
              row,
              position + 1,
              is_known ? headings.names[column] : std::to_string(position + 1)});
}

CsvHeadings read_headings(CsvRecords& records, InputErrors& errors, Language language) {
  const auto columns = csv_columns();
  CsvHeadings headings;
  headings.positions.resize(columns.size());
  headings.names.assign(column_names().begin(), column_names().end());
  const auto cells = read_first_row(records);
  const std::size_t row = records.place().row - 1;
  for (std::size_t position = 0; position < cells.size(); ++position) {
    const std::string_view text = trimmed_cell(cells[position].text);
    std::size_t column = text.empty() ? no_field : find_column(text);
    const auto refuse = [&](Status status, std::string message) {
      report_cell(errors, headings, row, position, status, std::move(message));
      column = refused_column;
    };
    if (cells[position].damage != CellDamage::none) {
      refuse(Status::not_readable, damaged_cell(cells[position].damage, language));
    } else if (!text.empty() && column == no_field) {
      refuse(Status::unknown_key,
             say(language, Phrase::csv_unknown_column, {{"heading", quoted(text, language)}}) + ' ' +
                 meant_or(folded(text), column_names(), say(language, Phrase::csv_correct_heading), language));
    } else if (column != no_field && headings.positions[column] != 0) {
      refuse(Status::duplicate_key, say(language, Phrase::csv_column_twice, {{"key", columns[column].name}}));
    } else if (column != no_field) {
      headings.positions[column] = position + 1;
      if (text != columns[column].name) headings.names[column] += " (" + quoted(text, language) + ")";
    }
    headings.columns.push_back(column);
  }
  if (headings.positions[row_column] == 0) {
    errors.add({Status::missing,
                {},
                say(language, Phrase::csv_no_row_column, {{"words", joined(row_kind_names)}}),
                row,
                0,
                headings.names[row_column]});
  }
  return headings;
}

std::vector<CsvSheet> read_sheets(CsvRecords& records, const CsvHeadings& headings, CsvValues& values,
                                  InputErrors& errors, Language language) {
  return Rows(records, headings, values, errors, language).read();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
