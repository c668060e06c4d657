#pragma once
/// @file
/// The reason of one decision and of one notice, in words with their figures.

#include <string>

#include "documents/parts.hpp"
#include "stottekontakt/documents/words.hpp"
#include "text/collisions.hpp"
#include "text/text_buffer.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Appends why a part was decided so, in one or two sentences with the figures that decided it.
/// @param collisions of the sheet, made once for all its parts and notices
void append_reason(TextBuffer& out, const Settled& settled, const PartDecision& part, Language language,
                   const Collisions& collisions);
/// Appends what a notice says, with its figures.
void append_reason(TextBuffer& out, const Settled& settled, const Notice& notice, Language language,
                   const Collisions& collisions);

/// The reason of a part's decision, or of a notice, alone.
template <class Reasoned>
std::string reason_of(const Settled& settled, const Reasoned& reasoned, Language language,
                      const Collisions& collisions) {
  TextBuffer out;
  append_reason(out, settled, reasoned, language, collisions);
  return out.text();
}
template <class Reasoned>
std::string reason_of(const Settled& settled, const Reasoned& reasoned, Language language) {
  return reason_of(settled, reasoned, language, Collisions(settled));
}

/// A part's reason told to the contact: without what a caseworker is asked to decide and to enter.
/// @param both_ways the part is a drive there and back, with the sums of both
std::string reason_for_contact(const Settled& settled, const PartDecision& part, bool both_ways, Language language,
                               const Collisions& collisions);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
