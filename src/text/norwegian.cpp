#include "text/norwegian.hpp"

#include <array>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view no_break_space = "\u00a0";
constexpr std::string_view minus_sign = "\u2212";
constexpr std::array<std::string_view, 12> months = {"januar",    "februar", "mars",     "april",
                                                     "mai",       "juni",    "juli",     "august",
                                                     "september", "oktober", "november", "desember"};

std::string with_unit(std::string number, std::string_view unit) {
  number += no_break_space;
  number += unit;
  return number;
}

}  // namespace

std::string norwegian(Date day) {
  const CivilDate date = civil(day);
  ShortText text;
  text.append_digits(static_cast<std::uint64_t>(date.day), 2);
  text.append('.');
  text.append_digits(static_cast<std::uint64_t>(date.month), 2);
  text.append('.');
  text.append_digits(static_cast<std::uint64_t>(date.year), 4);
  return std::string(text.view());
}

std::string norwegian(Month month) {
  std::string text(months[static_cast<std::size_t>(month.month - 1)]);
  text += ' ';
  text += to_text(month).view().substr(0, 4);
  return text;
}

std::string norwegian(const Period& days) {
  if (days.last.value() == no_last_date) return "fra " + norwegian(days.first.value());
  if (days.first.value() == days.last.value()) return norwegian(days.first.value());
  return norwegian(days.first.value()) + "–" + norwegian(days.last.value());
}

std::string norwegian(Kroner amount) {
  return with_unit(norwegian_number(amount), "kr");
}
std::string norwegian(Hours time) {
  return with_unit(norwegian_number(time), time.minutes() == 60 ? "time" : "timer");
}
std::string norwegian(Kilometres distance) {
  return with_unit(norwegian_number(distance), "km");
}

std::string norwegian_number(std::string_view decimal) {
  std::string out;
  if (decimal.front() == '-') {
    out += minus_sign;
    decimal.remove_prefix(1);
  }
  const std::size_t point = decimal.find('.');
  const std::size_t whole = point == std::string_view::npos ? decimal.size() : point;
  for (std::size_t i = 0; i < whole; ++i) {
    if (i > 0 && (whole - i) % 3 == 0) out += no_break_space;
    out += decimal[i];
  }
  if (whole < decimal.size()) {
    out += ',';
    out += decimal.substr(whole + 1);
  }
  return out;
}
std::string norwegian_number(Kroner amount) {
  return norwegian_number(to_text(amount).view());
}
std::string norwegian_number(Hours time) {
  const ShortText text = to_text(time);
  if (text.view().front() != '-') return std::string(text.view());
  return std::string(minus_sign) + std::string(text.view().substr(1));
}
std::string norwegian_number(Kilometres distance) {
  return norwegian_number(to_text(distance).view());
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
