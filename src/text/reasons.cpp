#include "text/reasons.hpp"

#include <algorithm>

#include "text/telling.hpp"

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

RulingPart ruling_part_of(Part part) {
  if (part == Part::hours) return RulingPart::hours;
  return part == Part::expense ? RulingPart::expense : RulingPart::km;
}

/// Tells why one part was decided so.
class Teller {
 public:
  Teller(TextBuffer& out, const Settled& settled, const PartDecision& part, Language language,
         const Collisions& collisions, bool both_ways = false)
      : out_(out),
        begin_(out.size()),
        settled_(settled),
        part_(part),
        language_(language),
        collisions_(collisions),
        both_ways_(both_ways) {}

  /// @param to_caseworker with what is to be decided, and how it is entered
  void tell_all(bool to_caseworker) {
    situation();
    const RulingPart part = ruling_part_of(part_.part);
    if (part_.ruled) {
      const Sentence ruled = ruling_granted() ? Sentence::ruled_granted : Sentence::ruled_refused;
      add(ruled, {{"on", *part_.ruled}});
    } else if (to_caseworker && part_.finding.verdict == Verdict::review) {
      add(what_to_decide(), {pending()});
      add(Sentence::enter_ruling, {{"item", part_.list == ItemList::visits ? visit().id : expense().id},
                                   {"part", ruling_part_names[static_cast<std::size_t>(part)]}});
    }
  }

 private:
  const Visit& visit() const { return settled_.sheet.visits[part_.item]; }
  const Expense& expense() const { return settled_.sheet.expenses[part_.item]; }
  const Terms& terms() const { return settled_.terms; }
  /// Adds a sentence to what is told.
  void add(Sentence sentence, std::initializer_list<Told> figures) {
    if (out_.size() > begin_) out_.append(' ');
    tell(out_, language_, sentence, figures);
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
    const Told what{"what", catalogue_of(language_).sentences[static_cast<std::size_t>(item)].text};
    const Told on{"date", date};
    const Told delivered{"delivered", terms().delivered.value()};
    switch (rule) {
      case Rule::STK_AGR_03:
        return off_agreement(date, what, on);
      case Rule::STK_TIM_05:
        return add(Sentence::belongs_to_other_month,
                   {what, on, {"month", sheet_month_of(date)}, {"period", terms().period}});
      case Rule::STK_PAY_03:
        return add(Sentence::after_delivery, {what, on, delivered});
      default:
        return add(Sentence::delivered_too_late, {what,
                                                  on,
                                                  delivered,
                                                  {"last", last_delivery_day(settled_.regulation, date)},
                                                  {"months", settled_.regulation.claim_window_months.value}});
    }
  }

