#pragma once
/// @file
/// Bokmål: the phrases.

#include "text/keyed_text.hpp"
#include "text/phrases.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

inline constexpr KeyedText<Phrase> phrases_nb[] = {
    // Quoting what a document says
    {Phrase::quote, "«{text}»"},
    {Phrase::hidden_identity_number, "(fødselsnummer, ikke gjengitt)"},
    {Phrase::did_you_mean, "Mente du {word}?"},

    // What a value is
    {Phrase::a_text, "en tekst"},
    {Phrase::a_number, "et tall"},
    {Phrase::a_whole_number, "et heltall"},
    {Phrase::a_fraction, "et desimaltall"},
    {Phrase::a_truth, "true eller false"},
    {Phrase::a_date, "en dato"},
    {Phrase::a_time, "et klokkeslett"},
    {Phrase::a_moment, "en dato med klokkeslett"},
    {Phrase::a_list, "en liste"},
    {Phrase::an_object, "et objekt"},
    {Phrase::a_table, "en tabell"},
    {Phrase::null_value, "null"},
    {Phrase::nothing, "ingenting"},

    // What a field of a timesheet should hold, and how it is written
    {Phrase::expected_format, "navnet på formatet"},
    {Phrase::expected_date, "en dato fra 1900 til 2200"},
    {Phrase::expected_month, "en måned"},
    {Phrase::expected_hours, "timer og minutter"},
    {Phrase::expected_amount, "et beløp"},
    {Phrase::expected_cover, "«maximum» eller et beløp"},
    {Phrase::expected_distance, "en avstand"},
    {Phrase::form_text, "i anførselstegn"},
    {Phrase::form_date, "ÅÅÅÅ-MM-DD"},
    {Phrase::form_month, "ÅÅÅÅ-MM"},
    {Phrase::form_hours, "T:MM"},
    {Phrase::form_time, "TT:MM fra 00:00 til 23:59"},
    {Phrase::form_amount, "tekst med punktum og høyst to desimaler, uten fortegn"},
    {Phrase::form_cover, "tekst med punktum og høyst to desimaler"},
    {Phrase::form_distance, "tekst med punktum og høyst tre desimaler, uten fortegn"},
    {Phrase::the_time, "tiden"},
    {Phrase::the_distance, "avstanden"},
    {Phrase::the_amount, "beløpet"},

    // The limits of a field, where a value outside them has its own remedy
    {Phrase::limit_month, "Måneden må ligge mellom 1901-01 og 2200-12."},
    {Phrase::limit_delivered, "Leveringsdatoen må ligge mellom 1901-01-01 og 2199-12-31."},
    {Phrase::limit_weekly_hours, "En uke har høyst 168:00."},
    {Phrase::limit_visit_hours, "Et oppdrag varer høyst 24:00; del det i to."},
    {Phrase::limit_distance, "Høyst 1000000 km."},
    {Phrase::limit_expense, "Beløpet må være fra 0.01 til 10000000.00."},
    {Phrase::limit_amount, "Høyst 10000000.00."},
    {Phrase::limit_account, "Høyst 1666666:40."},

    // What is wrong with a field of a document
    {Phrase::field_not_here, "Feltet {key} finnes ikke her."},
    {Phrase::remove_or_use, "Fjern det, eller bruk et av disse: {words}."},
    {Phrase::field_twice, "Feltet «{key}» står to ganger i samme objekt. Behold det ene."},
    {Phrase::word_missing, "Feltet «{key}» mangler. Legg det til med et av ordene {words}."},
    {Phrase::field_missing, "Feltet «{key}» mangler. Legg det til: {example}."},
    {Phrase::number_not_exact,
     "Et tall uten anførselstegn er ikke nøyaktig: skriv {what} som tekst, for eksempel {example}."},
    {Phrase::not_a_word, "Her skal det stå et av ordene {words}, i anførselstegn, ikke {given}."},
    {Phrase::not_what_belongs, "Her skal det stå {expected}, ikke {given}. Skriv for eksempel {example}."},
    {Phrase::no_word_of_these, "{text} er ikke blant ordene som gjelder her."},
    {Phrase::use_one_of, "Bruk et av disse: {words}."},
    {Phrase::not_readable_as, "{text} er ikke {expected}. Skriv {form}, for eksempel {example}."},
    {Phrase::unknown_format, "Formatet {text} er ukjent. {remedy}"},
    {Phrase::write_this, "Skriv {example}."},
    {Phrase::id_empty, "En id kan ikke være tom. Skriv minst ett tegn, eller utelat feltet der det er valgfritt."},
    {Phrase::id_too_long, "En id kan høyst være {bytes} byte lang. Bruk en kortere."},
    {Phrase::id_control_character, "En id kan ikke inneholde kontrolltegn. Fjern dem."},

    // A text that is not JSON
    {Phrase::place_in_text, "Linje {line}, tegn {column}: {what}"},
    {Phrase::text_ends_early, "Teksten slutter midt i dokumentet. Se om noe er falt bort på slutten."},
    {Phrase::text_not_utf8, "Her står noe som ikke er UTF-8. Lagre filen som UTF-8, og prøv igjen."},
    {Phrase::line_ends_in_text,
     "Linjen slutter midt i en tekst. Sett anførselstegnet som mangler, eller skriv linjeskift som \\n."},
    {Phrase::control_character_here, "Her står et kontrolltegn, som JSON ikke tillater. Fjern det."},
    {Phrase::character_does_not_fit,
     "«{character}» passer ikke i JSON her. Se etter et komma, et kolon, et anførselstegn eller en parentes som "
     "mangler eller er for mye."},

    // A text that is not TOML
    {Phrase::not_toml,
     "Herfra er filen ikke gyldig TOML ({parser}). Se etter et anførselstegn, en klamme eller et likhetstegn som "
     "mangler."},
    {Phrase::character_outside_quotes,
     "Tegnet her står utenfor anførselstegn. Sett # foran en kommentar, og anførselstegn rundt en tekst."},
    {Phrase::quote_in_word, "Anførselstegnet her står midt i et ord. Rett verdien, eller sett # foran en kommentar."},
    {Phrase::three_quotes, "Teksten har tre anførselstegn. Skriv den på én linje med ett på hver side."},

    // A field of a TOML file
    {Phrase::key_unknown, "{key} er ukjent her. {remedy}"},
    {Phrase::remove_line, "Fjern linjen, eller rett navnet."},
    {Phrase::key_missing, "«{key}» mangler. {remedy}"},
    {Phrase::key_empty, "«{key}» er tom. {remedy}"},
    {Phrase::key_is_other, "«{key}» er {given}. {remedy}"},
    {Phrase::write_text, "Skriv en tekst i anførselstegn."},
    {Phrase::write_date, "Skriv en dato uten anførselstegn og klokkeslett: 2025-01-01."},
    {Phrase::write_whole_number, "Skriv et heltall uten anførselstegn."},
    {Phrase::write_truth, "Skriv true eller false uten anførselstegn."},
    {Phrase::number_in_toml,
     "«{key}» er et tall uten anførselstegn. Skriv det som tekst med punktum, for eksempel \"233.03\", så det leses "
     "nøyaktig."},
    {Phrase::year_out_of_range, "«{key}» ligger utenfor årene 1900 til 2200. Rett årstallet."},
    {Phrase::write_format, "Skriv format = \"{format}\" øverst i filen."},

    // A regulation file
    {Phrase::write_id, "Skriv et kort navn på kommunen øverst i filen: id = \"oppdal\"."},
    {Phrase::id_unusable,
     "«id» er tom, eller har semikolon, linjeskift eller styretegn. Skriv et kort navn: id = \"oppdal\"."},
    {Phrase::write_cover_basis,
     "Skriv øverst i filen cover_basis = \"per_weekly_hour\" (beløp per innvilget uketime) eller \"flat\" (ett beløp "
     "i måneden uansett timer)."},
    {Phrase::no_cover_basis, "{text} er ikke et grunnlag. Skriv \"per_weekly_hour\" eller \"flat\"."},
    {Phrase::no_provenance,
     "{text} er ingen opprinnelse. Skriv \"stated\" (oppgitt av kommunen) eller \"assumed\" (antatt etter en annen "
     "kilde)."},
    {Phrase::write_source, "Skriv hvor tallet er hentet: source = \"kommunestyret, sak 12/26\"."},
    {Phrase::source_unusable,
     "«source» har semikolon, linjeskift eller styretegn. Skriv kilden på én linje, med komma i stedet."},
    {Phrase::nothing_inherited, "Ingenting arves: skriv {example}."},
    {Phrase::figure_example, "[{key}] og under den value = … og source = \"…\""},
    {Phrase::figure_has_no_date, "«{key}» har ingen dato og står bare én gang. Skriv {example}."},
    {Phrase::write_number_between, "Skriv et heltall fra {least} til {most}."},
    {Phrase::figure_out_of_range, "{value} er utenfor det «{key}» kan være. {remedy}"},
    {Phrase::write_figure_between, "Skriv et tall fra {least} til {most}."},
    {Phrase::aim_below_least, "Målet på {aim} er lavere enn «evaluations_least», {least}. Skriv minst like mange."},
    {Phrase::no_decimal,
     "{text} er ikke et tall med punktum og høyst {decimals} desimaler. Skriv det uten fortegn, mellomrom og enhet: "
     "\"{example}\"."},
    {Phrase::write_from, "Skriv første dag verdien gjelder: from = 2025-01-01."},
    {Phrase::expected_has_value, "Raden er ventet og har likevel en verdi. Fjern «expected» når verdien er vedtatt."},
    {Phrase::write_value, "Skriv verdien som tekst, eller expected = true når den ikke er vedtatt ennå."},
    {Phrase::not_expected_without_value, "Raden er ikke ventet, og «value» mangler. Skriv verdien som tekst."},
    {Phrase::row_not_after, "{date} kommer ikke etter {above} i raden over. {remedy}"},
    {Phrase::remove_same_day,
     "Fjern den ene; er verdien vedtatt på nytt, må begge ha «decided» og den nyeste stå nederst."},
    {Phrase::sort_rows, "Sett radene i stigende rekkefølge."},
    {Phrase::add_row, "Ingenting arves: legg til en rad med overskriften [[{key}]]."},
    {Phrase::rows_have_dates, "«{key}» er rader med dato. Skriv [[{key}]], med to klammer, over hver rad."},
    {Phrase::no_row_has_value, "Ingen rad av «{key}» har en verdi. Legg til verdien som gjelder nå."},

    // A payroll profile, and a file written by one
    {Phrase::value_unknown, "{text} er ingen verdi av «{key}». {remedy}"},
    {Phrase::write_or_take_over, "Skriv {example}, eller bygg på en ferdig profil: base = \"visma-lonn\"."},
    {Phrase::separator_unusable,
     "{text} kan ikke skille kolonner. Skriv ett tegn, for eksempel separator = \";\", eller \"\" der hver kolonne "
     "har en fast bredde."},
    {Phrase::decimal_separates, "Desimaltegnet er det samme som tegnet mellom kolonnene. Bytt ut ett av dem."},
    {Phrase::date_pattern_unusable,
     "{text} er ingen måte å skrive en dato på. Bruk \"DD\", \"MM\" og \"YYYY\" (eller \"YY\") én gang hver: date = "
     "\"DD.MM.YYYY\"."},
    {Phrase::columns_are_a_list,
     "«columns» er en liste av kolonner. Skriv [[columns]], med to klammer, over hver av dem."},
    {Phrase::column_twice, "To kolonner heter {text}. Gi hver sitt eget navn."},
    {Phrase::column_without_width,
     "Kolonnen {text} mangler en bredde, og ingenting skiller den fra den neste. Skriv antall tegn: width = 6."},
    {Phrase::name_separates,
     "Navnet på kolonnen {text} kan ikke stå i overskriften, fordi det inneholder tegnet mellom kolonnene eller et "
     "anførselstegn. Skriv et annet."},
    {Phrase::pad_unusable, "{text} kan ikke fylle ut en kolonne. Skriv ett tegn: pad = \"0\"."},
    {Phrase::key_without_use, "«{key}» har ingen virkning her. Fjern linjen."},
    {Phrase::text_over_lines, "«{key}» har linjeskift eller styretegn. Skriv teksten på én linje."},
    {Phrase::brace_alone,
     "{text} har en krøllparentes som mangler sin make. Skriv et felt som {employee}, med én på hver side."},
    {Phrase::codes_are_tables,
     "Koder står i tabeller. Skriv [codes] over dem som gjelder hver linje, og [codes.hours], [codes.mileage] eller "
     "[codes.expenses] over dem som gjelder én type."},
    {Phrase::no_payroll_field, "{text} er ikke et felt i en lønnslinje. {remedy}"},
    {Phrase::no_field_or_code, "{text} er verken et felt i en lønnslinje eller en kode. {remedy}"},
    {Phrase::write_code_of_column, "Skriv [codes] og under den {name} = \"…\"."},
    {Phrase::code_missing,
     "«{key}» mangler for {kind}. Skriv [codes.{kind}] og under den {key} = \"…\", slik lønnssystemet har den."},
    {Phrase::shipped_code_missing,
     "«{key}» mangler for {kind}, for kodene er kommunens egne. Skriv en fil med base = \"{profile}\", [codes.{kind}] "
     "og {key} = \"…\", og bruk den: --format payroll:FIL."},
    {Phrase::line_without_id,
     "Ingen kolonne på linjer av typen {kind} har {id}, så en linje som er utbetalt, kan ikke kjennes igjen. Sett "
     "{id} inn i en av dem."},
    {Phrase::id_not_apart,
     "{id} står inntil andre tegn i kolonnen {text} på linjer av typen {kind}. Sett et mellomrom foran og bak, så "
     "id-en kan kjennes igjen."},
    {Phrase::columns_without_pay,
     "Ingen kolonne sier hva som skal utbetales. Legg til {amount}, eller {quantity} og {rate}, hver alene i sin "
     "kolonne."},
    {Phrase::columns_without_employee,
     "Ingen kolonne sier hvem som skal ha lønnen. Legg til {employee}, alene i en kolonne."},
    {Phrase::inexact_without_amount,
     "inexact = \"amount\" trenger en kolonne med {amount} alene. Legg den til, eller skriv inexact = \"single\"."},
    {Phrase::character_not_in_encoding,
     "Tegnet {character} i {text} finnes ikke i {encoding}, som lønnsprofilen skriver. Skriv teksten uten det, eller "
     "velg en annen «encoding»."},
    {Phrase::text_separates,
     "{text} har et tegn som skiller kolonner eller linjer, og kan ikke stå i kolonnen {column}. Rett teksten, eller "
     "skriv quoted = true for kolonnen."},
    {Phrase::text_too_wide,
     "{text} får ikke plass i kolonnen {column}, som har {width} tegn. Ingenting kuttes: rett teksten i timelisten "
     "eller i lønnsprofilen."},
    {Phrase::text_not_digits,
     "{text} er ikke bare sifre, og kolonnen {column} fylles ut med nuller. Rett teksten i timelisten eller i "
     "lønnsprofilen."},
    {Phrase::quantity_not_exact,
     "{quantity} får ikke plass i {decimals} desimaler uten at lønnen endres. Skriv inexact = \"single\" i "
     "lønnsprofilen: da er antallet 1 og satsen beløpet."},
    {Phrase::employees_alike,
     "Ansattnumrene {text} og {other} blir det samme i filen. Skriv det samme nummeret likt i alle timelister, med "
     "alle nullene."},
    {Phrase::same_payroll_line,
     "Linjen har samme id som en linje på en annen timeliste for avtalen {agreement} og samme måned. Skriv i "
     "«earlier» det de tidligere timelistene ga."},
    {Phrase::line_paid_otherwise,
     "Linjen {id} ({kind}, {month}) står i {file}, linje {line}, med {before}, og er nå {now}. Ta timelisten ut av "
     "kjøringen; det som kommer i tillegg, føres på en egen timeliste med «earlier»."},
    {Phrase::line_paid_to_another,
     "Linjen {id} ({kind}, {month}) står i {file}, linje {line}, på et annet ansattnummer. Rett nummeret i timelisten, "
     "eller ta den ut av kjøringen."},
    {Phrase::line_paid_and_gone,
     "Linjen {id} ({kind}, {month}) står i {file}, linje {line}, med {before}, men ikke i oppgjøret nå. Ta timelisten "
     "ut av kjøringen, og la en person avgjøre om noe skal trekkes."},
    {Phrase::no_payroll_row,
     "Denne linjen er ikke skrevet med lønnsprofilen: kolonnen {column} stemmer ikke. Oppgi en fil skrevet med den "
     "samme profilen."},

    // Documents of ours that come back
    {Phrase::no_statement,
     "Dette er ikke et oppgjør i formatet «stottekontakt-statement/1». Oppgi en fil som «settle --format json» har "
     "skrevet."},
    {Phrase::no_back_pay, "Dette er ingen etterbetaling. Oppgi en fil som «backpay --format json» har skrevet."},
    {Phrase::back_pay_changed,
     "Etterbetalingen er endret etter at den ble skrevet: linjer er lagt til, fjernet eller flyttet. Bruk filen slik "
     "backpay skrev den."},
    {Phrase::back_pay_line_changed,
     "Linjen er endret etter at den ble skrevet: id-en stemmer ikke med beløpene. Bruk filen slik backpay skrev den."},
    {Phrase::deducted_not_negative, "Bare en linje med beløp under null kan være trukket. Fjern feltet."},

    // A scenario file
    {Phrase::write_subject, "Skriv hva filen handler om: subject = \"Avlysning\"."},
    {Phrase::write_case, "Skriv [[case]] over hvert tilfelle, og under den title og expect."},
    {Phrase::cases_are_a_list, "«case» er en liste av tilfeller. Skriv [[case]], med to klammer, over hvert av dem."},
    {Phrase::same_title, "To tilfeller heter {title}. Gi hvert sin egen tittel."},
    {Phrase::write_title, "Skriv med en setning hva tilfellet viser."},
    {Phrase::given_and_ask,
     "Et tilfelle har «given» (en timeliste) eller «ask» (et spørsmål), ikke begge. Fjern det ene."},
    {Phrase::write_given, "Skriv hva timelisten inneholder (given.visits = …), eller hva det spørres om (ask = …)."},
    {Phrase::given_is_a_timesheet, "«given» er en timeliste eller en liste av dem. Skriv given.visits = [ … ]."},
    {Phrase::write_expect, "Skriv hva svaret skal være, for eksempel expect.totals.payable = \"466.06\"."},
    {Phrase::no_rule, "{text} er ingen regel. {remedy}"},
    {Phrase::write_rule, "Skriv regelen slik: \"STK-CAN-01\"."},
    {Phrase::rules_are_a_list, "«rules» er en liste av regler. Skriv rules = [\"STK-CAN-01\"]."},
    {Phrase::sentences_are_a_list, "«sentences» er en liste av setninger i infoskrivet. Skriv sentences = [\"3.14\"]."},
    {Phrase::write_ask, "Skriv for eksempel {example}."},
    {Phrase::ask_is_a_question, "«ask» er et spørsmål. {remedy}"},
    {Phrase::rule_not_alone, "{rule} kan ikke spørres alene. Skriv en timeliste i «given» i stedet."},
    {Phrase::nothing_expected, "Her er det ikke ventet noe. Skriv hva svaret skal være, eller fjern det."},
    {Phrase::error_stands_alone, "Når det ventes en feil, finnes det ikke noe annet svar. Fjern «error» eller resten."},
    {Phrase::write_error, "En feil skrives slik: {example}."},
    {Phrase::error_is_empty, "«error» er tom. Fjern den, eller skriv feilen som ventes."},
    {Phrase::number_in_expectation,
     "«{key}» er et tall uten anførselstegn. Skriv det som i oppgjøret: \"233.03\", \"2:30\"."},
    {Phrase::text_or_date, "«{key}» er en tekst eller en dato i oppgjøret. Skriv den slik."},
    {Phrase::write_which, "Skriv hvilken det gjelder: {key} = …"},
    {Phrase::several_values, "«{key}» har flere verdier. Skriv for eksempel expect.{key}.{first} = …"},
    {Phrase::key_is_a_list, "«{key}» er en liste. Skriv {example}."},
    {Phrase::no_notices_are_a_list,
     "«no_notices» er en liste av merknader som ikke skal være der. Skriv no_notices = [\"late-delivery\"]."},
    {Phrase::no_notice, "{text} er ingen merknad. {remedy}"},
    {Phrase::write_code, "Skriv koden som i oppgjøret."},
    {Phrase::fraction_in_answer, "«{key}» er et desimaltall. Skriv det som i svaret, i anførselstegn: \"233.03\"."},
    {Phrase::one_answer, "Det er én timeliste i «given». Skriv ett svar: expect.totals.payable = \"466.06\"."},
    {Phrase::several_answers, "Det er {number} timelister i «given». Skriv en liste med {number} svar i «expect»."},
    {Phrase::error_of_all, "En feil gjelder alle timelistene. Skriv {example} i stedet for en liste."},
    {Phrase::answer_expected,
     "«expect» er svaret på spørsmålet. Skriv for eksempel expect.answer.last_day = 2025-03-17."},
    {Phrase::regulation_not_readable,
     "Regelverket «{name}» kan ikke leses. Skriv stien slik den er fra denne filens mappe."},
    {Phrase::regulation_has_errors, "Regelverket «{name}» har feil. Rett dem først."},

    // What a scenario expected and got
    {Phrase::no_error, "ingen feil"},
    {Phrase::an_error, "en feil"},
    {Phrase::no_more_errors, "ingen flere feil"},
    {Phrase::the_error, "(feilen: {error})"},
    {Phrase::more_values, "flere verdier"},
    {Phrase::without_quotes, "(uten anførselstegn)"},
    {Phrase::meant, "(mente du «{word}»?)"},
    {Phrase::none, "ingen"},
    {Phrase::no_such, "ingen {code}"},
    {Phrase::to_be_there, "at den er der"},
    {Phrase::one_line, "én linje; skriv også «rate»"},

    // The report of scenarios
    {Phrase::passed_of, "{passed} av {all} stemmer"},
    {Phrase::cannot_be_run, "kan ikke kjøres"},
    {Phrase::path_and_line, "{path} (linje {line})"},
    {Phrase::expected_label, "ventet:"},
    {Phrase::got_label, "fikk:"},
    {Phrase::answer_label, "Svaret:"},
    {Phrase::decisions_label, "Avgjørelsene som førte dit:"},
    {Phrase::granted_of_claimed, "{granted} av {claimed}"},
    {Phrase::is_pending, "{pending} venter"},
    {Phrase::notice_label, "merknad"},
    {Phrase::section_number, "pkt. {section}"},
    {Phrase::without_section, "uten punkt"},

    // Citations, and the ceiling for expenses where it is one amount
    {Phrase::section_of_oppdals_sheet, "Oppdals infoskriv pkt. {section}"},
    {Phrase::no_section_in_oppdals_sheet, "ikke omtalt i Oppdals infoskriv"},
    {Phrase::flat_expense_ceiling, "Utgiftsdekning i måneden, uansett timer"},
    {Phrase::expense_ceiling_of_two_bases, "Utgiftsdekning i måneden"},
    {Phrase::answer_flat_ceiling, "Taket for måneden er {ceiling}, uansett timer per uke."},

    // A question
    {Phrase::key_not_of_question, "Nøkkelen {key} hører ikke til spørsmålet."},
    {Phrase::use_keys, "Bruk {words}."},
    {Phrase::key_twice, "Nøkkelen «{key}» er gitt to ganger. Behold bare én."},
    {Phrase::fact_unusable, "{key}={text} kan ikke brukes. Skriv {key}={form}."},
    {Phrase::fact_missing, "Nøkkelen «{key}» mangler. Legg til {key}={form}."},
    {Phrase::form_whole_number, "heltall"},
    {Phrase::form_days, "ÅÅÅÅ-MM-DD[..ÅÅÅÅ-MM-DD],…"},

    // A comparison of two regulations
    {Phrase::comparison_heading, "Sammenligning av to regelverk"},
    {Phrase::label_old, "Gammelt"},
    {Phrase::label_new, "Nytt"},
    {Phrase::label_changed, "Endret"},
    {Phrase::no_figures_changed, "ingen tall"},
    {Phrase::comparison_all, "I alt"},
    {Phrase::comparison_payable, "Til utbetaling"},
    {Phrase::comparison_pending, "Til avklaring"},
    {Phrase::comparison_refused, "Avslått"},
    {Phrase::row_pending, "til avklaring"},
    {Phrase::row_refused, "avslått"},
    {Phrase::causes_heading, "Forskjellen i utbetaling kommer av"},
    {Phrase::no_cause, "ingen av dem: utbetalingen er den samme"},
    {Phrase::together, "endringene sammen, utover hver for seg"},
    {Phrase::column_old, "gammelt"},
    {Phrase::column_new, "nytt"},
    {Phrase::column_difference, "forskjell"},
    {Phrase::agreement_of, "Avtale {agreement}"},
    {Phrase::agreement_in_all, "avtalen i alt"},
    {Phrase::all_sheets_differ, "Timelister: {sheets}, alle med en forskjell."},
    {Phrase::some_sheets_differ,
     "Timelister: {sheets}, av dem {unchanged} uten forskjell. Måneder uten forskjell er ikke vist over, men er med "
     "i summene."},

    // Back pay
    {Phrase::back_pay_heading, "Etterbetaling"},
    {Phrase::label_old_regulation, "Gammelt regelverk"},
    {Phrase::label_new_regulation, "Nytt regelverk"},
    {Phrase::label_taken_off, "Trukket fra"},
    {Phrase::back_pay_named, "etterbetalingen {id}"},
    {Phrase::sum_to_pay, "Til utbetaling, kroner"},
    {Phrase::sum_overpaid, "For mye betalt, kroner"},
    {Phrase::overpaid_note,
     "Det som er betalt for mye, trekkes ikke av programmet og er ikke med i summen til utbetaling. En saksbehandler "
     "avgjør hva som skal skje."},
    {Phrase::back_pay_counts, "Timelister: {sheets}. Måneder uten forskjell: {without}."},
    {Phrase::back_pay_elsewhere_one, "Tidligere etterbetaling for måneder som ikke er med nå: 1 linje."},
    {Phrase::back_pay_elsewhere, "Tidligere etterbetaling for måneder som ikke er med nå: {number} linjer."},
    {Phrase::employee_of, "ansatt {employee}"},
    {Phrase::column_quantity_small, "mengde"},
    {Phrase::column_rate_small, "sats"},
    {Phrase::column_kroner_small, "kroner"},
    {Phrase::kind_hours, "Timer"},
    {Phrase::kind_mileage, "Kjøring"},
    {Phrase::kind_expenses, "Utgifter"},
    {Phrase::earned_in, "{kind}, opptjent {month}  ({id})"},
    {Phrase::by_old_regulation, "Etter gammelt regelverk"},
    {Phrase::by_new_regulation, "Etter nytt regelverk"},
    {Phrase::paid_back_before, "Etterbetalt før"},
    {Phrase::row_overpaid, "For mye betalt, til saksbehandler"},
    {Phrase::row_to_pay, "Til utbetaling"},

    // A statement verified
    {Phrase::whole_statement, "hele oppgjøret"},
    {Phrase::line_and_place, "linje {line}: {place}"},
    {Phrase::stated_label, "oppgjøret sier"},
    {Phrase::settled_label, "gjort opp igjen"},
    {Phrase::statement_of, "oppgjør for {agreement} {month}"},
    {Phrase::row_named, "rad {number}: {name}"},
    {Phrase::other_regulation, "Oppgjøret er laget med et annet regelverk. Oppgi det med --regulation."},
    {Phrase::other_library, "Oppgjøret er laget med en annen versjon av programmet."},
    {Phrase::other_timesheet, "Timelisten er ikke den oppgjøret ble laget av."},
    {Phrase::verified_same, "{number} oppgjør er gjort opp igjen: ingen forskjeller."},
    {Phrase::verified_one_difference, "{number} oppgjør er gjort opp igjen: 1 forskjell."},
    {Phrase::verified_differences, "{number} oppgjør er gjort opp igjen: {differences} forskjeller."},
    {Phrase::reasons_in, "Begrunnelsene er sammenlignet på {language}."},
    {Phrase::name_of_nb, "bokmål"},
    {Phrase::name_of_nn, "nynorsk"},
    {Phrase::name_of_en, "engelsk"},
    {Phrase::without_input,
     "{number} oppgjør oppgir ikke hvilken timeliste det er laget av. Beløp og avgjørelser er kontrollert likevel."},

    // Rows proposed for a regulation file
    {Phrase::replaces_row, "# Erstatter raden som er ventet fra {from}."},
    {Phrase::goes_before_row, "# Settes inn foran raden som er ventet fra {from}."},
    {Phrase::proposed_source, "foreslått: +{percent} % på {rate} fra {from}"},
    {Phrase::replace_source, "# bytt ut med vedtaket"},

    // The reading of a rule
    {Phrase::label_alternatives, "Andre muligheter: {alternatives}"},
    {Phrase::no_alternatives, "Teksten lar ikke noe valg stå åpent."},
};
static_assert(every_row_in_its_place(phrases_nb));

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
