#include "stottekontakt/documents/comparison.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t figure_width = 16;

std::string name_and_digest(const Regulation& regulation) {
  constexpr std::size_t short_digest = std::string_view("sha256:").size() + 12;
  return std::string(regulation.id) + ", " + digest(regulation).substr(0, short_digest);
}

/// A comparison on a page.
class ComparisonWriter {
 public:
  ComparisonWriter(Page& page, const Regulation& before, const Regulation& after, const Comparison& comparison,
                   Language language)
      : page_(page), before_(before), after_(after), comparison_(comparison), language_(language) {}

  void write() {
    page_.line(words(Phrase::comparison_heading));
    page_.rule('=', page_width);
    page_.line(label(Phrase::label_old) + name_and_digest(before_));
    page_.line(label(Phrase::label_new) + name_and_digest(after_));
    page_.paragraph(0, changed_words());
    agreements();
    page_.line();
    head(words(Phrase::comparison_all));
    figures("  " + words(Phrase::comparison_payable), comparison_.totals.before.payable,
            comparison_.totals.after.payable);
    figures("  " + words(Phrase::comparison_pending), comparison_.totals.before.pending,
            comparison_.totals.after.pending);
    figures("  " + words(Phrase::comparison_refused), comparison_.totals.before.refused,
            comparison_.totals.after.refused);
    page_.line();
    page_.line(words(Phrase::causes_heading));
    const bool any = effects(comparison_.totals, &ExactTotals::payable, "  ");
    if (!any) page_.line("  " + words(Phrase::no_cause));
    page_.line();
    page_.paragraph(0, counted());
  }

 private:
  std::string words(Phrase phrase, std::initializer_list<Value> values = {}) const {
    return say(language_, phrase, values);
  }
  std::string label(Phrase phrase) const { return left(words(phrase), 20); }
  std::string kroner(const ExactTotal& total) const { return number_of(to_text(total), language_); }
  std::string signed_kroner(const ExactTotal& total) const { return (ExactTotal() < total ? "+" : "") + kroner(total); }
  std::string_view name_of(std::string_view parameter) const {
    const bool is_same = before_.cover_basis == after_.cover_basis;
    return parameter_words(parameter, is_same ? std::optional(before_.cover_basis) : std::nullopt, language_);
  }
  std::string changed_words() const {
    std::string names;
    for (const std::string_view parameter : comparison_.changed) {
      names.append(names.empty() ? "" : "; ").append(name_of(parameter)).append(" (").append(parameter).append(")");
    }
    return label(Phrase::label_changed) + (names.empty() ? words(Phrase::no_figures_changed) : names);
  }
  std::string counted() const {
    const Value sheets{"sheets", std::to_string(comparison_.sheets)};
    if (comparison_.unchanged == 0) return words(Phrase::all_sheets_differ, {sheets});
    return words(Phrase::some_sheets_differ, {sheets, {"unchanged", std::to_string(comparison_.unchanged)}});
  }

  void head(std::string_view label) {
    page_.figures(label, {words(Phrase::column_old), words(Phrase::column_new), words(Phrase::column_difference)},
                  figure_width);
  }
  void figures(const std::string& label, const ExactTotal& before, const ExactTotal& after) {
    page_.figures(label, {kroner(before), kroner(after), signed_kroner(after - before)}, figure_width);
  }
  /// The parameters that move this sum, a line each; false if none does.
  bool effects(const ComparedTotals& totals, ExactTotal ExactTotals::* sum, const std::string& indent) {
    bool any = false;
    for (const Effect& effect : totals.effects) {
      if (effect.change.*sum == ExactTotal()) continue;
      const std::string_view name =
          effect.parameter.empty() ? phrase(language_, Phrase::together) : name_of(effect.parameter);
      page_.figures(indent + std::string(name), {signed_kroner(effect.change.*sum)}, figure_width);
      any = true;
    }
    return any;
  }

  void row(const std::string& label, const ComparedTotals& totals) {
    figures("  " + label, totals.before.payable, totals.after.payable);
    effects(totals, &ExactTotals::payable, "      ");
    if (!(totals.before.pending == totals.after.pending)) {
      figures("    " + words(Phrase::row_pending), totals.before.pending, totals.after.pending);
      effects(totals, &ExactTotals::pending, "      ");
    }
    if (!(totals.before.refused == totals.after.refused)) {
      figures("    " + words(Phrase::row_refused), totals.before.refused, totals.after.refused);
      effects(totals, &ExactTotals::refused, "      ");
    }
  }

  void agreements() {
    for (const ComparedAgreement& agreement : comparison_.agreements) {
      std::size_t shown = 0;
      for (const ComparedMonth& month : agreement.months) {
        if (month.totals.before == month.totals.after) continue;
        if (shown++ == 0) {
          page_.line();
          head(words(Phrase::agreement_of, {{"agreement", agreement.agreement}}));
        }
        row(words_of(month.month, language_), month.totals);
      }
      if (shown > 0 && agreement.months.size() > 1) row(words(Phrase::agreement_in_all), agreement.totals);
    }
  }

  Page& page_;
  const Regulation& before_;
  const Regulation& after_;
  const Comparison& comparison_;
  Language language_;
};

}  // namespace

std::string comparison_text(const Regulation& before, const Regulation& after, const Comparison& comparison,
                            Language language) {
  Page page;
  ComparisonWriter(page, before, after, comparison, language).write();
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
