#include "documents/payroll_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "documents/complaints.hpp"
#include "documents/plain_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view file_keys[] = {"format", "base",   "encoding", "line_end", "separator", "decimal",
                                          "date",   "header", "inexact",  "columns",  "codes"};
constexpr std::string_view column_keys[] = {"name", "value", "width", "align", "pad", "decimals", "quoted"};
constexpr std::string_view line_end_names[] = {"LF", "CRLF"};
constexpr std::string_view align_names[] = {"left", "right"};
constexpr std::int64_t widest = 1000;

bool is_ascii_letter_or_digit(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// One visible ASCII character or a tab, and no letter, digit, quotation mark or brace.
bool can_separate(std::string_view text) noexcept {
  if (text.size() != 1 || is_ascii_letter_or_digit(text[0])) return false;
  return text[0] == '\t' || (text[0] >= ' ' && text[0] < 0x7F && std::string_view("\"{}").find(text[0]) == text.npos);
}

/// "YYYY-MM-DD", "DDMMYY": year, month and day once each, nothing that is another letter or digit.
bool is_date_pattern(std::string_view pattern) {
  std::string rest(pattern);
  for (const std::string_view part : {pattern.find("YYYY") == pattern.npos ? "YY" : "YYYY", "MM", "DD"}) {
    const std::size_t at = rest.find(part);
    if (at == rest.npos) return false;
    rest.replace(at, part.size(), " ");
  }
  return std::ranges::none_of(rest, [](char c) { return is_ascii_letter_or_digit(c) || c < ' ' || c > '~'; });
}

std::string words_in_quotes(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text += fmt::format("{}\"{}\"", text.empty() ? "" : ", ", word);
  return text;
}

}  // namespace

Value PayrollReader::quotation(std::string_view text) const {
  return {"text", quoted(text, faults_.language())};
}

void PayrollReader::missing(const toml::table& table, std::string_view key, const std::string& example) {
  faults_.add(table, Status::missing_field, Phrase::key_missing,
              {{"key", std::string(key)}, {"remedy", faults_.words(Phrase::write_this, {{"example", example}})}});
}

std::string PayrollReader::required_text(const toml::table& table, std::string_view key, const std::string& example) {
  if (!table.contains(key)) missing(table, key, example);
  return std::string(text_field(table, key, faults_).value_or(""));
}

