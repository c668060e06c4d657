#include "documents/json_tree.hpp"
#include "documents/pointers.hpp"
#include "stottekontakt/documents/back_pay.hpp"
#include "text/catalogue.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

using json = JsonValue;

constexpr std::string_view document_keys[] = {"format", "id", "old", "new", "library", "already", "lines", "totals"};
constexpr std::string_view line_keys[] = {"id",  "agreement", "employee", "month",      "kind",       "rates",
                                          "old", "new",       "already",  "difference", "for_person", "deducted"};

std::string below(const std::string& pointer, std::string_view key) {
  std::string place = pointer;
  append_key(place, key);
  return place;
}

/// "-83.64".
std::optional<ExactTotal> parse_amount(std::string_view text) {
  const bool negative = text.starts_with('-');
  const auto ore = parse_decimal(text.substr(negative ? 1 : 0), 2);
  if (!ore) return std::nullopt;
  return ExactTotal(Kroner::of_ore(negative ? -*ore : *ore));
}

class Reader {
 public:
  Reader(InputErrors& errors, Language language) : errors_(errors), language_(language) {}

  BackPayDocument document(const json& tree) {
    BackPayDocument out;
    if (!tree.is_object() || text(tree, "", "format") != back_pay_format) {
      fail(Status::not_a_document, "/format", Phrase::no_back_pay);
      return out;
    }
    known_keys(tree, "", document_keys);
    out.id = text(tree, "", "id");
    for (const auto& [at, id] : elements(tree, "", "already")) {
      if (id->is_string()) {
        out.already.push_back(id->get<std::string>());
      } else {
        fail(Status::wrong_type, at);
      }
    }
    for (const auto& [at, row] : elements(tree, "", "lines")) out.lines.push_back(line(*row, at));
    if (errors_.empty() && out.id != back_pay_id(out)) {
      fail(Status::unreadable_value, "/id", Phrase::back_pay_changed);
    }
    return out;
  }

 private:
  template <std::size_t N>
  void known_keys(const json& object, const std::string& at, const std::string_view (&keys)[N]) {
    for (const auto& [key, member] : object.items()) {
      if (std::ranges::find(keys, key) == std::end(keys)) fail(Status::unknown_key, below(at, key));
    }
  }
  /// The text of a member that must be there; empty, with an error, if it is not.
  std::string text(const json& object, const std::string& at, std::string_view key) {
    const auto found = object.find(key);
    if (found == object.end()) {
      fail(Status::missing, below(at, key));
    } else if (!found->is_string()) {
      fail(Status::wrong_type, below(at, key));
    } else {
      return found->get<std::string>();
    }
    return {};
  }
  /// … read; nullopt, with an error, if it is not there or cannot be.
  template <class Parse>
  auto value(const json& object, const std::string& at, std::string_view key, Parse parse) {
    const std::size_t errors_before = errors_.total();
    const std::string words = text(object, at, key);
    auto parsed = parse(words);
    if (!parsed && errors_.total() == errors_before) fail(Status::unreadable_value, below(at, key));
    return parsed;
  }
  BackPayLine line(const json& row, const std::string& at) {
    BackPayLine out;
    if (!row.is_object()) {
      fail(Status::wrong_type, at);
      return out;
    }
    const std::size_t errors_before = errors_.total();
    known_keys(row, at, line_keys);
    out.id = text(row, at, "id");
    out.agreement = text(row, at, "agreement");
    if (const auto found = row.find("employee"); found != row.end() && found->is_string()) {
      out.employee = found->get<std::string>();
    }
    out.month = value(row, at, "month", parse_month).value_or(Month{});
    out.kind = value(row, at, "kind", parse_kind).value_or(LineKind::hours);
    out.before = value(row, at, "old", parse_amount).value_or(ExactTotal());
    out.after = value(row, at, "new", parse_amount).value_or(ExactTotal());
    out.already = value(row, at, "already", parse_amount).value_or(ExactTotal());
    const ExactTotal difference = value(row, at, "difference", parse_amount).value_or(ExactTotal());
    if (row.contains("deducted") && !row["deducted"].is_null()) out.deducted = value(row, at, "deducted", parse_date);
    if (errors_.total() != errors_before) return out;
    if (out.id != back_pay_line_id(out) || !(difference == out.difference())) {
      fail(Status::unreadable_value, below(at, "id"), Phrase::back_pay_line_changed);
    } else if (out.deducted && !out.is_for_person()) {
      fail(Status::forbidden, below(at, "deducted"), Phrase::deducted_not_negative);
    }
    return out;
  }

  static std::optional<LineKind> parse_kind(std::string_view text) {
    for (std::size_t i = 0; i < std::size(line_kind_names); ++i) {
      if (line_kind_names[i] == text) return static_cast<LineKind>(i);
    }
    return std::nullopt;
  }

  std::vector<std::pair<std::string, const json*>> elements(const json& object, const std::string& at,
                                                            std::string_view key) {
    std::vector<std::pair<std::string, const json*>> out;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array()) {
      fail(found == object.end() ? Status::missing : Status::wrong_type, below(at, key));
      return out;
    }
    for (std::size_t i = 0; i < found->size(); ++i) {
      std::string place = below(at, key);
      append_index(place, i);
      out.emplace_back(std::move(place), &(*found)[i]);
    }
    return out;
  }

  void fail(Status status, const std::string& pointer, std::optional<Phrase> message = std::nullopt) {
    if (errors_.full()) return errors_.count_one();
    errors_.add({status, pointer, message ? say(language_, *message) : std::string(fault_words(status, language_))});
  }

  InputErrors& errors_;
  Language language_;
};

}  // namespace

ReadBackPay read_back_pay(std::string_view text, Language language) {
  ReadBackPay out;
  if (const std::optional<json> tree = read_tree(text, out.errors, language)) {
    out.document = Reader(out.errors, language).document(*tree);
  }
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
