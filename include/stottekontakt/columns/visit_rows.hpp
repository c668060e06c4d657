#pragma once
/// @file
/// Visits that can be read as they stand: whether their codes exist and their facts belong together has been asked for
/// many rows at once.

#include <limits>

#include "stottekontakt/claim.hpp"
#include "stottekontakt/columns/dense.hpp"
#include "stottekontakt/columns/facts.hpp"

namespace stottekontakt {
inline namespace v0 {

/// The visits of a batch, those of some timesheets at a time.
class VisitRows {
 public:
  /// The columns must live as long.
  explicit VisitRows(const TimesheetColumns& columns) : VisitRows(columns, room_for(columns)) {}

  /// True if the visits of a timesheet can be read here. False if in one of them, or of a timesheet near by, something
  /// is missing, unknown or forbidden: then they have to be read one by one, to say what.
  bool can_read(std::size_t timesheet) noexcept {
    if (timesheet < first_ || timesheet >= last_) read_from(timesheet);
    return sound_;
  }
  /// The row a timesheet begins at, for `operator[]`.
  std::size_t row_of(std::size_t timesheet) const noexcept { return columns_.rows.begin(timesheet) - begin_; }
  /// The visit of a row.
  Visit operator[](std::size_t i) const noexcept {
    Visit visit{
        .id = columns_.id.text(begin_ + i),
        .date = date_from_days(day_[i]),
        .start = ClockTime{static_cast<std::int16_t>(start_minute_[i])},
        .hours = Hours::of_minutes(minutes_[i]),
        .status = static_cast<VisitStatus>(status_[i] - held),
        .cancelled = Cancellation{date_from_days(cancelled_day_[i]), static_cast<CancelledBy>(cancelled_by_[i] - 1),
                                  static_cast<CancelCause>(cancel_cause_[i])},
        .activity = static_cast<Activity>(activity_[i]),
        .with_recipient = without_recipient_[i] == 0,
        .km_to = Kilometres::of_metres(metres_to_[i]),
        .km_from = Kilometres::of_metres(metres_from_[i]),
        .km_outside = Kilometres::of_metres(metres_outside_[i]),
        .km_activity = Kilometres::of_metres(metres_activity_[i])};
    if (start_minute_[i] == unstated) visit.start.reset();
    if (status_[i] != cancelled) visit.cancelled.reset();
    return visit;
  }

 private:
  static constexpr std::uint8_t held = 1;
  static constexpr std::uint8_t cancelled = 2;
  static constexpr std::int32_t unstated = std::numeric_limits<std::int32_t>::min();
  static constexpr std::size_t rows_at_a_time = 2048;

  VisitRows(const TimesheetColumns& timesheets, std::size_t room)
      : columns_(timesheets.visits),
        timesheets_(timesheets.count),
        room_(room),
        status_(columns_.status, room, columns_.status.present() ? 0 : held),
        cancelled_by_(columns_.cancelled_by, room, 0),
        cancel_cause_(columns_.cancel_cause, room, 0),
        activity_(columns_.activity, room, 0),
        without_recipient_(columns_.without_recipient, room, 0),
        day_(columns_.day, room, unstated),
        minutes_(columns_.minutes, room, unstated),
        cancelled_day_(columns_.cancelled_day, room, unstated),
        start_minute_(columns_.start_minute, room, unstated),
        metres_to_(columns_.metres_to, room, 0),
        metres_from_(columns_.metres_from, room, 0),
        metres_outside_(columns_.metres_outside, room, 0),
        metres_activity_(columns_.metres_activity, room, 0) {}

  /// At least the rows of any one timesheet.
  static std::size_t room_for(const TimesheetColumns& columns) noexcept {
    const ListRows& rows = columns.visits.rows;
    return std::max(std::min(rows.count, rows_at_a_time), most_rows(rows, columns.count));
  }

  /// Reads the visits of a timesheet, and of as many after it as there is room for.
  void read_from(std::size_t timesheet) noexcept {
    const ListRows& rows = columns_.rows;
    begin_ = rows.begin(timesheet);
    first_ = timesheet;
    last_ = timesheet + 1;
    while (last_ < timesheets_ && rows.end(last_) - begin_ <= room_) ++last_;
    const std::size_t end = rows.end(last_ - 1);
    for (DenseRows<std::uint8_t>* column :
         {&status_, &cancelled_by_, &cancel_cause_, &activity_, &without_recipient_}) {
      column->read(begin_, end);
    }
    for (DenseRows<std::int32_t>* column : {&day_, &minutes_, &cancelled_day_, &start_minute_, &metres_to_,
                                            &metres_from_, &metres_outside_, &metres_activity_}) {
      column->read(begin_, end);
    }
    sound_ = day_.tells_unstated(begin_, end) && minutes_.tells_unstated(begin_, end) &&
             cancelled_day_.tells_unstated(begin_, end) && start_minute_.tells_unstated(begin_, end) &&
             codes_exist(end - begin_) && facts_belong_together(end - begin_);
  }

  // Both without a branch, so that a processor takes many rows in one step.
  bool codes_exist(std::size_t count) const noexcept {
    constexpr auto last_status = static_cast<std::uint8_t>(held + last_of(visit_status_names));
    bool exist = true;
    for (std::size_t i = 0; i < count; ++i) {
      exist &= (status_[i] >= held) & (status_[i] <= last_status) & (activity_[i] <= last_of(activity_names)) &
               (without_recipient_[i] <= 1) & (cancel_cause_[i] <= last_of(cancel_cause_names)) &
               (cancelled_by_[i] <= 1 + last_of(cancelled_by_names));
    }
    return exist;
  }
  bool facts_belong_together(std::size_t count) const noexcept {
    bool together = true;
    for (std::size_t i = 0; i < count; ++i) {
      const bool was_cancelled = status_[i] == cancelled;
      const std::int32_t start = start_minute_[i];
      together &= (day_[i] != unstated) & (minutes_[i] != unstated) & ((cancelled_by_[i] != 0) == was_cancelled) &
                  ((cancelled_day_[i] != unstated) == was_cancelled) & ((cancel_cause_[i] == 0) | was_cancelled) &
                  ((start == unstated) | ((start >= 0) & (start < 24 * 60)));
    }
    for (std::size_t i = 0; i < count && columns_.id.present(); ++i) {
      together &= !columns_.id.text(begin_ + i).empty();
    }
    return together;
  }

  const VisitColumns& columns_;
  std::size_t timesheets_;
  std::size_t room_;
  std::size_t begin_ = 0;  // the row that is number 0 here
  std::size_t first_ = 0;  // of the timesheets whose visits are here …
  std::size_t last_ = 0;   // … and the one after the last
  bool sound_ = false;
  DenseRows<std::uint8_t> status_, cancelled_by_, cancel_cause_, activity_, without_recipient_;
  DenseRows<std::int32_t> day_, minutes_, cancelled_day_, start_minute_;
  DenseRows<std::int32_t> metres_to_, metres_from_, metres_outside_, metres_activity_;
};

/// Those of one timesheet.
class VisitsOfSheet {
 public:
  /// `size` of them.
  VisitsOfSheet(const VisitRows& rows, std::size_t timesheet, std::size_t size) noexcept
      : rows_(rows), begin_(rows.row_of(timesheet)), size_(size) {}
  /// How many.
  std::size_t size() const noexcept { return size_; }
  /// The visit of a row.
  Visit operator[](std::size_t i) const noexcept { return rows_[begin_ + i]; }

 private:
  const VisitRows& rows_;
  std::size_t begin_;
  std::size_t size_;
};

}  // namespace v0
}  // namespace stottekontakt
