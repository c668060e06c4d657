#include <memory>

#include "cli/parameters.hpp"
#include "cli/regulation_option.hpp"
#include "text/catalogue.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;
using documents::Sentence;

struct Options {
  std::string rule;
  std::string on;
  RegulationOptions regulation;
  std::string format = "text";
};

std::vector<std::string_view> readings_of(Rule rule) {
  std::vector<std::string_view> names;
  for (const Reading reading : {Reading::text, Reading::practice, Reading::choice}) {
    if (rests_on(rule, reading)) names.push_back(name_of(reading));
  }
  return names;
}

void run(const Options& options, Language language) {
  const Rule rule = rule_argument(options.rule, language);
  std::optional<Date> on;
  if (!options.on.empty()) on = date_argument("--on", options.on, language);
  const ChosenRegulation regulation = chosen_regulation(options.regulation, language);
  const std::vector<Parameter> parameters = parameters_of(regulation.view(), rule, on, language);
  if (options.format == "json") {
    return write_product(JsonObject()
                             .text("rule", id_of(rule))
                             .text_or_null("section", section_of(rule))
                             .texts("readings", readings_of(rule))
                             .text("title", rule_title(rule, language))
                             .text("words", rule_words(rule, language))
                             .text("reading_words", rule_reading_words(rule, language))
                             .rows("parameters", parameters_json(parameters, on))
                             .lines());
  }
  documents::Page page;
  page.line(say(language, Sentence::ask_heading,
                {{"rule", std::string(id_of(rule))}, {"title", std::string(rule_title(rule, language))}}));
  page.line();
  page.paragraph(0, rule_words(rule, language));
  page.line();
  page.paragraph(
      0, say(language, Sentence::label_rule_section, {{"section", section_words(rule, regulation.view(), language)}}));
  page.paragraph(
      0, say(language, Sentence::label_readings, {{"readings", std::string(rule_reading_words(rule, language))}}));
  std::string text = page.take();
  if (!parameters.empty()) text += '\n' + parameters_text(parameters, on, language);
  write_product(text);
}

}  // namespace

void add_explain(CLI::App& app, Language language, Outcome&) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("explain", say(language, Text::explain_about));
  command.add_option(say(language, Text::rule), options->rule, say(language, Text::explain_rule))
      ->required()
      ->type_name("");
  command.add_option("--on", options->on, say(language, Text::explain_on))->type_name(say(language, Text::date));
  add_regulation(command, options->regulation, language);
  add_format(command, options->format, language);
  command.callback([options, language] { run(*options, language); });
}

}  // namespace cli
}  // namespace stottekontakt
