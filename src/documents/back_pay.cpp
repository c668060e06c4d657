#include "stottekontakt/documents/back_pay.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "documents/sha256.hpp"
#include "stottekontakt/settle.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

using MonthKey = std::pair<std::string, Month>;
using LineKey = std::pair<MonthKey, LineKind>;
/// Old and new rate in øre; the order of the pairs on a line.
using Pair = std::pair<std::int64_t, std::int64_t>;

ExactTotal amount_of_kind(const Statement& statement, LineKind kind) {
  ExactTotal sum;
  for (const Line& line : statement.lines) {
    if (line.kind == kind) sum += line.amount;
  }
  return sum;
}

/// The rate in force on a day; zero if none.
template <class Rate>
Rate rate_on(const Dated<Rate>& rates, Date day) {
  const auto* row = rates.in_force_on(day);
  return row == nullptr ? Rate() : row->value;
}

/// The hours or kilometres of one sheet, by old and new rate. A statement's line is rounded once, so the parts of it
/// are the differences of the running sum, rounded: they add up to the line.
template <class Rate, class Quantity>
class PartsByRate {
 public:
  struct Quantities {
    Quantity before{};
    Quantity after{};
  };

  void add(Rate before, Rate after, Quantity granted_before, Quantity granted_after) {
    if (granted_before == Quantity() && granted_after == Quantity()) return;
    Quantities& quantities = parts_[{before.amount().ore(), after.amount().ore()}];
    quantities.before += granted_before;
    quantities.after += granted_after;
  }
  /// Adds the parts to those of earlier sheets of the same line.
  void add_to(std::map<Pair, RatePair>& pairs, std::int64_t (*units)(Quantity)) const {
    std::map<std::int64_t, Quantity> sum_before;
    std::map<std::int64_t, Quantity> sum_after;
    for (const auto& [rates, quantities] : parts_) {
      RatePair& pair = pairs[rates];
      add_part(pair.before, rates.first, quantities.before, sum_before[rates.first], units);
      add_part(pair.after, rates.second, quantities.after, sum_after[rates.second], units);
    }
  }

 private:
  static void add_part(RatedAmount& part, std::int64_t rate, Quantity quantity, Quantity& sum,
                       std::int64_t (*units)(Quantity)) {
    part.rate = Kroner::of_ore(rate);
    part.units += units(quantity);
    const Kroner amount_before = amount_rounded_half_up(Rate(part.rate), sum);
    sum += quantity;
    part.amount += amount_rounded_half_up(Rate(part.rate), sum) - amount_before;
  }

  std::map<Pair, Quantities> parts_;
};

/// What both regulations say about one kind of pay in one month of one agreement.
struct Owed {
  std::map<Pair, RatePair> rates{};
  ExactTotal before{};
  ExactTotal after{};
};

/// Collects the months of all sheets in the order they were given.
class Months {
 public:
  struct OfMonth {
    MonthKey key;
    std::string employee;
    Owed kinds[std::size(line_kind_names)];
  };

  Months(const Regulation& before, const Regulation& after) : before_(before), after_(after) {}

  void add(const SettledTwice& settled) {
    OfMonth& month = month_of(settled.sheet);
    for (std::size_t kind = 0; kind < std::size(month.kinds); ++kind) {
      month.kinds[kind].before += amount_of_kind(settled.before, static_cast<LineKind>(kind));
      month.kinds[kind].after += amount_of_kind(settled.after, static_cast<LineKind>(kind));
    }
    const RateKey key = settled.sheet.agreement.rate;
    PartsByRate<HourlyRate, Hours> hours;
    PartsByRate<KilometreRate, Kilometres> mileage;
    for (std::size_t i = 0; i < settled.sheet.visits.size(); ++i) {
      const Visit& visit = settled.sheet.visits[i];
      const VisitDecision& old_one = settled.before.visits[i];
      const VisitDecision& new_one = settled.after.visits[i];
      hours.add(rate_on(before_.hourly_rate_for(key), visit.date), rate_on(after_.hourly_rate_for(key), visit.date),
                old_one.granted(), new_one.granted());
      mileage.add(rate_on(before_.kilometre_rate, visit.date), rate_on(after_.kilometre_rate, visit.date),
                  kilometres_of(visit, old_one).granted, kilometres_of(visit, new_one).granted);
    }
    hours.add_to(month.kinds[0].rates, [](Hours time) { return time.minutes(); });
    mileage.add_to(month.kinds[1].rates, [](Kilometres distance) { return distance.metres(); });
  }

  const std::vector<OfMonth>& all() const { return all_; }
  bool has(const MonthKey& key) const { return places_.contains(key); }

