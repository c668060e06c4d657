/// @file
/// The reason of every kind of decision and notice, with the figures that decided it.

#include <gtest/gtest.h>

#include "support/languages.hpp"
#include "support/printers.hpp"
#include "support/timesheet_builder.hpp"
#include "text/reasons.hpp"

namespace stottekontakt::documents {
namespace {

using namespace support;
using namespace stottekontakt::literals;

/// With blanks that may break, so that a test can be read.
std::string plain(std::string text) {
  for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0", at))
    text.replace(at, 2, " ");
  return text;
}

/// A sheet with everything its reasons are made of. Refers to the builder.
struct Told {
  explicit Told(const TimesheetBuilder& builder, const Regulation& rules = oppdal)
      : regulation(rules), sheet(builder.sheet()), statement(builder.settled(rules)) {}

  Settled settled() const { return {regulation, sheet, statement, terms_of(regulation, sheet)}; }

  std::string of(std::string_view item, Part part) const {
    const Settled all = settled();
    for (const PartDecision& decision : parts_of(all)) {
      const std::string_view id =
          decision.list == ItemList::visits ? sheet.visits[decision.item].id : sheet.expenses[decision.item].id;
      if (id == item && decision.part == part) {
        return plain(in_bokmaal([&](Language language) { return reason_of(all, decision, language); }));
      }
    }
    return "no such part";
  }
  std::string of(NoticeCode code) const {
    const auto found = notices_of(statement, code);
    if (found.empty()) return "no such notice";
    return plain(in_bokmaal([&](Language language) { return reason_of(settled(), found.front(), language); }));
  }

