#pragma once
/// @file
/// The remarks of a statement: what changes no verdict and yet must be said.

#include "stottekontakt/rules/agreement.hpp"
#include "stottekontakt/rules/cancellation.hpp"
#include "stottekontakt/rules/sickness.hpp"
#include "stottekontakt/tally.hpp"

namespace stottekontakt {
inline namespace v0 {

/// Gives every notice of a settled timesheet to `take(Notice)`, by code, then item in the order of the file. Notices
/// across timesheets (`overlap-other-agreement`) and about a year are not of one statement and not among them.
template <class Visits, class Expenses, class Take>
constexpr void for_each_notice(const Regulation& regulation, const Timesheet& sheet, const Terms& terms,
                               const Items<Visits, Expenses>& items, const Decisions& decisions, Take&& take) {
  const auto about_statement = [&](NoticeCode code, Date day) {
    take(Notice{code, rule_of(code), ItemList::none, -1, day});
  };
  const auto about_visits = [&](NoticeCode code, const auto& holds) {
    for (std::size_t i = 0; i < items.visits.size(); ++i) {
      const Visit visit = items.visits[i];
      if (!holds(visit, decisions.visits[i])) continue;
      take(Notice{code, rule_of(code), ItemList::visits, static_cast<std::int32_t>(i), visit.date});
    }
  };
  const auto about_expenses = [&](NoticeCode code, const auto& holds) {
    for (std::size_t i = 0; i < items.expenses.size(); ++i) {
      const Expense expense = items.expenses[i];
      if (!holds(expense, decisions.expenses[i])) continue;
      take(Notice{code, rule_of(code), ItemList::expenses, static_cast<std::int32_t>(i), expense.date});
    }
  };
  const auto paid_or_pending = [](const VisitDecision& decision) {
    return decision.granted_minutes > 0 || decision.pending_minutes > 0;
  };
  const auto driven = [](const VisitDecision& decision) {
    return decision.km_verdict == Verdict::granted || decision.km_verdict == Verdict::reduced ||
           decision.km_verdict == Verdict::review;
  };
  const auto covered = [](const ExpenseDecision& decision) {
    return decision.granted_ore > 0 || decision.pending_ore > 0;
  };
  // A figure of a dated parameter is spoken of once a statement, by the first item that rests on it.
  const auto first_visit = [&](const auto& holds) {
    Date first = no_last_date;
    for (std::size_t i = 0; i < items.visits.size(); ++i) {
      const Visit visit = items.visits[i];
      if (holds(visit, decisions.visits[i])) first = earlier_of(first, visit.date);
    }
    return first;
  };
  const auto about_figure = [&](NoticeCode code, Rule rule, Date day) {
    if (day != no_last_date) take(Notice{code, rule, ItemList::none, -1, day});
  };
  const auto is_assumed = [](const auto& rates, Date day) {
    const auto* row = rates.in_force_on(day);
    return row != nullptr && row->provenance == Provenance::assumed;
  };
  bool any_covered = false;
  for (std::size_t i = 0; i < items.expenses.size(); ++i) any_covered = any_covered || covered(decisions.expenses[i]);
  const Date ceiling_day = later_of(terms.period.first, terms.agreement.first);

  about_visits(NoticeCode::activity_other, [&](const Visit& visit, const VisitDecision& decision) {
    return visit.activity == Activity::other && paid_or_pending(decision);
  });

  about_figure(NoticeCode::assumed_rate, Rule::STK_PAY_01,
               first_visit([&](const Visit& visit, const VisitDecision& decision) {
                 return paid_or_pending(decision) && is_assumed(terms.hourly_rate, visit.date);
               }));
  about_figure(NoticeCode::assumed_rate, Rule::STK_KM_01,
               first_visit([&](const Visit& visit, const VisitDecision& decision) {
                 return driven(decision) && is_assumed(terms.kilometre_rate, visit.date);
               }));
  if (any_covered && terms.ceiling_provenance == Provenance::assumed) {
    about_figure(NoticeCode::assumed_rate, Rule::STK_EXP_03, ceiling_day);
  }

  if (!(terms.period.last.value() < terms.agreement.last.value())) {
    about_statement(NoticeCode::balance_lapsed, terms.agreement.last);
  }

  about_figure(NoticeCode::change_expected, Rule::STK_PAY_01,
               first_visit([&](const Visit& visit, const VisitDecision& decision) {
                 return paid_or_pending(decision) && terms.hourly_rate.change_expected_on(visit.date);
               }));
  about_figure(NoticeCode::change_expected, Rule::STK_KM_01,
               first_visit([&](const Visit& visit, const VisitDecision& decision) {
                 return driven(decision) && terms.kilometre_rate.change_expected_on(visit.date);
               }));
  if (any_covered && regulation.expense_ceiling.change_expected_on(ceiling_day)) {
    about_figure(NoticeCode::change_expected, Rule::STK_EXP_03, ceiling_day);
  }

  about_expenses(NoticeCode::expense_no_visit, [&](const Expense&, const ExpenseDecision& decision) {
    return decision.no_visit != 0 && covered(decision);
  });
  about_expenses(NoticeCode::expense_other, [&](const Expense& expense, const ExpenseDecision& decision) {
    return expense.kind == ExpenseKind::other && covered(decision);
  });
  about_visits(NoticeCode::km_on_cancelled, [&](const Visit& visit, const VisitDecision& decision) {
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
  about_visits(NoticeCode::not_ready, [&](const Visit& visit, const VisitDecision& decision) {
    return paid_or_pending(decision) && visit_before_ready(sheet.agreement, visit.date);
  });
  if (sheet.agreement.notice && notice_should_have_been_written(*sheet.agreement.notice)) {
    about_statement(NoticeCode::notice_unwritten, sheet.agreement.notice->received);
  }
  about_visits(NoticeCode::possible_duplicate,
               [](const Visit&, const VisitDecision& decision) { return decision.possible_duplicate != 0; });
  about_visits(NoticeCode::rate_may_be_outdated, [&](const Visit& visit, const VisitDecision& decision) {
    return paid_or_pending(decision) && terms.hourly_rate.may_be_outdated_on(visit.date);
  });
  if (!sheet.agreement.ready) about_statement(NoticeCode::readiness_not_stated, sheet.agreement.from);
}

}  // namespace v0
}  // namespace stottekontakt
