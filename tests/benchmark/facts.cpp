#include "facts.hpp"

#include <algorithm>
#include <random>
#include <utility>

#include "stottekontakt.h"
#include "stottekontakt/values/date.hpp"

namespace stottekontakt::benchmarks {
namespace {

constexpr int visits_a_sheet = 8;

/// Whole numbers in the order of one seed, the same with every standard library.
class Random {
 public:
  /// From `least` to `most`, both included.
  int between(int least, int most) {
    return least + static_cast<int>(engine_() % static_cast<unsigned>(most - least + 1));
  }
  /// True in so many of a hundred cases.
  bool percent(int share) { return between(1, 100) <= share; }

 private:
  std::mt19937 engine_{20250101};
};

struct Visited {
  int day;
  int start_minute;  // -1: not stated
};

bool comes_before(const Visited& a, const Visited& b) {
  return a.day != b.day ? a.day < b.day : a.start_minute < b.start_minute;
}

/// A bit for each number that is at least `least`.
Bits stated(const Numbers& numbers, std::int32_t least) {
  Bits bits((numbers.size() + 7) / 8);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] >= least) bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | 1U << i % 8);
  }
  return bits;
}
std::uint8_t code(int number) {
  return static_cast<std::uint8_t>(number);
}

/// One timesheet after the other, its facts drawn from `random_`.
class Maker {
 public:
  explicit Maker(Months months) : full_(months == Months::full) { facts_.months = months; }

  void add_sheet() {
    const Month month = month_after({2025, 1}, random_.between(0, 119));
    first_ = days_since_1970(first_day_of(month));
    last_ = days_since_1970(last_day_of(month));
    facts_.month_day.push_back(first_);
    add_agreement();
    add_visits();
    add_receipts();
  }
  Facts&& take() && {
    Facts& f = facts_;
    f.has_last_day = stated(f.agreement_last_day, STK_FIRST_DAY);
    f.has_notice = stated(f.notice_received_day, STK_FIRST_DAY);
    f.has_account = stated(f.account_opened_day, STK_FIRST_DAY);
    f.has_start = stated(f.start_minute, 0);
    f.has_cancelled_day = stated(f.cancelled_day, STK_FIRST_DAY);
    return std::move(facts_);
  }

 private:
  bool sometimes(int percent) { return full_ && random_.percent(percent); }
  int day_of_month() { return random_.between(first_, last_); }
  static void end_of(Offsets& rows, const Numbers& column) {
    rows.offsets.push_back(static_cast<std::int32_t>(column.size()));
  }

  void add_agreement() {
    Facts& f = facts_;
    const int begins = first_ - random_.between(0, 1500);
    const bool has_account = sometimes(70);
    const int opened = has_account ? std::max(begins, first_ - random_.between(1, 300)) : 0;
    f.agreement_first_day.push_back(begins);
    f.agreement_last_day.push_back(sometimes(5) ? day_of_month() : 0);
    f.delivered_day.push_back(sometimes(20) ? last_ + random_.between(1, 100) : last_);
    f.ready_day.push_back(sometimes(10) ? 0 : begins);
    f.notice_received_day.push_back(sometimes(4) ? day_of_month() : 0);
    f.account_opened_day.push_back(opened);
    f.account_used_minutes.push_back(has_account && opened < first_ ? random_.between(0, 4000) : 0);
    f.earlier_minutes.push_back(sometimes(10) ? 30 * random_.between(1, 8) : 0);

    f.weekly_from_day.push_back(begins);
    f.weekly_minutes.push_back(30 * (full_ ? random_.between(8, 16) : random_.between(16, 24)));
    if (sometimes(20) && begins < first_) {
      f.weekly_from_day.push_back(day_of_month());
      f.weekly_minutes.push_back(30 * random_.between(4, 16));
    }
    end_of(f.weekly_hours, f.weekly_from_day);

    if (sometimes(85)) add_cover(begins);
    if (sometimes(5) && begins < first_) add_cover(day_of_month());
    end_of(f.covers, f.cover_from_day);

    if (sometimes(20)) add_span(f.holiday_first_day, f.holiday_last_day);
    end_of(f.holidays, f.holiday_first_day);
    if (sometimes(12)) add_span(f.sick_first_day, f.sick_last_day);
    end_of(f.sick_leave, f.sick_first_day);
  }

  void add_cover(int from) {
    const int kind = random_.percent(75) ? STK_COVER_MAXIMUM : STK_COVER_AMOUNT;
    facts_.cover_from_day.push_back(from);
    facts_.cover_kind.push_back(code(kind));
    facts_.cover_ore.push_back(kind == STK_COVER_AMOUNT ? 5000 * random_.between(0, 10) : 0);
  }
  void add_span(Numbers& first, Numbers& last) {
    first.push_back(day_of_month());
    last.push_back(first.back() + random_.between(0, 20));
  }

  void add_visits() {
    Visited visited[visits_a_sheet];
    for (Visited& visit : visited) {
      visit.day = full_ ? sometimes(3) ? first_ - random_.between(1, 20) : day_of_month() : free_day(visited, &visit);
      visit.start_minute = sometimes(20) ? -1 : 15 * random_.between(32, 84);
    }
    std::sort(std::begin(visited), std::end(visited), comes_before);
    if (random_.percent(50)) {
      for (int i = visits_a_sheet - 1; i > 0; --i) std::swap(visited[i], visited[random_.between(0, i)]);
    }
    number_visits(visited);
    for (const Visited& visit : visited) add_visit(visit);
    end_of(facts_.visits, facts_.day);
  }

