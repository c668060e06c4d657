#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <csignal>
#include <cstdlib>
#include <exception>

#include "cli/cli.hpp"
#include "documents/complaints.hpp"
#include "documents/json_text.hpp"
#include "stottekontakt/version.hpp"

namespace stottekontakt {
namespace cli {
namespace {

std::string as_text(const std::vector<Message>& messages, Language language) {
  std::string out;
  for (const Message& message : messages) {
    std::string place = message.file.empty() ? "stottekontakt" : message.file;
    if (!message.column_name.empty()) {
      place = say(language, Text::file_row_column,
                  {{"file", place}, {"row", std::to_string(message.line)}, {"column", message.column_name}});
    } else if (message.column > 0) {
      place += ':' + std::to_string(message.line) + ':' + std::to_string(message.column);
    } else if (message.line > 0) {
      place = say(language, Text::file_and_line, {{"file", place}, {"line", std::to_string(message.line)}});
    }
    out += place + ": ";
    if (!message.pointer.empty() && message.column_name.empty()) out += message.pointer + ": ";
    out += message.text;
    if (message.status != 0) out += " [" + message.code + "]";
    out += '\n';
  }
  return out;
}

std::string json_list(const std::vector<Message>& messages) {
  using documents::append_json;
  std::string out = "[";
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
  return out += "\n]";
}

std::string as_json(const std::vector<Message>& notes, const std::vector<Message>& errors) {
  std::string out = "{";
  if (!notes.empty()) out += "\"notes\":" + json_list(notes) + ",";
  return out += "\"errors\":" + json_list(errors) + "}\n";
}

/// The command the arguments chose; the program itself if none.
const CLI::App& chosen(const CLI::App& app) {
  const auto commands = app.get_subcommands();
  return commands.empty() ? app : *commands.back();
}

std::string help_of(const CLI::App& command, const CLI::App& app) {
  return "stottekontakt " + (&command == &app ? "" : command.get_name() + " ") + "--help";
}

std::string unexpected(const CLI::App& app, const std::string& argument, Language language) {
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
  const std::string see = say(language, Text::see_help, {{"command", help_of(command, app)}});
  return say(language, Text::unknown_argument, {{"text", documents::in_quotes(argument, language)}}) + ' ' +
         documents::meant_or(argument, words, see, language);
}

/// What is wrong with the arguments; the parser's own words are always English.
std::string usage_words(const CLI::App& app, const CLI::ParseError& error, Language language) {
  const bool extras = dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr;
  const bool required = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
  const bool validation = dynamic_cast<const CLI::ValidationError*>(&error) != nullptr;
  const bool mismatch = dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr;

  const CLI::App& command = chosen(app);
  const std::string see = ' ' + say(language, Text::see_help, {{"command", help_of(command, app)}});
  const std::string what = error.what();
  const std::string option = what.substr(0, std::min(what.find(": "), what.find(" is required")));
  const auto unknown = app.remaining(true);
  if (!unknown.empty() && (extras || (required && &command == &app))) return unexpected(app, unknown.front(), language);
  if (required && &command == &app) return say(language, Text::name_command) + see;
  if (required) return say(language, Text::name_option, {{"option", option}}) + see;
  if (validation) return what;
  if (mismatch) return say(language, Text::wrong_count, {{"option", option}}) + see;
  return say(language, Text::arguments_unusable) + see;
}

/// The language named on the command line, known before anything else so that help and errors are in it.
Language language_of(int argc, char** argv) {
  Language language = Language::nb;
  for (int i = 1; i < argc; ++i) {
    std::string_view code = argv[i];
    if (code == "--lang") {
      code = i + 1 < argc ? argv[i + 1] : "";
    } else if (code.starts_with("--lang=")) {
      code.remove_prefix(std::string_view("--lang=").size());
    } else {
      continue;
    }
    for (std::size_t known = 0; known < documents::language_count; ++known) {
      if (code == documents::language_names[known]) language = static_cast<Language>(known);
    }
  }
  return language;
}

/// `--lang` of the program and of every command. What it says is known already; here it is described and checked.
void add_language(CLI::App& command, std::string& code, Language language) {
  const auto known_language = [language](const std::string& text) {
    for (const std::string_view name : documents::language_names) {
      if (text == name) return std::string();
    }
    return say(language, Text::unknown_language, {{"text", documents::quoted(text, language)}});
  };
  command.add_option("--lang", code, say(language, Text::help_language))
      ->check(known_language)
      ->type_name(say(language, Text::code));
}

void set_words(CLI::App& app, Language language) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", say(language, Text::usage));
  formatter->label("OPTIONS", say(language, Text::options));
  formatter->label("SUBCOMMAND", say(language, Text::command));
  formatter->label("Positionals", say(language, Text::arguments));
  formatter->label("REQUIRED", say(language, Text::required));
  formatter->label("TEXT", say(language, Text::text));
  formatter->column_width(28);
  app.formatter(formatter);
  const std::string group = say(language, Text::options_group);
  app.option_defaults()->group(group);
  app.set_help_flag("-h,--help", say(language, Text::help_help))->group(group);
  app.set_version_flag("--version", "stottekontakt " + std::string(library_version), say(language, Text::help_version))
      ->group(group);
}

void run(int argc, char** argv, Language language, Outcome& outcome) {
  CLI::App app(say(language, Text::about), "stottekontakt");
  set_words(app, language);
  app.fallthrough();
  app.require_subcommand(1);
  app.add_flag("--json-errors", outcome.json_errors, say(language, Text::help_json_errors));
  std::string language_code;
  add_language(app, language_code, language);
  add_settle(app, language, outcome);
  add_ask(app, language, outcome);
  add_rates(app, language, outcome);
  add_explain(app, language, outcome);
  add_dates(app, language, outcome);
  add_check(app, language, outcome);
  add_compare(app, language, outcome);
  add_backpay(app, language, outcome);
  add_verify(app, language, outcome);
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    command->group(say(language, Text::commands_group));
    if (CLI::Option* help = command->get_option_no_throw("--help")) help->group(say(language, Text::options_group));
    add_language(*command, language_code, language);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    write_product(app.help());
  } catch (const CLI::CallForVersion& version) {
    write_product(std::string(version.what()) + '\n');
  } catch (const CLI::ParseError& error) {
    throw usage(usage_words(app, error, language));
  }
}

}  // namespace
}  // namespace cli
}  // namespace stottekontakt

