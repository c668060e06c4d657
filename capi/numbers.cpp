// The numbers of the header are those of the rules; a number that moved does not compile.
#include "stottekontakt.h"
#include "stottekontakt/fault.hpp"
#include "stottekontakt/rules/confidentiality.hpp"
#include "stottekontakt/rules/evaluation.hpp"
#include "stottekontakt/rules/pay.hpp"
#include "stottekontakt/statement.hpp"
#include "stottekontakt/version.hpp"

namespace stottekontakt {
namespace {

template <class Enumeration>
constexpr bool same(Enumeration of_rules, std::int32_t of_header) noexcept {
  return static_cast<std::int32_t>(of_rules) == of_header;
}
/// The header counts from 1 where zero must mean "not stated".
template <class Enumeration>
constexpr bool one_more(Enumeration of_rules, std::int32_t of_header) noexcept {
  return static_cast<std::int32_t>(of_rules) + 1 == of_header;
}
constexpr bool is_version(std::int32_t number, std::string_view text) noexcept {
  const std::size_t first = text.find('.');
  const std::size_t second = text.find('.', first + 1);
  const auto major = parse_decimal(text.substr(0, first), 0);
  const auto minor = parse_decimal(text.substr(first + 1, second - first - 1), 0);
  const auto patch = parse_decimal(text.substr(second + 1), 0);
  return *major * 10000 + *minor * 100 + *patch == number;
}

static_assert(same(Status::ok, STK_STATUS_OK));
static_assert(same(Status::output_too_small, STK_STATUS_OUTPUT_TOO_SMALL));
static_assert(same(Status::order_too_small, STK_STATUS_SCRATCH_TOO_SMALL));
static_assert(same(Status::out_of_range, STK_STATUS_OUT_OF_RANGE));
static_assert(same(Status::too_many_items, STK_STATUS_TOO_MANY_ITEMS));
static_assert(same(Status::missing, STK_STATUS_MISSING));
static_assert(same(Status::forbidden, STK_STATUS_FORBIDDEN));
static_assert(same(Status::ends_before_begins, STK_STATUS_ENDS_BEFORE_BEGINS));
static_assert(same(Status::not_rising, STK_STATUS_NOT_RISING));
static_assert(same(Status::first_row_too_late, STK_STATUS_FIRST_ROW_TOO_LATE));
static_assert(same(Status::cancelled_after_visit, STK_STATUS_CANCELLED_AFTER_VISIT));
static_assert(same(Status::no_show_not_on_date, STK_STATUS_NO_SHOW_NOT_ON_DATE));
static_assert(same(Status::account_opened_too_late, STK_STATUS_ACCOUNT_OPENED_TOO_LATE));
static_assert(same(Status::account_opened_too_early, STK_STATUS_ACCOUNT_OPENED_TOO_EARLY));
static_assert(same(Status::used_before_opening, STK_STATUS_USED_BEFORE_OPENING));
static_assert(same(Status::duplicate_id, STK_STATUS_DUPLICATE_ID));
static_assert(same(Status::ruling_without_item, STK_STATUS_RULING_WITHOUT_ITEM));
static_assert(same(Status::ruling_not_in_review, STK_STATUS_RULING_NOT_IN_REVIEW));
static_assert(same(Status::ruling_twice, STK_STATUS_RULING_TWICE));
static_assert(same(Status::no_such_rate, STK_STATUS_NO_SUCH_RATE));
static_assert(same(Status::not_readable, STK_STATUS_NOT_READABLE));
static_assert(same(Status::not_a_document, STK_STATUS_NOT_A_DOCUMENT));
static_assert(same(Status::too_deep, STK_STATUS_TOO_DEEP));
static_assert(same(Status::unknown_key, STK_STATUS_UNKNOWN_KEY));
static_assert(same(Status::duplicate_key, STK_STATUS_DUPLICATE_KEY));
static_assert(same(Status::wrong_type, STK_STATUS_WRONG_TYPE));
static_assert(same(Status::unreadable_value, STK_STATUS_UNREADABLE_VALUE));
static_assert(same(Status::national_identity_number, STK_STATUS_NATIONAL_IDENTITY_NUMBER));
static_assert(same(Status::empty_id, STK_STATUS_EMPTY_ID));
static_assert(same(Status::same_month_twice, STK_STATUS_SAME_MONTH_TWICE));
static_assert(same(Status::no_rate_in_force, STK_STATUS_NO_RATE_IN_FORCE));
static_assert(same(Status::no_ceiling_in_force, STK_STATUS_NO_CEILING_IN_FORCE));
static_assert(same(Status::not_toml, STK_STATUS_NOT_TOML));
static_assert(same(Status::unknown_format, STK_STATUS_UNKNOWN_FORMAT));
static_assert(same(Status::unknown_parameter, STK_STATUS_UNKNOWN_PARAMETER));
static_assert(same(Status::missing_parameter, STK_STATUS_MISSING_PARAMETER));
static_assert(same(Status::unknown_field, STK_STATUS_UNKNOWN_FIELD));
static_assert(same(Status::missing_field, STK_STATUS_MISSING_FIELD));
static_assert(same(Status::missing_source, STK_STATUS_MISSING_SOURCE));
static_assert(same(Status::number_for_text, STK_STATUS_NUMBER_FOR_TEXT));
static_assert(same(Status::wrong_field_type, STK_STATUS_WRONG_FIELD_TYPE));
static_assert(same(Status::unreadable_figure, STK_STATUS_UNREADABLE_FIGURE));
static_assert(same(Status::value_out_of_range, STK_STATUS_VALUE_OUT_OF_RANGE));
static_assert(same(Status::dates_not_rising, STK_STATUS_DATES_NOT_RISING));
static_assert(same(Status::value_and_expected, STK_STATUS_VALUE_AND_EXPECTED));
static_assert(same(Status::unusable_text, STK_STATUS_UNUSABLE_TEXT));

static_assert(same(Field::none, STK_FIELD_NONE));
static_assert(same(Field::month, STK_FIELD_MONTH));
static_assert(same(Field::delivered, STK_FIELD_DELIVERED));
static_assert(same(Field::earlier_hours, STK_FIELD_EARLIER_HOURS));
static_assert(same(Field::earlier_expenses, STK_FIELD_EARLIER_EXPENSES));
static_assert(same(Field::agreement_from, STK_FIELD_AGREEMENT_FROM));
static_assert(same(Field::agreement_to, STK_FIELD_AGREEMENT_TO));
static_assert(same(Field::agreement_ready, STK_FIELD_AGREEMENT_READY));
static_assert(same(Field::agreement_rate, STK_FIELD_AGREEMENT_RATE));
static_assert(same(Field::notice_received, STK_FIELD_NOTICE_RECEIVED));
static_assert(same(Field::weekly_hours_from, STK_FIELD_WEEKLY_HOURS_FROM));
static_assert(same(Field::weekly_hours_hours, STK_FIELD_WEEKLY_HOURS_HOURS));
static_assert(same(Field::expense_cover_from, STK_FIELD_EXPENSE_COVER_FROM));
static_assert(same(Field::expense_cover_monthly, STK_FIELD_EXPENSE_COVER_MONTHLY));
static_assert(same(Field::holiday_from, STK_FIELD_HOLIDAY_FROM));
static_assert(same(Field::holiday_to, STK_FIELD_HOLIDAY_TO));
static_assert(same(Field::sick_leave_from, STK_FIELD_SICK_LEAVE_FROM));
static_assert(same(Field::sick_leave_to, STK_FIELD_SICK_LEAVE_TO));
static_assert(same(Field::sick_leave_reported, STK_FIELD_SICK_LEAVE_REPORTED));
static_assert(same(Field::account_opened, STK_FIELD_ACCOUNT_OPENED));
static_assert(same(Field::account_used, STK_FIELD_ACCOUNT_USED));
static_assert(same(Field::visits, STK_FIELD_VISITS));
static_assert(same(Field::visit_id, STK_FIELD_VISIT_ID));
static_assert(same(Field::visit_date, STK_FIELD_VISIT_DATE));
static_assert(same(Field::visit_start, STK_FIELD_VISIT_START));
static_assert(same(Field::visit_hours, STK_FIELD_VISIT_HOURS));
static_assert(same(Field::visit_status, STK_FIELD_VISIT_STATUS));
static_assert(same(Field::visit_cancelled, STK_FIELD_VISIT_CANCELLED));
static_assert(same(Field::visit_cancelled_on, STK_FIELD_VISIT_CANCELLED_ON));
static_assert(same(Field::visit_km_to, STK_FIELD_VISIT_KM_TO));
static_assert(same(Field::visit_km_from, STK_FIELD_VISIT_KM_FROM));
static_assert(same(Field::visit_km_outside, STK_FIELD_VISIT_KM_OUTSIDE));
static_assert(same(Field::visit_km_activity, STK_FIELD_VISIT_KM_ACTIVITY));
static_assert(same(Field::expenses, STK_FIELD_EXPENSES));
static_assert(same(Field::expense_id, STK_FIELD_EXPENSE_ID));
static_assert(same(Field::expense_date, STK_FIELD_EXPENSE_DATE));
static_assert(same(Field::expense_amount, STK_FIELD_EXPENSE_AMOUNT));
static_assert(same(Field::ruling_item, STK_FIELD_RULING_ITEM));
static_assert(same(Field::ruling_on, STK_FIELD_RULING_ON));
static_assert(same(Field::expense_cover_kind, STK_FIELD_EXPENSE_COVER_KIND));
static_assert(same(Field::visit_cancelled_by, STK_FIELD_VISIT_CANCELLED_BY));
static_assert(same(Field::visit_cancel_cause, STK_FIELD_VISIT_CANCEL_CAUSE));
static_assert(same(Field::visit_activity, STK_FIELD_VISIT_ACTIVITY));
static_assert(same(Field::visit_without_recipient, STK_FIELD_VISIT_WITHOUT_RECIPIENT));
static_assert(same(Field::expense_kind, STK_FIELD_EXPENSE_KIND));
static_assert(same(Field::expense_spent_for, STK_FIELD_EXPENSE_SPENT_FOR));
static_assert(same(Field::expense_receipt, STK_FIELD_EXPENSE_RECEIPT));
static_assert(same(Field::ruling_part, STK_FIELD_RULING_PART));
static_assert(same(Field::ruling_verdict, STK_FIELD_RULING_VERDICT));
static_assert(static_cast<std::int32_t>(Field::ruling_on) < STK_FIELD_TIMESHEET);  // fields of the call begin there

static_assert(same(Rule::none, STK_RULE_NONE));
static_assert(same(Rule::STK_PAY_01, STK_RULE_PAY_01));
static_assert(same(Rule::STK_PAY_02, STK_RULE_PAY_02));
static_assert(same(Rule::STK_PAY_03, STK_RULE_PAY_03));
static_assert(same(Rule::STK_PAY_04, STK_RULE_PAY_04));
static_assert(same(Rule::STK_PAY_05, STK_RULE_PAY_05));
static_assert(same(Rule::STK_CAN_01, STK_RULE_CAN_01));
static_assert(same(Rule::STK_CAN_02, STK_RULE_CAN_02));
static_assert(same(Rule::STK_CAN_03, STK_RULE_CAN_03));
static_assert(same(Rule::STK_CAN_04, STK_RULE_CAN_04));
static_assert(same(Rule::STK_CAN_05, STK_RULE_CAN_05));
static_assert(same(Rule::STK_SIC_01, STK_RULE_SIC_01));
static_assert(same(Rule::STK_SIC_02, STK_RULE_SIC_02));
static_assert(same(Rule::STK_SIC_03, STK_RULE_SIC_03));
static_assert(same(Rule::STK_HOL_01, STK_RULE_HOL_01));
static_assert(same(Rule::STK_HOL_02, STK_RULE_HOL_02));
static_assert(same(Rule::STK_AGR_01, STK_RULE_AGR_01));
static_assert(same(Rule::STK_AGR_02, STK_RULE_AGR_02));
static_assert(same(Rule::STK_AGR_03, STK_RULE_AGR_03));
static_assert(same(Rule::STK_AGR_04, STK_RULE_AGR_04));
static_assert(same(Rule::STK_TSK_01, STK_RULE_TSK_01));
static_assert(same(Rule::STK_TSK_02, STK_RULE_TSK_02));
static_assert(same(Rule::STK_TSK_03, STK_RULE_TSK_03));
static_assert(same(Rule::STK_KM_01, STK_RULE_KM_01));
static_assert(same(Rule::STK_KM_02, STK_RULE_KM_02));
static_assert(same(Rule::STK_KM_03, STK_RULE_KM_03));
static_assert(same(Rule::STK_EXP_01, STK_RULE_EXP_01));
static_assert(same(Rule::STK_EXP_02, STK_RULE_EXP_02));
static_assert(same(Rule::STK_EXP_03, STK_RULE_EXP_03));
static_assert(same(Rule::STK_EXP_04, STK_RULE_EXP_04));
static_assert(same(Rule::STK_EXP_05, STK_RULE_EXP_05));
static_assert(same(Rule::STK_TIM_01, STK_RULE_TIM_01));
static_assert(same(Rule::STK_TIM_02, STK_RULE_TIM_02));
static_assert(same(Rule::STK_TIM_03, STK_RULE_TIM_03));
static_assert(same(Rule::STK_TIM_04, STK_RULE_TIM_04));
static_assert(same(Rule::STK_TIM_05, STK_RULE_TIM_05));
static_assert(same(Rule::STK_TIM_06, STK_RULE_TIM_06));
static_assert(same(Rule::STK_TIM_07, STK_RULE_TIM_07));
static_assert(same(Rule::STK_TIM_08, STK_RULE_TIM_08));
static_assert(same(Rule::STK_CTL_01, STK_RULE_CTL_01));
static_assert(same(Rule::STK_CTL_02, STK_RULE_CTL_02));
static_assert(same(Rule::STK_EVA_01, STK_RULE_EVA_01));
static_assert(same(Rule::STK_CON_01, STK_RULE_CON_01));
static_assert(same(Rule::STK_CON_02, STK_RULE_CON_02));
static_assert(same(Rule::STK_CON_03, STK_RULE_CON_03));
static_assert(same(Rule::STK_CON_04, STK_RULE_CON_04));
static_assert(same(Rule::STK_CON_05, STK_RULE_CON_05));

static_assert(same(Verdict::not_claimed, STK_VERDICT_NOT_CLAIMED));
static_assert(same(Verdict::granted, STK_VERDICT_GRANTED));
static_assert(same(Verdict::reduced, STK_VERDICT_REDUCED));
static_assert(same(Verdict::refused, STK_VERDICT_REFUSED));
static_assert(same(Verdict::review, STK_VERDICT_REVIEW));

static_assert(same(Reading::none, STK_READING_NONE));
static_assert(same(Reading::text, STK_READING_TEXT));
static_assert(same(Reading::practice, STK_READING_PRACTICE));
static_assert(same(Reading::choice, STK_READING_CHOICE));

static_assert(one_more(NoticeCode::activity_other, STK_NOTICE_ACTIVITY_OTHER));
static_assert(one_more(NoticeCode::assumed_rate, STK_NOTICE_ASSUMED_RATE));
static_assert(one_more(NoticeCode::balance_lapsed, STK_NOTICE_BALANCE_LAPSED));
static_assert(one_more(NoticeCode::change_expected, STK_NOTICE_CHANGE_EXPECTED));
static_assert(one_more(NoticeCode::evaluation_overdue, STK_NOTICE_EVALUATION_OVERDUE));
static_assert(one_more(NoticeCode::expense_no_visit, STK_NOTICE_EXPENSE_NO_VISIT));
static_assert(one_more(NoticeCode::expense_other, STK_NOTICE_EXPENSE_OTHER));
static_assert(one_more(NoticeCode::km_on_cancelled, STK_NOTICE_KM_ON_CANCELLED));
static_assert(one_more(NoticeCode::late_delivery, STK_NOTICE_LATE_DELIVERY));
static_assert(one_more(NoticeCode::long_illness, STK_NOTICE_LONG_ILLNESS));
static_assert(one_more(NoticeCode::may_apply_nav, STK_NOTICE_MAY_APPLY_NAV));
static_assert(one_more(NoticeCode::no_hour_account, STK_NOTICE_NO_HOUR_ACCOUNT));
static_assert(one_more(NoticeCode::not_ready, STK_NOTICE_NOT_READY));
static_assert(one_more(NoticeCode::notice_unwritten, STK_NOTICE_NOTICE_UNWRITTEN));
static_assert(one_more(NoticeCode::overlap_other_agreement, STK_NOTICE_OVERLAP_OTHER_AGREEMENT));
static_assert(one_more(NoticeCode::possible_duplicate, STK_NOTICE_POSSIBLE_DUPLICATE));
static_assert(one_more(NoticeCode::rate_may_be_outdated, STK_NOTICE_RATE_MAY_BE_OUTDATED));
static_assert(one_more(NoticeCode::readiness_not_stated, STK_NOTICE_READINESS_NOT_STATED));
static_assert(one_more(NoticeCode::too_few_holiday_weeks, STK_NOTICE_TOO_FEW_HOLIDAY_WEEKS));

static_assert(same(CancelCause::not_stated, STK_CAUSE_NOT_STATED));
static_assert(same(CancelCause::illness, STK_CAUSE_ILLNESS));
static_assert(same(CancelCause::no_show, STK_CAUSE_NO_SHOW));
static_assert(same(CancelCause::other, STK_CAUSE_OTHER));

static_assert(same(Activity::social, STK_ACTIVITY_SOCIAL));
static_assert(same(Activity::cafe, STK_ACTIVITY_CAFE));
static_assert(same(Activity::culture, STK_ACTIVITY_CULTURE));
static_assert(same(Activity::sport, STK_ACTIVITY_SPORT));
static_assert(same(Activity::outdoors, STK_ACTIVITY_OUTDOORS));
static_assert(same(Activity::conversation, STK_ACTIVITY_CONVERSATION));
static_assert(same(Activity::home_visit, STK_ACTIVITY_HOME_VISIT));
static_assert(same(Activity::planning, STK_ACTIVITY_PLANNING));
static_assert(same(Activity::cooperation, STK_ACTIVITY_COOPERATION));
static_assert(same(Activity::shopping, STK_ACTIVITY_SHOPPING));
static_assert(same(Activity::tidying, STK_ACTIVITY_TIDYING));
static_assert(same(Activity::washing, STK_ACTIVITY_WASHING));
static_assert(same(Activity::cooking, STK_ACTIVITY_COOKING));
static_assert(same(Activity::doctor, STK_ACTIVITY_DOCTOR));
static_assert(same(Activity::chore, STK_ACTIVITY_CHORE));
static_assert(same(Activity::health_service, STK_ACTIVITY_HEALTH_SERVICE));
static_assert(same(Activity::treatment, STK_ACTIVITY_TREATMENT));
static_assert(same(Activity::other, STK_ACTIVITY_OTHER));

static_assert(same(ExpenseKind::activity, STK_EXPENSE_ACTIVITY));
static_assert(same(ExpenseKind::cafe, STK_EXPENSE_CAFE));
static_assert(same(ExpenseKind::ticket, STK_EXPENSE_TICKET));
static_assert(same(ExpenseKind::transport, STK_EXPENSE_TRANSPORT));
static_assert(same(ExpenseKind::fuel, STK_EXPENSE_FUEL));
static_assert(same(ExpenseKind::other, STK_EXPENSE_OTHER));

static_assert(same(RateKey::individual, STK_RATE_INDIVIDUAL));
static_assert(same(RateKey::group, STK_RATE_GROUP));

static_assert(same(ItemList::none, STK_LIST_NONE));
static_assert(same(ItemList::visits, STK_LIST_VISITS));
static_assert(same(ItemList::expenses, STK_LIST_EXPENSES));

static_assert(same(Audience::anybody, STK_AUDIENCE_ANYBODY));
static_assert(same(Audience::social_media, STK_AUDIENCE_SOCIAL_MEDIA));
static_assert(same(Audience::follow_up, STK_AUDIENCE_FOLLOW_UP));
static_assert(same(Audience::responsible_person, STK_AUDIENCE_RESPONSIBLE_PERSON));

static_assert(one_more(VisitStatus::held, STK_VISIT_HELD));
static_assert(one_more(VisitStatus::cancelled, STK_VISIT_CANCELLED));
static_assert(one_more(VisitStatus::contact_ill, STK_VISIT_CONTACT_ILL));

static_assert(one_more(CancelledBy::recipient, STK_BY_RECIPIENT));
static_assert(one_more(CancelledBy::guardian, STK_BY_GUARDIAN));
static_assert(one_more(CancelledBy::municipality, STK_BY_MUNICIPALITY));
static_assert(one_more(CancelledBy::contact, STK_BY_CONTACT));

static_assert(one_more(ExpenseFor::contact, STK_FOR_CONTACT));
static_assert(one_more(ExpenseFor::recipient, STK_FOR_RECIPIENT));

static_assert(one_more(RulingPart::hours, STK_PART_HOURS));
static_assert(one_more(RulingPart::km, STK_PART_KM));
static_assert(one_more(RulingPart::expense, STK_PART_EXPENSE));

static_assert(one_more(LineKind::hours, STK_LINE_HOURS));
static_assert(one_more(LineKind::mileage, STK_LINE_MILEAGE));
static_assert(one_more(LineKind::expenses, STK_LINE_EXPENSES));

static_assert(one_more(Provenance::stated, STK_PROVENANCE_STATED));
static_assert(one_more(Provenance::assumed, STK_PROVENANCE_ASSUMED));

static_assert(one_more(CoverBasis::per_weekly_hour, STK_BASIS_PER_WEEKLY_HOUR));
static_assert(one_more(CoverBasis::flat, STK_BASIS_FLAT));

static_assert(one_more(Supplement::holiday_pay, STK_SUPPLEMENT_HOLIDAY_PAY));
static_assert(one_more(Supplement::evening, STK_SUPPLEMENT_EVENING));
static_assert(one_more(Supplement::weekend, STK_SUPPLEMENT_WEEKEND));
static_assert(one_more(Supplement::travel_time, STK_SUPPLEMENT_TRAVEL_TIME));
static_assert(one_more(Supplement::course, STK_SUPPLEMENT_COURSE));
static_assert(one_more(Supplement::planning_alone, STK_SUPPLEMENT_PLANNING_ALONE));

static_assert(one_more(DisclosureAnswer::forbidden, STK_DISCLOSURE_FORBIDDEN));
static_assert(one_more(DisclosureAnswer::permitted, STK_DISCLOSURE_PERMITTED));
static_assert(one_more(DisclosureAnswer::duty, STK_DISCLOSURE_DUTY));

static_assert(one_more(EvaluationState::due, STK_EVALUATION_DUE));
static_assert(one_more(EvaluationState::overdue, STK_EVALUATION_OVERDUE));
static_assert(one_more(EvaluationState::met, STK_EVALUATION_MET));
static_assert(one_more(EvaluationState::target, STK_EVALUATION_TARGET));

static_assert(STK_MOST_ITEMS == limits::items && STK_MOST_VISIT_MINUTES == limits::item_minutes);
static_assert(STK_MOST_WEEKLY_MINUTES == limits::weekly_minutes && STK_MOST_ACCOUNT_MINUTES == limits::account_minutes);
static_assert(STK_MOST_METRES == limits::item_metres && STK_MOST_ORE == limits::item_ore);
static_assert(STK_MOST_RATE_ORE == limits::rate_ore);
static_assert(STK_LAST_DAY == days_since_1970(last_date));
static_assert(is_version(STK_VERSION_NUMBER, library_version), "STK_VERSION_NUMBER is that of version.hpp");

}  // namespace
}  // namespace stottekontakt
