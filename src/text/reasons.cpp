#include "text/reasons.hpp"

#include <algorithm>

#include "text/catalogue.hpp"
#include "text/figures.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The period that holds the day; there is one.
template <class Spans, class PeriodOf>
Period period_with(const Spans& spans, Date day, PeriodOf&& period_of_span) {
  for (const auto& span : spans) {
    const Period period = period_of_span(span);
    if (period.contains(day)) return period;
  }
  return {day, day};
}

std::string clock(const Visit& visit) {
  ShortText text;
  text.append_digits(static_cast<std::uint64_t>(visit.start->minute / 60), 2);
  text.append(':');
  text.append_digits(static_cast<std::uint64_t>(visit.start->minute % 60), 2);
  return std::string(text.view());
}

RulingPart ruling_part_of(Part part) {
  if (part == Part::hours) return RulingPart::hours;
  return part == Part::expense ? RulingPart::expense : RulingPart::km;
}

/// Tells why one part was decided so.
class Teller {
 public:
  Teller(const Settled& settled, const PartDecision& part, Language language, const Collisions& collisions,
         bool both_ways = false)
      : settled_(settled), part_(part), language_(language), collisions_(collisions), both_ways_(both_ways) {}

  /// @param to_caseworker with what is to be decided, and how it is entered
  std::string tell(bool to_caseworker) {
    constexpr std::size_t usual_size = 250;
    text_.reserve(usual_size);
    situation();
    const RulingPart part = ruling_part_of(part_.part);
    if (part_.ruled) {
      const Sentence ruled = ruling_granted() ? Sentence::ruled_granted : Sentence::ruled_refused;
      add(ruled, {{"on", words_of(*part_.ruled, language_)}});
    } else if (to_caseworker && part_.finding.verdict == Verdict::review) {
      add(what_to_decide(), {{"pending", pending()}});
      add(Sentence::enter_ruling, {{"item", std::string(part_.list == ItemList::visits ? visit().id : expense().id)},
                                   {"part", std::string(ruling_part_names[static_cast<std::size_t>(part)])}});
    }
    return std::move(text_);
  }

 private:
  const Visit& visit() const { return settled_.sheet.visits[part_.item]; }
  const Expense& expense() const { return settled_.sheet.expenses[part_.item]; }
  const Terms& terms() const { return settled_.terms; }
  /// Adds a sentence to what is told.
  void add(Sentence sentence, std::initializer_list<Value> values) {
    if (!text_.empty()) text_ += ' ';
    append_filled(text_, catalogue_of(language_).sentences[static_cast<std::size_t>(sentence)].text, values);
  }

  /// What the person ruled on the pending part: hours may have been granted in part before, and of an expense a part
  /// was refused before where the ceiling was near.
  bool ruling_granted() const { return part_.part == Part::hours ? part_.refused() == 0 : part_.granted > 0; }

  void situation() {
    const Rule rule = part_.finding.rule;
    if (rule == Rule::STK_AGR_03 || rule == Rule::STK_TIM_05 || rule == Rule::STK_PAY_03 || rule == Rule::STK_TIM_03) {
      return part_.list == ItemList::visits ? off_sheet(rule, visit().date, Sentence::item_visit)
                                            : off_sheet(rule, expense().date, Sentence::item_expense);
    }
    if (part_.part == Part::hours) return hours(rule);
    return part_.part == Part::expense ? receipt(rule) : drive(rule);
  }

  /// Tests 1 to 4, for visits and receipts alike.
  void off_sheet(Rule rule, Date date, Sentence item) {
    const Value what{"what", say(language_, item)};
    const Value on{"date", words_of(date, language_)};
    const Value delivered{"delivered", words_of(terms().delivered.value(), language_)};
    switch (rule) {
      case Rule::STK_AGR_03:
        return off_agreement(date, what, on);
      case Rule::STK_TIM_05:
        return add(Sentence::belongs_to_other_month, {what,
                                                      on,
                                                      {"month", words_of(sheet_month_of(date), language_)},
                                                      {"period", words_of(terms().period, language_)}});
      case Rule::STK_PAY_03:
        return add(Sentence::after_delivery, {what, on, delivered});
      default:
        return add(Sentence::delivered_too_late,
                   {what,
                    on,
                    delivered,
                    {"last", words_of(last_delivery_day(settled_.regulation, date), language_)},
                    {"months", std::to_string(settled_.regulation.claim_window_months.value)}});
    }
  }

