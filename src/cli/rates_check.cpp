#include "cli/rates_check.hpp"

#include "cli/parameters.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/layout.hpp"
#include "text/norwegian.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::JsonObject;
using documents::Language;
using documents::norwegian;

constexpr std::string_view concern_names[] = {"missing", "expected", "outdated", "assumed"};
constexpr std::string_view concern_words[] = {"MANGLER", "VENTET", "FORELDET", "ANTATT"};

/// Without a ceiling for kilometres there is none, and the tax-free part is only shown; every other dated figure that
/// the regulation has is needed on every day that is settled.
bool is_needed(std::string_view parameter) {
  return parameter != "kilometre_ceiling" && parameter != "kilometre_tax_free";
}

class Checker {
 public:
  Checker(const Parameter& parameter, std::optional<Date> on, std::vector<Remark>& remarks)
      : parameter_(parameter), on_(on), remarks_(remarks) {}

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
  void add(Concern concern, std::string words) {
    remarks_.push_back({concern, parameter_.name,
                        std::string(documents::parameter_words(parameter_.name, Language::nb)) + " (" +
                            std::string(parameter_.name) + "): " + words});
  }
  void check_missing() {
    if (!on_ || !is_needed(parameter_.name)) return;
    for (const ParameterRow& row : parameter_.rows) {
      if (row.in_force) return;
    }
    add(Concern::missing, "ingen verdi gjelder " + norwegian(*on_) + ". Legg til en rad med tall, dato og kilde.");
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
    add(Concern::expected, "en endring er ventet fra " + norwegian(*row.from) + " (" + std::string(row.source) +
                               "), men tallet mangler. Det regnes med tallet fra før til raden har fått verdi.");
  }
  void check_outdated() {
    if (!parameter_.outdated_since) return;
    const std::string since = norwegian(*parameter_.outdated_since);
    if (!on_) {
      add(Concern::outdated, "tallet bør sees over fra " + since + ", 12 måneder etter siste endring.");
    } else if (!(*on_ < *parameter_.outdated_since)) {
      add(Concern::outdated, "tallet kan være foreldet siden " + since +
                                 ", 12 måneder etter siste endring. Undersøk om det er vedtatt et nytt.");
    }
  }
  void check_assumed() {
    for (const ParameterRow& row : parameter_.rows) {
      const bool is_asked = !on_ || row.in_force;
      if (!is_asked || row.expected || row.provenance != Provenance::assumed) continue;
      std::string words = row.words;
      if (row.from) words += " fra " + norwegian(*row.from);
      add(Concern::assumed, words + " er ikke oppgitt av kommunen, men antatt etter: " + std::string(row.source) + ".");
    }
  }

  const Parameter& parameter_;
  std::optional<Date> on_;
  std::vector<Remark>& remarks_;
};

}  // namespace

std::vector<Remark> remarks_on(const Regulation& regulation, std::optional<Date> on) {
  std::vector<Remark> remarks;
  for (const Parameter& parameter : parameters_of(regulation, Rule::none, on)) Checker(parameter, on, remarks).check();
  return remarks;
}

std::string remarks_text(const Regulation& regulation, const std::vector<Remark>& remarks, std::optional<Date> on) {
  documents::Page page;
  page.line("Kontroll av regelverket " + std::string(regulation.id) + (on ? ", " + norwegian(*on) : std::string()));
  page.line();
  for (const Remark& remark : remarks) {
    const bool is_ahead = !on && remark.concern == Concern::outdated;
    page.line(is_ahead ? "SE OVER" : std::string(concern_words[static_cast<std::size_t>(remark.concern)]));
    page.paragraph(2, remark.words);
  }
  if (!remarks.empty()) page.line();
  page.line((remarks.empty() ? "Ingenting å merke seg." : "Merknader: " + std::to_string(remarks.size()) + ".") +
            std::string(" Alle tall i filen har kilde."));
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
