#pragma once
/// @file
/// The remarks of a statement: what changes no verdict and yet must be said.

#include "stottekontakt/rules/agreement.hpp"
#include "stottekontakt/rules/cancellation.hpp"
#include "stottekontakt/rules/sickness.hpp"
#include "stottekontakt/tally.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail {
constexpr std::uint32_t bit_of(NoticeCode code, bool holds = true) noexcept {
  return std::uint32_t{holds} << static_cast<int>(code);
}
constexpr bool paid_or_pending(const VisitDecision& decision) noexcept {
  return decision.granted_minutes + decision.pending_minutes > 0;
}
constexpr bool driven(const VisitDecision& decision) noexcept {
  return decision.km_verdict == Verdict::granted || decision.km_verdict == Verdict::reduced ||
         decision.km_verdict == Verdict::review;
}

/// The notices that visits of a timesheet give occasion to.
class Occasions {
 public:
  constexpr Occasions(const Timesheet& sheet, const Terms& terms) noexcept
      : agreement_(sheet.agreement), outdated_from_(terms.hourly_rate.may_be_outdated_from()) {}

  /// The codes of those about one visit, a bit each.
  constexpr std::uint32_t of(const Visit& visit, const VisitDecision& decision) const noexcept {
    const bool paid = paid_or_pending(decision);
    const bool km_on_cancelled =
        decision.km_rule == Rule::STK_CAN_04 && !contact_is_ill(visit) && !cancelled_in_time(visit);
    return bit_of(NoticeCode::activity_other, paid && visit.activity == Activity::other) |
           bit_of(NoticeCode::km_on_cancelled, km_on_cancelled) |
           bit_of(NoticeCode::not_ready, paid && visit_before_ready(agreement_, visit.date)) |
           bit_of(NoticeCode::possible_duplicate, decision.possible_duplicate != 0) |
           bit_of(NoticeCode::rate_may_be_outdated, paid && !(visit.date.value() < outdated_from_));
  }

 private:
  const Agreement& agreement_;
  Date outdated_from_;
};

/// A figure of a dated parameter is spoken of once a statement, by the first day of a visit that rests on it.
template <class Rate>
class FirstDays {
 public:
  /// @param rates     all of them
  /// @param in_force  those of the period, in which everything lies that is paid, pending or driven
  constexpr FirstDays(const Dated<Rate>& rates, const Dated<Rate>& in_force, const Period& period) noexcept
      : rates_(rates), in_force_(in_force), any_expected_(rates.change_expected_during(period)) {
    for (const DatedRow<Rate>& row : in_force.rows()) any_assumed_ |= row.provenance == Provenance::assumed;
  }

  constexpr void add(Date day) noexcept {
    const DatedRow<Rate>* row = any_assumed_ ? in_force_.in_force_on(day) : nullptr;
    if (row != nullptr && row->provenance == Provenance::assumed) assumed = earlier_of(assumed, day);
    if (any_expected_ && rates_.change_expected_on(day)) expected = earlier_of(expected, day);
  }

  Date assumed = no_last_date;   ///< rests on an assumed figure; `no_last_date` if none does
  Date expected = no_last_date;  ///< rests on a figure that was expected to change; likewise

 private:
  const Dated<Rate>& rates_;
  const Dated<Rate>& in_force_;
  bool any_assumed_ = false;
  bool any_expected_;
};
}  // namespace detail

