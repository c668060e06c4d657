#pragma once
/// @file
/// Hands the rows of a CSV document to the builder, timesheet by timesheet.

#include <string>

#include "documents/csv_outline.hpp"
#include "documents/sheet_builder.hpp"
#include "stottekontakt/documents/timesheet_csv.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

class CsvSheetReader {
 public:
  CsvSheetReader(CsvRecords& records, const CsvHeadings& headings, CsvValues& values, SheetBuilder& builder,
                 InputErrors& errors, Language language)
      : records_(records),
        headings_(headings),
        values_(values),
        builder_(builder),
        errors_(errors),
        language_(language) {}

  /// Reads one timesheet; says where its rows are.
  /// @param pointer of the timesheet
  CsvPlaces::Sheet read(const CsvSheet& sheet, const std::string& pointer);

 private:
  /// What a row has of one object.
  struct Found {
    bool stated = false;  ///< one of its cells is filled in
    bool bad = false;
  };

  void read_row(const CsvRow& row);
  void read_cell(const CsvCell& cell, std::size_t position);
  void read_value(const CsvField& place, std::string_view text, Slot& slot);
  void fill_in_first_days();
  void end_object(Object object);
  bool is_complete(Object object);
  void end_lists();

  Found& found(Object object) { return found_[static_cast<std::size_t>(object)]; }
  void begin_row(Object object);
  void report_stray(const CsvCell& cell, std::size_t position, std::size_t column);
  template <class Words>
  void report(const CsvField& field, Status status, const Words& words);
  std::string pointer_of(Object object) const;

  CsvRecords& records_;
  const CsvHeadings& headings_;
  CsvValues& values_;
  SheetBuilder& builder_;
  InputErrors& errors_;
  Language language_;
  std::string sheet_pointer_{};
  CsvPlaces::Sheet place_{};
  std::array<bool, CsvPlaces::list_keys.size()> bad_lists_{};  ///< one of its rows was reported
  RowKind kind_ = RowKind::agreement;                          ///< of the row being read
  std::size_t row_ = 0;
  std::array<Found, object_count> found_{};
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
