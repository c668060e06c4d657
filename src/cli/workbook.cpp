#include "cli/workbook.hpp"

#include <unistd.h>
#include <xlsxwriter.h>

#include <cctype>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <utility>

#include "cli/cli.hpp"

namespace stottekontakt {
namespace cli {
namespace {

/// Spreadsheets keep 15 digits of a number.
constexpr std::int64_t first_with_16_digits = 1'000'000'000'000'000;

/// A file that only its owner can read, in the folder for temporary files; gone at the end.
class TemporaryFile {
 public:
  TemporaryFile() {
    const char* const folder = std::getenv("TMPDIR");
    name_ = std::string(folder != nullptr && *folder != '\0' ? folder : "/tmp") + "/stottekontakt.XXXXXX";
    const int descriptor = ::mkstemp(name_.data());
    if (descriptor < 0) throw NotWritten{name_, errno};
    ::close(descriptor);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { ::unlink(name_.c_str()); }

  const std::string& name() const { return name_; }

  std::string read() const {
    std::string bytes;
    std::FILE* const file = std::fopen(name_.c_str(), "rb");
    if (file == nullptr) throw NotWritten{name_, errno};
    char block[1 << 16];
    while (const std::size_t size = std::fread(block, 1, sizeof block, file)) bytes.append(block, size);
    const bool failed = std::ferror(file) != 0;
    std::fclose(file);
    if (failed) throw NotWritten{name_, EIO};
    return bytes;
  }

 private:
  std::string name_;
};

/// The format reads "_x0041_" as "A", so such an underscore is written by its own number.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto is_digit = [&](std::size_t at) { return std::isxdigit(static_cast<unsigned char>(text[at])) != 0; };
    const bool is_escape = i + 6 < text.size() && text[i] == '_' && text[i + 1] == 'x' && is_digit(i + 2) &&
                           is_digit(i + 3) && is_digit(i + 4) && is_digit(i + 5) && text[i + 6] == '_';
    out += is_escape ? "_x005F_" : std::string_view(&text[i], 1);
  }
  return out;
}

lxw_datetime moment(int year, int month, int day) {
  lxw_datetime moment{};
  moment.year = year;
  moment.month = month;
  moment.day = day;
  return moment;
}

}  // namespace

struct Workbook::Book {
  TemporaryFile file;
  lxw_workbook* book = workbook_new(file.name().c_str());
  lxw_worksheet* sheet = nullptr;
  lxw_row_t row = 0;
  lxw_col_t column = 0;
  lxw_col_t columns = 0;
  lxw_format* title = nullptr;
  lxw_format* text = nullptr;
  lxw_format* prose = nullptr;
  lxw_format* amount = nullptr;
  lxw_format* hours = nullptr;
  lxw_format* distance = nullptr;
  lxw_format* day = nullptr;
  lxw_format* month = nullptr;

