"""Rules of money: rates, pay, mileage, receipts, and what is not paid."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import NamedTuple

from .. import _numbers
from .._call import ask
from .._convert import day, hours_of, kroner_of, metres, minutes, ore
from .._pack import flag
from ..regulation import OPPDAL, Regulation
from ..words import ExpenseKind, Parameter, RateKind, SpentFor, Supplement
from .finding import Finding, finding, objection


class Draw(NamedTuple):
    """What of a visit the hour account covers; the rest is left to a person."""

    granted: dt.timedelta
    pending: dt.timedelta


def hourly_rate(on: dt.date, *, rate: RateKind = RateKind.INDIVIDUAL, regulation: Regulation = OPPDAL) -> Decimal:
    """STK-PAY-01: kroner an hour on the visit's date. Before the first rate there is none: NoRateError.

    >>> hourly_rate(dt.date(2025, 3, 4))
    Decimal('233.03')
    """
    return kroner_of(ask("stk_hourly_rate", regulation._handle, _numbers.RATE_KIND.number(rate, "rate"), day(on, "on")))


def kilometre_rate(on: dt.date, *, regulation: Regulation = OPPDAL) -> Decimal:
    """STK-KM-01: kroner a kilometre on the visit's date.

    >>> kilometre_rate(dt.date(2025, 3, 4))
    Decimal('5.00')
    """
    return kroner_of(ask("stk_kilometre_rate", regulation._handle, day(on, "on")))


def pay(hours: dt.timedelta, *, on: dt.date, regulation: Regulation = OPPDAL) -> Decimal:
    """STK-PAY-02: pay for hours at the rate of a day, rounded once, half up. Add the hours of one rate first: pay
    rounded visit by visit does not add up.

    >>> pay(dt.timedelta(hours=9), on=dt.date(2025, 1, 31))
    Decimal('2097.27')
    """
    return kroner_of(ask("stk_pay", regulation._handle, day(on, "on"), minutes(hours, "hours")))


def pay_at_rate(hours: dt.timedelta, rate: Decimal) -> Decimal:
    """STK-PAY-02 at a rate of one's own."""
    return kroner_of(ask("stk_pay_at_rate", ore(rate, "rate"), minutes(hours, "hours")))


def mileage(kilometres: Decimal, *, on: dt.date, regulation: Regulation = OPPDAL) -> Decimal:
    """STK-KM-01: pay for a distance at the rate of a day, rounded once, half up.

    >>> mileage(Decimal("59.2"), on=dt.date(2025, 1, 31))
    Decimal('296.00')
    """
    return kroner_of(ask("stk_mileage", regulation._handle, day(on, "on"), metres(kilometres, "kilometres")))


def mileage_at_rate(kilometres: Decimal, rate: Decimal) -> Decimal:
    """STK-KM-01 at a rate of one's own."""
    return kroner_of(ask("stk_mileage_at_rate", ore(rate, "rate"), metres(kilometres, "kilometres")))


def draw_on_account(claimed: dt.timedelta, left: dt.timedelta) -> Draw:
    """STK-PAY-04: how much of a visit fits in what is left of the hour account."""
    granted, pending = ask("stk_draw_on_account", minutes(claimed, "claimed"), minutes(left, "left"))
    return Draw(hours_of(granted), hours_of(pending))


def supplement_paid(supplement: Supplement) -> Finding:
    """STK-PAY-05: no holiday pay and no supplement is paid; on whose reading.

    >>> supplement_paid(Supplement.HOLIDAY_PAY).reading
    <Reading.TEXT: 'text'>
    """
    return finding(ask("stk_supplement_paid", _numbers.SUPPLEMENT.number(supplement, "supplement")))


def expense_allowed(kind: ExpenseKind, spent_for: SpentFor, *, receipt: bool) -> Finding | None:
    """STK-EXP-01 and 02: a receipt looked at alone, before cover and ceiling. None: nothing speaks against it."""
    return objection(
        ask(
            "stk_expense_allowed",
            _numbers.EXPENSE_KIND.number(kind, "kind"),
            _numbers.SPENT_FOR.number(spent_for, "spent_for"),
            flag(receipt, "receipt"),
        )
    )


def expense_ceiling(
    weekly_hours: dt.timedelta, *, on: dt.date | None = None, regulation: Regulation = OPPDAL
) -> Decimal:
    """STK-EXP-03: the ceiling of a calendar month, with the maximum cover. `on` is the first day of the month inside
    the agreement; without it, the newest figure holds.

    >>> expense_ceiling(dt.timedelta(hours=2, minutes=30))
    Decimal('250.00')
    """
    if on is None:
        decided = [rate.from_day for rate in regulation.rates(Parameter.EXPENSE_CEILING) if rate.value is not None]
        on = decided[-1] if decided else regulation.newest_rate_day
    number = minutes(weekly_hours, "weekly_hours")
    return kroner_of(ask("stk_expense_ceiling", regulation._handle, day(on, "on"), number))
