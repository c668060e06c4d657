#include "cpp_sheets.hpp"

#include "stottekontakt.h"

namespace stottekontakt::benchmarks {
namespace {

std::optional<Date> day_or_none(std::int32_t day) {
  return day == 0 ? std::nullopt : std::optional<Date>(date_from_days(day));
}

/// The rows of one sheet.
template <class Row>
std::span<const Row> of_sheet(const std::vector<Row>& rows, const Offsets& offsets, std::size_t sheet) {
  return std::span<const Row>(rows).subspan(offsets.begin(sheet), offsets.count(sheet));
}

Visit visit_of(const Facts& f, std::size_t i, std::string_view id) {
  Visit visit{.id = id,
              .date = date_from_days(f.day[i]),
              .hours = Hours::of_minutes(f.minutes[i]),
              .status = static_cast<VisitStatus>(f.status[i] - STK_VISIT_HELD),
              .activity = static_cast<Activity>(f.activity[i]),
              .with_recipient = f.without_recipient[i] == 0,
              .km_to = Kilometres::of_metres(f.metres_to[i]),
              .km_from = Kilometres::of_metres(f.metres_from[i]),
              .km_outside = Kilometres::of_metres(f.metres_outside[i]),
              .km_activity = Kilometres::of_metres(f.metres_activity[i])};
  if (f.start_minute[i] >= 0) visit.start = ClockTime{static_cast<std::int16_t>(f.start_minute[i])};
  if (f.status[i] == STK_VISIT_CANCELLED) {
    visit.cancelled =
        Cancellation{date_from_days(f.cancelled_day[i]), static_cast<CancelledBy>(f.cancelled_by[i] - STK_BY_RECIPIENT),
                     static_cast<CancelCause>(f.cancel_cause[i])};
  }
  return visit;
}

}  // namespace

CppSheets::CppSheets(const Facts& f)
    : agreement_ids_('a', f.sheets()), visit_ids_('v', f.visits.total()), receipt_ids_('e', f.receipts.total()) {
  for (std::size_t i = 0; i < f.weekly_hours.total(); ++i) {
    weekly_hours_.push_back({date_from_days(f.weekly_from_day[i]), Hours::of_minutes(f.weekly_minutes[i])});
  }
  for (std::size_t i = 0; i < f.covers.total(); ++i) {
    const bool maximum = f.cover_kind[i] == STK_COVER_MAXIMUM;
    covers_.push_back(
        {date_from_days(f.cover_from_day[i]), maximum ? std::nullopt : std::optional(Kroner::of_ore(f.cover_ore[i]))});
  }
  for (std::size_t i = 0; i < f.holidays.total(); ++i) {
    holidays_.push_back({date_from_days(f.holiday_first_day[i]), date_from_days(f.holiday_last_day[i])});
  }
  for (std::size_t i = 0; i < f.sick_leave.total(); ++i) {
    sick_leave_.push_back({date_from_days(f.sick_first_day[i]), date_from_days(f.sick_last_day[i])});
  }
  visits_.reserve(f.visits.total());
  for (std::size_t i = 0; i < f.visits.total(); ++i) {
    visits_.push_back(visit_of(f, i, visit_ids_[static_cast<std::size_t>(f.visit_number[i])]));
  }
  for (std::size_t i = 0; i < f.receipts.total(); ++i) {
    receipts_.push_back({.id = receipt_ids_[i],
                         .date = date_from_days(f.receipt_day[i]),
                         .amount = Kroner::of_ore(f.receipt_ore[i]),
                         .kind = static_cast<ExpenseKind>(f.receipt_kind[i]),
                         .spent_for = static_cast<ExpenseFor>(f.receipt_spent_for[i] - STK_FOR_CONTACT),
                         .receipt = f.receipt_delivered[i] == 1});
  }
  sheets_.reserve(f.sheets());
  for (std::size_t s = 0; s < f.sheets(); ++s) {
    Timesheet sheet{.agreement = {.id = agreement_ids_[s],
                                  .from = date_from_days(f.agreement_first_day[s]),
                                  .to = day_or_none(f.agreement_last_day[s]),
                                  .ready = day_or_none(f.ready_day[s]),
                                  .weekly_hours = of_sheet(weekly_hours_, f.weekly_hours, s),
                                  .expense_cover = of_sheet(covers_, f.covers, s),
                                  .holidays = of_sheet(holidays_, f.holidays, s),
                                  .sick_leave = of_sheet(sick_leave_, f.sick_leave, s)},
                    .month = month_of(date_from_days(f.month_day[s])),
                    .delivered = date_from_days(f.delivered_day[s]),
                    .earlier = {.hours = Hours::of_minutes(f.earlier_minutes[s])},
                    .visits = of_sheet(visits_, f.visits, s),
                    .expenses = of_sheet(receipts_, f.receipts, s)};
    if (f.notice_received_day[s] != 0) sheet.agreement.notice = Termination{date_from_days(f.notice_received_day[s])};
    if (f.account_opened_day[s] != 0) {
      sheet.agreement.hour_account =
          HourAccount{date_from_days(f.account_opened_day[s]), Hours::of_minutes(f.account_used_minutes[s])};
    }
    sheets_.push_back(sheet);
  }
}

std::int64_t settled_ore(std::span<const Timesheet> sheets) {
  std::int64_t ore = 0;
  for (const Timesheet& sheet : sheets) {
    const Result<Statement> statement = settle(oppdal, sheet);
    if (!statement) return -1;
    ore += statement->settlement.totals.payable.ore();
  }
  return ore;
}

const CppSheets& cpp_county(Months months) {
  static const CppSheets plain(county(Months::plain));
  static const CppSheets full(county(Months::full));
  return months == Months::plain ? plain : full;
}

}  // namespace stottekontakt::benchmarks
