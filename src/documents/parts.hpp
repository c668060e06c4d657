#pragma once
/// @file
/// A statement's decisions spelled out part by part, as every document writes them.

#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The parts of an item, in the order documents list them.
enum class Part : std::uint8_t { hours, km_to, km_from, km_outside, km_activity, expense };
inline constexpr std::string_view part_names[] = {"hours", "km_to", "km_from", "km_outside", "km_activity", "expense"};

/// One settled timesheet with what its decisions came from. Refers to the caller's values.
struct Settled {
  const Regulation& regulation;
  const Timesheet& sheet;
  const Statement& statement;
  Terms terms;
};

/// The decision about one claimed part of one item. Quantities count the part's own unit: minutes, metres or øre.
struct PartDecision {
  ItemList list;
  std::size_t item;  ///< index in the list
  Part part;
  std::int64_t claimed;
  std::int64_t granted;
  std::int64_t pending;
  Finding finding;
  std::optional<Date> ruled{};  ///< the day a person ruled on it (STK-CTL-02)

  std::int64_t refused() const noexcept { return claimed - granted - pending; }
};

/// Every claimed part of every item, in file order, then part order.
std::vector<PartDecision> parts_of(const Settled& settled);

/// An item's id, by its list and its index there.
std::string_view id_of_item(const Timesheet& sheet, ItemList list, std::size_t item);

/// A quantity in the unit of its part: "3:00", "7.4", "120.00".
constexpr ShortText quantity_text(Part part, std::int64_t quantity) noexcept {
  if (part == Part::hours) return to_text(Hours::of_minutes(quantity));
  if (part == Part::expense) return to_text(Kroner::of_ore(quantity));
  return to_text(Kilometres::of_metres(quantity));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
