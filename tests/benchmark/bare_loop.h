/* The unit that every way of settling is measured by, in the benchmarks and, through ctypes, in other_ways/. */
#ifndef STOTTEKONTAKT_BARE_LOOP_H
#define STOTTEKONTAKT_BARE_LOOP_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** As many bytes as a decision. */
typedef struct bare_record {
  int32_t minutes;
  int32_t metres;
  int32_t rule;
  int32_t verdict;
} bare_record;

/** Sums of minutes and metres, pay rounded once a timesheet, a record a visit: no rule, no check, no date.
 * @param offsets      one more than timesheets: the visits of timesheet t are those from offsets[t] to offsets[t + 1]
 * @param sheets       how many timesheets
 * @param[out] records one a visit
 * @return the pay in ore */
__attribute__((visibility("default"))) int64_t bare_loop(const int32_t *offsets, int64_t sheets, const int32_t *minutes,
                                                         const int32_t *metres_to, const int32_t *metres_from,
                                                         bare_record *records);

#ifdef __cplusplus
}
#endif

#endif
