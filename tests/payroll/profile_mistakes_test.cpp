/// @file
/// Payroll profiles: what is refused, and where.

#include <gtest/gtest.h>

#include <algorithm>

#include "payroll_profiles.hpp"
#include "support/regulation_text.hpp"

namespace stottekontakt {
namespace {

using namespace support;
using documents::load_payroll_profile;
using documents::message_with_place;
using documents::PayrollProfileFile;
using documents::RegulationFault;

struct Mistake {
  std::string_view what;
  std::string_view instead_of;
  std::string_view written;  ///< ¤ marks the place of the error
  Status status;
};

const Mistake mistakes[] = {
    {"no TOML", "columns = [", "columns = ¤", Status::not_toml},
    {"another format", "\"stottekontakt-payroll-profile/1\"", "¤\"stottekontakt-payroll-profile/2\"",
     Status::unknown_format},
    {"no format", "format = \"stottekontakt-payroll-profile/1\"", "", Status::missing_field},
    {"an unknown key", "line_end", "¤line_ends", Status::unknown_field},
    {"an unknown base", "encoding", "base = ¤\"visma\"\nencoding", Status::unreadable_figure},
    {"an unknown encoding", "\"utf-8\"", "¤\"utf-16\"", Status::unreadable_figure},
    {"a number for a word", "\"utf-8\"", "¤8", Status::wrong_field_type},
    {"no encoding", "encoding = \"utf-8\"", "", Status::missing_field},
    {"no line end", "line_end = \"LF\"", "", Status::missing_field},
    {"no separator", "separator = \";\"", "", Status::missing_field},
    {"no decimal sign", "decimal = \",\"", "", Status::missing_field},
    {"no way to write a date", "date = \"YYYY-MM-DD\"", "", Status::missing_field},
    {"a separator of two characters", "\";\"", "¤\";;\"", Status::unreadable_figure},
    {"a digit as separator", "\";\"", "¤\"0\"", Status::unreadable_figure},
    {"a quotation mark as separator", "\";\"", "¤'\"'", Status::unreadable_figure},
    {"a line break as separator", "\";\"", "¤\"\\n\"", Status::unreadable_figure},
    {"a letter beyond ASCII as separator", "\";\"", "¤\"ø\"", Status::unreadable_figure},
    {"a decimal sign that separates columns", "\";\"", "¤\",\"", Status::unreadable_figure},
    {"a decimal sign of another kind", "\",\"", "¤\"'\"", Status::unreadable_figure},
    {"a date without its month", "\"YYYY-MM-DD\"", "¤\"YYYY-DD\"", Status::unreadable_figure},
    {"a date with a day too many", "\"YYYY-MM-DD\"", "¤\"DDYYYY-MM-DD\"", Status::unreadable_figure},
    {"a date with an hour", "\"YYYY-MM-DD\"", "¤\"YYYY-MM-DD hh\"", Status::unreadable_figure},
    {"text for truth", "columns = [", "header = ¤\"no\"\ncolumns = [", Status::wrong_field_type},
    {"an unknown way with what does not fit", "columns = [", "inexact = ¤\"round\"\ncolumns = [",
     Status::unreadable_figure},
    {"columns that are no list", "columns = [", "columns = ¤1\nold = [", Status::wrong_field_type},
    {"a column that is no table", "columns = [", "columns = ¤[ 1,", Status::wrong_field_type},
    {"a list of no columns", "columns = [", "columns = ¤[]\nold = [", Status::wrong_field_type},
    {"an unknown key of a column", "name = \"b\"", "name = \"b\", ¤widht = 3", Status::unknown_field},
    {"a column without name", "{ name = \"b\", ", "¤{ ", Status::missing_field},
    {"a column without value", "{ name = \"b\", value = \"{employee}\"", "¤{ name = \"b\"", Status::missing_field},
    {"a blank name", "name = \"b\"", "name = ¤\" \"", Status::missing_field},
    {"a name twice", "name = \"b\"", "name = ¤\"a\"", Status::unreadable_figure},
    {"a line break in a name", "{ name = \"b\"", "¤{ name = \"b\\n\"", Status::unusable_text},
    {"a separator in the name of a header", "columns = [\n  { name = \"a\"",
     "header = true\ncolumns = [\n  ¤{ name = \"a;\"", Status::unusable_text},
    {"a brace that is not closed", "\"{id}\"", "¤\"{id\"", Status::unreadable_figure},
    {"a brace that is not opened", "\"{id}\"", "¤\"{id}}\"", Status::unreadable_figure},
    {"a brace in a brace", "\"{id}\"", "¤\"{i{d}}\"", Status::unreadable_figure},
    {"a field that is none", "\"{id}\"", "¤\"{id} {employe}\"", Status::missing_field},
    {"a width of nothing", "name = \"b\"", "name = \"b\", width = ¤0", Status::value_out_of_range},
    {"a width without end", "name = \"b\"", "name = \"b\", width = ¤9223372036854775807", Status::value_out_of_range},
    {"text for a width", "name = \"b\"", "name = \"b\", width = ¤\"6\"", Status::wrong_field_type},
    {"a side without a width", "name = \"b\"", "name = \"b\", align = ¤\"right\"", Status::unknown_field},
    {"a filling without a width", "name = \"b\"", "name = \"b\", pad = ¤\"0\"", Status::unknown_field},
    {"a filling of two characters", "name = \"b\"", "name = \"b\", pad = ¤\"00\"", Status::unreadable_figure},
    {"decimals of a text", "name = \"b\"", "name = \"b\", decimals = ¤2", Status::unknown_field},
    {"fewer decimals than money has", "name = \"c\"", "name = \"c\", decimals = ¤1", Status::value_out_of_range},
    {"more decimals than are counted with", "name = \"c\"", "name = \"c\", decimals = ¤5", Status::value_out_of_range},
    {"codes that are no table", "[codes]\nwage", "codes = ¤1\n[old]\nwage", Status::wrong_field_type},
    {"codes of a kind that are no table", "wage = \"1\"", "wage = \"1\"\nhours = ¤\"1\"", Status::wrong_field_type},
    {"a number for a code", "wage = \"1\"", "wage = ¤1", Status::wrong_field_type},
    {"a code nobody asks for", "wage = \"1\"", "wage = \"1\"\n¤wages = \"1\"", Status::unknown_field},
    {"a code with the name of a field", "wage = \"1\"", "wage = \"1\"\n¤id = \"1\"", Status::unknown_field},
    {"a code of a kind nobody asks for", "wage = \"1\"", "wage = \"1\"\n[codes.hours]\n¤wages = \"1\"",
     Status::unknown_field},
    {"a line break in a code", "wage = \"1\"", "wage = ¤\"1\\n2\"", Status::unusable_text},
    {"a brace in a code", "wage = \"1\"", "wage = ¤\"{1\"", Status::unreadable_figure},
    {"a code in a code", "wage = \"1\"", "wage = ¤\"{wage}\"", Status::unreadable_figure},
    {"a code of one kind only", "[codes]", "[codes.hours]", Status::missing_field},
    {"no id on a line", "\"{id}\"", "\"\"", Status::missing_field},
    {"an id that touches a word", "\"{id}\"", "\"id={id}\"", Status::unreadable_figure},
    {"an id that touches a field", "\"{id}\"", "\"{id}{month}\"", Status::unreadable_figure},
    {"an id that touches a text by its code", "\"{wage}\"", "\"{id}{wage}\"", Status::unreadable_figure},
    {"no pay", "\"{amount}\"", "\"{rate}\"", Status::missing_field},
    {"an amount among other words", "\"{amount}\"", "\"kr {amount}\"", Status::missing_field},
    {"nobody to pay", "\"{employee}\"", "\"{agreement}\"", Status::missing_field},
    {"a column without width where nothing separates", "separator = \";\"", "separator = \"\"", Status::missing_field},
};

TEST(PayrollProfile, EveryMistakeIsRefusedAtItsPlace) {
  for (const Mistake& mistake : mistakes) {
    SCOPED_TRACE(mistake.what);
    std::string text = replaced(shortest_profile, mistake.instead_of, mistake.written);
    const std::size_t mark = text.find("¤");
    std::string_view before;
    if (mark != std::string::npos) {
      text.erase(mark, std::string_view("¤").size());
      before = std::string_view(text).substr(0, mark);
    }
    const PayrollProfileFile file = load_payroll_profile(text, "test.toml", documents::Language::nb);
    ASSERT_FALSE(file);
    std::string messages;
    for (const RegulationFault& fault : file.faults) messages += message_with_place(fault) + '\n';
    const auto is_it = [&](const RegulationFault& fault) {
      return fault.status == mistake.status &&
             (mark == std::string::npos ||
              (fault.line == 1 + static_cast<std::size_t>(std::ranges::count(before, '\n')) &&
               fault.column == before.size() - (before.rfind('\n') + 1) + 1));
    };
    EXPECT_TRUE(std::ranges::any_of(file.faults, is_it)) << messages;
    for (const RegulationFault& fault : file.faults) EXPECT_FALSE(fault.message.empty());
  }
}

TEST(PayrollProfile, TheShortestIsRight) {
  EXPECT_TRUE(load_payroll_profile(shortest_profile, "test.toml", documents::Language::nb));
}

TEST(PayrollProfile, EveryShippedProfileNeedsNoMoreThanCodes) {
  ASSERT_EQ(documents::shipped_payroll_profiles().size(), 4u);
  for (const std::string_view name : documents::shipped_payroll_profiles()) {
    SCOPED_TRACE(name);
    EXPECT_NO_THROW(loaded_profile(own_profile(std::string(name))));
    EXPECT_EQ(load_shipped_payroll_profile(name, documents::Language::nb).faults.size(), name == "generic" ? 0u : 3u);
  }
  EXPECT_EQ(documents::shipped_payroll_profile("visma"), "");
}

TEST(PayrollProfile, EveryErrorIsReportedAtOnceInTheOrderOfTheFileWithItsRemedy) {
  const std::string text = R"(format = "stottekontakt-payroll-profile/1"
base = "huldt-lilevik"
inexact = "singel"
[codes]
departement = "3220"
[codes.hours]
lonnsart = 1410
)";
  std::string messages;
  for (const RegulationFault& fault : load_payroll_profile(text, "own.toml", documents::Language::en).faults) {
    messages += message_with_place(fault) + '\n';
  }
  EXPECT_EQ(messages,
            "own.toml:2:8: ‘huldt-lilevik’ is no value of ‘base’. Did you mean ‘huldt-lillevik’?\n"
            "own.toml:3:11: ‘singel’ is no value of ‘inexact’. Did you mean ‘single’?\n"
            "own.toml:7:12: ‘lonnsart’ is a whole number. Write a text in quotation marks.\n");
  const std::string right_base = replaced(text, "lilevik", "lillevik");
  messages.clear();
  for (const RegulationFault& fault : load_payroll_profile(right_base, "own.toml", documents::Language::en).faults) {
    messages += message_with_place(fault) + '\n';
  }
  EXPECT_EQ(messages,
            "own.toml:1:1: ‘lonnsart’ is missing for mileage. Write [codes.mileage] and below it lonnsart = \"…\", as "
            "the payroll system has it.\n"
            "own.toml:1:1: ‘lonnsart’ is missing for expenses. Write [codes.expenses] and below it lonnsart = \"…\", "
            "as the payroll system has it.\n"
            "own.toml:3:11: ‘singel’ is no value of ‘inexact’. Did you mean ‘single’?\n"
            "own.toml:5:1: ‘departement’ is unknown here. Did you mean ‘department’?\n"
            "own.toml:7:12: ‘lonnsart’ is a whole number. Write a text in quotation marks.\n");
}

TEST(PayrollProfile, AnAmountCannotBePromisedWithoutItsColumn) {
  const std::string unimicro =
      replaced(own_profile("unimicro-v3"), "[codes.hours]", "inexact = \"amount\"\n[codes.hours]");
  const PayrollProfileFile file = load_payroll_profile(unimicro, "x", documents::Language::en);
  ASSERT_EQ(file.faults.size(), 1u);
  EXPECT_EQ(file.faults.front().line, 3u);
  EXPECT_EQ(file.faults.front().column, 11u);
  EXPECT_TRUE(load_payroll_profile(replaced(unimicro, "unimicro-v3", "visma-lonn"), "x", documents::Language::en));
}

TEST(PayrollProfile, WhatIsOfNoUseInAFileOfFixedWidthsIsRefused) {
  const std::string own = own_profile("huldt-lillevik");
  for (const std::string line : {"header = true\n", "inexact = \"none\"\n", "decimal = \";\"\n"}) {
    EXPECT_FALSE(
        load_payroll_profile(replaced(own, "[codes.hours]", line + "[codes.hours]"), "x", documents::Language::nn))
        << line;
  }
  std::string whole(documents::shipped_payroll_profile("huldt-lillevik"));
  whole = replaced(whole, "[codes]", "[codes]\nlonnsart = \"1\"");
  EXPECT_TRUE(load_payroll_profile(whole, "x", documents::Language::nn));
  EXPECT_FALSE(
      load_payroll_profile(replaced(whole, "width = 6", "width = 6, quoted = true"), "x", documents::Language::nn));
}

}  // namespace
}  // namespace stottekontakt
