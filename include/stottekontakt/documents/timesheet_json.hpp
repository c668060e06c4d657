#pragma once
/// @file
/// Reads timesheets from JSON (`stottekontakt-timesheet/1`): one, an array of them, or JSON Lines.

#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/claim.hpp"
#include "stottekontakt/documents/input_error.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// How the timesheets of a document stand in it; the answer has the same shape.
enum class Shape : std::uint8_t { one, array, lines };

/// A timesheet that owns its rows and texts. Moves, and does not copy.
class OwnedTimesheet {
 public:
  /// The rows of the timesheet.
  struct Rows {
    std::vector<WeeklyHours> weekly_hours{};    ///< as in `Agreement`
    std::vector<ExpenseCover> expense_cover{};  ///< as in `Agreement`
    std::vector<Period> holidays{};             ///< by first day
    std::vector<SickLeave> sick_leave{};        ///< by first day
    std::vector<Visit> visits{};                ///< in the order of the file
    std::vector<Expense> expenses{};            ///< in the order of the file
    std::vector<PersonRuling> rulings{};        ///< in the order of the file
    /// What the ids refer to, where it stays when the rows move.
    std::unique_ptr<std::pmr::monotonic_buffer_resource> texts{};
  };
  /// Where the timesheet stands in its document.
  struct Place {
    std::string pointer{};     ///< "" or "/3", of an array
    std::size_t line = 0;      ///< in JSON Lines the line of its object, from 1; else 0
    bool has_earlier = false;  ///< `earlier` is there, be it empty
  };

  /// @param facts the timesheet; its spans are not looked at, its ids refer to `rows.texts`
  OwnedTimesheet(const Timesheet& facts, Rows&& rows, Place place)
      : facts_(facts), rows_(std::move(rows)), place_(std::move(place)) {}
  /// Moves; ids stay where they are.
  ///@{
  OwnedTimesheet(OwnedTimesheet&&) = default;
  OwnedTimesheet& operator=(OwnedTimesheet&&) = default;
  ///@}

  /// The facts as the rules take them; they live as long as this object.
  Timesheet view() const& noexcept;
  Timesheet view() const&& = delete;

  /// Where it stands in its document.
  const Place& place() const noexcept { return place_; }
  /// For one that turns out to be the only one of its document.
  void forget_line() noexcept { place_.line = 0; }

 private:
  Timesheet facts_;
  Rows rows_;
  Place place_;
};

/// The timesheets of one document, and what is wrong with it. Sheets in error are not among them.
struct Timesheets {
  Shape shape = Shape::one;              ///< how they stand in it
  std::vector<OwnedTimesheet> sheets{};  ///< in the order of the document
  InputErrors errors{};                  ///< everything that is wrong with it
};

/// Reads a document and reports everything that is wrong with it, so that it can be mended in one go.
/// @param text        UTF-8, with or without a byte order mark
/// @param regulation  what the facts must fit
/// @param language    of the messages
Timesheets read_timesheets(std::string_view text, const Regulation& regulation, Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
