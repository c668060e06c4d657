"""How much longer than printing its version the command takes to settle one month, each started anew.

usage: cold_start.py COMMAND TIMESHEET SPAWNS
"""

import json
import statistics
import subprocess
import sys
import time


def seconds(arguments):
    start = time.perf_counter()
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    command, timesheet, spawns = sys.argv[1], sys.argv[2], int(sys.argv[3])
    calls = {"version": [command, "--version"], "settle": [command, "settle", timesheet]}
    for arguments in calls.values():  # the files are in the page cache from here on
        seconds(arguments)
    times = {name: [] for name in calls}
    for _ in range(spawns):  # in turn, so that both meet the same machine
        for name, arguments in calls.items():
            times[name].append(seconds(arguments))
    print(json.dumps({name: statistics.median(taken) for name, taken in times.items()}))


if __name__ == "__main__":
    main()
