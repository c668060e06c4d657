#include <memory>

#include "cli/parameters.hpp"
#include "cli/rates_check.hpp"
#include "cli/regulation_option.hpp"
#include "documents/complaints.hpp"
#include "documents/raise_rates.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/norwegian.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;
using documents::Language;
using documents::Sentence;

struct Options {
  std::string on;
  std::string check;
  std::string raise;
  std::string from;
  RegulationOptions regulation;
  std::string format = "text";
};

void check(const Regulation& regulation, std::optional<Date> on, const std::string& format, Outcome& outcome) {
  const std::vector<Remark> remarks = remarks_on(regulation, on);
  write_product(format == "json" ? remarks_json(regulation, remarks, on) : remarks_text(regulation, remarks, on));
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
std::string raised_rows(const Regulation& regulation, const Options& options) {
  if (options.from.empty())
    throw usage("--raise trenger dagen satsene skal gjelde fra. Oppgi den med --from, ÅÅÅÅ-MM-DD.");
  const Date from = date_argument("--from", options.from);
  const Result<std::string> rows = documents::proposed_raise(regulation, percent_argument(options.raise), from);
  if (rows) return *rows;
  switch (rows.fault().code) {
    case Status::no_rate_in_force:
      throw Failure{Exit::no_rate,
                    {{.text = "Ingen timesats gjelder " + documents::norwegian(from) + ", så det er ingenting å øke.",
                      .code = std::string(name_of(rows.fault().code)),
                      .status = static_cast<int>(rows.fault().code)}}};
    case Status::not_rising:
      throw usage("--from: regelverket har alt en sats fra " + documents::norwegian(rows.fault().day) +
                  ". Oppgi en senere dag, eller rett raden som står der.");
    case Status::out_of_range:
      throw usage("--raise: satsen ville blitt høyere enn 10 000 kr.");
    default:
      throw usage("--raise: " + documents::quoted(options.raise) +
                  " er ingen prosent. Skriv den med sifre, for eksempel 4,4%.");
  }
}

void run(const Options& options, Outcome& outcome) {
  const Language language = Language::nb;
  std::optional<Date> on;
  if (!options.on.empty()) on = date_argument("--on", options.on);
  if (!options.from.empty() && options.raise.empty()) throw usage("--from hører sammen med --raise.");
  RegulationOptions source = options.regulation;
  if (!options.check.empty()) {
    if (!options.raise.empty() || !source.file.empty()) {
      throw usage("--check tar filen selv, og kan ikke brukes sammen med --regulation eller --raise.");
    }
    source.file = options.check;
  }
  const ChosenRegulation chosen = chosen_regulation(source);
  const Regulation& regulation = chosen.view();
  if (!options.check.empty()) return check(regulation, on, options.format, outcome);
  if (!options.raise.empty()) return write_product(raised_rows(regulation, options));
  const std::vector<Parameter> parameters = parameters_of(regulation, Rule::none, on);
  if (options.format == "json") {
    JsonObject object;
    object.text("regulation", regulation.id).text("digest", documents::digest(regulation));
    object.text_or_null("on", on ? std::string(to_text(*on).view()) : std::string());
    object.rows("parameters", parameters_json(parameters, on));
    return write_product(object.lines());
  }
  std::string text = say(language, Sentence::rates_heading, {{"regulation", std::string(regulation.id)}}) + '\n';
  if (on) text += say(language, Sentence::rates_in_force, {{"date", documents::norwegian(*on)}}) + '\n';
  write_product(text + '\n' + parameters_text(parameters, on, language));
}

}  // namespace

void add_rates(CLI::App& app, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("rates", "Vis satser og andre tall i regelverket, med dato og kilde");
  command.add_option("--on", options->on, "Merk det som gjelder denne dagen, ÅÅÅÅ-MM-DD")->type_name("DATO");
  command
      .add_option("--check", options->check,
                  "Kontroller en regelverksfil: mangler, er noe ventet, foreldet eller antatt? Med --on: den dagen")
      ->type_name("FIL");
  command.add_option("--raise", options->raise, "Foreslå rader der timesatsene er økt med så mange prosent")
      ->type_name("PROSENT");
  command.add_option("--from", options->from, "Første dag de økte satsene gjelder, ÅÅÅÅ-MM-DD")->type_name("DATO");
  add_regulation(command, options->regulation);
  add_format(command, options->format);
  command.footer(
      "Sluttstatus: 0 ferdig, 2 feil bruk, 3 ugyldig regelverksfil, 4 en sats som trengs den dagen, mangler.");
  command.callback([options, &outcome] { run(*options, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
