#pragma once
/// @file
/// English: the command's own words.

#include "cli/texts.hpp"
#include "text/keyed_text.hpp"

namespace stottekontakt {
namespace cli {

inline constexpr documents::KeyedText<Text> texts_en[] = {
    // The help of every command
    {Text::about, "Works out the pay of support contacts by the rules of the municipality of Oppdal."},
    {Text::usage, "Usage"},
    {Text::options, "OPTIONS"},
    {Text::command, "COMMAND"},
    {Text::arguments, "Arguments"},
    {Text::required, "(required)"},
    {Text::text, "TEXT"},
    {Text::options_group, "Options"},
    {Text::commands_group, "Commands"},
    {Text::help_help, "Show this help"},
    {Text::help_version, "Show the version"},
    {Text::help_json_errors, "Write error messages as JSON to standard error"},
    {Text::help_language, "Language: nb (Bokmål, default), nn (Nynorsk) or en (English)"},
    {Text::help_text_json, "text (default) or json"},
    {Text::help_text_json_csv, "text (default), json or csv"},
    {Text::help_statement_formats,
     "text (default), json, csv (a table), html (a page for the support contact), xlsx (a spreadsheet) or "
     "payroll:PROFILE (a file for the payroll system)"},
    {Text::help_output, "Write to this file, whole or not at all"},
    {Text::help_regulation, "Regulation as TOML, in place of Oppdal’s built-in one"},
    {Text::help_as_known_on, "Leave out what the regulation file says was decided after this day, YYYY-MM-DD"},
    {Text::help_timesheets, "Timesheets as JSON or CSV; - is standard input"},
    {Text::file, "FILE"},
    {Text::date, "DATE"},
    {Text::month, "MONTH"},
    {Text::percent, "PERCENT"},
    {Text::code, "CODE"},
    {Text::format, "FORMAT"},
    {Text::rule, "RULE"},
    {Text::fact, "KEY=VALUE"},
    {Text::old_regulation, "OLD"},
    {Text::new_regulation, "NEW"},
    {Text::statement, "STATEMENT"},
    {Text::timesheet, "TIMESHEET"},

    // The help of single commands
    {Text::settle_about, "Settle timesheets"},
    {Text::settle_strict, "End with status 6 if anything is in review, reduced or refused"},
    {Text::settle_already, "Payroll file written before, with the same profile: its lines are left out"},
    {Text::settle_footer,
     "A file contains one timesheet, a list of them, or JSON Lines (one timesheet a line), in the format\n"
     "stottekontakt-timesheet/1. The answer with --format json has the same shape as the file; several files give "
     "one\n"
     "list of all the statements in order. Where one timesheet is wrong nothing is written, and all errors are "
     "listed\n"
     "(with --json-errors as JSON). A CSV file has the same fields as columns; what is assumed of it is said on "
     "standard\n"
     "error.\n"
     "\n"
     "Exit status: 0 done, 1 internal error or cannot write, 2 wrong use, 3 invalid data, 4 no rate in force, 6 "
     "(only\n"
     "with --strict) something is in review, reduced or refused."},
    {Text::ask_about, "Answer one question about one rule"},
    {Text::ask_rule, "The rule, for example agr-01"},
    {Text::ask_facts, "What the rule needs to know"},
    {Text::ask_footer,
     "Without KEY=VALUE the keys of the rule are shown; without RULE all the questions there are.\n"
     "Example: stottekontakt ask agr-01 received=2025-03-03"},
    {Text::rates_about, "Show rates and other figures of the regulation, with date and source"},
    {Text::rates_on, "Mark what is in force on this day, YYYY-MM-DD"},
    {Text::rates_check,
     "Check a regulation file: is anything missing, expected, outdated or assumed? With --on: on that day"},
    {Text::rates_raise, "Propose rows in which the hourly rates are raised by so many per cent"},
    {Text::rates_from, "First day the raised rates hold, YYYY-MM-DD"},
    {Text::rates_footer,
     "Exit status: 0 done, 2 wrong use, 3 invalid regulation file, 4 a rate that is needed on that day is missing."},
    {Text::explain_about, "Explain a rule: what it says, its basis, reading and figures"},
    {Text::explain_rule, "The rule, for example exp-03"},
    {Text::explain_on, "Mark the figures in force on this day, YYYY-MM-DD"},
    {Text::explain_all,
     "Explain all rules; as JSON also the order they are tried in, the sheet’s advice and the glossary"},
    {Text::progress_reading, "Reading file {number} of {total}: {file} …"},
    {Text::progress_settling, "Settling timesheets: {done} of {total} …"},
    {Text::progress_writing, "Writing the answer …"},
    {Text::dates_about, "Deadlines and payout dates of a month"},
    {Text::dates_month, "The month, YYYY-MM"},
    {Text::check_about, "Run scenario files: are the answers what is expected?"},
    {Text::check_files, "Scenarios as TOML; - is standard input"},
    {Text::check_footer,
     "A scenario file describes cases and what the answer to them shall be. Each case that does not hold is shown\n"
     "field by field with the decisions that led there, and ‘N passed, N failed’ stands last.\n"
     "\n"
     "Exit status: 0 all hold, 2 wrong use, 3 a file cannot be read, 5 something does not hold."},
    {Text::compare_about, "Show what a new regulation means for timesheets before anything is paid"},
    {Text::compare_old, "The old regulation as TOML"},
    {Text::compare_new, "The new regulation as TOML"},
    {Text::compare_footer,
     "Each timesheet is settled twice. What one figure does alone is found by settling with the old regulation and\n"
     "only this figure’s new rows; what does not add up that way stands as ‘the changes together’. Nothing is paid "
     "by\n"
     "this.\n"
     "\n"
     "csv is for Norwegian spreadsheets: semicolon, decimal comma, UTF-8 with a byte order mark, one row for "
     "each\n"
     "agreement and month. An id that begins with = + - or @ gets an apostrophe in front, so that the spreadsheet "
     "does\n"
     "not take it for a formula.\n"
     "\n"
     "Exit status: 0 done, 1 internal error or cannot write, 2 wrong use, 3 invalid data, 4 a timesheet lacks a "
     "rate\n"
     "in one of the regulations."},
    {Text::backpay_about, "Work out back pay when a rate is decided with effect backwards"},
    {Text::backpay_old, "The regulation that was paid by, as TOML"},
    {Text::backpay_new, "The regulation in force now, as TOML"},
    {Text::backpay_already, "Earlier back pay, written by this command as JSON"},
    {Text::backpay_old_known_on, "Read OLD as it was known on this day: what was decided later is left out"},
    {Text::backpay_footer,
     "For each agreement, month and kind (hours, mileage, expenses) the difference is: by the new regulation − by "
     "the\n"
     "old one − back pay before. Keep what --format json writes: give it with --already the next time, and nothing "
     "is\n"
     "paid twice. All earlier files must be given; where one is missing the program says which.\n"
     "\n"
     "What was paid too much is shown with for_person and is not part of the sum payable. Where a caseworker "
     "deducts\n"
     "it, the day is entered as \"deducted\": \"YYYY-MM-DD\" on the line in the JSON file.\n"
     "\n"
     "The id of a line is made of agreement, month, kind, old, new and earlier back pay: the same claim has the "
     "same\n"
     "id.\n"
     "csv is for Norwegian spreadsheets: semicolon, decimal comma, UTF-8 with a byte order mark.\n"
     "\n"
     "Exit status: 0 done, 1 internal error or cannot write, 2 wrong use, 3 invalid data, 4 a timesheet lacks a "
     "rate\n"
     "in one of the regulations."},
    {Text::verify_about, "Verify a statement: settle the timesheet again and compare"},
    {Text::verify_statement, "Statements as JSON; - is standard input"},
    {Text::verify_timesheet, "The timesheet as JSON or CSV"},
    {Text::verify_footer,
     "The timesheet is settled again, and every field of the statement is compared: amounts, decisions, notices, "
     "the\n"
     "regulation’s digest, the program’s version and the timesheet’s digest. Statements and timesheets belong "
     "together\n"
     "by agreement and month. Reasons are compared in the language the statement is written in.\n"
     "\n"
     "Exit status: 0 all is the same, 2 wrong use, 3 invalid data, 4 no rate in force, 6 something differs."},

    // Wrong use
    {Text::unknown_argument, "The argument {text} is unknown."},
    {Text::see_help, "See ‘{command}’."},
    {Text::name_command, "Name a command."},
    {Text::name_option, "Name {option}."},
    {Text::wrong_count, "{option}: wrong number of values."},
    {Text::arguments_unusable, "The arguments cannot be used like this."},
    {Text::unknown_format, "There is no format {text}. Use {formats}."},
    {Text::text_or_json, "text or json"},
    {Text::text_json_or_csv, "text, json or csv"},
    {Text::statement_formats, "text, json, csv, html, xlsx or payroll:PROFILE"},
    {Text::unknown_language, "The language {text} is unknown. Use nb (Bokmål), nn (Nynorsk) or en (English)."},
    {Text::argument_not_utf8, "One of the arguments is not UTF-8. Write it anew in a shell with UTF-8."},
    {Text::no_date,
     "{option}: {text} is not a date from 1900 to 2200. Write it as YYYY-MM-DD, for example 2025-03-31."},
    {Text::no_month, "{option}: {text} is not a month from 1901 to 2199. Write it as YYYY-MM, for example 2025-03."},
    {Text::no_rule, "There is no rule {text}."},
    {Text::rule_example, "A rule is called for example STK-AGR-01, agr-01 for short."},
    {Text::rule_not_alone, "{rule} cannot be asked alone, only with a timesheet (settle). These can: {rules}."},
    {Text::fact_without_equals, "{text} lacks an equals sign. Write KEY=VALUE, for example received=2025-03-03."},
    {Text::as_known_on_without_file, "--as-known-on is about a regulation file. Name it with --regulation."},
    {Text::standard_input_twice, "‘-’ (standard input) can only be read once. Name it once."},
    {Text::workbook_to_terminal, "A spreadsheet cannot be shown on the screen. Name a file with --output."},
    {Text::raise_without_from, "--raise needs the day from which the rates hold. Name it with --from, YYYY-MM-DD."},
    {Text::from_without_raise, "--from belongs with --raise."},
    {Text::check_alone, "--check takes the file itself and cannot be used with --regulation or --raise."},
    {Text::rate_stands_later,
     "--from: the regulation already has a rate from {from}. Name a later day, or correct the row that stands there."},
    {Text::raise_too_high, "--raise: the rate would be higher than NOK 10,000."},
    {Text::no_percent, "--raise: {text} is not a percentage. Write it with digits, for example 4.4%."},
    {Text::no_payroll_profile, "There is no payroll profile {text}. {remedy}"},
    {Text::use_payroll_profiles,
     "These are shipped: {names}. The municipality’s own is a file: payroll:municipality.toml."},
    {Text::already_without_payroll, "--already goes with --format payroll:PROFILE. Name both, or neither."},
    {Text::output_is_input,
     "--output is one of the files that are read, so what is in it would be lost. Name another file for --output."},
    {Text::payroll_lines_skipped,
     "Lines left out because earlier payroll files have them: {skipped}. Lines written: {lines}."},

    // What cannot be done
    {Text::file_and_line, "{file}, line {line}"},
    {Text::file_row_column, "{file}, row {row}, column {column}"},
    {Text::standard_input, "standard input"},
    {Text::standard_output, "standard output"},
    {Text::cannot_read, "Cannot read: {error}."},
    {Text::cannot_write, "Cannot write: {error}."},
    {Text::error_not_found, "there is no such file or folder"},
    {Text::error_no_access, "you have no access"},
    {Text::error_is_folder, "it is a folder, not a file"},
    {Text::error_no_folder, "a part of the path is not a folder"},
    {Text::error_no_room, "there is no room on the disk"},
    {Text::error_reader_gone, "the receiver has stopped reading"},
    {Text::error_closed, "the output is closed"},
    {Text::more_errors, "… and {number} more errors. Correct these first."},
    {Text::by_regulation, "By {file}:"},
    {Text::earlier_missing,
     "What is given with --already builds on the back pay {id}, which is not given. Give it too, or something would "
     "be paid twice."},
    {Text::no_rate_to_raise, "No hourly rate is in force on {from}, so there is nothing to raise."},
    {Text::too_many_rows,
     "The statements have more rows than a spreadsheet has room for ({most}). Split the timesheets."},
    {Text::no_memory, "There is not enough memory. Split the file."},
    {Text::internal_error, "Internal error: {error}. Report it with the file that caused it."},

    // A regulation checked
    {Text::check_heading, "Check of the regulation {regulation}"},
    {Text::concern_missing, "MISSING"},
    {Text::concern_expected, "EXPECTED"},
    {Text::concern_outdated, "OUTDATED"},
    {Text::concern_assumed, "ASSUMED"},
    {Text::concern_ahead, "REVIEW"},
    {Text::remark_missing, "no value is in force on {date}. Add a row with figure, date and source."},
    {Text::remark_expected,
     "a change is expected from {from} ({source}), but its figure is missing. The figure before it is used until the "
     "row has a value."},
    {Text::remark_ahead, "the figure should be reviewed from {since}, 12 months after its last change."},
    {Text::remark_outdated,
     "the figure may be outdated since {since}, 12 months after its last change. Find out whether a new one was "
     "decided."},
    {Text::remark_assumed, "{figure} is not stated by the municipality, but assumed from: {source}."},
    {Text::figure_from, "{figure} from {from}"},
    {Text::no_remarks, "Nothing to remark on."},
    {Text::remarks, "Remarks: {number}."},
    {Text::all_have_sources, "All figures in the file have a source."},
};
static_assert(documents::every_row_in_its_place(texts_en));

}  // namespace cli
}  // namespace stottekontakt
