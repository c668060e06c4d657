#include "stottekontakt/documents/regulation_file.hpp"

#include <fmt/format.h>

#include <array>

#include "documents/regulation_reader.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Rows refer to `texts`, the view to rows and texts; so it is made once and stays where it is.
struct LoadedRegulation::Contents {
  std::string texts;
  std::vector<DatedRow<HourlyRate>> hourly_rate;
  std::vector<DatedRow<HourlyRate>> group_hourly_rate;
  std::vector<DatedRow<KilometreRate>> kilometre_rate;
  std::vector<DatedRow<KilometreRate>> kilometre_tax_free;
  std::vector<DatedRow<Kroner>> expense_ceiling;
  std::vector<DatedRow<Kilometres>> kilometre_ceiling;
  Regulation regulation;
};

LoadedRegulation::LoadedRegulation(std::unique_ptr<const Contents> contents) noexcept
    : contents_(std::move(contents)) {}
LoadedRegulation::LoadedRegulation(LoadedRegulation&&) noexcept = default;
LoadedRegulation& LoadedRegulation::operator=(LoadedRegulation&&) noexcept = default;
LoadedRegulation::~LoadedRegulation() = default;

const Regulation& LoadedRegulation::view() const& noexcept {
  return contents_->regulation;
}

std::string message_with_place(const RegulationFault& fault) {
  return fmt::format("{}:{}:{}: {}", fault.file, fault.line, fault.column, fault.message);
}

namespace {

constexpr DatedParameter hourly_rate{"hourly_rate", true, 2, 1, limits::rate_ore};
constexpr DatedParameter group_hourly_rate{"group_hourly_rate", false, 2, 1, limits::rate_ore};
constexpr DatedParameter kilometre_rate{"kilometre_rate", true, 2, 0, limits::rate_ore};
constexpr DatedParameter kilometre_tax_free{"kilometre_tax_free", false, 2, 0, limits::rate_ore};
constexpr DatedParameter expense_ceiling{"expense_ceiling", true, 2, 0, limits::rate_ore};
constexpr DatedParameter kilometre_ceiling{"kilometre_ceiling", false, 3, 0, limits::item_metres};

constexpr FigureParameter figures[] = {
    {"period_start_day", &Regulation::period_start_day, 1, 28},
    {"claim_window_months", &Regulation::claim_window_months, 1, 12},
    {"due_day", &Regulation::due_day, 1, 31},
    {"due_months_after", &Regulation::due_months_after, 0, 12},
    {"payout_day", &Regulation::payout_day, 1, 31},
    {"notice_days", &Regulation::notice_days, 0, 366},
    {"holiday_weeks", &Regulation::holiday_weeks, 0, 52},
    {"sickness_days", &Regulation::sickness_days, 0, 366},
    {"long_illness_days", &Regulation::long_illness_days, 0, 366},
    {"evaluations_least", &Regulation::evaluations_least, 0, 12},
    {"evaluations_aim", &Regulation::evaluations_aim, 0, 12},
};

constexpr auto known_keys = [] {
  constexpr std::array<std::string_view, 9> others{"format",
                                                   "id",
                                                   "cover_basis",
                                                   "hourly_rate",
                                                   "group_hourly_rate",
                                                   "kilometre_rate",
                                                   "kilometre_tax_free",
                                                   "expense_ceiling",
                                                   "kilometre_ceiling"};
  std::array<std::string_view, others.size() + std::size(figures)> keys{};
  std::size_t count = 0;
  for (const std::string_view key : others) keys[count++] = key;
  for (const FigureParameter& figure : figures) keys[count++] = figure.key;
  return keys;
}();

/// The one block of text a loaded regulation has. No text of a TOML file is longer read than written, so all of them
/// fit into the size of the file and the block never moves.
class TextBlock {
 public:
  TextBlock(std::string& texts, std::size_t file_size) : texts_(texts) { texts_.reserve(file_size); }

  std::string_view keep(std::string_view text) {
    const std::size_t begin = texts_.size();
    texts_.append(text);
    return std::string_view(texts_).substr(begin);
  }

 private:
  std::string& texts_;
};

template <class T>
std::vector<DatedRow<T>> rows_of(const std::vector<ParsedRow>& parsed, T (*value_of)(std::int64_t units),
                                 TextBlock& texts) {
  std::vector<DatedRow<T>> rows;
  rows.reserve(parsed.size());
  for (const ParsedRow& row : parsed) {
    rows.push_back({row.from, value_of(row.units), row.provenance, texts.keep(row.source), row.expected});
  }
  return rows;
}

HourlyRate per_hour(std::int64_t ore) {
  return HourlyRate(Kroner::of_ore(ore));
}
KilometreRate per_kilometre(std::int64_t ore) {
  return KilometreRate(Kroner::of_ore(ore));
}

/// The regulation of a parsed file; it means nothing where there are faults.
std::unique_ptr<const LoadedRegulation::Contents> contents_of(RegulationReader reader, std::size_t file_size) {
  auto contents = std::make_unique<LoadedRegulation::Contents>();
  TextBlock texts(contents->texts, file_size);
  contents->hourly_rate = rows_of(reader.rows(hourly_rate), per_hour, texts);
  contents->group_hourly_rate = rows_of(reader.rows(group_hourly_rate), per_hour, texts);
  contents->kilometre_rate = rows_of(reader.rows(kilometre_rate), per_kilometre, texts);
  contents->kilometre_tax_free = rows_of(reader.rows(kilometre_tax_free), per_kilometre, texts);
  contents->expense_ceiling = rows_of(reader.rows(expense_ceiling), Kroner::of_ore, texts);
  contents->kilometre_ceiling = rows_of(reader.rows(kilometre_ceiling), Kilometres::of_metres, texts);

  Regulation& regulation = contents->regulation;
  regulation.id = texts.keep(reader.id());
  regulation.hourly_rate = std::span(std::as_const(contents->hourly_rate));
  regulation.group_hourly_rate = std::span(std::as_const(contents->group_hourly_rate));
  regulation.kilometre_rate = std::span(std::as_const(contents->kilometre_rate));
  regulation.kilometre_tax_free = std::span(std::as_const(contents->kilometre_tax_free));
  regulation.expense_ceiling = std::span(std::as_const(contents->expense_ceiling));
  regulation.kilometre_ceiling = std::span(std::as_const(contents->kilometre_ceiling));
  regulation.cover_basis = reader.cover_basis();
  for (const FigureParameter& parameter : figures) {
    Figure figure = reader.figure(parameter);
    figure.source = texts.keep(figure.source);
    regulation.*parameter.member = figure;
  }
  reader.check_aim(regulation.evaluations_least, regulation.evaluations_aim);
  return contents;
}

}  // namespace

RegulationFile load_regulation(std::string_view text, std::string_view file_name, Language language,
                               std::optional<Date> as_known_on) {
  TomlFaults faults(file_name, language);
  const std::optional<toml::table> file = parse_toml(text, faults);
  if (!file) return {std::nullopt, std::move(faults).take()};
  RegulationReader reader(*file, as_known_on, faults);
  reader.check_format();
  report_unknown_keys(*file, known_keys, Status::unknown_parameter, faults);
  auto contents = contents_of(reader, text.size());
  if (!faults.empty()) return {std::nullopt, std::move(faults).take()};
  return {LoadedRegulation(std::move(contents)), {}};
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
