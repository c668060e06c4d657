/// @file
/// Damaged regulation files: the loader never crashes, and what it does load is what the damaged text says. That is
/// told by a second reader below, which knows only the lines these files are written in and shares nothing with the
/// loader.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/digest.hpp"
#include "stottekontakt/documents/regulation_file.hpp"
#include "stottekontakt/oppdal.hpp"
#include "support/damage.hpp"
#include "support/source_file.hpp"

namespace stottekontakt {
namespace {

using documents::load_regulation;

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool made_of(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

constexpr std::string_view digits = "0123456789";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

/// "5" with two places is "5.00"; with three, "7.400" is "7.4".
std::string decimal(std::string_view text, std::size_t places, bool keep_zeros) {
  std::string whole(text.substr(0, text.find('.')));
  std::string part(text.find('.') == std::string_view::npos ? "" : text.substr(text.find('.') + 1));
  part.resize(places, '0');
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  while (!keep_zeros && !part.empty() && part.back() == '0') part.pop_back();
  return part.empty() ? whole : whole + "." + part;
}

/// The second reader: a line is blank, a comment, a heading, or a key with a text, a number, a day or true.
class LineReader {
 public:
  /// The canonical text of what the file says; "unreadable" where a line is nothing of the kind.
  std::string read(std::string_view file, std::optional<std::string> as_known_on) {
    Table table{"", {}};
    while (!file.empty()) {
      const std::size_t end = file.find('\n');
      std::string_view line = file.substr(0, end);
      file.remove_prefix(end == std::string_view::npos ? file.size() : end + 1);
      if (end != std::string_view::npos && !line.empty() && line.back() == '\r') line.remove_suffix(1);
      line = trimmed(line);
      if (line.empty() || line.front() == '#') continue;
      if (line.front() == '[') {
        close(table, as_known_on);
        table = {heading(line), {}};
      } else if (!add(line, table)) {
        return "unreadable";
      }
    }
    close(table, as_known_on);
    std::sort(rows_.begin(), rows_.end());
    std::string text;
    for (const std::string& row : rows_) text += row + '\n';
    return text;
  }

 private:
  struct Table {
    std::string name;
    std::map<std::string, std::string, std::less<>> fields;
  };

  static std::string heading(std::string_view line) {
    const std::size_t comment = line.find('#');
    line = trimmed(line.substr(0, comment));
    const std::size_t brackets = line.substr(0, 2) == "[[" ? 2 : 1;
    return std::string(trimmed(line.substr(brackets, line.size() - 2 * brackets)));
  }

  static bool add(std::string_view line, Table& table) {
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) return false;
    const std::string_view key = trimmed(line.substr(0, equals));
    std::string_view value = trimmed(line.substr(equals + 1));
    if (!made_of(key, letters) || value.empty()) return false;
    if (value.front() == '"') {
      const std::size_t quote = value.find('"', 1);
      if (quote == std::string_view::npos) return false;
      const std::string_view after = trimmed(value.substr(quote + 1));
      if (!after.empty() && after.front() != '#') return false;
      value = value.substr(1, quote - 1);
      if (value.find('\\') != std::string_view::npos) return false;
    } else {
      value = trimmed(value.substr(0, value.find('#')));
      if (value.substr(0, 1) == "+") value.remove_prefix(1);
      if (value != "true" && value != "false" && !made_of(value, "0123456789-")) return false;
    }
    return table.fields.emplace(key, value).second;
  }

  void close(const Table& table, const std::optional<std::string>& as_known_on) {
    const auto field = [&](std::string_view name, std::string_view otherwise = "") {
      const auto found = table.fields.find(name);
      return found == table.fields.end() ? std::string(otherwise) : found->second;
    };
    if (table.name.empty()) {
      for (const auto& [key, value] : table.fields) {
        if (key != "format") rows_.push_back(key + ";;" + value + ";;");
      }
      return;
    }
    if (as_known_on && field("decided") > *as_known_on) return;
    std::string value = field("value");
    if (field("expected") == "true") {
      value = "expected";
    } else if (!field("from").empty()) {
      value = table.name == "kilometre_ceiling" ? decimal(value, 3, false) : decimal(value, 2, true);
    }
    rows_.push_back(table.name + ";" + field("from") + ";" + value + ";" + field("provenance", "stated") + ";" +
                    field("source"));
  }

  std::vector<std::string> rows_{};
};

struct Outcomes {
  int refused = 0;
  int unchanged = 0;
  int changed = 0;
};

/// Loads `damaged`; where it loads, the second reader must have read the same.
void load_and_compare(const std::string& damaged, const std::string& whole, std::optional<Date> as_known_on,
                      Outcomes& outcomes) {
  const auto loaded = load_regulation(damaged, "damaged.toml", documents::Language::nb, as_known_on);
  if (!loaded) {
    EXPECT_FALSE(loaded.faults.empty()) << damaged;
    for (const auto& fault : loaded.faults) {
      EXPECT_GE(static_cast<int>(fault.status), 500) << fault.message;
      EXPECT_LT(static_cast<int>(fault.status), 600) << fault.message;
      EXPECT_GE(fault.line, 1u);
      EXPECT_GE(fault.column, 1u);
      EXPECT_FALSE(fault.message.empty());
    }
    ++outcomes.refused;
    return;
  }
  EXPECT_TRUE(loaded.faults.empty());
  const std::string text = documents::canonical_text(*loaded.regulation);
  const auto day = as_known_on ? std::optional(std::string(to_text(*as_known_on).view())) : std::nullopt;
  EXPECT_EQ(text, LineReader().read(damaged, day)) << damaged;
  ++(text == whole ? outcomes.unchanged : outcomes.changed);
}

Outcomes damage_ten_thousand_times(const std::string& path, std::optional<Date> as_known_on) {
  const std::string text = support::source_file(path);
  const auto loaded = load_regulation(text, path, documents::Language::nb, as_known_on);
  if (!loaded) throw std::runtime_error(path + " does not load");
  const std::string whole = documents::canonical_text(*loaded.regulation);
  Outcomes outcomes;
  for (std::uint64_t seed = 0; seed < 10'000 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    load_and_compare(support::Damage(seed).done_to(text), whole, as_known_on, outcomes);
  }
  return outcomes;
}

TEST(DamagedRegulation, TheSecondReaderReadsTheWholeFilesAsTheLoaderDoes) {
  EXPECT_EQ(LineReader().read(support::source_file("src/regulations/oppdal.toml"), std::nullopt),
            documents::canonical_text(oppdal));
  const std::string fjelldal = support::source_file("docs/examples/fjelldal.toml");
  for (const std::optional<Date> day : {std::optional<Date>(), make_date(2026, 4, 9), make_date(2026, 4, 10)}) {
    const auto loaded = load_regulation(fjelldal, "fjelldal.toml", documents::Language::nb, day);
    ASSERT_TRUE(loaded);
    const auto text = day ? std::optional(std::string(to_text(*day).view())) : std::nullopt;
    EXPECT_EQ(LineReader().read(fjelldal, text), documents::canonical_text(*loaded.regulation));
  }
}

TEST(DamagedRegulation, TenThousandDamagesOfOppdalCrashNothingAndChangeNoValueSilently) {
  const Outcomes outcomes = damage_ten_thousand_times("src/regulations/oppdal.toml", std::nullopt);
  EXPECT_EQ(outcomes.refused + outcomes.unchanged + outcomes.changed, 10'000);
  EXPECT_GT(outcomes.refused, 5'000) << "most damage is noticed";
  EXPECT_GT(outcomes.unchanged, 500) << "damage inside a comment changes nothing";
  EXPECT_GT(outcomes.changed, 300) << "a digit that became another digit is another value, and read as such";
}

TEST(DamagedRegulation, TenThousandDamagesOfFjelldalAsKnownOnADayChangeNoValueSilently) {
  const Outcomes outcomes = damage_ten_thousand_times("docs/examples/fjelldal.toml", make_date(2026, 3, 1));
  EXPECT_EQ(outcomes.refused + outcomes.unchanged + outcomes.changed, 10'000);
  EXPECT_GT(outcomes.refused, 5'000);
  EXPECT_GT(outcomes.unchanged, 100);
  EXPECT_GT(outcomes.changed, 300);
}

TEST(DamagedRegulation, AFileThatBreaksOffAnywhereIsRefused) {
  const std::string text = support::source_file("src/regulations/oppdal.toml");
  const std::size_t last = text.find_last_not_of('\n');
  for (std::size_t size = 0; size <= last; ++size) {
    ASSERT_FALSE(load_regulation(std::string_view(text).substr(0, size), "oppdal.toml", documents::Language::nb))
        << "after byte " << size;
  }
  EXPECT_TRUE(load_regulation(std::string_view(text).substr(0, last + 1), "oppdal.toml", documents::Language::nb));
}

}  // namespace
}  // namespace stottekontakt
