#include "text/alternatives.hpp"

// Bokmål: the readings that were considered and not chosen.
namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr RuleAlternatives rules[] = {
    {Rule::STK_PAY_01,
     "Satsen på leveringsdagen eller utbetalingsdagen kunne vært brukt. Oppdragets dato er valgt fordi arbeid betales "
     "etter det som gjaldt da det ble gjort, og fordi det ikke skal endre beløpet når timelisten leveres."},
    {Rule::STK_PAY_02,
     "Hvert oppdrag kunne vært avrundet for seg. Lønnssystemet ganger antall timer med satsen, og et beløp avrundet "
     "oppdrag for oppdrag ville avvike fra det med noen øre."},
    {Rule::STK_PAY_03,
     "Hele timelisten kunne vært avslått eller lagt til avklaring. Et oppdrag datert etter leveringsdagen kan ikke "
     "være utført når timelisten leveres, så bare den linjen avslås."},
    {Rule::STK_PAY_04,
     "Kontoen kunne fått timer per kalendermåned eller per dag, eller bare for uker uten ferie og sykdom, men timene "
     "er tildelt per uke. Det som ikke får plass, kunne vært betalt eller avslått. Teksten åpner for å spare timer, "
     "men sier ikke noe om overtrekk, så det avgjør en saksbehandler."},
    {Rule::STK_PAY_05,
     "Tillegg og betaling for reisetid kunne vært gitt slik det er vanlig i et ansettelsesforhold. Teksten nevner "
     "ingen av delene, og biblioteket finner ikke opp en rett til betaling."},
    {Rule::STK_CAN_01,
     "Betalingen kunne vært begrenset til når tjenestemottakeren selv avlyser, eller falle bort når "
     "tjenestemottakeren er syk. Teksten spør verken hvem som avlyser eller hvorfor, og støttekontakten har holdt av "
     "dagen uansett."},
    {Rule::STK_CAN_03,
     "Timene kunne vært betalt som ved annen avlysning samme dag, eller avslått. Teksten sier ikke hvem som må ha "
     "avlyst, og støtter begge deler, så en saksbehandler avgjør."},
    {Rule::STK_CAN_04,
     "Kjøringen kunne vært avslått når oppdraget ikke ble utført, eller alltid lagt til avklaring. Den som fører "
     "kilometer, lover at de er kjørt, så de dekkes med en merknad. Bare der det ikke var noen grunn til å kjøre, "
     "avgjør en saksbehandler."},
    {Rule::STK_CAN_05,
     "Hele oppdraget kunne vært betalt som planlagt, eller bare tiden som ble brukt. Når resten føres for seg, avgjør "
     "reglene om avlysning hva som skjer med den."},
    {Rule::STK_SIC_01,
     "En registrert sykeperiode kunne ført til avslag for alt i perioden. Et oppdrag ført som utført stemmer ikke med "
     "perioden, og bare en saksbehandler kan finne ut hva som er riktig."},
    {Rule::STK_SIC_02,
     "Merknaden kunne vært utelatt, siden teksten ikke sier hvor mange dager som er langvarig. En plikt ingen blir "
     "minnet om, er til liten nytte. Derfor brukes et antatt antall dager, det samme som før sykepenger."},
    {Rule::STK_SIC_03,
     "Arbeidsdager kunne vært telt, eller dagene kunne alltid vært telt fra første sykedag. Folketrygdloven teller "
     "kalenderdager fra sykdommen ble meldt."},
    {Rule::STK_HOL_01,
     "Ukene kunne vært krevd sammenhengende eller registrert som ferie, og lønn kunne vært holdt tilbake. Teksten ber "
     "bare om uker uten førte timer, og nevner ingen følge av å mangle dem."},
    {Rule::STK_HOL_02,
     "Alle oppdrag i ferien kunne vært avslått, eller alle betalt. Ferien kan være flyttet uten at det er registrert, "
     "så et utført oppdrag avgjøres av en saksbehandler."},
    {Rule::STK_AGR_01,
     "Mottaksdagen kunne vært talt med, og en siste dag i helgen kunne vært flyttet. Frister regnes vanligvis fra "
     "dagen etter, og den siste dagen er ikke en frist for å gjøre noe."},
    {Rule::STK_AGR_03,
     "Hele timelisten kunne vært avslått, eller linjen lagt til avklaring. Uten en avtale er det ingenting å betale "
     "etter, og resten av timelisten er ikke berørt."},
    {Rule::STK_AGR_04,
     "Oppdrag før alt er i orden kunne vært avslått. Teksten gjør punktene til et vilkår for å starte, ikke for å få "
     "betalt, og oppdraget er utført."},
    {Rule::STK_TSK_01,
     "Timene kunne vært avslått. Teksten sier hva støttekontakten ikke skal brukes til, men ikke at arbeid som er "
     "gjort, skal stå ubetalt."},
    {Rule::STK_TSK_02,
     "Timene kunne vært avslått. Teksten utelukker oppgaven, men sier ikke noe om timer som alt er brukt på den."},
    {Rule::STK_TSK_03,
     "Alt uten tjenestemottakeren kunne vært innvilget, eller ingenting. Planlegging og samarbeid kan etter sin art "
     "gjøres alene; om annet kan bare en saksbehandler avgjøre."},
    {Rule::STK_KM_01,
     "Kjøringen kunne ventet på at kommunen oppgir en sats. Staten har en sats som kommunene vanligvis følger, så den "
     "brukes og er merket som antatt. Strekningen mellom to tjenestemottakere kunne vært delt, men da ville hver "
     "timeliste vært vanskeligere å kontrollere."},
    {Rule::STK_EXP_02,
     "All transport kunne vært innvilget eller avslått, og alt som er ført som annet, lagt til avklaring. En "
     "bussbillett kan være en utgift til aktiviteten eller til å komme dit, så en saksbehandler avgjør. Kvitteringen "
     "viser hva annet er."},
    {Rule::STK_EXP_03,
     "Taket kunne vært avkortet i en måned som bare delvis er dekket, eller fulgt dekningen på hver kjøpsdato. "
     "Teksten kjenner ett beløp i måneden etter tildelte timer, så de høyeste timene og den høyeste dekningen i "
     "måneden gjelder, og en endring tar ikke tilbake det som var innvilget."},
    {Rule::STK_EXP_05,
     "Utlegget kunne hørt til måneden det leveres i, og vært avslått på en dag uten oppdrag. Taket er per måned, og "
     "en billett kjøpes ofte før aktiviteten."},
    {Rule::STK_TIM_01,
     "En sen timeliste kunne vært avslått. Teksten har en egen leveringsfrist for det som går tapt, så en sen "
     "timeliste får bare en merknad."},
    {Rule::STK_TIM_02,
     "Timelistens egen måned kunne avgjort utbetalingsdagen. En timeliste som leveres sent, kan ikke betales en dag "
     "som har vært, så leveringsmåneden teller."},
    {Rule::STK_TIM_03,
     "Fristen kunne vært regnet i dager eller uker, fra månedens slutt, eller flyttet når den faller i en helg. "
     "Måneder regnes vanligvis til samme dag, og hver linje har sin egen dato."},
    {Rule::STK_TIM_04,
     "Hele kalendermåneder kunne vært telt bakover fra leveringen. Da ville det vært to grenser for det samme; "
     "leveringsfristen for hver linje gir alt denne."},
    {Rule::STK_TIM_05,
     "Linjen kunne vært betalt på timelisten den står på. Taket, timekontoen og kontrollen følger måneden, så linjen "
     "hører til sin egen måned."},
    {Rule::STK_TIM_06,
     "Pengene kunne kommet neste virkedag, eller dagen kunne vært overlatt til banken. Norske arbeidsgivere betaler "
     "vanligvis før en fridag, og begge dager oppgis."},
    {Rule::STK_TIM_07,
     "Begge oppdragene kunne vært avslått, eller det seneste. Overlappen kan være en feil i føringen, så en "
     "saksbehandler avgjør. Overlapp mellom to avtaler kan være en gruppe, og gir derfor bare en merknad."},
    {Rule::STK_TIM_08,
     "En frist som ender på en fridag, kunne vært flyttet. Teksten gir dager uten unntak, og digitalt kan timelisten "
     "leveres hvilken dag som helst."},
    {Rule::STK_CTL_01,
     "Det som skal kontrolleres, kunne vært plukket ut for hånd, eller trukket uten at trekningen kan gjentas. Et "
     "utvalg alle kan trekke om igjen, viser at ingen er valgt ut."},
    {Rule::STK_CTL_02,
     "En saksbehandler kunne fått omgjøre alle avgjørelser, eller bare det timekontoen har plass til. Det som følger "
     "av reglene, står fast; den som avgjør resten, ser saldoen og kan gå under den."},
    {Rule::STK_EVA_01,
     "Året kunne vært regnet fra avtalens første dag. Teksten sier bare et år, og ferieukene følger også "
     "kalenderåret."},
};

}  // namespace

const std::span<const RuleAlternatives> alternatives_nb(rules);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
