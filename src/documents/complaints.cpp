#include "documents/complaints.hpp"

#include <fmt/format.h>

#include <optional>
#include <vector>

#include "documents/closest.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t longest_quote = 60;

/// What a field should hold, and how that looks.
struct KindWords {
  Phrase expected;
  Phrase form;
  std::string_view example;
};
/// Only texts have a form; of a word, its field tells more.
KindWords words_of(Kind kind) {
  switch (kind) {
    case Kind::format:
      return {Phrase::expected_format, Phrase::form_text, R"("stottekontakt-timesheet/1")"};
    case Kind::id:
    case Kind::word:
      return {Phrase::a_text, Phrase::form_text, R"("OPD-0017")"};
    case Kind::date:
      return {Phrase::expected_date, Phrase::form_date, R"("2025-01-31")"};
    case Kind::month:
      return {Phrase::expected_month, Phrase::form_month, R"("2025-01")"};
    case Kind::hours:
      return {Phrase::expected_hours, Phrase::form_hours, R"("2:30")"};
    case Kind::clock:
      return {Phrase::a_time, Phrase::form_time, R"("17:00")"};
    case Kind::kroner:
      return {Phrase::expected_amount, Phrase::form_amount, R"("233.03")"};
    case Kind::cover:
      return {Phrase::expected_cover, Phrase::form_cover, R"("250.00")"};
    case Kind::kilometres:
      return {Phrase::expected_distance, Phrase::form_distance, R"("7.4")"};
    case Kind::truth:
      return {Phrase::a_truth, Phrase::form_text, "true"};
    case Kind::object:
      return {Phrase::an_object, Phrase::form_text, "{ … }"};
    case Kind::list:
      break;
  }
  return {Phrase::a_list, Phrase::form_text, "[ … ]"};
}

Phrase phrase_of(Given given) {
  switch (given) {
    case Given::null:
      return Phrase::null_value;
    case Given::truth:
      return Phrase::a_truth;
    case Given::number:
      return Phrase::a_number;
    case Given::text:
      return Phrase::a_text;
    case Given::object:
      return Phrase::an_object;
    case Given::list:
      break;
  }
  return Phrase::a_list;
}

/// The remedy of a value outside the limits of its field, where the field has one of its own.
std::optional<Phrase> limit_of(Field field) {
  switch (field) {
    case Field::month:
      return Phrase::limit_month;
    case Field::delivered:
      return Phrase::limit_delivered;
    case Field::weekly_hours_hours:
      return Phrase::limit_weekly_hours;
    case Field::visit_hours:
      return Phrase::limit_visit_hours;
    case Field::visit_km_to:
    case Field::visit_km_from:
    case Field::visit_km_outside:
    case Field::visit_km_activity:
      return Phrase::limit_distance;
    case Field::expense_amount:
      return Phrase::limit_expense;
    case Field::expense_cover_monthly:
    case Field::earlier_expenses:
      return Phrase::limit_amount;
    case Field::account_used:
    case Field::earlier_hours:
      return Phrase::limit_account;
    default:
      return std::nullopt;
  }
}
static_assert(limits::item_minutes == 24 * 60 && limits::weekly_minutes == 168 * 60 &&
                  limits::item_metres == 1'000'000'000 && limits::item_ore == 1'000'000'000 &&
                  limits::account_minutes == 1'666'666 * 60 + 40,
              "the limits as the phrases say them");

}  // namespace

std::string joined(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text.append(text.empty() ? "" : ", ").append(word);
  return text;
}

std::string in_quotes(std::string_view text, Language language) {
  return say(language, Phrase::quote, {{"text", std::string(text)}});
}

std::string quoted(std::string_view text, Language language) {
  if (is_national_identity_number(text)) return say(language, Phrase::hidden_identity_number);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_character = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (begins_character && i >= longest_quote) return in_quotes(out + "…", language);
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool second_half = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (second_half) ++i;  // a control character of two bytes
    if (byte < 0x20 || byte == 0x7F || second_half) {
      out += "\uFFFD";
    } else {
      out += text[i];
    }
  }
  return in_quotes(out, language);
}

std::string meant_or(std::string_view text, std::span<const std::string_view> words, const std::string& otherwise,
                     Language language) {
  const std::string_view closest = closest_word(text, words);
  return closest.empty() ? otherwise : say(language, Phrase::did_you_mean, {{"word", in_quotes(closest, language)}});
}

