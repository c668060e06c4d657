#pragma once
/// @file
/// Many timesheets' facts as columns, and the memory their answers are written to.

#include "stottekontakt/columns.hpp"
#include "support/timesheet_facts.hpp"

namespace stottekontakt::support {

/// How a column lies in memory.
struct Layout {
  std::size_t first_bit = 0;  ///< of its bitmap
  bool bitmap = false;        ///< also where every row states the fact
};

/// A column that owns its values. It has a bitmap where a row does not state the fact, and is absent where none does.
template <class T>
class OwnedColumn {
 public:
  void add(const std::optional<T>& fact) {
    values_.push_back(fact.value_or(T{107}));  // what stands there without being stated is nobody's business
    stated_.push_back(fact.has_value());
    if (!fact) ++unstated_;
  }
  /// The column; valid until a row is added, or another view is made.
  Column<T> view(Layout layout = {}) {
    if (unstated_ == values_.size() && !layout.bitmap) return {};
    if (unstated_ == 0 && !layout.bitmap) return {values_.data()};
    const std::size_t bits = layout.first_bit + stated_.size();
    bitmap_.assign(bits / 8 + 1, 0xff);
    for (std::size_t row = 0; row < stated_.size(); ++row) {
      const std::size_t bit = layout.first_bit + row;
      if (!stated_[row]) bitmap_[bit / 8] = static_cast<std::uint8_t>(bitmap_[bit / 8] & ~(1u << bit % 8));
    }
    return {values_.data(), bitmap_.data(), layout.first_bit};
  }

 private:
  std::vector<T> values_;
  std::vector<bool> stated_;
  std::vector<std::uint8_t> bitmap_;
  std::size_t unstated_ = 0;
};

/// Texts one after the other.
class OwnedTexts {
 public:
  void add(std::string_view text) {
    bytes_ += text;
    offsets_.push_back(static_cast<std::int32_t>(bytes_.size()));
  }
  /// The column; absent where no row has a text.
  TextColumn view() const { return bytes_.empty() ? TextColumn{} : TextColumn{offsets_.data(), bytes_.data()}; }

 private:
  std::vector<std::int32_t> offsets_{0};
  std::string bytes_;
};

/// The rows of a list of every timesheet.
class OwnedOffsets {
 public:
  void add(std::size_t rows) { offsets_.push_back(offsets_.back() + static_cast<std::int32_t>(rows)); }
  ListRows view() const { return {static_cast<std::size_t>(offsets_.back()), offsets_.data()}; }
  std::vector<std::int32_t>& offsets() { return offsets_; }

 private:
  std::vector<std::int32_t> offsets_{0};
};

/// The columns of many timesheets.
class ColumnBatch {
 public:
  void add(const SheetFacts& facts) {
    ++count_;
    month_day_.add(facts.month_day);
    delivered_.add(facts.delivered);
    first_day_.add(facts.first_day);
    last_day_.add(facts.last_day);
    notice_.add(facts.notice);
    rate_.add(facts.rate);
    opened_.add(facts.opened);
    used_.add(facts.used);
    earlier_minutes_.add(facts.earlier_minutes);
    earlier_ore_.add(facts.earlier_ore);
    weekly_.rows.add(facts.weekly.size());
    for (const WeeklyFacts& row : facts.weekly) {
      weekly_.from.add(row.from);
      weekly_.minutes.add(row.minutes);
    }
    cover_.rows.add(facts.cover.size());
    for (const CoverFacts& row : facts.cover) {
      cover_.from.add(row.from);
      cover_.kind.add(row.kind);
      cover_.ore.add(row.ore);
    }
    holidays_.add(facts.holidays);
    sick_.add(facts.sick);
    rulings_.rows.add(facts.rulings.size());
    for (const RulingFacts& ruling : facts.rulings) {
      rulings_.item.add(ruling.item);
      rulings_.part.add(ruling.part);
      rulings_.verdict.add(ruling.verdict);
      rulings_.day.add(ruling.day);
    }
    visits_.rows.add(facts.visits.size());
    for (const VisitFacts& visit : facts.visits) visits_.add(visit);
    expenses_.rows.add(facts.expenses.size());
    for (const ExpenseFacts& expense : facts.expenses) expenses_.add(expense);
  }

  /// The columns, `next()` saying how each lies in memory; valid until a timesheet is added, or they are made anew.
  template <class Next>
  TimesheetColumns columns(Next&& next) {
    return {.count = count_,
            .month_day = month_day_.view(next()),
            .delivered_day = delivered_.view(next()),
            .agreement_first_day = first_day_.view(next()),
            .agreement_last_day = last_day_.view(next()),
            .notice_received_day = notice_.view(next()),
            .rate_key = rate_.view(next()),
            .account_opened_day = opened_.view(next()),
            .account_used_minutes = used_.view(next()),
            .earlier_minutes = earlier_minutes_.view(next()),
            .earlier_expenses_ore = earlier_ore_.view(next()),
            .weekly_hours = {weekly_.rows.view(), weekly_.from.view(next()), weekly_.minutes.view(next())},
            .expense_cover = {cover_.rows.view(), cover_.from.view(next()), cover_.kind.view(next()),
                              cover_.ore.view(next())},
            .holidays = {holidays_.rows.view(), holidays_.first.view(next()), holidays_.last.view(next())},
            .sick_leave = {sick_.rows.view(), sick_.first.view(next()), sick_.last.view(next())},
            .rulings = {rulings_.rows.view(), rulings_.item.view(next()), rulings_.part.view(next()),
                        rulings_.verdict.view(next()), rulings_.day.view(next())},
            .visits = visits_.view(next),
            .expenses = {expenses_.rows.view(), expenses_.day.view(next()), expenses_.ore.view(next()),
                         expenses_.spent_for.view(next()), expenses_.receipt.view(next()), expenses_.kind.view(next()),
                         expenses_.id.view()}};
  }
  /// The columns with bitmaps only where they are needed.
  TimesheetColumns columns() {
    return columns([] { return Layout(); });
  }

