#pragma once
/// @file
/// C columns of C timesheets, and arrays with room for the answers.

#include <optional>

#include "c_sheet.hpp"

namespace stottekontakt::support {

/// A column that owns its values. It is absent where no row states the fact, and has a bitmap that begins in the middle
/// of a byte where some do not.
template <class T, class CColumn>
struct OwnedColumn {
  std::vector<T> values{};
  std::vector<bool> stated{};
  std::vector<std::uint8_t> bitmap{};

  void add(std::optional<T> fact) {
    values.push_back(fact.value_or(T{107}));  // nobody may look at what stands there without being stated
    stated.push_back(fact.has_value());
  }
  /// A fact of which zero says that it is not stated.
  void add_unless_zero(T fact) { add(fact == 0 ? std::nullopt : std::optional<T>(fact)); }

  /// The column; valid until a row is added.
  CColumn column() {
    constexpr std::size_t first_bit = 11;
    const auto count = static_cast<std::size_t>(std::count(stated.begin(), stated.end(), true));
    if (count == 0) return {nullptr, nullptr, 0};
    if (count == stated.size()) return {values.data(), nullptr, 0};
    bitmap.assign((first_bit + stated.size()) / 8 + 1, 0xff);
    for (std::size_t row = 0; row < stated.size(); ++row) {
      const std::size_t bit = first_bit + row;
      if (!stated[row]) bitmap[bit / 8] = static_cast<std::uint8_t>(bitmap[bit / 8] & ~(1u << bit % 8));
    }
    return {values.data(), bitmap.data(), first_bit};
  }
};
using Int32s = OwnedColumn<std::int32_t, stk_int32_column>;
using Int64s = OwnedColumn<std::int64_t, stk_int64_column>;
using Codes = OwnedColumn<std::uint8_t, stk_code_column>;

struct OwnedTexts {
  std::vector<std::int32_t> offsets{0};
  std::string bytes{};

  void add(const char* text, std::size_t length) {
    bytes.append(text, length);
    offsets.push_back(static_cast<std::int32_t>(bytes.size()));
  }
  stk_text_column column() const { return {offsets.data(), bytes.data()}; }
};

/// The columns of many C timesheets.
struct CColumns {
  using Offsets = std::vector<std::int32_t>;

  Int32s month_day{}, delivered_day{}, first_day{}, last_day{}, notice_day{}, opened_day{};
  Codes rate_key{};
  Int64s used_minutes{}, earlier_minutes{}, earlier_ore{};
  Offsets weekly_offsets{0}, cover_offsets{0}, holiday_offsets{0}, sick_offsets{0}, ruling_offsets{0}, visit_offsets{0},
      expense_offsets{0};
  Int32s weekly_from{}, weekly_minutes{}, cover_from{}, holiday_first{}, holiday_last{}, sick_first{}, sick_last{};
  Codes cover_kind{}, ruling_part{}, ruling_verdict{};
  Int64s cover_ore{};
  Int32s ruling_item{}, ruling_day{};
  Int32s visit_day{}, visit_minutes{}, cancelled_day{}, start_minute{}, metres_to{}, metres_from{}, metres_outside{},
      metres_activity{};
  Codes visit_status{}, cancelled_by{}, cancel_cause{}, activity{}, without_recipient{};
  Int32s expense_day{};
  Int64s expense_ore{};
  Codes spent_for{}, receipt{}, expense_kind{};
  OwnedTexts visit_id{}, expense_id{};