  void off_agreement(Date date, const Value& what, const Value& on) {
    const Period& days = terms().agreement;
    if (date < days.first.value()) {
      return add(Sentence::before_agreement, {what, on, {"first", words_of(days.first.value(), language_)}});
    }
    const Value last{"last", words_of(days.last.value(), language_)};
    const auto& notice = settled_.sheet.agreement.notice;
    if (notice && last_day_after_notice(settled_.regulation, notice->received) == days.last.value()) {
      return add(Sentence::after_notice, {what,
                                          on,
                                          last,
                                          {"received", words_of(notice->received.value(), language_)},
                                          {"days", std::to_string(settled_.regulation.notice_days.value)}});
    }
    return add(Sentence::after_agreement, {what, on, last});
  }

  /// The month on whose timesheet a day belongs.
  Month sheet_month_of(Date date) const {
    const Month month = month_of(date);
    return period_of(settled_.regulation, month).contains(date) ? month : month_after(month, 1);
  }

  /// Tests 5 to 13. Kilometres that follow the hours tell the same.
  void hours(Rule rule) {
    const Visit& v = visit();
    const Value date{"date", words_of(v.date.value(), language_)};
    const Value time{"hours", words_of(v.hours, language_)};
    const Value activity{"activity", word_of(catalogue_of(language_).activities, v.activity)};
    const bool held = v.status == VisitStatus::held;
    switch (rule) {
      case Rule::STK_SIC_01: {
        if (v.status == VisitStatus::contact_ill) return add(Sentence::contact_was_ill, {date, time});
        if (contact_is_ill(v)) return add(Sentence::contact_cancelled_ill, {date, time});
        const Period days = period_with(settled_.sheet.agreement.sick_leave, v.date, [](const SickLeave& leave) {
          return Period{leave.from, day_or_forever(leave.to)};
        });
        return add(held ? Sentence::held_in_sickness : Sentence::cancelled_in_sickness,
                   {date, {"period", words_of(days, language_)}});
      }
      case Rule::STK_HOL_02: {
        const Period days =
            period_with(settled_.sheet.agreement.holidays, v.date, [](const Period& holiday) { return holiday; });
        return add(held ? Sentence::held_in_holiday : Sentence::cancelled_in_holiday,
                   {date, {"period", words_of(days, language_)}});
      }
      case Rule::STK_CAN_02:
        return add(Sentence::cancelled_in_time,
                   {date, time, cancelled_by(), {"on", words_of(v.cancelled->on.value(), language_)}});
      case Rule::STK_CAN_03:
        return add(
            v.cancelled->cause == CancelCause::no_show ? Sentence::contact_did_not_show : Sentence::contact_cancelled,
            {date});
      case Rule::STK_TSK_01:
        return add(v.activity == Activity::shopping ? Sentence::shopping_alone : Sentence::practical_chore,
                   {date, activity});
      case Rule::STK_TSK_02:
        return add(Sentence::health_service, {date, activity});
      case Rule::STK_TSK_03:
        return add(Sentence::without_recipient, {date, activity});
      case Rule::STK_TIM_07:
        return does_not_fit(date, time);
      case Rule::STK_PAY_04:
        return account(date, time);
      default:
        return paid(date, time);
    }
  }

  Value cancelled_by() const { return {"by", word_of(catalogue_of(language_).cancelled_by, visit().cancelled->by)}; }

  void does_not_fit(const Value& date, const Value& time) {
    const Visit* other = collisions_.overlapped(part_.item);
    if (other == nullptr) return add(Sentence::day_over_24_hours, {date, time});
    return add(Sentence::overlaps, {date,
                                    {"start", clock(visit())},
                                    {"other", std::string(other->id)},
                                    {"other_date", words_of(other->date.value(), language_)},
                                    {"other_start", clock(*other)},
                                    {"other_hours", words_of(other->hours, language_)}});
  }

