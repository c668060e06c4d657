#include "stottekontakt/rules/pay.hpp"
#include "text/catalogue.hpp"
#include "text/sentences_en.hpp"

// English: rules, notices, faults and single words. Figures a municipality may change are not named here; the command
// `explain` shows those in force beside the words.
namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr RuleWords rules[] = {
    {Rule::STK_PAY_01, "Hours are paid at the hourly rate",
     "The hours of a held visit are paid at the hourly rate in force on the visit’s date. Before the first known rate "
     "there is no rate, and no amount is calculated.",
     "The rate follows from the text. That the visit’s date decides which rate applies is a choice."},
    {Rule::STK_PAY_02, "One line per rate",
     "All granted minutes at the same rate are added up into one line. Its amount is hours times rate, rounded once, "
     "half up, to the nearest øre, so that the payroll system arrives at the same amount.",
     "The whole rule is a choice."},
    {Rule::STK_PAY_03, "Only hours that are used",
     "Only hours that have actually been used are paid. Anything dated after the day the timesheet was delivered is "
     "refused.",
     "The text says that unused hours are not to be entered. That the day of delivery is the limit is a choice."},
    {Rule::STK_PAY_04, "Hours can be saved, not overdrawn",
     "The weekly hours granted can be spread and saved in an hour account, but the account cannot be overdrawn. Every "
     "week with at least one day in the account’s period gives that week’s hours in full, weeks of holiday or illness "
     "included. Visits draw on the account in order of date, and what does not fit goes to review.",
     "That hours can be saved follows from the text. How the weeks are counted and what happens on overdraft is a "
     "choice."},
    {Rule::STK_PAY_05, "No holiday pay and no supplements",
     "The assignment contract (oppdragsavtale) gives no holiday pay. Nor does the regulation mention supplements for "
     "evenings or weekends, or pay for travel time, courses or planning alone. Planning together with the recipient "
     "counts as ordinary hours. Whether the relationship is in truth one of employment is not decided here.",
     "That no holiday pay is paid follows from the text. The rest is a choice, because the text is silent."},

    {Rule::STK_CAN_01, "Cancelled the same day",
     "When the recipient, the guardian or the municipality cancels on the day of the visit, the planned hours are paid "
     "and count as used. The same applies when the recipient is ill or does not show up.",
     "Payment on same-day cancellation follows from the text. Whose cancellation counts, and that the recipient’s "
     "illness or failure to show up is treated the same way, is a choice."},
    {Rule::STK_CAN_02, "Cancelled the day before or earlier",
     "A visit cancelled the day before or earlier is not paid. The hours remain available, and a new time can be "
     "agreed.",
     "The whole rule follows from the text."},
    {Rule::STK_CAN_03, "Support contact cancelled the same day",
     "When the support contact cancels on the day of the visit, for a reason other than illness, a caseworker must "
     "decide whether the hours are to be paid. The regulation does not say who the cancellation must come from.",
     "The whole rule is a choice."},
    {Rule::STK_CAN_04, "Kilometres on a cancelled visit",
     "Kilometres on a visit cancelled the same day are covered as entered: what is entered has been driven. Where "
     "there was no reason to drive, because the support contact was ill or the cancellation came in time, the driving "
     "goes to review.",
     "The information sheet says nothing about this. The whole rule is a choice."},
    {Rule::STK_CAN_05, "A visit broken off is entered as two",
     "A visit that is broken off is entered as two: the part that was held, and the rest as cancelled the same day by "
     "whoever broke it off.",
     "The information sheet says nothing about this. The whole rule is a choice."},

    {Rule::STK_SIC_01, "No pay when the support contact is ill",
     "When the support contact is ill, nothing is paid, and a new time can be agreed. Within a registered sickness "
     "period a cancelled visit is refused, while a visit entered as held goes to review.",
     "That illness gives no pay follows from the text. How registered sickness periods work is a choice."},
    {Rule::STK_SIC_02, "Long-term illness is reported to the service",
     "When the support contact is ill for a long time, the service must be contacted.",
     "The duty follows from the text. How many days make an illness long-term is a choice."},
    {Rule::STK_SIC_03, "Sickness benefit from NAV",
     "When the illness lasts longer than the set number of calendar days, the support contact may apply to NAV, the "
     "labour and welfare administration, for sickness benefit (sykepenger). The days are counted from the day the "
     "illness was reported to a doctor or to NAV, otherwise from the first day of illness. NAV decides whether it is "
     "granted.",
     "The number of days follows from the text. That they are calendar days, and which day the count starts, is "
     "practice."},

    {Rule::STK_HOL_01, "Holiday weeks without hours",
     "There must be a set number of weeks in the calendar year in which no hours are entered. The weeks need not be "
     "consecutive, and weeks with illness do not count. The year is assessed only when it has ended and the agreement "
     "has covered the whole of it. Too few weeks give a notice only; pay is not withheld.",
     "The weeks without hours follow from the text. How they are counted, and that only a notice is given, is a "
     "choice."},
    {Rule::STK_HOL_02, "Visits in a registered holiday",
     "A cancelled visit in a registered holiday is refused. If it is entered as held, it goes to review, because the "
     "holiday may have been moved. No substitute is engaged during the holiday.",
     "That no hours are delivered for the holiday follows from the text. What happens to held visits is a choice."},

    {Rule::STK_AGR_01, "Ending the agreement by notice",
     "Either party may end the agreement with the set notice. The day the notice is received is not counted: the last "
     "day is the day of receipt plus the number of days of notice, even when it falls on a weekend or public holiday.",
     "The length of notice, and that it applies to both parties, follows from the text. How the days are counted is "
     "practice."},
    {Rule::STK_AGR_02, "Notice should be written",
     "Notice should be given in writing. Oral notice is valid, but carries a notice on the statement.",
     "The whole rule follows from the text."},
    {Rule::STK_AGR_03, "Outside the agreement period",
     "Anything dated before the agreement’s first day or after its last day is refused. The last day is the earlier of "
     "the agreement’s end date and the last day following from a notice of termination.",
     "The whole rule is a choice."},
    {Rule::STK_AGR_04, "Ready to start",
     "Before the start five points must be in order: the agreement with the declaration of confidentiality is signed, "
     "the support contact has received enough information about the recipient, the information sent by e-mail has been "
     "read, the service’s contact details are saved, and the police certificate (politiattest) is delivered. A visit "
     "before all this is in place is paid, but carries a notice.",
     "The five points follow from the text. That visits before the start are paid all the same is a choice."},

    {Rule::STK_TSK_01, "Not for practical chores",
     "The support contact is not to be used for practical chores: tidying, washing, cooking, doctor’s appointments and "
     "the like, nor for shopping without the recipient. A caseworker decides what becomes of the hours.",
     "The exclusion follows from the text. That the hours go to review rather than being refused is a choice."},
    {Rule::STK_TSK_02, "Not for health services",
     "The support contact is not to be used for health services or treatment. A caseworker decides what becomes of the "
     "hours.",
     "The exclusion follows from the text. That the hours go to review rather than being refused is a choice."},
    {Rule::STK_TSK_03, "Tasks that are included",
     "Social activities, conversation, planning with the recipient and cooperation with relatives and the services are "
     "ordinary tasks. Without the recipient present, only planning and cooperation are granted; anything else goes to "
     "review.",
     "The tasks follow from the text. What applies without the recipient is a choice."},

    {Rule::STK_KM_01, "Driving to and from the recipient",
     "Driving to and from the recipient’s home is paid per kilometre at the rate in force on the visit’s date. "
     "Kilometres at the same rate are added up into one line, rounded once. There is no supplement for passengers, "
     "tolls or parking. A drive from one recipient to the next belongs to the visit it leads to.",
     "Payment per kilometre, there and back, follows from the text. The rate is practice, and the rest is a choice."},
    {Rule::STK_KM_02, "Driving outside the municipality",
     "Driving is covered only within the municipal border. A support contact who lives outside the municipality is "
     "covered from the border.",
     "The whole rule follows from the text."},
    {Rule::STK_KM_03, "Driving on the activity",
     "Driving on the activity itself is the recipient’s cost and is not covered here. Nor is any claim on the "
     "recipient calculated.",
     "The whole rule follows from the text."},

    {Rule::STK_EXP_01, "A receipt is required",
     "An expense is covered only when the receipt is delivered with the timesheet.",
     "The whole rule follows from the text."},
    {Rule::STK_EXP_02, "Only the support contact’s own costs",
     "It is the support contact’s own costs of the activity that are covered, such as tickets and café visits. The "
     "recipient’s own costs and fuel are refused. Transport for the support contact goes to review.",
     "What is covered and what is not follows from the text. Transport and ‘other’ are a choice."},
    {Rule::STK_EXP_03, "Monthly ceiling for expense cover",
     "Expenses are covered up to a ceiling per calendar month. The ceiling is a set amount, per weekly hour granted or "
     "whatever the hours, or the lower amount that the agreement gives. Receipts draw on the ceiling in order of date. "
     "The ceiling applies to the whole month, is not reduced pro rata and is not carried over.",
     "The ceiling for whole hours follows from the text. Part hours and changes within the month are a choice."},
    {Rule::STK_EXP_04, "Expense cover must be granted",
     "Expense cover must be applied for. If none was granted on the date of purchase, the expense is refused.",
     "The whole rule follows from the text."},
    {Rule::STK_EXP_05, "An expense belongs to its month of purchase",
     "An expense belongs to the month in which the purchase was made. If no visit was held that day, it is covered all "
     "the same, with a notice.",
     "The information sheet says nothing about this. The whole rule is a choice."},

    {Rule::STK_TIM_01, "Due date of the timesheet",
     "The timesheet must be delivered by the month’s due date. Delivered after the due date, it carries a notice and "
     "may be paid later.",
     "The due date follows from the text. That late delivery gives only a notice is a choice."},
    {Rule::STK_TIM_02, "Pay day",
     "Pay is paid out on the fixed day of the month that follows the month in which the timesheet was delivered.",
     "The day in the next month follows from the text. That the month of delivery counts for a late timesheet is "
     "practice."},
    {Rule::STK_TIM_03, "Claim window",
     "Every visit and expense must be delivered within a set number of months from its own date. The months are "
     "counted to the same day of the month, or to the month’s last day where there is no such day, and that day is "
     "included. Anything delivered later is refused; the rest of the timesheet is paid.",
     "The claim window follows from the text. How the months are counted is a choice. It is the scheme’s own limit, "
     "not a statutory limitation period (foreldelse)."},
    {Rule::STK_TIM_04, "No pay further back than the claim window",
     "Pay is given for no more months back than the claim window. The limit follows from the claim window of each "
     "visit and expense.",
     "The whole rule is a choice."},
    {Rule::STK_TIM_05, "Belongs to another month",
     "Anything dated outside the timesheet’s month is refused. It is entered on the timesheet for its own month.",
     "The information sheet says nothing about this. The whole rule is a choice."},
    {Rule::STK_TIM_06, "Bank day",
     "When the pay day is a Saturday, a Sunday or a Norwegian public holiday, the money is in the account on the bank "
     "day before.",
     "The information sheet says nothing about this. The whole rule is practice."},
    {Rule::STK_TIM_07, "Overlapping visits",
     "Two held visits that overlap in time cannot both be right: the later one goes to review. The same applies to a "
     "visit that brings one date above 24 hours. Identical visits, and overlap with another agreement, give a notice.",
     "The information sheet says nothing about this. The whole rule is a choice."},
    {Rule::STK_TIM_08, "Digital or on paper",
     "The timesheet is preferably delivered digitally, otherwise on paper in the mailbox; both are valid. The delivery "
     "date is the Norwegian calendar date of receipt. Time limits are not moved by weekends or public holidays.",
     "The ways of delivery follow from the text. That weekends and public holidays do not move time limits is a "
     "choice."},

    {Rule::STK_CTL_01, "Checks",
     "Whoever enters hours promises that the details are correct. Hours, kilometres and expenses are checked regularly "
     "with the recipient or relatives. A random sample that can be repeated picks what is to be checked.",
     "The promise and the checks follow from the text. The sample is a choice."},
    {Rule::STK_CTL_02, "A caseworker’s ruling",
     "What is in review is decided by a caseworker, part by part. The decision keeps its rule and adds the date of the "
     "ruling. Hours granted by a ruling are drawn from the hour account last and may make it negative.",
     "The information sheet says nothing about this. The whole rule is a choice."},

    {Rule::STK_EVA_01, "Evaluation form",
     "Evaluation forms must be delivered at least a set number of times a year, and preferably more often. What is "
     "missing at the end of the calendar year is overdue.",
     "The number follows from the text. That it is counted per calendar year is a choice."},

    {Rule::STK_CON_01, "Duty of confidentiality",
     "The duty of confidentiality covers name, age, personal data, health, diagnoses, family, finances, what is done "
     "together and what the recipient tells the support contact. It applies towards everybody, also after the "
     "engagement has ended.",
     "The whole rule follows from the text."},
    {Rule::STK_CON_02, "Pictures on social media",
     "Pictures of the recipient may be put on social media only when the recipient or guardian has consented and the "
     "municipality has approved it. Either alone is not enough.",
     "The whole rule follows from the text."},
    {Rule::STK_CON_03, "Sharing needs consent", "Other sharing of pictures or information requires consent.",
     "The whole rule follows from the text."},
    {Rule::STK_CON_04, "Duty to report danger",
     "Anyone concerned that the recipient is in danger has a duty to report it to the contact person or another "
     "responsible person in the municipality’s services. Towards them this duty overrides the duty of confidentiality.",
     "The whole rule follows from the text."},
    {Rule::STK_CON_05, "Sharing with those who follow up",
     "Information may be shared with persons involved in the follow-up when this is both agreed and necessary.",
     "The whole rule follows from the text."},
};
static_assert(covers(std::span<const RuleWords>(rules), std::span<const RuleEntry>(all_rules), &RuleWords::rule,
                     &RuleEntry::rule));

