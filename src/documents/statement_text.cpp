#include "documents/statement_text.hpp"

#include <algorithm>

#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/layout.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t figure_width = 16;   // of a column of figures
constexpr std::size_t most_id_width = 14;  // in the table of granted items; longer ids are cut there

/// A quantity with its unit, but for hours, which the row's label names.
std::string quantity(Part part, std::int64_t number, Language language) {
  if (part == Part::hours) return number_of(Hours::of_minutes(number), language);
  if (part == Part::expense) return words_of(Kroner::of_ore(number), language);
  return words_of(Kilometres::of_metres(number), language);
}

/// One statement on a page.
class StatementWriter {
 public:
  StatementWriter(Page& page, const Settled& settled, Language language)
      : page_(page), settled_(settled), language_(language), parts_(parts_of(settled)), collisions_(settled) {}

  void write() {
    head();
    lines();
    account();
    section(Sentence::heading_pending,
            [](const PartDecision& part) { return part.finding.verdict == Verdict::review; });
    section(Sentence::heading_cut, [](const PartDecision& part) {
      return !part.ruled && (part.finding.verdict == Verdict::reduced || part.finding.verdict == Verdict::refused);
    });
    section(Sentence::heading_ruled, [](const PartDecision& part) { return part.ruled.has_value(); });
    granted();
    notices();
    if (explains_readings_) {
      page_.line();
      page_.paragraph(0, words(Sentence::readings_explained));
    }
  }

 private:
  const Timesheet& sheet() const { return settled_.sheet; }
  const Settlement& settlement() const { return settled_.statement.settlement; }
  std::string words(Sentence sentence, std::initializer_list<Value> values = {}) const {
    return say(language_, sentence, values);
  }
  void heading(Sentence sentence) {
    page_.line();
    page_.line(words(sentence));
  }

  void head() {
    page_.line(words(Sentence::statement_heading, {{"month", words_of(sheet().month, language_)}}));
    page_.rule('=', page_width);
    const auto fact = [&](Sentence label, std::string_view value) -> void {
      constexpr std::size_t label_width = 20;
      const std::string text = left(words(label), label_width) + std::string(value);
      if (columns(text) <= page_width) return page_.line(text);
      page_.line(words(label));
      page_.paragraph(label_width, value);
    };
    fact(Sentence::label_agreement, sheet().agreement.id);
    if (!sheet().agreement.employee.empty()) fact(Sentence::label_employee, sheet().agreement.employee);
    const Period calendar_month{first_day_of(sheet().month), last_day_of(sheet().month)};
    if (!(settled_.terms.period == calendar_month))
      fact(Sentence::label_period, words_of(settled_.terms.period, language_));
    fact(Sentence::label_delivered, words_of(sheet().delivered.value(), language_));

    const Payout& payout = settlement().payout;
    const Date bank_day = payout.bank_day;
    const Value weekday{"day", weekday_of(bank_day, language_)};
    const Value date{"date", words_of(bank_day, language_)};
    fact(Sentence::label_payout,
         bank_day == payout.nominal.value()
             ? words(Sentence::payout_day, {weekday, date})
             : words(Sentence::payout_bank_day,
                     {weekday, date, {"nominal", words_of(payout.nominal.value(), language_)}}));
    constexpr std::size_t short_digest = std::string_view("sha256:").size() + 12;
    fact(Sentence::label_regulation,
         std::string(settled_.regulation.id) + ", " + digest(settled_.regulation).substr(0, short_digest));
  }

  void lines() {
    page_.line();
    page_.figures(words(Sentence::heading_lines),
                  {words(Sentence::column_quantity), words(Sentence::column_rate), words(Sentence::column_amount)},
                  figure_width);
    for (const Line& line : settled_.statement.lines) {
      constexpr Sentence kinds[] = {Sentence::line_hours, Sentence::line_mileage, Sentence::line_expenses};
      std::string label = words(kinds[static_cast<std::size_t>(line.kind)]);
      if (line.provenance == Provenance::assumed) {
        label = words(line.kind == LineKind::expenses ? Sentence::line_assumed_ceiling : Sentence::line_assumed,
                      {{"line", label}});
      }
      std::string quantity;
      if (line.kind == LineKind::hours) quantity = words_of(line.time, language_);
      if (line.kind == LineKind::mileage) quantity = words_of(line.distance, language_);
      const std::string rate = line.kind == LineKind::expenses ? std::string() : number_of(line.rate, language_);
      page_.figures("  " + label, {quantity, rate, number_of(line.amount, language_)}, figure_width);
    }
    if (settled_.statement.lines.empty()) page_.line("  " + words(Sentence::line_nothing));
    page_.rule('-', figure_width);
    totals(page_, settlement().totals, language_);
  }

