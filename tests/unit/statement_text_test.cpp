/// @file
/// The statement as text: what a payroll clerk reads.

#include "documents/statement_text.hpp"

#include <gtest/gtest.h>

#include <deque>

#include "support/languages.hpp"
#include "support/printers.hpp"
#include "support/timesheet_builder.hpp"
#include "text/layout.hpp"

namespace stottekontakt::documents {
namespace {

using namespace support;
using namespace stottekontakt::literals;

std::string plain(std::string text) {
  for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0", at))
    text.replace(at, 2, " ");
  return text;
}

/// What `tell` says of the settled timesheets.
template <class Tell>
std::string told_of(const std::vector<TimesheetBuilder>& builders, const Regulation& regulation, Tell&& tell) {
  std::deque<Timesheet> sheets;
  std::deque<Statement> statements;
  std::vector<Settled> settled;
  for (const TimesheetBuilder& builder : builders) {
    sheets.push_back(builder.sheet());
    statements.push_back(builder.settled(regulation));
    settled.push_back({regulation, sheets.back(), statements.back(), terms_of(regulation, sheets.back())});
  }
  return tell(settled);
}
std::string text_of(const std::vector<TimesheetBuilder>& builders, const Regulation& regulation = oppdal) {
  return told_of(builders, regulation, [](std::span<const Settled> settled) {
    return plain(in_bokmaal([&](Language language) { return statement_text(settled, language); }));
  });
}
std::string text_of(const TimesheetBuilder& builder) {
  return text_of(std::vector{builder});
}
std::string english_of(const TimesheetBuilder& builder) {
  return told_of({builder}, oppdal,
                 [](std::span<const Settled> settled) { return statement_text(settled, Language::en); });
}

/// The lines from the one that begins with `heading` to the next empty one.
std::string section(const std::string& text, std::string_view heading) {
  const std::size_t begin = ("\n" + text).find("\n" + std::string(heading));
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find("\n\n", begin) - begin);
}
std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  lines.pop_back();
  return lines;
}

/// Every kind of thing a statement can tell.
TimesheetBuilder crowded() {
  TimesheetBuilder sheet;
  sheet.ready = day("2025-01-20");
  sheet.holidays = {{day("2025-01-13"), day("2025-01-14")}};
  sheet.add(driving(doing(held("2025-01-07", "3:00", at(17)), Activity::cafe), "7.4", "7.4"))
      .add(driving(cancelled("2025-01-08", "2:00", "2025-01-08", CancelledBy::guardian), "7.4", "0"))
      .add(driving(held("2025-01-13", "2:00"), "7.4", "7.4"))
      .add(driving(held("2025-02-03", "2:00"), "7.4", "7.4"))
      .add(contact_ill("2025-01-15", "1:00"))
      .add(doing(held("2025-01-16", "2:00"), Activity::washing))
      .add(held("2025-01-21", "10:30"))
      .rule_on(5, RulingPart::hours, true)
      .add(receipt("2025-01-07", "250"))
      .add(receipt("2025-01-21", "149", ExpenseKind::ticket));
  return sheet;
}

TEST(StatementText, TellsWhoWhenAndByWhichRegulation) {
  const std::vector<std::string> lines = lines_of(text_of(TimesheetBuilder().add(held("2025-01-07", "3:00"))));
  EXPECT_EQ(lines[0], "OPPGJØR STØTTEKONTAKT – januar 2025");
  EXPECT_EQ(lines[1], std::string(100, '='));
  EXPECT_EQ(lines[2], "Avtale              OPD-0017");
  EXPECT_EQ(lines[3], "Ansattnummer        010442");
  EXPECT_EQ(lines[4], "Timeliste levert    31.01.2025");
  EXPECT_EQ(lines[5], "Utbetales           onsdag 12.02.2025");
  EXPECT_TRUE(lines[6].starts_with("Regelverk           oppdal, sha256:")) << lines[6];
  EXPECT_EQ(lines[6].size(), std::string("Regelverk           oppdal, sha256:").size() + 12);
}

