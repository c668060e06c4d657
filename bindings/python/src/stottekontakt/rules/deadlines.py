"""Rules of days: what a month covers, when it is due, until when it can be claimed, and when it is paid."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from .._call import ask
from .._convert import date_of, day
from ..month import Month, month_numbers
from ..regulation import OPPDAL, Regulation
from ..statement import Payout

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)


class Period(NamedTuple):
    """First and last day, both included."""

    first_day: dt.date
    last_day: dt.date


def period(month: Month, *, regulation: Regulation = OPPDAL) -> Period:
    """The days a timesheet of that month covers."""
    return Period(*map(date_of, ask("stk_period", regulation._handle, *month_numbers(month))))


def due_day(month: Month, *, regulation: Regulation = OPPDAL) -> dt.date:
    """STK-TIM-01: the last day a timesheet of that month is in time.

    >>> due_day(Month(2025, 2))
    datetime.date(2025, 2, 28)
    """
    return date_of(ask("stk_due_day", regulation._handle, *month_numbers(month)))


def payout(delivered: dt.date, *, regulation: Regulation = OPPDAL) -> Payout:
    """STK-TIM-02 and 06: when a timesheet delivered on that day is paid.

    >>> payout(dt.date(2025, 3, 31))
    Payout(nominal=datetime.date(2025, 4, 12), bank_day=datetime.date(2025, 4, 11))
    """
    return Payout(*map(date_of, ask("stk_payout", regulation._handle, day(delivered, "delivered"))))


def last_delivery_day(item_day: dt.date, *, regulation: Regulation = OPPDAL) -> dt.date:
    """STK-TIM-03: the last day a visit or receipt of that day can be delivered."""
    return date_of(ask("stk_last_delivery_day", regulation._handle, day(item_day, "item_day")))


def first_claimable_day(delivered: dt.date, *, regulation: Regulation = OPPDAL) -> dt.date:
    """STK-TIM-04: the first day still paid on a timesheet delivered on that day."""
    return date_of(ask("stk_first_claimable_day", regulation._handle, day(delivered, "delivered")))


def delivery_day(received: dt.datetime) -> dt.date:
    """STK-TIM-08: the Norwegian calendar date of digital receipt. The moment needs its time zone.

    >>> delivery_day(dt.datetime(2025, 1, 31, 23, 30, tzinfo=dt.timezone.utc))
    datetime.date(2025, 2, 1)
    """
    if received.tzinfo is None:
        raise ValueError("received has no time zone, so it is no moment. Add one: received.astimezone(…).")
    return date_of(ask("stk_delivery_day", (received - _EPOCH) // dt.timedelta(seconds=1)))


def bank_day(date: dt.date) -> dt.date:
    """STK-TIM-06: that day, or the working day before where it is a Saturday, a Sunday or a public holiday."""
    return date_of(ask("stk_bank_day", day(date, "date")))


def is_public_holiday(date: dt.date) -> bool:
    """Is it a Norwegian public holiday? Sundays as such are not."""
    return bool(ask("stk_is_public_holiday", day(date, "date")))