 private:
  struct Weekly {
    OwnedOffsets rows;
    OwnedColumn<std::int32_t> from, minutes;
  };
  struct Cover {
    OwnedOffsets rows;
    OwnedColumn<std::int32_t> from;
    OwnedColumn<std::uint8_t> kind;
    OwnedColumn<std::int64_t> ore;
  };
  struct Spans {
    void add(const std::vector<DaysFacts>& spans) {
      rows.add(spans.size());
      for (const DaysFacts& days : spans) {
        first.add(days.first);
        last.add(days.last);
      }
    }
    OwnedOffsets rows;
    OwnedColumn<std::int32_t> first, last;
  };
  struct Rulings {
    OwnedOffsets rows;
    OwnedColumn<std::int32_t> item, day;
    OwnedColumn<std::uint8_t> part, verdict;
  };
  struct Visits {
    void add(const VisitFacts& visit) {
      day.add(visit.day);
      minutes.add(visit.minutes);
      status.add(visit.status);
      cancelled_day.add(visit.cancelled_day);
      cancelled_by.add(visit.cancelled_by);
      cancel_cause.add(visit.cancel_cause);
      start.add(visit.start);
      activity.add(visit.activity);
      without_recipient.add(visit.without_recipient);
      metres_to.add(visit.metres_to);
      metres_from.add(visit.metres_from);
      metres_outside.add(visit.metres_outside);
      metres_activity.add(visit.metres_activity);
      id.add(visit.id);
    }
    template <class Next>
    VisitColumns view(Next&& next) {
      return {.rows = rows.view(),
              .day = day.view(next()),
              .minutes = minutes.view(next()),
              .status = status.view({next().first_bit, false}),  // absent is not the same as unstated: all were held
              .cancelled_day = cancelled_day.view(next()),
              .cancelled_by = cancelled_by.view(next()),
              .cancel_cause = cancel_cause.view(next()),
              .start_minute = start.view(next()),
              .activity = activity.view(next()),
              .without_recipient = without_recipient.view(next()),
              .metres_to = metres_to.view(next()),
              .metres_from = metres_from.view(next()),
              .metres_outside = metres_outside.view(next()),
              .metres_activity = metres_activity.view(next()),
              .id = id.view()};
    }
    OwnedOffsets rows;
    OwnedColumn<std::int32_t> day, minutes, cancelled_day, start, metres_to, metres_from, metres_outside,
        metres_activity;
    OwnedColumn<std::uint8_t> status, cancelled_by, cancel_cause, activity, without_recipient;
    OwnedTexts id;
  };
  struct Expenses {
    void add(const ExpenseFacts& expense) {
      day.add(expense.day);
      ore.add(expense.ore);
      spent_for.add(expense.spent_for);
      receipt.add(expense.receipt);
      kind.add(expense.kind);
      id.add(expense.id);
    }
    OwnedOffsets rows;
    OwnedColumn<std::int32_t> day;
    OwnedColumn<std::int64_t> ore;
    OwnedColumn<std::uint8_t> spent_for, receipt, kind;
    OwnedTexts id;
  };

  std::size_t count_ = 0;
  OwnedColumn<std::int32_t> month_day_, delivered_, first_day_, last_day_, notice_, opened_;
  OwnedColumn<std::uint8_t> rate_;
  OwnedColumn<std::int64_t> used_, earlier_minutes_, earlier_ore_;
  Weekly weekly_;
  Cover cover_;
  Spans holidays_, sick_;
  Rulings rulings_;
  Visits visits_;
  Expenses expenses_;
};

/// The memory of a batch's answers, filled with what no settlement writes.
struct ColumnMemory {
  explicit ColumnMemory(const TimesheetColumns& columns)
      : visits(columns.visits.rows.count, untouched_visit),
        expenses(columns.expenses.rows.count, untouched_expense),
        faults(columns.count, Fault{Status::not_readable, Field::none, untouched}),
        sums(7, std::vector<std::int64_t>(columns.count, untouched)),
        days(2, std::vector<std::int32_t>(columns.count, untouched)) {}

  ColumnAnswers answers() {
    return {.visits = visits,
            .expenses = expenses,
            .faults = faults,
            .payable_ore = sums[0],
            .pending_ore = sums[1],
            .refused_ore = sums[2],
            .accrued_minutes = sums[3],
            .used_minutes = sums[4],
            .balance_minutes = sums[5],
            .rebook_minutes = sums[6],
            .payout_day = days[0],
            .bank_day = days[1]};
  }

  static constexpr std::int32_t untouched = -77;
  static constexpr VisitDecision untouched_visit{.granted_minutes = untouched};
  static constexpr ExpenseDecision untouched_expense{.granted_ore = untouched};

  std::vector<VisitDecision> visits;
  std::vector<ExpenseDecision> expenses;
  std::vector<Fault> faults;
  std::vector<std::vector<std::int64_t>> sums;  // in the order of `ColumnAnswers`
  std::vector<std::vector<std::int32_t>> days;  // payout, bank
};

/// True if both say the same.
inline bool same(const Fault& a, const Fault& b) {
  return a.code == b.code && a.field == b.field && a.item == b.item && a.day == b.day;
}

}  // namespace stottekontakt::support
