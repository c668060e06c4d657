#include "c_sheets.hpp"

#include "stottekontakt/values/date.hpp"

namespace stottekontakt::benchmarks {

CSheets::CSheets(const Facts& f) : visit_ids_('v', f.visits.total()), receipt_ids_('e', f.receipts.total()) {
  for (std::size_t i = 0; i < f.weekly_hours.total(); ++i) {
    weekly_hours_.push_back({f.weekly_from_day[i], f.weekly_minutes[i]});
  }
  for (std::size_t i = 0; i < f.covers.total(); ++i) {
    covers_.push_back({f.cover_from_day[i], f.cover_kind[i], f.cover_ore[i]});
  }
  for (std::size_t i = 0; i < f.holidays.total(); ++i) {
    holidays_.push_back({f.holiday_first_day[i], f.holiday_last_day[i]});
  }
  for (std::size_t i = 0; i < f.sick_leave.total(); ++i) {
    sick_leave_.push_back({f.sick_first_day[i], f.sick_last_day[i], 0, 0});
  }
  visits_.reserve(f.visits.total());
  for (std::size_t i = 0; i < f.visits.total(); ++i) {
    visits_.push_back({.id = visit_ids_[static_cast<std::size_t>(f.visit_number[i])].data(),
                       .id_length = Ids::size,
                       .day = f.day[i],
                       .minutes = f.minutes[i],
                       .status = f.status[i],
                       .start_minute_plus_1 = f.start_minute[i] + 1,
                       .cancelled_day = f.cancelled_day[i],
                       .cancelled_by = f.cancelled_by[i],
                       .cancel_cause = f.cancel_cause[i],
                       .activity = f.activity[i],
                       .without_recipient = f.without_recipient[i],
                       .metres_to = f.metres_to[i],
                       .metres_from = f.metres_from[i],
                       .metres_outside = f.metres_outside[i],
                       .metres_activity = f.metres_activity[i],
                       .reserved = 0});
  }
  for (std::size_t i = 0; i < f.receipts.total(); ++i) {
    receipts_.push_back({.id = receipt_ids_[i].data(),
                         .id_length = Ids::size,
                         .day = f.receipt_day[i],
                         .amount_ore = static_cast<std::int32_t>(f.receipt_ore[i]),
                         .spent_for = f.receipt_spent_for[i],
                         .receipt = f.receipt_delivered[i],
                         .kind = f.receipt_kind[i],
                         .reserved = 0});
  }
  sheets_.reserve(f.sheets());
  for (std::size_t s = 0; s < f.sheets(); ++s) {
    stk_timesheet sheet{};
    sheet.struct_size = sizeof sheet;
    const Month month = month_of(date_from_days(f.month_day[s]));
    sheet.year = month.year;
    sheet.month = month.month;
    sheet.delivered_day = f.delivered_day[s];
    sheet.agreement_first_day = f.agreement_first_day[s];
    sheet.agreement_last_day = f.agreement_last_day[s];
    sheet.weekly_hours = weekly_hours_.data() + f.weekly_hours.begin(s);
    sheet.weekly_hours_count = f.weekly_hours.count(s);
    sheet.weekly_hours_size = sizeof(stk_weekly_hours);
    sheet.visits = visits_.data() + f.visits.begin(s);
    sheet.visit_count = f.visits.count(s);
    sheet.visit_size = sizeof(stk_visit);
    sheet.expenses = receipts_.data() + f.receipts.begin(s);
    sheet.expense_count = f.receipts.count(s);
    sheet.expense_size = sizeof(stk_expense);
    sheet.expense_cover = covers_.data() + f.covers.begin(s);
    sheet.expense_cover_count = f.covers.count(s);
    sheet.expense_cover_size = sizeof(stk_expense_cover);
    sheet.holidays = holidays_.data() + f.holidays.begin(s);
    sheet.holiday_count = f.holidays.count(s);
    sheet.holiday_size = sizeof(stk_holiday);
    sheet.sick_leave = sick_leave_.data() + f.sick_leave.begin(s);
    sheet.sick_leave_count = f.sick_leave.count(s);
    sheet.sick_leave_size = sizeof(stk_sick_leave);
    sheet.ready_day = f.ready_day[s];
    sheet.notice_received_day = f.notice_received_day[s];
    sheet.account_opened_day = f.account_opened_day[s];
    sheet.account_used_minutes = f.account_used_minutes[s];
    sheet.earlier_minutes = f.earlier_minutes[s];
    sheets_.push_back(sheet);
  }
}

const CSheets& c_county(Months months) {
  static const CSheets plain(county(Months::plain));
  static const CSheets full(county(Months::full));
  return months == Months::plain ? plain : full;
}

}  // namespace stottekontakt::benchmarks
