#include "documents/statement_text.hpp"

#include <algorithm>

#include "documents/statement_words.hpp"
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

/// One statement on a page.
class StatementWriter {
 public:
  StatementWriter(Page& page, const Settled& settled, Language language)
      : page_(page), settled_(settled), language_(language), parts_(parts_of(settled)), collisions_(settled) {}

  void write() {
    head();
    lines();
    account();
    section(PartGroup::pending);
    section(PartGroup::cut);
    section(PartGroup::ruled);
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
  void heading(const std::string& heading) {
    page_.line();
    page_.line(capitals(heading));
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
    if (const std::string period = period_words(settled_, language_); !period.empty()) {
      fact(Sentence::label_period, period);
    }
    fact(Sentence::label_delivered, words_of(sheet().delivered.value(), language_));
    const std::string note = payout_note(settlement().payout, language_);
    fact(Sentence::label_payout,
         payout_day_words(settlement().payout, language_) + (note.empty() ? note : " (" + note + ")"));
    fact(Sentence::label_regulation, regulation_words(settled_.regulation));
  }

  void lines() {
    page_.line();
    page_.figures(capitals(words(Sentence::heading_lines)),
                  {words(Sentence::column_quantity), words(Sentence::column_rate), words(Sentence::column_amount)},
                  figure_width);
    for (const Line& line : settled_.statement.lines) {
      const std::string rate = line.kind == LineKind::expenses ? std::string() : number_of(line.rate, language_);
      page_.figures("  " + line_words(line, language_),
                    {line_quantity_words(line, language_), rate, number_of(line.amount, language_)}, figure_width);
    }
    if (settled_.statement.lines.empty()) page_.line("  " + words(Sentence::line_nothing));
    page_.rule('-', figure_width);
    totals(page_, settlement().totals, language_);
  }

  void account() {
    const AccountSummary& account = settlement().account;
    page_.line();
    page_.figures(capitals(words(Sentence::heading_account)), {words(Sentence::column_hours)}, figure_width);
    const auto row = [&](const std::string& label, Hours time) {
      page_.figures("  " + label, {number_of(time, language_)}, figure_width);
    };
    row(words(Sentence::account_accrued, {{"period", account_period_words(settled_, language_)}}), account.granted);
    row(words(Sentence::account_used), account.used);
    row(words(Sentence::account_balance), account.balance);
    if (account.to_rebook > Hours()) row(words(Sentence::account_to_rebook), account.to_rebook);
  }

  /// The parts that belong in a section, each with what became of it, why, and by which rule; a reason that two rows of
  /// an item share is told once.
  void section(PartGroup group) {
    const std::vector<PartRow> rows = rows_of(settled_, parts_in(group, parts_));
    if (rows.empty()) return;
    heading(heading_of(group, language_));
    explains_readings_ = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const PartDecision& part = rows[i].part;
      page_.paragraph(2, std::string(id_of_item(sheet(), part.list, part.item)) + "  " +
                             words_of(date_of_item(sheet(), part.list, part.item), language_) + "  " +
                             part_words(rows[i], language_) + ": " + outcome_words(settled_, part, language_));
      const std::string reason = reason_of(settled_, part, language_, collisions_);
      const PartDecision* const next = i + 1 < rows.size() ? &rows[i + 1].part : nullptr;
      const bool told_with_next = next != nullptr && next->list == part.list && next->item == part.item &&
                                  next->finding == part.finding &&
                                  reason_of(settled_, *next, language_, collisions_) == reason;
      if (told_with_next) continue;
      page_.paragraph(6, reason);
      page_.paragraph(6, basis_words(part.finding.rule, part.finding.reading, settled_.regulation, language_));
    }
  }

  /// Items granted as entered, a row each: date, id, what, hours, kilometres, kroner.
  void granted() {
    std::size_t id_width = 0;
    std::size_t date_width = 0;
    for (const PartDecision& part : parts_) {
      if (group_of(part) != PartGroup::granted) continue;
      id_width = std::max(id_width, columns(id_of_item(sheet(), part.list, part.item)));
      date_width = std::max(date_width, columns(words_of(date_of_item(sheet(), part.list, part.item), language_)));
    }
    if (id_width == 0) return;
    id_width = std::min(id_width, most_id_width);
    constexpr std::size_t width = 11;
    page_.line();
    page_.figures(capitals(heading_of(PartGroup::granted, language_)),
                  {words(Sentence::column_hours), words(Sentence::column_km), words(Sentence::column_kroner)}, width);
    for (std::size_t i = 0; i < parts_.size();) {
      const PartDecision& item = parts_[i];
      std::int64_t minutes = 0;
      std::int64_t metres = 0;
      std::int64_t ore = 0;
      for (; i < parts_.size() && parts_[i].list == item.list && parts_[i].item == item.item; ++i) {
        if (group_of(parts_[i]) != PartGroup::granted) continue;
        std::int64_t& sum = parts_[i].part == Part::hours ? minutes : parts_[i].part == Part::expense ? ore : metres;
        sum += parts_[i].granted;
      }
      if (minutes + metres + ore == 0) continue;
      const std::string_view id = clipped(id_of_item(sheet(), item.list, item.item), id_width);
      page_.figures("  " + left(words_of(date_of_item(sheet(), item.list, item.item), language_), date_width) + "  " +
                        left(id, id_width) + "  " + what_words(sheet(), item.list, item.item, language_),
                    {minutes > 0 ? number_of(Hours::of_minutes(minutes), language_) : std::string(),
                     metres > 0 ? number_of(Kilometres::of_metres(metres), language_) : std::string(),
                     ore > 0 ? number_of(Kroner::of_ore(ore), language_) : std::string()},
                    width);
    }
  }

  void notices() {
    if (settled_.statement.notices.empty()) return;
    heading(words(Sentence::heading_notices));
    for (const NoticeGroup& group : notices_of(settled_, language_, collisions_)) {
      page_.paragraph(2, words(Sentence::notice_heading, {{"title", std::string(notice_title(group.code, language_))},
                                                          {"code", std::string(name_of(group.code))},
                                                          {"rule", std::string(id_of(group.rule))}}));
      for (const std::string& paragraph : group.paragraphs) page_.paragraph(6, paragraph);
    }
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
  for (const Settled& settled : statements) {
    if (&settled != statements.data()) {
      page.line();
      page.line();
    }
    StatementWriter(page, settled, language).write();
  }
  if (statements.size() > 1) {
    page.line();
    page.line();
    page.line(capitals(say(language, Sentence::grand_total, {{"number", std::to_string(statements.size())}})));
    page.rule('=', page_width);
    StatementWriter::totals(page, sum_of(statements), language);
  }
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
