#include "documents/csv_values.hpp"

#include <algorithm>

#include "documents/csv_names.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr CsvValue unreadable{0, ValueFault::unreadable};

CsvValue value_or_unreadable(std::optional<std::int64_t> number) {
  return number ? CsvValue{*number} : unreadable;
}

std::string two_digits(std::string_view text) {
  return text.size() == 1 ? "0" + std::string(text) : std::string(text);
}

/// "1.3.2025" and "01.03.2025" as "2025-03-01", "03.2025" as "2025-03"; empty where it is no such date.
std::string iso_date(std::string_view text) {
  std::string out;
  for (std::size_t point = text.rfind('.'); point != text.npos; point = text.rfind('.')) {
    const std::string_view part = text.substr(point + 1);
    if (out.empty() ? part.size() != 4 : part.empty() || part.size() > 2) return {};
    out += (out.empty() ? "" : "-") + two_digits(part);
    text = text.substr(0, point);
  }
  if (out.empty() || text.empty() || text.size() > 2) return {};
  return out + '-' + two_digits(text);
}

/// A spreadsheet writes 17:00 as 17:00:00 in some of its formats.
std::string_view without_seconds(std::string_view text) {
  const bool has_seconds = std::ranges::count(text, ':') == 2 && text.ends_with(":00");
  return has_seconds ? text.substr(0, text.size() - 3) : text;
}

/// "9:00", "9.00" and "09:00:00" as "09:00".
std::string clock_time(std::string_view text) {
  std::string time(without_seconds(text));
  std::ranges::replace(time, '.', ':');
  return time.find(':') == 1 ? "0" + time : time;
}

/// Takes the spaces between thousands out of a number; nullopt where they stand elsewhere.
std::optional<std::string> without_thousands(std::string_view text) {
  constexpr std::string_view spaces[] = {" ", "\u00A0", "\u2009", "\u202F"};
  std::string out;
  std::size_t digits = 0;  // of the group
  bool grouped = false;
  const auto ends_group = [&] { return grouped ? digits == 3 : digits >= 1; };
  while (!text.empty()) {
    const auto space = std::ranges::find_if(spaces, [&](std::string_view one) { return text.starts_with(one); });
    if (space != std::end(spaces)) {
      if (!ends_group() || digits > 3) return std::nullopt;
      grouped = true;
      digits = 0;
      text.remove_prefix(space->size());
      continue;
    }
    if (text.front() == ',' || text.front() == '.') break;
    ++digits;
    out += text.front();
    text.remove_prefix(1);
  }
  if (grouped && !ends_group()) return std::nullopt;
  return out.append(text);
}

/// Hours with a point, "2.5", as minutes.
CsvValue decimal_hours(std::string_view text) {
  constexpr std::int64_t most_hundredths = 999'999'999;  // seven digits of hours, as in "H:MM"
  const std::size_t end_of_hundredths = std::min(text.find('.'), text.size()) + 3;
  const std::string_view further = text.substr(std::min(end_of_hundredths, text.size()));
  const auto hundredths = parse_decimal(text.substr(0, end_of_hundredths), 2);
  if (!hundredths || *hundredths > most_hundredths) return unreadable;
  if (further.find_first_not_of("0123456789") != further.npos) return unreadable;
  const bool is_exact = further.find_first_not_of('0') == further.npos && *hundredths * 60 % 100 == 0;
  return is_exact ? CsvValue{*hundredths * 60 / 100} : CsvValue{0, ValueFault::part_of_minute};
}

}  // namespace

CsvValue CsvValues::read_date(const FieldRow& field, std::string_view text) {
  const std::string iso = iso_date(text);
  const std::optional<std::int64_t> number = read_field(field, iso.empty() ? text : iso);
  if (number) (iso.empty() ? has_iso_dates_ : has_norwegian_dates_) = true;
  return value_or_unreadable(number);
}

CsvValue CsvValues::read_number(const FieldRow& field, std::string_view text) {
  const std::optional<std::string> plain = without_thousands(text);
  if (!plain) return unreadable;
  const std::size_t sign = plain->find_first_of(",.");
  std::string with_point = *plain;
  if (sign != plain->npos) with_point[sign] = '.';
  const CsvValue value =
      field.kind == Kind::hours ? decimal_hours(with_point) : value_or_unreadable(read_field(field, with_point));
  if (value.fault == ValueFault::unreadable || sign == plain->npos) return value;
  if (decimal_sign_ == 0) decimal_sign_ = (*plain)[sign];
  return decimal_sign_ == (*plain)[sign] ? value : CsvValue{0, ValueFault::other_decimal_sign};
}

CsvValue CsvValues::read(const FieldRow& field, std::string_view text) {
  switch (field.kind) {
    case Kind::date:
      return read_date(field, text);
    case Kind::month: {
      const std::string iso = iso_date(text);
      const std::string_view month = iso.empty() ? text : iso;
      // Spreadsheets make the first of a month of it.
      return value_or_unreadable(
          read_field(field, month.ends_with("-01") && month.size() == 10 ? month.substr(0, 7) : month));
    }
    case Kind::hours:
      if (text.find(':') != text.npos) return value_or_unreadable(read_field(field, without_seconds(text)));
      return read_number(field, text);
    case Kind::clock:
      return value_or_unreadable(read_field(field, clock_time(text)));
    case Kind::cover:
      if (is_named(folded(text), "maximum")) return {maximum_cover};
      return read_number(field, text);
    case Kind::kroner:
    case Kind::kilometres:
      return read_number(field, text);
    case Kind::word: {
      const std::size_t word = find_named(folded(text), field.words);
      return word < field.words.size() ? CsvValue{static_cast<std::int64_t>(word)} : unreadable;
    }
    case Kind::truth: {
      const std::string word = folded(text);
      if (is_named(word, "true")) return {1};
      return is_named(word, "false") ? CsvValue{0} : unreadable;
    }
    case Kind::format:
    case Kind::id:
    case Kind::object:
    case Kind::list:
      break;
  }
  return value_or_unreadable(read_field(field, text));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
