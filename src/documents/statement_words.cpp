#include "documents/statement_words.hpp"

#include <algorithm>

#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

bool is_drive_both_ways(const Settled& settled, const PartDecision& there, const PartDecision& back) {
  return there.part == Part::km_to && back.part == Part::km_from && there.item == back.item &&
         there.finding == back.finding && settled.statement.visits[there.item].km_cut_metres == 0;
}

/// "v4 (11.03.2025), v6 (18.03.2025)".
std::string items_words(const Timesheet& sheet, std::span<const Notice> notices, Language language) {
  std::string text;
  for (const Notice& notice : notices) {
    if (!text.empty()) text += ", ";
    text += id_of_item(sheet, notice.list, static_cast<std::size_t>(notice.item));
    text += " (" + words_of(notice.day, language) + ")";
  }
  return text;
}

std::string told(const Settled& settled, const Notice& notice, Language language, const Collisions& collisions) {
  const std::string reason = reason_of(settled, notice, language, collisions);
  if (notice.list == ItemList::none) return reason;
  const std::string_view id = id_of_item(settled.sheet, notice.list, static_cast<std::size_t>(notice.item));
  return say(language, Sentence::notice_of_item, {{"item", std::string(id)}, {"reason", reason}});
}

}  // namespace

std::vector<PartRow> rows_of(const Settled& settled, std::span<const PartDecision> parts) {
  std::vector<PartRow> rows;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    PartRow row{parts[i]};
    if (i + 1 < parts.size() && is_drive_both_ways(settled, parts[i], parts[i + 1])) {
      ++i;
      row.both_ways = true;
      row.part.claimed += parts[i].claimed;
      row.part.granted += parts[i].granted;
      row.part.pending += parts[i].pending;
    }
    rows.push_back(row);
  }
  return rows;
}

std::string part_words(const PartRow& row, Language language) {
  constexpr Sentence names[] = {Sentence::part_hours,      Sentence::part_km_to,       Sentence::part_km_from,
                                Sentence::part_km_outside, Sentence::part_km_activity, Sentence::part_expense};
  return say(language, row.both_ways ? Sentence::part_km_both : names[static_cast<std::size_t>(row.part.part)]);
}

std::string quantity_words(Part part, std::int64_t number, Language language) {
  if (part == Part::hours) return number_of(Hours::of_minutes(number), language);
  if (part == Part::expense) return words_of(Kroner::of_ore(number), language);
  return words_of(Kilometres::of_metres(number), language);
}

std::string outcome_words(const Settled& settled, const PartDecision& part, Language language) {
  const auto amount = [&](Sentence sentence, std::int64_t number) {
    return say(language, sentence, {{"quantity", quantity_words(part.part, number, language)}});
  };
  if (part.granted == part.claimed) return amount(Sentence::all_granted, part.claimed);
  if (part.pending == part.claimed) return amount(Sentence::all_pending, part.claimed);
  if (part.refused() == part.claimed) {
    const bool rebooked = part.part == Part::hours && is_rebooked(settled.statement.visits[part.item]);
    return amount(rebooked ? Sentence::all_rebooked : Sentence::all_refused, part.claimed);
  }
  std::string text = amount(Sentence::claimed, part.claimed);
  if (part.granted > 0) text += ", " + amount(Sentence::granted_of, part.granted);
  if (part.pending > 0) text += ", " + amount(Sentence::pending_of, part.pending);
  if (part.refused() > 0) text += ", " + amount(Sentence::refused_of, part.refused());
  return text;
}

PartGroup group_of(const PartDecision& part) {
  if (part.finding.verdict == Verdict::review) return PartGroup::pending;
  if (part.ruled) return PartGroup::ruled;
  return part.finding.verdict == Verdict::granted ? PartGroup::granted : PartGroup::cut;
}

std::vector<PartDecision> parts_in(PartGroup group, std::span<const PartDecision> parts) {
  std::vector<PartDecision> chosen;
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(chosen),
               [group](const PartDecision& part) { return group_of(part) == group; });
  return chosen;
}

std::string heading_of(PartGroup group, Language language) {
  constexpr Sentence headings[] = {Sentence::heading_pending, Sentence::heading_cut, Sentence::heading_ruled,
                                   Sentence::heading_granted};
  return say(language, headings[static_cast<std::size_t>(group)]);
}