  const Regulation& regulation;
  Timesheet sheet;
  Statement statement;
};

std::string hours_reason(const TimesheetBuilder& sheet, std::string_view item = "v1") {
  return Told(sheet).of(item, Part::hours);
}
std::string receipt_reason(const TimesheetBuilder& sheet, std::string_view item = "e1") {
  return Told(sheet).of(item, Part::expense);
}

TEST(Reasons, GrantedHoursNameTheirRate) {  // STK-PAY-01
  EXPECT_EQ(hours_reason(TimesheetBuilder().add(held("2025-01-07", "3:00"))),
            "Det utførte oppdraget 07.01.2025 på 3:00 timer betales med 233,03 kr per time.");
}

TEST(Reasons, AnItemBeforeTheAgreementNamesItsFirstDay) {  // STK-AGR-03
  TimesheetBuilder sheet;
  sheet.from = day("2025-01-10");
  EXPECT_EQ(hours_reason(sheet.add(held("2025-01-07", "3:00"))),
            "Oppdraget 07.01.2025 er før avtalens første dag, 10.01.2025.");
}

TEST(Reasons, AnItemAfterTheAgreementNamesItsLastDay) {  // STK-AGR-03
  TimesheetBuilder sheet;
  sheet.to = day("2025-01-15");
  sheet.add(held("2025-01-21", "3:00")).add(receipt("2025-01-21", "50"));
  EXPECT_EQ(hours_reason(sheet), "Oppdraget 21.01.2025 er etter avtalens siste dag, 15.01.2025.");
  EXPECT_EQ(receipt_reason(sheet), "Utlegget 21.01.2025 er etter avtalens siste dag, 15.01.2025.");
}

TEST(Reasons, AnItemAfterNoticeNamesTheNotice) {  // STK-AGR-01
  TimesheetBuilder sheet;
  sheet.notice = Termination{day("2025-01-03")};
  EXPECT_EQ(hours_reason(sheet.add(held("2025-01-21", "3:00"))),
            "Oppdraget 21.01.2025 er etter avtalens siste dag, 17.01.2025: oppsigelsen ble mottatt 03.01.2025, og "
            "varselet er på 14 dager.");
}

TEST(Reasons, AnItemOfAnotherMonthNamesTheMonthItBelongsTo) {  // STK-TIM-05
  EXPECT_EQ(
      hours_reason(TimesheetBuilder().add(held("2025-02-03", "3:00"))),
      "Oppdraget 03.02.2025 hører til timelisten for februar 2025. Denne timelisten gjelder 01.01.2025–31.01.2025.");
}

TEST(Reasons, InAPeriodOfTwoMonthsAnItemBelongsToTheMonthItsPeriodEndsIn) {  // STK-TIM-05
  Regulation regulation = oppdal;
  regulation.period_start_day.value = 21;
  TimesheetBuilder sheet;
  sheet.month = {2025, 2};
  sheet.hour_account->opened = day("2025-01-01");
  sheet.add(held("2025-02-24", "1:00")).add(held("2025-01-20", "1:00"));
  const Told told(sheet, regulation);
  EXPECT_EQ(told.of("v1", Part::hours),
            "Oppdraget 24.02.2025 hører til timelisten for mars 2025. Denne timelisten gjelder 21.01.2025–20.02.2025.");
  EXPECT_EQ(
      told.of("v2", Part::hours),
      "Oppdraget 20.01.2025 hører til timelisten for januar 2025. Denne timelisten gjelder 21.01.2025–20.02.2025.");
}

TEST(Reasons, AnItemAfterDeliveryNamesTheDelivery) {  // STK-PAY-03
  TimesheetBuilder sheet;
  sheet.delivered = day("2025-01-20");
  EXPECT_EQ(
      hours_reason(sheet.add(held("2025-01-21", "3:00"))),
      "Oppdraget 21.01.2025 er datert etter at timelisten ble levert 20.01.2025. Bare det som er brukt, betales.");
}

TEST(Reasons, AnItemDeliveredTooLateNamesTheLastDayItCouldBeDelivered) {  // STK-TIM-03
  TimesheetBuilder sheet;
  sheet.delivered = day("2025-04-16");
  sheet.add(held("2025-01-15", "3:00")).add(receipt("2025-01-15", "50"));
  EXPECT_EQ(
      hours_reason(sheet),
      "Oppdraget 15.01.2025 måtte leveres senest 15.04.2025 (frist i måneder: 3). Timelisten ble levert 16.04.2025.");
  EXPECT_EQ(
      receipt_reason(sheet),
      "Utlegget 15.01.2025 måtte leveres senest 15.04.2025 (frist i måneder: 3). Timelisten ble levert 16.04.2025.");
}

TEST(Reasons, IllnessOfTheContactSaysTheHoursCanBeRebooked) {  // STK-SIC-01
  EXPECT_EQ(
      hours_reason(TimesheetBuilder().add(contact_ill("2025-01-07", "3:00"))),
      "Støttekontakten var syk 07.01.2025. Det betales ikke ved sykdom; 3:00 timer kan avtales til et nytt tidspunkt.");
  EXPECT_EQ(hours_reason(TimesheetBuilder().add(
                cancelled("2025-01-07", "1:00", "2025-01-07", CancelledBy::contact, CancelCause::illness))),
            "Støttekontakten avlyste på grunn av egen sykdom samme dag, 07.01.2025. Det betales ikke ved sykdom; 1:00 "
            "time kan avtales til et nytt tidspunkt.");
}

TEST(Reasons, ARegisteredSicknessIsNamedWithItsDays) {  // STK-SIC-01
  TimesheetBuilder sheet;
  sheet.sick_leave = {{day("2025-01-06"), day("2025-01-10"), std::nullopt},
                      {day("2025-01-20"), std::nullopt, std::nullopt}};
  sheet.add(held("2025-01-07", "2:00"))
      .add(cancelled("2025-01-08", "2:00", "2025-01-08", CancelledBy::recipient))
      .add(held("2025-01-21", "2:00"));
  EXPECT_EQ(hours_reason(sheet),
            "Oppdraget er ført som utført 07.01.2025, men dagen ligger i støttekontaktens registrerte sykeperiode "
            "(06.01.2025–10.01.2025). Avgjør om sykeperioden eller oppdraget er feil ført, og om 2:00 timer skal "
            "betales. Skriv svaret under «rulings»: item v1, part hours.");
  EXPECT_EQ(hours_reason(sheet, "v2"),
            "Oppdraget 08.01.2025 er avlyst og ligger i støttekontaktens registrerte sykeperiode "
            "(06.01.2025–10.01.2025). Det betales ikke ved sykdom.");
  EXPECT_NE(hours_reason(sheet, "v3").find("(fra 20.01.2025)"), std::string::npos);
}

TEST(Reasons, ARegisteredHolidayIsNamedWithItsDays) {  // STK-HOL-02
  TimesheetBuilder sheet;
  sheet.holidays = {{day("2025-01-06"), day("2025-01-12")}};
  sheet.add(held("2025-01-07", "2:00")).add(cancelled("2025-01-08", "2:00", "2025-01-08", CancelledBy::recipient));
  EXPECT_EQ(
      hours_reason(sheet),
      "Oppdraget er ført som utført 07.01.2025, men dagen ligger i registrert ferie (06.01.2025–12.01.2025). Avgjør om "
      "ferien ble flyttet, og om 2:00 timer skal betales. Skriv svaret under «rulings»: item v1, part hours.");
  EXPECT_EQ(hours_reason(sheet, "v2"),
            "Oppdraget 08.01.2025 er avlyst og ligger i registrert ferie (06.01.2025–12.01.2025). Det føres ikke timer "
            "i ferien.");
}

TEST(Reasons, ASameDayCancellationNamesWhoCancelledAndWhy) {  // STK-CAN-01
  const auto reason = [](CancelledBy by, CancelCause cause) {
    return hours_reason(TimesheetBuilder().add(cancelled("2025-01-07", "2:00", "2025-01-07", by, cause)));
  };
  const std::string paid = " De planlagte timene betales med 233,03 kr per time og regnes som brukt.";
  EXPECT_EQ(reason(CancelledBy::recipient, CancelCause::not_stated),
            "Avlyst samme dag, 07.01.2025, av tjenestemottakeren." + paid);
  EXPECT_EQ(reason(CancelledBy::guardian, CancelCause::other), "Avlyst samme dag, 07.01.2025, av vergen." + paid);
  EXPECT_EQ(reason(CancelledBy::municipality, CancelCause::not_stated),
            "Avlyst samme dag, 07.01.2025, av kommunen." + paid);
  EXPECT_EQ(reason(CancelledBy::guardian, CancelCause::illness),
            "Avlyst samme dag, 07.01.2025, av vergen på grunn av sykdom." + paid);
  EXPECT_EQ(reason(CancelledBy::recipient, CancelCause::no_show),
            "Tjenestemottakeren møtte ikke 07.01.2025, og det regnes som avlyst samme dag." + paid);
}

TEST(Reasons, AnEarlierCancellationSaysTheHoursAreNotUsed) {  // STK-CAN-02
  EXPECT_EQ(
      hours_reason(TimesheetBuilder().add(cancelled("2025-01-07", "3:00", "2025-01-06", CancelledBy::municipality))),
      "Avlyst 06.01.2025 av kommunen, før oppdragsdagen 07.01.2025. De planlagte timene (3:00 timer) er ikke brukt, og "
      "et nytt tidspunkt kan avtales.");
}

TEST(Reasons, ACancellationByTheContactIsForAPerson) {  // STK-CAN-03
  EXPECT_EQ(hours_reason(TimesheetBuilder().add(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::contact))),
            "Støttekontakten avlyste selv samme dag, 07.01.2025, uten at det var på grunn av sykdom. Regelverket sier "
            "ikke hvem avlysningen må komme fra. Avgjør om 3:00 timer skal betales. Skriv svaret under «rulings»: item "
            "v1, part hours.");
  EXPECT_EQ(hours_reason(TimesheetBuilder().add(
                cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::contact, CancelCause::no_show))),
            "Støttekontakten møtte ikke til oppdraget 07.01.2025. Regelverket sier ikke hva som da gjelder. Avgjør om "
            "3:00 timer skal betales. Skriv svaret under «rulings»: item v1, part hours.");
}

