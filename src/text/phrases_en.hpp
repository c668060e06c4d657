#pragma once
/// @file
/// English: the phrases.

#include "text/keyed_text.hpp"
#include "text/phrases.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

inline constexpr KeyedText<Phrase> phrases_en[] = {
    // Quoting what a document says
    {Phrase::quote, "‘{text}’"},
    {Phrase::hidden_identity_number, "(national identity number, not repeated)"},
    {Phrase::did_you_mean, "Did you mean {word}?"},

    // What a value is
    {Phrase::a_text, "a text"},
    {Phrase::a_number, "a number"},
    {Phrase::a_whole_number, "a whole number"},
    {Phrase::a_fraction, "a decimal number"},
    {Phrase::a_truth, "true or false"},
    {Phrase::a_date, "a date"},
    {Phrase::a_time, "a time of day"},
    {Phrase::a_moment, "a date with a time of day"},
    {Phrase::a_list, "a list"},
    {Phrase::an_object, "an object"},
    {Phrase::a_table, "a table"},
    {Phrase::null_value, "null"},
    {Phrase::nothing, "nothing"},

    // What a field of a timesheet should hold, and how it is written
    {Phrase::expected_format, "the name of the format"},
    {Phrase::expected_date, "a date from 1900 to 2200"},
    {Phrase::expected_month, "a month"},
    {Phrase::expected_hours, "hours and minutes"},
    {Phrase::expected_amount, "an amount"},
    {Phrase::expected_cover, "‘maximum’ or an amount"},
    {Phrase::expected_distance, "a distance"},
    {Phrase::form_text, "in quotation marks"},
    {Phrase::form_date, "YYYY-MM-DD"},
    {Phrase::form_month, "YYYY-MM"},
    {Phrase::form_hours, "H:MM"},
    {Phrase::form_time, "HH:MM from 00:00 to 23:59"},
    {Phrase::form_amount, "text with a decimal point and at most two decimals, without a sign"},
    {Phrase::form_cover, "text with a decimal point and at most two decimals"},
    {Phrase::form_distance, "text with a decimal point and at most three decimals, without a sign"},
    {Phrase::the_time, "the time"},
    {Phrase::the_distance, "the distance"},
    {Phrase::the_amount, "the amount"},

    // The limits of a field, where a value outside them has its own remedy
    {Phrase::limit_month, "The month must lie between 1901-01 and 2200-12."},
    {Phrase::limit_delivered, "The delivery date must lie between 1901-01-01 and 2199-12-31."},
    {Phrase::limit_weekly_hours, "A week has at most 168:00."},
    {Phrase::limit_visit_hours, "A visit lasts at most 24:00; split it in two."},
    {Phrase::limit_distance, "At most 1000000 km."},
    {Phrase::limit_expense, "The amount must be from 0.01 to 10000000.00."},
    {Phrase::limit_amount, "At most 10000000.00."},
    {Phrase::limit_account, "At most 1666666:40."},

    // What is wrong with a field of a document
    {Phrase::field_not_here, "There is no field {key} here."},
    {Phrase::remove_or_use, "Remove it, or use one of these: {words}."},
    {Phrase::field_twice, "The field ‘{key}’ stands twice in one object. Keep one of them."},
    {Phrase::word_missing, "The field ‘{key}’ is missing. Add it with one of the words {words}."},
    {Phrase::field_missing, "The field ‘{key}’ is missing. Add it: {example}."},
    {Phrase::number_not_exact,
     "A number without quotation marks is not exact: write {what} as text, for example {example}."},
    {Phrase::not_a_word, "There should be one of the words {words} here, in quotation marks, not {given}."},
    {Phrase::not_what_belongs, "There should be {expected} here, not {given}. Write for example {example}."},
    {Phrase::no_word_of_these, "{text} is none of the words that hold here."},
    {Phrase::use_one_of, "Use one of these: {words}."},
    {Phrase::not_readable_as, "{text} is not {expected}. Write {form}, for example {example}."},
    {Phrase::unknown_format, "The format {text} is unknown. {remedy}"},
    {Phrase::write_this, "Write {example}."},
    {Phrase::id_empty,
     "An id cannot be empty. Write at least one character, or leave the field out where it is optional."},
    {Phrase::id_too_long, "An id can be at most {bytes} bytes long. Use a shorter one."},
    {Phrase::id_control_character, "An id cannot contain control characters. Remove them."},

    // A text that is not JSON
    {Phrase::place_in_text, "Line {line}, character {column}: {what}"},
    {Phrase::text_ends_early,
     "The text ends in the middle of the document. See whether something was lost at its end."},
    {Phrase::text_not_utf8, "What stands here is not UTF-8. Save the file as UTF-8 and try again."},
    {Phrase::line_ends_in_text,
     "The line ends in the middle of a text. Add the missing quotation mark, or write a line break as \\n."},
    {Phrase::control_character_here, "A control character stands here, which JSON does not allow. Remove it."},
    {Phrase::character_does_not_fit,
     "‘{character}’ does not fit into JSON here. Look for a comma, a colon, a quotation mark or a bracket that is "
     "missing or too many."},

    // A text that is not TOML
    {Phrase::not_toml,
     "From here on the file is not valid TOML ({parser}). Look for a quotation mark, a bracket or an equals sign "
     "that is missing."},
    {Phrase::character_outside_quotes,
     "The character here stands outside quotation marks. Put # in front of a comment, and quotation marks around a "
     "text."},
    {Phrase::quote_in_word,
     "The quotation mark here stands in the middle of a word. Correct the value, or put # in front of a comment."},
    {Phrase::three_quotes, "The text has three quotation marks. Write it on one line with one on each side."},

    // A field of a TOML file
    {Phrase::key_unknown, "{key} is unknown here. {remedy}"},
    {Phrase::remove_line, "Remove the line, or correct the name."},
    {Phrase::key_missing, "‘{key}’ is missing. {remedy}"},
    {Phrase::key_empty, "‘{key}’ is empty. {remedy}"},
    {Phrase::key_is_other, "‘{key}’ is {given}. {remedy}"},
    {Phrase::write_text, "Write a text in quotation marks."},
    {Phrase::write_date, "Write a date without quotation marks and time of day: 2025-01-01."},
    {Phrase::write_whole_number, "Write a whole number without quotation marks."},
    {Phrase::write_truth, "Write true or false without quotation marks."},
    {Phrase::number_in_toml,
     "‘{key}’ is a number without quotation marks. Write it as text with a decimal point, for example \"233.03\", so "
     "that it is read exactly."},
    {Phrase::year_out_of_range, "‘{key}’ lies outside the years 1900 to 2200. Correct the year."},
    {Phrase::write_format, "Write format = \"{format}\" at the top of the file."},

    // A regulation file
    {Phrase::write_id, "Write a short name of the municipality at the top of the file: id = \"oppdal\"."},
    {Phrase::id_unusable,
     "‘id’ is empty, or has a semicolon, a line break or a control character. Write a short name: id = \"oppdal\"."},
    {Phrase::write_cover_basis,
     "Write at the top of the file cover_basis = \"per_weekly_hour\" (an amount for each granted weekly hour) or "
     "\"flat\" (one amount a month whatever the hours)."},
    {Phrase::no_cover_basis, "{text} is not a basis. Write \"per_weekly_hour\" or \"flat\"."},
    {Phrase::no_provenance,
     "{text} is not a provenance. Write \"stated\" (by the municipality) or \"assumed\" (from another source)."},
    {Phrase::write_source, "Write where the figure comes from: source = \"kommunestyret, sak 12/26\"."},
    {Phrase::source_unusable,
     "‘source’ has a semicolon, a line break or a control character. Write the source on one line, with commas "
     "instead."},
    {Phrase::nothing_inherited, "Nothing is inherited: write {example}."},
    {Phrase::figure_example, "[{key}] and below it value = … and source = \"…\""},
    {Phrase::figure_has_no_date, "‘{key}’ has no date and stands only once. Write {example}."},
    {Phrase::write_number_between, "Write a whole number from {least} to {most}."},
    {Phrase::figure_out_of_range, "{value} is outside what ‘{key}’ can be. {remedy}"},
    {Phrase::write_figure_between, "Write a number from {least} to {most}."},
    {Phrase::aim_below_least, "The aim of {aim} is lower than ‘evaluations_least’, {least}. Write at least as many."},
    {Phrase::no_decimal,
     "{text} is not a number with a decimal point and at most {decimals} decimals. Write it without sign, blanks and "
     "unit: \"{example}\"."},
    {Phrase::write_from, "Write the first day the value holds: from = 2025-01-01."},
    {Phrase::expected_has_value,
     "The row is expected and yet has a value. Remove ‘expected’ once the value is decided."},
    {Phrase::write_value, "Write the value as text, or expected = true as long as it is not decided."},
    {Phrase::not_expected_without_value, "The row is not expected, and ‘value’ is missing. Write the value as text."},
    {Phrase::row_not_after, "{date} does not come after {above} in the row above. {remedy}"},
    {Phrase::remove_same_day,
     "Remove one of them; if the value was decided anew, both must have ‘decided’ and the newest stand last."},
    {Phrase::sort_rows, "Put the rows in rising order."},
    {Phrase::add_row, "Nothing is inherited: add a row with the heading [[{key}]]."},
    {Phrase::rows_have_dates, "‘{key}’ is rows with dates. Write [[{key}]], with two brackets, above each row."},
    {Phrase::no_row_has_value, "No row of ‘{key}’ has a value. Add the value that holds now."},

    // A payroll profile, and a file written by one
    {Phrase::value_unknown, "{text} is no value of ‘{key}’. {remedy}"},
    {Phrase::write_or_take_over, "Write {example}, or build on a shipped profile: base = \"visma-lonn\"."},
    {Phrase::separator_unusable,
     "{text} cannot separate columns. Write one character, for example separator = \";\", or \"\" where each column "
     "has a fixed width."},
    {Phrase::decimal_separates, "The decimal sign is the same as the sign between columns. Change one of them."},
    {Phrase::date_pattern_unusable,
     "{text} is no way to write a date. Use \"DD\", \"MM\" and \"YYYY\" (or \"YY\") once each: date = \"DD.MM.YYYY\"."},
    {Phrase::columns_are_a_list,
     "‘columns’ is a list of columns. Write [[columns]], with two brackets, above each of them."},
    {Phrase::column_twice, "Two columns are called {text}. Give each a name of its own."},
    {Phrase::column_without_width,
     "The column {text} has no width, and nothing separates it from the next. Write how many characters it has: width "
     "= 6."},
    {Phrase::name_separates,
     "The name of the column {text} cannot stand in the header, because it has the sign between columns or a "
     "quotation mark. Write another."},
    {Phrase::pad_unusable, "{text} cannot fill up a column. Write one character: pad = \"0\"."},
    {Phrase::key_without_use, "‘{key}’ has no effect here. Remove the line."},
    {Phrase::text_over_lines, "‘{key}’ has a line break or a control character. Write the text on one line."},
    {Phrase::brace_alone,
     "{text} has a brace without its other half. Write a field like {employee}, with one on each side."},
    {Phrase::codes_are_tables,
     "Codes stand in tables. Write [codes] above those of every line, and [codes.hours], [codes.mileage] or "
     "[codes.expenses] above those of one kind."},
    {Phrase::no_payroll_field, "{text} is no field of a payroll line. {remedy}"},
    {Phrase::no_field_or_code, "{text} is neither a field of a payroll line nor a code. {remedy}"},
    {Phrase::write_code_of_column, "Write [codes] and below it {name} = \"…\"."},
    {Phrase::code_missing,
     "‘{key}’ is missing for {kind}. Write [codes.{kind}] and below it {key} = \"…\", as the payroll system has it."},
    {Phrase::shipped_code_missing,
     "‘{key}’ is missing for {kind}, because the codes are the municipality’s own. Write a file with base = "
     "\"{profile}\", [codes.{kind}] and {key} = \"…\", and use it: --format payroll:FILE."},
    {Phrase::line_without_id,
     "No column on lines of the kind {kind} has {id}, so a line that was paid could not be known again. Put {id} into "
     "one of them."},
    {Phrase::id_not_apart,
     "{id} touches other characters in the column {text} on lines of the kind {kind}. Put a blank before and after "
     "it, so that the id can be known again."},
    {Phrase::columns_without_pay,
     "No column says what is to be paid. Add {amount}, or {quantity} and {rate}, each alone in its column."},
    {Phrase::columns_without_employee, "No column says who is to be paid. Add {employee}, alone in a column."},
    {Phrase::inexact_without_amount,
     "inexact = \"amount\" needs a column with {amount} alone. Add it, or write inexact = \"single\"."},
    {Phrase::character_not_in_encoding,
     "The character {character} in {text} does not exist in {encoding}, which the payroll profile writes. Write the "
     "text without it, or choose another ‘encoding’."},
    {Phrase::text_separates,
     "{text} has a character that separates columns or lines, and cannot stand in the column {column}. Correct the "
     "text, or write quoted = true for the column."},
    {Phrase::text_too_wide,
     "{text} does not fit into the column {column}, which has {width} characters. Nothing is cut: correct the text in "
     "the timesheet or in the payroll profile."},
    {Phrase::text_not_digits,
     "{text} is not only digits, and the column {column} is filled up with zeros. Correct the text in the timesheet "
     "or in the payroll profile."},
    {Phrase::quantity_not_exact,
     "{quantity} does not fit into {decimals} decimals without changing the pay. Write inexact = \"single\" in the "
     "payroll profile: the quantity is then 1 and the rate the amount."},
    {Phrase::employees_alike,
     "The employee numbers {text} and {other} become the same in the file. Write the same number alike in all "
     "timesheets, with all its zeros."},
    {Phrase::same_payroll_line,
     "The line has the id of a line on another timesheet of the agreement {agreement} and the same month. Write in "
     "‘earlier’ what the earlier timesheets granted."},
    {Phrase::line_paid_otherwise,
     "The line {id} ({kind}, {month}) stands in {file}, line {line}, with {before}, and is now {now}. Take the "
     "timesheet out of the run; what is to be paid besides goes on a timesheet of its own with ‘earlier’."},
    {Phrase::line_paid_to_another,
     "The line {id} ({kind}, {month}) stands in {file}, line {line}, with another employee number. Correct the number "
     "in the timesheet, or take it out of the run."},
    {Phrase::line_paid_and_gone,
     "The line {id} ({kind}, {month}) stands in {file}, line {line}, with {before}, but not in the statement now. "
     "Take the timesheet out of the run, and let a person decide whether to deduct anything."},
    {Phrase::no_payroll_row,
     "This line was not written with the payroll profile: its column {column} does not fit. Name a file written with "
     "the same profile."},

    // Documents of ours that come back
    {Phrase::no_statement,
     "This is not a statement of the format ‘stottekontakt-statement/1’. Name a file that ‘settle --format json’ has "
     "written."},
    {Phrase::no_back_pay, "This is not back pay. Name a file that ‘backpay --format json’ has written."},
    {Phrase::back_pay_changed,
     "The back pay was changed after it was written: lines were added, removed or moved. Use the file as backpay "
     "wrote it."},
    {Phrase::back_pay_line_changed,
     "The line was changed after it was written: its id does not fit the amounts. Use the file as backpay wrote it."},
    {Phrase::deducted_not_negative, "Only a line with an amount below zero can have been deducted. Remove the field."},

    // A scenario file
    {Phrase::write_subject, "Write what the file is about: subject = \"Cancellation\"."},
    {Phrase::write_case, "Write [[case]] above each case, and below it title and expect."},
    {Phrase::cases_are_a_list, "‘case’ is a list of cases. Write [[case]], with two brackets, above each of them."},
    {Phrase::same_title, "Two cases are called {title}. Give each a title of its own."},
    {Phrase::write_title, "Write in one sentence what the case shows."},
    {Phrase::given_and_ask, "A case has ‘given’ (a timesheet) or ‘ask’ (a question), not both. Remove one of them."},
    {Phrase::write_given, "Write what the timesheet contains (given.visits = …), or what is asked (ask = …)."},
    {Phrase::given_is_a_timesheet, "‘given’ is a timesheet or a list of them. Write given.visits = [ … ]."},
    {Phrase::write_expect, "Write what the answer shall be, for example expect.totals.payable = \"466.06\"."},
    {Phrase::no_rule, "{text} is not a rule. {remedy}"},
    {Phrase::write_rule, "Write the rule like this: \"STK-CAN-01\"."},
    {Phrase::rules_are_a_list, "‘rules’ is a list of rules. Write rules = [\"STK-CAN-01\"]."},
    {Phrase::sentences_are_a_list,
     "‘sentences’ is a list of sentences of the information sheet. Write sentences = [\"3.14\"]."},
    {Phrase::write_ask, "Write for example {example}."},
    {Phrase::ask_is_a_question, "‘ask’ is a question. {remedy}"},
    {Phrase::rule_not_alone, "{rule} cannot be asked alone. Write a timesheet in ‘given’ instead."},
    {Phrase::nothing_expected, "Nothing is expected here. Write what the answer shall be, or remove it."},
    {Phrase::error_stands_alone, "Where an error is expected there is no other answer. Remove ‘error’ or the rest."},
    {Phrase::write_error, "An error is written like this: {example}."},
    {Phrase::error_is_empty, "‘error’ is empty. Remove it, or write the error that is expected."},
    {Phrase::number_in_expectation,
     "‘{key}’ is a number without quotation marks. Write it as in the statement: \"233.03\", \"2:30\"."},
    {Phrase::text_or_date, "‘{key}’ is a text or a date in the statement. Write it so."},
    {Phrase::write_which, "Write which one it is: {key} = …"},
    {Phrase::several_values, "‘{key}’ has several values. Write for example expect.{key}.{first} = …"},
    {Phrase::key_is_a_list, "‘{key}’ is a list. Write {example}."},
    {Phrase::no_notices_are_a_list,
     "‘no_notices’ is a list of notices that must not be there. Write no_notices = [\"late-delivery\"]."},
    {Phrase::no_notice, "{text} is not a notice. {remedy}"},
    {Phrase::write_code, "Write the code as in the statement."},
    {Phrase::fraction_in_answer,
     "‘{key}’ is a decimal number. Write it as in the answer, in quotation marks: \"233.03\"."},
    {Phrase::one_answer, "There is one timesheet in ‘given’. Write one answer: expect.totals.payable = \"466.06\"."},
    {Phrase::several_answers,
     "There are {number} timesheets in ‘given’. Write a list of {number} answers in ‘expect’."},
    {Phrase::error_of_all, "An error is about all the timesheets. Write {example} instead of a list."},
    {Phrase::answer_expected,
     "‘expect’ is the answer to the question. Write for example expect.answer.last_day = 2025-03-17."},
    {Phrase::regulation_not_readable,
     "The regulation ‘{name}’ cannot be read. Write its path as it is from the folder of this file."},
    {Phrase::regulation_has_errors, "The regulation ‘{name}’ has errors. Correct them first."},

    // What a scenario expected and got
    {Phrase::no_error, "no error"},
    {Phrase::an_error, "an error"},
    {Phrase::no_more_errors, "no further error"},
    {Phrase::the_error, "(the error: {error})"},
    {Phrase::more_values, "several values"},
    {Phrase::without_quotes, "(without quotation marks)"},
    {Phrase::meant, "(did you mean ‘{word}’?)"},
    {Phrase::none, "none"},
    {Phrase::no_such, "no {code}"},
    {Phrase::to_be_there, "that it is there"},
    {Phrase::one_line, "one line; write ‘rate’ too"},

    // The report of scenarios
    {Phrase::passed_of, "{passed} of {all} hold"},
    {Phrase::cannot_be_run, "cannot be run"},
    {Phrase::path_and_line, "{path} (line {line})"},
    {Phrase::expected_label, "expected:"},
    {Phrase::got_label, "got:"},
    {Phrase::answer_label, "The answer:"},
    {Phrase::decisions_label, "The decisions that led there:"},
    {Phrase::granted_of_claimed, "{granted} of {claimed}"},
    {Phrase::is_pending, "{pending} in review"},
    {Phrase::notice_label, "notice"},
    {Phrase::section_number, "sec. {section}"},
    {Phrase::without_section, "no section"},

    // Citations, and the ceiling for expenses where it is one amount
    {Phrase::section_of_oppdals_sheet, "Oppdal’s information sheet sec. {section}"},
    {Phrase::no_section_in_oppdals_sheet, "not in Oppdal’s information sheet"},
    {Phrase::flat_expense_ceiling, "Expense cover per month, whatever the hours"},
    {Phrase::expense_ceiling_of_two_bases, "Expense cover per month"},
    {Phrase::answer_flat_ceiling, "The ceiling for the month is {ceiling}, whatever the weekly hours."},

    // A question
    {Phrase::key_not_of_question, "The key {key} does not belong to the question."},
    {Phrase::use_keys, "Use {words}."},
    {Phrase::key_twice, "The key ‘{key}’ is given twice. Keep only one."},
    {Phrase::fact_unusable, "{key}={text} cannot be used. Write {key}={form}."},
    {Phrase::fact_missing, "The key ‘{key}’ is missing. Add {key}={form}."},
    {Phrase::form_whole_number, "whole number"},
    {Phrase::form_days, "YYYY-MM-DD[..YYYY-MM-DD],…"},

    // A comparison of two regulations
    {Phrase::comparison_heading, "Comparison of two regulations"},
    {Phrase::label_old, "Old"},
    {Phrase::label_new, "New"},
    {Phrase::label_changed, "Changed"},
    {Phrase::no_figures_changed, "no figures"},
    {Phrase::comparison_all, "In all"},
    {Phrase::comparison_payable, "Payable"},
    {Phrase::comparison_pending, "In review"},
    {Phrase::comparison_refused, "Refused"},
    {Phrase::row_pending, "in review"},
    {Phrase::row_refused, "refused"},
    {Phrase::causes_heading, "The difference in what is payable comes from"},
    {Phrase::no_cause, "none of them: what is payable is the same"},
    {Phrase::together, "the changes together, beyond each alone"},
    {Phrase::column_old, "old"},
    {Phrase::column_new, "new"},
    {Phrase::column_difference, "difference"},
    {Phrase::agreement_of, "Agreement {agreement}"},
    {Phrase::agreement_in_all, "the agreement in all"},
    {Phrase::all_sheets_differ, "Timesheets: {sheets}, all with a difference."},
    {Phrase::some_sheets_differ,
     "Timesheets: {sheets}, of which {unchanged} without a difference. Months without a difference are not shown "
     "above, but are part of the sums."},

    // Back pay
    {Phrase::back_pay_heading, "Back pay"},
    {Phrase::label_old_regulation, "Old regulation"},
    {Phrase::label_new_regulation, "New regulation"},
    {Phrase::label_taken_off, "Taken off"},
    {Phrase::back_pay_named, "the back pay {id}"},
    {Phrase::sum_to_pay, "Payable, NOK"},
    {Phrase::sum_overpaid, "Paid too much, NOK"},
    {Phrase::overpaid_note,
     "What was paid too much is not deducted by the program and is not part of the sum payable. A caseworker decides "
     "what shall happen."},
    {Phrase::back_pay_counts, "Timesheets: {sheets}. Months without a difference: {without}."},
    {Phrase::back_pay_elsewhere_one, "Earlier back pay for months that are not part of this: 1 line."},
    {Phrase::back_pay_elsewhere, "Earlier back pay for months that are not part of this: {number} lines."},
    {Phrase::employee_of, "employee {employee}"},
    {Phrase::column_quantity_small, "quantity"},
    {Phrase::column_rate_small, "rate"},
    {Phrase::column_kroner_small, "NOK"},
    {Phrase::kind_hours, "Hours"},
    {Phrase::kind_mileage, "Mileage"},
    {Phrase::kind_expenses, "Expenses"},
    {Phrase::earned_in, "{kind}, earned {month}  ({id})"},
    {Phrase::by_old_regulation, "By the old regulation"},
    {Phrase::by_new_regulation, "By the new regulation"},
    {Phrase::paid_back_before, "Back pay before"},
    {Phrase::row_overpaid, "Paid too much, for a caseworker"},
    {Phrase::row_to_pay, "Payable"},

    // A statement verified
    {Phrase::whole_statement, "the whole statement"},
    {Phrase::line_and_place, "line {line}: {place}"},
    {Phrase::stated_label, "statement says"},
    {Phrase::settled_label, "settled again"},
    {Phrase::statement_of, "statement of {agreement} {month}"},
    {Phrase::row_named, "row {number}: {name}"},
    {Phrase::other_regulation, "The statement was made by another regulation. Name it with --regulation."},
    {Phrase::other_library, "The statement was made by another version of the program."},
    {Phrase::other_timesheet, "The timesheet is not the one the statement was made from."},
    {Phrase::verified_same, "Statements settled again: {number}. No differences."},
    {Phrase::verified_one_difference, "Statements settled again: {number}. 1 difference."},
    {Phrase::verified_differences, "Statements settled again: {number}. {differences} differences."},
    {Phrase::reasons_in, "The reasons were compared in {language}."},
    {Phrase::name_of_nb, "Bokmål"},
    {Phrase::name_of_nn, "Nynorsk"},
    {Phrase::name_of_en, "English"},
    {Phrase::without_input,
     "Statements that do not state which timesheet they were made from: {number}. Amounts and decisions were "
     "verified all the same."},

    // Rows proposed for a regulation file
    {Phrase::replaces_row, "# Replaces the row that is expected from {from}."},
    {Phrase::goes_before_row, "# Goes in front of the row that is expected from {from}."},
    {Phrase::proposed_source, "proposed: +{percent} % on {rate} from {from}"},
    {Phrase::replace_source, "# replace with the decision"},

    // The reading of a rule
    {Phrase::label_alternatives, "Alternatives considered: {alternatives}"},
    {Phrase::no_alternatives, "The text leaves no choice open."},
};
static_assert(every_row_in_its_place(phrases_en));

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
