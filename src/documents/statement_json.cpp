#include "stottekontakt/documents/statement_json.hpp"

#include <array>

#include "documents/json_writer.hpp"
#include "documents/parts.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "stottekontakt/version.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

void write_lines(JsonWriter& writer, std::span<const Line> lines) {
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

/// What the rows of a document say of findings: a few that come again and again, so that each is written once.
class Findings {
 public:
  void write(JsonWriter& writer, const Finding& finding) {
    for (const Written& before : written_) {
      if (before.finding == finding) return writer.members(before.members);
    }
    const std::size_t begin = writer.position();
    writer.member("verdict", name_of(finding.verdict));
    writer.member("rule", id_of(finding.rule));
    const std::string_view section = section_of(finding.rule);
    if (section.empty()) {
      writer.null("section");
    } else {
      writer.member("section", section);
    }
    writer.member("reading", name_of(finding.reading));
    written_.push_back({finding, std::string(writer.written_from(begin))});
  }

 private:
  struct Written {
    Finding finding;
    std::string members;
  };
  std::vector<Written> written_;
};

/// The claimed, granted and pending quantity of a part: nearly always the same one, and none.
void write_quantities(JsonWriter& writer, const PartDecision& part) {
  static constexpr auto none = [] {
    std::array<ShortText, std::size(part_names)> texts;
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = quantity_text(static_cast<Part>(i), 0);
    return texts;
  }();
  const ShortText claimed = quantity_text(part.part, part.claimed);
  const auto text = [&](std::int64_t quantity) {
    if (quantity == part.claimed) return claimed;
    return quantity == 0 ? none[static_cast<std::size_t>(part.part)] : quantity_text(part.part, quantity);
  };
  writer.member("claimed", claimed);
  writer.member("granted", text(part.granted));
  writer.member("pending", text(part.pending));
}

void write_decisions(JsonWriter& writer, Findings& findings, const Settled& settled, Language language,
                     const Collisions& collisions) {
  writer.key("decisions").open('[');
  TextBuffer id;  // of the item, as JSON
  const PartDecision* before = nullptr;
  for (const PartDecision& part : parts_of(settled)) {
    writer.next();
    writer.open_row();
    if (before == nullptr || before->list != part.list || before->item != part.item) {
      id.clear();
      append_json(id, id_of_item(settled.sheet, part.list, part.item));
    }
    before = &part;
    writer.json("item", id.view());
    writer.member("part", part_names[static_cast<std::size_t>(part.part)]);
    write_quantities(writer, part);
    findings.write(writer, part.finding);
    if (part.ruled) writer.member("ruled", to_text(*part.ruled));
    writer.words("reason", [&](TextBuffer& out) { append_reason(out, settled, part, language, collisions); });
    writer.close_row();
  }
  writer.close(']');
}

void write_notices(JsonWriter& writer, const Settled& settled, Language language, const Collisions& collisions) {
  writer.key("notices").open('[');
  for (const Notice& notice : settled.statement.notices) {
    writer.next();
    writer.open_row();
    writer.member("code", name_of(notice.code));
    if (notice.list != ItemList::none) {
      writer.text("item", id_of_item(settled.sheet, notice.list, static_cast<std::size_t>(notice.item)));
    }
    writer.member("rule", id_of(notice.rule));
    writer.words("reason", [&](TextBuffer& out) { append_reason(out, settled, notice, language, collisions); });
    writer.close_row();
  }
  writer.close(']');
}

void write_statement(JsonWriter& writer, Findings& findings, const Settled& settled, std::string_view digest,
                     Language language) {
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
  write_decisions(writer, findings, settled, language, collisions);
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
  JsonWriter writer(out, false);
  Findings findings;
  write_statement(writer, findings, {regulation, sheet, statement, terms_of(regulation, sheet)}, digest(regulation),
                  language);
  writer.end_line();
  return out;
}

std::string statements_json(const Regulation& regulation, std::span<const OwnedTimesheet> sheets,
                            std::span<const Statement> statements, Shape shape, Language language) {
  std::string out;
  out.reserve(usual_size(sheets));
  const std::string regulation_digest = digest(regulation);
  JsonWriter writer(out, shape == Shape::lines);
  Findings findings;
  if (shape == Shape::array) writer.open('[');
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const Timesheet sheet = sheets[i].view();
    if (shape == Shape::array) writer.next();
    write_statement(writer, findings, {regulation, sheet, statements[i], terms_of(regulation, sheet)},
                    regulation_digest, language);
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
