// Reading CSV: the cells, the values, the names, and the document they make.
#include "stottekontakt/documents/timesheet_csv.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "documents/csv_columns.hpp"
#include "documents/csv_names.hpp"
#include "documents/csv_text.hpp"
#include "documents/csv_values.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/verification.hpp"
#include "stottekontakt/oppdal.hpp"
#include "support/languages.hpp"
#include "support/source_file.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt::documents {
namespace {

using namespace std::string_view_literals;
using Texts = std::vector<std::string>;

/// The records of a document: cells with '|' between them, a damaged one with '!' and its kind behind it.
Texts records_of(std::string_view text, char separator = ';') {
  Texts out;
  CsvRecords records(text, separator);
  while (records.read()) {
    std::string line;
    for (const CsvCell& cell : records.cells()) {
      line += (line.empty() && &cell == records.cells().data() ? "" : "|") + std::string(cell.text);
      if (cell.damage != CellDamage::none) line += "!" + std::to_string(static_cast<int>(cell.damage));
    }
    out.push_back(line);
  }
  return out;
}

TEST(CsvRecords, EndAtAnyLineEnd) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    EXPECT_EQ(records_of("a;b" + end + "c;d" + end), (Texts{"a|b", "c|d"}));
    EXPECT_EQ(records_of("a;b" + end + end + "c;d"), (Texts{"a|b", "", "c|d"})) << "an empty line is a row";
  }
  EXPECT_EQ(records_of(""), Texts{});
  EXPECT_EQ(records_of("\n"), Texts{""});
}

TEST(CsvRecords, QuotedCellsHoldSeparatorsQuotesAndLineBreaks) {
  EXPECT_EQ(records_of("\"a;b\";\"say \"\"hi\"\"\";\"\";\"\"\"\"\n"), Texts{"a;b|say \"hi\"||\""});
  CsvRecords records("\"a\r\nb\rc\nd\";e\r\nf", ';');
  ASSERT_TRUE(records.read());
  EXPECT_EQ(records.cells()[0].text, "a\r\nb\rc\nd");
  EXPECT_EQ(records.place().row, 2u) << "one row of a spreadsheet, whatever the lines";
  ASSERT_TRUE(records.read());
  EXPECT_EQ(records.cells()[0].text, "f");
}

TEST(CsvRecords, BlanksAroundACellDoNotCountUnlessQuoted) {
  EXPECT_EQ(records_of("  a\t;\u00A0b ;\" c \" ; "), Texts{"a|b| c |"});
}

TEST(CsvRecords, TrailingSeparatorsAreEmptyCells) {
  EXPECT_EQ(records_of("a;;\r\nb;"), (Texts{"a||", "b|"}));
}

TEST(CsvRecords, ATextKeptFromBecomingANumberIsItsText) {
  EXPECT_EQ(records_of("=\"010442\";\"=\"\"010442\"\"\";=\"\""), Texts{"010442|010442|"});
  EXPECT_EQ(records_of("\"=\"\"say \"\"\"\"hi\"\"\"\"\"\"\""), Texts{"say \"hi\""});
  EXPECT_EQ(records_of("\"=\"\"a\"\"&\"\"b\"\"\""), Texts{"=\"a\"&\"b\""}) << "more of a formula than a text";
  EXPECT_EQ(records_of("="), Texts{"="});
}

TEST(CsvRecords, QuotesThatDoNotPairDamageTheirCellOnly) {
  EXPECT_EQ(records_of("5\" rør;b\nc;d"), (Texts{"5\" rør!2|b", "c|d"}));
  EXPECT_EQ(records_of("\"a\"b;c\nd"), (Texts{"a!2|c", "d"}));
  EXPECT_EQ(records_of("a;\"b\nc;d\n"), Texts{"a|b\nc;d\n!1"}) << "nobody can tell where it was meant to end";
  EXPECT_EQ(records_of("a\n\""), (Texts{"a", "!1"}));
  EXPECT_EQ(records_of("\"\"\""), Texts{"\"\"!1"});
}

TEST(CsvRecords, NulAndWhatIsNotUtf8DamageTheirCell) {
  EXPECT_EQ(records_of(std::string_view("a;b\0c;d", 7)), Texts{std::string("a|b\0c!3|d", 9)});
  EXPECT_EQ(records_of("a;\xE6;c"), Texts{"a|\xE6!4|c"});
}

