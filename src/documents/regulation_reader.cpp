#include "documents/regulation_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "documents/complaints.hpp"
#include "documents/plain_text.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view row_fields[] = {"from", "value", "provenance", "source", "decided", "expected"};
constexpr std::string_view figure_fields[] = {"value", "provenance", "source"};

}  // namespace

Value RegulationReader::quotation(std::string_view text) const {
  return {"text", quoted(text, faults_.language())};
}

void RegulationReader::missing(std::string_view key, const std::string& remedy) {
  faults_.add(file_, Status::missing_parameter, Phrase::key_missing, {{"key", std::string(key)}, {"remedy", remedy}});
}

void RegulationReader::check_format() {
  if (!file_.contains("format")) {
    return missing("format", faults_.words(Phrase::write_format, {{"format", std::string(regulation_format)}}));
  }
  const auto format = text_field(file_, "format", faults_);
  if (format && *format != regulation_format) {
    const std::string example = fmt::format("\"{}\"", regulation_format);
    faults_.add(*file_.get("format"), Status::unknown_format, Phrase::unknown_format,
                {quotation(*format), {"remedy", faults_.words(Phrase::write_this, {{"example", example}})}});
  }
}

std::string_view RegulationReader::id() {
  if (!file_.contains("id")) {
    missing("id", faults_.words(Phrase::write_id));
    return {};
  }
  const auto id = text_field(file_, "id", faults_);
  if (id && (id->find_first_not_of(' ') == std::string_view::npos || breaks_lines(*id))) {
    faults_.add(*file_.get("id"), Status::unusable_text, Phrase::id_unusable);
  }
  return id.value_or(std::string_view());
}

CoverBasis RegulationReader::cover_basis() {
  if (!file_.contains("cover_basis")) {
    missing("cover_basis", faults_.words(Phrase::write_cover_basis));
    return {};
  }
  const auto word = text_field(file_, "cover_basis", faults_);
  if (!word || *word == "per_weekly_hour") return CoverBasis::per_weekly_hour;
  if (*word != "flat") {
    faults_.add(*file_.get("cover_basis"), Status::unreadable_figure, Phrase::no_cover_basis, {quotation(*word)});
  }
  return CoverBasis::flat;
}

Provenance RegulationReader::provenance(const toml::table& table) {
  const auto word = text_field(table, "provenance", faults_);
  if (!word || *word == name_of(Provenance::stated)) return Provenance::stated;
  if (*word != name_of(Provenance::assumed)) {
    faults_.add(*table.get("provenance"), Status::unreadable_figure, Phrase::no_provenance, {quotation(*word)});
  }
  return Provenance::assumed;
}

std::string_view RegulationReader::source(const toml::table& table) {
  const auto missing_source = [&](const toml::node& place, Phrase phrase) {
    faults_.add(place, Status::missing_source, phrase,
                {{"key", "source"}, {"remedy", faults_.words(Phrase::write_source)}});
  };
  if (!table.contains("source")) {
    missing_source(table, Phrase::key_missing);
    return {};
  }
  const auto source = text_field(table, "source", faults_);
  if (!source) return {};
  const toml::node& place = *table.get("source");
  if (source->find_first_not_of(' ') == std::string_view::npos) {
    missing_source(place, Phrase::key_empty);
  } else if (breaks_lines(*source)) {
    faults_.add(place, Status::unusable_text, Phrase::source_unusable);
  }
  return *source;
}

Figure RegulationReader::figure(const FigureParameter& parameter) {
  const Value key{"key", std::string(parameter.key)};
  const auto example = [&] { return Value{"example", faults_.words(Phrase::figure_example, {key})}; };
  const auto remedy = [&] {
    return Value{"remedy", faults_.words(Phrase::write_number_between, {{"least", std::to_string(parameter.least)},
                                                                        {"most", std::to_string(parameter.most)}})};
  };
  const toml::node* node = file_.get(parameter.key);
  if (node == nullptr) {
    missing(parameter.key, faults_.words(Phrase::nothing_inherited, {example()}));
    return {};
  }
  const toml::table* table = node->as_table();
  if (table == nullptr) {
    faults_.add(*node, Status::wrong_field_type, Phrase::figure_has_no_date, {key, example()});
    return {};
  }
  report_unknown_keys(*table, figure_fields, Status::unknown_field, faults_);
  if (!table->contains("value")) {
    faults_.add(*table, Status::missing_field, Phrase::key_missing, {{"key", "value"}, remedy()});
  }
  const auto value = count_field(*table, "value", faults_);
  const bool in_range = value && *value >= parameter.least && *value <= parameter.most;
  if (value && !in_range) {
    faults_.add(*table->get("value"), Status::value_out_of_range, Phrase::figure_out_of_range,
                {{"value", std::to_string(*value)}, key, remedy()});
  }
  const Provenance from_whom = provenance(*table);
  return {in_range ? static_cast<std::int32_t>(*value) : parameter.least, from_whom, source(*table)};
}

