#pragma once
/// @file
/// The reason of one decision and of one notice, in words with their figures.

#include <string>

#include "documents/parts.hpp"
#include "stottekontakt/documents/words.hpp"
#include "text/collisions.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Why a part was decided so, in one or two sentences with the figures that decided it.
/// @param collisions of the sheet, made once for all its parts and notices; where left out, they are looked for
///@{
std::string reason_of(const Settled& settled, const PartDecision& part, Language language,
                      const Collisions& collisions);
std::string reason_of(const Settled& settled, const PartDecision& part, Language language);
///@}
/// The same told to the contact: without what a caseworker is asked to decide and to enter.
/// @param both_ways the part is a drive there and back, with the sums of both
std::string reason_for_contact(const Settled& settled, const PartDecision& part, bool both_ways, Language language,
                               const Collisions& collisions);
/// What a notice says, with its figures.
///@{
std::string reason_of(const Settled& settled, const Notice& notice, Language language, const Collisions& collisions);
std::string reason_of(const Settled& settled, const Notice& notice, Language language);
///@}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