int main(int argc, char** argv) {
  using namespace stottekontakt::cli;
  std::signal(SIGPIPE, SIG_IGN);  // a reader that has gone is an error of writing, with its message
  Outcome outcome;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--json-errors") outcome.json_errors = true;
  }
  const Language language = language_of(argc, argv);
  Failure failure{Exit::internal, {}};
  try {
    run(argc, argv, language, outcome);
    failure.exit = outcome.exit;
  } catch (const Failure& thrown) {
    failure = thrown;
  } catch (const NotWritten& thrown) {
    failure.messages = {{.text = say(language, Text::cannot_write, {{"error", words_of_error(thrown.error, language)}}),
                         .file = thrown.file.empty() ? say(language, Text::standard_output) : thrown.file,
                         .code = "not-written"}};
  } catch (const std::bad_alloc&) {
    failure.messages = {{.text = say(language, Text::no_memory), .code = "internal"}};
  } catch (const std::exception& error) {
    failure.messages = {{.text = say(language, Text::internal_error, {{"error", error.what()}}), .code = "internal"}};
  }
  if (!outcome.notes.empty() || !failure.messages.empty()) {
    write_message(outcome.json_errors ? as_json(outcome.notes, failure.messages)
                                      : as_text(outcome.notes, language) + as_text(failure.messages, language));
  }
  return static_cast<int>(failure.exit);
}
