#include "ask/facts.hpp"

#include <algorithm>

#include "documents/complaints.hpp"
#include "documents/fields.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t most_periods = 10'000;

std::optional<Period> parse_period(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) {
    const auto day = parse_date(text);
    return day ? std::optional<Period>({*day, *day}) : std::nullopt;
  }
  const auto first = parse_date(text.substr(0, dots));
  const std::string_view end = text.substr(dots + 2);
  const auto last = end.empty() ? std::optional<Date>(no_last_date) : parse_date(end);
  if (!first || !last || *last < *first) return std::nullopt;
  return Period{*first, *last};
}

std::optional<std::vector<Period>> parse_days(std::string_view text) {
  std::vector<Period> periods;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const auto period = parse_period(text.substr(begin, end - begin));
    if (!period || periods.size() == most_periods) return std::nullopt;
    periods.push_back(*period);
    begin = end + 1;
  }
  std::sort(periods.begin(), periods.end(),
            [](const Period& a, const Period& b) { return a.first.value() < b.first.value(); });
  return periods;
}

/// Seconds of UTC since 1970 of "2025-03-31T22:30:00Z"; the receipt rule speaks of moments from 1996 on.
std::optional<std::int64_t> parse_moment(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
    return std::nullopt;
  const auto day = parse_date(text.substr(0, 10));
  const auto hour = parse_decimal(text.substr(11, 2), 0);
  const auto minute = parse_decimal(text.substr(14, 2), 0);
  const auto second = parse_decimal(text.substr(17, 2), 0);
  if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  if (civil(*day).year < 1996 || civil(*day).year > 2199) return std::nullopt;
  return std::int64_t{days_since_1970(*day)} * 86400 + *hour * 3600 + *minute * 60 + *second;
}

std::optional<bool> parse_truth(std::string_view text) {
  if (text == "yes" || text == "ja" || text == "true") return true;
  if (text == "no" || text == "nei" || text == "false") return false;
  return std::nullopt;
}

AskError unknown(std::string_view given, std::span<const Key> keys, Language language) {
  std::vector<std::string_view> names;
  std::string all;
  for (const Key& key : keys) {
    names.push_back(key.name);
    all.append(all.empty() ? "" : ", ").append(key.name);
  }
  const std::string use = say(language, Phrase::use_keys, {{"words", all}});
  return {Status::unknown_key, say(language, Phrase::key_not_of_question, {{"key", quoted(given, language)}}) + ' ' +
                                   meant_or(given, names, use, language)};
}

}  // namespace

std::string form_words(const Key& key, Language language) {
  switch (key.form) {
    case Form::date:
      return say(language, Phrase::form_date);
    case Form::month:
      return say(language, Phrase::form_month);
    case Form::hours:
      return "2:30";
    case Form::amount:
      return "120.00";
    case Form::distance:
      return "7.4";
    case Form::number:
      return say(language, Phrase::form_whole_number);
    case Form::truth:
      return "yes|no";
    case Form::days:
      return say(language, Phrase::form_days);
    case Form::moment:
      return "2025-03-31T22:30:00Z";
    case Form::id:
      return "id";
    case Form::word:
      break;
  }
  std::string words;
  for (const std::string_view word : key.words) {
    if (word.empty()) continue;
    if (!words.empty()) words += '|';
    words += word;
  }
  return words;
}

std::optional<Facts::Value> Facts::parse(const Key& key, std::string_view text) {
  const auto read = [](const auto& value) { return value ? std::optional<Value>(*value) : std::nullopt; };
  switch (key.form) {
    case Form::date:
      return read(parse_date(text));
    case Form::month: {
      const auto month = parse_month(text);
      if (month && (month->year < 1901 || month->year > 2199)) return std::nullopt;  // room for months before and after
      return read(month);
    }
    case Form::hours: {
      const auto hours = parse_hours(text);
      if (hours && hours->minutes() > limits::account_minutes) return std::nullopt;
      return read(hours);
    }
    case Form::amount: {
      const auto ore = parse_decimal(text, 2);
      if (!ore || *ore > limits::item_ore) return std::nullopt;
      return Value(Kroner::of_ore(*ore));
    }
    case Form::distance: {
      const auto metres = parse_decimal(text, 3);
      if (!metres || *metres > limits::item_metres) return std::nullopt;
      return Value(Kilometres::of_metres(*metres));
    }
    case Form::number:
      return read(parse_decimal(text, 0));
    case Form::truth:
      return read(parse_truth(text));
    case Form::days:
      return read(parse_days(text));
    case Form::moment:
      return read(parse_moment(text));
    case Form::id:
      if (id_fault(text) != IdFault::none || is_national_identity_number(text)) return std::nullopt;
      return Value(std::string(text));
    case Form::word:
      break;
  }
  for (std::size_t i = 0; i < key.words.size(); ++i) {
    if (!text.empty() && key.words[i] == text) return Value(WordIndex{i});
  }
  return std::nullopt;
}

const Facts::Value* Facts::value_of(std::string_view key) const {
  for (const auto& [name, value] : values_) {
    if (name == key) return &value;
  }
  return nullptr;
}

Facts Facts::read(std::span<const Key> keys, std::span<const GivenFact> given, std::vector<AskError>& errors,
                  Language language) {
  Facts facts;
  std::vector<std::string_view> seen;
  for (const GivenFact& fact : given) {
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key& k) { return k.name == fact.key; });
    if (key == keys.end()) {
      errors.push_back(unknown(fact.key, keys, language));
      continue;
    }
    if (std::find(seen.begin(), seen.end(), fact.key) != seen.end()) {
      errors.push_back({Status::duplicate_key, say(language, Phrase::key_twice, {{"key", std::string(key->name)}})});
      continue;
    }
    seen.push_back(fact.key);
    if (const auto value = parse(*key, fact.text)) {
      facts.values_.emplace_back(key->name, *value);
    } else {
      errors.push_back({Status::unreadable_value, say(language, Phrase::fact_unusable,
                                                      {{"key", std::string(key->name)},
                                                       {"text", quoted(fact.text, language)},
                                                       {"form", form_words(*key, language)}})});
    }
  }
  for (const Key& key : keys) {
    if (!key.required || std::find(seen.begin(), seen.end(), key.name) != seen.end()) continue;
    errors.push_back({Status::missing, say(language, Phrase::fact_missing,
                                           {{"key", std::string(key.name)}, {"form", form_words(key, language)}})});
  }
  return facts;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
