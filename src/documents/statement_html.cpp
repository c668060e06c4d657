#include "documents/statement_html.hpp"

#include <kainjow/mustache.hpp>
#include <set>

#include "documents/statement_html_templates.hpp"
#include "documents/statement_words.hpp"
#include "stottekontakt/version.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"
#include "text/layout.hpp"
#include "text/reasons.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

data list() {
  return data(data::type::list);
}
/// Mustache takes a string for true, so what is empty is left out.
void set_if_any(data& row, const std::string& name, const std::string& value) {
  if (!value.empty()) row.set(name, value);
}
std::string iso(Date day) {
  return std::string(to_text(day).view());
}

/// What one statement's template is filled with.
class StatementFiller {
 public:
  /// @param rules gets every rule that the statement names
  StatementFiller(const Settled& settled, Language language, std::set<Rule>& rules)
      : settled_(settled), language_(language), rules_(rules), collisions_(settled) {}

  data fill(const std::string& key, bool alone) {
    out_.set("key", key);
    out_.set("is_alone", alone);
    out_.set("title_level", alone ? "h1" : "h2");
    out_.set("level", alone ? "h2" : "h3");
    head();
    lines();
    groups();
    account();
    notices();
    return std::move(out_);
  }

 private:
  const Timesheet& sheet() const { return settled_.sheet; }
  const Settlement& settlement() const { return settled_.statement.settlement; }
  std::string words(Sentence sentence, std::initializer_list<Value> values = {}) const {
    return say(language_, sentence, values);
  }
  std::string words(Phrase phrase, std::initializer_list<Value> values = {}) const {
    return say(language_, phrase, values);
  }
  /// Names a rule, which is then explained at the page's end.
  void set_rule(data& row, Rule rule) {
    rules_.insert(rule);
    row.set("rule", std::string(id_of(rule)));
  }

  void head() {
    const std::string month = words_of(sheet().month, language_);
    out_.set("heading", words(Phrase::page_heading, {{"month", month}}));
    out_.set("agreement", std::string(sheet().agreement.id));
    out_.set("month_words", month);

    data sums = list();
    const Totals& totals = settlement().totals;
    const auto sum = [&](Sentence label, Kroner amount, const char* shape) {
      data row;
      row.set("label", words(label));
      row.set("amount", words_of(amount, language_));
      row.set("is_payable", shape == nullptr);
      if (shape != nullptr) row.set("shape", shape);
      sums << row;
    };
    sum(Sentence::total_payable, totals.payable, nullptr);
    if (totals.pending > Kroner()) sum(Sentence::total_pending, totals.pending, "review");
    if (totals.refused > Kroner()) sum(Sentence::total_refused, totals.refused, "refused");
    out_.set("sums", sums);
    out_.set("payout_label", words(Sentence::label_payout));
    out_.set("payout_day", payout_day_words(settlement().payout, language_));
    set_if_any(out_, "payout_note", payout_note(settlement().payout, language_));
    out_.set("paid_on", iso(settlement().payout.bank_day.value()));
    rules_.insert(Rule::STK_TIM_02);
    rules_.insert(Rule::STK_TIM_06);

    data facts = list();
    const auto fact = [&](Sentence label, const std::string& value, const std::string& day = {}) {
      if (value.empty()) return;
      data row;
      row.set("label", words(label));
      row.set("fact", value);
      set_if_any(row, "day", day);
      facts << row;
    };
    fact(Sentence::label_agreement, std::string(sheet().agreement.id));
    fact(Sentence::label_employee, std::string(sheet().agreement.employee));
    fact(Sentence::label_period, period_words(settled_, language_));
    const Date delivered = sheet().delivered.value();
    fact(Sentence::label_delivered, words_of(delivered, language_), iso(delivered));
    fact(Sentence::label_regulation, regulation_words(settled_.regulation));
    out_.set("facts", facts);
  }

  void lines() {
    out_.set("lines_heading", words(Sentence::heading_lines));
    out_.set("about_lines", words(Phrase::about_lines));
    out_.set("column_what", words(Phrase::column_what));
    out_.set("column_quantity", words(Sentence::column_quantity));
    out_.set("column_rate", words(Sentence::column_rate));
    out_.set("column_amount", words(Sentence::column_amount));
    out_.set("column_rule", words(Phrase::column_rule));
    data lines = list();
    for (const Line& line : settled_.statement.lines) {
      data row;
      row.set("line", line_words(line, language_));
      row.set("quantity", line_quantity_words(line, language_));
      row.set("rate", line.kind == LineKind::expenses ? std::string() : number_of(line.rate, language_));
      row.set("amount", number_of(line.amount, language_));
      set_rule(row, line.rule);
      lines << row;
    }
    out_.set("lines", lines);
    out_.set("nothing", words(Sentence::line_nothing));
    out_.set("payable_label", words(Sentence::total_payable));
    out_.set("payable", number_of(settlement().totals.payable, language_));
  }

