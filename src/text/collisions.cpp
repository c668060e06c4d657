#include "text/collisions.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::int32_t none = -1;

/// Minutes since 1970 at which a visit with a start ends.
std::int64_t end_of(const Visit& visit) {
  return std::int64_t{days_since_1970(visit.date)} * 1440 + visit.start->minute + visit.hours.minutes();
}

bool collides(const VisitDecision& decision) {
  return decision.hours_rule == Rule::STK_TIM_07 || decision.km_rule == Rule::STK_TIM_07 ||
         decision.possible_duplicate != 0;
}

/// True if the visit passed the test of STK-TIM-07, so that later ones may overlap it.
bool passed(const VisitDecision& decision) {
  return decision.hours_rule == Rule::STK_PAY_01 || decision.hours_rule == Rule::STK_PAY_04;
}

}  // namespace

Collisions::Collisions(const Settled& settled) : visits_(settled.sheet.visits) {
  const std::vector<VisitDecision>& decisions = settled.statement.visits;
  if (std::none_of(decisions.begin(), decisions.end(), collides)) return;

  std::vector<std::int32_t> order;  // of the held visits, as the settlement saw them
  for (std::size_t i = 0; i < visits_.size(); ++i) {
    if (visits_[i].status == VisitStatus::held) order.push_back(static_cast<std::int32_t>(i));
  }
  const auto visit = [&](std::int32_t i) -> const Visit& { return visits_[static_cast<std::size_t>(i)]; };
  std::sort(order.begin(), order.end(),
            [&](std::int32_t a, std::int32_t b) { return comes_before(visit(a), visit(b)); });

  overlapped_.assign(visits_.size(), none);
  entered_before_.assign(visits_.size(), none);
  std::int32_t ends_last = none;
  std::vector<std::int32_t> first_of_length(limits::item_minutes + 1, none);  // on the date and start of `begin`
  std::vector<std::size_t> lengths;
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin;
    for (; end < order.size(); ++end) {
      const std::int32_t i = order[end];
      if (visit(i).date.value() != visit(order[begin]).date.value() || visit(i).start != visit(order[begin]).start)
        break;
      const auto length = static_cast<std::size_t>(visit(i).hours.minutes());
      entered_before_[static_cast<std::size_t>(i)] = first_of_length[length];
      if (first_of_length[length] == none) {
        first_of_length[length] = i;
        lengths.push_back(length);
      }
      if (!visit(i).start) continue;
      const std::int64_t begins = end_of(visit(i)) - visit(i).hours.minutes();
      if (ends_last != none && begins < end_of(visit(ends_last))) overlapped_[static_cast<std::size_t>(i)] = ends_last;
      const bool ends_later = ends_last == none || end_of(visit(ends_last)) < end_of(visit(i));
      if (passed(decisions[static_cast<std::size_t>(i)]) && ends_later) ends_last = i;
    }
    for (const std::size_t length : lengths) first_of_length[length] = none;
    lengths.clear();
    begin = end;
  }
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
