#pragma once
/// @file
/// Everything that is wrong with documents, as the JSON list of STK_STATUS_DOCUMENT.

#include <span>
#include <string>

#include "edges.hpp"
#include "stottekontakt/documents/input_error.hpp"
#include "stottekontakt/documents/regulation_file.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt::capi {

/// A member that tells where an error occurred, besides its place: `"by": "before"`, `"already": 2`.
struct Whereabouts {
  std::string_view key{};
  std::string_view word{};
  std::size_t number = 0;  ///< where there is no word
};

class ErrorList {
 public:
  explicit ErrorList(documents::Language language) : language_(language) {}

  void add(const documents::InputErrors& errors, const Whereabouts& where = {});
  /// Errors of TOML files; those with a name tell it.
  void add(std::span<const documents::RegulationFault> faults);
  /// Back pay that what was handed over builds on, and that was not handed over.
  void add_missing_back_pay(std::string_view id);

  bool empty() const noexcept { return list_.empty(); }
  /// The list into the buffer if it fits; the status is STK_STATUS_DOCUMENT either way.
  std::int32_t put(const TextOut& out) const;

 private:
  void begin();
  void end(Status status, std::string_view message);
  void text(std::string_view key, std::string_view value);
  void number(std::string_view key, std::size_t value);

  documents::Language language_;
  std::string list_{};
};

}  // namespace stottekontakt::capi
