// stk_settle: a thin caller of settle_items, with everything decided before anything is written.
#include "facts.hpp"
#include "regulation.hpp"

namespace stottekontakt::capi {
namespace {

stk_visit_decision c_decision(const Terms& terms, const Visit& visit, const VisitDecision& decision) noexcept {
  const Finding kilometres = kilometre_finding(decision);
  const detail::Parts<Kilometres> parts = kilometres_of(visit, decision);
  const Finding outside =
      visit.km_outside == Kilometres() ? no_finding : kilometres_never_paid(terms, visit.date, outside_municipality);
  const Finding activity =
      visit.km_activity == Kilometres() ? no_finding : kilometres_never_paid(terms, visit.date, driven_on_activity);
  return {.hours_rule = static_cast<std::int32_t>(decision.hours_rule),
          .hours_verdict = static_cast<std::int32_t>(decision.hours_verdict),
          .hours_reading = static_cast<std::int32_t>(decision.hours_reading),
          .granted_minutes = decision.granted_minutes,
          .pending_minutes = decision.pending_minutes,
          .to_rebook = is_rebooked(decision) ? 1 : 0,
          .km_rule = static_cast<std::int32_t>(kilometres.rule),
          .km_verdict = static_cast<std::int32_t>(kilometres.verdict),
          .km_reading = static_cast<std::int32_t>(kilometres.reading),
          .granted_metres = static_cast<std::int32_t>(parts.granted.metres()),
          .pending_metres = static_cast<std::int32_t>(parts.pending.metres()),
          .outside_rule = static_cast<std::int32_t>(outside.rule),
          .outside_reading = static_cast<std::int32_t>(outside.reading),
          .activity_rule = static_cast<std::int32_t>(activity.rule),
          .activity_reading = static_cast<std::int32_t>(activity.reading),
          .possible_duplicate = decision.possible_duplicate};
}

stk_expense_decision c_decision(const ExpenseDecision& decision) noexcept {
  return {.rule = static_cast<std::int32_t>(decision.rule),
          .verdict = static_cast<std::int32_t>(decision.verdict),
          .reading = static_cast<std::int32_t>(decision.reading),
          .granted_ore = decision.granted_ore,
          .pending_ore = decision.pending_ore,
          .no_visit = decision.no_visit};
}

stk_line c_line(const Line& line) noexcept {
  return {.kind = static_cast<std::int32_t>(line.kind) + STK_LINE_HOURS,
          .rule = static_cast<std::int32_t>(line.rule),
          .provenance = static_cast<std::int32_t>(line.provenance) + STK_PROVENANCE_STATED,
          .reserved = 0,
          .quantity = line.kind == LineKind::hours ? line.time.minutes() : line.distance.metres(),
          .rate_ore = line.rate.ore(),
          .amount_ore = line.amount.ore()};
}

stk_notice c_notice(const Notice& notice) noexcept {
  return {.code = static_cast<std::int32_t>(notice.code) + STK_NOTICE_ACTIVITY_OTHER,
          .rule = static_cast<std::int32_t>(notice.rule),
          .list = static_cast<std::int32_t>(notice.list),
          .item = notice.list == ItemList::none ? 0 : notice.item,
          .day = number_or_none(notice.day),
          .reserved = 0};
}

/// Elements as they are found: counted all, the first few kept, so that most statements need one pass.
template <class Element, std::size_t Few>
struct Found {
  std::size_t count = 0;
  Element few[Few];

  void add(const Element& element) noexcept {
    if (count < Few) few[count] = element;
    ++count;
  }
  /// Writes them; `again(write)` finds them once more where they are too many to have been kept.
  template <class Again>
  void write_to(const Slots<Element>& slots, const Again& again) const noexcept {
    if (!slots.wanted()) return;
    if (count <= Few) {
      slots.write_all(count, [&](std::size_t i) { return few[i]; });
      return;
    }
    std::size_t next = 0;
    again([&](const Element& element) { slots.write(next++, element); });
  }
};

/// A settled timesheet, and what its statement still has to be made from. Everything that reads the items is inlined
/// into its loop, so that it reads the members it needs where they stand, and no item is made in memory.
struct Settled {
  const Regulation& regulation;
  const Timesheet& facts;
  const Terms& terms;
  const SheetItems& items;
  const Decisions& decisions;

