#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <csignal>
#include <cstdlib>
#include <exception>

#include "cli/cli.hpp"
#include "documents/closest.hpp"
#include "documents/json_text.hpp"
#include "stottekontakt/version.hpp"

namespace stottekontakt {
namespace cli {
namespace {

std::string as_text(const std::vector<Message>& messages) {
  std::string out;
  for (const Message& message : messages) {
    out += message.file.empty() ? "stottekontakt" : message.file;
    if (message.column > 0) {
      out += ':' + std::to_string(message.line) + ':' + std::to_string(message.column);
    } else if (message.line > 0) {
      out += ", linje " + std::to_string(message.line);
    }
    out += ": ";
    if (!message.pointer.empty()) out += message.pointer + ": ";
    out += message.text;
    if (message.status != 0) out += " [" + message.code + "]";
    out += '\n';
  }
  return out;
}

std::string as_json(const std::vector<Message>& messages) {
  using documents::append_json;
  std::string out = "{\"errors\":[";
  for (const Message& message : messages) {
    out += out.back() == '[' ? "\n" : ",\n";
    append_json(out += "{\"file\":", message.file);
    if (message.line > 0) out += ",\"line\":" + std::to_string(message.line);
    if (message.column > 0) out += ",\"column\":" + std::to_string(message.column);
    append_json(out += ",\"pointer\":", message.pointer);
    append_json(out += ",\"code\":", message.code);
    out += ",\"status\":" + std::to_string(message.status);
    append_json(out += ",\"message\":", message.text);
    out += '}';
  }
  return out += "\n]}\n";
}

/// The command the arguments chose; the program itself if none.
const CLI::App& chosen(const CLI::App& app) {
  const auto commands = app.get_subcommands();
  return commands.empty() ? app : *commands.back();
}

std::string help_of(const CLI::App& command, const CLI::App& app) {
  return "stottekontakt " + (&command == &app ? "" : command.get_name() + " ") + "--help";
}

std::string unexpected(const CLI::App& app, const std::string& argument) {
  const CLI::App& command = chosen(app);
  std::vector<std::string> names;
  for (const CLI::App* level : {&command, &app}) {
    for (const CLI::Option* option : level->get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  }
  if (&command == &app) {
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
      names.push_back(sub->get_name());
  }
  const std::vector<std::string_view> words(names.begin(), names.end());
  const std::string_view closest = documents::closest_word(argument, words);
  std::string text = "Argumentet «" + argument + "» er ukjent.";
  if (!closest.empty()) return text + " Mente du «" + std::string(closest) + "»?";
  return text + " Se «" + help_of(command, app) + "».";
}

/// What is wrong with the arguments, in bokmål; the parser's own words are English.
std::string usage_words(const CLI::App& app, const CLI::ParseError& error) {
  const bool extras = dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr;
  const bool required = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
  const bool validation = dynamic_cast<const CLI::ValidationError*>(&error) != nullptr;
  const bool mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr;

  const CLI::App& command = chosen(app);
  const std::string see = " Se «" + help_of(command, app) + "».";
  const std::string what = error.what();
  const std::string option = what.substr(0, std::min(what.find(": "), what.find(" is required")));
  const auto unknown = app.remaining(true);
  if (!unknown.empty() && (extras || (required && &command == &app))) return unexpected(app, unknown.front());
  if (required) return (&command == &app ? "Oppgi en kommando." : "Oppgi " + option + ".") + see;
  if (validation) return what;
  if (mismatch) return option + ": feil antall verdier." + see;
  return "Argumentene kan ikke brukes slik." + see;
}

void speak_norwegian(CLI::App& app) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", "Bruk");
  formatter->label("OPTIONS", "VALG");
  formatter->label("SUBCOMMAND", "KOMMANDO");
  formatter->label("Positionals", "Argumenter");
  formatter->label("REQUIRED", "(må oppgis)");
  formatter->label("TEXT", "TEKST");
  formatter->column_width(28);
  app.formatter(formatter);
  app.option_defaults()->group("Valg");
  app.set_help_flag("-h,--help", "Vis denne hjelpen")->group("Valg");
  app.set_version_flag("--version", "stottekontakt " + std::string(library_version), "Vis versjonen")->group("Valg");
}

Exit run(int argc, char** argv, bool& json_errors) {
  CLI::App app("Regner ut godtgjøring til støttekontakter etter Oppdal kommunes regler.", "stottekontakt");
  speak_norwegian(app);
  app.fallthrough();
  app.require_subcommand(1);
  app.add_flag("--json-errors", json_errors, "Skriv feilmeldinger som JSON på standard feil");
  Outcome outcome;
  add_settle(app, outcome);
  add_ask(app, outcome);
  add_rates(app, outcome);
  add_explain(app, outcome);
  add_dates(app, outcome);
  add_check(app, outcome);
  add_compare(app, outcome);
  add_backpay(app, outcome);
  add_verify(app, outcome);
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    command->group("Kommandoer");
    if (CLI::Option* help = command->get_option_no_throw("--help")) help->group("Valg");
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    write_product(app.help());
  } catch (const CLI::CallForVersion& version) {
    write_product(std::string(version.what()) + '\n');
  } catch (const CLI::ParseError& error) {
    throw usage(usage_words(app, error));
  }
  return outcome.exit;
}

}  // namespace
}  // namespace cli
}  // namespace stottekontakt

int main(int argc, char** argv) {
  using namespace stottekontakt::cli;
  std::signal(SIGPIPE, SIG_IGN);  // a reader that has gone is an error of writing, with its message
  bool json_errors = false;
  for (int i = 1; i < argc; ++i) json_errors = json_errors || std::string_view(argv[i]) == "--json-errors";
  Failure failure{Exit::internal, {}};
  try {
    return static_cast<int>(run(argc, argv, json_errors));
  } catch (const Failure& thrown) {
    failure = thrown;
  } catch (const std::bad_alloc&) {
    failure.messages = {{.text = "Det er ikke nok minne. Del opp filen.", .code = "internal"}};
  } catch (const std::exception& error) {
    failure.messages = {
        {.text = "Intern feil: " + std::string(error.what()) + ". Meld fra med filen som ga den.", .code = "internal"}};
  }
  write_message(json_errors ? as_json(failure.messages) : as_text(failure.messages));
  return static_cast<int>(failure.exit);
}
