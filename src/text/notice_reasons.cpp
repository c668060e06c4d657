#include <type_traits>

#include "text/reasons.hpp"
#include "text/telling.hpp"

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

void append_reason(TextBuffer& out, const Settled& settled, const Notice& notice, Language language,
                   const Collisions& collisions) {
  const auto add = [&](Sentence sentence, std::initializer_list<Told> figures) {
    tell(out, language, sentence, figures);
  };
  const Regulation& regulation = settled.regulation;
  const auto index = static_cast<std::size_t>(notice.item);
  const Visit* visit = notice.list == ItemList::visits ? &settled.sheet.visits[index] : nullptr;
  const Expense* expense = notice.list == ItemList::expenses ? &settled.sheet.expenses[index] : nullptr;
  const Told date{"date", notice.day};

  switch (notice.code) {
    case NoticeCode::activity_other:
      return add(Sentence::notice_activity_other, {date});
    case NoticeCode::assumed_rate: {
      const SpokenFigure figure = figure_of(settled, notice);
      return add(by_parameter(notice.rule, Sentence::notice_assumed_hourly_rate,
                              Sentence::notice_assumed_kilometre_rate, Sentence::notice_assumed_ceiling),
                 {{"rate", figure.amount}, {"from", figure.from}, {"source", figure.source}});
    }
    case NoticeCode::balance_lapsed:
      return add(Sentence::notice_balance_lapsed, {date, {"balance", settled.statement.settlement.account.balance}});
    case NoticeCode::change_expected: {
      const SpokenFigure figure = figure_of(settled, notice);
      return add(
          by_parameter(notice.rule, Sentence::notice_change_expected_hourly_rate,
                       Sentence::notice_change_expected_kilometre_rate, Sentence::notice_change_expected_ceiling),
          {{"rate", figure.amount}, {"from", figure.expected_from}});
    }
    case NoticeCode::evaluation_overdue:
      return add(Sentence::notice_evaluation_overdue,
                 {{"year", civil(notice.day).year}, {"least", regulation.evaluations_least.value}});
    case NoticeCode::expense_no_visit:
      return add(Sentence::notice_expense_no_visit, {date});
    case NoticeCode::expense_other:
      return add(Sentence::notice_expense_other, {date, {"amount", expense->amount}});
    case NoticeCode::km_on_cancelled:
      return add(Sentence::notice_km_on_cancelled, {date, {"distance", payable_distance(*visit)}});
    case NoticeCode::late_delivery: {
      const Date payout = payout_of(regulation, settled.sheet.delivered).bank_day;
      const Date in_time = payout_of(regulation, notice.day).bank_day;
      return add(payout == in_time ? Sentence::notice_late_delivery_same_payout : Sentence::notice_late_delivery,
                 {{"delivered", settled.sheet.delivered.value()},
                  {"due", notice.day},
                  {"payout", payout},
                  {"in_time", in_time}});
    }
    case NoticeCode::long_illness:
      return add(Sentence::notice_long_illness, {date, {"days", regulation.long_illness_days.value}});
    case NoticeCode::may_apply_nav:
      return add(Sentence::notice_may_apply_nav, {date});
    case NoticeCode::no_hour_account:
      return add(Sentence::notice_no_hour_account, {date});
    case NoticeCode::not_ready:
      return add(Sentence::notice_not_ready, {date, {"ready", *settled.sheet.agreement.ready}});
    case NoticeCode::notice_unwritten:
      return add(Sentence::notice_unwritten, {date});
    case NoticeCode::overlap_other_agreement:
      return add(Sentence::notice_overlap_other_agreement, {date});
    case NoticeCode::possible_duplicate: {
      const Visit* other = collisions.entered_before(index);
      return add(Sentence::notice_possible_duplicate, {date, {"other", other->id}, {"hours", visit->hours}});
    }
    case NoticeCode::rate_may_be_outdated: {
      const SpokenFigure figure = figure_of(settled, notice);
      return add(
          Sentence::notice_rate_may_be_outdated,
          {date, {"rate", figure.amount}, {"from", figure.from}, {"since", add_months_clamped(figure.from, 12)}});
    }
    case NoticeCode::readiness_not_stated:
      return add(Sentence::notice_readiness_not_stated, {date});
    case NoticeCode::too_few_holiday_weeks:
      return add(Sentence::notice_too_few_holiday_weeks,
                 {{"year", civil(notice.day).year}, {"needed", regulation.holiday_weeks.value}});
  }
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
