"""Writes norwegian_public_holidays.txt: what the python package `holidays` says, 1950 to 2050, one ISO date a line.

    pip install holidays workalendar && python3 public_holidays.py > norwegian_public_holidays.txt

`holidays` lists no ordinary Sundays (its Norwegian calendar has them as an option that is off).  The package `workalendar`
must agree on every day, or nothing is written.
"""

import importlib.metadata
import sys

import holidays
import workalendar.europe

YEARS = range(1950, 2051)

days = set(holidays.country_holidays("NO", years=YEARS))
others = {day for year in YEARS for day, _ in workalendar.europe.Norway().holidays(year)}
if days != others:
    sys.exit(f"the two packages differ: {sorted(str(day) for day in days ^ others)}")

print(f"# Norwegian public holidays {YEARS[0]}-{YEARS[-1]}, {len(days)} days. Written by public_holidays.py")
print(f"# from holidays {importlib.metadata.version('holidays')} (PyPI), the same days as workalendar "
      f"{importlib.metadata.version('workalendar')} (PyPI):")
print("# pip install holidays workalendar && python3 public_holidays.py > norwegian_public_holidays.txt")
for day in sorted(days):
    print(day.isoformat())
