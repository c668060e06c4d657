#include "ask/ask.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::vector<Question> all_questions() {
  std::vector<Question> all;
  for (const auto of_subject : {pay_questions, visit_questions, absence_questions, agreement_questions, cost_questions,
                                timesheet_questions, confidentiality_questions}) {
    const std::span<const Question> some = of_subject();
    all.insert(all.end(), some.begin(), some.end());
  }
  std::sort(all.begin(), all.end(), [](const Question& a, const Question& b) { return a.rules[0] < b.rules[0]; });
  return all;
}

std::optional<Question> question_of(Rule rule) {
  for (const Question& question : all_questions()) {
    if (rule != Rule::none && std::count(question.rules.begin(), question.rules.end(), rule) > 0) return question;
  }
  return std::nullopt;
}

Asked ask(const Question& question, std::span<const GivenFact> given, const Regulation& regulation, Language language) {
  Asked asked;
  const Facts facts = Facts::read(question.keys, given, asked.errors, language);
  if (!asked.errors.empty()) return asked;
  std::variant<Answer, AskError> reply = question.ask(facts, regulation, language);
  if (const AskError* error = std::get_if<AskError>(&reply)) {
    asked.errors.push_back(*error);
  } else {
    asked.answer = std::move(std::get<Answer>(reply));
  }
  return asked;
}

std::string answer_json(const Answer& answer) {
  return JsonObject()
      .text("rule", id_of(answer.rule))
      .text_or_null("section", section_of(answer.rule))
      .text("reading", name_of(answer.reading))
      .object("answer", answer.fields)
      .text("reason", answer.reason)
      .lines();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
