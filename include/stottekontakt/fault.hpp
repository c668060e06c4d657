#pragma once
/// @file
/// `Fault`: why a question has no answer, and `Result<T>`: a fault or a value, usable without exceptions.

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "stottekontakt/values/date.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Whether the facts were understood. Numbers come in groups with gaps and are never reused.
enum class Status : std::int32_t {
  ok = 0,

  // 100: the call itself
  output_too_small = 101,  ///< an output has fewer elements than there are items
  order_too_small = 102,   ///< items are not in order and the scratch `order` has too few elements

  // 200: facts that cannot be
  out_of_range = 201,              ///< a number or a day outside what the library calculates with
  too_many_items = 202,            ///< more than `limits::items`
  missing = 203,                   ///< a field that must be there is not
  forbidden = 204,                 ///< a field that must not be there is
  ends_before_begins = 205,        ///< a span's last day is before its first
  not_rising = 206,                ///< dated rows or spans are not in rising order
  first_row_too_late = 207,        ///< the first weekly hours begin after the agreement does
  cancelled_after_visit = 208,     ///< cancelled on a day after the visit's date
  no_show_not_on_date = 209,       ///< a no-show is cancelled on its date
  account_opened_too_late = 210,   ///< the hour account opens after the first day of the month
  account_opened_too_early = 211,  ///< … or more than 50 years before it
  used_before_opening = 212,       ///< hours used although no day lies between `opened` and the month
  duplicate_id = 213,              ///< two items have one id
  ruling_without_item = 214,       ///< no such item
  ruling_not_in_review = 215,      ///< the part is not claimed or not in review
  ruling_twice = 216,              ///< the part has been ruled already
  no_such_rate = 217,              ///< the regulation has no group rate

  // 300: documents, found by their readers (src/documents)
  not_readable = 301,    ///< not JSON, or not UTF-8
  not_a_document = 302,  ///< JSON, but neither a timesheet nor an array of them; an unknown `format`
  too_deep = 303,        ///< nested deeper than any document of ours
  unknown_key = 304,
  duplicate_key = 305,
  wrong_type = 306,                ///< a number for money, text for a list …
  unreadable_value = 307,          ///< text that is no date, amount, time, distance or word of the list
  national_identity_number = 308,  ///< an id that is a valid fødselsnummer or D-number
  empty_id = 309,                  ///< an id without a character, or too long
  same_month_twice = 310,          ///< two sheets of one agreement and month, the later without `earlier`

  // 400: the regulation has no answer
  no_rate_in_force = 401,     ///< no hourly or kilometre rate on the item's date
  no_ceiling_in_force = 402,  ///< no expense ceiling on the month's first day inside the agreement

  // 500: regulation files, found by their reader (src/documents)
  not_toml = 501,            ///< not TOML, or not UTF-8
  unknown_format = 502,      ///< `format` is not "stottekontakt-regulation/1"
  unknown_parameter = 503,   ///< a key of the file that is no parameter
  missing_parameter = 504,   ///< a parameter that must be stated is not, or has no value in any row
  unknown_field = 505,       ///< a key of a row or figure that is no field of it
  missing_field = 506,       ///< a row or figure without `from` or `value`
  missing_source = 507,      ///< a row or figure without `source`, or with an empty one
  number_for_text = 508,     ///< a number where an amount or a distance stands as text
  wrong_field_type = 509,    ///< text for a date, a table for a list of rows …
  unreadable_figure = 510,   ///< text that is no amount, distance or word of the list
  value_out_of_range = 511,  ///< a figure or a date outside what the library calculates with
  dates_not_rising = 512,    ///< rows of a parameter whose dates do not rise
  value_and_expected = 513,  ///< a row that is expected and has a value all the same
  unusable_text = 514,       ///< an id or source with `;`, a line break or a control character; an empty id
};

