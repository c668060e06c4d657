#include <algorithm>

#include "documents/complaints.hpp"
#include "documents/json_object.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "stottekontakt/version.hpp"
#include "text/catalogue.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

std::string shown(const std::optional<std::string>& value, Language language) {
  return value ? in_quotes(*value, language) : say(language, Phrase::nothing);
}

/// What a difference that is no figure of the statement means.
std::optional<Phrase> explained(std::string_view pointer) {
  if (pointer.ends_with("/regulation/digest")) return Phrase::other_regulation;
  if (pointer.ends_with("/regulation/library")) return Phrase::other_library;
  if (pointer.ends_with("/input")) return Phrase::other_timesheet;
  return std::nullopt;
}

}  // namespace

std::string verification_json(const Verification& verification) {
  std::vector<JsonObject> rows;
  for (const FieldDifference& difference : verification.differences) {
    JsonObject& row = rows.emplace_back();
    row.text("pointer", difference.pointer);
    if (difference.line > 0) row.number("line", static_cast<std::int64_t>(difference.line));
    for (const auto& [key, value] :
         {std::pair("stated", &difference.stated), std::pair("settled", &difference.settled)}) {
      if (*value) {
        row.text(key, **value);
      } else {
        row.null(key);
      }
    }
  }
  std::vector<std::string_view> languages;
  for (const Language language : verification.languages) {
    languages.push_back(language_names[static_cast<std::size_t>(language)]);
  }
  return JsonObject()
      .text("format", verification_format)
      .text("library", library_version)
      .number("statements", static_cast<std::int64_t>(verification.statements))
      .number("without_input", static_cast<std::int64_t>(verification.without_input))
      .texts("languages", languages)
      .rows("differences", rows)
      .lines();
}

std::string verification_text(const Verification& verification, Language language) {
  const auto words = [&](Phrase phrase, std::initializer_list<Value> values = {}) {
    return say(language, phrase, values);
  };
  const std::string stated = words(Phrase::stated_label);
  const std::string settled = words(Phrase::settled_label);
  const std::size_t width = std::max(columns(stated), columns(settled)) + 1;
  Page page;
  for (const FieldDifference& difference : verification.differences) {
    std::string place = difference.pointer.empty() ? words(Phrase::whole_statement) : difference.pointer;
    if (difference.line > 0) {
      place = words(Phrase::line_and_place, {{"line", std::to_string(difference.line)}, {"place", place}});
    }
    page.paragraph(0, place);
    page.paragraph(4, left(stated, width) + shown(difference.stated, language));
    page.paragraph(4, left(settled, width) + shown(difference.settled, language));
    if (const std::optional<Phrase> meaning = explained(difference.pointer)) page.paragraph(4, words(*meaning));
  }
  if (!verification.differences.empty()) page.line();
  const std::size_t differences = verification.differences.size();
  page.paragraph(
      0, words(differences == 0   ? Phrase::verified_same
               : differences == 1 ? Phrase::verified_one_difference
                                  : Phrase::verified_differences,
               {{"number", std::to_string(verification.statements)}, {"differences", std::to_string(differences)}}));
  constexpr Phrase names[language_count] = {Phrase::name_of_nb, Phrase::name_of_nn, Phrase::name_of_en};
  std::string languages;
  for (const Language one : verification.languages) {
    languages.append(languages.empty() ? "" : ", ").append(phrase(language, names[static_cast<std::size_t>(one)]));
  }
  if (!languages.empty()) page.paragraph(0, words(Phrase::reasons_in, {{"language", languages}}));
  if (verification.without_input > 0) {
    page.paragraph(0, words(Phrase::without_input, {{"number", std::to_string(verification.without_input)}}));
  }
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
