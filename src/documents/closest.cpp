#include "documents/closest.hpp"

#include <algorithm>
#include <array>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t longest = 40;  // known words are shorter, so a longer text is none of them mistyped

char lower(char c) noexcept {
  if (c == '-' || c == ' ') return '_';
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Damerau-Levenshtein distance (optimal string alignment) of two texts of at most `longest` bytes.
std::size_t typing_errors(std::string_view a, std::string_view b) noexcept {
  std::array<std::size_t, longest + 1> before_last{};
  std::array<std::size_t, longest + 1> last{};
  std::array<std::size_t, longest + 1> now{};
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t wrong = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + wrong});
      const bool exchanged = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
      if (exchanged) now[j] = std::min(now[j], before_last[j - 2] + 1);
    }
    before_last = last;
    last = now;
  }
  return last[b.size()];
}

}  // namespace

std::string_view closest_word(std::string_view text, std::span<const std::string_view> words) {
  if (text.empty() || text.size() > longest) return {};
  std::string_view closest;
  std::size_t fewest = longest;
  for (const std::string_view word : words) {
    if (word.empty() || word.size() > longest) continue;
    const std::size_t errors = typing_errors(text, word);
    if (errors < fewest && errors <= std::max<std::size_t>(1, word.size() / 3) && errors < word.size()) {
      fewest = errors;
      closest = word;
    }
  }
  return closest;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
