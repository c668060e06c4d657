#include "documents/changed_parameters.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

template <class T>
bool same_figures(const Dated<T>& a, const Dated<T>& b) {
  return std::ranges::equal(a.rows(), b.rows(), [](const DatedRow<T>& x, const DatedRow<T>& y) {
    return x.from.value() == y.from.value() && x.expected == y.expected && (x.expected || x.value == y.value);
  });
}
bool same_figures(const Figure& a, const Figure& b) {
  return a.value == b.value;
}
bool same_figures(CoverBasis a, CoverBasis b) {
  return a == b;
}

class Changes {
 public:
  Changes(const Regulation& before, const Regulation& after) : before_(before), after_(after) {}

  template <class Member>
  void add(std::string_view name, Member Regulation::* member) {
    if (same_figures(before_.*member, after_.*member)) return;
    Regulation alone = before_;
    alone.*member = after_.*member;
    changed_.push_back({name, alone});
  }
  std::vector<ChangedParameter> take() { return std::move(changed_); }

 private:
  const Regulation& before_;
  const Regulation& after_;
  std::vector<ChangedParameter> changed_;
};

}  // namespace

std::vector<ChangedParameter> changed_parameters(const Regulation& before, const Regulation& after) {
  Changes changes(before, after);  // a test holds this list and the one of `canonical_text` together
  changes.add("hourly_rate", &Regulation::hourly_rate);
  changes.add("group_hourly_rate", &Regulation::group_hourly_rate);
  changes.add("kilometre_rate", &Regulation::kilometre_rate);
  changes.add("kilometre_tax_free", &Regulation::kilometre_tax_free);
  changes.add("expense_ceiling", &Regulation::expense_ceiling);
  changes.add("kilometre_ceiling", &Regulation::kilometre_ceiling);
  changes.add("cover_basis", &Regulation::cover_basis);
  changes.add("period_start_day", &Regulation::period_start_day);
  changes.add("claim_window_months", &Regulation::claim_window_months);
  changes.add("due_day", &Regulation::due_day);
  changes.add("due_months_after", &Regulation::due_months_after);
  changes.add("payout_day", &Regulation::payout_day);
  changes.add("notice_days", &Regulation::notice_days);
  changes.add("holiday_weeks", &Regulation::holiday_weeks);
  changes.add("sickness_days", &Regulation::sickness_days);
  changes.add("long_illness_days", &Regulation::long_illness_days);
  changes.add("evaluations_least", &Regulation::evaluations_least);
  changes.add("evaluations_aim", &Regulation::evaluations_aim);
  return changes.take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
