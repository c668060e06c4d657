#include "cli/payroll.hpp"

#include "cli/arguments.hpp"
#include "cli/input.hpp"
#include "documents/complaints.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
namespace cli {
namespace {

using documents::PayrollProfile;
using documents::PayrollProfileFile;

constexpr std::string_view prefix = "payroll:";

std::string joined(std::span<const std::string_view> names) {
  std::string text;
  for (const std::string_view name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text;
}

/// A path has a folder or an extension; a shipped profile's name has neither.
bool is_path(std::string_view name) {
  return name.find_first_of("/\\") != name.npos || name.ends_with(".toml");
}

PayrollProfileFile load(const std::string& name, Language language) {
  if (is_path(name)) return documents::load_payroll_profile(text_of_file(name, language), name, language);
  const auto shipped = documents::shipped_payroll_profiles();
  if (!documents::shipped_payroll_profile(name).empty()) {
    return documents::load_shipped_payroll_profile(name, language);
  }
  const std::string others = say(language, Text::use_payroll_profiles, {{"names", joined(shipped)}});
  throw usage(say(
      language, Text::no_payroll_profile,
      {{"text", documents::quoted(name, language)}, {"remedy", documents::meant_or(name, shipped, others, language)}}));
}

PayrollProfile chosen(const std::string& format, Language language) {
  check_utf8(format, language);
  PayrollProfileFile read = load(format.substr(prefix.size()), language);
  if (!read) throw Failure{Exit::input, messages_of(read.faults)};
  return std::move(*read.profile);
}

/// @param source  of the sheet at fault; null where an earlier payroll file is
Message message_of(const documents::PayrollFault& fault, const SheetSource* source, Language language) {
  documents::InputErrors errors;
  errors.add({fault.status, fault.pointer, fault.message, fault.line});
  if (source != nullptr && source->places) source->places->locate(errors);
  return messages_of(source != nullptr ? source->file : fault.file, errors, language).front();
}

}  // namespace

bool is_payroll(const std::string& format) {
  return format.starts_with(prefix);
}

Payroll::Payroll(const std::string& format, const std::vector<std::string>& already, Language language)
    : language_(language), profile_(chosen(format, language)) {
  for (const std::string& file : already) {
    already_.emplace_back(name_of_file(file, language), text_of_file(file, language));
  }
}

void Payroll::write(const Regulation& regulation, std::span<const documents::OwnedTimesheet> sheets,
                    std::span<const Statement> statements, std::span<const SheetSource* const> sources,
                    const std::string& output, Outcome& outcome) const {
  std::vector<documents::EarlierPayrollFile> already;
  for (const auto& [name, bytes] : already_) already.push_back({name, bytes});
  const documents::PayrollFile written = payroll_file(profile_, regulation, sheets, statements, already, language_);
  if (!written.faults.empty()) {
    Failure failure{Exit::input, {}};
    for (const documents::PayrollFault& fault : written.faults) {
      if (failure.messages.size() == documents::InputErrors::most_kept) {
        const std::size_t left_out = written.faults.size() - failure.messages.size();
        failure.messages.push_back(
            {.text = say(language_, Text::more_errors, {{"number", std::to_string(left_out)}}), .code = "more-errors"});
        break;
      }
      failure.messages.push_back(message_of(fault, fault.file.empty() ? sources[fault.sheet] : nullptr, language_));
    }
    throw failure;
  }
  write_product(written.bytes, output);
  if (already_.empty()) return;
  outcome.notes.push_back(
      {.text = say(language_, Text::payroll_lines_skipped,
                   {{"skipped", std::to_string(written.skipped)}, {"lines", std::to_string(written.lines)}}),
       .code = "lines-skipped"});
}

}  // namespace cli
}  // namespace stottekontakt