TEST(Reasons, ATaskIsNamed) {  // STK-TSK-01, STK-TSK-02, STK-TSK-03
  const auto reason = [](Activity activity, bool with_recipient) {
    return hours_reason(TimesheetBuilder().add(doing(held("2025-01-07", "2:00"), activity, with_recipient)));
  };
  const std::string decide = " Avgjør om 2:00 timer skal betales. Skriv svaret under «rulings»: item v1, part hours.";
  EXPECT_EQ(reason(Activity::doctor, true),
            "Aktiviteten 07.01.2025 er ført som «legebesøk». Støttekontakten skal ikke brukes til praktiske gjøremål." +
                decide);
  EXPECT_EQ(reason(Activity::shopping, false),
            "Aktiviteten 07.01.2025 er ført som «innkjøp» uten at tjenestemottakeren var med. Støttekontakten skal "
            "ikke brukes til praktiske gjøremål." +
                decide);
  EXPECT_EQ(reason(Activity::treatment, true),
            "Aktiviteten 07.01.2025 er ført som «behandling». Støttekontakten skal ikke brukes til helsetjenester "
            "eller behandling." +
                decide);
  EXPECT_EQ(reason(Activity::cafe, false),
            "Aktiviteten 07.01.2025 er ført som «kafébesøk» uten tjenestemottakeren. Uten tjenestemottakeren innvilges "
            "bare planlegging og samarbeid." +
                decide);
}

TEST(Reasons, AnOverlapNamesTheVisitThatEndsLast) {  // STK-TIM-07
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "1:00", at(19)))
      .add(held("2025-01-07", "5:00", at(17)))
      .add(held("2025-01-07", "2:00", at(20, 30)));
  EXPECT_EQ(hours_reason(sheet, "v3"),
            "Oppdraget 07.01.2025 kl. 20:30 overlapper oppdraget v2 (07.01.2025 kl. 17:00, 5:00 timer). Avgjør om "
            "begge er riktige, og om 2:00 timer skal betales. Skriv svaret under «rulings»: item v3, part hours.");
  EXPECT_NE(hours_reason(sheet, "v1").find("overlapper oppdraget v2"), std::string::npos);
}

TEST(Reasons, AnOverlapIsWithAVisitThatPassed) {  // STK-TIM-07
  TimesheetBuilder sheet;
  sheet.weekly_hours = {{day("2025-01-01"), hm("20:00")}};
  sheet.add(held("2025-01-07", "3:00", at(17)))
      .add(held("2025-01-07", "6:00", at(18)))  // overlaps v1, so it does not count
      .add(held("2025-01-07", "1:00", at(19, 30)));
  EXPECT_NE(hours_reason(sheet, "v3").find("overlapper oppdraget v1"), std::string::npos);
}