/// A status as documents write it: "unknown-key".
constexpr std::string_view name_of(Status status) noexcept {
  switch (status) {
    case Status::ok: return "ok";
    case Status::output_too_small: return "output-too-small";
    case Status::order_too_small: return "order-too-small";
    case Status::out_of_range: return "out-of-range";
    case Status::too_many_items: return "too-many-items";
    case Status::missing: return "missing";
    case Status::forbidden: return "forbidden";
    case Status::ends_before_begins: return "ends-before-begins";
    case Status::not_rising: return "not-rising";
    case Status::first_row_too_late: return "first-row-too-late";
    case Status::cancelled_after_visit: return "cancelled-after-visit";
    case Status::no_show_not_on_date: return "no-show-not-on-date";
    case Status::account_opened_too_late: return "account-opened-too-late";
    case Status::account_opened_too_early: return "account-opened-too-early";
    case Status::used_before_opening: return "used-before-opening";
    case Status::duplicate_id: return "duplicate-id";
    case Status::ruling_without_item: return "ruling-without-item";
    case Status::ruling_not_in_review: return "ruling-not-in-review";
    case Status::ruling_twice: return "ruling-twice";
    case Status::no_such_rate: return "no-such-rate";
    case Status::not_readable: return "not-readable";
    case Status::not_a_document: return "not-a-document";
    case Status::too_deep: return "too-deep";
    case Status::unknown_key: return "unknown-key";
    case Status::duplicate_key: return "duplicate-key";
    case Status::wrong_type: return "wrong-type";
    case Status::unreadable_value: return "unreadable-value";
    case Status::national_identity_number: return "national-identity-number";
    case Status::empty_id: return "empty-id";
    case Status::same_month_twice: return "same-month-twice";
    case Status::no_rate_in_force: return "no-rate-in-force";
    case Status::no_ceiling_in_force: return "no-ceiling-in-force";
    case Status::not_toml: return "not-toml";
    case Status::unknown_format: return "unknown-format";
    case Status::unknown_parameter: return "unknown-parameter";
    case Status::missing_parameter: return "missing-parameter";
    case Status::unknown_field: return "unknown-field";
    case Status::missing_field: return "missing-field";
    case Status::missing_source: return "missing-source";
    case Status::number_for_text: return "number-for-text";
    case Status::wrong_field_type: return "wrong-field-type";
    case Status::unreadable_figure: return "unreadable-figure";
    case Status::value_out_of_range: return "value-out-of-range";
    case Status::dates_not_rising: return "dates-not-rising";
    case Status::value_and_expected: return "value-and-expected";
    case Status::unusable_text: return "unusable-text";
  }
  return "";
}

/// The field a fault is about; the first part of the name says which list `Fault::item` counts in.
enum class Field : std::uint8_t {
  none,
  month,
  delivered,
  earlier_hours,
  earlier_expenses,
  agreement_from,
  agreement_to,
  agreement_ready,
  agreement_rate,
  notice_received,
  weekly_hours_from,
  weekly_hours_hours,
  expense_cover_from,
  expense_cover_monthly,
  holiday_from,
  holiday_to,
  sick_leave_from,
  sick_leave_to,
  sick_leave_reported,
  account_opened,
  account_used,
  visits,
  visit_id,
  visit_date,
  visit_start,
  visit_hours,
  visit_status,
  visit_cancelled,
  visit_cancelled_on,
  visit_km_to,
  visit_km_from,
  visit_km_outside,
  visit_km_activity,
  expenses,
  expense_id,
  expense_date,
  expense_amount,
  ruling_item,
  ruling_on,

  // codes, which only a C struct or a column can get wrong
  expense_cover_kind = 213,
  visit_cancelled_by,
  visit_cancel_cause,
  visit_activity,
  visit_without_recipient,
  expense_kind,
  expense_spent_for,
  expense_receipt,
  ruling_part,
  ruling_verdict,
};

/// Why a question has no answer: what is wrong, in which field of which item, on which day.
struct Fault {
  Status code = Status::ok;   ///< what is wrong
  Field field = Field::none;  ///< in which field
  std::int32_t item = -1;     ///< index in the field's list; -1 where there is no list
  Date day = no_last_date;    ///< the day in question; `no_last_date` where there is none
};

/// A value, or the fault that stands in its place.
template <class T>
class Result {
 public:
  /// A value, or a fault.
  ///@{
  constexpr Result(T value) : value_(std::move(value)) {}
  constexpr Result(Fault fault) : fault_(fault) {}
  ///@}

  /// True if there is a value.
  ///@{
  constexpr bool has_value() const noexcept { return value_.has_value(); }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  ///@}
  /// The value; only where `has_value()`.
  ///@{
  constexpr const T& operator*() const& noexcept { return *value_; }
  constexpr T&& operator*() && noexcept { return std::move(*value_); }
  constexpr const T* operator->() const noexcept { return &*value_; }
  ///@}
  /// The fault; its code is `Status::ok` where there is a value.
  constexpr const Fault& fault() const noexcept { return fault_; }

 private:
  std::optional<T> value_;
  Fault fault_{};
};

}  // namespace v0
}  // namespace stottekontakt
