// Rules that stand alone.
#include "facts.hpp"
#include "regulation.hpp"
#include "stottekontakt/rules/confidentiality.hpp"
#include "stottekontakt/rules/evaluation.hpp"

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::int32_t STK_CALL stk_hourly_rate(const stk_regulation* regulation, std::int32_t rate_key, std::int32_t day,
                                      std::int64_t* ore_an_hour) {
  if (!is_day(day) || !within(rate_key, STK_RATE_INDIVIDUAL, STK_RATE_GROUP)) return STK_STATUS_OUT_OF_RANGE;
  const RateKey key = rate_key == STK_RATE_GROUP ? RateKey::group : RateKey::individual;
  const Dated<HourlyRate>& rates = regulation_of(regulation).hourly_rate_for(key);
  if (rates.empty()) return STK_STATUS_NO_SUCH_RATE;
  const DatedRow<HourlyRate>* row = hourly_rate_on(rates, date_from_days(day));
  return row == nullptr ? STK_STATUS_NO_RATE_IN_FORCE : put(ore_an_hour, row->value.amount().ore());
}

std::int32_t STK_CALL stk_kilometre_rate(const stk_regulation* regulation, std::int32_t day,
                                         std::int64_t* ore_a_kilometre) {
  if (!is_day(day)) return STK_STATUS_OUT_OF_RANGE;
  const auto* row = regulation_of(regulation).kilometre_rate.in_force_on(date_from_days(day));
  return row == nullptr ? STK_STATUS_NO_RATE_IN_FORCE : put(ore_a_kilometre, row->value.amount().ore());
}

std::int32_t STK_CALL stk_pay(const stk_regulation* regulation, std::int32_t day, std::int64_t minutes,
                              std::int64_t* ore) {
  std::int64_t rate = 0;
  const std::int32_t status = stk_hourly_rate(regulation, STK_RATE_INDIVIDUAL, day, &rate);
  return status != STK_STATUS_OK ? status : stk_pay_at_rate(rate, minutes, ore);
}