/// Gives every notice of a settled timesheet to `take(Notice)`, by code, then item in the order of the file. Notices
/// across timesheets (`overlap-other-agreement`) and about a year are not of one statement and not among them.
template <class Visits, class Expenses, class Take>
constexpr void for_each_notice(const Regulation& regulation, const Timesheet& sheet, const Terms& terms,
                               const Items<Visits, Expenses>& items, const Decisions& decisions, Take&& take) {
  const auto about_statement = [&](NoticeCode code, Date day) {
    take(Notice{code, rule_of(code), ItemList::none, -1, day});
  };
  const auto about_expenses = [&](NoticeCode code, const auto& holds) {
    for (std::size_t i = 0; i < items.expenses.size(); ++i) {
      const Expense expense = items.expenses[i];
      if (!holds(expense, decisions.expenses[i])) continue;
      take(Notice{code, rule_of(code), ItemList::expenses, static_cast<std::int32_t>(i), expense.date});
    }
  };
  const auto covered = [](const ExpenseDecision& decision) {
    return decision.granted_ore > 0 || decision.pending_ore > 0;
  };
  const auto about_figure = [&](NoticeCode code, Rule rule, Date day) {
    if (day != no_last_date) take(Notice{code, rule, ItemList::none, -1, day});
  };
  const detail::Occasions occasions(sheet, terms);
  std::uint32_t any_visit = 0;
  detail::FirstDays hourly(terms.hourly_rate, terms.hourly_rate_of_period, terms.period);
  detail::FirstDays kilometre(terms.kilometre_rate, terms.kilometre_rate_of_period, terms.period);
  for (std::size_t i = 0; i < items.visits.size(); ++i) {
    const Visit visit = items.visits[i];
    const VisitDecision& decision = decisions.visits[i];
    any_visit |= occasions.of(visit, decision);
    if (detail::paid_or_pending(decision)) hourly.add(visit.date);
    if (detail::driven(decision)) kilometre.add(visit.date);
  }
  const auto about_visits = [&](NoticeCode code) {
    for (std::size_t i = 0; i < items.visits.size() && (any_visit & detail::bit_of(code)) != 0; ++i) {
      const Visit visit = items.visits[i];
      if ((occasions.of(visit, decisions.visits[i]) & detail::bit_of(code)) == 0) continue;
      take(Notice{code, rule_of(code), ItemList::visits, static_cast<std::int32_t>(i), visit.date});
    }
  };
  bool any_covered = false;
  for (std::size_t i = 0; i < items.expenses.size(); ++i) any_covered = any_covered || covered(decisions.expenses[i]);
  const Date ceiling_day = later_of(terms.period.first, terms.agreement.first);

  about_visits(NoticeCode::activity_other);

  about_figure(NoticeCode::assumed_rate, Rule::STK_PAY_01, hourly.assumed);
  about_figure(NoticeCode::assumed_rate, Rule::STK_KM_01, kilometre.assumed);
  if (any_covered && terms.ceiling_provenance == Provenance::assumed) {
    about_figure(NoticeCode::assumed_rate, Rule::STK_EXP_03, ceiling_day);
  }

  if (!(terms.period.last.value() < terms.agreement.last.value())) {
    about_statement(NoticeCode::balance_lapsed, terms.agreement.last);
  }

  about_figure(NoticeCode::change_expected, Rule::STK_PAY_01, hourly.expected);
  about_figure(NoticeCode::change_expected, Rule::STK_KM_01, kilometre.expected);
  if (any_covered && regulation.expense_ceiling.change_expected_on(ceiling_day)) {
    about_figure(NoticeCode::change_expected, Rule::STK_EXP_03, ceiling_day);
  }

  about_expenses(NoticeCode::expense_no_visit, [&](const Expense&, const ExpenseDecision& decision) {
    return decision.no_visit != 0 && covered(decision);
  });
  about_expenses(NoticeCode::expense_other, [&](const Expense& expense, const ExpenseDecision& decision) {
    return expense.kind == ExpenseKind::other && covered(decision);
  });
  about_visits(NoticeCode::km_on_cancelled);

  const Date due = due_date(regulation, sheet.month);
  if (due < sheet.delivered.value()) about_statement(NoticeCode::late_delivery, due);

  const auto about_illness = [&](NoticeCode code, const auto& holds, const auto& day_of) {
    for (std::size_t index = 0; index < sheet.agreement.sick_leave.size();) {
      const Illness illness = next_illness(sheet.agreement.sick_leave, index);
      if (!intersection(illness.days, terms.period).empty() && holds(illness)) about_statement(code, day_of(illness));
    }
  };
  about_illness(
      NoticeCode::long_illness,
      [&](const Illness& illness) { return is_long_illness(regulation, illness, sheet.delivered); },
      [](const Illness& illness) { return illness.days.first.value(); });
  about_illness(
      NoticeCode::may_apply_nav,
      [&](const Illness& illness) { return may_apply_to_nav(regulation, illness, sheet.delivered); },
      [&](const Illness& illness) { return nav_application_day(regulation, illness.days.first, illness.reported); });

  if (!sheet.agreement.hour_account) about_statement(NoticeCode::no_hour_account, terms.period.first);
  about_visits(NoticeCode::not_ready);
  if (sheet.agreement.notice && notice_should_have_been_written(*sheet.agreement.notice)) {
    about_statement(NoticeCode::notice_unwritten, sheet.agreement.notice->received);
  }
  about_visits(NoticeCode::possible_duplicate);
  about_visits(NoticeCode::rate_may_be_outdated);
  if (!sheet.agreement.ready) about_statement(NoticeCode::readiness_not_stated, sheet.agreement.from);
}

}  // namespace v0
}  // namespace stottekontakt
