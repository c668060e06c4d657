#pragma once
/// @file
/// A workbook for spreadsheets (XLSX): tables of typed cells under a frozen row of titles.

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "stottekontakt/values/date.hpp"
#include "stottekontakt/values/hours.hpp"
#include "stottekontakt/values/kilometres.hpp"
#include "stottekontakt/values/kroner.hpp"

namespace stottekontakt {
namespace cli {

struct Column {
  std::string title;
  int width;  ///< in characters
};

/// Thrown where a table has more rows than a spreadsheet has room for.
struct TooManyRows {};

/// Written table by table, row by row, cell by cell from the left. A text is never a formula, a link or a number,
/// whatever it looks like; quantities are numbers that spreadsheets can add, dates are dates. Same cells, same bytes.
class Workbook {
 public:
  /// Of a table, besides its titles.
  static constexpr std::size_t most_rows = 1'048'575;

  /// @param made the day the workbook says it was made on
  Workbook(std::string_view title, Date made);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  /// @param name at most 31 characters
  void begin_table(const std::string& name, std::span<const Column> columns);
  void begin_row();
  void text(std::string_view text);
  /// Text that may fill several lines.
  void prose(std::string_view text);
  void amount(Kroner amount);
  /// Not below zero, which spreadsheets do not show as hours.
  void hours(Hours time);
  void distance(Kilometres distance);
  void day(Date day);
  void month(Month month);
  void blank();

  /// The bytes of the workbook, which is then at its end.
  std::string take();

 private:
  struct Book;
  void end_table();
  void write_text(std::string_view text, bool wraps);
  /// A decimal number of so many units to the whole.
  void number(std::int64_t units, std::int64_t per_whole, std::string_view exactly, bool is_money);

  std::unique_ptr<Book> book_;
};

}  // namespace cli
}  // namespace stottekontakt
