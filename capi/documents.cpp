// Whole documents: what the commands settle, compare, backpay, verify and check write as JSON.
#include <map>
#include <string>

#include "documents/repeated_months.hpp"
#include "edges.hpp"
#include "error_list.hpp"
#include "language.hpp"
#include "regulation.hpp"
#include "stottekontakt/documents/back_pay.hpp"
#include "stottekontakt/documents/scenarios.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_json.hpp"

namespace stottekontakt::capi {
namespace {

using documents::Language;

/// Composes a document: `work(language, errors)` returns its text, which means nothing where there are errors.
/// @param inputs_there  no pointer of the inputs is missing
template <class Work>
std::int32_t compose(const TextOut& out, bool inputs_there, std::int32_t language, const Work& work) noexcept {
  if (const std::int32_t status = out.begin(); status != STK_STATUS_OK) return status;
  if (!inputs_there) return STK_STATUS_NULL_POINTER;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  return without_exceptions([&] {
    ErrorList errors(*known);
    const std::string text = work(*known, errors);
    return errors.empty() ? out.put(text) : errors.put(out);
  });
}

/// The timesheets of a document settled by two regulations. Refers to itself, so it stays where it is.
class SettledByBoth {
 public:
  SettledByBoth(const Regulation& before, const Regulation& after, std::string_view text, Language language,
                ErrorList& errors)
      : read_(read_timesheets(text, after, language)) {
    documents::RepeatedMonths repeated(language);
    for (const documents::OwnedTimesheet& sheet : read_.sheets) repeated.check(sheet, read_.errors);
    errors.add(read_.errors);
    if (!read_.errors.empty()) return;
    const documents::SettledTimesheets old_ones = settle_all(before, read_, language);
    const documents::SettledTimesheets new_ones = settle_all(after, read_, language);
    errors.add(old_ones.errors, {"by", "before"});
    errors.add(new_ones.errors, {"by", "after"});
    if (!old_ones.errors.empty() || !new_ones.errors.empty()) return;
    for (std::size_t i = 0; i < read_.sheets.size(); ++i) {
      sheets_.push_back({read_.sheets[i].view(), old_ones.statements[i], new_ones.statements[i]});
    }
  }
  SettledByBoth(const SettledByBoth&) = delete;

  const std::vector<documents::SettledTwice>& sheets() const noexcept { return sheets_; }

