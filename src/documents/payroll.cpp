#include "stottekontakt/documents/payroll.hpp"

#include <fmt/format.h>

#include <map>

#include "documents/complaints.hpp"
#include "documents/payroll_id.hpp"
#include "documents/payroll_paid.hpp"
#include "documents/payroll_row.hpp"
#include "documents/sha256.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

/// Writes the file of one run, and collects what stops it.
class Writer {
 public:
  Writer(const PayrollProfile::Contents& profile, const Regulation& regulation, std::span<const OwnedTimesheet> sheets,
         Language language)
      : profile_(profile), regulation_(regulation), sheets_(sheets), language_(language), row_(profile, language) {}

  void read_already(std::span<const EarlierPayrollFile> files) {
    for (const EarlierPayrollFile& file : files) {
      read_payroll_file(profile_, row_.header(), file, language_, paid_, out_.faults);
    }
  }

  void add(std::size_t index, const Statement& statement) {
    const Timesheet sheet = sheets_[index].view();
    std::array<std::size_t, line_kinds> numbers{};
    bool has_line = false;
    for (const Line& line : statement.lines) {
      if (line.amount == Kroner()) continue;
      if (sheet.agreement.employee.empty() && !has_line) report_employee_missing(index);
      has_line = true;
      const std::size_t number = ++numbers[static_cast<std::size_t>(line.kind)];
      add(index, payroll_line(regulation_, sheet, line, payroll_line_id(sheets_[index], line.kind, number)));
    }
    for (std::size_t kind = 0; kind < line_kinds; ++kind) {
      report_lines_gone(index, static_cast<LineKind>(kind), numbers[kind]);
    }
  }

  PayrollFile take() && {
    out_.bytes.insert(0, row_.header());
    return std::move(out_);
  }

 private:
  void add(std::size_t index, const PayrollLine& line) {
    std::vector<RowFault> faults;
    const std::string row = row_.row(line, faults);
    for (const RowFault& fault : faults) report(index, fault.status, fault.pointer, fault.message);
    if (!faults.empty()) return;
    if (const auto [other, is_new] = ids_.emplace(line.id, index); !is_new) {
      const std::string agreement(sheets_[other->second].view().agreement.id);
      return report(index, Status::same_month_twice, "/earlier", Phrase::same_payroll_line, {{"agreement", agreement}});
    }
    std::size_t column = 0;
    const auto written =
        read_payroll_row(profile_, std::string_view(row).substr(0, row.size() - profile_.line_end.size()), column);
    if (!written) {  // an amount beyond what is read
      return report(index, Status::out_of_range, "", std::string(fault_words(Status::out_of_range, language_)));
    }
    check_employee(index, line, written->employee);
    const auto [first, last] = paid_.equal_range(line.id);
    for (auto paid = first; paid != last; ++paid) {
      const PaidRow& before = paid->second.row;
      if (before.ore != written->ore) {
        report_paid(index, Phrase::line_paid_otherwise, line.id, line.kind, paid->second, line.amount);
      } else if (before.employee != written->employee) {
        report_paid(index, Phrase::line_paid_to_another, line.id, line.kind, paid->second, line.amount);
      }
    }
    if (first != last) {
      ++out_.skipped;
    } else {
      ++out_.lines;
      out_.bytes += row;
    }
  }

  /// Zeros in front of a number must not make two employees one.
  void check_employee(std::size_t index, const PayrollLine& line, const std::string& in_file) {
    const auto [known, is_new] = employees_.emplace(in_file, line.employee);
    if (is_new || known->second == line.employee) return;
    report(index, Status::unreadable_value, "/agreement/employee", Phrase::employees_alike,
           {quotation("text", line.employee), quotation("other", known->second)});
  }

  void report_employee_missing(std::size_t index) {
    report(index, Status::missing, "/agreement/employee", Phrase::employee_missing, {});
  }

  /// A line that was paid and that the statement does not have any more.
  void report_lines_gone(std::size_t index, LineKind kind, std::size_t number) {
    for (;;) {
      const std::string id = payroll_line_id(sheets_[index], kind, ++number);
      const auto paid = paid_.find(id);
      if (paid == paid_.end()) return;
      report_paid(index, Phrase::line_paid_and_gone, id, kind, paid->second, Kroner());
    }
  }

  void report_paid(std::size_t index, Phrase phrase, const std::string& id, LineKind kind, const PaidLine& paid,
                   Kroner now) {
    report(index, Status::same_month_twice, "", phrase,
           {{"id", id},
            {"kind", std::string(line_kind_names[static_cast<std::size_t>(kind)])},
            {"month", std::string(to_text(sheets_[index].view().month).view())},
            {"file", std::string(paid.file)},
            {"line", std::to_string(paid.line)},
            {"before", std::string(to_text(Kroner::of_ore(paid.row.ore)).view())},
            {"now", std::string(to_text(now).view())}});
  }

  void report(std::size_t index, Status status, std::string_view pointer, Phrase phrase,
              std::initializer_list<Value> values) {
    report(index, status, pointer, say(language_, phrase, values));
  }
  void report(std::size_t index, Status status, std::string_view pointer, std::string message) {
    out_.faults.push_back({.status = status,
                           .sheet = index,
                           .pointer = sheets_[index].place().pointer + std::string(pointer),
                           .line = sheets_[index].place().line,
                           .message = std::move(message)});
  }
  Value quotation(std::string_view name, std::string_view text) const { return {name, quoted(text, language_)}; }

  const PayrollProfile::Contents& profile_;
  const Regulation& regulation_;
  std::span<const OwnedTimesheet> sheets_;
  Language language_;
  PayrollRow row_;
  PaidLines paid_{};
  std::map<std::string, std::size_t, std::less<>> ids_{};             ///< of the lines of this run, with their sheet
  std::map<std::string, std::string_view, std::less<>> employees_{};  ///< by what the file makes of them
  PayrollFile out_{};
};

}  // namespace

std::string payroll_line_id(const OwnedTimesheet& sheet, LineKind kind, std::size_t number) {
  const Timesheet facts = sheet.view();
  std::string text = fmt::format("{}\n{}\n{}\n{}\n", facts.agreement.id, to_text(facts.month).view(),
                                 line_kind_names[static_cast<std::size_t>(kind)], number);
  if (sheet.place().has_earlier) {
    text += fmt::format("{}\n{}\n", facts.earlier.hours.minutes(), facts.earlier.expenses.ore());
  }
  const Sha256 hash = sha256_bytes(text);
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < 8; ++i) bits = bits << 8 | hash[i];
  std::string id(payroll_id_prefix);
  while (id.size() < payroll_id_size) {
    id += payroll_id_digits[bits >> 59];
    bits <<= 5;
  }
  return id;
}

PayrollFile payroll_file(const PayrollProfile& profile, const Regulation& regulation,
                         std::span<const OwnedTimesheet> sheets, std::span<const Statement> statements,
                         std::span<const EarlierPayrollFile> already, Language language) {
  Writer writer(profile.contents(), regulation, sheets, language);
  writer.read_already(already);
  for (std::size_t i = 0; i < sheets.size(); ++i) writer.add(i, statements[i]);
  return std::move(writer).take();
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