TEST(CsvText, TheSeparatorLineOfExcelIsNoRow) {
  for (const std::string end : {"\n", "\r\n", "\r"})
    EXPECT_EQ(CsvText("\xEF\xBB\xBFsep=;" + end + "row").text(), "row");
  EXPECT_EQ(CsvText("sep=;\nrow;\345").text(), "row;å");
  EXPECT_EQ(CsvText("sep=;").text(), "");
  EXPECT_EQ(CsvText("sep=;;\nrow").text(), "sep=;;\nrow");
}

TEST(CsvText, Windows1252BecomesUtf8) {
  EXPECT_EQ(from_windows_1252("bl\345b\346rsylt\370y \305\306\330 \200 \226 \222 \240"),
            "blåbærsyltøy ÅÆØ € – ’ \u00A0");
  EXPECT_EQ(from_windows_1252("\x81"), "\u0081") << "left open: a control character, which no id may have";
}

/// A value as `read_field` gives it, or the fault as text.
std::string value_of(const FieldRow& field, std::string_view text, CsvValues values = {}) {
  constexpr const char* faults[] = {"", "unreadable", "part of minute", "other sign"};
  const CsvValue value = values.read(field, text);
  return value.fault == ValueFault::none ? std::to_string(value.number) : faults[static_cast<int>(value.fault)];
}
std::string value_of(Kind kind, std::string_view text) {
  return value_of(FieldRow{"", kind}, text);
}

TEST(CsvValues, DatesAreNorwegianOrIso) {
  const std::string day = value_of(Kind::date, "2025-03-04");
  for (const char* text : {"04.03.2025", "4.3.2025", "04.3.2025"}) EXPECT_EQ(value_of(Kind::date, text), day);
  for (const char* text : {"04.03.25", "4/3/2025", "2025.03.04", "31.02.2025", "004.03.2025", "4..2025", "03.2025",
                           "4.3.2025.", ".4.3.2025", "4.3.2025 00:00", "-4.3.2025", "45720", "4. mars 2025", ""}) {
    EXPECT_EQ(value_of(Kind::date, text), "unreadable") << text;
  }
}

TEST(CsvValues, AMonthMayHaveBecomeADate) {
  const std::string month = value_of(Kind::month, "2025-03");
  for (const char* text : {"03.2025", "3.2025", "01.03.2025", "1.3.2025", "2025-03-01"}) {
    EXPECT_EQ(value_of(Kind::month, text), month) << text;
  }
  for (const char* text : {"2025-03-02", "02.03.2025", "mar.25", "13.2025", "2025-13", "2025"}) {
    EXPECT_EQ(value_of(Kind::month, text), "unreadable") << text;
  }
}

TEST(CsvValues, HoursAreExactInMinutes) {
  for (const auto& [text, minutes] : {std::pair("2:30", "150"),
                                      {"2,5", "150"},
                                      {"2.50", "150"},
                                      {"2,500", "150"},
                                      {"2", "120"},
                                      {"0,05", "3"},
                                      {"0,25", "15"},
                                      {"2:30:00", "150"},
                                      {"1 200,5", "72030"}}) {
    EXPECT_EQ(value_of(Kind::hours, text), minutes) << text;
  }
  for (const char* text : {"2,333", "0,33", "0,01", "2,3333333333", "2,5000000000000000000000001", "9999999,01"})
    EXPECT_EQ(value_of(Kind::hours, text), "part of minute");
  for (const char* text : {"2:60", "2:30:30", "2t", "-2", "2,5,0", "1.200,5", ",5", "2,", "10000000",
                           "9999999999999999999", "½", "2,33x", "2,333x", "2,5 0", "2 t 30", "0x10", "1e1"}) {
    EXPECT_EQ(value_of(Kind::hours, text), "unreadable") << text;
  }
  EXPECT_EQ(value_of(Kind::hours, "9999999,99"), "part of minute");
}

