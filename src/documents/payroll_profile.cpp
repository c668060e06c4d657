#include "documents/payroll_profile.hpp"

#include <algorithm>

#include "documents/payroll_reader.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

PayrollProfile::PayrollProfile(std::unique_ptr<const Contents> contents) noexcept : contents_(std::move(contents)) {}
PayrollProfile::PayrollProfile(PayrollProfile&&) noexcept = default;
PayrollProfile& PayrollProfile::operator=(PayrollProfile&&) noexcept = default;
PayrollProfile::~PayrollProfile() = default;

std::optional<PayrollField> payroll_field(std::string_view name) noexcept {
  const auto found = std::ranges::find(payroll_field_names, name);
  if (found == std::end(payroll_field_names)) return std::nullopt;
  return static_cast<PayrollField>(found - std::begin(payroll_field_names));
}

bool PayrollColumn::is(PayrollField field) const {
  return value.size() > 2 && value.front() == '{' &&
         std::string_view(value).substr(1, value.size() - 2) == payroll_field_names[static_cast<std::size_t>(field)];
}

const PayrollColumn* PayrollProfile::Contents::column_of(PayrollField field) const {
  const auto found = std::ranges::find_if(columns, [field](const PayrollColumn& column) { return column.is(field); });
  return found == columns.end() ? nullptr : &*found;
}

std::string PayrollProfile::Contents::text_of(const PayrollColumn& column, LineKind kind) const {
  const PayrollCodes& codes_of_kind = codes[static_cast<std::size_t>(kind)];
  return filled_in(column.value, [&](std::string_view name) {
    const auto code = codes_of_kind.find(name);
    return code == codes_of_kind.end() ? '{' + std::string(name) + '}' : code->second;
  });
}

std::optional<std::vector<std::string_view>> names_in(std::string_view text) {
  std::vector<std::string_view> names;
  for (;;) {
    const std::size_t brace = text.find_first_of("{}");
    if (brace == text.npos) return names;
    const std::size_t next = text.find_first_of("{}", brace + 1);
    if (text[brace] == '}' || next == text.npos || text[next] == '{') return std::nullopt;
    names.push_back(text.substr(brace + 1, next - brace - 1));
    text.remove_prefix(next + 1);
  }
}

namespace {

PayrollProfileFile load(std::string_view text, std::string_view file_name, std::string_view shipped,
                        Language language) {
  TomlFaults faults(file_name, language);
  const std::optional<toml::table> file = parse_toml(text, faults);
  if (!file) return {std::nullopt, std::move(faults).take()};
  auto contents = std::make_unique<PayrollProfile::Contents>();
  PayrollReader(faults, *contents, shipped).read_all(*file);
  if (!faults.empty()) return {std::nullopt, std::move(faults).take()};
  return {PayrollProfile(std::move(contents)), {}};
}

}  // namespace

PayrollProfileFile load_payroll_profile(std::string_view text, std::string_view file_name, Language language) {
  return load(text, file_name, {}, language);
}

PayrollProfileFile load_shipped_payroll_profile(std::string_view name, Language language) {
  return load(shipped_payroll_profile(name), name, name, language);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