TEST(StatementText, NamesTheBankDayAndThePayDayItStandsFor) {  // STK-TIM-06
  const std::string text = text_of(TimesheetBuilder::of({2025, 3}).add(held("2025-03-04", "3:00")));
  EXPECT_NE(text.find("Utbetales           fredag 11.04.2025 (den 12.04.2025 er ikke en bankdag)\n"), std::string::npos)
      << text;
}

TEST(StatementText, LinesHaveQuantityRateAndAmountAndASum) {
  TimesheetBuilder sheet;
  for (const std::string_view date : {"2025-01-07", "2025-01-14", "2025-01-21", "2025-01-28"}) {
    sheet.add(driving(held(date, "3:00"), "7.4", "7.4"));
  }
  sheet.add(receipt("2025-01-07", "120")).add(receipt("2025-01-14", "95")).add(receipt("2025-01-28", "149"));
  EXPECT_EQ(section(text_of(sheet), "TIL UTBETALING"),
            "TIL UTBETALING                                                Antall            Sats       Beløp, kr\n"
            "  Timer                                                  12:00 timer          233,03        2 796,36\n"
            "  Kjøring (antatt sats)                                      59,2 km            5,00          296,00\n"
            "  Utgiftsdekning                                                                              300,00\n"
            "                                                                                    ----------------\n"
            "Sum til utbetaling                                                                          3 392,36\n"
            "Avslått, ikke med i summen                                                                     64,00");
}

TEST(StatementText, AnAssumedCeilingIsNotCalledARate) {
  constexpr DatedRow<Kroner> ceilings[] = {{"2025-01-01"_day, 100_kr, Provenance::assumed, "kommunestyret"}};
  Regulation regulation = oppdal;
  regulation.expense_ceiling = ceilings;
  const TimesheetBuilder sheet = TimesheetBuilder().add(held("2025-01-07", "3:00")).add(receipt("2025-01-07", "120"));
  EXPECT_NE(text_of({sheet}, regulation).find("\n  Utgiftsdekning (antatt tak)   "), std::string::npos);
}

TEST(StatementText, AStatementThatPaysNothingSaysSo) {
  const std::string text = text_of(TimesheetBuilder());
  EXPECT_NE(text.find("  Ingenting å utbetale\n"), std::string::npos);
  EXPECT_NE(text.find(" 0,00\n"), std::string::npos);
  EXPECT_EQ(text.find("INNVILGET"), std::string::npos);
  EXPECT_EQ(text.find("AVKLARING"), std::string::npos);
  EXPECT_EQ(text.find("MERKNADER"), std::string::npos);
  EXPECT_EQ(text.find("«Teksten»"), std::string::npos);
}

TEST(StatementText, TheAccountShowsWhatIsGrantedUsedAndLeft) {  // STK-PAY-04
  EXPECT_EQ(section(text_of(crowded()), "TIMEKONTO"),
            "TIMEKONTO                                                                                      Timer\n"
            "  Tildelt 01.01.2025–31.01.2025                                                                15:00\n"
            "  Brukt, denne timelisten medregnet                                                            17:00\n"
            "  Igjen                                                                                        −2:00\n"
            "  Kan avtales på nytt                                                                           1:00");
}

TEST(StatementText, PendingItemsSayWhatIsToBeDecidedAndByWhichRule) {
  EXPECT_EQ(section(text_of(crowded()), "TIL AVKLARING\n"),
            "TIL AVKLARING\n"
            "  v3  13.01.2025  timer: 2:00 til avklaring\n"
            "      Oppdraget er ført som utført 13.01.2025, men dagen ligger i registrert ferie\n"
            "      (13.01.2025–14.01.2025). Avgjør om ferien ble flyttet, og om 2:00 timer skal betales. Skriv\n"
            "      svaret under «rulings»: item v3, part hours.\n"
            "      STK-HOL-02, infoskrivet pkt. 3, valgt tolkning\n"
            "  v3  13.01.2025  kjøring dit og hjem: 14,8 km til avklaring\n"
            "      Kjøringen følger timene i oppdraget. Oppdraget er ført som utført 13.01.2025, men dagen ligger\n"
            "      i registrert ferie (13.01.2025–14.01.2025). Avgjør om kjøringen skal dekkes, 14,8 km i alt.\n"
            "      Skriv svaret under «rulings»: item v3, part km.\n"
            "      STK-HOL-02, infoskrivet pkt. 3, valgt tolkning\n"
            "  v7  21.01.2025  timer: ført 10:30, innvilget 10:00, til avklaring 0:30\n"
            "      Timekontoen hadde 10:00 timer igjen, og oppdraget 21.01.2025 er på 10:30 timer. 10:00 timer er\n"
            "      innvilget, og 0:30 timer er til avklaring. Avgjør om 0:30 timer over timekontoen skal betales.\n"
            "      Skriv svaret under «rulings»: item v7, part hours.\n"
            "      STK-PAY-04, infoskrivet pkt. 3, valgt tolkning");
}

