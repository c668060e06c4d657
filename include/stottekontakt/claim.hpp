#pragma once
/// @file
/// The facts: what a support contact enters on a timesheet, and the agreement behind it.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "stottekontakt/regulation.hpp"
#include "stottekontakt/rule.hpp"

namespace stottekontakt {
inline namespace v0 {

/// A time of day, minutes after midnight, 0 to 1439.
struct ClockTime {
  std::int16_t minute;  ///< after midnight, 0–1439
  /// Compares in the order of the day.
  friend constexpr auto operator<=>(const ClockTime&, const ClockTime&) noexcept = default;
};

/// What became of a planned visit.
enum class VisitStatus : std::uint8_t { held, cancelled, contact_ill };

/// Who cancelled. Everybody but the contact is the recipient's side.
enum class CancelledBy : std::uint8_t { recipient, guardian, municipality, contact };

/// Why it was cancelled.
enum class CancelCause : std::uint8_t { not_stated, illness, no_show, other };

/// That a visit was cancelled.
struct Cancellation {
  Required<Date> on;                            ///< the day it was cancelled, not after the visit's date
  CancelledBy by;                               ///< whose side cancelled
  CancelCause cause = CancelCause::not_stated;  ///< why
};

/// What was done on a visit.
enum class Activity : std::uint8_t {
  social,
  cafe,
  culture,
  sport,
  outdoors,
  conversation,
  home_visit,
  planning,
  cooperation,
  shopping,
  tidying,
  washing,
  cooking,
  doctor,
  chore,
  health_service,
  treatment,
  other,
};

/// One visit (*oppdrag*): held, cancelled or lost to the contact's illness.
struct Visit {
  std::string_view id;                      ///< opaque; unique over the sheet's visits and expenses
  Required<Date> date;                      ///< a visit over midnight belongs whole to its start date
  std::optional<ClockTime> start{};         ///< Norwegian local time
  Hours hours{};                            ///< used, or planned if cancelled; 0:00 to 24:00
  VisitStatus status = VisitStatus::held;   ///< what became of it
  std::optional<Cancellation> cancelled{};  ///< if and only if status is cancelled
  Activity activity = Activity::social;     ///< what was done, or planned
  bool with_recipient = true;               ///< false: the contact was alone
  Kilometres km_to{};                       ///< to the recipient's home, inside the municipality
  Kilometres km_from{};                     ///< and back
  Kilometres km_outside{};                  ///< driven outside the municipality on those trips
  Kilometres km_activity{};                 ///< driven on the activity itself
};

/// What a receipt is for.
enum class ExpenseKind : std::uint8_t { activity, cafe, ticket, transport, fuel, other };

/// Whose cost it is.
enum class ExpenseFor : std::uint8_t { contact, recipient };

/// One receipt (*utlegg*).
struct Expense {
  std::string_view id;                         ///< opaque; unique over the sheet's visits and expenses
  Required<Date> date;                         ///< of the purchase
  Kroner amount{};                             ///< more than zero
  ExpenseKind kind = ExpenseKind::activity;    ///< what it is for
  ExpenseFor spent_for = ExpenseFor::contact;  ///< whose cost it is
  bool receipt = false;                        ///< delivered with the timesheet
};

/// The hours a week agreed from a day on (*tildelte timer*).
struct WeeklyHours {
  Required<Date> from;  ///< first day
  Hours hours;          ///< a week, 0:00 to 168:00
};

/// The expense cover granted from a day on (*utgiftsdekning*).
struct ExpenseCover {
  Required<Date> from;            ///< first day
  std::optional<Kroner> monthly;  ///< nullopt: the maximum; 0.00 ends the cover
};

/// A period of the contact's own illness.
struct SickLeave {
  Required<Date> from;             ///< first day of illness
  std::optional<Date> to{};        ///< nullopt: still ill
  std::optional<Date> reported{};  ///< to a doctor or NAV
};

/// A notice (*oppsigelse*) that ends the agreement, from either party.
struct Termination {
  Required<Date> received;  ///< the day the other party received it
  bool written = true;      ///< STK-AGR-02
};

/// Where the saving-up of hours stands (*timekonto*).
struct HourAccount {
  Required<Date> opened;  ///< first day it accrues
  Hours used{};           ///< from `opened` to the day before this month
};

/// The assignment contract (*oppdragsavtale*) of one contact with one recipient.
struct Agreement {
  std::string_view id;                            ///< opaque
  std::string_view employee{};                    ///< opaque payroll number, leading zeros kept; may be empty
  Required<Date> from;                            ///< first day
  std::optional<Date> to{};                       ///< last day; nullopt: until further notice
  std::optional<Termination> notice{};            ///< ends it, STK-AGR-01
  std::optional<Date> ready{};                    ///< the day the start-up checklist was complete
  RateKey rate = RateKey::individual;             ///< which hourly rate it is paid by
  std::span<const WeeklyHours> weekly_hours;      ///< rising; the first not after `from`
  std::span<const ExpenseCover> expense_cover{};  ///< rising; empty: none granted
  std::span<const Period> holidays{};             ///< by first day
  std::span<const SickLeave> sick_leave{};        ///< by first day
  std::optional<HourAccount> hour_account{};      ///< nullopt: it opens on the month's first day (STK-PAY-04)
};

/// What earlier statements of the same agreement and month granted.
struct Earlier {
  Hours hours{};      ///< granted hours
  Kroner expenses{};  ///< granted receipts
};

/// The part of an item a person rules on; both ways of a drive are one part.
enum class RulingPart : std::uint8_t { hours, km, expense };

/// A person's decision on a part in review (STK-CTL-02).
struct PersonRuling {
  std::int32_t item;  ///< index of the visit, or of the expense if `part` is expense
  RulingPart part;    ///< of the item
  bool granted;       ///< false: refused
  Required<Date> on;  ///< the day of the ruling
};

/// One month of one agreement, as delivered (*timeliste*).
struct Timesheet {
  Agreement agreement;                      ///< the contract behind it
  Month month;                              ///< the month it is for
  Required<Date> delivered;                 ///< Norwegian calendar date of receipt
  Earlier earlier{};                        ///< granted by earlier statements of this agreement and month
  std::span<const Visit> visits{};          ///< in any order
  std::span<const Expense> expenses{};      ///< in any order
  std::span<const PersonRuling> rulings{};  ///< on parts that are in review
};

/// Documents' words of the enumerations, in the order of their values.
///@{
inline constexpr std::string_view visit_status_names[] = {"held", "cancelled", "contact_ill"};
inline constexpr std::string_view cancelled_by_names[] = {"recipient", "guardian", "municipality", "contact"};
inline constexpr std::string_view cancel_cause_names[] = {"", "illness", "no_show", "other"};
inline constexpr std::string_view activity_names[] = {
    "social",     "cafe",     "culture",     "sport",          "outdoors",  "conversation",
    "home_visit", "planning", "cooperation", "shopping",       "tidying",   "washing",
    "cooking",    "doctor",   "chore",       "health_service", "treatment", "other"};
inline constexpr std::string_view expense_kind_names[] = {"activity", "cafe", "ticket", "transport", "fuel", "other"};
inline constexpr std::string_view expense_for_names[] = {"contact", "recipient"};
inline constexpr std::string_view ruling_part_names[] = {"hours", "km", "expense"};
///@}

/// The number of the last word in one of these lists.
template <std::size_t Count>
constexpr int last_of(const std::string_view (&)[Count]) noexcept {
  return static_cast<int>(Count) - 1;
}

}  // namespace v0
}  // namespace stottekontakt
