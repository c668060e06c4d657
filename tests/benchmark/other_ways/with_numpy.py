"""The plain months in numpy."""

import numpy

from months import HOURLY_RATES, KILOMETRE_RATES


def prepare(months):
    return [numpy.frombuffer(column, dtype=numpy.int32) for column in months.columns()]


def rate_on(rates, days):
    first_days, ore = numpy.array(rates).T
    return ore[numpy.searchsorted(first_days, days, side="right") - 1]


def settle(columns):
    offsets, day, minutes, metres_to, metres_from = columns
    first = offsets[:-1]
    hours = numpy.add.reduceat(minutes, first, dtype=numpy.int64)
    driven = numpy.add.reduceat(metres_to + metres_from, first, dtype=numpy.int64)
    an_hour = rate_on(HOURLY_RATES, day[first])  # no rate changes inside a month
    a_kilometre = rate_on(KILOMETRE_RATES, day[first])
    return int(((hours * an_hour + 30) // 60 + (driven * a_kilometre + 500) // 1000).sum())