TEST(Reasons, ADayOverTwentyFourHoursIsNamed) {  // STK-TIM-07
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "20:00")).add(held("2025-01-07", "5:00"));
  EXPECT_EQ(hours_reason(sheet, "v2"),
            "Med dette oppdraget (5:00 timer) blir det ført mer enn 24 timer 07.01.2025. Avgjør om dato og timer er "
            "riktige, og om 5:00 timer skal betales. Skriv svaret under «rulings»: item v2, part hours.");
}

TEST(Reasons, TheAccountSaysWhatWasLeft) {  // STK-PAY-04
  TimesheetBuilder sheet;                   // five weeks of 3:00
  sheet.add(held("2025-01-07", "13:30")).add(held("2025-01-14", "3:00")).add(held("2025-01-21", "2:00"));
  EXPECT_EQ(hours_reason(sheet, "v2"),
            "Timekontoen hadde 1:30 timer igjen, og oppdraget 14.01.2025 er på 3:00 timer. 1:30 timer er innvilget, og "
            "1:30 timer er til avklaring. Avgjør om 1:30 timer over timekontoen skal betales. Skriv svaret under "
            "«rulings»: item v2, part hours.");
  EXPECT_EQ(hours_reason(sheet, "v3"),
            "Timekontoen hadde ingen timer igjen til oppdraget 21.01.2025 på 2:00 timer. Avgjør om 2:00 timer over "
            "timekontoen skal betales. Skriv svaret under «rulings»: item v3, part hours.");
}

TEST(Reasons, AnAccountOverdrawnBeforeSaysByHowMuch) {  // STK-PAY-04
  TimesheetBuilder sheet;
  sheet.earlier.hours = hm("17:30");
  EXPECT_EQ(
      hours_reason(sheet.add(held("2025-01-07", "2:00"))),
      "Timekontoen var allerede overtrukket med 2:30 timer før denne timelisten, og oppdraget 07.01.2025 er på 2:00 "
      "timer. Avgjør om 2:00 timer over timekontoen skal betales. Skriv svaret under «rulings»: item v1, part hours.");
}

TEST(Reasons, ARulingSaysWhoDecidedAndWhen) {  // STK-CTL-02
  TimesheetBuilder sheet;
  sheet.add(doing(held("2025-01-07", "2:00"), Activity::tidying))
      .add(doing(held("2025-01-08", "2:00"), Activity::washing))
      .add(held("2025-01-21", "13:00"))
      .rule_on(0, RulingPart::hours, true, "2025-02-05")
      .rule_on(1, RulingPart::hours, false, "2025-02-06");
  EXPECT_EQ(hours_reason(sheet),
            "Aktiviteten 07.01.2025 er ført som «rydding». Støttekontakten skal ikke brukes til praktiske gjøremål. "
            "Avgjort av saksbehandler 05.02.2025: innvilget.");
  EXPECT_EQ(hours_reason(sheet, "v2"),
            "Aktiviteten 08.01.2025 er ført som «vasking». Støttekontakten skal ikke brukes til praktiske gjøremål. "
            "Avgjort av saksbehandler 06.02.2025: avslått.");
}

TEST(Reasons, ARulingOnTheAccountDoesNotSpeakOfWhatIsPendingNoMore) {  // STK-CTL-02
  TimesheetBuilder sheet;
  sheet.add(held("2025-01-07", "16:00")).rule_on(0, RulingPart::hours, false);
  EXPECT_EQ(hours_reason(sheet),
            "Timekontoen rakk ikke til hele oppdraget 07.01.2025 på 16:00 timer. Avgjort av saksbehandler 05.02.2025: "
            "avslått.");
}

TEST(Reasons, KilometresNameTheirDirectionAndAnAssumedRate) {  // STK-KM-01
  const TimesheetBuilder sheet = TimesheetBuilder().add(driving(held("2025-01-07", "3:00"), "7.4", "8"));
  const std::string assumed = " Tallet 5,00 kr er antatt (Statens reiseregulativ innenlands, jf. KS SGS 1001 § 3).";
  EXPECT_EQ(Told(sheet).of("v1", Part::km_to),
            "7,4 km til tjenestemottakeren 07.01.2025 betales med 5,00 kr per km." + assumed);
  EXPECT_EQ(Told(sheet).of("v1", Part::km_from),
            "8 km fra tjenestemottakeren 07.01.2025 betales med 5,00 kr per km." + assumed);
}

