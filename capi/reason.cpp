// The words of one decision and of one notice: the sheet is settled anew, so that words fit the facts.
#include <string>
#include <vector>

#include "documents/parts.hpp"
#include "facts.hpp"
#include "language.hpp"
#include "regulation.hpp"
#include "text/reasons.hpp"

namespace stottekontakt::capi {
namespace {

constexpr std::optional<documents::Part> part_of(std::int32_t part) noexcept {
  switch (part) {
    case STK_PART_HOURS:
      return documents::Part::hours;
    case STK_PART_EXPENSE:
      return documents::Part::expense;
    case STK_PART_KM_TO:
      return documents::Part::km_to;
    case STK_PART_KM_FROM:
      return documents::Part::km_from;
    case STK_PART_KM_OUTSIDE:
      return documents::Part::km_outside;
    case STK_PART_KM_ACTIVITY:
      return documents::Part::km_activity;
    default:
      return std::nullopt;
  }
}

constexpr std::int32_t number_of(documents::Part part) noexcept {
  switch (part) {
    case documents::Part::hours:
      return STK_PART_HOURS;
    case documents::Part::km_to:
      return STK_PART_KM_TO;
    case documents::Part::km_from:
      return STK_PART_KM_FROM;
    case documents::Part::km_outside:
      return STK_PART_KM_OUTSIDE;
    case documents::Part::km_activity:
      return STK_PART_KM_ACTIVITY;
    case documents::Part::expense:
      break;
  }
  return STK_PART_EXPENSE;
}

/// The items, made once.
template <class Range>
auto made_of(const Range& items) {
  std::vector<std::remove_cvref_t<decltype(items[0])>> made;
  made.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) made.push_back(items[i]);
  return made;
}

/// Settles a sheet and calls `use(settled)`, or returns why it cannot be settled.
template <class Use>
std::int32_t with_settled(const Regulation& regulation, const stk_timesheet* timesheet, const Use& use) {
  stk_timesheet rows;
  if (const CFault fault = read_timesheet(timesheet, true, rows)) return fault.status;
  std::vector<unsigned char> memory(rows_room(rows) + items_room(rows));
  Scratch scratch(memory.data());
  CFault fault;
  Timesheet sheet = timesheet_of(rows, scratch, fault);
  if (fault) return fault.status;
  const SheetItems items = items_of(rows, scratch, fault);
  if (fault) return fault.status;
  const std::vector<Visit> visits = made_of(items.visits);
  const std::vector<Expense> expenses = made_of(items.expenses);
  sheet.visits = visits;
  sheet.expenses = expenses;

  const Result<Statement> statement = settle(regulation, sheet);
  if (!statement) return capi::number_of(statement.fault().code);
  return use(documents::Settled{regulation, sheet, *statement, stottekontakt::terms_of(regulation, sheet)});
}

/// The words of all decisions and notices one after the other, and where each stands.
struct AllReasons {
  std::string text{};
  std::vector<stk_reason_place> places{};

  void add(std::int32_t list, std::size_t item, std::int32_t part, std::string_view words) {
    places.push_back({.list = list,
                      .item = static_cast<std::int32_t>(item),
                      .part = part,
                      .length = static_cast<std::int32_t>(words.size()),
                      .offset = static_cast<std::int64_t>(text.size())});
    text.append(words) += '\0';
  }
};

AllReasons reasons_of(const documents::Settled& settled, documents::Language language) {
  const documents::Collisions collisions(settled);
  AllReasons all;
  for (const documents::PartDecision& decision : parts_of(settled)) {
    all.add(static_cast<std::int32_t>(decision.list), decision.item, number_of(decision.part),
            reason_of(settled, decision, language, collisions));
  }
  const std::vector<Notice>& notices = settled.statement.notices;
  for (std::size_t i = 0; i < notices.size(); ++i) {
    all.add(STK_LIST_NONE, i, 0, reason_of(settled, notices[i], language, collisions));
  }
  return all;
}

}  // namespace
}  // namespace stottekontakt::capi

using namespace stottekontakt;
using namespace stottekontakt::capi;

extern "C" {

std::size_t STK_CALL stk_reason_room(void) {
  return 1024;
}

std::int32_t STK_CALL stk_reason(const stk_regulation* regulation, const stk_timesheet* timesheet, std::int32_t item,
                                 std::int32_t part, std::int32_t language, char* out, std::size_t capacity,
                                 std::size_t* needed) {
  const TextOut text{out, capacity, needed};
  if (const std::int32_t status = text.begin(); status != STK_STATUS_OK) return status;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  const auto wanted = part_of(part);
  if (!wanted || item < 0) return STK_STATUS_OUT_OF_RANGE;
  return without_exceptions([&] {
    return with_settled(regulation_of(regulation), timesheet, [&](const documents::Settled& settled) {
      const auto i = static_cast<std::size_t>(item);
      const bool is_expense = *wanted == documents::Part::expense;
      if (i >= (is_expense ? settled.sheet.expenses.size() : settled.sheet.visits.size())) {
        return STK_STATUS_OUT_OF_RANGE;
      }
      for (const documents::PartDecision& decision : parts_of(settled)) {
        if (decision.item == i && decision.part == *wanted) return text.put(reason_of(settled, decision, *known));
      }
      return text.put("");
    });
  });
}

std::int32_t STK_CALL stk_notice_reason(const stk_regulation* regulation, const stk_timesheet* timesheet,
                                        std::int32_t index, std::int32_t language, char* out, std::size_t capacity,
                                        std::size_t* needed) {
  const TextOut text{out, capacity, needed};
  if (const std::int32_t status = text.begin(); status != STK_STATUS_OK) return status;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  return without_exceptions([&] {
    return with_settled(regulation_of(regulation), timesheet, [&](const documents::Settled& settled) {
      const std::vector<Notice>& notices = settled.statement.notices;
      if (index < 0 || static_cast<std::size_t>(index) >= notices.size()) return STK_STATUS_OUT_OF_RANGE;
      return text.put(reason_of(settled, notices[static_cast<std::size_t>(index)], *known));
    });
  });
}

std::int32_t STK_CALL stk_reasons(const stk_regulation* regulation, const stk_timesheet* timesheet,
                                  std::int32_t language, stk_reason_place* places, std::size_t place_capacity,
                                  std::size_t place_size, std::size_t* place_count, char* out, std::size_t capacity,
                                  std::size_t* needed) {
  const TextOut text{out, capacity, needed};
  const std::int32_t begun = text.begin();
  if (place_count != nullptr) *place_count = 0;
  if (begun != STK_STATUS_OK) return begun;
  const Slots slots(places, place_capacity, place_size);
  if (place_count == nullptr) return STK_STATUS_NULL_POINTER;
  if (const CFault fault = slots.check(sizeof(std::int32_t), STK_FIELD_NONE)) return fault.status;
  const auto known = language_of(language);
  if (!known) return STK_STATUS_NO_SUCH_LANGUAGE;
  return without_exceptions([&] {
    return with_settled(regulation_of(regulation), timesheet, [&](const documents::Settled& settled) {
      const AllReasons all = reasons_of(settled, *known);
      *needed = all.text.size();
      *place_count = all.places.size();
      if (!slots.has_room_for(all.places.size())) return STK_STATUS_OUTPUT_TOO_SMALL;
      if (capacity < all.text.size()) return STK_STATUS_BUFFER_TOO_SMALL;
      for (std::size_t i = 0; slots.wanted() && i < all.places.size(); ++i) slots.write(i, all.places[i]);
      std::copy(all.text.begin(), all.text.end(), out);
      return STK_STATUS_OK;
    });
  });
}

}  // extern "C"
