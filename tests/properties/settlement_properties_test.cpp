/// @file
/// What holds for every timesheet: the invariants of a statement.

#include <gtest/gtest.h>
// gtest comes first.
#include <rapidcheck/gtest.h>

#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "documents/parts.hpp"
#include "random_sheets.hpp"
#include "support/printers.hpp"

namespace stottekontakt {
namespace {

using documents::Part;
using documents::PartDecision;
using properties::Case;
using properties::cases;
using properties::regulation_of;
using properties::ruled_cases;

Statement settle_case(const Case& given) {
  return given.sheet.settled(regulation_of(given));
}

std::vector<PartDecision> parts_of_case(const Case& given, const Statement& statement) {
  const Regulation regulation = regulation_of(given);
  const Timesheet sheet = given.sheet.sheet();
  return documents::parts_of({regulation, sheet, statement, terms_of(regulation, sheet)});
}

struct Claim {
  ItemList list;
  std::size_t item;
  Part part;
  std::int64_t claimed;
  auto operator<=>(const Claim&) const = default;
};
/// What a sheet claims, in file order, then part order; parts of zero are not claimed.
std::vector<Claim> claims_of(const Case& given) {
  std::vector<Claim> claims;
  const auto add = [&](ItemList list, std::size_t item, Part part, std::int64_t claimed) {
    if (claimed != 0) claims.push_back({list, item, part, claimed});
  };
  for (std::size_t i = 0; i < given.sheet.visits.size(); ++i) {
    const Visit& visit = given.sheet.visits[i];
    add(ItemList::visits, i, Part::hours, visit.hours.minutes());
    add(ItemList::visits, i, Part::km_to, visit.km_to.metres());
    add(ItemList::visits, i, Part::km_from, visit.km_from.metres());
    add(ItemList::visits, i, Part::km_outside, visit.km_outside.metres());
    add(ItemList::visits, i, Part::km_activity, visit.km_activity.metres());
  }
  for (std::size_t i = 0; i < given.sheet.expenses.size(); ++i) {
    add(ItemList::expenses, i, Part::expense, given.sheet.expenses[i].amount.ore());
  }
  return claims;
}

bool same_line(const Line& a, const Line& b) {
  return a.kind == b.kind && a.time == b.time && a.distance == b.distance && a.rate == b.rate && a.amount == b.amount &&
         a.rule == b.rule && a.provenance == b.provenance;
}
void expect_same_sums(const Statement& a, const Statement& b) {
  RC_ASSERT(a.settlement.totals.payable == b.settlement.totals.payable);
  RC_ASSERT(a.settlement.totals.pending == b.settlement.totals.pending);
  RC_ASSERT(a.settlement.totals.refused == b.settlement.totals.refused);
  RC_ASSERT(a.settlement.account.granted == b.settlement.account.granted);
  RC_ASSERT(a.settlement.account.used == b.settlement.account.used);
  RC_ASSERT(a.settlement.account.balance == b.settlement.account.balance);
  RC_ASSERT(a.settlement.account.to_rebook == b.settlement.account.to_rebook);
  RC_ASSERT(std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), same_line));
}

RC_GTEST_PROP(Statement, DecidesEveryClaimedPartExactlyOnce, ()) {
  const Case given = *ruled_cases();
  std::vector<Claim> decided;
  for (const PartDecision& part : parts_of_case(given, settle_case(given))) {
    decided.push_back({part.list, part.item, part.part, part.claimed});
    RC_ASSERT(part.finding.rule != Rule::none);
    RC_ASSERT(part.finding.reading != Reading::none);
  }
  RC_ASSERT(decided == claims_of(given));
}

RC_GTEST_PROP(Statement, ClaimedIsGrantedAndPendingAndRefusedAndTheVerdictSaysWhich, ()) {
  const Case given = *ruled_cases();
  for (const PartDecision& part : parts_of_case(given, settle_case(given))) {
    RC_ASSERT(part.granted >= 0);
    RC_ASSERT(part.pending >= 0);
    RC_ASSERT(part.refused() >= 0);
    RC_ASSERT(part.granted + part.pending + part.refused() == part.claimed);
    switch (part.finding.verdict) {
      case Verdict::granted:
        RC_ASSERT(part.granted == part.claimed);
        break;
      case Verdict::refused:
        RC_ASSERT(part.refused() == part.claimed);
        break;
      case Verdict::reduced:
        RC_ASSERT(part.granted > 0);
        RC_ASSERT(part.granted < part.claimed);
        RC_ASSERT(part.pending == 0);
        break;
      case Verdict::review:
        RC_ASSERT(part.pending > 0);
        break;
      case Verdict::not_claimed:
        RC_FAIL("a claimed part has a verdict");
    }
  }
}

