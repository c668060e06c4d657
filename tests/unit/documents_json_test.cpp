// Reading timesheets and what stands around it: ids, words, pointers, digests, timesheets beside each other.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "documents/across.hpp"
#include "documents/closest.hpp"
#include "documents/complaints.hpp"
#include "documents/fields.hpp"
#include "documents/json_text.hpp"
#include "documents/pointers.hpp"
#include "documents/text_place.hpp"
#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/statement_json.hpp"
#include "stottekontakt/oppdal.hpp"
#include "stottekontakt/rules/overlap.hpp"
#include "stottekontakt/settle.hpp"

namespace stottekontakt::documents {
namespace {

using namespace literals;

std::string sheet_text(const std::string& agreement, const std::string& employee, const std::string& visits) {
  return R"({"format":"stottekontakt-timesheet/1","agreement":{"id":")" + agreement + R"(","employee":")" + employee +
         R"(","from":"2025-01-01","weekly_hours":[{"from":"2025-01-01","hours":"40:00"}]},)" +
         R"("month":"2025-01","delivered":"2025-01-31","visits":[)" + visits + "]}";
}

std::string visit_text(int id, int day, int start, int minutes) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return R"({"id":"v)" + std::to_string(id) + R"(","date":"2025-01-)" + two(day) + R"(","start":")" + two(start / 60) +
         ":" + two(start % 60) + R"(","hours":")" + std::string(to_text(Hours::of_minutes(minutes))) +
         R"(","status":"held"})";
}

TEST(ReadTimesheets, MovingATimesheetKeepsItsTextsAndRows) {
  Timesheets read = read_timesheets(sheet_text("A", "E", visit_text(1, 7, 600, 60)), oppdal, Language::nb);
  ASSERT_TRUE(read.errors.empty());
  std::vector<OwnedTimesheet> elsewhere;
  elsewhere.push_back(std::move(read.sheets.front()));
  elsewhere.reserve(100);
  read = {};
  const Timesheet sheet = elsewhere.front().view();
  EXPECT_EQ(sheet.agreement.id, "A");
  EXPECT_EQ(sheet.agreement.employee, "E");
  ASSERT_EQ(sheet.visits.size(), 1u);
  EXPECT_EQ(sheet.visits[0].id, "v1");
  EXPECT_EQ(sheet.visits[0].date.value(), "2025-01-07"_day);
}

TEST(ReadTimesheets, AnEmptyEarlierIsThere) {
  std::string text = sheet_text("A", "E", "");
  text.insert(text.size() - 1, R"(,"earlier":{})");
  const Timesheets read = read_timesheets(text, oppdal, Language::nb);
  ASSERT_EQ(read.sheets.size(), 1u);
  EXPECT_TRUE(read.sheets[0].place().has_earlier);
}

TEST(ReadTimesheets, GoodSheetsStandBesideTheErrorsOfOthers) {
  const Timesheets read = read_timesheets("[{}," + sheet_text("A", "E", "") + "]", oppdal, Language::nb);
  ASSERT_EQ(read.sheets.size(), 1u);
  EXPECT_EQ(read.sheets[0].place().pointer, "/1");
  EXPECT_EQ(read.errors.total(), 5u);
}

TEST(ReadTimesheets, KeysStandInAnyOrder) {
  const std::string visit =
      R"({"km":{"from":"2.005","to":"1"},"status":"held","hours":"1:00","start":"10:00","date":"2025-01-07","id":"v1"})";
  const Timesheets read = read_timesheets(sheet_text("A", "E", visit), oppdal, Language::nb);
  ASSERT_EQ(read.sheets.size(), 1u);
  const Timesheet sheet = read.sheets[0].view();
  EXPECT_EQ(sheet.visits[0].id, "v1");
  EXPECT_EQ(sheet.visits[0].km_to, 1_km);
  EXPECT_EQ(sheet.visits[0].km_from, 2.005_km);
}

