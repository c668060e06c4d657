// Rules that stand alone, called from C++ and through the C interface, with arguments the compiler cannot know.
#include <benchmark/benchmark.h>

#include <random>

#include "stottekontakt.h"
#include "stottekontakt/stottekontakt.hpp"

namespace stottekontakt::benchmarks {
namespace {

struct Question {
  std::int32_t day;
  std::int32_t minutes;
  std::int32_t cancelled_day;
  std::int32_t cancelled_by;
  std::int32_t cancel_cause;
};

const std::vector<Question>& questions() {
  static const std::vector<Question> made = [] {
    constexpr std::int32_t rates_begin = 20089;  // 2025-01-01
    std::mt19937 random(4);
    std::vector<Question> all(100'000);
    for (Question& question : all) {
      const auto below = [&](std::uint32_t most) { return static_cast<std::int32_t>(random() % most); };
      question.day = rates_begin + below(3652);
      question.minutes = below(1441);
      question.cancelled_day = question.day - below(3);
      question.cancelled_by = STK_BY_RECIPIENT + below(4);
      question.cancel_cause = below(2);
    }
    return all;
  }();
  return made;
}

/// The built-in regulation as an argument: where the compiler sees `oppdal` itself, its one hourly rate leaves nothing
/// to look up.
const Regulation& regulation() {
  static const Regulation* chosen = &oppdal;
  benchmark::DoNotOptimize(chosen);
  return *chosen;
}

/// The time of one call; what it answers is added up, so that it is not left out.
template <class Ask>
void ask_all(benchmark::State& state, const Ask& ask) {
  for (auto _ : state) {
    std::int64_t sum = 0;
    for (const Question& question : questions()) sum += ask(question);
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(questions().size()));
}

void hourly_rate_cpp(benchmark::State& state) {
  ask_all(state, [&rates = regulation().hourly_rate](const Question& q) {
    const auto* row = hourly_rate_on(rates, date_from_days(q.day));
    return row == nullptr ? 0 : row->value.amount().ore();
  });
}
void hourly_rate_c(benchmark::State& state) {
  ask_all(state, [](const Question& q) {
    std::int64_t ore = 0;
    stk_hourly_rate(nullptr, STK_RATE_INDIVIDUAL, q.day, &ore);
    return ore;
  });
}

void pay_cpp(benchmark::State& state) {
  ask_all(state, [&rates = regulation().hourly_rate](const Question& q) {
    const auto* row = hourly_rate_on(rates, date_from_days(q.day));
    return row == nullptr ? 0 : pay_line_amount(row->value, Hours::of_minutes(q.minutes)).ore();
  });
}
void pay_c(benchmark::State& state) {
  ask_all(state, [](const Question& q) {
    std::int64_t ore = 0;
    stk_pay(nullptr, q.day, q.minutes, &ore);
    return ore;
  });
}

void public_holiday_cpp(benchmark::State& state) {
  ask_all(state, [](const Question& q) { return is_public_holiday(date_from_days(q.day)) ? 1 : 0; });
}
void public_holiday_c(benchmark::State& state) {
  ask_all(state, [](const Question& q) {
    std::int32_t answer = 0;
    stk_is_public_holiday(q.day, &answer);
    return answer;
  });
}

void last_delivery_day_cpp(benchmark::State& state) {
  ask_all(state, [&rules = regulation()](const Question& q) {
    return days_since_1970(last_delivery_day(rules, date_from_days(q.day)));
  });
}
void last_delivery_day_c(benchmark::State& state) {
  ask_all(state, [](const Question& q) {
    std::int32_t day = 0;
    stk_last_delivery_day(nullptr, q.day, &day);
    return day;
  });
}

void payout_cpp(benchmark::State& state) {
  ask_all(state, [&rules = regulation()](const Question& q) {
    const Payout payout = payout_of(rules, date_from_days(q.day));
    return days_since_1970(payout.nominal) + days_since_1970(payout.bank_day);
  });
}
void payout_c(benchmark::State& state) {
  ask_all(state, [](const Question& q) {
    std::int32_t payout_day = 0;
    std::int32_t bank_day = 0;
    stk_payout(nullptr, q.day, &payout_day, &bank_day);
    return payout_day + bank_day;
  });
}

void cancelled_hours_cpp(benchmark::State& state) {
  ask_all(state, [](const Question& q) {
    const auto by = static_cast<CancelledBy>(q.cancelled_by - STK_BY_RECIPIENT);
    const auto cause = static_cast<CancelCause>(q.cancel_cause);
    const Visit visit{.id = {},
                      .date = date_from_days(q.day),
                      .status = VisitStatus::cancelled,
                      .cancelled = Cancellation{date_from_days(q.cancelled_day), by, cause}};
    Finding finding = cancelled_in_time(visit);
    if (!finding) finding = cancelled_by_contact(visit);
    if (!finding) finding = cancelled_hours_paid(cause);
    return static_cast<int>(finding.rule) + static_cast<int>(finding.verdict);
  });
}
void cancelled_hours_c(benchmark::State& state) {
  stk_finding finding{};
  finding.struct_size = sizeof finding;
  ask_all(state, [&](const Question& q) {
    stk_cancelled_hours(q.day, q.cancelled_day, q.cancelled_by, q.cancel_cause, &finding);
    return finding.rule + finding.verdict;
  });
}

BENCHMARK(hourly_rate_cpp);
BENCHMARK(hourly_rate_c);
BENCHMARK(pay_cpp);
BENCHMARK(pay_c);
BENCHMARK(public_holiday_cpp);
BENCHMARK(public_holiday_c);
BENCHMARK(last_delivery_day_cpp);
BENCHMARK(last_delivery_day_c);
BENCHMARK(payout_cpp);
BENCHMARK(payout_c);
BENCHMARK(cancelled_hours_cpp);
BENCHMARK(cancelled_hours_c);

}  // namespace
}  // namespace stottekontakt::benchmarks
