#include "stottekontakt/rules/pay.hpp"
#include "text/catalogue.hpp"
#include "text/sentences_nn.hpp"

// Nynorsk: rules, notices, faults and single words, told as in bokmål.
namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr RuleWords rules[] = {
    {Rule::STK_PAY_01, "Timane blir betalte med timesatsen",
     "Timane i eit utført oppdrag blir betalte med timesatsen som gjeld på datoen for oppdraget. Før den første kjende "
     "satsen finst det ingen sats, og då blir det ikkje rekna ut noko beløp.",
     "Satsen følgjer av teksten. At det er datoen for oppdraget som avgjer satsen, er ei vald tolking."},
    {Rule::STK_PAY_02, "Éi linje per sats",
     "Alle innvilga minutt med same sats blir lagde saman til éi linje. Beløpet er timar gonger sats, avrunda éin gong "
     "til næraste øre, halve øre opp, slik at lønssystemet kjem fram til det same.",
     "Heile regelen er ei vald tolking."},
    {Rule::STK_PAY_03, "Berre timar som er brukte",
     "Berre timar som faktisk er brukte, blir betalte. Det som er datert etter dagen timelista vart levert, blir "
     "avslått.",
     "Teksten seier at ein ikkje skal føre timar som ikkje er brukte. At leveringsdagen er grensa, er ei vald "
     "tolking."},
    {Rule::STK_PAY_04, "Timar kan sparast, men ikkje overtrekkjast",
     "Tildelte timar per veke kan fordelast og sparast på ein timekonto, men kontoen kan ikkje overtrekkjast. Kvar "
     "veke med minst éin dag i perioden til kontoen gir timane for heile veka, også i ferie og ved sjukdom. Oppdraga "
     "trekkjer på kontoen i rekkjefølgje etter dato, og det som ikkje får plass, må avklarast.",
     "At timar kan sparast, følgjer av teksten. Korleis vekene blir talde og kva som skjer ved overtrekk, er ei vald "
     "tolking."},
    {Rule::STK_PAY_05, "Ingen feriepengar og ingen tillegg",
     "Oppdragsavtala gir ikkje feriepengar. Regelverket nemner heller ikkje tillegg for kveld eller helg, eller "
     "betaling for reisetid, kurs eller planlegging åleine. Planlegging saman med tenestemottakaren er vanlege timar. "
     "Om forholdet eigentleg er eit tilsetjingsforhold, blir ikkje avgjort her.",
     "At det ikkje blir betalt feriepengar, følgjer av teksten. Resten er ei vald tolking, fordi teksten ikkje seier "
     "noko."},

    {Rule::STK_CAN_01, "Avlyst same dag",
     "Når tenestemottakaren, verja eller kommunen avlyser same dag som oppdraget, blir dei planlagde timane betalte, "
     "og dei blir rekna som brukte. Det same gjeld når tenestemottakaren er sjuk eller ikkje møter.",
     "Betaling ved avlysing same dag følgjer av teksten. Kven avlysinga må kome frå, og at det gjeld likt når "
     "tenestemottakaren er sjuk eller ikkje møter, er ei vald tolking."},
    {Rule::STK_CAN_02, "Avlyst dagen før eller tidlegare",
     "Blir oppdraget avlyst dagen før eller tidlegare, blir det ikkje betalt. Timane er framleis tilgjengelege, og eit "
     "nytt tidspunkt kan avtalast.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_CAN_03, "Støttekontakten avlyste same dag",
     "Avlyser støttekontakten sjølv same dag, av annan grunn enn sjukdom, må ein saksbehandlar avgjere om timane skal "
     "betalast. Regelverket seier ikkje kven avlysinga må kome frå.",
     "Heile regelen er ei vald tolking."},
    {Rule::STK_CAN_04, "Kilometer på avlyst oppdrag",
     "Kilometer på eit oppdrag som vart avlyst same dag, blir dekte slik dei er førte: det som er ført, er køyrt. Var "
     "det ingen grunn til å køyre, fordi støttekontakten var sjuk eller avlysinga kom i tide, må køyringa avklarast.",
     "Infoskrivet seier ikkje noko om dette. Heile regelen er ei vald tolking."},
    {Rule::STK_CAN_05, "Avbrote oppdrag blir ført på to linjer",
     "Eit oppdrag som blir avbrote, blir ført som to: den delen som vart utført, og resten som avlyst same dag av den "
     "som avbraut.",
     "Infoskrivet seier ikkje noko om dette. Heile regelen er ei vald tolking."},

    {Rule::STK_SIC_01, "Inga løn når støttekontakten er sjuk",
     "Når støttekontakten er sjuk, blir det ikkje betalt, og eit nytt tidspunkt kan avtalast. I ein registrert "
     "sjukeperiode blir eit avlyst oppdrag avslått, medan eit oppdrag som er ført som utført, må avklarast.",
     "At sjukdom ikkje gir løn, følgjer av teksten. Korleis registrerte sjukeperiodar verkar, er ei vald tolking."},
    {Rule::STK_SIC_02, "Meld langvarig sjukdom til tenesta", "Er støttekontakten sjuk lenge, skal tenesta kontaktast.",
     "Plikta følgjer av teksten. Kor mange dagar som er langvarig, er ei vald tolking."},
    {Rule::STK_SIC_03, "Sjukepengar frå NAV",
     "Varer sjukdomen lenger enn det fastsette talet på kalenderdagar, kan støttekontakten søkje NAV om sjukepengar. "
     "Dagane blir talde frå dagen sjukdomen vart meld til lege eller NAV, elles frå første sjukedag. NAV avgjer om "
     "støttekontakten får sjukepengar.",
     "Talet på dagar følgjer av teksten. At det er kalenderdagar og kva dag teljinga startar, er praksis."},

    {Rule::STK_HOL_01, "Ferieveker utan timar",
     "Det skal vere eit fastsett tal på veker i kalenderåret utan førte timar. Vekene treng ikkje henge saman, og "
     "veker med sjukdom tel ikkje med. Vurderinga blir gjord først når året er over, og berre når avtala har vart "
     "heile året. For få veker gir berre ein merknad; løna blir ikkje halden tilbake.",
     "Vekene utan timar følgjer av teksten. Korleis dei blir talde og at det berre blir ein merknad, er ei vald "
     "tolking."},
    {Rule::STK_HOL_02, "Oppdrag i registrert ferie",
     "Eit avlyst oppdrag i registrert ferie blir avslått. Er det ført som utført, må det avklarast, for ferien kan "
     "vere flytta. Det blir ikkje sett inn vikar i ferien.",
     "At det ikkje skal leverast timar i ferien, følgjer av teksten. Kva som skjer med utførte oppdrag, er ei vald "
     "tolking."},

    {Rule::STK_AGR_01, "Oppseiing av avtala",
     "Begge partar kan seie opp avtala med fastsett varsel. Dagen oppseiinga blir motteken, tel ikkje med: siste dag "
     "er mottaksdagen pluss talet på varslingsdagar, også når det er ein fridag.",
     "Varslingstida og at ho gjeld begge partar, følgjer av teksten. Korleis dagane blir talde, er praksis."},
    {Rule::STK_AGR_02, "Oppseiinga bør vere skriftleg",
     "Ei oppseiing bør vere skriftleg. Ei munnleg oppseiing er gyldig, men får ein merknad.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_AGR_03, "Utanfor avtaleperioden",
     "Det som er datert før første eller etter siste dag i avtala, blir avslått. Siste dag er den tidlegaste av "
     "sluttdatoen i avtala og siste dag etter ei oppseiing.",
     "Heile regelen er ei vald tolking."},
    {Rule::STK_AGR_04, "Klar til å starte",
     "Før oppstart skal fem punkt vere i orden: avtala med teieerklæring er signert, støttekontakten har fått nok "
     "informasjon om tenestemottakaren, informasjonen på e-post er lesen, kontaktopplysningane til tenesta er lagra, "
     "og politiattesten er levert. Eit oppdrag før dette er på plass, blir betalt, men får ein merknad.",
     "Dei fem punkta følgjer av teksten. At oppdrag før oppstart likevel blir betalte, er ei vald tolking."},

    {Rule::STK_TSK_01, "Ikkje praktiske gjeremål",
     "Støttekontakten skal ikkje brukast til praktiske gjeremål: rydding, vasking, matlaging, legebesøk og liknande, "
     "og heller ikkje innkjøp utan at tenestemottakaren er med. Ein saksbehandlar avgjer kva som skjer med timane.",
     "Forbodet følgjer av teksten. At timane blir avklara i staden for avslåtte, er ei vald tolking."},
    {Rule::STK_TSK_02, "Ikkje helsetenester",
     "Støttekontakten skal ikkje brukast til helsetenester eller behandling. Ein saksbehandlar avgjer kva som skjer "
     "med timane.",
     "Forbodet følgjer av teksten. At timane blir avklara i staden for avslåtte, er ei vald tolking."},
    {Rule::STK_TSK_03, "Oppgåver som inngår",
     "Sosiale aktivitetar, samtalar, planlegging saman med tenestemottakaren og samarbeid med pårørande og "
     "tenesteapparat er vanlege oppgåver. Når tenestemottakaren ikkje er til stades, blir berre planlegging og "
     "samarbeid innvilga; alt anna må avklarast.",
     "Oppgåvene følgjer av teksten. Kva som gjeld utan tenestemottakaren, er ei vald tolking."},

    {Rule::STK_KM_01, "Køyring til og frå tenestemottakaren",
     "Køyring til og frå bustaden til tenestemottakaren blir betalt per kilometer med satsen på datoen for oppdraget. "
     "Kilometer med same sats blir lagde saman til éi linje, avrunda éin gong. Det er ikkje tillegg for passasjer, bom "
     "eller parkering. Køyrer støttekontakten frå éin tenestemottakar til den neste, høyrer strekninga til oppdraget "
     "ho fører til.",
     "Betaling per kilometer, fram og tilbake, følgjer av teksten. Satsen er praksis, og resten er ei vald tolking."},
    {Rule::STK_KM_02, "Køyring utanfor kommunen",
     "Køyring blir dekt berre innanfor kommunegrensa. Den som bur utanfor kommunen, får dekt køyringa frå grensa.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_KM_03, "Køyring på aktiviteten",
     "Køyring på sjølve aktiviteten er tenestemottakaren si utgift og blir ikkje dekt her. Det blir heller ikkje rekna "
     "ut noko krav mot tenestemottakaren.",
     "Heile regelen følgjer av teksten."},

    {Rule::STK_EXP_01, "Krav om kvittering",
     "Eit utlegg blir dekt berre når kvitteringa er levert saman med timelista.", "Heile regelen følgjer av teksten."},
    {Rule::STK_EXP_02, "Berre støttekontakten sine eigne utgifter",
     "Det er støttekontakten sine eigne utgifter til aktiviteten som blir dekte, til dømes billettar og kafébesøk. "
     "Tenestemottakaren sine eigne utgifter og drivstoff blir avslåtte. Transport for støttekontakten må avklarast.",
     "Kva som blir dekt og ikkje dekt, følgjer av teksten. Transport og «anna» er ei vald tolking."},
    {Rule::STK_EXP_03, "Tak for utgiftsdekning i månaden",
     "Utgifter blir dekte opp til eit tak per kalendermånad. Taket er eit fastsett beløp, per tildelt time per veke "
     "eller uansett timar, eller det lågare beløpet avtala gir. Kvitteringane trekkjer på taket etter dato. Taket "
     "gjeld heile månaden, blir ikkje avkorta og kan ikkje overførast.",
     "Taket for heile timar følgjer av teksten. Delar av timar og endringar midt i månaden er ei vald tolking."},
    {Rule::STK_EXP_04, "Utgiftsdekning må vere innvilga",
     "Utgiftsdekning må ein søkje om. Var ho ikkje innvilga på kjøpsdatoen, blir utlegget avslått.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_EXP_05, "Utlegg høyrer til kjøpsmånaden",
     "Eit utlegg høyrer til månaden kjøpet vart gjort i. Vart det ikkje utført noko oppdrag den dagen, blir utlegget "
     "likevel dekt, med ein merknad.",
     "Infoskrivet seier ikkje noko om dette. Heile regelen er ei vald tolking."},

    {Rule::STK_TIM_01, "Frist for timelista",
     "Timelista skal leverast innan siste frist for månaden. Blir ho levert etter fristen, får ho ein merknad og kan "
     "bli utbetalt seinare.",
     "Fristen følgjer av teksten. At for sein levering berre gir ein merknad, er ei vald tolking."},
    {Rule::STK_TIM_02, "Utbetalingsdag", "Løna blir utbetalt på den faste dagen i månaden etter leveringsmånaden.",
     "Dagen i neste månad følgjer av teksten. At det er leveringsmånaden som tel for ei sein timeliste, er praksis."},
    {Rule::STK_TIM_03, "Siste frist for å levere",
     "Kvart oppdrag og utlegg må leverast innan eit fastsett tal på månader frå sin eigen dato. Månadene blir talde "
     "til same dag i månaden, eller til siste dag i månaden dersom dagen ikkje finst, og siste dag er med. Det som "
     "blir levert seinare, blir avslått; resten av timelista blir betalt.",
     "Fristen følgjer av teksten. Korleis månadene blir talde, er ei vald tolking. Fristen er ordninga sin eigen, "
     "ikkje ein lovfesta foreldingsfrist."},
    {Rule::STK_TIM_04, "Ikkje betaling lenger tilbake enn fristen",
     "Det blir ikkje betalt for fleire månader bakover enn leveringsfristen gir. Grensa følgjer av fristen for kvart "
     "oppdrag og utlegg.",
     "Heile regelen er ei vald tolking."},
    {Rule::STK_TIM_05, "Høyrer til ein annan månad",
     "Det som er datert utanfor månaden timelista gjeld, blir avslått. Det skal førast på timelista for sin eigen "
     "månad.",
     "Infoskrivet seier ikkje noko om dette. Heile regelen er ei vald tolking."},
    {Rule::STK_TIM_06, "Bankdag",
     "Fell utbetalingsdagen på ein laurdag, søndag eller norsk helge- eller høgtidsdag, er pengane på konto bankdagen "
     "før.",
     "Infoskrivet seier ikkje noko om dette. Heile regelen er praksis."},
    {Rule::STK_TIM_07, "Oppdrag som overlappar",
     "To utførte oppdrag som overlappar i tid, kan ikkje begge stemme: det siste må avklarast. Det same gjeld eit "
     "oppdrag som gir meir enn 24 timar på éin dato. Like oppdrag og overlapp med ei anna avtale gir ein merknad.",
     "Infoskrivet seier ikkje noko om dette. Heile regelen er ei vald tolking."},
    {Rule::STK_TIM_08, "Digitalt eller på papir",
     "Timelista bør leverast digitalt, elles på papir i postkassa; begge delar er gyldig. Leveringsdatoen er den "
     "norske kalenderdatoen då timelista vart motteken. Helger og heilagdagar flyttar ikkje fristane.",
     "Leveringsmåtane følgjer av teksten. At fridagar ikkje flyttar fristar, er ei vald tolking."},

    {Rule::STK_CTL_01, "Kontroll",
     "Den som fører timar, lovar at opplysningane er rette. Timar, kilometer og utgifter blir jamleg kontrollerte med "
     "tenestemottakaren eller pårørande. Eit tilfeldig utval, som kan trekkjast om att med same resultat, peikar ut "
     "kva som blir kontrollert.",
     "Lovnaden og kontrollen følgjer av teksten. Utvalet er ei vald tolking."},
    {Rule::STK_CTL_02, "Avgjerd av saksbehandlar",
     "Det som er til avklaring, avgjer ein saksbehandlar, del for del. Delen held på regelen han vart vurdert etter, "
     "og får datoen for avgjerda til saksbehandlaren. Innvilga timar blir trekte frå timekontoen til slutt og kan "
     "gjere kontoen negativ.",
     "Infoskrivet seier ikkje noko om dette. Heile regelen er ei vald tolking."},

    {Rule::STK_EVA_01, "Evalueringsskjema",
     "Det skal leverast minst eit fastsett tal på evalueringsskjema i året, og helst fleire. Manglar det noko når "
     "kalenderåret er slutt, er det for seint.",
     "Talet på skjema følgjer av teksten. At det blir rekna per kalenderår, er ei vald tolking."},

    {Rule::STK_CON_01, "Teieplikt",
     "Teieplikta gjeld namn, alder, personopplysningar, helse, diagnosar, familie, økonomi, det som blir gjort saman, "
     "og det tenestemottakaren fortel. Ho gjeld overfor alle, også etter at støttekontakten har slutta.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_CON_02, "Bilete på sosiale medium",
     "Bilete av tenestemottakaren kan berre leggjast ut på sosiale medium når tenestemottakaren eller verja har "
     "samtykt og kommunen har godkjent det. Berre det eine er ikkje nok.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_CON_03, "Deling krev samtykke", "Anna deling av bilete eller opplysningar krev samtykke.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_CON_04, "Plikt til å seie frå ved fare",
     "Den som er uroa for at tenestemottakaren er i fare, har plikt til å seie frå til kontaktpersonen eller ein annan "
     "ansvarleg i tenestene i kommunen. Plikta går føre teieplikta overfor dei.",
     "Heile regelen følgjer av teksten."},
    {Rule::STK_CON_05, "Deling med dei som følgjer opp",
     "Opplysningar kan delast med personar som er med i oppfølginga, når det både er avtalt og nødvendig.",
     "Heile regelen følgjer av teksten."},
};
static_assert(covers(std::span<const RuleWords>(rules), std::span<const RuleEntry>(all_rules), &RuleWords::rule,
                     &RuleEntry::rule));

