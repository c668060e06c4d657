#include "documents/json_object.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "stottekontakt/version.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

std::string in_quotes(const std::optional<std::string>& value) {
  return value ? "«" + *value + "»" : std::string("ingenting");
}

/// What a difference that is no figure of the statement means.
std::string_view explained(std::string_view pointer) {
  if (pointer.ends_with("/regulation/digest"))
    return "Oppgjøret er laget med et annet regelverk. Oppgi det med --regulation.";
  if (pointer.ends_with("/regulation/library")) return "Oppgjøret er laget med en annen versjon av programmet.";
  if (pointer.ends_with("/input")) return "Timelisten er ikke den oppgjøret ble laget av.";
  return {};
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
  return JsonObject()
      .text("format", verification_format)
      .text("library", library_version)
      .number("statements", static_cast<std::int64_t>(verification.statements))
      .number("without_input", static_cast<std::int64_t>(verification.without_input))
      .rows("differences", rows)
      .lines();
}

std::string verification_text(const Verification& verification) {
  Page page;
  for (const FieldDifference& difference : verification.differences) {
    std::string place = difference.pointer.empty() ? "hele oppgjøret" : difference.pointer;
    if (difference.line > 0) place = "linje " + std::to_string(difference.line) + ": " + place;
    page.paragraph(0, place);
    page.paragraph(4, "oppgjøret sier  " + in_quotes(difference.stated));
    page.paragraph(4, "gjort opp igjen " + in_quotes(difference.settled));
    if (const std::string_view words = explained(difference.pointer); !words.empty()) page.paragraph(4, words);
  }
  if (!verification.differences.empty()) page.line();
  const std::size_t differences = verification.differences.size();
  page.paragraph(0, std::to_string(verification.statements) + " oppgjør er gjort opp igjen: " +
                        (differences == 0   ? "ingen forskjeller."
                         : differences == 1 ? "1 forskjell."
                                            : std::to_string(differences) + " forskjeller."));
  if (verification.without_input > 0) {
    page.paragraph(0, std::to_string(verification.without_input) +
                          " oppgjør oppgir ikke hvilken timeliste det er laget av. "
                          "Beløp og avgjørelser er "
                          "kontrollert likevel.");
  }
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
