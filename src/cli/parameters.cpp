#include "cli/parameters.hpp"

#include <algorithm>
#include <array>

#include "text/catalogue.hpp"
#include "text/figures.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;
using documents::Language;
using documents::Sentence;

/// Which rules rest on a parameter.
struct ParameterRules {
  std::string_view parameter;
  std::array<Rule, 3> rules;
};
constexpr ParameterRules rules_of_parameters[] = {
    {"hourly_rate", {Rule::STK_PAY_01, Rule::STK_PAY_02, Rule::STK_CAN_01}},
    {"group_hourly_rate", {Rule::STK_PAY_01, Rule::STK_PAY_02, Rule::STK_CAN_01}},
    {"kilometre_rate", {Rule::STK_KM_01, Rule::STK_CAN_04}},
    {"kilometre_tax_free", {Rule::STK_KM_01}},
    {"kilometre_ceiling", {Rule::STK_KM_01}},
    {"expense_ceiling", {Rule::STK_EXP_03}},
    {"period_start_day", {Rule::STK_TIM_05}},
    {"claim_window_months", {Rule::STK_TIM_03, Rule::STK_TIM_04}},
    {"due_day", {Rule::STK_TIM_01}},
    {"due_months_after", {Rule::STK_TIM_01}},
    {"payout_day", {Rule::STK_TIM_02, Rule::STK_TIM_06}},
    {"notice_days", {Rule::STK_AGR_01}},
    {"holiday_weeks", {Rule::STK_HOL_01}},
    {"sickness_days", {Rule::STK_SIC_03}},
    {"long_illness_days", {Rule::STK_SIC_02}},
    {"evaluations_least", {Rule::STK_EVA_01}},
    {"evaluations_aim", {Rule::STK_EVA_01}},
};

bool rests_on(Rule rule, std::string_view parameter) {
  if (rule == Rule::none) return true;
  for (const ParameterRules& row : rules_of_parameters) {
    if (row.parameter == parameter) return std::count(row.rules.begin(), row.rules.end(), rule) > 0;
  }
  return false;
}

Kroner in_unit(Kroner amount) {
  return amount;
}
Kilometres in_unit(Kilometres distance) {
  return distance;
}
template <class Quantity>
Kroner in_unit(KronerPer<Quantity> rate) {
  return rate.amount();
}

/// Collects the parameters that the rule rests on.
class Collector {
 public:
  Collector(const Regulation& regulation, Rule rule, std::optional<Date> on, Language language)
      : basis_(regulation.cover_basis), rule_(rule), on_(on), language_(language) {}

  /// @param yearly the figure is expected to change every year
  template <class Value>
  void add(std::string_view name, const Dated<Value>& dated, bool yearly = false) {
    if (dated.empty() || !rests_on(rule_, name)) return;
    Parameter parameter{.name = name, .title = title_of(name)};
    const auto* in_force = on_ ? dated.in_force_on(*on_) : nullptr;
    std::optional<Date> newest;
    for (const auto& row : dated.rows()) {
      ParameterRow out{.from = row.from,
                       .provenance = row.provenance,
                       .source = row.source,
                       .expected = row.expected,
                       .in_force = &row == in_force};
      if (!row.expected) {
        out.value = std::string(to_text(in_unit(row.value)).view());
        out.words = words_of(in_unit(row.value), language_);
        newest = row.from;
      }
      parameter.rows.push_back(std::move(out));
    }
    if (yearly && newest) parameter.outdated_since = add_months_clamped(*newest, 12);
    parameters_.push_back(std::move(parameter));
  }
  void add(std::string_view name, const Figure& figure) {
    if (!rests_on(rule_, name)) return;
    const std::string value = std::to_string(figure.value);
    parameters_.push_back({.name = name,
                           .title = title_of(name),
                           .rows = {{.value = value,
                                     .words = value,
                                     .provenance = figure.provenance,
                                     .source = figure.source,
                                     .in_force = on_.has_value()}}});
  }
  std::vector<Parameter> take() { return std::move(parameters_); }

