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
std::vector<BackPayDocument> read_already(const std::vector<std::string>& files, Language language) {
  std::vector<BackPayDocument> documents;
  std::vector<Message> errors;
  for (const std::string& file : files) {
    documents::ReadBackPay read = documents::read_back_pay(text_of_file(file, language), language);
    std::vector<Message> messages = messages_of(file, read.errors, language);
    std::move(messages.begin(), messages.end(), std::back_inserter(errors));
    documents.push_back(std::move(read.document));
  }
  if (errors.empty()) {
    for (const std::string& id : missing_documents(documents)) {
      errors.push_back({.text = say(language, Text::earlier_missing, {{"id", id}}),
                        .code = std::string(name_of(Status::missing)),
                        .status = static_cast<int>(Status::missing)});
    }
  }
  if (!errors.empty()) throw Failure{Exit::input, std::move(errors)};
  return documents;
}

void run(const Options& options, Language language, Outcome& outcome) {
  std::vector<std::string> read = options.files;
  read.insert(read.end(), {options.before, options.after});
  read.insert(read.end(), options.already.begin(), options.already.end());
  check_files(read, options.output, language);
  std::optional<Date> known_on;
  if (!options.old_known_on.empty()) known_on = date_argument("--old-known-on", options.old_known_on, language);
  const NamedRegulation before{options.before, ChosenRegulation(options.before, language, known_on)};
  const NamedRegulation after{options.after, ChosenRegulation(options.after, language)};
  const Regulation& old_one = before.regulation.view();
  const Regulation& new_one = after.regulation.view();
  const std::vector<BackPayDocument> already = read_already(options.already, language);
  Progress progress(language, outcome);
  const TwiceSettledFiles settled = settle_twice(before, after, options.files, language, progress, outcome);
  progress.writing();
  const documents::BackPay back_pay = documents::back_pay(old_one, new_one, settled.sheets, already);
  const std::string product = options.format == "json"  ? back_pay_json(old_one, new_one, back_pay)
                              : options.format == "csv" ? back_pay_csv(back_pay)
                                                        : back_pay_text(old_one, new_one, back_pay, language);
  progress.end();
  write_product(product, options.output);
}

}  // namespace

void add_backpay(CLI::App& app, Language language, Outcome& outcome) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("backpay", say(language, Text::backpay_about));
  command.add_option(say(language, Text::old_regulation), options->before, say(language, Text::backpay_old))
      ->required()
      ->type_name("");
  command.add_option(say(language, Text::new_regulation), options->after, say(language, Text::backpay_new))
      ->required()
      ->type_name("");
  command.add_option(say(language, Text::file), options->files, say(language, Text::help_timesheets))
      ->required()
      ->type_name("");
  command.add_option("--already", options->already, say(language, Text::backpay_already))
      ->allow_extra_args(false)  // what follows the file is a timesheet
      ->type_name(say(language, Text::file));
  command.add_option("--old-known-on", options->old_known_on, say(language, Text::backpay_old_known_on))
      ->type_name(say(language, Text::date));
  add_table_format(command, options->format, language);
  add_output(command, options->output, language);
  command.footer(say(language, Text::backpay_footer));
  command.callback([options, language, &outcome] { run(*options, language, outcome); });
}

}  // namespace cli
}  // namespace stottekontakt