  void account() {
    const AccountSummary& account = settlement().account;
    const Period period =
        account_period(sheet().agreement.hour_account, settled_.terms.agreement, settled_.terms.period);
    page_.line();
    page_.figures(words(Sentence::heading_account), {words(Sentence::column_hours)}, figure_width);
    const auto row = [&](const std::string& label, Hours time) {
      page_.figures("  " + label, {number_of(time, language_)}, figure_width);
    };
    row(words(Sentence::account_accrued, {{"period", period.empty() ? std::string() : words_of(period, language_)}}),
        account.granted);
    row(words(Sentence::account_used), account.used);
    row(words(Sentence::account_balance), account.balance);
    if (account.to_rebook > Hours()) row(words(Sentence::account_to_rebook), account.to_rebook);
  }

  std::string_view id_of_item(ItemList list, std::size_t item) const {
    return list == ItemList::visits ? sheet().visits[item].id : sheet().expenses[item].id;
  }
  Date date_of_item(ItemList list, std::size_t item) const {
    return list == ItemList::visits ? sheet().visits[item].date : sheet().expenses[item].date;
  }

  /// The parts that belong in a section, each with what became of it, why, and by which rule. The drive there and back
  /// is one row where both share one fate; a reason that two parts of an item share is told once.
  template <class Belongs>
  void section(Sentence title, Belongs&& belongs) {
    std::vector<PartDecision> chosen;
    std::copy_if(parts_.begin(), parts_.end(), std::back_inserter(chosen), belongs);
    if (chosen.empty()) return;
    heading(title);
    explains_readings_ = true;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      const PartDecision& part = chosen[i];
      const PartDecision* next = i + 1 < chosen.size() ? &chosen[i + 1] : nullptr;
      const bool both_ways = next != nullptr && is_drive_both_ways(part, *next);
      row_of(part, both_ways ? next : nullptr);
      if (both_ways) next = ++i + 1 < chosen.size() ? &chosen[i + 1] : nullptr;

      const std::string reason = reason_of(settled_, part, language_, collisions_);
      const bool told_with_next = next != nullptr && next->list == part.list && next->item == part.item &&
                                  next->finding == part.finding &&
                                  reason_of(settled_, *next, language_, collisions_) == reason;
      if (told_with_next) continue;
      page_.paragraph(6, reason);
      page_.paragraph(6, basis_words(part.finding.rule, part.finding.reading, settled_.regulation, language_));
    }
  }

  bool is_drive_both_ways(const PartDecision& there, const PartDecision& back) const {
    return there.part == Part::km_to && back.part == Part::km_from && there.item == back.item &&
           there.finding == back.finding && settled_.statement.visits[there.item].km_cut_metres == 0;
  }

  void row_of(const PartDecision& part, const PartDecision* back) {
    constexpr Sentence names[] = {Sentence::part_hours,      Sentence::part_km_to,       Sentence::part_km_from,
                                  Sentence::part_km_outside, Sentence::part_km_activity, Sentence::part_expense};
    const auto sum = [&](auto number) { return number(part) + (back != nullptr ? number(*back) : 0); };
    const auto amount = [&](Sentence sentence, std::int64_t number) {
      return words(sentence, {{"quantity", quantity(part.part, number, language_)}});
    };
    const std::int64_t granted = sum([](const PartDecision& p) { return p.granted; });
    const std::int64_t pending = sum([](const PartDecision& p) { return p.pending; });
    const std::int64_t refused = sum([](const PartDecision& p) { return p.refused(); });
    std::string text(id_of_item(part.list, part.item));
    text += "  " + words_of(date_of_item(part.list, part.item), language_) + "  ";
    text += words(back != nullptr ? Sentence::part_km_both : names[static_cast<std::size_t>(part.part)]) + ": ";
    const std::int64_t claimed = granted + pending + refused;
    if (granted == claimed) {
      text += amount(Sentence::all_granted, claimed);
    } else if (pending == claimed) {
      text += amount(Sentence::all_pending, claimed);
    } else if (refused == claimed) {
      const bool rebooked = part.part == Part::hours && is_rebooked(settled_.statement.visits[part.item]);
      text += amount(rebooked ? Sentence::all_rebooked : Sentence::all_refused, claimed);
    } else {
      text += amount(Sentence::claimed, claimed);
      if (granted > 0) text += ", " + amount(Sentence::granted_of, granted);
      if (pending > 0) text += ", " + amount(Sentence::pending_of, pending);
      if (refused > 0) text += ", " + amount(Sentence::refused_of, refused);
    }
    page_.paragraph(2, text);
  }

  /// Items granted as entered, a row each: date, id, what, hours, kilometres, kroner.
  void granted() {
    const auto as_entered = [](const PartDecision& part) {
      return part.finding.verdict == Verdict::granted && !part.ruled;
    };
    std::size_t id_width = 0;
    std::size_t date_width = 0;
    for (const PartDecision& part : parts_) {
      if (!as_entered(part)) continue;
      id_width = std::max(id_width, columns(id_of_item(part.list, part.item)));
      date_width = std::max(date_width, columns(words_of(date_of_item(part.list, part.item), language_)));
    }
    if (id_width == 0) return;
    id_width = std::min(id_width, most_id_width);
    constexpr std::size_t width = 11;
    page_.line();
    page_.figures(words(Sentence::heading_granted),
                  {words(Sentence::column_hours), words(Sentence::column_km), words(Sentence::column_kroner)}, width);
    for (std::size_t i = 0; i < parts_.size();) {
      const PartDecision& item = parts_[i];
      std::int64_t minutes = 0;
      std::int64_t metres = 0;
      std::int64_t ore = 0;
      for (; i < parts_.size() && parts_[i].list == item.list && parts_[i].item == item.item; ++i) {
        if (!as_entered(parts_[i])) continue;
        std::int64_t& sum = parts_[i].part == Part::hours ? minutes : parts_[i].part == Part::expense ? ore : metres;
        sum += parts_[i].granted;
      }
      if (minutes + metres + ore == 0) continue;
      const std::string_view id = clipped(id_of_item(item.list, item.item), id_width);
      page_.figures("  " + left(words_of(date_of_item(item.list, item.item), language_), date_width) + "  " +
                        left(id, id_width) + "  " + what(item),
                    {minutes > 0 ? number_of(Hours::of_minutes(minutes), language_) : std::string(),
                     metres > 0 ? number_of(Kilometres::of_metres(metres), language_) : std::string(),
                     ore > 0 ? number_of(Kroner::of_ore(ore), language_) : std::string()},
                    width);
    }
  }

  std::string what(const PartDecision& item) const {
    const Catalogue& catalogue = catalogue_of(language_);
    if (item.list == ItemList::expenses) {
      return word_of(catalogue.expense_kinds, sheet().expenses[item.item].kind);
    }
    const Visit& visit = sheet().visits[item.item];
    const std::string activity = word_of(catalogue.activities, visit.activity);
    return visit.cancelled ? words(Sentence::visit_cancelled, {{"activity", activity}}) : activity;
  }

  /// Notices by code and rule; several of one kind are told once, with the items they apply to.
  void notices() {
    const std::vector<Notice>& all = settled_.statement.notices;
    if (all.empty()) return;
    heading(Sentence::heading_notices);
    for (std::size_t first = 0; first < all.size();) {
      std::size_t end = first + 1;
      while (end < all.size() && all[end].code == all[first].code && all[end].rule == all[first].rule) ++end;
      page_.paragraph(2,
                      words(Sentence::notice_heading, {{"title", std::string(notice_title(all[first].code, language_))},
                                                       {"code", std::string(name_of(all[first].code))},
                                                       {"rule", std::string(id_of(all[first].rule))}}));
      if (end - first > 1 && all[first].list != ItemList::none) {
        page_.paragraph(6, notice_words(all[first].code, language_));
        page_.paragraph(
            6, words(Sentence::notice_applies_to, {{"items", items_of(std::span(all).subspan(first, end - first))}}));
      } else {
        for (std::size_t i = first; i < end; ++i) page_.paragraph(6, told(all[i]));
      }
      first = end;
    }
  }

  std::string told(const Notice& notice) const {
    const std::string reason = reason_of(settled_, notice, language_, collisions_);
    if (notice.list == ItemList::none) return reason;
    const std::string_view id = id_of_item(notice.list, static_cast<std::size_t>(notice.item));
    return words(Sentence::notice_of_item, {{"item", std::string(id)}, {"reason", reason}});
  }

  /// "v4 (11.03.2025), v6 (18.03.2025)".
  std::string items_of(std::span<const Notice> notices) const {
    std::string text;
    for (const Notice& notice : notices) {
      if (!text.empty()) text += ", ";
      text += id_of_item(notice.list, static_cast<std::size_t>(notice.item));
      text += " (" + words_of(notice.day, language_) + ")";
    }
    return text;
  }

 public:
  /// The three sums; what is zero besides the first is left out.
  static void totals(Page& page, const Totals& totals, Language language) {
    page.figures(say(language, Sentence::total_payable), {number_of(totals.payable, language)}, figure_width);
    if (totals.pending > Kroner()) {
      page.figures(say(language, Sentence::total_pending), {number_of(totals.pending, language)}, figure_width);
    }
    if (totals.refused > Kroner()) {
      page.figures(say(language, Sentence::total_refused), {number_of(totals.refused, language)}, figure_width);
    }
  }

 private:
  Page& page_;
  const Settled& settled_;
  Language language_;
  std::vector<PartDecision> parts_;
  Collisions collisions_;
  bool explains_readings_ = false;
};

}  // namespace

std::string statement_text(std::span<const Settled> statements, Language language) {
  Page page;
  Totals sum;
  for (const Settled& settled : statements) {
    if (&settled != statements.data()) {
      page.line();
      page.line();
    }
    StatementWriter(page, settled, language).write();
    const Totals& totals = settled.statement.settlement.totals;
    sum.payable += totals.payable;
    sum.pending += totals.pending;
    sum.refused += totals.refused;
  }
  if (statements.size() > 1) {
    page.line();
    page.line();
    page.line(say(language, Sentence::grand_total, {{"number", std::to_string(statements.size())}}));
    page.rule('=', page_width);
    StatementWriter::totals(page, sum, language);
  }
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
