#include <algorithm>

#include "documents/fields.hpp"
#include "documents/sha256.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "text/text_buffer.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Facts as lines `name=value`. Ids have no line break, so nothing can pass for another fact.
class Facts {
 public:
  void add(std::string_view name, std::string_view value) { text_.append(name, '=', value, '\n'); }
  void add(std::string_view name, std::int64_t value) { add(name, std::to_string(value)); }
  void add(std::string_view name, Date day) { add(name, to_text(day).view()); }
  void add(std::string_view name, const std::optional<Date>& day) {
    if (day) add(name, *day);
  }
  void add_lines(std::string_view lines) { text_.append(lines); }
  std::string text() const { return text_.text(); }

 private:
  TextBuffer text_;
};

template <class Word, std::size_t N>
std::string_view word(const std::string_view (&words)[N], Word value) {
  return words[static_cast<std::size_t>(value)];
}

void add_agreement(Facts& facts, const Agreement& agreement) {
  facts.add("agreement", agreement.id);
  facts.add("employee", agreement.employee);
  facts.add("from", agreement.from.value());
  facts.add("to", agreement.to);
  if (agreement.notice) {
    facts.add("notice.received", agreement.notice->received.value());
    facts.add("notice.written", agreement.notice->written ? 1 : 0);
  }
  facts.add("ready", agreement.ready);
  facts.add("rate", word(tables::rate_words, agreement.rate));
  for (const WeeklyHours& row : agreement.weekly_hours) {
    facts.add("weekly_hours.from", row.from.value());
    facts.add("weekly_hours", row.hours.minutes());
  }
  for (const ExpenseCover& row : agreement.expense_cover) {
    facts.add("expense_cover.from", row.from.value());
    if (row.monthly) {
      facts.add("expense_cover", row.monthly->ore());
    } else {
      facts.add("expense_cover", "maximum");
    }
  }
  for (const Period& holiday : agreement.holidays) {
    facts.add("holiday.from", holiday.first.value());
    facts.add("holiday.to", holiday.last.value());
  }
  for (const SickLeave& leave : agreement.sick_leave) {
    facts.add("sick_leave.from", leave.from.value());
    facts.add("sick_leave.to", leave.to);
    facts.add("sick_leave.reported", leave.reported);
  }
  if (agreement.hour_account) {
    facts.add("hour_account.opened", agreement.hour_account->opened.value());
    facts.add("hour_account.used", agreement.hour_account->used.minutes());
  }
}

void add_visit(Facts& facts, const Visit& visit) {
  facts.add("visit", visit.id);
  facts.add("date", visit.date.value());
  if (visit.start) facts.add("start", visit.start->minute);
  facts.add("hours", visit.hours.minutes());
  facts.add("status", word(visit_status_names, visit.status));
  if (visit.cancelled) {
    facts.add("cancelled.on", visit.cancelled->on.value());
    facts.add("cancelled.by", word(cancelled_by_names, visit.cancelled->by));
    facts.add("cancelled.cause", word(cancel_cause_names, visit.cancelled->cause));
  }
  facts.add("activity", word(activity_names, visit.activity));
  facts.add("with_recipient", visit.with_recipient ? 1 : 0);
  facts.add("km.to", visit.km_to.metres());
  facts.add("km.from", visit.km_from.metres());
  facts.add("km.outside", visit.km_outside.metres());
  facts.add("km.activity", visit.km_activity.metres());
}

void add_expense(Facts& facts, const Expense& expense) {
  facts.add("expense", expense.id);
  facts.add("date", expense.date.value());
  facts.add("amount", expense.amount.ore());
  facts.add("kind", word(expense_kind_names, expense.kind));
  facts.add("for", word(expense_for_names, expense.spent_for));
  facts.add("receipt", expense.receipt ? 1 : 0);
}

std::string ruling_text(const Timesheet& sheet, const PersonRuling& ruling) {
  const auto item = static_cast<std::size_t>(ruling.item);
  Facts facts;
  facts.add("ruling", ruling.part == RulingPart::expense ? sheet.expenses[item].id : sheet.visits[item].id);
  facts.add("part", word(ruling_part_names, ruling.part));
  facts.add("verdict", ruling.granted ? "granted" : "refused");
  facts.add("on", ruling.on.value());
  return facts.text();
}

/// The items by id.
template <class Item>
std::vector<const Item*> by_id(std::span<const Item> items) {
  std::vector<const Item*> sorted;
  for (const Item& item : items) sorted.push_back(&item);
  std::ranges::sort(sorted, {}, &Item::id);
  return sorted;
}

}  // namespace

std::string canonical_text(const Timesheet& sheet) {
  Facts facts;
  facts.add("format", timesheet_format);
  add_agreement(facts, sheet.agreement);
  facts.add("month", to_text(sheet.month).view());
  facts.add("delivered", sheet.delivered.value());
  facts.add("earlier.hours", sheet.earlier.hours.minutes());
  facts.add("earlier.expenses", sheet.earlier.expenses.ore());
  for (const Visit* visit : by_id(sheet.visits)) add_visit(facts, *visit);
  for (const Expense* expense : by_id(sheet.expenses)) add_expense(facts, *expense);
  std::vector<std::string> rulings;
  for (const PersonRuling& ruling : sheet.rulings) rulings.push_back(ruling_text(sheet, ruling));
  std::ranges::sort(rulings);
  for (const std::string& ruling : rulings) facts.add_lines(ruling);
  return facts.text();
}

std::string input_digest(const Timesheet& sheet) {
  return "sha256:" + sha256(canonical_text(sheet));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
