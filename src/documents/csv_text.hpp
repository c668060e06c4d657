#pragma once
/// @file
/// The cells of a CSV document (RFC 4180), as spreadsheets write it: any line ends, any of the two separators.

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A text without the UTF-8 byte order mark that it may begin with.
std::string_view without_byte_order_mark(std::string_view text);
/// Windows-1252 as UTF-8; the five bytes that it leaves open become control characters.
std::string from_windows_1252(std::string_view text);

/// Drops spaces, tabs and no-break spaces at both ends.
std::string_view trimmed_cell(std::string_view text);

/// A document as UTF-8. One that is not UTF-8 is taken for Windows-1252, unless its byte order mark says otherwise.
class CsvText {
 public:
  explicit CsvText(std::string_view text);
  CsvText(const CsvText&) = delete;
  CsvText& operator=(const CsvText&) = delete;

  std::string_view text() const noexcept { return text_; }
  /// The name of the character set; empty where it was not guessed, or makes no difference.
  std::string_view guessed() const noexcept { return guessed_; }
  /// There is a NUL, or something that is not UTF-8.
  bool may_be_damaged() const noexcept { return may_be_damaged_; }

 private:
  std::string converted_{};
  std::string_view text_;
  std::string_view guessed_{};
  bool may_be_damaged_;
};

/// Why the value of a cell cannot be told.
enum class CellDamage : std::uint8_t { none, quote_open, quote_misplaced, nul, not_utf8 };

struct CsvCell {
  std::string_view text;  ///< without its quotation marks; an unquoted one without blanks at its ends
  CellDamage damage = CellDamage::none;

  /// True if nothing but blanks is in it.
  bool is_empty() const { return damage == CellDamage::none && trimmed_cell(text).empty(); }
};

/// Reads a document record by record. A record is what a spreadsheet shows as one row: a line, or several where a
/// quoted cell has line breaks.
class CsvRecords {
 public:
  /// Where a record begins.
  struct Place {
    std::size_t offset = 0;
    std::size_t row = 1;  ///< as a spreadsheet counts
  };

  /// @param may_be_damaged whether cells are looked at for NUL and for what is not UTF-8
  CsvRecords(std::string_view text, char separator, bool may_be_damaged = true)
      : text_(text), ends_{separator, '\r', '\n'}, may_be_damaged_(may_be_damaged) {}

  /// Where the next record begins, to come back to it.
  Place place() const noexcept { return next_; }
  void go_to(Place place) noexcept { next_ = place; }

  /// Reads the next record; false at the end of the document.
  bool read();
  /// The cells of the record just read; they last until the next is.
  std::span<const CsvCell> cells() const noexcept { return cells_; }

 private:
  CsvCell read_cell();
  CsvCell read_quoted_cell();
  CsvCell checked(CsvCell cell) const;
  /// True for the text of a cell written ="…", the way to keep a spreadsheet from making a number of it.
  bool take_formula_text(CsvCell& cell);
  std::string_view without_doubled_quotes(std::string_view text);
  bool at_end_of_cell() const noexcept;

  /// The separator and both line ends.
  std::string_view cell_ends() const noexcept { return {ends_, 3}; }

  std::string_view text_;
  char ends_[3];
  bool may_be_damaged_;
  Place next_;
  std::vector<CsvCell> cells_;
  std::deque<std::string> unescaped_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
