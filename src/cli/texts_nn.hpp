#pragma once
/// @file
/// Nynorsk: the command's own words.

#include "cli/texts.hpp"
#include "text/keyed_text.hpp"

namespace stottekontakt {
namespace cli {

inline constexpr documents::KeyedText<Text> texts_nn[] = {
    // The help of every command
    {Text::about, "Reknar ut godtgjersle til støttekontaktar etter reglane til Oppdal kommune."},
    {Text::usage, "Bruk"},
    {Text::options, "VAL"},
    {Text::command, "KOMMANDO"},
    {Text::arguments, "Argument"},
    {Text::required, "(må oppgjevast)"},
    {Text::text, "TEKST"},
    {Text::options_group, "Val"},
    {Text::commands_group, "Kommandoar"},
    {Text::help_help, "Vis denne hjelpa"},
    {Text::help_version, "Vis versjonen"},
    {Text::help_json_errors, "Skriv feilmeldingar som JSON på standard feil"},
    {Text::help_language, "Språk: nb (bokmål, standard), nn (nynorsk) eller en (engelsk)"},
    {Text::help_text_json, "text (standard) eller json"},
    {Text::help_text_json_csv, "text (standard), json eller csv"},
    {Text::help_statement_formats,
     "text (standard), json, csv (tabell), html (side til støttekontakten), xlsx (rekneark) eller "
     "payroll:PROFIL (fil for lønnssystemet)"},
    {Text::help_output, "Skriv til denne fila, heilt eller ikkje i det heile"},
    {Text::help_regulation, "Regelverk som TOML, i staden for det innebygde frå Oppdal"},
    {Text::help_as_known_on,
     "Sjå bort frå det regelverksfila oppgir som vedteke (decided) etter denne dagen, ÅÅÅÅ-MM-DD"},
    {Text::help_timesheets, "Timelister som JSON eller CSV; - er standard inn"},
    {Text::file, "FIL"},
    {Text::date, "DATO"},
    {Text::month, "MÅNAD"},
    {Text::percent, "PROSENT"},
    {Text::code, "KODE"},
    {Text::format, "FORMAT"},
    {Text::rule, "REGEL"},
    {Text::fact, "NØKKEL=VERDI"},
    {Text::old_regulation, "GAMMALT"},
    {Text::new_regulation, "NYTT"},
    {Text::statement, "OPPGJER"},
    {Text::timesheet, "TIMELISTE"},

    // The help of single commands
    {Text::settle_about, "Gjer opp timelister"},
    {Text::settle_strict, "Avslutt med status 6 dersom noko er til avklaring, delvis innvilga eller avslått"},
    {Text::settle_already, "Lønnsfil skriven før, med same profil: linjene i henne blir utelatne"},
    {Text::settle_footer,
     "Ei fil inneheld éi timeliste, ei liste av dei, eller JSON Lines (éi timeliste per linje), i formatet\n"
     "stottekontakt-timesheet/1. Svaret med --format json har same form som fila; fleire filer gir éi liste med "
     "alle\n"
     "oppgjera i rekkjefølgje. Er éi timeliste feil, blir ingenting skrive ut, og alle feila blir lista opp (med\n"
     "--json-errors som JSON). Ei CSV-fil har dei same felta som kolonnar; det som blir teke for gitt om ho, blir "
     "sagt\n"
     "på standard feil.\n"
     "\n"
     "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikkje skrive, 2 feil bruk, 3 ugyldige data, 4 ingen sats gjeld, "
     "6\n"
     "(berre med --strict) noko er til avklaring, delvis innvilga eller avslått."},
    {Text::ask_about, "Svar på eitt spørsmål om éin regel"},
    {Text::ask_rule, "Regelen, til dømes agr-01"},
    {Text::ask_facts, "Det regelen treng å vite"},
    {Text::ask_footer,
     "Utan NØKKEL=VERDI får du sjå nøklane til regelen; utan REGEL alle spørsmål som kan stillast.\n"
     "Døme: stottekontakt ask agr-01 received=2025-03-03"},
    {Text::rates_about, "Vis satsar og andre tal i regelverket, med dato og kjelde"},
    {Text::rates_on, "Merk det som gjeld denne dagen, ÅÅÅÅ-MM-DD"},
    {Text::rates_check,
     "Kontroller ei regelverksfil: manglar, er noko venta, forelda eller antatt? Med --on: den dagen"},
    {Text::rates_raise, "Føreslå rader der timesatsane er auka med så mange prosent"},
    {Text::rates_from, "Første dag dei auka satsane gjeld, ÅÅÅÅ-MM-DD"},
    {Text::rates_footer,
     "Sluttstatus: 0 ferdig, 2 feil bruk, 3 ugyldig regelverksfil, 4 ein sats som trengst den dagen, manglar."},
    {Text::explain_about, "Forklar ein regel: kva han seier, grunnlag, tolking og tal"},
    {Text::explain_rule, "Regelen, til dømes exp-03"},
    {Text::explain_on, "Merk tala som gjeld denne dagen, ÅÅÅÅ-MM-DD"},
    {Text::explain_all,
     "Forklar alle reglane; som JSON også rekkjefølgja dei blir prøvde i, råda i infoskrivet og ordlista"},
    {Text::progress_reading, "Les fil {number} av {total}: {file} …"},
    {Text::progress_settling, "Gjer opp timelister: {done} av {total} …"},
    {Text::progress_writing, "Skriv svaret …"},
    {Text::dates_about, "Fristar og utbetalingsdatoar for ein månad"},
    {Text::dates_month, "Månaden, ÅÅÅÅ-MM"},
    {Text::check_about, "Køyr scenariofiler: stemmer svara med det som er venta?"},
    {Text::check_files, "Scenario som TOML; - er standard inn"},
    {Text::check_footer,
     "Ei scenariofil skildrar tilfelle og kva svaret på dei skal vere. Kvart tilfelle som ikkje stemmer, blir vist\n"
     "felt for felt saman med avgjerdene som førte dit, og til slutt står «N passed, N failed».\n"
     "\n"
     "Sluttstatus: 0 alt stemmer, 2 feil bruk, 3 ei fil kan ikkje lesast, 5 noko stemmer ikkje."},
    {Text::compare_about, "Vis kva eit nytt regelverk betyr for timelister, før noko blir betalt"},
    {Text::compare_old, "Det gamle regelverket som TOML"},
    {Text::compare_new, "Det nye regelverket som TOML"},
    {Text::compare_footer,
     "Kvar timeliste blir gjord opp to gonger. Kva eitt tal åleine betyr, finn programmet ved å gjere opp med det\n"
     "gamle regelverket og berre dei nye radene for dette talet; det som ikkje går opp slik, står som «endringane\n"
     "saman». Ingenting blir betalt av dette.\n"
     "\n"
     "csv er for norske rekneark: semikolon, desimalkomma, UTF-8 med byterekkjefølgjemerke, éi rad per avtale og\n"
     "månad. Ein id som byrjar med = + - eller @ får ein apostrof framfor, så reknearket ikkje les han som ein "
     "formel.\n"
     "\n"
     "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikkje skrive, 2 feil bruk, 3 ugyldige data, 4 ei timeliste\n"
     "manglar sats i det eine regelverket."},
    {Text::backpay_about, "Rekn ut etterbetaling når ein sats er vedteken med verknad bakover"},
    {Text::backpay_old, "Regelverket det er betalt etter, som TOML"},
    {Text::backpay_new, "Regelverket som gjeld no, som TOML"},
    {Text::backpay_already, "Tidlegare etterbetaling, skriven av denne kommandoen som JSON"},
    {Text::backpay_old_known_on,
     "Les GAMMALT slik det var kjent denne dagen: sjå bort frå det som er vedteke (decided) seinare"},
    {Text::backpay_footer,
     "For kvar avtale, månad og type (timar, køyring, utgifter) er skilnaden: etter nytt regelverk − etter gammalt "
     "−\n"
     "det som er etterbetalt før. Ta vare på --format json: gi det med --already neste gong, så blir ingenting "
     "betalt\n"
     "to gonger. Alle tidlegare filer må vere med; manglar éi, seier programmet kva for ei.\n"
     "\n"
     "Er noko betalt for mykje, blir det vist med for_person, og er ikkje med i summen til utbetaling. Trekkjer ein\n"
     "saksbehandlar det, blir dagen ført som \"deducted\": \"ÅÅÅÅ-MM-DD\" på linja i JSON-fila.\n"
     "\n"
     "Id-en til linja er laga av avtale, månad, type, gammalt, nytt og tidlegare etterbetalt beløp: same krav har "
     "same\n"
     "id.\n"
     "csv er for norske rekneark: semikolon, desimalkomma, UTF-8 med byterekkjefølgjemerke.\n"
     "\n"
     "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikkje skrive, 2 feil bruk, 3 ugyldige data, 4 ei timeliste\n"
     "manglar sats i det eine regelverket."},
    {Text::verify_about, "Kontroller eit oppgjer: gjer opp timelista igjen og samanlikn"},
    {Text::verify_statement, "Oppgjer som JSON; - er standard inn"},
    {Text::verify_timesheet, "Timelista som JSON eller CSV"},
    {Text::verify_footer,
     "Timelista blir gjord opp igjen, og kvart felt i oppgjeret blir samanlikna: beløp, avgjerder, merknader,\n"
     "fingeravtrykket til regelverket, versjonen av programmet og fingeravtrykket til timelista. Oppgjer og "
     "timelister\n"
     "høyrer saman ved avtale og månad. Grunngivingane blir samanlikna på det språket oppgjeret er skrive på.\n"
     "\n"
     "Sluttstatus: 0 alt stemmer, 2 feil bruk, 3 ugyldige data, 4 ingen sats gjeld, 6 noko er ulikt."},

    // Wrong use
    {Text::unknown_argument, "Argumentet {text} er ukjent."},
    {Text::see_help, "Sjå «{command}»."},
    {Text::name_command, "Oppgi ein kommando."},
    {Text::name_option, "Oppgi {option}."},
    {Text::wrong_count, "{option}: feil tal på verdiar."},
    {Text::arguments_unusable, "Argumenta kan ikkje brukast slik."},
    {Text::unknown_format, "Formatet {text} finst ikkje. Bruk {formats}."},
    {Text::text_or_json, "text eller json"},
    {Text::text_json_or_csv, "text, json eller csv"},
    {Text::statement_formats, "text, json, csv, html, xlsx eller payroll:PROFIL"},
    {Text::unknown_language, "Språket {text} er ukjent. Bruk nb (bokmål), nn (nynorsk) eller en (engelsk)."},
    {Text::argument_not_utf8, "Eitt av argumenta er ikkje UTF-8. Skriv det på nytt i eit skal med UTF-8."},
    {Text::no_date,
     "{option}: {text} er ingen dato frå 1900 til 2200. Skriv han som ÅÅÅÅ-MM-DD, til dømes 2025-03-31."},
    {Text::no_month, "{option}: {text} er ingen månad frå 1901 til 2199. Skriv han som ÅÅÅÅ-MM, til dømes 2025-03."},
    {Text::no_rule, "Regelen {text} finst ikkje."},
    {Text::rule_example, "Ein regel heiter til dømes STK-AGR-01; kortforma er agr-01."},
    {Text::rule_not_alone,
     "{rule} kan ikkje spørjast åleine, berre saman med ei timeliste (settle). Desse kan: {rules}."},
    {Text::fact_without_equals, "{text} manglar eit likskapsteikn. Skriv NØKKEL=VERDI, til dømes received=2025-03-03."},
    {Text::as_known_on_without_file, "--as-known-on gjeld ei regelverksfil. Oppgi ho med --regulation."},
    {Text::standard_input_twice, "«-» (standard inn) kan berre lesast éin gong. Oppgi han éin gong."},
    {Text::workbook_to_terminal, "Eit rekneark kan ikkje visast på skjermen. Oppgi ei fil med --output."},
    {Text::raise_without_from, "--raise treng dagen satsane skal gjelde frå. Oppgi han med --from, ÅÅÅÅ-MM-DD."},
    {Text::from_without_raise, "--from høyrer saman med --raise."},
    {Text::check_alone, "--check tek fila sjølv, og kan ikkje brukast saman med --regulation eller --raise."},
    {Text::rate_stands_later,
     "--from: regelverket har alt ein sats frå {from}. Oppgi ein seinare dag, eller rett rada som står der."},
    {Text::raise_too_high, "--raise: satsen ville blitt høgare enn 10 000 kr."},
    {Text::no_percent, "--raise: {text} er ingen prosent. Skriv han med siffer, til dømes 4,4%."},
    {Text::no_payroll_profile, "Det finst ingen lønnsprofil {text}. {remedy}"},
    {Text::use_payroll_profiles,
     "Desse følgjer med: {names}. Den eigne profilen til kommunen er ei fil: payroll:kommunen.toml."},
    {Text::already_without_payroll, "--already høyrer til --format payroll:PROFIL. Oppgi begge, eller ingen av dei."},
    {Text::output_is_input,
     "--output er ei av filene som blir lesne, så det som står i ho, ville gå tapt. Oppgi ei anna fil til --output."},
    {Text::payroll_lines_skipped,
     "Linjer utelatne fordi dei står i tidlegare lønnsfiler: {skipped}. Linjer skrivne: {lines}."},

    // What cannot be done
    {Text::file_and_line, "{file}, linje {line}"},
    {Text::file_row_column, "{file}, rad {row}, kolonne {column}"},
    {Text::standard_input, "standard inn"},
    {Text::standard_output, "standard ut"},
    {Text::cannot_read, "Kan ikkje lese: {error}."},
    {Text::cannot_write, "Kan ikkje skrive: {error}."},
    {Text::error_not_found, "fila eller mappa finst ikkje"},
    {Text::error_no_access, "du har ikkje tilgang"},
    {Text::error_is_folder, "det er ei mappe, ikkje ei fil"},
    {Text::error_no_folder, "ein del av stien er ikkje ei mappe"},
    {Text::error_no_room, "det er ikkje plass på disken"},
    {Text::error_reader_gone, "mottakaren har slutta å lese"},
    {Text::error_closed, "utgangen er lukka"},
    {Text::more_errors, "… og {number} feil til. Rett desse først."},
    {Text::by_regulation, "Etter {file}:"},
    {Text::earlier_missing,
     "Det som er oppgitt med --already, byggjer på etterbetalinga {id}, som ikkje er oppgitt. Oppgi ho òg, elles "
     "ville noko blitt betalt to gonger."},
    {Text::no_rate_to_raise, "Ingen timesats gjeld {from}, så det er ingenting å auke."},
    {Text::too_many_rows, "Oppgjera gir fleire rader enn eit rekneark har plass til ({most}). Del opp timelistene."},
    {Text::no_memory, "Det er ikkje nok minne. Del opp fila."},
    {Text::internal_error, "Intern feil: {error}. Meld frå med fila som gav han."},

    // A regulation checked
    {Text::check_heading, "Kontroll av regelverket {regulation}"},
    {Text::concern_missing, "MANGLAR"},
    {Text::concern_expected, "VENTA"},
    {Text::concern_outdated, "FORELDA"},
    {Text::concern_assumed, "ANTATT"},
    {Text::concern_ahead, "SJÅ OVER"},
    {Text::remark_missing, "ingen verdi gjeld {date}. Legg til ei rad med tal, dato og kjelde."},
    {Text::remark_expected,
     "ei endring er venta frå {from} ({source}), men talet manglar. Programmet reknar med talet frå før til rada har "
     "fått verdi."},
    {Text::remark_ahead, "talet bør sjåast over frå {since}, 12 månader etter siste endring."},
    {Text::remark_outdated,
     "talet kan vere forelda sidan {since}, 12 månader etter siste endring. Undersøk om det er vedteke eit nytt."},
    {Text::remark_assumed, "{figure} er ikkje oppgitt av kommunen, men antatt etter: {source}."},
    {Text::figure_from, "{figure} frå {from}"},
    {Text::no_remarks, "Ingenting å merke seg."},
    {Text::remarks, "Merknader: {number}."},
    {Text::all_have_sources, "Alle tal i fila har kjelde."},
};
static_assert(documents::every_row_in_its_place(texts_nn));

}  // namespace cli
}  // namespace stottekontakt