  void groups() {
    out_.set("column_decision", words(Phrase::column_decision));
    out_.set("column_why", words(Phrase::column_why));
    const std::vector<PartDecision> parts = parts_of(settled_);
    constexpr PartGroup all[] = {PartGroup::pending, PartGroup::cut, PartGroup::ruled, PartGroup::granted};
    constexpr const char* ids[] = {"pending", "cut", "ruled", "granted"};
    constexpr Phrase about[] = {Phrase::about_pending, Phrase::about_cut, Phrase::about_ruled, Phrase::about_granted};
    data groups = list();
    for (std::size_t i = 0; i < std::size(all); ++i) {
      const std::vector<PartRow> rows = rows_of(settled_, parts_in(all[i], parts));
      if (rows.empty()) continue;
      data group;
      group.set("group", ids[i]);
      group.set("group_heading", heading_of(all[i], language_));
      group.set("about_group", words(about[i]));
      group.set("items", items(rows));
      groups << group;
    }
    out_.set("groups", groups);
  }

  /// The rows of each item under one head.
  data items(const std::vector<PartRow>& rows) {
    data items = list();
    for (std::size_t first = 0; first < rows.size();) {
      const PartDecision& item = rows[first].part;
      std::size_t end = first + 1;
      while (end < rows.size() && rows[end].part.list == item.list && rows[end].part.item == item.item) ++end;
      data of_item = list();
      for (std::size_t i = first; i < end; ++i) {
        data row = decision(rows[i]);
        if (i == first) row.set("item", head_of(item, end - first));
        of_item << row;
      }
      data group;
      group.set("rows", of_item);
      items << group;
      first = end;
    }
    return items;
  }

  data head_of(const PartDecision& item, std::size_t rows) const {
    const Date day = date_of_item(sheet(), item.list, item.item);
    data head;
    if (rows > 1) head.set("span", std::to_string(rows));
    head.set("date", iso(day));
    head.set("date_words", words_of(day, language_));
    head.set("what", what_words(sheet(), item.list, item.item, language_));
    head.set("id", std::string(id_of_item(sheet(), item.list, item.item)));
    return head;
  }

  data decision(const PartRow& of) {
    const PartDecision& part = of.part;
    data row;
    row.set("verdict", std::string(name_of(part.finding.verdict)));
    row.set("verdict_words", std::string(verdict_word(part.finding.verdict, language_)));
    row.set("part", part_words(of, language_));
    const bool whole = part.granted == part.claimed || part.pending == part.claimed;
    row.set("outcome",
            whole ? quantity_words(part.part, part.claimed, language_) : outcome_words(settled_, part, language_));
    row.set("reason", reason_for_contact(settled_, part, of.both_ways, language_, collisions_));
    set_rule(row, part.finding.rule);
    row.set("rule_section", section_words(part.finding.rule, settled_.regulation, language_));
    row.set("reading", std::string(reading_word(part.finding.reading, language_)));
    return row;
  }

  void account() {
    out_.set("account_heading", words(Sentence::heading_account));
    const AccountSummary& summary = settlement().account;
    data rows = list();
    const auto add = [&](const std::string& label, Hours time) {
      data row;
      row.set("label", label);
      row.set("time", words_of(time, language_));
      rows << row;
    };
    add(words(Sentence::account_accrued, {{"period", account_period_words(settled_, language_)}}), summary.granted);
    add(words(Sentence::account_used), summary.used);
    add(words(Sentence::account_balance), summary.balance);
    if (summary.to_rebook > Hours()) add(words(Sentence::account_to_rebook), summary.to_rebook);
    out_.set("account", rows);
  }

