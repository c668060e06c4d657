#pragma once
/// @file
/// What a settlement answers with: lines, totals, the hour account, decisions, notices.

#include <vector>

#include "stottekontakt/decision.hpp"
#include "stottekontakt/rules/timesheet.hpp"

namespace stottekontakt {
inline namespace v0 {

/// What a line pays.
enum class LineKind : std::uint8_t { hours, mileage, expenses };
/// Documents' words of the kinds.
inline constexpr std::string_view line_kind_names[] = {"hours", "mileage", "expenses"};

/// One line of pay, as a payroll system recomputes it: quantity × rate = amount.
struct Line {
  LineKind kind;          ///< what it pays
  Hours time{};           ///< of an hours line
  Kilometres distance{};  ///< of a mileage line
  Kroner rate{};          ///< for an hour or a kilometre; none on the expenses line
  Kroner amount{};        ///< quantity × rate, rounded once
  Rule rule;              ///< that made the line
  Provenance provenance;  ///< assumed if any of its items is paid by an assumed figure
};

/// Sums of the statement. `pending` and `refused` are values, not promises: approving may move a line by an øre.
struct Totals {
  Kroner payable{};  ///< the sum of the lines
  Kroner pending{};  ///< left to a person
  Kroner refused{};  ///< without the hours that are to be rebooked
};

/// Where the hour account stands after this statement (STK-PAY-04).
struct AccountSummary {
  Hours granted{};    ///< accrued over the account's period
  Hours used{};       ///< since `opened`, this statement included: next month's input
  Hours balance{};    ///< granted − used; may be negative after a ruling
  Hours to_rebook{};  ///< hours for which a new time is agreed (STK-CAN-02, STK-SIC-01)
};

/// Remarks, in the order of their codes.
enum class NoticeCode : std::uint8_t {
  activity_other,
  assumed_rate,
  balance_lapsed,
  change_expected,
  evaluation_overdue,
  expense_no_visit,
  expense_other,
  km_on_cancelled,
  late_delivery,
  long_illness,
  may_apply_nav,
  no_hour_account,
  not_ready,
  notice_unwritten,
  overlap_other_agreement,
  possible_duplicate,
  rate_may_be_outdated,
  readiness_not_stated,
  too_few_holiday_weeks,
};

/// Code and rule of a notice, as documents write them.
struct NoticeEntry {
  NoticeCode code;        ///< number
  std::string_view name;  ///< "late-delivery"
  Rule rule;              ///< the rule it belongs to; an assumed or outdated figure names its own parameter's rule
};
/// Every notice, by code.
inline constexpr NoticeEntry all_notices[] = {
    {NoticeCode::activity_other, "activity-other", Rule::STK_TSK_03},
    {NoticeCode::assumed_rate, "assumed-rate", Rule::STK_KM_01},
    {NoticeCode::balance_lapsed, "balance-lapsed", Rule::STK_PAY_04},
    {NoticeCode::change_expected, "change-expected", Rule::STK_PAY_01},
    {NoticeCode::evaluation_overdue, "evaluation-overdue", Rule::STK_EVA_01},
    {NoticeCode::expense_no_visit, "expense-no-visit", Rule::STK_EXP_05},
    {NoticeCode::expense_other, "expense-other", Rule::STK_EXP_02},
    {NoticeCode::km_on_cancelled, "km-on-cancelled", Rule::STK_CAN_04},
    {NoticeCode::late_delivery, "late-delivery", Rule::STK_TIM_01},
    {NoticeCode::long_illness, "long-illness", Rule::STK_SIC_02},
    {NoticeCode::may_apply_nav, "may-apply-nav", Rule::STK_SIC_03},
    {NoticeCode::no_hour_account, "no-hour-account", Rule::STK_PAY_04},
    {NoticeCode::not_ready, "not-ready", Rule::STK_AGR_04},
    {NoticeCode::notice_unwritten, "notice-unwritten", Rule::STK_AGR_02},
    {NoticeCode::overlap_other_agreement, "overlap-other-agreement", Rule::STK_TIM_07},
    {NoticeCode::possible_duplicate, "possible-duplicate", Rule::STK_TIM_07},
    {NoticeCode::rate_may_be_outdated, "rate-may-be-outdated", Rule::STK_PAY_01},
    {NoticeCode::readiness_not_stated, "readiness-not-stated", Rule::STK_AGR_04},
    {NoticeCode::too_few_holiday_weeks, "too-few-holiday-weeks", Rule::STK_HOL_01},
};
/// "late-delivery".
constexpr std::string_view name_of(NoticeCode code) noexcept {
  return all_notices[static_cast<std::size_t>(code)].name;
}
/// The rule a notice belongs to.
constexpr Rule rule_of(NoticeCode code) noexcept {
  return all_notices[static_cast<std::size_t>(code)].rule;
}

/// Which list an item stands in.
enum class ItemList : std::uint8_t { none, visits, expenses };

/// A remark that changes no verdict.
struct Notice {
  NoticeCode code;                 ///< which remark
  Rule rule;                       ///< by which rule
  ItemList list = ItemList::none;  ///< what `item` counts in
  std::int32_t item = -1;          ///< index in the list; -1 for a remark about the whole statement
  Date day = no_last_date;         ///< the day it speaks of: an item's, the due date, the first day at NAV …
  /// Compares every field.
  friend constexpr bool operator==(const Notice&, const Notice&) noexcept = default;
};

/// The numbers of a settled timesheet besides its decisions.
struct Settlement {
  Totals totals{};           ///< sums of money
  AccountSummary account{};  ///< where the hours stand
  Payout payout;             ///< when it is paid
};

/// A settled timesheet: its numbers, the decision about every item, its lines and notices.
struct Statement {
  Settlement settlement;                    ///< totals, hour account, pay day
  std::vector<Line> lines{};                ///< hours, mileage, expenses, by rate date
  std::vector<VisitDecision> visits{};      ///< one for each visit, in their order
  std::vector<ExpenseDecision> expenses{};  ///< one for each receipt, in their order
  std::vector<Notice> notices{};            ///< by code, then item
};

}  // namespace v0
}  // namespace stottekontakt
