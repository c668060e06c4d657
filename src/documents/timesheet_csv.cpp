#include "stottekontakt/documents/timesheet_csv.hpp"

#include "documents/csv_outline.hpp"
#include "documents/csv_sheet_reader.hpp"
#include "documents/pointers.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// "Lest som CSV: semikolon mellom cellene, desimalkomma, datoer som DD.MM.ÅÅÅÅ."
std::string assumptions(char separator, const CsvText& decoded, const CsvValues& values, Language language) {
  std::string how = say(language, separator == ';' ? Phrase::csv_semicolons : Phrase::csv_commas);
  const auto add = [&](const std::string& words) { how += ", " + words; };
  if (!decoded.guessed().empty()) {
    add(say(language, Phrase::csv_encoding, {{"name", std::string(decoded.guessed())}}));
  }
  if (values.decimal_sign() != 0) {
    add(say(language, values.decimal_sign() == ',' ? Phrase::csv_decimal_comma : Phrase::csv_decimal_point));
  }
  if (values.has_norwegian_dates() || values.has_iso_dates()) {
    add(say(language, !values.has_iso_dates()         ? Phrase::csv_dates_norwegian
                      : !values.has_norwegian_dates() ? Phrase::csv_dates_iso
                                                      : Phrase::csv_dates_both));
  }
  return say(language, Phrase::csv_read_as, {{"how", how}});
}

bool begins_as_json(std::string_view text) {
  using namespace std::string_view_literals;
  const std::size_t first = text.find_first_not_of(" \t\r\n\0"sv);  // NUL, half of every letter in UTF-16
  return first != text.npos && (text[first] == '{' || text[first] == '[');
}

/// What a spreadsheet saves, but not as CSV.
std::optional<Phrase> other_form(std::string_view text) {
  if (text.starts_with("PK\x03\x04") || text.starts_with("\xD0\xCF\x11\xE0")) return Phrase::csv_is_workbook;
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return begins_as_json(text.substr(2)) ? std::nullopt : std::optional(Phrase::csv_is_utf_16);
  }
  return std::nullopt;
}

}  // namespace

bool is_csv(std::string_view text) {
  if (other_form(text)) return true;
  return !begins_as_json(without_byte_order_mark(text)) && separator_of(CsvText(text).text()) != 0;
}

CsvTimesheets read_timesheets_csv(std::string_view text, const Regulation& regulation, Language language) {
  CsvTimesheets out;
  const auto refused = [&](Phrase why) {
    out.timesheets.errors.add({Status::not_readable, "", say(language, why)});
    return std::move(out);
  };
  if (const auto form = other_form(text)) return refused(*form);
  const CsvText decoded(text);
  const char found = separator_of(decoded.text());
  if (found == '\t') return refused(Phrase::csv_has_tabs);
  const char separator = found == ',' ? ',' : ';';
  CsvRecords records(decoded.text(), separator, decoded.may_be_damaged());
  CsvValues values;
  InputErrors& errors = out.timesheets.errors;
  const CsvHeadings headings = read_headings(records, errors, language);
  out.places = CsvPlaces(headings.positions, headings.names);
  if (headings.positions[row_column] != 0) {
    const std::vector<CsvSheet> sheets = read_sheets(records, headings, values, errors, language);
    SheetBuilder builder(regulation, language, out.timesheets);
    CsvSheetReader reader(records, headings, values, builder, out.timesheets.errors, language);
    if (sheets.size() != 1) out.timesheets.shape = Shape::array;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      std::string pointer;
      if (sheets.size() != 1) append_index(pointer, i);
      out.places.sheets().push_back(reader.read(sheets[i], pointer));
    }
    builder.end_document();
  }
  out.places.locate(errors);
  out.assumed = assumptions(separator, decoded, values, language);
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
