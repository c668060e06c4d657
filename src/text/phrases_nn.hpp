#pragma once
/// @file
/// Nynorsk: the phrases.

#include "text/keyed_text.hpp"
#include "text/phrases.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

inline constexpr KeyedText<Phrase> phrases_nn[] = {
    // Quoting what a document says
    {Phrase::quote, "«{text}»"},
    {Phrase::hidden_identity_number, "(fødselsnummer, ikkje attgjeve)"},
    {Phrase::did_you_mean, "Meinte du {word}?"},

    // What a value is
    {Phrase::a_text, "ein tekst"},
    {Phrase::a_number, "eit tal"},
    {Phrase::a_whole_number, "eit heiltal"},
    {Phrase::a_fraction, "eit desimaltal"},
    {Phrase::a_truth, "true eller false"},
    {Phrase::a_date, "ein dato"},
    {Phrase::a_time, "eit klokkeslett"},
    {Phrase::a_moment, "ein dato med klokkeslett"},
    {Phrase::a_list, "ei liste"},
    {Phrase::an_object, "eit objekt"},
    {Phrase::a_table, "ein tabell"},
    {Phrase::null_value, "null"},
    {Phrase::nothing, "ingenting"},

    // What a field of a timesheet should hold, and how it is written
    {Phrase::expected_format, "namnet på formatet"},
    {Phrase::expected_date, "ein dato frå 1900 til 2200"},
    {Phrase::expected_month, "ein månad"},
    {Phrase::expected_hours, "timar og minutt"},
    {Phrase::expected_amount, "eit beløp"},
    {Phrase::expected_cover, "«maximum» eller eit beløp"},
    {Phrase::expected_distance, "ein avstand"},
    {Phrase::form_text, "i hermeteikn"},
    {Phrase::form_date, "ÅÅÅÅ-MM-DD"},
    {Phrase::form_month, "ÅÅÅÅ-MM"},
    {Phrase::form_hours, "T:MM"},
    {Phrase::form_time, "TT:MM frå 00:00 til 23:59"},
    {Phrase::form_amount, "tekst med punktum og høgst to desimalar, utan forteikn"},
    {Phrase::form_cover, "tekst med punktum og høgst to desimalar"},
    {Phrase::form_distance, "tekst med punktum og høgst tre desimalar, utan forteikn"},
    {Phrase::the_time, "tida"},
    {Phrase::the_distance, "avstanden"},
    {Phrase::the_amount, "beløpet"},

    // The limits of a field, where a value outside them has its own remedy
    {Phrase::limit_month, "Månaden må liggje mellom 1901-01 og 2200-12."},
    {Phrase::limit_delivered, "Leveringsdatoen må liggje mellom 1901-01-01 og 2199-12-31."},
    {Phrase::limit_weekly_hours, "Ei veke har høgst 168:00."},
    {Phrase::limit_visit_hours, "Eit oppdrag varer høgst 24:00; del det i to."},
    {Phrase::limit_distance, "Høgst 1000000 km."},
    {Phrase::limit_expense, "Beløpet må vere frå 0.01 til 10000000.00."},
    {Phrase::limit_amount, "Høgst 10000000.00."},
    {Phrase::limit_account, "Høgst 1666666:40."},

    // What is wrong with a field of a document
    {Phrase::field_not_here, "Feltet {key} finst ikkje her."},
    {Phrase::remove_or_use, "Fjern det, eller bruk eitt av desse: {words}."},
    {Phrase::field_twice, "Feltet «{key}» står to gonger i same objekt. Behald det eine."},
    {Phrase::word_missing, "Feltet «{key}» manglar. Legg det til med eitt av orda {words}."},
    {Phrase::field_missing, "Feltet «{key}» manglar. Legg det til: {example}."},
    {Phrase::number_not_exact,
     "Eit tal utan hermeteikn er ikkje nøyaktig: skriv {what} som tekst, til dømes {example}."},
    {Phrase::not_a_word, "Her skal det stå eitt av orda {words}, i hermeteikn, ikkje {given}."},
    {Phrase::not_what_belongs, "Her skal det stå {expected}, ikkje {given}. Skriv til dømes {example}."},
    {Phrase::no_word_of_these, "{text} er ikkje blant orda som gjeld her."},
    {Phrase::use_one_of, "Bruk eitt av desse: {words}."},
    {Phrase::not_readable_as, "{text} er ikkje {expected}. Skriv {form}, til dømes {example}."},
    {Phrase::unknown_format, "Formatet {text} er ukjent. {remedy}"},
    {Phrase::write_this, "Skriv {example}."},
    {Phrase::id_empty,
     "Ein id kan ikkje vere tom. Skriv minst eitt teikn, eller la feltet vere ute der det er valfritt."},
    {Phrase::id_too_long, "Ein id kan høgst vere {bytes} byte lang. Bruk ein kortare."},
    {Phrase::id_control_character, "Ein id kan ikkje innehalde kontrollteikn. Fjern dei."},

    // A text that is not JSON
    {Phrase::place_in_text, "Linje {line}, teikn {column}: {what}"},
    {Phrase::text_ends_early, "Teksten sluttar midt i dokumentet. Sjå om noko har falle bort på slutten."},
    {Phrase::text_not_utf8, "Her står noko som ikkje er UTF-8. Lagre fila som UTF-8, og prøv igjen."},
    {Phrase::line_ends_in_text,
     "Linja sluttar midt i ein tekst. Set hermeteiknet som manglar, eller skriv linjeskift som \\n."},
    {Phrase::control_character_here, "Her står eit kontrollteikn, som JSON ikkje tillèt. Fjern det."},
    {Phrase::character_does_not_fit,
     "«{character}» passar ikkje i JSON her. Sjå etter eit komma, eit kolon, eit hermeteikn eller ein parentes som "
     "manglar eller er for mykje."},

    // A text that is not TOML
    {Phrase::not_toml,
     "Herifrå er fila ikkje gyldig TOML ({parser}). Sjå etter eit hermeteikn, ein klamme eller eit likskapsteikn som "
     "manglar."},
    {Phrase::character_outside_quotes,
     "Teiknet her står utanfor hermeteikn. Set # framfor ein kommentar, og hermeteikn rundt ein tekst."},
    {Phrase::quote_in_word, "Hermeteiknet her står midt i eit ord. Rett verdien, eller set # framfor ein kommentar."},
    {Phrase::three_quotes, "Teksten har tre hermeteikn. Skriv han på éi linje med eitt på kvar side."},

    // A field of a TOML file
    {Phrase::key_unknown, "{key} er ukjend her. {remedy}"},
    {Phrase::remove_line, "Fjern linja, eller rett namnet."},
    {Phrase::key_missing, "«{key}» manglar. {remedy}"},
    {Phrase::key_empty, "«{key}» er tom. {remedy}"},
    {Phrase::key_is_other, "«{key}» er {given}. {remedy}"},
    {Phrase::write_text, "Skriv ein tekst i hermeteikn."},
    {Phrase::write_date, "Skriv ein dato utan hermeteikn og klokkeslett: 2025-01-01."},
    {Phrase::write_whole_number, "Skriv eit heiltal utan hermeteikn."},
    {Phrase::write_truth, "Skriv true eller false utan hermeteikn."},
    {Phrase::number_in_toml,
     "«{key}» er eit tal utan hermeteikn. Skriv det som tekst med punktum, til dømes \"233.03\", så det blir lese "
     "nøyaktig."},
    {Phrase::year_out_of_range, "«{key}» ligg utanfor åra 1900 til 2200. Rett årstalet."},
    {Phrase::write_format, "Skriv format = \"{format}\" øvst i fila."},

    // A regulation file
    {Phrase::write_id, "Skriv eit kort namn på kommunen øvst i fila: id = \"oppdal\"."},
    {Phrase::id_unusable,
     "«id» er tom, eller har semikolon, linjeskift eller styreteikn. Skriv eit kort namn: id = \"oppdal\"."},
    {Phrase::write_cover_basis,
     "Skriv øvst i fila cover_basis = \"per_weekly_hour\" (beløp per innvilga veketime) eller \"flat\" (eitt beløp i "
     "månaden uansett timar)."},
    {Phrase::no_cover_basis, "{text} er ikkje eit grunnlag. Skriv \"per_weekly_hour\" eller \"flat\"."},
    {Phrase::no_provenance,
     "{text} er ikkje noko opphav. Skriv \"stated\" (oppgitt av kommunen) eller \"assumed\" (antatt etter ei anna "
     "kjelde)."},
    {Phrase::write_source, "Skriv kvar talet er henta: source = \"kommunestyret, sak 12/26\"."},
    {Phrase::source_unusable,
     "«source» har semikolon, linjeskift eller styreteikn. Skriv kjelda på éi linje, med komma i staden."},
    {Phrase::nothing_inherited, "Ingenting blir arva: skriv {example}."},
    {Phrase::figure_example, "[{key}] og under den value = … og source = \"…\""},
    {Phrase::figure_has_no_date, "«{key}» har ingen dato og står berre éin gong. Skriv {example}."},
    {Phrase::write_number_between, "Skriv eit heiltal frå {least} til {most}."},
    {Phrase::figure_out_of_range, "{value} er utanfor det «{key}» kan vere. {remedy}"},
    {Phrase::write_figure_between, "Skriv eit tal frå {least} til {most}."},
    {Phrase::aim_below_least, "Målet på {aim} er lågare enn «evaluations_least», {least}. Skriv minst like mange."},
    {Phrase::no_decimal,
     "{text} er ikkje eit tal med punktum og høgst {decimals} desimalar. Skriv det utan forteikn, mellomrom og "
     "eining: \"{example}\"."},
    {Phrase::write_from, "Skriv den første dagen verdien gjeld: from = 2025-01-01."},
    {Phrase::expected_has_value, "Rada er venta og har likevel ein verdi. Fjern «expected» når verdien er vedteken."},
    {Phrase::write_value, "Skriv verdien som tekst, eller expected = true når han ikkje er vedteken enno."},
    {Phrase::not_expected_without_value, "Rada er ikkje venta, og «value» manglar. Skriv verdien som tekst."},
    {Phrase::row_not_after, "{date} kjem ikkje etter {above} i rada over. {remedy}"},
    {Phrase::remove_same_day,
     "Fjern den eine; er verdien vedteken på nytt, må begge ha «decided» og den nyaste stå nedst."},
    {Phrase::sort_rows, "Set radene i stigande rekkjefølgje."},
    {Phrase::add_row, "Ingenting blir arva: legg til ei rad med overskrifta [[{key}]]."},
    {Phrase::rows_have_dates, "«{key}» er rader med dato. Skriv [[{key}]], med to klammer, over kvar rad."},
    {Phrase::no_row_has_value, "Inga rad av «{key}» har ein verdi. Legg til verdien som gjeld no."},

    // A payroll profile, and a file written by one
    {Phrase::value_unknown, "{text} er ingen verdi av «{key}». {remedy}"},
    {Phrase::write_or_take_over, "Skriv {example}, eller bygg på ein ferdig profil: base = \"visma-lonn\"."},
    {Phrase::separator_unusable,
     "{text} kan ikkje skilje kolonnar. Skriv eitt teikn, til dømes separator = \";\", eller \"\" der kvar kolonne "
     "har ei fast breidd."},
    {Phrase::decimal_separates, "Desimalteiknet er det same som teiknet mellom kolonnane. Byt ut eitt av dei."},
    {Phrase::date_pattern_unusable,
     "{text} er ingen måte å skrive ein dato på. Bruk \"DD\", \"MM\" og \"YYYY\" (eller \"YY\") éin gong kvar: date = "
     "\"DD.MM.YYYY\"."},
    {Phrase::columns_are_a_list,
     "«columns» er ei liste av kolonnar. Skriv [[columns]], med to klammer, over kvar av dei."},
    {Phrase::column_twice, "To kolonnar heiter {text}. Gi kvar sitt eige namn."},
    {Phrase::column_without_width,
     "Kolonnen {text} manglar ei breidd, og ingenting skil han frå den neste. Skriv talet på teikn: width = 6."},
    {Phrase::name_separates,
     "Namnet på kolonnen {text} kan ikkje stå i overskrifta, fordi det inneheld teiknet mellom kolonnane eller eit "
     "hermeteikn. Skriv eit anna."},
    {Phrase::pad_unusable, "{text} kan ikkje fylle ut ein kolonne. Skriv eitt teikn: pad = \"0\"."},
    {Phrase::key_without_use, "«{key}» har ingen verknad her. Fjern linja."},
    {Phrase::text_over_lines, "«{key}» har linjeskift eller styreteikn. Skriv teksten på éi linje."},
    {Phrase::brace_alone,
     "{text} har ein krøllparentes som manglar maken sin. Skriv eit felt som {employee}, med éin på kvar side."},
    {Phrase::codes_are_tables,
     "Kodar står i tabellar. Skriv [codes] over dei som gjeld kvar linje, og [codes.hours], [codes.mileage] eller "
     "[codes.expenses] over dei som gjeld éin type."},
    {Phrase::no_payroll_field, "{text} er ikkje eit felt i ei lønnslinje. {remedy}"},
    {Phrase::no_field_or_code, "{text} er verken eit felt i ei lønnslinje eller ein kode. {remedy}"},
    {Phrase::write_code_of_column, "Skriv [codes] og under han {name} = \"…\"."},
    {Phrase::code_missing,
     "«{key}» manglar for {kind}. Skriv [codes.{kind}] og under han {key} = \"…\", slik lønnssystemet har han."},
    {Phrase::shipped_code_missing,
     "«{key}» manglar for {kind}, for kodane er kommunen sine eigne. Skriv ei fil med base = \"{profile}\", "
     "[codes.{kind}] og {key} = \"…\", og bruk henne: --format payroll:FIL."},
    {Phrase::line_without_id,
     "Ingen kolonne på linjer av typen {kind} har {id}, så ei linje som er utbetalt, kan ikkje kjennast att. Set {id} "
     "inn i ein av dei."},
    {Phrase::id_not_apart,
     "{id} står inntil andre teikn i kolonnen {text} på linjer av typen {kind}. Set eit mellomrom framfor og bak, så "
     "id-en kan kjennast att."},
    {Phrase::columns_without_pay,
     "Ingen kolonne seier kva som skal utbetalast. Legg til {amount}, eller {quantity} og {rate}, kvar åleine i sin "
     "kolonne."},
    {Phrase::columns_without_employee,
     "Ingen kolonne seier kven som skal ha lønna. Legg til {employee}, åleine i ein kolonne."},
    {Phrase::inexact_without_amount,
     "inexact = \"amount\" treng ein kolonne med {amount} åleine. Legg han til, eller skriv inexact = \"single\"."},
    {Phrase::character_not_in_encoding,
     "Teiknet {character} i {text} finst ikkje i {encoding}, som lønnsprofilen skriv. Skriv teksten utan det, eller "
     "vel ein annan «encoding»."},
    {Phrase::text_separates,
     "{text} har eit teikn som skil kolonnar eller linjer, og kan ikkje stå i kolonnen {column}. Rett teksten, eller "
     "skriv quoted = true for kolonnen."},
    {Phrase::text_too_wide,
     "{text} får ikkje plass i kolonnen {column}, som har {width} teikn. Ingenting blir kutta: rett teksten i "
     "timelista eller i lønnsprofilen."},
    {Phrase::text_not_digits,
     "{text} er ikkje berre siffer, og kolonnen {column} blir fylt ut med nullar. Rett teksten i timelista eller i "
     "lønnsprofilen."},
    {Phrase::quantity_not_exact,
     "{quantity} får ikkje plass i {decimals} desimalar utan at lønna blir endra. Skriv inexact = \"single\" i "
     "lønnsprofilen: då er talet 1 og satsen beløpet."},
    {Phrase::employees_alike,
     "Tilsettnummera {text} og {other} blir det same i fila. Skriv det same nummeret likt i alle timelister, med alle "
     "nullane."},
    {Phrase::same_payroll_line,
     "Linja har same id som ei linje på ei anna timeliste for avtalen {agreement} og same månad. Skriv i «earlier» "
     "det dei tidlegare timelistene gav."},
    {Phrase::line_paid_otherwise,
     "Linja {id} ({kind}, {month}) står i {file}, linje {line}, med {before}, og er no {now}. Ta timelista ut av "
     "køyringa; det som kjem i tillegg, blir ført på ei eiga timeliste med «earlier»."},
    {Phrase::line_paid_to_another,
     "Linja {id} ({kind}, {month}) står i {file}, linje {line}, på eit anna tilsettnummer. Rett nummeret i timelista, "
     "eller ta henne ut av køyringa."},
    {Phrase::line_paid_and_gone,
     "Linja {id} ({kind}, {month}) står i {file}, linje {line}, med {before}, men ikkje i oppgjeret no. Ta timelista "
     "ut av køyringa, og la ein person avgjere om noko skal trekkjast."},
    {Phrase::no_payroll_row,
     "Denne linja er ikkje skriven med lønnsprofilen: kolonnen {column} stemmer ikkje. Oppgi ei fil skriven med den "
     "same profilen."},

    // Documents of ours that come back
    {Phrase::no_statement,
     "Dette er ikkje eit oppgjer i formatet «stottekontakt-statement/1». Oppgi ei fil som «settle --format json» har "
     "skrive."},
    {Phrase::no_back_pay, "Dette er inga etterbetaling. Oppgi ei fil som «backpay --format json» har skrive."},
    {Phrase::back_pay_changed,
     "Etterbetalinga er endra etter at ho vart skriven: linjer er lagde til, fjerna eller flytte. Bruk fila slik "
     "backpay skreiv ho."},
    {Phrase::back_pay_line_changed,
     "Linja er endra etter at ho vart skriven: id-en stemmer ikkje med beløpa. Bruk fila slik backpay skreiv ho."},
    {Phrase::deducted_not_negative, "Berre ei linje med beløp under null kan vere trekt. Fjern feltet."},

    // A scenario file
    {Phrase::write_subject, "Skriv kva fila handlar om: subject = \"Avlysing\"."},
    {Phrase::write_case, "Skriv [[case]] over kvart tilfelle, og under den title og expect."},
    {Phrase::cases_are_a_list, "«case» er ei liste av tilfelle. Skriv [[case]], med to klammer, over kvart av dei."},
    {Phrase::same_title, "To tilfelle heiter {title}. Gi kvart sin eigen tittel."},
    {Phrase::write_title, "Skriv med ei setning kva tilfellet viser."},
    {Phrase::given_and_ask,
     "Eit tilfelle har «given» (ei timeliste) eller «ask» (eit spørsmål), ikkje begge. Fjern det eine."},
    {Phrase::write_given, "Skriv kva timelista inneheld (given.visits = …), eller kva det blir spurt om (ask = …)."},
    {Phrase::given_is_a_timesheet, "«given» er ei timeliste eller ei liste av dei. Skriv given.visits = [ … ]."},
    {Phrase::write_expect, "Skriv kva svaret skal vere, til dømes expect.totals.payable = \"466.06\"."},
    {Phrase::no_rule, "{text} er ingen regel. {remedy}"},
    {Phrase::write_rule, "Skriv regelen slik: \"STK-CAN-01\"."},
    {Phrase::rules_are_a_list, "«rules» er ei liste av reglar. Skriv rules = [\"STK-CAN-01\"]."},
    {Phrase::sentences_are_a_list, "«sentences» er ei liste av setningar i infoskrivet. Skriv sentences = [\"3.14\"]."},
    {Phrase::write_ask, "Skriv til dømes {example}."},
    {Phrase::ask_is_a_question, "«ask» er eit spørsmål. {remedy}"},
    {Phrase::rule_not_alone, "{rule} kan ikkje spørjast åleine. Skriv ei timeliste i «given» i staden."},
    {Phrase::nothing_expected, "Her er det ikkje venta noko. Skriv kva svaret skal vere, eller fjern det."},
    {Phrase::error_stands_alone,
     "Når det er venta ein feil, finst det ikkje noko anna svar. Fjern «error» eller resten."},
    {Phrase::write_error, "Ein feil blir skriven slik: {example}."},
    {Phrase::error_is_empty, "«error» er tom. Fjern den, eller skriv feilen som er venta."},
    {Phrase::number_in_expectation,
     "«{key}» er eit tal utan hermeteikn. Skriv det som i oppgjeret: \"233.03\", \"2:30\"."},
    {Phrase::text_or_date, "«{key}» er ein tekst eller ein dato i oppgjeret. Skriv han slik."},
    {Phrase::write_which, "Skriv kva for ein det gjeld: {key} = …"},
    {Phrase::several_values, "«{key}» har fleire verdiar. Skriv til dømes expect.{key}.{first} = …"},
    {Phrase::key_is_a_list, "«{key}» er ei liste. Skriv {example}."},
    {Phrase::no_notices_are_a_list,
     "«no_notices» er ei liste av merknader som ikkje skal vere der. Skriv no_notices = [\"late-delivery\"]."},
    {Phrase::no_notice, "{text} er ingen merknad. {remedy}"},
    {Phrase::write_code, "Skriv koden som i oppgjeret."},
    {Phrase::fraction_in_answer, "«{key}» er eit desimaltal. Skriv det som i svaret, i hermeteikn: \"233.03\"."},
    {Phrase::one_answer, "Det er éi timeliste i «given». Skriv eitt svar: expect.totals.payable = \"466.06\"."},
    {Phrase::several_answers, "Det er {number} timelister i «given». Skriv ei liste med {number} svar i «expect»."},
    {Phrase::error_of_all, "Ein feil gjeld alle timelistene. Skriv {example} i staden for ei liste."},
    {Phrase::answer_expected, "«expect» er svaret på spørsmålet. Skriv til dømes expect.answer.last_day = 2025-03-17."},
    {Phrase::regulation_not_readable,
     "Regelverket «{name}» kan ikkje lesast. Skriv stien slik han er frå mappa til denne fila."},
    {Phrase::regulation_has_errors, "Regelverket «{name}» har feil. Rett dei først."},

    // What a scenario expected and got
    {Phrase::no_error, "ingen feil"},
    {Phrase::an_error, "ein feil"},
    {Phrase::no_more_errors, "ingen fleire feil"},
    {Phrase::the_error, "(feilen: {error})"},
    {Phrase::more_values, "fleire verdiar"},
    {Phrase::without_quotes, "(utan hermeteikn)"},
    {Phrase::meant, "(meinte du «{word}»?)"},
    {Phrase::none, "ingen"},
    {Phrase::no_such, "ingen {code}"},
    {Phrase::to_be_there, "at han er der"},
    {Phrase::one_line, "éi linje; skriv også «rate»"},

    // The report of scenarios
    {Phrase::passed_of, "{passed} av {all} stemmer"},
    {Phrase::cannot_be_run, "kan ikkje køyrast"},
    {Phrase::path_and_line, "{path} (linje {line})"},
    {Phrase::expected_label, "venta:"},
    {Phrase::got_label, "fekk:"},
    {Phrase::answer_label, "Svaret:"},
    {Phrase::decisions_label, "Avgjerdene som førte dit:"},
    {Phrase::granted_of_claimed, "{granted} av {claimed}"},
    {Phrase::is_pending, "{pending} ventar"},
    {Phrase::notice_label, "merknad"},
    {Phrase::section_number, "pkt. {section}"},
    {Phrase::without_section, "utan punkt"},

    // Citations, and the ceiling for expenses where it is one amount
    {Phrase::section_of_oppdals_sheet, "infoskrivet til Oppdal pkt. {section}"},
    {Phrase::no_section_in_oppdals_sheet, "ikkje omtalt i infoskrivet til Oppdal"},
    {Phrase::flat_expense_ceiling, "Utgiftsdekning i månaden, uansett timar"},
    {Phrase::expense_ceiling_of_two_bases, "Utgiftsdekning i månaden"},
    {Phrase::answer_flat_ceiling, "Taket for månaden er {ceiling}, uansett timar per veke."},

    // A question
    {Phrase::key_not_of_question, "Nøkkelen {key} høyrer ikkje til spørsmålet."},
    {Phrase::use_keys, "Bruk {words}."},
    {Phrase::key_twice, "Nøkkelen «{key}» er gitt to gonger. Behald berre éin."},
    {Phrase::fact_unusable, "{key}={text} kan ikkje brukast. Skriv {key}={form}."},
    {Phrase::fact_missing, "Nøkkelen «{key}» manglar. Legg til {key}={form}."},
    {Phrase::form_whole_number, "heiltal"},
    {Phrase::form_days, "ÅÅÅÅ-MM-DD[..ÅÅÅÅ-MM-DD],…"},

    // A comparison of two regulations
    {Phrase::comparison_heading, "Samanlikning av to regelverk"},
    {Phrase::label_old, "Gammalt"},
    {Phrase::label_new, "Nytt"},
    {Phrase::label_changed, "Endra"},
    {Phrase::no_figures_changed, "ingen tal"},
    {Phrase::comparison_all, "I alt"},
    {Phrase::comparison_payable, "Til utbetaling"},
    {Phrase::comparison_pending, "Til avklaring"},
    {Phrase::comparison_refused, "Avslått"},
    {Phrase::row_pending, "til avklaring"},
    {Phrase::row_refused, "avslått"},
    {Phrase::causes_heading, "Skilnaden i utbetaling kjem av"},
    {Phrase::no_cause, "ingen av dei: utbetalinga er den same"},
    {Phrase::together, "endringane saman, utover kvar for seg"},
    {Phrase::column_old, "gammalt"},
    {Phrase::column_new, "nytt"},
    {Phrase::column_difference, "skilnad"},
    {Phrase::agreement_of, "Avtale {agreement}"},
    {Phrase::agreement_in_all, "avtala i alt"},
    {Phrase::all_sheets_differ, "Timelister: {sheets}, alle med ein skilnad."},
    {Phrase::some_sheets_differ,
     "Timelister: {sheets}, av dei {unchanged} utan skilnad. Månader utan skilnad er ikkje viste over, men er med i "
     "summane."},

    // Back pay
    {Phrase::back_pay_heading, "Etterbetaling"},
    {Phrase::label_old_regulation, "Gammalt regelverk"},
    {Phrase::label_new_regulation, "Nytt regelverk"},
    {Phrase::label_taken_off, "Trekt frå"},
    {Phrase::back_pay_named, "etterbetalinga {id}"},
    {Phrase::sum_to_pay, "Til utbetaling, kroner"},
    {Phrase::sum_overpaid, "For mykje betalt, kroner"},
    {Phrase::overpaid_note,
     "Det som er betalt for mykje, blir ikkje trekt av programmet og er ikkje med i summen til utbetaling. Ein "
     "saksbehandlar avgjer kva som skal skje."},
    {Phrase::back_pay_counts, "Timelister: {sheets}. Månader utan skilnad: {without}."},
    {Phrase::back_pay_elsewhere_one, "Tidlegare etterbetaling for månader som ikkje er med no: 1 linje."},
    {Phrase::back_pay_elsewhere, "Tidlegare etterbetaling for månader som ikkje er med no: {number} linjer."},
    {Phrase::employee_of, "tilsett {employee}"},
    {Phrase::column_quantity_small, "mengd"},
    {Phrase::column_rate_small, "sats"},
    {Phrase::column_kroner_small, "kroner"},
    {Phrase::kind_hours, "Timar"},
    {Phrase::kind_mileage, "Køyring"},
    {Phrase::kind_expenses, "Utgifter"},
    {Phrase::earned_in, "{kind}, opptent {month}  ({id})"},
    {Phrase::by_old_regulation, "Etter gammalt regelverk"},
    {Phrase::by_new_regulation, "Etter nytt regelverk"},
    {Phrase::paid_back_before, "Etterbetalt før"},
    {Phrase::row_overpaid, "For mykje betalt, til saksbehandlar"},
    {Phrase::row_to_pay, "Til utbetaling"},

    // A statement verified
    {Phrase::whole_statement, "heile oppgjeret"},
    {Phrase::line_and_place, "linje {line}: {place}"},
    {Phrase::stated_label, "oppgjeret seier"},
    {Phrase::settled_label, "gjort opp igjen"},
    {Phrase::statement_of, "oppgjer for {agreement} {month}"},
    {Phrase::row_named, "rad {number}: {name}"},
    {Phrase::other_regulation, "Oppgjeret er laga med eit anna regelverk. Oppgi det med --regulation."},
    {Phrase::other_library, "Oppgjeret er laga med ein annan versjon av programmet."},
    {Phrase::other_timesheet, "Timelista er ikkje den oppgjeret vart laga av."},
    {Phrase::verified_same, "{number} oppgjer er gjorde opp igjen: ingen skilnader."},
    {Phrase::verified_one_difference, "{number} oppgjer er gjorde opp igjen: 1 skilnad."},
    {Phrase::verified_differences, "{number} oppgjer er gjorde opp igjen: {differences} skilnader."},
    {Phrase::reasons_in, "Grunngivingane er samanlikna på {language}."},
    {Phrase::name_of_nb, "bokmål"},
    {Phrase::name_of_nn, "nynorsk"},
    {Phrase::name_of_en, "engelsk"},
    {Phrase::without_input,
     "{number} oppgjer seier ikkje kva timeliste det er laga av. Beløp og avgjerder er kontrollerte likevel."},

    // Rows proposed for a regulation file
    {Phrase::replaces_row, "# Erstattar rada som er venta frå {from}."},
    {Phrase::goes_before_row, "# Blir sett inn framfor rada som er venta frå {from}."},
    {Phrase::proposed_source, "føreslått: +{percent} % på {rate} frå {from}"},
    {Phrase::replace_source, "# byt ut med vedtaket"},

    // The reading of a rule
    {Phrase::label_alternatives, "Andre moglegheiter: {alternatives}"},
    {Phrase::no_alternatives, "Teksten lèt ikkje noko val stå ope."},
};
static_assert(every_row_in_its_place(phrases_nn));

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
