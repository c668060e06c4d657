// JSON Lines in, statements out; and what another library takes only to parse the same text.
#include <nlohmann/json.hpp>

#include "cpp_sheets.hpp"
#include "measured.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_json.hpp"

namespace stottekontakt::benchmarks {
namespace {

constexpr std::size_t sheets_of_a_file = 10'000;

using Json = nlohmann::ordered_json;

template <class Value>
Json text(const Value& value) {
  return std::string(to_text(value).view());
}

/// "08:30".
std::string clock(ClockTime time) {
  std::string text(to_text(Hours::of_minutes(time.minute)).view());
  return text.size() < 5 ? '0' + text : text;
}

template <class Word, std::size_t N>
Json word(const std::string_view (&words)[N], Word value) {
  return std::string(words[static_cast<std::size_t>(value)]);
}

Json agreement_json(const Agreement& agreement) {
  Json json{{"id", std::string(agreement.id)}, {"from", text(agreement.from.value())}};
  if (agreement.to) json["to"] = text(*agreement.to);
  if (agreement.notice) json["notice"] = {{"received", text(agreement.notice->received.value())}};
  if (agreement.ready) json["ready"] = text(*agreement.ready);
  for (const WeeklyHours& row : agreement.weekly_hours) {
    json["weekly_hours"].push_back({{"from", text(row.from.value())}, {"hours", text(row.hours)}});
  }
  for (const ExpenseCover& row : agreement.expense_cover) {
    json["expense_cover"].push_back(
        {{"from", text(row.from.value())}, {"monthly", row.monthly ? text(*row.monthly) : Json("maximum")}});
  }
  for (const Period& holiday : agreement.holidays) {
    json["holidays"].push_back({{"from", text(holiday.first.value())}, {"to", text(holiday.last.value())}});
  }
  for (const SickLeave& leave : agreement.sick_leave) {
    json["sick_leave"].push_back({{"from", text(leave.from.value())}, {"to", text(*leave.to)}});
  }
  if (const auto& account = agreement.hour_account) {
    json["hour_account"] = {{"opened", text(account->opened.value())}, {"used", text(account->used)}};
  }
  return json;
}

Json visit_json(const Visit& visit) {
  Json json{{"id", std::string(visit.id)}, {"date", text(visit.date.value())}};
  if (visit.start) json["start"] = clock(*visit.start);
  json["hours"] = text(visit.hours);
  json["status"] = word(visit_status_names, visit.status);
  if (const auto& cancelled = visit.cancelled) {
    json["cancelled"] = {{"on", text(cancelled->on.value())}, {"by", word(cancelled_by_names, cancelled->by)}};
    if (cancelled->cause != CancelCause::not_stated) {
      json["cancelled"]["cause"] = word(cancel_cause_names, cancelled->cause);
    }
  }
  json["activity"] = word(activity_names, visit.activity);
  if (!visit.with_recipient) json["with_recipient"] = false;
  json["km"] = {{"to", text(visit.km_to)}, {"from", text(visit.km_from)}};
  if (visit.km_outside != Kilometres()) json["km"]["outside"] = text(visit.km_outside);
  if (visit.km_activity != Kilometres()) json["km"]["activity"] = text(visit.km_activity);
  return json;
}

Json expense_json(const Expense& expense) {
  return {{"id", std::string(expense.id)},
          {"date", text(expense.date.value())},
          {"amount", text(expense.amount)},
          {"kind", word(expense_kind_names, expense.kind)},
          {"for", word(expense_for_names, expense.spent_for)},
          {"receipt", expense.receipt}};
}

/// One timesheet a line.
std::string json_lines(std::span<const Timesheet> sheets) {
  std::string lines;
  for (const Timesheet& sheet : sheets) {
    Json json{{"format", "stottekontakt-timesheet/1"},
              {"agreement", agreement_json(sheet.agreement)},
              {"month", text(sheet.month)},
              {"delivered", text(sheet.delivered.value())}};
    if (sheet.earlier.hours != Hours()) json["earlier"] = {{"hours", text(sheet.earlier.hours)}};
    json["visits"] = Json::array();
    for (const Visit& visit : sheet.visits) json["visits"].push_back(visit_json(visit));
    if (!sheet.expenses.empty()) json["expenses"] = Json::array();
    for (const Expense& expense : sheet.expenses) json["expenses"].push_back(expense_json(expense));
    lines += json.dump();
    lines += '\n';
  }
  return lines;
}

std::span<const Timesheet> sheets_of_file(Months months) {
  return cpp_county(months).sheets().first(sheets_of_a_file);
}
const std::string& file(Months months) {
  static const std::string plain = json_lines(sheets_of_file(Months::plain));
  static const std::string full = json_lines(sheets_of_file(Months::full));
  return months == Months::plain ? plain : full;
}
std::int64_t bytes_of_passes(const benchmark::State& state, const std::string& text) {
  return state.iterations() * static_cast<std::int64_t>(text.size());
}

void json_parse_alone(benchmark::State& state) {
  const std::string& lines = file(months_of(state));
  for (auto _ : state) {
    std::string_view rest = lines;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      const nlohmann::json tree = nlohmann::json::parse(rest.substr(0, end));
      benchmark::DoNotOptimize(tree.size());
      rest.remove_prefix(end + 1);
    }
  }
  state.SetBytesProcessed(bytes_of_passes(state, lines));
}

void json_to_statements(benchmark::State& state) {
  const std::string& lines = file(months_of(state));
  std::int64_t ore = 0;
  for (auto _ : state) {
    const documents::Timesheets read = documents::read_timesheets(lines, oppdal, documents::Language::nb);
    const documents::SettledTimesheets settled = documents::settle_all(oppdal, read, documents::Language::nb);
    const std::string statements =
        documents::statements_json(oppdal, read.sheets, settled.statements, read.shape, documents::Language::nb);
    benchmark::DoNotOptimize(statements.data());
    ore = 0;
    for (const Statement& statement : settled.statements) ore += statement.settlement.totals.payable.ore();
  }
  if (ore != settled_ore(sheets_of_file(months_of(state)))) state.SkipWithError("the documents came to another sum");
  state.SetBytesProcessed(bytes_of_passes(state, lines));
}

BENCHMARK(json_parse_alone)->ArgName("full")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(json_to_statements)->ArgName("full")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stottekontakt::benchmarks
