#include "text/figures.hpp"

#include <array>
#include <charconv>
#include <iterator>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view no_break_space = "\u00a0";
constexpr std::string_view minus_sign = "\u2212";

/// How a language writes figures.
struct Style {
  std::array<std::string_view, 12> months;
  std::string_view hour;
  std::string_view hours;
  std::string_view from;  ///< begins a period without a last day
  std::string_view between_thousands;
  char decimal_mark;
  bool names_months;           ///< of a day: "5 February 2025"
  bool currency_stands_first;  ///< "NOK 5.00"
};

constexpr std::array<std::string_view, 12> norwegian_months = {"januar",    "februar", "mars",     "april",
                                                               "mai",       "juni",    "juli",     "august",
                                                               "september", "oktober", "november", "desember"};
constexpr std::array<std::string_view, 12> english_months = {"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};

constexpr Style styles[] = {
    {norwegian_months, "time", "timer", "fra ", no_break_space, ',', false, false},
    {norwegian_months, "time", "timar", "frå ", no_break_space, ',', false, false},
    {english_months, "hour", "hours", "from ", ",", '.', true, true},
};

const Style& style_of(Language language) {
  return styles[static_cast<std::size_t>(language)];
}

std::string_view name_of(int month, Language language) {
  return style_of(language).months[static_cast<std::size_t>(month - 1)];
}

/// The last digit of a number.
template <class Number>
char digit(Number number) {
  return static_cast<char>('0' + number % 10);
}

void append_whole(TextBuffer& out, std::string_view digits, const Style& style) {
  const std::size_t in_front = (digits.size() + 2) % 3 + 1;  // of the thousands: one to three digits
  out.append(digits.substr(0, in_front));
  for (std::size_t i = in_front; i < digits.size(); i += 3) out.append(style.between_thousands, digits.substr(i, 3));
}
void append_whole(TextBuffer& out, std::uint64_t number, const Style& style) {
  char digits[20];
  append_whole(out, {digits, std::to_chars(digits, std::end(digits), number).ptr}, style);
}

void append_number(TextBuffer& out, Kroner amount, const Style& style) {
  const std::uint64_t ore = magnitude(amount.ore());
  if (amount < Kroner()) out.append(minus_sign);
  append_whole(out, ore / 100, style);
  out.append(style.decimal_mark, digit(ore / 10), digit(ore));
}
void append_number(TextBuffer& out, Kilometres distance, const Style& style) {
  const std::uint64_t metres = magnitude(distance.metres());
  if (distance < Kilometres()) out.append(minus_sign);
  append_whole(out, metres / 1000, style);
  if (metres % 1000 != 0) out.append(style.decimal_mark, digit(metres / 100));
  if (metres % 100 != 0) out.append(digit(metres / 10));
  if (metres % 10 != 0) out.append(digit(metres));
}
void append_number(TextBuffer& out, Hours time, const Style&) {
  const std::uint64_t minutes = magnitude(time.minutes());
  if (time < Hours()) out.append(minus_sign);
  out.append(static_cast<std::int64_t>(minutes / 60), ':', digit(minutes % 60 / 10), digit(minutes % 60));
}

template <class Figure>
std::string number_alone(const Figure& figure, Language language) {
  TextBuffer out;
  append_number(out, figure, style_of(language));
  return out.text();
}

}  // namespace

void append_words(TextBuffer& out, Date day, Language language) {
  const CivilDate date = civil(day);
  if (style_of(language).names_months) {
    out.append(std::int64_t{date.day}, no_break_space, name_of(date.month, language), no_break_space,
               std::int64_t{date.year});
    return;
  }
  out.append(digit(date.day / 10), digit(date.day), '.', digit(date.month / 10), digit(date.month), '.',
             digit(date.year / 1000), digit(date.year / 100), digit(date.year / 10), digit(date.year));
}

void append_words(TextBuffer& out, Month month, Language language) {
  out.append(name_of(month.month, language), ' ', std::int64_t{month.year});
}

void append_words(TextBuffer& out, const Period& days, Language language) {
  const bool has_end = days.last.value() != no_last_date;
  if (!has_end) out.append(style_of(language).from);
  append_words(out, days.first.value(), language);
  if (!has_end || days.first.value() == days.last.value()) return;
  out.append(style_of(language).names_months ? " – " : "–");  // with blanks where dates have them
  append_words(out, days.last.value(), language);
}

void append_words(TextBuffer& out, Kroner amount, Language language) {
  const Style& style = style_of(language);
  if (style.currency_stands_first) out.append("NOK", no_break_space);
  append_number(out, amount, style);
  if (!style.currency_stands_first) out.append(no_break_space, "kr");
}
void append_words(TextBuffer& out, Hours time, Language language) {
  const Style& style = style_of(language);
  append_number(out, time, style);
  out.append(no_break_space, time.minutes() == 60 ? style.hour : style.hours);
}
void append_words(TextBuffer& out, Kilometres distance, Language language) {
  append_number(out, distance, style_of(language));
  out.append(no_break_space, "km");
}

std::string number_of(std::string_view decimal, Language language) {
  const Style& style = style_of(language);
  TextBuffer out;
  if (decimal.starts_with('-')) {
    out.append(minus_sign);
    decimal.remove_prefix(1);
  }
  const std::string_view whole = decimal.substr(0, decimal.find('.'));
  append_whole(out, whole, style);
  if (whole.size() < decimal.size()) out.append(style.decimal_mark, decimal.substr(whole.size() + 1));
  return out.text();
}
std::string number_of(Kroner amount, Language language) {
  return number_alone(amount, language);
}
std::string number_of(Hours time, Language language) {
  return number_alone(time, language);
}
std::string number_of(Kilometres distance, Language language) {
  return number_alone(distance, language);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
