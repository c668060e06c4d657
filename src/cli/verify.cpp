#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "cli/regulation_option.hpp"
#include "cli/timesheets.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/verification.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::Language;

struct Options {
  std::string statement;
  std::string timesheet;
  RegulationOptions regulation;
  std::string format = "text";
};

void run(const Options& options, Outcome& outcome) {
  check_standard_input({options.statement, options.timesheet, options.regulation.file});
  const ChosenRegulation chosen = chosen_regulation(options.regulation);
  const Regulation& regulation = chosen.view();
  const std::string statements = text_of_file(options.statement);
  const documents::Timesheets read = read_timesheets(text_of_file(options.timesheet), regulation, Language::nb);
  const documents::SettledTimesheets settled = settle_all(regulation, read, Language::nb);
  if (!settled.errors.empty()) {
    throw Failure{only_figures_missing(settled.errors) ? Exit::no_rate : Exit::input,
                  messages_of(options.timesheet, settled.errors)};
  }
  const documents::Verification verification =
      documents::verify(statements, regulation, read.sheets, settled.statements, Language::nb);
  if (!verification.errors.empty()) throw Failure{Exit::input, messages_of(options.statement, verification.errors)};
  write_product(options.format == "json" ? verification_json(verification) : verification_text(verification));
  if (!verification.same()) outcome.exit = Exit::not_all_paid;
}

constexpr const char* footer =
    "Timelisten gjøres opp igjen, og hvert felt i oppgjøret sammenlignes: beløp, avgjørelser, merknader, regelverkets\n"
    "fingeravtrykk, programmets versjon og timelistens fingeravtrykk. Oppgjør og timelister hører sammen ved avtale\n"
    "og måned.\n\n"
    "Sluttstatus: 0 alt stemmer, 2 feil bruk, 3 ugyldige data, 4 ingen sats gjelder, 6 noe er forskjellig.";

}  // namespace

void add_verify(CLI::App& app, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("verify", "Kontroller et oppgjør: gjør opp timelisten igjen og sammenlign");
  command.add_option("OPPGJØR", options->statement, "Oppgjør som JSON; - er standard inn")->required()->type_name("");
  command.add_option("TIMELISTE", options->timesheet, "Timelisten som JSON")->required()->type_name("");
  add_regulation(command, options->regulation);
  add_format(command, options->format);
  command.footer(footer);
  command.callback([options, &outcome] { run(*options, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
