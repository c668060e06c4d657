#include <memory>

#include "cli/parameters.hpp"
#include "cli/regulation_option.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/glossary.hpp"
#include "text/guidance.hpp"
#include "text/layout.hpp"
#include "text/rule_order.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;
using documents::Phrase;
using documents::Sentence;

struct Options {
  std::string rule;
  std::string on;
  RegulationOptions regulation;
  std::string format = "text";
  bool all = false;
};

std::vector<std::string_view> readings_of(Rule rule) {
  std::vector<std::string_view> names;
  for (const Reading reading : {Reading::text, Reading::practice, Reading::choice}) {
    if (rests_on(rule, reading)) names.push_back(name_of(reading));
  }
  return names;
}

/// Without its parameters.
JsonObject rule_json(Rule rule, Language language) {
  return JsonObject()
      .text("rule", id_of(rule))
      .text_or_null("section", section_of(rule))
      .texts("readings", readings_of(rule))
      .text("title", rule_title(rule, language))
      .text("words", rule_words(rule, language))
      .text("reading_words", rule_reading_words(rule, language))
      .text_or_null("alternatives", rule_alternatives(rule, language));
}

std::string rule_text(Rule rule, const Regulation& regulation, std::optional<Date> on, Language language) {
  documents::Page page;
  page.line(say(language, Sentence::ask_heading,
                {{"rule", std::string(id_of(rule))}, {"title", std::string(rule_title(rule, language))}}));
  page.line();
  page.paragraph(0, rule_words(rule, language));
  page.line();
  page.paragraph(0,
                 say(language, Sentence::label_rule_section, {{"section", section_words(rule, regulation, language)}}));
  page.paragraph(
      0, say(language, Sentence::label_readings, {{"readings", std::string(rule_reading_words(rule, language))}}));
  const std::string alternatives(rule_alternatives(rule, language));
  page.paragraph(0, alternatives.empty() ? say(language, Phrase::no_alternatives)
                                         : say(language, Phrase::label_alternatives, {{"alternatives", alternatives}}));
  std::string text = page.take();
  const std::vector<Parameter> parameters = parameters_of(regulation, rule, on, language);
  if (!parameters.empty()) text += '\n' + parameters_text(parameters, on, language);
  return text;
}

std::vector<JsonObject> orders_json() {
  std::vector<JsonObject> orders;
  for (const documents::TestOrder& order : documents::test_orders) {
    std::vector<JsonObject> tests;
    for (const documents::RuleTest& test : order.tests) {
      std::vector<std::string_view> verdicts;
      for (const Verdict verdict : test.verdicts) {
        if (verdict != Verdict::not_claimed) verdicts.push_back(name_of(verdict));
      }
      tests.push_back(
          JsonObject().number("position", test.position).text("rule", id_of(test.rule)).texts("verdicts", verdicts));
    }
    orders.push_back(JsonObject().text("part", order.part).objects("tests", tests));
  }
  return orders;
}

std::vector<JsonObject> guidance_json(Language language) {
  std::vector<JsonObject> sentences;
  for (const documents::Guidance& row : documents::guidance) {
    sentences.push_back(
        JsonObject().text("sentence", row.sentence).text("words", row.words[static_cast<std::size_t>(language)]));
  }
  return sentences;
}

std::vector<JsonObject> glossary_json(Language language) {
  std::vector<JsonObject> groups;
  for (const documents::TermGroup& group : documents::glossary) {
    std::vector<JsonObject> terms;
    for (const documents::Term& term : group.terms) {
      JsonObject names;
      for (std::size_t i = 0; i < documents::language_count; ++i)
        names.text(documents::language_names[i], term.names[i]);
      terms.push_back(
          JsonObject().object("names", names).text("meaning", term.meanings[static_cast<std::size_t>(language)]));
    }
    groups.push_back(
        JsonObject().text("title", group.title[static_cast<std::size_t>(language)]).objects("terms", terms));
  }
  return groups;
}

std::vector<JsonObject> parameters_in_words(const std::vector<Parameter>& parameters, Language language) {
  std::vector<JsonObject> rows;
  for (const Parameter& parameter : parameters) {
    for (const ParameterRow& row : parameter.rows) {
      rows.push_back(JsonObject()
                         .text("title", parameter.title)
                         .text("value", row.expected ? say(language, Sentence::parameter_expected) : row.words)
                         .text_or_null("from", row.from ? documents::words_of(*row.from, language) : std::string())
                         .text("provenance", provenance_word(row.provenance, language))
                         .text("source", row.source));
    }
  }
  return rows;
}

JsonObject verdicts_json(Language language) {
  JsonObject words;
  for (const Verdict verdict : {Verdict::granted, Verdict::reduced, Verdict::refused, Verdict::review}) {
    words.text(name_of(verdict), verdict_word(verdict, language));
  }
  return words;
}

/// Everything the rule book is made from.
std::string all_json(const Regulation& regulation, std::optional<Date> on, Language language) {
  std::vector<JsonObject> rules;
  for (const RuleEntry& entry : all_rules) {
    const std::vector<Parameter> parameters = parameters_of(regulation, entry.rule, on, language);
    rules.push_back(rule_json(entry.rule, language).objects("parameters", parameters_in_words(parameters, language)));
  }
  return JsonObject()
      .rows("rules", rules)
      .text("no_alternatives", say(language, Phrase::no_alternatives))
      .object("verdicts", verdicts_json(language))
      .rows("orders", orders_json())
      .rows("guidance", guidance_json(language))
      .rows("glossary", glossary_json(language))
      .lines();
}

std::string all_text(const Regulation& regulation, std::optional<Date> on, Language language) {
  std::string text;
  for (const RuleEntry& entry : all_rules) {
    text += (text.empty() ? "" : "\n\n") + rule_text(entry.rule, regulation, on, language);
  }
  return text;
}

void run(const Options& options, Language language) {
  std::optional<Date> on;
  if (!options.on.empty()) on = date_argument("--on", options.on, language);
  const ChosenRegulation chosen = chosen_regulation(options.regulation, language);
  const Regulation& regulation = chosen.view();
  const bool as_json = options.format == "json";
  if (options.all) {
    return write_product(as_json ? all_json(regulation, on, language) : all_text(regulation, on, language));
  }
  if (options.rule.empty()) {
    throw usage(say(language, Text::name_option, {{"option", say(language, Text::rule)}}) + ' ' +
                say(language, Text::see_help, {{"command", "stottekontakt explain --help"}}));
  }
  const Rule rule = rule_argument(options.rule, language);
  if (!as_json) return write_product(rule_text(rule, regulation, on, language));
  const std::vector<Parameter> parameters = parameters_of(regulation, rule, on, language);
  write_product(rule_json(rule, language).rows("parameters", parameters_json(parameters, on)).lines());
}

}  // namespace

void add_explain(CLI::App& app, Language language, Outcome&) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("explain", say(language, Text::explain_about));
  CLI::Option* const rule =
      command.add_option(say(language, Text::rule), options->rule, say(language, Text::explain_rule))->type_name("");
  command.add_flag("--all", options->all, say(language, Text::explain_all))->excludes(rule);
  command.add_option("--on", options->on, say(language, Text::explain_on))->type_name(say(language, Text::date));
  add_regulation(command, options->regulation, language);
  add_format(command, options->format, language);
  command.callback([options, language] { run(*options, language); });
}

}  // namespace cli
}  // namespace stottekontakt
