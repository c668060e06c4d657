#include "stottekontakt/documents/back_pay.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/layout.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t figure_width = 16;
constexpr std::size_t short_digest = std::string_view("sha256:").size() + 12;
constexpr Phrase kinds[] = {Phrase::kind_hours, Phrase::kind_mileage, Phrase::kind_expenses};

std::string name_and_digest(const Regulation& regulation) {
  return std::string(regulation.id) + ", " + digest(regulation).substr(0, short_digest);
}

/// Back pay on a page.
class BackPayWriter {
 public:
  BackPayWriter(Page& page, const BackPay& back_pay, Language language)
      : page_(page), back_pay_(back_pay), language_(language) {}

  void write(const Regulation& before, const Regulation& after) {
    page_.line(words(Phrase::back_pay_heading));
    page_.rule('=', page_width);
    page_.line(label(Phrase::label_old_regulation) + name_and_digest(before));
    page_.line(label(Phrase::label_new_regulation) + name_and_digest(after));
    for (const std::string& id : back_pay_.document.already) {
      page_.line(label(Phrase::label_taken_off) + words(Phrase::back_pay_named, {{"id", id.substr(0, short_digest)}}));
    }
    const BackPayLine* last = nullptr;
    for (const BackPayLine& line : back_pay_.document.lines) {
      if (last == nullptr || last->agreement != line.agreement) head(line);
      write(line);
      last = &line;
    }
    page_.line();
    page_.figures(words(Phrase::sum_to_pay), {kroner(back_pay_.to_pay())}, figure_width);
    if (back_pay_.for_person() < ExactTotal()) {
      page_.figures(words(Phrase::sum_overpaid), {kroner(back_pay_.for_person())}, figure_width);
      page_.paragraph(2, words(Phrase::overpaid_note));
    }
    page_.line();
    page_.paragraph(0, counted());
  }

 private:
  std::string counted() const {
    std::string text = words(Phrase::back_pay_counts, {{"sheets", std::to_string(back_pay_.sheets)},
                                                       {"without", std::to_string(back_pay_.without_difference)}});
    if (back_pay_.elsewhere > 0) {
      const Phrase lines = back_pay_.elsewhere == 1 ? Phrase::back_pay_elsewhere_one : Phrase::back_pay_elsewhere;
      text += ' ' + words(lines, {{"number", std::to_string(back_pay_.elsewhere)}});
    }
    return text;
  }
  std::string words(Phrase phrase, std::initializer_list<Value> values = {}) const {
    return say(language_, phrase, values);
  }
  std::string label(Phrase phrase) const { return left(words(phrase), 20); }
  std::string kroner(const ExactTotal& total) const { return number_of(to_text(total), language_); }

  void head(const BackPayLine& line) {
    std::string text = words(Phrase::agreement_of, {{"agreement", line.agreement}});
    if (!line.employee.empty()) text += ", " + words(Phrase::employee_of, {{"employee", line.employee}});
    page_.line();
    page_.figures(
        text,
        {words(Phrase::column_quantity_small), words(Phrase::column_rate_small), words(Phrase::column_kroner_small)},
        figure_width);
  }
  void write(const BackPayLine& line) {
    const auto row = [&](Phrase label, const ExactTotal& amount) {
      page_.figures("    " + words(label), {kroner(amount)}, figure_width);
    };
    page_.line("  " + words(Phrase::earned_in, {{"kind", words(kinds[static_cast<std::size_t>(line.kind)])},
                                                {"month", words_of(line.month, language_)},
                                                {"id", line.id}}));
    side(Phrase::by_old_regulation, line, &RatePair::before, line.before);
    side(Phrase::by_new_regulation, line, &RatePair::after, line.after);
    if (!(line.already == ExactTotal())) row(Phrase::paid_back_before, line.already);
    row(line.is_for_person() ? Phrase::row_overpaid : Phrase::row_to_pay, line.difference());
  }
  void side(Phrase phrase, const BackPayLine& line, RatedAmount RatePair::* member, const ExactTotal& amount) {
    const std::string label = "    " + words(phrase);
    for (const RatePair& pair : line.rates) {
      const RatedAmount& part = pair.*member;
      if (part.units == 0) continue;
      const std::string quantity = line.kind == LineKind::hours
                                       ? words_of(Hours::of_minutes(part.units), language_)
                                       : words_of(Kilometres::of_metres(part.units), language_);
      page_.figures(label, {quantity, number_of(part.rate, language_), kroner(part.amount)}, figure_width);
    }
    const bool nothing = amount == ExactTotal();
    if (line.rates.empty() || nothing) page_.figures(label, {kroner(amount)}, figure_width);
  }

  Page& page_;
  const BackPay& back_pay_;
  Language language_;
};

}  // namespace

std::string back_pay_text(const Regulation& before, const Regulation& after, const BackPay& back_pay,
                          Language language) {
  Page page;
  BackPayWriter(page, back_pay, language).write(before, after);
  return page.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
