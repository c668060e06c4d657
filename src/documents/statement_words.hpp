#pragma once
/// @file
/// Rows and words of a statement, as every document for people has them: text, page and workbook.

#include <span>
#include <string>
#include <vector>

#include "documents/parts.hpp"
#include "stottekontakt/documents/words.hpp"
#include "text/collisions.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// A part of an item as people read it. The drive there and back is one row where both share one fate.
struct PartRow {
  PartDecision part;  ///< with the sums of both where it is a drive there and back
  bool both_ways = false;
};
std::vector<PartRow> rows_of(const Settled& settled, std::span<const PartDecision> parts);

/// "timer", "kjøring dit og hjem".
std::string part_words(const PartRow& row, Language language);
/// What became of a part: "3:00 innvilget", "ført 149,00 kr, innvilget 85,00 kr, avslått 64,00 kr".
std::string outcome_words(const Settled& settled, const PartDecision& part, Language language);
/// A quantity with its unit, but for hours, which the row's name tells: "3:00", "7,4 km", "120,00 kr".
std::string quantity_words(Part part, std::int64_t number, Language language);

/// How a statement groups its parts, what asks for attention first.
enum class PartGroup : std::uint8_t { pending, cut, ruled, granted };
PartGroup group_of(const PartDecision& part);
/// The parts of one group, in their order.
std::vector<PartDecision> parts_in(PartGroup group, std::span<const PartDecision> parts);
/// "Til avklaring".
std::string heading_of(PartGroup group, Language language);

Date date_of_item(const Timesheet& sheet, ItemList list, std::size_t item);
/// The activity of a visit or the kind of a receipt: "samtale, avlyst samme dag", "kafé".
std::string what_words(const Timesheet& sheet, ItemList list, std::size_t item, Language language);

/// "Kjøring".
std::string line_kind_words(LineKind kind, Language language);
/// "Kjøring (antatt sats)".
std::string line_words(const Line& line, Language language);
/// "17:00 timer", "74 km"; empty for expenses.
std::string line_quantity_words(const Line& line, Language language);
/// "fredag 11.04.2025".
std::string payout_day_words(const Payout& payout, Language language);
/// "den 12.04.2025 er ikke en bankdag"; empty where it is one.
std::string payout_note(const Payout& payout, Language language);
/// The regulation's id and the beginning of its digest.
std::string regulation_words(const Regulation& regulation);
/// The days the hour account is counted over; empty, or words of them.
std::string account_period_words(const Settled& settled, Language language);
/// The period of the timesheet where it is not the calendar month; else empty.
std::string period_words(const Settled& settled, Language language);

/// Notices of one code and rule, each told once, or all at once with the items they apply to.
struct NoticeGroup {
  NoticeCode code;
  Rule rule;
  std::vector<std::string> paragraphs;
};
std::vector<NoticeGroup> notices_of(const Settled& settled, Language language, const Collisions& collisions);

/// The sums of several statements.
Totals sum_of(std::span<const Settled> statements);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
