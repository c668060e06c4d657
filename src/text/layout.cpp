#include "text/layout.hpp"

#include <algorithm>

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

}  // namespace

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character));
}
std::string_view clipped(std::string_view text, std::size_t width) {
  std::size_t seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (begins_character(text[i]) && seen++ == width) return text.substr(0, i);
  }
  return text;
}
std::string left(std::string_view text, std::size_t width) {
  std::string out(text);
  out.append(width - std::min(width, columns(text)), ' ');
  return out;
}
std::string right(std::string_view text, std::size_t width) {
  std::string out(width - std::min(width, columns(text)), ' ');
  out += text;
  return out;
}

std::string capitals(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    const bool second_of_letter = byte >= 0xA0 && byte <= 0xBE && byte != 0xB7 && i > 0 && out[i - 1] == '\xC3';
    if ((out[i] >= 'a' && out[i] <= 'z') || second_of_letter) out[i] = static_cast<char>(byte - 0x20);
  }
  return out;
}

void Page::line(std::string text) {
  while (!text.empty() && text.back() == ' ') text.pop_back();
  text_ += text;
  text_ += '\n';
}

void Page::paragraph(std::size_t indent, std::string_view words) {
  const std::string margin(indent, ' ');
  const std::size_t room = page_width - indent;
  std::string current;
  while (!words.empty()) {
    std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    if (!current.empty() && columns(current) + 1 + columns(word) > room) {
      line(margin + current);
      current.clear();
    }
    for (; columns(word) > room; word.remove_prefix(clipped(word, room).size())) {
      line(margin + std::string(clipped(word, room)));
    }
    if (!current.empty()) current += ' ';
    current += word;
  }
  if (!current.empty()) line(margin + current);
}

void Page::figures(std::string_view label, std::initializer_list<std::string> figures, std::size_t width) {
  std::string row;
  for (const std::string& figure : figures) row += right(figure, width);
  const std::size_t room = page_width - std::min(page_width, columns(row));
  line(left(clipped(label, room), room) + row);
}

void Page::rule(char of, std::size_t width) {
  line(std::string(page_width - width, ' ') + std::string(width, of));
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
