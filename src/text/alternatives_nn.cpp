#include "text/alternatives.hpp"

// Nynorsk: the readings that were considered and not chosen.
namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr RuleAlternatives rules[] = {
    {Rule::STK_PAY_01,
     "Satsen på leveringsdagen eller utbetalingsdagen kunne vore brukt. Datoen for oppdraget er vald fordi arbeid "
     "blir betalt etter det som galdt då det vart gjort, og fordi det ikkje skal endre beløpet når timelista blir "
     "levert."},
    {Rule::STK_PAY_02,
     "Kvart oppdrag kunne vore avrunda for seg. Lønssystemet gongar talet på timar med satsen, og eit beløp avrunda "
     "oppdrag for oppdrag ville vike av frå det med nokre øre."},
    {Rule::STK_PAY_03,
     "Heile timelista kunne vore avslått eller lagd til avklaring. Eit oppdrag datert etter leveringsdagen kan ikkje "
     "vere utført når timelista blir levert, så berre den linja blir avslått."},
    {Rule::STK_PAY_04,
     "Kontoen kunne fått timar per kalendermånad eller per dag, eller berre for veker utan ferie og sjukdom, men "
     "timane er tildelte per veke. Det som ikkje får plass, kunne vore betalt eller avslått. Teksten opnar for å "
     "spare timar, men seier ikkje noko om overtrekk, så det avgjer ein saksbehandlar."},
    {Rule::STK_PAY_05,
     "Tillegg og betaling for reisetid kunne vore gitt slik det er vanleg i eit tilsetjingsforhold. Teksten nemner "
     "ingen av delane, og biblioteket finn ikkje opp ein rett til betaling."},
    {Rule::STK_CAN_01,
     "Betalinga kunne vore avgrensa til når tenestemottakaren sjølv avlyser, eller falle bort når tenestemottakaren "
     "er sjuk. Teksten spør verken kven som avlyser eller kvifor, og støttekontakten har halde av dagen uansett."},
    {Rule::STK_CAN_03,
     "Timane kunne vore betalte som ved anna avlysing same dag, eller avslåtte. Teksten seier ikkje kven som må ha "
     "avlyst, og støttar begge delar, så ein saksbehandlar avgjer."},
    {Rule::STK_CAN_04,
     "Køyringa kunne vore avslått når oppdraget ikkje vart utført, eller alltid lagd til avklaring. Den som fører "
     "kilometer, lovar at dei er køyrde, så dei blir dekte med ein merknad. Berre der det ikkje var nokon grunn til å "
     "køyre, avgjer ein saksbehandlar."},
    {Rule::STK_CAN_05,
     "Heile oppdraget kunne vore betalt som planlagt, eller berre tida som vart brukt. Når resten blir ført for seg, "
     "avgjer reglane om avlysing kva som skjer med han."},
    {Rule::STK_SIC_01,
     "Ein registrert sjukeperiode kunne ført til avslag for alt i perioden. Eit oppdrag ført som utført stemmer ikkje "
     "med perioden, og berre ein saksbehandlar kan finne ut kva som er rett."},
    {Rule::STK_SIC_02,
     "Merknaden kunne vore utelaten, sidan teksten ikkje seier kor mange dagar som er langvarig. Ei plikt ingen blir "
     "mint om, er til lita nytte. Difor blir det brukt eit antatt tal på dagar, det same som før sjukepengar."},
    {Rule::STK_SIC_03,
     "Arbeidsdagar kunne vore talde, eller dagane kunne alltid vore talde frå første sjukedag. Folketrygdlova tel "
     "kalenderdagar frå sjukdomen vart meld."},
    {Rule::STK_HOL_01,
     "Vekene kunne vore kravde samanhengande eller registrerte som ferie, og løn kunne vore halden tilbake. Teksten "
     "ber berre om veker utan førte timar, og nemner inga følgje av å mangle dei."},
    {Rule::STK_HOL_02,
     "Alle oppdrag i ferien kunne vore avslåtte, eller alle betalte. Ferien kan vere flytta utan at det er "
     "registrert, så eit utført oppdrag blir avgjort av ein saksbehandlar."},
    {Rule::STK_AGR_01,
     "Mottaksdagen kunne vore tald med, og ein siste dag i helga kunne vore flytta. Fristar blir vanlegvis rekna frå "
     "dagen etter, og den siste dagen er ikkje ein frist for å gjere noko."},
    {Rule::STK_AGR_03,
     "Heile timelista kunne vore avslått, eller linja lagd til avklaring. Utan ei avtale er det ingenting å betale "
     "etter, og resten av timelista er ikkje råka."},
    {Rule::STK_AGR_04,
     "Oppdrag før alt er i orden kunne vore avslåtte. Teksten gjer punkta til eit vilkår for å starte, ikkje for å få "
     "betalt, og oppdraget er utført."},
    {Rule::STK_TSK_01,
     "Timane kunne vore avslåtte. Teksten seier kva støttekontakten ikkje skal brukast til, men ikkje at arbeid som "
     "er gjort, skal stå ubetalt."},
    {Rule::STK_TSK_02,
     "Timane kunne vore avslåtte. Teksten utelukkar oppgåva, men seier ikkje noko om timar som alt er brukte på "
     "henne."},
    {Rule::STK_TSK_03,
     "Alt utan tenestemottakaren kunne vore innvilga, eller ingenting. Planlegging og samarbeid kan etter sin art "
     "gjerast åleine; om anna kan berre ein saksbehandlar avgjere."},
    {Rule::STK_KM_01,
     "Køyringa kunne venta på at kommunen oppgir ein sats. Staten har ein sats som kommunane vanlegvis følgjer, så "
     "han blir brukt og er merkt som antatt. Strekninga mellom to tenestemottakarar kunne vore delt, men då ville "
     "kvar timeliste vore vanskelegare å kontrollere."},
    {Rule::STK_EXP_02,
     "All transport kunne vore innvilga eller avslått, og alt som er ført som anna, lagt til avklaring. Ein "
     "bussbillett kan vere ei utgift til aktiviteten eller til å kome dit, så ein saksbehandlar avgjer. Kvitteringa "
     "viser kva anna er."},
    {Rule::STK_EXP_03,
     "Taket kunne vore avkorta i ein månad som berre delvis er dekt, eller følgt dekninga på kvar kjøpsdato. Teksten "
     "kjenner eitt beløp i månaden etter tildelte timar, så dei høgste timane og den høgste dekninga i månaden gjeld, "
     "og ei endring tek ikkje tilbake det som var innvilga."},
    {Rule::STK_EXP_05,
     "Utlegget kunne høyrt til månaden det blir levert i, og vore avslått på ein dag utan oppdrag. Taket er per "
     "månad, og ein billett blir ofte kjøpt før aktiviteten."},
    {Rule::STK_TIM_01,
     "Ei sein timeliste kunne vore avslått. Teksten har ein eigen leveringsfrist for det som går tapt, så ei sein "
     "timeliste får berre ein merknad."},
    {Rule::STK_TIM_02,
     "Månaden timelista gjeld, kunne avgjort utbetalingsdagen. Ei timeliste som blir levert seint, kan ikkje betalast "
     "ein dag som har vore, så leveringsmånaden tel."},
    {Rule::STK_TIM_03,
     "Fristen kunne vore rekna i dagar eller veker, frå slutten av månaden, eller flytta når han fell i ei helg. "
     "Månader blir vanlegvis rekna til same dag, og kvar linje har sin eigen dato."},
    {Rule::STK_TIM_04,
     "Heile kalendermånader kunne vore talde bakover frå leveringa. Då ville det vore to grenser for det same; "
     "leveringsfristen for kvar linje gir alt denne."},
    {Rule::STK_TIM_05,
     "Linja kunne vore betalt på timelista ho står på. Taket, timekontoen og kontrollen følgjer månaden, så linja "
     "høyrer til sin eigen månad."},
    {Rule::STK_TIM_06,
     "Pengane kunne kome neste vyrkedag, eller dagen kunne vore overlaten til banken. Norske arbeidsgivarar betaler "
     "vanlegvis før ein fridag, og begge dagar blir oppgitt."},
    {Rule::STK_TIM_07,
     "Begge oppdraga kunne vore avslåtte, eller det siste. Overlappen kan vere ein feil i føringa, så ein "
     "saksbehandlar avgjer. Overlapp mellom to avtaler kan vere ei gruppe, og gir difor berre ein merknad."},
    {Rule::STK_TIM_08,
     "Ein frist som endar på ein fridag, kunne vore flytta. Teksten gir dagar utan unntak, og digitalt kan timelista "
     "leverast kva dag som helst."},
    {Rule::STK_CTL_01,
     "Det som skal kontrollerast, kunne vore plukka ut for hand, eller trekt utan at trekninga kan gjerast om att. "
     "Eit utval alle kan trekkje om att, viser at ingen er vald ut."},
    {Rule::STK_CTL_02,
     "Ein saksbehandlar kunne fått gjere om alle avgjerder, eller berre det timekontoen har plass til. Det som "
     "følgjer av reglane, står fast; den som avgjer resten, ser saldoen og kan gå under han."},
    {Rule::STK_EVA_01,
     "Året kunne vore rekna frå første dag i avtala. Teksten seier berre eit år, og ferievekene følgjer også "
     "kalenderåret."},
};

}  // namespace

const std::span<const RuleAlternatives> alternatives_nn(rules);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
