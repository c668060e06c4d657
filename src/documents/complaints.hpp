#pragma once
/// @file
/// What readers say about a document that cannot be used: what is wrong, and what to do about it. The place is the
/// caller's: a message is printed beside its JSON pointer.

#include <optional>
#include <string>

#include "documents/fields.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// What stands where something else should.
enum class Given : std::uint8_t { null, truth, number, text, object, list };

/// "held, cancelled, contact_ill".
std::string joined(std::span<const std::string_view> words);
/// A text of ours in the quotation marks of the language.
std::string in_quotes(std::string_view text, Language language);
/// A text of the document as a message may repeat it: in quotation marks, shortened, without control characters, and
/// never a national identity number.
std::string quoted(std::string_view text, Language language);

/// "Mente du «date»?" where one of the words is close to the text; else what is said otherwise.
std::string meant_or(std::string_view text, std::span<const std::string_view> words, const std::string& otherwise,
                     Language language);

/// What a field of that kind should hold: "en dato fra 1900 til 2200".
std::string expected_value(Kind kind, Language language);

std::string unknown_key(std::string_view key, Object object, Language language);
std::string duplicate_key(std::string_view key, Language language);
std::string missing_field(const FieldRow& field, Language language);
std::string wrong_type(const FieldRow& field, Given given, Language language);
std::string unreadable_value(const FieldRow& field, std::string_view text, Language language);
/// Why a text cannot be an id, as number and words; nullopt if it can.
struct IdComplaint {
  Status status;
  std::string message;
};
std::optional<IdComplaint> id_complaint(std::string_view text, Language language);

/// A fault of the facts: the item and the day it is about, and what its status means.
/// @param item id of the visit or receipt; empty where it is about none
std::string fault_message(const Fault& fault, std::string_view item, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