 private:
  static_assert(static_cast<int>(LineKind::hours) == 0 && static_cast<int>(LineKind::mileage) == 1);

  OfMonth& month_of(const Timesheet& sheet) {
    const MonthKey key{sheet.agreement.id, sheet.month};
    const auto [place, is_new] = places_.try_emplace(key, all_.size());
    if (is_new) all_.push_back({key, std::string(sheet.agreement.employee), {}});
    return all_[place->second];
  }

  const Regulation& before_;
  const Regulation& after_;
  std::vector<OfMonth> all_;
  std::map<MonthKey, std::size_t> places_;
};

/// What earlier back pay has paid, line by line; the same line once.
class Paid {
 public:
  explicit Paid(std::span<const BackPayDocument> documents) {
    std::map<std::string, const BackPayLine*> lines;
    for (const BackPayDocument& document : documents) {
      for (const BackPayLine& line : document.lines) {
        const BackPayLine*& kept = lines[line.id];
        if (kept == nullptr || line.deducted) kept = &line;
      }
    }
    for (const auto& [id, line] : lines) {
      if (line->is_for_person() && !line->deducted) continue;
      sums_[{{line->agreement, line->month}, line->kind}] += line->difference();
    }
  }
  ExactTotal of(const LineKey& key) const {
    const auto found = sums_.find(key);
    return found == sums_.end() ? ExactTotal() : found->second;
  }
  std::size_t outside(const Months& months) const {
    return static_cast<std::size_t>(
        std::count_if(sums_.begin(), sums_.end(), [&](const auto& sum) { return !months.has(sum.first.first); }));
  }

 private:
  std::map<LineKey, ExactTotal> sums_;
};

}  // namespace

std::string back_pay_line_id(const BackPayLine& line) {
  std::string text;
  const auto field = [&](std::string_view part) { text.append(part) += '\x1F'; };
  field(line.agreement);
  field(to_text(line.month));
  field(line_kind_names[static_cast<std::size_t>(line.kind)]);
  field(to_text(line.before));
  field(to_text(line.after));
  field(to_text(line.already));
  return "bp-" + sha256(text).substr(0, 16);
}

std::string back_pay_id(const BackPayDocument& document) {
  std::string text(back_pay_format);
  for (const std::string& id : document.already) text.append("\n").append(id);
  for (const BackPayLine& line : document.lines) text.append("\n").append(line.id);
  return "sha256:" + sha256(text);
}

ExactTotal BackPay::to_pay() const {
  ExactTotal sum;
  for (const BackPayLine& line : document.lines) {
    if (!line.is_for_person()) sum += line.difference();
  }
  return sum;
}

ExactTotal BackPay::for_person() const {
  ExactTotal sum;
  for (const BackPayLine& line : document.lines) {
    if (line.is_for_person()) sum += line.difference();
  }
  return sum;
}

BackPay back_pay(const Regulation& before, const Regulation& after, std::span<const SettledTwice> sheets,
                 std::span<const BackPayDocument> already) {
  Months months(before, after);
  for (const SettledTwice& sheet : sheets) months.add(sheet);
  const Paid paid(already);

  BackPay out{.sheets = sheets.size(), .elsewhere = paid.outside(months)};
  for (const Months::OfMonth& month : months.all()) {
    const std::size_t lines_before = out.document.lines.size();
    for (std::size_t i = 0; i < std::size(month.kinds); ++i) {
      const auto kind = static_cast<LineKind>(i);
      const Owed& owed = month.kinds[i];
      BackPayLine line{.agreement = month.key.first,
                       .employee = month.employee,
                       .month = month.key.second,
                       .kind = kind,
                       .before = owed.before,
                       .after = owed.after,
                       .already = paid.of({month.key, kind})};
      if (line.difference() == ExactTotal()) continue;
      for (const auto& [rates, pair] : owed.rates) line.rates.push_back(pair);
      line.id = back_pay_line_id(line);
      out.document.lines.push_back(std::move(line));
    }
    if (out.document.lines.size() == lines_before) ++out.without_difference;
  }
  std::set<std::string> ids;
  for (const BackPayDocument& document : already) ids.insert(document.id);
  out.document.already.assign(ids.begin(), ids.end());
  out.document.id = back_pay_id(out.document);
  return out;
}

std::vector<std::string> missing_documents(std::span<const BackPayDocument> already) {
  std::set<std::string> given;
  std::set<std::string> needed;
  for (const BackPayDocument& document : already) {
    given.insert(document.id);
    needed.insert(document.already.begin(), document.already.end());
  }
  std::vector<std::string> missing;
  std::ranges::set_difference(needed, given, std::back_inserter(missing));
  return missing;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
