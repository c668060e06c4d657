#pragma once
/// @file
/// The one handle: a regulation made at run time, from a file or from another with a row more.

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "stottekontakt.h"
#include "stottekontakt/documents/regulation_file.hpp"
#include "stottekontakt/oppdal.hpp"

namespace stottekontakt::capi {

/// What a handle points to: a regulation, with what its view refers to. It is made once and never changes.
/// `stk_regulation` itself is never completed, so that nothing in here is part of the interface.
struct MadeRegulation {
  Regulation view;

  std::optional<documents::LoadedRegulation> loaded{};
  std::vector<DatedRow<HourlyRate>> hourly_rate{};
  std::vector<DatedRow<HourlyRate>> group_hourly_rate{};
  std::vector<DatedRow<KilometreRate>> kilometre_rate{};
  std::vector<DatedRow<KilometreRate>> kilometre_tax_free{};
  std::vector<DatedRow<Kroner>> expense_ceiling{};
  std::vector<DatedRow<Kilometres>> kilometre_ceiling{};
  std::deque<std::string> texts{};
};

inline stk_regulation* handle_of(MadeRegulation* made) noexcept {
  return reinterpret_cast<stk_regulation*>(made);
}
inline MadeRegulation* made_regulation(stk_regulation* handle) noexcept {
  return reinterpret_cast<MadeRegulation*>(handle);
}

/// The regulation asked for; NULL is Oppdal's.
inline const Regulation& regulation_of(const stk_regulation* handle) noexcept {
  return handle == nullptr ? oppdal : reinterpret_cast<const MadeRegulation*>(handle)->view;
}

}  // namespace stottekontakt::capi
