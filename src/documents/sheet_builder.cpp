#include "documents/sheet_builder.hpp"

#include <algorithm>
#include <numeric>

#include "documents/complaints.hpp"
#include "documents/pointers.hpp"
#include "stottekontakt/check.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The key of a field of `object`; one that the object does not have does not compile.
template <Object object>
struct Key {
  std::size_t position;
  consteval Key(const char* key) : position(find_field(object, key)) {
    if (position == no_field) throw "no such field";
  }
};

/// The good values of a record.
template <Object object>
class Values {
 public:
  explicit Values(const std::array<Record, object_count>& records) noexcept
      : record_(records[static_cast<std::size_t>(object)]) {}

  const Slot& slot(Key<object> key) const noexcept { return record_[key.position]; }
  std::optional<Date> day(Key<object> key) const noexcept {
    if (!slot(key).good()) return std::nullopt;
    return date_from_days(static_cast<std::int32_t>(slot(key).number));
  }
  std::int64_t number(Key<object> key, std::int64_t otherwise = 0) const noexcept {
    return slot(key).good() ? slot(key).number : otherwise;
  }
  bool truth(Key<object> key, bool otherwise) const noexcept { return number(key, otherwise ? 1 : 0) != 0; }
  Hours hours(Key<object> key) const noexcept { return Hours::of_minutes(number(key)); }
  Kroner kroner(Key<object> key, Kroner otherwise = {}) const noexcept {
    return Kroner::of_ore(number(key, otherwise.ore()));
  }
  Kilometres kilometres(Key<object> key) const noexcept { return Kilometres::of_metres(number(key)); }
  template <class Word>
  Word word(Key<object> key, Word otherwise) const noexcept {
    return static_cast<Word>(number(key, static_cast<std::int64_t>(otherwise)));
  }

 private:
  const Record& record_;
};

using namespace literals;
constexpr Date some_day = "2025-01-01"_day;

/// Puts spans in order of their first day, and `positions` with them.
template <class Span, class FirstDay>
void sort_by_first_day(std::vector<Span>& spans, std::vector<std::size_t>& positions, FirstDay&& first_day) {
  std::vector<std::size_t> order(spans.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return first_day(spans[a]) < first_day(spans[b]); });
  std::vector<Span> sorted_spans;
  std::vector<std::size_t> sorted_positions;
  for (const std::size_t i : order) {
    sorted_spans.push_back(spans[i]);
    sorted_positions.push_back(positions[i]);
  }
  spans = std::move(sorted_spans);
  positions = std::move(sorted_positions);
}

}  // namespace

Timesheet OwnedTimesheet::view() const& noexcept {
  Timesheet sheet = facts_;
  sheet.agreement.weekly_hours = rows_.weekly_hours;
  sheet.agreement.expense_cover = rows_.expense_cover;
  sheet.agreement.holidays = rows_.holidays;
  sheet.agreement.sick_leave = rows_.sick_leave;
  sheet.visits = rows_.visits;
  sheet.expenses = rows_.expenses;
  sheet.rulings = rows_.rulings;
  return sheet;
}

std::int64_t SheetBuilder::keep(std::string_view text) {
  constexpr std::size_t usual_bytes = 256;
  if (!rows_.texts) rows_.texts = std::make_unique<std::pmr::monotonic_buffer_resource>(usual_bytes);
  char* kept = static_cast<char*>(rows_.texts->allocate(text.size(), alignof(char)));
  std::copy(text.begin(), text.end(), kept);
  ids_.emplace_back(kept, text.size());
  return static_cast<std::int64_t>(ids_.size() - 1);
}

std::string_view SheetBuilder::text(const Slot& slot) const {
  return slot.good() ? ids_[static_cast<std::size_t>(slot.number)] : std::string_view();
}

void SheetBuilder::report(Status status, std::string pointer, std::string message) {
  out_.errors.add({status, std::move(pointer), std::move(message), place_.line});
}

