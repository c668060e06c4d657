#include <memory>

#include "cli/parameters.hpp"
#include "cli/rates_check.hpp"
#include "cli/regulation_option.hpp"
#include "documents/complaints.hpp"
#include "documents/raise_rates.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;
using documents::Sentence;

struct Options {
  std::string on;
  std::string check;
  std::string raise;
  std::string from;
  RegulationOptions regulation;
  std::string format = "text";
};

void check(const Regulation& regulation, std::optional<Date> on, const std::string& format, Language language,
           Outcome& outcome) {
  const std::vector<Remark> remarks = remarks_on(regulation, on, language);
  write_product(format == "json" ? remarks_json(regulation, remarks, on)
                                 : remarks_text(regulation, remarks, on, language));
  for (const Remark& remark : remarks) {
    if (remark.concern == Concern::missing) outcome.exit = Exit::no_rate;
  }
}

/// "4.4", "4,4", "4.4%" and "4,4 %" are the same raise.
std::string percent_argument(const std::string& text) {
  std::string percent = text.substr(0, text.find_last_not_of(" %") + 1);
  if (const std::size_t comma = percent.find(','); comma != percent.npos) percent[comma] = '.';
  return percent;
}

/// Rows for the regulation file, for a person to put in.
std::string raised_rows(const Regulation& regulation, const Options& options, Language language) {
  if (options.from.empty()) throw usage(say(language, Text::raise_without_from));
  const Date from = date_argument("--from", options.from, language);
  const Result<std::string> rows =
      documents::proposed_raise(regulation, percent_argument(options.raise), from, language);
  if (rows) return *rows;
  switch (rows.fault().code) {
    case Status::no_rate_in_force:
      throw Failure{Exit::no_rate,
                    {{.text = say(language, Text::no_rate_to_raise, {{"from", documents::words_of(from, language)}}),
                      .code = std::string(name_of(rows.fault().code)),
                      .status = static_cast<int>(rows.fault().code)}}};
    case Status::not_rising:
      throw usage(say(language, Text::rate_stands_later, {{"from", documents::words_of(rows.fault().day, language)}}));
    case Status::out_of_range:
      throw usage(say(language, Text::raise_too_high));
    default:
      throw usage(say(language, Text::no_percent, {{"text", documents::quoted(options.raise, language)}}));
  }
}

void run(const Options& options, Language language, Outcome& outcome) {
  std::optional<Date> on;
  if (!options.on.empty()) on = date_argument("--on", options.on, language);
  if (!options.from.empty() && options.raise.empty()) throw usage(say(language, Text::from_without_raise));
  RegulationOptions source = options.regulation;
  if (!options.check.empty()) {
    if (!options.raise.empty() || !source.file.empty()) {
      throw usage(say(language, Text::check_alone));
    }
    source.file = options.check;
  }
  const ChosenRegulation chosen = chosen_regulation(source, language);
  const Regulation& regulation = chosen.view();
  if (!options.check.empty()) return check(regulation, on, options.format, language, outcome);
  if (!options.raise.empty()) return write_product(raised_rows(regulation, options, language));
  const std::vector<Parameter> parameters = parameters_of(regulation, Rule::none, on, language);
  if (options.format == "json") {
    JsonObject object;
    object.text("regulation", regulation.id).text("digest", documents::digest(regulation));
    object.text_or_null("on", on ? std::string(to_text(*on).view()) : std::string());
    object.rows("parameters", parameters_json(parameters, on));
    return write_product(object.lines());
  }
  std::string text = say(language, Sentence::rates_heading, {{"regulation", std::string(regulation.id)}}) + '\n';
  if (on) text += say(language, Sentence::rates_in_force, {{"date", documents::words_of(*on, language)}}) + '\n';
  write_product(text + '\n' + parameters_text(parameters, on, language));
}

}  // namespace

void add_rates(CLI::App& app, Language language, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("rates", say(language, Text::rates_about));
  command.add_option("--on", options->on, say(language, Text::rates_on))->type_name(say(language, Text::date));
  command.add_option("--check", options->check, say(language, Text::rates_check))->type_name(say(language, Text::file));
  command.add_option("--raise", options->raise, say(language, Text::rates_raise))
      ->type_name(say(language, Text::percent));
  command.add_option("--from", options->from, say(language, Text::rates_from))->type_name(say(language, Text::date));
  add_regulation(command, options->regulation, language);
  add_format(command, options->format, language);
  command.footer(say(language, Text::rates_footer));
  command.callback([options, language, &outcome] { run(*options, language, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
