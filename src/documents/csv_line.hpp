#pragma once
/// @file
/// Lines of CSV for Norwegian spreadsheets: `;` between fields, decimal comma, CR LF at the end (RFC 4180).

#include <string>
#include <string_view>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

class CsvLine {
 public:
  /// Words and numbers of ours.
  CsvLine& field(std::string_view text);
  /// A decimal number, written with a point.
  CsvLine& number(std::string_view decimal);
  /// A text from a timesheet. A spreadsheet must not take it for a formula: one that begins as a formula does gets an
  /// apostrophe in front.
  CsvLine& id(std::string_view text);

  std::string take() { return std::move(line_ += "\r\n"); }

 private:
  std::string line_;
  bool first_ = true;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
