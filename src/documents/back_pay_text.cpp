#include "stottekontakt/documents/back_pay.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/layout.hpp"
#include "text/norwegian.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t figure_width = 16;
constexpr std::size_t short_digest = std::string_view("sha256:").size() + 12;
constexpr std::string_view kinds[] = {"Timer", "Kjøring", "Utgifter"};

std::string name_and_digest(const Regulation& regulation) {
  return std::string(regulation.id) + ", " + digest(regulation).substr(0, short_digest);
}
std::string kroner(const ExactTotal& total) {
  return norwegian_number(to_text(total));
}

/// Back pay on a page, in bokmål.
class BackPayWriter {
 public:
  BackPayWriter(Page& page, const BackPay& back_pay) : page_(page), back_pay_(back_pay) {}

  void write(const Regulation& before, const Regulation& after) {
    page_.line("Etterbetaling");
    page_.rule('=', page_width);
    page_.line("Gammelt regelverk   " + name_and_digest(before));
    page_.line("Nytt regelverk      " + name_and_digest(after));
    for (const std::string& id : back_pay_.document.already) {
      page_.line("Trukket fra         etterbetalingen " + id.substr(0, short_digest));
    }
    const BackPayLine* last = nullptr;
    for (const BackPayLine& line : back_pay_.document.lines) {
      if (last == nullptr || last->agreement != line.agreement) head(line);
      write(line);
      last = &line;
    }
    page_.line();
    page_.figures("Til utbetaling, kroner", {kroner(back_pay_.to_pay())}, figure_width);
    if (back_pay_.for_person() < ExactTotal()) {
      page_.figures("For mye betalt, kroner", {kroner(back_pay_.for_person())}, figure_width);
      page_.paragraph(
          2,
          "Det som er betalt for mye, trekkes ikke av programmet og er ikke med i summen til utbetaling. En "
          "saksbehandler avgjør hva som skal skje.");
    }
    page_.line();
    page_.paragraph(0, counted());
  }

 private:
  std::string counted() const {
    std::string words = "Timelister: " + std::to_string(back_pay_.sheets) +
                        ". Måneder uten forskjell: " + std::to_string(back_pay_.without_difference) + ".";
    if (back_pay_.elsewhere > 0) {
      words += " Tidligere etterbetaling for måneder som ikke er med nå: " + std::to_string(back_pay_.elsewhere) +
               (back_pay_.elsewhere == 1 ? " linje." : " linjer.");
    }
    return words;
  }
  void head(const BackPayLine& line) {
    std::string words = "Avtale " + line.agreement;
    if (!line.employee.empty()) words += ", ansatt " + line.employee;
    page_.line();
    page_.figures(words, {"mengde", "sats", "kroner"}, figure_width);
  }
  void write(const BackPayLine& line) {
    page_.line("  " + std::string(kinds[static_cast<std::size_t>(line.kind)]) + ", opptjent " + norwegian(line.month) +
               "  (" + line.id + ")");
    side("    Etter gammelt regelverk", line, &RatePair::before, line.before);
    side("    Etter nytt regelverk", line, &RatePair::after, line.after);
    if (!(line.already == ExactTotal())) page_.figures("    Etterbetalt før", {kroner(line.already)}, figure_width);
    page_.figures(line.is_for_person() ? "    For mye betalt, til saksbehandler" : "    Til utbetaling",
                  {kroner(line.difference())}, figure_width);
  }
  void side(const std::string& label, const BackPayLine& line, RatedAmount RatePair::* member,
            const ExactTotal& amount) {
    for (const RatePair& pair : line.rates) {
      const RatedAmount& part = pair.*member;
      if (part.units == 0) continue;
      const std::string quantity = line.kind == LineKind::hours ? norwegian(Hours::of_minutes(part.units))
                                                                : norwegian(Kilometres::of_metres(part.units));
      page_.figures(label, {quantity, norwegian_number(part.rate), kroner(part.amount)}, figure_width);
    }
    const bool nothing = amount == ExactTotal();
    if (line.rates.empty() || nothing) page_.figures(label, {kroner(amount)}, figure_width);
  }

  Page& page_;
  const BackPay& back_pay_;
};

}  // namespace

std::string back_pay_text(const Regulation& before, const Regulation& after, const BackPay& back_pay) {
  Page page;
  BackPayWriter(page, back_pay).write(before, after);
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
