#pragma once
/// @file
/// Back pay (*etterbetaling*): what a rate decided late owes for months that are paid already. Nothing is paid twice.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stottekontakt/documents/comparison.hpp"
#include "stottekontakt/documents/input_error.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {

/// The format of back pay as JSON.
inline constexpr std::string_view back_pay_format = "stottekontakt-backpay/1";

/// So many units at one rate.
struct RatedAmount {
  std::int64_t units = 0;  ///< minutes on an hours line, metres on a mileage line
  Kroner rate{};           ///< for an hour or a kilometre; zero where none was in force
  ExactTotal amount{};     ///< this part of the statement's line
};

/// What was done while one old and one new rate were in force.
struct RatePair {
  RatedAmount before;  ///< by the old regulation
  RatedAmount after;   ///< by the new one
};

/// What is owed for one kind of pay of one month of one agreement.
struct BackPayLine {
  std::string id{};                ///< `back_pay_line_id`
  std::string agreement{};         ///< id
  std::string employee{};          ///< payroll number; may be empty
  Month month{};                   ///< the month it was earned in
  LineKind kind{};                 ///< hours, mileage or expenses
  std::vector<RatePair> rates{};   ///< by old rate, then new; none for expenses
  ExactTotal before{};             ///< of the statements by the old regulation
  ExactTotal after{};              ///< … and by the new one
  ExactTotal already{};            ///< paid by earlier back pay
  std::optional<Date> deducted{};  ///< of a negative line that came back: the day a person deducted it

  /// New − old − already paid.
  ExactTotal difference() const { return after - before - already; }
  /// True if too much was paid: a person decides, nothing is deducted by itself.
  bool is_for_person() const { return difference() < ExactTotal(); }
};

/// "bp-" and 16 hexadecimal digits of SHA-256 over agreement, month, kind, old, new and already-paid amount. The same
/// claim has the same id in every run, so that a payroll system can refuse it the second time.
std::string back_pay_line_id(const BackPayLine& line);

/// A document of back pay as far as later runs need it.
struct BackPayDocument {
  std::string id{};                    ///< `back_pay_id`
  std::vector<std::string> already{};  ///< ids of the documents it took off, sorted
  std::vector<BackPayLine> lines{};    ///< those with a difference
};

/// "sha256:…" over the document's lines and those it builds on.
std::string back_pay_id(const BackPayDocument& document);

/// Back pay with what the reader of it should know.
struct BackPay {
  BackPayDocument document{};          ///< lines by agreement and month in the order of the sheets, then kind
  std::size_t sheets = 0;              ///< timesheets settled twice
  std::size_t without_difference = 0;  ///< of the agreements' months in them, those without a line
  std::size_t elsewhere = 0;           ///< lines of earlier back pay for months that are not in this run

  /// Sum of the lines that are more than zero.
  ExactTotal to_pay() const;
  /// Sum of the lines left to a person; zero or less.
  ExactTotal for_person() const;
};

/// Finds what is owed: for each agreement, month and kind, new − old − what the earlier documents have paid. A line
/// that stands in several of them is counted once; one left to a person counts from the day it was deducted.
BackPay back_pay(const Regulation& before, const Regulation& after, std::span<const SettledTwice> sheets,
                 std::span<const BackPayDocument> already);

/// The documents that `already` builds on without being among it: something would be paid twice.
std::vector<std::string> missing_documents(std::span<const BackPayDocument> already);

/// A document that was read, or everything that is wrong with it.
struct ReadBackPay {
  BackPayDocument document{};  ///< means nothing where there are errors
  InputErrors errors{};        ///< with JSON pointers
};

/// Reads what `back_pay_json` wrote. A line or a document changed since, `deducted` excepted, is an error.
ReadBackPay read_back_pay(std::string_view text, Language language);

/// For machines, and for the next run.
std::string back_pay_json(const Regulation& before, const Regulation& after, const BackPay& back_pay);
/// For Norwegian spreadsheets, as `comparison_csv`: a row a line. Rates are left out where there is more than one pair.
std::string back_pay_csv(const BackPay& back_pay);
/// For people.
std::string back_pay_text(const Regulation& before, const Regulation& after, const BackPay& back_pay,
                          Language language);

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