  /// A day of the month that none of the visits before has.
  int free_day(const Visited* first, const Visited* last) {
    const int day = day_of_month();
    const bool taken = std::any_of(first, last, [&](const Visited& visit) { return visit.day == day; });
    return taken ? free_day(first, last) : day;
  }

  /// Ids in the order of date, start and row.
  void number_visits(const Visited (&visited)[visits_a_sheet]) {
    const auto first = static_cast<std::int32_t>(facts_.visit_number.size());
    for (const Visited& visit : visited) {
      std::int32_t number = first;
      for (const Visited& other : visited) {
        const bool before = comes_before(other, visit) || (!comes_before(visit, other) && &other < &visit);
        if (before) ++number;
      }
      facts_.visit_number.push_back(number);
    }
  }

  void add_visit(const Visited& visit) {
    Facts& f = facts_;
    const bool cancelled = sometimes(15);
    const bool ill = !cancelled && sometimes(5);
    const bool drives = !full_ || random_.percent(75);
    f.day.push_back(visit.day);
    f.minutes.push_back(15 * random_.between(2, 16));
    f.start_minute.push_back(visit.start_minute);
    f.metres_to.push_back(drives ? random_.between(500, 20000) : 0);
    f.metres_from.push_back(drives ? random_.between(500, 20000) : 0);
    f.metres_outside.push_back(sometimes(5) ? random_.between(1000, 90000) : 0);
    f.metres_activity.push_back(sometimes(10) ? random_.between(1000, 90000) : 0);
    f.status.push_back(code(cancelled ? STK_VISIT_CANCELLED : ill ? STK_VISIT_CONTACT_ILL : STK_VISIT_HELD));
    f.cancelled_day.push_back(cancelled ? visit.day - random_.between(0, 3) : 0);
    f.cancelled_by.push_back(code(cancelled ? random_.between(STK_BY_RECIPIENT, STK_BY_CONTACT) : 0));
    const int cause = cancelled ? random_.between(STK_CAUSE_NOT_STATED, STK_CAUSE_OTHER) : STK_CAUSE_NOT_STATED;
    const bool no_show_before = cause == STK_CAUSE_NO_SHOW && f.cancelled_day.back() != visit.day;
    f.cancel_cause.push_back(code(no_show_before ? STK_CAUSE_OTHER : cause));
    const int permitted = random_.between(STK_ACTIVITY_SOCIAL, STK_ACTIVITY_COOPERATION);
    const int any_other = random_.between(STK_ACTIVITY_SHOPPING, STK_ACTIVITY_OTHER);
    f.activity.push_back(code(sometimes(10) ? any_other : permitted));
    f.without_recipient.push_back(sometimes(4) ? 1 : 0);
  }

  void add_receipts() {
    Facts& f = facts_;
    const int count = full_ ? random_.between(0, 4) : 0;
    for (int i = 0; i < count; ++i) {
      f.receipt_day.push_back(day_of_month());
      f.receipt_ore.push_back(random_.between(2000, 40000));
      f.receipt_spent_for.push_back(code(random_.percent(92) ? STK_FOR_CONTACT : STK_FOR_RECIPIENT));
      f.receipt_delivered.push_back(random_.percent(92) ? 1 : 0);
      f.receipt_kind.push_back(code(random_.between(STK_EXPENSE_ACTIVITY, STK_EXPENSE_OTHER)));
    }
    end_of(f.receipts, f.receipt_day);
  }

  Random random_;
  Facts facts_;
  bool full_;
  int first_ = 0;
  int last_ = 0;
};

}  // namespace

std::vector<std::span<const std::byte>> columns_of(const Facts& f) {
  std::vector<std::span<const std::byte>> columns;
  const auto add = [&](const auto&... column) { (columns.push_back(std::as_bytes(std::span(column))), ...); };
  add(f.month_day, f.delivered_day, f.agreement_first_day, f.weekly_minutes, f.visits.offsets, f.day, f.minutes,
      f.metres_to, f.metres_from);
  if (f.months == Months::plain) return columns;
  add(f.agreement_last_day, f.notice_received_day, f.account_opened_day, f.account_used_minutes, f.earlier_minutes,
      f.weekly_hours.offsets, f.weekly_from_day, f.covers.offsets, f.cover_from_day, f.cover_kind, f.cover_ore,
      f.holidays.offsets, f.holiday_first_day, f.holiday_last_day, f.sick_leave.offsets, f.sick_first_day,
      f.sick_last_day, f.metres_outside, f.metres_activity, f.start_minute, f.status, f.cancelled_by, f.cancel_cause,
      f.activity, f.without_recipient, f.cancelled_day, f.receipts.offsets, f.receipt_day, f.receipt_ore,
      f.receipt_spent_for, f.receipt_delivered, f.receipt_kind, f.has_last_day, f.has_notice, f.has_account,
      f.has_start, f.has_cancelled_day);
  return columns;
}

Facts make_facts(Months months, std::size_t sheets) {
  Maker maker(months);
  for (std::size_t i = 0; i < sheets; ++i) maker.add_sheet();
  return std::move(maker).take();
}

const Facts& county(Months months) {
  constexpr std::size_t sheets = 1'000'000 / visits_a_sheet;
  static const Facts plain = make_facts(Months::plain, sheets);
  static const Facts full = make_facts(Months::full, sheets);
  return months == Months::plain ? plain : full;
}

Ids::Ids(char letter, std::size_t count) {
  text_.reserve(count * size);
  for (std::size_t number = 0; number < count; ++number) {
    const std::string digits = std::to_string(number);
    text_ += letter;
    text_.append(size - 1 - digits.size(), '0');
    text_ += digits;
  }
}

}  // namespace stottekontakt::benchmarks
