#pragma once
/// @file
/// Statements as a workbook, for those who review a month: statements, lines, decisions and notices, a table each.
///
/// It stands with the command and not with the documents, so that the libraries do not depend on libxlsxwriter.

#include <span>
#include <string>

#include "documents/parts.hpp"
#include "stottekontakt/documents/words.hpp"

namespace stottekontakt {
namespace cli {

/// The bytes of the workbook; throws `TooManyRows` where they do not fit.
std::string statement_xlsx(std::span<const documents::Settled> statements, documents::Language language);

}  // namespace cli
}  // namespace stottekontakt