  lxw_format* format(const char* number_format) {
    lxw_format* const made = workbook_add_format(book);
    if (made == nullptr) throw std::bad_alloc();
    format_set_num_format(made, number_format);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    return made;
  }
  static void check(lxw_error error) {
    if (error == LXW_ERROR_MEMORY_MALLOC_FAILED) throw std::bad_alloc();
    if (error != LXW_NO_ERROR) throw std::runtime_error(lxw_strerror(error));
  }
};

Workbook::Workbook(std::string_view title, Date made) : book_(std::make_unique<Book>()) {
  Book& b = *book_;
  if (b.book == nullptr) throw std::bad_alloc();
  b.title = b.format("@");
  format_set_bold(b.title);
  format_set_bottom(b.title, LXW_BORDER_THIN);
  format_set_text_wrap(b.title);
  b.text = b.format("@");
  b.prose = b.format("@");
  format_set_text_wrap(b.prose);
  b.amount = b.format("#,##0.00");
  b.hours = b.format("[h]:mm");
  b.distance = b.format("#,##0.0##");
  b.day = b.format("dd.mm.yyyy");
  b.month = b.format("mm.yyyy");

  std::string title_text(title);
  std::string author = "stottekontakt";
  lxw_doc_properties properties{};
  properties.title = title_text.data();
  properties.author = author.data();
  constexpr std::int64_t seconds = 24 * 60 * 60;  // noon, so that no day is the zero that stands for now
  properties.created = static_cast<time_t>(days_since_1970(made) * seconds + seconds / 2);
  Book::check(workbook_set_properties(b.book, &properties));
}

Workbook::~Workbook() {
  if (book_->book != nullptr) lxw_workbook_free(book_->book);
}

void Workbook::begin_table(const std::string& name, std::span<const Column> columns) {
  end_table();
  Book& b = *book_;
  b.sheet = workbook_add_worksheet(b.book, name.c_str());
  if (b.sheet == nullptr) throw std::runtime_error("no worksheet " + name);
  b.row = 0;
  b.columns = 0;
  for (const Column& column : columns) {
    Book::check(worksheet_set_column(b.sheet, b.columns, b.columns, column.width, nullptr));
    Book::check(worksheet_write_string(b.sheet, 0, b.columns++, column.title.c_str(), b.title));
  }
  worksheet_freeze_panes(b.sheet, 1, 0);
  worksheet_set_landscape(b.sheet);
  constexpr std::uint8_t a4 = 9;
  worksheet_set_paper(b.sheet, a4);
  worksheet_fit_to_pages(b.sheet, 1, 0);
  worksheet_repeat_rows(b.sheet, 0, 0);
}

void Workbook::end_table() {
  Book& b = *book_;
  if (b.sheet == nullptr) return;
  Book::check(worksheet_autofilter(b.sheet, 0, 0, b.row, static_cast<lxw_col_t>(b.columns - 1)));
}

void Workbook::begin_row() {
  if (++book_->row > most_rows) throw TooManyRows();
  book_->column = 0;
}

void Workbook::write_text(std::string_view text, bool wraps) {
  Book& b = *book_;
  const lxw_col_t column = b.column++;
  if (text.empty()) return;
  Book::check(worksheet_write_string(b.sheet, b.row, column, escaped(text).c_str(), wraps ? b.prose : b.text));
}
void Workbook::text(std::string_view text) {
  write_text(text, false);
}
void Workbook::prose(std::string_view text) {
  write_text(text, true);
}

void Workbook::number(std::int64_t units, std::int64_t per_whole, std::string_view exactly, bool is_money) {
  if (units <= -first_with_16_digits || units >= first_with_16_digits) return text(exactly);
  Book& b = *book_;
  // The one place where a figure becomes a floating-point number, as the format has no other: with at most 15 digits it
  // is read back as the same figure.
  const double value = static_cast<double>(units) / static_cast<double>(per_whole);
  Book::check(worksheet_write_number(b.sheet, b.row, b.column++, value, is_money ? b.amount : b.distance));
}
void Workbook::amount(Kroner amount) {
  number(amount.ore(), 100, to_text(amount).view(), true);
}
void Workbook::distance(Kilometres distance) {
  number(distance.metres(), 1000, to_text(distance).view(), false);
}
void Workbook::hours(Hours time) {
  Book& b = *book_;
  constexpr double minutes_of_day = 24 * 60;
  Book::check(worksheet_write_number(b.sheet, b.row, b.column++, static_cast<double>(time.minutes()) / minutes_of_day,
                                     b.hours));
}

void Workbook::day(Date day) {
  const CivilDate civil_day = civil(day);
  lxw_datetime at = moment(civil_day.year, civil_day.month, civil_day.day);
  Book::check(worksheet_write_datetime(book_->sheet, book_->row, book_->column++, &at, book_->day));
}
void Workbook::month(Month month) {
  lxw_datetime at = moment(month.year, month.month, 1);
  Book::check(worksheet_write_datetime(book_->sheet, book_->row, book_->column++, &at, book_->month));
}
void Workbook::blank() {
  ++book_->column;
}

std::string Workbook::take() {
  end_table();
  lxw_workbook* const book = std::exchange(book_->book, nullptr);  // closing frees it, also where it fails
  errno = 0;
  const lxw_error error = workbook_close(book);
  if (error == LXW_ERROR_MEMORY_MALLOC_FAILED) throw std::bad_alloc();
  if (error != LXW_NO_ERROR) throw NotWritten{book_->file.name(), errno != 0 ? errno : EIO};
  return book_->file.read();
}

}  // namespace cli
}  // namespace stottekontakt