RC_GTEST_PROP(Statement, PaysTheSumOfItsLinesAndEachLineIsQuantityTimesRate, ()) {
  const Case given = *ruled_cases();
  const Statement statement = settle_case(given);
  Kroner sum;
  std::set<std::pair<LineKind, Kroner>> rates;
  for (const Line& line : statement.lines) {
    sum += line.amount;
    RC_ASSERT(rates.emplace(line.kind, line.rate).second);  // rows of equal value are one rate
    if (line.kind == LineKind::hours) {
      RC_ASSERT(line.time > Hours());
      RC_ASSERT(line.amount == amount_rounded_half_up(HourlyRate(line.rate), line.time));
    } else if (line.kind == LineKind::mileage) {
      RC_ASSERT(line.distance > Kilometres());
      RC_ASSERT(line.amount == amount_rounded_half_up(KilometreRate(line.rate), line.distance));
    }
  }
  RC_ASSERT(statement.settlement.totals.payable == sum);
}

/// Granted, pending and refused quantities of each rate, added part by part and valued once: another way to the totals.
Totals totals_from_parts(const Case& given, const Statement& statement) {
  const Regulation regulation = regulation_of(given);
  std::map<std::int64_t, std::array<std::int64_t, 3>> minutes;
  std::map<std::int64_t, std::array<std::int64_t, 3>> metres;
  std::array<std::int64_t, 3> ore{};
  const auto add = [](std::array<std::int64_t, 3>& sums, const PartDecision& part, bool rebooked) {
    sums[0] += part.granted;
    sums[1] += part.pending;
    sums[2] += rebooked ? 0 : part.refused();
  };
  for (const PartDecision& part : parts_of_case(given, statement)) {
    if (part.part == Part::expense) {
      add(ore, part, false);
      continue;
    }
    const Visit& visit = given.sheet.visits[part.item];
    if (part.part == Part::hours) {
      const auto* row = regulation.hourly_rate.in_force_on(visit.date);
      const bool rebooked = part.finding.rule == Rule::STK_CAN_02 ||
                            (part.finding.rule == Rule::STK_SIC_01 && part.finding.reading == Reading::text);
      add(minutes[row == nullptr ? 0 : row->value.amount().ore()], part, rebooked);
    } else {
      const auto* row = regulation.kilometre_rate.in_force_on(visit.date);
      add(metres[row == nullptr ? 0 : row->value.amount().ore()], part, false);
    }
  }
  for (const auto& [rate, sums] : minutes) {
    for (std::size_t k = 0; k < 3; ++k) ore[k] += (sums[k] * rate + 30) / 60;
  }
  for (const auto& [rate, sums] : metres) {
    for (std::size_t k = 0; k < 3; ++k) ore[k] += (sums[k] * rate + 500) / 1000;
  }
  return {Kroner::of_ore(ore[0]), Kroner::of_ore(ore[1]), Kroner::of_ore(ore[2])};
}

RC_GTEST_PROP(Statement, ItsTotalsAreItsDecisionsValuedRateByRate, ()) {
  const Case given = *ruled_cases();
  const Statement statement = settle_case(given);
  const Totals expected = totals_from_parts(given, statement);
  RC_ASSERT(statement.settlement.totals.payable == expected.payable);
  RC_ASSERT(statement.settlement.totals.pending == expected.pending);
  RC_ASSERT(statement.settlement.totals.refused == expected.refused);
}

RC_GTEST_PROP(Statement, ItsAccountIsWhatWasUsedBeforeAndWhatIsGrantedHere, ()) {
  const Case given = *ruled_cases();
  const Statement statement = settle_case(given);
  const AccountSummary& account = statement.settlement.account;
  Hours used = given.sheet.earlier.hours;
  if (given.sheet.hour_account) used += given.sheet.hour_account->used;
  const bool overdrawn_before = account.granted < used;
  Hours granted_here;
  bool ruled = false;
  for (const VisitDecision& decision : statement.visits) granted_here += decision.granted();
  for (const PersonRuling& ruling : given.sheet.rulings) ruled = ruled || ruling.part == RulingPart::hours;
  RC_ASSERT(account.used == used + granted_here);
  RC_ASSERT(account.balance == account.granted - account.used);
  RC_ASSERT(overdrawn_before || ruled || !(account.balance < Hours()));
}