void SheetBuilder::report(const Fault& fault, const std::string& pointer, std::string_view item) {
  if (out_.errors.full()) return out_.errors.count_one();
  report(fault.code, place_.pointer + pointer, fault_message(fault, item, language_));
}

void SheetBuilder::report(const Fault& fault, std::string_view item) {
  report(fault, pointer_of(fault), item);
}

void SheetBuilder::begin_sheet(std::string pointer, std::size_t line) {
  place_ = {std::move(pointer), line, false};
  errors_before_ = out_.errors.total();
  records_.fill({});
  rows_ = {};
  ids_.clear();
  positions_ = {};
  items_.clear();
  rulings_.clear();
}

void SheetBuilder::forget(Object object) {
  std::fill_n(record(object).begin(), fields_of(object).size(), Slot());
}

void SheetBuilder::begin(Object object) {
  forget(object);
  if (object != Object::visit) return;
  forget(Object::cancelled);
  forget(Object::km);
}

void SheetBuilder::end(Object object, std::size_t index) {
  switch (object) {
    case Object::visit:
      return end_visit(index);
    case Object::expense:
      return end_expense(index);
    case Object::weekly_hours:
    case Object::expense_cover:
    case Object::holiday:
    case Object::sick_leave:
    case Object::ruling:
      return end_row(object, index);
    default:
      return;  // read when the sheet ends
  }
}

// Where a value is bad and has been reported, another one that contradicts nothing stands in for it, so that what is
// wrong besides is reported too. Such a sheet is never added to the document's.

void SheetBuilder::end_visit(std::size_t index) {
  const Values<Object::visit> visit(records_);
  const Values<Object::cancelled> cancelled(records_);
  const Values<Object::km> km(records_);
  const bool is_cancelled = visit.slot("cancelled").stated();
  const std::optional<Date> on = is_cancelled ? cancelled.day("on") : std::nullopt;
  const Date date = visit.day("date").value_or(on.value_or(some_day));
  Visit made{
      .id = text(visit.slot("id")),
      .date = date,
      .hours = visit.hours("hours"),
      .status = visit.word("status", is_cancelled ? VisitStatus::cancelled : VisitStatus::held),
      .activity = visit.word("activity", Activity::social),
      .with_recipient = visit.truth("with_recipient", true),
  };
  if (visit.slot("start").good()) made.start = ClockTime{static_cast<std::int16_t>(visit.number("start"))};
  if (is_cancelled) {
    made.cancelled = Cancellation{on.value_or(date), cancelled.word("by", CancelledBy::recipient)};
    // The words of the cause begin behind `not_stated`.
    made.cancelled->cause = static_cast<CancelCause>(cancelled.number("cause", -1) + 1);
  }
  made.km_to = km.kilometres("to");
  made.km_from = km.kilometres("from");
  made.km_outside = km.kilometres("outside");
  made.km_activity = km.kilometres("activity");
  check_visit(made, static_cast<std::int32_t>(index), [&](const Fault& fault) { report(fault, made.id); });
  if (visit.slot("id").good()) items_.push_back({made.id, ItemList::visits, index});
  rows_.visits.push_back(made);
}

void SheetBuilder::end_expense(std::size_t index) {
  const Values<Object::expense> expense(records_);
  const Expense made{
      .id = text(expense.slot("id")),
      .date = expense.day("date").value_or(some_day),
      .amount = expense.kroner("amount", Kroner::of_ore(1)),
      .kind = expense.word("kind", ExpenseKind::activity),
      .spent_for = expense.word("for", ExpenseFor::contact),
      .receipt = expense.truth("receipt", false),
  };
  check_expense(made, static_cast<std::int32_t>(index), [&](const Fault& fault) { report(fault, made.id); });
  if (expense.slot("id").good()) items_.push_back({made.id, ItemList::expenses, index});
  rows_.expenses.push_back(made);
}