  void add(const CSheet& sheet) {
    const stk_timesheet& head = sheet.head;
    month_day.add(day_number(Date(static_cast<unsigned short>(head.year), static_cast<unsigned short>(head.month), 9)));
    delivered_day.add(head.delivered_day);
    first_day.add(head.agreement_first_day);
    last_day.add_unless_zero(head.agreement_last_day);
    notice_day.add_unless_zero(head.notice_received_day);
    opened_day.add_unless_zero(head.account_opened_day);
    rate_key.add_unless_zero(code(head.rate_key));
    used_minutes.add_unless_zero(head.account_used_minutes);
    earlier_minutes.add_unless_zero(head.earlier_minutes);
    earlier_ore.add_unless_zero(head.earlier_expenses_ore);
    for (const stk_weekly_hours& row : sheet.weekly_hours) {
      weekly_from.add(row.from_day);
      weekly_minutes.add(row.minutes);
    }
    weekly_offsets.push_back(static_cast<std::int32_t>(weekly_minutes.values.size()));
    for (const stk_expense_cover& row : sheet.expense_cover) {
      cover_from.add(row.from_day);
      cover_kind.add(code(row.cover_kind));
      cover_ore.add_unless_zero(row.monthly_ore);
    }
    cover_offsets.push_back(static_cast<std::int32_t>(cover_kind.values.size()));
    for (const stk_holiday& row : sheet.holidays) {
      holiday_first.add(row.first_day);
      holiday_last.add(row.last_day);
    }
    holiday_offsets.push_back(static_cast<std::int32_t>(holiday_first.values.size()));
    for (const stk_sick_leave& row : sheet.sick_leave) {
      sick_first.add(row.first_day);
      sick_last.add_unless_zero(row.last_day);
    }
    sick_offsets.push_back(static_cast<std::int32_t>(sick_first.values.size()));
    for (const stk_ruling& row : sheet.rulings) {
      ruling_item.add(row.item);
      ruling_part.add(code(row.part));
      ruling_verdict.add(code(row.verdict));
      ruling_day.add(row.day);
    }
    ruling_offsets.push_back(static_cast<std::int32_t>(ruling_item.values.size()));
    for (const stk_visit& row : sheet.visits) add(row);
    visit_offsets.push_back(static_cast<std::int32_t>(visit_day.values.size()));
    for (const stk_expense& row : sheet.expenses) {
      expense_day.add(row.day);
      expense_ore.add(row.amount_ore);
      spent_for.add(code(row.spent_for));
      receipt.add_unless_zero(code(row.receipt));
      expense_kind.add_unless_zero(code(row.kind));
      expense_id.add(row.id, row.id_length);
    }
    expense_offsets.push_back(static_cast<std::int32_t>(expense_day.values.size()));
  }

  /// Calls `use(column)` for each of them.
  template <class Use>
  void each(const Use& use) {
    for (Int32s* column :
         {&month_day,    &delivered_day,  &first_day,   &last_day,       &notice_day,      &opened_day,
          &weekly_from,  &weekly_minutes, &cover_from,  &holiday_first,  &holiday_last,    &sick_first,
          &sick_last,    &ruling_item,    &ruling_day,  &visit_day,      &visit_minutes,   &cancelled_day,
          &start_minute, &metres_to,      &metres_from, &metres_outside, &metres_activity, &expense_day}) {
      use(*column);
    }
    for (Int64s* column : {&used_minutes, &earlier_minutes, &earlier_ore, &cover_ore, &expense_ore}) use(*column);
    for (Codes* column : {&rate_key, &cover_kind, &ruling_part, &ruling_verdict, &visit_status, &cancelled_by,
                          &cancel_cause, &activity, &without_recipient, &spent_for, &receipt, &expense_kind}) {
      use(*column);
    }
  }

  /// The columns; valid until a timesheet is added.
  stk_timesheet_columns columns() {
    stk_timesheet_columns all{};
    all.struct_size = sizeof all;
    all.count = month_day.values.size();
    all.month_day = month_day.column();
    all.delivered_day = delivered_day.column();
    all.agreement_first_day = first_day.column();
    all.agreement_last_day = last_day.column();
    all.notice_received_day = notice_day.column();
    all.rate_key = rate_key.column();
    all.account_opened_day = opened_day.column();
    all.account_used_minutes = used_minutes.column();
    all.earlier_minutes = earlier_minutes.column();
    all.earlier_expenses_ore = earlier_ore.column();
    all.weekly_hours = {weekly_minutes.values.size(), weekly_offsets.data(), weekly_from.column(),
                        weekly_minutes.column()};
    all.expense_cover = {cover_kind.values.size(), cover_offsets.data(), cover_from.column(), cover_kind.column(),
                         cover_ore.column()};
    all.holidays = {holiday_first.values.size(), holiday_offsets.data(), holiday_first.column(), holiday_last.column()};
    all.sick_leave = {sick_first.values.size(), sick_offsets.data(), sick_first.column(), sick_last.column()};
    all.rulings = {ruling_item.values.size(), ruling_offsets.data(),   ruling_item.column(),
                   ruling_part.column(),      ruling_verdict.column(), ruling_day.column()};
    all.visits = {visit_day.values.size(), visit_offsets.data(),    visit_day.column(),         visit_minutes.column(),
                  visit_status.column(),   cancelled_day.column(),  cancelled_by.column(),      cancel_cause.column(),
                  start_minute.column(),   activity.column(),       without_recipient.column(), metres_to.column(),
                  metres_from.column(),    metres_outside.column(), metres_activity.column(),   visit_id.column()};
    all.expenses = {expense_day.values.size(), expense_offsets.data(), expense_day.column(),  expense_ore.column(),
                    spent_for.column(),        receipt.column(),       expense_kind.column(), expense_id.column()};
    return all;
  }

