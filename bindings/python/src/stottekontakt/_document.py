"""Timesheets as JSON documents (``stottekontakt-timesheet/1``)."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Union

from ._convert import hours_text, kilometres_text, kroner_text, metres, minutes, ore
from .facts import Agreement, Earlier, Expense, Fact, HourAccount, Ruling, TerminationNotice, Timesheet, Visit
from .month import Month
from .words import MAXIMUM

AnyTimesheet = Union[Timesheet, Mapping[str, Any], str]
"""A timesheet, or one as a ``stottekontakt-timesheet/1``: as a mapping, or as JSON text."""


def json_of(timesheet: AnyTimesheet) -> str:
    """The JSON text of a timesheet in any of its forms."""
    if isinstance(timesheet, str):
        return timesheet
    if isinstance(timesheet, Timesheet):
        return json.dumps(_timesheet(timesheet), ensure_ascii=False)
    if isinstance(timesheet, Mapping):
        return json.dumps(_plain(timesheet, ""), ensure_ascii=False)
    raise TypeError(
        f"A timesheet is a Timesheet, a mapping or JSON text, not {type(timesheet).__name__}. Read a file with "
        "Path(…).read_text()."
    )


def json_of_all(timesheets: AnyTimesheets) -> str:
    """The JSON text of one timesheet or of many, as one document."""
    if isinstance(timesheets, (str, Mapping, Timesheet)):
        return json_of(timesheets)
    return "[" + ",".join(map(json_of, timesheets)) + "]"


AnyTimesheets = Union[AnyTimesheet, Sequence[AnyTimesheet]]
"""A timesheet, several, or one document that has them all."""


def _plain(value: Any, pointer: str) -> Any:
    """A mapping with Python's own dates and amounts in it, as JSON writes them. Mistakes are the library's to name."""
    if isinstance(value, Mapping):
        return {str(key): _plain(member, f"{pointer}/{key}") for key, member in value.items()}
    if isinstance(value, (list, tuple)) and not isinstance(value, Month):
        return [_plain(element, f"{pointer}/{index}") for index, element in enumerate(value)]
    if isinstance(value, float):
        raise TypeError(
            f"{pointer} is a float. A float cannot hold most amounts exactly; write money, hours and kilometres as "
            'text ("233.03", "2:30", "7.4"), Decimal or timedelta.'
        )
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dt.timedelta):
        return hours_text(minutes(value, pointer))
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    if isinstance(value, (dt.date, Month)):
        return str(value)
    if isinstance(value, Fact):
        raise TypeError(f"{pointer} is a {type(value).__name__} inside a mapping. Make a Timesheet of them instead.")
    return value


def _date(date: dt.date | None) -> str | None:
    return None if date is None else date.isoformat()


def _timesheet(sheet: Timesheet) -> dict[str, Any]:
    return {
        "format": "stottekontakt-timesheet/1",
        "agreement": _agreement(sheet.agreement),
        "month": str(sheet.month),
        "delivered": _date(sheet.delivered),
        "earlier": sheet.earlier and _earlier(sheet.earlier),
        "visits": [_visit(visit) for visit in sheet.visits],
        "expenses": [_expense(expense) for expense in sheet.expenses],
        "rulings": [_ruling(ruling) for ruling in sheet.rulings],
    }


def _agreement(agreement: Agreement) -> dict[str, Any]:
    return {
        "id": agreement.id,
        "employee": agreement.employee,
        "from": _date(agreement.first_day),
        "to": _date(agreement.last_day),
        "notice": agreement.notice and _notice(agreement.notice),
        "ready": _date(agreement.ready),
        "rate": str(agreement.rate),
        "weekly_hours": [
            {"from": _date(row.from_day), "hours": hours_text(minutes(row.hours, "hours"))}
            for row in agreement.weekly_hours
        ],
        "expense_cover": [
            {"from": _date(row.from_day), "monthly": _monthly(row.monthly)} for row in agreement.expense_cover
        ],
        "holidays": [{"from": _date(row.first_day), "to": _date(row.last_day)} for row in agreement.holidays],
        "sick_leave": [
            {"from": _date(row.first_day), "to": _date(row.last_day), "reported": _date(row.reported)}
            for row in agreement.sick_leave
        ],
        "hour_account": agreement.hour_account and _account(agreement.hour_account),
    }


def _monthly(monthly: Decimal | str) -> str:
    return MAXIMUM if isinstance(monthly, str) else kroner_text(ore(monthly, "monthly"))


def _notice(notice: TerminationNotice) -> dict[str, Any]:
    return {"received": _date(notice.received), "written": notice.written}


def _account(account: HourAccount) -> dict[str, Any]:
    return {"opened": _date(account.opened), "used": hours_text(minutes(account.used, "used"))}


def _earlier(earlier: Earlier) -> dict[str, Any]:
    return {
        "hours": hours_text(minutes(earlier.hours, "hours")),
        "expenses": kroner_text(ore(earlier.expenses, "expenses")),
    }


def _visit(visit: Visit) -> dict[str, Any]:
    cancelled = visit.cancelled
    distances = {"to": visit.km_to, "from": visit.km_from, "outside": visit.km_outside, "activity": visit.km_activity}
    return {
        "id": visit.id,
        "date": _date(visit.date),
        "start": None if visit.start is None else f"{visit.start:%H:%M}",
        "hours": hours_text(minutes(visit.hours, "hours")),
        "status": str(visit.status),
        "cancelled": cancelled
        and {
            "on": _date(cancelled.on),
            "by": str(cancelled.by),
            "cause": None if cancelled.cause is None else str(cancelled.cause),
        },
        "activity": str(visit.activity),
        "with_recipient": visit.with_recipient,
        "km": {way: kilometres_text(metres(distance, "km")) for way, distance in distances.items()},
    }


def _expense(expense: Expense) -> dict[str, Any]:
    return {
        "id": expense.id,
        "date": _date(expense.date),
        "amount": kroner_text(ore(expense.amount, "amount")),
        "kind": str(expense.kind),
        "for": str(expense.spent_for),
        "receipt": expense.receipt,
    }


def _ruling(ruling: Ruling) -> dict[str, Any]:
    return {
        "item": ruling.item,
        "part": str(ruling.part),
        "verdict": str(ruling.verdict),
        "on": _date(ruling.on),
    }
