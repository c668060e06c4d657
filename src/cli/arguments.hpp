#pragma once
/// @file
/// Arguments that several commands take: a format, a day, a month, a rule.

#include <CLI/App.hpp>
#include <optional>
#include <string>

#include "cli/cli.hpp"
#include "stottekontakt/rule.hpp"
#include "stottekontakt/values/date.hpp"

namespace stottekontakt {
namespace cli {

/// Adds `--format`: of text or JSON; of those or CSV; or of statements.
///@{
void add_format(CLI::App& command, std::string& format, Language language);
void add_table_format(CLI::App& command, std::string& format, Language language);
void add_statement_format(CLI::App& command, std::string& format, Language language);
///@}
/// Adds `--output FILE`.
void add_output(CLI::App& command, std::string& output, Language language);

/// Reads the value of an option or throws a usage failure that says how to write it.
///@{
Date date_argument(std::string_view option, const std::string& text, Language language);
Month month_argument(std::string_view option, const std::string& text, Language language);
///@}

/// Throws a usage failure for an argument that is not UTF-8, which no answer could repeat.
void check_utf8(std::string_view argument, Language language);

/// The rule named "STK-AGR-01", "agr-01" …; throws a usage failure that names the closest.
Rule rule_argument(const std::string& text, Language language);

}  // namespace cli
}  // namespace stottekontakt
