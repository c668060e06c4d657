#include "cli/timesheets.hpp"

#include <algorithm>
#include <filesystem>

#include "documents/repeated_months.hpp"
#include "stottekontakt/documents/settle_all.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::InputError;
using documents::InputErrors;
using documents::OwnedTimesheet;
using documents::SettledTimesheets;
using documents::Timesheets;

/// Collects messages, and whether anything but a figure is missing.
struct Problems {
  std::vector<Message> messages;
  bool only_figures = true;

  void add(std::vector<Message> more, bool only_figures_missing) {
    if (more.empty()) return;
    only_figures = only_figures && only_figures_missing;
    std::move(more.begin(), more.end(), std::back_inserter(messages));
  }
};

}  // namespace

std::vector<Message> messages_of(const std::string& file, const InputErrors& errors, Language language,
                                 std::string_view by) {
  std::vector<Message> messages;
  for (const InputError& error : errors.kept()) {
    messages.push_back({.text = std::string(by) + error.message,
                        .file = name_of_file(file, language),
                        .pointer = error.pointer,
                        .code = std::string(name_of(error.status)),
                        .status = static_cast<int>(error.status),
                        .line = error.line,
                        .column = error.column,
                        .column_name = error.column_name});
  }
  if (const std::size_t left_out = errors.total() - errors.kept().size(); left_out > 0) {
    messages.push_back({.text = say(language, Text::more_errors, {{"number", std::to_string(left_out)}}),
                        .file = name_of_file(file, language),
                        .code = "more-errors"});
  }
  return messages;
}

bool only_figures_missing(const InputErrors& errors) {
  return std::ranges::all_of(errors.kept(), [](const InputError& error) {
    return error.status == Status::no_rate_in_force || error.status == Status::no_ceiling_in_force;
  });
}

std::string text_of_file(const std::string& file, Language language) {
  std::string text;
  if (const int error = read_file(file, text)) throw Failure{Exit::input, {cannot_read(file, error, language)}};
  return text;
}

ReadSheets read_sheets(const std::string& file, std::string_view text, const Regulation& regulation, Language language,
                       Outcome& outcome) {
  if (!documents::is_csv(text)) return {read_timesheets(text, regulation, language), std::nullopt};
  documents::CsvTimesheets read = read_timesheets_csv(text, regulation, language);
  if (!read.assumed.empty())
    outcome.notes.push_back({.text = read.assumed, .file = name_of_file(file, language), .code = "assumed"});
  return {std::move(read.timesheets), std::move(read.places)};
}

void check_files(const std::vector<std::string>& read, const std::string& output, Language language) {
  if (std::count(read.begin(), read.end(), "-") > 1) throw usage(say(language, Text::standard_input_twice));
  std::error_code not_there;
  if (output == "-" || !std::filesystem::is_regular_file(output, not_there)) return;
  for (const std::string& file : read) {
    if (std::filesystem::equivalent(file == "-" ? "/dev/stdin" : file, output, not_there)) {
      throw usage(say(language, Text::output_is_input));
    }
  }
}

TwiceSettledFiles settle_twice(const NamedRegulation& before, const NamedRegulation& after,
                               const std::vector<std::string>& files, Language language, Progress& progress,
                               Outcome& outcome) {
  TwiceSettledFiles out;
  Problems problems;
  documents::RepeatedMonths repeated(language);
  std::size_t number = 0;
  for (const std::string& file : files) {
    progress.reading(file, ++number, files.size());
    std::string text;
    if (const int error = read_file(file, text)) {
      problems.add({cannot_read(file, error, language)}, false);
      continue;
    }
    ReadSheets sheets = read_sheets(file, text, after.regulation.view(), language, outcome);
    Timesheets& read = out.documents.emplace_back(std::move(sheets.timesheets));
    for (const OwnedTimesheet& sheet : read.sheets) repeated.check(sheet, read.errors);
    sheets.locate(read.errors);
    if (!read.errors.empty()) {
      problems.add(messages_of(file, read.errors, language), false);
      continue;
    }
    SettledTimesheets old_ones = settle_all(before.regulation.view(), read, language, counted_by(progress));
    SettledTimesheets new_ones = settle_all(after.regulation.view(), read, language, counted_by(progress));
    sheets.locate(old_ones.errors);
    sheets.locate(new_ones.errors);
    for (const auto& [regulation, settled] : {std::pair(&before, &old_ones), std::pair(&after, &new_ones)}) {
      const std::string by = say(language, Text::by_regulation, {{"file", name_of_file(regulation->file, language)}});
      problems.add(messages_of(file, settled->errors, language, by + ' '), only_figures_missing(settled->errors));
    }
    if (!problems.messages.empty()) continue;
    for (std::size_t i = 0; i < read.sheets.size(); ++i) {
      out.sheets.push_back({read.sheets[i].view(), old_ones.statements[i], new_ones.statements[i]});
    }
  }
  if (!problems.messages.empty()) {
    throw Failure{problems.only_figures ? Exit::no_rate : Exit::input, std::move(problems.messages)};
  }
  return out;
}

}  // namespace cli
}  // namespace stottekontakt