TEST(SettleAll, TellsHowManyOfHowManyAreSettledThoseWithErrorsToo) {
  const std::string without_rate =
      R"({"format":"stottekontakt-timesheet/1","agreement":{"id":"B","from":"2020-01-01",)"
      R"("weekly_hours":[{"from":"2020-01-01","hours":"40:00"}]},"month":"2020-01",)"
      R"("delivered":"2020-01-31","visits":[{"id":"v1","date":"2020-01-07","hours":"1:00",)"
      R"("status":"held"}]})";
  const Timesheets read = read_timesheets(
      "[" + sheet_text("A", "E", "") + "," + without_rate + "," + sheet_text("C", "E", "") + "]", oppdal, Language::nb);
  std::vector<std::pair<std::size_t, std::size_t>> told;
  const auto note = [&](std::size_t done, std::size_t total) { told.emplace_back(done, total); };
  const SettledTimesheets settled = settle_all(oppdal, read, Language::nb, note);
  EXPECT_EQ(settled.errors.total(), 1u);
  EXPECT_EQ(told, (std::vector<std::pair<std::size_t, std::size_t>>{{1, 3}, {2, 3}, {3, 3}}));
}

TEST(ReadField, EveryKindIsAWholeNumber) {
  const auto read = [](Kind kind, std::string_view text) { return read_field({"", kind}, text); };
  EXPECT_EQ(read(Kind::date, "1970-01-02"), 1);
  EXPECT_EQ(read(Kind::month, "2025-01"), 2025 * 12);
  EXPECT_EQ(read(Kind::hours, "2:30"), 150);
  EXPECT_EQ(read(Kind::clock, "23:59"), 1439);
  EXPECT_EQ(read(Kind::clock, "24:00"), std::nullopt);
  EXPECT_EQ(read(Kind::kroner, "233.03"), 23303);
  EXPECT_EQ(read(Kind::kroner, "233.030"), std::nullopt);
  EXPECT_EQ(read(Kind::cover, "maximum"), maximum_cover);
  EXPECT_EQ(read(Kind::kilometres, "7.4"), 7400);
  EXPECT_EQ(read(Kind::kilometres, "7.4000"), std::nullopt);
  EXPECT_EQ(read_field({"", Kind::word, false, {}, tables::cause_words}, ""), std::nullopt);
}

TEST(Fields, EveryRecordHasRoomForItsObject) {
  for (std::size_t object = 0; object < object_count; ++object) {
    EXPECT_LE(fields_of(static_cast<Object>(object)).size(), most_fields);
  }
}

// A slow second opinion: the control digits as the weights say them, over every number of one test day.
TEST(Fields, AreFoundFromWhereverTheSearchBegins) {
  for (std::size_t object = 0; object < object_count; ++object) {
    const auto fields = fields_of(static_cast<Object>(object));
    for (std::size_t before = 0; before <= fields.size(); ++before) {
      const std::size_t begin = before == fields.size() ? no_field : before;
      for (std::size_t i = 0; i < fields.size(); ++i) EXPECT_EQ(find_field(fields, fields[i].key, begin), i);
      EXPECT_EQ(find_field(fields, "", begin), no_field);
    }
  }
}

TEST(NationalIdentityNumber, BothControlDigitsAreTested) {
  int valid = 0;
  for (int rest = 0; rest < 100'000; ++rest) {
    std::string number = std::to_string(rest);
    number = "018190" + std::string(5 - number.size(), '0') + number;
    const auto digit = [&](int i) { return number[static_cast<std::size_t>(i)] - '0'; };
    const int one = 11 - (3 * digit(0) + 7 * digit(1) + 6 * digit(2) + digit(3) + 8 * digit(4) + 9 * digit(5) +
                          4 * digit(6) + 5 * digit(7) + 2 * digit(8)) %
                             11;
    const int two = 11 - (5 * digit(0) + 4 * digit(1) + 3 * digit(2) + 2 * digit(3) + 7 * digit(4) + 6 * digit(5) +
                          5 * digit(6) + 4 * digit(7) + 3 * digit(8) + 2 * digit(9)) %
                             11;
    const bool fits = one % 11 == digit(9) && two % 11 == digit(10);
    ASSERT_EQ(is_national_identity_number(number), fits) << number;
    valid += fits ? 1 : 0;
  }
  EXPECT_GT(valid, 700);
}

