#pragma once
/// @file
/// Sentences of the catalogue, told with the figures, days and names they are about.

#include <initializer_list>
#include <string>
#include <variant>

#include "stottekontakt/claim.hpp"
#include "text/catalogue.hpp"
#include "text/figures.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// What a placeholder of a sentence stands for: words as they are, the rest as the sentence's language writes it.
class Told {
 public:
  template <class Figure>
  Told(const PlaceholderName& name, const Figure& figure) : name_(name), figure_(figure) {}
  Told(const PlaceholderName& name, std::string&& words) = delete;  // they would be gone before they are told

  bool is_named(const PlaceholderName& name) const noexcept { return name_ == name; }
  void append_to(TextBuffer& out, Language language) const;

 private:
  PlaceholderName name_;
  std::variant<std::string_view, std::int64_t, ClockTime, Date, Month, Period, Kroner, Hours, Kilometres> figure_;
};

/// Appends a sentence of the catalogue.
void tell(TextBuffer& out, Language language, Sentence sentence, std::initializer_list<Told> figures);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
