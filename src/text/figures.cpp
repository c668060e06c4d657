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

std::string in_one(std::string_view first, std::string_view second) {
  return std::string(first).append(no_break_space).append(second);
}

}  // namespace

std::string words_of(Date day, Language language) {
  const CivilDate date = civil(day);
  if (style_of(language).names_months) {
    return in_one(in_one(std::to_string(date.day), name_of(date.month, language)), std::to_string(date.year));
  }
  ShortText text;
  text.append_digits(static_cast<std::uint64_t>(date.day), 2);
  text.append('.');
  text.append_digits(static_cast<std::uint64_t>(date.month), 2);
  text.append('.');
  text.append_digits(static_cast<std::uint64_t>(date.year), 4);
  return std::string(text.view());
}

std::string words_of(Month month, Language language) {
  return std::string(name_of(month.month, language)) + ' ' + std::to_string(month.year);
}

std::string words_of(const Period& days, Language language) {
  const std::string first = words_of(days.first.value(), language);
  if (days.last.value() == no_last_date) return std::string(style_of(language).from) + first;
  if (days.first.value() == days.last.value()) return first;
  const std::string_view dash = style_of(language).names_months ? " – " : "–";  // with blanks where dates have them
  return first + std::string(dash) + words_of(days.last.value(), language);
}

std::string words_of(Kroner amount, Language language) {
  const std::string number = number_of(amount, language);
  return style_of(language).currency_stands_first ? in_one("NOK", number) : in_one(number, "kr");
}
std::string words_of(Hours time, Language language) {
  const Style& style = style_of(language);
  return in_one(number_of(time, language), time.minutes() == 60 ? style.hour : style.hours);
}
std::string words_of(Kilometres distance, Language language) {
  return in_one(number_of(distance, language), "km");
}

std::string number_of(std::string_view decimal, Language language) {
  const Style& style = style_of(language);
  std::string out;
  if (decimal.front() == '-') {
    out += minus_sign;
    decimal.remove_prefix(1);
  }
  const std::size_t point = decimal.find('.');
  const std::size_t whole = point == std::string_view::npos ? decimal.size() : point;
  for (std::size_t i = 0; i < whole; ++i) {
    if (i > 0 && (whole - i) % 3 == 0) out += style.between_thousands;
    out += decimal[i];
  }
  if (whole < decimal.size()) {
    out += style.decimal_mark;
    out += decimal.substr(whole + 1);
  }
  return out;
}
std::string number_of(Kroner amount, Language language) {
  return number_of(to_text(amount).view(), language);
}
std::string number_of(Hours time, Language) {
  const ShortText text = to_text(time);
  if (text.view().front() != '-') return std::string(text.view());
  return std::string(minus_sign) + std::string(text.view().substr(1));
}
std::string number_of(Kilometres distance, Language language) {
  return number_of(to_text(distance).view(), language);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
