#include "documents/payroll_paid.hpp"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>

#include "documents/complaints.hpp"
#include "documents/payroll_id.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Takes a quoted text from the front of a row; nullopt if none begins or ends there.
std::optional<std::string> take_quoted(std::string_view& row) {
  if (!row.starts_with('"')) return std::nullopt;
  std::string text;
  for (std::size_t i = 1; i < row.size(); ++i) {
    if (row[i] == '"' && !row.substr(i + 1).starts_with('"')) {
      row.remove_prefix(i + 1);
      return text;
    }
    if (row[i] == '"') ++i;
    text += row[i];
  }
  return std::nullopt;
}

std::optional<std::string> take_width(std::string_view& row, const PayrollColumn& column, Encoding encoding) {
  const auto size = size_of_characters(row, column.width, encoding);
  if (!size) return std::nullopt;
  std::string_view text = row.substr(0, *size);
  row.remove_prefix(*size);
  if (column.pad == '0') return std::string(text);  // the zero of "0,50" is not filling
  while (column.right && text.starts_with(column.pad)) text.remove_prefix(1);
  while (!column.right && text.ends_with(column.pad)) text.remove_suffix(1);
  return std::string(text);
}

/// Takes the text of the next column.
std::optional<std::string> take_field(const PayrollProfile::Contents& profile, const PayrollColumn& column,
                                      std::string_view& row) {
  if (profile.is_fixed_width()) return take_width(row, column, profile.encoding);
  if (column.quoted) return take_quoted(row);
  std::string text(row.substr(0, row.find(profile.separator)));
  row.remove_prefix(text.size());
  return text;
}

/// The texts of a row's columns; where one is missing, those before it.
std::vector<std::string> split(const PayrollProfile::Contents& profile, std::string_view& row) {
  std::vector<std::string> texts;
  for (const PayrollColumn& column : profile.columns) {
    if (!texts.empty() && !profile.is_fixed_width()) {
      if (!row.starts_with(profile.separator)) return texts;
      row.remove_prefix(profile.separator.size());
    }
    auto text = take_field(profile, column, row);
    if (!text) return texts;
    texts.push_back(std::move(*text));
  }
  return texts;
}

/// A number of a column in units of its last decimal.
std::optional<std::int64_t> parse_number(const PayrollProfile::Contents& profile, const PayrollColumn& column,
                                         std::string text) {
  const auto decimals = static_cast<std::size_t>(column.decimals);
  if (profile.decimal.empty()) {
    if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
    text.insert(text.size() - decimals, ".");
  } else if (const std::size_t at = text.find(profile.decimal); at != text.npos) {
    text[at] = '.';
  } else {
    return std::nullopt;
  }
  return parse_decimal(text, column.decimals);
}

/// A number as its column has it.
struct Decimal {
  std::int64_t units;
  int decimals;
};

/// Øre of quantity × rate, or of an amount × 1, rounded half up; nullopt if they are too many to be money of ours.
std::optional<std::int64_t> ore_of(const Decimal& quantity, const Decimal& rate) {
  using boost::multiprecision::int128_t;
  int128_t units_of_an_ore = 1;
  for (int i = quantity.decimals + rate.decimals; i > 2; --i) units_of_an_ore *= 10;
  const int128_t ore = (int128_t(quantity.units) * rate.units * 2 + units_of_an_ore) / (units_of_an_ore * 2);
  if (ore > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return static_cast<std::int64_t>(ore);
}

/// Reads the texts of one row.
class RowReader {
 public:
  RowReader(const PayrollProfile::Contents& profile, const std::vector<std::string>& texts, std::size_t& column)
      : profile_(profile), texts_(texts), column_(column) {}

  std::optional<PaidRow> read() {
    PaidRow row;
    row.employee = texts_[index(PayrollField::employee)];
    const std::optional<Decimal> amount = number(PayrollField::amount, {100, 2});
    const std::optional<Decimal> quantity = number(PayrollField::quantity, {100, 2});
    const std::optional<Decimal> rate = number(PayrollField::rate, {100, 2});
    if (!amount || !quantity || !rate) return std::nullopt;
    const bool has_amount = profile_.column_of(PayrollField::amount) != nullptr;
    const auto ore = has_amount ? ore_of(*amount, {1, 0}) : ore_of(*quantity, *rate);
    if (!ore) return std::nullopt;
    row.ore = *ore;
    find_ids(row.ids);
    return row.ids.empty() ? std::nullopt : std::optional(row);
  }

 private:
  std::size_t index(PayrollField field) const {
    return static_cast<std::size_t>(profile_.column_of(field) - profile_.columns.data());
  }

  /// The number of a column; `otherwise` where the profile has none such, nullopt where it cannot be read.
  std::optional<Decimal> number(PayrollField field, Decimal otherwise) {
    if (profile_.column_of(field) == nullptr) return otherwise;
    const std::size_t at = index(field);
    const auto units = parse_number(profile_, profile_.columns[at], texts_[at]);
    if (!units) {
      column_ = at;
      return std::nullopt;
    }
    return Decimal{*units, profile_.columns[at].decimals};
  }

  /// The ids in the columns that carry them, among other words or alone.
  void find_ids(std::vector<std::string>& ids) {
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      if (!profile_.columns[i].carries_id) continue;
      column_ = i;
      const std::string_view text = texts_[i];
      for (std::size_t at = 0; (at = text.find(payroll_id_prefix, at)) != text.npos; ++at) {
        if (begins_with_payroll_id(text.substr(at))) ids.emplace_back(text.substr(at, payroll_id_size));
      }
    }
  }

  const PayrollProfile::Contents& profile_;
  const std::vector<std::string>& texts_;
  std::size_t& column_;
};

}  // namespace

std::optional<PaidRow> read_payroll_row(const PayrollProfile::Contents& profile, std::string_view row,
                                        std::size_t& column) {
  const std::vector<std::string> texts = split(profile, row);
  column = texts.size();
  if (column < profile.columns.size() || !row.empty()) return std::nullopt;
  return RowReader(profile, texts, column).read();
}

void read_payroll_file(const PayrollProfile::Contents& profile, const std::string& header,
                       const EarlierPayrollFile& file, Language language, PaidLines& paid,
                       std::vector<PayrollFault>& faults) {
  std::size_t line = 0;
  std::size_t column = 0;
  const auto fail = [&] {
    const std::string_view name = profile.columns[std::min(column, profile.columns.size() - 1)].name;
    faults.push_back({.status = Status::not_a_document,
                      .file = std::string(file.name),
                      .line = line,
                      .message = say(language, Phrase::no_payroll_row, {{"column", quoted(name, language)}})});
  };
  std::string_view bytes = file.bytes;
  const auto next_line = [&] {
    ++line;
    std::string_view text = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(text.size() + 1, bytes.size()));
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
  };
  if (!header.empty() && next_line() != std::string_view(header).substr(0, header.find_first_of("\r\n"))) return fail();
  while (!bytes.empty()) {
    const std::optional<PaidRow> row = read_payroll_row(profile, next_line(), column);
    if (!row) return fail();
    for (const std::string& id : row->ids) paid.emplace(id, PaidLine{*row, file.name, line});
  }
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
