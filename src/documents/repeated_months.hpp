#pragma once
/// @file
/// A month of an agreement that comes again, which must not be paid or compared twice.

#include <set>
#include <string>
#include <utility>

#include "stottekontakt/documents/timesheet_json.hpp"
#include "stottekontakt/documents/verification.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// Finds a sheet with the facts of an earlier one, and a month of an agreement that comes again without `earlier`, in
/// any number of documents.
class RepeatedMonths {
 public:
  explicit RepeatedMonths(Language language) : language_(language) {}

  void check(const OwnedTimesheet& owned, InputErrors& errors) {
    const Timesheet sheet = owned.view();
    const bool same_facts = !facts_.insert(input_digest(sheet)).second;
    const bool same_month = !months_.emplace(sheet.agreement.id, sheet.month).second && !owned.place().has_earlier;
    if (!same_facts && !same_month) return;
    errors.add({Status::same_month_twice, owned.place().pointer,
                std::string(fault_words(Status::same_month_twice, language_)), owned.place().line});
  }

 private:
  Language language_;
  std::set<std::string> facts_;
  std::set<std::pair<std::string, Month>> months_;
};

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
