#pragma once
/// @file
/// Random timesheets with days around the month and its edges, every status, and rates that may change inside the
/// month.

#include <rapidcheck.h>

#include <algorithm>
#include <ostream>

#include "support/timesheet_builder.hpp"

namespace stottekontakt::properties {

using support::TimesheetBuilder;

/// A timesheet and the regulation it is settled by.
struct Case {
  TimesheetBuilder sheet;
  bool changing_rates = false;
};

inline const DatedRow<HourlyRate> changing_hourly[] = {
    {Date(2024, 1, 1), HourlyRate(Kroner::of_ore(20001)), Provenance::stated, "a"},
    {Date(2025, 1, 12), HourlyRate(Kroner::of_ore(23303)), Provenance::assumed, "b"},
    {Date(2025, 1, 25), HourlyRate(Kroner::of_ore(20001)), Provenance::stated, "c"},
    {Date(2025, 2, 1), HourlyRate(), Provenance::stated, "d", true},
    {Date(2025, 2, 14), HourlyRate(Kroner::of_ore(25007)), Provenance::stated, "e"},
};
inline const DatedRow<KilometreRate> changing_kilometre[] = {
    {Date(2024, 1, 1), KilometreRate(Kroner::of_ore(449)), Provenance::assumed, "a"},
    {Date(2025, 1, 20), KilometreRate(Kroner::of_ore(501)), Provenance::stated, "b"},
    {Date(2025, 2, 10), KilometreRate(Kroner::of_ore(449)), Provenance::stated, "c"},
};
inline const DatedRow<Kilometres> kilometre_ceiling[] = {
    {Date(2024, 1, 1), Kilometres::of_metres(60'000), Provenance::stated, "a"},
};
inline const DatedRow<Kroner> flat_ceiling[] = {{Date(2024, 1, 1), Kroner::of_ore(25000), Provenance::stated, "a"}};

/// Oppdal, or an invented municipality whose rates change inside the month and whose kilometres have a ceiling.
inline Regulation regulation_of(const Case& given) {
  Regulation regulation = oppdal;
  if (given.changing_rates) {
    regulation.hourly_rate = changing_hourly;
    regulation.kilometre_rate = changing_kilometre;
    regulation.kilometre_ceiling = kilometre_ceiling;
    regulation.expense_ceiling = flat_ceiling;
    regulation.cover_basis = CoverBasis::flat;
  }
  return regulation;
}

namespace detail {
template <class T>
T one_of(std::initializer_list<T> values) {
  return *rc::gen::elementOf(std::vector<T>(values));
}
/// Ranges of rapidcheck grow with its size; this one is whole from the first try.
inline int between(int least, int most) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1));
}
inline bool once_in(int n) {
  return between(1, n) == 1;
}

/// A day of the period, on one of its edges, or a few days outside.
inline Date day_around(const Period& period) {
  switch (between(0, 7)) {
    case 0:
      return period.first;
    case 1:
      return period.last;
    case 2:
      return period.first.value() - Days(between(1, 4));
    case 3:
      return period.last.value() + Days(between(1, 4));
    default:
      return period.first.value() + Days(between(0, day_count(period) - 1));
  }
}
inline Hours some_hours() {
  return Hours::of_minutes(one_of({0, 1, 30, 45, 90, 120, 135, 180, 181, 300, 720, 1440}));
}
inline Kilometres some_kilometres() {
  return Kilometres::of_metres(one_of({0, 0, 0, 1, 499, 7'400, 12'345, 40'000}));
}

inline std::string_view id_of_item(std::size_t index) {
  static const std::vector<std::string> ids = [] {
    std::vector<std::string> made;
    for (int i = 0; i < 64; ++i) made.push_back("i" + std::to_string((i * 37) % 64));
    return made;
  }();
  return ids.at(index);
}

inline Visit some_visit(const Period& period, std::size_t index) {
  Visit visit{.id = id_of_item(index), .date = day_around(period), .hours = some_hours()};
  if (once_in(2)) visit.start = ClockTime{static_cast<std::int16_t>(one_of({0, 540, 1020, 1080, 1140, 1439}))};
  visit.status = one_of(
      {VisitStatus::held, VisitStatus::held, VisitStatus::held, VisitStatus::cancelled, VisitStatus::contact_ill});
  if (visit.status == VisitStatus::cancelled) {
    Cancellation cancellation{
        visit.date.value() - Days(one_of({0, 0, 1, 40})),
        one_of({CancelledBy::recipient, CancelledBy::guardian, CancelledBy::municipality, CancelledBy::contact}),
        one_of({CancelCause::not_stated, CancelCause::illness, CancelCause::no_show, CancelCause::other})};
    if (cancellation.cause == CancelCause::no_show) cancellation.on = visit.date;
    visit.cancelled = cancellation;
  }
  if (once_in(3)) visit.activity = static_cast<Activity>(between(0, static_cast<int>(Activity::other)));
  visit.with_recipient = !once_in(6);
  visit.km_to = some_kilometres();
  visit.km_from = some_kilometres();
  visit.km_outside = some_kilometres();
  visit.km_activity = some_kilometres();
  return visit;
}
inline Expense some_expense(const Period& period, std::size_t index) {
  return {.id = id_of_item(index),
          .date = day_around(period),
          .amount = Kroner::of_ore(one_of({1, 4999, 10'000, 12'345, 25'000, 90'000})),
          .kind = static_cast<ExpenseKind>(between(0, static_cast<int>(ExpenseKind::other))),
          .spent_for = once_in(6) ? ExpenseFor::recipient : ExpenseFor::contact,
          .receipt = !once_in(6)};
}
}  // namespace detail

/// A case in order, without rulings.
inline rc::Gen<Case> cases() {
  using namespace detail;
  return rc::gen::exec([] {
    Case made;
    made.changing_rates = once_in(3);
    TimesheetBuilder& sheet = made.sheet;
    sheet.month = one_of({Month{2025, 1}, Month{2025, 2}, Month{2025, 12}, Month{2026, 1}});
    const Period period = period_of(oppdal, sheet.month);
    sheet.from = period.first.value() + Days(one_of({-200, -40, -1, 0, 0, 6}));
    if (once_in(4)) sheet.to = later_of(sheet.from, period.last.value() + Days(one_of({-12, -1, 0, 1})));
    if (once_in(6)) sheet.notice = Termination{period.first.value() + Days(between(-20, 40))};
    if (once_in(3)) sheet.ready = period.first.value() + Days(between(-2, 20));
    sheet.delivered = period.last.value() + Days(one_of({-20, -1, 0, 0, 0, 1, 40, 62, 75, 91, 200}));

    sheet.weekly_hours = {{sheet.from, Hours::of_minutes(one_of({0, 60, 150, 180, 260, 1200}))}};
    while (once_in(3) && sheet.weekly_hours.size() < 4) {
      const Date next = sheet.weekly_hours.back().from.value() + Days(between(1, 40));
      sheet.weekly_hours.push_back({next, Hours::of_minutes(one_of({0, 60, 150, 180, 260, 1200}))});
    }
    sheet.expense_cover.clear();
    for (Date from = sheet.from; !once_in(3) && sheet.expense_cover.size() < 3; from = from + Days(between(1, 60))) {
      const std::optional<Kroner> amounts[] = {std::nullopt, std::nullopt, Kroner(), Kroner::of_ore(15'000)};
      sheet.expense_cover.push_back({from, amounts[between(0, 3)]});
    }
    if (once_in(4)) {
      const Date first = day_around(period);
      sheet.holidays = {{first, first + Days(between(0, 9))}};
    }
    if (once_in(4)) {
      const Date first = day_around(period);
      sheet.sick_leave = {{first, first + Days(between(0, 20)), std::nullopt}};
      if (once_in(2)) sheet.sick_leave.push_back({first + Days(between(0, 30)), std::nullopt, std::nullopt});
    }
    if (once_in(3)) {
      sheet.hour_account.reset();
    } else {
      const Date opened = earlier_of(sheet.from, period.first);
      sheet.hour_account = HourAccount{opened, Hours()};
      if (opened < period.first.value()) sheet.hour_account->used = Hours::of_minutes(between(0, 3000));
    }
    if (once_in(4)) sheet.earlier = {Hours::of_minutes(between(0, 600)), Kroner::of_ore(between(0, 40'000))};

    const auto visits = static_cast<std::size_t>(between(0, 9));
    const auto expenses = static_cast<std::size_t>(between(0, 5));
    for (std::size_t i = 0; i < visits; ++i) sheet.visits.push_back(some_visit(period, i));
    for (std::size_t i = 0; i < expenses; ++i) sheet.expenses.push_back(some_expense(period, visits + i));
    return made;
  });
}

/// Every ruling that may be made on a settled sheet without rulings, all granted.
inline std::vector<PersonRuling> possible_rulings(const Statement& statement) {
  std::vector<PersonRuling> rulings;
  const auto add = [&](std::size_t item, RulingPart part, Verdict verdict) {
    if (verdict == Verdict::review) rulings.push_back({static_cast<std::int32_t>(item), part, true, Date(2026, 3, 1)});
  };
  for (std::size_t i = 0; i < statement.visits.size(); ++i) {
    add(i, RulingPart::hours, statement.visits[i].hours_verdict);
    add(i, RulingPart::km, statement.visits[i].km_verdict);
  }
  for (std::size_t i = 0; i < statement.expenses.size(); ++i) {
    add(i, RulingPart::expense, statement.expenses[i].verdict);
  }
  return rulings;
}

/// A case with some of the rulings that may be made on it.
inline rc::Gen<Case> ruled_cases() {
  return rc::gen::exec([] {
    Case made = *cases();
    for (PersonRuling ruling : possible_rulings(made.sheet.settled(regulation_of(made)))) {
      if (detail::once_in(2)) continue;
      ruling.granted = !detail::once_in(3);
      made.sheet.rulings.push_back(ruling);
    }
    return made;
  });
}

/// What a failing property shows.
inline void showValue(const Case& given, std::ostream& out) {
  const TimesheetBuilder& sheet = given.sheet;
  out << (given.changing_rates ? "invented municipality, " : "Oppdal, ") << to_text(sheet.month).view()
      << ", agreement from " << to_text(sheet.from).view()
      << (sheet.to ? " to " + std::string(to_text(*sheet.to).view()) : "") << ", delivered "
      << to_text(sheet.delivered).view();
  for (const WeeklyHours& row : sheet.weekly_hours) {
    out << ", " << to_text(row.hours).view() << " a week from " << to_text(row.from).view();
  }
  for (const Visit& visit : sheet.visits) {
    out << "\n  visit " << visit.id << ' ' << to_text(visit.date).view() << ' ' << to_text(visit.hours).view() << ' '
        << visit_status_names[static_cast<int>(visit.status)] << ' ' << activity_names[static_cast<int>(visit.activity)]
        << (visit.with_recipient ? "" : " alone") << " start " << (visit.start ? visit.start->minute : -1) << " km "
        << to_text(visit.km_to).view() << '/' << to_text(visit.km_from).view() << '/'
        << to_text(visit.km_outside).view() << '/' << to_text(visit.km_activity).view();
  }
  for (const Expense& expense : sheet.expenses) {
    out << "\n  receipt " << expense.id << ' ' << to_text(expense.date).view() << ' ' << to_text(expense.amount).view()
        << ' ' << expense_kind_names[static_cast<int>(expense.kind)];
  }
  for (const PersonRuling& ruling : sheet.rulings) {
    out << "\n  ruling on " << ruling_part_names[static_cast<int>(ruling.part)] << " of item " << ruling.item
        << (ruling.granted ? ": granted" : ": refused");
  }
  out << '\n';
}

}  // namespace stottekontakt::properties
