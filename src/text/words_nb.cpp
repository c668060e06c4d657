#include "stottekontakt/rules/pay.hpp"
#include "text/catalogue.hpp"
#include "text/sentences_nb.hpp"

// Bokmål: rules, notices, faults and single words. Figures a municipality may change are not named here; the command
// `explain` shows those in force beside the words.
namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr RuleWords rules[] = {
    {Rule::STK_PAY_01, "Timer betales med timesatsen",
     "Timene i et utført oppdrag betales med timesatsen som gjelder på oppdragets dato. Før den første kjente satsen "
     "finnes det ingen sats, og da beregnes det ikke noe beløp.",
     "Satsen følger av teksten. At det er oppdragets dato som avgjør satsen, er en valgt tolkning."},
    {Rule::STK_PAY_02, "Én linje per sats",
     "Alle innvilgede minutter med samme sats legges sammen til én linje. Beløpet er timer ganger sats, avrundet én "
     "gang til nærmeste øre, halve øre opp, slik at lønnssystemet regner seg fram til det samme.",
     "Hele regelen er en valgt tolkning."},
    {Rule::STK_PAY_03, "Bare timer som er brukt",
     "Det er bare timer som faktisk er brukt, som betales. Det som er datert etter dagen timelisten ble levert, "
     "avslås.",
     "Teksten sier at ubrukte timer ikke skal føres. At leveringsdagen er grensen, er en valgt tolkning."},
    {Rule::STK_PAY_04, "Timer kan spares, men ikke overtrekkes",
     "Tildelte timer per uke kan fordeles og spares på en timekonto, men kontoen kan ikke overtrekkes. Hver uke med "
     "minst én dag i kontoens periode gir hele ukens timer, også i ferie og ved sykdom. Oppdragene trekker på kontoen "
     "i rekkefølge etter dato, og det som ikke får plass, må avklares.",
     "At timer kan spares, følger av teksten. Hvordan ukene telles og hva som skjer ved overtrekk, er en valgt "
     "tolkning."},
    {Rule::STK_PAY_05, "Ingen feriepenger og ingen tillegg",
     "Oppdragsavtalen gir ikke feriepenger. Regelverket nevner heller ikke tillegg for kveld eller helg, eller "
     "betaling for reisetid, kurs eller planlegging alene. Planlegging sammen med tjenestemottakeren er vanlige timer. "
     "Om forholdet egentlig er et ansettelsesforhold, avgjøres ikke her.",
     "At det ikke betales feriepenger, følger av teksten. Resten er en valgt tolkning, fordi teksten ikke sier noe."},

    {Rule::STK_CAN_01, "Avlyst samme dag",
     "Når tjenestemottakeren, vergen eller kommunen avlyser samme dag som oppdraget, betales de planlagte timene, og "
     "de regnes som brukt. Det samme gjelder når tjenestemottakeren er syk eller ikke møter.",
     "Betaling ved avlysning samme dag følger av teksten. Hvem avlysningen må komme fra, og at sykdom hos "
     "tjenestemottakeren og manglende oppmøte regnes likt, er en valgt tolkning."},
    {Rule::STK_CAN_02, "Avlyst dagen før eller tidligere",
     "Avlyses oppdraget dagen før eller tidligere, betales det ikke. Timene er fortsatt tilgjengelige, og et nytt "
     "tidspunkt kan avtales.",
     "Hele regelen følger av teksten."},
    {Rule::STK_CAN_03, "Støttekontakten avlyste samme dag",
     "Avlyser støttekontakten selv samme dag, av annen grunn enn sykdom, må en saksbehandler avgjøre om timene skal "
     "betales. Regelverket sier ikke hvem avlysningen må komme fra.",
     "Hele regelen er en valgt tolkning."},
    {Rule::STK_CAN_04, "Kilometer på avlyst oppdrag",
     "Kilometer på et oppdrag som ble avlyst samme dag, dekkes slik de er ført: det som er ført, er kjørt. Hvis det "
     "ikke var noen grunn til å kjøre, fordi støttekontakten var syk eller avlysningen kom i tide, må kjøringen "
     "avklares.",
     "Infoskrivet sier ikke noe om dette. Hele regelen er en valgt tolkning."},
    {Rule::STK_CAN_05, "Avbrutt oppdrag føres på to linjer",
     "Et oppdrag som avbrytes, føres som to: den delen som ble utført, og resten som avlyst samme dag av den som "
     "avbrøt.",
     "Infoskrivet sier ikke noe om dette. Hele regelen er en valgt tolkning."},

    {Rule::STK_SIC_01, "Ingen lønn når støttekontakten er syk",
     "Når støttekontakten er syk, betales det ikke, og et nytt tidspunkt kan avtales. I en registrert sykeperiode "
     "avslås et avlyst oppdrag, mens et oppdrag som er ført som utført, må avklares.",
     "At sykdom ikke gir lønn, følger av teksten. Hvordan registrerte sykeperioder virker, er en valgt tolkning."},
    {Rule::STK_SIC_02, "Langvarig sykdom meldes til tjenesten",
     "Ved langvarig sykdom hos støttekontakten skal tjenesten kontaktes.",
     "Plikten følger av teksten. Hvor mange dager som er langvarig, er en valgt tolkning."},
    {Rule::STK_SIC_03, "Sykepenger fra NAV",
     "Varer sykdommen lenger enn det fastsatte antallet kalenderdager, kan støttekontakten søke NAV om sykepenger. "
     "Dagene telles fra dagen sykdommen ble meldt til lege eller NAV, ellers fra første sykedag. NAV avgjør om "
     "sykepenger gis.",
     "Antallet dager følger av teksten. At det er kalenderdager og hvilken dag tellingen starter, er praksis."},

    {Rule::STK_HOL_01, "Ferieuker uten timer",
     "Det skal være et fastsatt antall uker i kalenderåret uten førte timer. Ukene trenger ikke å henge sammen, og "
     "uker med sykdom regnes ikke med. Vurderingen gjøres først når året er over, og bare når avtalen har vart hele "
     "året. For få uker gir bare en merknad; lønn holdes ikke tilbake.",
     "Ukene uten timer følger av teksten. Hvordan de telles og at det bare gis en merknad, er en valgt tolkning."},
    {Rule::STK_HOL_02, "Oppdrag i registrert ferie",
     "Et avlyst oppdrag i registrert ferie avslås. Er det ført som utført, må det avklares, for ferien kan være "
     "flyttet. Det settes ikke inn vikar i ferien.",
     "At det ikke leveres timer i ferien, følger av teksten. Hva som skjer med utførte oppdrag, er en valgt tolkning."},

    {Rule::STK_AGR_01, "Oppsigelse av avtalen",
     "Begge parter kan si opp avtalen med fastsatt varsel. Dagen oppsigelsen mottas, telles ikke med: siste dag er "
     "mottaksdagen pluss antallet varslingsdager, også når det er en fridag.",
     "Varslingstiden og at den gjelder begge parter, følger av teksten. Hvordan dagene telles, er praksis."},
    {Rule::STK_AGR_02, "Oppsigelsen bør være skriftlig",
     "En oppsigelse bør være skriftlig. En muntlig oppsigelse er gyldig, men får en merknad.",
     "Hele regelen følger av teksten."},
    {Rule::STK_AGR_03, "Utenfor avtaleperioden",
     "Det som er datert før avtalens første dag eller etter dens siste, avslås. Siste dag er den tidligste av avtalens "
     "sluttdato og siste dag etter en oppsigelse.",
     "Hele regelen er en valgt tolkning."},
    {Rule::STK_AGR_04, "Klar til å starte",
     "Før oppstart skal fem punkter være i orden: avtalen med taushetserklæring er signert, støttekontakten har fått "
     "nok informasjon om tjenestemottakeren, informasjonen på e-post er lest, kontaktinformasjonen til tjenesten er "
     "lagret, og politiattesten er levert. Et oppdrag før dette er på plass, betales, men får en merknad.",
     "De fem punktene følger av teksten. At oppdrag før oppstart likevel betales, er en valgt tolkning."},

    {Rule::STK_TSK_01, "Ikke praktiske gjøremål",
     "Støttekontakten skal ikke brukes til praktiske gjøremål: rydding, vasking, matlaging, legebesøk og lignende, og "
     "heller ikke innkjøp uten at tjenestemottakeren er med. En saksbehandler avgjør hva som skjer med timene.",
     "Forbudet følger av teksten. At timene avklares i stedet for å avslås, er en valgt tolkning."},
    {Rule::STK_TSK_02, "Ikke helsetjenester",
     "Støttekontakten skal ikke brukes til helsetjenester eller behandling. En saksbehandler avgjør hva som skjer med "
     "timene.",
     "Forbudet følger av teksten. At timene avklares i stedet for å avslås, er en valgt tolkning."},
    {Rule::STK_TSK_03, "Oppgaver som inngår",
     "Sosiale aktiviteter, samtaler, planlegging med tjenestemottakeren og samarbeid med pårørende og tjenesteapparat "
     "er vanlige oppgaver. Uten tjenestemottakeren til stede innvilges bare planlegging og samarbeid; alt annet må "
     "avklares.",
     "Oppgavene følger av teksten. Hva som gjelder uten tjenestemottakeren, er en valgt tolkning."},

    {Rule::STK_KM_01, "Kjøring til og fra tjenestemottakeren",
     "Kjøring til og fra tjenestemottakerens bosted betales per kilometer med satsen på oppdragets dato. Kilometer med "
     "samme sats legges sammen til én linje, avrundet én gang. Det er ikke tillegg for passasjer, bom eller parkering. "
     "Kjøres det fra én tjenestemottaker til den neste, hører strekningen til oppdraget den fører til.",
     "Betaling per kilometer, fram og tilbake, følger av teksten. Satsen er praksis, og resten er en valgt tolkning."},
    {Rule::STK_KM_02, "Kjøring utenfor kommunen",
     "Kjøring dekkes bare innenfor kommunegrensen. Den som bor utenfor kommunen, får dekket kjøringen fra grensen.",
     "Hele regelen følger av teksten."},
    {Rule::STK_KM_03, "Kjøring på aktiviteten",
     "Kjøring på selve aktiviteten er tjenestemottakerens utgift og dekkes ikke her. Det beregnes heller ikke noe krav "
     "mot tjenestemottakeren.",
     "Hele regelen følger av teksten."},

    {Rule::STK_EXP_01, "Kvittering kreves", "Et utlegg dekkes bare når kvitteringen er levert sammen med timelisten.",
     "Hele regelen følger av teksten."},
    {Rule::STK_EXP_02, "Bare støttekontaktens egne utgifter",
     "Det er støttekontaktens egne utgifter til aktiviteten som dekkes, for eksempel billetter og kafébesøk. "
     "Tjenestemottakerens egne utgifter og drivstoff avslås. Transport for støttekontakten må avklares.",
     "Hva som dekkes og ikke dekkes, følger av teksten. Transport og «annet» er en valgt tolkning."},
    {Rule::STK_EXP_03, "Månedlig tak for utgiftsdekning",
     "Utgifter dekkes opp til et tak per kalendermåned. Taket er et fastsatt beløp, per tildelt time per uke eller "
     "uansett timer, eller det lavere beløpet avtalen gir. Kvitteringene trekker på taket etter dato. Taket gjelder "
     "hele måneden, avkortes ikke og overføres ikke.",
     "Taket for hele timer følger av teksten. Deler av timer og endringer midt i måneden er en valgt tolkning."},
    {Rule::STK_EXP_04, "Utgiftsdekning må være innvilget",
     "Utgiftsdekning må søkes om. Var den ikke innvilget på kjøpsdatoen, avslås utlegget.",
     "Hele regelen følger av teksten."},
    {Rule::STK_EXP_05, "Utlegg hører til kjøpsmåneden",
     "Et utlegg hører til måneden kjøpet ble gjort i. Ble det ikke utført noe oppdrag den dagen, dekkes det likevel, "
     "med en merknad.",
     "Infoskrivet sier ikke noe om dette. Hele regelen er en valgt tolkning."},

    {Rule::STK_TIM_01, "Frist for timelisten",
     "Timelisten skal leveres innen siste frist for måneden. Leveres den etter fristen, får den en merknad og kan bli "
     "utbetalt senere.",
     "Fristen følger av teksten. At for sen levering bare gir en merknad, er en valgt tolkning."},
    {Rule::STK_TIM_02, "Utbetalingsdag", "Lønnen utbetales på den faste dagen i måneden etter leveringsmåneden.",
     "Dagen i neste måned følger av teksten. At leveringsmåneden teller for en sen timeliste, er praksis."},
    {Rule::STK_TIM_03, "Siste frist for å levere",
     "Hvert oppdrag og utlegg må leveres innen et fastsatt antall måneder fra sin egen dato. Månedene telles til samme "
     "dag i måneden, eller til månedens siste dag hvis dagen ikke finnes, og siste dag er med. Det som leveres senere, "
     "avslås; resten av timelisten betales.",
     "Fristen følger av teksten. Hvordan månedene telles, er en valgt tolkning. Fristen er ordningens egen, ikke en "
     "lovfestet foreldelse."},
    {Rule::STK_TIM_04, "Ikke betaling lenger tilbake enn fristen",
     "Det betales ikke for flere måneder bakover enn leveringsfristen gir. Grensen følger av fristen for hvert oppdrag "
     "og utlegg.",
     "Hele regelen er en valgt tolkning."},
    {Rule::STK_TIM_05, "Hører til en annen måned",
     "Det som er datert utenfor timelistens måned, avslås. Det føres på timelisten for sin egen måned.",
     "Infoskrivet sier ikke noe om dette. Hele regelen er en valgt tolkning."},
    {Rule::STK_TIM_06, "Bankdag",
     "Faller utbetalingsdagen på en lørdag, søndag eller norsk helge- eller høytidsdag, er pengene på konto bankdagen "
     "før.",
     "Infoskrivet sier ikke noe om dette. Hele regelen er praksis."},
    {Rule::STK_TIM_07, "Oppdrag som overlapper",
     "To utførte oppdrag som overlapper i tid, kan ikke begge stemme: det siste må avklares. Det samme gjelder et "
     "oppdrag som gir mer enn 24 timer på én dato. Like oppdrag og overlapp med en annen avtale gir en merknad.",
     "Infoskrivet sier ikke noe om dette. Hele regelen er en valgt tolkning."},
    {Rule::STK_TIM_08, "Digitalt eller på papir",
     "Timelisten leveres helst digitalt, ellers på papir i postkassen; begge deler er gyldig. Leveringsdatoen er den "
     "norske kalenderdatoen for mottaket. Fristene flyttes ikke av helger og helligdager.",
     "Leveringsmåtene følger av teksten. At fridager ikke flytter frister, er en valgt tolkning."},

    {Rule::STK_CTL_01, "Kontroll",
     "Den som fører timer, lover at opplysningene er riktige. Timer, kilometer og utgifter kontrolleres jevnlig med "
     "tjenestemottakeren eller pårørende. Et tilfeldig utvalg som kan gjentas, peker ut hva som kontrolleres.",
     "Løftet og kontrollen følger av teksten. Utvalget er en valgt tolkning."},
    {Rule::STK_CTL_02, "Saksbehandlerens avgjørelse",
     "Det som er til avklaring, avgjøres av en saksbehandler, del for del. Delen beholder regelen den ble vurdert "
     "etter, og får datoen for saksbehandlerens avgjørelse. Innvilgede timer trekkes fra timekontoen til slutt og kan "
     "gjøre den negativ.",
     "Infoskrivet sier ikke noe om dette. Hele regelen er en valgt tolkning."},

    {Rule::STK_EVA_01, "Evalueringsskjema",
     "Det skal leveres minst et fastsatt antall evalueringsskjemaer i året, og helst flere. Mangler det noe ved "
     "utgangen av kalenderåret, er det for sent.",
     "Antallet følger av teksten. At det regnes per kalenderår, er en valgt tolkning."},

    {Rule::STK_CON_01, "Taushetsplikt",
     "Taushetsplikten gjelder navn, alder, personopplysninger, helse, diagnoser, familie, økonomi, det som gjøres "
     "sammen, og det tjenestemottakeren forteller. Den gjelder overfor alle, også etter at støttekontakten har "
     "sluttet.",
     "Hele regelen følger av teksten."},
    {Rule::STK_CON_02, "Bilder på sosiale medier",
     "Bilder av tjenestemottakeren kan bare legges ut på sosiale medier når tjenestemottakeren eller vergen har "
     "samtykket og kommunen har godkjent det. Bare det ene er ikke nok.",
     "Hele regelen følger av teksten."},
    {Rule::STK_CON_03, "Deling krever samtykke", "Annen deling av bilder eller opplysninger krever samtykke.",
     "Hele regelen følger av teksten."},
    {Rule::STK_CON_04, "Plikt til å si fra ved fare",
     "Den som er bekymret for at tjenestemottakeren er i fare, har plikt til å si fra til kontaktpersonen eller en "
     "annen ansvarlig i kommunens tjenester. Plikten går foran taushetsplikten overfor dem.",
     "Hele regelen følger av teksten."},
    {Rule::STK_CON_05, "Deling med dem som følger opp",
     "Opplysninger kan deles med personer som er med i oppfølgingen, når det både er avtalt og nødvendig.",
     "Hele regelen følger av teksten."},
};
static_assert(covers(std::span<const RuleWords>(rules), std::span<const RuleEntry>(all_rules), &RuleWords::rule,
                     &RuleEntry::rule));

