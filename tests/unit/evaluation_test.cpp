/// @file
/// Evaluation forms: STK-EVA-01.

#include "precompiled.hpp"

namespace stottekontakt {
namespace {

using namespace support;

TEST(Evaluation, NoneIsDueUntilTheLastDayOfTheYearAndOverdueAfter) {
  EXPECT_EQ(evaluation_state(oppdal, 2025, 0, day("2025-01-01")), EvaluationState::due);
  EXPECT_EQ(evaluation_state(oppdal, 2025, 0, day("2025-12-31")), EvaluationState::due);
  EXPECT_EQ(evaluation_state(oppdal, 2025, 0, day("2026-01-01")), EvaluationState::overdue);
  EXPECT_EQ(evaluation_state(oppdal, 2024, 0, day("2024-12-31")), EvaluationState::due) << "leap year";
}

TEST(Evaluation, OnceIsMetAndTwiceOrMoreIsTheTarget) {
  for (const auto* as_of : {"2025-06-01", "2025-12-31", "2026-01-01"}) {
    EXPECT_EQ(evaluation_state(oppdal, 2025, 1, day(as_of)), EvaluationState::met);
    EXPECT_EQ(evaluation_state(oppdal, 2025, 2, day(as_of)), EvaluationState::target);
    EXPECT_EQ(evaluation_state(oppdal, 2025, 3, day(as_of)), EvaluationState::target);
  }
}

TEST(Evaluation, AnotherMunicipalityMayAskForMore) {
  Regulation regulation = oppdal;
  regulation.evaluations_least.value = 2;
  regulation.evaluations_aim.value = 4;
  EXPECT_EQ(evaluation_state(regulation, 2025, 1, day("2026-01-01")), EvaluationState::overdue);
  EXPECT_EQ(evaluation_state(regulation, 2025, 2, day("2026-01-01")), EvaluationState::met);
  EXPECT_EQ(evaluation_state(regulation, 2025, 3, day("2026-01-01")), EvaluationState::met);
  EXPECT_EQ(evaluation_state(regulation, 2025, 4, day("2026-01-01")), EvaluationState::target);
}

}  // namespace
}  // namespace stottekontakt
