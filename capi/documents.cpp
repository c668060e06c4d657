// Whole documents, and regulations made at run time.
#include <charconv>
#include <memory>
#include <string>

#include "documents/json_text.hpp"
#include "edges.hpp"
#include "language.hpp"
#include "regulation.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_json.hpp"

namespace stottekontakt::capi {
namespace {

using documents::append_json;

void append_number(std::string& out, std::size_t number) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

void append_code_and_message(std::string& out, Status status, std::string_view message) {
  out += "\"code\":";
  append_json(out, name_of(status));
  out += ",\"message\":";
  append_json(out, message);
  out += '}';
}

std::string errors_json(const documents::InputErrors& errors) {
  std::string out = "[";
  for (const documents::InputError& error : errors.kept()) {
    out += out.size() == 1 ? "{" : ",{";
    if (error.line > 0) {
      out += "\"line\":";
      append_number(out, error.line);
      out += ',';
    }
    out += "\"pointer\":";
    append_json(out, error.pointer);
    out += ',';
    append_code_and_message(out, error.status, error.message);
  }
  return out += ']';
}

std::string errors_json(const std::vector<documents::RegulationFault>& faults) {
  std::string out = "[";
  for (const documents::RegulationFault& fault : faults) {
    out += out.size() == 1 ? "{" : ",{";
    out += "\"line\":";
    append_number(out, fault.line);
    out += ",\"column\":";
    append_number(out, fault.column);
    out += ',';
    append_code_and_message(out, fault.status, fault.message);
  }
  return out += ']';
}

/// A list of errors: into the buffer if it fits, and the status says what it is either way.
std::int32_t put_errors(const std::string& list, char* out, std::size_t capacity, std::size_t* needed) noexcept {
  const std::int32_t status = put_text(list, out, capacity, needed);
  return status == STK_STATUS_BUFFER ? STK_STATUS_DOCUMENT : status == STK_STATUS_OK ? STK_STATUS_DOCUMENT : status;
}

/// Copies the rows of a parameter and their sources, and points the copy's view at them.
template <class T>
void copy_rows(Dated<T>& view, std::vector<DatedRow<T>>& rows, std::deque<std::string>& texts) {
  rows.assign(view.rows().begin(), view.rows().end());
  for (DatedRow<T>& row : rows) row.source = texts.emplace_back(row.source);
  view = Dated<T>(std::span<const DatedRow<T>>(rows));
}

std::unique_ptr<MadeRegulation> copy_of(const Regulation& base) {
  auto copy = std::make_unique<MadeRegulation>(MadeRegulation{.view = base});
  Regulation& view = copy->view;
  view.id = copy->texts.emplace_back(base.id);
  copy_rows(view.hourly_rate, copy->hourly_rate, copy->texts);
  copy_rows(view.group_hourly_rate, copy->group_hourly_rate, copy->texts);
  copy_rows(view.kilometre_rate, copy->kilometre_rate, copy->texts);
  copy_rows(view.kilometre_tax_free, copy->kilometre_tax_free, copy->texts);
  copy_rows(view.expense_ceiling, copy->expense_ceiling, copy->texts);
  copy_rows(view.kilometre_ceiling, copy->kilometre_ceiling, copy->texts);
  for (Figure* figure : {&view.period_start_day, &view.claim_window_months, &view.due_day, &view.due_months_after,
                         &view.payout_day, &view.notice_days, &view.holiday_weeks, &view.sickness_days,
                         &view.long_illness_days, &view.evaluations_least, &view.evaluations_aim}) {
    figure->source = copy->texts.emplace_back(figure->source);
  }
  return copy;
}

/// Puts a row in its place by date, where it replaces one of the same day.
template <class T>
void put_row(Dated<T>& view, std::vector<DatedRow<T>>& rows, const DatedRow<T>& row) {
  const auto at = std::find_if(rows.begin(), rows.end(),
                               [&](const DatedRow<T>& other) { return !(other.from.value() < row.from.value()); });
  if (at != rows.end() && at->from.value() == row.from.value()) {
    *at = row;
  } else {
    rows.insert(at, row);
  }
  view = Dated<T>(std::span<const DatedRow<T>>(rows));
}

void put_rate(MadeRegulation& copy, std::int32_t parameter, Date from, std::int64_t value, Provenance provenance,
              std::string_view source) {
  source = copy.texts.emplace_back(source);
  const auto put = [&](auto& view, auto& rows, auto made) {
    put_row(view, rows, {.from = from, .value = made, .provenance = provenance, .source = source});
  };
  const Kroner amount = Kroner::of_ore(value);
  switch (parameter) {
    case STK_PARAMETER_HOURLY_RATE:
      return put(copy.view.hourly_rate, copy.hourly_rate, HourlyRate(amount));
    case STK_PARAMETER_GROUP_HOURLY_RATE:
      return put(copy.view.group_hourly_rate, copy.group_hourly_rate, HourlyRate(amount));
    case STK_PARAMETER_KILOMETRE_RATE:
      return put(copy.view.kilometre_rate, copy.kilometre_rate, KilometreRate(amount));
    case STK_PARAMETER_KILOMETRE_TAX_FREE:
      return put(copy.view.kilometre_tax_free, copy.kilometre_tax_free, KilometreRate(amount));
    case STK_PARAMETER_EXPENSE_CEILING:
      return put(copy.view.expense_ceiling, copy.expense_ceiling, amount);
    default:
      return put(copy.view.kilometre_ceiling, copy.kilometre_ceiling, Kilometres::of_metres(value));
  }
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::size_t STK_CALL stk_settle_json_room(std::size_t length) {
  constexpr std::size_t most = static_cast<std::size_t>(-1);
  return length > (most - 4096) / 16 ? most : 4096 + 16 * length;
}

std::int32_t STK_CALL stk_settle_json(const stk_regulation* regulation, const char* text, std::size_t length,
                                      std::int32_t language, char* out, std::size_t capacity, std::size_t* needed) {
  if (needed == nullptr) return STK_STATUS_NULL_POINTER;
  *needed = 0;
  if ((text == nullptr && length > 0) || (out == nullptr && capacity > 0)) return STK_STATUS_NULL_POINTER;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  return without_exceptions([&] {
    const Regulation& rules = regulation_of(regulation);
    const documents::Timesheets timesheets = documents::read_timesheets({text, length}, rules, *known);
    if (!timesheets.errors.empty()) return put_errors(errors_json(timesheets.errors), out, capacity, needed);
    const documents::SettledTimesheets settled = documents::settle_all(rules, timesheets, *known);
    if (!settled.errors.empty()) return put_errors(errors_json(settled.errors), out, capacity, needed);
    const std::string statements =
        documents::statements_json(rules, timesheets.sheets, settled.statements, timesheets.shape, *known);
    return put_text(statements, out, capacity, needed);
  });
}

std::int32_t STK_CALL stk_regulation_from_toml(const char* text, std::size_t length, char* errors, std::size_t capacity,
                                               std::size_t* needed, stk_regulation** regulation) {
  if (needed == nullptr) return STK_STATUS_NULL_POINTER;
  *needed = 0;
  if ((text == nullptr && length > 0) || (errors == nullptr && capacity > 0) || regulation == nullptr) {
    return STK_STATUS_NULL_POINTER;
  }
  return without_exceptions([&] {
    documents::RegulationFile file = documents::load_regulation({text, length}, "");
    if (!file) return put_errors(errors_json(file.faults), errors, capacity, needed);
    auto made = std::make_unique<MadeRegulation>(MadeRegulation{.view = file.regulation->view()});
    made->loaded = std::move(file.regulation);
    *regulation = handle_of(made.release());
    return STK_STATUS_OK;
  });
}

std::int32_t STK_CALL stk_regulation_with_rate(const stk_regulation* base, std::int32_t parameter,
                                               std::int32_t from_day, std::int64_t value, std::int32_t provenance,
                                               const char* source, std::size_t source_length,
                                               stk_regulation** regulation) {
  if (regulation == nullptr || (source == nullptr && source_length > 0)) return STK_STATUS_NULL_POINTER;
  const bool is_rate = parameter >= STK_PARAMETER_HOURLY_RATE && parameter <= STK_PARAMETER_KILOMETRE_TAX_FREE;
  if (!within(parameter, STK_PARAMETER_HOURLY_RATE, STK_PARAMETER_KILOMETRE_CEILING) || !is_day(from_day) ||
      !within(value, 0, is_rate ? STK_MOST_RATE_ORE : STK_MOST_ORE) ||
      !within(provenance, STK_PROVENANCE_STATED, STK_PROVENANCE_ASSUMED)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  if (source_length == 0) return STK_STATUS_MISSING;
  return without_exceptions([&] {
    std::unique_ptr<MadeRegulation> copy = copy_of(regulation_of(base));
    put_rate(*copy, parameter, date_from_days(from_day), value,
             static_cast<Provenance>(provenance - STK_PROVENANCE_STATED), {source, source_length});
    *regulation = handle_of(copy.release());
    return STK_STATUS_OK;
  });
}

void STK_CALL stk_regulation_free(stk_regulation* regulation) {
  delete made_regulation(regulation);
}

}  // extern "C"