TEST(ClosestWord, IsTheOneWithFewestTypingErrors) {
  constexpr std::string_view words[] = {"date", "start", "hours", "status"};
  EXPECT_EQ(closest_word("dato", words), "date");
  EXPECT_EQ(closest_word("Hours", words), "hours");
  EXPECT_EQ(closest_word("strat", words), "start");
  EXPECT_EQ(closest_word("kilometres", words), "");
  EXPECT_EQ(closest_word("", words), "");
  EXPECT_EQ(closest_word(std::string(1'000'000, 'd'), words), "");
}

TEST(Quoted, IsShortAndHarmless) {
  EXPECT_EQ(documents::quoted("v1", Language::nb), "«v1»");
  EXPECT_EQ(documents::quoted("a\x1b[31m\xC2\x9B", Language::nb), "«a\uFFFD[31m\uFFFD»");
  EXPECT_LT(documents::quoted(std::string(1'000'000, 'a'), Language::nb).size(), 100u);
  std::string norwegian;
  for (int i = 0; i < 100; ++i) norwegian += "å";
  EXPECT_EQ(documents::quoted(norwegian, Language::nb).size() % 2, 1u)
      << "no character is cut in two: 2 + 2n + 3 + 2 bytes";
}

TEST(Pointer, EscapesTildeAndSlash) {
  std::string pointer;
  append_key(pointer, "a/b~c");
  append_index(pointer, 7);
  EXPECT_EQ(pointer, "/a~1b~0c/7");
  EXPECT_EQ(pointer_of({Status::cancelled_after_visit, Field::visit_cancelled_on, 2}), "/visits/2/cancelled/on");
  EXPECT_EQ(pointer_of({Status::missing, Field::weekly_hours_from}), "/agreement/weekly_hours");
  EXPECT_EQ(pointer_of({Status::out_of_range, Field::month}), "/month");
}

TEST(JsonText, EscapesWhatMustBeEscapedAndNothingElse) {
  std::string out;
  append_json(out, std::string_view("\"\\/\b\f\n\r\t\x01\x1f\0\x7f"
                                    "æ",
                                    14));
  EXPECT_EQ(out,
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\\u0000\x7f"
            "æ\"");
}

TEST(JsonText, EscapesAByteWhereverItStands) {
  for (std::size_t size = 1; size <= 24; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'x');
      text[at] = '"';
      std::string out;
      append_json(out, text);
      EXPECT_EQ(out, '"' + std::string(at, 'x') + "\\\"" + std::string(size - at - 1, 'x') + '"');
    }
  }
}

TEST(JsonText, IsEscapedFromWhereItBegins) {
  TextBuffer out;
  out.append("\"reason\": \"");
  const std::size_t begin = out.size();
  out.append("«a\"b»\n");
  escape_json(out, begin);
  EXPECT_EQ(out.view(), "\"reason\": \"«a\\\"b»\\n");
}

TEST(UnreadableJson, NamesLineAndCharacterNotByte) {
  EXPECT_TRUE(unreadable_json("{\n  \"å\": x", 11, Language::nb).starts_with("Linje 2, tegn 8: «x»"));
  EXPECT_TRUE(unreadable_json("{", 2, Language::nb).starts_with("Linje 1, tegn 2: Teksten slutter"));
}

TEST(Digest, IsTheSha256OfTheCanonicalText) {
  const std::string text = canonical_text(oppdal);
  EXPECT_NE(text.find("\nhourly_rate;2025-01-01;233.03;stated;Info til støttekontakter i Oppdal kommune, pkt. 3\n"),
            std::string::npos);
  EXPECT_NE(text.find("\nnotice_days;;14;stated;"), std::string::npos);
  std::string last;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    const std::string line = text.substr(begin, end - begin);
    EXPECT_LT(last, line) << "rows are sorted by their bytes";
    last = line;
    begin = end + 1;
  }
  EXPECT_EQ(digest(oppdal).size(), 7u + 64u);
}

