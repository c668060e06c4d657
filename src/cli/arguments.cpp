#include "cli/arguments.hpp"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "documents/closest.hpp"
#include "documents/complaints.hpp"
#include "documents/plain_text.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
namespace cli {
namespace {

/// @param more     a format besides text and json; one that ends in a colon is followed by a name
/// @param formats  all of them, in words
void add_format_option(CLI::App& command, std::string& format, std::string_view more, Text help, Text formats,
                       Language language) {
  const auto known_format = [more, formats, language](const std::string& text) {
    const bool is_more = more.ends_with(':') ? text.starts_with(more) : !more.empty() && text == more;
    if (text == "text" || text == "json" || is_more) return std::string();
    return say(language, Text::unknown_format,
               {{"text", documents::quoted(text, language)}, {"formats", say(language, formats)}});
  };
  command.add_option("--format", format, say(language, help))
      ->check(known_format)
      ->type_name(say(language, Text::format));
}

documents::Value quotation(std::string_view text, Language language) {
  return {"text", documents::quoted(text, language)};
}

}  // namespace

void check_utf8(std::string_view argument, Language language) {
  if (documents::is_utf8(argument)) return;
  throw usage(say(language, Text::argument_not_utf8));
}

void add_format(CLI::App& command, std::string& format, Language language) {
  add_format_option(command, format, "", Text::help_text_json, Text::text_or_json, language);
}
void add_table_format(CLI::App& command, std::string& format, Language language) {
  add_format_option(command, format, "csv", Text::help_text_json_csv, Text::text_json_or_csv, language);
}
void add_statement_format(CLI::App& command, std::string& format, Language language) {
  add_format_option(command, format, "payroll:", Text::help_text_json_payroll, Text::text_json_or_payroll, language);
}
void add_output(CLI::App& command, std::string& output, Language language) {
  command.add_option("--output", output, say(language, Text::help_output))->type_name(say(language, Text::file));
}

Date date_argument(std::string_view option, const std::string& text, Language language) {
  check_utf8(text, language);
  if (const auto date = parse_date(text)) return *date;
  throw usage(say(language, Text::no_date, {{"option", std::string(option)}, quotation(text, language)}));
}

Month month_argument(std::string_view option, const std::string& text, Language language) {
  check_utf8(text, language);
  const auto month = parse_month(text);
  if (month && month->year >= 1901 && month->year <= 2199) return *month;
  throw usage(say(language, Text::no_month, {{"option", std::string(option)}, quotation(text, language)}));
}

Rule rule_argument(const std::string& text, Language language) {
  check_utf8(text, language);
  std::string id;
  for (const char c : text) id += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  if (!id.starts_with("STK-")) id.insert(0, "STK-");
  if (const Rule rule = rule_with_id(id); rule != Rule::none) return rule;
  std::vector<std::string_view> ids;
  for (const RuleEntry& entry : all_rules) ids.push_back(entry.id);
  const std::string_view closest = documents::closest_word(id, ids);
  const std::string remedy = closest.empty()
                                 ? say(language, Text::rule_example)
                                 : say(language, documents::Phrase::did_you_mean, {{"word", std::string(closest)}});
  throw usage(say(language, Text::no_rule, {quotation(text, language)}) + ' ' + remedy);
}

}  // namespace cli
}  // namespace stottekontakt
