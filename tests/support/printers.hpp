#pragma once
/// @file
/// How GoogleTest prints the library's values, so that a failure reads like a statement.

#include <ostream>
#include <string_view>

#include "stottekontakt/stottekontakt.hpp"

namespace boost::gregorian {
inline void PrintTo(const date& day, std::ostream* out) {
  if (stottekontakt::is_supported(day)) {
    *out << stottekontakt::to_text(day).view();
  } else {
    *out << (day == stottekontakt::no_last_date ? "no last date" : "a day outside 1900–2200");
  }
}
}  // namespace boost::gregorian

namespace stottekontakt {
inline namespace v0 {

inline void PrintTo(Kroner amount, std::ostream* out) {
  *out << to_text(amount).view() << " kr";
}
inline void PrintTo(Hours time, std::ostream* out) {
  *out << to_text(time).view() << " h";
}
inline void PrintTo(Kilometres distance, std::ostream* out) {
  *out << to_text(distance).view() << " km";
}
inline void PrintTo(HourlyRate rate, std::ostream* out) {
  *out << to_text(rate.amount()).view() << " kr/h";
}
inline void PrintTo(KilometreRate rate, std::ostream* out) {
  *out << to_text(rate.amount()).view() << " kr/km";
}
inline void PrintTo(const ShortText& text, std::ostream* out) {
  *out << '"' << text.view() << '"';
}
inline void PrintTo(Month month, std::ostream* out) {
  *out << month.year << '-' << month.month;
}
inline void PrintTo(const CivilDate& day, std::ostream* out) {
  *out << day.year << '-' << day.month << '-' << day.day;
}
inline void PrintTo(const Required<Date>& day, std::ostream* out) {
  PrintTo(day.value(), out);
}
inline void PrintTo(const Period& days, std::ostream* out) {
  PrintTo(days.first, out);
  *out << " to ";
  PrintTo(days.last, out);
}

inline void PrintTo(Rule rule, std::ostream* out) {
  *out << (rule == Rule::none ? "no rule" : id_of(rule));
}
inline void PrintTo(Verdict verdict, std::ostream* out) {
  *out << (verdict == Verdict::not_claimed ? "not claimed" : name_of(verdict));
}
inline void PrintTo(Reading reading, std::ostream* out) {
  *out << (reading == Reading::none ? "no reading" : name_of(reading));
}
inline void PrintTo(const Finding& finding, std::ostream* out) {
  PrintTo(finding.rule, out);
  *out << ' ';
  PrintTo(finding.verdict, out);
  *out << " by ";
  PrintTo(finding.reading, out);
}
inline void PrintTo(const VisitDecision& decision, std::ostream* out) {
  PrintTo(decision.hours(), out);
  *out << ", granted " << to_text(decision.granted()).view() << ", pending " << to_text(decision.pending()).view()
       << ", km ";
  PrintTo(kilometre_finding(decision), out);
  if (decision.km_cut_metres > 0) *out << ", cut " << decision.km_cut_metres << " m";
  if (decision.possible_duplicate != 0) *out << ", possible duplicate";
}
inline void PrintTo(const ExpenseDecision& decision, std::ostream* out) {
  PrintTo(Finding{decision.rule, decision.verdict, decision.reading}, out);
  *out << ", granted " << to_text(decision.granted()).view() << ", pending " << to_text(decision.pending()).view();
  if (decision.no_visit != 0) *out << ", no visit that day";
}

inline void PrintTo(NoticeCode code, std::ostream* out) {
  *out << name_of(code);
}
inline void PrintTo(const Notice& notice, std::ostream* out) {
  *out << name_of(notice.code) << ' ' << id_of(notice.rule);
  if (notice.list != ItemList::none) {
    *out << (notice.list == ItemList::visits ? " visit " : " receipt ") << notice.item;
  }
  *out << " on ";
  PrintTo(notice.day, out);
}
inline void PrintTo(Status status, std::ostream* out) {
  *out << "status " << static_cast<int>(status);
}
inline void PrintTo(Field field, std::ostream* out) {
  *out << "field " << static_cast<int>(field);
}
inline void PrintTo(const Fault& fault, std::ostream* out) {
  PrintTo(fault.code, out);
  *out << ", field " << static_cast<int>(fault.field) << ", item " << fault.item << ", ";
  PrintTo(fault.day, out);
}

}  // namespace v0
}  // namespace stottekontakt
