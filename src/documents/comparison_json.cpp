#include "documents/json_object.hpp"
#include "stottekontakt/documents/comparison.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/version.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

JsonObject regulation(const Regulation& regulation) {
  return JsonObject().text("id", regulation.id).text("digest", digest(regulation));
}

JsonObject sums(const ExactTotals& totals) {
  return JsonObject()
      .text("payable", to_text(totals.payable))
      .text("pending", to_text(totals.pending))
      .text("refused", to_text(totals.refused));
}

void add_totals(JsonObject& object, const ComparedTotals& totals) {
  JsonObject causes;
  for (const Effect& effect : totals.effects) {
    const bool is_together = effect.parameter.empty();
    if (is_together && effect.change == ExactTotals()) continue;
    causes.object(is_together ? "together" : effect.parameter, sums(effect.change));
  }
  object.object("old", sums(totals.before)).object("new", sums(totals.after));
  object.object("difference", sums(totals.difference())).object("causes", causes);
}

}  // namespace

std::string comparison_json(const Regulation& before, const Regulation& after, const Comparison& comparison) {
  std::vector<JsonObject> months;
  std::vector<JsonObject> agreements;
  for (const ComparedAgreement& agreement : comparison.agreements) {
    for (const ComparedMonth& month : agreement.months) {
      JsonObject& row = months.emplace_back();
      add_totals(row.text("agreement", agreement.agreement).text("month", to_text(month.month)), month.totals);
    }
    add_totals(agreements.emplace_back().text("agreement", agreement.agreement), agreement.totals);
  }
  JsonObject totals;
  totals.number("sheets", static_cast<std::int64_t>(comparison.sheets));
  totals.number("unchanged", static_cast<std::int64_t>(comparison.unchanged));
  add_totals(totals, comparison.totals);
  return JsonObject()
      .text("format", comparison_format)
      .object("old", regulation(before))
      .object("new", regulation(after))
      .text("library", library_version)
      .texts("changed", comparison.changed)
      .rows("months", months)
      .rows("agreements", agreements)
      .object("totals", totals)
      .lines();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
