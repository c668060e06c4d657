#include "documents/csv_complaints.hpp"

#include "documents/complaints.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

std::string example_of(Kind kind) {
  switch (kind) {
    case Kind::date:
      return "31.03.2025";
    case Kind::month:
      return "2025-03";
    case Kind::hours:
      return "2:30";
    case Kind::clock:
      return "17:00";
    case Kind::kroner:
      return "1234,50";
    case Kind::cover:
      return "250,00";
    case Kind::kilometres:
      return "7,4";
    case Kind::truth:
      return "true";
    case Kind::id:
    case Kind::word:
    case Kind::format:
    case Kind::object:
    case Kind::list:
      break;
  }
  return "OPD-0017";
}

}  // namespace

std::string damaged_cell(CellDamage damage, Language language) {
  switch (damage) {
    case CellDamage::quote_open:
      return say(language, Phrase::csv_quote_open);
    case CellDamage::quote_misplaced:
      return say(language, Phrase::csv_quote_misplaced);
    case CellDamage::nul:
      return say(language, Phrase::csv_nul);
    case CellDamage::not_utf8:
      return say(language, Phrase::text_not_utf8);
    case CellDamage::none:
      break;
  }
  return {};
}

std::string empty_cell(const FieldRow& field, Language language) {
  const std::string remedy =
      field.kind == Kind::word
          ? say(language, Phrase::use_one_of, {{"words", joined(field.words)}})
          : say(language, Phrase::csv_write,
                {{"expected", expected_value(field.kind, language)}, {"example", example_of(field.kind)}});
  return say(language, Phrase::csv_empty) + ' ' + remedy;
}

std::string unreadable_cell(const FieldRow& field, std::string_view text, ValueFault fault, Language language) {
  const Value got{"text", quoted(text, language)};
  switch (fault) {
    case ValueFault::part_of_minute:
      return say(language, Phrase::csv_part_of_minute, {got});
    case ValueFault::other_decimal_sign:
      return say(language, Phrase::csv_other_decimal_sign, {got});
    case ValueFault::unreadable:
    case ValueFault::none:
      break;
  }
  if (field.kind == Kind::word || field.kind == Kind::format) return unreadable_value(field, text, language);
  return say(language, Phrase::csv_not_value,
             {got, {"expected", expected_value(field.kind, language)}, {"example", example_of(field.kind)}});
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