TEST(CsvValues, NumbersMayHaveSpacesBetweenThousands) {
  for (const char* text : {"1234,50", "1234.5", "1 234,50", "1\u00A0234,50", "1\u202F234.50", "1\u2009234,5"}) {
    EXPECT_EQ(value_of(Kind::kroner, text), "123450") << text;
  }
  EXPECT_EQ(value_of(Kind::kroner, "1 234 567"), "123456700");
  for (const char* text : {"12 34,50", "1234 567", "1 23", "1  234", " 1", "1 234 ", "1.234,50", "1,234.50", "12,345",
                           "kr 12", "12,-", "1e3", "+5", "-5", "1 234,5 0", ""}) {
    EXPECT_EQ(value_of(Kind::kroner, text), "unreadable") << text;
  }
  EXPECT_EQ(value_of(Kind::kilometres, "7,4"), "7400");
  EXPECT_EQ(value_of(Kind::kilometres, "7,4000"), "unreadable");
  EXPECT_EQ(value_of(Kind::cover, "Maks"), "-1");
  EXPECT_EQ(value_of(Kind::cover, "250,00"), "25000");
}

TEST(CsvValues, TheFirstDecimalNumberSettlesTheSignOfAll) {
  for (const auto& [first, second] : {std::pair("7,4", "7.4"), {"7.4", "7,4"}}) {
    CsvValues values;
    EXPECT_EQ(values.read({"", Kind::kilometres}, "7").fault, ValueFault::none);
    EXPECT_EQ(values.decimal_sign(), 0) << "seven says nothing";
    EXPECT_EQ(values.read({"", Kind::clock}, "17.00").fault, ValueFault::none) << "a time of day is no decimal number";
    EXPECT_EQ(values.read({"", Kind::kilometres}, first).fault, ValueFault::none);
    EXPECT_EQ(values.read({"", Kind::hours}, second).fault, ValueFault::other_decimal_sign);
    EXPECT_EQ(values.read({"", Kind::kroner}, first).fault, ValueFault::none);
  }
}

TEST(CsvValues, ClockTimesHaveAColonOrAPoint) {
  for (const char* text : {"09:05", "9:05", "9.05", "09.05", "09:05:00"})
    EXPECT_EQ(value_of(Kind::clock, text), "545") << text;
  for (const char* text : {"24:00", "9", "905", "9:5", "09:05:01", "0,38", "kl 9.05"}) {
    EXPECT_EQ(value_of(Kind::clock, text), "unreadable") << text;
  }
}

TEST(CsvValues, TruthsAreWords) {
  for (const char* text : {"true", "TRUE", "Ja", "SANN", "1", "yes"})
    EXPECT_EQ(value_of(Kind::truth, text), "1") << text;
  for (const char* text : {"false", "nei", "Usann", "0", "No"}) EXPECT_EQ(value_of(Kind::truth, text), "0") << text;
  EXPECT_EQ(value_of(Kind::truth, "x"), "unreadable");
}

// The names.

/// Everything that one place of a document may say: the headings, the kinds of row, and the words of each field.
std::vector<Texts> places_of_names() {
  std::vector<Texts> places(1, Texts(std::begin(row_kind_names), std::end(row_kind_names)));
  places.push_back({"true", "false"});
  places.push_back({"maximum"});
  Texts& headings = places.emplace_back();
  for (const CsvColumn& column : csv_columns()) headings.push_back(column.name);
  for (std::size_t object = 0; object < object_count; ++object) {
    for (const FieldRow& field : fields_of(static_cast<Object>(object))) {
      if (!field.words.empty()) places.emplace_back(field.words.begin(), field.words.end());
    }
  }
  return places;
}

Texts words_of(const CsvName& name) {
  Texts words = {folded(name.name)};
  for (std::string_view rest = name.words; !rest.empty();) {
    const std::size_t end = rest.find(" | ");
    words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 3);
  }
  return words;
}

TEST(CsvNames, NoWordMeansTwoThingsInOnePlace) {
  for (const Texts& place : places_of_names()) {
    for (const CsvName& name : csv_names()) {
      for (const std::string& word : words_of(name)) {
        EXPECT_EQ(word, folded(word));
        EXPECT_LE(std::ranges::count_if(place, [&](const std::string& one) { return is_named(word, one); }), 1) << word;
      }
    }
  }
}

