#include "ask/telling.hpp"
#include "stottekontakt/rules/expenses.hpp"
#include "stottekontakt/rules/mileage.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Reply kilometres(const Facts& facts, const Regulation& regulation, Language language) {
  const Date date = facts.get<Date>("date");
  const Kilometres distance = facts.get<Kilometres>("distance");
  const auto* row = regulation.kilometre_rate.in_force_on(date);
  if (row == nullptr) return no_rate_on(date, Status::no_rate_in_force, language);
  const Kroner amount = mileage_line_amount(row->value, distance);
  return Answer{Rule::STK_KM_01, row->provenance == Provenance::assumed ? Reading::practice : Reading::text,
                JsonObject()
                    .text("rate", to_text(row->value.amount()))
                    .text("amount", to_text(amount))
                    .text("provenance", name_of(row->provenance))
                    .text("source", row->source),
                say(language, Sentence::answer_kilometres,
                    {{"distance", words_of(distance, language)},
                     {"date", words_of(date, language)},
                     {"amount", words_of(amount, language)},
                     {"rate", words_of(row->value.amount(), language)}}) +
                    assumed_words(*row, row->value.amount(), language)};
}

Reply kind_of_cost(const Facts& facts, const Regulation&, Language language) {
  const auto kind = facts.word<ExpenseKind>("kind");
  const Expense expense{
      .id = {}, .date = first_date, .kind = kind, .spent_for = facts.word<ExpenseFor>("for"), .receipt = true};
  Finding finding = not_the_contacts_cost(expense);
  Sentence sentence =
      expense.spent_for == ExpenseFor::recipient ? Sentence::answer_cost_of_recipient : Sentence::answer_cost_fuel;
  if (!finding) {
    finding = transport_of_contact(expense);
    sentence = Sentence::answer_cost_transport;
  }
  const bool is_other = kind == ExpenseKind::other;
  if (!finding) {
    finding = {Rule::STK_EXP_02, Verdict::granted, is_other ? Reading::choice : Reading::text};
    sentence = is_other ? Sentence::answer_cost_other : Sentence::answer_cost_covered;
  }
  return Answer{finding.rule, finding.reading, JsonObject().text("verdict", name_of(finding.verdict)),
                say(language, sentence, {{"kind", word_of(catalogue_of(language).expense_kinds, kind)}})};
}

Reply ceiling(const Facts& facts, const Regulation& regulation, Language language) {
  const Date date = facts.get<Date>("date");
  const Hours hours = facts.get<Hours>("hours");
  if (hours.minutes() > limits::weekly_minutes) return contradiction(Status::out_of_range, "hours", language);
  const WeeklyHours weekly[] = {{date, hours}};
  const ExpenseCover maximum[] = {{date, std::nullopt}};
  const ExpenseCover granted[] = {{date, facts.find<Kroner>("cover")}};
  const ExpenseCeiling without_limit = expense_ceiling(regulation, weekly, maximum, {date, date});
  const ExpenseCeiling answer = expense_ceiling(regulation, weekly, granted, {date, date});
  const auto* row = regulation.expense_ceiling.in_force_on(date);
  if (!answer.amount || row == nullptr) return no_rate_on(date, Status::no_ceiling_in_force, language);
  const Value amount{"ceiling", words_of(*answer.amount, language)};
  std::string reason;
  if (*answer.amount < *without_limit.amount) {
    reason = say(language, Sentence::answer_ceiling_by_cover,
                 {amount, {"maximum", words_of(*without_limit.amount, language)}});
  } else if (regulation.cover_basis == CoverBasis::flat) {
    reason = say(language, Phrase::answer_flat_ceiling, {amount});
  } else {
    reason = say(language, Sentence::answer_ceiling,
                 {amount, {"hours", words_of(hours, language)}, {"figure", words_of(row->value, language)}});
  }
  return Answer{Rule::STK_EXP_03, answer.reading,
                JsonObject()
                    .text("ceiling", to_text(*answer.amount))
                    .text("figure", to_text(row->value))
                    .text("provenance", name_of(row->provenance)),
                reason + assumed_words(*row, row->value, language)};
}

constexpr Key kilometres_keys[] = {{"date", Form::date}, {"distance", Form::distance}};
constexpr Key kind_of_cost_keys[] = {{"kind", Form::word, true, expense_kind_names},
                                     {"for", Form::word, true, expense_for_names}};
constexpr Key ceiling_keys[] = {{"hours", Form::hours}, {"date", Form::date}, {"cover", Form::amount, false}};
constexpr Question questions[] = {
    {{Rule::STK_KM_01}, kilometres_keys, kilometres},
    {{Rule::STK_EXP_02}, kind_of_cost_keys, kind_of_cost},
    {{Rule::STK_EXP_03}, ceiling_keys, ceiling},
};

}  // namespace

std::span<const Question> cost_questions() {
  return questions;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
