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
using documents::Language;
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
    text += "  " + std::string(name_width, ' ') + "  " + std::string(key.name) + "=" + form_words(key) + '\n';
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

std::vector<GivenFact> facts_of(const std::vector<std::string>& arguments) {
  std::vector<GivenFact> facts;
  for (const std::string& argument : arguments) {
    check_utf8(argument);
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw usage(documents::quoted(argument) +
                  " mangler et likhetstegn. Skriv NØKKEL=VERDI, for eksempel received=2025-03-03.");
    }
    facts.push_back({std::string_view(argument).substr(0, equals), std::string_view(argument).substr(equals + 1)});
  }
  return facts;
}

std::string answer_text(const Answer& answer, Language language) {
  documents::Page page;
  page.paragraph(0, answer.reason);
  page.paragraph(0, documents::basis_words(answer.rule, answer.reading, language));
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

void run(const Options& options) {
  const Language language = Language::nb;
  if (options.rule.empty()) return write_product(all_keys(language));
  const Rule rule = rule_argument(options.rule);
  const std::optional<Question> question = documents::question_of(rule);
  if (!question) {
    throw usage(std::string(id_of(rule)) +
                " kan ikke spørres alene, bare sammen med en timeliste (settle). Disse kan: " + askable_rules() + ".");
  }
  if (options.facts.empty()) return write_product(keys_of(*question, language));
  const ChosenRegulation regulation = chosen_regulation(options.regulation);
  const auto asked = documents::ask(*question, facts_of(options.facts), regulation.view(), language);
  if (!asked.answer) throw failure_of(asked.errors);
  write_product(options.format == "json" ? answer_json(*asked.answer) : answer_text(*asked.answer, language));
}

}  // namespace

void add_ask(CLI::App& app, Outcome&) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("ask", "Svar på ett spørsmål om én regel");
  command.add_option("REGEL", options->rule, "Regelen, for eksempel agr-01")->type_name("");
  command.add_option("NØKKEL=VERDI", options->facts, "Det regelen trenger å vite")->type_name("");
  add_regulation(command, options->regulation);
  add_format(command, options->format);
  command.footer(
      "Uten NØKKEL=VERDI vises nøklene til regelen; uten REGEL vises alle spørsmål som kan stilles.\n"
      "Eksempel: stottekontakt ask agr-01 received=2025-03-03");
  command.callback([options] { run(*options); });
}

}  // namespace cli
}  // namespace stottekontakt