Date date_of_item(const Timesheet& sheet, ItemList list, std::size_t item) {
  return list == ItemList::visits ? sheet.visits[item].date : sheet.expenses[item].date;
}

std::string what_words(const Timesheet& sheet, ItemList list, std::size_t item, Language language) {
  const Catalogue& catalogue = catalogue_of(language);
  if (list == ItemList::expenses) return word_of(catalogue.expense_kinds, sheet.expenses[item].kind);
  const Visit& visit = sheet.visits[item];
  const std::string activity = word_of(catalogue.activities, visit.activity);
  const bool same_day = visit.cancelled && visit.cancelled->on.value() == visit.date.value();
  return same_day ? say(language, Sentence::visit_cancelled, {{"activity", activity}}) : activity;
}

std::string line_kind_words(LineKind kind, Language language) {
  constexpr Sentence kinds[] = {Sentence::line_hours, Sentence::line_mileage, Sentence::line_expenses};
  return say(language, kinds[static_cast<std::size_t>(kind)]);
}

std::string line_words(const Line& line, Language language) {
  const std::string words = line_kind_words(line.kind, language);
  if (line.provenance != Provenance::assumed) return words;
  return say(language, line.kind == LineKind::expenses ? Sentence::line_assumed_ceiling : Sentence::line_assumed,
             {{"line", words}});
}

std::string line_quantity_words(const Line& line, Language language) {
  if (line.kind == LineKind::hours) return words_of(line.time, language);
  return line.kind == LineKind::mileage ? words_of(line.distance, language) : std::string();
}

std::string payout_day_words(const Payout& payout, Language language) {
  const Date day = payout.bank_day.value();
  return say(language, Sentence::payout_day, {{"day", weekday_of(day, language)}, {"date", words_of(day, language)}});
}

std::string payout_note(const Payout& payout, Language language) {
  const Date nominal = payout.nominal.value();
  if (payout.bank_day.value() == nominal) return {};
  return say(language, Sentence::payout_not_bank_day, {{"nominal", words_of(nominal, language)}});
}

std::string regulation_words(const Regulation& regulation) {
  constexpr std::size_t short_digest = std::string_view("sha256:").size() + 12;
  return std::string(regulation.id) + ", " + digest(regulation).substr(0, short_digest);
}

std::string account_period_words(const Settled& settled, Language language) {
  const Period period =
      account_period(settled.sheet.agreement.hour_account, settled.terms.agreement, settled.terms.period);
  return period.empty() ? std::string() : words_of(period, language);
}

std::string period_words(const Settled& settled, Language language) {
  const Period calendar_month{first_day_of(settled.sheet.month), last_day_of(settled.sheet.month)};
  return settled.terms.period == calendar_month ? std::string() : words_of(settled.terms.period, language);
}

std::vector<NoticeGroup> notices_of(const Settled& settled, Language language, const Collisions& collisions) {
  const std::span<const Notice> all = settled.statement.notices;
  std::vector<NoticeGroup> groups;
  for (std::size_t first = 0; first < all.size();) {
    std::size_t end = first + 1;
    while (end < all.size() && all[end].code == all[first].code && all[end].rule == all[first].rule) ++end;
    NoticeGroup group{all[first].code, all[first].rule, {}};
    if (end - first > 1 && all[first].list != ItemList::none) {
      group.paragraphs.emplace_back(notice_words(group.code, language));
      group.paragraphs.push_back(
          say(language, Sentence::notice_applies_to,
              {{"items", items_words(settled.sheet, all.subspan(first, end - first), language)}}));
    } else {
      for (std::size_t i = first; i < end; ++i) group.paragraphs.push_back(told(settled, all[i], language, collisions));
    }
    groups.push_back(std::move(group));
    first = end;
  }
  return groups;
}

Totals sum_of(std::span<const Settled> statements) {
  Totals sum;
  for (const Settled& settled : statements) {
    const Totals& totals = settled.statement.settlement.totals;
    sum.payable += totals.payable;
    sum.pending += totals.pending;
    sum.refused += totals.refused;
  }
  return sum;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
