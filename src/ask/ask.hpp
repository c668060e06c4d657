#pragma once
/// @file
/// Rules that stand alone, asked one at a time with the facts they need.

#include <array>

#include "ask/facts.hpp"
#include "documents/json_object.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// What a rule answers.
struct Answer {
  Rule rule;  ///< the rule that decided, which may be another than the one asked
  Reading reading;
  JsonObject fields;   ///< dates, amounts and words as documents write them
  std::string reason;  ///< the answer in words
};

/// Puts the question: facts that contradict each other, or a missing rate, are an error.
using AskRule = std::variant<Answer, AskError> (*)(const Facts& facts, const Regulation& regulation, Language language);

/// A question: the rules that answer it, and the facts they need.
struct Question {
  std::array<Rule, 5> rules;  ///< `Rule::none` at the end
  std::span<const Key> keys;
  AskRule ask;
};

/// Every question, in the order of the regulation. Each rule stands in one question at most.
std::vector<Question> all_questions();
/// The question a rule answers; none for a rule that does not stand alone.
std::optional<Question> question_of(Rule rule);

/// An answer, or everything that is wrong with the question.
struct Asked {
  std::optional<Answer> answer{};
  std::vector<AskError> errors{};
};
Asked ask(const Question& question, std::span<const GivenFact> given, const Regulation& regulation, Language language);

/// The answer as JSON: {"rule", "section", "reading", "answer": {…}, "reason"}.
std::string answer_json(const Answer& answer);

/// The questions by subject; `all_questions` puts them together.
///@{
std::span<const Question> pay_questions();
std::span<const Question> visit_questions();
std::span<const Question> absence_questions();
std::span<const Question> agreement_questions();
std::span<const Question> cost_questions();
std::span<const Question> timesheet_questions();
std::span<const Question> confidentiality_questions();
///@}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