void SheetBuilder::end_row(Object object, std::size_t index) {
  if (object == Object::ruling) {
    const Values<Object::ruling> ruling(records_);
    if (!ruling.slot("item").good()) return;
    const auto part = ruling.slot("part").good() ? std::optional(ruling.word("part", RulingPart::hours)) : std::nullopt;
    rulings_.push_back({index, text(ruling.slot("item")), part, ruling.number("verdict") == 0, ruling.day("on")});
    return;
  }
  if (object == Object::weekly_hours) {
    const Values<Object::weekly_hours> row(records_);
    if (!row.day("from")) return;
    rows_.weekly_hours.push_back({*row.day("from"), row.hours("hours")});
    positions_.weekly_hours.push_back(index);
  } else if (object == Object::expense_cover) {
    const Values<Object::expense_cover> row(records_);
    if (!row.day("from")) return;
    const bool is_maximum = row.number("monthly") == maximum_cover;
    rows_.expense_cover.push_back({*row.day("from"), is_maximum ? std::nullopt : std::optional(row.kroner("monthly"))});
    positions_.expense_cover.push_back(index);
  } else if (object == Object::holiday) {
    const Values<Object::holiday> row(records_);
    if (!row.day("from")) return;
    rows_.holidays.push_back({*row.day("from"), row.day("to").value_or(*row.day("from"))});
    positions_.holidays.push_back(index);
  } else {
    const Values<Object::sick_leave> row(records_);
    if (!row.day("from")) return;
    rows_.sick_leave.push_back({*row.day("from"), row.day("to"), row.day("reported")});
    positions_.sick_leave.push_back(index);
  }
}

Timesheet SheetBuilder::facts() const {
  const Values<Object::sheet> sheet(records_);
  const Values<Object::agreement> agreement(records_);
  const Values<Object::notice> notice(records_);
  const Values<Object::hour_account> account(records_);
  const Values<Object::earlier> earlier(records_);
  const std::optional<Date> from = agreement.day("from");
  const Date first_row = rows_.weekly_hours.empty() ? some_day : rows_.weekly_hours.front().from.value();
  const std::int64_t month = sheet.number("month", 2025 * 12);
  Timesheet made{
      .agreement = {.id = text(agreement.slot("id")),
                    .employee = text(agreement.slot("employee")),
                    .from = from.value_or(first_row),
                    .to = from ? agreement.day("to") : std::nullopt,
                    .ready = agreement.day("ready"),
                    .rate = agreement.word("rate", RateKey::individual),
                    .weekly_hours = rows_.weekly_hours,
                    .expense_cover = rows_.expense_cover,
                    .holidays = rows_.holidays,
                    .sick_leave = rows_.sick_leave},
      .month = {static_cast<int>(month / 12), static_cast<int>(month % 12) + 1},
      .delivered = sheet.day("delivered").value_or(some_day),
  };
  if (notice.day("received")) {
    made.agreement.notice = Termination{*notice.day("received"), notice.truth("written", true)};
  }
  const bool account_can_be_checked = from && sheet.slot("month").good() && account.day("opened");
  if (account_can_be_checked) {
    made.agreement.hour_account = HourAccount{*account.day("opened"), account.hours("used")};
  }
  made.earlier = {earlier.hours("hours"), earlier.kroner("expenses")};
  return made;
}

void SheetBuilder::check_facts(Timesheet sheet) {
  const Values<Object::agreement> agreement(records_);
  const auto at = [](Fault fault, const std::vector<std::size_t>& positions) {
    if (fault.item >= 0) fault.item = static_cast<std::int32_t>(positions[static_cast<std::size_t>(fault.item)]);
    return fault;
  };
  const Items<std::span<const Visit>, std::span<const Expense>> no_items{};  // each was checked when it ended
  check(regulation_, sheet, no_items, [&](const Fault& fault) {
    switch (fault.field) {
      case Field::weekly_hours_from: {
        const bool first_is_bad = positions_.weekly_hours.empty() || positions_.weekly_hours.front() != 0;
        const bool is_about_first = fault.code == Status::missing || fault.code == Status::first_row_too_late;
        if (is_about_first && first_is_bad && !agreement.slot("weekly_hours").good()) return;  // reported already
        return report(at(fault, positions_.weekly_hours));
      }
      case Field::weekly_hours_hours:
        return report(at(fault, positions_.weekly_hours));
      case Field::expense_cover_from:
      case Field::expense_cover_monthly:
        return report(at(fault, positions_.expense_cover));
      case Field::holiday_from:
      case Field::holiday_to:
        return report(at(fault, positions_.holidays));
      case Field::sick_leave_from:
      case Field::sick_leave_to:
      case Field::sick_leave_reported:
        return report(at(fault, positions_.sick_leave));
      default:
        return report(fault);
    }
  });
}