TEST(Reasons, AStatedKilometreRateIsNotCalledAssumed) {
  constexpr DatedRow<KilometreRate> rows[] = {
      {"2025-01-01"_day, KilometreRate(5.25_kr), Provenance::stated, "kommunestyret"}};
  Regulation regulation = oppdal;
  regulation.kilometre_rate = rows;
  const TimesheetBuilder sheet = TimesheetBuilder().add(driving(held("2025-01-07", "3:00"), "7.4", "0"));
  EXPECT_EQ(Told(sheet, regulation).of("v1", Part::km_to),
            "7,4 km til tjenestemottakeren 07.01.2025 betales med 5,25 kr per km.");
}

TEST(Reasons, AKilometreCeilingSaysWhatItCoversOfEachWay) {
  constexpr DatedRow<Kilometres> ceiling[] = {{"2025-01-01"_day, 10_km, Provenance::stated, "kommunestyret"}};
  Regulation regulation = oppdal;
  regulation.kilometre_ceiling = ceiling;
  const TimesheetBuilder sheet = TimesheetBuilder().add(driving(held("2025-01-07", "3:00"), "7.4", "7.4"));
  EXPECT_EQ(Told(sheet, regulation).of("v1", Part::km_from),
            "Månedens tak for kjøring er 10 km. 2,6 km av 7,4 km dekkes innenfor taket.");
}

TEST(Reasons, KilometresThatFollowTheHoursSayWhyTheHoursWait) {
  const TimesheetBuilder sheet =
      TimesheetBuilder().add(driving(doing(held("2025-01-07", "3:00"), Activity::tidying), "7.4", "7.4"));
  EXPECT_EQ(Told(sheet).of("v1", Part::km_from),
            "Kjøringen følger timene i oppdraget. Aktiviteten 07.01.2025 er ført som «rydding». Støttekontakten skal "
            "ikke brukes til praktiske gjøremål. Avgjør om kjøringen skal dekkes, 14,8 km i alt. Skriv svaret under "
            "«rulings»: item v1, part km.");
}

TEST(Reasons, KilometresWhereNoDriveWasDueAreForAPerson) {  // STK-CAN-04
  const std::string decide =
      " Det er likevel ført 14,8 km. Avgjør om kjøringen skal dekkes, 14,8 km i alt. Skriv svaret under «rulings»: "
      "item v1, part km.";
  EXPECT_EQ(
      Told(TimesheetBuilder().add(driving(contact_ill("2025-01-07", "3:00"), "7.4", "7.4"))).of("v1", Part::km_to),
      "Støttekontakten var syk 07.01.2025, så det var ingen grunn til å kjøre." + decide);
  EXPECT_EQ(Told(TimesheetBuilder().add(
                     driving(cancelled("2025-01-07", "3:00", "2025-01-05", CancelledBy::recipient), "7.4", "7.4")))
                .of("v1", Part::km_to),
            "Oppdraget 07.01.2025 ble avlyst allerede 05.01.2025, så det var ingen grunn til å kjøre." + decide);
}

TEST(Reasons, KilometresOnASameDayCancellationAreCoveredAsEntered) {  // STK-CAN-04
  const TimesheetBuilder sheet = TimesheetBuilder().add(
      driving(cancelled("2025-01-07", "3:00", "2025-01-07", CancelledBy::recipient), "7.4", "0"));
  EXPECT_EQ(Told(sheet).of("v1", Part::km_to),
            "Oppdraget 07.01.2025 ble avlyst samme dag. 7,4 km dekkes som ført, med 5,00 kr per km. Tallet 5,00 kr er "
            "antatt (Statens reiseregulativ innenlands, jf. KS SGS 1001 § 3).");
}

TEST(Reasons, KilometresOutsideAndOnTheActivityAreRefused) {  // STK-KM-02, STK-KM-03
  Visit visit = held("2025-01-07", "3:00");
  visit.km_outside = km("12.5");
  visit.km_activity = km("236");
  const TimesheetBuilder sheet = TimesheetBuilder().add(visit);
  EXPECT_EQ(Told(sheet).of("v1", Part::km_outside),
            "Det er ført 12,5 km utenfor kommunen 07.01.2025. Bare kjøring innenfor kommunegrensen dekkes.");
  EXPECT_EQ(
      Told(sheet).of("v1", Part::km_activity),
      "Det er ført 236 km på selve aktiviteten 07.01.2025. Det er tjenestemottakerens utgift og dekkes ikke her.");
}