std::optional<std::size_t> PayrollReader::word(const toml::table& table, std::string_view key,
                                               std::span<const std::string_view> words) {
  const auto text = text_field(table, key, faults_);
  if (!text) return std::nullopt;
  const auto found = std::ranges::find(words, *text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  const std::string use = faults_.words(Phrase::use_one_of, {{"words", words_in_quotes(words)}});
  faults_.add(
      *table.get(key), Status::unreadable_figure, Phrase::value_unknown,
      {quotation(*text), {"key", std::string(key)}, {"remedy", meant_or(*text, words, use, faults_.language())}});
  return std::nullopt;
}

std::optional<std::int64_t> PayrollReader::number(const toml::table& table, std::string_view key, std::int64_t least,
                                                  std::int64_t most) {
  const auto value = count_field(table, key, faults_);
  if (!value || (*value >= least && *value <= most)) return value;
  const std::string remedy =
      faults_.words(Phrase::write_number_between, {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
  faults_.add(*table.get(key), Status::value_out_of_range, Phrase::figure_out_of_range,
              {{"value", std::to_string(*value)}, {"key", std::string(key)}, {"remedy", remedy}});
  return std::nullopt;
}

void PayrollReader::report_without_use(const toml::table& table, std::string_view key) {
  if (!table.contains(key)) return;
  faults_.add(*table.get(key), Status::unknown_field, Phrase::key_without_use, {{"key", std::string(key)}});
}

void PayrollReader::check_format(const toml::table& file) {
  if (!file.contains("format")) {
    const std::string remedy = faults_.words(Phrase::write_format, {{"format", std::string(payroll_profile_format)}});
    faults_.add(file, Status::missing_field, Phrase::key_missing, {{"key", "format"}, {"remedy", remedy}});
    return;
  }
  const auto format = text_field(file, "format", faults_);
  if (!format || *format == payroll_profile_format) return;
  const std::string example = fmt::format("\"{}\"", payroll_profile_format);
  faults_.add(*file.get("format"), Status::unknown_format, Phrase::unknown_format,
              {quotation(*format), {"remedy", faults_.words(Phrase::write_this, {{"example", example}})}});
}

void PayrollReader::read_all(const toml::table& file) {
  check_format(file);
  read_base(file);
  report_unknown_keys(file, file_keys, Status::unknown_field, faults_);
  read(file);
  check_layout(file);
  check_columns(file);
  check_names(file);
  check_lines(file);
}

void PayrollReader::read_base(const toml::table& file) {
  const auto base = word(file, "base", shipped_payroll_profiles());
  if (!base) return;
  // A shipped profile has no fault; if it had one, it would stand among those of the file that asks for it.
  const std::optional<toml::table> shipped =
      parse_toml(shipped_payroll_profile(shipped_payroll_profiles()[*base]), faults_);
  if (!shipped) return;
  read(*shipped);
  places_.clear();
}

void PayrollReader::read(const toml::table& file) {
  read_layout(file);
  read_columns(file);
  read_codes(file);
}

void PayrollReader::read_layout(const toml::table& file) {
  if (const auto index = word(file, "encoding", encoding_names)) contents_.encoding = static_cast<Encoding>(*index);
  if (const auto index = word(file, "line_end", line_end_names)) contents_.line_end = *index == 0 ? "\n" : "\r\n";
  if (const auto index = word(file, "inexact", inexact_names)) contents_.inexact = static_cast<Inexact>(*index);
  if (const auto header = truth_field(file, "header", faults_)) contents_.header = *header;
  if (const auto separator = text_field(file, "separator", faults_)) {
    contents_.separator = *separator;
    if (!separator->empty() && !can_separate(*separator)) {
      faults_.add(*file.get("separator"), Status::unreadable_figure, Phrase::separator_unusable,
                  {quotation(*separator)});
    }
  }
  constexpr std::string_view decimals[] = {".", ",", ""};
  if (const auto index = word(file, "decimal", decimals)) contents_.decimal = decimals[*index];
  if (const auto date = text_field(file, "date", faults_)) {
    contents_.date = *date;
    if (!is_date_pattern(*date)) {
      faults_.add(*file.get("date"), Status::unreadable_figure, Phrase::date_pattern_unusable, {quotation(*date)});
    }
  }
}

void PayrollReader::read_columns(const toml::table& file) {
  const toml::node* node = file.get("columns");
  if (node == nullptr) return;
  contents_.columns.clear();
  const toml::array* array = node->as_array();
  if (array == nullptr || !array->is_homogeneous(toml::node_type::table)) {
    faults_.add(*node, Status::wrong_field_type, Phrase::columns_are_a_list);
    return;
  }
  for (const toml::node& element : *array) read_column(*element.as_table());
}

void PayrollReader::read_column(const toml::table& table) {
  report_unknown_keys(table, column_keys, Status::unknown_field, faults_);
  PayrollColumn column;
  column.name = required_text(table, "name", "name = \"amount\"");
  column.value = required_text(table, "value", "value = \"{amount}\"");
  if (table["name"].is_string() && column.name.find_first_not_of(' ') == std::string::npos) {
    const std::string remedy = faults_.words(Phrase::write_this, {{"example", "name = \"amount\""}});
    faults_.add(*table.get("name"), Status::missing_field, Phrase::key_empty, {{"key", "name"}, {"remedy", remedy}});
  }
  if (has_control_character(column.name) || has_control_character(column.value)) {
    faults_.add(table, Status::unusable_text, Phrase::text_over_lines, {{"key", "columns"}});
  }
  if (!names_in(column.value)) {
    faults_.add(*table.get("value"), Status::unreadable_figure, Phrase::brace_alone, {quotation(column.value)});
    column.value.clear();
  }
  const auto same_name = [&](const PayrollColumn& other) { return other.name == column.name; };
  if (!column.name.empty() && std::ranges::any_of(contents_.columns, same_name)) {
    faults_.add(*table.get("name"), Status::unreadable_figure, Phrase::column_twice, {quotation(column.name)});
  }
  read_shape(table, column);
  contents_.columns.push_back(std::move(column));
  places_.push_back(&table);
}

void PayrollReader::read_shape(const toml::table& table, PayrollColumn& column) {
  column.width = static_cast<std::size_t>(number(table, "width", 1, widest).value_or(0));
  column.right = word(table, "align", align_names).value_or(0) == 1;
  if (const auto pad = text_field(table, "pad", faults_)) {
    if (pad->size() == 1 && (*pad)[0] >= ' ' && (*pad)[0] <= '~') {
      column.pad = (*pad)[0];
    } else {
      faults_.add(*table.get("pad"), Status::unreadable_figure, Phrase::pad_unusable, {quotation(*pad)});
    }
  }
  if (!contents_.is_fixed_width()) {
    report_without_use(table, "align");
    report_without_use(table, "pad");
  }
  if (!column.is_number()) report_without_use(table, "decimals");
  column.decimals = static_cast<int>(number(table, "decimals", 2, 4).value_or(2));
  column.quoted = truth_field(table, "quoted", faults_).value_or(false);
  if (contents_.is_fixed_width()) report_without_use(table, "quoted");
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
