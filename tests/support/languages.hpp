#pragma once
/// @file
/// Words in every language.

#include <gtest/gtest.h>

#include <string>

#include "stottekontakt/documents/words.hpp"

namespace stottekontakt::support {

inline constexpr documents::Language all_languages[] = {documents::Language::nb, documents::Language::nn,
                                                        documents::Language::en};

/// What `words_in` says in bokmål, once it was seen that every language says it with nothing left to fill in, and
/// English in other words.
template <class WordsIn>
std::string in_bokmaal(const WordsIn& words_in) {
  const std::string bokmaal = words_in(documents::Language::nb);
  for (const documents::Language language : all_languages) {
    const std::string words = words_in(language);
    EXPECT_FALSE(words.empty()) << bokmaal;
    EXPECT_EQ(words.find_first_of("{}"), std::string::npos) << words;
  }
  EXPECT_NE(words_in(documents::Language::en), bokmaal);
  return bokmaal;
}

}  // namespace stottekontakt::support
