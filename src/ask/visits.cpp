#include "ask/telling.hpp"
#include "stottekontakt/rules/cancellation.hpp"
#include "stottekontakt/rules/sickness.hpp"
#include "stottekontakt/rules/tasks.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Value cancelled_by(const Facts& facts, Language language) {
  return {"by", word_of(catalogue_of(language).cancelled_by, facts.word<CancelledBy>("by"))};
}

/// The tests 5, 6, 9 and 13 of the regulation, for a visit that no other test decides.
Finding cancelled_visit(const Visit& visit) {
  if (const Finding finding = contact_is_ill(visit)) return finding;
  if (const Finding finding = cancelled_in_time(visit)) return finding;
  if (const Finding finding = cancelled_by_contact(visit)) return finding;
  return cancelled_hours_paid(visit.cancelled->cause);
}

Reply cancellation(const Facts& facts, const Regulation&, Language language) {
  const Date date = facts.get<Date>("date");
  const Date on = facts.get<Date>("on");
  const auto cause = facts.word<CancelCause>("cause");
  if (date < on) return contradiction(Status::cancelled_after_visit, "on", language);
  if (cause == CancelCause::no_show && on != date) return contradiction(Status::no_show_not_on_date, "on", language);
  const Visit visit{.id = {},
                    .date = date,
                    .status = VisitStatus::cancelled,
                    .cancelled = Cancellation{on, facts.word<CancelledBy>("by"), cause}};
  const Finding finding = cancelled_visit(visit);
  const Sentence sentence = finding.rule == Rule::STK_SIC_01   ? Sentence::answer_cancelled_ill
                            : finding.rule == Rule::STK_CAN_02 ? Sentence::answer_cancelled_in_time
                            : finding.rule == Rule::STK_CAN_03 ? Sentence::answer_cancelled_by_contact
                                                               : Sentence::answer_cancelled_same_day;
  return Answer{
      finding.rule, finding.reading, JsonObject().text("verdict", name_of(finding.verdict)),
      say(language, sentence,
          {{"date", words_of(date, language)}, {"on", words_of(on, language)}, cancelled_by(facts, language)})};
}

Reply breaking_off(const Facts& facts, const Regulation&, Language language) {
  const Hours hours = facts.get<Hours>("hours");
  const Hours held = facts.get<Hours>("held");
  if (hours.minutes() > limits::item_minutes) return contradiction(Status::out_of_range, "hours", language);
  if (hours < held) return contradiction(Status::out_of_range, "held", language);
  const Visit planned{.id = {}, .date = facts.get<Date>("date"), .hours = hours};
  const BrokenOff parts = broken_off(planned, held, facts.word<CancelledBy>("by"), CancelCause::not_stated, {});
  const Date on = parts.rest.cancelled->on;
  return Answer{Rule::STK_CAN_05, Reading::choice,
                JsonObject()
                    .object("held", JsonObject().text("status", "held").text("hours", to_text(parts.held.hours)))
                    .object("rest", JsonObject()
                                        .text("status", "cancelled")
                                        .text("hours", to_text(parts.rest.hours))
                                        .text("on", to_text(on))),
                say(language, Sentence::answer_broken_off,
                    {{"held", words_of(parts.held.hours, language)},
                     {"rest", words_of(parts.rest.hours, language)},
                     cancelled_by(facts, language)})};
}

Reply task(const Facts& facts, const Regulation&, Language language) {
  const auto activity = facts.word<Activity>("activity");
  const bool with_recipient = facts.truth("with_recipient", true);
  const Visit visit{.id = {}, .date = first_date, .activity = activity, .with_recipient = with_recipient};
  Finding finding = task_not_permitted(visit);
  if (!finding) {
    finding = {Rule::STK_TSK_03, Verdict::granted, with_recipient ? Reading::text : Reading::choice};
  }
  const Sentence sentence = finding.verdict == Verdict::granted ? Sentence::answer_task_permitted
                            : finding.rule == Rule::STK_TSK_01  ? Sentence::answer_task_chore
                            : finding.rule == Rule::STK_TSK_02  ? Sentence::answer_task_health
                                                                : Sentence::answer_task_without_recipient;
  return Answer{finding.rule, finding.reading, JsonObject().text("verdict", name_of(finding.verdict)),
                say(language, sentence, {{"activity", word_of(catalogue_of(language).activities, activity)}})};
}

constexpr Key cancellation_keys[] = {{"date", Form::date},
                                     {"on", Form::date},
                                     {"by", Form::word, true, cancelled_by_names},
                                     {"cause", Form::word, false, cancel_cause_names}};
constexpr Key breaking_off_keys[] = {
    {"date", Form::date}, {"hours", Form::hours}, {"held", Form::hours}, {"by", Form::word, true, cancelled_by_names}};
constexpr Key task_keys[] = {{"activity", Form::word, true, activity_names}, {"with_recipient", Form::truth, false}};
constexpr Question questions[] = {
    {{Rule::STK_CAN_01, Rule::STK_CAN_02, Rule::STK_CAN_03, Rule::STK_SIC_01}, cancellation_keys, cancellation},
    {{Rule::STK_CAN_05}, breaking_off_keys, breaking_off},
    {{Rule::STK_TSK_01, Rule::STK_TSK_02, Rule::STK_TSK_03}, task_keys, task},
};

}  // namespace

std::span<const Question> visit_questions() {
  return questions;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