std::string expected_value(Kind kind, Language language) {
  return say(language, words_of(kind).expected);
}

std::string unknown_key(std::string_view key, Object object, Language language) {
  std::vector<std::string_view> known;
  for (const FieldRow& field : fields_of(object)) known.push_back(field.key);
  return say(language, Phrase::field_not_here, {{"key", quoted(key, language)}}) + ' ' +
         meant_or(key, known, say(language, Phrase::remove_or_use, {{"words", joined(known)}}), language);
}

std::string duplicate_key(std::string_view key, Language language) {
  return say(language, Phrase::field_twice, {{"key", std::string(key)}});
}

std::string missing_field(const FieldRow& field, Language language) {
  const Value key{"key", std::string(field.key)};
  if (field.kind == Kind::word) return say(language, Phrase::word_missing, {key, {"words", joined(field.words)}});
  return say(language, Phrase::field_missing,
             {key, {"example", fmt::format("\"{}\": {}", field.key, words_of(field.kind).example)}});
}

std::string wrong_type(const FieldRow& field, Given given, Language language) {
  const KindWords words = words_of(field.kind);
  const Value example{"example", std::string(words.example)};
  const bool is_quantity = field.kind == Kind::kroner || field.kind == Kind::cover || field.kind == Kind::kilometres ||
                           field.kind == Kind::hours;
  if (is_quantity && given == Given::number) {
    const Phrase what = field.kind == Kind::hours        ? Phrase::the_time
                        : field.kind == Kind::kilometres ? Phrase::the_distance
                                                         : Phrase::the_amount;
    return say(language, Phrase::number_not_exact, {{"what", say(language, what)}, example});
  }
  const Value got{"given", say(language, phrase_of(given))};
  if (field.kind == Kind::word) return say(language, Phrase::not_a_word, {{"words", joined(field.words)}, got});
  return say(language, Phrase::not_what_belongs, {{"expected", say(language, words.expected)}, got, example});
}

std::string unreadable_value(const FieldRow& field, std::string_view text, Language language) {
  const Value got{"text", quoted(text, language)};
  if (field.kind == Kind::word) {
    const std::string meant = meant_or(text, field.words, {}, language);
    return say(language, Phrase::no_word_of_these, {got}) + ' ' + meant + (meant.empty() ? "" : " ") +
           say(language, Phrase::use_one_of, {{"words", joined(field.words)}});
  }
  const KindWords words = words_of(field.kind);
  const Value example{"example", std::string(words.example)};
  if (field.kind == Kind::format) {
    return say(language, Phrase::unknown_format, {got, {"remedy", say(language, Phrase::write_this, {example})}});
  }
  return say(language, Phrase::not_readable_as,
             {got, {"expected", say(language, words.expected)}, {"form", say(language, words.form)}, example});
}

std::optional<IdComplaint> id_complaint(std::string_view text, Language language) {
  if (is_national_identity_number(text)) {
    constexpr Status status = Status::national_identity_number;
    return IdComplaint{status, std::string(fault_words(status, language))};
  }
  switch (id_fault(text)) {
    case IdFault::empty:
      return IdComplaint{Status::empty_id, say(language, Phrase::id_empty)};
    case IdFault::too_long:
      return IdComplaint{Status::empty_id,
                         say(language, Phrase::id_too_long, {{"bytes", std::to_string(most_id_bytes)}})};
    case IdFault::control_character:
      return IdComplaint{Status::unreadable_value, say(language, Phrase::id_control_character)};
    case IdFault::none:
      break;
  }
  return std::nullopt;
}

std::string fault_message(const Fault& fault, std::string_view item, Language language) {
  std::string words(fault_words(fault.code, language));
  if (fault.code == Status::out_of_range) {
    if (const std::optional<Phrase> limit = limit_of(fault.field)) words += ' ' + say(language, *limit);
  }
  const bool has_day = fault.day != no_last_date && is_supported(fault.day);
  const ShortText day = has_day ? to_text(fault.day) : ShortText();
  if (!item.empty()) {
    return has_day ? fmt::format("{}, {}: {}", quoted(item, language), day.view(), words)
                   : fmt::format("{}: {}", quoted(item, language), words);
  }
  return has_day ? fmt::format("{}: {}", day.view(), words) : words;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
