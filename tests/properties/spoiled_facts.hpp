#pragma once
/// @file
/// Facts that cannot be, put into a sheet in order: those a `Timesheet` can hold, and those only columns can.

#include "properties/random_facts.hpp"

namespace stottekontakt::properties {

namespace detail {
/// Days the library does not calculate with, two of them infinities of Boost.
inline std::int32_t impossible_day(Random& random) {
  const std::int32_t days[] = {std::numeric_limits<std::int32_t>::min(),
                               std::numeric_limits<std::int32_t>::max(),
                               days_since_1970(first_date) - 1,
                               days_since_1970(last_date) + 1,
                               days_since_1970(no_last_date),
                               days_since_1970(Date(boost::gregorian::neg_infin))};
  return random.one_of(days);
}
template <class T>
T& any_of(Random& random, std::vector<T>& rows) {
  return rows[random.below(static_cast<std::uint32_t>(rows.size()))];
}
inline std::int32_t beyond(Random& random, std::int64_t most) {
  return random.once_in(2) ? -random.between(1, 1000) : static_cast<std::int32_t>(most) + random.between(1, 1000);
}
}  // namespace detail

/// Makes something in an agreement impossible.
inline void spoil_agreement(SheetFacts& sheet, Random& random, const Shape& shape) {
  using namespace detail;
  const std::int32_t month_first = days_since_1970(first_day_of(month_of(date_from_days(*sheet.month_day))));
  switch (random.below(12)) {
    case 0:
      sheet.month_day = days_since_1970(first_date) + random.between(0, 364);
      return;  // of 1900
    case 1: {
      const std::int32_t days[] = {impossible_day(random), days_since_1970(Date(1900, 12, 31)),
                                   days_since_1970(Date(2200, 1, 1))};
      sheet.delivered = random.one_of(days);
      return;
    }
    case 2:
      sheet.first_day = impossible_day(random);
      return;
    case 3:
      if (shape.has(Part::last_day)) sheet.last_day = random.once_in(2) ? impossible_day(random) : *sheet.first_day - 1;
      return;
    case 4:
      if (shape.has(Part::notice)) sheet.notice = impossible_day(random);
      return;
    case 5:
      if (shape.has(Part::rate)) sheet.rate = std::uint8_t{1};
      return;
    case 6:
      if (shape.has(Part::earlier)) sheet.earlier_minutes = beyond(random, limits::account_minutes);
      return;
    case 7:
      if (shape.has(Part::earlier)) sheet.earlier_ore = beyond(random, limits::item_ore);
      return;
    case 8:
      if (random.once_in(4)) return sheet.weekly.clear();
      any_of(random, sheet.weekly).minutes = beyond(random, limits::weekly_minutes);
      return;
    case 9:
      if (!shape.has(Part::weekly_from)) return;
      if (random.once_in(3)) {
        any_of(random, sheet.weekly).from = impossible_day(random);
      } else {
        any_of(random, sheet.weekly).from = *sheet.first_day + 1;  // not before it, or not after the row in front
      }
      return;
    default:
      break;
  }
  if (!shape.has(Part::account)) return;
  switch (random.below(4)) {
    case 0:
      sheet.opened = impossible_day(random);
      return;
    case 1:
      sheet.opened = month_first + random.between(1, 30);
      return;
    case 2:
      sheet.opened = month_first - random.between(18'200, 18'400);
      return;
    default:
      sheet.opened = random.once_in(2) ? month_first : month_first - 31;
      sheet.used = random.once_in(2) ? beyond(random, limits::account_minutes) : 60;
      return;
  }
}

/// Makes something about cover or absence impossible.
inline void spoil_spans(SheetFacts& sheet, Random& random, const Shape& shape) {
  using namespace detail;
  if (shape.has(Part::cover) && random.once_in(3)) {
    if (random.once_in(2) || !shape.has(Part::cover_from)) {
      sheet.cover = {{Number(), std::uint8_t{2}, beyond(random, limits::item_ore)}};
    } else {
      const Number from = random.once_in(3) ? impossible_day(random) : *sheet.first_day;
      sheet.cover = {{Number(), std::uint8_t{1}, Amount()}, {from, std::uint8_t{1}, Amount()}};
    }
  } else if (shape.has(Part::absence)) {
    std::vector<DaysFacts>& spans = random.once_in(2) ? sheet.holidays : sheet.sick;
    const std::int32_t day = *sheet.delivered;
    switch (random.below(4)) {
      case 0:
        spans = {{day, day - 1}};
        return;
      case 1:
        spans = {{day, day}, {day - 1, day}};
        return;
      case 2:
        spans = {{impossible_day(random), day}};
        return;
      default:
        spans = {{day, impossible_day(random)}};
        return;
    }
  }
}

/// Makes something about an item impossible.
inline void spoil_items(SheetFacts& sheet, Random& random, const Shape& shape) {
  using namespace detail;
  if (!sheet.expenses.empty() && random.once_in(3)) {
    ExpenseFacts& expense = any_of(random, sheet.expenses);
    constexpr std::int64_t ore[] = {0, -1, limits::item_ore + 1, std::numeric_limits<std::int64_t>::max()};
    switch (random.below(3)) {
      case 0:
        expense.day = impossible_day(random);
        return;
      case 1:
        expense.ore = random.one_of(ore);
        return;
      default:
        if (shape.has(Part::expense_ids)) expense.id = sheet.expenses.front().id;
        if (shape.has(Part::visit_ids) && !sheet.visits.empty()) expense.id = any_of(random, sheet.visits).id;
        if (!shape.has(Part::expense_ids)) expense.id = {};
        return;
    }
  }
  if (sheet.visits.empty()) return;
  VisitFacts& visit = any_of(random, sheet.visits);
  constexpr std::int32_t minutes[] = {-1, 1441, std::numeric_limits<std::int32_t>::min(),
                                      std::numeric_limits<std::int32_t>::max()};
  switch (random.below(8)) {
    case 0:
      visit.day = impossible_day(random);
      return;
    case 1:
      visit.minutes = random.one_of(minutes);
      return;
    case 2:
      if (shape.has(Part::metres_to)) visit.metres_to = beyond(random, limits::item_metres);
      return;
    case 3:
      if (shape.has(Part::metres_from)) visit.metres_from = beyond(random, limits::item_metres);
      return;
    case 4:
      if (shape.has(Part::metres_never_paid)) visit.metres_outside = beyond(random, limits::item_metres);
      return;
    case 5:
      if (shape.has(Part::metres_never_paid)) visit.metres_activity = beyond(random, limits::item_metres);
      return;
    case 6:
      if (shape.has(Part::visit_ids)) visit.id = any_of(random, sheet.visits).id;
      return;
    default:
      break;
  }
  if (!shape.has(Part::status)) return;
  visit.status = std::uint8_t{2};
  visit.cancelled_by = random.code(1, 4);
  visit.cancel_cause = random.code(0, 3);
  const std::int32_t days[] = {*visit.day + 1, *visit.day - 1, impossible_day(random)};
  visit.cancelled_day = random.one_of(days);
}

/// Puts something into a sheet that only columns can say, and answers with the fault it is; a fault with `Status::ok`
/// where the sheet has no such fact.
inline Fault make_unreadable(SheetFacts& sheet, Random& random, const Shape& shape) {
  using namespace detail;
  const auto pick = [&](const auto& rows) { return random.below(static_cast<std::uint32_t>(rows.size())); };
  switch (random.below(9)) {
    case 0:
      if (random.once_in(2)) {
        sheet.month_day.reset();
        return {Status::missing, Field::month};
      }
      sheet.month_day = impossible_day(random);
      return {Status::out_of_range, Field::month};
    case 1:
      if (random.once_in(2)) {
        sheet.delivered.reset();
        return {Status::missing, Field::delivered};
      }
      sheet.first_day.reset();
      return {Status::missing, Field::agreement_from};
    case 2:
      if (shape.has(Part::rate) && random.once_in(2)) {
        sheet.rate = random.code(2, 255);
        return {Status::out_of_range, Field::agreement_rate};
      }
      if (!shape.has(Part::account)) return {};
      sheet.opened.reset();
      sheet.used = random.once_in(2) ? 1 : -1;
      return {Status::forbidden, Field::account_used};
    case 3: {
      if (sheet.weekly.empty()) return {};
      const std::uint32_t i = pick(sheet.weekly);
      sheet.weekly[i].minutes.reset();
      return {Status::missing, Field::weekly_hours_hours, static_cast<std::int32_t>(i)};
    }
    case 4: {
      if (sheet.cover.empty()) return {};
      const std::uint32_t i = pick(sheet.cover);
      CoverFacts& cover = sheet.cover[i];
      const auto item = static_cast<std::int32_t>(i);
      const Date from = date_from_days(cover.from.value_or(*sheet.first_day));
      switch (random.below(3)) {
        case 0:
          cover.kind = random.code(3, 255);
          return {Status::out_of_range, Field::expense_cover_kind, item, from};
        case 1:
          cover.kind.reset();
          return {Status::missing, Field::expense_cover_kind, item, from};
        default:
          cover.kind = random.code(0, 1);
          cover.ore = 1;
          return {Status::forbidden, Field::expense_cover_monthly, item, from};
      }
    }
    case 5: {
      if (!sheet.sick.empty() && random.once_in(2)) {
        const std::uint32_t i = pick(sheet.sick);
        sheet.sick[i].first.reset();
        return {Status::missing, Field::sick_leave_from, static_cast<std::int32_t>(i)};
      }
      if (sheet.holidays.empty()) return {};
      const std::uint32_t i = pick(sheet.holidays);
      const bool first = random.once_in(2);
      (first ? sheet.holidays[i].first : sheet.holidays[i].last).reset();
      return {Status::missing, first ? Field::holiday_from : Field::holiday_to, static_cast<std::int32_t>(i)};
    }
    case 6: {
      if (sheet.rulings.empty()) return {};
      const std::uint32_t i = pick(sheet.rulings);
      RulingFacts& ruling = sheet.rulings[i];
      const auto item = static_cast<std::int32_t>(i);
      switch (random.below(6)) {
        case 0:
          ruling.item.reset();
          return {Status::missing, Field::ruling_item, item};
        case 1:
          ruling.part = random.code(4, 255);
          return {Status::out_of_range, Field::ruling_part, item};
        case 2:
          ruling.part = Code();
          return {Status::missing, Field::ruling_part, item};
        case 3:
          ruling.verdict = std::uint8_t{2};
          return {Status::out_of_range, Field::ruling_verdict, item};
        case 4:
          ruling.verdict = std::uint8_t{0};
          return {Status::missing, Field::ruling_verdict, item};
        default:
          ruling.day.reset();
          return {Status::missing, Field::ruling_on, item};
      }
    }
    case 7: {
      if (sheet.expenses.empty()) return {};
      const std::uint32_t i = pick(sheet.expenses);
      ExpenseFacts& expense = sheet.expenses[i];
      const auto item = static_cast<std::int32_t>(i);
      const Date date = date_from_days(*expense.day);
      switch (random.below(7)) {
        case 0:
          expense.day.reset();
          return {Status::missing, Field::expense_date, item};
        case 1:
          expense.ore.reset();
          return {Status::missing, Field::expense_amount, item, date};
        case 2:
          expense.spent_for = Code();
          return {Status::missing, Field::expense_spent_for, item, date};
        case 3:
          expense.spent_for = random.code(3, 255);
          return {Status::out_of_range, Field::expense_spent_for, item, date};
        case 4:
          if (!shape.has(Part::kind)) return {};
          expense.kind = random.code(6, 255);
          return {Status::out_of_range, Field::expense_kind, item, date};
        case 5:
          if (!shape.has(Part::receipt)) return {};
          expense.receipt = random.code(2, 255);
          return {Status::out_of_range, Field::expense_receipt, item, date};
        default:
          if (!shape.has(Part::expense_ids)) return {};
          expense.id = {};
          return {Status::missing, Field::expense_id, item, date};
      }
    }
    default:
      break;
  }
  if (sheet.visits.empty()) return {};
  const std::uint32_t i = pick(sheet.visits);
  VisitFacts& visit = sheet.visits[i];
  const auto item = static_cast<std::int32_t>(i);
  const Date date = date_from_days(*visit.day);
  const auto cancel = [&] {
    visit.status = std::uint8_t{2};
    visit.cancelled_day = visit.day;
    visit.cancelled_by = std::uint8_t{1};
    visit.cancel_cause = std::uint8_t{0};
  };
  const std::uint32_t what = random.below(14);
  if (what < 8 && !shape.has(Part::status)) return {};
  switch (what) {
    case 0:
      visit.status = random.code(4, 255);
      return {Status::out_of_range, Field::visit_status, item, date};
    case 1:
      visit.status = Code();
      return {Status::missing, Field::visit_status, item, date};
    case 2:
      cancel();
      visit.cancelled_by = random.code(5, 255);
      return {Status::out_of_range, Field::visit_cancelled_by, item, date};
    case 3:
      cancel();
      visit.cancelled_by = random.once_in(2) ? Code() : Code(std::uint8_t{0});
      return {Status::missing, Field::visit_cancelled_by, item, date};
    case 4:
      cancel();
      visit.cancel_cause = random.code(4, 255);
      return {Status::out_of_range, Field::visit_cancel_cause, item, date};
    case 5:
      cancel();
      visit.cancelled_day.reset();
      return {Status::missing, Field::visit_cancelled_on, item};
    case 6:
    case 7:
      cancel();
      visit.status = random.once_in(2) ? std::uint8_t{1} : std::uint8_t{3};
      if (random.once_in(2)) visit.cancelled_day.reset();
      if (!visit.cancelled_day && random.once_in(2)) visit.cancelled_by = std::uint8_t{0};
      if (!visit.cancelled_day && visit.cancelled_by == 0) visit.cancel_cause = std::uint8_t{3};
      return {Status::forbidden, Field::visit_cancelled, item, date};
    case 8: {
      if (!shape.has(Part::start)) return {};
      const std::int32_t starts[] = {-1, 1440, 65'536, std::numeric_limits<std::int32_t>::min()};
      visit.start = random.one_of(starts);
      return {Status::out_of_range, Field::visit_start, item, date};
    }
    case 9:
      if (!shape.has(Part::activity)) return {};
      visit.activity = random.code(18, 255);
      return {Status::out_of_range, Field::visit_activity, item, date};
    case 10:
      if (!shape.has(Part::without_recipient)) return {};
      visit.without_recipient = random.code(2, 255);
      return {Status::out_of_range, Field::visit_without_recipient, item, date};
    case 11:
      if (!shape.has(Part::visit_ids)) return {};
      visit.id = {};
      return {Status::missing, Field::visit_id, item, date};
    case 12:
      visit.day.reset();
      return {Status::missing, Field::visit_date, item};
    default:
      visit.minutes.reset();
      return {Status::missing, Field::visit_hours, item, date};
  }
}

}  // namespace stottekontakt::properties
