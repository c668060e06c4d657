#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "cli/arguments.hpp"
#include "cli/timesheets.hpp"
#include "stottekontakt/documents/back_pay.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::BackPayDocument;

struct Options {
  std::string before;
  std::string after;
  std::vector<std::string> files;
  std::vector<std::string> already;
  std::string old_known_on;
  std::string format = "text";
  std::string output;
};

/// What earlier runs have paid; throws a failure with everything that is wrong, a file that is missing included.
std::vector<BackPayDocument> read_already(const std::vector<std::string>& files) {
  std::vector<BackPayDocument> documents;
  std::vector<Message> errors;
  for (const std::string& file : files) {
    documents::ReadBackPay read = documents::read_back_pay(text_of_file(file), documents::Language::nb);
    std::vector<Message> messages = messages_of(file, read.errors);
    std::move(messages.begin(), messages.end(), std::back_inserter(errors));
    documents.push_back(std::move(read.document));
  }
  if (errors.empty()) {
    for (const std::string& id : missing_documents(documents)) {
      errors.push_back({.text = "Det som er oppgitt med --already, bygger på etterbetalingen " + id +
                                ", som ikke er oppgitt. Oppgi den også, ellers ville noe blitt betalt to ganger.",
                        .code = std::string(name_of(Status::missing)),
                        .status = static_cast<int>(Status::missing)});
    }
  }
  if (!errors.empty()) throw Failure{Exit::input, std::move(errors)};
  return documents;
}

void run(const Options& options) {
  std::vector<std::string> read = options.files;
  read.insert(read.end(), {options.before, options.after});
  read.insert(read.end(), options.already.begin(), options.already.end());
  check_standard_input(read);
  std::optional<Date> known_on;
  if (!options.old_known_on.empty()) known_on = date_argument("--old-known-on", options.old_known_on);
  const NamedRegulation before{options.before, ChosenRegulation(options.before, known_on)};
  const NamedRegulation after{options.after, ChosenRegulation(options.after)};
  const Regulation& old_one = before.regulation.view();
  const Regulation& new_one = after.regulation.view();
  const std::vector<BackPayDocument> already = read_already(options.already);
  const TwiceSettledFiles settled = settle_twice(before, after, options.files);
  const documents::BackPay back_pay = documents::back_pay(old_one, new_one, settled.sheets, already);
  write_product(options.format == "json"  ? back_pay_json(old_one, new_one, back_pay)
                : options.format == "csv" ? back_pay_csv(back_pay)
                                          : back_pay_text(old_one, new_one, back_pay),
                options.output);
}

constexpr const char* footer =
    "For hver avtale, måned og type (timer, kjøring, utgifter) er forskjellen: etter nytt regelverk − etter gammelt −\n"
    "det som er etterbetalt før. Ta vare på --format json: gi den med --already neste gang, så betales ingenting to\n"
    "ganger. Alle tidligere filer må være med; mangler én, sier programmet hvilken.\n\n"
    "Er noe betalt for mye, vises det med for_person, og er ikke med i summen til utbetaling. Trekker en saksbehandler "
    "det,\n"
    "føres dagen som \"deducted\": \"ÅÅÅÅ-MM-DD\" på linjen i JSON-filen.\n\n"
    "Linjens id er laget av avtale, måned, type, gammelt, nytt og tidligere etterbetalt beløp: samme krav har samme "
    "id.\n"
    "csv er for norske regneark: semikolon, desimalkomma, UTF-8 uten byterekkefølgemerke.\n\n"
    "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikke skrive, 2 feil bruk, 3 ugyldige data, 4 en timeliste mangler "
    "sats\n"
    "i det ene regelverket.";

}  // namespace

void add_backpay(CLI::App& app, Outcome&) {
  auto options = std::make_shared<Options>();
  CLI::App& command =
      *app.add_subcommand("backpay", "Regn ut etterbetaling når en sats er vedtatt med virkning bakover");
  command.add_option("GAMMELT", options->before, "Regelverket det er betalt etter, som TOML")
      ->required()
      ->type_name("");
  command.add_option("NYTT", options->after, "Regelverket som gjelder nå, som TOML")->required()->type_name("");
  command.add_option("FIL", options->files, "Timelister som JSON; - er standard inn")->required()->type_name("");
  command.add_option("--already", options->already, "Tidligere etterbetaling, skrevet av denne kommandoen som JSON")
      ->type_name("FIL");
  command
      .add_option("--old-known-on", options->old_known_on,
                  "Les GAMMELT slik det var kjent denne dagen: det som er vedtatt (decided) senere, ses bort fra")
      ->type_name("DATO");
  add_table_format(command, options->format);
  command.add_option("--output", options->output, "Skriv til denne filen, helt eller ikke i det hele tatt")
      ->type_name("FIL");
  command.footer(footer);
  command.callback([options] { run(*options); });
}

}  // namespace cli
}  // namespace stottekontakt
