// No exception crosses into C: what the machine lacks is a status. Its operator new fails when told to.
#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <new>

#include "stottekontakt.h"

namespace {
enum class Next { works, runs_out, is_broken };
Next next_allocation = Next::works;
int allocations = 0;
}  // namespace

void* operator new(std::size_t size) {
  ++allocations;
  if (next_allocation == Next::runs_out) throw std::bad_alloc();
  if (next_allocation == Next::is_broken) throw 4711;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

namespace {

struct Sheet {
  stk_weekly_hours weekly[1]{};
  stk_visit visit{};
  stk_timesheet head{};

  Sheet() {
    std::int32_t day = 0;
    stk_day_of(2025, 1, 1, &day);
    weekly[0] = {day, 180};
    visit.id = "v1";
    visit.id_length = 2;
    visit.day = day + 6;
    visit.minutes = 150;
    visit.status = STK_VISIT_HELD;
    head.struct_size = sizeof head;
    head.year = 2025;
    head.month = 1;
    head.delivered_day = day + 30;
    head.agreement_first_day = day;
    head.weekly_hours = weekly;
    head.weekly_hours_count = 1;
    head.weekly_hours_size = sizeof weekly[0];
    head.visits = &visit;
    head.visit_count = 1;
    head.visit_size = sizeof visit;
  }
};

template <class Call>
std::int32_t with(Next how, const Call& call) {
  next_allocation = how;
  const std::int32_t status = call();
  next_allocation = Next::works;
  return status;
}

}  // namespace

TEST(StkMemory, SettlingAllocatesNothing) {
  const Sheet sheet;
  stk_statement statement{};
  statement.struct_size = sizeof statement;
  const int before = allocations;
  const std::int32_t status = with(Next::runs_out, [&] { return stk_settle(nullptr, &sheet.head, &statement); });
  EXPECT_EQ(allocations, before);
  EXPECT_EQ(status, STK_STATUS_OK);
  EXPECT_EQ(statement.payable_ore, 58258);
}

TEST(StkMemory, WordsWithoutMemoryAreAStatusAndLeaveTheBuffer) {
  const Sheet sheet;
  char out[1024] = "unchanged";
  std::size_t needed = 0;
  const auto reason = [&] {
    return stk_reason(nullptr, &sheet.head, 0, STK_PART_HOURS, STK_LANGUAGE_BOKMAAL, out, sizeof out, &needed);
  };
  EXPECT_EQ(with(Next::runs_out, reason), STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::is_broken, reason), STK_STATUS_INTERNAL);
  EXPECT_STREQ(out, "unchanged");
  EXPECT_EQ(needed, 0u);
  EXPECT_EQ(with(Next::works, reason), STK_STATUS_OK);
  EXPECT_EQ(needed, std::strlen(out) + 1);
}

TEST(StkMemory, DocumentsAndRegulationsWithoutMemoryAreAStatus) {
  std::size_t needed = 0;
  stk_regulation* regulation = nullptr;
  char out[64];
  EXPECT_EQ(with(Next::runs_out, [&] { return stk_settle_json(nullptr, "{}", 2, 0, out, sizeof out, &needed); }),
            STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::runs_out, [&] { return stk_regulation_digest(nullptr, out, sizeof out, &needed); }),
            STK_STATUS_NO_MEMORY);
  EXPECT_EQ(
      with(Next::runs_out, [&] { return stk_regulation_from_toml("a = 1", 5, out, sizeof out, &needed, &regulation); }),
      STK_STATUS_NO_MEMORY);
  EXPECT_EQ(with(Next::runs_out,
                 [&] {
                   return stk_regulation_with_rate(nullptr, STK_PARAMETER_HOURLY_RATE, 20454, 24000,
                                                   STK_PROVENANCE_STATED, "s", 1, &regulation);
                 }),
            STK_STATUS_NO_MEMORY);
  EXPECT_EQ(regulation, nullptr);
}
