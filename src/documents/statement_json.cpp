#include "stottekontakt/documents/statement_json.hpp"

#include "documents/json_text.hpp"
#include "documents/parts.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "stottekontakt/version.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Writes JSON in one of two layouts: a key or a row on each line, or everything on one.
class Writer {
 public:
  Writer(std::string& document, bool on_one_line)
      : document_(document),
        one_line_(on_one_line),
        comma_(on_one_line ? "," : ", "),
        colon_(on_one_line ? "\":" : "\": ") {}

  /// Begins an object or a list whose members each stand on a line of their own.
  void open(char bracket) {
    out_.append(bracket);
    indent_ += 2;
    first_ = true;
    inside_row_ = false;
  }
  void close(char bracket) {
    indent_ -= 2;
    if (!first_) new_line();
    out_.append(bracket);
    first_ = false;
  }
  /// Begins an object that stands on one line.
  void open_row() {
    out_.append('{');
    first_ = true;
    inside_row_ = true;
  }
  void close_row() {
    out_.append('}');
    first_ = false;
    inside_row_ = false;
  }
  /// Begins the next member or row.
  void next() {
    if (inside_row_) {
      if (!first_) out_.append(comma_);
    } else {
      if (!first_) out_.append(',');
      flush();
      new_line();
    }
    first_ = false;
  }
  /// A key of the format; none has anything to escape.
  Writer& key(std::string_view key) {
    next();
    out_.append('"', key, colon_);
    return *this;
  }
  /// A word of the format, a figure or a day, which has nothing to escape.
  void member(std::string_view name, std::string_view value) {
    next();
    out_.append('"', name, colon_, '"', value, '"');
  }
  /// A text of the sheet's or of the regulation's, or words.
  void text(std::string_view name, std::string_view value) { append_json(key(name).out_, value); }
  void null(std::string_view name) { key(name).out_.append("null"); }

  /// Ends a document, or a line of JSON Lines.
  void end_line() {
    out_.append('\n');
    flush();
  }

 private:
  void flush() {
    document_ += out_.view();
    out_.clear();
  }
  void new_line() {
    if (one_line_) return;
    out_.append('\n');
    out_.append_times(indent_, ' ');
  }

  std::string& document_;
  TextBuffer out_;  ///< the end of the document, a row at most: a longer one is slower to copy into new memory
  bool one_line_;
  std::string_view comma_;  ///< between the members of a row
  std::string_view colon_;  ///< ends a key
  std::size_t indent_ = 0;
  bool first_ = true;
  bool inside_row_ = false;
};

void write_lines(Writer& writer, std::span<const Line> lines) {
  writer.key("lines").open('[');
  for (const Line& line : lines) {
    writer.next();
    writer.open_row();
    writer.member("kind", line_kind_names[static_cast<std::size_t>(line.kind)]);
    if (line.kind == LineKind::hours) writer.member("quantity", to_text(line.time));
    if (line.kind == LineKind::mileage) writer.member("quantity", to_text(line.distance));
    if (line.kind != LineKind::expenses) writer.member("rate", to_text(line.rate));
    writer.member("amount", to_text(line.amount));
    writer.member("rule", id_of(line.rule));
    writer.member("provenance", name_of(line.provenance));
    writer.close_row();
  }
  writer.close(']');
}

void write_decisions(Writer& writer, const Settled& settled, Language language, const Collisions& collisions) {
  writer.key("decisions").open('[');
  TextBuffer reason;
  for (const PartDecision& part : parts_of(settled)) {
    writer.next();
    writer.open_row();
    writer.text("item", id_of_item(settled.sheet, part.list, part.item));
    writer.member("part", part_names[static_cast<std::size_t>(part.part)]);
    writer.member("claimed", quantity_text(part.part, part.claimed));
    writer.member("granted", quantity_text(part.part, part.granted));
    writer.member("pending", quantity_text(part.part, part.pending));
    writer.member("verdict", name_of(part.finding.verdict));
    writer.member("rule", id_of(part.finding.rule));
    const std::string_view section = section_of(part.finding.rule);
    if (section.empty()) {
      writer.null("section");
    } else {
      writer.member("section", section);
    }
    writer.member("reading", name_of(part.finding.reading));
    if (part.ruled) writer.member("ruled", to_text(*part.ruled));
    reason.clear();
    append_reason(reason, settled, part, language, collisions);
    writer.text("reason", reason.view());
    writer.close_row();
  }
  writer.close(']');
}

