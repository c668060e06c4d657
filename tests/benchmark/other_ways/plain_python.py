"""The plain months in Python's own integers."""

from bisect import bisect_right

from months import HOURLY_RATES, KILOMETRE_RATES


def prepare(months):
    return [list(column) for column in months.columns()]


def settle(columns):
    offsets, day, minutes, metres_to, metres_from = columns
    hourly_days, hourly_ore = zip(*HOURLY_RATES)
    kilometre_days, kilometre_ore = zip(*KILOMETRE_RATES)
    total = 0
    for first, end in zip(offsets, offsets[1:]):
        hours = sum(minutes[first:end])
        driven = sum(metres_to[first:end]) + sum(metres_from[first:end])
        an_hour = hourly_ore[bisect_right(hourly_days, day[first]) - 1]  # no rate changes inside a month
        a_kilometre = kilometre_ore[bisect_right(kilometre_days, day[first]) - 1]
        total += (hours * an_hour + 30) // 60 + (driven * a_kilometre + 500) // 1000
    return total
