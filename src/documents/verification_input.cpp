#include <algorithm>

#include "documents/fields.hpp"
#include "documents/sha256.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "text/text_buffer.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

// Facts stand as lines `name=value`. Ids have no line break, so nothing can pass for another fact.

void append_day(TextBuffer& facts, std::string_view name, const std::optional<Date>& day) {
  if (day) facts.append(name, '=', to_text(*day), '\n');
}

char truth(bool holds) {
  return holds ? '1' : '0';
}

template <class Word, std::size_t N>
std::string_view word(const std::string_view (&words)[N], Word value) {
  return words[static_cast<std::size_t>(value)];
}

void append_agreement(TextBuffer& facts, const Agreement& agreement) {
  facts.append("agreement=", agreement.id, "\nemployee=", agreement.employee, "\nfrom=", to_text(agreement.from), '\n');
  append_day(facts, "to", agreement.to);
  if (const auto& notice = agreement.notice) {
    facts.append("notice.received=", to_text(notice->received), "\nnotice.written=", truth(notice->written), '\n');
  }
  append_day(facts, "ready", agreement.ready);
  facts.append("rate=", word(tables::rate_words, agreement.rate), '\n');
  for (const WeeklyHours& row : agreement.weekly_hours) {
    facts.append("weekly_hours.from=", to_text(row.from), "\nweekly_hours=", row.hours.minutes(), '\n');
  }
  for (const ExpenseCover& row : agreement.expense_cover) {
    facts.append("expense_cover.from=", to_text(row.from), "\nexpense_cover=");
    if (row.monthly) {
      facts.append(row.monthly->ore(), '\n');
    } else {
      facts.append("maximum\n");
    }
  }
  for (const Period& holiday : agreement.holidays) {
    facts.append("holiday.from=", to_text(holiday.first), "\nholiday.to=", to_text(holiday.last), '\n');
  }
  for (const SickLeave& leave : agreement.sick_leave) {
    append_day(facts, "sick_leave.from", leave.from.value());
    append_day(facts, "sick_leave.to", leave.to);
    append_day(facts, "sick_leave.reported", leave.reported);
  }
  if (const auto& account = agreement.hour_account) {
    facts.append("hour_account.opened=", to_text(account->opened), "\nhour_account.used=", account->used.minutes(),
                 '\n');
  }
}

void append_visit(TextBuffer& facts, const Visit& visit) {
  facts.append("visit=", visit.id, "\ndate=", to_text(visit.date), '\n');
  if (visit.start) facts.append("start=", std::int64_t{visit.start->minute}, '\n');
  facts.append("hours=", visit.hours.minutes(), "\nstatus=", word(visit_status_names, visit.status), '\n');
  if (const auto& cancelled = visit.cancelled) {
    facts.append("cancelled.on=", to_text(cancelled->on), "\ncancelled.by=", word(cancelled_by_names, cancelled->by),
                 "\ncancelled.cause=", word(cancel_cause_names, cancelled->cause), '\n');
  }
  facts.append("activity=", word(activity_names, visit.activity), "\nwith_recipient=", truth(visit.with_recipient),
               "\nkm.to=", visit.km_to.metres(), "\nkm.from=", visit.km_from.metres(),
               "\nkm.outside=", visit.km_outside.metres(), "\nkm.activity=", visit.km_activity.metres(), '\n');
}

void append_expense(TextBuffer& facts, const Expense& expense) {
  facts.append("expense=", expense.id, "\ndate=", to_text(expense.date), "\namount=", expense.amount.ore(),
               "\nkind=", word(expense_kind_names, expense.kind), "\nfor=", word(expense_for_names, expense.spent_for),
               "\nreceipt=", truth(expense.receipt), '\n');
}

std::string ruling_text(const Timesheet& sheet, const PersonRuling& ruling) {
  const auto item = static_cast<std::size_t>(ruling.item);
  TextBuffer facts;
  facts.append("ruling=", ruling.part == RulingPart::expense ? sheet.expenses[item].id : sheet.visits[item].id,
               "\npart=", word(ruling_part_names, ruling.part),
               "\nverdict=", std::string_view(ruling.granted ? "granted" : "refused"), "\non=", to_text(ruling.on),
               '\n');
  return facts.text();
}

/// The items by id.
template <class Item>
std::vector<const Item*> by_id(std::span<const Item> items) {
  std::vector<const Item*> sorted;
  sorted.reserve(items.size());
  for (const Item& item : items) sorted.push_back(&item);
  std::ranges::sort(sorted, {}, &Item::id);
  return sorted;
}

void append_facts(TextBuffer& facts, const Timesheet& sheet) {
  constexpr std::size_t usual_bytes_of_sheet = 500;
  constexpr std::size_t usual_bytes_of_item = 250;
  facts.make_room(usual_bytes_of_sheet + usual_bytes_of_item * (sheet.visits.size() + sheet.expenses.size()));
  facts.append("format=", timesheet_format, '\n');
  append_agreement(facts, sheet.agreement);
  facts.append("month=", to_text(sheet.month), "\ndelivered=", to_text(sheet.delivered),
               "\nearlier.hours=", sheet.earlier.hours.minutes(), "\nearlier.expenses=", sheet.earlier.expenses.ore(),
               '\n');
  for (const Visit* visit : by_id(sheet.visits)) append_visit(facts, *visit);
  for (const Expense* expense : by_id(sheet.expenses)) append_expense(facts, *expense);
  std::vector<std::string> rulings;
  for (const PersonRuling& ruling : sheet.rulings) rulings.push_back(ruling_text(sheet, ruling));
  std::ranges::sort(rulings);
  for (const std::string& ruling : rulings) facts.append(ruling);
}

}  // namespace

std::string canonical_text(const Timesheet& sheet) {
  TextBuffer facts;
  append_facts(facts, sheet);
  return facts.text();
}

std::string input_digest(const Timesheet& sheet) {
  TextBuffer facts;
  append_facts(facts, sheet);
  return "sha256:" + sha256(facts.view());
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
