#pragma once
/// @file
/// Timesheets of several files, for the commands that settle them by more than one regulation or not at all.

#include <deque>

#include "cli/input.hpp"
#include "cli/progress.hpp"
#include "stottekontakt/documents/comparison.hpp"
#include "stottekontakt/documents/timesheet_csv.hpp"

namespace stottekontakt {
namespace cli {

/// The errors of a JSON or CSV document, and how many are not listed.
/// @param by  begins each message: which regulation found it
std::vector<Message> messages_of(const std::string& file, const documents::InputErrors& errors, Language language,
                                 std::string_view by = {});

/// True if nothing is wrong but a rate or a ceiling that is not in force.
bool only_figures_missing(const documents::InputErrors& errors);

/// The whole content of a file; throws a failure if it cannot be read.
std::string text_of_file(const std::string& file, Language language);

/// The timesheets of a file, and where they stand in it if it is CSV.
struct ReadSheets {
  documents::Timesheets timesheets;
  std::optional<documents::CsvPlaces> places;

  /// Gives errors found after reading their rows and columns.
  void locate(documents::InputErrors& errors) const {
    if (places) places->locate(errors);
  }
};
/// A file that timesheets were read from, to name the errors found later by.
struct SheetSource {
  std::string file;
  std::optional<documents::CsvPlaces> places;
};

/// Reads timesheets from JSON or CSV, whichever the text is, and notes what it took for granted.
ReadSheets read_sheets(const std::string& file, std::string_view text, const Regulation& regulation, Language language,
                       Outcome& outcome);

/// Throws a usage failure if standard input is named twice among the files a run reads, or if `output`, which is empty
/// or "-" for standard output, is one of them: the answer would take the place of what it was made of.
void check_files(const std::vector<std::string>& read, const std::string& output, Language language);

/// A regulation and the file it was read from.
struct NamedRegulation {
  std::string file;
  ChosenRegulation regulation;
};

/// Timesheets with what both regulations make of them.
struct TwiceSettledFiles {
  std::deque<documents::Timesheets> documents;  ///< own what `sheets` refers to
  std::vector<documents::SettledTwice> sheets;
};

/// Reads and settles every timesheet by both, or throws a failure with everything that is wrong; the exit status is
/// `no_rate` where nothing but a figure is missing. One month of one agreement twice is an error, across files too.
TwiceSettledFiles settle_twice(const NamedRegulation& before, const NamedRegulation& after,
                               const std::vector<std::string>& files, Language language, Progress& progress,
                               Outcome& outcome);

}  // namespace cli
}  // namespace stottekontakt
