#pragma once
/// @file
/// Reads timesheets from CSV: the fields of `stottekontakt-timesheet/1` as columns, for spreadsheets.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/timesheet_json.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Where the facts of a CSV document stand in it.
class CsvPlaces {
 public:
  /// Row and column of every error whose JSON pointer leads to a fact of the document, and the errors in the order of
  /// the rows. Errors that have their place already keep it.
  void locate(InputErrors& errors) const;

  /// The rows of one timesheet, as a spreadsheet counts them, from 1: the agreement's, and those of its lists. The
  /// agreement's own row may hold the first row of a list too.
  struct Sheet {
    /// The lists in the order of `list_keys`.
    std::array<std::vector<std::size_t>, 7> lists{};
    std::size_t row = 0;  ///< the agreement's
  };
  /// The lists of a timesheet.
  static constexpr std::array<std::string_view, 7> list_keys = {
      "visits", "expenses", "rulings", "weekly_hours", "expense_cover", "holidays", "sick_leave"};

  /// No rows yet.
  CsvPlaces() = default;
  /// @param positions  of every known column in the file, from 1; 0 where it has no such column
  /// @param names      of every known column, as messages name it
  CsvPlaces(std::vector<std::size_t> positions, std::vector<std::string> names)
      : positions_(std::move(positions)), names_(std::move(names)) {}
  /// The sheets in the order of the file, to be filled by the reader.
  std::vector<Sheet>& sheets() noexcept { return sheets_; }

 private:
  struct Cell {
    std::size_t row;
    std::string column;
  };
  std::optional<Cell> cell_at(std::string_view pointer) const;
  std::size_t column_of(const std::string& name) const;

  std::vector<std::size_t> positions_;
  std::vector<std::string> names_;
  std::vector<Sheet> sheets_;
};

/// The timesheets of a CSV document, and what was taken for granted in reading it.
struct CsvTimesheets {
  Timesheets timesheets{};  ///< one, or an array of them
  std::string assumed{};    ///< separator, character set, decimal sign and form of dates, as one sentence; empty
                            ///< where the document is not read at all
  CsvPlaces places{};       ///< to place the errors found later, by `settle_all` and others
};

/// True for a document that does not begin as JSON does and whose first row has the headings of a timesheet, and for
/// what a spreadsheet saves in its place: a workbook, or text in UTF-16. The reader says how to save those as CSV.
bool is_csv(std::string_view text);

/// Reads a CSV document and reports everything that is wrong with it, each error with its row and column. The same
/// facts give the same timesheets as from JSON.
/// @param text        UTF-8, with or without a byte order mark, or Windows-1252
/// @param regulation  what the facts must fit
/// @param language    of the messages
CsvTimesheets read_timesheets_csv(std::string_view text, const Regulation& regulation, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
