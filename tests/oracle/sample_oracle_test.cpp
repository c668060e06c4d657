/// @file
/// STK-CTL-01: the control sample against published test vectors and a second implementation in integers of any size.

#include <gtest/gtest.h>

#include <boost/multiprecision/cpp_int.hpp>
#include <string>

#include "stottekontakt/stottekontakt.hpp"

namespace stottekontakt {
namespace {

using boost::multiprecision::cpp_int;

const cpp_int two_to_64 = cpp_int(1) << 64;

cpp_int fnv_1a_64(const std::string& bytes) {
  cpp_int hash("14695981039346656037");
  for (const char byte : bytes)
    hash = ((hash ^ static_cast<unsigned char>(byte)) * cpp_int("1099511628211")) % two_to_64;
  return hash;
}
/// The first number of a splitmix64 generator with that seed.
cpp_int splitmix_64(const cpp_int& seed) {
  cpp_int z = (seed + cpp_int("0x9E3779B97F4A7C15")) % two_to_64;
  z = ((z ^ (z >> 30)) * cpp_int("0xBF58476D1CE4E5B9")) % two_to_64;
  z = ((z ^ (z >> 27)) * cpp_int("0x94D049BB133111EB")) % two_to_64;
  return z ^ (z >> 31);
}
bool picked_by_definition(std::uint64_t seed, const std::string& agreement, const std::string& month,
                          const std::string& item, std::uint32_t share) {
  const cpp_int hash = fnv_1a_64(agreement + '\x1f' + month + '\x1f' + item);
  return ((splitmix_64(cpp_int(seed) ^ hash) >> 32) * 1'000'000 >> 32) < share;
}

TEST(SampleOracle, Fnv1aGivesItsPublishedHashes) {
  constexpr std::uint64_t basis = 0xcbf29ce484222325;
  EXPECT_EQ(detail::fnv_1a("", basis), 0xcbf29ce484222325u);
  EXPECT_EQ(detail::fnv_1a("a", basis), 0xaf63dc4c8601ec8cu);
  EXPECT_EQ(detail::fnv_1a("foobar", basis), 0x85944171f73967e8u);
  EXPECT_EQ(detail::fnv_1a("bar", detail::fnv_1a("foo", basis)), 0x85944171f73967e8u);
}

TEST(SampleOracle, Splitmix64GivesItsPublishedSequence) {
  const std::uint64_t published[] = {6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                                     4593380528125082431u, 16408922859458223821u};
  std::uint64_t state = 1234567;
  for (const std::uint64_t number : published) {
    EXPECT_EQ(detail::splitmix64(state), number);
    state += 0x9e3779b97f4a7c15;
  }
}

TEST(SampleOracle, PicksWhatTheDefinitionPicks) {
  const std::uint64_t seeds[] = {0, 1, 2025, 0x8000000000000000u, 0xffffffffffffffffu};
  const std::uint32_t shares[] = {0, 1, 50'000, 500'000, 999'999, 1'000'000};
  int picked = 0;
  for (const std::uint64_t seed : seeds) {
    for (int i = 0; i < 300; ++i) {
      const std::string item = "v" + std::to_string(i);
      for (const auto* agreement : {"OPD-0017", "", "Åse-12"}) {
        for (const std::uint32_t share : shares) {
          const bool answer = picked_for_control(seed, agreement, {2025, 1 + i % 12}, item, share);
          const std::string month = "2025-" + std::string(i % 12 < 9 ? "0" : "") + std::to_string(1 + i % 12);
          ASSERT_EQ(answer, picked_by_definition(seed, agreement, month, item, share)) << agreement << ' ' << item;
          picked += answer ? 1 : 0;
        }
      }
    }
  }
  EXPECT_GT(picked, 10'000);
}

TEST(SampleOracle, AnItemIsPickedExactlyFromItsOwnShareOn) {
  for (int i = 0; i < 200; ++i) {
    const std::string item = "e" + std::to_string(i);
    const cpp_int number = splitmix_64(cpp_int(7) ^ fnv_1a_64("A\x1f"
                                                              "2025-01\x1f" +
                                                              item));
    const auto share = static_cast<std::uint32_t>((number >> 32) * 1'000'000 >> 32);
    EXPECT_FALSE(picked_for_control(7, "A", {2025, 1}, item, share));
    EXPECT_TRUE(picked_for_control(7, "A", {2025, 1}, item, share + 1));
  }
}

}  // namespace
}  // namespace stottekontakt
