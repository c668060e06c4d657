#include "cli/arguments.hpp"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "documents/closest.hpp"
#include "documents/complaints.hpp"

namespace stottekontakt {
namespace cli {
namespace {

std::string known_format(const std::string& format) {
  if (format == "text" || format == "json") return {};
  return "Formatet " + documents::quoted(format) + " finnes ikke. Bruk text eller json.";
}

/// Bytes of the character `text` begins with, or 0 where that is none of UTF-8.
std::size_t first_character_size(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const auto continues = [&](std::size_t i, unsigned least = 0x80, unsigned most = 0xBF) {
    return byte(i) >= least && byte(i) <= most;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const bool fits = continues(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
    return fits && continues(2) ? 3 : 0;
  }
  if (lead < 0xF0 || lead > 0xF4) return 0;
  const bool fits = continues(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
  return fits && continues(2) && continues(3) ? 4 : 0;
}

}  // namespace

void check_utf8(std::string_view argument) {
  while (!argument.empty()) {
    const std::size_t size = first_character_size(argument);
    if (size == 0) throw usage("Et av argumentene er ikke UTF-8. Skriv det på nytt i et skall med UTF-8.");
    argument.remove_prefix(size);
  }
}

void add_format(CLI::App& command, std::string& format) {
  command.add_option("--format", format, "text (standard) eller json")->check(known_format)->type_name("FORMAT");
}

Date date_argument(std::string_view option, const std::string& text) {
  check_utf8(text);
  if (const auto date = parse_date(text)) return *date;
  throw usage(std::string(option) + ": " + documents::quoted(text) +
              " er ingen dato fra 1900 til 2200. Skriv den som ÅÅÅÅ-MM-DD, for eksempel 2025-03-31.");
}

Month month_argument(std::string_view option, const std::string& text) {
  check_utf8(text);
  const auto month = parse_month(text);
  if (month && month->year >= 1901 && month->year <= 2199) return *month;
  throw usage(std::string(option) + ": " + documents::quoted(text) +
              " er ingen måned fra 1901 til 2199. Skriv den som ÅÅÅÅ-MM, for eksempel 2025-03.");
}

Rule rule_argument(const std::string& text) {
  check_utf8(text);
  std::string id;
  for (const char c : text) id += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  if (!id.starts_with("STK-")) id.insert(0, "STK-");
  if (const Rule rule = rule_with_id(id); rule != Rule::none) return rule;
  std::vector<std::string_view> ids;
  for (const RuleEntry& entry : all_rules) ids.push_back(entry.id);
  const std::string_view closest = documents::closest_word(id, ids);
  std::string message = "Regelen " + documents::quoted(text) + " finnes ikke.";
  if (!closest.empty()) throw usage(message + " Mente du " + std::string(closest) + "?");
  throw usage(message + " En regel heter for eksempel STK-AGR-01; kortformen er agr-01.");
}

}  // namespace cli
}  // namespace stottekontakt
