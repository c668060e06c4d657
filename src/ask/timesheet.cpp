#include "stottekontakt/rules/timesheet.hpp"

#include "ask/telling.hpp"
#include "stottekontakt/rules/control.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Reply due(const Facts& facts, const Regulation& regulation, Language language) {
  const Month month = facts.get<Month>("month");
  const std::optional<Date> delivered = facts.find<Date>("delivered");
  const Date due = due_date(regulation, month);
  JsonObject fields;
  fields.text("due", to_text(due));
  std::string reason =
      say(language, Sentence::answer_due, {{"month", words_of(month, language)}, {"due", words_of(due, language)}});
  if (delivered) {
    const bool late = due < *delivered;
    fields.truth("late", late);
    reason += " " + say(language, late ? Sentence::answer_late : Sentence::answer_in_time,
                        {{"delivered", words_of(*delivered, language)}});
  }
  return Answer{Rule::STK_TIM_01, Reading::text, fields, reason};
}

Reply payout(const Facts& facts, const Regulation& regulation, Language language) {
  const Date delivered = facts.get<Date>("delivered");
  const Payout payout = payout_of(regulation, delivered);
  return Answer{Rule::STK_TIM_02, Reading::practice,
                JsonObject().text("nominal", to_text(payout.nominal)).text("bank_day", to_text(payout.bank_day)),
                say(language, Sentence::answer_payout,
                    {{"delivered", words_of(delivered, language)},
                     {"nominal", words_of(payout.nominal.value(), language)},
                     {"day", weekday_of(payout.bank_day, language)},
                     {"bank_day", words_of(payout.bank_day.value(), language)}})};
}

Reply last_delivery(const Facts& facts, const Regulation& regulation, Language language) {
  const Date date = facts.get<Date>("date");
  const Date last = last_delivery_day(regulation, date);
  const std::optional<Date> delivered = facts.find<Date>("delivered");
  JsonObject fields;
  fields.text("last_delivery", to_text(last));
  std::string reason = say(language, Sentence::answer_last_delivery,
                           {{"date", words_of(date, language)}, {"last", words_of(last, language)}});
  if (delivered) {
    const bool in_time = !(last < *delivered);
    fields.truth("in_time", in_time);
    reason += " " + say(language, in_time ? Sentence::answer_in_time : Sentence::answer_too_late,
                        {{"delivered", words_of(*delivered, language)}});
  }
  return Answer{Rule::STK_TIM_03, Reading::choice, fields, reason};
}

Reply first_claimable(const Facts& facts, const Regulation& regulation, Language language) {
  const Date delivered = facts.get<Date>("delivered");
  const Date first = first_claimable_day(regulation, delivered);
  return Answer{Rule::STK_TIM_04, Reading::choice, JsonObject().text("first_claimable", to_text(first)),
                say(language, Sentence::answer_first_claimable,
                    {{"delivered", words_of(delivered, language)}, {"first", words_of(first, language)}})};
}

Reply month_of_item(const Facts& facts, const Regulation& regulation, Language language) {
  const Date date = facts.get<Date>("date");
  Month month = month_of(date);
  if (!period_of(regulation, month).contains(date)) month = month_after(month, 1);
  return Answer{Rule::STK_TIM_05, Reading::choice, JsonObject().text("month", to_text(month)),
                say(language, Sentence::answer_month,
                    {{"date", words_of(date, language)}, {"month", words_of(month, language)}})};
}

Reply bank_day(const Facts& facts, const Regulation&, Language language) {
  const Date date = facts.get<Date>("date");
  const Date day = bank_day_on_or_before(date);
  return Answer{Rule::STK_TIM_06, Reading::practice, JsonObject().text("bank_day", to_text(day)),
                say(language, Sentence::answer_bank_day,
                    {{"date", words_of(date, language)},
                     {"day", weekday_of(day, language)},
                     {"bank_day", words_of(day, language)}})};
}

Reply delivery_date(const Facts& facts, const Regulation&, Language language) {
  const Date date = delivery_date_of_receipt(facts.get<std::int64_t>("received_at"));
  return Answer{Rule::STK_TIM_08, Reading::text, JsonObject().text("delivered", to_text(date)),
                say(language, Sentence::answer_delivery_date, {{"date", words_of(date, language)}})};
}

Reply sample(const Facts& facts, const Regulation&, Language language) {
  constexpr std::int64_t whole = 1'000'000;
  const std::int64_t share = facts.get<std::int64_t>("share");
  if (share > whole) return contradiction(Status::out_of_range, "share", language);
  const std::string& item = facts.get<std::string>("item");
  const bool picked = picked_for_control(static_cast<std::uint64_t>(facts.get<std::int64_t>("seed")),
                                         facts.get<std::string>("agreement"), facts.get<Month>("month"), item,
                                         static_cast<std::uint32_t>(share));
  return Answer{Rule::STK_CTL_01, Reading::choice, JsonObject().truth("picked", picked),
                say(language, picked ? Sentence::answer_picked : Sentence::answer_not_picked, {{"item", item}})};
}

constexpr Key due_keys[] = {{"month", Form::month}, {"delivered", Form::date, false}};
constexpr Key payout_keys[] = {{"delivered", Form::date}};
constexpr Key last_delivery_keys[] = {{"date", Form::date}, {"delivered", Form::date, false}};
constexpr Key first_claimable_keys[] = {{"delivered", Form::date}};
constexpr Key month_of_item_keys[] = {{"date", Form::date}};
constexpr Key bank_day_keys[] = {{"date", Form::date}};
constexpr Key delivery_date_keys[] = {{"received_at", Form::moment}};
constexpr Key sample_keys[] = {{"seed", Form::number},
                               {"agreement", Form::id},
                               {"month", Form::month},
                               {"item", Form::id},
                               {"share", Form::number}};
constexpr Question questions[] = {
    {{Rule::STK_TIM_01}, due_keys, due},
    {{Rule::STK_TIM_02}, payout_keys, payout},
    {{Rule::STK_TIM_03}, last_delivery_keys, last_delivery},
    {{Rule::STK_TIM_04}, first_claimable_keys, first_claimable},
    {{Rule::STK_TIM_05}, month_of_item_keys, month_of_item},
    {{Rule::STK_TIM_06}, bank_day_keys, bank_day},
    {{Rule::STK_TIM_08}, delivery_date_keys, delivery_date},
    {{Rule::STK_CTL_01}, sample_keys, sample},
};

}  // namespace

std::span<const Question> timesheet_questions() {
  return questions;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
