#include "documents/pointers.hpp"

#include "documents/fields.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Where a field stands: in front of the index of its item, and behind it.
struct Path {
  std::string_view list;
  std::string_view member;
};

Path path_of(Field field) {
  switch (field) {
    case Field::none:
      return {"", ""};
    case Field::month:
      return {"/month", ""};
    case Field::delivered:
      return {"/delivered", ""};
    case Field::earlier_hours:
      return {"/earlier/hours", ""};
    case Field::earlier_expenses:
      return {"/earlier/expenses", ""};
    case Field::agreement_from:
      return {"/agreement/from", ""};
    case Field::agreement_to:
      return {"/agreement/to", ""};
    case Field::agreement_ready:
      return {"/agreement/ready", ""};
    case Field::agreement_rate:
      return {"/agreement/rate", ""};
    case Field::notice_received:
      return {"/agreement/notice/received", ""};
    case Field::weekly_hours_from:
      return {"/agreement/weekly_hours", "/from"};
    case Field::weekly_hours_hours:
      return {"/agreement/weekly_hours", "/hours"};
    case Field::expense_cover_from:
      return {"/agreement/expense_cover", "/from"};
    case Field::expense_cover_monthly:
      return {"/agreement/expense_cover", "/monthly"};
    case Field::holiday_from:
      return {"/agreement/holidays", "/from"};
    case Field::holiday_to:
      return {"/agreement/holidays", "/to"};
    case Field::sick_leave_from:
      return {"/agreement/sick_leave", "/from"};
    case Field::sick_leave_to:
      return {"/agreement/sick_leave", "/to"};
    case Field::sick_leave_reported:
      return {"/agreement/sick_leave", "/reported"};
    case Field::account_opened:
      return {"/agreement/hour_account/opened", ""};
    case Field::account_used:
      return {"/agreement/hour_account/used", ""};
    case Field::visits:
      return {"/visits", ""};
    case Field::visit_id:
      return {"/visits", "/id"};
    case Field::visit_date:
      return {"/visits", "/date"};
    case Field::visit_start:
      return {"/visits", "/start"};
    case Field::visit_hours:
      return {"/visits", "/hours"};
    case Field::visit_status:
      return {"/visits", "/status"};
    case Field::visit_cancelled:
      return {"/visits", "/cancelled"};
    case Field::visit_cancelled_on:
      return {"/visits", "/cancelled/on"};
    case Field::visit_km_to:
      return {"/visits", "/km/to"};
    case Field::visit_km_from:
      return {"/visits", "/km/from"};
    case Field::visit_km_outside:
      return {"/visits", "/km/outside"};
    case Field::visit_km_activity:
      return {"/visits", "/km/activity"};
    case Field::expenses:
      return {"/expenses", ""};
    case Field::expense_id:
      return {"/expenses", "/id"};
    case Field::expense_date:
      return {"/expenses", "/date"};
    case Field::expense_amount:
      return {"/expenses", "/amount"};
    case Field::ruling_item:
      return {"/rulings", "/item"};
    case Field::ruling_on:
      return {"/rulings", "/on"};
    case Field::expense_cover_kind:
    case Field::visit_cancelled_by:
    case Field::visit_cancel_cause:
    case Field::visit_activity:
    case Field::visit_without_recipient:
    case Field::expense_kind:
    case Field::expense_spent_for:
    case Field::expense_receipt:
    case Field::ruling_part:
    case Field::ruling_verdict:
      break;  // in a document these are words, and its reader finds the wrong ones
  }
  return {"", ""};
}

constexpr std::size_t longest_key = 100;

}  // namespace

void append_key(std::string& pointer, std::string_view key) {
  pointer += '/';
  if (is_national_identity_number(key)) {
    pointer += "(fødselsnummer)";
    return;
  }
  for (std::size_t i = 0; i < key.size(); ++i) {
    const bool begins_character = (static_cast<unsigned char>(key[i]) & 0xC0) != 0x80;
    if (begins_character && i >= longest_key) {
      pointer += "…";
      return;
    }
    if (key[i] == '~') {
      pointer += "~0";
    } else if (key[i] == '/') {
      pointer += "~1";
    } else {
      pointer += key[i];
    }
  }
}

void append_index(std::string& pointer, std::size_t index) {
  pointer += '/';
  pointer += std::to_string(index);
}

std::string pointer_of(const Fault& fault) {
  const Path path = path_of(fault.field);
  std::string pointer(path.list);
  if (fault.item < 0) return pointer;
  append_index(pointer, static_cast<std::size_t>(fault.item));
  return pointer.append(path.member);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
