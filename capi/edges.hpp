#pragma once
/// @file
/// Where C meets C++: structs whose sizes differ between versions, days, and text for the caller's buffer.

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <string_view>
#include <system_error>
#include <type_traits>

#include "stottekontakt.h"
#include "stottekontakt/fault.hpp"
#include "stottekontakt/values/date.hpp"

namespace stottekontakt::capi {

constexpr std::int32_t number_of(Status status) noexcept {
  return static_cast<std::int32_t>(status);
}

/// A fault as the C ABI numbers it. Fields and statuses of the call have numbers the rules do not know.
struct CFault {
  std::int32_t status = STK_STATUS_OK;
  std::int32_t field = STK_FIELD_NONE;
  std::int32_t item = -1;
  std::int32_t day = 0;

  constexpr explicit operator bool() const noexcept { return status != STK_STATUS_OK; }
};

constexpr CFault c_fault(const Fault& fault) noexcept {
  const std::int32_t day = is_supported(fault.day) ? days_since_1970(fault.day) : 0;
  return {number_of(fault.code), static_cast<std::int32_t>(fault.field), fault.item, day};
}

/// Writes what is always written, and returns the status.
template <class Answer>
std::int32_t report(Answer* answer, const CFault& fault) noexcept {
  answer->fault_field = fault.field;
  answer->fault_item = fault.item;
  answer->fault_day = fault.day;
  return fault.status;
}

/// True for a day the library takes.
constexpr bool is_day(std::int64_t day) noexcept {
  return day >= STK_FIRST_DAY && day <= STK_LAST_DAY;
}
/// True for a day, or for none.
constexpr bool is_day_or_none(std::int64_t day) noexcept {
  return day == 0 || is_day(day);
}
constexpr std::optional<Date> day_or_none(std::int32_t day) noexcept {
  return day == 0 ? std::nullopt : std::optional<Date>(date_from_days(day));
}
/// The day's number; 0 for `no_last_date`.
constexpr std::int32_t number_or_none(Date day) noexcept {
  return is_supported(day) ? days_since_1970(day) : 0;
}
constexpr bool within(std::int64_t number, std::int64_t least, std::int64_t most) noexcept {
  return number >= least && number <= most;
}
constexpr bool is_flag(std::int32_t number) noexcept {
  return number == 0 || number == 1;
}
constexpr bool is_month(std::int32_t year, std::int32_t month) noexcept {
  return within(year, STK_FIRST_YEAR, STK_LAST_YEAR) && within(month, 1, 12);
}

/// A struct at any address. Read and written through it, only the members that are used are, each by itself: copied as
/// a block of bytes, they would wait for each other on their way through memory.
template <class Struct>
struct [[gnu::packed, gnu::may_alias]] Unaligned {
  static_assert(std::is_trivially_copyable_v<Struct>);
  Struct value;
};

/// The struct whose first `size` bytes stand at `from`; what it lacks is zero.
template <class Struct>
Struct read_short_struct(const void* from, std::size_t size) noexcept {
  Struct value{};
  std::memcpy(&value, from, size);
  return value;
}

/// The struct that stands in `size` bytes at `from`, which need not be aligned; what it lacks is zero.
template <class Struct>
Struct read_struct(const void* from, std::size_t size) noexcept {
  if (size < sizeof(Struct)) return read_short_struct<Struct>(from, size);
  return static_cast<const Unaligned<Struct>*>(from)->value;
}

/// True for the size of a struct that may be there: not too small for its required facts, and not a member that nobody
/// has set.
constexpr bool is_struct_size(std::size_t size, std::size_t least) noexcept {
  return size >= least && size <= STK_MOST_STRUCT_SIZE;
}

/// Whether `size` bytes at `at` can be read as a struct that has at least `least` bytes and that this library knows the
/// first `known` bytes of.
inline std::int32_t check_size(const void* at, std::size_t size, std::size_t least, std::size_t known) noexcept {
  if (!is_struct_size(size, least)) return STK_STATUS_STRUCT_SIZE;
  const auto* bytes = static_cast<const unsigned char*>(at);
  for (std::size_t i = known; i < size; ++i) {
    if (bytes[i] != 0) return STK_STATUS_NOT_ZERO;
  }
  return STK_STATUS_OK;
}

/// `struct_size` of a struct that may be smaller than this library's.
inline std::size_t size_of(const void* at) noexcept {
  return read_struct<std::uint32_t>(at, sizeof(std::uint32_t));
}

/// Whether a struct passed alone can be read, and, if it is an output, written.
template <class Struct>
std::int32_t check_struct(const Struct* at, std::size_t least) noexcept {
  if (at == nullptr) return STK_STATUS_NULL_POINTER;
  return check_size(at, size_of(at), least, sizeof(Struct));
}

/// A struct passed alone, once `check_struct` has let it pass.
template <class Struct>
Struct read_struct(const Struct* at) noexcept {
  return read_struct<Struct>(at, size_of(at));
}

/// Writes a struct passed alone as far as the caller's goes, and leaves its `struct_size`.
template <class Struct>
void write_struct(Struct* at, Struct value) noexcept {
  const std::size_t size = size_of(at);
  value.struct_size = at->struct_size;
  if (size >= sizeof(Struct)) {
    std::memcpy(static_cast<void*>(at), &value, sizeof(Struct));
  } else {
    std::memcpy(static_cast<void*>(at), &value, size);
  }
}

/// An array of structs whose elements may be smaller or larger than this library's.
template <class Struct>
class Rows {
 public:
  Rows(const Struct* first, std::size_t count, std::size_t element_size) noexcept
      : first_(reinterpret_cast<const unsigned char*>(first)), count_(count), element_size_(element_size) {}

