/// @file
/// Payroll files as a vendor's program writes them, and what they hold against the statements.

#include <gtest/gtest.h>

#include "documents/payroll_paid.hpp"
#include "payroll_profiles.hpp"
#include "support/regulation_text.hpp"
#include "support/source_file.hpp"

namespace stottekontakt {
namespace {

using namespace support;
using documents::PayrollFile;

const std::string march = source_file("docs/examples/2025-03.json");

TEST(PayrollFile, HoldsALineForEachLineOfTheStatement) {
  const PayrollFile file = SettledDocument(march).payroll(loaded_profile(shortest_profile));
  EXPECT_TRUE(file.faults.empty());
  EXPECT_EQ(file.lines, 3u);
  EXPECT_EQ(file.skipped, 0u);
  EXPECT_EQ(file.bytes,
            "STT7QY6J20XP;010442;3961,51;\"1\"\n"
            "STA4PPAXSWMB;010442;370,00;\"1\"\n"
            "ST47RSFZAPH5;010442;300,00;\"1\"\n");
}

TEST(PayrollFile, LeavesOutWhatAnEarlierOneHolds) {
  const SettledDocument document(march);
  const auto profile = loaded_profile(shortest_profile);
  const std::string first = document.payroll(profile).bytes;
  const PayrollFile again = document.payroll(profile, std::string_view(first).substr(0, first.find('\n') + 1));
  EXPECT_EQ(again.skipped, 1u);
  EXPECT_EQ(again.bytes, first.substr(first.find('\n') + 1));
}

TEST(PayrollFile, IdsFollowFromAgreementMonthKindNumberAndEarlierAlone) {
  const SettledDocument document(march);
  const documents::OwnedTimesheet& sheet = document.read.sheets.front();
  // The digits of SHA-256("OPD-0017\n2025-03\nhours\n1\n") in base 32.
  EXPECT_EQ(payroll_line_id(sheet, LineKind::hours, 1), "STT7QY6J20XP");
  EXPECT_NE(payroll_line_id(sheet, LineKind::hours, 2), "STT7QY6J20XP");
  const SettledDocument other(replaced(replaced(march, "\"3:00\", \"status\"", "\"2:30\", \"status\""), "010442", "1"));
  EXPECT_EQ(payroll_line_id(other.read.sheets.front(), LineKind::hours, 1), "STT7QY6J20XP");
  for (const auto& [what, by] :
       {std::pair("OPD-0017", "OPD-0018"), std::pair("\"month\": \"2025-03\"", "\"month\": \"2025-02\""),
        std::pair("\"month\"", "\"earlier\": {}, \"month\"")}) {
    const SettledDocument changed(replaced(march, what, by));
    EXPECT_NE(payroll_line_id(changed.read.sheets.front(), LineKind::hours, 1), "STT7QY6J20XP") << what;
  }
}

TEST(PayrollFile, AWordThatLooksLikeAnIdDoesNotHideTheId) {
  const auto profile = loaded_profile(replaced(shortest_profile, "\"{id}\"", "\"STANDARD1234 {id} STANDARD1234\""));
  const SettledDocument document(march);
  const std::string first = document.payroll(profile).bytes;
  EXPECT_EQ(document.payroll(profile, first).skipped, 3u);
}

TEST(PayrollFile, ReportsEveryFaultWithItsSheet) {
  std::string nobody = march;
  nobody.erase(nobody.find("    \"employee\""), nobody.find("    \"from\"") - nobody.find("    \"employee\""));
  const SettledDocument document("[" + replaced(march, "010442", "1;2") + ",\n" +
                                 replaced(nobody, "OPD-0017", "OPD-2") + "]");
  const PayrollFile file = document.payroll(loaded_profile(shortest_profile));
  ASSERT_EQ(file.faults.size(), 4u);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(file.faults[i].sheet, 0u);
    EXPECT_EQ(file.faults[i].status, Status::unreadable_value);
  }
  EXPECT_EQ(file.faults[3].sheet, 1u);
  EXPECT_EQ(file.faults[3].pointer, "/1/agreement/employee");
  EXPECT_EQ(file.faults[3].message,
            "The agreement has no employee number, and the payroll file must have one. Add it, for example 010442.");
}

TEST(TextEncoding, HasNoControlCharactersBeyondAscii) {
  for (const auto encoding : {documents::Encoding::windows_1252, documents::Encoding::iso_8859_1}) {
    EXPECT_FALSE(encoded("a\u0085", encoding).bytes);
    EXPECT_EQ(encoded("a\u0085", encoding).missing, "\u0085");
    EXPECT_EQ(encoded("\u00A0ÿ", encoding).bytes, "\xA0\xFF");
    EXPECT_FALSE(encoded("a\xFF", encoding).bytes);
  }
  EXPECT_EQ(encoded("€", documents::Encoding::windows_1252).bytes, "\x80");
  EXPECT_FALSE(encoded("€", documents::Encoding::iso_8859_1).bytes);
}

TEST(PayrollRow, IsReadAsTheProfileWritesIt) {
  const auto profile = loaded_profile(own_profile("unimicro-v3"));
  const auto read = [&](std::string_view row) {
    std::size_t column = 0;
    return read_payroll_row(profile.contents(), row, column);
  };
  const auto row = read("0042;1410;Timer 2025-03 STT7QY6J20XP;01.03.2025;31.03.2025;233,03;0,50");
  ASSERT_TRUE(row);
  EXPECT_EQ(row->employee, "0042");
  EXPECT_EQ(row->ore, 11652);  // 116.515, half up
  EXPECT_EQ(row->ids, std::vector<std::string>{"STT7QY6J20XP"});
  for (const std::string_view wrong :
       {"0042;1410;Timer STT7QY6J20XP;;;233.03;0,50", "0042;1410;Timer STT7QY6J20XP;;;233,03;0,50;", "",
        "0042;1410;Timer STT7QY6J20X;;;233,03;0,50", "0042;1410;Timer STT7QY6J20XPA;;;233,03;0,50",
        "0042;1410;Timer STT7QY6J20XP;;;-233,03;0,50", "0042;1410;Timer STT7QY6J20XP;;;233,03",
        "0042;1410;Timer STT7QY6J20XP;;;99999999999999,99;1,00", "0042;1410;Timer STT7QY6J20XP;;;233,0;0,5x"}) {
    EXPECT_FALSE(read(wrong)) << wrong;
  }
  EXPECT_TRUE(read("0042;1410;Timer STT7QY6J20XP;;;9999999999999,99;9999999999999,99") == std::nullopt);
}

}  // namespace
}  // namespace stottekontakt
