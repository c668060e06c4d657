#pragma once
/// @file
/// Timesheets of every kind, the same in every run.

#include <random>

#include "support/timesheet_builder.hpp"

namespace stottekontakt::support {

/// Sheets of May 2025 at random: items in any order, of all kinds, some of them outside of everything.
class RandomSheets {
 public:
  explicit RandomSheets(unsigned seed) : random_(seed) {}

  TimesheetBuilder next() {
    TimesheetBuilder sheet = TimesheetBuilder::of({2025, 5});
    const Date first = sheet.from;
    sheet.delivered = first + Days(upto(150));
    sheet.from = first - Days(upto(60) - 10);
    if (one_in(4)) sheet.to = sheet.from + Days(upto(90));
    if (one_in(5)) sheet.notice = Termination{first + Days(upto(30) - 10), one_in(2)};
    sheet.ready = one_in(3) ? std::nullopt : std::optional<Date>(first + Days(upto(20) - 10));
    sheet.weekly_hours = {{sheet.from - Days(upto(10)), Hours::of_minutes(upto(600))}};
    for (int i = upto(3); i > 0; --i) {
      sheet.weekly_hours.push_back(
          {sheet.weekly_hours.back().from.value() + Days(1 + upto(30)), Hours::of_minutes(upto(600))});
    }
    sheet.expense_cover.clear();
    Date covered = first - Days(40);
    for (int i = upto(4); i > 0; --i) {
      covered = covered + Days(1 + upto(30));
      sheet.expense_cover.push_back(
          {covered, one_in(2) ? std::nullopt : std::optional(Kroner::of_ore(upto(3) * 10000))});
    }
    if (one_in(3)) sheet.holidays.push_back({first + Days(upto(20)), first + Days(20 + upto(20))});
    for (int i = upto(3); i > 0; --i) {
      const Date from = sheet.sick_leave.empty() ? first - Days(upto(20)) : sheet.sick_leave.back().from.value();
      const Date begins = from + Days(upto(15));
      sheet.sick_leave.push_back({begins, one_in(4) ? std::nullopt : std::optional<Date>(begins + Days(upto(25))),
                                  one_in(2) ? std::nullopt : std::optional<Date>(begins + Days(upto(5)))});
    }
    if (one_in(3)) {
      sheet.hour_account.reset();
    } else {
      sheet.hour_account = HourAccount{first - Days(1 + upto(100)), Hours::of_minutes(upto(3000))};
    }
    if (one_in(3)) sheet.earlier = {Hours::of_minutes(upto(600)), Kroner::of_ore(upto(30000))};
    names_.clear();
    for (int i = upto(25); i > 0; --i) sheet.visits.push_back(visit(first));
    for (int i = upto(12); i > 0; --i) sheet.expenses.push_back(expense(first));
    if (one_in(2)) {
      const Result<Statement> before = sheet.settle();
      if (before) rule_on_reviews(sheet, *before);
    }
    return sheet;
  }

 private:
  int upto(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool one_in(int n) { return upto(n) == 0; }
  std::string_view name(char kind) {
    return names_.emplace_back(std::string(1, kind) + std::to_string(one_in(200) ? 0 : random_()));
  }
  Visit visit(Date first) {
    Visit made{.id = name('v'), .date = first + Days(upto(33) - 1), .hours = Hours::of_minutes(15 * upto(40))};
    if (!one_in(3)) made.start = ClockTime{static_cast<std::int16_t>(15 * upto(96))};
    made.status = one_in(5) ? VisitStatus::contact_ill : one_in(3) ? VisitStatus::cancelled : VisitStatus::held;
    if (made.status == VisitStatus::cancelled) {
      const auto cause = static_cast<CancelCause>(upto(4));
      const bool same_day = cause == CancelCause::no_show || one_in(2);
      made.cancelled = Cancellation{same_day ? made.date : Required<Date>(made.date.value() - Days(upto(5))),
                                    static_cast<CancelledBy>(upto(4)), cause};
    }
    made.activity = static_cast<Activity>(upto(18));
    made.with_recipient = !one_in(6);
    if (one_in(2)) made.km_to = made.km_from = Kilometres::of_metres(100 * upto(300));
    if (one_in(6)) made.km_outside = Kilometres::of_metres(100 * upto(300));
    if (one_in(6)) made.km_activity = Kilometres::of_metres(100 * upto(300));
    return made;
  }
  Expense expense(Date first) {
    return {.id = name('e'),
            .date = first + Days(upto(33) - 1),
            .amount = Kroner::of_ore(1 + upto(20000)),
            .kind = static_cast<ExpenseKind>(upto(6)),
            .spent_for = static_cast<ExpenseFor>(one_in(5) ? 1 : 0),
            .receipt = !one_in(6)};
  }
  void rule_on_reviews(TimesheetBuilder& sheet, const Statement& statement) {
    for (std::size_t i = 0; i < statement.visits.size(); ++i) {
      const auto item = static_cast<std::int32_t>(i);
      if (statement.visits[i].hours_verdict == Verdict::review || one_in(40)) {
        sheet.rule_on(item, RulingPart::hours, one_in(2));
      }
      if (statement.visits[i].km_verdict == Verdict::review) sheet.rule_on(item, RulingPart::km, one_in(2));
    }
    for (std::size_t i = 0; i < statement.expenses.size(); ++i) {
      if (statement.expenses[i].verdict != Verdict::review) continue;
      sheet.rule_on(static_cast<std::int32_t>(i), RulingPart::expense, one_in(2));
    }
  }

  std::mt19937 random_;
  std::deque<std::string> names_;
};

}  // namespace stottekontakt::support
