#pragma once
/// @file
/// The order in which the rules are tried for each part of an item, for people; `settle.hpp` is what does it.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "stottekontakt/rule.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// One test. The first that applies decides; tests of one position exclude each other.
struct RuleTest {
  int position;  ///< from 1
  Rule rule;
  std::array<Verdict, 4> verdicts{};  ///< what it may say; `not_claimed` fills the rest
};

/// The tests of one part of an item, or of one question.
struct TestOrder {
  std::string_view part;  ///< "hours", "km" (there and back), "km_outside", "km_activity", "expense", "sharing"
  std::span<const RuleTest> tests;
};

namespace rule_order {
inline constexpr Verdict granted = Verdict::granted;
inline constexpr Verdict reduced = Verdict::reduced;
inline constexpr Verdict refused = Verdict::refused;
inline constexpr Verdict review = Verdict::review;

inline constexpr RuleTest hours[] = {
    {1, Rule::STK_AGR_03, {refused}},         {2, Rule::STK_TIM_05, {refused}},
    {3, Rule::STK_PAY_03, {refused}},         {4, Rule::STK_TIM_03, {refused}},
    {5, Rule::STK_SIC_01, {refused}},         {6, Rule::STK_CAN_02, {refused}},
    {7, Rule::STK_HOL_02, {refused, review}}, {8, Rule::STK_SIC_01, {refused, review}},
    {9, Rule::STK_CAN_03, {review}},          {10, Rule::STK_TSK_01, {review}},
    {10, Rule::STK_TSK_02, {review}},         {10, Rule::STK_TSK_03, {review}},
    {11, Rule::STK_TIM_07, {review}},         {12, Rule::STK_PAY_04, {review}},
    {13, Rule::STK_PAY_01, {granted}},        {13, Rule::STK_CAN_01, {granted}},
};
inline constexpr RuleTest km[] = {
    {1, Rule::STK_AGR_03, {refused}},
    {2, Rule::STK_TIM_05, {refused}},
    {3, Rule::STK_PAY_03, {refused}},
    {4, Rule::STK_TIM_03, {refused}},
    {5, Rule::STK_CAN_04, {review}},
    {6, Rule::STK_HOL_02, {refused, review}},
    {7, Rule::STK_SIC_01, {refused, review}},
    {8, Rule::STK_CAN_03, {review}},
    {9, Rule::STK_TSK_01, {review}},
    {9, Rule::STK_TSK_02, {review}},
    {9, Rule::STK_TSK_03, {review}},
    {10, Rule::STK_TIM_07, {review}},
    {11, Rule::STK_KM_01, {granted, reduced, refused}},
    {11, Rule::STK_CAN_04, {granted, reduced, refused}},
};
inline constexpr RuleTest km_outside[] = {
    {1, Rule::STK_AGR_03, {refused}}, {2, Rule::STK_TIM_05, {refused}}, {3, Rule::STK_PAY_03, {refused}},
    {4, Rule::STK_TIM_03, {refused}}, {5, Rule::STK_KM_02, {refused}},
};
inline constexpr RuleTest km_activity[] = {
    {1, Rule::STK_AGR_03, {refused}}, {2, Rule::STK_TIM_05, {refused}}, {3, Rule::STK_PAY_03, {refused}},
    {4, Rule::STK_TIM_03, {refused}}, {5, Rule::STK_KM_03, {refused}},
};
inline constexpr RuleTest expense[] = {
    {1, Rule::STK_AGR_03, {refused}},
    {2, Rule::STK_TIM_05, {refused}},
    {3, Rule::STK_PAY_03, {refused}},
    {4, Rule::STK_TIM_03, {refused}},
    {5, Rule::STK_EXP_01, {refused}},
    {6, Rule::STK_EXP_02, {refused}},
    {7, Rule::STK_EXP_04, {refused}},
    {8, Rule::STK_EXP_02, {review}},
    {9, Rule::STK_EXP_03, {granted, reduced, refused}},
};
/// Of the question what confidentiality allows, whose answers are no verdicts.
inline constexpr RuleTest sharing[] = {
    {1, Rule::STK_CON_04}, {2, Rule::STK_CON_02}, {3, Rule::STK_CON_05}, {4, Rule::STK_CON_03}, {5, Rule::STK_CON_01},
};
}  // namespace rule_order

inline constexpr TestOrder test_orders[] = {
    {"hours", rule_order::hours},           {"km", rule_order::km},
    {"km_outside", rule_order::km_outside}, {"km_activity", rule_order::km_activity},
    {"expense", rule_order::expense},       {"sharing", rule_order::sharing},
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
