#pragma once
/// @file
/// What the tests find that look at nothing but the visit: worked out once, by the rules themselves, for every way a
/// visit can go and every task.

#include <array>

#include "stottekontakt/rules/cancellation.hpp"
#include "stottekontakt/rules/mileage.hpp"
#include "stottekontakt/rules/pay.hpp"
#include "stottekontakt/rules/sickness.hpp"
#include "stottekontakt/rules/tasks.hpp"

namespace stottekontakt {
inline namespace v0 {

/// What follows from what became of a visit: held, lost to illness, or cancelled by somebody, for some cause, that day
/// or before.
struct Fate {
  Finding not_due;       ///< tests 5 and 6: the contact is ill, or it was cancelled in time
  Finding by_contact;    ///< test 9: cancelled by the contact
  Finding hours_paid;    ///< what pays the hours where no test finds anything
  Finding no_drive_due;  ///< what decides the kilometres where test 5 or 6 finds something
  Finding drive_paid;    ///< what pays the kilometres where no test finds anything
};

namespace detail {
inline constexpr std::size_t fates_count = 2 + 2 * 4 * 4;
/// 0 held, 1 ill, from 2 on cancelled: before or that day, by whom, why.
constexpr std::size_t fate_number(const Visit& visit) noexcept {
  if (!visit.cancelled) return visit.status == VisitStatus::contact_ill ? 1 : 0;
  const std::size_t same_day = cancelled_same_day(visit) ? 1 : 0;
  const std::size_t by = static_cast<std::size_t>(visit.cancelled->by) % 4;
  const std::size_t cause = static_cast<std::size_t>(visit.cancelled->cause) % 4;
  return 2 + same_day * 16 + by * 4 + cause;
}
constexpr Fate work_out_fate(const Visit& visit) noexcept {
  const Finding not_due = first_of(contact_is_ill(visit), cancelled_in_time(visit));
  const Finding no_drive_due = found_if(static_cast<bool>(not_due), no_drive_was_due);
  if (!visit.cancelled) return {not_due, no_finding, hours_paid, no_drive_due, kilometres_paid};
  return {not_due, cancelled_by_contact(visit), cancelled_hours_paid(visit.cancelled->cause), no_drive_due,
          cancelled_kilometres_paid};
}
constexpr std::array<Fate, fates_count> work_out_fates() noexcept {
  std::array<Fate, fates_count> fates{};
  const auto add = [&](const Visit& visit) { fates[fate_number(visit)] = work_out_fate(visit); };
  Visit visit{.id = {}, .date = last_date};
  add(visit);
  visit.status = VisitStatus::contact_ill;
  add(visit);
  visit.status = VisitStatus::cancelled;
  for (const Date on : {last_date, last_date - Days(1)}) {
    for (std::uint8_t by = 0; by < 4; ++by) {
      for (std::uint8_t cause = 0; cause < 4; ++cause) {
        visit.cancelled = Cancellation{on, static_cast<CancelledBy>(by), static_cast<CancelCause>(cause)};
        add(visit);
      }
    }
  }
  return fates;
}
inline constexpr std::array<Fate, fates_count> fates = work_out_fates();

inline constexpr std::size_t activities_count = 32;  // more than there are, so that every number has its place
constexpr std::array<Finding, 2 * activities_count> work_out_tasks() noexcept {
  std::array<Finding, 2 * activities_count> tasks{};
  for (std::uint8_t i = 0; i < activities_count; ++i) {
    tasks[std::size_t{i} * 2] = task_not_permitted(static_cast<Activity>(i), false);
    tasks[std::size_t{i} * 2 + 1] = task_not_permitted(static_cast<Activity>(i), true);
  }
  return tasks;
}
inline constexpr std::array<Finding, 2 * activities_count> tasks = work_out_tasks();
}  // namespace detail

/// What became of a visit and what follows: `contact_is_ill`, `cancelled_in_time` and their like, looked up.
constexpr const Fate& fate_of(const Visit& visit) noexcept {
  return detail::fates[detail::fate_number(visit)];
}
/// Test 10: `task_not_permitted`, looked up.
constexpr Finding task_of(const Visit& visit) noexcept {
  const std::size_t activity = static_cast<std::size_t>(visit.activity) % detail::activities_count;
  return detail::tasks[activity * 2 + (visit.with_recipient ? 1 : 0)];
}

}  // namespace v0
}  // namespace stottekontakt