std::int32_t STK_CALL stk_pay_at_rate(std::int64_t ore_an_hour, std::int64_t minutes, std::int64_t* ore) {
  if (!within(ore_an_hour, 0, STK_MOST_RATE_ORE) || !within(minutes, 0, STK_MOST_ACCOUNT_MINUTES)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  return put(ore, pay_line_amount(HourlyRate(Kroner::of_ore(ore_an_hour)), Hours::of_minutes(minutes)).ore());
}

std::int32_t STK_CALL stk_mileage(const stk_regulation* regulation, std::int32_t day, std::int64_t metres,
                                  std::int64_t* ore) {
  std::int64_t rate = 0;
  const std::int32_t status = stk_kilometre_rate(regulation, day, &rate);
  return status != STK_STATUS_OK ? status : stk_mileage_at_rate(rate, metres, ore);
}

std::int32_t STK_CALL stk_mileage_at_rate(std::int64_t ore_a_kilometre, std::int64_t metres, std::int64_t* ore) {
  if (!within(ore_a_kilometre, 0, STK_MOST_RATE_ORE) || !within(metres, 0, STK_MOST_METRES)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  return put(ore,
             mileage_line_amount(KilometreRate(Kroner::of_ore(ore_a_kilometre)), Kilometres::of_metres(metres)).ore());
}

std::int32_t STK_CALL stk_draw_on_account(std::int64_t claimed_minutes, std::int64_t left_minutes,
                                          std::int64_t* granted_minutes, std::int64_t* pending_minutes) {
  if (granted_minutes == nullptr || pending_minutes == nullptr) return STK_STATUS_NULL_POINTER;
  constexpr std::int64_t most_left = std::int64_t{10} * STK_MOST_ACCOUNT_MINUTES;
  if (!within(claimed_minutes, 0, STK_MOST_VISIT_MINUTES) || !within(left_minutes, -most_left, most_left)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const Draw draw = draw_on_account(Hours::of_minutes(claimed_minutes), Hours::of_minutes(left_minutes));
  *granted_minutes = draw.granted.minutes();
  *pending_minutes = draw.pending.minutes();
  return STK_STATUS_OK;
}

std::int32_t STK_CALL stk_last_day_after_notice(const stk_regulation* regulation, std::int32_t received_day,
                                                std::int32_t* day) {
  if (!is_day(received_day)) return STK_STATUS_OUT_OF_RANGE;
  return put(day, days_since_1970(last_day_after_notice(regulation_of(regulation), date_from_days(received_day))));
}

std::int32_t STK_CALL stk_ready_to_start(const stk_checklist* checklist, std::int32_t* answer) {
  if (const std::int32_t status = check_struct(checklist, sizeof(std::uint32_t)); status != STK_STATUS_OK) {
    return status;
  }
  const stk_checklist list = read_struct(checklist);
  if (!is_flag(list.agreement_signed) || !is_flag(list.informed_about_recipient) || !is_flag(list.email_read) ||
      !is_flag(list.service_contact_saved) || !is_flag(list.police_certificate_delivered)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const bool ready = ready_to_start({.agreement_and_confidentiality_signed = list.agreement_signed == 1,
                                     .informed_about_recipient = list.informed_about_recipient == 1,
                                     .email_read = list.email_read == 1,
                                     .service_contact_saved = list.service_contact_saved == 1,
                                     .police_certificate_delivered = list.police_certificate_delivered == 1});
  return put(answer, ready ? 1 : 0);
}

std::int32_t STK_CALL stk_expense_ceiling(const stk_regulation* regulation, std::int32_t first_day,
                                          std::int32_t weekly_minutes, std::int64_t* ore) {
  if (!is_day(first_day) || !within(weekly_minutes, 0, STK_MOST_WEEKLY_MINUTES)) return STK_STATUS_OUT_OF_RANGE;
  const Date first = date_from_days(first_day);
  const WeeklyHours weekly[] = {{first, Hours::of_minutes(weekly_minutes)}};
  const ExpenseCover cover[] = {{first, std::nullopt}};
  const ExpenseCeiling ceiling = expense_ceiling(regulation_of(regulation), weekly, cover, {first, first});
  return ceiling.amount ? put(ore, ceiling.amount->ore()) : STK_STATUS_NO_CEILING_IN_FORCE;
}

std::int32_t STK_CALL stk_period(const stk_regulation* regulation, std::int32_t year, std::int32_t month,
                                 std::int32_t* first_day, std::int32_t* last_day) {
  if (first_day == nullptr || last_day == nullptr) return STK_STATUS_NULL_POINTER;
  if (!is_month(year, month)) return STK_STATUS_OUT_OF_RANGE;
  const Period period = period_of(regulation_of(regulation), {year, month});
  *first_day = days_since_1970(period.first);
  *last_day = days_since_1970(period.last);
  return STK_STATUS_OK;
}

std::int32_t STK_CALL stk_due_day(const stk_regulation* regulation, std::int32_t year, std::int32_t month,
                                  std::int32_t* day) {
  if (!is_month(year, month)) return STK_STATUS_OUT_OF_RANGE;
  return put(day, days_since_1970(due_date(regulation_of(regulation), {year, month})));
}

std::int32_t STK_CALL stk_payout(const stk_regulation* regulation, std::int32_t delivered_day, std::int32_t* payout_day,
                                 std::int32_t* bank_day) {
  if (payout_day == nullptr || bank_day == nullptr) return STK_STATUS_NULL_POINTER;
  if (!is_day(delivered_day) || civil(date_from_days(delivered_day)).year > STK_LAST_YEAR) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const Payout payout = payout_of(regulation_of(regulation), date_from_days(delivered_day));
  *payout_day = days_since_1970(payout.nominal);
  *bank_day = days_since_1970(payout.bank_day);
  return STK_STATUS_OK;
}

std::int32_t STK_CALL stk_last_delivery_day(const stk_regulation* regulation, std::int32_t item_day,
                                            std::int32_t* day) {
  if (!is_day(item_day) || civil(date_from_days(item_day)).year > STK_LAST_YEAR) return STK_STATUS_OUT_OF_RANGE;
  return put(day, days_since_1970(last_delivery_day(regulation_of(regulation), date_from_days(item_day))));
}

std::int32_t STK_CALL stk_first_claimable_day(const stk_regulation* regulation, std::int32_t delivered_day,
                                              std::int32_t* day) {
  if (!is_day(delivered_day)) return STK_STATUS_OUT_OF_RANGE;
  return put(day, days_since_1970(first_claimable_day(regulation_of(regulation), date_from_days(delivered_day))));
}

std::int32_t STK_CALL stk_delivery_day(std::int64_t utc_seconds, std::int32_t* day) {
  constexpr std::int64_t first = std::int64_t{days_since_1970(first_day_of({1996, 1}))} * 86400;
  constexpr std::int64_t last = std::int64_t{STK_LAST_DAY} * 86400;
  if (!within(utc_seconds, first, last)) return STK_STATUS_OUT_OF_RANGE;
  return put(day, days_since_1970(delivery_date_of_receipt(utc_seconds)));
}

std::int32_t STK_CALL stk_picked_for_control(const stk_sample* question, std::int32_t* picked) {
  if (const std::int32_t status = check_struct(question, sizeof(stk_sample)); status != STK_STATUS_OK) return status;
  const stk_sample sample = read_struct(question);
  if ((sample.agreement == nullptr && sample.agreement_length > 0) ||
      (sample.item == nullptr && sample.item_length > 0)) {
    return STK_STATUS_NULL_POINTER;
  }
  if (!is_month(sample.year, sample.month) || !within(sample.share_ppm, 0, STK_SHARE_OF_ALL)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const bool is_picked = picked_for_control(
      static_cast<std::uint64_t>(sample.seed), {sample.agreement, sample.agreement_length}, {sample.year, sample.month},
      {sample.item, sample.item_length}, static_cast<std::uint32_t>(sample.share_ppm));
  return put(picked, is_picked ? 1 : 0);
}

std::int32_t STK_CALL stk_evaluation_state(const stk_regulation* regulation, std::int32_t year, std::int32_t forms,
                                           std::int32_t as_of_day, std::int32_t* state) {
  if (!within(year, STK_FIRST_YEAR, STK_LAST_YEAR) || forms < 0 || !is_day(as_of_day)) return STK_STATUS_OUT_OF_RANGE;
  const EvaluationState found = evaluation_state(regulation_of(regulation), year, forms, date_from_days(as_of_day));
  return put(state, static_cast<std::int32_t>(found) + STK_EVALUATION_DUE);
}

std::int32_t STK_CALL stk_may_disclose(const stk_disclosure* question, std::int32_t* answer, std::int32_t* rule) {
  if (answer == nullptr || rule == nullptr) return STK_STATUS_NULL_POINTER;
  if (const std::int32_t status = check_struct(question, sizeof(std::uint32_t)); status != STK_STATUS_OK) {
    return status;
  }
  const stk_disclosure what = read_struct(question);
  if (!within(what.audience, STK_AUDIENCE_ANYBODY, STK_AUDIENCE_RESPONSIBLE_PERSON) || !is_flag(what.picture) ||
      !is_flag(what.recipient_in_danger) || !is_flag(what.consent) || !is_flag(what.municipality_approved) ||
      !is_flag(what.agreed) || !is_flag(what.necessary)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const DisclosureFinding finding = may_disclose({.audience = static_cast<Audience>(what.audience),
                                                  .picture = what.picture == 1,
                                                  .recipient_in_danger = what.recipient_in_danger == 1,
                                                  .consent = what.consent == 1,
                                                  .municipality_approved = what.municipality_approved == 1,
                                                  .agreed = what.agreed == 1,
                                                  .necessary = what.necessary == 1});
  *answer = static_cast<std::int32_t>(finding.answer) + STK_DISCLOSURE_FORBIDDEN;
  *rule = static_cast<std::int32_t>(finding.rule);
  return STK_STATUS_OK;
}

}  // extern "C"
