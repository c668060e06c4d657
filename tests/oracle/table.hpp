#pragma once
/// @file
/// The lines of a table made by one of the scripts beside it.

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace stottekontakt::oracle {

/// Every line that is neither empty nor a comment.
inline std::vector<std::string> table_lines(const std::string& name) {
  std::ifstream file(ORACLE_TABLES "/" + name);
  if (!file) throw std::runtime_error("cannot read " + name + "; it stands beside the tests that read it");
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  }
  return lines;
}

}  // namespace stottekontakt::oracle