TEST(Reasons, AReceiptSaysWhyItIsRefused) {  // STK-EXP-01, STK-EXP-02
  Expense missing = receipt("2025-01-07", "120");
  missing.receipt = false;
  EXPECT_EQ(receipt_reason(TimesheetBuilder().add(missing)),
            "Kvittering mangler for utlegget 07.01.2025 på 120,00 kr. Den må leveres sammen med timelisten.");
  Expense recipients = receipt("2025-01-07", "120", ExpenseKind::fuel);
  recipients.spent_for = ExpenseFor::recipient;
  EXPECT_EQ(receipt_reason(TimesheetBuilder().add(recipients)),
            "Utlegget 07.01.2025 på 120,00 kr er tjenestemottakerens egen utgift. Bare støttekontaktens egne utgifter "
            "dekkes.");
  EXPECT_EQ(receipt_reason(TimesheetBuilder().add(receipt("2025-01-07", "400", ExpenseKind::fuel))),
            "Utlegget 07.01.2025 på 400,00 kr gjelder drivstoff, som tjenestemottakeren betaler selv på turer.");
}

TEST(Reasons, ARefusalForWantOfCoverSaysWhetherItNeverWasIsToComeOrEnded) {  // STK-EXP-04
  const auto reason = [](std::vector<ExpenseCover> cover) {
    TimesheetBuilder sheet;
    sheet.expense_cover = std::move(cover);
    return receipt_reason(sheet.add(receipt("2025-01-15", "50")));
  };
  const std::string begins = "Utlegget 15.01.2025 på 50,00 kr dekkes ikke, for ";
  EXPECT_EQ(reason({}), begins + "avtalen har ingen utgiftsdekning. Utgiftsdekning må søkes om.");
  EXPECT_EQ(reason({{day("2025-01-01"), Kroner()}}),
            begins + "avtalen har ingen utgiftsdekning. Utgiftsdekning må søkes om.");
  EXPECT_EQ(reason({{day("2025-01-20"), std::nullopt}}),
            begins + "utgiftsdekningen er innvilget først fra 20.01.2025.");
  EXPECT_EQ(reason({{day("2025-01-01"), std::nullopt}, {day("2025-01-10"), Kroner()}, {day("2025-01-12"), Kroner()}}),
            begins + "utgiftsdekningen var avsluttet fra 10.01.2025.");
}

TEST(Reasons, TransportIsForAPersonAndDrawsOnWhatIsLeft) {  // STK-EXP-02
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-07", "270")).add(receipt("2025-01-08", "49", ExpenseKind::transport));
  const std::string about =
      "Utlegget 08.01.2025 på 49,00 kr gjelder transport for støttekontakten, for eksempel en bussbillett. Regelverket "
      "sier ikke om det dekkes.";
  const std::string left = " Månedens tak er 300,00 kr, og bare 30,00 kr var igjen; resten er avslått.";
  EXPECT_EQ(receipt_reason(sheet, "e2"),
            about + left + " Avgjør om 30,00 kr skal dekkes. Skriv svaret under «rulings»: item e2, part expense.");
  sheet.rule_on(1, RulingPart::expense, true);
  EXPECT_EQ(receipt_reason(sheet, "e2"), about + left + " Avgjort av saksbehandler 05.02.2025: innvilget.");
  sheet.rulings.front().granted = false;
  EXPECT_EQ(receipt_reason(sheet, "e2"), about + " Avgjort av saksbehandler 05.02.2025: avslått.");
}

TEST(Reasons, TheCeilingSaysWhatWasLeftOfIt) {  // STK-EXP-03
  TimesheetBuilder sheet;
  sheet.add(receipt("2025-01-07", "120")).add(receipt("2025-01-14", "95")).add(receipt("2025-01-21", "149"));
  sheet.add(receipt("2025-01-28", "20"));
  EXPECT_EQ(receipt_reason(sheet, "e1"), "Utlegget 07.01.2025 på 120,00 kr er innenfor månedens tak på 300,00 kr.");
  EXPECT_EQ(receipt_reason(sheet, "e3"),
            "Månedens tak er 300,00 kr, og 85,00 kr var igjen. Av utlegget 21.01.2025 på 149,00 kr dekkes 85,00 kr, og "
            "64,00 kr er over taket.");
  EXPECT_EQ(receipt_reason(sheet, "e4"),
            "Månedens tak på 300,00 kr er brukt opp, så utlegget 28.01.2025 på 20,00 kr dekkes ikke.");
}

TEST(Reasons, WhatEarlierStatementsCoveredIsNamed) {  // STK-EXP-03
  TimesheetBuilder sheet;
  sheet.earlier.expenses = kr("250");
  sheet.add(receipt("2025-01-07", "120"));
  EXPECT_EQ(receipt_reason(sheet),
            "Månedens tak er 300,00 kr, og 50,00 kr var igjen. Av utlegget 07.01.2025 på 120,00 kr dekkes 50,00 kr, og "
            "70,00 kr er over taket. Tidligere oppgjør for måneden har dekket 250,00 kr.");
}

TEST(Reasons, ACeilingOfNothingIsNotCalledSpent) {  // STK-EXP-03
  TimesheetBuilder sheet;
  sheet.weekly("0:00").add(receipt("2025-01-07", "120"));
  EXPECT_EQ(receipt_reason(sheet), "Månedens tak er 0,00 kr, så utlegget 07.01.2025 på 120,00 kr dekkes ikke.");
}

