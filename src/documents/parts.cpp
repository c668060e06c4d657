#include "documents/parts.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The day of the ruling on each item, for one part of items.
std::vector<std::optional<Date>> ruling_days(const Timesheet& sheet, RulingPart part, std::size_t items) {
  std::vector<std::optional<Date>> days(items);
  for (const PersonRuling& ruling : sheet.rulings) {
    if (ruling.part == part) days[static_cast<std::size_t>(ruling.item)] = ruling.on;
  }
  return days;
}

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
    PartDecision out{ItemList::visits, item, part, claimed.metres(), 0, 0, both_ways, ruled};
    if (both_ways.verdict == Verdict::review) out.pending = out.claimed;
    if (both_ways.verdict == Verdict::granted || both_ways.verdict == Verdict::reduced) {
      out.granted = out.claimed - cut;
      out.finding.verdict = cut == 0 ? Verdict::granted : out.granted == 0 ? Verdict::refused : Verdict::reduced;
    }
    parts.push_back(out);
  };
  const auto add_never_paid = [&](Part part, Kilometres claimed, const Finding& otherwise) {
    if (claimed == Kilometres()) return;
    const Finding finding = kilometres_never_paid(settled.terms, visit.date, otherwise);
    parts.push_back({ItemList::visits, item, part, claimed.metres(), 0, 0, finding, std::nullopt});
  };
  add(Part::km_to, visit.km_to, to_cut);
  add(Part::km_from, visit.km_from, from_cut);
  add_never_paid(Part::km_outside, visit.km_outside, outside_municipality);
  add_never_paid(Part::km_activity, visit.km_activity, driven_on_activity);
}

}  // namespace

std::vector<PartDecision> parts_of(const Settled& settled) {
  const Timesheet& sheet = settled.sheet;
  const auto hours_ruled = ruling_days(sheet, RulingPart::hours, sheet.visits.size());
  const auto km_ruled = ruling_days(sheet, RulingPart::km, sheet.visits.size());
  const auto expenses_ruled = ruling_days(sheet, RulingPart::expense, sheet.expenses.size());
  std::vector<PartDecision> parts;
  constexpr std::size_t usual_parts_of_visit = 3;  // the hours, the way there and the way back
  parts.reserve(usual_parts_of_visit * sheet.visits.size() + sheet.expenses.size());
  for (std::size_t i = 0; i < settled.sheet.visits.size(); ++i) {
    const Visit& visit = settled.sheet.visits[i];
    const VisitDecision& decision = settled.statement.visits[i];
    if (visit.hours > Hours()) {
      parts.push_back({ItemList::visits, i, Part::hours, visit.hours.minutes(), decision.granted_minutes,
                       decision.pending_minutes, decision.hours(), hours_ruled[i]});
    }
    add_kilometres(settled, i, km_ruled[i], parts);
  }
  for (std::size_t i = 0; i < settled.sheet.expenses.size(); ++i) {
    const ExpenseDecision& decision = settled.statement.expenses[i];
    parts.push_back({ItemList::expenses,
                     i,
                     Part::expense,
                     settled.sheet.expenses[i].amount.ore(),
                     decision.granted_ore,
                     decision.pending_ore,
                     {decision.rule, decision.verdict, decision.reading},
                     expenses_ruled[i]});
  }
  return parts;
}

std::string_view id_of_item(const Timesheet& sheet, ItemList list, std::size_t item) {
  return list == ItemList::visits ? sheet.visits[item].id : sheet.expenses[item].id;
}

ShortText quantity_text(Part part, std::int64_t quantity) {
  if (part == Part::hours) return to_text(Hours::of_minutes(quantity));
  if (part == Part::expense) return to_text(Kroner::of_ore(quantity));
  return to_text(Kilometres::of_metres(quantity));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
