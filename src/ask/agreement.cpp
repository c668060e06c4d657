#include "stottekontakt/rules/agreement.hpp"

#include "ask/telling.hpp"
#include "stottekontakt/rules/evaluation.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Reply last_day(const Facts& facts, const Regulation& regulation, Language language) {
  const Date received = facts.get<Date>("received");
  const Date last = last_day_after_notice(regulation, received);
  return Answer{Rule::STK_AGR_01, Reading::practice, JsonObject().text("last_day", to_text(last)),
                say(language, Sentence::answer_last_day,
                    {{"received", words_of(received, language)},
                     {"last", words_of(last, language)},
                     {"days", std::to_string(regulation.notice_days.value)}})};
}

Reply form_of_notice(const Facts& facts, const Regulation&, Language language) {
  const bool written = facts.truth("written");
  const bool remark = notice_should_have_been_written({.received = first_date, .written = written});
  return Answer{
      Rule::STK_AGR_02, Reading::text,
      JsonObject().truth("valid", true).text_or_null("notice", remark ? name_of(NoticeCode::notice_unwritten) : ""),
      say(language, remark ? Sentence::answer_notice_unwritten : Sentence::answer_notice_written)};
}

Reply inside_agreement(const Facts& facts, const Regulation& regulation, Language language) {
  const Date date = facts.get<Date>("date");
  Agreement agreement{.id = {}, .from = facts.get<Date>("from"), .to = facts.find<Date>("to"), .weekly_hours = {}};
  if (const auto received = facts.find<Date>("notice")) agreement.notice = Termination{.received = *received};
  const Period days = agreement_days(regulation, agreement);
  if (days.empty())
    return contradiction(Status::ends_before_begins, facts.find<Date>("to") ? "to" : "notice", language);
  const bool inside = days.contains(date);
  return Answer{
      Rule::STK_AGR_03, Reading::choice,
      JsonObject()
          .truth("inside", inside)
          .text("first_day", to_text(days.first))
          .text_or_null("last_day", days.last.value() == no_last_date ? std::string_view() : to_text(days.last).view()),
      say(language, inside ? Sentence::answer_inside_agreement : Sentence::answer_outside_agreement,
          {{"date", words_of(date, language)}, {"period", words_of(days, language)}})};
}

constexpr Key checklist[] = {{"signed", Form::truth},
                             {"informed", Form::truth},
                             {"email_read", Form::truth},
                             {"contact_saved", Form::truth},
                             {"police_certificate", Form::truth}};

Reply start_up(const Facts& facts, const Regulation&, Language language) {
  const StartUpChecklist list{.agreement_and_confidentiality_signed = facts.truth("signed"),
                              .informed_about_recipient = facts.truth("informed"),
                              .email_read = facts.truth("email_read"),
                              .service_contact_saved = facts.truth("contact_saved"),
                              .police_certificate_delivered = facts.truth("police_certificate")};
  const bool ready = ready_to_start(list);
  std::vector<std::string_view> missing;
  std::string words;
  for (const Key& key : checklist) {
    if (facts.truth(key.name)) continue;
    missing.push_back(key.name);
    if (!words.empty()) words += "; ";
    words += key_words(key.name, language);
  }
  return Answer{
      Rule::STK_AGR_04, Reading::text, JsonObject().truth("ready", ready).texts("missing", missing),
      ready ? say(language, Sentence::answer_ready) : say(language, Sentence::answer_not_ready, {{"missing", words}})};
}

Reply evaluation(const Facts& facts, const Regulation& regulation, Language language) {
  const std::int64_t year = facts.get<std::int64_t>("year");
  if (year < 1901 || year > 2199) return contradiction(Status::out_of_range, "year", language);
  const std::int64_t forms = facts.get<std::int64_t>("forms");
  if (forms > 1000) return contradiction(Status::out_of_range, "forms", language);
  const auto state =
      evaluation_state(regulation, static_cast<int>(year), static_cast<int>(forms), facts.get<Date>("as_of"));
  constexpr Sentence sentences[] = {Sentence::answer_evaluation_due, Sentence::answer_evaluation_overdue,
                                    Sentence::answer_evaluation_met, Sentence::answer_evaluation_target};
  const auto index = static_cast<std::size_t>(state);
  const bool by_text = state == EvaluationState::met || state == EvaluationState::target;
  return Answer{Rule::STK_EVA_01, by_text ? Reading::text : Reading::choice,
                JsonObject().text("state", evaluation_state_names[index]),
                say(language, sentences[index],
                    {{"year", std::to_string(year)},
                     {"last", words_of(last_day_of({static_cast<int>(year), 12}), language)},
                     {"aim", std::to_string(regulation.evaluations_aim.value)}})};
}

constexpr Key last_day_keys[] = {{"received", Form::date}};
constexpr Key form_of_notice_keys[] = {{"written", Form::truth}};
constexpr Key inside_agreement_keys[] = {
    {"date", Form::date}, {"from", Form::date}, {"to", Form::date, false}, {"notice", Form::date, false}};
constexpr Key evaluation_keys[] = {{"year", Form::number}, {"forms", Form::number}, {"as_of", Form::date}};
constexpr Question questions[] = {
    {{Rule::STK_AGR_01}, last_day_keys, last_day},
    {{Rule::STK_AGR_02}, form_of_notice_keys, form_of_notice},
    {{Rule::STK_AGR_03}, inside_agreement_keys, inside_agreement},
    {{Rule::STK_AGR_04}, checklist, start_up},
    {{Rule::STK_EVA_01}, evaluation_keys, evaluation},
};

}  // namespace

std::span<const Question> agreement_questions() {
  return questions;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
