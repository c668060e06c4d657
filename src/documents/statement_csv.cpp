#include "stottekontakt/documents/statement_csv.hpp"

#include <array>

#include "documents/csv_line.hpp"
#include "documents/parts.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "stottekontakt/version.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// The columns in their order: what all rows have, then what statements, lines, decisions and notices have.
enum class Column : std::uint8_t {
  row,
  agreement,
  employee,
  month,
  delivered,
  payout_nominal,
  payout_bank_day,
  payable,
  pending_in_all,
  refused_in_all,
  account_granted,
  account_used,
  account_balance,
  account_to_rebook,
  kind,
  quantity,
  rate,
  amount,
  provenance,
  item,
  part,
  claimed,
  granted,
  pending,
  verdict,
  rule,
  section,
  reading,
  ruled,
  code,
  reason,
  regulation_id,
  regulation_digest,
  library,
  input,
};
constexpr std::string_view column_names[] = {"row",
                                             "agreement",
                                             "employee",
                                             "month",
                                             "delivered",
                                             "payout.nominal",
                                             "payout.bank_day",
                                             "totals.payable",
                                             "totals.pending",
                                             "totals.refused",
                                             "account.granted",
                                             "account.used",
                                             "account.balance",
                                             "account.to_rebook",
                                             "kind",
                                             "quantity",
                                             "rate",
                                             "amount",
                                             "provenance",
                                             "item",
                                             "part",
                                             "claimed",
                                             "granted",
                                             "pending",
                                             "verdict",
                                             "rule",
                                             "section",
                                             "reading",
                                             "ruled",
                                             "code",
                                             "reason",
                                             "regulation.id",
                                             "regulation.digest",
                                             "regulation.library",
                                             "input"};
static_assert(std::size(column_names) == static_cast<std::size_t>(Column::input) + 1);

/// One row of the table; a column that is not set stays empty.
class Row {
 public:
  Row(std::string_view kind, const Timesheet& sheet) {
    word(Column::row, kind);
    id(Column::agreement, sheet.agreement.id);
    id(Column::employee, sheet.agreement.employee);
    word(Column::month, to_text(sheet.month));
  }
  /// A word or a day of ours.
  Row& word(Column column, std::string_view text) { return set(column, csv_field(text)); }
  /// A decimal number, written with a point.
  Row& number(Column column, std::string_view text) { return set(column, csv_number(text)); }
  /// Hours and minutes, also less than none.
  Row& hours(Column column, Hours time) { return set(column, csv_hours(to_text(time))); }
  /// A text from a timesheet or a regulation.
  Row& id(Column column, std::string_view text) { return set(column, csv_id(text)); }

  void write(std::string& out) const {
    for (const std::string& cell : cells_) (out += cell) += ';';
    out.back() = '\r';
    out += '\n';
  }

 private:
  Row& set(Column column, std::string cell) {
    cells_[static_cast<std::size_t>(column)] = std::move(cell);
    return *this;
  }
  std::array<std::string, std::size(column_names)> cells_{};
};

Row statement_row(const Settled& settled, std::string_view digest) {
  const Timesheet& sheet = settled.sheet;
  const Settlement& settlement = settled.statement.settlement;
  Row row("statement", sheet);
  row.word(Column::delivered, to_text(sheet.delivered))
      .word(Column::payout_nominal, to_text(settlement.payout.nominal))
      .word(Column::payout_bank_day, to_text(settlement.payout.bank_day))
      .number(Column::payable, to_text(settlement.totals.payable))
      .number(Column::pending_in_all, to_text(settlement.totals.pending))
      .number(Column::refused_in_all, to_text(settlement.totals.refused))
      .hours(Column::account_granted, settlement.account.granted)
      .hours(Column::account_used, settlement.account.used)
      .hours(Column::account_balance, settlement.account.balance)
      .hours(Column::account_to_rebook, settlement.account.to_rebook)
      .id(Column::regulation_id, settled.regulation.id)
      .word(Column::regulation_digest, digest)
      .word(Column::library, library_version)
      .word(Column::input, input_digest(sheet));
  return row;
}

Row line_row(const Timesheet& sheet, const Line& line) {
  Row row("line", sheet);
  row.word(Column::kind, line_kind_names[static_cast<std::size_t>(line.kind)])
      .number(Column::amount, to_text(line.amount))
      .word(Column::rule, id_of(line.rule))
      .word(Column::provenance, name_of(line.provenance));
  if (line.kind == LineKind::hours) row.hours(Column::quantity, line.time);
  if (line.kind == LineKind::mileage) row.number(Column::quantity, to_text(line.distance));
  if (line.kind != LineKind::expenses) row.number(Column::rate, to_text(line.rate));
  return row;
}

Row decision_row(const Settled& settled, const PartDecision& part, Language language, const Collisions& collisions) {
  Row row("decision", settled.sheet);
  row.id(Column::item, id_of_item(settled.sheet, part.list, part.item))
      .word(Column::part, part_names[static_cast<std::size_t>(part.part)])
      .number(Column::claimed, quantity_text(part.part, part.claimed))
      .number(Column::granted, quantity_text(part.part, part.granted))
      .number(Column::pending, quantity_text(part.part, part.pending))
      .word(Column::verdict, name_of(part.finding.verdict))
      .word(Column::rule, id_of(part.finding.rule))
      .word(Column::section, section_of(part.finding.rule))
      .word(Column::reading, name_of(part.finding.reading))
      .id(Column::reason, reason_of(settled, part, language, collisions));
  if (part.ruled) row.word(Column::ruled, to_text(*part.ruled));
  return row;
}

Row notice_row(const Settled& settled, const Notice& notice, Language language, const Collisions& collisions) {
  Row row("notice", settled.sheet);
  row.word(Column::code, name_of(notice.code))
      .word(Column::rule, id_of(notice.rule))
      .id(Column::reason, reason_of(settled, notice, language, collisions));
  if (notice.list != ItemList::none) {
    row.id(Column::item, id_of_item(settled.sheet, notice.list, static_cast<std::size_t>(notice.item)));
  }
  return row;
}

}  // namespace

std::string statements_csv(const Regulation& regulation, std::span<const OwnedTimesheet> sheets,
                           std::span<const Statement> statements, Language language) {
  std::string out = csv_heading(column_names);
  const std::string regulation_digest = digest(regulation);
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const Timesheet sheet = sheets[i].view();
    const Settled settled{regulation, sheet, statements[i], terms_of(regulation, sheet)};
    const Collisions collisions(settled);
    statement_row(settled, regulation_digest).write(out);
    for (const Line& line : statements[i].lines) line_row(sheet, line).write(out);
    for (const PartDecision& part : parts_of(settled)) decision_row(settled, part, language, collisions).write(out);
    for (const Notice& notice : statements[i].notices) notice_row(settled, notice, language, collisions).write(out);
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
