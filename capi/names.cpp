// Names and words: static text of numbers. Every view here spans a whole literal, so it ends in a zero.
#include "edges.hpp"
#include "language.hpp"
#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/rules/confidentiality.hpp"
#include "stottekontakt/rules/evaluation.hpp"
#include "stottekontakt/rules/pay.hpp"
#include "stottekontakt/version.hpp"

namespace stottekontakt::capi {
namespace {

const char* static_text(std::string_view text) noexcept {
  return text.empty() ? "" : text.data();
}

/// The name of number `number` in a list whose first name has number `first`.
template <std::size_t N>
const char* name_in(const std::string_view (&names)[N], std::int32_t number, std::int32_t first) noexcept {
  const std::int64_t i = std::int64_t{number} - first;
  return i >= 0 && i < std::int64_t{N} ? static_text(names[i]) : "";
}

struct Named {
  std::int32_t number;
  std::string_view name;
};
/// Statuses the rules do not have; those they have are named by them.
constexpr Named call_statuses[] = {
    {STK_STATUS_SCRATCH_TOO_SMALL, "scratch-too-small"},
    {STK_STATUS_NULL_POINTER, "null-pointer"},
    {STK_STATUS_STRUCT_SIZE, "struct-size"},
    {STK_STATUS_NOT_ZERO, "not-zero"},
    {STK_STATUS_BUFFER_TOO_SMALL, "buffer-too-small"},
    {STK_STATUS_NO_SUCH_LANGUAGE, "no-such-language"},
    {STK_STATUS_NO_SUCH_NAME, "no-such-name"},
    {STK_STATUS_DOCUMENT, "document"},
    {STK_STATUS_NO_MEMORY, "no-memory"},
    {STK_STATUS_INTERNAL, "internal"},
};

constexpr std::string_view fields[] = {
    "",
    "month",
    "delivered",
    "earlier-hours",
    "earlier-expenses",
    "agreement-from",
    "agreement-to",
    "agreement-ready",
    "agreement-rate",
    "notice-received",
    "weekly-hours-from",
    "weekly-hours-hours",
    "expense-cover-from",
    "expense-cover-monthly",
    "holiday-from",
    "holiday-to",
    "sick-leave-from",
    "sick-leave-to",
    "sick-leave-reported",
    "account-opened",
    "account-used",
    "visits",
    "visit-id",
    "visit-date",
    "visit-start",
    "visit-hours",
    "visit-status",
    "visit-cancelled",
    "visit-cancelled-on",
    "visit-km-to",
    "visit-km-from",
    "visit-km-outside",
    "visit-km-activity",
    "expenses",
    "expense-id",
    "expense-date",
    "expense-amount",
    "ruling-item",
    "ruling-on",
};
constexpr std::string_view call_fields[] = {
    "timesheet",
    "statement",
    "weekly-hours",
    "expense-cover",
    "holidays",
    "sick-leave",
    "rulings",
    "visit-decisions",
    "expense-decisions",
    "lines",
    "notices",
    "scratch",
    "notice-unwritten",
    "expense-cover-kind",
    "visit-cancelled-by",
    "visit-cancel-cause",
    "visit-activity",
    "visit-without-recipient",
    "expense-kind",
    "expense-spent-for",
    "expense-receipt",
    "ruling-part",
    "ruling-verdict",
    "worked-days",
    "year",
    "as-of",
    "threads",
};
constexpr std::string_view parts[] = {"hours", "km", "expense", "km_to", "km_from", "km_outside", "km_activity"};
constexpr std::string_view provenances[] = {"stated", "assumed"};

constexpr Rule rule_of_number(std::int32_t rule) noexcept {
  return within(rule, 0, 0xFFFF) ? static_cast<Rule>(rule) : Rule::none;
}
constexpr bool is_notice(std::int32_t code) noexcept {
  return within(code, STK_NOTICE_ACTIVITY_OTHER, static_cast<std::int64_t>(std::size(all_notices)));
}
constexpr NoticeCode notice_of(std::int32_t code) noexcept {
  return static_cast<NoticeCode>(code - STK_NOTICE_ACTIVITY_OTHER);
}

/// Words in the language asked for; "" without one.
template <class Words>
const char* words_in(std::int32_t language, const Words& words) noexcept {
  const std::optional<documents::Language> known = language_of(language);
  return known ? static_text(words(*known)) : "";
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

const char* STK_CALL stk_version(void) {
  return static_text(library_version);
}
std::int32_t STK_CALL stk_version_number(void) {
  return STK_VERSION_NUMBER;
}
std::int32_t STK_CALL stk_abi_version(void) {
  return STK_ABI_VERSION;
}

std::int32_t STK_CALL stk_rule_count(void) {
  return static_cast<std::int32_t>(std::size(all_rules));
}
std::int32_t STK_CALL stk_rule_at(std::int32_t index) {
  return index >= 0 && index < stk_rule_count() ? static_cast<std::int32_t>(all_rules[index].rule) : 0;
}
const char* STK_CALL stk_rule_id(std::int32_t rule) {
  return static_text(id_of(rule_of_number(rule)));
}
const char* STK_CALL stk_rule_section(std::int32_t rule) {
  return static_text(section_of(rule_of_number(rule)));
}
std::int32_t STK_CALL stk_rule_with_id(const char* id, std::size_t length, std::int32_t* rule) {
  if (!is_there(id, length) || rule == nullptr) return STK_STATUS_NULL_POINTER;
  const Rule found = rule_with_id({id, length});
  return found == Rule::none ? STK_STATUS_NO_SUCH_NAME : put(rule, static_cast<std::int32_t>(found));
}
std::int32_t STK_CALL stk_rule_rests_on(std::int32_t rule, std::int32_t reading) {
  const bool known = within(reading, STK_READING_TEXT, STK_READING_CHOICE);
  return known && rests_on(rule_of_number(rule), static_cast<Reading>(reading)) ? 1 : 0;
}

const char* STK_CALL stk_status_name(std::int32_t status) {
  for (const Named& named : call_statuses) {
    if (named.number == status) return static_text(named.name);
  }
  return static_text(name_of(static_cast<Status>(status)));
}
const char* STK_CALL stk_field_name(std::int32_t field) {
  return field < STK_FIELD_TIMESHEET ? name_in(fields, field, 0) : name_in(call_fields, field, STK_FIELD_TIMESHEET);
}
const char* STK_CALL stk_verdict_name(std::int32_t verdict) {
  return within(verdict, 0, STK_VERDICT_REVIEW) ? static_text(name_of(static_cast<Verdict>(verdict))) : "";
}
const char* STK_CALL stk_reading_name(std::int32_t reading) {
  return within(reading, 0, STK_READING_CHOICE) ? static_text(name_of(static_cast<Reading>(reading))) : "";
}
const char* STK_CALL stk_provenance_name(std::int32_t provenance) {
  return name_in(provenances, provenance, STK_PROVENANCE_STATED);
}
const char* STK_CALL stk_notice_name(std::int32_t code) {
  return is_notice(code) ? static_text(name_of(notice_of(code))) : "";
}
const char* STK_CALL stk_visit_status_name(std::int32_t status) {
  return name_in(visit_status_names, status, STK_VISIT_HELD);
}
const char* STK_CALL stk_cancelled_by_name(std::int32_t by) {
  return name_in(cancelled_by_names, by, STK_BY_RECIPIENT);
}
const char* STK_CALL stk_cancel_cause_name(std::int32_t cause) {
  return name_in(cancel_cause_names, cause, 0);
}
const char* STK_CALL stk_activity_name(std::int32_t activity) {
  return name_in(activity_names, activity, 0);
}
const char* STK_CALL stk_expense_kind_name(std::int32_t kind) {
  return name_in(expense_kind_names, kind, 0);
}
const char* STK_CALL stk_spent_for_name(std::int32_t spent_for) {
  return name_in(expense_for_names, spent_for, STK_FOR_CONTACT);
}
const char* STK_CALL stk_part_name(std::int32_t part) {
  return name_in(parts, part, STK_PART_HOURS);
}
const char* STK_CALL stk_line_kind_name(std::int32_t kind) {
  return name_in(line_kind_names, kind, STK_LINE_HOURS);
}
const char* STK_CALL stk_supplement_name(std::int32_t supplement) {
  return name_in(supplement_names, supplement, STK_SUPPLEMENT_HOLIDAY_PAY);
}
const char* STK_CALL stk_audience_name(std::int32_t audience) {
  return name_in(audience_names, audience, 0);
}
const char* STK_CALL stk_disclosure_name(std::int32_t answer) {
  return name_in(disclosure_answer_names, answer, STK_DISCLOSURE_FORBIDDEN);
}
const char* STK_CALL stk_evaluation_name(std::int32_t state) {
  return name_in(evaluation_state_names, state, STK_EVALUATION_DUE);
}

std::int32_t STK_CALL stk_has_language(std::int32_t language) {
  return language_of(language) ? 1 : 0;
}
const char* STK_CALL stk_rule_title(std::int32_t rule, std::int32_t language) {
  return words_in(language, [&](auto known) { return documents::rule_title(rule_of_number(rule), known); });
}
const char* STK_CALL stk_rule_words(std::int32_t rule, std::int32_t language) {
  return words_in(language, [&](auto known) { return documents::rule_words(rule_of_number(rule), known); });
}
const char* STK_CALL stk_rule_reading_words(std::int32_t rule, std::int32_t language) {
  return words_in(language, [&](auto known) { return documents::rule_reading_words(rule_of_number(rule), known); });
}
const char* STK_CALL stk_verdict_word(std::int32_t verdict, std::int32_t language) {
  if (!within(verdict, 0, STK_VERDICT_REVIEW)) return "";
  return words_in(language, [&](auto known) { return documents::verdict_word(static_cast<Verdict>(verdict), known); });
}
const char* STK_CALL stk_reading_word(std::int32_t reading, std::int32_t language) {
  if (!within(reading, 0, STK_READING_CHOICE)) return "";
  return words_in(language, [&](auto known) { return documents::reading_word(static_cast<Reading>(reading), known); });
}
const char* STK_CALL stk_provenance_word(std::int32_t provenance, std::int32_t language) {
  if (!within(provenance, STK_PROVENANCE_STATED, STK_PROVENANCE_ASSUMED)) return "";
  const auto known_provenance = static_cast<Provenance>(provenance - STK_PROVENANCE_STATED);
  return words_in(language, [&](auto known) { return documents::provenance_word(known_provenance, known); });
}
const char* STK_CALL stk_notice_title(std::int32_t code, std::int32_t language) {
  if (!is_notice(code)) return "";
  return words_in(language, [&](auto known) { return documents::notice_title(notice_of(code), known); });
}
const char* STK_CALL stk_notice_words(std::int32_t code, std::int32_t language) {
  if (!is_notice(code)) return "";
  return words_in(language, [&](auto known) { return documents::notice_words(notice_of(code), known); });
}
const char* STK_CALL stk_status_words(std::int32_t status, std::int32_t language) {
  if (!within(status, 200, 599) || *stk_status_name(status) == '\0') return "";
  return words_in(language, [&](auto known) { return documents::fault_words(static_cast<Status>(status), known); });
}

}  // extern "C"
