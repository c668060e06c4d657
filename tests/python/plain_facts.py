"""The facts of a month as plain Python keeps them: tuples of whole numbers and words, days as `date.toordinal()`.

Amounts are minutes, metres and øre. `facts_of` makes them of a timesheet's document.
"""

import datetime as dt
from typing import NamedTuple, Optional

FOREVER = dt.date.max.toordinal()
NO_START = -1
MAXIMUM = 10**12  # øre: a cover without an amount of its own


class Visit(NamedTuple):
    id: str
    day: int
    minutes: int
    status: str
    start: int  # minutes after midnight, or NO_START
    cancelled: int  # day
    cancelled_by: Optional[str]
    cause: Optional[str]
    activity: str
    with_recipient: bool
    to: int
    back: int
    outside: int
    on_activity: int


class Expense(NamedTuple):
    id: str
    day: int
    ore: int
    spent_for: str
    receipt: bool
    kind: str


class Ruling(NamedTuple):
    item: str
    part: str
    verdict: str
    on: str


class Levels(NamedTuple):
    """Values that hold from their day until the next one's."""

    days: tuple
    values: tuple


class Agreement(NamedTuple):
    id: str
    first: int
    last: int
    notice: Optional[int]
    weekly_minutes: Levels
    cover: Levels
    holidays: tuple  # (first, last), ...
    illnesses: tuple
    opened: Optional[int]
    used: int


class Timesheet(NamedTuple):
    agreement: Agreement
    year: int
    month: int
    delivered: int
    visits: tuple
    expenses: tuple = ()
    rulings: tuple = ()
    earlier_minutes: int = 0
    earlier_ore: int = 0


def _day(text):
    return dt.date.fromisoformat(text).toordinal()


def _minutes(text):
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def _scaled(text, decimals):
    whole, _, fraction = text.partition(".")
    return int(whole + fraction.ljust(decimals, "0"))


def _levels(rows, name, value):
    return Levels(tuple(_day(row["from"]) for row in rows), tuple(value(row[name]) for row in rows))


def _spans(rows):
    return tuple((_day(row["from"]), _day(row["to"]) if row.get("to") else FOREVER) for row in rows)


def _cover(text):
    return MAXIMUM if text == "maximum" else _scaled(text, 2)


def _agreement(document):
    account, notice = document.get("hour_account"), document.get("notice")
    return Agreement(
        id=document["id"],
        first=_day(document["from"]),
        last=_day(document["to"]) if document.get("to") else FOREVER,
        notice=_day(notice["received"]) if notice else None,
        weekly_minutes=_levels(document["weekly_hours"], "hours", _minutes),
        cover=_levels(document.get("expense_cover") or (), "monthly", _cover),
        holidays=_spans(document.get("holidays") or ()),
        illnesses=_spans(document.get("sick_leave") or ()),
        opened=_day(account["opened"]) if account else None,
        used=_minutes((account or {}).get("used") or "0:00"),
    )


def _visit(document):
    cancelled, km = document.get("cancelled") or {}, document.get("km") or {}
    return Visit(
        document["id"],
        _day(document["date"]),
        _minutes(document["hours"]),
        document["status"],
        _minutes(document["start"]) if document.get("start") else NO_START,
        _day(cancelled["on"]) if cancelled else 0,
        cancelled.get("by"),
        cancelled.get("cause"),
        document.get("activity") or "social",
        document.get("with_recipient") is not False,
        *(_scaled(km.get(part) or "0", 3) for part in ("to", "from", "outside", "activity")),
    )


def _expense(document):
    spent_for, kind = document["for"], document.get("kind") or "activity"
    day, ore = _day(document["date"]), _scaled(document["amount"], 2)
    return Expense(document["id"], day, ore, spent_for, document["receipt"], kind)


def facts_of(document):
    """The facts of a `stottekontakt-timesheet/1`, parsed from JSON, in which all is in order."""
    year, month = document["month"].split("-")
    earlier = document.get("earlier") or {}
    return Timesheet(
        agreement=_agreement(document["agreement"]),
        year=int(year),
        month=int(month),
        delivered=_day(document["delivered"]),
        visits=tuple(map(_visit, document["visits"])),
        expenses=tuple(map(_expense, document.get("expenses") or ())),
        rulings=tuple(
            Ruling(row["item"], row["part"], row["verdict"], row["on"]) for row in document.get("rulings") or ()
        ),
        earlier_minutes=_minutes(earlier.get("hours") or "0:00"),
        earlier_ore=_scaled(earlier.get("expenses") or "0", 2),
    )
