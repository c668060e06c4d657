#include "documents/raise_rates.hpp"

#include <fmt/format.h>

#include "stottekontakt/exact.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

struct Raise {
  std::string_view text;
  Percent percent;
  Date from;
};

/// Where the row goes, if an expected change stands in its way.
std::string place_of_row(const Dated<HourlyRate>& rates, Date from, Language language) {
  for (const auto& row : rates.rows()) {
    if (!row.expected || row.from.value() < from) continue;
    const Phrase where = row.from.value() == from ? Phrase::replaces_row : Phrase::goes_before_row;
    return say(language, where, {{"from", std::string(to_text(row.from))}}) + '\n';
  }
  return {};
}

Result<std::string> proposed_row(std::string_view parameter, const Dated<HourlyRate>& rates, const Raise& raise,
                                 Language language) {
  for (const auto& row : rates.rows()) {
    if (!row.expected && !(row.from.value() < raise.from)) return Fault{.code = Status::not_rising, .day = row.from};
  }
  const auto* now = rates.in_force_on(raise.from);
  if (now == nullptr) return Fault{.code = Status::no_rate_in_force, .day = raise.from};
  const std::optional<Kroner> rate = raised(now->value.amount(), raise.percent);
  if (!rate || rate->ore() > limits::rate_ore) return Fault{.code = Status::out_of_range, .day = raise.from};
  const std::string source = say(language, Phrase::proposed_source,
                                 {{"percent", number_of(raise.text, language)},
                                  {"rate", std::string(to_text(now->value.amount()))},
                                  {"from", std::string(to_text(now->from))}});
  return fmt::format(
      "{}[[{}]]\n"
      "from = {}\n"
      "value = \"{}\"\n"
      "provenance = \"stated\"\n"
      "source = \"{}\"  {}\n",
      place_of_row(rates, raise.from, language), parameter, to_text(raise.from).view(), to_text(*rate).view(), source,
      phrase(language, Phrase::replace_source));
}

}  // namespace

Result<std::string> proposed_raise(const Regulation& regulation, std::string_view percent, Date from,
                                   Language language) {
  const std::optional<Percent> read = Percent::of(percent);
  if (!read) return Fault{.code = Status::unreadable_value};
  const Raise raise{percent, *read, from};
  Result<std::string> individual = proposed_row("hourly_rate", regulation.hourly_rate, raise, language);
  if (!individual || regulation.group_hourly_rate.empty()) return individual;
  const Result<std::string> group = proposed_row("group_hourly_rate", regulation.group_hourly_rate, raise, language);
  if (!group) return group;
  return *individual + "\n" + *group;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
