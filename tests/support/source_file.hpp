#pragma once
/// @file
/// Files of the source tree that tests read. CMake defines `STOTTEKONTAKT_SOURCE_DIR` for them.

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace stottekontakt::support {

/// The bytes of a file, by its path in the source tree: "src/regulations/oppdal.toml".
inline std::string source_file(const std::string& path) {
  std::ifstream file(STOTTEKONTAKT_SOURCE_DIR "/" + path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace stottekontakt::support
