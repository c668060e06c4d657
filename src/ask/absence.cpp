#include <algorithm>

#include "ask/telling.hpp"
#include "stottekontakt/rules/holiday.hpp"
#include "stottekontakt/rules/sickness.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Illness illness_of(const Facts& facts) {
  return {{facts.get<Date>("from"), day_or_forever(facts.find<Date>("to"))}, facts.find<Date>("reported")};
}

Reply long_illness(const Facts& facts, const Regulation& regulation, Language language) {
  const Illness illness = illness_of(facts);
  if (illness.days.empty()) return contradiction(Status::ends_before_begins, "to", language);
  const Date as_of = facts.get<Date>("as_of");
  const std::int32_t days = sick_days_counted(illness, illness.days.first, as_of);
  const bool is_long = is_long_illness(regulation, illness, as_of);
  return Answer{Rule::STK_SIC_02, Reading::choice, JsonObject().number("days", days).truth("long", is_long),
                say(language, is_long ? Sentence::answer_long_illness : Sentence::answer_not_long_illness,
                    {{"days", days_words(days, language)},
                     {"as_of", words_of(as_of, language)},
                     {"limit", std::to_string(regulation.long_illness_days.value)}})};
}

Reply application_to_nav(const Facts& facts, const Regulation& regulation, Language language) {
  const Illness illness = illness_of(facts);
  if (illness.days.empty()) return contradiction(Status::ends_before_begins, "to", language);
  const Date day = nav_application_day(regulation, illness.days.first, illness.reported);
  const std::optional<Date> as_of = facts.find<Date>("as_of");
  JsonObject fields;
  fields.text("from", to_text(day));
  bool may_apply = false;
  if (as_of) {
    may_apply = may_apply_to_nav(regulation, illness, *as_of);
    fields.truth("may_apply", may_apply);
  } else {
    fields.null("may_apply");
  }
  return Answer{Rule::STK_SIC_03, Reading::practice, fields,
                say(language, may_apply ? Sentence::answer_may_apply_nav : Sentence::answer_not_yet_nav,
                    {{"day", words_of(day, language)}})};
}

/// The days of the periods that lie in the weeks of a year, rising.
std::vector<Date> days_in_year(const std::vector<Period>& periods, int year) {
  const Period weeks{first_monday_of_iso_year(year), first_monday_of_iso_year(year + 1) - Days(1)};
  std::vector<Date> days;
  for (Date day = weeks.first; !(weeks.last.value() < day); day = day + Days(1)) {
    const auto holds = [&](const Period& period) { return period.contains(day); };
    if (std::any_of(periods.begin(), periods.end(), holds)) days.push_back(day);
  }
  return days;
}

Reply holiday(const Facts& facts, const Regulation& regulation, Language language) {
  const std::int64_t number = facts.get<std::int64_t>("year");
  if (number < 1901 || number > 2199) return contradiction(Status::out_of_range, "year", language);
  const int year = static_cast<int>(number);
  const Period agreement{facts.get<Date>("from"), day_or_forever(facts.find<Date>("to"))};
  if (agreement.empty()) return contradiction(Status::ends_before_begins, "to", language);
  const std::vector<Date> worked =
      days_in_year(facts.find<std::vector<Period>>("worked").value_or(std::vector<Period>()), year);
  std::vector<SickLeave> sick;
  for (const Period& period : facts.find<std::vector<Period>>("sick").value_or(std::vector<Period>())) {
    const bool is_open = period.last.value() == no_last_date;
    sick.push_back({period.first, is_open ? std::nullopt : std::optional<Date>(period.last)});
  }
  const HolidayWeeks weeks = holiday_weeks(regulation, year, agreement, worked, sick, facts.get<Date>("as_of"));
  const Sentence sentence = !weeks.judged     ? Sentence::answer_holiday_not_judged
                            : weeks.too_few() ? Sentence::answer_too_few_holiday_weeks
                                              : Sentence::answer_holiday_weeks;
  return Answer{Rule::STK_HOL_01, Reading::choice,
                JsonObject()
                    .truth("judged", weeks.judged)
                    .number("weeks", weeks.weeks)
                    .number("needed", weeks.needed)
                    .truth("too_few", weeks.too_few()),
                say(language, sentence,
                    {{"year", std::to_string(year)},
                     {"weeks", std::to_string(weeks.weeks)},
                     {"needed", std::to_string(weeks.needed)}})};
}

constexpr Key long_illness_keys[] = {{"from", Form::date}, {"to", Form::date, false}, {"as_of", Form::date}};
constexpr Key application_to_nav_keys[] = {
    {"from", Form::date}, {"to", Form::date, false}, {"reported", Form::date, false}, {"as_of", Form::date, false}};
constexpr Key holiday_keys[] = {{"year", Form::number},        {"from", Form::date},        {"to", Form::date, false},
                                {"worked", Form::days, false}, {"sick", Form::days, false}, {"as_of", Form::date}};
constexpr Question questions[] = {
    {{Rule::STK_SIC_02}, long_illness_keys, long_illness},
    {{Rule::STK_SIC_03}, application_to_nav_keys, application_to_nav},
    {{Rule::STK_HOL_01}, holiday_keys, holiday},
};

}  // namespace

std::span<const Question> absence_questions() {
  return questions;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
