#include "cli/statement_xlsx.hpp"

#include <algorithm>

#include "cli/workbook.hpp"
#include "documents/statement_words.hpp"
#include "text/catalogue.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::catalogue_of;
using documents::Collisions;
using documents::Language;
using documents::Part;
using documents::PartDecision;
using documents::Phrase;
using documents::Sentence;
using documents::Settled;

class StatementWorkbook {
 public:
  StatementWorkbook(std::span<const Settled> statements, Language language)
      : statements_(statements),
        language_(language),
        workbook_(say(Phrase::page_of_several_heading), last_delivery(statements)) {}

  std::string write() {
    std::size_t decided = 0;  // counted first: to find out while writing takes minutes
    for (const Settled& settled : statements_) decided += parts_of(settled).size();
    if (decided > Workbook::most_rows) throw TooManyRows();
    summaries();
    lines();
    decisions();
    notices();
    return workbook_.take();
  }

 private:
  std::string say(Phrase phrase) const { return documents::say(language_, phrase); }
  std::string say(Sentence sentence) const { return documents::say(language_, sentence); }

  static Date last_delivery(std::span<const Settled> statements) {
    Date last = first_date;
    for (const Settled& settled : statements) last = std::max(last, settled.sheet.delivered.value());
    return last;
  }

  /// Every table tells agreement, employee and month in front, so that each can be filtered and read alone.
  void begin_table(const std::string& name, std::initializer_list<Column> more) {
    std::vector<Column> columns = {
        {say(Sentence::label_agreement), 16}, {say(Sentence::label_employee), 16}, {say(Phrase::column_month), 10}};
    columns.insert(columns.end(), more);
    workbook_.begin_table(name, columns);
  }
  void begin_row(const Settled& settled) {
    workbook_.begin_row();
    workbook_.text(settled.sheet.agreement.id);
    workbook_.text(settled.sheet.agreement.employee);
    workbook_.month(settled.sheet.month);
  }

  void summaries() {
    begin_table(say(Phrase::table_of_statements), {{say(Sentence::label_delivered), 12},
                                                   {say(Sentence::label_payout), 12},
                                                   {say(Sentence::heading_lines), 14},
                                                   {say(Sentence::heading_pending), 14},
                                                   {say(Phrase::column_refused), 14},
                                                   {say(Phrase::column_hours_accrued), 12},
                                                   {say(Phrase::column_hours_used), 12},
                                                   {say(Phrase::column_hours_left), 12},
                                                   {say(Phrase::column_hours_overdrawn), 12},
                                                   {say(Sentence::account_to_rebook), 12},
                                                   {say(Sentence::label_regulation), 28}});
    for (const Settled& settled : statements_) {
      const Settlement& settlement = settled.statement.settlement;
      const Hours balance = settlement.account.balance;
      begin_row(settled);
      workbook_.day(settled.sheet.delivered.value());
      workbook_.day(settlement.payout.bank_day.value());
      workbook_.amount(settlement.totals.payable);
      workbook_.amount(settlement.totals.pending);
      workbook_.amount(settlement.totals.refused);
      workbook_.hours(settlement.account.granted);
      workbook_.hours(settlement.account.used);
      workbook_.hours(std::max(balance, Hours()));
      workbook_.hours(std::max(Hours() - balance, Hours()));
      workbook_.hours(settlement.account.to_rebook);
      workbook_.text(documents::regulation_words(settled.regulation));
    }
  }

  void lines() {
    begin_table(say(Phrase::table_of_lines), {{say(Sentence::label_payout), 12},
                                              {say(Phrase::column_what), 18},
                                              {say(Sentence::column_hours), 10},
                                              {say(Sentence::column_km), 12},
                                              {say(Sentence::column_rate), 12},
                                              {say(Sentence::column_amount), 14},
                                              {say(Phrase::column_rule), 14},
                                              {say(Phrase::column_provenance), 14}});
    for (const Settled& settled : statements_) {
      for (const Line& line : settled.statement.lines) {
        begin_row(settled);
        workbook_.day(settled.statement.settlement.payout.bank_day.value());
        workbook_.text(documents::line_kind_words(line.kind, language_));
        line.kind == LineKind::hours ? workbook_.hours(line.time) : workbook_.blank();
        line.kind == LineKind::mileage ? workbook_.distance(line.distance) : workbook_.blank();
        line.kind == LineKind::expenses ? workbook_.blank() : workbook_.amount(line.rate);
        workbook_.amount(line.amount);
        workbook_.text(id_of(line.rule));
        workbook_.text(documents::provenance_word(line.provenance, language_));
      }
    }
  }