TEST(Digest, ChangesWithEveryKindOfValue) {
  Regulation other = oppdal;
  other.payout_day.value = 15;
  EXPECT_NE(digest(other), digest(oppdal));
  other = oppdal;
  other.cover_basis = CoverBasis::flat;
  EXPECT_NE(digest(other), digest(oppdal));
  other = oppdal;
  other.kilometre_tax_free = {};
  EXPECT_NE(digest(other), digest(oppdal));
}

// Against every pair, on random days of four agreements.
TEST(OverlapAcrossAgreements, SweepFindsWhatEveryPairFinds) {
  std::mt19937 random(17);
  const auto up_to = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
  int found = 0;
  for (int round = 0; round < 300; ++round) {
    std::string lines;
    int id = 0;
    for (const char* agreement : {"A", "B", "C", "D"}) {
      std::string visits;
      for (int i = up_to(5); i >= 0; --i) {
        visits += (visits.empty() ? "" : ",") + visit_text(id++, 1 + up_to(4), up_to(24) * 60, up_to(7) * 60);
      }
      lines += sheet_text(agreement, agreement[0] == 'D' ? "F" : "E", visits) + "\n";
    }
    const Timesheets read = read_timesheets(lines, oppdal, Language::nb);
    ASSERT_TRUE(read.errors.empty()) << read.errors.kept()[0].message;
    const SettledTimesheets settled = settle_all(oppdal, read, Language::nb);
    for (std::size_t a = 0; a < read.sheets.size(); ++a) {
      const Timesheet sheet = read.sheets[a].view();
      for (std::size_t i = 0; i < sheet.visits.size(); ++i) {
        const auto counts = [](const VisitDecision& decision) {
          return decision.hours_rule == Rule::STK_PAY_01 || decision.hours_rule == Rule::STK_PAY_04;
        };
        bool expected = false;
        for (std::size_t b = 0; b < read.sheets.size(); ++b) {
          const Timesheet other = read.sheets[b].view();
          if (a == b || other.agreement.employee != sheet.agreement.employee) continue;
          for (std::size_t j = 0; j < other.visits.size(); ++j) {
            const auto one = held_time(sheet.visits[i]);
            const auto two = held_time(other.visits[j]);
            const bool both =
                one && two && counts(settled.statements[a].visits[i]) && counts(settled.statements[b].visits[j]);
            expected = expected || (both && one->begin < two->end && two->begin < one->end);
          }
        }
        bool got = false;
        for (const Notice& notice : settled.statements[a].notices) {
          got =
              got || (notice.code == NoticeCode::overlap_other_agreement && static_cast<std::size_t>(notice.item) == i);
        }
        ASSERT_EQ(got, expected) << lines << sheet.visits[i].id;
        found += got ? 1 : 0;
      }
      const auto& notices = settled.statements[a].notices;
      EXPECT_TRUE(std::is_sorted(notices.begin(), notices.end(), [](const Notice& x, const Notice& y) {
        return x.code != y.code ? x.code < y.code : x.item < y.item;
      }));
    }
  }
  EXPECT_GT(found, 500);
}

TEST(StatementJson, OneStatementIsTheSameAloneAndInADocument) {
  const Timesheets good = read_timesheets(sheet_text("A", "E", visit_text(1, 7, 600, 60)), oppdal, Language::nb);
  const SettledTimesheets settled = settle_all(oppdal, good, Language::nb);
  ASSERT_TRUE(settled.errors.empty());
  EXPECT_EQ(statement_json(oppdal, good.sheets[0].view(), settled.statements[0], Language::nb),
            statements_json(oppdal, good.sheets, settled.statements, Shape::one, Language::nb));
}

}  // namespace
}  // namespace stottekontakt::documents
