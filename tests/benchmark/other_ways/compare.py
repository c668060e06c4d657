"""Times the plain months as plain Python, numpy and DuckDB settle them.

usage: compare.py MONTHS BARE_LOOP REPETITIONS

Prints as JSON the median seconds of each, and of the bare loop that the benchmarks have too, by which they compare. A
way that comes to another sum in øre than the library ends the run.
"""

import ctypes
import json
import statistics
import sys
import time

import numpy

import plain_python
import with_duckdb
import with_numpy
from months import Months


def seconds(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def bare_loop(library, months):
    numbers = numpy.ctypeslib.ndpointer(numpy.int32)
    function = ctypes.CDLL(library).bare_loop
    function.argtypes = [numbers, ctypes.c_int64, numbers, numbers, numbers, numbers]
    function.restype = ctypes.c_int64
    offsets, _, minutes, metres_to, metres_from = with_numpy.prepare(months)
    records = numpy.zeros((len(minutes), 4), dtype=numpy.int32)
    return lambda: function(offsets, len(offsets) - 1, minutes, metres_to, metres_from, records)


def main():
    months = Months(sys.argv[1])
    repetitions = int(sys.argv[3])
    work = {"bare loop": bare_loop(sys.argv[2], months)}
    for name, way in (("plain Python", plain_python), ("numpy", with_numpy), ("DuckDB", with_duckdb)):
        data = way.prepare(months)
        if way.settle(data) != months.payable_ore:
            sys.exit(f"{name} comes to {way.settle(data)} øre, the library to {months.payable_ore}")
        work[name] = lambda way=way, data=data: way.settle(data)
    times = {name: [] for name in work}
    for _ in range(repetitions):
        for name, once in work.items():
            times[name].append(seconds(once))
    print(json.dumps({name: statistics.median(taken) for name, taken in times.items()}))


if __name__ == "__main__":
    main()
