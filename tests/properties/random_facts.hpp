#pragma once
/// @file
/// Random facts of timesheets, the same on every machine: most can be settled, many lie on an edge.

#include <bitset>
#include <limits>

#include "stottekontakt/rules/control.hpp"
#include "support/timesheet_facts.hpp"

namespace stottekontakt::properties {

using namespace support;

/// Numbers without a pattern.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t count) {
    state_ += 0x9e3779b97f4a7c15;
    return static_cast<std::uint32_t>((stottekontakt::detail::splitmix64(state_) >> 32) * count >> 32);
  }
  std::int32_t between(std::int32_t least, std::int32_t most) {
    return least + static_cast<std::int32_t>(below(static_cast<std::uint32_t>(most - least + 1)));
  }
  bool once_in(std::uint32_t count) { return below(count) == 0; }
  template <class T, std::size_t N>
  T one_of(const T (&values)[N]) {
    return values[below(N)];
  }
  std::uint8_t code(int least, int most) { return static_cast<std::uint8_t>(between(least, most)); }

 private:
  std::uint64_t state_;
};

/// Facts that no timesheet of a batch may state.
enum class Part : std::uint8_t {
  status,
  start,
  activity,
  without_recipient,
  metres_to,
  metres_from,
  metres_never_paid,
  visit_ids,
  expense_ids,
  last_day,
  notice,
  rate,
  account,
  earlier,
  weekly_from,
  cover,
  cover_from,
  absence,
  rulings,
  expenses,
  receipt,
  kind,
  count
};
/// The facts that the timesheets of a batch state.
class Shape {
 public:
  static Shape everything() {
    Shape shape;
    shape.parts_.set();
    return shape;
  }
  /// Visits of nothing but date and time, and the drives there and back.
  static Shape plain(bool to, bool from) {
    Shape shape = everything();
    for (const Part part : {Part::status, Part::start, Part::activity, Part::without_recipient, Part::metres_never_paid,
                            Part::visit_ids}) {
      shape.leave_out(part);
    }
    if (!to) shape.leave_out(Part::metres_to);
    if (!from) shape.leave_out(Part::metres_from);
    shape.complete_ = true;
    return shape;
  }
  static Shape some(Random& random) {
    Shape shape = everything();
    for (std::size_t part = 0; part < shape.parts_.size(); ++part) shape.parts_[part] = !random.once_in(5);
    return shape;
  }
  Shape& leave_out(Part part) {
    parts_.reset(static_cast<std::size_t>(part));
    return *this;
  }
  bool has(Part part) const { return parts_.test(static_cast<std::size_t>(part)); }
  /// True if every row of a visit states the fact.
  bool complete() const { return complete_; }

 private:
  std::bitset<static_cast<std::size_t>(Part::count)> parts_;
  bool complete_ = false;
};

