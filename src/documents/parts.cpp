#include "documents/parts.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The day of the ruling on each item, for one part of items.
class RulingDays {
 public:
  RulingDays(const Timesheet& sheet, RulingPart part, std::size_t items) {
    for (const PersonRuling& ruling : sheet.rulings) {
      if (ruling.part != part) continue;
      days_.resize(items);
      days_[static_cast<std::size_t>(ruling.item)] = ruling.on;
    }
  }
  std::optional<Date> on(std::size_t item) const { return days_.empty() ? std::nullopt : days_[item]; }

 private:
  std::vector<std::optional<Date>> days_{};  ///< empty where nothing was ruled on, as nearly always
};

void add_kilometres(const Settled& settled, std::size_t item, std::optional<Date> ruled,
                    std::vector<PartDecision>& parts) {
  const Visit& visit = settled.sheet.visits[item];
  const VisitDecision& decision = settled.statement.visits[item];
  const Finding both_ways = kilometre_finding(decision);

  // A kilometre ceiling takes from the way back first.
  const std::int64_t from_cut = std::min<std::int64_t>(decision.km_cut_metres, visit.km_from.metres());
  const std::int64_t to_cut = decision.km_cut_metres - from_cut;
  const auto add = [&](Part part, Kilometres claimed, std::int64_t cut) {
    if (claimed == Kilometres()) return;
    PartDecision& out = parts.emplace_back(ItemList::visits, item, part, claimed.metres(), 0, 0, both_ways, ruled);
    if (both_ways.verdict == Verdict::review) out.pending = out.claimed;
    if (both_ways.verdict == Verdict::granted || both_ways.verdict == Verdict::reduced) {
      out.granted = out.claimed - cut;
      out.finding.verdict = cut == 0 ? Verdict::granted : out.granted == 0 ? Verdict::refused : Verdict::reduced;
    }
  };
  const auto add_never_paid = [&](Part part, Kilometres claimed, const Finding& otherwise) {
    if (claimed == Kilometres()) return;
    const Finding finding = kilometres_never_paid(settled.terms, visit.date, otherwise);
    parts.emplace_back(ItemList::visits, item, part, claimed.metres(), 0, 0, finding);
  };
  add(Part::km_to, visit.km_to, to_cut);
  add(Part::km_from, visit.km_from, from_cut);
  add_never_paid(Part::km_outside, visit.km_outside, outside_municipality);
  add_never_paid(Part::km_activity, visit.km_activity, driven_on_activity);
}

}  // namespace

std::vector<PartDecision> parts_of(const Settled& settled) {
  const Timesheet& sheet = settled.sheet;
  const RulingDays hours_ruled(sheet, RulingPart::hours, sheet.visits.size());
  const RulingDays km_ruled(sheet, RulingPart::km, sheet.visits.size());
  const RulingDays expenses_ruled(sheet, RulingPart::expense, sheet.expenses.size());
  std::vector<PartDecision> parts;
  constexpr std::size_t usual_parts_of_visit = 3;  // the hours, the way there and the way back
  parts.reserve(usual_parts_of_visit * sheet.visits.size() + sheet.expenses.size());
  for (std::size_t i = 0; i < settled.sheet.visits.size(); ++i) {
    const Visit& visit = settled.sheet.visits[i];
    const VisitDecision& decision = settled.statement.visits[i];
    if (visit.hours > Hours()) {
      parts.emplace_back(ItemList::visits, i, Part::hours, visit.hours.minutes(), decision.granted_minutes,
                         decision.pending_minutes, decision.hours(), hours_ruled.on(i));
    }
    add_kilometres(settled, i, km_ruled.on(i), parts);
  }
  for (std::size_t i = 0; i < settled.sheet.expenses.size(); ++i) {
    const ExpenseDecision& decision = settled.statement.expenses[i];
    parts.emplace_back(ItemList::expenses, i, Part::expense, settled.sheet.expenses[i].amount.ore(),
                       decision.granted_ore, decision.pending_ore,
                       Finding{decision.rule, decision.verdict, decision.reading}, expenses_ruled.on(i));
  }
  return parts;
}

std::string_view id_of_item(const Timesheet& sheet, ItemList list, std::size_t item) {
  return list == ItemList::visits ? sheet.visits[item].id : sheet.expenses[item].id;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
