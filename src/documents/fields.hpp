#pragma once
/// @file
/// The fields of a timesheet document: the contract's `stottekontakt-timesheet/1` as tables, whatever the syntax.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "stottekontakt/claim.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

inline constexpr std::string_view timesheet_format = "stottekontakt-timesheet/1";

/// What a field holds. All but the last three are text.
enum class Kind : std::uint8_t {
  format,
  id,
  date,
  month,
  hours,
  clock,
  kroner,
  cover,
  kilometres,
  word,
  truth,
  object,
  list,
};

/// The objects of a document.
enum class Object : std::uint8_t {
  sheet,
  agreement,
  notice,
  weekly_hours,
  expense_cover,
  holiday,
  sick_leave,
  hour_account,
  earlier,
  visit,
  cancelled,
  km,
  expense,
  ruling,
};
inline constexpr std::size_t object_count = 14;

/// One field of an object.
struct FieldRow {
  std::string_view key;
  Kind kind;
  bool required = false;
  Object object = Object::sheet;              ///< of an object or of a list's rows
  std::span<const std::string_view> words{};  ///< of a word
};

namespace tables {
inline constexpr bool required = true;
inline constexpr bool optional = false;
inline constexpr std::string_view rate_words[] = {"individual", "group"};
inline constexpr std::string_view ruling_words[] = {"granted", "refused"};
inline constexpr std::span<const std::string_view> cause_words = std::span(cancel_cause_names).subspan(1);

inline constexpr FieldRow sheet_fields[] = {
    {"format", Kind::format, required},
    {"agreement", Kind::object, required, Object::agreement},
    {"month", Kind::month, required},
    {"delivered", Kind::date, required},
    {"earlier", Kind::object, optional, Object::earlier},
    {"visits", Kind::list, required, Object::visit},
    {"expenses", Kind::list, optional, Object::expense},
    {"rulings", Kind::list, optional, Object::ruling},
};
inline constexpr FieldRow agreement_fields[] = {
    {"id", Kind::id, required},
    {"employee", Kind::id},
    {"from", Kind::date, required},
    {"to", Kind::date},
    {"notice", Kind::object, optional, Object::notice},
    {"ready", Kind::date},
    {"rate", Kind::word, optional, {}, rate_words},
    {"weekly_hours", Kind::list, required, Object::weekly_hours},
    {"expense_cover", Kind::list, optional, Object::expense_cover},
    {"holidays", Kind::list, optional, Object::holiday},
    {"sick_leave", Kind::list, optional, Object::sick_leave},
    {"hour_account", Kind::object, optional, Object::hour_account},
};
inline constexpr FieldRow notice_fields[] = {{"received", Kind::date, required}, {"written", Kind::truth}};
inline constexpr FieldRow weekly_hours_fields[] = {{"from", Kind::date, required}, {"hours", Kind::hours, required}};
inline constexpr FieldRow expense_cover_fields[] = {{"from", Kind::date, required}, {"monthly", Kind::cover, required}};
inline constexpr FieldRow holiday_fields[] = {{"from", Kind::date, required}, {"to", Kind::date, required}};
inline constexpr FieldRow sick_leave_fields[] = {
    {"from", Kind::date, required}, {"to", Kind::date}, {"reported", Kind::date}};
inline constexpr FieldRow hour_account_fields[] = {{"opened", Kind::date, required}, {"used", Kind::hours}};
inline constexpr FieldRow earlier_fields[] = {{"hours", Kind::hours}, {"expenses", Kind::kroner}};
inline constexpr FieldRow visit_fields[] = {
    {"id", Kind::id, required},
    {"date", Kind::date, required},
    {"start", Kind::clock},
    {"hours", Kind::hours, required},
    {"status", Kind::word, required, {}, visit_status_names},
    {"cancelled", Kind::object, optional, Object::cancelled},
    {"activity", Kind::word, optional, {}, activity_names},
    {"with_recipient", Kind::truth},
    {"km", Kind::object, optional, Object::km},
};
inline constexpr FieldRow cancelled_fields[] = {
    {"on", Kind::date, required},
    {"by", Kind::word, required, {}, cancelled_by_names},
    {"cause", Kind::word, optional, {}, cause_words},
};
inline constexpr FieldRow km_fields[] = {{"to", Kind::kilometres},
                                         {"from", Kind::kilometres},
                                         {"outside", Kind::kilometres},
                                         {"activity", Kind::kilometres}};
inline constexpr FieldRow expense_fields[] = {
    {"id", Kind::id, required},
    {"date", Kind::date, required},
    {"amount", Kind::kroner, required},
    {"kind", Kind::word, optional, {}, expense_kind_names},
    {"for", Kind::word, required, {}, expense_for_names},
    {"receipt", Kind::truth, required},
};
inline constexpr FieldRow ruling_fields[] = {
    {"item", Kind::id, required},
    {"part", Kind::word, required, {}, ruling_part_names},
    {"verdict", Kind::word, required, {}, ruling_words},
    {"on", Kind::date, required},
};
}  // namespace tables

/// The most fields an object has.
inline constexpr std::size_t most_fields = 12;

constexpr std::span<const FieldRow> fields_of(Object object) noexcept {
  switch (object) {
    case Object::sheet:
      return tables::sheet_fields;
    case Object::agreement:
      return tables::agreement_fields;
    case Object::notice:
      return tables::notice_fields;
    case Object::weekly_hours:
      return tables::weekly_hours_fields;
    case Object::expense_cover:
      return tables::expense_cover_fields;
    case Object::holiday:
      return tables::holiday_fields;
    case Object::sick_leave:
      return tables::sick_leave_fields;
    case Object::hour_account:
      return tables::hour_account_fields;
    case Object::earlier:
      return tables::earlier_fields;
    case Object::visit:
      return tables::visit_fields;
    case Object::cancelled:
      return tables::cancelled_fields;
    case Object::km:
      return tables::km_fields;
    case Object::expense:
      return tables::expense_fields;
    case Object::ruling:
      return tables::ruling_fields;
  }
  return {};
}

inline constexpr std::size_t no_field = static_cast<std::size_t>(-1);

/// Position of a key among an object's fields; `no_field` if it is none of them.
/// @param before the field found before, `no_field` if none: keys mostly follow each other as the fields do
constexpr std::size_t find_field(std::span<const FieldRow> fields, std::string_view key,
                                 std::size_t before = no_field) noexcept {
  std::size_t next = before == no_field ? 0 : before + 1;
  for (std::size_t tried = 0; tried < fields.size(); ++tried, ++next) {
    if (next == fields.size()) next = 0;
    if (fields[next].key == key) return next;
  }
  return no_field;
}
constexpr std::size_t find_field(Object object, std::string_view key) noexcept {
  return find_field(fields_of(object), key);
}

/// Reads the text of a field as a whole number: the day since 1970, minutes, øre, metres, months since year 0, the
/// position of a word. Nullopt if the text is nothing of the kind. `Kind::id` and the kinds that are no text: 0.
std::optional<std::int64_t> read_field(const FieldRow& field, std::string_view text) noexcept;

/// `read_field` of `"maximum"`.
inline constexpr std::int64_t maximum_cover = -1;

/// True for a text that is a valid fødselsnummer or D-number (test numbers too), also with blanks or a dash in it.
bool is_national_identity_number(std::string_view text) noexcept;

/// What keeps a text from being an id: it is blank, longer than `most_id_bytes`, or has a control character.
enum class IdFault : std::uint8_t { none, empty, too_long, control_character };
inline constexpr std::size_t most_id_bytes = 200;
IdFault id_fault(std::string_view text) noexcept;

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
