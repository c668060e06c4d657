"""Writes oslo_offsets.txt: every change of Europe/Oslo's offset from UTC, 1996 to 2037, by python's own `zoneinfo`.

    pip install tzdata && PYTHONTZPATH= python3 oslo_offsets.py > oslo_offsets.txt

Each line: the second of UTC since 1970 from which the offset holds, and the offset in seconds.  An empty
PYTHONTZPATH makes zoneinfo read the package and not the system.
"""

import datetime
import importlib.metadata
import zoneinfo

OSLO = zoneinfo.ZoneInfo("Europe/Oslo")
UTC = datetime.timezone.utc


def offset_at(second: int) -> int:
    return int(datetime.datetime.fromtimestamp(second, UTC).astimezone(OSLO).utcoffset().total_seconds())


def first_second_with_another_offset(before: int, after: int) -> int:
    """The second in (before, after] at which the offset changes."""
    while after - before > 1:
        middle = (before + after) // 2
        if offset_at(middle) == offset_at(before):
            before = middle
        else:
            after = middle
    return after


first = int(datetime.datetime(1996, 1, 1, tzinfo=UTC).timestamp())
last = int(datetime.datetime(2037, 12, 31, tzinfo=UTC).timestamp())
print(f"# Europe/Oslo 1996-2037, by zoneinfo with tzdata {importlib.metadata.version('tzdata')} (PyPI):")
print("# pip install tzdata && PYTHONTZPATH= python3 oslo_offsets.py > oslo_offsets.txt")
print(first, offset_at(first))
for second in range(first, last, 86400):
    if offset_at(second + 86400) != offset_at(second):
        change = first_second_with_another_offset(second, second + 86400)
        print(change, offset_at(change))