TEST(CsvNames, EveryRowOfTheTableIsSomewhereInUse) {
  std::set<std::string_view> names;
  for (const CsvName& name : csv_names()) {
    EXPECT_TRUE(names.insert(name.name).second) << name.name << " has two rows";
    EXPECT_FALSE(name.words.empty()) << name.name;
    bool used = false;
    for (const Texts& place : places_of_names()) used = used || std::ranges::count(place, name.name) > 0;
    EXPECT_TRUE(used) << name.name;
  }
}

/// What a statement calls a thing, people may write of it.
TEST(CsvNames, TheWordsOfStatementsAreKnown) {
  const auto expect_known = [](std::span<const std::string_view> words, std::span<const std::string_view> names) {
    ASSERT_EQ(words.size(), names.size());
    for (std::size_t i = 0; i < words.size(); ++i)
      EXPECT_TRUE(is_named(folded(words[i]), names[i]) || words[i] == names[i]) << words[i];
  };
  for (const Language language : {Language::nb, Language::nn}) {
    expect_known(catalogue_of(language).activities, activity_names);
    expect_known(catalogue_of(language).cancelled_by, cancelled_by_names);
    expect_known(catalogue_of(language).expense_kinds, expense_kind_names);
  }
}

TEST(CsvNames, ThePageListsThemAll) {
  const std::string page = support::source_file("docs/pages/spreadsheets.md");
  for (const CsvColumn& column : csv_columns()) {
    EXPECT_NE(page.find("`" + column.name + "`"), page.npos) << column.name;
  }
  for (const CsvName& name : csv_names()) {
    for (const std::string& word : words_of(name)) {
      const bool is_name = word == folded(name.name);
      EXPECT_TRUE(is_name || page.find(word) != page.npos) << name.name << ": " << word;
    }
  }
}

TEST(CsvNames, CapitalsUnderscoresAndSpacesAreTheSame) {
  EXPECT_EQ(folded("MÅNED_Æøå\u00A0É×"), "måned æøå é×");
  EXPECT_EQ(find_column("Hour Account.Opened"), column_named("hour_account.opened"));
  EXPECT_EQ(find_column("TIDLEGARE TIMAR"), column_named("earlier.hours"));
  EXPECT_EQ(find_column(""), no_field);
  EXPECT_EQ(find_column("timer | timar"), no_field);
}

// Documents.

constexpr std::string_view head = "row;agreement;month;delivered;from;weekly_hours.hours;id;date;hours;status\n";
constexpr std::string_view agreement = "agreement;A;2025-03;31.03.2025;01.01.2025;3:00\n";
constexpr std::string_view visit = "visit;;;;;;v1;04.03.2025;2:00;held\n";

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) text += part;
  return text;
}

/// The errors of a document as "row column code", those of settling it too.
Texts errors_of(std::string_view text) {
  CsvTimesheets read = read_timesheets_csv(text, oppdal, Language::nb);
  SettledTimesheets settled = settle_all(oppdal, read.timesheets, Language::nb);
  read.places.locate(settled.errors);
  Texts out;
  for (const InputError& error : settled.errors.kept()) {
    EXPECT_FALSE(error.column_name.empty()) << error.message;
    EXPECT_GT(error.line, 0u) << error.message;
    out.push_back(std::to_string(error.line) + " " + error.column_name + " " + std::string(name_of(error.status)));
  }
  return out;
}

TEST(TimesheetCsv, TheExampleIsTheSameMonthAsInJson) {
  const CsvTimesheets csv =
      read_timesheets_csv(support::source_file("docs/examples/2025-03.csv"), oppdal, Language::nb);
  const Timesheets json = read_timesheets(support::source_file("docs/examples/2025-03.json"), oppdal, Language::nb);
  ASSERT_EQ(csv.timesheets.sheets.size(), 1u);
  EXPECT_EQ(csv.timesheets.shape, Shape::one);
  EXPECT_EQ(canonical_text(csv.timesheets.sheets[0].view()), canonical_text(json.sheets[0].view()));
}