constexpr NoticeWords notices[] = {
    {NoticeCode::activity_other, "The activity is entered as ‘other’",
     "It is treated as an ordinary activity. Check what was done."},
    {NoticeCode::assumed_rate, "Calculated with an assumed figure",
     "The municipality has not stated the figure. Check it against the municipality’s own."},
    {NoticeCode::balance_lapsed, "The agreement has ended", "Hours left in the hour account can no longer be used."},
    {NoticeCode::change_expected, "A new figure is expected",
     "The new figure is not known, so the calculation uses the previous one. Work out the back pay once the new one is "
     "set."},
    {NoticeCode::evaluation_overdue, "Evaluation form missing", "Ask the support contact to deliver the form."},
    {NoticeCode::expense_no_visit, "Expense on a day without a held visit",
     "The expense is treated as usual. Check the date against the receipt."},
    {NoticeCode::expense_other, "The expense is entered as ‘other’",
     "Check on the receipt that it is the support contact’s own cost of the activity."},
    {NoticeCode::km_on_cancelled, "Kilometres on a cancelled visit",
     "The kilometres are covered as entered. Check that the trip was driven."},
    {NoticeCode::late_delivery, "Delivered after the due date",
     "The timesheet is treated as usual, but may be paid later."},
    {NoticeCode::long_illness, "Long-term illness", "The service must be contacted."},
    {NoticeCode::may_apply_nav, "May apply to NAV for sickness benefit",
     "Tell the support contact. NAV decides the application."},
    {NoticeCode::no_hour_account, "Hour account not stated",
     "The account is counted from the first day of the period, with no hours used. State the account if hours have "
     "been saved or used before."},
    {NoticeCode::not_ready, "Visit before the support contact was ready to start",
     "The visit is treated as usual. Follow up the points of the start-up checklist."},
    {NoticeCode::notice_unwritten, "Notice of termination not in writing",
     "The notice is valid. Ask for it in writing."},
    {NoticeCode::overlap_other_agreement, "Overlaps a visit under another agreement",
     "It may be a group or an error. Check both timesheets."},
    {NoticeCode::possible_duplicate, "May have been entered twice",
     "Date, start time and hours are the same. Check that they are two different visits."},
    {NoticeCode::rate_may_be_outdated, "The hourly rate may be outdated",
     "The rate is at least one year old. Find out whether the municipality has set a new one."},
    {NoticeCode::readiness_not_stated, "Start-up checklist not stated",
     "State the day on which all five points were in order."},
    {NoticeCode::too_few_holiday_weeks, "Too few holiday weeks",
     "Pay is not withheld. Agree on holiday with the support contact."},
};
static_assert(covers(std::span<const NoticeWords>(notices), std::span<const NoticeEntry>(all_notices),
                     &NoticeWords::code, &NoticeEntry::code));

