#pragma once
/// @file
/// The command's own words: its help, wrong use, what cannot be done.

#include <cstdint>
#include <span>

#include "stottekontakt/documents/words.hpp"
#include "text/keyed_text.hpp"

namespace stottekontakt {
namespace cli {

enum class Text : std::uint16_t {
  // The help of every command
  about,
  usage,
  options,
  command,
  arguments,
  required,
  text,
  options_group,
  commands_group,
  help_help,
  help_version,
  help_json_errors,
  help_language,
  help_text_json,
  help_text_json_csv,
  help_statement_formats,
  help_output,
  help_regulation,
  help_as_known_on,
  help_timesheets,
  file,
  date,
  month,
  percent,
  code,
  format,
  rule,
  fact,
  old_regulation,
  new_regulation,
  statement,
  timesheet,

  // The help of single commands
  settle_about,
  settle_strict,
  settle_already,
  settle_footer,
  ask_about,
  ask_rule,
  ask_facts,
  ask_footer,
  rates_about,
  rates_on,
  rates_check,
  rates_raise,
  rates_from,
  rates_footer,
  explain_about,
  explain_rule,
  explain_on,
  explain_all,
  progress_reading,
  progress_settling,
  progress_writing,
  dates_about,
  dates_month,
  check_about,
  check_files,
  check_footer,
  compare_about,
  compare_old,
  compare_new,
  compare_footer,
  backpay_about,
  backpay_old,
  backpay_new,
  backpay_already,
  backpay_old_known_on,
  backpay_footer,
  verify_about,
  verify_statement,
  verify_timesheet,
  verify_footer,

  // Wrong use
  unknown_argument,
  see_help,
  name_command,
  name_option,
  wrong_count,
  arguments_unusable,
  unknown_format,
  text_or_json,
  text_json_or_csv,
  statement_formats,
  unknown_language,
  argument_not_utf8,
  no_date,
  no_month,
  no_rule,
  rule_example,
  rule_not_alone,
  fact_without_equals,
  as_known_on_without_file,
  standard_input_twice,
  workbook_to_terminal,
  raise_without_from,
  from_without_raise,
  check_alone,
  rate_stands_later,
  raise_too_high,
  no_percent,
  no_payroll_profile,
  use_payroll_profiles,
  already_without_payroll,
  output_is_input,
  payroll_lines_skipped,

  // What cannot be done
  file_and_line,
  file_row_column,
  standard_input,
  standard_output,
  cannot_read,
  cannot_write,
  error_not_found,
  error_no_access,
  error_is_folder,
  error_no_folder,
  error_no_room,
  error_reader_gone,
  error_closed,
  more_errors,
  by_regulation,
  earlier_missing,
  no_rate_to_raise,
  too_many_rows,
  no_memory,
  internal_error,

  // A regulation checked
  check_heading,
  concern_missing,
  concern_expected,
  concern_outdated,
  concern_assumed,
  concern_ahead,
  remark_missing,
  remark_expected,
  remark_ahead,
  remark_outdated,
  remark_assumed,
  figure_from,
  no_remarks,
  remarks,
  all_have_sources,

  count
};

/// The texts of a language, in their order.
std::span<const documents::KeyedText<Text>> texts_of(documents::Language language);
/// A text, its placeholders filled.
std::string say(documents::Language language, Text text, std::initializer_list<documents::Value> values = {});

}  // namespace cli
}  // namespace stottekontakt
