#include "documents/payroll_row.hpp"

#include <algorithm>
#include <numeric>

#include "documents/complaints.hpp"
#include "documents/plain_text.hpp"
#include "stottekontakt/rules/timesheet.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::int64_t power_of_ten(int exponent) noexcept {
  std::int64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

/// The quantity in units of so many decimals, as a fraction in lowest terms: units × numerator / denominator.
struct Scale {
  std::int64_t numerator;
  std::int64_t denominator;
};
Scale scale(std::int64_t per, int decimals) noexcept {
  const std::int64_t power = power_of_ten(decimals);
  const std::int64_t divisor = std::gcd(power, per);
  return {power / divisor, per / divisor};
}

Phrase title_of(LineKind kind) {
  switch (kind) {
    case LineKind::hours:
      return Phrase::kind_hours;
    case LineKind::mileage:
      return Phrase::kind_mileage;
    case LineKind::expenses:
      break;
  }
  return Phrase::kind_expenses;
}

bool is_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Where the text of a column stands in the timesheet.
std::string_view pointer_of(std::string_view value) {
  if (value.find("{employee}") != value.npos) return "/agreement/employee";
  return value.find("{agreement}") != value.npos ? "/agreement/id" : "";
}

void replace(std::string& text, std::string_view part, std::string_view by) {
  if (const std::size_t at = text.find(part); at != text.npos) text.replace(at, part.size(), by);
}

}  // namespace

PayrollLine payroll_line(const Regulation& regulation, const Timesheet& sheet, const Line& line, std::string id) {
  const Date pay_date = payout_of(regulation, sheet.delivered.value()).bank_day.value();
  const Date in_time = payout_of(regulation, due_date(regulation, sheet.month)).bank_day.value();
  PayrollLine out{.id = std::move(id),
                  .kind = line.kind,
                  .agreement = sheet.agreement.id,
                  .employee = sheet.agreement.employee,
                  .month = sheet.month,
                  .period = period_of(regulation, sheet.month),
                  .pay_date = pay_date,
                  .late = in_time < pay_date,
                  .rate = line.rate,
                  .amount = line.amount};
  if (line.kind == LineKind::hours) {
    out.units = line.time.minutes();
    out.per = 60;
  } else if (line.kind == LineKind::mileage) {
    out.units = line.distance.metres();
    out.per = 1000;
  } else {
    out.rate = line.amount;
  }
  return out;
}

Value PayrollRow::quotation(std::string_view name, std::string_view text) const {
  return {name, quoted(text, language_)};
}

std::string PayrollRow::number(std::int64_t units, int decimals) const {
  std::string text(decimal_text(units, decimals).view());
  text.replace(text.find('.'), 1, profile_.decimal);
  return text;
}

std::string PayrollRow::date(Date day) const {
  std::string text = profile_.date;
  const std::string iso(to_text(day).view());  // YYYY-MM-DD
  replace(text, "YYYY", iso.substr(0, 4));
  replace(text, "YY", iso.substr(2, 2));
  replace(text, "MM", iso.substr(5, 2));
  replace(text, "DD", iso.substr(8, 2));
  return text;
}

std::string PayrollRow::value(PayrollField field, const PayrollLine& line, int decimals) const {
  const auto month = [&] { return std::string(to_text(line.month).view()); };
  const auto money = [&](Kroner amount) { return number(amount.ore() * power_of_ten(decimals - 2), decimals); };
  switch (field) {
    case PayrollField::id:
      return line.id;
    case PayrollField::employee:
      return std::string(line.employee);
    case PayrollField::agreement:
      return std::string(line.agreement);
    case PayrollField::kind:
      return std::string(line_kind_names[static_cast<std::size_t>(line.kind)]);
    case PayrollField::title:
      return say(language_, title_of(line.kind));
    case PayrollField::month:
      return month();
    case PayrollField::late_month:
      return line.late ? month() : std::string();
    case PayrollField::from:
      return date(line.period.first.value());
    case PayrollField::to:
      return date(line.period.last.value());
    case PayrollField::pay_date:
      return date(line.pay_date);
    case PayrollField::pay_year:
      return std::to_string(month_of(line.pay_date).year);
    case PayrollField::pay_month:
      return std::to_string(month_of(line.pay_date).month);
    case PayrollField::quantity: {
      const auto [numerator, denominator] = scale(line.per, decimals);
      return number((line.units * numerator * 2 + denominator) / (2 * denominator), decimals);  // half up
    }
    case PayrollField::rate:
      return money(line.rate);
    case PayrollField::amount:
      break;
  }
  return money(line.amount);
}