  void account(const Value& date, const Value& time) {
    if (part_.ruled) return add(Sentence::account_fell_short, {date, time});
    const Hours granted = Hours::of_minutes(part_.granted);
    if (granted > Hours()) {
      return add(Sentence::account_has_part, {date,
                                              time,
                                              {"left", words_of(granted, language_)},
                                              {"granted", words_of(granted, language_)},
                                              {"pending", words_of(Hours::of_minutes(part_.pending), language_)}});
    }
    if (terms().accrued < terms().used_before) {
      const Hours missing = terms().used_before - terms().accrued;
      return add(Sentence::account_was_overdrawn, {date, time, {"missing", words_of(missing, language_)}});
    }
    return add(Sentence::account_is_empty, {date, time});
  }

  void paid(const Value& date, const Value& time) {
    const auto* row = terms().hourly_rate.in_force_on(visit().date);
    const Value rate{"rate", words_of(row->value.amount(), language_)};
    if (!visit().cancelled) {
      add(Sentence::hours_paid, {date, time, rate});
    } else {
      const CancelCause cause = visit().cancelled->cause;
      const Sentence sentence = cause == CancelCause::no_show   ? Sentence::planned_hours_paid_no_show
                                : cause == CancelCause::illness ? Sentence::planned_hours_paid_illness
                                                                : Sentence::planned_hours_paid;
      add(sentence, {date, time, rate, cancelled_by()});
    }
    assumed(*row, rate.text);
  }

  void drive(Rule rule) {
    const Value date{"date", words_of(visit().date.value(), language_)};
    const Value distance{"distance", words_of(Kilometres::of_metres(part_.claimed), language_)};
    switch (rule) {
      case Rule::STK_KM_02:
        return add(Sentence::drive_outside, {date, distance});
      case Rule::STK_KM_03:
        return add(Sentence::drive_on_activity, {date, distance});
      case Rule::STK_KM_01:
        return drive_paid(both_ways_                  ? Sentence::drive_both_ways_paid
                          : part_.part == Part::km_to ? Sentence::drive_there_paid
                                                      : Sentence::drive_back_paid,
                          date, distance);
      case Rule::STK_CAN_04: {
        const Value both_ways{"distance", words_of(payable_distance(visit()), language_)};
        if (contact_is_ill(visit())) return add(Sentence::drive_not_due_illness, {date, both_ways});
        if (cancelled_in_time(visit())) {
          return add(Sentence::drive_not_due_cancelled,
                     {date, both_ways, {"on", words_of(visit().cancelled->on.value(), language_)}});
        }
        return drive_paid(Sentence::drive_cancelled_paid, date, distance);
      }
      default:
        add(Sentence::drive_follows_hours, {});
        return hours(rule);
    }
  }

  void drive_paid(Sentence sentence, const Value& date, const Value& distance) {
    if (part_.granted < part_.claimed) {
      return add(Sentence::drive_over_ceiling,
                 {distance,
                  {"ceiling", words_of(*terms().kilometre_ceiling, language_)},
                  {"granted", words_of(Kilometres::of_metres(part_.granted), language_)}});
    }
    const auto* row = terms().kilometre_rate.in_force_on(visit().date);
    const Value rate{"rate", words_of(row->value.amount(), language_)};
    add(sentence, {date, distance, rate});
    assumed(*row, rate.text);
  }

  void receipt(Rule rule) {
    const Value date{"date", words_of(expense().date.value(), language_)};
    const Value amount{"amount", words_of(expense().amount, language_)};
    switch (rule) {
      case Rule::STK_EXP_01:
        return add(Sentence::receipt_missing, {date, amount});
      case Rule::STK_EXP_02:
        if (expense().spent_for == ExpenseFor::recipient) return add(Sentence::recipients_own_cost, {date, amount});
        if (expense().kind == ExpenseKind::fuel) return add(Sentence::fuel, {date, amount});
        return transport(date, amount);
      case Rule::STK_EXP_04:
        return not_covered(date, amount);
      default:
        return ceiling(date, amount);
    }
  }

  void transport(const Value& date, const Value& amount) {
    add(Sentence::transport, {date, amount});
    const std::int64_t fits = part_.pending > 0 ? part_.pending : part_.granted;
    if (0 < fits && fits < part_.claimed) {
      add(Sentence::transport_over_ceiling, {{"ceiling", words_of(*terms().expense_ceiling, language_)},
                                             {"left", words_of(Kroner::of_ore(fits), language_)}});
    }
  }

