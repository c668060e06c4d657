/// @file
/// Prints, as JSON, the tables the readers and writers of documents go by: the fields of each object of a timesheet and
/// the words a statement may hold.

#include <cstdio>

#include "documents/fields.hpp"
#include "documents/json_object.hpp"
#include "documents/parts.hpp"
#include "stottekontakt/regulation.hpp"
#include "stottekontakt/rule.hpp"
#include "stottekontakt/statement.hpp"

namespace {

using namespace stottekontakt;
using namespace stottekontakt::documents;
using Words = std::vector<std::string_view>;

constexpr std::string_view kind_names[] = {"format", "id",         "date", "month", "hours",  "clock", "kroner",
                                           "cover",  "kilometres", "word", "truth", "object", "list"};

JsonObject object_of(Object object) {
  JsonObject fields;
  for (const FieldRow& field : fields_of(object)) {
    JsonObject row;
    row.text("kind", kind_names[static_cast<std::size_t>(field.kind)]).truth("required", field.required);
    if (field.kind == Kind::word) row.texts("words", Words(field.words.begin(), field.words.end()));
    if (field.kind == Kind::object || field.kind == Kind::list) row.object("fields", object_of(field.object));
    fields.object(field.key, row);
  }
  return fields;
}

template <class Row, class Name>
Words names_of(const Row& rows, Name name) {
  Words names;
  for (const auto& row : rows) names.push_back(row.*name);
  return names;
}

}  // namespace

int main() {
  Words sections;
  for (const RuleEntry& entry : all_rules) {
    if (std::find(sections.begin(), sections.end(), entry.section) == sections.end()) sections.push_back(entry.section);
  }
  using Notice = NoticeEntry;
  const JsonObject words =
      JsonObject()
          .texts("rule", names_of(all_rules, &RuleEntry::id))
          .texts("section", sections)
          .texts("code", names_of(all_notices, &Notice::name))
          .texts("part", Words(std::begin(part_names), std::end(part_names)))
          .texts("kind", Words(std::begin(line_kind_names), std::end(line_kind_names)))
          .texts("verdict", {name_of(Verdict::granted), name_of(Verdict::reduced), name_of(Verdict::refused),
                             name_of(Verdict::review)})
          .texts("reading", {name_of(Reading::text), name_of(Reading::practice), name_of(Reading::choice)})
          .texts("provenance", {name_of(Provenance::stated), name_of(Provenance::assumed)});
  const std::string printed = JsonObject()
                                  .object("timesheet", object_of(Object::sheet))
                                  .number("most_items", limits::items)
                                  .object("statement_words", words)
                                  .lines();
  std::fputs(printed.c_str(), stdout);
}
