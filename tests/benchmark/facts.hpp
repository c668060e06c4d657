#pragma once
/// @file
/// The facts every benchmark settles: random timesheets that do not repeat, as columns of 32-bit numbers.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stottekontakt::benchmarks {

/// How the months look.
enum class Months {
  plain,  ///< held visits with start times and kilometres, on different days and inside the granted hours: all is paid
  full,   ///< with cancellations, illness, holidays, accounts, changes of hours, covers, receipts and late deliveries
};

/// Columns as Arrow buffers hold them: days, minutes and metres; amounts and sums; codes; a bit a row that is stated.
///@{
using Numbers = std::vector<std::int32_t>;
using Amounts = std::vector<std::int64_t>;
using Codes = std::vector<std::uint8_t>;
using Bits = std::vector<std::uint8_t>;
///@}

/// Where the rows of each timesheet stand: those of sheet `s` are number offsets[s] to offsets[s + 1] - 1.
struct Offsets {
  Numbers offsets{0};  ///< one more than there are sheets

  std::size_t begin(std::size_t sheet) const { return static_cast<std::size_t>(offsets[sheet]); }
  std::size_t end(std::size_t sheet) const { return static_cast<std::size_t>(offsets[sheet + 1]); }
  std::size_t count(std::size_t sheet) const { return end(sheet) - begin(sheet); }
  std::size_t total() const { return static_cast<std::size_t>(offsets.back()); }
};

/// The timesheets. Days, codes and the meaning of zero are those of capi/stottekontakt.h.
struct Facts {
  Months months{};
  Numbers month_day;  ///< the month's first
  Numbers delivered_day, agreement_first_day, agreement_last_day, ready_day, notice_received_day, account_opened_day;
  Amounts account_used_minutes, earlier_minutes;

  Offsets weekly_hours;
  Numbers weekly_from_day, weekly_minutes;
  Offsets covers;
  Numbers cover_from_day;
  Codes cover_kind;
  Amounts cover_ore;
  Offsets holidays;
  Numbers holiday_first_day, holiday_last_day;
  Offsets sick_leave;
  Numbers sick_first_day, sick_last_day;

  Offsets visits;
  Numbers day, minutes, metres_to, metres_from, metres_outside, metres_activity;
  Numbers start_minute;  ///< -1: not stated
  Codes status, cancelled_by, cancel_cause, activity, without_recipient;
  Numbers cancelled_day;
  Numbers visit_number;  ///< for its id; rising where date and start are the same

  Offsets receipts;
  Numbers receipt_day;
  Amounts receipt_ore;
  Codes receipt_spent_for, receipt_delivered, receipt_kind;

  /// Which rows state a day (a start) that may be left out.
  Bits has_last_day, has_notice, has_account, has_start, has_cancelled_day;

  std::size_t sheets() const { return month_day.size(); }
};

/// The columns that are read: of plain months only those that must be there, and the kilometres.
std::vector<std::span<const std::byte>> columns_of(const Facts& facts);

/// Random timesheets of eight visits each, in months from January 2025 on; the visits of half of them in any order.
Facts make_facts(Months months, std::size_t sheets);

/// The facts of 1 000 000 visits, made once.
const Facts& county(Months months);

/// Ids of agreements, visits and receipts: "a0000003", "v0000017", "e0000004".
class Ids {
 public:
  Ids(char letter, std::size_t count);
  std::string_view operator[](std::size_t number) const { return std::string_view(text_).substr(number * size, size); }
  static constexpr std::size_t size = 8;

 private:
  std::string text_;
};

}  // namespace stottekontakt::benchmarks