constexpr NoticeWords notices[] = {
    {NoticeCode::activity_other, "Aktiviteten er ført som «annet»",
     "Timene er vurdert som en vanlig aktivitet. Kontroller hva som ble gjort."},
    {NoticeCode::assumed_rate, "Beregnet med et antatt tall",
     "Kommunen har ikke oppgitt tallet. Kontroller det mot kommunens eget."},
    {NoticeCode::balance_lapsed, "Avtalen er avsluttet",
     "Timer som står igjen på timekontoen, kan ikke lenger brukes."},
    {NoticeCode::change_expected, "Et nytt tall er ventet",
     "Det nye tallet er ikke kjent, så beregningen bruker det forrige. Regn ut etterbetalingen når tallet er "
     "fastsatt."},
    {NoticeCode::evaluation_overdue, "Evalueringsskjema mangler", "Be støttekontakten levere skjemaet."},
    {NoticeCode::expense_no_visit, "Utlegg på en dag uten utført oppdrag",
     "Utlegget er behandlet som vanlig. Kontroller datoen mot kvitteringen."},
    {NoticeCode::expense_other, "Utlegget er ført som «annet»",
     "Kontroller på kvitteringen at det er støttekontaktens egen utgift til aktiviteten."},
    {NoticeCode::km_on_cancelled, "Kilometer på avlyst oppdrag",
     "Kilometerne dekkes slik de er ført. Kontroller at turen ble kjørt."},
    {NoticeCode::late_delivery, "Levert etter fristen",
     "Timelisten behandles som vanlig, men kan bli utbetalt senere."},
    {NoticeCode::long_illness, "Langvarig sykdom", "Tjenesten skal kontaktes."},
    {NoticeCode::may_apply_nav, "Kan søke NAV om sykepenger", "Si fra til støttekontakten. NAV avgjør søknaden."},
    {NoticeCode::no_hour_account, "Timekonto er ikke oppgitt",
     "Kontoen er regnet fra periodens første dag, uten brukte timer. Oppgi kontoen hvis timer er spart eller brukt "
     "før."},
    {NoticeCode::not_ready, "Oppdrag før støttekontakten var klar til å starte",
     "Oppdraget er behandlet som vanlig. Følg opp punktene i sjekklisten."},
    {NoticeCode::notice_unwritten, "Oppsigelsen er ikke skriftlig", "Oppsigelsen er gyldig. Be om å få den skriftlig."},
    {NoticeCode::overlap_other_agreement, "Overlapper et oppdrag på en annen avtale",
     "Det kan være en gruppe eller en feil. Kontroller begge timelistene."},
    {NoticeCode::possible_duplicate, "Kan være ført to ganger",
     "Dato, starttid og timer er like. Kontroller at det er to forskjellige oppdrag."},
    {NoticeCode::rate_may_be_outdated, "Timesatsen kan være utdatert",
     "Satsen er minst ett år gammel. Undersøk om kommunen har fastsatt en ny."},
    {NoticeCode::readiness_not_stated, "Sjekklisten før oppstart er ikke oppgitt",
     "Oppgi dagen da alle fem punkter var i orden."},
    {NoticeCode::too_few_holiday_weeks, "For få ferieuker",
     "Lønn holdes ikke tilbake. Avtal ferie med støttekontakten."},
};
static_assert(covers(std::span<const NoticeWords>(notices), std::span<const NoticeEntry>(all_notices),
                     &NoticeWords::code, &NoticeEntry::code));

