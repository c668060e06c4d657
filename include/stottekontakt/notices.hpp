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
/// The first day a figure that is assumed is in force on, of those that `first_day(from, until)` finds from a day until
/// the day before another; `no_last_date` if there is none.
/// @param in_force the rows in force in the period, in which everything lies that is paid, pending or driven
template <class Rate, class FirstDay>
constexpr Date first_day_assumed(const Dated<Rate>& in_force, const FirstDay& first_day) noexcept {
  Date first = no_last_date;
  Date until = no_last_date;
  for (std::size_t i = in_force.rows().size(); i > 0; --i) {
    const DatedRow<Rate>& row = in_force.rows()[i - 1];
    if (row.expected) continue;
    if (row.provenance == Provenance::assumed) first = earlier_of(first, first_day(row.from, until));
    until = row.from;
  }
  return first;
}

/// The same of the days on which the figure was expected to change.
/// @param rates  all rows
/// @param begins the first day of the period
template <class Rate, class FirstDay>
constexpr Date first_day_expected(const Dated<Rate>& rates, Date begins, const FirstDay& first_day) noexcept {
  Date first = no_last_date;
  Date until = no_last_date;
  for (std::size_t i = rates.rows().size(); i > 0 && begins < until; --i) {
    const DatedRow<Rate>& row = rates.rows()[i - 1];
    if (row.expected) first = earlier_of(first, first_day(row.from, until));
    until = row.from;
  }
  return first;
}
}  // namespace detail

/// Gives every notice of a settled timesheet to `take(Notice)`, by code, then item in the order of the file. Notices
/// across timesheets (`overlap-other-agreement`) and about a year are not of one statement and not among them.
template <class Visits, class Expenses, class Take>
constexpr void for_each_notice(const Regulation& regulation, const Timesheet& sheet, const Terms& terms,
                               const Items<Visits, Expenses>& items, const Decisions& decisions, Take&& take) {
  const auto paid = [](const VisitDecision& decision) {
    return decision.granted_minutes + decision.pending_minutes > 0;
  };
  const auto driven = [](const VisitDecision& decision) {
    return decision.km_verdict != Verdict::not_claimed && decision.km_verdict != Verdict::refused;
  };
  const auto covered = [](const ExpenseDecision& decision) {
    return decision.granted_ore > 0 || decision.pending_ore > 0;
  };
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
  const auto about_visits = [&](NoticeCode code, bool any, const auto& holds) {
    for (std::size_t i = 0; any && i < items.visits.size(); ++i) {
      const auto& visit = items.visits[i];
      if (!holds(visit, decisions.visits[i])) continue;
      take(Notice{code, rule_of(code), ItemList::visits, static_cast<std::int32_t>(i), visit.date});
    }
  };
  // A figure of a dated parameter is spoken of once a statement, by the first day of a visit that rests on it.
  const auto about_figure = [&](NoticeCode code, Rule rule, Date day) {
    if (day != no_last_date) take(Notice{code, rule, ItemList::none, -1, day});
  };
  const auto first_day_of_those = [&](const auto& rests_on_it) {
    return [&](Date from, Date until) {
      Date first = no_last_date;
      for (std::size_t i = 0; i < items.visits.size(); ++i) {
        const Date day = items.visits[i].date;
        const bool counts = rests_on_it(decisions.visits[i]) && !(day < from) && day < until;
        first = earlier_of(first, counts ? day : no_last_date);
      }
      return first;
    };
  };
  const auto first_day_paid = first_day_of_those(paid);
  const auto first_day_driven = first_day_of_those(driven);

  bool any_other_activity = false;
  bool any_km_of_cancelled = false;
  bool any_duplicate = false;
  for (std::size_t i = 0; i < items.visits.size(); ++i) {
    const VisitDecision& decision = decisions.visits[i];
    any_other_activity |= items.visits[i].activity == Activity::other;
    any_km_of_cancelled |= decision.km_rule == Rule::STK_CAN_04;
    any_duplicate |= decision.possible_duplicate != 0;
  }
  bool any_covered = false;
  for (std::size_t i = 0; i < items.expenses.size(); ++i) any_covered = any_covered || covered(decisions.expenses[i]);
  const Date ceiling_day = later_of(terms.period.first, terms.agreement.first);

  about_visits(NoticeCode::activity_other, any_other_activity, [&](const Visit& visit, const VisitDecision& decision) {
    return visit.activity == Activity::other && paid(decision);
  });

  about_figure(NoticeCode::assumed_rate, Rule::STK_PAY_01,
               detail::first_day_assumed(terms.hourly_rate_of_period, first_day_paid));
  about_figure(NoticeCode::assumed_rate, Rule::STK_KM_01,
               detail::first_day_assumed(terms.kilometre_rate_of_period, first_day_driven));
  if (any_covered && terms.ceiling_provenance == Provenance::assumed) {
    about_figure(NoticeCode::assumed_rate, Rule::STK_EXP_03, ceiling_day);
  }

  if (!(terms.period.last.value() < terms.agreement.last.value())) {
    about_statement(NoticeCode::balance_lapsed, terms.agreement.last);
  }

  about_figure(NoticeCode::change_expected, Rule::STK_PAY_01,
               detail::first_day_expected(terms.hourly_rate, terms.period.first, first_day_paid));
  about_figure(NoticeCode::change_expected, Rule::STK_KM_01,
               detail::first_day_expected(terms.kilometre_rate, terms.period.first, first_day_driven));
  if (any_covered && regulation.expense_ceiling.change_expected_on(ceiling_day)) {
    about_figure(NoticeCode::change_expected, Rule::STK_EXP_03, ceiling_day);
  }

  about_expenses(NoticeCode::expense_no_visit, [&](const Expense&, const ExpenseDecision& decision) {
    return decision.no_visit != 0 && covered(decision);
  });
  about_expenses(NoticeCode::expense_other, [&](const Expense& expense, const ExpenseDecision& decision) {
    return expense.kind == ExpenseKind::other && covered(decision);
  });
  about_visits(NoticeCode::km_on_cancelled, any_km_of_cancelled, [](const Visit& visit, const VisitDecision& decision) {
    return decision.km_rule == Rule::STK_CAN_04 && !contact_is_ill(visit) && !cancelled_in_time(visit);
  });

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
  const bool ready_in_time = !visit_before_ready(sheet.agreement, terms.period.first);
  about_visits(NoticeCode::not_ready, !ready_in_time, [&](const Visit& visit, const VisitDecision& decision) {
    return paid(decision) && visit_before_ready(sheet.agreement, visit.date);
  });
  if (sheet.agreement.notice && notice_should_have_been_written(*sheet.agreement.notice)) {
    about_statement(NoticeCode::notice_unwritten, sheet.agreement.notice->received);
  }
  about_visits(NoticeCode::possible_duplicate, any_duplicate,
               [](const Visit&, const VisitDecision& decision) { return decision.possible_duplicate != 0; });
  const Date outdated_from = terms.hourly_rate.may_be_outdated_from();
  const bool any_outdated = !(terms.period.last.value() < outdated_from);
  about_visits(NoticeCode::rate_may_be_outdated, any_outdated, [&](const Visit& visit, const VisitDecision& decision) {
    return paid(decision) && !(visit.date.value() < outdated_from);
  });
  if (!sheet.agreement.ready) about_statement(NoticeCode::readiness_not_stated, sheet.agreement.from);
}

}  // namespace v0
}  // namespace stottekontakt
