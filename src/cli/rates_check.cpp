#include "cli/rates_check.hpp"

#include "cli/cli.hpp"
#include "cli/parameters.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;

constexpr std::string_view concern_names[] = {"missing", "expected", "outdated", "assumed"};
constexpr Text concern_texts[] = {Text::concern_missing, Text::concern_expected, Text::concern_outdated,
                                  Text::concern_assumed};

/// Without a ceiling for kilometres there is none, and the tax-free part is only shown; every other dated figure that
/// the regulation has is needed on every day that is settled.
bool is_needed(std::string_view parameter) {
  return parameter != "kilometre_ceiling" && parameter != "kilometre_tax_free";
}

class Checker {
 public:
  Checker(const Parameter& parameter, std::optional<Date> on, Language language, std::vector<Remark>& remarks)
      : parameter_(parameter), on_(on), language_(language), remarks_(remarks) {}

  void check() {
    const bool is_dated = parameter_.rows.empty() || parameter_.rows.front().from.has_value();
    if (is_dated) {
      check_missing();
      check_expected();
      check_outdated();
    }
    check_assumed();
  }

 private:
  void add(Concern concern, Text text, std::initializer_list<documents::Value> values) {
    remarks_.push_back(
        {concern, parameter_.name,
         std::string(parameter_.title) + " (" + std::string(parameter_.name) + "): " + say(language_, text, values)});
  }
  void check_missing() {
    if (!on_ || !is_needed(parameter_.name)) return;
    for (const ParameterRow& row : parameter_.rows) {
      if (row.in_force) return;
    }
    add(Concern::missing, Text::remark_missing, {{"date", words_of(*on_, language_)}});
  }
  /// The last row that has begun is expected: its value is missing.
  void check_expected() {
    const ParameterRow* last = nullptr;
    for (const ParameterRow& row : parameter_.rows) {
      if (!on_ && row.expected) add_expected(row);
      if (on_ && !(*on_ < *row.from)) last = &row;
    }
    if (last != nullptr && last->expected) add_expected(*last);
  }
  void add_expected(const ParameterRow& row) {
    add(Concern::expected, Text::remark_expected,
        {{"from", words_of(*row.from, language_)}, {"source", std::string(row.source)}});
  }
  void check_outdated() {
    if (!parameter_.outdated_since) return;
    const documents::Value since{"since", words_of(*parameter_.outdated_since, language_)};
    if (!on_) {
      add(Concern::outdated, Text::remark_ahead, {since});
    } else if (!(*on_ < *parameter_.outdated_since)) {
      add(Concern::outdated, Text::remark_outdated, {since});
    }
  }
  void check_assumed() {
    for (const ParameterRow& row : parameter_.rows) {
      const bool is_asked = !on_ || row.in_force;
      if (!is_asked || row.expected || row.provenance != Provenance::assumed) continue;
      const std::string figure = row.from ? say(language_, Text::figure_from,
                                                {{"figure", row.words}, {"from", words_of(*row.from, language_)}})
                                          : row.words;
      add(Concern::assumed, Text::remark_assumed, {{"figure", figure}, {"source", std::string(row.source)}});
    }
  }

  const Parameter& parameter_;
  std::optional<Date> on_;
  Language language_;
  std::vector<Remark>& remarks_;
};

}  // namespace

std::vector<Remark> remarks_on(const Regulation& regulation, std::optional<Date> on, Language language) {
  std::vector<Remark> remarks;
  for (const Parameter& parameter : parameters_of(regulation, Rule::none, on, language)) {
    Checker(parameter, on, language, remarks).check();
  }
  return remarks;
}

std::string remarks_text(const Regulation& regulation, const std::vector<Remark>& remarks, std::optional<Date> on,
                         Language language) {
  documents::Page page;
  page.line(say(language, Text::check_heading, {{"regulation", std::string(regulation.id)}}) +
            (on ? ", " + words_of(*on, language) : std::string()));
  page.line();
  for (const Remark& remark : remarks) {
    const bool is_ahead = !on && remark.concern == Concern::outdated;
    page.line(say(language, is_ahead ? Text::concern_ahead : concern_texts[static_cast<std::size_t>(remark.concern)]));
    page.paragraph(2, remark.words);
  }
  if (!remarks.empty()) page.line();
  const std::string count = remarks.empty()
                                ? say(language, Text::no_remarks)
                                : say(language, Text::remarks, {{"number", std::to_string(remarks.size())}});
  page.line(count + ' ' + say(language, Text::all_have_sources));
  return page.take();
}

std::string remarks_json(const Regulation& regulation, const std::vector<Remark>& remarks, std::optional<Date> on) {
  std::vector<JsonObject> rows;
  for (const Remark& remark : remarks) {
    rows.push_back(JsonObject()
                       .text("concern", concern_names[static_cast<std::size_t>(remark.concern)])
                       .text("parameter", remark.parameter)
                       .text("message", remark.words));
  }
  return JsonObject()
      .text("regulation", regulation.id)
      .text("digest", documents::digest(regulation))
      .text_or_null("on", on ? std::string(to_text(*on).view()) : std::string())
      .rows("remarks", rows)
      .lines();
}

}  // namespace cli
}  // namespace stottekontakt
