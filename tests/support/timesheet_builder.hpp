#pragma once
/// @file
/// A timesheet that owns its lists and is in order from the start, so that a test states only what it is about.

#include <array>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "stottekontakt/stottekontakt.hpp"

namespace stottekontakt::support {

/// A day read while the test runs, so that rules are not evaluated by the compiler.
inline Date day(std::string_view text) {
  const auto date = parse_date(text);
  if (!date) throw std::invalid_argument("no such day: " + std::string(text));
  return *date;
}
/// A time read while the test runs: "2:30".
inline Hours hm(std::string_view text) {
  const auto hours = parse_hours(text);
  if (!hours) throw std::invalid_argument("no such time: " + std::string(text));
  return *hours;
}
/// An amount read while the test runs: "233.03".
inline Kroner kr(std::string_view text) {
  const auto ore = parse_decimal(text, 2);
  if (!ore) throw std::invalid_argument("no such amount: " + std::string(text));
  return Kroner::of_ore(*ore);
}
/// A distance read while the test runs: "7.4".
inline Kilometres km(std::string_view text) {
  const auto metres = parse_decimal(text, 3);
  if (!metres) throw std::invalid_argument("no such distance: " + std::string(text));
  return Kilometres::of_metres(*metres);
}
inline ClockTime at(int hour, int minute = 0) {
  return {static_cast<std::int16_t>(hour * 60 + minute)};
}

/// A visit held on that date. Visits and receipts without an id are given one when they are added.
inline Visit held(std::string_view date, std::string_view hours, std::optional<ClockTime> start = std::nullopt) {
  return {.id = {}, .date = day(date), .start = start, .hours = hm(hours)};
}
inline Visit cancelled(std::string_view date, std::string_view hours, std::string_view on, CancelledBy by,
                       CancelCause cause = CancelCause::not_stated) {
  Visit visit = held(date, hours);
  visit.status = VisitStatus::cancelled;
  visit.cancelled = Cancellation{day(on), by, cause};
  return visit;
}
inline Visit contact_ill(std::string_view date, std::string_view hours) {
  Visit visit = held(date, hours);
  visit.status = VisitStatus::contact_ill;
  return visit;
}
/// The same visit with another activity.
inline Visit doing(Visit visit, Activity activity, bool with_recipient = true) {
  visit.activity = activity;
  visit.with_recipient = with_recipient;
  return visit;
}
/// The same visit with kilometres to and from the recipient.
inline Visit driving(Visit visit, std::string_view to, std::string_view from) {
  visit.km_to = km(to);
  visit.km_from = km(from);
  return visit;
}
/// A receipt for the contact's own ticket, delivered.
inline Expense receipt(std::string_view date, std::string_view amount, ExpenseKind kind = ExpenseKind::activity) {
  return {.id = {}, .date = day(date), .amount = kr(amount), .kind = kind, .receipt = true};
}

/// One month of one agreement: January 2025, three hours a week since the 1st, an open account, the cover's maximum,
/// ready in December, delivered on the last day.
struct TimesheetBuilder {
  Month month{2025, 1};
  Date delivered = day("2025-01-31");
  Date from = day("2025-01-01");
  std::optional<Date> to{};
  std::optional<Termination> notice{};
  std::optional<Date> ready = day("2024-12-20");
  RateKey rate = RateKey::individual;
  std::vector<WeeklyHours> weekly_hours{{day("2025-01-01"), Hours::of_minutes(180)}};
  std::vector<ExpenseCover> expense_cover{{day("2025-01-01"), std::nullopt}};
  std::vector<Period> holidays{};
  std::vector<SickLeave> sick_leave{};
  std::optional<HourAccount> hour_account = HourAccount{day("2025-01-01"), {}};
  Earlier earlier{};
  std::vector<Visit> visits{};
  std::vector<Expense> expenses{};
  std::vector<PersonRuling> rulings{};

