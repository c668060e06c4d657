#include "stottekontakt/documents/comparison.hpp"

#include <map>

#include "documents/changed_parameters.hpp"
#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// One timesheet: what each changed parameter does alone, and the rest as what they do together.
ComparedTotals compared(const SettledTwice& sheet, std::span<const ChangedParameter> changed) {
  ComparedTotals out;
  out.before += sheet.before.settlement.totals;
  out.after += sheet.after.settlement.totals;
  ExactTotals together = out.difference();
  for (const ChangedParameter& parameter : changed) {
    Effect effect{parameter.name};
    if (const Result<Statement> alone = settle(parameter.alone, sheet.sheet)) {
      ExactTotals totals;
      totals += alone->settlement.totals;
      effect.change = totals - out.before;
      together = together - effect.change;
    }
    out.effects.push_back(effect);
  }
  out.effects.push_back({{}, together});
  return out;
}

void add(ComparedTotals& sum, const ComparedTotals& totals) {
  sum.before += totals.before;
  sum.after += totals.after;
  if (sum.effects.empty()) {
    sum.effects = totals.effects;
  } else {
    for (std::size_t i = 0; i < sum.effects.size(); ++i) sum.effects[i].change += totals.effects[i].change;
  }
}

/// Finds the agreement and the month of each sheet, or makes them.
class Places {
 public:
  explicit Places(std::vector<ComparedAgreement>& agreements) : agreements_(agreements) {}

  ComparedAgreement& agreement_of(const Timesheet& sheet) {
    const auto [place, is_new] = agreement_.try_emplace(sheet.agreement.id, agreements_.size());
    if (is_new) agreements_.push_back({.agreement = std::string(sheet.agreement.id), .months = {}, .totals = {}});
    return agreements_[place->second];
  }
  ComparedMonth& month_of(const Timesheet& sheet) {
    ComparedAgreement& agreement = agreement_of(sheet);
    const auto [place, is_new] = month_.try_emplace({sheet.agreement.id, sheet.month}, agreement.months.size());
    if (is_new) agreement.months.push_back({sheet.month, {}});
    return agreement.months[place->second];
  }

 private:
  std::vector<ComparedAgreement>& agreements_;
  std::map<std::string_view, std::size_t> agreement_;
  std::map<std::pair<std::string_view, Month>, std::size_t> month_;
};

}  // namespace

Comparison compare(const Regulation& before, const Regulation& after, std::span<const SettledTwice> sheets) {
  const std::vector<ChangedParameter> changed = changed_parameters(before, after);
  Comparison out;
  for (const ChangedParameter& parameter : changed) {
    out.changed.push_back(parameter.name);
    out.totals.effects.push_back({parameter.name});
  }
  out.totals.effects.push_back({});
  Places places(out.agreements);
  for (const SettledTwice& sheet : sheets) {
    const ComparedTotals totals = compared(sheet, changed);
    add(places.month_of(sheet.sheet).totals, totals);
    add(places.agreement_of(sheet.sheet).totals, totals);
    add(out.totals, totals);
    ++out.sheets;
    if (totals.before == totals.after) ++out.unchanged;
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
