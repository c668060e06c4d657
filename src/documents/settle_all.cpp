#include "stottekontakt/documents/settle_all.hpp"

#include "documents/across.hpp"
#include "documents/complaints.hpp"
#include "documents/pointers.hpp"
#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr DatedRow<HourlyRate> any_hourly_rate[] = {{first_date, {}, Provenance::assumed, ""}};
constexpr DatedRow<KilometreRate> any_kilometre_rate[] = {{first_date, {}, Provenance::assumed, ""}};
constexpr DatedRow<Kroner> any_ceiling[] = {{first_date, Kroner::of_ore(10'000), Provenance::assumed, ""}};

/// Finds everything that keeps one timesheet from being settled, where `settle` names the first.
class Faults {
 public:
  Faults(const Regulation& regulation, const OwnedTimesheet& owned, Language language, InputErrors& errors)
      : regulation_(regulation), owned_(owned), sheet_(owned.view()), language_(language), errors_(errors) {}

  /// @param first what `settle` said
  void report_all(const Fault& first) {
    const std::size_t before = errors_.total();
    const Terms terms = terms_of(regulation_, sheet_);
    // What is in review does not rest on the figures, so any will do.
    Regulation any = regulation_;
    any.hourly_rate = any_hourly_rate;
    any.group_hourly_rate = any_hourly_rate;
    any.kilometre_rate = any_kilometre_rate;
    if (!terms.expense_ceiling) any.expense_ceiling = any_ceiling;
    Timesheet unruled = sheet_;
    unruled.rulings = {};
    if (Result<Statement> settled = settle(any, unruled)) {
      Statement statement = *std::move(settled);
      report_rulings(statement);
      report_missing_figures(terms, statement);
    }
    if (errors_.total() == before) report(first);
  }

 private:
  void report(const Fault& fault) {
    if (errors_.full()) return errors_.count_one();
    const auto item = static_cast<std::size_t>(fault.item);
    const bool is_visit = fault.field >= Field::visit_id && fault.field <= Field::visit_km_activity;
    const bool is_expense = fault.field >= Field::expense_id && fault.field <= Field::expense_amount;
    const std::string_view id = is_visit     ? sheet_.visits[item].id
                                : is_expense ? sheet_.expenses[item].id
                                             : std::string_view();
    add(fault.code, pointer_of(fault), fault_message(fault, id, language_));
  }
  void add(Status status, const std::string& pointer, std::string message) {
    errors_.add({status, owned_.place().pointer + pointer, std::move(message), owned_.place().line});
  }

  /// STK-CTL-02: applies the rulings in their order and reports those that find nothing in review.
  void report_rulings(Statement& statement) {
    std::vector<bool> ruled[3] = {std::vector<bool>(sheet_.visits.size()), std::vector<bool>(sheet_.visits.size()),
                                  std::vector<bool>(sheet_.expenses.size())};
    for (std::size_t r = 0; r < sheet_.rulings.size(); ++r) {
      const PersonRuling& ruling = sheet_.rulings[r];
      const auto item = static_cast<std::size_t>(ruling.item);
      auto seen = ruled[static_cast<std::size_t>(ruling.part)][item];
      const Status status = seen                       ? Status::ruling_twice
                            : apply(ruling, statement) ? Status::ok
                                                       : Status::ruling_not_in_review;
      seen = true;
      if (status == Status::ok) continue;
      if (errors_.full()) {
        errors_.count_one();
        continue;
      }
      const bool is_expense = ruling.part == RulingPart::expense;
      std::string pointer = "/rulings";
      append_index(pointer, r);
      add(status, pointer,
          fault_message({status}, is_expense ? sheet_.expenses[item].id : sheet_.visits[item].id, language_));
    }
  }
  bool apply(const PersonRuling& ruling, Statement& statement) const {
    const auto item = static_cast<std::size_t>(ruling.item);
    switch (ruling.part) {
      case RulingPart::hours:
        return rule_on_hours(statement.visits[item], sheet_.visits[item].hours, ruling.granted);
      case RulingPart::km:
        return rule_on_kilometres(statement.visits[item], ruling.granted);
      case RulingPart::expense:
        break;
    }
    return rule_on_expense(statement.expenses[item], sheet_.expenses[item].amount, ruling.granted);
  }

  void report_missing_figures(const Terms& terms, const Statement& statement) {
    for (std::size_t i = 0; i < sheet_.visits.size(); ++i) {
      const Visit& visit = sheet_.visits[i];
      const VisitDecision& decision = statement.visits[i];
      const auto index = static_cast<std::int32_t>(i);
      const bool paid = decision.granted_minutes > 0 || decision.pending_minutes > 0;
      if (paid && terms.hourly_rate.in_force_on(visit.date) == nullptr) {
        report({Status::no_rate_in_force, Field::visit_hours, index, visit.date});
      }
      const bool driven = decision.km_verdict != Verdict::not_claimed && decision.km_verdict != Verdict::refused;
      if (driven && terms.kilometre_rate.in_force_on(visit.date) == nullptr) {
        const Field field = visit.km_to > Kilometres() ? Field::visit_km_to : Field::visit_km_from;
        report({Status::no_rate_in_force, field, index, visit.date});
      }
    }
    if (terms.expense_ceiling) return;
    for (std::size_t i = 0; i < sheet_.expenses.size(); ++i) {
      const Expense& expense = sheet_.expenses[i];
      if (receipt_not_covered(terms, expense).verdict == Verdict::refused) continue;
      report({Status::no_ceiling_in_force, Field::expense_date, static_cast<std::int32_t>(i), expense.date});
    }
  }

  const Regulation& regulation_;
  const OwnedTimesheet& owned_;
  Timesheet sheet_;
  Language language_;
  InputErrors& errors_;
};

}  // namespace

SettledTimesheets settle_all(const Regulation& regulation, const Timesheets& timesheets, Language language,
                             const SettlingProgress& progress) {
  SettledTimesheets out;
  out.errors = timesheets.errors;
  out.statements.reserve(timesheets.sheets.size());
  std::size_t done = 0;
  for (const OwnedTimesheet& owned : timesheets.sheets) {
    Result<Statement> settled = settle(regulation, owned.view());
    if (settled) {
      out.statements.push_back(*std::move(settled));
    } else {
      Faults(regulation, owned, language, out.errors).report_all(settled.fault());
    }
    if (progress) progress(++done, timesheets.sheets.size());
  }
  if (out.errors.empty()) add_overlaps_across(timesheets.sheets, out.statements);
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