RC_GTEST_PROP(Statement, GrantsAndHoldsPendingNoMoreExpensesThanTheCeilingLeaves, ()) {
  const Case given = *ruled_cases();
  const Statement statement = settle_case(given);
  Kroner covered;
  for (const ExpenseDecision& decision : statement.expenses) covered += decision.granted() + decision.pending();
  RC_ASSERT(covered <= left_of_ceiling(given.sheet.terms(regulation_of(given))));
}

RC_GTEST_PROP(Order, OfTheItemsInTheFileChangesNoTotalAndNoVerdict, ()) {
  const Case given = *ruled_cases();
  const auto shuffled_positions = [](std::size_t count) {
    std::vector<std::size_t> positions(count);
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
      std::swap(positions[i - 1], positions[*rc::gen::inRange<std::size_t>(0, i)]);
    return positions;
  };
  const auto visit_at = shuffled_positions(given.sheet.visits.size());
  const auto expense_at = shuffled_positions(given.sheet.expenses.size());
  Case shuffled = given;
  for (std::size_t i = 0; i < visit_at.size(); ++i) shuffled.sheet.visits[visit_at[i]] = given.sheet.visits[i];
  for (std::size_t i = 0; i < expense_at.size(); ++i) shuffled.sheet.expenses[expense_at[i]] = given.sheet.expenses[i];
  for (PersonRuling& ruling : shuffled.sheet.rulings) {
    const auto& positions = ruling.part == RulingPart::expense ? expense_at : visit_at;
    ruling.item = static_cast<std::int32_t>(positions[static_cast<std::size_t>(ruling.item)]);
  }
  const Statement statement = settle_case(given);
  const Statement again = settle_case(shuffled);
  expect_same_sums(statement, again);
  for (std::size_t i = 0; i < visit_at.size(); ++i) RC_ASSERT(again.visits[visit_at[i]] == statement.visits[i]);
  for (std::size_t i = 0; i < expense_at.size(); ++i) RC_ASSERT(again.expenses[expense_at[i]] == statement.expenses[i]);
  RC_ASSERT(again.notices.size() == statement.notices.size());
}

RC_GTEST_PROP(Order, ItemsInOrderWithoutScratchAreSettledLikeShuffledOnesWithIt, ()) {
  Case given = *cases();
  const auto in_order = [](const auto& a, const auto& b) { return comes_before(a, b); };
  const Statement expected = settle_case(given);
  std::sort(given.sheet.visits.begin(), given.sheet.visits.end(), in_order);
  std::sort(given.sheet.expenses.begin(), given.sheet.expenses.end(), in_order);
  const Timesheet sheet = given.sheet.sheet();
  std::vector<VisitDecision> visits(sheet.visits.size());
  std::vector<ExpenseDecision> expenses(sheet.expenses.size());
  const Items<std::span<const Visit>, std::span<const Expense>> items{sheet.visits, sheet.expenses};
  const auto settlement = settle_into(regulation_of(given), sheet, items, Decisions{visits, expenses}, {});
  RC_ASSERT(settlement.has_value());
  RC_ASSERT(settlement->totals.payable == expected.settlement.totals.payable);
  RC_ASSERT(settlement->totals.pending == expected.settlement.totals.pending);
  RC_ASSERT(settlement->totals.refused == expected.settlement.totals.refused);
  RC_ASSERT(settlement->account.used == expected.settlement.account.used);
  RC_ASSERT(settlement->account.to_rebook == expected.settlement.account.to_rebook);
}

RC_GTEST_PROP(Settling, TwiceGivesTheSame, ()) {
  const Case given = *ruled_cases();
  const Statement first = settle_case(given);
  const Statement second = settle_case(given);
  expect_same_sums(first, second);
  RC_ASSERT(first.visits == second.visits);
  RC_ASSERT(first.expenses == second.expenses);
  RC_ASSERT(first.notices == second.notices);
}

