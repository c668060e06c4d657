#include <type_traits>

#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The figure a notice about a dated parameter speaks of: what is in force, its row and the change that is expected.
struct SpokenFigure {
  Kroner amount{};
  std::string_view source{};
  Date from = no_last_date;
  Date expected_from = no_last_date;
};

template <class Value>
SpokenFigure figure_on(const Dated<Value>& rows, Date day) {
  SpokenFigure figure;
  if (const auto* row = rows.in_force_on(day)) {
    if constexpr (std::is_same_v<Value, Kroner>) {
      figure.amount = row->value;
    } else {
      figure.amount = row->value.amount();
    }
    figure.source = row->source;
    figure.from = row->from;
  }
  for (const auto& row : rows.rows()) {
    if (row.expected && !(day < row.from.value())) figure.expected_from = row.from;
  }
  return figure;
}

SpokenFigure figure_of(const Settled& settled, const Notice& notice) {
  if (notice.rule == Rule::STK_KM_01) return figure_on(settled.terms.kilometre_rate, notice.day);
  if (notice.rule == Rule::STK_EXP_03) return figure_on(settled.regulation.expense_ceiling, notice.day);
  return figure_on(settled.terms.hourly_rate, notice.day);
}

/// One of three sentences: about the hourly rate, the kilometre rate, the ceiling.
Sentence by_parameter(Rule rule, Sentence hourly, Sentence kilometre, Sentence ceiling) {
  if (rule == Rule::STK_KM_01) return kilometre;
  return rule == Rule::STK_EXP_03 ? ceiling : hourly;
}

}  // namespace

std::string reason_of(const Settled& settled, const Notice& notice, Language language, const Collisions& collisions) {
  const auto tell = [&](Sentence sentence, std::initializer_list<Value> values) {
    return say(language, sentence, values);
  };
  const Regulation& regulation = settled.regulation;
  const auto index = static_cast<std::size_t>(notice.item);
  const Visit* visit = notice.list == ItemList::visits ? &settled.sheet.visits[index] : nullptr;
  const Expense* expense = notice.list == ItemList::expenses ? &settled.sheet.expenses[index] : nullptr;
  const Value date{"date", words_of(notice.day, language)};

  switch (notice.code) {
    case NoticeCode::activity_other:
      return tell(Sentence::notice_activity_other, {date});
    case NoticeCode::assumed_rate: {
      const SpokenFigure figure = figure_of(settled, notice);
      return tell(by_parameter(notice.rule, Sentence::notice_assumed_hourly_rate,
                               Sentence::notice_assumed_kilometre_rate, Sentence::notice_assumed_ceiling),
                  {{"rate", words_of(figure.amount, language)},
                   {"from", words_of(figure.from, language)},
                   {"source", std::string(figure.source)}});
    }
    case NoticeCode::balance_lapsed:
      return tell(Sentence::notice_balance_lapsed,
                  {date, {"balance", words_of(settled.statement.settlement.account.balance, language)}});
    case NoticeCode::change_expected: {
      const SpokenFigure figure = figure_of(settled, notice);
      return tell(
          by_parameter(notice.rule, Sentence::notice_change_expected_hourly_rate,
                       Sentence::notice_change_expected_kilometre_rate, Sentence::notice_change_expected_ceiling),
          {{"rate", words_of(figure.amount, language)}, {"from", words_of(figure.expected_from, language)}});
    }
    case NoticeCode::evaluation_overdue:
      return tell(Sentence::notice_evaluation_overdue, {{"year", std::to_string(civil(notice.day).year)},
                                                        {"least", std::to_string(regulation.evaluations_least.value)}});
    case NoticeCode::expense_no_visit:
      return tell(Sentence::notice_expense_no_visit, {date});
    case NoticeCode::expense_other:
      return tell(Sentence::notice_expense_other, {date, {"amount", words_of(expense->amount, language)}});
    case NoticeCode::km_on_cancelled:
      return tell(Sentence::notice_km_on_cancelled, {date, {"distance", words_of(payable_distance(*visit), language)}});
    case NoticeCode::late_delivery: {
      const Date payout = payout_of(regulation, settled.sheet.delivered).bank_day;
      const Date in_time = payout_of(regulation, notice.day).bank_day;
      return tell(payout == in_time ? Sentence::notice_late_delivery_same_payout : Sentence::notice_late_delivery,
                  {{"delivered", words_of(settled.sheet.delivered.value(), language)},
                   {"due", words_of(notice.day, language)},
                   {"payout", words_of(payout, language)},
                   {"in_time", words_of(in_time, language)}});
    }
    case NoticeCode::long_illness:
      return tell(Sentence::notice_long_illness, {date, {"days", std::to_string(regulation.long_illness_days.value)}});
    case NoticeCode::may_apply_nav:
      return tell(Sentence::notice_may_apply_nav, {date});
    case NoticeCode::no_hour_account:
      return tell(Sentence::notice_no_hour_account, {date});
    case NoticeCode::not_ready:
      return tell(Sentence::notice_not_ready, {date, {"ready", words_of(*settled.sheet.agreement.ready, language)}});
    case NoticeCode::notice_unwritten:
      return tell(Sentence::notice_unwritten, {date});
    case NoticeCode::overlap_other_agreement:
      return tell(Sentence::notice_overlap_other_agreement, {date});
    case NoticeCode::possible_duplicate: {
      const Visit* other = collisions.entered_before(index);
      return tell(Sentence::notice_possible_duplicate,
                  {date, {"other", std::string(other->id)}, {"hours", words_of(visit->hours, language)}});
    }
    case NoticeCode::rate_may_be_outdated: {
      const SpokenFigure figure = figure_of(settled, notice);
      return tell(Sentence::notice_rate_may_be_outdated,
                  {date,
                   {"rate", words_of(figure.amount, language)},
                   {"from", words_of(figure.from, language)},
                   {"since", words_of(add_months_clamped(figure.from, 12), language)}});
    }
    case NoticeCode::readiness_not_stated:
      return tell(Sentence::notice_readiness_not_stated, {date});
    case NoticeCode::too_few_holiday_weeks:
      return tell(Sentence::notice_too_few_holiday_weeks, {{"year", std::to_string(civil(notice.day).year)},
                                                           {"needed", std::to_string(regulation.holiday_weeks.value)}});
  }
  return {};
}

std::string reason_of(const Settled& settled, const Notice& notice, Language language) {
  return reason_of(settled, notice, language, Collisions(settled));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