constexpr NoticeWords notices[] = {
    {NoticeCode::activity_other, "Aktiviteten er ført som «anna»",
     "Timane er vurderte som ein vanleg aktivitet. Kontroller kva som vart gjort."},
    {NoticeCode::assumed_rate, "Rekna ut med eit antatt tal",
     "Kommunen har ikkje oppgitt talet. Kontroller det mot kommunen sitt eige."},
    {NoticeCode::balance_lapsed, "Avtala er avslutta", "Timar som står att på timekontoen, kan ikkje lenger brukast."},
    {NoticeCode::change_expected, "Eit nytt tal er venta",
     "Det nye talet er ikkje kjent, så utrekninga bruker det førre. Rekn ut etterbetalinga når talet er fastsett."},
    {NoticeCode::evaluation_overdue, "Evalueringsskjema manglar", "Be støttekontakten levere skjemaet."},
    {NoticeCode::expense_no_visit, "Utlegg på ein dag utan utført oppdrag",
     "Utlegget er behandla som vanleg. Kontroller datoen mot kvitteringa."},
    {NoticeCode::expense_other, "Utlegget er ført som «anna»",
     "Kontroller på kvitteringa at det er støttekontakten si eiga utgift til aktiviteten."},
    {NoticeCode::km_on_cancelled, "Kilometer på avlyst oppdrag",
     "Kilometerane blir dekte slik dei er førte. Kontroller at turen vart køyrd."},
    {NoticeCode::late_delivery, "Levert etter fristen",
     "Timelista blir behandla som vanleg, men kan bli utbetalt seinare."},
    {NoticeCode::long_illness, "Langvarig sjukdom", "Tenesta skal kontaktast."},
    {NoticeCode::may_apply_nav, "Kan søkje NAV om sjukepengar", "Sei frå til støttekontakten. NAV avgjer søknaden."},
    {NoticeCode::no_hour_account, "Timekonto er ikkje oppgitt",
     "Kontoen er rekna frå første dag i perioden, utan brukte timar. Oppgi kontoen dersom timar er sparte eller brukte "
     "før."},
    {NoticeCode::not_ready, "Oppdrag før støttekontakten var klar til å starte",
     "Oppdraget er behandla som vanleg. Følg opp punkta i sjekklista."},
    {NoticeCode::notice_unwritten, "Oppseiinga er ikkje skriftleg",
     "Oppseiinga er gyldig. Be om å få oppseiinga skriftleg."},
    {NoticeCode::overlap_other_agreement, "Overlappar eit oppdrag på ei anna avtale",
     "Det kan vere ei gruppe eller ein feil. Kontroller begge timelistene."},
    {NoticeCode::possible_duplicate, "Kan vere ført to gonger",
     "Dato, starttid og timar er like. Kontroller at det er to ulike oppdrag."},
    {NoticeCode::rate_may_be_outdated, "Timesatsen kan vere utdatert",
     "Satsen er minst eitt år gammal. Undersøk om kommunen har fastsett ein ny."},
    {NoticeCode::readiness_not_stated, "Sjekklista før oppstart er ikkje oppgitt",
     "Oppgi dagen då alle fem punkta var i orden."},
    {NoticeCode::too_few_holiday_weeks, "For få ferieveker",
     "Løna blir ikkje halden tilbake. Avtal ferie med støttekontakten."},
};
static_assert(covers(std::span<const NoticeWords>(notices), std::span<const NoticeEntry>(all_notices),
                     &NoticeWords::code, &NoticeEntry::code));

