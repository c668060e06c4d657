#include "documents/regulation_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "documents/complaints.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::string_view row_fields[] = {"from", "value", "provenance", "source", "decided", "expected"};
constexpr std::string_view figure_fields[] = {"value", "provenance", "source"};

/// True where a text would break a line of the canonical text: `;`, a line break or another control character.
bool breaks_lines(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = [&](std::size_t ahead) {
      return i + ahead < text.size() ? static_cast<unsigned char>(text[i + ahead]) : 0;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7F || byte(0) == ';') return true;
    if (byte(0) == 0xC2 && byte(1) < 0xA0) return true;                                           // U+0080–009F
    if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) return true;  // U+2028, U+2029
  }
  return false;
}

}  // namespace

void RegulationReader::missing(std::string_view key, std::string_view remedy) {
  faults_.add(file_, Status::missing_parameter, fmt::format("«{}» mangler. {}", key, remedy));
}

void RegulationReader::check_format() {
  if (!file_.contains("format")) {
    return missing("format", fmt::format("Skriv format = \"{}\" øverst i filen.", regulation_format));
  }
  const auto format = text_field(file_, "format", faults_);
  if (format && *format != regulation_format) {
    faults_.add(*file_.get("format"), Status::unknown_format,
                fmt::format("Formatet {} er ukjent. Skriv \"{}\".", quoted(*format), regulation_format));
  }
}

std::string_view RegulationReader::id() {
  if (!file_.contains("id")) {
    missing("id", "Skriv et kort navn på kommunen øverst i filen: id = \"oppdal\".");
    return {};
  }
  const auto id = text_field(file_, "id", faults_);
  if (id && (id->find_first_not_of(' ') == std::string_view::npos || breaks_lines(*id))) {
    faults_.add(*file_.get("id"), Status::unusable_text,
                "«id» er tom, eller har semikolon, linjeskift eller styretegn. Skriv et kort navn: id = \"oppdal\".");
  }
  return id.value_or(std::string_view());
}

CoverBasis RegulationReader::cover_basis() {
  if (!file_.contains("cover_basis")) {
    missing("cover_basis",
            "Skriv øverst i filen cover_basis = \"per_weekly_hour\" (beløp per innvilget uketime) eller \"flat\" (ett "
            "beløp i måneden uansett timer).");
    return {};
  }
  const auto word = text_field(file_, "cover_basis", faults_);
  if (!word || *word == "per_weekly_hour") return CoverBasis::per_weekly_hour;
  if (*word != "flat") {
    faults_.add(*file_.get("cover_basis"), Status::unreadable_figure,
                fmt::format("{} er ikke et grunnlag. Skriv \"per_weekly_hour\" eller \"flat\".", quoted(*word)));
  }
  return CoverBasis::flat;
}

Provenance RegulationReader::provenance(const toml::table& table) {
  const auto word = text_field(table, "provenance", faults_);
  if (!word || *word == name_of(Provenance::stated)) return Provenance::stated;
  if (*word != name_of(Provenance::assumed)) {
    faults_.add(*table.get("provenance"), Status::unreadable_figure,
                fmt::format("{} er ingen opprinnelse. Skriv \"stated\" (oppgitt av kommunen) eller \"assumed\" "
                            "(antatt etter en annen kilde).",
                            quoted(*word)));
  }
  return Provenance::assumed;
}

std::string_view RegulationReader::source(const toml::table& table) {
  constexpr std::string_view remedy = "Skriv hvor tallet er hentet: source = \"kommunestyret, sak 12/26\".";
  if (!table.contains("source")) {
    faults_.add(table, Status::missing_source, fmt::format("«source» mangler. {}", remedy));
    return {};
  }
  const auto source = text_field(table, "source", faults_);
  if (!source) return {};
  const toml::node& place = *table.get("source");
  if (source->find_first_not_of(' ') == std::string_view::npos) {
    faults_.add(place, Status::missing_source, fmt::format("«source» er tom. {}", remedy));
  } else if (breaks_lines(*source)) {
    faults_.add(place, Status::unusable_text,
                "«source» har semikolon, linjeskift eller styretegn. Skriv kilden på én linje, med komma i stedet.");
  }
  return *source;
}

