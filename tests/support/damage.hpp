#pragma once
/// @file
/// Damaged documents for tests.

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace stottekontakt::support {

/// Damages a text in one to three places, the same way for the same seed everywhere.
class Damage {
 public:
  explicit Damage(std::uint64_t seed) : random_(seed) {}

  std::string done_to(std::string text) {
    for (std::size_t times = 1 + below(3); times > 0 && !text.empty(); --times) {
      const std::size_t at = below(text.size());
      const std::size_t length = 1 + below(std::min<std::size_t>(text.size() - at, 200));
      switch (below(9)) {
        case 0:
          text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
          break;
        case 1:
          text[at] = static_cast<char>(below(256));
          break;
        case 2:
          text[at] = digits[below(digits.size())];
          break;
        case 3:
          text.erase(at, 1);
          break;
        case 4:
          text.insert(at, 1, static_cast<char>(below(256)));
          break;
        case 5:
          text.resize(at);
          break;
        case 6:
          text.erase(at, length);
          break;
        case 7:
          text.insert(below(text.size()), std::string(text, at, length));
          break;
        case 8:
          replace_digit(text, at);
          break;
      }
    }
    return text;
  }

 private:
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(random_() % end); }

  /// The next digit after `at` becomes another one: the damage that is hardest to see.
  void replace_digit(std::string& text, std::size_t at) {
    const std::size_t digit = text.find_first_of(digits, at);
    if (digit != std::string::npos) text[digit] = digits[below(digits.size())];
  }

  static constexpr std::string_view digits = "0123456789";
  std::mt19937_64 random_;
};

}  // namespace stottekontakt::support