void RegulationReader::check_aim(const Figure& least, const Figure& aim) {
  if (aim.value >= least.value || !file_.contains("evaluations_aim")) return;
  faults_.add(*file_.get("evaluations_aim"), Status::value_out_of_range, Phrase::aim_below_least,
              {{"aim", std::to_string(aim.value)}, {"least", std::to_string(least.value)}});
}

std::int64_t RegulationReader::units(const DatedParameter& parameter, const toml::table& table) {
  const auto text = decimal_field(table, "value", faults_);
  if (!text) return 0;
  const toml::node& place = *table.get("value");
  const auto units = parse_decimal(*text, parameter.decimals);
  if (!units) {
    faults_.add(place, Status::unreadable_figure, Phrase::no_decimal,
                {quotation(*text),
                 {"decimals", std::to_string(parameter.decimals)},
                 {"example", parameter.decimals == 2 ? "233.03" : "100"}});
    return 0;
  }
  if (*units < parameter.least || *units > parameter.most) {
    const auto limit = [&](std::int64_t number) { return std::string(decimal_text(number, parameter.decimals)); };
    const std::string remedy = faults_.words(Phrase::write_figure_between,
                                             {{"least", limit(parameter.least)}, {"most", limit(parameter.most)}});
    faults_.add(place, Status::value_out_of_range, Phrase::figure_out_of_range,
                {{"value", quotation(*text).text}, {"key", std::string(parameter.key)}, {"remedy", remedy}});
  }
  return *units;
}

std::optional<ParsedRow> RegulationReader::row(const DatedParameter& parameter, const toml::table& table) {
  report_unknown_keys(table, row_fields, Status::unknown_field, faults_);
  if (!table.contains("from")) {
    faults_.add(table, Status::missing_field, Phrase::key_missing,
                {{"key", "from"}, {"remedy", faults_.words(Phrase::write_from)}});
  }
  const auto from = date_field(table, "from", faults_);
  const auto decided = date_field(table, "decided", faults_);
  const bool expected = truth_field(table, "expected", faults_).value_or(false);
  if (expected && table.contains("value")) {
    faults_.add(*table.get("expected"), Status::value_and_expected, Phrase::expected_has_value);
  }
  if (!table.contains("value") && !table.contains("expected")) {
    faults_.add(table, Status::missing_field, Phrase::key_missing,
                {{"key", "value"}, {"remedy", faults_.words(Phrase::write_value)}});
  } else if (!table.contains("value") && !expected && table.get("expected")->is_boolean()) {
    faults_.add(*table.get("expected"), Status::missing_field, Phrase::not_expected_without_value);
  }
  const std::int64_t value = units(parameter, table);
  const Provenance from_whom = provenance(table);
  const std::string_view where = source(table);
  if (!from) return std::nullopt;
  return ParsedRow{*from, decided, value, from_whom, where, expected};
}

void RegulationReader::check_rising(const ParsedRow& above, const ParsedRow& row, const toml::node& place) {
  if (above.from < row.from) return;
  if (above.from == row.from && above.decided && row.decided && *above.decided < *row.decided) return;
  const Phrase remedy = above.from == row.from ? Phrase::remove_same_day : Phrase::sort_rows;
  faults_.add(place, Status::dates_not_rising, Phrase::row_not_after,
              {{"date", std::string(to_text(row.from))},
               {"above", std::string(to_text(above.from))},
               {"remedy", faults_.words(remedy)}});
}

std::vector<ParsedRow> RegulationReader::rows(const DatedParameter& parameter) {
  const Value key{"key", std::string(parameter.key)};
  const toml::node* node = file_.get(parameter.key);
  if (node == nullptr) {
    if (parameter.required) {
      missing(parameter.key, faults_.words(Phrase::add_row, {key}));
    }
    return {};
  }
  const toml::array* array = node->as_array();
  if (array == nullptr || !array->is_homogeneous(toml::node_type::table)) {
    faults_.add(*node, Status::wrong_field_type, Phrase::rows_have_dates, {key});
    return {};
  }
  std::vector<ParsedRow> known;
  std::optional<ParsedRow> above;
  bool has_value = false;
  for (const toml::node& element : *array) {
    const toml::table& table = *element.as_table();
    has_value = has_value || table.contains("value");
    const std::optional<ParsedRow> parsed = row(parameter, table);
    if (!parsed) continue;
    if (above) check_rising(*above, *parsed, *table.get("from"));
    above = parsed;
    if (as_known_on_ && parsed->decided && *as_known_on_ < *parsed->decided) continue;
    if (!known.empty() && known.back().from == parsed->from) known.pop_back();  // decided anew: the last one holds
    known.push_back(*parsed);
  }
  if (parameter.required && !has_value) {
    faults_.add(*node, Status::missing_parameter, Phrase::no_row_has_value, {key});
  }
  return known;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
