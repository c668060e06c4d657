// Regulations made at run time: of a file, or of another with a row more.
#include <deque>
#include <memory>
#include <string>

#include "documents/plain_text.hpp"
#include "edges.hpp"
#include "error_list.hpp"
#include "language.hpp"
#include "regulation.hpp"

namespace stottekontakt::capi {
namespace {

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

std::int32_t STK_CALL stk_regulation_from_toml(const char* text, std::size_t length, std::int32_t known_on_day,
                                               std::int32_t language, char* errors, std::size_t capacity,
                                               std::size_t* needed, stk_regulation** regulation) {
  const TextOut out{errors, capacity, needed};
  if (const std::int32_t status = out.begin(); status != STK_STATUS_OK) return status;
  if (!is_there(text, length) || regulation == nullptr) return STK_STATUS_NULL_POINTER;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  if (!is_day_or_none(known_on_day)) return STK_STATUS_OUT_OF_RANGE;
  return without_exceptions([&] {
    documents::RegulationFile file = documents::load_regulation({text, length}, "", *known, day_or_none(known_on_day));
    if (!file) {
      ErrorList list(*known);
      list.add(file.faults);
      return list.put(out);
    }
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
  if (regulation == nullptr || !is_there(source, source_length)) return STK_STATUS_NULL_POINTER;
  const bool is_rate = parameter >= STK_PARAMETER_HOURLY_RATE && parameter <= STK_PARAMETER_KILOMETRE_TAX_FREE;
  if (!within(parameter, STK_PARAMETER_HOURLY_RATE, STK_PARAMETER_KILOMETRE_CEILING) || !is_day(from_day) ||
      !within(value, 0, is_rate ? STK_MOST_RATE_ORE : STK_MOST_ORE) ||
      !within(provenance, STK_PROVENANCE_STATED, STK_PROVENANCE_ASSUMED)) {
    return STK_STATUS_OUT_OF_RANGE;
  }
  const std::string_view stands_in(source, source_length);
  if (stands_in.find_first_not_of(' ') == std::string_view::npos) return STK_STATUS_MISSING;
  if (!documents::is_utf8(stands_in) || documents::breaks_lines(stands_in)) return STK_STATUS_UNUSABLE_TEXT;
  return without_exceptions([&] {
    std::unique_ptr<MadeRegulation> copy = copy_of(regulation_of(base));
    put_rate(*copy, parameter, date_from_days(from_day), value,
             static_cast<Provenance>(provenance - STK_PROVENANCE_STATED), stands_in);
    *regulation = handle_of(copy.release());
    return STK_STATUS_OK;
  });
}

void STK_CALL stk_regulation_free(stk_regulation* regulation) {
  delete made_regulation(regulation);
}

}  // extern "C"
