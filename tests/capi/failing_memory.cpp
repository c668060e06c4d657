#include "failing_memory.hpp"

#include <cstdlib>
#include <new>

namespace {
using stottekontakt::support::Next;
Next next_allocation = Next::works;
int made = 0;
}  // namespace

namespace stottekontakt::support {
void set_next_allocation(Next how) {
  next_allocation = how;
}
int allocations() {
  return made;
}
}  // namespace stottekontakt::support

void* operator new(std::size_t size) {
  ++made;
  if (next_allocation == Next::runs_out) throw std::bad_alloc();
  if (next_allocation == Next::is_broken) throw 4711;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++made;
  return next_allocation == Next::works ? std::malloc(size) : nullptr;
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
  std::free(memory);
}
