#include "text/alternatives.hpp"

// English: the readings that were considered and not chosen.
namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr RuleAlternatives rules[] = {
    {Rule::STK_PAY_01,
     "The rate on the day of delivery or on the pay day could have been used. The visit’s date was chosen because "
     "work is paid by what applied when it was done, and because the day of delivery should not change the amount."},
    {Rule::STK_PAY_02,
     "Each visit could have been rounded by itself. A payroll system multiplies hours by rate, and an amount rounded "
     "visit by visit would differ from that by a few øre."},
    {Rule::STK_PAY_03,
     "The whole timesheet could have been refused, or sent to review. A visit dated after the day of delivery cannot "
     "have been held when the timesheet was delivered, so only that item is refused."},
    {Rule::STK_PAY_04,
     "The account could have been given hours by calendar month or by day, or only for weeks without holiday and "
     "illness, but hours are granted by the week. What does not fit could have been paid or refused. The text allows "
     "saving and is silent about overdraft, so a caseworker decides."},
    {Rule::STK_PAY_05,
     "Supplements and pay for travel time could have been given, as is usual in employment. The text names neither, "
     "and the library invents no right to pay."},
    {Rule::STK_CAN_01,
     "Pay could have been limited to the recipient’s own cancellation, or lost when the recipient is ill. The text "
     "asks neither who cancels nor why, and the support contact has kept the day free either way."},
    {Rule::STK_CAN_03,
     "The hours could have been paid as for any other same-day cancellation, or refused. The text does not say who "
     "must have cancelled and supports either, so a caseworker decides."},
    {Rule::STK_CAN_04,
     "The driving could have been refused when no visit was held, or always sent to review. Whoever enters kilometres "
     "promises that they were driven, so they are covered with a notice. Only where there was no reason to drive does "
     "a caseworker decide."},
    {Rule::STK_CAN_05,
     "The whole visit could have been paid as planned, or only the time that was used. When the rest is entered by "
     "itself, the rules on cancellation decide what becomes of it."},
    {Rule::STK_SIC_01,
     "A registered sickness period could have led to refusal of everything in it. A visit entered as held contradicts "
     "the period, and only a caseworker can find out which of the two is right."},
    {Rule::STK_SIC_02,
     "The notice could have been left out, since the text does not say how many days make an illness long-term. A "
     "duty nobody is reminded of is of little use. Therefore an assumed number of days is used, the same as before "
     "sickness benefit."},
    {Rule::STK_SIC_03,
     "Working days could have been counted, or the days always counted from the first day of illness. The National "
     "Insurance Act (folketrygdloven) counts calendar days from the day the illness was reported."},
    {Rule::STK_HOL_01,
     "The weeks could have been required to be consecutive or registered as holiday, and pay could have been "
     "withheld. The text asks only for weeks without entered hours, and names no consequence of lacking them."},
    {Rule::STK_HOL_02,
     "All visits in the holiday could have been refused, or all paid. The holiday may have been moved without being "
     "registered, so a caseworker decides on a held visit."},
    {Rule::STK_AGR_01,
     "The day of receipt could have been counted, and a last day on a weekend could have been moved. Time limits are "
     "commonly counted from the day after, and the last day is not a time limit for doing anything."},
    {Rule::STK_AGR_03,
     "The whole timesheet could have been refused, or the item sent to review. Without an agreement there is nothing "
     "to pay by, and the rest of the timesheet is not affected."},
    {Rule::STK_AGR_04,
     "Visits before everything is in order could have been refused. The text makes the points a condition for "
     "starting, not for being paid, and the visit has been held."},
    {Rule::STK_TSK_01,
     "The hours could have been refused. The text says what the support contact is not to be used for, but not that "
     "work already done is to go unpaid."},
    {Rule::STK_TSK_02,
     "The hours could have been refused. The text excludes the task, but is silent about hours already spent on it."},
    {Rule::STK_TSK_03,
     "Everything without the recipient could have been granted, or nothing. Planning and cooperation can by their "
     "nature be done alone; about anything else only a caseworker can decide."},
    {Rule::STK_KM_01,
     "Driving could have waited until the municipality states a rate. The state has a rate that municipalities "
     "usually follow, so it is used and marked as assumed. The drive between two recipients could have been divided, "
     "but then each timesheet would be harder to check."},
    {Rule::STK_EXP_02,
     "All transport could have been granted or refused, and everything entered as ‘other’ sent to review. A bus "
     "ticket may be a cost of the activity or of getting there, so a caseworker decides. The receipt shows what "
     "‘other’ is."},
    {Rule::STK_EXP_03,
     "The ceiling could have been reduced in a month only partly covered, or have followed the cover on each date of "
     "purchase. The text knows one amount a month by the hours granted, so the highest hours and the highest cover of "
     "the month apply, and a change takes nothing back that was granted."},
    {Rule::STK_EXP_05,
     "The expense could have belonged to the month of its delivery, and have been refused on a day without a visit. "
     "The ceiling is by the month, and a ticket is often bought before the activity."},
    {Rule::STK_TIM_01,
     "A late timesheet could have been refused. The text has a claim window of its own for what is lost, so a late "
     "timesheet only carries a notice."},
    {Rule::STK_TIM_02,
     "The timesheet’s own month could have decided the pay day. A timesheet delivered late cannot be paid on a day "
     "that has passed, so the month of delivery counts."},
    {Rule::STK_TIM_03,
     "The window could have been counted in days or weeks, from the end of the month, or moved when it ends on a "
     "weekend. Months are commonly counted to the same day, and each item has its own date."},
    {Rule::STK_TIM_04,
     "Whole calendar months could have been counted back from the delivery. That would have made two limits for one "
     "thing; the claim window of each item already gives this one."},
    {Rule::STK_TIM_05,
     "The item could have been paid on the timesheet it stands on. The ceiling, the hour account and the checks go by "
     "the month, so the item belongs to its own."},
    {Rule::STK_TIM_06,
     "The money could have come on the next working day, or the day could have been left to the bank. Norwegian "
     "employers usually pay before a day off, and both days are given."},
    {Rule::STK_TIM_07,
     "Both visits could have been refused, or the later one. The overlap may be an error of entry, so a caseworker "
     "decides. An overlap between two agreements may be a group, and therefore only gives a notice."},
    {Rule::STK_TIM_08,
     "A time limit that ends on a day off could have been moved. The text gives days without exception, and a "
     "timesheet can be delivered digitally on any day."},
    {Rule::STK_CTL_01,
     "What is to be checked could have been picked by hand, or drawn without the draw being repeatable. A sample that "
     "anyone can draw again shows that nobody was singled out."},
    {Rule::STK_CTL_02,
     "A caseworker could have been allowed to overrule every decision, or only within the hour account. What follows "
     "from the rules stands; whoever decides the rest sees the balance and may go below it."},
    {Rule::STK_EVA_01,
     "The year could have been counted from the agreement’s first day. The text says only a year, and the holiday "
     "weeks go by the calendar year too."},
};

}  // namespace

const std::span<const RuleAlternatives> alternatives_en(rules);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
