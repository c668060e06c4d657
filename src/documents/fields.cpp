#include "documents/fields.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// A decimal number with at most `decimals` decimals: `parse_decimal` lets more through if they are zeros.
std::optional<std::int64_t> read_decimal(std::string_view text, int decimals) noexcept {
  const auto point = text.find('.');
  if (point != std::string_view::npos && text.size() - point - 1 > static_cast<std::size_t>(decimals)) {
    return std::nullopt;
  }
  return parse_decimal(text, decimals);
}

std::optional<std::int64_t> read_clock(std::string_view text) noexcept {
  const auto time = parse_hours(text);
  if (text.size() != 5 || !time || time->minutes() >= 24 * 60) return std::nullopt;
  return time->minutes();
}

std::optional<std::int64_t> read_word(std::span<const std::string_view> words, std::string_view text) noexcept {
  const auto word = std::find(words.begin(), words.end(), text);
  if (word == words.end()) return std::nullopt;
  return word - words.begin();
}

bool is_blank(char c) noexcept {
  return c == ' ' || c == '\t';
}
bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// A control digit: what makes the weighted sum of the digits divisible by 11; 10 is never issued.
template <std::size_t N>
bool control_digit_fits(const int (&weights)[N], const int (&digits)[11]) noexcept {
  int sum = 0;
  for (std::size_t i = 0; i < N; ++i) sum += weights[i] * digits[i];
  return sum % 11 == 0;
}

}  // namespace

std::optional<std::int64_t> read_field(const FieldRow& field, std::string_view text) noexcept {
  switch (field.kind) {
    case Kind::format:
      return text == timesheet_format ? std::optional<std::int64_t>(0) : std::nullopt;
    case Kind::date: {
      const auto date = parse_date(text);
      return date ? std::optional<std::int64_t>(days_since_1970(*date)) : std::nullopt;
    }
    case Kind::month: {
      const auto month = parse_month(text);
      return month ? std::optional<std::int64_t>(month->year * 12 + month->month - 1) : std::nullopt;
    }
    case Kind::hours: {
      const auto time = parse_hours(text);
      return time ? std::optional<std::int64_t>(time->minutes()) : std::nullopt;
    }
    case Kind::clock:
      return read_clock(text);
    case Kind::kroner:
      return read_decimal(text, 2);
    case Kind::cover:
      return text == "maximum" ? maximum_cover : read_decimal(text, 2);
    case Kind::kilometres:
      return read_decimal(text, 3);
    case Kind::word:
      return read_word(field.words, text);
    case Kind::id:
    case Kind::truth:
    case Kind::object:
    case Kind::list:
      break;
  }
  return 0;
}

bool is_national_identity_number(std::string_view text) noexcept {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  int digits[11];
  std::size_t count = 0;
  for (const char c : text) {
    if (is_digit(c) && count < 11) {
      digits[count++] = c - '0';
    } else if (count != 6 || !(is_blank(c) || c == '-')) {
      return false;  // the date and the number behind it may stand apart, nothing else
    }
  }
  if (count != 11) return false;

  int day = digits[0] * 10 + digits[1];
  int month = digits[2] * 10 + digits[3];
  if (day > 40) day -= 40;      // D-numbers
  if (month > 80) month -= 80;  // test numbers
  if (month > 40) month -= 40;
  if (month < 1 || month > 12 || day < 1 || day > days_in_month({2000, month})) return false;
  constexpr int first[] = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  constexpr int second[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  return control_digit_fits(first, digits) && control_digit_fits(second, digits);
}

IdFault id_fault(std::string_view text) noexcept {
  bool visible = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool second_half = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (byte < 0x20 || byte == 0x7F || second_half) return IdFault::control_character;
    visible = visible || byte != ' ';
  }
  if (!visible) return IdFault::empty;
  return text.size() > most_id_bytes ? IdFault::too_long : IdFault::none;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
