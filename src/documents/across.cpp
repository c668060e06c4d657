#include "documents/across.hpp"

#include <algorithm>

#include "stottekontakt/rules/overlap.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

struct Held {
  std::string_view employee;
  std::string_view agreement;
  HeldTime time;
  std::size_t sheet;
  std::int32_t visit;
  bool overlaps = false;
};

std::vector<Held> held_visits(std::span<const OwnedTimesheet> sheets, std::span<const Statement> statements) {
  std::vector<Held> all;
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    const Timesheet sheet = sheets[s].view();
    if (sheet.agreement.employee.empty()) continue;
    for (std::size_t i = 0; i < sheet.visits.size(); ++i) {
      const Rule rule = statements[s].visits[i].hours_rule;
      const auto time = held_time(sheet.visits[i]);
      if (!time || (rule != Rule::STK_PAY_01 && rule != Rule::STK_PAY_04)) continue;
      all.push_back({sheet.agreement.employee, sheet.agreement.id, *time, s, static_cast<std::int32_t>(i)});
    }
  }
  return all;
}

/// Marks the visits of one employee, in order of their begin. A visit overlaps an earlier one of another agreement if
/// it overlaps the one of them that ends last, and a later one if it overlaps the next; both are kept in view by
/// remembering one of each of two agreements.
void mark_overlaps(std::span<Held> visits) {
  const auto sweep = [](auto first, auto last, const auto& replaces) {
    const Held* nearest = nullptr;
    const Held* other = nullptr;  // nearest of an agreement that is not `nearest`'s
    for (; first != last; ++first) {
      Held& visit = *first;
      const Held* candidate = nearest != nullptr && nearest->agreement == visit.agreement ? other : nearest;
      if (candidate != nullptr && overlaps_other_agreement(candidate->time, visit.time)) visit.overlaps = true;
      if (nearest == nullptr || replaces(visit, *nearest)) {
        if (nearest != nullptr && nearest->agreement != visit.agreement) other = nearest;
        nearest = &visit;
      } else if (visit.agreement != nearest->agreement && (other == nullptr || replaces(visit, *other))) {
        other = &visit;
      }
    }
  };
  sweep(visits.begin(), visits.end(), [](const Held& a, const Held& b) { return a.time.end > b.time.end; });
  sweep(visits.rbegin(), visits.rend(), [](const Held&, const Held&) { return true; });
}

Notice notice_of(const Held& held, const Timesheet& sheet) {
  const NoticeCode code = NoticeCode::overlap_other_agreement;
  return {code, rule_of(code), ItemList::visits, held.visit, sheet.visits[static_cast<std::size_t>(held.visit)].date};
}

}  // namespace

void add_overlaps_across(std::span<const OwnedTimesheet> sheets, std::span<Statement> statements) {
  std::vector<Held> all = held_visits(sheets, statements);
  std::sort(all.begin(), all.end(), [](const Held& a, const Held& b) {
    if (a.employee != b.employee) return a.employee < b.employee;
    return a.time.begin < b.time.begin;
  });
  for (auto first = all.begin(); first != all.end();) {
    const auto last =
        std::find_if(first, all.end(), [&](const Held& held) { return held.employee != first->employee; });
    mark_overlaps({first, last});
    first = last;
  }
  std::erase_if(all, [](const Held& held) { return !held.overlaps; });
  std::sort(all.begin(), all.end(),
            [](const Held& a, const Held& b) { return a.sheet != b.sheet ? a.sheet < b.sheet : a.visit < b.visit; });
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::vector<Notice>& notices = statements[all[i].sheet].notices;
    notices.push_back(notice_of(all[i], sheets[all[i].sheet].view()));
    const bool is_last_of_sheet = i + 1 == all.size() || all[i + 1].sheet != all[i].sheet;
    if (!is_last_of_sheet) continue;
    std::stable_sort(notices.begin(), notices.end(), [](const Notice& a, const Notice& b) { return a.code < b.code; });
  }
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