constexpr FaultWords faults[] = {
    {Status::ok, "Alt er i orden."},
    {Status::output_too_small, "Det er ikkje plass til svaret. Gi plass til éi avgjerd for kvart oppdrag og utlegg."},
    {Status::order_too_small,
     "Oppdraga står ikkje i rekkjefølgje, og arbeidsplassen er for liten. Sorter dei, eller gi meir plass."},
    {Status::out_of_range, "Verdien er utanfor det som kan reknast ut. Kontroller at han er skriven rett."},
    {Status::too_many_items, "Timelista har for mange linjer. Del linjene på fleire timelister."},
    {Status::missing, "Feltet manglar. Fyll det ut."},
    {Status::forbidden, "Feltet skal ikkje vere med her. Fjern det, eller rett statusen."},
    {Status::ends_before_begins, "Siste dag er før første dag. Rett ein av datoane."},
    {Status::not_rising, "Datoane står ikkje i stigande rekkjefølgje. Sorter radene etter dato, utan like datoar."},
    {Status::first_row_too_late,
     "Timane per veke gjeld først frå ein dag etter første dag i avtala. La den første rada gjelde frå avtala "
     "startar."},
    {Status::cancelled_after_visit,
     "Avlysinga er datert etter oppdraget. Rett datoen, eller før oppdraget som utført."},
    {Status::no_show_not_on_date,
     "Når nokon ikkje møter, er oppdraget avlyst på sin eigen dato. Set avlysingsdatoen til datoen for oppdraget."},
    {Status::account_opened_too_late,
     "Timekontoen er opna etter første dag i perioden. Oppgi ein tidlegare dag, eller la kontoen starte med avtala."},
    {Status::account_opened_too_early, "Timekontoen er opna meir enn 50 år før månaden. Kontroller årstalet."},
    {Status::used_before_opening,
     "Kontoen har brukte timar, men det er ingen dag mellom opninga og månaden. Set brukte timar til 0:00, eller rett "
     "opningsdatoen."},
    {Status::duplicate_id, "To linjer har same id. Gi kvar linje sin eigen."},
    {Status::ruling_without_item, "Avgjerda gjeld ei linje som ikkje finst. Rett id-en."},
    {Status::ruling_not_in_review,
     "Avgjerda gjeld ein del som ikkje er til avklaring, eller som ikkje er ført. Fjern avgjerda, eller rett delen."},
    {Status::ruling_twice, "Det er allereie ei avgjerd for denne delen. Behald berre éi."},
    {Status::no_such_rate, "Kommunen har ingen gruppesats. Bruk den vanlege satsen."},

    {Status::not_readable, "Fila kan ikkje lesast. Kontroller at ho er JSON i UTF-8."},
    {Status::not_a_document, "Fila er ikkje ei timeliste. Feltet «format» må vere «stottekontakt-timesheet/1»."},
    {Status::too_deep, "Fila har for mange nivå inni kvarandre. Kontroller parentesane."},
    {Status::unknown_key, "Feltet er ukjent. Rett namnet, eller fjern det."},
    {Status::duplicate_key, "Feltet står to gonger. Behald det eine."},
    {Status::wrong_type, "Verdien er av feil type. Skriv beløp, timar, kilometer og datoar som tekst i hermeteikn."},
    {Status::unreadable_value,
     "Verdien kan ikkje tolkast. Skriv datoar som ÅÅÅÅ-MM-DD, timar som 2:30, klokkeslett som 17:00, beløp som 120.00, "
     "eller eit ord frå lista."},
    {Status::national_identity_number,
     "Id-en er eit gyldig fødselsnummer eller D-nummer. Bruk eit nummer som ikkje seier kven det er."},
    {Status::empty_id, "Id-en er tom eller for lang. Gi linja ein kort id."},
    {Status::same_month_twice,
     "Avtala har to timelister for same månad. Oppgi i den siste, under «earlier», kva som vart innvilga i den "
     "første."},

    {Status::no_rate_in_force,
     "Ingen sats gjaldt på denne datoen. Legg inn satsen i regelverket, eller kontroller datoen."},
    {Status::no_ceiling_in_force,
     "Inga beløpsgrense for utgiftsdekning gjaldt i denne månaden. Legg inn grensa i regelverket, eller kontroller "
     "datoen."},

    {Status::not_toml, "Regelverksfila er ikkje gyldig TOML i UTF-8. Rett fila på denne staden."},
    {Status::unknown_format, "Fila er ikkje eit regelverk. Feltet «format» må vere «stottekontakt-regulation/1»."},
    {Status::unknown_parameter,
     "Regelverket har ingen parameter med dette namnet. Rett namnet, eller fjern parameteren."},
    {Status::missing_parameter,
     "Ein parameter manglar eller har ingen verdi. Legg inn ei rad med dato, verdi og kjelde."},
    {Status::unknown_field, "Rada har eit ukjent felt. Rett namnet, eller fjern feltet."},
    {Status::missing_field, "Rada manglar dato eller verdi. Fyll ut «from» og «value»."},
    {Status::missing_source, "Kjelda manglar. Skriv i «source» kvar talet står."},
    {Status::number_for_text, "Beløp og avstandar skal skrivast som tekst. Set talet i hermeteikn: \"233.03\"."},
    {Status::wrong_field_type, "Verdien er av feil type. Skriv datoar utan hermeteikn og beløp med."},
    {Status::unreadable_figure, "Talet kan ikkje tolkast. Skriv beløp som \"233.03\" og avstandar som \"7.4\"."},
    {Status::value_out_of_range,
     "Talet eller datoen er utanfor det som kan reknast ut. Kontroller at det er skrive rett."},
    {Status::dates_not_rising, "Radene står ikkje i stigande rekkjefølgje. Sorter dei etter «from», utan like datoar."},
    {Status::value_and_expected,
     "Rada har både ein verdi og «expected». Behald verdien når han er kjend, elles berre «expected»."},
    {Status::unusable_text, "Teksten er tom eller har semikolon, linjeskift eller kontrollteikn. Fjern dei."},
};