  void notices() {
    data notices = list();
    for (const NoticeGroup& group : notices_of(settled_, language_, collisions_)) {
      data row;
      row.set("notice", std::string(notice_title(group.code, language_)));
      set_rule(row, group.rule);
      data paragraphs = list();
      for (const std::string& text : group.paragraphs) {
        data paragraph;
        paragraph.set("paragraph", text);
        paragraphs << paragraph;
      }
      row.set("paragraphs", paragraphs);
      notices << row;
    }
    out_.set("has_notices", !notices.is_empty_list());
    out_.set("notices", notices);
    out_.set("notices_heading", words(Sentence::heading_notices));
    out_.set("about_notices", words(Phrase::about_notices));
  }

  const Settled& settled_;
  Language language_;
  std::set<Rule>& rules_;
  Collisions collisions_;
  data out_;
};

/// The list of contents, a row each, and their sum.
void set_contents(data& page, std::span<const Settled> statements, Language language) {
  page.set("several", true);
  page.set("contents_heading", say(language, Phrase::contents));
  page.set("contents_caption", say(language, Sentence::grand_total, {{"number", std::to_string(statements.size())}}));
  data columns = list();
  const auto column = [&](const std::string& words, bool is_figure) {
    data row;
    row.set("column", words);
    row.set("is_figure", is_figure);
    columns << row;
  };
  column(say(language, Sentence::label_agreement), false);
  column(say(language, Sentence::label_employee), false);
  column(say(language, Phrase::column_month), false);
  column(say(language, Sentence::label_payout), false);
  column(say(language, Sentence::heading_lines), true);
  column(say(language, Sentence::heading_pending), true);
  column(say(language, Phrase::column_refused), true);
  page.set("contents_columns", columns);

  data contents = list();
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Timesheet& sheet = statements[i].sheet;
    const Settlement& settlement = statements[i].statement.settlement;
    data row;
    row.set("key", "s" + std::to_string(i + 1));
    row.set("agreement", std::string(sheet.agreement.id));
    row.set("employee", std::string(sheet.agreement.employee));
    row.set("month", std::string(to_text(sheet.month).view()));
    row.set("month_words", words_of(sheet.month, language));
    row.set("paid_on", iso(settlement.payout.bank_day.value()));
    row.set("paid_on_words", words_of(settlement.payout.bank_day.value(), language));
    row.set("payable", number_of(settlement.totals.payable, language));
    row.set("pending", number_of(settlement.totals.pending, language));
    row.set("refused", number_of(settlement.totals.refused, language));
    contents << row;
  }
  page.set("contents", contents);
  const Totals sum = sum_of(statements);
  page.set("sum_label", say(language, Phrase::column_sum));
  page.set("sum_payable", number_of(sum.payable, language));
  page.set("sum_pending", number_of(sum.pending, language));
  page.set("sum_refused", number_of(sum.refused, language));
}

data rules_explained(const std::set<Rule>& rules, const Regulation& regulation, Language language) {
  data out = list();
  for (const Rule rule : rules) {
    data row;
    row.set("rule", std::string(id_of(rule)));
    row.set("rule_title", std::string(rule_title(rule, language)));
    row.set("rule_words", std::string(rule_words(rule, language)));
    std::string section = section_words(rule, regulation, language);
    section.front() = capitals(section.substr(0, 1)).front();
    row.set("rule_section", section);
    row.set("rule_readings", std::string(rule_reading_words(rule, language)));
    out << row;
  }
  return out;
}

}  // namespace

std::string statement_html(std::span<const Settled> statements, Language language) {
  std::set<Rule> rules;
  std::string all;
  mustache one(std::string{statement_template});
  for (std::size_t i = 0; i < statements.size(); ++i) {
    all += one.render(
        StatementFiller(statements[i], language, rules).fill("s" + std::to_string(i + 1), statements.size() == 1));
  }
  data page;
  page.set("lang", std::string(language_names[static_cast<std::size_t>(language)]));
  page.set("generator", "stottekontakt " + std::string(library_version));
  page.set("style", std::string(page_style));
  page.set("title", statements.size() == 1 ? say(language, Phrase::page_heading,
                                                 {{"month", words_of(statements[0].sheet.month, language)}})
                                           : say(language, Phrase::page_of_several_heading));
  page.set("several", false);
  if (statements.size() != 1) set_contents(page, statements, language);
  page.set("statements", all);
  page.set("rules_heading", say(language, Phrase::heading_rules));
  page.set("readings_explained", say(language, Sentence::readings_explained));
  if (!statements.empty()) page.set("rules", rules_explained(rules, statements[0].regulation, language));
  page.set("questions", say(language, Phrase::about_questions));
  return mustache(std::string(page_template)).render(page);
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