Figure RegulationReader::figure(const FigureParameter& parameter) {
  const auto example = [&] { return fmt::format("[{}] og under den value = … og source = \"…\"", parameter.key); };
  const toml::node* node = file_.get(parameter.key);
  if (node == nullptr) {
    missing(parameter.key, fmt::format("Ingenting arves: skriv {}.", example()));
    return {};
  }
  const toml::table* table = node->as_table();
  if (table == nullptr) {
    faults_.add(*node, Status::wrong_field_type,
                fmt::format("«{}» har ingen dato og står bare én gang. Skriv {}.", parameter.key, example()));
    return {};
  }
  report_unknown_keys(*table, figure_fields, Status::unknown_field, faults_);
  if (!table->contains("value")) {
    faults_.add(*table, Status::missing_field,
                fmt::format("«value» mangler. Skriv et heltall fra {} til {}.", parameter.least, parameter.most));
  }
  const auto value = count_field(*table, "value", faults_);
  const bool in_range = value && *value >= parameter.least && *value <= parameter.most;
  if (value && !in_range) {
    faults_.add(*table->get("value"), Status::value_out_of_range,
                fmt::format("{} er utenfor det «{}» kan være. Skriv et heltall fra {} til {}.", *value, parameter.key,
                            parameter.least, parameter.most));
  }
  const Provenance from_whom = provenance(*table);
  return {in_range ? static_cast<std::int32_t>(*value) : parameter.least, from_whom, source(*table)};
}

void RegulationReader::check_aim(const Figure& least, const Figure& aim) {
  if (aim.value >= least.value || !file_.contains("evaluations_aim")) return;
  faults_.add(*file_.get("evaluations_aim"), Status::value_out_of_range,
              fmt::format("Målet på {} er lavere enn «evaluations_least», {}. Skriv minst like mange.", aim.value,
                          least.value));
}

std::int64_t RegulationReader::units(const DatedParameter& parameter, const toml::table& table) {
  const auto text = decimal_field(table, "value", faults_);
  if (!text) return 0;
  const toml::node& place = *table.get("value");
  const auto units = parse_decimal(*text, parameter.decimals);
  if (!units) {
    faults_.add(place, Status::unreadable_figure,
                fmt::format("{} er ikke et tall med punktum og høyst {} desimaler. Skriv det uten fortegn, mellomrom "
                            "og enhet: \"{}\".",
                            quoted(*text), parameter.decimals, parameter.decimals == 2 ? "233.03" : "100"));
    return 0;
  }
  if (*units < parameter.least || *units > parameter.most) {
    faults_.add(place, Status::value_out_of_range,
                fmt::format("{} er utenfor det «{}» kan være. Skriv et tall fra {} til {}.", quoted(*text),
                            parameter.key, decimal_text(parameter.least, parameter.decimals).view(),
                            decimal_text(parameter.most, parameter.decimals).view()));
  }
  return *units;
}

std::optional<ParsedRow> RegulationReader::row(const DatedParameter& parameter, const toml::table& table) {
  report_unknown_keys(table, row_fields, Status::unknown_field, faults_);
  if (!table.contains("from")) {
    faults_.add(table, Status::missing_field, "«from» mangler. Skriv første dag verdien gjelder: from = 2025-01-01.");
  }
  const auto from = date_field(table, "from", faults_);
  const auto decided = date_field(table, "decided", faults_);
  const bool expected = truth_field(table, "expected", faults_).value_or(false);
  if (expected && table.contains("value")) {
    faults_.add(*table.get("expected"), Status::value_and_expected,
                "Raden er ventet og har likevel en verdi. Fjern «expected» når verdien er vedtatt.");
  }
  if (!table.contains("value") && !table.contains("expected")) {
    faults_.add(table, Status::missing_field,
                "«value» mangler. Skriv verdien som tekst, eller expected = true når den ikke er vedtatt ennå.");
  } else if (!table.contains("value") && !expected && table.get("expected")->is_boolean()) {
    faults_.add(*table.get("expected"), Status::missing_field,
                "Raden er ikke ventet, og «value» mangler. Skriv verdien som tekst.");
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
  const auto dates =
      fmt::format("{} kommer ikke etter {} i raden over.", to_text(row.from).view(), to_text(above.from).view());
  faults_.add(place, Status::dates_not_rising,
              above.from == row.from
                  ? fmt::format("{} Fjern den ene; er verdien vedtatt på nytt, må begge ha «decided» og den nyeste stå "
                                "nederst.",
                                dates)
                  : fmt::format("{} Sett radene i stigende rekkefølge.", dates));
}

std::vector<ParsedRow> RegulationReader::rows(const DatedParameter& parameter) {
  const toml::node* node = file_.get(parameter.key);
  if (node == nullptr) {
    if (parameter.required) {
      missing(parameter.key, fmt::format("Ingenting arves: legg til en rad med overskriften [[{}]].", parameter.key));
    }
    return {};
  }
  const toml::array* array = node->as_array();
  if (array == nullptr || !array->is_homogeneous(toml::node_type::table)) {
    faults_.add(*node, Status::wrong_field_type,
                fmt::format("«{0}» er rader med dato. Skriv [[{0}]], med to klammer, over hver rad.", parameter.key));
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
    faults_.add(*node, Status::missing_parameter,
                fmt::format("Ingen rad av «{}» har en verdi. Legg til verdien som gjelder nå.", parameter.key));
  }
  return known;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
