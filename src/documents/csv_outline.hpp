#pragma once
/// @file
/// What a CSV document consists of: its headings, its timesheets, and which rows belong to which.

#include <vector>

#include "documents/csv_columns.hpp"
#include "documents/csv_text.hpp"
#include "documents/csv_values.hpp"
#include "stottekontakt/documents/input_error.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The columns of a file.
struct CsvHeadings {
  std::vector<std::size_t> columns{};    ///< the known column each of them is; `no_field`, or `refused_column`
  std::vector<std::size_t> positions{};  ///< of every known column, from 1; 0 where the file has none
  std::vector<std::string> names{};      ///< of every known column, as messages name it: "km.to («Km til»)"
};
/// A column whose heading is wrong, and was reported: its cells are not looked at.
inline constexpr std::size_t refused_column = no_field - 1;

struct CsvRow {
  CsvRecords::Place place;
  RowKind kind;
};
/// An agreement row and the rows that belong to it.
struct CsvSheet {
  CsvRow agreement;
  std::vector<CsvRow> rows{};
};

/// The separator of a document whose first row has the headings of a timesheet, be it a tab; 0 if it has not.
char separator_of(std::string_view utf8);

/// Adds an error of the cell at that position of the file, from 0.
void report_cell(InputErrors& errors, const CsvHeadings& headings, std::size_t row, std::size_t position, Status status,
                 std::string message);

/// Reads the first row that is not empty.
CsvHeadings read_headings(CsvRecords& records, InputErrors& errors, Language language);

/// Reads the kinds of all rows and finds the agreement of each: the one that its cells `agreement` and `month` name, or
/// the one above it where they are empty. Reports what keeps a row from being looked at.
std::vector<CsvSheet> read_sheets(CsvRecords& records, const CsvHeadings& headings, CsvValues& values,
                                  InputErrors& errors, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
