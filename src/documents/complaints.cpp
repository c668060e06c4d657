#include "documents/complaints.hpp"

#include <fmt/format.h>

#include <vector>

#include "documents/closest.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t longest_quote = 60;

/// What a field should hold, and how that looks.
struct KindWords {
  std::string_view expected;
  std::string_view form;
  std::string_view example;
};
KindWords words_of(Kind kind) {
  switch (kind) {
    case Kind::format:
      return {"navnet på formatet", "som i eksemplet", "\"stottekontakt-timesheet/1\""};
    case Kind::id:
      return {"en tekst", "i anførselstegn", "\"OPD-0017\""};
    case Kind::date:
      return {"en dato fra 1900 til 2200", "ÅÅÅÅ-MM-DD", "\"2025-01-31\""};
    case Kind::month:
      return {"en måned", "ÅÅÅÅ-MM", "\"2025-01\""};
    case Kind::hours:
      return {"timer og minutter", "T:MM", "\"2:30\""};
    case Kind::clock:
      return {"et klokkeslett", "TT:MM fra 00:00 til 23:59", "\"17:00\""};
    case Kind::kroner:
      return {"et beløp", "tekst med punktum og høyst to desimaler, uten fortegn", "\"233.03\""};
    case Kind::cover:
      return {"«maximum» eller et beløp", "tekst med punktum og høyst to desimaler", "\"250.00\""};
    case Kind::kilometres:
      return {"en avstand", "tekst med punktum og høyst tre desimaler, uten fortegn", "\"7.4\""};
    case Kind::word:
      return {"et av ordene", "", ""};
    case Kind::truth:
      return {"true eller false", "uten anførselstegn", "true"};
    case Kind::object:
      return {"et objekt", "i { }", "{ … }"};
    case Kind::list:
      return {"en liste", "i [ ]", "[ … ]"};
  }
  return {};
}

std::string_view word_of(Given given) {
  switch (given) {
    case Given::null:
      return "null";
    case Given::truth:
      return "true eller false";
    case Given::number:
      return "et tall";
    case Given::text:
      return "en tekst";
    case Given::object:
      return "et objekt";
    case Given::list:
      return "en liste";
  }
  return {};
}

std::string joined(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text.append(text.empty() ? "" : ", ").append(word);
  return text;
}

std::string did_you_mean(std::string_view text, std::span<const std::string_view> words) {
  const std::string_view closest = closest_word(text, words);
  return closest.empty() ? std::string() : fmt::format(" Mente du «{}»?", closest);
}

/// The limits of a field, where a value outside them has its own remedy.
std::string_view limits_of(Field field) {
  switch (field) {
    case Field::month:
      return " Måneden må ligge mellom 1901-01 og 2200-12.";
    case Field::delivered:
      return " Leveringsdatoen må ligge mellom 1901-01-01 og 2199-12-31.";
    case Field::weekly_hours_hours:
      return " En uke har høyst 168:00.";
    case Field::visit_hours:
      return " Et oppdrag varer høyst 24:00; del det i to.";
    case Field::visit_km_to:
    case Field::visit_km_from:
    case Field::visit_km_outside:
    case Field::visit_km_activity:
      return " Høyst 1000000 km.";
    case Field::expense_amount:
      return " Beløpet må være fra 0.01 til 10000000.00.";
    case Field::expense_cover_monthly:
    case Field::earlier_expenses:
      return " Høyst 10000000.00.";
    case Field::account_used:
    case Field::earlier_hours:
      return " Høyst 1666666:40.";
    default:
      return "";
  }
}
static_assert(limits::item_minutes == 24 * 60 && limits::weekly_minutes == 168 * 60 &&
                  limits::item_metres == 1'000'000'000 && limits::item_ore == 1'000'000'000 &&
                  limits::account_minutes == 1'666'666 * 60 + 40,
              "the limits as the messages above say them");

}  // namespace

