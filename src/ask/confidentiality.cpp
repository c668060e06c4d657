#include "stottekontakt/rules/confidentiality.hpp"

#include "ask/telling.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

Sentence sentence_of(const DisclosureFinding& finding) {
  switch (finding.rule) {
    case Rule::STK_CON_02:
      return finding.answer == DisclosureAnswer::permitted ? Sentence::answer_picture_permitted
                                                           : Sentence::answer_picture_forbidden;
    case Rule::STK_CON_03:
      return Sentence::answer_consent;
    case Rule::STK_CON_04:
      return Sentence::answer_duty;
    case Rule::STK_CON_05:
      return Sentence::answer_follow_up;
    default:
      return Sentence::answer_secret;
  }
}

Reply disclosure(const Facts& facts, const Regulation&, Language language) {
  const Disclosure what{.audience = facts.word<Audience>("audience"),
                        .picture = facts.truth("picture"),
                        .recipient_in_danger = facts.truth("danger"),
                        .consent = facts.truth("consent"),
                        .municipality_approved = facts.truth("approved"),
                        .agreed = facts.truth("agreed"),
                        .necessary = facts.truth("necessary")};
  const DisclosureFinding finding = may_disclose(what);
  return Answer{finding.rule, Reading::text,
                JsonObject().text("may_tell", disclosure_answer_names[static_cast<std::size_t>(finding.answer)]),
                say(language, sentence_of(finding))};
}

constexpr Key disclosure_keys[] = {{"audience", Form::word, true, audience_names},
                                   {"picture", Form::truth, false},
                                   {"danger", Form::truth, false},
                                   {"consent", Form::truth, false},
                                   {"approved", Form::truth, false},
                                   {"agreed", Form::truth, false},
                                   {"necessary", Form::truth, false}};
constexpr Question questions[] = {
    {{Rule::STK_CON_01, Rule::STK_CON_02, Rule::STK_CON_03, Rule::STK_CON_04, Rule::STK_CON_05},
     disclosure_keys,
     disclosure},
};

}  // namespace

std::span<const Question> confidentiality_questions() {
  return questions;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
