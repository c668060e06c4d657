#include <memory>

#include "cli/regulation_option.hpp"
#include "documents/json_object.hpp"
#include "stottekontakt/rules/timesheet.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;
using documents::Sentence;

struct Options {
  std::string month;
  RegulationOptions regulation;
  std::string format = "text";
};

void run(const Options& options, Language language) {
  const ChosenRegulation chosen = chosen_regulation(options.regulation, language);
  const Regulation& regulation = chosen.view();
  const Month month = month_argument("--month", options.month, language);
  const Period days = period_of(regulation, month);
  const Date due = due_date(regulation, month);
  const Payout payout = payout_of(regulation, due);
  const Date last_of_first = last_delivery_day(regulation, days.first);
  const Date last_of_last = last_delivery_day(regulation, days.last);
  if (options.format == "json") {
    return write_product(
        JsonObject()
            .text("month", to_text(month))
            .text("due", to_text(due))
            .object("payout",
                    JsonObject().text("nominal", to_text(payout.nominal)).text("bank_day", to_text(payout.bank_day)))
            .object("first_day",
                    JsonObject().text("date", to_text(days.first)).text("last_delivery", to_text(last_of_first)))
            .object("last_day",
                    JsonObject().text("date", to_text(days.last)).text("last_delivery", to_text(last_of_last)))
            .lines());
  }
  const auto sentence = [&](Sentence which, Date date, Date day) {
    return say(language, which, {{"date", words_of(date, language)}, {"day", words_of(day, language)}}) + '\n';
  };
  std::string text = say(language, Sentence::dates_heading, {{"month", words_of(month, language)}}) + '\n';
  text += sentence(Sentence::dates_due, due, due);
  text += sentence(
      payout.nominal.value() == payout.bank_day.value() ? Sentence::dates_payout : Sentence::dates_payout_bank_day,
      payout.nominal, payout.bank_day);
  text += sentence(Sentence::dates_last_delivery, days.first, last_of_first);
  text += sentence(Sentence::dates_last_delivery, days.last, last_of_last);
  write_product(text);
}

}  // namespace

void add_dates(CLI::App& app, Language language, Outcome&) {
  auto options = std::make_shared<Options>();
  CLI::App& command = *app.add_subcommand("dates", say(language, Text::dates_about));
  command.add_option("--month", options->month, say(language, Text::dates_month))
      ->required()
      ->type_name(say(language, Text::month));
  add_regulation(command, options->regulation, language);
  add_format(command, options->format, language);
  command.callback([options, language] { run(*options, language); });
}

}  // namespace cli
}  // namespace stottekontakt