  void decisions() {
    begin_table(say(Phrase::table_of_decisions), {{say(Phrase::column_id), 12},
                                                  {say(Phrase::column_date), 12},
                                                  {say(Phrase::column_what), 22},
                                                  {say(Phrase::column_part), 22},
                                                  {say(Phrase::column_unit), 8},
                                                  {say(Phrase::column_claimed), 12},
                                                  {say(Phrase::column_granted), 12},
                                                  {say(Sentence::heading_pending), 12},
                                                  {say(Phrase::column_refused), 12},
                                                  {say(Phrase::column_decision), 16},
                                                  {say(Phrase::column_rule), 14},
                                                  {say(Phrase::column_section), 10},
                                                  {say(Phrase::column_reading), 16},
                                                  {say(Phrase::column_ruled), 12},
                                                  {say(Phrase::column_why), 80}});
    for (const Settled& settled : statements_) {
      const Collisions collisions(settled);
      for (const PartDecision& part : parts_of(settled)) decision(settled, part, collisions);
    }
  }

  void decision(const Settled& settled, const PartDecision& part, const Collisions& collisions) {
    begin_row(settled);
    workbook_.text(documents::id_of_item(settled.sheet, part.list, part.item));
    workbook_.day(documents::date_of_item(settled.sheet, part.list, part.item));
    workbook_.text(what_words(settled.sheet, part.list, part.item, language_));
    workbook_.text(part_words({part}, language_));
    workbook_.text(unit_of(part.part));
    quantity(part.part, part.claimed);
    quantity(part.part, part.granted);
    quantity(part.part, part.pending);
    quantity(part.part, part.refused());
    workbook_.text(documents::verdict_word(part.finding.verdict, language_));
    workbook_.text(id_of(part.finding.rule));
    workbook_.text(section_of(part.finding.rule));
    workbook_.text(documents::reading_word(part.finding.reading, language_));
    part.ruled ? workbook_.day(*part.ruled) : workbook_.blank();
    workbook_.prose(reason_of(settled, part, language_, collisions));
  }

  std::string unit_of(Part part) const {
    if (part == Part::hours) return say(Phrase::unit_hours);
    return part == Part::expense ? say(Phrase::unit_kroner) : "km";
  }
  void quantity(Part part, std::int64_t number) {
    if (part == Part::hours) return workbook_.hours(Hours::of_minutes(number));
    if (part == Part::expense) return workbook_.amount(Kroner::of_ore(number));
    workbook_.distance(Kilometres::of_metres(number));
  }

  void notices() {
    begin_table(say(Sentence::heading_notices), {{say(Phrase::column_notice), 34},
                                                 {say(Phrase::column_code), 24},
                                                 {say(Phrase::column_rule), 14},
                                                 {say(Phrase::column_id), 12},
                                                 {say(Phrase::column_why), 80}});
    for (const Settled& settled : statements_) {
      const Collisions collisions(settled);
      for (const Notice& notice : settled.statement.notices) {
        begin_row(settled);
        workbook_.text(documents::notice_title(notice.code, language_));
        workbook_.text(name_of(notice.code));
        workbook_.text(id_of(notice.rule));
        workbook_.text(notice.list == ItemList::none
                           ? std::string_view()
                           : documents::id_of_item(settled.sheet, notice.list, static_cast<std::size_t>(notice.item)));
        workbook_.prose(reason_of(settled, notice, language_, collisions));
      }
    }
  }

  std::span<const Settled> statements_;
  Language language_;
  Workbook workbook_;
};

}  // namespace

std::string statement_xlsx(std::span<const Settled> statements, Language language) {
  return StatementWorkbook(statements, language).write();
}

}  // namespace cli
}  // namespace stottekontakt