  void off_agreement(Date date, const Told& what, const Told& on) {
    const Period& days = terms().agreement;
    if (date < days.first.value()) {
      return add(Sentence::before_agreement, {what, on, {"first", days.first.value()}});
    }
    const Told last{"last", days.last.value()};
    const auto& notice = settled_.sheet.agreement.notice;
    if (notice && last_day_after_notice(settled_.regulation, notice->received) == days.last.value()) {
      return add(
          Sentence::after_notice,
          {what, on, last, {"received", notice->received.value()}, {"days", settled_.regulation.notice_days.value}});
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
    const Told date{"date", v.date.value()};
    const Told time{"hours", v.hours};
    const Told activity{"activity", catalogue_of(language_).activities[static_cast<std::size_t>(v.activity)]};
    const bool held = v.status == VisitStatus::held;
    switch (rule) {
      case Rule::STK_SIC_01: {
        if (v.status == VisitStatus::contact_ill) return add(Sentence::contact_was_ill, {date, time});
        if (contact_is_ill(v)) return add(Sentence::contact_cancelled_ill, {date, time});
        const Period days = period_with(settled_.sheet.agreement.sick_leave, v.date, [](const SickLeave& leave) {
          return Period{leave.from, day_or_forever(leave.to)};
        });
        return add(held ? Sentence::held_in_sickness : Sentence::cancelled_in_sickness, {date, {"period", days}});
      }
      case Rule::STK_HOL_02: {
        const Period days =
            period_with(settled_.sheet.agreement.holidays, v.date, [](const Period& holiday) { return holiday; });
        return add(held ? Sentence::held_in_holiday : Sentence::cancelled_in_holiday, {date, {"period", days}});
      }
      case Rule::STK_CAN_02:
        return add(Sentence::cancelled_in_time, {date, time, cancelled_by(), {"on", v.cancelled->on.value()}});
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

  Told cancelled_by() const {
    return {"by", catalogue_of(language_).cancelled_by[static_cast<std::size_t>(visit().cancelled->by)]};
  }

  void does_not_fit(const Told& date, const Told& time) {
    const Visit* other = collisions_.overlapped(part_.item);
    if (other == nullptr) return add(Sentence::day_over_24_hours, {date, time});
    return add(Sentence::overlaps, {date,
                                    {"start", *visit().start},
                                    {"other", other->id},
                                    {"other_date", other->date.value()},
                                    {"other_start", *other->start},
                                    {"other_hours", other->hours}});
  }

  void account(const Told& date, const Told& time) {
    if (part_.ruled) return add(Sentence::account_fell_short, {date, time});
    const Hours granted = Hours::of_minutes(part_.granted);
    if (granted > Hours()) {
      return add(Sentence::account_has_part,
                 {date, time, {"left", granted}, {"granted", granted}, {"pending", Hours::of_minutes(part_.pending)}});
    }
    if (terms().accrued < terms().used_before) {
      const Hours missing = terms().used_before - terms().accrued;
      return add(Sentence::account_was_overdrawn, {date, time, {"missing", missing}});
    }
    return add(Sentence::account_is_empty, {date, time});
  }

  void paid(const Told& date, const Told& time) {
    const auto* row = terms().hourly_rate.in_force_on(visit().date);
    const Told rate{"rate", row->value.amount()};
    if (!visit().cancelled) {
      add(Sentence::hours_paid, {date, time, rate});
    } else {
      const CancelCause cause = visit().cancelled->cause;
      const Sentence sentence = cause == CancelCause::no_show   ? Sentence::planned_hours_paid_no_show
                                : cause == CancelCause::illness ? Sentence::planned_hours_paid_illness
                                                                : Sentence::planned_hours_paid;
      add(sentence, {date, time, rate, cancelled_by()});
    }
    assumed(*row, row->value.amount());
  }

  void drive(Rule rule) {
    const Told date{"date", visit().date.value()};
    const Told distance{"distance", Kilometres::of_metres(part_.claimed)};
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
        const Told both_ways{"distance", payable_distance(visit())};
        if (contact_is_ill(visit())) return add(Sentence::drive_not_due_illness, {date, both_ways});
        if (cancelled_in_time(visit())) {
          return add(Sentence::drive_not_due_cancelled, {date, both_ways, {"on", visit().cancelled->on.value()}});
        }
        return drive_paid(Sentence::drive_cancelled_paid, date, distance);
      }
      default:
        add(Sentence::drive_follows_hours, {});
        return hours(rule);
    }
  }

  void drive_paid(Sentence sentence, const Told& date, const Told& distance) {
    if (part_.granted < part_.claimed) {
      return add(
          Sentence::drive_over_ceiling,
          {distance, {"ceiling", *terms().kilometre_ceiling}, {"granted", Kilometres::of_metres(part_.granted)}});
    }
    const auto* row = terms().kilometre_rate.in_force_on(visit().date);
    const Told rate{"rate", row->value.amount()};
    add(sentence, {date, distance, rate});
    assumed(*row, row->value.amount());
  }

  void receipt(Rule rule) {
    const Told date{"date", expense().date.value()};
    const Told amount{"amount", expense().amount};
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

  void transport(const Told& date, const Told& amount) {
    add(Sentence::transport, {date, amount});
    const std::int64_t fits = part_.pending > 0 ? part_.pending : part_.granted;
    if (0 < fits && fits < part_.claimed) {
      add(Sentence::transport_over_ceiling, {{"ceiling", *terms().expense_ceiling}, {"left", Kroner::of_ore(fits)}});
    }
  }

  /// STK-EXP-04: never granted, granted from a later day, or ended.
  void not_covered(const Told& date, const Told& amount) {
    bool granted_before = false;
    const ExpenseCover* in_force = nullptr;
    for (const ExpenseCover& row : settled_.sheet.agreement.expense_cover) {
      const bool granted = row.monthly != Kroner();
      if (expense().date.value() < row.from.value()) {
        if (!granted || granted_before) continue;
        return add(Sentence::cover_from_later_day, {date, amount, {"from", row.from.value()}});
      }
      if (!granted && (in_force == nullptr || in_force->monthly != Kroner())) in_force = &row;
      if (granted) in_force = &row;
      granted_before = granted_before || granted;
    }
    if (!granted_before) return add(Sentence::cover_not_granted, {date, amount});
    return add(Sentence::cover_ended, {date, amount, {"from", in_force->from.value()}});
  }

  void ceiling(const Told& date, const Told& amount) {
    const Kroner most = terms().expense_ceiling.value_or(Kroner());
    const Told value{"ceiling", most};
    const Kroner granted = Kroner::of_ore(part_.granted);
    if (part_.refused() == 0) {
      add(Sentence::within_ceiling, {date, amount, value});
    } else if (granted > Kroner()) {
      add(Sentence::ceiling_has_part,
          {date, amount, value, {"left", granted}, {"refused", Kroner::of_ore(part_.refused())}});
    } else {
      add(most > Kroner() ? Sentence::ceiling_is_spent : Sentence::ceiling_is_zero, {date, amount, value});
    }
    if (part_.refused() > 0 && terms().expenses_before > Kroner()) {
      add(Sentence::ceiling_spent_earlier, {{"earlier", terms().expenses_before}});
    }
    const Date figure_day = later_of(terms().period.first, terms().agreement.first);
    if (const auto* row = settled_.regulation.expense_ceiling.in_force_on(figure_day)) {
      assumed(*row, row->value);
    }
  }

  template <class Row>
  void assumed(const Row& row, Kroner figure) {
    if (row.provenance != Provenance::assumed) return;
    add(Sentence::assumed_figure, {{"figure", figure}, {"source", row.source}});
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
  Told pending() const {
    if (part_.part == Part::hours) return {"pending", Hours::of_minutes(part_.pending)};
    if (part_.part == Part::expense) return {"pending", Kroner::of_ore(part_.pending)};
    return {"pending", payable_distance(visit())};
  }

  TextBuffer& out_;
  std::size_t begin_;  ///< where in it the reason begins
  const Settled& settled_;
  const PartDecision& part_;
  Language language_;
  const Collisions& collisions_;
  bool both_ways_;
};

}  // namespace

void append_reason(TextBuffer& out, const Settled& settled, const PartDecision& part, Language language,
                   const Collisions& collisions) {
  Teller(out, settled, part, language, collisions).tell_all(true);
}
std::string reason_for_contact(const Settled& settled, const PartDecision& part, bool both_ways, Language language,
                               const Collisions& collisions) {
  TextBuffer out;
  Teller(out, settled, part, language, collisions, both_ways).tell_all(false);
  return out.text();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