std::string quoted(std::string_view text) {
  if (is_national_identity_number(text)) return "(fødselsnummer, ikke gjengitt)";
  std::string out = "«";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_character = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (begins_character && i >= longest_quote) return out + "…»";
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool second_half = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (second_half) ++i;  // a control character of two bytes
    if (byte < 0x20 || byte == 0x7F || second_half) {
      out += "\uFFFD";
    } else {
      out += text[i];
    }
  }
  return out + "»";
}

std::string unknown_key(std::string_view key, Object object, Language) {
  std::vector<std::string_view> known;
  for (const FieldRow& field : fields_of(object)) known.push_back(field.key);
  const std::string_view closest = closest_word(key, known);
  if (!closest.empty()) return fmt::format("Feltet {} finnes ikke her. Mente du «{}»?", quoted(key), closest);
  return fmt::format("Feltet {} finnes ikke her. Fjern det, eller bruk et av disse: {}.", quoted(key), joined(known));
}

std::string duplicate_key(std::string_view key, Language) {
  return fmt::format("Feltet «{}» står to ganger i samme objekt. Behold det ene.", key);
}

std::string missing_field(const FieldRow& field, Language) {
  if (field.kind == Kind::word) {
    return fmt::format("Feltet «{}» mangler. Legg det til med et av ordene {}.", field.key, joined(field.words));
  }
  return fmt::format("Feltet «{}» mangler. Legg det til: \"{}\": {}.", field.key, field.key,
                     words_of(field.kind).example);
}

std::string wrong_type(const FieldRow& field, Given given, Language) {
  const KindWords words = words_of(field.kind);
  const bool is_quantity = field.kind == Kind::kroner || field.kind == Kind::cover || field.kind == Kind::kilometres ||
                           field.kind == Kind::hours;
  if (is_quantity && given == Given::number) {
    const std::string_view name = field.kind == Kind::hours        ? "tiden"
                                  : field.kind == Kind::kilometres ? "avstanden"
                                                                   : "beløpet";
    return fmt::format("Et tall uten anførselstegn er ikke nøyaktig: skriv {} som tekst, for eksempel {}.", name, words.example);
  }
  if (field.kind == Kind::word) {
    return fmt::format("Her skal det stå et av ordene {}, i anførselstegn, ikke {}.", joined(field.words),
                       word_of(given));
  }
  return fmt::format("Her skal det stå {}, ikke {}. Skriv for eksempel {}.", words.expected, word_of(given),
                     words.example);
}

std::string unreadable_value(const FieldRow& field, std::string_view text, Language) {
  if (field.kind == Kind::word) {
    return fmt::format("{} er ikke blant ordene som gjelder her.{} Bruk et av disse: {}.", quoted(text),
                       did_you_mean(text, field.words), joined(field.words));
  }
  const KindWords words = words_of(field.kind);
  if (field.kind == Kind::format) {
    return fmt::format("Formatet {} er ukjent. Skriv {}.", quoted(text), words.example);
  }
  return fmt::format("{} er ikke {}. Skriv {}, for eksempel {}.", quoted(text), words.expected, words.form,
                     words.example);
}

std::string bad_id(IdFault fault, Language) {
  switch (fault) {
    case IdFault::empty:
      return "En id kan ikke være tom. Skriv minst ett tegn, eller utelat feltet der det er valgfritt.";
    case IdFault::too_long:
      return fmt::format("En id kan høyst være {} byte lang. Bruk en kortere.", most_id_bytes);
    case IdFault::control_character:
      return "En id kan ikke inneholde kontrolltegn. Fjern dem.";
    case IdFault::none:
      break;
  }
  return {};
}

std::string fault_message(const Fault& fault, std::string_view item, Language language) {
  std::string words(fault_words(fault.code, language));
  if (fault.code == Status::out_of_range) words += limits_of(fault.field);
  const bool has_day = fault.day != no_last_date && is_supported(fault.day);
  const ShortText day = has_day ? to_text(fault.day) : ShortText();
  if (!item.empty()) {
    return has_day ? fmt::format("{}, {}: {}", quoted(item), day.view(), words)
                   : fmt::format("{}: {}", quoted(item), words);
  }
  return has_day ? fmt::format("{}: {}", day.view(), words) : words;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
