#include "documents/csv_text.hpp"

#include <algorithm>

#include "documents/plain_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F; 0 where it has nothing either.
constexpr char16_t own_characters[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                         0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(std::string& out, unsigned code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

constexpr std::string_view no_break_space = "\u00A0";

/// Bytes of the blank a text begins with; 0 if it begins with none.
std::size_t blank_size(std::string_view text) {
  if (text.starts_with(' ') || text.starts_with('\t')) return 1;
  return text.starts_with(no_break_space) ? no_break_space.size() : 0;
}

/// Without a first line "sep=;", which is for Excel and which Excel does not count as a row.
std::string_view without_separator_line(std::string_view text) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  if (line.size() != 5 || !line.starts_with("sep=")) return text;
  text.remove_prefix(line.size());
  if (text.starts_with('\r')) text.remove_prefix(1);
  if (text.starts_with('\n')) text.remove_prefix(1);
  return text;
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

std::string from_windows_1252(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const unsigned own = byte >= 0x80 && byte < 0xA0 ? own_characters[byte - 0x80] : 0u;
    append_utf8(out, own != 0 ? own : byte);
  }
  return out;
}

std::string_view trimmed_cell(std::string_view text) {
  while (const std::size_t size = blank_size(text)) text.remove_prefix(size);
  for (;;) {
    if (text.ends_with(' ') || text.ends_with('\t')) {
      text.remove_suffix(1);
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      return text;
    }
  }
}

CsvText::CsvText(std::string_view text) : text_(without_byte_order_mark(text)) {
  const bool has_mark = text_.size() != text.size();
  text_ = without_separator_line(text_);
  const bool is_valid = is_utf8(text_);
  may_be_damaged_ = !is_valid || text_.find('\0') != text_.npos;
  if (has_mark) return;
  if (is_valid) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    guessed_ = std::ranges::all_of(text_, is_ascii) ? "" : "UTF-8";
    return;
  }
  converted_ = from_windows_1252(text_);
  text_ = converted_;
  guessed_ = "Windows-1252";
}

bool CsvRecords::read() {
  cells_.clear();
  unescaped_.clear();
  if (next_.offset >= text_.size()) return false;
  for (;;) {
    cells_.push_back(checked(read_cell()));
    if (next_.offset == text_.size()) break;
    const char end = text_[next_.offset++];
    if (end == ends_[0]) continue;
    if (end == '\r' && next_.offset < text_.size() && text_[next_.offset] == '\n') ++next_.offset;
    break;
  }
  ++next_.row;
  return true;
}

bool CsvRecords::at_end_of_cell() const noexcept {
  return next_.offset == text_.size() || cell_ends().find(text_[next_.offset]) != text_.npos;
}

CsvCell CsvRecords::read_cell() {
  if (next_.offset < text_.size() && text_[next_.offset] == '"') return read_quoted_cell();
  const std::size_t begin = next_.offset;
  next_.offset = std::min(text_.find_first_of(cell_ends(), begin), text_.size());
  CsvCell cell{trimmed_cell(text_.substr(begin, next_.offset - begin))};
  if (cell.text.find('"') == cell.text.npos || take_formula_text(cell)) return cell;
  cell.damage = CellDamage::quote_misplaced;
  return cell;
}

CsvCell CsvRecords::read_quoted_cell() {
  const std::size_t begin = ++next_.offset;
  std::size_t end = begin;
  for (;;) {
    end = text_.find('"', end);
    if (end == text_.npos) {
      next_.offset = text_.size();
      return {text_.substr(begin), CellDamage::quote_open};
    }
    if (end + 1 == text_.size() || text_[end + 1] != '"') break;
    end += 2;
  }
  CsvCell cell{without_doubled_quotes(text_.substr(begin, end - begin))};
  next_.offset = end + 1;
  while (const std::size_t size = blank_size(text_.substr(next_.offset))) next_.offset += size;
  if (!at_end_of_cell()) {
    next_.offset = std::min(text_.find_first_of(cell_ends(), next_.offset), text_.size());
    cell.damage = CellDamage::quote_misplaced;
    return cell;
  }
  take_formula_text(cell);
  return cell;
}

bool CsvRecords::take_formula_text(CsvCell& cell) {
  if (cell.text.size() < 3 || !cell.text.starts_with("=\"") || !cell.text.ends_with('"')) return false;
  const std::string_view inside = cell.text.substr(2, cell.text.size() - 3);
  for (std::size_t at = inside.find('"'); at != inside.npos; at = inside.find('"', at + 2)) {
    if (at + 1 == inside.size() || inside[at + 1] != '"') return false;  // more of a formula than a text
  }
  cell.text = without_doubled_quotes(inside);
  return true;
}

std::string_view CsvRecords::without_doubled_quotes(std::string_view text) {
  std::size_t quote = text.find('"');
  if (quote == text.npos) return text;
  std::string& out = unescaped_.emplace_back();
  while (quote != text.npos) {
    out += text.substr(0, quote + 1);
    text.remove_prefix(quote + 2);
    quote = text.find('"');
  }
  return out += text;
}

CsvCell CsvRecords::checked(CsvCell cell) const {
  if (!may_be_damaged_ || cell.damage != CellDamage::none) return cell;
  if (cell.text.find('\0') != cell.text.npos) {
    cell.damage = CellDamage::nul;
  } else if (!is_utf8(cell.text)) {
    cell.damage = CellDamage::not_utf8;
  }
  return cell;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