TEST(NoticeReasons, NameTheirItemTheirDayAndTheirFigures) {
  TimesheetBuilder sheet;
  sheet.ready = day("2025-01-15");
  sheet.hour_account.reset();
  sheet.delivered = day("2025-02-03");
  sheet.notice = Termination{day("2025-01-10"), false};
  sheet.sick_leave = {{day("2024-12-01"), day("2025-01-03"), day("2024-12-02")}};
  sheet.add(driving(doing(held("2025-01-07", "1:00", at(17)), Activity::other), "7.4", "7.4"))
      .add(held("2025-01-07", "1:00", at(17)))
      .add(driving(cancelled("2025-01-08", "1:00", "2025-01-08", CancelledBy::recipient), "7.4", "0"))
      .add(receipt("2025-01-09", "30", ExpenseKind::other));
  const Told told(sheet);
  EXPECT_EQ(told.of(NoticeCode::activity_other),
            "Aktiviteten i oppdraget 07.01.2025 er ført som «annet» og er vurdert som en vanlig aktivitet. Kontroller "
            "hva som ble gjort.");
  EXPECT_EQ(told.of(NoticeCode::assumed_rate),
            "Kilometersatsen 5,00 kr fra 01.01.2025 er antatt (Statens reiseregulativ innenlands, jf. KS SGS 1001 § "
            "3). Kontroller den mot kommunens egen sats.");
  EXPECT_EQ(told.of(NoticeCode::balance_lapsed),
            "Avtalens siste dag er 24.01.2025. Timekontoen står på 10:00 timer, og timer som står igjen etter den "
            "dagen, kan ikke brukes.");
  EXPECT_EQ(told.of(NoticeCode::expense_no_visit),
            "Utlegget er datert 09.01.2025, en dag uten utført oppdrag. Det er behandlet som vanlig; kontroller datoen "
            "mot kvitteringen.");
  EXPECT_EQ(told.of(NoticeCode::expense_other),
            "Utlegget 09.01.2025 på 30,00 kr er ført som «annet». Kontroller på kvitteringen at det er "
            "støttekontaktens egen utgift til aktiviteten.");
  EXPECT_EQ(told.of(NoticeCode::km_on_cancelled),
            "Oppdraget 08.01.2025 ble avlyst samme dag, og det er ført 7,4 km. Kontroller at turen ble kjørt.");
  EXPECT_EQ(told.of(NoticeCode::late_delivery),
            "Fristen var 31.01.2025, og timelisten ble levert 03.02.2025. Den utbetales 12.03.2025; levert i tide "
            "ville det vært 12.02.2025.");
  EXPECT_EQ(told.of(NoticeCode::long_illness),
            "Støttekontakten har vært syk i mer enn 16 dager, fra 01.12.2024. Ved langvarig sykdom skal tjenesten "
            "kontaktes.");
  EXPECT_EQ(told.of(NoticeCode::may_apply_nav),
            "Støttekontakten kan søke NAV om sykepenger fra 18.12.2024. NAV avgjør søknaden.");
  EXPECT_EQ(told.of(NoticeCode::no_hour_account),
            "Timekonto er ikke oppgitt. Den er regnet fra 01.01.2025 uten brukte timer; oppgi kontoen hvis timer er "
            "spart eller brukt før.");
  EXPECT_EQ(told.of(NoticeCode::not_ready),
            "Oppdraget 07.01.2025 er før 15.01.2025, dagen sjekklisten før oppstart var i orden. Det er behandlet som "
            "vanlig.");
  EXPECT_EQ(told.of(NoticeCode::notice_unwritten),
            "Oppsigelsen mottatt 10.01.2025 er ikke skriftlig. Den er gyldig, men be om å få den skriftlig.");
  EXPECT_EQ(told.of(NoticeCode::possible_duplicate),
            "Oppdraget har samme dato, starttid og timer som v1 (07.01.2025, 1:00 time). Kontroller at det er to "
            "forskjellige oppdrag.");
}

TEST(NoticeReasons, ALateSheetPaidOnTheSameDaySaysSo) {  // STK-TIM-01
  Regulation regulation = oppdal;
  regulation.due_day.value = 25;
  const TimesheetBuilder sheet = TimesheetBuilder().add(held("2025-01-07", "1:00"));
  EXPECT_EQ(Told(sheet, regulation).of(NoticeCode::late_delivery),
            "Fristen var 25.01.2025, og timelisten ble levert 31.01.2025. Den utbetales likevel 12.02.2025, som om den "
            "var levert i tide.");
}