  /// The same kind of sheet for another month: everything from its first day, delivered on its last.
  static TimesheetBuilder of(Month month) {
    TimesheetBuilder sheet;
    sheet.month = month;
    sheet.from = first_day_of(month);
    sheet.delivered = last_day_of(month);
    sheet.ready = sheet.from;
    sheet.weekly_hours = {{sheet.from, Hours::of_minutes(180)}};
    sheet.expense_cover = {{sheet.from, std::nullopt}};
    sheet.hour_account = HourAccount{sheet.from, {}};
    return sheet;
  }

  TimesheetBuilder& add(Visit visit) {
    static constexpr std::array<std::string_view, 12> ids = {"v1", "v2", "v3", "v4", "v5", "v6",
                                                             "v7", "v8", "v9", "w1", "w2", "w3"};
    if (visit.id.empty()) visit.id = ids.at(visits.size());
    visits.push_back(visit);
    return *this;
  }
  TimesheetBuilder& add(Expense expense) {
    static constexpr std::array<std::string_view, 6> ids = {"e1", "e2", "e3", "e4", "e5", "e6"};
    if (expense.id.empty()) expense.id = ids.at(expenses.size());
    expenses.push_back(expense);
    return *this;
  }
  TimesheetBuilder& weekly(std::string_view hours) {
    weekly_hours = {{weekly_hours.front().from, hm(hours)}};
    return *this;
  }
  TimesheetBuilder& rule_on(std::int32_t item, RulingPart part, bool granted, std::string_view on = "2025-02-05") {
    rulings.push_back({item, part, granted, day(on)});
    return *this;
  }

  /// A view of what stands here; it lasts until a list changes.
  Timesheet sheet() const {
    return {.agreement = {.id = "OPD-0017",
                          .employee = "010442",
                          .from = from,
                          .to = to,
                          .notice = notice,
                          .ready = ready,
                          .rate = rate,
                          .weekly_hours = weekly_hours,
                          .expense_cover = expense_cover,
                          .holidays = holidays,
                          .sick_leave = sick_leave,
                          .hour_account = hour_account},
            .month = month,
            .delivered = delivered,
            .earlier = earlier,
            .visits = visits,
            .expenses = expenses,
            .rulings = rulings};
  }
  Terms terms(const Regulation& regulation = oppdal) const { return terms_of(regulation, sheet()); }
  Result<Statement> settle(const Regulation& regulation = oppdal) const {
    return stottekontakt::settle(regulation, sheet());
  }
  /// The statement; a fault fails the test.
  Statement settled(const Regulation& regulation = oppdal) const {
    const Result<Statement> result = settle(regulation);
    if (!result) {
      throw std::runtime_error("the sheet has fault " + std::to_string(static_cast<int>(result.fault().code)) +
                               " in field " + std::to_string(static_cast<int>(result.fault().field)));
    }
    return *result;
  }
  /// The fault; `Status::ok` where there is none.
  Fault fault(const Regulation& regulation = oppdal) const { return settle(regulation).fault(); }
};

/// The decision about a sheet with this one visit.
inline VisitDecision decide(TimesheetBuilder sheet, Visit visit, const Regulation& regulation = oppdal) {
  sheet.visits.clear();
  return sheet.add(visit).settled(regulation).visits.front();
}
inline VisitDecision decide(Visit visit) {
  return decide(TimesheetBuilder(), visit);
}
/// The decision about a sheet with this one receipt.
inline ExpenseDecision decide(TimesheetBuilder sheet, Expense expense, const Regulation& regulation = oppdal) {
  sheet.expenses.clear();
  return sheet.add(expense).settled(regulation).expenses.front();
}
inline ExpenseDecision decide(Expense expense) {
  return decide(TimesheetBuilder(), expense);
}

/// The notices of one code.
inline std::vector<Notice> notices_of(const Statement& statement, NoticeCode code) {
  std::vector<Notice> found;
  for (const Notice& notice : statement.notices) {
    if (notice.code == code) found.push_back(notice);
  }
  return found;
}
inline bool has_notice(const Statement& statement, NoticeCode code) {
  return !notices_of(statement, code).empty();
}

}  // namespace stottekontakt::support
