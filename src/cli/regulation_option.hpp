#pragma once
/// @file
/// `--regulation FILE` and `--as-known-on DATE`, for every command that works by a regulation.

#include "cli/arguments.hpp"
#include "cli/input.hpp"

namespace stottekontakt {
namespace cli {

struct RegulationOptions {
  std::string file;
  std::string as_known_on;
};

/// Adds both options.
void add_regulation(CLI::App& command, RegulationOptions& options, Language language);

/// The file's regulation, or the built-in one. Throws a usage failure for a day without a file, and a failure that says
/// everything that is wrong with the file.
ChosenRegulation chosen_regulation(const RegulationOptions& options, Language language);

}  // namespace cli
}  // namespace stottekontakt
