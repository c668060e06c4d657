#include "ask/ask.hpp"

#include <algorithm>
#include <memory>

#include "cli/regulation_option.hpp"
#include "documents/complaints.hpp"
#include "text/catalogue.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::Answer;
using documents::AskError;
using documents::GivenFact;
using documents::Key;
using documents::Question;
using documents::Sentence;

struct Options {
  std::string rule;
  std::vector<std::string> facts;
  RegulationOptions regulation;
  std::string format = "text";
};

/// The keys of a question, a line each: how the value is written, what it means.
std::string keys_of(const Question& question, Language language) {
  std::size_t name_width = 0;
  for (const Key& key : question.keys) name_width = std::max(name_width, key.name.size());
  std::string text;
  for (const Rule rule : question.rules) {
    if (rule == Rule::none) break;
    text += say(language, Sentence::ask_heading,
                {{"rule", std::string(id_of(rule))}, {"title", std::string(rule_title(rule, language))}});
    text += '\n';
  }
  for (const Key& key : question.keys) {
    std::string words(documents::key_words(key.name, language));
    if (!key.required) words = say(language, Sentence::ask_optional, {{"words", words}});
    text += "  " + std::string(key.name) + std::string(name_width - key.name.size(), ' ') + "  " + words + '\n';
    text += "  " + std::string(name_width, ' ') + "  " + std::string(key.name) + "=" + form_words(key, language) + '\n';
  }
  return text;
}

std::string all_keys(Language language) {
  std::string text;
  for (const Question& question : documents::all_questions()) {
    if (!text.empty()) text += '\n';
    text += keys_of(question, language);
  }
  return text;
}

/// The rules that can be asked, for a message.
std::string askable_rules() {
  std::string ids;
  for (const Question& question : documents::all_questions()) {
    for (const Rule rule : question.rules) {
      if (rule == Rule::none) break;
      if (!ids.empty()) ids += ", ";
      ids += id_of(rule).substr(4);
    }
  }
  return ids;
}

std::vector<GivenFact> facts_of(const std::vector<std::string>& arguments, Language language) {
  std::vector<GivenFact> facts;
  for (const std::string& argument : arguments) {
    check_utf8(argument, language);
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw usage(say(language, Text::fact_without_equals, {{"text", documents::quoted(argument, language)}}));
    }
    facts.push_back({std::string_view(argument).substr(0, equals), std::string_view(argument).substr(equals + 1)});
  }
  return facts;
}

std::string answer_text(const Answer& answer, const Regulation& regulation, Language language) {
  documents::Page page;
  page.paragraph(0, answer.reason);
  page.paragraph(0, documents::basis_words(answer.rule, answer.reading, regulation, language));
  return page.take();
}

Failure failure_of(const std::vector<AskError>& errors) {
  Failure failure{Exit::usage, {}};
  for (const AskError& error : errors) {
    const bool no_rate = error.status == Status::no_rate_in_force || error.status == Status::no_ceiling_in_force;
    if (no_rate) failure.exit = Exit::no_rate;
    failure.messages.push_back(
        {.text = error.text, .code = std::string(name_of(error.status)), .status = static_cast<int>(error.status)});
  }
  return failure;
}

void run(const Options& options, Language language) {
  if (options.rule.empty()) return write_product(all_keys(language));
  const Rule rule = rule_argument(options.rule, language);
  const std::optional<Question> question = documents::question_of(rule);
  if (!question) {
    throw usage(say(language, Text::rule_not_alone, {{"rule", std::string(id_of(rule))}, {"rules", askable_rules()}}));
  }
  if (options.facts.empty()) return write_product(keys_of(*question, language));
  const ChosenRegulation regulation = chosen_regulation(options.regulation, language);
  const auto asked = documents::ask(*question, facts_of(options.facts, language), regulation.view(), language);
  if (!asked.answer) throw failure_of(asked.errors);
  write_product(options.format == "json" ? answer_json(*asked.answer)
                                         : answer_text(*asked.answer, regulation.view(), language));
}

}  // namespace

void add_ask(CLI::App& app, Language language, Outcome&) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("ask", say(language, Text::ask_about));
  command.add_option(say(language, Text::rule), options->rule, say(language, Text::ask_rule))->type_name("");
  command.add_option(say(language, Text::fact), options->facts, say(language, Text::ask_facts))->type_name("");
  add_regulation(command, options->regulation, language);
  add_format(command, options->format, language);
  command.footer(say(language, Text::ask_footer));
  command.callback([options, language] { run(*options, language); });
}

}  // namespace cli
}  // namespace stottekontakt
