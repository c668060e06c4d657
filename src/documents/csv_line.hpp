#pragma once
/// @file
/// CSV for Norwegian spreadsheets: UTF-8 with a byte order mark, `;` between cells, decimal comma, CR LF at the end of
/// a line (RFC 4180).

#include <span>
#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A cell as it stands in the file.
///@{
/// Words and dates of ours.
std::string csv_field(std::string_view text);
/// A decimal number, written with a point.
std::string csv_number(std::string_view decimal);
/// Hours and minutes; a spreadsheet cannot take "-6:30" for a time and makes a formula of it, so it stands as ="-6:30".
std::string csv_hours(std::string_view time);
/// A text from a timesheet. A spreadsheet must not take it for a formula: one that begins as a formula does gets an
/// apostrophe in front (OWASP, CSV injection). Nor for a number or a date: "010442" stands as ="010442".
std::string csv_id(std::string_view text);
///@}

/// The byte order mark and the line of headings.
std::string csv_heading(std::span<const std::string_view> names);

/// A line, cell by cell.
class CsvLine {
 public:
  CsvLine& field(std::string_view text) { return add(csv_field(text)); }
  CsvLine& number(std::string_view decimal) { return add(csv_number(decimal)); }
  CsvLine& id(std::string_view text) { return add(csv_id(text)); }

  std::string take() { return std::move(line_ += "\r\n"); }

 private:
  CsvLine& add(std::string_view cell) {
    if (!first_) line_ += ';';
    first_ = false;
    line_ += cell;
    return *this;
  }

  std::string line_;
  bool first_ = true;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
