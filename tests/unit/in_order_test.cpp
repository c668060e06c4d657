/// @file
/// The order items are decided in, for few and for many.

#include <algorithm>
#include <tuple>

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

template <class Item>
std::vector<std::size_t> order_of(const std::vector<Item>& items) {
  std::vector<std::int32_t> scratch(items.size());
  const InOrder order(items, scratch);
  EXPECT_TRUE(order.usable());
  std::vector<std::size_t> positions;
  for (std::size_t k = 0; k < items.size(); ++k) positions.push_back(order[k]);
  return positions;
}
using Positions = std::vector<std::size_t>;

Visit visit_at(std::string_view id, std::string_view date, std::optional<ClockTime> start = std::nullopt) {
  Visit visit = held(date, "1:00", start);
  visit.id = id;
  return visit;
}
Expense receipt_with(std::string_view id, std::string_view date) {
  Expense expense = receipt(date, "1.00");
  expense.id = id;
  return expense;
}

/// Counts 32 and less are ranked, more are sorted.
const std::size_t counts[] = {2, 3, 31, 32, 33, 34, 100};

TEST(InOrder, DatesThenStartsThenIds) {
  EXPECT_EQ(order_of<Visit>({visit_at("a", "2025-01-08"), visit_at("b", "2025-01-07")}), (Positions{1, 0}));
  EXPECT_EQ(order_of<Visit>({visit_at("a", "2025-01-07", at(9)), visit_at("b", "2025-01-07", at(8, 59))}),
            (Positions{1, 0}));
  EXPECT_EQ(order_of<Visit>({visit_at("b", "2025-01-07", at(9)), visit_at("a", "2025-01-07", at(9))}),
            (Positions{1, 0}));
  EXPECT_EQ(order_of<Visit>({visit_at("a", "2025-01-07", at(23, 59)), visit_at("b", "2025-01-08")}), (Positions{0, 1}));
  EXPECT_EQ(order_of<Expense>({receipt_with("b", "2025-01-07"), receipt_with("a", "2025-01-07")}), (Positions{1, 0}));
}

TEST(InOrder, WithoutAStartComesBeforeMidnight) {
  EXPECT_EQ(order_of<Visit>({visit_at("a", "2025-01-07", at(0)), visit_at("b", "2025-01-07")}), (Positions{1, 0}));
  EXPECT_EQ(order_of<Visit>({visit_at("b", "2025-01-07"), visit_at("a", "2025-01-07", at(0))}), (Positions{0, 1}));
}

TEST(InOrder, IdsAreComparedByTheirBytes) {
  EXPECT_EQ(order_of<Visit>({visit_at("b", "2025-01-07"), visit_at("ab", "2025-01-07"), visit_at("a", "2025-01-07"),
                             visit_at("ø", "2025-01-07"), visit_at("B", "2025-01-07")}),
            (Positions{4, 2, 1, 0, 3}));
}

TEST(InOrder, AnItemWithoutIdComesBeforeThoseOfItsTimeThatHaveOne) {
  EXPECT_EQ(order_of<Visit>({visit_at("b", "2025-01-07"), visit_at("", "2025-01-07")}), (Positions{1, 0}));
  EXPECT_EQ(order_of<Visit>({visit_at("", "2025-01-07"), visit_at("b", "2025-01-07")}), (Positions{0, 1}));
  EXPECT_EQ(order_of<Expense>({receipt_with("b", "2025-01-07"), receipt_with("", "2025-01-07")}), (Positions{1, 0}));
}

TEST(InOrder, WhatIsEqualStaysAsItStands) {
  for (const std::size_t count : counts) {
    std::vector<Visit> visits(count, visit_at("", "2025-01-07", at(9)));
    Positions expected;
    for (std::size_t i = 0; i < count; ++i) expected.push_back(i);
    EXPECT_EQ(order_of(visits), expected) << count;

    visits.back() = visit_at("", "2025-01-06", at(9));  // now they have to be moved
    expected.pop_back();
    expected.insert(expected.begin(), count - 1);
    EXPECT_EQ(order_of(visits), expected) << count;

    for (Visit& visit : visits) visit.id = "same";
    EXPECT_EQ(order_of(visits), expected) << count << " of one id";
  }
}

TEST(InOrder, IsTheStableOrderWhateverStandsWhere) {
  static const char* const ids[] = {"", "a", "b", "c"};
  std::uint32_t number = 1;
  const auto below = [&](std::uint32_t most) {
    number = number * 1'664'525 + 1'013'904'223;
    return (number >> 16) % most;
  };
  for (const std::size_t count : counts) {
    for (int round = 0; round < 200; ++round) {
      std::vector<Visit> visits;
      const std::uint32_t days = 1 + below(4);
      for (std::size_t i = 0; i < count; ++i) {
        Visit visit = visit_at(ids[below(4)], "2025-01-07");
        visit.date = visit.date.value() + Days(static_cast<int>(below(days)));
        if (below(2) == 0) visit.start = ClockTime{static_cast<std::int16_t>(below(2) * 1439)};
        visits.push_back(visit);
      }
      Positions expected;
      for (std::size_t i = 0; i < count; ++i) expected.push_back(i);
      std::stable_sort(expected.begin(), expected.end(), [&](std::size_t a, std::size_t b) {
        const auto key = [&](const Visit& visit) {
          return std::tuple(days_since_1970(visit.date), visit.start.has_value(), visit.start, visit.id);
        };
        return key(visits[a]) < key(visits[b]);
      });
      ASSERT_EQ(order_of(visits), expected) << count << " visits, round " << round;
    }
  }
}

TEST(InOrder, IsUnusableOnlyWhereItemsMustBeMovedAndThereIsNoRoom) {
  for (const std::size_t count : counts) {
    std::vector<Visit> visits(count, visit_at("", "2025-01-07"));
    EXPECT_TRUE(InOrder(visits, std::span<std::int32_t>()).usable()) << count;
    visits.front() = visit_at("", "2025-01-08");
    std::vector<std::int32_t> scratch(count);
    EXPECT_FALSE(InOrder(visits, std::span(scratch).first(count - 1)).usable()) << count;
    EXPECT_TRUE(InOrder(visits, std::span(scratch)).usable()) << count;
  }
}

}  // namespace
}  // namespace stottekontakt
