/// @file
/// A million random timesheets settled as columns and one by one: no difference in any field.

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>

#include "properties/spoiled_facts.hpp"
#include "support/column_batch.hpp"
#include "support/printers.hpp"

namespace stottekontakt {
namespace {

using namespace properties;

constexpr std::size_t batches = 20;
constexpr std::size_t sheets_of_batch = 50'000;

/// Rows that change about every four weeks from 2020 on, some of them to the value before, some only expected.
template <class T, class ValueOf>
std::vector<DatedRow<T>> many_rows(std::size_t count, ValueOf&& value_of) {
  std::vector<DatedRow<T>> rows;
  Date from = Date(2020, 1, 1);
  for (std::size_t i = 0; i < count; ++i) {
    rows.push_back({from, value_of(static_cast<std::int64_t>(i / 2)),
                    i % 3 == 0 ? Provenance::assumed : Provenance::stated, "invented", i % 7 == 5});
    from = from + Days(static_cast<int>(19 + i % 17));
  }
  return rows;
}
const std::vector<DatedRow<HourlyRate>> hourly_rows =
    many_rows<HourlyRate>(100, [](std::int64_t i) { return HourlyRate(Kroner::of_ore(19'900 + 37 * i)); });
const std::vector<DatedRow<HourlyRate>> group_rows =
    many_rows<HourlyRate>(100, [](std::int64_t i) { return HourlyRate(Kroner::of_ore(24'001 + 53 * (i % 4))); });
const std::vector<DatedRow<KilometreRate>> kilometre_rows =
    many_rows<KilometreRate>(100, [](std::int64_t i) { return KilometreRate(Kroner::of_ore(403 + 7 * (i % 5))); });
const std::vector<DatedRow<Kroner>> ceiling_rows =
    many_rows<Kroner>(100, [](std::int64_t i) { return Kroner::of_ore(9'000 + 111 * i); });
const std::vector<DatedRow<Kilometres>> kilometre_ceiling_rows =
    many_rows<Kilometres>(100, [](std::int64_t i) { return Kilometres::of_metres(50'000 + 1'300 * i); });

constexpr Figure stated(std::int32_t value) {
  return {value, Provenance::stated, "invented"};
}

/// Oppdal with a hundred rows of everything that has dates.
Regulation of_many_rows() {
  Regulation regulation = oppdal;
  regulation.id = "many";
  regulation.hourly_rate = std::span(hourly_rows);
  regulation.group_hourly_rate = std::span(group_rows);
  regulation.kilometre_rate = std::span(kilometre_rows);
  regulation.expense_ceiling = std::span(ceiling_rows);
  regulation.kilometre_ceiling = std::span(kilometre_ceiling_rows);
  return regulation;
}
/// Periods from the 21st, a group rate later than the others, a flat cover, few kilometres, other deadlines.
Regulation of_another_kind() {
  Regulation regulation = oppdal;
  regulation.id = "other";
  regulation.hourly_rate = std::span(hourly_rows).subspan(60, 6);
  regulation.group_hourly_rate = std::span(group_rows).subspan(70, 3);
  regulation.kilometre_rate = std::span(kilometre_rows).subspan(66, 2);
  regulation.expense_ceiling = std::span(ceiling_rows).subspan(50, 1);
  regulation.kilometre_ceiling = std::span(kilometre_ceiling_rows).subspan(64, 1);
  regulation.cover_basis = CoverBasis::flat;
  regulation.period_start_day = stated(21);
  regulation.claim_window_months = stated(2);
  regulation.due_day = stated(5);
  regulation.due_months_after = stated(1);
  regulation.payout_day = stated(20);
  regulation.notice_days = stated(30);
  return regulation;
}
const Regulation regulations[] = {oppdal, of_another_kind(), of_many_rows()};

Shape shape_of(std::size_t batch, Random& random) {
  switch (batch / std::size(regulations)) {
    case 0:
    case 1:
      return Shape::everything();
    case 2:
    case 3:
      return Shape::plain(batch % 2 == 0, batch % 4 < 2);
    case 4:
      return Shape::everything().leave_out(Part::visit_ids).leave_out(Part::expense_ids);
    default:
      return Shape::some(random);
  }
}

/// One of the million: what its columns state, and the answer `settle` gives.
struct Sheet {
  SheetFacts facts;
  Result<Statement> expected;
};

/// @param readable true: its columns state what they must, however wrong it is
Sheet random_sheet(Random& random, const Shape& shape, const Regulation& regulation, bool readable = false) {
  SheetFacts facts = some_sheet(random, shape, regulation);
  if (shape.has(Part::rulings) && random.once_in(5)) {
    const Result<Statement> unruled = builder_of(facts).settle(regulation);
    if (unruled) add_rulings(facts, random, *unruled);
  }
  if (random.once_in(24)) spoil_spans(facts, random, shape);
  if (random.once_in(24)) spoil_items(facts, random, shape);
  if (random.once_in(24)) spoil_agreement(facts, random, shape);
  if (!shape.complete() && !readable && random.once_in(16)) {
    const Fault fault = make_unreadable(facts, random, shape);
    if (fault.code != Status::ok) return {std::move(facts), fault};
  }
  Result<Statement> expected = builder_of(facts).settle(regulation);
  return {std::move(facts), std::move(expected)};
}

/// What was seen, so that the million cannot silently become a million of the same.
struct Seen {
  void add(const Fault& fault) { ++faults[{fault.code, fault.field}]; }
  void add(const SheetFacts& facts, const Statement& statement) {
    ++settled;
    for (const VisitDecision& decision : statement.visits) {
      count(hours, decision.hours());
      count(kilometres, kilometre_finding(decision));
      twice += decision.possible_duplicate;
      cut += decision.km_cut_metres > 0;
    }
    for (const ExpenseDecision& decision : statement.expenses) {
      count(expenses, {decision.rule, decision.verdict, decision.reading});
      no_visit += decision.no_visit;
    }
    many_visits += facts.visits.size() > 32;
    ruled += !facts.rulings.empty();
    overdrawn += statement.settlement.account.balance < Hours();
    rebooked += statement.settlement.account.to_rebook > Hours();
    std::size_t hours_lines = 0;
    for (const Line& line : statement.lines) hours_lines += line.kind == LineKind::hours;
    several_rates += hours_lines > 1;
    before_nominal += statement.settlement.payout.bank_day.value() < statement.settlement.payout.nominal.value();
  }

  /// A finding's place in the tables.
  static std::size_t place(const Finding& finding) {
    return static_cast<std::size_t>(finding.rule) * 20 + static_cast<std::size_t>(finding.verdict) * 4 +
           static_cast<std::size_t>(finding.reading);
  }
  static void count(std::vector<std::size_t>& table, const Finding& finding) { ++table[place(finding)]; }

  std::vector<std::size_t> hours = std::vector<std::size_t>(1'300 * 20);
  std::vector<std::size_t> kilometres = hours;
  std::vector<std::size_t> expenses = hours;
  std::map<std::pair<Status, Field>, std::size_t> faults;
  std::size_t settled = 0, twice = 0, cut = 0, no_visit = 0, many_visits = 0, ruled = 0, overdrawn = 0, rebooked = 0,
              several_rates = 0, before_nominal = 0;
};

using enum Rule;
using enum Verdict;

/// Every finding with one of the rules and one of the verdicts.
void add_findings(std::vector<Finding>& findings, Reading reading, std::initializer_list<Verdict> verdicts,
                  std::initializer_list<Rule> rules) {
  for (const Rule rule : rules) {
    for (const Verdict verdict : verdicts) findings.push_back({rule, verdict, reading});
  }
}
/// What can be found about hours, ruled or not.
std::vector<Finding> hours_findings() {
  std::vector<Finding> all;
  add_findings(all, Reading::text, {not_claimed, granted}, {STK_PAY_01, STK_CAN_01});
  add_findings(all, Reading::choice, {not_claimed, granted}, {STK_CAN_01});
  add_findings(all, Reading::text, {not_claimed, refused}, {STK_CAN_02, STK_SIC_01});
  add_findings(all, Reading::choice, {not_claimed, refused}, {STK_PAY_03, STK_AGR_03, STK_TIM_03, STK_TIM_05});
  add_findings(all, Reading::choice, {not_claimed, granted, refused, review},
               {STK_CAN_03, STK_SIC_01, STK_HOL_02, STK_TSK_01, STK_TSK_02, STK_TSK_03});
  add_findings(all, Reading::choice, {granted, refused, review}, {STK_TIM_07});
  add_findings(all, Reading::choice, {granted, reduced, refused, review}, {STK_PAY_04});
  return all;
}
/// … about kilometres to and from the recipient.
std::vector<Finding> kilometre_findings() {
  std::vector<Finding> all{no_finding};
  add_findings(all, Reading::text, {granted}, {STK_KM_01});
  add_findings(all, Reading::choice, {reduced, refused}, {STK_KM_01});
  add_findings(all, Reading::choice, {refused}, {STK_PAY_03, STK_AGR_03, STK_TIM_03, STK_TIM_05});
  add_findings(all, Reading::choice, {granted, refused, review},
               {STK_CAN_03, STK_SIC_01, STK_HOL_02, STK_TSK_01, STK_TSK_02, STK_TSK_03, STK_TIM_07});
  add_findings(all, Reading::choice, {granted, reduced, refused, review}, {STK_CAN_04});
  return all;
}
/// … about receipts.
std::vector<Finding> expense_findings() {
  std::vector<Finding> all;
  add_findings(all, Reading::choice, {refused}, {STK_PAY_03, STK_AGR_03, STK_TIM_03, STK_TIM_05});
  add_findings(all, Reading::text, {refused}, {STK_EXP_01, STK_EXP_02, STK_EXP_04});
  add_findings(all, Reading::choice, {granted, reduced, refused, review}, {STK_EXP_02});
  add_findings(all, Reading::text, {granted, reduced, refused}, {STK_EXP_03});
  add_findings(all, Reading::choice, {granted, reduced, refused}, {STK_EXP_03});
  return all;
}

/// Fails where a possible finding was hardly seen, or an impossible one was.
void expect_findings(const std::vector<std::size_t>& table, const std::vector<Finding>& possible) {
  std::set<std::size_t> places;
  for (const Finding& finding : possible) {
    places.insert(Seen::place(finding));
    EXPECT_GE(table[Seen::place(finding)], 20u) << ::testing::PrintToString(finding);
  }
  for (std::size_t place = 0; place < table.size(); ++place) {
    if (table[place] == 0 || places.contains(place)) continue;
    ADD_FAILURE() << "unforeseen, " << table[place] << " times: "
                  << ::testing::PrintToString(Finding{static_cast<Rule>(place / 20),
                                                      static_cast<Verdict>(place / 4 % 5),
                                                      static_cast<Reading>(place % 4)});
  }
}

/// Fails where a fault that columns can have was hardly seen, or another one was.
void expect_faults(const std::map<std::pair<Status, Field>, std::size_t>& seen) {
  const std::map<Status, std::set<Field>> possible = {
      {Status::out_of_range,
       {Field::month,
        Field::delivered,
        Field::earlier_hours,
        Field::earlier_expenses,
        Field::agreement_from,
        Field::agreement_to,
        Field::agreement_rate,
        Field::notice_received,
        Field::weekly_hours_from,
        Field::weekly_hours_hours,
        Field::expense_cover_from,
        Field::expense_cover_monthly,
        Field::holiday_from,
        Field::holiday_to,
        Field::sick_leave_from,
        Field::sick_leave_to,
        Field::account_opened,
        Field::account_used,
        Field::visit_date,
        Field::visit_start,
        Field::visit_hours,
        Field::visit_status,
        Field::visit_cancelled_on,
        Field::visit_km_to,
        Field::visit_km_from,
        Field::visit_km_outside,
        Field::visit_km_activity,
        Field::expense_date,
        Field::expense_amount,
        Field::ruling_item,
        Field::expense_cover_kind,
        Field::visit_cancelled_by,
        Field::visit_cancel_cause,
        Field::visit_activity,
        Field::visit_without_recipient,
        Field::expense_kind,
        Field::expense_spent_for,
        Field::expense_receipt,
        Field::ruling_part,
        Field::ruling_verdict}},
      {Status::missing,
       {Field::month,
        Field::delivered,
        Field::agreement_from,
        Field::weekly_hours_from,
        Field::weekly_hours_hours,
        Field::holiday_from,
        Field::holiday_to,
        Field::sick_leave_from,
        Field::visit_id,
        Field::visit_date,
        Field::visit_hours,
        Field::visit_status,
        Field::visit_cancelled_on,
        Field::expense_id,
        Field::expense_date,
        Field::expense_amount,
        Field::ruling_item,
        Field::ruling_on,
        Field::expense_cover_kind,
        Field::visit_cancelled_by,
        Field::expense_spent_for,
        Field::ruling_part,
        Field::ruling_verdict}},
      {Status::forbidden, {Field::expense_cover_monthly, Field::account_used, Field::visit_cancelled}},
      {Status::ends_before_begins, {Field::agreement_to, Field::holiday_to, Field::sick_leave_to}},
      {Status::not_rising,
       {Field::weekly_hours_from, Field::expense_cover_from, Field::holiday_from, Field::sick_leave_from}},
      {Status::first_row_too_late, {Field::weekly_hours_from}},
      {Status::cancelled_after_visit, {Field::visit_cancelled_on}},
      {Status::no_show_not_on_date, {Field::visit_cancelled_on}},
      {Status::account_opened_too_late, {Field::account_opened}},
      {Status::account_opened_too_early, {Field::account_opened}},
      {Status::used_before_opening, {Field::account_used}},
      {Status::duplicate_id, {Field::visit_id, Field::expense_id}},
      {Status::ruling_without_item, {Field::ruling_item}},
      {Status::ruling_not_in_review, {Field::ruling_item}},
      {Status::ruling_twice, {Field::ruling_item}},
      {Status::no_such_rate, {Field::agreement_rate}},
      {Status::no_rate_in_force, {Field::visit_hours, Field::visit_km_to}},
      {Status::no_ceiling_in_force, {Field::expense_date}}};
  for (const auto& [status, fields] : possible) {
    for (const Field field : fields) {
      const auto found = seen.find({status, field});
      EXPECT_GE(found == seen.end() ? 0 : found->second, 20u)
          << ::testing::PrintToString(Fault{status, field}) << " was hardly seen";
    }
  }
  for (const auto& [fault, times] : seen) {
    const auto fields = possible.find(fault.first);
    const bool foreseen = fields != possible.end() && fields->second.contains(fault.second);
    EXPECT_TRUE(foreseen) << ::testing::PrintToString(Fault{fault.first, fault.second}) << ", " << times << " times";
  }
}

/// The numbers of a timesheet, in the order of `ColumnAnswers`.
std::array<std::int64_t, 9> numbers_of(const Result<Statement>& expected) {
  if (!expected) return {};
  const auto& [totals, account, payout] = expected->settlement;
  return {totals.payable.ore(),
          totals.pending.ore(),
          totals.refused.ore(),
          account.granted.minutes(),
          account.used.minutes(),
          account.balance.minutes(),
          account.to_rebook.minutes(),
          days_since_1970(payout.nominal),
          days_since_1970(payout.bank_day)};
}
std::array<std::int64_t, 9> numbers_at(const ColumnMemory& memory, std::size_t t) {
  std::array<std::int64_t, 9> numbers{};
  for (std::size_t i = 0; i < 7; ++i) numbers[i] = memory.sums[i][t];
  for (std::size_t i = 0; i < 2; ++i) numbers[7 + i] = memory.days[i][t];
  return numbers;
}

/// The decisions `settle` answers with, and none where it has no answer.
template <class Decision>
bool same_decisions(std::span<const Decision> written, const std::vector<Decision>* expected) {
  if (expected != nullptr) return std::equal(written.begin(), written.end(), expected->begin(), expected->end());
  return std::all_of(written.begin(), written.end(), [](const Decision& decision) { return decision == Decision(); });
}

/// Settles the sheets as columns; how many of them are answered otherwise than `settle` does.
std::size_t count_differences(const Regulation& regulation, const Shape& shape, Random& random,
                              const std::vector<Sheet>& sheets) {
  ColumnBatch batch;
  for (const Sheet& sheet : sheets) batch.add(sheet.facts);
  const TimesheetColumns columns =
      batch.columns([&] { return shape.complete() ? Layout() : Layout{random.below(40), random.once_in(2)}; });
  ColumnMemory memory(columns);
  EXPECT_TRUE(same(settle_columns(regulation, columns, memory.answers()), Fault()));

  std::size_t differences = 0;
  for (std::size_t t = 0; t < sheets.size(); ++t) {
    const Result<Statement>& expected = sheets[t].expected;
    const ListRows& visits = columns.visits.rows;
    const ListRows& expenses = columns.expenses.rows;
    const bool equal =
        same(memory.faults[t], expected.fault()) && numbers_at(memory, t) == numbers_of(expected) &&
        same_decisions<VisitDecision>(std::span(memory.visits).subspan(visits.begin(t), visits.size(t)),
                                      expected ? &expected->visits : nullptr) &&
        same_decisions<ExpenseDecision>(std::span(memory.expenses).subspan(expenses.begin(t), expenses.size(t)),
                                        expected ? &expected->expenses : nullptr);
    if (equal) continue;
    if (++differences > 3) continue;
    ADD_FAILURE() << "by " << regulation.id << ", timesheet " << t << " of " << sheets.size() << ": "
                  << ::testing::PrintToString(memory.faults[t]) << " instead of "
                  << ::testing::PrintToString(expected.fault()) << ", "
                  << ::testing::PrintToString(numbers_at(memory, t)) << " instead of "
                  << ::testing::PrintToString(numbers_of(expected));
  }
  return differences;
}

/// In every other stretch, all can be read: those are read many at a time.
std::vector<Sheet> random_sheets(std::size_t count, Random& random, const Shape& shape, const Regulation& regulation) {
  std::vector<Sheet> sheets;
  sheets.reserve(count);
  constexpr std::size_t stretch = 5'000;
  while (sheets.size() < count) {
    sheets.push_back(random_sheet(random, shape, regulation, sheets.size() / stretch % 2 == 0));
  }
  return sheets;
}

TEST(Columns, SettleAMillionRandomTimesheetsAsSettleDoes) {
  Seen seen;
  for (std::size_t batch = 0; batch < batches; ++batch) {
    Random random(20'250'101 + batch);
    const Regulation& regulation = regulations[batch % std::size(regulations)];
    const Shape shape = shape_of(batch, random);
    const std::vector<Sheet> sheets = random_sheets(sheets_of_batch, random, shape, regulation);
    ASSERT_EQ(count_differences(regulation, shape, random, sheets), 0u) << "batch " << batch;
    for (const Sheet& sheet : sheets) {
      if (sheet.expected) {
        seen.add(sheet.facts, *sheet.expected);
      } else {
        seen.add(sheet.expected.fault());
      }
    }
  }
  EXPECT_GT(seen.settled, batches * sheets_of_batch / 2);
  expect_findings(seen.hours, hours_findings());
  expect_findings(seen.kilometres, kilometre_findings());
  expect_findings(seen.expenses, expense_findings());
  expect_faults(seen.faults);
  for (const std::size_t times : {seen.twice, seen.cut, seen.no_visit, seen.many_visits, seen.ruled, seen.overdrawn,
                                  seen.rebooked, seen.several_rates, seen.before_nominal}) {
    EXPECT_GT(times, 1000u);
  }
}

TEST(Columns, AreAnsweredAlikeByAnyNumberOfThreads) {
  Random random(20'250'102);
  const Regulation& regulation = regulations[2];
  ColumnBatch batch;
  for (const Sheet& sheet : random_sheets(5'000, random, Shape::everything(), regulation)) batch.add(sheet.facts);
  const TimesheetColumns columns = batch.columns([&] { return Layout{random.below(40), random.once_in(2)}; });
  ColumnMemory alone(columns);
  ASSERT_TRUE(same(settle_columns(regulation, columns, alone.answers(), 1), Fault()));
  for (const std::size_t threads : {2u, 3u, 7u}) {
    ColumnMemory shared(columns);
    ASSERT_TRUE(same(settle_columns(regulation, columns, shared.answers(), threads), Fault()));
    EXPECT_EQ(shared.visits, alone.visits) << threads << " threads";
    EXPECT_EQ(shared.expenses, alone.expenses) << threads << " threads";
    EXPECT_EQ(shared.sums, alone.sums) << threads << " threads";
    EXPECT_EQ(shared.days, alone.days) << threads << " threads";
    EXPECT_TRUE(std::equal(shared.faults.begin(), shared.faults.end(), alone.faults.begin(), same));
  }
}

}  // namespace
}  // namespace stottekontakt
