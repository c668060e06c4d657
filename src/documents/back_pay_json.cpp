#include "documents/csv_line.hpp"
#include "documents/json_object.hpp"
#include "stottekontakt/documents/back_pay.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/version.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

std::string_view name_of(LineKind kind) {
  return line_kind_names[static_cast<std::size_t>(kind)];
}

ShortText quantity(LineKind kind, std::int64_t units) {
  return kind == LineKind::hours ? to_text(Hours::of_minutes(units)) : to_text(Kilometres::of_metres(units));
}

JsonObject rated(LineKind kind, const RatedAmount& part) {
  return JsonObject()
      .text("quantity", quantity(kind, part.units))
      .text("rate", to_text(part.rate))
      .text("amount", to_text(part.amount));
}

JsonObject json_of(const BackPayLine& line) {
  std::vector<JsonObject> rates;
  for (const RatePair& pair : line.rates) {
    rates.push_back(
        JsonObject().object("old", rated(line.kind, pair.before)).object("new", rated(line.kind, pair.after)));
  }
  JsonObject object;
  object.text("id", line.id).text("agreement", line.agreement).text_or_null("employee", line.employee);
  object.text("month", to_text(line.month)).text("kind", name_of(line.kind)).objects("rates", rates);
  object.text("old", to_text(line.before)).text("new", to_text(line.after)).text("already", to_text(line.already));
  object.text("difference", to_text(line.difference())).truth("for_person", line.is_for_person());
  return object;
}

}  // namespace

std::string back_pay_json(const Regulation& before, const Regulation& after, const BackPay& back_pay) {
  const auto regulation = [](const Regulation& one) {
    return JsonObject().text("id", one.id).text("digest", digest(one));
  };
  const BackPayDocument& document = back_pay.document;
  std::vector<JsonObject> lines;
  for (const BackPayLine& line : document.lines) lines.push_back(json_of(line));
  JsonObject totals;
  totals.text("to_pay", to_text(back_pay.to_pay())).text("for_person", to_text(back_pay.for_person()));
  totals.number("sheets", static_cast<std::int64_t>(back_pay.sheets));
  totals.number("months_without_difference", static_cast<std::int64_t>(back_pay.without_difference));
  totals.number("already_elsewhere", static_cast<std::int64_t>(back_pay.elsewhere));
  return JsonObject()
      .text("format", back_pay_format)
      .text("id", document.id)
      .object("old", regulation(before))
      .object("new", regulation(after))
      .text("library", library_version)
      .texts("already", {document.already.begin(), document.already.end()})
      .rows("lines", lines)
      .object("totals", totals)
      .lines();
}

std::string back_pay_csv(const BackPay& back_pay) {
  constexpr std::string_view names[] = {"id",           "agreement", "employee",   "month",        "kind",
                                        "old_quantity", "old_rate",  "old_amount", "new_quantity", "new_rate",
                                        "new_amount",   "already",   "difference", "for_person"};
  std::string out = csv_heading(names);
  for (const BackPayLine& line : back_pay.document.lines) {
    const auto rated = [&](CsvLine& row, RatedAmount RatePair::* side, const ExactTotal& amount) {
      std::int64_t units = 0;
      for (const RatePair& pair : line.rates) units += (pair.*side).units;
      row.number(line.rates.empty() ? std::string_view() : quantity(line.kind, units).view());
      row.number(line.rates.size() == 1 ? to_text((line.rates.front().*side).rate).view() : std::string_view());
      row.number(to_text(amount));
    };
    CsvLine row;
    row.id(line.id).id(line.agreement).id(line.employee).field(to_text(line.month)).field(name_of(line.kind));
    rated(row, &RatePair::before, line.before);
    rated(row, &RatePair::after, line.after);
    row.number(to_text(line.already)).number(to_text(line.difference()));
    out += row.field(line.is_for_person() ? "true" : "false").take();
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