constexpr FaultWords faults[] = {
    {Status::ok, "Everything is in order."},
    {Status::output_too_small,
     "There is no room for the answer. Give room for one decision for each visit and expense."},
    {Status::order_too_small,
     "The visits are not in order, and the workspace is too small. Sort them, or give more room."},
    {Status::out_of_range, "The value is outside what can be calculated. Check that it is written correctly."},
    {Status::too_many_items, "The timesheet has too many items. Split the items over several timesheets."},
    {Status::missing, "The field is missing. Fill it in."},
    {Status::forbidden, "The field does not belong here. Remove it, or correct the status."},
    {Status::ends_before_begins, "The last day is before the first day. Correct one of the dates."},
    {Status::not_rising, "The dates are not in ascending order. Sort the rows by date, with no date twice."},
    {Status::first_row_too_late,
     "The weekly hours only apply from a day after the agreement’s first day. Let the first row apply from the day the "
     "agreement starts."},
    {Status::cancelled_after_visit,
     "The cancellation is dated after the visit. Correct the date, or enter the visit as held."},
    {Status::no_show_not_on_date,
     "When someone does not show up, the visit is cancelled on its own date. Set the date of cancellation to the "
     "visit’s date."},
    {Status::account_opened_too_late,
     "The hour account is opened after the first day of the period. State an earlier day, or let the account start "
     "with the agreement."},
    {Status::account_opened_too_early,
     "The hour account is opened more than 50 years before the month. Check the year."},
    {Status::used_before_opening,
     "The account has hours used, but there is no day between its opening and the month. Set the hours used to 0:00, "
     "or correct the day of opening."},
    {Status::duplicate_id, "Two items have the same id. Give each item its own."},
    {Status::ruling_without_item, "The ruling is on an item that does not exist. Correct the id."},
    {Status::ruling_not_in_review,
     "The ruling is on a part that is not in review, or that is not claimed. Remove the ruling, or correct the part."},
    {Status::ruling_twice, "There is already a ruling on this part. Keep only one."},
    {Status::no_such_rate, "The municipality has no rate for groups. Use the ordinary rate."},

    {Status::not_readable, "The file cannot be read. Check that it is JSON in UTF-8."},
    {Status::not_a_document, "The file is not a timesheet. The field ‘format’ must be ‘stottekontakt-timesheet/1’."},
    {Status::too_deep, "The file has too many levels inside each other. Check the brackets."},
    {Status::unknown_key, "The field is unknown. Correct the name, or remove it."},
    {Status::duplicate_key, "The field appears twice. Keep one of them."},
    {Status::wrong_type,
     "The value is of the wrong type. Amounts, hours, kilometres and dates are written as text in quotation marks."},
    {Status::unreadable_value,
     "The value cannot be read. Write dates as YYYY-MM-DD, hours as 2:30, times of day as 17:00, amounts as 120.00, or "
     "a word from the list."},
    {Status::national_identity_number,
     "The id is a valid Norwegian national identity number (fødselsnummer) or D number. Use a number that does not say "
     "who it is."},
    {Status::empty_id, "The id is empty or too long. Give the item a short id."},
    {Status::same_month_twice,
     "The agreement has two timesheets for the same month. State in the last of them, under ‘earlier’, what the first "
     "granted."},

    {Status::no_rate_in_force,
     "No rate was in force on this date. Put the rate into the regulation, or check the date."},
    {Status::no_ceiling_in_force,
     "No figure for expense cover was in force in this month. Put it into the regulation, or check the date."},

    {Status::not_toml, "The regulation file is not valid TOML in UTF-8. Correct it at this place."},
    {Status::unknown_format, "The file is not a regulation. The field ‘format’ must be ‘stottekontakt-regulation/1’."},
    {Status::unknown_parameter, "The regulation has no parameter of this name. Correct the name, or remove it."},
    {Status::missing_parameter, "A parameter is missing or has no value. Put in a row with date, value and source."},
    {Status::unknown_field, "The row has an unknown field. Correct the name, or remove it."},
    {Status::missing_field, "The row lacks its date or value. Fill in ‘from’ and ‘value’."},
    {Status::missing_source, "The source is missing. Write in ‘source’ where the figure is found."},
    {Status::number_for_text,
     "Amounts and distances are written as text. Put the figure in quotation marks: \"233.03\"."},
    {Status::wrong_field_type,
     "The value is of the wrong type. Write dates without quotation marks and amounts with them."},
    {Status::unreadable_figure, "The figure cannot be read. Write amounts as \"233.03\" and distances as \"7.4\"."},
    {Status::value_out_of_range,
     "The figure or date is outside what can be calculated. Check that it is written correctly."},
    {Status::dates_not_rising, "The rows are not in ascending order. Sort them by ‘from’, with no date twice."},
    {Status::value_and_expected,
     "The row has both a value and ‘expected’. Keep the value when it is known, otherwise only ‘expected’."},
    {Status::unusable_text, "The text is empty or has a semicolon, a line break or control characters. Remove them."},
};