 private:
  documents::Timesheets read_;
  std::vector<documents::SettledTwice> sheets_{};
};

std::vector<documents::BackPayDocument> read_already(const stk_text* already, std::size_t count, Language language,
                                                     ErrorList& errors) {
  std::vector<documents::BackPayDocument> documents;
  for (std::size_t i = 0; i < count; ++i) {
    documents::ReadBackPay read = documents::read_back_pay({already[i].text, already[i].length}, language);
    errors.add(read.errors, {.key = "already", .number = i});
    documents.push_back(std::move(read.document));
  }
  if (!errors.empty()) return documents;
  for (const std::string& id : missing_documents(documents)) errors.add_missing_back_pay(id);
  return documents;
}

bool are_there(const stk_text* texts, std::size_t count) noexcept {
  return is_there(texts, count) &&
         std::all_of(texts, texts + count, [](const stk_text& text) { return is_there(text.text, text.length); });
}

CFault check_files(const Rows<stk_scenario_file>& files) noexcept {
  if (const CFault fault = files.check(offsetof(stk_scenario_file, regulation_text), STK_FIELD_NONE)) return fault;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const stk_scenario_file file = files[i];
    if (!is_there(file.name, file.name_length) || !is_there(file.text, file.length) ||
        !is_there(file.regulation_text, file.regulation_length)) {
      return {STK_STATUS_NULL_POINTER};
    }
  }
  return {};
}

documents::ScenarioReport run(const stk_scenario_file& file, const Regulation& regulation, Language language) {
  const auto named_regulation = [&](const std::string&) {
    return file.regulation_text == nullptr ? std::nullopt
                                           : std::optional(std::string(file.regulation_text, file.regulation_length));
  };
  return documents::run_scenarios({file.text, file.length}, {file.name, file.name_length}, regulation, named_regulation,
                                  language);
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
  return compose({out, capacity, needed}, is_there(text, length), language, [&](Language known, ErrorList& errors) {
    const Regulation& rules = regulation_of(regulation);
    const documents::Timesheets read = documents::read_timesheets({text, length}, rules, known);
    errors.add(read.errors);
    if (!read.errors.empty()) return std::string();
    const documents::SettledTimesheets settled = documents::settle_all(rules, read, known);
    errors.add(settled.errors);
    if (!settled.errors.empty()) return std::string();
    return documents::statements_json(rules, read.sheets, settled.statements, read.shape, known);
  });
}

std::int32_t STK_CALL stk_compare_json(const stk_regulation* before, const stk_regulation* after, const char* text,
                                       std::size_t length, std::int32_t language, char* out, std::size_t capacity,
                                       std::size_t* needed) {
  return compose({out, capacity, needed}, is_there(text, length), language, [&](Language known, ErrorList& errors) {
    const Regulation& old_one = regulation_of(before);
    const Regulation& new_one = regulation_of(after);
    const SettledByBoth settled(old_one, new_one, {text, length}, known, errors);
    if (!errors.empty()) return std::string();
    return comparison_json(old_one, new_one, documents::compare(old_one, new_one, settled.sheets()));
  });
}

std::int32_t STK_CALL stk_backpay_json(const stk_regulation* before, const stk_regulation* after, const char* text,
                                       std::size_t length, const stk_text* already, std::size_t already_count,
                                       std::int32_t language, char* out, std::size_t capacity, std::size_t* needed) {
  if (already_count > STK_MOST_ITEMS) {
    const std::int32_t status = TextOut{out, capacity, needed}.begin();
    return status != STK_STATUS_OK ? status : STK_STATUS_TOO_MANY_ITEMS;
  }
  const bool inputs_there = is_there(text, length) && are_there(already, already_count);
  return compose({out, capacity, needed}, inputs_there, language, [&](Language known, ErrorList& errors) {
    const Regulation& old_one = regulation_of(before);
    const Regulation& new_one = regulation_of(after);
    const auto paid = read_already(already, already_count, known, errors);
    if (!errors.empty()) return std::string();
    const SettledByBoth settled(old_one, new_one, {text, length}, known, errors);
    if (!errors.empty()) return std::string();
    return back_pay_json(old_one, new_one, documents::back_pay(old_one, new_one, settled.sheets(), paid));
  });
}

std::int32_t STK_CALL stk_verify_json(const stk_regulation* regulation, const char* statements,
                                      std::size_t statements_length, const char* timesheets,
                                      std::size_t timesheets_length, std::int32_t language, char* out,
                                      std::size_t capacity, std::size_t* needed) {
  const bool inputs_there = is_there(statements, statements_length) && is_there(timesheets, timesheets_length);
  return compose({out, capacity, needed}, inputs_there, language, [&](Language known, ErrorList& errors) {
    const Regulation& rules = regulation_of(regulation);
    const auto read = documents::read_timesheets({timesheets, timesheets_length}, rules, known);
    const documents::SettledTimesheets settled = documents::settle_all(rules, read, known);
    errors.add(settled.errors, {"input", "timesheets"});
    if (!errors.empty()) return std::string();
    const documents::Verification verification =
        documents::verify({statements, statements_length}, rules, read.sheets, settled.statements, known);
    errors.add(verification.errors, {"input", "statements"});
    return errors.empty() ? verification_json(verification) : std::string();
  });
}

std::int32_t STK_CALL stk_check_json(const stk_regulation* regulation, const stk_scenario_file* files,
                                     std::size_t file_count, std::size_t file_size, std::int32_t language, char* out,
                                     std::size_t capacity, std::size_t* needed) {
  const Rows rows(files, file_count, file_size);
  const TextOut text{out, capacity, needed};
  if (const std::int32_t status = text.begin(); status != STK_STATUS_OK) return status;
  if (const CFault fault = check_files(rows)) return fault.status;
  return compose(text, true, language, [&](Language known, ErrorList& errors) {
    std::vector<documents::ScenarioReport> reports;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      reports.push_back(run(rows[i], regulation_of(regulation), known));
      errors.add(reports.back().faults);
    }
    return errors.empty() ? scenario_json(reports) : std::string();
  });
}

}  // extern "C"
