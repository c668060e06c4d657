/// @file
/// What the value types are, and what they refuse to be.

#include <concepts>
#include <type_traits>

#include "stottekontakt/stottekontakt.hpp"

namespace stottekontakt {
namespace {

using namespace literals;

template <class T>
constexpr bool is_small_value = std::is_trivially_copyable_v<T> && std::is_standard_layout_v<T> &&
                                std::is_nothrow_default_constructible_v<T> && sizeof(T) == sizeof(std::int64_t);
static_assert(is_small_value<Kroner> && is_small_value<Hours> && is_small_value<Kilometres>);
static_assert(is_small_value<HourlyRate> && is_small_value<KilometreRate>);
static_assert(std::is_trivially_copyable_v<Date> && sizeof(Date) == 4);
static_assert(std::is_trivially_copyable_v<Period> && sizeof(Period) == 8);
static_assert(std::is_trivially_copyable_v<Visit> && std::is_trivially_copyable_v<Expense>);
static_assert(std::is_trivially_copyable_v<Terms> && std::is_trivially_copyable_v<Regulation>);
static_assert(std::is_trivially_copyable_v<Line> && std::is_trivially_copyable_v<Notice>);
static_assert(sizeof(VisitDecision) == 16 && sizeof(ExpenseDecision) == 16 && sizeof(Finding) == 4);

// No number becomes an amount, a time or a distance by itself, nor the other way.
template <class T>
constexpr bool keeps_apart_from_numbers =
    !std::is_constructible_v<T, int> && !std::is_constructible_v<T, std::int64_t> &&
    !std::is_constructible_v<T, double> && !std::is_convertible_v<T, std::int64_t> &&
    !std::is_convertible_v<T, double> && !std::is_constructible_v<bool, T>;
static_assert(keeps_apart_from_numbers<Kroner> && keeps_apart_from_numbers<Hours> &&
              keeps_apart_from_numbers<Kilometres>);
static_assert(!std::is_convertible_v<Kroner, HourlyRate> && !std::is_convertible_v<Kroner, KilometreRate>);
static_assert(!std::is_constructible_v<HourlyRate, KilometreRate> &&
              !std::is_constructible_v<KilometreRate, HourlyRate>);

// A fact that must be stated has no default.
static_assert(!std::is_default_constructible_v<Required<Date>> && !std::is_default_constructible_v<Visit>);
static_assert(!std::is_default_constructible_v<Expense> && !std::is_default_constructible_v<Agreement>);

template <class A, class B>
concept Adds = requires(A a, B b) { a + b; };
template <class A, class B>
concept Subtracts = requires(A a, B b) { a - b; };
template <class A, class B>
concept Multiplies = requires(A a, B b) { a* b; };
template <class A, class B>
concept Divides = requires(A a, B b) { a / b; };
template <class A, class B>
concept Compares = requires(A a, B b) { a == b; };
template <class A, class B>
concept Orders = requires(A a, B b) { a < b; };

template <class A, class B>
constexpr bool mixes = Adds<A, B> || Subtracts<A, B> || Compares<A, B> || Orders<A, B>;
static_assert(Adds<Kroner, Kroner> && Subtracts<Hours, Hours> && Orders<Kilometres, Kilometres>);
static_assert(!mixes<Kroner, Hours> && !mixes<Hours, Kroner> && !mixes<Kroner, Kilometres>);
static_assert(!mixes<Kilometres, Kroner> && !mixes<Hours, Kilometres> && !mixes<Kilometres, Hours>);
static_assert(!mixes<Kroner, int> && !mixes<int, Hours> && !mixes<HourlyRate, Kroner>);

// A product goes through one named function; a rate multiplies its own unit only.
template <class A, class B>
constexpr bool scales = Multiplies<A, B> || Divides<A, B>;
static_assert(!scales<Kroner, Hours> && !scales<HourlyRate, Hours> && !scales<Hours, HourlyRate>);
static_assert(!scales<Kroner, int> && !scales<int, Kroner> && !scales<Kroner, double> && !scales<Kroner, Kroner>);
template <class Rate, class Quantity>
concept Pays = requires(Rate rate, Quantity quantity) { amount_rounded_half_up(rate, quantity); };
static_assert(Pays<HourlyRate, Hours> && Pays<KilometreRate, Kilometres>);
static_assert(!Pays<HourlyRate, Kilometres> && !Pays<KilometreRate, Hours> && !Pays<Kroner, Hours>);

// A dated parameter does not outlive its rows.
using Rows = DatedRow<Kroner>[1];
static_assert(std::is_constructible_v<Dated<Kroner>, const Rows&> &&
              !std::is_constructible_v<Dated<Kroner>, const Rows&&>);

// Statuses and rules keep their numbers: other programs store them.
static_assert(static_cast<int>(Status::output_too_small) == 101 && static_cast<int>(Status::no_such_rate) == 217);
static_assert(static_cast<int>(Status::not_readable) == 301 && static_cast<int>(Status::no_ceiling_in_force) == 402);
static_assert(static_cast<int>(Rule::STK_PAY_01) == 101 && static_cast<int>(Rule::STK_CON_05) == 1205);
static_assert(static_cast<int>(Verdict::review) == 4 && static_cast<int>(Reading::choice) == 3);
static_assert(std::size(activity_names) == 18 && activity_names[static_cast<int>(Activity::other)] == "other");
static_assert(expense_kind_names[static_cast<int>(ExpenseKind::other)] == "other");
static_assert(cancel_cause_names[static_cast<int>(CancelCause::no_show)] == "no_show");
static_assert(cancelled_by_names[static_cast<int>(CancelledBy::contact)] == "contact");
static_assert(visit_status_names[static_cast<int>(VisitStatus::contact_ill)] == "contact_ill");
static_assert(ruling_part_names[static_cast<int>(RulingPart::expense)] == "expense");
static_assert(line_kind_names[static_cast<int>(LineKind::expenses)] == "expenses");
static_assert(audience_names[static_cast<int>(Audience::responsible_person)] == "responsible_person");
static_assert(disclosure_answer_names[static_cast<int>(DisclosureAnswer::duty)] == "duty");
static_assert(evaluation_state_names[static_cast<int>(EvaluationState::target)] == "target");
static_assert(supplement_names[static_cast<int>(Supplement::planning_alone)] == "planning_alone");

}  // namespace
}  // namespace stottekontakt
