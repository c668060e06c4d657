#pragma once
/// @file
/// Reads a regulation from TOML (`stottekontakt-regulation/1`): a new rate is a new row, no code changes.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/words.hpp"
#include "stottekontakt/fault.hpp"
#include "stottekontakt/regulation.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// What a regulation file says of itself.
inline constexpr std::string_view regulation_format = "stottekontakt-regulation/1";

/// A regulation that owns its rows and texts. It moves and does not copy; views of it stay valid when it moves.
class LoadedRegulation {
 public:
  struct Contents;

  /// Takes over what a file contains.
  explicit LoadedRegulation(std::unique_ptr<const Contents> contents) noexcept;
  /// Moves; views stay valid.
  ///@{
  LoadedRegulation(LoadedRegulation&&) noexcept;
  LoadedRegulation& operator=(LoadedRegulation&&) noexcept;
  ///@}
  ~LoadedRegulation();

  /// The regulation as the rules take it, as long as this object, or the one it was moved to, lives.
  ///@{
  const Regulation& view() const& noexcept;
  operator const Regulation&() const& noexcept { return view(); }
  ///@}
  /// Not from a temporary: the rows would be gone.
  ///@{
  const Regulation& view() const&& = delete;
  operator const Regulation&() const&& = delete;
  ///@}

 private:
  std::unique_ptr<const Contents> contents_;
};

/// One error of a regulation file.
struct RegulationFault {
  std::string file;     ///< as named by the caller
  std::size_t line;     ///< from 1
  std::size_t column;   ///< from 1, counted in characters
  Status status;        ///< one of the 500s
  std::string message;  ///< what is wrong and what to do about it, without the place
};

/// "fjelldal.toml:12:9: Ukjent parameter …".
std::string message_with_place(const RegulationFault& fault);

/// A regulation, or everything that is wrong with its file.
struct RegulationFile {
  std::optional<LoadedRegulation> regulation;  ///< there exactly where the file has no fault
  std::vector<RegulationFault> faults;         ///< in the order of the file; empty exactly where there is a regulation

  /// True if there is a regulation.
  explicit operator bool() const noexcept { return regulation.has_value(); }
};

/// Reads a regulation file and reports everything that is wrong with it; of a file that is not TOML, the first place.
/// @param text         TOML in UTF-8
/// @param file_name    named in the errors
/// @param language     of the messages
/// @param as_known_on  leaves out what was decided after that day; a row without `decided` was always known
RegulationFile load_regulation(std::string_view text, std::string_view file_name, Language language,
                               std::optional<Date> as_known_on = std::nullopt);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