  template <class Use>
  [[gnu::flatten, gnu::noinline]] void each_line(const Use& use) const noexcept {
    add_up(terms, items, decisions, [&](const Line& line) { use(c_line(line)); });
  }
  template <class Use>
  [[gnu::flatten, gnu::noinline]] void each_notice(const Use& use) const noexcept {
    for_each_notice(regulation, facts, terms, items, decisions, [&](const Notice& notice) { use(c_notice(notice)); });
  }
  [[gnu::flatten, gnu::noinline]] void write_visit_decisions(const Slots<stk_visit_decision> slots) const noexcept {
    slots.write_all(items.visits.size(), [&, visits = items.visits, decided = decisions.visits](std::size_t i) {
      return c_decision(terms, visits[i], decided[i]);
    });
  }
};

[[gnu::flatten]] CFault settle_into_statement(const Regulation& regulation, const stk_timesheet& sheet,
                                              Scratch& scratch, stk_statement& answer) noexcept {
  CFault fault;
  const Timesheet facts = timesheet_of(sheet, scratch, fault);
  if (fault) return fault;
  const SheetItems items = items_of(sheet, scratch, fault);
  if (fault) return fault;
  const std::size_t visit_count = items.visits.size();
  const std::size_t expense_count = items.expenses.size();
  const Decisions decisions{scratch.span<VisitDecision>(visit_count), scratch.span<ExpenseDecision>(expense_count)};
  const std::span<std::int32_t> order = scratch.span<std::int32_t>(visit_count + expense_count);

  if (const Fault found = find_duplicate_id(items, order); found.code != Status::ok) return c_fault(found);
  if (const Fault found = first_fault_of_sheet(regulation, facts); found.code != Status::ok) return c_fault(found);
  const MonthInForce month = in_force_in(regulation, facts.month);
  const Delivery delivery = delivery_on(regulation, facts.delivered);
  Terms terms = terms_of_visits(regulation, month, delivery, facts);
  if (expense_count > 0) set_expense_ceiling(terms, regulation, facts.agreement);
  Found<stk_line, 8> lines;
  const Result<Settlement> settlement = settle_items(terms, delivery.payout, facts, items, decisions, order,
                                                     [&](const Line& line) { lines.add(c_line(line)); });
  if (!settlement) return c_fault(settlement.fault());

  const Settled settled{regulation, facts, terms, items, decisions};
  Found<stk_notice, 16> notices;
  settled.each_notice([&](const stk_notice& notice) { notices.add(notice); });

  const Slots visit_slots(answer.visit_decisions, answer.visit_decision_capacity, answer.visit_decision_size);
  const Slots expense_slots(answer.expense_decisions, answer.expense_decision_capacity, answer.expense_decision_size);
  const Slots line_slots(answer.lines, answer.line_capacity, answer.line_size);
  const Slots notice_slots(answer.notices, answer.notice_capacity, answer.notice_size);
  answer.line_count = lines.count;
  answer.notice_count = notices.count;
  if (!line_slots.has_room_for(lines.count)) return {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_LINES};
  if (!notice_slots.has_room_for(notices.count)) return {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_NOTICES};

  settled.write_visit_decisions(visit_slots);
  expense_slots.write_all(expense_count, [&](std::size_t i) { return c_decision(decisions.expenses[i]); });
  lines.write_to(line_slots, [&](const auto& write) { settled.each_line(write); });
  notices.write_to(notice_slots, [&](const auto& write) { settled.each_notice(write); });
  const Settlement& numbers = *settlement;
  answer.payable_ore = numbers.totals.payable.ore();
  answer.pending_ore = numbers.totals.pending.ore();
  answer.refused_ore = numbers.totals.refused.ore();
  answer.accrued_minutes = numbers.account.granted.minutes();
  answer.used_minutes = numbers.account.used.minutes();
  answer.balance_minutes = numbers.account.balance.minutes();
  answer.rebook_minutes = numbers.account.to_rebook.minutes();
  answer.payout_day = days_since_1970(numbers.payout.nominal);
  answer.bank_day = days_since_1970(numbers.payout.bank_day);
  return {};
}

/// Whether the arrays of a statement can take the decisions; lines and notices are not known yet.
CFault check_outputs(const stk_statement& answer, const stk_timesheet& sheet) noexcept {
  const Slots visits(answer.visit_decisions, answer.visit_decision_capacity, answer.visit_decision_size);
  const Slots expenses(answer.expense_decisions, answer.expense_decision_capacity, answer.expense_decision_size);
  const Slots lines(answer.lines, answer.line_capacity, answer.line_size);
  const Slots notices(answer.notices, answer.notice_capacity, answer.notice_size);
  if (const CFault fault = visits.check(sizeof(std::int32_t), STK_FIELD_VISIT_DECISIONS)) return fault;
  if (const CFault fault = expenses.check(sizeof(std::int32_t), STK_FIELD_EXPENSE_DECISIONS)) return fault;
  if (const CFault fault = lines.check(sizeof(std::int32_t), STK_FIELD_LINES)) return fault;
  if (const CFault fault = notices.check(sizeof(std::int32_t), STK_FIELD_NOTICES)) return fault;
  if (!visits.has_room_for(sheet.visit_count)) return {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_VISIT_DECISIONS};
  if (!expenses.has_room_for(sheet.expense_count)) return {STK_STATUS_OUTPUT_TOO_SMALL, STK_FIELD_EXPENSE_DECISIONS};
  return {};
}

CFault settle_one(const Regulation& regulation, const stk_timesheet* timesheet, stk_statement& answer) noexcept {
  stk_timesheet sheet;
  if (const CFault fault = read_timesheet(timesheet, true, sheet)) return fault;
  if (const CFault fault = check_outputs(answer, sheet)) return fault;
  const std::size_t room = rows_room(sheet) + items_room(sheet) + decisions_room(sheet);
  if (room <= STK_BUILT_IN_SCRATCH) {
    unsigned char built_in[STK_BUILT_IN_SCRATCH];
    Scratch scratch(built_in);
    return settle_into_statement(regulation, sheet, scratch, answer);
  }
  if (answer.scratch == nullptr || answer.scratch_size < room) return {STK_STATUS_SCRATCH_TOO_SMALL, STK_FIELD_SCRATCH};
  Scratch scratch(answer.scratch);
  return settle_into_statement(regulation, sheet, scratch, answer);
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::int32_t STK_CALL stk_scratch_size(const stk_timesheet* timesheet, std::size_t* size) {
  if (const std::int32_t status = check_struct(timesheet, least::timesheet); status != STK_STATUS_OK) return status;
  const stk_timesheet sheet = read_struct(timesheet);
  const std::size_t most =
      std::max({sheet.weekly_hours_count, sheet.expense_cover_count, sheet.holiday_count, sheet.sick_leave_count,
                sheet.ruling_count, sheet.visit_count, sheet.expense_count});
  if (most > STK_MOST_ITEMS) return STK_STATUS_TOO_MANY_ITEMS;
  return put(size, rows_room(sheet) + items_room(sheet) + decisions_room(sheet));
}

std::int32_t STK_CALL stk_settle(const stk_regulation* regulation, const stk_timesheet* timesheet,
                                 stk_statement* statement) {
  if (const std::int32_t status = check_struct(statement, least::statement); status != STK_STATUS_OK) {
    if (status == STK_STATUS_NOT_ZERO) report(statement, {status, STK_FIELD_STATEMENT});
    return status;
  }
  return report(statement, settle_one(regulation_of(regulation), timesheet, *statement));
}

std::int32_t STK_CALL stk_terms_of(const stk_regulation* regulation, const stk_timesheet* timesheet, stk_terms* terms) {
  if (const std::int32_t status = check_struct(terms, offsetof(stk_terms, period_first_day)); status != STK_STATUS_OK) {
    if (status == STK_STATUS_NOT_ZERO) report(terms, {status, STK_FIELD_STATEMENT});
    return status;
  }
  stk_timesheet sheet;
  if (const CFault fault = read_timesheet(timesheet, false, sheet)) return report(terms, fault);
  if (rows_room(sheet) > STK_BUILT_IN_SCRATCH) {
    return report(terms, CFault{STK_STATUS_SCRATCH_TOO_SMALL, STK_FIELD_SCRATCH});
  }
  unsigned char built_in[STK_BUILT_IN_SCRATCH];
  Scratch scratch(built_in);
  CFault fault;
  const Timesheet facts = timesheet_of(sheet, scratch, fault);
  if (fault) return report(terms, fault);
  const Regulation& rules = regulation_of(regulation);
  if (const Fault found = first_fault_of_sheet(rules, facts); found.code != Status::ok) {
    return report(terms, c_fault(found));
  }

  const Terms made = stottekontakt::terms_of(rules, facts);
  stk_terms answer{};
  answer.fault_item = -1;
  answer.period_first_day = days_since_1970(made.period.first);
  answer.period_last_day = days_since_1970(made.period.last);
  answer.agreement_first_day = days_since_1970(made.agreement.first);
  answer.agreement_last_day = number_or_none(made.agreement.last);
  answer.first_claimable_day = days_since_1970(made.first_claimable);
  answer.ceiling_in_force = made.expense_ceiling ? 1 : 0;
  if (made.expense_ceiling) {
    answer.ceiling_provenance = static_cast<std::int32_t>(made.ceiling_provenance) + STK_PROVENANCE_STATED;
    answer.ceiling_reading = static_cast<std::int32_t>(made.ceiling_reading);
    answer.expense_ceiling_ore = made.expense_ceiling->ore();
  }
  answer.accrued_minutes = made.accrued.minutes();
  answer.used_before_minutes = made.used_before.minutes();
  answer.kilometre_ceiling_metres = made.kilometre_ceiling ? made.kilometre_ceiling->metres() : -1;
  answer.expense_left_ore = left_of_ceiling(made).ore();
  const Period accrues = account_period(facts.agreement.hour_account, made.agreement, made.period);
  answer.account_first_day = days_since_1970(accrues.first);
  answer.account_last_day = days_since_1970(accrues.last);
  write_struct(terms, answer);
  return STK_STATUS_OK;
}

}  // extern "C"
