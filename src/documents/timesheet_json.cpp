#include "stottekontakt/documents/timesheet_json.hpp"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "documents/complaints.hpp"
#include "documents/pointers.hpp"
#include "documents/sheet_builder.hpp"
#include "documents/text_place.hpp"

namespace stottekontakt {
inline namespace v0 {
namespace documents {
namespace {

constexpr std::size_t deepest = 16;  // ours are five levels deep
constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Follows the parser's events through the tables of fields and hands what it finds to the builder.
class Events {
 public:
  Events(std::string_view text, SheetBuilder& builder, InputErrors& errors, Language language)
      : text_(text), builder_(builder), errors_(errors), language_(language) {}

  /// Gets ready for the value that begins at byte `offset`, on `line` if it is one of JSON Lines.
  void begin_value(std::size_t offset, std::size_t line) {
    offset_ = offset;
    line_ = line;
    frames_.clear();
    skipping_ = 0;
    skip_next_ = false;
  }
  /// The byte behind the one the parser stumbled over.
  std::size_t stopped_at() const noexcept { return stopped_at_; }

  bool null() { return scalar(Given::null, {}, false); }
  bool boolean(bool truth) { return scalar(Given::truth, {}, truth); }
  bool number_integer(std::int64_t) { return scalar(Given::number, {}, false); }
  bool number_unsigned(std::uint64_t) { return scalar(Given::number, {}, false); }
  bool number_float(double, const std::string&) { return scalar(Given::number, {}, false); }
  bool string(std::string& text) { return scalar(Given::text, text, false); }
  bool binary(nlohmann::json::binary_t&) { return true; }  // JSON has none

  bool start_object(std::size_t) { return start(Given::object); }
  bool start_array(std::size_t) { return start(Given::list); }
  bool key(const std::string& key);
  bool end_object();
  bool end_array();
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error);

 private:
  /// An object or a list that is being read.
  struct Frame {
    bool is_list;
    Object object;                     ///< what it is, or what its rows are
    std::span<const FieldRow> fields;  ///< of `object`
    Record* record;                    ///< what has been found of them
    std::size_t place = 0;             ///< of a row, its index; of a list, the number of rows begun
    std::size_t field = no_field;      ///< the field being read
    std::size_t errors_before = 0;
  };

  bool scalar(Given given, std::string_view text, bool truth);
  bool start(Given given);
  void read_text(const FieldRow& field, Slot& slot, std::string_view text);
  void open(bool is_list, Object object, std::size_t place);
  void close();
  const FieldRow& field() const { return frames_.back().fields[frames_.back().field]; }
  Slot& slot() { return (*frames_.back().record)[frames_.back().field]; }
  std::string pointer() const;

  template <class Words>
  void report(Status status, const Words& words) {
    if (errors_.full()) return errors_.count_one();
    errors_.add({status, pointer(), words(), line_});
  }
  bool stop(Status status) {
    report(status, [&] { return std::string(fault_words(status, language_)); });
    return false;
  }

  std::string_view text_;
  SheetBuilder& builder_;
  InputErrors& errors_;
  Language language_;
  std::size_t offset_ = 0;
  std::size_t line_ = 0;
  std::vector<Frame> frames_;
  std::size_t skipping_ = 0;  ///< how many objects and lists deep in a value that is not looked at
  bool skip_next_ = false;    ///< the next value belongs to a key that does not count
  std::size_t stopped_at_ = 0;
};

std::string Events::pointer() const {
  std::string pointer;
  for (const Frame& frame : frames_) {
    if (frame.is_list && frame.place > 0) append_index(pointer, frame.place - 1);
    if (!frame.is_list && frame.field != no_field) append_key(pointer, frame.fields[frame.field].key);
  }
  return pointer;
}

void Events::read_text(const FieldRow& field, Slot& slot, std::string_view text) {
  slot.state = Slot::State::bad;
  if (field.kind == Kind::id) {
    if (const auto complaint = id_complaint(text, language_)) {
      return report(complaint->status, [&] { return complaint->message; });
    }
    slot = {Slot::State::good, builder_.keep(text)};
    return;
  }
  const auto number = read_field(field, text);
  if (!number) {
    const Status status = field.kind == Kind::format ? Status::not_a_document : Status::unreadable_value;
    return report(status, [&] { return unreadable_value(field, text, language_); });
  }
  slot = {Slot::State::good, *number};
}

bool Events::scalar(Given given, std::string_view text, bool truth) {
  if (skipping_ > 0) return true;
  if (skip_next_) {
    skip_next_ = false;
    return true;
  }
  if (frames_.empty()) return stop(Status::not_a_document);
  if (frames_.back().is_list) {
    ++frames_.back().place;
    report(Status::wrong_type, [&] { return wrong_type({"", Kind::object}, given, language_); });
    return true;
  }
  const bool is_truth = field().kind == Kind::truth;
  const bool is_text = !is_truth && field().kind != Kind::object && field().kind != Kind::list;
  if (given == Given::null) {
    slot().state = Slot::State::null;
  } else if (given == Given::text && is_text) {
    read_text(field(), slot(), text);
  } else if (given == Given::truth && is_truth) {
    slot() = {Slot::State::good, truth ? 1 : 0};
  } else {
    slot().state = Slot::State::bad;
    report(Status::wrong_type, [&] { return wrong_type(field(), given, language_); });
  }
  return true;
}

void Events::open(bool is_list, Object object, std::size_t place) {
  if (!is_list && object == Object::sheet) {
    builder_.begin_sheet(pointer(), line_);
  } else if (!is_list) {
    builder_.begin(object);
  }
  frames_.push_back({is_list, object, fields_of(object), &builder_.record(object), place, no_field, errors_.total()});
}

bool Events::start(Given given) {
  if (frames_.size() + skipping_ == deepest) return stop(Status::too_deep);
  if (skipping_ > 0 || skip_next_) {
    ++skipping_;
    skip_next_ = false;
    return true;
  }
  const bool is_list = given == Given::list;
  if (frames_.empty()) {
    if (is_list && line_ != 0) return stop(Status::not_a_document);  // an array among JSON Lines
    open(is_list, Object::sheet, 0);
    return true;
  }
  Frame& frame = frames_.back();
  if (frame.is_list) {
    const std::size_t index = frame.place++;
    if (!is_list) {
      open(false, frame.object, index);
    } else {
      report(Status::wrong_type, [&] { return wrong_type({"", Kind::object}, given, language_); });
      skipping_ = 1;
    }
  } else if (field().kind == (is_list ? Kind::list : Kind::object)) {
    open(is_list, field().object, 0);
  } else {
    slot().state = Slot::State::bad;
    report(Status::wrong_type, [&] { return wrong_type(field(), given, language_); });
    skipping_ = 1;
  }
  return true;
}

bool Events::key(const std::string& key) {
  if (skipping_ > 0) return true;
  Frame& frame = frames_.back();
  frame.field = find_field(frame.fields, key, frame.field);
  if (frame.field == no_field) {
    skip_next_ = true;
    if (errors_.full()) {
      errors_.count_one();
    } else {
      std::string place = pointer();
      append_key(place, key);
      errors_.add({Status::unknown_key, std::move(place), unknown_key(key, frame.object, language_), line_});
    }
  } else if (slot().state != Slot::State::absent) {
    skip_next_ = true;
    report(Status::duplicate_key, [&] { return duplicate_key(key, language_); });
  }
  return true;
}

/// Ends the innermost object or list; the field that holds it is bad if anything inside it was.
void Events::close() {
  const bool bad = errors_.total() != frames_.back().errors_before;
  frames_.pop_back();
  if (!frames_.empty() && !frames_.back().is_list) slot().state = bad ? Slot::State::bad : Slot::State::good;
}

bool Events::end_object() {
  if (skipping_ > 0) {
    --skipping_;
    return true;
  }
  Frame& frame = frames_.back();
  for (frame.field = 0; frame.field < frame.fields.size(); ++frame.field) {
    if (!field().required || slot().stated()) continue;
    report(Status::missing, [&] { return missing_field(field(), language_); });
  }
  frame.field = no_field;
  if (frame.object == Object::sheet) {
    builder_.end_sheet();
  } else {
    builder_.end(frame.object, frame.place);
  }
  close();
  return true;
}

bool Events::end_array() {
  if (skipping_ > 0) {
    --skipping_;
    return true;
  }
  Frame& list = frames_.back();
  const bool is_bounded = list.object == Object::visit || list.object == Object::expense;
  const auto count = static_cast<std::int64_t>(list.place);
  list.place = 0;
  if (is_bounded && count > limits::items) {
    report(Status::too_many_items, [&] { return std::string(fault_words(Status::too_many_items, language_)); });
  }
  close();
  return true;
}

bool Events::parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) {
  constexpr int number_overflow = 406;
  stopped_at_ = offset_ + position;
  if (error.id == number_overflow) return scalar(Given::number, {}, false) && stop(Status::not_readable);
  report(Status::not_readable, [&] { return unreadable_json(text_, stopped_at_, language_); });
  return false;
}

/// Reads bytes for the parser and knows how far it has come, which tells where one of JSON Lines ends.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  explicit Cursor(const char** next) noexcept : next_(next) {}
  explicit Cursor(const char* end) noexcept : end_(end) {}
  char operator*() const noexcept { return **next_; }
  Cursor& operator++() noexcept {
    ++*next_;
    return *this;
  }
  friend bool operator==(const Cursor& cursor, const Cursor& end) noexcept { return *cursor.next_ == end.end_; }

 private:
  const char** next_ = nullptr;
  const char* end_ = nullptr;
};

/// Reads the values of a document one after another: one timesheet, one array, or a timesheet a line.
class Document {
 public:
  Document(std::string_view text, const Regulation& regulation, Language language, Timesheets& out)
      : text_(text),
        language_(language),
        out_(out),
        builder_(regulation, language, out),
        events_(text, builder_, out.errors, language) {}

