#include "text/figures.hpp"

#include <array>

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

void append_number(TextBuffer& out, std::string_view decimal, Language language) {
  const Style& style = style_of(language);
  if (decimal.front() == '-') {
    out.append(minus_sign);
    decimal.remove_prefix(1);
  }
  const std::string_view whole = decimal.substr(0, decimal.find('.'));
  const std::size_t in_front = (whole.size() + 2) % 3 + 1;  // of the thousands: one to three digits
  out.append(whole.substr(0, in_front));
  for (std::size_t i = in_front; i < whole.size(); i += 3) out.append(style.between_thousands, whole.substr(i, 3));
  if (whole.size() < decimal.size()) out.append(style.decimal_mark, decimal.substr(whole.size() + 1));
}
void append_number(TextBuffer& out, Hours time) {
  if (time < Hours()) out.append(minus_sign);
  const ShortText text = to_text(time);
  out.append(text.view().substr(time < Hours() ? 1 : 0));
}

}  // namespace

void append_words(TextBuffer& out, Date day, Language language) {
  const CivilDate date = civil(day);
  if (style_of(language).names_months) {
    out.append(std::to_string(date.day), no_break_space, name_of(date.month, language), no_break_space,
               std::to_string(date.year));
    return;
  }
  const auto digit = [](int number) { return static_cast<char>('0' + number % 10); };
  out.append(digit(date.day / 10), digit(date.day), '.', digit(date.month / 10), digit(date.month), '.',
             digit(date.year / 1000), digit(date.year / 100), digit(date.year / 10), digit(date.year));
}

void append_words(TextBuffer& out, Month month, Language language) {
  out.append(name_of(month.month, language), ' ', std::to_string(month.year));
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
  const bool currency_first = style_of(language).currency_stands_first;
  if (currency_first) out.append("NOK", no_break_space);
  append_number(out, to_text(amount), language);
  if (!currency_first) out.append(no_break_space, "kr");
}
void append_words(TextBuffer& out, Hours time, Language language) {
  append_number(out, time);
  out.append(no_break_space, time.minutes() == 60 ? style_of(language).hour : style_of(language).hours);
}
void append_words(TextBuffer& out, Kilometres distance, Language language) {
  append_number(out, to_text(distance), language);
  out.append(no_break_space, "km");
}

std::string number_of(std::string_view decimal, Language language) {
  TextBuffer out;
  append_number(out, decimal, language);
  return out.text();
}
std::string number_of(Kroner amount, Language language) {
  return number_of(to_text(amount).view(), language);
}
std::string number_of(Hours time, Language) {
  TextBuffer out;
  append_number(out, time);
  return out.text();
}
std::string number_of(Kilometres distance, Language language) {
  return number_of(to_text(distance).view(), language);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
