"""Exact values across the border: days since 1970, minutes, øre and metres on the other side.

Nothing here depends on the decimal context of the caller: amounts are made from text, and read as fractions.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Context, Decimal
from functools import lru_cache, partial
from typing import NoReturn

DAY_1970 = dt.date(1970, 1, 1).toordinal()
_EXACT = Context(prec=40)
MOST_KEPT = 4096  # values that occur again and again, of each kind
LEAST_INT32, MOST_INT32 = -(2**31), 2**31 - 1


def int32(number: int) -> int:
    """What no 32 bits hold lies outside every range of the library: the nearest number that fits is refused as well."""
    if LEAST_INT32 <= number <= MOST_INT32:
        return number
    return LEAST_INT32 if number < 0 else MOST_INT32


def _wrong_type(value: object, name: str, wanted: str) -> NoReturn:
    if isinstance(value, float):
        raise TypeError(f"{name} is a float. A float cannot hold most amounts exactly; write {wanted}.")
    raise TypeError(f"{name} is {type(value).__name__}; write {wanted}.")


def day(date: dt.date, name: str) -> int:
    """Days since 1970. 1970-01-01 itself is 0, which states nothing; -1 is refused by the library, as it is."""
    if not isinstance(date, dt.date) or isinstance(date, dt.datetime):
        _wrong_type(date, name, "a datetime.date, such as date(2025, 1, 31)")
    return (date.toordinal() - DAY_1970) or -1


def optional_day(date: dt.date | None, name: str) -> int:
    """The same, 0 where nothing is stated."""
    return 0 if date is None else day(date, name)


@lru_cache(MOST_KEPT)
def date_of(number: int) -> dt.date:
    """The date of a day number."""
    return dt.date.fromordinal(number + DAY_1970)


def optional_date_of(number: int) -> dt.date | None:
    """The same, None for 0."""
    return date_of(number) if number else None


def minutes(time: dt.timedelta, name: str) -> int:
    """Whole minutes of a time."""
    if not isinstance(time, dt.timedelta):
        _wrong_type(time, name, "a datetime.timedelta, such as timedelta(hours=2, minutes=30)")
    whole, rest = divmod(time.days * 86400 + time.seconds, 60)
    if rest or time.microseconds:
        raise ValueError(f"{name} is {time}, and hours are counted in whole minutes. Round it first.")
    return whole


@lru_cache(MOST_KEPT)
def hours_of(number: int) -> dt.timedelta:
    """The time of so many minutes."""
    return dt.timedelta(minutes=number)


def _scaled(value: Decimal, decimals: int, name: str, wanted: str) -> int:
    if not isinstance(value, (Decimal, int)) or isinstance(value, bool):
        _wrong_type(value, name, wanted)
    if not value:  # most distances
        return 0
    try:
        numerator, denominator = value.as_integer_ratio()
    except (ValueError, OverflowError):
        raise ValueError(f"{name} is {value}, which is no amount; write {wanted}.") from None
    whole: int
    whole, rest = divmod(numerator * 10**decimals, denominator)
    if rest:
        raise ValueError(f"{name} is {value}, which has more than {decimals} decimals. Round it first.")
    return whole


def _decimal(number: int, decimals: int) -> Decimal:
    return _EXACT.scaleb(Decimal(number), -decimals)  # whatever the caller's decimal context is


def ore(kroner: Decimal, name: str) -> int:
    """Whole øre of an amount in kroner."""
    return _scaled(kroner, 2, name, 'a decimal.Decimal, such as Decimal("233.03")')


# The amount of so many øre, exact and with two decimals. Few occur again: to keep them would take longer.
kroner_of: Callable[[int], Decimal] = partial(_EXACT.multiply, Decimal("0.01"))


def metres(kilometres: Decimal, name: str) -> int:
    """Whole metres of a distance in kilometres."""
    return _scaled(kilometres, 3, name, 'a decimal.Decimal of kilometres, such as Decimal("7.4")')


@lru_cache(MOST_KEPT)
def kilometres_of(number: int) -> Decimal:
    """The distance of so many metres in kilometres, without trailing zeros."""
    return Decimal(kilometres_text(number))


def parts_per_million(share: Decimal, name: str) -> int:
    """A share of one, 1 being all."""
    return _scaled(share, 6, name, 'a decimal.Decimal, such as Decimal("0.05") for five in a hundred')


def hours_text(number: int) -> str:
    """Minutes as documents write hours."""
    whole, rest = divmod(abs(number), 60)
    return f"{'-' if number < 0 else ''}{whole}:{rest:02d}"


def kroner_text(number: int) -> str:
    """Øre as documents write money."""
    return str(_decimal(number, 2))


def kilometres_text(number: int) -> str:
    """Metres as documents write kilometres."""
    return f"{_decimal(number, 3):f}".rstrip("0").rstrip(".")


_HOURS = re.compile(r"(-?)(\d+):(\d\d)")


def hours_from_text(text: str) -> dt.timedelta:
    """The time documents write so."""
    written = _HOURS.fullmatch(text)
    if written is None:
        raise ValueError(f"{text!r} is no time; it is written as 2:30.")
    sign, whole, rest = written.groups()
    time = dt.timedelta(hours=int(whole), minutes=int(rest))
    return -time if sign else time
