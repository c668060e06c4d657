#pragma once
/// @file
/// What the commands share: how they register, what they return, how they fail and how they write.
///
/// One file a command. `add_…` adds a subcommand with its options and a callback that does the work:
///
///     void add_dates(CLI::App& app, Language language, Outcome&) {
///       struct Options { std::string month; };
///       auto options = std::make_shared<Options>();
///       CLI::App& command = *app.add_subcommand("dates", say(language, Text::dates_about));
///       command.add_option("--month", options->month, say(language, Text::dates_month))->required();
///       command.callback([options, language] { write_product(dates_text(*options, language)); });
///     }
///
/// The product goes to `write_product`, never to std::cout; a callback that cannot go on throws `Failure`. Only a
/// command that ends well with another exit status than `done` needs `outcome`.

#include <string>
#include <string_view>
#include <vector>

#include "cli/texts.hpp"
#include "stottekontakt/documents/words.hpp"

namespace CLI {
class App;
}

namespace stottekontakt {
namespace cli {

using documents::Language;

/// Exit statuses of the command; other systems rely on them.
enum class Exit : int {
  done = 0,
  internal = 1,  ///< a bug, or the output could not be written
  usage = 2,
  input = 3,         ///< unreadable or invalid
  no_rate = 4,       ///< no rate in force
  scenario = 5,      ///< a scenario failed
  not_all_paid = 6,  ///< `settle --strict`: items pending, reduced or refused; `verify`: something differs
};

/// One message for standard error. Place and code are empty where there is none.
struct Message {
  std::string text;  ///< what, where and what to do, no full line break at the end
  std::string file{};
  std::string pointer{};
  std::string code{};         ///< short and stable, for machines
  int status = 0;             ///< `Status`
  std::size_t line = 0;       ///< of the object in JSON Lines, or in a TOML file, from 1; of CSV, the row
  std::size_t column = 0;     ///< in a TOML file, from 1; of CSV, the cell's
  std::string column_name{};  ///< of CSV
};

/// What main returns when no command failed, and what it says either way.
struct Outcome {
  Exit exit = Exit::done;
  std::vector<Message> notes{};  ///< what was assumed or left out
  bool json_errors = false;      ///< standard error is for machines
};

/// Thrown by a command that cannot go on; main prints the messages and exits.
struct Failure {
  Exit exit;
  std::vector<Message> messages;
};
/// The command was called wrongly: `throw usage(say(language, Text::from_without_raise))`.
inline Failure usage(std::string text) {
  return {Exit::usage, {{.text = std::move(text), .code = "usage"}}};
}

/// Thrown where the product cannot be written.
struct NotWritten {
  std::string file;  ///< empty for standard output
  int error;         ///< of the system
};

/// Writes the product whole, or throws `NotWritten`: to standard output where `file` is empty or "-", else to `file`,
/// which is replaced whole or left untouched.
void write_product(std::string_view product, const std::string& file = {});

/// Writes to standard error as far as that can be done.
void write_message(std::string_view text);
/// What an error number of the system means, as the end of a sentence.
std::string words_of_error(int error, Language language);

void add_settle(CLI::App& app, Language language, Outcome& outcome);
void add_ask(CLI::App& app, Language language, Outcome& outcome);
void add_rates(CLI::App& app, Language language, Outcome& outcome);
void add_explain(CLI::App& app, Language language, Outcome& outcome);
void add_dates(CLI::App& app, Language language, Outcome& outcome);
void add_check(CLI::App& app, Language language, Outcome& outcome);
void add_compare(CLI::App& app, Language language, Outcome& outcome);
void add_backpay(CLI::App& app, Language language, Outcome& outcome);
void add_verify(CLI::App& app, Language language, Outcome& outcome);

}  // namespace cli
}  // namespace stottekontakt