  std::size_t size() const noexcept { return count_; }
  Struct operator[](std::size_t i) const noexcept {
    return read_struct<Struct>(first_ + i * element_size_, element_size_);
  }

  /// True if no element lacks a member.
  bool are_whole() const noexcept { return element_size_ >= sizeof(Struct); }
  /// An element, where all are whole.
  Struct whole(std::size_t i) const noexcept {
    return reinterpret_cast<const Unaligned<Struct>*>(first_ + i * element_size_)->value;
  }

  /// Whether it can be read: not too long, not NULL, elements not too small, their unknown ends zero.
  CFault check(std::size_t least, std::int32_t field) const noexcept {
    if (count_ == 0) return {};
    if (count_ > STK_MOST_ITEMS) return {STK_STATUS_TOO_MANY_ITEMS, field};
    if (first_ == nullptr) return {STK_STATUS_NULL_POINTER, field};
    if (!is_struct_size(element_size_, least)) return {STK_STATUS_STRUCT_SIZE, field};
    for (std::size_t i = 0; element_size_ > sizeof(Struct) && i < count_; ++i) {
      const std::int32_t status = check_size(first_ + i * element_size_, element_size_, least, sizeof(Struct));
      if (status != STK_STATUS_OK) return {status, field, static_cast<std::int32_t>(i)};
    }
    return {};
  }

 private:
  const unsigned char* first_;
  std::size_t count_;
  std::size_t element_size_;
};

/// An output array whose elements may be smaller or larger than this library's; without a pointer it is not wanted.
template <class Struct>
class Slots {
 public:
  Slots(Struct* first, std::size_t count, std::size_t element_size) noexcept
      : first_(reinterpret_cast<unsigned char*>(first)), count_(count), element_size_(element_size) {}

  bool wanted() const noexcept { return first_ != nullptr; }
  bool has_room_for(std::size_t count) const noexcept { return !wanted() || count <= count_; }

  CFault check(std::size_t least, std::int32_t field) const noexcept {
    if (first_ == nullptr && count_ > 0) return {STK_STATUS_NULL_POINTER, field};
    if (first_ != nullptr && count_ > 0 && !is_struct_size(element_size_, least)) {
      return {STK_STATUS_STRUCT_SIZE, field};
    }
    return {};
  }
  /// Writes an element as far as it goes, and zeros after what this library knows.
  void write(std::size_t i, const Struct& value) const noexcept {
    unsigned char* at = first_ + i * element_size_;
    std::memcpy(at, &value, std::min(element_size_, sizeof(Struct)));
    if (element_size_ > sizeof(Struct)) std::memset(at + sizeof(Struct), 0, element_size_ - sizeof(Struct));
  }
  /// Writes the first elements, as `make(i)` makes them, if they are wanted.
  template <class Make>
  void write_all(std::size_t count, const Make& make) const noexcept {
    if (!wanted()) return;
    if (element_size_ == sizeof(Struct)) {
      auto* at = reinterpret_cast<Unaligned<Struct>*>(first_);
      for (std::size_t i = 0; i < count; ++i) at[i].value = make(i);
    } else {
      for (std::size_t i = 0; i < count; ++i) write(i, make(i));
    }
  }

 private:
  unsigned char* first_;
  std::size_t count_;
  std::size_t element_size_;
};

/// True where a text, list or buffer is there, or has nothing in it.
constexpr bool is_there(const void* at, std::size_t size) noexcept {
  return at != nullptr || size == 0;
}

/// Writes a value whose pointer must be there.
template <class Value>
std::int32_t put(Value* to, Value value) noexcept {
  if (to == nullptr) return STK_STATUS_NULL_POINTER;
  *to = value;
  return STK_STATUS_OK;
}

/// The caller's buffer for text.
struct TextOut {
  char* out;
  std::size_t capacity;
  std::size_t* needed;

  /// Says that there is no text as yet; or which pointer is missing.
  std::int32_t begin() const noexcept {
    if (needed == nullptr) return STK_STATUS_NULL_POINTER;
    *needed = 0;
    return is_there(out, capacity) ? STK_STATUS_OK : STK_STATUS_NULL_POINTER;
  }
  /// Puts text and a terminating zero there if they fit; the room they need is always written.
  std::int32_t put(std::string_view text) const noexcept {
    *needed = text.size() + 1;
    if (capacity < *needed) return STK_STATUS_BUFFER_TOO_SMALL;
    std::copy(text.begin(), text.end(), out);
    out[text.size()] = '\0';
    return STK_STATUS_OK;
  }
};

/// Runs what may allocate; no exception crosses into C.
template <class Work>
std::int32_t without_exceptions(Work&& work) noexcept {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return STK_STATUS_NO_MEMORY;
  } catch (const std::system_error&) {  // a thread that cannot be started
    return STK_STATUS_NO_MEMORY;
  } catch (...) {
    return STK_STATUS_INTERNAL;
  }
}

}  // namespace stottekontakt::capi
