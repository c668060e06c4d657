#include "text/telling.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

void append_words(TextBuffer& out, std::string_view words, Language) {
  out.append(words);
}
void append_words(TextBuffer& out, std::int64_t number, Language) {
  out.append(number);
}
void append_words(TextBuffer& out, ClockTime time, Language) {
  ShortText text;
  text.append_digits(static_cast<std::uint64_t>(time.minute / 60), 2);
  text.append(':');
  text.append_digits(static_cast<std::uint64_t>(time.minute % 60), 2);
  out.append(text.view());
}

}  // namespace

void Told::append_to(TextBuffer& out, Language language) const {
  std::visit([&](const auto& figure) { append_words(out, figure, language); }, figure_);
}

void tell(TextBuffer& out, Language language, Sentence sentence, std::initializer_list<Told> figures) {
  const SentenceWords& words = catalogue_of(language).sentences[static_cast<std::size_t>(sentence)];
  append_filled(out, words.text, words.placeholders, [&](const PlaceholderName& name) {
    const Told* told = std::ranges::find_if(figures, [&](const Told& figure) { return figure.is_named(name); });
    if (told == figures.end()) return false;
    told->append_to(out, language);
    return true;
  });
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
