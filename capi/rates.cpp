// The regulation's own figures.
#include "edges.hpp"
#include "regulation.hpp"
#include "stottekontakt/documents/digest.hpp"

namespace stottekontakt::capi {
namespace {

constexpr std::int64_t number_of_value(Kroner value) noexcept {
  return value.ore();
}
constexpr std::int64_t number_of_value(Kilometres value) noexcept {
  return value.metres();
}
template <class Quantity>
constexpr std::int64_t number_of_value(KronerPer<Quantity> value) noexcept {
  return value.amount().ore();
}

/// Calls `ask(rows)` with the dated parameter of that number.
template <class Ask>
std::int32_t of_parameter(const stk_regulation* regulation, std::int32_t parameter, Ask&& ask) noexcept {
  const Regulation& rules = regulation_of(regulation);
  switch (parameter) {
    case STK_PARAMETER_HOURLY_RATE:
      return ask(rules.hourly_rate);
    case STK_PARAMETER_GROUP_HOURLY_RATE:
      return ask(rules.group_hourly_rate);
    case STK_PARAMETER_KILOMETRE_RATE:
      return ask(rules.kilometre_rate);
    case STK_PARAMETER_KILOMETRE_TAX_FREE:
      return ask(rules.kilometre_tax_free);
    case STK_PARAMETER_EXPENSE_CEILING:
      return ask(rules.expense_ceiling);
    case STK_PARAMETER_KILOMETRE_CEILING:
      return ask(rules.kilometre_ceiling);
    default:
      return STK_STATUS_OUT_OF_RANGE;
  }
}

template <class T>
std::int32_t put_row(stk_rate* rate, const DatedRow<T>& row) noexcept {
  const std::int32_t status = check_struct(rate, sizeof(stk_rate));
  if (status != STK_STATUS_OK) return status;
  write_struct(rate, {.struct_size = 0,
                      .from_day = days_since_1970(row.from),
                      .provenance = static_cast<std::int32_t>(row.provenance) + STK_PROVENANCE_STATED,
                      .expected = row.expected ? 1 : 0,
                      .value = row.expected ? 0 : number_of_value(row.value)});
  return STK_STATUS_OK;
}

const Figure* figure_of(const Regulation& rules, std::int32_t figure) noexcept {
  switch (figure) {
    case STK_FIGURE_PERIOD_START_DAY:
      return &rules.period_start_day;
    case STK_FIGURE_CLAIM_WINDOW_MONTHS:
      return &rules.claim_window_months;
    case STK_FIGURE_DUE_DAY:
      return &rules.due_day;
    case STK_FIGURE_DUE_MONTHS_AFTER:
      return &rules.due_months_after;
    case STK_FIGURE_PAYOUT_DAY:
      return &rules.payout_day;
    case STK_FIGURE_NOTICE_DAYS:
      return &rules.notice_days;
    case STK_FIGURE_HOLIDAY_WEEKS:
      return &rules.holiday_weeks;
    case STK_FIGURE_SICKNESS_DAYS:
      return &rules.sickness_days;
    case STK_FIGURE_LONG_ILLNESS_DAYS:
      return &rules.long_illness_days;
    case STK_FIGURE_EVALUATIONS_LEAST:
      return &rules.evaluations_least;
    case STK_FIGURE_EVALUATIONS_AIM:
      return &rules.evaluations_aim;
    default:
      return nullptr;
  }
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::int32_t STK_CALL stk_newest_rate_day(const stk_regulation* regulation, std::int32_t* day) {
  std::int32_t newest = STK_FIRST_DAY;
  for (std::int32_t parameter = STK_PARAMETER_HOURLY_RATE; parameter <= STK_PARAMETER_KILOMETRE_CEILING; ++parameter) {
    of_parameter(regulation, parameter, [&](const auto& dated) {
      for (const auto& row : dated.rows()) {
        if (!row.expected) newest = std::max(newest, days_since_1970(row.from));
      }
      return STK_STATUS_OK;
    });
  }
  return put(day, newest);
}

std::int32_t STK_CALL stk_regulation_id(const stk_regulation* regulation, char* out, std::size_t capacity,
                                        std::size_t* needed) {
  const TextOut text{out, capacity, needed};
  const std::int32_t status = text.begin();
  return status != STK_STATUS_OK ? status : text.put(regulation_of(regulation).id);
}

std::int32_t STK_CALL stk_regulation_digest(const stk_regulation* regulation, char* out, std::size_t capacity,
                                            std::size_t* needed) {
  const TextOut text{out, capacity, needed};
  if (const std::int32_t status = text.begin(); status != STK_STATUS_OK) return status;
  return without_exceptions([&] { return text.put(documents::digest(regulation_of(regulation))); });
}

std::int32_t STK_CALL stk_rate_count(const stk_regulation* regulation, std::int32_t parameter, std::int32_t* count) {
  return of_parameter(regulation, parameter,
                      [&](const auto& dated) { return put(count, static_cast<std::int32_t>(dated.rows().size())); });
}

std::int32_t STK_CALL stk_rate_row(const stk_regulation* regulation, std::int32_t parameter, std::int32_t index,
                                   stk_rate* rate) {
  return of_parameter(regulation, parameter, [&](const auto& dated) {
    if (index < 0 || static_cast<std::size_t>(index) >= dated.rows().size()) return STK_STATUS_OUT_OF_RANGE;
    return put_row(rate, dated.rows()[static_cast<std::size_t>(index)]);
  });
}

std::int32_t STK_CALL stk_rate_source(const stk_regulation* regulation, std::int32_t parameter, std::int32_t index,
                                      char* out, std::size_t capacity, std::size_t* needed) {
  const TextOut text{out, capacity, needed};
  if (const std::int32_t status = text.begin(); status != STK_STATUS_OK) return status;
  return of_parameter(regulation, parameter, [&](const auto& dated) {
    if (index < 0 || static_cast<std::size_t>(index) >= dated.rows().size()) return STK_STATUS_OUT_OF_RANGE;
    return text.put(dated.rows()[static_cast<std::size_t>(index)].source);
  });
}

std::int32_t STK_CALL stk_rate_on(const stk_regulation* regulation, std::int32_t parameter, std::int32_t day,
                                  stk_rate* rate) {
  return of_parameter(regulation, parameter, [&](const auto& dated) {
    if (!is_day(day)) return STK_STATUS_OUT_OF_RANGE;
    const auto* row = dated.in_force_on(date_from_days(day));
    return row == nullptr ? STK_STATUS_NO_RATE_IN_FORCE : put_row(rate, *row);
  });
}

std::int32_t STK_CALL stk_rate_outlook(const stk_regulation* regulation, std::int32_t parameter, std::int32_t day,
                                       std::int32_t* change_expected, std::int32_t* may_be_outdated,
                                       std::int32_t* next_change_day) {
  if (change_expected == nullptr || may_be_outdated == nullptr || next_change_day == nullptr) {
    return STK_STATUS_NULL_POINTER;
  }
  return of_parameter(regulation, parameter, [&](const auto& dated) {
    if (!is_day(day)) return STK_STATUS_OUT_OF_RANGE;
    const Date date = date_from_days(day);
    *change_expected = dated.change_expected_on(date) ? 1 : 0;
    *may_be_outdated = dated.may_be_outdated_on(date) ? 1 : 0;
    *next_change_day = number_or_none(dated.next_change_after(date));
    return STK_STATUS_OK;
  });
}

std::int32_t STK_CALL stk_expense_ceiling_basis(const stk_regulation* regulation, std::int32_t* basis) {
  return put(basis, static_cast<std::int32_t>(regulation_of(regulation).cover_basis) + STK_BASIS_PER_WEEKLY_HOUR);
}

std::int32_t STK_CALL stk_figure(const stk_regulation* regulation, std::int32_t figure, std::int32_t* value,
                                 std::int32_t* provenance) {
  if (value == nullptr || provenance == nullptr) return STK_STATUS_NULL_POINTER;
  const Figure* found = figure_of(regulation_of(regulation), figure);
  if (found == nullptr) return STK_STATUS_OUT_OF_RANGE;
  *value = found->value;
  *provenance = static_cast<std::int32_t>(found->provenance) + STK_PROVENANCE_STATED;
  return STK_STATUS_OK;
}

std::int32_t STK_CALL stk_figure_source(const stk_regulation* regulation, std::int32_t figure, char* out,
                                        std::size_t capacity, std::size_t* needed) {
  const TextOut text{out, capacity, needed};
  if (const std::int32_t status = text.begin(); status != STK_STATUS_OK) return status;
  const Figure* found = figure_of(regulation_of(regulation), figure);
  return found == nullptr ? STK_STATUS_OUT_OF_RANGE : text.put(found->source);
}

}  // extern "C"
