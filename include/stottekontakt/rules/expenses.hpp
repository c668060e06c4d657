#pragma once
/// @file
/// Expenses (*utgiftsdekning*): receipts, whose cost, the cover applied for, the monthly ceiling (sheet 3).

#include "stottekontakt/decision.hpp"
#include "stottekontakt/terms.hpp"

namespace stottekontakt {
inline namespace v0 {

/// STK-EXP-01: an expense needs its receipt, delivered with the timesheet. Section 3.
constexpr Finding without_receipt(const Expense& expense) noexcept {
  return found_if(!expense.receipt, {Rule::STK_EXP_01, Verdict::refused, Reading::text});
}

/// STK-EXP-02: only the contact's own costs of an activity: the recipient's own costs and fuel are refused. Section 3.
constexpr Finding not_the_contacts_cost(const Expense& expense) noexcept {
  return found_if(expense.spent_for == ExpenseFor::recipient || expense.kind == ExpenseKind::fuel,
                  {Rule::STK_EXP_02, Verdict::refused, Reading::text});
}

/// STK-EXP-04: cover must be applied for; where none was in force on the purchase date it is refused. Section 3.
constexpr Finding without_cover(const Terms& terms, Date day) noexcept {
  return found_if(!terms.cover_days.contains(day), {Rule::STK_EXP_04, Verdict::refused, Reading::text});
}

/// STK-EXP-02: transport for the contact (a bus ticket) is left to a person. Section 3.
constexpr Finding transport_of_contact(const Expense& expense) noexcept {
  return found_if(expense.kind == ExpenseKind::transport, {Rule::STK_EXP_02, Verdict::review, Reading::choice});
}

/// STK-EXP-03: what the month's granted receipts may come to. The smaller of the figure times the highest weekly hours
/// and the highest cover in force on any of `days`, rounded half up to the øre; the full month's, no pro rata.
struct ExpenseCeiling {
  std::optional<Kroner> amount;                ///< nullopt: no figure in force on the first of the days
  Provenance provenance = Provenance::stated;  ///< of the figure
  Reading reading = Reading::choice;  ///< the text's when the weekly hours were whole and unchanged on all the days
};

/// STK-EXP-03 for the days of the month inside the agreement; the figure is the one in force on the first. Section 3.
constexpr ExpenseCeiling expense_ceiling(const Regulation& regulation, std::span<const WeeklyHours> weekly,
                                         std::span<const ExpenseCover> cover, const Period& days) noexcept {
  if (days.empty()) return {};
  const DatedRow<Kroner>* figure = regulation.expense_ceiling.in_force_on(days.first);
  if (figure == nullptr) return {};

  Hours most_hours;
  bool unchanged = true;
  std::optional<Hours> first_hours;
  for (std::size_t i = 0; i < weekly.size(); ++i) {
    const Date last = i + 1 < weekly.size() ? weekly[i + 1].from.value() - Days(1) : no_last_date;
    if (intersection(days, {weekly[i].from, last}).empty()) continue;
    if (!first_hours) first_hours = weekly[i].hours;
    if (weekly[i].hours != *first_hours) unchanged = false;
    if (weekly[i].hours > most_hours) most_hours = weekly[i].hours;
  }
  Kroner ceiling = regulation.cover_basis == CoverBasis::per_weekly_hour
                       ? amount_rounded_half_up(HourlyRate(figure->value), most_hours)
                       : figure->value;

  Kroner most_cover;
  bool maximum = false;
  for (std::size_t i = 0; i < cover.size(); ++i) {
    const Date last = i + 1 < cover.size() ? cover[i + 1].from.value() - Days(1) : no_last_date;
    if (intersection(days, {cover[i].from, last}).empty()) continue;
    if (!cover[i].monthly) maximum = true;
    if (cover[i].monthly && *cover[i].monthly > most_cover) most_cover = *cover[i].monthly;
  }
  if (!maximum && most_cover < ceiling) ceiling = most_cover;
  const bool by_text = unchanged && most_hours.minutes() % 60 == 0;
  return {ceiling, figure->provenance, by_text ? Reading::text : Reading::choice};
}

/// STK-EXP-03: what earlier statements of the month left of the ceiling; zero where no figure is in force. Section 3.
constexpr Kroner left_of_ceiling(const Terms& terms) noexcept {
  const Kroner ceiling = terms.expense_ceiling.value_or(Kroner());
  return terms.expenses_before < ceiling ? ceiling - terms.expenses_before : Kroner();
}

/// STK-EXP-03: a receipt draws on what is left of the ceiling: above it reduced, with nothing left refused. Receipts
/// draw in order of date, then id; one that a test found something about draws nothing. Section 3.
constexpr ExpenseDecision draw_on_ceiling(const Finding& found, Kroner claimed, Kroner left, Reading reading) noexcept {
  const Kroner granted = choose(!found, claimed <= left ? claimed : left, Kroner());
  const Verdict not_all = granted == Kroner() ? Verdict::refused : Verdict::reduced;
  const Finding drawn{Rule::STK_EXP_03, granted == claimed ? Verdict::granted : not_all, reading};
  const Finding finding = first_of(found, drawn);
  return {.rule = finding.rule,
          .verdict = finding.verdict,
          .reading = finding.reading,
          .granted_ore = static_cast<std::int32_t>(granted.ore())};
}

/// STK-EXP-03: a receipt in review draws after all others: what is left is pending, the rest refused; with nothing
/// left it is refused by this rule. Section 3.
constexpr void draw_in_review(ExpenseDecision& decision, Kroner claimed, Kroner left, Reading reading) noexcept {
  const Kroner pending = claimed <= left ? claimed : left;
  decision.pending_ore = static_cast<std::int32_t>(pending.ore());
  if (pending > Kroner()) return;
  decision.rule = Rule::STK_EXP_03;
  decision.verdict = Verdict::refused;
  decision.reading = reading;
}

/// STK-EXP-05: an expense belongs to the month of its purchase date; where no visit was held that day it is granted
/// all the same, with the notice `expense-no-visit`.
constexpr bool bought_without_visit(const DaySet& days_with_held_visit, Date day) noexcept {
  return !days_with_held_visit.contains(day);
}

}  // namespace v0
}  // namespace stottekontakt