TEST(TimesheetCsv, IsToldFromJsonByItsHeadings) {
  for (const std::string_view text : {"row;id", "row", "\xEF\xBB\xBFRad,Dato", "\r\n\n row ;x", "\"row\",\"id\"",
                                      "sep=,\nrow,id", "agreement,month", "r\xE5;row"}) {
    EXPECT_TRUE(is_csv(text)) << text;
  }
  for (const std::string_view text : {"", "{\"row\":1}", " [\"row\"]", "\xEF\xBB\xBF{}", "date", "navn;adresse",
                                      "a;b\nrow;id", ";", "row id", "null", "1,2"}) {
    EXPECT_FALSE(is_csv(text)) << text;
  }
}

TEST(TimesheetCsv, TheSeparatorIsTheOneThatGivesTheHeadings) {
  for (const std::string_view text : {"row;agreement,x;month", "row,agreement;x,month"}) {
    EXPECT_EQ(errors_of(text).front().substr(0, 4), "1 2 ") << "one heading with the other sign in it is unknown";
  }
}

TEST(TimesheetCsv, RowsFollowTheAgreementAboveOrNameIt) {
  const std::string other = "agreement;B;2025-03;31.03.2025;01.01.2025;3:00\n";
  const auto visits_of = [](const std::string& text) {
    const CsvTimesheets read = read_timesheets_csv(text, oppdal, Language::nb);
    EXPECT_TRUE(read.timesheets.errors.empty());
    Texts out;
    for (const OwnedTimesheet& sheet : read.timesheets.sheets) {
      std::string ids(sheet.view().agreement.id);
      for (const Visit& one : sheet.view().visits) ids += " " + std::string(one.id);
      out.push_back(ids);
    }
    return out;
  };
  EXPECT_EQ(visits_of(joined({head, agreement, visit, other, "visit;;;;;;v2;04.03.2025;2:00;held\n"})),
            (Texts{"A v1", "B v2"}));
  EXPECT_EQ(visits_of(joined({head, "visit;B;03.2025;;;;v9;04.03.2025;2:00;held\n", agreement, other,
                              "visit;A;;;;;v3;04.03.2025;2:00;held\nvisit;;2025-03;;;;v4;04.03.2025;2:00;held\n"})),
            (Texts{"A v3", "B v9 v4"}));
}

TEST(TimesheetCsv, ARowWithoutItsAgreementIsReported) {
  const std::string april = "agreement;A;2025-04;30.04.2025;01.01.2025;3:00\n";
  EXPECT_EQ(errors_of(joined({head, visit, agreement})), Texts{"2 agreement missing"});
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;B;;;;;v1;04.03.2025;2:00;held\n"})),
            Texts{"3 agreement missing"});
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;2025-04;;;;v1;04.03.2025;2:00;held\n"})),
            Texts{"3 month missing"});
  EXPECT_EQ(errors_of(joined({head, agreement, april, "visit;A;;;;;v1;04.03.2025;2:00;held\n"})),
            Texts{"4 month missing"})
      << "which of the two is meant?";
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;mars;;;;v1;04.03.2025;2:00;held\n"})),
            Texts{"3 month unreadable-value"});
  EXPECT_EQ(errors_of(joined({head, visit})), Texts{"1 row missing"}) << "once, not for every row";
  EXPECT_EQ(errors_of("row;id\n"), Texts{"1 row missing"});
  EXPECT_EQ(errors_of("agreement;month\nA;2025-03\n"), Texts{"1 row missing"});
}

TEST(TimesheetCsv, ABadAgreementRowMakesNoErrorsOfItsRows) {
  EXPECT_EQ(errors_of(joined({head, "agreement;A;mars;31.03.2025;01.01.2025;3:00\n",
                              "visit;A;2025-03;;;;v1;04.03.2025;2:00;held\n"})),
            Texts{"2 month unreadable-value"});
  EXPECT_EQ(errors_of(joined({head, "agreement;;2025-03;31.03.2025;01.01.2025;3:00\n", visit})),
            Texts{"2 agreement missing"});
  EXPECT_EQ(errors_of(joined({head, "agreement;A;2025-03;31.03.2025;;3:00\n", visit})), Texts{"2 from missing"});
}

