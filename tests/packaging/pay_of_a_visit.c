/* A user of the installed C library: the pay of twelve hours, and the version it was compiled with. */
#include <stdio.h>
#include <stottekontakt.h>

int main(void) {
  int32_t day = 0;
  int64_t ore = 0;
  if (stk_version_number() != STK_VERSION_NUMBER || stk_abi_version() != STK_ABI_VERSION) return 1;
  if (stk_day_of(2025, 1, 7, &day) != STK_STATUS_OK || stk_pay(NULL, day, 720, &ore) != STK_STATUS_OK) return 2;
  printf("%ld ore\n", (long)ore);
  return ore == 279636 ? 0 : 3;
}
