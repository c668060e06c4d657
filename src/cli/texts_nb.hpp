#pragma once
/// @file
/// Bokmål: the command's own words.

#include "cli/texts.hpp"
#include "text/keyed_text.hpp"

namespace stottekontakt {
namespace cli {

inline constexpr documents::KeyedText<Text> texts_nb[] = {
    // The help of every command
    {Text::about, "Regner ut godtgjøring til støttekontakter etter Oppdal kommunes regler."},
    {Text::usage, "Bruk"},
    {Text::options, "VALG"},
    {Text::command, "KOMMANDO"},
    {Text::arguments, "Argumenter"},
    {Text::required, "(må oppgis)"},
    {Text::text, "TEKST"},
    {Text::options_group, "Valg"},
    {Text::commands_group, "Kommandoer"},
    {Text::help_help, "Vis denne hjelpen"},
    {Text::help_version, "Vis versjonen"},
    {Text::help_json_errors, "Skriv feilmeldinger som JSON på standard feil"},
    {Text::help_language, "Språk: nb (bokmål, standard), nn (nynorsk) eller en (engelsk)"},
    {Text::help_text_json, "text (standard) eller json"},
    {Text::help_text_json_csv, "text (standard), json eller csv"},
    {Text::help_statement_formats,
     "text (standard), json, csv (tabell), html (side til støttekontakten), xlsx (regneark) eller "
     "payroll:PROFIL (fil for lønnssystemet)"},
    {Text::help_output, "Skriv til denne filen, helt eller ikke i det hele tatt"},
    {Text::help_regulation, "Regelverk som TOML, i stedet for Oppdals innebygde"},
    {Text::help_as_known_on,
     "Se bort fra det regelverksfilen oppgir som vedtatt (decided) etter denne dagen, ÅÅÅÅ-MM-DD"},
    {Text::help_timesheets, "Timelister som JSON eller CSV; - er standard inn"},
    {Text::file, "FIL"},
    {Text::date, "DATO"},
    {Text::month, "MÅNED"},
    {Text::percent, "PROSENT"},
    {Text::code, "KODE"},
    {Text::format, "FORMAT"},
    {Text::rule, "REGEL"},
    {Text::fact, "NØKKEL=VERDI"},
    {Text::old_regulation, "GAMMELT"},
    {Text::new_regulation, "NYTT"},
    {Text::statement, "OPPGJØR"},
    {Text::timesheet, "TIMELISTE"},

    // The help of single commands
    {Text::settle_about, "Gjør opp timelister"},
    {Text::settle_strict, "Avslutt med status 6 hvis noe er til avklaring, delvis innvilget eller avslått"},
    {Text::settle_already, "Lønnsfil skrevet før, med samme profil: linjene i den utelates"},
    {Text::settle_footer,
     "En fil inneholder én timeliste, en liste av dem, eller JSON Lines (én timeliste per linje), i formatet\n"
     "stottekontakt-timesheet/1. Svaret med --format json har samme form som filen; flere filer gir én liste med "
     "alle\n"
     "oppgjørene i rekkefølge. Er én timeliste feil, skrives ingenting ut, og alle feilene listes opp (med\n"
     "--json-errors som JSON). En CSV-fil har de samme feltene som kolonner; det som antas om den, sies på standard\n"
     "feil.\n"
     "\n"
     "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikke skrive, 2 feil bruk, 3 ugyldige data, 4 ingen sats "
     "gjelder,\n"
     "6 (bare med --strict) noe er til avklaring, delvis innvilget eller avslått."},
    {Text::ask_about, "Svar på ett spørsmål om én regel"},
    {Text::ask_rule, "Regelen, for eksempel agr-01"},
    {Text::ask_facts, "Det regelen trenger å vite"},
    {Text::ask_footer,
     "Uten NØKKEL=VERDI vises nøklene til regelen; uten REGEL vises alle spørsmål som kan stilles.\n"
     "Eksempel: stottekontakt ask agr-01 received=2025-03-03"},
    {Text::rates_about, "Vis satser og andre tall i regelverket, med dato og kilde"},
    {Text::rates_on, "Merk det som gjelder denne dagen, ÅÅÅÅ-MM-DD"},
    {Text::rates_check,
     "Kontroller en regelverksfil: mangler, er noe ventet, foreldet eller antatt? Med --on: den dagen"},
    {Text::rates_raise, "Foreslå rader der timesatsene er økt med så mange prosent"},
    {Text::rates_from, "Første dag de økte satsene gjelder, ÅÅÅÅ-MM-DD"},
    {Text::rates_footer,
     "Sluttstatus: 0 ferdig, 2 feil bruk, 3 ugyldig regelverksfil, 4 en sats som trengs den dagen, mangler."},
    {Text::explain_about, "Forklar en regel: hva den sier, grunnlag, tolkning og tall"},
    {Text::explain_rule, "Regelen, for eksempel exp-03"},
    {Text::explain_on, "Merk tallene som gjelder denne dagen, ÅÅÅÅ-MM-DD"},
    {Text::explain_all,
     "Forklar alle reglene; som JSON også rekkefølgen de prøves i, rådene i infoskrivet og ordlisten"},
    {Text::progress_reading, "Leser fil {number} av {total}: {file} …"},
    {Text::progress_settling, "Gjør opp timelister: {done} av {total} …"},
    {Text::progress_writing, "Skriver svaret …"},
    {Text::dates_about, "Frister og utbetalingsdatoer for en måned"},
    {Text::dates_month, "Måneden, ÅÅÅÅ-MM"},
    {Text::check_about, "Kjør scenariofiler: stemmer svarene med det som er ventet?"},
    {Text::check_files, "Scenarioer som TOML; - er standard inn"},
    {Text::check_footer,
     "En scenariofil beskriver tilfeller og hva svaret på dem skal være. Hvert tilfelle som ikke stemmer, vises felt "
     "for\n"
     "felt sammen med avgjørelsene som førte dit, og til slutt står «N passed, N failed».\n"
     "\n"
     "Sluttstatus: 0 alt stemmer, 2 feil bruk, 3 en fil kan ikke leses, 5 noe stemmer ikke."},
    {Text::compare_about, "Vis hva et nytt regelverk betyr for timelister, før noe betales"},
    {Text::compare_old, "Det gamle regelverket som TOML"},
    {Text::compare_new, "Det nye regelverket som TOML"},
    {Text::compare_footer,
     "Hver timeliste gjøres opp to ganger. Hva ett tall alene betyr, finnes ved å gjøre opp med det gamle "
     "regelverket og\n"
     "bare dette tallets nye rader; det som ikke går opp slik, står som «endringene sammen». Ingenting betales av "
     "dette.\n"
     "\n"
     "csv er for norske regneark: semikolon, desimalkomma, UTF-8 med byterekkefølgemerke, én rad per avtale og "
     "måned. En id\n"
     "som begynner med = + - eller @ får en apostrof foran, så regnearket ikke leser den som en formel.\n"
     "\n"
     "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikke skrive, 2 feil bruk, 3 ugyldige data, 4 en timeliste "
     "mangler sats\n"
     "i det ene regelverket."},
    {Text::backpay_about, "Regn ut etterbetaling når en sats er vedtatt med virkning bakover"},
    {Text::backpay_old, "Regelverket det er betalt etter, som TOML"},
    {Text::backpay_new, "Regelverket som gjelder nå, som TOML"},
    {Text::backpay_already, "Tidligere etterbetaling, skrevet av denne kommandoen som JSON"},
    {Text::backpay_old_known_on,
     "Les GAMMELT slik det var kjent denne dagen: det som er vedtatt (decided) senere, ses bort fra"},
    {Text::backpay_footer,
     "For hver avtale, måned og type (timer, kjøring, utgifter) er forskjellen: etter nytt regelverk − etter gammelt "
     "−\n"
     "det som er etterbetalt før. Ta vare på --format json: gi den med --already neste gang, så betales ingenting "
     "to\n"
     "ganger. Alle tidligere filer må være med; mangler én, sier programmet hvilken.\n"
     "\n"
     "Er noe betalt for mye, vises det med for_person, og er ikke med i summen til utbetaling. Trekker en "
     "saksbehandler det,\n"
     "føres dagen som \"deducted\": \"ÅÅÅÅ-MM-DD\" på linjen i JSON-filen.\n"
     "\n"
     "Linjens id er laget av avtale, måned, type, gammelt, nytt og tidligere etterbetalt beløp: samme krav har samme "
     "id.\n"
     "csv er for norske regneark: semikolon, desimalkomma, UTF-8 med byterekkefølgemerke.\n"
     "\n"
     "Sluttstatus: 0 ferdig, 1 intern feil eller kan ikke skrive, 2 feil bruk, 3 ugyldige data, 4 en timeliste "
     "mangler sats\n"
     "i det ene regelverket."},
    {Text::verify_about, "Kontroller et oppgjør: gjør opp timelisten igjen og sammenlign"},
    {Text::verify_statement, "Oppgjør som JSON; - er standard inn"},
    {Text::verify_timesheet, "Timelisten som JSON eller CSV"},
    {Text::verify_footer,
     "Timelisten gjøres opp igjen, og hvert felt i oppgjøret sammenlignes: beløp, avgjørelser, merknader, "
     "regelverkets\n"
     "fingeravtrykk, programmets versjon og timelistens fingeravtrykk. Oppgjør og timelister hører sammen ved "
     "avtale\n"
     "og måned. Begrunnelsene sammenlignes på det språket oppgjøret er skrevet på.\n"
     "\n"
     "Sluttstatus: 0 alt stemmer, 2 feil bruk, 3 ugyldige data, 4 ingen sats gjelder, 6 noe er forskjellig."},

    // Wrong use
    {Text::unknown_argument, "Argumentet {text} er ukjent."},
    {Text::see_help, "Se «{command}»."},
    {Text::name_command, "Oppgi en kommando."},
    {Text::name_option, "Oppgi {option}."},
    {Text::wrong_count, "{option}: feil antall verdier."},
    {Text::arguments_unusable, "Argumentene kan ikke brukes slik."},
    {Text::unknown_format, "Formatet {text} finnes ikke. Bruk {formats}."},
    {Text::text_or_json, "text eller json"},
    {Text::text_json_or_csv, "text, json eller csv"},
    {Text::statement_formats, "text, json, csv, html, xlsx eller payroll:PROFIL"},
    {Text::unknown_language, "Språket {text} er ukjent. Bruk nb (bokmål), nn (nynorsk) eller en (engelsk)."},
    {Text::argument_not_utf8, "Et av argumentene er ikke UTF-8. Skriv det på nytt i et skall med UTF-8."},
    {Text::no_date,
     "{option}: {text} er ingen dato fra 1900 til 2200. Skriv den som ÅÅÅÅ-MM-DD, for eksempel 2025-03-31."},
    {Text::no_month, "{option}: {text} er ingen måned fra 1901 til 2199. Skriv den som ÅÅÅÅ-MM, for eksempel 2025-03."},
    {Text::no_rule, "Regelen {text} finnes ikke."},
    {Text::rule_example, "En regel heter for eksempel STK-AGR-01; kortformen er agr-01."},
    {Text::rule_not_alone, "{rule} kan ikke spørres alene, bare sammen med en timeliste (settle). Disse kan: {rules}."},
    {Text::fact_without_equals, "{text} mangler et likhetstegn. Skriv NØKKEL=VERDI, for eksempel received=2025-03-03."},
    {Text::as_known_on_without_file, "--as-known-on gjelder en regelverksfil. Oppgi den med --regulation."},
    {Text::standard_input_twice, "«-» (standard inn) kan bare leses én gang. Oppgi den én gang."},
    {Text::workbook_to_terminal, "Et regneark kan ikke vises på skjermen. Oppgi en fil med --output."},
    {Text::raise_without_from, "--raise trenger dagen satsene skal gjelde fra. Oppgi den med --from, ÅÅÅÅ-MM-DD."},
    {Text::from_without_raise, "--from hører sammen med --raise."},
    {Text::check_alone, "--check tar filen selv, og kan ikke brukes sammen med --regulation eller --raise."},
    {Text::rate_stands_later,
     "--from: regelverket har alt en sats fra {from}. Oppgi en senere dag, eller rett raden som står der."},
    {Text::raise_too_high, "--raise: satsen ville blitt høyere enn 10 000 kr."},
    {Text::no_percent, "--raise: {text} er ingen prosent. Skriv den med sifre, for eksempel 4,4%."},
    {Text::no_payroll_profile, "Det finnes ingen lønnsprofil {text}. {remedy}"},
    {Text::use_payroll_profiles, "Disse følger med: {names}. Kommunens egen er en fil: payroll:kommunen.toml."},
    {Text::already_without_payroll, "--already hører til --format payroll:PROFIL. Oppgi begge, eller ingen av dem."},
    {Text::output_is_input,
     "--output er en av filene som leses, så det som står i den, ville gå tapt. Oppgi en annen fil til --output."},
    {Text::payroll_lines_skipped,
     "Linjer utelatt fordi de står i tidligere lønnsfiler: {skipped}. Linjer skrevet: {lines}."},

    // What cannot be done
    {Text::file_and_line, "{file}, linje {line}"},
    {Text::file_row_column, "{file}, rad {row}, kolonne {column}"},
    {Text::standard_input, "standard inn"},
    {Text::standard_output, "standard ut"},
    {Text::cannot_read, "Kan ikke lese: {error}."},
    {Text::cannot_write, "Kan ikke skrive: {error}."},
    {Text::error_not_found, "filen eller mappen finnes ikke"},
    {Text::error_no_access, "du har ikke tilgang"},
    {Text::error_is_folder, "det er en mappe, ikke en fil"},
    {Text::error_no_folder, "en del av stien er ikke en mappe"},
    {Text::error_no_room, "det er ikke plass på disken"},
    {Text::error_reader_gone, "mottakeren har sluttet å lese"},
    {Text::error_closed, "utgangen er lukket"},
    {Text::more_errors, "… og {number} feil til. Rett disse først."},
    {Text::by_regulation, "Etter {file}:"},
    {Text::earlier_missing,
     "Det som er oppgitt med --already, bygger på etterbetalingen {id}, som ikke er oppgitt. Oppgi den også, ellers "
     "ville noe blitt betalt to ganger."},
    {Text::no_rate_to_raise, "Ingen timesats gjelder {from}, så det er ingenting å øke."},
    {Text::too_many_rows, "Oppgjørene gir flere rader enn et regneark har plass til ({most}). Del opp timelistene."},
    {Text::no_memory, "Det er ikke nok minne. Del opp filen."},
    {Text::internal_error, "Intern feil: {error}. Meld fra med filen som ga den."},

    // A regulation checked
    {Text::check_heading, "Kontroll av regelverket {regulation}"},
    {Text::concern_missing, "MANGLER"},
    {Text::concern_expected, "VENTET"},
    {Text::concern_outdated, "FORELDET"},
    {Text::concern_assumed, "ANTATT"},
    {Text::concern_ahead, "SE OVER"},
    {Text::remark_missing, "ingen verdi gjelder {date}. Legg til en rad med tall, dato og kilde."},
    {Text::remark_expected,
     "en endring er ventet fra {from} ({source}), men tallet mangler. Det regnes med tallet fra før til raden har "
     "fått verdi."},
    {Text::remark_ahead, "tallet bør sees over fra {since}, 12 måneder etter siste endring."},
    {Text::remark_outdated,
     "tallet kan være foreldet siden {since}, 12 måneder etter siste endring. Undersøk om det er vedtatt et nytt."},
    {Text::remark_assumed, "{figure} er ikke oppgitt av kommunen, men antatt etter: {source}."},
    {Text::figure_from, "{figure} fra {from}"},
    {Text::no_remarks, "Ingenting å merke seg."},
    {Text::remarks, "Merknader: {number}."},
    {Text::all_have_sources, "Alle tall i filen har kilde."},
};
static_assert(documents::every_row_in_its_place(texts_nb));

}  // namespace cli
}  // namespace stottekontakt