constexpr FaultWords faults[] = {
    {Status::ok, "Alt er i orden."},
    {Status::output_too_small, "Det er ikke plass til svaret. Gi plass til én avgjørelse for hvert oppdrag og utlegg."},
    {Status::order_too_small,
     "Oppdragene står ikke i rekkefølge, og arbeidsplassen er for liten. Sorter dem, eller gi mer plass."},
    {Status::out_of_range, "Verdien er utenfor det som kan beregnes. Kontroller at den er skrevet riktig."},
    {Status::too_many_items, "Timelisten har for mange linjer. Del linjene på flere timelister."},
    {Status::missing, "Feltet mangler. Fyll det ut."},
    {Status::forbidden, "Feltet skal ikke være med her. Fjern det, eller rett statusen."},
    {Status::ends_before_begins, "Siste dag er før første dag. Rett en av datoene."},
    {Status::not_rising, "Datoene står ikke i stigende rekkefølge. Sorter radene etter dato, uten like datoer."},
    {Status::first_row_too_late,
     "Timene per uke gjelder først fra en dag etter avtalens første dag. La den første raden gjelde fra avtalen "
     "starter."},
    {Status::cancelled_after_visit,
     "Avlysningen er datert etter oppdraget. Rett datoen, eller før oppdraget som utført."},
    {Status::no_show_not_on_date,
     "Når noen ikke møter, er oppdraget avlyst på sin egen dato. Sett avlysningsdatoen til oppdragets dato."},
    {Status::account_opened_too_late,
     "Timekontoen er åpnet etter periodens første dag. Oppgi en tidligere dag, eller la kontoen starte med avtalen."},
    {Status::account_opened_too_early, "Timekontoen er åpnet mer enn 50 år før måneden. Kontroller årstallet."},
    {Status::used_before_opening,
     "Kontoen har brukte timer, men det er ingen dag mellom åpningen og måneden. Sett brukte timer til 0:00, eller "
     "rett åpningsdatoen."},
    {Status::duplicate_id, "To linjer har samme id. Gi hver linje sin egen."},
    {Status::ruling_without_item, "Avgjørelsen gjelder en linje som ikke finnes. Rett id-en."},
    {Status::ruling_not_in_review,
     "Avgjørelsen gjelder en del som ikke er til avklaring, eller som ikke er ført. Fjern avgjørelsen, eller rett "
     "delen."},
    {Status::ruling_twice, "Det er allerede en avgjørelse for denne delen. Behold bare én."},
    {Status::no_such_rate, "Kommunen har ingen gruppesats. Bruk den vanlige satsen."},

    {Status::not_readable, "Filen kan ikke leses. Kontroller at den er JSON i UTF-8."},
    {Status::not_a_document, "Filen er ikke en timeliste. Feltet «format» må være «stottekontakt-timesheet/1»."},
    {Status::too_deep, "Filen har for mange nivåer inni hverandre. Kontroller parentesene."},
    {Status::unknown_key, "Feltet er ukjent. Rett navnet, eller fjern det."},
    {Status::duplicate_key, "Feltet står to ganger. Behold det ene."},
    {Status::wrong_type,
     "Verdien er av feil type. Beløp, timer, kilometer og datoer skrives som tekst i anførselstegn."},
    {Status::unreadable_value,
     "Verdien kan ikke tolkes. Skriv datoer som ÅÅÅÅ-MM-DD, timer som 2:30, klokkeslett som 17:00, beløp som 120.00, "
     "eller et ord fra listen."},
    {Status::national_identity_number,
     "Id-en er et gyldig fødselsnummer eller D-nummer. Bruk et nummer som ikke sier hvem det er."},
    {Status::empty_id, "Id-en er tom eller for lang. Gi linjen en kort id."},
    {Status::same_month_twice,
     "Avtalen har to timelister for samme måned. Oppgi i den siste, under «earlier», hva den første innvilget."},

    {Status::no_rate_in_force,
     "Ingen sats gjaldt på denne datoen. Legg inn satsen i regelverket, eller kontroller datoen."},
    {Status::no_ceiling_in_force,
     "Ingen beløpsgrense for utgiftsdekning gjaldt i denne måneden. Legg den inn i regelverket, eller kontroller "
     "datoen."},

    {Status::not_toml, "Regelverksfilen er ikke gyldig TOML i UTF-8. Rett den på dette stedet."},
    {Status::unknown_format, "Filen er ikke et regelverk. Feltet «format» må være «stottekontakt-regulation/1»."},
    {Status::unknown_parameter, "Regelverket har ingen parameter med dette navnet. Rett navnet, eller fjern den."},
    {Status::missing_parameter,
     "En parameter mangler eller har ingen verdi. Legg inn en rad med dato, verdi og kilde."},
    {Status::unknown_field, "Raden har et ukjent felt. Rett navnet, eller fjern det."},
    {Status::missing_field, "Raden mangler dato eller verdi. Fyll ut «from» og «value»."},
    {Status::missing_source, "Kilden mangler. Skriv i «source» hvor tallet står."},
    {Status::number_for_text, "Beløp og avstander skrives som tekst. Sett tallet i anførselstegn: \"233.03\"."},
    {Status::wrong_field_type, "Verdien er av feil type. Skriv datoer uten anførselstegn og beløp med."},
    {Status::unreadable_figure, "Tallet kan ikke tolkes. Skriv beløp som \"233.03\" og avstander som \"7.4\"."},
    {Status::value_out_of_range,
     "Tallet eller datoen er utenfor det som kan beregnes. Kontroller at det er skrevet riktig."},
    {Status::dates_not_rising, "Radene står ikke i stigende rekkefølge. Sorter dem etter «from», uten like datoer."},
    {Status::value_and_expected,
     "Raden har både en verdi og «expected». Behold verdien når den er kjent, ellers bare «expected»."},
    {Status::unusable_text, "Teksten er tom eller har semikolon, linjeskift eller kontrolltegn. Fjern dem."},
};