TEST(StatementText, PartsOfAnItemWithOneReasonShareIt) {
  EXPECT_EQ(section(text_of(crowded()), "DELVIS INNVILGET"),
            "DELVIS INNVILGET ELLER AVSLÅTT\n"
            "  v4  03.02.2025  timer: 2:00 avslått\n"
            "  v4  03.02.2025  kjøring dit og hjem: 14,8 km avslått\n"
            "      Oppdraget 03.02.2025 hører til timelisten for februar 2025. Denne timelisten gjelder\n"
            "      01.01.2025–31.01.2025.\n"
            "      STK-TIM-05, ikke omtalt i infoskrivet, valgt tolkning\n"
            "  v5  15.01.2025  timer: 1:00 ikke betalt, kan avtales på nytt\n"
            "      Støttekontakten var syk 15.01.2025. Det betales ikke ved sykdom; 1:00 time kan avtales til et\n"
            "      nytt tidspunkt.\n"
            "      STK-SIC-01, infoskrivet pkt. 3, teksten\n"
            "  e2  21.01.2025  utlegg: ført 149,00 kr, innvilget 50,00 kr, avslått 99,00 kr\n"
            "      Månedens tak er 300,00 kr, og 50,00 kr var igjen. Av utlegget 21.01.2025 på 149,00 kr dekkes\n"
            "      50,00 kr, og 99,00 kr er over taket.\n"
            "      STK-EXP-03, infoskrivet pkt. 3, teksten");
}

TEST(StatementText, RuledItemsStandByThemselves) {  // STK-CTL-02
  EXPECT_EQ(section(text_of(crowded()), "AVGJORT"),
            "AVGJORT AV SAKSBEHANDLER\n"
            "  v6  16.01.2025  timer: 2:00 innvilget\n"
            "      Aktiviteten 16.01.2025 er ført som «vasking». Støttekontakten skal ikke brukes til praktiske\n"
            "      gjøremål. Avgjort av saksbehandler 05.02.2025: innvilget.\n"
            "      STK-TSK-01, infoskrivet pkt. 3, valgt tolkning");
}

TEST(StatementText, ItemsGrantedAsEnteredHaveARowEach) {
  EXPECT_EQ(section(text_of(crowded()), "INNVILGET SOM FØRT"),
            "INNVILGET SOM FØRT                                                       Timer         Km         Kr\n"
            "  07.01.2025  v1  kafébesøk                                               3:00       14,8\n"
            "  08.01.2025  v2  sosialt samvær, avlyst samme dag                        2:00        7,4\n"
            "  07.01.2025  e1  aktivitet                                                                   250,00");
}

TEST(StatementText, InEnglishTheIdsStandInOneColumnWhateverTheLengthOfTheDates) {
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "3:00")).add(held("2025-01-14", "3:00"));
  EXPECT_EQ(section(plain(english_of(sheet)), "GRANTED AS CLAIMED"),
            "GRANTED AS CLAIMED                                                       Hours         Km        NOK\n"
            "  7 January 2025   v1  social time                                        3:00\n"
            "  14 January 2025  v2  social time                                        3:00\n");
}

TEST(StatementText, NoLineBreaksInsideAnEnglishDate) {
  const std::string text = english_of(crowded());
  EXPECT_NE(text.find("7\u00a0January\u00a02025"), std::string::npos);
  for (const std::string_view broken : {"\nJanuary", "January\n", "\u00a0January 2025"}) {
    EXPECT_EQ(text.find(broken), std::string::npos) << broken;
  }
}