  /// STK-EXP-04: never granted, granted from a later day, or ended.
  void not_covered(const Value& date, const Value& amount) {
    bool granted_before = false;
    const ExpenseCover* in_force = nullptr;
    for (const ExpenseCover& row : settled_.sheet.agreement.expense_cover) {
      const bool granted = row.monthly != Kroner();
      if (expense().date.value() < row.from.value()) {
        if (!granted || granted_before) continue;
        return add(Sentence::cover_from_later_day, {date, amount, {"from", words_of(row.from.value(), language_)}});
      }
      if (!granted && (in_force == nullptr || in_force->monthly != Kroner())) in_force = &row;
      if (granted) in_force = &row;
      granted_before = granted_before || granted;
    }
    if (!granted_before) return add(Sentence::cover_not_granted, {date, amount});
    return add(Sentence::cover_ended, {date, amount, {"from", words_of(in_force->from.value(), language_)}});
  }

  void ceiling(const Value& date, const Value& amount) {
    const Kroner most = terms().expense_ceiling.value_or(Kroner());
    const Value value{"ceiling", words_of(most, language_)};
    const Kroner granted = Kroner::of_ore(part_.granted);
    if (part_.refused() == 0) {
      add(Sentence::within_ceiling, {date, amount, value});
    } else if (granted > Kroner()) {
      add(Sentence::ceiling_has_part, {date,
                                       amount,
                                       value,
                                       {"left", words_of(granted, language_)},
                                       {"refused", words_of(Kroner::of_ore(part_.refused()), language_)}});
    } else {
      add(most > Kroner() ? Sentence::ceiling_is_spent : Sentence::ceiling_is_zero, {date, amount, value});
    }
    if (part_.refused() > 0 && terms().expenses_before > Kroner()) {
      add(Sentence::ceiling_spent_earlier, {{"earlier", words_of(terms().expenses_before, language_)}});
    }
    const Date figure_day = later_of(terms().period.first, terms().agreement.first);
    if (const auto* row = settled_.regulation.expense_ceiling.in_force_on(figure_day)) {
      assumed(*row, words_of(row->value, language_));
    }
  }

  template <class Row>
  void assumed(const Row& row, const std::string& figure) {
    if (row.provenance != Provenance::assumed) return;
    add(Sentence::assumed_figure, {{"figure", figure}, {"source", std::string(row.source)}});
  }

  Sentence what_to_decide() const {
    if (part_.part == Part::expense) return Sentence::decide_transport;
    if (part_.part != Part::hours) return Sentence::decide_drive;
    switch (part_.finding.rule) {
      case Rule::STK_SIC_01:
        return Sentence::decide_sickness;
      case Rule::STK_HOL_02:
        return Sentence::decide_holiday;
      case Rule::STK_PAY_04:
        return Sentence::decide_account;
      case Rule::STK_CAN_03:
        return Sentence::decide_hours_of_contact;
      case Rule::STK_TIM_07:
        return collisions_.overlapped(part_.item) != nullptr ? Sentence::decide_overlap
                                                             : Sentence::decide_day_over_24_hours;
      default:
        return Sentence::decide_task;
    }
  }

  /// What is pending; one ruling decides the drive both ways, so those are added.
  std::string pending() const {
    if (part_.part == Part::hours) return words_of(Hours::of_minutes(part_.pending), language_);
    if (part_.part == Part::expense) return words_of(Kroner::of_ore(part_.pending), language_);
    return words_of(payable_distance(visit()), language_);
  }

  const Settled& settled_;
  const PartDecision& part_;
  Language language_;
  const Collisions& collisions_;
  bool both_ways_;
  std::string text_;
};

}  // namespace

std::string reason_of(const Settled& settled, const PartDecision& part, Language language,
                      const Collisions& collisions) {
  return Teller(settled, part, language, collisions).tell(true);
}
std::string reason_for_contact(const Settled& settled, const PartDecision& part, bool both_ways, Language language,
                               const Collisions& collisions) {
  return Teller(settled, part, language, collisions, both_ways).tell(false);
}
std::string reason_of(const Settled& settled, const PartDecision& part, Language language) {
  return reason_of(settled, part, language, Collisions(settled));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