 private:
  std::string_view title_of(std::string_view name) const { return documents::parameter_words(name, basis_, language_); }

  CoverBasis basis_;
  Rule rule_;
  std::optional<Date> on_;
  Language language_;
  std::vector<Parameter> parameters_;
};

}  // namespace

std::vector<Parameter> parameters_of(const Regulation& regulation, Rule rule, std::optional<Date> on,
                                     Language language) {
  Collector collector(regulation, rule, on, language);
  collector.add("hourly_rate", regulation.hourly_rate, true);
  collector.add("group_hourly_rate", regulation.group_hourly_rate, true);
  collector.add("kilometre_rate", regulation.kilometre_rate, true);
  collector.add("kilometre_tax_free", regulation.kilometre_tax_free);
  collector.add("kilometre_ceiling", regulation.kilometre_ceiling);
  collector.add("expense_ceiling", regulation.expense_ceiling);
  collector.add("period_start_day", regulation.period_start_day);
  collector.add("claim_window_months", regulation.claim_window_months);
  collector.add("due_day", regulation.due_day);
  collector.add("due_months_after", regulation.due_months_after);
  collector.add("payout_day", regulation.payout_day);
  collector.add("notice_days", regulation.notice_days);
  collector.add("holiday_weeks", regulation.holiday_weeks);
  collector.add("sickness_days", regulation.sickness_days);
  collector.add("long_illness_days", regulation.long_illness_days);
  collector.add("evaluations_least", regulation.evaluations_least);
  collector.add("evaluations_aim", regulation.evaluations_aim);
  return collector.take();
}

std::string parameters_text(const std::vector<Parameter>& parameters, std::optional<Date> on, Language language) {
  std::string text;
  const auto line = [&](const std::string& words) { text += "  " + words + '\n'; };
  for (const Parameter& parameter : parameters) {
    text += std::string(parameter.title) + " (" + std::string(parameter.name) + ")\n";
    bool any_in_force = false;
    for (const ParameterRow& row : parameter.rows) {
      std::string words = row.expected ? say(language, Sentence::parameter_expected) : row.words;
      if (row.from) words += ", " + say(language, Sentence::parameter_row, {{"from", words_of(*row.from, language)}});
      words += ", " + std::string(provenance_word(row.provenance, language)) + ": " + std::string(row.source);
      if (row.in_force && row.from) words = "* " + words;
      if (!row.in_force && row.from && on) words = "  " + words;
      any_in_force = any_in_force || row.in_force;
      line(words);
    }
    if (on && !any_in_force) {
      line("  " + say(language, Sentence::parameter_none_in_force, {{"date", words_of(*on, language)}}));
    }
    if (!parameter.outdated_since) continue;
    if (!on) {
      line(
          say(language, Sentence::parameter_outdated_from, {{"since", words_of(*parameter.outdated_since, language)}}));
    } else if (!(*on < *parameter.outdated_since)) {
      line("  " + say(language, Sentence::parameter_outdated_on,
                      {{"date", words_of(*on, language)}, {"since", words_of(*parameter.outdated_since, language)}}));
    }
  }
  return text;
}

std::vector<JsonObject> parameters_json(const std::vector<Parameter>& parameters, std::optional<Date> on) {
  std::vector<JsonObject> rows;
  for (const Parameter& parameter : parameters) {
    for (const ParameterRow& row : parameter.rows) {
      JsonObject& object = rows.emplace_back();
      object.text("parameter", parameter.name);
      object.text_or_null("from", row.from ? std::string(to_text(*row.from).view()) : std::string());
      object.text_or_null("value", row.value).text("provenance", name_of(row.provenance)).text("source", row.source);
      if (row.expected) object.truth("expected", true);
      if (!on) continue;
      object.truth("in_force", row.in_force);
      if (row.in_force && parameter.outdated_since) {
        object.truth("may_be_outdated", !(*on < *parameter.outdated_since));
      }
    }
  }
  return rows;
}

}  // namespace cli
}  // namespace stottekontakt
