#include "cli/timesheets.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <map>
#include <set>

#include "documents/complaints.hpp"
#include "stottekontakt/documents/settle_all.hpp"
#include "stottekontakt/documents/verification.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::InputError;
using documents::InputErrors;
using documents::Language;
using documents::OwnedTimesheet;
using documents::SettledTimesheets;
using documents::Timesheets;

/// Finds a month of an agreement that comes again, where the reader of one document cannot see it.
class Repeated {
 public:
  void check(const OwnedTimesheet& owned, InputErrors& errors) {
    const Timesheet sheet = owned.view();
    const std::pair<std::string, Month> month{sheet.agreement.id, sheet.month};
    const bool same_facts = !facts_.insert(documents::input_digest(sheet)).second;
    const bool same_month = !months_.insert(month).second && !owned.place().has_earlier;
    if (!same_facts && !same_month) return;
    errors.add({Status::same_month_twice, owned.place().pointer,
                std::string(fault_words(Status::same_month_twice, Language::nb)), owned.place().line});
  }

 private:
  std::set<std::string> facts_;
  std::set<std::pair<std::string, Month>> months_;
};

std::string known_format(const std::string& format) {
  if (format == "text" || format == "json" || format == "csv") return {};
  return "Formatet " + documents::quoted(format) + " finnes ikke. Bruk text, json eller csv.";
}

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

std::vector<Message> messages_of(const std::string& file, const InputErrors& errors, std::string_view by) {
  std::vector<Message> messages;
  for (const InputError& error : errors.kept()) {
    messages.push_back({.text = std::string(by) + error.message,
                        .file = name_of_file(file),
                        .pointer = error.pointer,
                        .code = std::string(name_of(error.status)),
                        .status = static_cast<int>(error.status),
                        .line = error.line});
  }
  if (const std::size_t left_out = errors.total() - errors.kept().size(); left_out > 0) {
    messages.push_back({.text = "… og " + std::to_string(left_out) + " feil til. Rett disse først.",
                        .file = name_of_file(file),
                        .code = "more-errors"});
  }
  return messages;
}

bool only_figures_missing(const InputErrors& errors) {
  return std::ranges::all_of(errors.kept(), [](const InputError& error) {
    return error.status == Status::no_rate_in_force || error.status == Status::no_ceiling_in_force;
  });
}

std::string text_of_file(const std::string& file) {
  std::string text;
  if (const int error = read_file(file, text)) throw Failure{Exit::input, {cannot_read(file, error)}};
  return text;
}

void check_standard_input(const std::vector<std::string>& files) {
  if (std::count(files.begin(), files.end(), "-") > 1) {
    throw usage("«-» (standard inn) kan bare leses én gang. Oppgi den én gang.");
  }
}

TwiceSettledFiles settle_twice(const NamedRegulation& before, const NamedRegulation& after,
                               const std::vector<std::string>& files) {
  TwiceSettledFiles out;
  Problems problems;
  Repeated repeated;
  for (const std::string& file : files) {
    std::string text;
    if (const int error = read_file(file, text)) {
      problems.add({cannot_read(file, error)}, false);
      continue;
    }
    Timesheets& read = out.documents.emplace_back(read_timesheets(text, after.regulation.view(), Language::nb));
    for (const OwnedTimesheet& sheet : read.sheets) repeated.check(sheet, read.errors);
    if (!read.errors.empty()) {
      problems.add(messages_of(file, read.errors), false);
      continue;
    }
    const SettledTimesheets old_ones = settle_all(before.regulation.view(), read, Language::nb);
    const SettledTimesheets new_ones = settle_all(after.regulation.view(), read, Language::nb);
    for (const auto& [regulation, settled] : {std::pair(&before, &old_ones), std::pair(&after, &new_ones)}) {
      problems.add(messages_of(file, settled->errors, "Etter " + name_of_file(regulation->file) + ": "),
                   only_figures_missing(settled->errors));
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

void add_table_format(CLI::App& command, std::string& format) {
  command.add_option("--format", format, "text (standard), json eller csv")->check(known_format)->type_name("FORMAT");
}

}  // namespace cli
}  // namespace stottekontakt