namespace detail {
/// Ids of a sheet's items: `number` different ones give different ids. In byte order they are not in number's.
inline std::string_view id_of_item(std::uint32_t number) {
  static const std::vector<std::string> ids = [] {
    std::vector<std::string> made;
    for (int i = 0; i < 64; ++i) made.push_back("i" + std::to_string((i * 37) % 64));
    return made;
  }();
  return ids[number % 64];
}

inline std::int32_t day_around(Random& random, std::int32_t first, std::int32_t last) {
  switch (random.below(24)) {
    case 0:
      return first;
    case 1:
      return last;
    case 2:
      return first - random.between(1, 4);
    case 3:
      return last + random.between(1, 4);
    case 4:
      return random.once_in(4) ? first - random.between(80, 400) : first + random.between(0, 40);
    default:
      return random.between(first, last);
  }
}
inline std::int32_t some_metres(Random& random) {
  constexpr std::int32_t metres[] = {0, 0, 0, 1, 499, 7'400, 12'345, 40'000};
  return random.once_in(400) ? static_cast<std::int32_t>(limits::item_metres) : random.one_of(metres);
}
inline std::int32_t some_minutes(Random& random) {
  constexpr std::int32_t minutes[] = {0, 1, 181, 300, 720, 721, 1439, 1440};
  return random.once_in(8) ? random.one_of(minutes) : 15 * random.between(1, 16);
}

inline VisitFacts some_visit(Random& random, const Shape& shape, std::int32_t first, std::int32_t last) {
  VisitFacts visit{.day = day_around(random, first, last), .minutes = some_minutes(random)};
  if (shape.has(Part::start) && random.once_in(2)) {
    visit.start = random.once_in(8) ? random.between(0, 1) * 1439 : 30 * random.between(14, 47);
  }
  if (shape.has(Part::status)) {
    const std::uint32_t fate = random.below(10);
    visit.status = static_cast<std::uint8_t>(fate < 7 ? 1 : fate < 9 ? 2 : 3);
    if (visit.status == 2) {
      constexpr std::int32_t before[] = {0, 0, 1, 40};
      visit.cancel_cause = random.once_in(4) ? Code() : Code(random.code(0, 3));
      visit.cancelled_day = *visit.day - (visit.cancel_cause == 2 ? 0 : random.one_of(before));
      visit.cancelled_by = random.code(1, 4);
    } else if (random.once_in(8)) {
      visit.cancelled_by = visit.cancel_cause = std::uint8_t{0};  // stated, and nothing
    }
  }
  if (shape.has(Part::activity) && random.once_in(2)) visit.activity = random.code(0, random.once_in(2) ? 17 : 9);
  if (shape.has(Part::without_recipient) && random.once_in(2)) visit.without_recipient = random.code(0, 1);
  if (shape.complete() || !random.once_in(4)) {
    if (shape.has(Part::metres_to)) visit.metres_to = some_metres(random);
    if (shape.has(Part::metres_from)) visit.metres_from = some_metres(random);
  }
  if (shape.has(Part::metres_never_paid) && random.once_in(3)) {
    visit.metres_outside = some_metres(random);
    visit.metres_activity = some_metres(random);
  }
  return visit;
}
inline ExpenseFacts some_expense(Random& random, const Shape& shape, std::int32_t first, std::int32_t last) {
  constexpr std::int64_t ore[] = {1, 4'999, 10'000, 12'345, 25'000, 90'000, limits::item_ore};
  ExpenseFacts expense{.day = day_around(random, first, last), .ore = random.one_of(ore)};
  expense.spent_for = static_cast<std::uint8_t>(random.once_in(6) ? 2 : 1);
  if (shape.has(Part::receipt) && !random.once_in(8)) expense.receipt = static_cast<std::uint8_t>(!random.once_in(6));
  if (shape.has(Part::kind) && !random.once_in(3)) expense.kind = random.code(0, 5);
  return expense;
}

inline void add_items(SheetFacts& sheet, Random& random, const Shape& shape, std::int32_t first, std::int32_t last) {
  const std::int32_t visits = random.once_in(16) ? random.between(30, 40) : random.between(0, 12);
  for (std::int32_t i = 0; i < visits; ++i) {
    VisitFacts visit = some_visit(random, shape, first, last);
    if (i > 0 && random.once_in(4)) {  // beside the one before
      const VisitFacts& before = sheet.visits.back();
      const std::int32_t later = *before.day - *visit.day;
      visit.day = before.day;
      if (visit.cancelled_day) visit.cancelled_day = *visit.cancelled_day + later;
      if (!random.once_in(3)) visit.start = before.start;
      if (random.once_in(2)) visit.minutes = before.minutes;
    }
    sheet.visits.push_back(visit);
  }
  const std::int32_t expenses = shape.has(Part::expenses) && random.once_in(2) ? random.between(1, 5) : 0;
  for (std::int32_t i = 0; i < expenses; ++i) {
    ExpenseFacts expense = some_expense(random, shape, first, last);
    if (i > 0 && random.once_in(4)) expense.day = sheet.expenses.back().day;
    sheet.expenses.push_back(expense);
  }
  if (random.once_in(3)) {
    std::sort(sheet.visits.begin(), sheet.visits.end(), [](const VisitFacts& a, const VisitFacts& b) {
      return std::pair(a.day, a.start) < std::pair(b.day, b.start);
    });
    std::sort(sheet.expenses.begin(), sheet.expenses.end(),
              [](const ExpenseFacts& a, const ExpenseFacts& b) { return a.day < b.day; });
  }
  std::uint32_t number = random.below(64);
  for (VisitFacts& visit : sheet.visits) visit.id = shape.has(Part::visit_ids) ? id_of_item(number++) : "";
  for (ExpenseFacts& expense : sheet.expenses) expense.id = shape.has(Part::expense_ids) ? id_of_item(number++) : "";
}

inline void add_agreement(SheetFacts& sheet, Random& random, const Shape& shape, std::int32_t first,
                          std::int32_t last) {
  constexpr std::int32_t weekly[] = {0, 60, 150, 180, 260, 1200, 10'080};
  constexpr std::int32_t starts[] = {-900, -200, -40, -1, 0, 0, 6};
  sheet.first_day = first + random.one_of(starts);
  if (shape.has(Part::last_day) && random.once_in(4)) {
    sheet.last_day = std::max(*sheet.first_day, last + random.between(-12, 1));
  }
  if (shape.has(Part::notice) && random.once_in(6)) sheet.notice = first + random.between(-20, 40);
  if (shape.has(Part::account) && !random.once_in(3)) {
    sheet.opened = std::min(*sheet.first_day, first) - (random.once_in(8) ? random.between(1, 2000) : 0);
    if (*sheet.opened < first && !random.once_in(4)) {
      sheet.used = random.once_in(10) ? limits::account_minutes : random.between(0, 6000);
    }
  }
  if (shape.has(Part::earlier) && random.once_in(6)) sheet.earlier_minutes = random.between(0, 2000);
  if (shape.has(Part::earlier) && random.once_in(6)) sheet.earlier_ore = random.between(0, 30'000);

  std::int32_t from = *sheet.first_day;
  sheet.weekly.push_back({Number(), random.one_of(weekly)});
  if (shape.has(Part::weekly_from) && random.once_in(3)) {
    from -= random.between(0, 60);
    sheet.weekly[0].from = from;
  }
  while (shape.has(Part::weekly_from) && random.once_in(3) && sheet.weekly.size() < 5) {
    from = random.once_in(4) ? std::max(from + 1, random.between(first, last)) : from + random.between(1, 40);
    sheet.weekly.push_back({from, random.one_of(weekly)});
  }
  from = *sheet.first_day;
  while (shape.has(Part::cover) && !random.once_in(3) && sheet.cover.size() < 3) {
    CoverFacts cover{.kind = random.code(0, 2)};
    if (!sheet.cover.empty() || (shape.has(Part::cover_from) && random.once_in(2))) cover.from = from;
    if (cover.kind == 2) cover.ore = random.once_in(4) ? 0 : 100 * random.between(1, 400);
    sheet.cover.push_back(cover);
    if (!shape.has(Part::cover_from)) break;
    from += random.between(1, 60);
  }
  if (!shape.has(Part::absence)) return;
  if (random.once_in(4)) {
    const std::int32_t begins = day_around(random, first, last);
    sheet.holidays.push_back({begins, begins + random.between(0, 9)});
    if (random.once_in(3)) sheet.holidays.push_back({begins + random.between(0, 12), begins + random.between(12, 100)});
  }
  if (random.once_in(4)) {
    const std::int32_t begins = day_around(random, first, last);
    sheet.sick.push_back({begins, random.once_in(3) ? Number() : begins + random.between(0, 20)});
    if (random.once_in(3)) sheet.sick.push_back({begins + random.between(0, 30), std::nullopt});
  }
}
}  // namespace detail

/// Facts in order, without rulings, of a month of 2023 to 2026.
inline SheetFacts some_sheet(Random& random, const Shape& shape, const Regulation& regulation) {
  constexpr std::int32_t delays[] = {-20, -1, 0, 0, 0, 1, 1, 20, 40, 62, 75, 91};
  const Month month = month_after({2023, 6}, random.between(0, 41));
  const Period period = period_of(regulation, month);
  const std::int32_t first = days_since_1970(period.first);
  const std::int32_t last = days_since_1970(period.last);
  SheetFacts sheet;
  sheet.month_day = days_since_1970(first_day_of(month)) + random.between(0, days_in_month(month) - 1);
  sheet.delivered = last + random.one_of(delays);
  if (shape.has(Part::rate)) {
    sheet.rate = static_cast<std::uint8_t>(random.once_in(regulation.group_hourly_rate.empty() ? 60 : 3));
  }
  detail::add_agreement(sheet, random, shape, first, last);
  detail::add_items(sheet, random, shape, first, last);
  return sheet;
}

/// Rules on parts that a statement leaves to a person, and now and then on one that it does not.
inline void add_rulings(SheetFacts& sheet, Random& random, const Statement& statement) {
  const auto rule_on = [&](std::size_t item, int part) {
    sheet.rulings.push_back({static_cast<std::int32_t>(item), static_cast<std::uint8_t>(part),
                             static_cast<std::uint8_t>(random.once_in(2) ? 1 : 3), *sheet.delivered + 7});
  };
  for (std::size_t i = 0; i < statement.visits.size(); ++i) {
    if (statement.visits[i].hours_verdict == Verdict::review && random.once_in(2)) rule_on(i, 1);
    if (statement.visits[i].km_verdict == Verdict::review && random.once_in(2)) rule_on(i, 2);
  }
  for (std::size_t i = 0; i < statement.expenses.size(); ++i) {
    if (statement.expenses[i].verdict == Verdict::review && random.once_in(2)) rule_on(i, 3);
  }
  if (random.once_in(8)) rule_on(random.below(42), random.between(1, 3));
  if (random.once_in(8) && !sheet.rulings.empty()) sheet.rulings.push_back(sheet.rulings.front());
  if (random.once_in(16) && !sheet.rulings.empty()) sheet.rulings.back().item = -1;
  if (random.once_in(16) && !sheet.rulings.empty()) sheet.rulings.back().day = std::numeric_limits<std::int32_t>::max();
}

}  // namespace stottekontakt::properties