TEST(StatementText, NoticesOfOneKindAreToldOnceWithTheirItems) {
  EXPECT_EQ(section(text_of(crowded()), "MERKNADER"),
            "MERKNADER\n"
            "  Beregnet med et antatt tall (assumed-rate, STK-KM-01)\n"
            "      Kilometersatsen 5,00 kr fra 01.01.2025 er antatt (Statens reiseregulativ innenlands, jf. KS\n"
            "      SGS 1001 § 3). Kontroller den mot kommunens egen sats.\n"
            "  Kilometer på avlyst oppdrag (km-on-cancelled, STK-CAN-04)\n"
            "      v2: Oppdraget 08.01.2025 ble avlyst samme dag, og det er ført 7,4 km. Kontroller at turen ble\n"
            "      kjørt.\n"
            "  Oppdrag før støttekontakten var klar til å starte (not-ready, STK-AGR-04)\n"
            "      Oppdraget er behandlet som vanlig. Følg opp punktene i sjekklisten.\n"
            "      Gjelder v1 (07.01.2025), v2 (08.01.2025), v3 (13.01.2025), v6 (16.01.2025).");
}

TEST(StatementText, EveryDecisionIsToldExactlyOnce) {
  const std::string text = text_of(crowded());
  for (const std::string_view item : {"v1", "v2", "v5", "v6", "v7", "e1", "e2"}) {
    std::size_t rows = 0;
    for (const std::string& line : lines_of(text)) {
      if (line.starts_with("  " + std::string(item) + "  ") ||
          line.find("2025  " + std::string(item) + " ") != std::string::npos)
        ++rows;
    }
    EXPECT_EQ(rows, 1U) << item;
  }
}

TEST(StatementText, TheReadingsAreExplainedWhereTheyAreUsed) {
  EXPECT_TRUE(text_of(crowded()).ends_with("og at denne tolkningen er valgt. Der kan\nkommunen velge annerledes.\n"));
}

TEST(StatementText, SeveralStatementsEndWithTheirSum) {
  const TimesheetBuilder sheet = TimesheetBuilder().add(held("2025-01-07", "3:00"));
  const std::string text = text_of({sheet, crowded(), sheet});
  const std::size_t sum = text.find("\nSUM AV 3 OPPGJØR\n");
  ASSERT_NE(sum, std::string::npos);
  // 3:00, 17:00 and 3:00; 22.2 km; 300 of receipts.
  EXPECT_EQ(
      text.substr(sum + 1),
      "SUM AV 3 OPPGJØR\n" + std::string(100, '=') +
          "\n"
          "Sum til utbetaling                                                                          5 770,69\n"
          "Til avklaring, ikke med i summen                                                              656,58\n"
          "Avslått, ikke med i summen                                                                    639,06\n");
  EXPECT_EQ(text_of(sheet).find("SUM AV"), std::string::npos);
}

TEST(StatementText, APeriodThatIsNoCalendarMonthIsNamed) {
  Regulation regulation = oppdal;
  regulation.period_start_day.value = 21;
  TimesheetBuilder sheet;
  sheet.month = {2025, 2};
  sheet.hour_account->opened = day("2025-01-01");
  EXPECT_NE(text_of({sheet}, regulation).find("\nPeriode             21.01.2025–20.02.2025\n"), std::string::npos);
}

TEST(StatementText, NoLineIsWiderThanTheTermsOfALongIdAllow) {
  const std::string long_id(200, 'x');
  std::string letters;
  for (int i = 0; i < 100; ++i) letters += "å";
  TimesheetBuilder sheet = crowded();
  sheet.visits[0].id = long_id;
  sheet.visits[2].id = letters;
  sheet.visits[1].activity = Activity::health_service;
  sheet.expenses[0].amount = kr("9999999.99");
  sheet.expenses[0].id = "y";
  Timesheet facts = sheet.sheet();
  facts.agreement.id = long_id;
  const Statement statement = *settle(oppdal, facts);
  const std::vector<Settled> settled{{oppdal, facts, statement, terms_of(oppdal, facts)}};
  for (const std::string& line : lines_of(statement_text(settled, Language::nb))) {
    EXPECT_LE(columns(line), page_width) << line;
    EXPECT_FALSE(line.ends_with(' ')) << line;
  }
}

}  // namespace
}  // namespace stottekontakt::documents
