/// @file
/// Regulation files: what is refused, and where.

#include <gtest/gtest.h>

#include <algorithm>

#include "support/regulation_text.hpp"

namespace stottekontakt {
namespace {

using namespace support;
using documents::load_regulation;
using documents::LoadedRegulation;
using documents::message_with_place;
using documents::RegulationFault;
using documents::RegulationFile;

struct Mistake {
  std::string_view what;
  std::string_view instead_of;
  std::string_view written;  ///< ¤ marks the place of the error
  Status status;
};

const Mistake mistakes[] = {
    {"a syntax error", "value = 12", "value = ¤", Status::not_toml},
    {"a letter outside a text", "[due_day]", "¤å = 1\n[due_day]", Status::not_toml},
    {"a letter outside a text, after a text with an escape", "\"A\"", "\"A \\\" B\" ¤å", Status::not_toml},
    {"a text in the middle of a number", "from = 2025-01-01", "from = 2025-01@¤'å'", Status::not_toml},
    {"a text behind another", "\"A\"", "\"A\"¤'å'", Status::not_toml},
    {"a text over several lines", "source = \"A\"", "source = ¤\"\"\"A\n\"\"\"", Status::not_toml},
    {"three brackets", "[[hourly_rate]]", "[[¤[hourly_rate]]]", Status::not_toml},
    {"a field twice", "value = 12", "value = 12\nvalue = ¤13", Status::not_toml},
    {"a date that does not exist", "from = 2025-01-01", "from = 2025-02-30¤", Status::not_toml},
    {"another format", "\"stottekontakt-regulation/1\"", "¤\"stottekontakt-regulation/2\"", Status::unknown_format},
    {"an empty id", "\"kommune\"", "¤\" \"", Status::unusable_text},
    {"a semicolon in the id", "\"kommune\"", "¤\"kom;mune\"", Status::unusable_text},
    {"a line break in a source", "\"A\"", "¤\"A\\nB\"", Status::unusable_text},
    {"a separator of lines in a source", "\"A\"", "¤\"A\\u2028B\"", Status::unusable_text},
    {"a C1 control character in a source", "\"A\"", "¤\"A\\u0085B\"", Status::unusable_text},
    {"a DEL in a source", "\"A\"", "¤\"A\\u007FB\"", Status::unusable_text},
    {"an unknown basis", "\"flat\"", "¤\"per_month\"", Status::unreadable_figure},
    {"a number for a word", "\"flat\"", "¤1", Status::wrong_field_type},
    {"an unknown parameter", "[[hourly_rate]]", "¤hourly_rates = 1\n[[hourly_rate]]", Status::unknown_parameter},
    {"a dated parameter without a list", "[[kilometre_rate]]", "¤[kilometre_rate]", Status::wrong_field_type},
    {"an empty list of rows", "cover_basis", "kilometre_tax_free = ¤[]\ncover_basis", Status::wrong_field_type},
    {"a mixed list of rows", "cover_basis", "kilometre_ceiling = ¤[{}, 1]\ncover_basis", Status::wrong_field_type},
    {"a figure as a list", "[due_day]", "¤[[due_day]]", Status::wrong_field_type},
    {"a figure with a date", "value = 31", "value = 31\n¤from = 2025-01-01", Status::unknown_field},
    {"an unknown field of a row", "value = \"200\"", "value = \"200\"\n¤val = 1", Status::unknown_field},
    {"a row without its date", "from = 2025-01-01\nvalue = \"200\"", "value = \"200\"", Status::missing_field},
    {"a row without value", "value = \"200\"\n", "", Status::missing_field},
    {"a row that is not expected, without value", "value = \"200\"", "expected = ¤false", Status::missing_field},
    {"a figure without value", "value = 31\n", "", Status::missing_field},
    {"a row without source", "value = \"200\"\nsource = \"A\"", "value = \"200\"", Status::missing_source},
    {"a figure without source", "value = 31\nsource = \"A\"", "value = 31", Status::missing_source},
    {"a blank source", "\"A\"", "¤\"  \"", Status::missing_source},
    {"a number for money", "\"200\"", "¤200", Status::number_for_text},
    {"a decimal number for money", "\"200\"", "¤200.00", Status::number_for_text},
    {"truth for money", "\"200\"", "¤true", Status::wrong_field_type},
    {"text for a count", "value = 31", "value = ¤\"31\"", Status::wrong_field_type},
    {"a decimal number for a count", "value = 31", "value = ¤31.0", Status::wrong_field_type},
    {"text for a date", "2025-01-01", "¤\"2025-01-01\"", Status::wrong_field_type},
    {"a date with a time", "2025-01-01", "¤2025-01-01T00:00:00Z", Status::wrong_field_type},
    {"text for truth", "value = \"200\"", "value = \"200\"\nexpected = ¤\"no\"", Status::wrong_field_type},
    {"a decimal comma", "\"200\"", "¤\"200,00\"", Status::unreadable_figure},
    {"a third decimal", "\"200\"", "¤\"200.005\"", Status::unreadable_figure},
    {"a sign", "\"200\"", "¤\"-200\"", Status::unreadable_figure},
    {"an unknown provenance", "source = \"A\"", "source = \"A\"\nprovenance = ¤\"oppgitt\"", Status::unreadable_figure},
    {"no money an hour", "\"200\"", "¤\"0.00\"", Status::value_out_of_range},
    {"more than 10 000 kroner an hour", "\"200\"", "¤\"10000.01\"", Status::value_out_of_range},
    {"more than 10 000 kroner a kilometre", "\"5\"", "¤\"10000.01\"", Status::value_out_of_range},
    {"more than 10 000 kroner of expenses", "\"300\"", "¤\"10000.01\"", Status::value_out_of_range},
    {"a year before 1900", "from = 2025-01-01", "from = ¤1899-12-31", Status::value_out_of_range},
    {"a year after 2200", "from = 2025-01-01", "from = ¤2201-01-01", Status::value_out_of_range},
    {"a decision before 1900", "value = \"200\"", "value = \"200\"\ndecided = ¤1899-12-31", Status::value_out_of_range},
    {"fewer evaluations aimed at than demanded", "[evaluations_aim]\nvalue = 2", "¤[evaluations_aim]\nvalue = 0",
     Status::value_out_of_range},
    {"an expected row with a value", "value = \"200\"", "value = \"200\"\nexpected = ¤true",
     Status::value_and_expected},
};

TEST(RegulationFile, EveryMistakeIsRefusedAtItsPlace) {
  for (const Mistake& mistake : mistakes) {
    SCOPED_TRACE(mistake.what);
    std::string text = replaced(shortest, mistake.instead_of, mistake.written);
    const std::size_t mark = text.find("¤");
    std::string_view before;
    if (mark != std::string::npos) {
      text.erase(mark, std::string_view("¤").size());
      before = std::string_view(text).substr(0, mark);
    }
    const RegulationFile file = load_regulation(text, "test.toml", documents::Language::nb);
    ASSERT_FALSE(file);
    const auto found = std::find_if(file.faults.begin(), file.faults.end(),
                                    [&](const RegulationFault& fault) { return fault.status == mistake.status; });
    ASSERT_NE(found, file.faults.end()) << message_with_place(file.faults.front());
    EXPECT_FALSE(found->message.empty());
    if (mark == std::string::npos) continue;
    EXPECT_EQ(found->line, 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')));
    EXPECT_EQ(found->column, before.size() - (before.rfind('\n') + 1) + 1);
  }
}

TEST(RegulationFile, EveryErrorIsReportedAtOnceInTheOrderOfTheFileWithItsRemedy) {
  std::string text = replaced(shortest, "\"200\"", "200.00");
  text = replaced(text, "[kilometre_rate]", "[kilometer_rate]");
  text = replaced(text, "[payout_day]\nvalue = 12\nsource = \"A\"\n", "");
  text = replaced(text, "value = 31", "value = 32");
  std::string messages;
  for (const RegulationFault& fault : load_regulation(text, "kommune.toml", documents::Language::nb).faults) {
    messages += message_with_place(fault) + '\n';
  }
  EXPECT_EQ(messages,
            "kommune.toml:1:1: «kilometre_rate» mangler. Ingenting arves: legg til en rad med overskriften "
            "[[kilometre_rate]].\n"
            "kommune.toml:1:1: «payout_day» mangler. Ingenting arves: skriv [payout_day] og under den value = … og "
            "source = \"…\".\n"
            "kommune.toml:6:9: «value» er et tall uten anførselstegn. Skriv det som tekst med punktum, for eksempel "
            "\"233.03\", så det leses nøyaktig.\n"
            "kommune.toml:8:3: «kilometer_rate» er ukjent her. Mente du «kilometre_rate»?\n"
            "kommune.toml:23:9: 32 er utenfor det «due_day» kan være. Skriv et heltall fra 1 til 31.\n");
}

TEST(RegulationFile, NothingIsInheritedSilently) {
  for (const auto* parameter :
       {"format", "id", "cover_basis", "hourly_rate", "kilometre_rate", "expense_ceiling", "period_start_day",
        "claim_window_months", "due_day", "due_months_after", "payout_day", "notice_days", "holiday_weeks",
        "sickness_days", "long_illness_days", "evaluations_least", "evaluations_aim"}) {
    const std::string name = parameter;
    std::string text = shortest;
    const std::size_t at = text.starts_with(name) ? 0 : text.find('\n' + name + " =");
    if (at != std::string::npos) {
      text.insert(at == 0 ? 0 : at + 1, "#");
    } else {
      const std::size_t heading = text.find('[' + name + ']') - (text.find("[[" + name) == std::string::npos ? 0 : 1);
      const std::size_t last = text.find("source", heading);
      text.erase(heading, text.find('\n', last) + 1 - heading);
    }
    const RegulationFile file = load_regulation(text, "test.toml", documents::Language::nb);
    ASSERT_EQ(file.faults.size(), 1u) << name;
    EXPECT_EQ(file.faults[0].status, Status::missing_parameter) << name;
    EXPECT_NE(file.faults[0].message.find(name), std::string::npos) << name;
  }
}

TEST(RegulationFile, WhatAMunicipalityDoesNotHaveIsLeftOut) {
  const LoadedRegulation file = loaded(shortest);
  EXPECT_TRUE(file.view().group_hourly_rate.empty());
  EXPECT_TRUE(file.view().kilometre_ceiling.empty());
  EXPECT_TRUE(file.view().kilometre_tax_free.empty());
  EXPECT_EQ(file.view().hourly_rate.rows()[0].provenance, Provenance::stated) << "unless the row says otherwise";
}

TEST(RegulationFile, TheLeastAndTheMostOfEveryCountAreTakenAndNothingBeyond) {
  struct Range {
    std::string_view parameter;
    int least, most;
  };
  for (const auto& [parameter, least, most] :
       {Range{"period_start_day", 1, 28}, Range{"claim_window_months", 1, 12}, Range{"due_day", 1, 31},
        Range{"due_months_after", 0, 12}, Range{"payout_day", 1, 31}, Range{"notice_days", 0, 366},
        Range{"holiday_weeks", 0, 52}, Range{"sickness_days", 0, 366}, Range{"long_illness_days", 0, 366},
        Range{"evaluations_least", 0, 2}, Range{"evaluations_aim", 1, 12}}) {
    const auto load_with = [&](int value) {
      const std::string heading = "[" + std::string(parameter) + "]\n";
      const std::size_t at = shortest.find(heading) + heading.size();
      std::string text = shortest;
      text.replace(at, text.find('\n', at) - at, "value = " + std::to_string(value));
      return load_regulation(text, "test.toml", documents::Language::nb);
    };
    EXPECT_TRUE(load_with(least)) << parameter;
    EXPECT_TRUE(load_with(most)) << parameter;
    for (const int beyond : {least - 1, most + 1}) {
      const RegulationFile file = load_with(beyond);
      ASSERT_FALSE(file) << parameter << " " << beyond;
      EXPECT_EQ(file.faults[0].status, Status::value_out_of_range);
    }
  }
  EXPECT_TRUE(load_regulation(replaced(shortest, "\"200\"", "\"10000.00\""), "test.toml", documents::Language::nb));
  EXPECT_TRUE(load_regulation(replaced(shortest, "\"200\"", "\"0.01\""), "test.toml", documents::Language::nb));
  EXPECT_TRUE(load_regulation(replaced(shortest, "\"5\"", "\"0\""), "test.toml", documents::Language::nb))
      << "no pay for kilometres";
}

}  // namespace
}  // namespace stottekontakt