PayrollLine PayrollRow::exact(const PayrollLine& line, std::vector<RowFault>& faults) const {
  for (const PayrollColumn& column : profile_.columns) {
    if (!column.is(PayrollField::quantity)) continue;
    const auto [numerator, denominator] = scale(line.per, column.decimals);
    if (line.units % denominator == 0 || profile_.inexact == Inexact::amount) continue;
    if (profile_.inexact == Inexact::refuse) {
      const ShortText quantity = line.kind == LineKind::hours ? to_text(Hours::of_minutes(line.units))
                                                              : to_text(Kilometres::of_metres(line.units));
      faults.push_back(
          {Status::out_of_range, "",
           say(language_, Phrase::quantity_not_exact,
               {{"quantity", std::string(quantity.view())}, {"decimals", std::to_string(column.decimals)}})});
      return line;
    }
    PayrollLine single = line;
    single.units = single.per = 1;
    single.rate = line.amount;
    return single;
  }
  return line;
}

std::optional<std::string> PayrollRow::field(std::string_view text, const PayrollColumn& column,
                                             std::string_view pointer, std::vector<RowFault>& faults) const {
  const EncodedText in_file = encoded(text, profile_.encoding);
  const auto fail = [&](Status status, Phrase phrase) {
    faults.push_back({status, pointer,
                      say(language_, phrase,
                          {quotation("text", text),
                           quotation("column", column.name),
                           quotation("character", in_file.missing),
                           {"width", std::to_string(column.width)},
                           {"encoding", std::string(encoding_names[static_cast<std::size_t>(profile_.encoding)])}})});
    return std::nullopt;
  };
  if (!in_file.bytes) return fail(Status::unreadable_value, Phrase::character_not_in_encoding);
  const std::string& bytes = *in_file.bytes;
  const bool separates = !profile_.is_fixed_width() && !column.quoted &&
                         (bytes.find(profile_.separator) != bytes.npos || bytes.find('"') != bytes.npos);
  if (separates || has_control_character(text)) return fail(Status::unreadable_value, Phrase::text_separates);
  const std::size_t width = characters(bytes, profile_.encoding);
  if (column.width > 0 && width > column.width) return fail(Status::out_of_range, Phrase::text_too_wide);
  if (profile_.is_fixed_width()) {
    if (column.pad == '0' && !column.is_number() && !is_digits(bytes))
      return fail(Status::unreadable_value, Phrase::text_not_digits);
    const std::string padding(column.width - width, column.pad);
    return column.right ? padding + bytes : bytes + padding;
  }
  if (!column.quoted) return bytes;
  std::string out = "\"";
  for (const char c : bytes) out.append(c == '"' ? 2 : 1, c);
  return out += '"';
}

std::string PayrollRow::header() const {
  if (!profile_.header) return {};
  std::string out;
  for (const PayrollColumn& column : profile_.columns) {
    if (!out.empty()) out += profile_.separator;
    out += encoded(column.name, profile_.encoding).bytes.value_or(column.name);
  }
  return out += profile_.line_end;
}

std::string PayrollRow::row(const PayrollLine& line, std::vector<RowFault>& faults) const {
  const PayrollLine written = exact(line, faults);
  std::string out;
  for (const PayrollColumn& column : profile_.columns) {
    if (&column != profile_.columns.data()) out += profile_.separator;
    const std::string text = profile_.text_of(column, line.kind);
    const std::string filled =
        filled_in(text, [&](std::string_view name) { return value(*payroll_field(name), written, column.decimals); });
    if (const auto bytes = field(filled, column, pointer_of(text), faults)) out += *bytes;
  }
  return out += profile_.line_end;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
