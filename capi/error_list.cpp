#include "error_list.hpp"

#include <charconv>

#include "documents/json_text.hpp"

namespace stottekontakt::capi {

using documents::Language;

void ErrorList::begin() {
  list_ += list_.empty() ? "{" : ",{";
}
void ErrorList::text(std::string_view key, std::string_view value) {
  documents::append_json(list_, key);
  list_ += ':';
  documents::append_json(list_, value);
  list_ += ',';
}
void ErrorList::number(std::string_view key, std::size_t value) {
  char digits[20];
  documents::append_json(list_, key);
  list_ += ':';
  list_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  list_ += ',';
}
void ErrorList::end(Status status, std::string_view message) {
  text("code", name_of(status));
  text("message", message);
  list_.back() = '}';
}

void ErrorList::add(const documents::InputErrors& errors, const Whereabouts& where) {
  for (const documents::InputError& error : errors.kept()) {
    begin();
    if (!where.word.empty()) {
      text(where.key, where.word);
    } else if (!where.key.empty()) {
      number(where.key, where.number);
    }
    if (error.line > 0) number("line", error.line);
    text("pointer", error.pointer);
    end(error.status, error.message);
  }
}

void ErrorList::add(std::span<const documents::RegulationFault> faults) {
  for (const documents::RegulationFault& fault : faults) {
    begin();
    if (!fault.file.empty()) text("file", fault.file);
    number("line", fault.line);
    number("column", fault.column);
    end(fault.status, fault.message);
  }
}

void ErrorList::add_missing_back_pay(std::string_view id) {
  begin();
  text("id", id);
  std::string message(fault_words(Status::missing, language_));
  if (language_ == Language::nb) {
    message =
        "Etterbetalingen " + std::string(id) +
        " er ikke oppgitt, og det som er oppgitt, bygger på den. Oppgi den også, ellers ville noe blitt betalt to "
        "ganger.";
  }
  end(Status::missing, message);
}

std::int32_t ErrorList::put(const TextOut& out) const {
  static_cast<void>(out.put("[" + list_ + "]"));
  return STK_STATUS_DOCUMENT;
}

}  // namespace stottekontakt::capi
