#include "cli/arguments.hpp"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>

#include "documents/closest.hpp"
#include "documents/complaints.hpp"
#include "documents/plain_text.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
namespace cli {
namespace {

/// The formats a command writes, and how they are listed for people.
struct Formats {
  std::array<std::string_view, 6> names;  ///< one that ends in a colon is followed by a name; some may be empty
  Text words;
  Text help;
};
constexpr Formats text_formats{{"text", "json"}, Text::text_or_json, Text::help_text_json};
constexpr Formats table_formats{{"text", "json", "csv"}, Text::text_json_or_csv, Text::help_text_json_csv};
constexpr Formats statement_formats{
    {"text", "json", "csv", "html", "xlsx", "payroll:"}, Text::statement_formats, Text::help_statement_formats};

void add_format_option(CLI::App& command, std::string& format, const Formats& formats, Language language) {
  const auto known_format = [&formats, language](const std::string& text) {
    const auto is_text = [&text](std::string_view name) {
      return !name.empty() && (name.ends_with(':') ? text.starts_with(name) : text == name);
    };
    if (std::ranges::any_of(formats.names, is_text)) return std::string();
    return say(language, Text::unknown_format,
               {{"text", documents::quoted(text, language)}, {"formats", say(language, formats.words)}});
  };
  command.add_option("--format", format, say(language, formats.help))
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
  add_format_option(command, format, text_formats, language);
}
void add_table_format(CLI::App& command, std::string& format, Language language) {
  add_format_option(command, format, table_formats, language);
}
void add_statement_format(CLI::App& command, std::string& format, Language language) {
  add_format_option(command, format, statement_formats, language);
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