TEST(NoticeReasons, ARateThatMayBeOutdatedSaysSinceWhen) {  // STK-PAY-01
  const TimesheetBuilder sheet = TimesheetBuilder::of({2026, 2}).add(held("2026-02-03", "1:00"));
  EXPECT_EQ(Told(sheet).of(NoticeCode::rate_may_be_outdated),
            "Oppdraget 03.02.2026 er beregnet med 233,03 kr fra 01.01.2025. Fra 01.01.2026 kan det finnes en nyere "
            "timesats; kontroller med kommunen.");
}

TEST(NoticeReasons, AnExpectedChangeNamesItsDayAndTheFigureUsed) {
  constexpr DatedRow<HourlyRate> rates[] = {
      {"2025-01-01"_day, HourlyRate(233.03_kr), Provenance::assumed, "kommunestyret"},
      {"2025-01-05"_day, {}, Provenance::stated, "årlig regulering", true}};
  constexpr DatedRow<KilometreRate> kilometre_rates[] = {
      {"2025-01-01"_day, KilometreRate(5.00_kr), Provenance::stated, "kommunestyret"},
      {"2025-01-06"_day, {}, Provenance::stated, "årlig regulering", true}};
  constexpr DatedRow<Kroner> ceilings[] = {{"2024-01-01"_day, 100_kr, Provenance::assumed, "kommunestyret"},
                                           {"2025-01-01"_day, {}, Provenance::stated, "årlig regulering", true}};
  Regulation regulation = oppdal;
  regulation.hourly_rate = rates;
  regulation.kilometre_rate = kilometre_rates;
  regulation.expense_ceiling = ceilings;
  TimesheetBuilder sheet;
  sheet.add(driving(held("2025-01-07", "1:00"), "7.4", "0")).add(receipt("2025-01-07", "50"));
  const Told told(sheet, regulation);
  std::vector<std::string> reasons;
  for (const Notice& notice : told.statement.notices)
    reasons.push_back(plain(reason_of(told.settled(), notice, Language::nb)));
  const std::vector<std::string> expected{
      "Timesatsen 233,03 kr fra 01.01.2025 er antatt (kommunestyret). Kontroller den mot kommunens egen sats.",
      "Beløpet for utgiftsdekning, 100,00 kr fra 01.01.2024, er antatt (kommunestyret). Kontroller det mot kommunens "
      "eget.",
      "En ny timesats er ventet fra 05.01.2025, men er ikke kjent. Det er beregnet med 233,03 kr; regn ut "
      "etterbetalingen når satsen er fastsatt.",
      "En ny kilometersats er ventet fra 06.01.2025, men er ikke kjent. Det er beregnet med 5,00 kr; regn ut "
      "etterbetalingen når satsen er fastsatt.",
      "Et nytt beløp for utgiftsdekning er ventet fra 01.01.2025, men er ikke kjent. Det er beregnet med 100,00 kr; "
      "kontroller utleggene når beløpet er fastsatt."};
  EXPECT_EQ(reasons, expected);
  EXPECT_EQ(told.of("v1", Part::hours),
            "Det utførte oppdraget 07.01.2025 på 1:00 time betales med 233,03 kr per time. Tallet 233,03 kr er antatt "
            "(kommunestyret).");
  EXPECT_EQ(told.of("e1", Part::expense),
            "Utlegget 07.01.2025 på 50,00 kr er innenfor månedens tak på 300,00 kr. Tallet 100,00 kr er antatt "
            "(kommunestyret).");
}

TEST(NoticeReasons, NoticesThatNoSettlementGivesHaveTheirWordsToo) {
  TimesheetBuilder sheet;
  sheet.ready.reset();
  sheet.add(held("2025-01-07", "1:00"));
  const Told told(sheet);
  const auto words = [&](NoticeCode code, ItemList list, std::int32_t item, Date date) {
    return plain(reason_of(told.settled(), Notice{code, rule_of(code), list, item, date}, Language::nb));
  };
  EXPECT_EQ(told.of(NoticeCode::readiness_not_stated),
            "Det er ikke oppgitt når sjekklisten før oppstart var i orden. Avtalen startet 01.01.2025.");
  EXPECT_EQ(words(NoticeCode::evaluation_overdue, ItemList::none, -1, day("2025-12-31")),
            "Evalueringsskjemaer for 2025 mangler: det skal leveres minst 1 i året.");
  EXPECT_EQ(
      words(NoticeCode::too_few_holiday_weeks, ItemList::none, -1, day("2025-12-31")),
      "Antall uker uten timer i 2025 er lavere enn 4. Lønn holdes ikke tilbake; avtal ferie med støttekontakten.");
  EXPECT_EQ(words(NoticeCode::overlap_other_agreement, ItemList::visits, 0, day("2025-01-07")),
            "Oppdraget 07.01.2025 overlapper et oppdrag på en annen avtale for samme støttekontakt. Det kan være en "
            "gruppe eller en feil; kontroller begge timelistene.");
}

}  // namespace
}  // namespace stottekontakt::documents