 private:
  static std::uint8_t code(std::int32_t number) { return static_cast<std::uint8_t>(number); }
  void add(const stk_visit& row) {
    visit_day.add(row.day);
    visit_minutes.add(row.minutes);
    visit_status.add(code(row.status));
    cancelled_day.add_unless_zero(row.cancelled_day);
    cancelled_by.add_unless_zero(code(row.cancelled_by));
    cancel_cause.add_unless_zero(code(row.cancel_cause));
    start_minute.add(row.start_minute_plus_1 == 0 ? std::nullopt : std::optional(row.start_minute_plus_1 - 1));
    activity.add_unless_zero(code(row.activity));
    without_recipient.add_unless_zero(code(row.without_recipient));
    metres_to.add_unless_zero(row.metres_to);
    metres_from.add_unless_zero(row.metres_from);
    metres_outside.add_unless_zero(row.metres_outside);
    metres_activity.add_unless_zero(row.metres_activity);
    visit_id.add(row.id, row.id_length);
  }
};

/// Arrays for all answers, filled with a pattern first, so that what was not written shows.
struct CColumnAnswers {
  std::vector<stk_visit_outcome> visits;
  std::vector<stk_expense_outcome> expenses;
  std::vector<std::int32_t> statuses, fault_fields, fault_items, fault_days, payout_day, bank_day;
  std::vector<std::int64_t> payable_ore, pending_ore, refused_ore, accrued_minutes, used_minutes, balance_minutes,
      rebook_minutes;
  stk_column_answers head{};

  explicit CColumnAnswers(const stk_timesheet_columns& columns)
      : visits(columns.visits.count), expenses(columns.expenses.count) {
    if (!visits.empty()) std::memset(visits.data(), 0x5a, visits.size() * sizeof visits[0]);
    if (!expenses.empty()) std::memset(expenses.data(), 0x5a, expenses.size() * sizeof expenses[0]);
    const auto room = [&](auto number, auto&... columns_of) { (columns_of.assign(columns.count, number), ...); };
    room(pattern, statuses, fault_fields, fault_items, fault_days, payout_day, bank_day);
    room(long_pattern, payable_ore, pending_ore, refused_ore, accrued_minutes, used_minutes, balance_minutes,
         rebook_minutes);
    head = {sizeof head,
            pattern,
            pattern,
            pattern,
            visits.data(),
            expenses.data(),
            statuses.data(),
            fault_fields.data(),
            fault_items.data(),
            fault_days.data(),
            payable_ore.data(),
            pending_ore.data(),
            refused_ore.data(),
            accrued_minutes.data(),
            used_minutes.data(),
            balance_minutes.data(),
            rebook_minutes.data(),
            payout_day.data(),
            bank_day.data()};
  }
  CColumnAnswers(const CColumnAnswers&) = delete;

  /// True if no array was written to.
  bool untouched() const {
    const auto all_pattern = [](const auto& array) {
      const auto* bytes = reinterpret_cast<const unsigned char*>(array.data());
      return std::all_of(bytes, bytes + array.size() * sizeof array[0],
                         [](unsigned char byte) { return byte == 0x5a; });
    };
    const auto all = [&](const auto&... arrays) { return (all_pattern(arrays) && ...); };
    return all(visits, expenses, statuses, fault_fields, fault_items, fault_days, payout_day, bank_day, payable_ore,
               pending_ore, refused_ore, accrued_minutes, used_minutes, balance_minutes, rebook_minutes);
  }

  static constexpr std::int32_t pattern = 0x5a5a5a5a;
  static constexpr std::int64_t long_pattern = 0x5a5a5a5a5a5a5a5a;
};

}  // namespace stottekontakt::support