  void read() {
    read_values();
    builder_.end_document();
    if (out_.shape == Shape::lines) return;
    for (InputError& error : out_.errors.kept()) error.line = 0;
    for (OwnedTimesheet& sheet : out_.sheets) sheet.forget_line();
  }

 private:
  void unreadable(std::size_t offset, std::size_t line = 0) {
    out_.errors.add({Status::not_readable, "", unreadable_json(text_, offset, language_), line});
  }
  void read_values() {
    if (const std::size_t nul = text_.find('\0'); nul != std::string_view::npos) return unreadable(nul + 1);
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    if (!skip_blanks()) return unreadable(text_.size() + 1);
    if (text_[at_] != '[') return read_lines();
    out_.shape = Shape::array;
    if (read_value(0) && skip_blanks()) unreadable(at_ + 1);
  }
  void move_to(std::size_t next) {
    for (; (at_ = text_.substr(0, next).find('\n', at_)) != std::string_view::npos; ++at_) ++line_;
    at_ = next;
  }
  /// Moves to the next byte that is no blank; false if there is none.
  bool skip_blanks() {
    move_to(std::min(text_.find_first_not_of(blanks, at_), text_.size()));
    return at_ < text_.size();
  }
  /// Reads the value that begins here and moves behind it; false if it cannot be read to its end.
  bool read_value(std::size_t line) {
    events_.begin_value(at_, line);
    const char* next = text_.data() + at_;
    const bool read = nlohmann::json::sax_parse(Cursor(&next), Cursor(text_.data() + text_.size()), &events_,
                                                nlohmann::json::input_format_t::json, false);
    move_to(static_cast<std::size_t>(next - text_.data()));
    return read;
  }
  void read_lines() {
    while (skip_blanks()) {
      const std::size_t begin = at_;
      const std::size_t line = line_;
      if (!read_value(line)) {
        const std::size_t next = next_object(begin);
        if (next == std::string_view::npos) return;
        at_ = begin;
        line_ = line;
        move_to(next);
      } else if (!rest_of_line_is_blank()) {
        return unreadable(at_ + 1, line);
      }
      if (skip_blanks()) out_.shape = Shape::lines;
    }
  }
  bool rest_of_line_is_blank() const {
    const std::size_t next = text_.find_first_not_of(" \t\r", at_);
    return next == std::string_view::npos || text_[next] == '\n';
  }
  /// The next line that begins an object, behind a line that cannot be read; npos if there is none, or if what cannot
  /// be read is an object over several lines, where nobody can tell.
  std::size_t next_object(std::size_t begin) const {
    const std::size_t end_of_line = text_.find('\n', begin);
    const std::size_t next = text_.find("\n{", begin);
    if (next == std::string_view::npos) return next;
    const bool ran_over_lines = text_.find_first_not_of(blanks, end_of_line) + 1 < at_;
    return ran_over_lines ? std::string_view::npos : next + 1;
  }

  std::string_view text_;
  Language language_;
  Timesheets& out_;
  SheetBuilder builder_;
  Events events_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;  ///< the line that `at_` is on
};

}  // namespace

Timesheets read_timesheets(std::string_view text, const Regulation& regulation, Language language) {
  Timesheets out;
  Document(text, regulation, language, out).read();
  return out;
}

}  // namespace documents
}  // namespace v0
}  // namespace stottekontakt