TEST(TimesheetCsv, HeadingsAreKnownAndThereOnce) {
  EXPECT_EQ(errors_of("row;agreement;id;Id;date2;;row\n;;;;;x;\n"),
            (Texts{"1 4 duplicate-key", "1 5 unknown-key", "1 7 duplicate-key", "2 row missing"}));
  EXPECT_EQ(errors_of(joined({"row;agreement;month;delivered;from;weekly_hours.hours;;navn\n", agreement,
                              "agreement;B;2025-03;31.03.2025;01.01.2025;3:00;x;Kari\n"})),
            (Texts{"1 8 unknown-key", "3 7 unknown-key"}))
      << "a column that is refused is said once";
  const CsvTimesheets read = read_timesheets_csv("row;agremeent\n", oppdal, Language::en);
  EXPECT_NE(read.timesheets.errors.kept()[0].message.find("agreement"), std::string::npos)
      << "the closest is suggested";
}

TEST(TimesheetCsv, RaggedRowsAreShortOrHaveStrayCells) {
  EXPECT_EQ(errors_of(joined({head, agreement, "\n;;\n", visit})), Texts{})
      << "empty rows and cells left out at the end";
  EXPECT_EQ(
      errors_of(joined({head, agreement, "\" \";\" \"\nvisit;\" \";\" \";\" \";;;v1;04.03.2025;2:00;held;\" \"\n"})),
      Texts{})
      << "blanks are nothing, quoted or not";
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;;;;;v1;04.03.2025;2:00;held;;;\n"})), Texts{});
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;;;;;v1;04.03.2025;2:00;held;x;\n"})), Texts{"3 11 unknown-key"});
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;;31.03.2025;;;v1;04.03.2025;2:00;held\n"})),
            Texts{"3 delivered unknown-key"});
}

TEST(TimesheetCsv, WhatMustBeThereIsMissedInItsCell) {
  EXPECT_EQ(
      errors_of("row\nagreement\nvisit\nexpense\nweekly_hours\nexpense_cover\nholiday\nsick_leave\nruling\n"),
      (Texts{"2 month missing",  "2 delivered missing", "2 agreement missing", "2 from missing", "3 id missing",
             "3 date missing",   "3 hours missing",     "3 status missing",    "4 id missing",   "4 date missing",
             "4 amount missing", "4 for missing",       "4 receipt missing",   "5 from missing", "5 hours missing",
             "6 from missing",   "6 monthly missing",   "7 from missing",      "7 to missing",   "8 from missing",
             "9 item missing",   "9 part missing",      "9 verdict missing",   "9 on missing"}));
  EXPECT_EQ(errors_of("row;agreement;month;delivered;from\nagreement;A;2025-03;2025-03-31;2025-01-01\n"),
            Texts{"2 weekly_hours.hours missing"});
}

TEST(TimesheetCsv, NestedFieldsGoTogether) {
  const std::string heading =
      "row;agreement;month;delivered;from;weekly_hours.hours;id;date;hours;status;cancelled.on;cancelled.by\n";
  const std::string row = "visit;;;;;;v1;04.03.2025;2:00;";
  EXPECT_EQ(errors_of(joined({heading, agreement, row, "cancelled;04.03.2025;\n"})), Texts{"3 cancelled.by missing"});
  EXPECT_EQ(errors_of(joined({heading, agreement, row, "cancelled;;\n"})), Texts{"3 cancelled.on missing"});
  EXPECT_EQ(errors_of(joined({heading, agreement, row, "held;04.03.2025;verge\n"})), Texts{"3 cancelled.on forbidden"});
  EXPECT_EQ(errors_of(joined({heading, agreement, row, "cancelled;05.03.2025;verge\n"})),
            Texts{"3 cancelled.on cancelled-after-visit"});
  EXPECT_EQ(errors_of(joined({heading, agreement, row, "cancelled;igår;verge\n"})),
            Texts{"3 cancelled.on unreadable-value"});
}

