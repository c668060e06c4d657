#pragma once
/// @file
/// Makes timesheets from the fields a reader has found, whatever the syntax they came in, and reports what the fields
/// together cannot mean: contradictions, ids twice, rulings on nothing.

#include <array>
#include <string>
#include <vector>

#include "documents/fields.hpp"
#include "stottekontakt/documents/timesheet_json.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// What a reader has found of one field.
struct Slot {
  enum class State : std::uint8_t { absent, null, bad, good };
  State state = State::absent;
  std::int64_t number = 0;  ///< as `read_field` gives it; 0 or 1 of a truth; which of the sheet's ids

  bool good() const noexcept { return state == State::good; }
  bool stated() const noexcept { return state == State::good || state == State::bad; }
};
using Record = std::array<Slot, most_fields>;

class SheetBuilder {
 public:
  SheetBuilder(const Regulation& regulation, Language language, Timesheets& out)
      : regulation_(regulation), language_(language), out_(out) {}

  /// The fields found so far of the sheet's only, or its last begun, object of that kind.
  Record& record(Object object) noexcept { return records_[static_cast<std::size_t>(object)]; }
  /// Keeps the text of an id; its number is the slot's.
  std::int64_t keep(std::string_view text);

  /// Begins a timesheet; what was begun before and not ended is forgotten.
  void begin_sheet(std::string pointer, std::size_t line);
  /// Begins an object of the timesheet.
  void begin(Object object);
  /// Ends an object of the timesheet.
  /// @param index in its list
  void end(Object object, std::size_t index);
  /// Ends the timesheet, and adds it to the document's unless an error has been reported since it began.
  void end_sheet();
  /// Ends the document: two sheets of one agreement and month.
  void end_document();

  void report(Status status, std::string pointer, std::string message);

 private:
  struct NamedItem {
    std::string_view id;
    ItemList list;
    std::size_t index;
  };
  struct Ruling {
    std::size_t index;
    std::string_view item;
    std::optional<RulingPart> part;
    bool granted;
    std::optional<Date> on;
  };
  struct AgreementMonth {
    std::string agreement;
    Month month;
    bool has_earlier;
    OwnedTimesheet::Place place;
  };
  /// Where the rows that were kept stand in their list of the document.
  struct Positions {
    std::vector<std::size_t> weekly_hours, expense_cover, holidays, sick_leave;
  };

  std::string_view text(const Slot& slot) const;
  void forget(Object object);
  void end_visit(std::size_t index);
  void end_expense(std::size_t index);
  void end_row(Object object, std::size_t index);
  Timesheet facts() const;
  void check_facts(Timesheet sheet);
  void check_ids();
  void resolve_rulings();
  void report(const Fault& fault, std::string_view item = {});
  void report(const Fault& fault, const std::string& pointer, std::string_view item);

  const Regulation& regulation_;
  Language language_;
  Timesheets& out_;

  OwnedTimesheet::Place place_;
  std::size_t errors_before_ = 0;
  std::array<Record, object_count> records_{};
  OwnedTimesheet::Rows rows_;
  std::vector<std::string_view> ids_;
  Positions positions_;
  std::vector<NamedItem> items_;
  std::vector<Ruling> rulings_;
  std::vector<AgreementMonth> months_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