void SheetBuilder::check_ids() {
  // Sorted by id, for `resolve_rulings` too.
  const auto in_file = [](const NamedItem& a, const NamedItem& b) {
    return a.list != b.list ? a.list < b.list : a.index < b.index;
  };
  std::sort(items_.begin(), items_.end(),
            [&](const NamedItem& a, const NamedItem& b) { return a.id != b.id ? a.id < b.id : in_file(a, b); });
  std::vector<NamedItem> again;
  for (std::size_t i = 1; i < items_.size(); ++i) {
    if (items_[i].id == items_[i - 1].id) again.push_back(items_[i]);
  }
  std::sort(again.begin(), again.end(), in_file);
  for (const NamedItem& item : again) {
    const Field field = item.list == ItemList::visits ? Field::visit_id : Field::expense_id;
    report(Fault{Status::duplicate_id, field, static_cast<std::int32_t>(item.index)}, item.id);
  }
}

void SheetBuilder::resolve_rulings() {
  for (const Ruling& ruling : rulings_) {
    const auto item = std::lower_bound(items_.begin(), items_.end(), ruling.item,
                                       [](const NamedItem& named, std::string_view id) { return named.id < id; });
    std::string pointer = "/rulings";
    append_index(pointer, ruling.index);
    if (item == items_.end() || item->id != ruling.item) {
      report(Fault{Status::ruling_without_item}, pointer + "/item", ruling.item);
      continue;
    }
    if (!ruling.part) continue;
    if ((*ruling.part == RulingPart::expense) != (item->list == ItemList::expenses)) {
      report(Fault{Status::ruling_not_in_review}, pointer, ruling.item);
      continue;
    }
    rows_.rulings.push_back(
        {static_cast<std::int32_t>(item->index), *ruling.part, ruling.granted, ruling.on.value_or(some_day)});
  }
}

void SheetBuilder::end_sheet() {
  sort_by_first_day(rows_.holidays, positions_.holidays, [](const Period& span) { return span.first.value(); });
  sort_by_first_day(rows_.sick_leave, positions_.sick_leave, [](const SickLeave& span) { return span.from.value(); });
  const Timesheet sheet = facts();
  check_facts(sheet);
  check_ids();
  resolve_rulings();

  const Values<Object::sheet> values(records_);
  place_.has_earlier = values.slot("earlier").stated();
  if (!sheet.agreement.id.empty() && values.slot("month").good()) {
    months_.push_back({std::string(sheet.agreement.id), sheet.month, place_.has_earlier, place_});
  }
  if (out_.errors.total() == errors_before_) out_.sheets.emplace_back(sheet, std::move(rows_), place_);
}

void SheetBuilder::end_document() {
  std::stable_sort(months_.begin(), months_.end(), [](const AgreementMonth& a, const AgreementMonth& b) {
    return a.agreement != b.agreement ? a.agreement < b.agreement : a.month < b.month;
  });
  for (std::size_t i = 1; i < months_.size(); ++i) {
    const AgreementMonth& before = months_[i - 1];
    const AgreementMonth& sheet = months_[i];
    if (sheet.has_earlier || before.agreement != sheet.agreement || before.month != sheet.month) continue;
    place_ = sheet.place;
    report(Status::same_month_twice, sheet.place.pointer + "/earlier",
           quoted(sheet.agreement, language_) + ", " + std::string(to_text(sheet.month)) + ": " +
               std::string(fault_words(Status::same_month_twice, language_)));
  }
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