TEST(TimesheetCsv, ListsBeginInTheAgreementsRowAndGoOnInTheirOwn) {
  const std::string heading =
      "row;agreement;month;delivered;from;weekly_hours;weekly_hours.from;hours;expense cover;monthly\n";
  const std::string first = "agreement;A;2025-03;31.03.2025;01.01.2025;3:00;;;maks;\n";
  const CsvTimesheets read = read_timesheets_csv(
      joined({heading, first, "weekly_hours;;;;01.02.2025;;;4,5\n", "expense_cover;;;;01.03.2025;;;;;250\n"}), oppdal,
      Language::nb);
  ASSERT_TRUE(read.timesheets.errors.empty()) << read.timesheets.errors.kept()[0].message;
  const Timesheet sheet = read.timesheets.sheets[0].view();
  ASSERT_EQ(sheet.agreement.weekly_hours.size(), 2u);
  EXPECT_EQ(sheet.agreement.weekly_hours[0].from.value(), sheet.agreement.from.value()) << "the agreement's first day";
  EXPECT_EQ(sheet.agreement.weekly_hours[1].hours.minutes(), 270);
  ASSERT_EQ(sheet.agreement.expense_cover.size(), 2u);
  EXPECT_EQ(sheet.agreement.expense_cover[0].monthly, std::nullopt);
  EXPECT_EQ(errors_of(joined({heading, first, "weekly_hours;;;;01.01.2025;;;4:00\n"})), Texts{"3 from not-rising"});
  EXPECT_EQ(errors_of(joined({heading, "agreement;A;2025-03;31.03.2025;01.01.2025;3:00;02.01.2025;;;\n"})),
            Texts{"2 weekly_hours.from first-row-too-late"});
  EXPECT_EQ(errors_of(joined({heading, "agreement;A;2025-03;31.03.2025;i dag;3:00;;;;\n"})),
            Texts{"2 from unreadable-value"});
}

TEST(TimesheetCsv, DamagedCellsAreReportedOnceAndTheRestIsRead) {
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;;;;;\"v\"1;04.03.2025;2:00;hold\n"})),
            (Texts{"3 id not-readable", "3 status unreadable-value"}));
  EXPECT_EQ(errors_of(joined({head, agreement, visit, "visit;\"\n", visit})), Texts{"4 agreement not-readable"});
  EXPECT_EQ(errors_of(joined({head, "agreement;A\"B;2025-03;31.03.2025;01.01.2025;3:00\n", visit})),
            Texts{"2 agreement not-readable"});
  std::string with_nul = joined({head, agreement, visit});
  with_nul[with_nul.find("v1")] = '\0';
  EXPECT_EQ(errors_of(with_nul), Texts{"3 id not-readable"});
  EXPECT_EQ(errors_of(joined({"\xEF\xBB\xBF", head, "agreement;\xC5L;2025-03;31.03.2025;01.01.2025;3:00\n", visit})),
            Texts{"2 agreement not-readable"})
      << "the byte order mark says UTF-8";
}

TEST(TimesheetCsv, AnIdKeepsWhatIsQuoted) {
  const CsvTimesheets read =
      read_timesheets_csv(joined({head, "agreement;\" =A;\"\" \";2025-03;31.03.2025;01.01.2025;3:00\n",
                                  "visit;;;;;;=\"007\";04.03.2025;2:00;held\n"}),
                          oppdal, Language::nb);
  ASSERT_EQ(read.timesheets.sheets.size(), 1u);
  EXPECT_EQ(read.timesheets.sheets[0].view().agreement.id, " =A;\" ");
  EXPECT_EQ(read.timesheets.sheets[0].view().visits[0].id, "007");
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;;;;;\"a\nb\";04.03.2025;2:00;held\n"})),
            Texts{"3 id unreadable-value"});
}

TEST(TimesheetCsv, EveryErrorHasWordsInEveryLanguage) {
  const std::string text = joined({head.substr(0, head.size() - 1), ";x\n", "agreement;A;mars;2,3;igår;2,333;;\n",
                                   "visit;;;1;;;v1;;1.5;x;y;z\n", "tull\nvisit;\"a\"b\n", "visit;B;2025-01\n",
                                   "weekly_hours;;;;;;;;1,5\n", "visit;\""});
  for (const Language language : support::all_languages) {
    const CsvTimesheets read = read_timesheets_csv(text, oppdal, language);
    EXPECT_GE(read.timesheets.errors.total(), 10u);
    for (const InputError& error : read.timesheets.errors.kept()) EXPECT_GT(error.message.size(), 10u);
    EXPECT_TRUE(read.assumed.ends_with('.'));
  }
}

