/// @file
/// Damaged profiles and payroll files, the same damage in every run: nothing crashes, and what still loads writes files
/// that it can read.

#include <gtest/gtest.h>

#include <algorithm>

#include "payroll_profiles.hpp"
#include "support/damage.hpp"
#include "support/source_file.hpp"

namespace stottekontakt {
namespace {

using namespace support;
using documents::load_payroll_profile;
using documents::PayrollFile;

TEST(DamagedProfile, IsRefusedOrWritesWhatItCanReadAgain) {
  const SettledDocument document(source_file("docs/examples/2025-03.json"));
  std::size_t refused = 0;
  std::size_t written = 0;
  for (const std::string_view name : documents::shipped_payroll_profiles()) {
    const std::string whole = std::string(documents::shipped_payroll_profile(name)) +
                              own_profile("x").substr(own_profile("x").find("[codes.hours]"));
    ASSERT_NO_THROW(loaded_profile(whole));
    for (std::uint64_t seed = 0; seed < 1500 && !HasFailure(); ++seed) {
      SCOPED_TRACE(std::string(name) + ", seed " + std::to_string(seed));
      const auto profile = load_payroll_profile(Damage(seed).done_to(whole), "x.toml", documents::Language::nb);
      if (!profile) {
        EXPECT_FALSE(profile.faults.empty());
        for (const auto& fault : profile.faults) {
          EXPECT_GE(fault.line, 1u);
          EXPECT_GE(fault.column, 1u);
          EXPECT_GE(static_cast<int>(fault.status), 500);
          EXPECT_FALSE(fault.message.empty());
        }
        ++refused;
        continue;
      }
      const PayrollFile file = document.payroll(*profile.profile);
      if (!file.faults.empty()) continue;
      ++written;
      const PayrollFile again = document.payroll(*profile.profile, file.bytes);
      EXPECT_TRUE(again.faults.empty()) << again.faults.front().message << '\n' << file.bytes;
      EXPECT_EQ(again.skipped, 3u);
    }
  }
  EXPECT_GT(refused, 1000u);
  EXPECT_GT(written, 500u);
}

TEST(DamagedPayrollFile, IsRefusedOrRead) {
  const SettledDocument document(source_file("docs/examples/2025-03.json"));
  for (const std::string_view name : documents::shipped_payroll_profiles()) {
    const auto profile = loaded_profile(own_profile(std::string(name)));
    const std::string whole = document.payroll(profile).bytes;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
      const PayrollFile file = document.payroll(profile, Damage(seed).done_to(whole));
      if (!file.faults.empty()) continue;
      EXPECT_EQ(file.lines + file.skipped, 3u);
    }
  }
}

}  // namespace
}  // namespace stottekontakt