constexpr std::string_view verdicts[] = {"", "granted", "reduced", "refused", "in review"};
constexpr std::string_view readings[] = {"", "text", "practice", "choice"};
constexpr std::string_view provenances[] = {"stated", "assumed"};
constexpr std::string_view activities[] = {"social time",       "café visit",
                                           "cultural activity", "sport",
                                           "outdoor activity",  "conversation",
                                           "home visit",        "planning",
                                           "cooperation",       "shopping",
                                           "tidying",           "washing",
                                           "cooking",           "doctor’s appointment",
                                           "practical chore",   "health service",
                                           "treatment",         "other"};
static_assert(std::size(activities) == std::size(activity_names));
constexpr std::string_view cancelled_by[] = {"the recipient", "the guardian", "the municipality",
                                             "the support contact"};
static_assert(std::size(cancelled_by) == std::size(cancelled_by_names));
constexpr std::string_view expense_kinds[] = {"activity", "café", "ticket", "transport", "fuel", "other"};
static_assert(std::size(expense_kinds) == std::size(expense_kind_names));
constexpr std::string_view supplements[] = {
    "holiday pay",         "a supplement for evenings", "a supplement for weekends",
    "pay for travel time", "pay for courses",           "pay for planning alone"};
static_assert(std::size(supplements) == std::size(supplement_names));
constexpr std::string_view weekdays[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

}  // namespace

constinit const Catalogue catalogue_en{
    .rules = rules,
    .notices = notices,
    .faults = faults,
    .sentences = sentences_en,
    .keys = keys_en,
    .parameters = parameters_en,
    .verdicts = verdicts,
    .readings = readings,
    .provenances = provenances,
    .activities = activities,
    .cancelled_by = cancelled_by,
    .expense_kinds = expense_kinds,
    .supplements = supplements,
    .weekdays = weekdays,
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
