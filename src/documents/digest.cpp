#include "stottekontakt/documents/digest.hpp"

#include <algorithm>
#include <vector>

#include "documents/sha256.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

class Rows {
 public:
  void add(std::string_view parameter, std::string_view from, std::string_view value, std::string_view provenance,
           std::string_view source) {
    std::string row;
    for (const std::string_view field : {parameter, from, value, provenance, source}) row.append(field).append(";");
    row.back() = '\n';
    rows_.push_back(std::move(row));
  }
  template <class T>
  void add(std::string_view parameter, const Dated<T>& dated) {
    for (const DatedRow<T>& row : dated.rows()) {
      const std::string value = row.expected ? "expected" : std::string(text_of(row.value));
      add(parameter, to_text(row.from), value, name_of(row.provenance), row.source);
    }
  }
  void add(std::string_view parameter, const Figure& figure) {
    add(parameter, "", std::to_string(figure.value), name_of(figure.provenance), figure.source);
  }
  std::string sorted() {
    std::sort(rows_.begin(), rows_.end());
    std::string text;
    for (const std::string& row : rows_) text += row;
    return text;
  }

 private:
  static ShortText text_of(Kroner amount) { return to_text(amount); }
  static ShortText text_of(Kilometres distance) { return to_text(distance); }
  template <class Quantity>
  static ShortText text_of(KronerPer<Quantity> rate) {
    return to_text(rate.amount());
  }

  std::vector<std::string> rows_;
};

}  // namespace

std::string canonical_text(const Regulation& regulation) {
  // Taken apart so that a parameter added to Regulation does not compile before it is added here.
  const auto& [id, hourly_rate, group_hourly_rate, kilometre_rate, kilometre_tax_free, expense_ceiling,
               kilometre_ceiling, cover_basis, period_start_day, claim_window_months, due_day, due_months_after,
               payout_day, notice_days, holiday_weeks, sickness_days, long_illness_days, evaluations_least,
               evaluations_aim] = regulation;
  Rows rows;
  rows.add("id", "", id, "", "");
  rows.add("hourly_rate", hourly_rate);
  rows.add("group_hourly_rate", group_hourly_rate);
  rows.add("kilometre_rate", kilometre_rate);
  rows.add("kilometre_tax_free", kilometre_tax_free);
  rows.add("expense_ceiling", expense_ceiling);
  rows.add("kilometre_ceiling", kilometre_ceiling);
  rows.add("cover_basis", "", cover_basis == CoverBasis::flat ? "flat" : "per_weekly_hour", "", "");
  rows.add("period_start_day", period_start_day);
  rows.add("claim_window_months", claim_window_months);
  rows.add("due_day", due_day);
  rows.add("due_months_after", due_months_after);
  rows.add("payout_day", payout_day);
  rows.add("notice_days", notice_days);
  rows.add("holiday_weeks", holiday_weeks);
  rows.add("sickness_days", sickness_days);
  rows.add("long_illness_days", long_illness_days);
  rows.add("evaluations_least", evaluations_least);
  rows.add("evaluations_aim", evaluations_aim);
  return rows.sorted();
}

std::string digest(const Regulation& regulation) {
  return "sha256:" + sha256(canonical_text(regulation));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
