#pragma once
/// @file
/// The facts of a timesheet as plain numbers, before they are columns or a `Timesheet`: a test states them once and
/// settles them both ways.

#include "support/timesheet_builder.hpp"

namespace stottekontakt::support {

/// A fact that a row states, or does not.
///@{
using Number = std::optional<std::int32_t>;  // a day since 1970, minutes, metres
using Amount = std::optional<std::int64_t>;  // øre, or minutes of an account
using Code = std::optional<std::uint8_t>;
///@}

struct VisitFacts {
  Number day{};
  Number minutes{};
  Code status{};
  Number cancelled_day{};
  Code cancelled_by{};
  Code cancel_cause{};
  Number start{};
  Code activity{};
  Code without_recipient{};
  Number metres_to{};
  Number metres_from{};
  Number metres_outside{};
  Number metres_activity{};
  std::string_view id{};
};
struct ExpenseFacts {
  Number day{};
  Amount ore{};
  Code spent_for{};
  Code receipt{};
  Code kind{};
  std::string_view id{};
};
struct WeeklyFacts {
  Number from{};
  Number minutes{};
};
struct CoverFacts {
  Number from{};
  Code kind{};
  Amount ore{};
};
struct DaysFacts {
  Number first{};
  Number last{};
};
struct RulingFacts {
  Number item{};
  Code part{};
  Code verdict{};
  Number day{};
};
struct SheetFacts {
  Number month_day{};
  Number delivered{};
  Number first_day{};
  Number last_day{};
  Number notice{};
  Code rate{};
  Number opened{};
  Amount used{};
  Amount earlier_minutes{};
  Amount earlier_ore{};
  std::vector<WeeklyFacts> weekly{};
  std::vector<CoverFacts> cover{};
  std::vector<DaysFacts> holidays{};
  std::vector<DaysFacts> sick{};
  std::vector<RulingFacts> rulings{};
  std::vector<VisitFacts> visits{};
  std::vector<ExpenseFacts> expenses{};
};

namespace detail {
inline std::optional<Date> optional_date(const Number& day) {
  return day ? std::optional(date_from_days(*day)) : std::nullopt;
}

inline Visit visit_of(const VisitFacts& facts) {
  Visit visit{.id = facts.id, .date = date_from_days(facts.day.value()), .hours = {}};
  visit.hours = Hours::of_minutes(facts.minutes.value());
  visit.status = static_cast<VisitStatus>(facts.status.value_or(1) - 1);
  if (facts.start) visit.start = ClockTime{static_cast<std::int16_t>(*facts.start)};
  if (visit.status == VisitStatus::cancelled) {
    visit.cancelled = Cancellation{date_from_days(facts.cancelled_day.value()),
                                   static_cast<CancelledBy>(facts.cancelled_by.value() - 1),
                                   static_cast<CancelCause>(facts.cancel_cause.value_or(0))};
  }
  visit.activity = static_cast<Activity>(facts.activity.value_or(0));
  visit.with_recipient = facts.without_recipient.value_or(0) == 0;
  visit.km_to = Kilometres::of_metres(facts.metres_to.value_or(0));
  visit.km_from = Kilometres::of_metres(facts.metres_from.value_or(0));
  visit.km_outside = Kilometres::of_metres(facts.metres_outside.value_or(0));
  visit.km_activity = Kilometres::of_metres(facts.metres_activity.value_or(0));
  return visit;
}
}  // namespace detail

/// The timesheet with these facts, all of which a `Timesheet` can hold: every code is one of its list.
inline TimesheetBuilder builder_of(const SheetFacts& facts) {
  using detail::optional_date;
  TimesheetBuilder made;
  made.month = month_of(date_from_days(facts.month_day.value()));
  made.delivered = date_from_days(facts.delivered.value());
  made.from = date_from_days(facts.first_day.value());
  made.to = optional_date(facts.last_day);
  if (facts.notice) made.notice = Termination{date_from_days(*facts.notice)};
  made.rate = facts.rate == 1 ? RateKey::group : RateKey::individual;
  made.hour_account.reset();
  if (facts.opened) {
    made.hour_account = HourAccount{date_from_days(*facts.opened), Hours::of_minutes(facts.used.value_or(0))};
  }
  made.earlier = {Hours::of_minutes(facts.earlier_minutes.value_or(0)), Kroner::of_ore(facts.earlier_ore.value_or(0))};

  made.weekly_hours.clear();
  for (const WeeklyFacts& row : facts.weekly) {
    made.weekly_hours.push_back({optional_date(row.from).value_or(made.from), Hours::of_minutes(row.minutes.value())});
  }
  made.expense_cover.clear();
  for (const CoverFacts& row : facts.cover) {
    const Date from = optional_date(row.from).value_or(made.from);
    if (row.kind == 1) {
      made.expense_cover.push_back({from, std::nullopt});
    } else {
      made.expense_cover.push_back({from, Kroner::of_ore(row.kind == 2 ? row.ore.value_or(0) : 0)});
    }
  }
  for (const DaysFacts& days : facts.holidays) {
    made.holidays.push_back({date_from_days(days.first.value()), date_from_days(days.last.value())});
  }
  for (const DaysFacts& days : facts.sick) {
    made.sick_leave.push_back({date_from_days(days.first.value()), optional_date(days.last), std::nullopt});
  }
  for (const RulingFacts& ruling : facts.rulings) {
    made.rulings.push_back({ruling.item.value(), static_cast<RulingPart>(ruling.part.value() - 1), ruling.verdict == 1,
                            date_from_days(ruling.day.value())});
  }
  for (const VisitFacts& visit : facts.visits) made.visits.push_back(detail::visit_of(visit));
  for (const ExpenseFacts& expense : facts.expenses) {
    made.expenses.push_back({.id = expense.id,
                             .date = date_from_days(expense.day.value()),
                             .amount = Kroner::of_ore(expense.ore.value()),
                             .kind = static_cast<ExpenseKind>(expense.kind.value_or(0)),
                             .spent_for = static_cast<ExpenseFor>(expense.spent_for.value() - 1),
                             .receipt = expense.receipt == 1});
  }
  return made;
}

}  // namespace stottekontakt::support