constexpr std::string_view verdicts[] = {"", "innvilget", "delvis innvilget", "avslått", "til avklaring"};
constexpr std::string_view readings[] = {"", "teksten", "praksis", "valgt tolkning"};
constexpr std::string_view provenances[] = {"oppgitt", "antatt"};
constexpr std::string_view activities[] = {
    "sosialt samvær", "kafébesøk",   "kulturaktivitet",   "idrett",        "friluftsliv", "samtale",
    "hjemmebesøk",    "planlegging", "samarbeid",         "innkjøp",       "rydding",     "vasking",
    "matlaging",      "legebesøk",   "praktisk gjøremål", "helsetjeneste", "behandling",  "annet"};
static_assert(std::size(activities) == std::size(activity_names));
constexpr std::string_view cancelled_by[] = {"tjenestemottakeren", "vergen", "kommunen", "støttekontakten"};
static_assert(std::size(cancelled_by) == std::size(cancelled_by_names));
constexpr std::string_view expense_kinds[] = {"aktivitet", "kafé", "billett", "transport", "drivstoff", "annet"};
static_assert(std::size(expense_kinds) == std::size(expense_kind_names));
constexpr std::string_view supplements[] = {"feriepenger",       "tillegg for kveld",
                                            "tillegg for helg",  "betaling for reisetid",
                                            "betaling for kurs", "betaling for planlegging alene"};
static_assert(std::size(supplements) == std::size(supplement_names));
constexpr std::string_view weekdays[] = {"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"};

}  // namespace

constinit const Catalogue catalogue_nb{
    .rules = rules,
    .notices = notices,
    .faults = faults,
    .sentences = sentences_nb,
    .keys = keys_nb,
    .parameters = parameters_nb,
    .verdicts = verdicts,
    .readings = readings,
    .provenances = provenances,
    .activities = activities,
    .cancelled_by = cancelled_by,
    .expense_kinds = expense_kinds,
    .supplements = supplements,
    .weekdays = weekdays,
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