TEST(TimesheetCsv, TenMegabytesInOneCellAreOneError) {
  const std::string huge(10'000'000, '7');
  EXPECT_FALSE(is_csv(huge));
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;;;;;\"", huge, "\";04.03.2025;2:00;held\n"})),
            Texts{"3 id empty-id"});
  const std::string long_one = huge.substr(0, 1'000'000);
  const std::string row = "visit;;;;;;v1;";
  EXPECT_EQ(errors_of(joined({head, agreement, row, long_one, ";2:00;held\n"})), Texts{"3 date unreadable-value"});
  EXPECT_EQ(errors_of(joined({head, agreement, row, "04.03.2025;", long_one, ";held\n"})),
            Texts{"3 hours unreadable-value"});
  EXPECT_EQ(errors_of(joined({head, agreement, row, "04.03.2025;2:00;", long_one})),
            Texts{"3 status unreadable-value"});
  const std::string quotes(1'000'000, '"');
  EXPECT_EQ(errors_of(joined({head, agreement, "visit;;;;;;", quotes})),
            (Texts{"3 id empty-id", "3 date missing", "3 hours missing", "3 status missing"}));
}

TEST(TimesheetCsv, AHundredThousandRowsAreReadRowByRow) {
  constexpr int rows = 100'000;
  std::string text(head);
  for (int i = 0; i < rows; ++i) {
    const std::string number = std::to_string(i);
    text += i % 4 == 0 ? "agreement;A" + number + ";2025-03;31.03.2025;01.01.2025;3:00\n"
                       : "visit;;;;;;v" + number + ";04.03.2025;2:00;held\n";
  }
  const CsvTimesheets read = read_timesheets_csv(text, oppdal, Language::nb);
  EXPECT_TRUE(read.timesheets.errors.empty());
  EXPECT_EQ(read.timesheets.sheets.size(), static_cast<std::size_t>(rows / 4));
}

TEST(TimesheetCsv, OfManyErrorsTheFirstThousandAreKept) {
  constexpr std::size_t rows = 5'000;
  std::string text = joined({head, agreement});
  for (std::size_t i = 0; i < rows; ++i) text += "visit;;;;;;v" + std::to_string(i) + ";04.03.2025;2:00;hold\n";
  const CsvTimesheets read = read_timesheets_csv(text, oppdal, Language::nb);
  EXPECT_EQ(read.timesheets.errors.total(), rows);
  EXPECT_EQ(read.timesheets.errors.kept().size(), InputErrors::most_kept);
  EXPECT_EQ(read.timesheets.errors.kept().back().line, 2 + InputErrors::most_kept);
}

/// Bytes lost, changed and doubled, the same in every run: never a crash, and always sheets or errors that have a
/// place.
TEST(TimesheetCsv, DamageIsAnsweredWithPlaces) {
  const std::string whole = support::source_file("docs/examples/2025-03.csv");
  std::mt19937 random(20250322);
  const auto below = [&](std::size_t most) { return static_cast<std::size_t>(random() % most); };
  constexpr std::string_view bytes = ";;,,\"\"\r\n.:=0149aåx \0\xEF\xFF"sv;
  int refused = 0;
  for (int round = 0; round < 1'000; ++round) {
    std::string text = round < 250 ? whole.substr(0, whole.size() * static_cast<std::size_t>(round) / 250) : whole;
    for (std::size_t changes = below(6); changes > 0 && !text.empty(); --changes) {
      const std::size_t at = below(text.size());
      if (below(3) == 0) {
        text.erase(at, 1 + below(20));
      } else if (below(2) == 0) {
        text[at] = bytes[below(bytes.size())];
      } else {
        text.insert(at, text.substr(below(text.size()), below(40)));
      }
    }
    if (!is_csv(text)) continue;
    const CsvTimesheets read = read_timesheets_csv(text, oppdal, Language::nb);
    EXPECT_TRUE(!read.timesheets.errors.empty() || !read.timesheets.sheets.empty()) << text;
    for (const InputError& error : read.timesheets.errors.kept()) {
      ASSERT_FALSE(error.column_name.empty()) << error.message;
      ASSERT_GT(error.line, 0u) << error.message;
    }
    refused += read.timesheets.errors.empty() ? 0 : 1;
  }
  EXPECT_GT(refused, 250);
}

}  // namespace
}  // namespace stottekontakt::documents
