#include "stottekontakt/documents/comparison.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/layout.hpp"
#include "text/norwegian.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t figure_width = 16;

std::string name_and_digest(const Regulation& regulation) {
  constexpr std::size_t short_digest = std::string_view("sha256:").size() + 12;
  return std::string(regulation.id) + ", " + digest(regulation).substr(0, short_digest);
}

std::string kroner(const ExactTotal& total) {
  return norwegian_number(to_text(total));
}
std::string signed_kroner(const ExactTotal& total) {
  return (ExactTotal() < total ? "+" : "") + kroner(total);
}

/// A comparison on a page, in bokmål.
class ComparisonWriter {
 public:
  ComparisonWriter(Page& page, const Comparison& comparison) : page_(page), comparison_(comparison) {}

  void write(const Regulation& before, const Regulation& after) {
    page_.line("Sammenligning av to regelverk");
    page_.rule('=', page_width);
    page_.line("Gammelt             " + name_and_digest(before));
    page_.line("Nytt                " + name_and_digest(after));
    page_.paragraph(0, changed_words());
    agreements();
    page_.line();
    head("I alt");
    figures("  Til utbetaling", comparison_.totals.before.payable, comparison_.totals.after.payable);
    figures("  Til avklaring", comparison_.totals.before.pending, comparison_.totals.after.pending);
    figures("  Avslått", comparison_.totals.before.refused, comparison_.totals.after.refused);
    page_.line();
    page_.line("Forskjellen i utbetaling kommer av");
    const bool any = effects(comparison_.totals, &ExactTotals::payable, "  ");
    if (!any) page_.line("  ingen av dem: utbetalingen er den samme");
    page_.line();
    page_.paragraph(0, counted());
  }

 private:
  std::string changed_words() const {
    if (comparison_.changed.empty()) return "Endret              ingen tall";
    std::string words;
    for (const std::string_view name : comparison_.changed) {
      words.append(words.empty() ? "Endret              " : "; ").append(parameter_words(name, Language::nb));
      words.append(" (").append(name).append(")");
    }
    return words;
  }
  std::string counted() const {
    const std::string sheets = std::to_string(comparison_.sheets);
    if (comparison_.unchanged == 0) return "Timelister: " + sheets + ", alle med en forskjell.";
    return "Timelister: " + sheets + ", av dem " + std::to_string(comparison_.unchanged) +
           " uten forskjell. Måneder uten forskjell er ikke vist over, men er med i summene.";
  }

  void head(std::string_view label) { page_.figures(label, {"gammelt", "nytt", "forskjell"}, figure_width); }
  void figures(const std::string& label, const ExactTotal& before, const ExactTotal& after) {
    page_.figures(label, {kroner(before), kroner(after), signed_kroner(after - before)}, figure_width);
  }
  /// The parameters that move this sum, a line each; false if none does.
  bool effects(const ComparedTotals& totals, ExactTotal ExactTotals::* sum, const std::string& indent) {
    bool any = false;
    for (const Effect& effect : totals.effects) {
      if (effect.change.*sum == ExactTotal()) continue;
      const std::string_view name = effect.parameter.empty()
                                        ? std::string_view("endringene sammen, utover hver for seg")
                                        : parameter_words(effect.parameter, Language::nb);
      page_.figures(indent + std::string(name), {signed_kroner(effect.change.*sum)}, figure_width);
      any = true;
    }
    return any;
  }

  void row(const std::string& label, const ComparedTotals& totals) {
    figures("  " + label, totals.before.payable, totals.after.payable);
    effects(totals, &ExactTotals::payable, "      ");
    if (!(totals.before.pending == totals.after.pending)) {
      figures("    til avklaring", totals.before.pending, totals.after.pending);
      effects(totals, &ExactTotals::pending, "      ");
    }
    if (!(totals.before.refused == totals.after.refused)) {
      figures("    avslått", totals.before.refused, totals.after.refused);
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
          head("Avtale " + agreement.agreement);
        }
        row(norwegian(month.month), month.totals);
      }
      if (shown > 0 && agreement.months.size() > 1) row("avtalen i alt", agreement.totals);
    }
  }

  Page& page_;
  const Comparison& comparison_;
};

}  // namespace

std::string comparison_text(const Regulation& before, const Regulation& after, const Comparison& comparison) {
  Page page;
  ComparisonWriter(page, comparison).write(before, after);
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
