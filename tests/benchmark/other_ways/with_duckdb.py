"""The plain months in DuckDB, on one thread, from tables in memory."""

import duckdb
import numpy

from months import HOURLY_RATES, KILOMETRE_RATES

SETTLE = """
SELECT sum((minutes * an_hour.ore + 30) // 60 + (metres * a_kilometre.ore + 500) // 1000)
FROM (SELECT sheet, min(day) AS day, sum(minutes)::BIGINT AS minutes,
             sum(metres_to + metres_from)::BIGINT AS metres
      FROM visits GROUP BY sheet) AS sheets
ASOF JOIN an_hour ON sheets.day >= an_hour.day
ASOF JOIN a_kilometre ON sheets.day >= a_kilometre.day
"""


def prepare(months):
    offsets, day, minutes, metres_to, metres_from = (
        numpy.frombuffer(column, dtype=numpy.int32) for column in months.columns()
    )
    sheet = numpy.repeat(numpy.arange(len(offsets) - 1, dtype=numpy.int32), numpy.diff(offsets))
    columns = {"sheet": sheet, "day": day, "minutes": minutes, "metres_to": metres_to, "metres_from": metres_from}
    database = duckdb.connect(config={"threads": 1})
    database.register("columns", columns)
    database.execute("CREATE TABLE visits AS SELECT * FROM columns")
    for table, rates in (("an_hour", HOURLY_RATES), ("a_kilometre", KILOMETRE_RATES)):
        database.execute(f"CREATE TABLE {table} (day INTEGER, ore BIGINT)")
        database.executemany(f"INSERT INTO {table} VALUES (?, ?)", rates)
    return database


def settle(database):
    return int(database.execute(SETTLE).fetchone()[0])