constexpr std::string_view verdicts[] = {"", "innvilga", "delvis innvilga", "avslått", "til avklaring"};
constexpr std::string_view readings[] = {"", "teksten", "praksis", "vald tolking"};
constexpr std::string_view provenances[] = {"oppgitt", "antatt"};
constexpr std::string_view activities[] = {
    "sosialt samvær", "kafébesøk",   "kulturaktivitet",   "idrett",       "friluftsliv", "samtale",
    "heimebesøk",     "planlegging", "samarbeid",         "innkjøp",      "rydding",     "vasking",
    "matlaging",      "legebesøk",   "praktisk gjeremål", "helseteneste", "behandling",  "anna"};
static_assert(std::size(activities) == std::size(activity_names));
constexpr std::string_view cancelled_by[] = {"tenestemottakaren", "verja", "kommunen", "støttekontakten"};
static_assert(std::size(cancelled_by) == std::size(cancelled_by_names));
constexpr std::string_view expense_kinds[] = {"aktivitet", "kafé", "billett", "transport", "drivstoff", "anna"};
static_assert(std::size(expense_kinds) == std::size(expense_kind_names));
constexpr std::string_view supplements[] = {"feriepengar",       "tillegg for kveld",
                                            "tillegg for helg",  "betaling for reisetid",
                                            "betaling for kurs", "betaling for planlegging åleine"};
static_assert(std::size(supplements) == std::size(supplement_names));
constexpr std::string_view weekdays[] = {"måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"};

}  // namespace

constinit const Catalogue catalogue_nn{
    .rules = rules,
    .notices = notices,
    .faults = faults,
    .sentences = sentences_nn,
    .keys = keys_nn,
    .parameters = parameters_nn,
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
