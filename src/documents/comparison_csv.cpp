#include "documents/csv_line.hpp"
#include "stottekontakt/documents/comparison.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

std::string comparison_csv(const Comparison& comparison) {
  std::vector<std::string> names = {"agreement", "month"};
  for (const std::string_view sum : {"payable", "pending", "refused"}) {
    for (const std::string_view of : {"_old", "_new", "_difference"}) names.push_back(std::string(sum).append(of));
  }
  for (const std::string_view parameter : comparison.changed) names.push_back("payable_by_" + std::string(parameter));
  names.push_back("payable_together");
  std::string out = csv_heading(std::vector<std::string_view>(names.begin(), names.end()));
  for (const ComparedAgreement& agreement : comparison.agreements) {
    for (const ComparedMonth& month : agreement.months) {
      const ComparedTotals& totals = month.totals;
      const ExactTotals difference = totals.difference();
      CsvLine line;
      line.id(agreement.agreement).field(to_text(month.month));
      line.number(to_text(totals.before.payable))
          .number(to_text(totals.after.payable))
          .number(to_text(difference.payable));
      line.number(to_text(totals.before.pending))
          .number(to_text(totals.after.pending))
          .number(to_text(difference.pending));
      line.number(to_text(totals.before.refused))
          .number(to_text(totals.after.refused))
          .number(to_text(difference.refused));
      for (const Effect& effect : totals.effects) line.number(to_text(effect.change.payable));
      out += line.take();
    }
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