RC_GTEST_PROP(Settling, AtAHigherHourlyRateNeverPaysLess, ()) {
  const Case given = *ruled_cases();
  const Regulation regulation = regulation_of(given);
  const Kroner raise = Kroner::of_ore(*rc::gen::inRange(1, 50'000));
  std::vector<DatedRow<HourlyRate>> rows(regulation.hourly_rate.rows().begin(), regulation.hourly_rate.rows().end());
  for (DatedRow<HourlyRate>& row : rows) row.value = HourlyRate(row.value.amount() + raise);
  Regulation raised = regulation;
  raised.hourly_rate = Dated<HourlyRate>(rows);
  RC_ASSERT(given.sheet.settled(raised).settlement.totals.payable >= settle_case(given).settlement.totals.payable);
}

RC_GTEST_PROP(Rulings, ThatGrantNeverLowerThePayAndThatRefuseChangeNone, ()) {
  Case given = *cases();
  const Statement before = settle_case(given);
  auto rulings = properties::possible_rulings(before);
  RC_PRE(!rulings.empty());
  PersonRuling ruling = *rc::gen::elementOf(rulings);
  given.sheet.rulings = {ruling};
  RC_ASSERT(settle_case(given).settlement.totals.payable >= before.settlement.totals.payable);
  given.sheet.rulings[0].granted = false;
  RC_ASSERT(settle_case(given).settlement.totals.payable == before.settlement.totals.payable);
}

RC_GTEST_PROP(Rulings, OnEveryPartInReviewLeaveNothingPending, ()) {
  Case given = *cases();
  given.sheet.rulings = properties::possible_rulings(settle_case(given));
  for (PersonRuling& ruling : given.sheet.rulings) ruling.granted = *rc::gen::arbitrary<bool>();
  RC_ASSERT(settle_case(given).settlement.totals.pending == Kroner());
}

RC_GTEST_PROP(Faults, AnImpossibleVisitIsFoundWhereverItStandsAndYieldsNoStatement, ()) {
  Case given = *cases();
  RC_PRE(!given.sheet.visits.empty());
  const auto at = *rc::gen::inRange<std::size_t>(0, given.sheet.visits.size());
  given.sheet.visits[at].hours = Hours::of_minutes(*rc::gen::elementOf(std::vector<int>{-1, 1441, 100'000}));
  const Result<Statement> result = given.sheet.settle(regulation_of(given));
  RC_ASSERT(!result.has_value());
  RC_ASSERT(result.fault().code == Status::out_of_range);
  RC_ASSERT(result.fault().field == Field::visit_hours);
  RC_ASSERT(result.fault().item == static_cast<std::int32_t>(at));
}

RC_GTEST_PROP(Faults, ARulingOnAPartThatIsNotInReviewIsFound, ()) {
  Case given = *cases();
  RC_PRE(!given.sheet.visits.empty());
  const Statement statement = settle_case(given);
  const auto at = *rc::gen::inRange<std::size_t>(0, given.sheet.visits.size());
  given.sheet.rulings = {{static_cast<std::int32_t>(at), RulingPart::hours, true, Date(2026, 3, 1)}};
  const Status status = given.sheet.fault(regulation_of(given)).code;
  RC_ASSERT(status ==
            (statement.visits[at].hours_verdict == Verdict::review ? Status::ok : Status::ruling_not_in_review));
}

// The properties are worth as much as the sheets they are tried on.
TEST(RandomSheets, ReachEveryRuleThatDecidesAnItem) {
  std::set<Rule> reached;
  std::set<Verdict> verdicts;
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    const Case given = ruled_cases()(rc::Random(seed), 50).value();
    for (const PartDecision& part : parts_of_case(given, settle_case(given))) {
      reached.insert(part.finding.rule);
      verdicts.insert(part.finding.verdict);
    }
  }
  const std::set<Rule> deciding = {
      Rule::STK_PAY_01, Rule::STK_PAY_03, Rule::STK_PAY_04, Rule::STK_CAN_01, Rule::STK_CAN_02, Rule::STK_CAN_03,
      Rule::STK_CAN_04, Rule::STK_SIC_01, Rule::STK_HOL_02, Rule::STK_AGR_03, Rule::STK_TSK_01, Rule::STK_TSK_02,
      Rule::STK_TSK_03, Rule::STK_KM_01,  Rule::STK_KM_02,  Rule::STK_KM_03,  Rule::STK_EXP_01, Rule::STK_EXP_02,
      Rule::STK_EXP_03, Rule::STK_EXP_04, Rule::STK_TIM_03, Rule::STK_TIM_05, Rule::STK_TIM_07};
  EXPECT_EQ(reached, deciding);
  EXPECT_EQ(verdicts, (std::set<Verdict>{Verdict::granted, Verdict::reduced, Verdict::refused, Verdict::review}));
}

}  // namespace
}  // namespace stottekontakt
