#pragma once
/// @file
/// `oppdal`: the built-in regulation, Oppdal kommune's sheet as data.

#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
inline namespace v0 {

namespace detail::oppdal {
using namespace literals;

inline constexpr std::string_view sheet_3 = "Info til støttekontakter i Oppdal kommune, pkt. 3";
inline constexpr std::string_view sheet_4 = "Info til støttekontakter i Oppdal kommune, pkt. 4";
inline constexpr std::string_view travel = "Statens reiseregulativ innenlands, jf. KS SGS 1001 § 3";

inline constexpr DatedRow<HourlyRate> hourly_rate[] = {
    {"2025-01-01"_day, HourlyRate(233.03_kr), Provenance::stated, sheet_3},
};
inline constexpr DatedRow<KilometreRate> kilometre_rate[] = {
    {"2019-01-01"_day, KilometreRate(4.03_kr), Provenance::assumed, travel},
    {"2023-01-01"_day, KilometreRate(4.48_kr), Provenance::assumed, travel},
    {"2024-01-01"_day, KilometreRate(4.90_kr), Provenance::assumed, travel},
    {"2025-01-01"_day, KilometreRate(5.00_kr), Provenance::assumed, travel},
    {"2026-01-01"_day, KilometreRate(5.30_kr), Provenance::assumed, travel},
};
inline constexpr DatedRow<KilometreRate> kilometre_tax_free[] = {
    {"2019-01-01"_day, KilometreRate(3.50_kr), Provenance::assumed, travel},
};
inline constexpr DatedRow<Kroner> expense_ceiling[] = {
    {"2025-01-01"_day, 100_kr, Provenance::stated, sheet_3},
};
}  // namespace detail::oppdal

/// Oppdal kommune, as its sheet stood on 2025-01-01. Figures the sheet does not name are `assumed`.
inline constexpr Regulation oppdal{
    .id = "oppdal",
    .hourly_rate = detail::oppdal::hourly_rate,
    .group_hourly_rate = {},
    .kilometre_rate = detail::oppdal::kilometre_rate,
    .kilometre_tax_free = detail::oppdal::kilometre_tax_free,
    .expense_ceiling = detail::oppdal::expense_ceiling,
    .kilometre_ceiling = {},
    .cover_basis = CoverBasis::per_weekly_hour,
    .period_start_day = {1, Provenance::stated, detail::oppdal::sheet_3},
    .claim_window_months = {3, Provenance::stated, detail::oppdal::sheet_3},
    .due_day = {31, Provenance::stated, detail::oppdal::sheet_3},
    .due_months_after = {0, Provenance::stated, detail::oppdal::sheet_3},
    .payout_day = {12, Provenance::stated, detail::oppdal::sheet_3},
    .notice_days = {14, Provenance::stated, detail::oppdal::sheet_3},
    .holiday_weeks = {4, Provenance::stated, detail::oppdal::sheet_3},
    .sickness_days = {16, Provenance::stated, detail::oppdal::sheet_3},
    .long_illness_days = {16, Provenance::assumed, "egen tolking av «langvarig sykdom»"},
    .evaluations_least = {1, Provenance::stated, detail::oppdal::sheet_4},
    .evaluations_aim = {2, Provenance::stated, detail::oppdal::sheet_4},
};

}  // namespace v0
}  // namespace stottekontakt