void write_notices(Writer& writer, const Settled& settled, Language language, const Collisions& collisions) {
  writer.key("notices").open('[');
  TextBuffer reason;
  for (const Notice& notice : settled.statement.notices) {
    writer.next();
    writer.open_row();
    writer.member("code", name_of(notice.code));
    if (notice.list != ItemList::none) {
      writer.text("item", id_of_item(settled.sheet, notice.list, static_cast<std::size_t>(notice.item)));
    }
    writer.member("rule", id_of(notice.rule));
    reason.clear();
    append_reason(reason, settled, notice, language, collisions);
    writer.text("reason", reason.view());
    writer.close_row();
  }
  writer.close(']');
}

void write_statement(Writer& writer, const Settled& settled, std::string_view digest, Language language) {
  const Timesheet& sheet = settled.sheet;
  const Settlement& settlement = settled.statement.settlement;
  writer.open('{');
  writer.member("format", "stottekontakt-statement/1");

  writer.key("regulation").open_row();
  writer.text("id", settled.regulation.id);
  writer.member("digest", digest);
  writer.member("library", library_version);
  writer.close_row();
  writer.member("input", input_digest(sheet));

  writer.text("agreement", sheet.agreement.id);
  if (sheet.agreement.employee.empty()) {
    writer.null("employee");
  } else {
    writer.text("employee", sheet.agreement.employee);
  }
  writer.member("month", to_text(sheet.month));
  writer.member("delivered", to_text(sheet.delivered));

  writer.key("payout").open_row();
  writer.member("nominal", to_text(settlement.payout.nominal));
  writer.member("bank_day", to_text(settlement.payout.bank_day));
  writer.member("rule", id_of(Rule::STK_TIM_06));
  writer.member("reading", name_of(Reading::practice));
  writer.close_row();

  write_lines(writer, settled.statement.lines);

  writer.key("totals").open_row();
  writer.member("payable", to_text(settlement.totals.payable));
  writer.member("pending", to_text(settlement.totals.pending));
  writer.member("refused", to_text(settlement.totals.refused));
  writer.close_row();

  writer.key("account").open_row();
  writer.member("granted", to_text(settlement.account.granted));
  writer.member("used", to_text(settlement.account.used));
  writer.member("balance", to_text(settlement.account.balance));
  writer.member("to_rebook", to_text(settlement.account.to_rebook));
  writer.close_row();

  const Collisions collisions(settled);
  write_decisions(writer, settled, language, collisions);
  write_notices(writer, settled, language, collisions);
  writer.close('}');
}

/// About what the statements take, so that the text need not grow by copies of itself.
std::size_t usual_size(std::span<const OwnedTimesheet> sheets) {
  constexpr std::size_t bytes_of_sheet = 2'000;
  constexpr std::size_t bytes_of_item = 1'250;  // of a visit, for the hours and the drive both ways
  std::size_t size = 0;
  for (const OwnedTimesheet& owned : sheets) {
    const Timesheet sheet = owned.view();
    size += bytes_of_sheet + (sheet.visits.size() + sheet.expenses.size()) * bytes_of_item;
  }
  return size;
}

}  // namespace

std::string statement_json(const Regulation& regulation, const Timesheet& sheet, const Statement& statement,
                           Language language) {
  std::string out;
  Writer writer(out, false);
  write_statement(writer, {regulation, sheet, statement, terms_of(regulation, sheet)}, digest(regulation), language);
  writer.end_line();
  return out;
}

std::string statements_json(const Regulation& regulation, std::span<const OwnedTimesheet> sheets,
                            std::span<const Statement> statements, Shape shape, Language language) {
  std::string out;
  out.reserve(usual_size(sheets));
  const std::string regulation_digest = digest(regulation);
  Writer writer(out, shape == Shape::lines);
  if (shape == Shape::array) writer.open('[');
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const Timesheet sheet = sheets[i].view();
    if (shape == Shape::array) writer.next();
    write_statement(writer, {regulation, sheet, statements[i], terms_of(regulation, sheet)}, regulation_digest,
                    language);
    if (shape != Shape::array) writer.end_line();
  }
  if (shape == Shape::array) {
    writer.close(']');
    writer.end_line();
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
