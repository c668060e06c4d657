#include "stottekontakt/rules/pay.hpp"

#include "ask/telling.hpp"
#include "stottekontakt/rules/hour_account.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Reply hourly_rate(const Facts& facts, const Regulation& regulation, Language language) {
  const Date date = facts.get<Date>("date");
  const auto* row = hourly_rate_on(regulation.hourly_rate, date);
  if (row == nullptr) return no_rate_on(date, Status::no_rate_in_force, language);
  const bool outdated = regulation.hourly_rate.may_be_outdated_on(date);
  std::string reason = say(language, Sentence::answer_hourly_rate,
                           {{"date", words_of(date, language)},
                            {"rate", words_of(row->value.amount(), language)},
                            {"from", words_of(row->from.value(), language)},
                            {"provenance", std::string(provenance_word(row->provenance, language))},
                            {"source", std::string(row->source)}});
  if (outdated) {
    reason += " " + say(language, Sentence::answer_may_be_outdated,
                        {{"since", words_of(add_months_clamped(row->from, 12), language)}});
  }
  JsonObject fields;
  fields.text("rate", to_text(row->value.amount()))
      .text("from", to_text(row->from))
      .text("provenance", name_of(row->provenance))
      .text("source", row->source)
      .truth("may_be_outdated", outdated);
  return Answer{Rule::STK_PAY_01, Reading::text, fields, reason};
}

Reply pay_amount(const Facts& facts, const Regulation& regulation, Language language) {
  const Date date = facts.get<Date>("date");
  const Hours hours = facts.get<Hours>("hours");
  const auto* row = hourly_rate_on(regulation.hourly_rate, date);
  if (row == nullptr) return no_rate_on(date, Status::no_rate_in_force, language);
  const Kroner amount = pay_line_amount(row->value, hours);
  return Answer{Rule::STK_PAY_02, Reading::choice,
                JsonObject().text("rate", to_text(row->value.amount())).text("amount", to_text(amount)),
                say(language, Sentence::answer_pay,
                    {{"hours", words_of(hours, language)},
                     {"rate", words_of(row->value.amount(), language)},
                     {"amount", words_of(amount, language)}}) +
                    assumed_words(*row, row->value.amount(), language)};
}

Reply hour_account(const Facts& facts, const Regulation&, Language language) {
  const Period period{facts.get<Date>("opened"), facts.get<Date>("last")};
  if (period.empty()) return contradiction(Status::ends_before_begins, "last", language);
  const Hours weekly = facts.get<Hours>("weekly");
  if (weekly.minutes() > limits::weekly_minutes) return contradiction(Status::out_of_range, "weekly", language);
  const WeeklyHours rows[] = {{period.first, weekly}};
  const Hours granted = accrued_hours(rows, period);
  const Hours used = facts.find<Hours>("used").value_or(Hours());
  const Hours balance = granted - used;
  return Answer{
      Rule::STK_PAY_04, Reading::choice,
      JsonObject().text("granted", to_text(granted)).text("used", to_text(used)).text("balance", to_text(balance)),
      say(language, Sentence::answer_account,
          {{"period", words_of(period, language)},
           {"granted", words_of(granted, language)},
           {"used", words_of(used, language)},
           {"balance", words_of(balance, language)}})};
}

Reply supplement(const Facts& facts, const Regulation&, Language language) {
  const auto kind = facts.word<Supplement>("supplement");
  const Finding finding = supplement_paid(kind);
  const std::string reason = kind == Supplement::holiday_pay
                                 ? say(language, Sentence::answer_no_holiday_pay)
                                 : say(language, Sentence::answer_no_supplement,
                                       {{"supplement", word_of(catalogue_of(language).supplements, kind)}});
  return Answer{finding.rule, finding.reading, JsonObject().text("verdict", name_of(finding.verdict)), reason};
}

constexpr Key hourly_rate_keys[] = {{"date", Form::date}};
constexpr Key pay_amount_keys[] = {{"date", Form::date}, {"hours", Form::hours}};
constexpr Key hour_account_keys[] = {
    {"weekly", Form::hours}, {"opened", Form::date}, {"last", Form::date}, {"used", Form::hours, false}};
constexpr Key supplement_keys[] = {{"supplement", Form::word, true, supplement_names}};
constexpr Question questions[] = {
    {{Rule::STK_PAY_01}, hourly_rate_keys, hourly_rate},
    {{Rule::STK_PAY_02}, pay_amount_keys, pay_amount},
    {{Rule::STK_PAY_04}, hour_account_keys, hour_account},
    {{Rule::STK_PAY_05}, supplement_keys, supplement},
};

}  // namespace

std::span<const Question> pay_questions() {
  return questions;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
