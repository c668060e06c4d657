/// @file
/// Prints what is given in the cases of scenario files as the documents the library reads, a line each:
/// {"title": …, "regulation": … or null, "document": …}.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "documents/json_text.hpp"
#include "documents/scenario_file.hpp"
#include "documents/scenario_given.hpp"

namespace {

using namespace stottekontakt::documents;

bool print_cases(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  TomlFaults faults(path.string(), Language::en);
  const std::optional<toml::table> parsed = parse_toml(text, faults);
  if (!file || !parsed) return false;
  const ScenarioFile scenarios = read_scenarios(*parsed, faults);
  for (const Scenario& scenario : scenarios.cases) {
    if (scenario.given == nullptr) continue;
    std::string line = "{\"title\": ";
    append_json(line, scenario.title);
    line += ", \"regulation\": ";
    if (scenarios.regulation == nullptr) {
      line += "null";
    } else {
      append_json(line, (path.parent_path() / scenarios.regulation->as_string()->get()).string());
    }
    line += ", \"document\": " + timesheet_document(*scenario.given) + "}\n";
    std::fputs(line.c_str(), stdout);
  }
  return std::move(faults).take().empty();
}

}  // namespace

int main(int argument_count, char** arguments) {
  for (int i = 1; i < argument_count; ++i) {
    if (!print_cases(arguments[i])) {
      std::fprintf(stderr, "%s: cannot be read\n", arguments[i]);
      return 1;
    }
  }
}
