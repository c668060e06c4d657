"""Facts as the structs of the C interface: packed when they are made, so that to settle them is to put bytes together.

Every format here is that of a struct in ``_structs.py``; a test holds them together.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from ctypes import addressof, byref, create_string_buffer
from struct import Struct
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _numbers, _structs
from ._call import constant
from ._convert import day, int32, metres, minutes, optional_day, ore
from .words import MAXIMUM, Part

if TYPE_CHECKING:
    from .facts import Agreement, Expense, ExpenseCover, Holiday, Ruling, SickLeave, Timesheet, Visit, WeeklyHours

TIMESHEET = Struct("@I5i" + 7 * "PNN" + "6i3q")
WEEKLY_HOURS = Struct("@2i")
EXPENSE_COVER = Struct("@2iq")
HOLIDAY = Struct("@2i")
SICK_LEAVE = Struct("@4i")
RULING = Struct("@4i")
ITEM_ID = Struct("@PN")  # where a visit's or receipt's id stands, before the rest of it
VISIT = Struct("@14i")
EXPENSE = Struct("@6i")
VISIT_SIZE = ITEM_ID.size + VISIT.size
EXPENSE_SIZE = ITEM_ID.size + EXPENSE.size

COVER_NONE = constant("STK_COVER_NONE")
COVER_MAXIMUM = constant("STK_COVER_MAXIMUM")
COVER_AMOUNT = constant("STK_COVER_AMOUNT")
NO_SUCH_ITEM = -1  # refused by the library
MOST_ID_BYTES = 200


class AgreementRows(NamedTuple):
    """An agreement's own facts, and its rows as arrays."""

    first_day: int
    last_day: int
    weekly_hours: bytes
    expense_cover: bytes
    holidays: bytes
    sick_leave: bytes
    ending: tuple[int, int, int, int, int, int]
    """From notice_received_day to reserved."""
    used_minutes: int


class LaidOut(NamedTuple):
    """A timesheet as it is settled, and whether its ids need no second look."""

    struct: Any
    """A stk_timesheet with everything it points to, which stays where it is."""
    reference: Any
    """A pointer to it, for a call that is made again and again."""
    plain_ids: bool


def weekly_hours(row: WeeklyHours) -> bytes:
    """A stk_weekly_hours."""
    return WEEKLY_HOURS.pack(day(row.from_day, "WeeklyHours.from_day"), int32(minutes(row.hours, "WeeklyHours.hours")))


def expense_cover(row: ExpenseCover) -> bytes:
    """A stk_expense_cover."""
    from_day = day(row.from_day, "ExpenseCover.from_day")
    if row.monthly == MAXIMUM:
        return EXPENSE_COVER.pack(from_day, COVER_MAXIMUM, 0)
    if isinstance(row.monthly, str):
        raise ValueError(f"ExpenseCover.monthly is {row.monthly!r}; it takes MAXIMUM or an amount as a Decimal.")
    amount = int32(ore(row.monthly, "ExpenseCover.monthly"))
    return EXPENSE_COVER.pack(from_day, COVER_AMOUNT if amount else COVER_NONE, amount)


def holiday(row: Holiday) -> bytes:
    """A stk_holiday."""
    return HOLIDAY.pack(day(row.first_day, "Holiday.first_day"), day(row.last_day, "Holiday.last_day"))


def sick_leave(row: SickLeave) -> bytes:
    """A stk_sick_leave."""
    return SICK_LEAVE.pack(
        day(row.first_day, "SickLeave.first_day"),
        optional_day(row.last_day, "SickLeave.last_day"),
        optional_day(row.reported, "SickLeave.reported"),
        0,
    )


def sick_leave_array(rows: Sequence[SickLeave]) -> Any:
    """An array of stk_sick_leave."""
    return (_structs.stk_sick_leave * len(rows)).from_buffer_copy(b"".join([row._packed for row in rows]))


def days_array(days: Sequence[dt.date], name: str) -> Any:
    """An array of days."""
    return (_structs.I32 * len(days))(*[day(each, name) for each in days])


def flag(value: bool, name: str) -> int:
    """0 or 1."""
    if not isinstance(value, bool):
        raise TypeError(f"{name} is {type(value).__name__}; it takes True or False.")
    return int(value)


def agreement(facts: Agreement) -> AgreementRows:
    """What an agreement says."""
    notice, account = facts.notice, facts.hour_account
    return AgreementRows(
        day(facts.first_day, "Agreement.first_day"),
        optional_day(facts.last_day, "Agreement.last_day"),
        b"".join([row._packed for row in facts.weekly_hours]),
        b"".join([row._packed for row in facts.expense_cover]),
        b"".join([row._packed for row in facts.holidays]),
        b"".join([row._packed for row in facts.sick_leave]),
        (
            0 if notice is None else day(notice.received, "TerminationNotice.received"),
            0 if notice is None else 1 - flag(notice.written, "TerminationNotice.written"),
            optional_day(facts.ready, "Agreement.ready"),
            _numbers.RATE_KIND.number(facts.rate, "Agreement.rate"),
            0 if account is None else day(account.opened, "HourAccount.opened"),
            0,
        ),
        0 if account is None else int32(minutes(account.used, "HourAccount.used")),
    )


def start_minute_plus_1(start: dt.time | None) -> int:
    """Minutes after midnight + 1; 0 where no start is stated."""
    if start is None:
        return 0
    if not isinstance(start, dt.time):
        raise TypeError(f"Visit.start is {type(start).__name__}; write a datetime.time, such as time(17, 0).")
    if start.tzinfo is not None or start.second or start.microsecond:
        raise ValueError("Visit.start is Norwegian local time in whole minutes. Leave out time zone and seconds.")
    return start.hour * 60 + start.minute + 1


def visit(facts: Visit) -> bytes:
    """A stk_visit without its id."""
    cancelled = facts.cancelled
    cause = None if cancelled is None else cancelled.cause
    return VISIT.pack(
        day(facts.date, "Visit.date"),
        int32(minutes(facts.hours, "Visit.hours")),
        _numbers.VISIT_STATUS.number(facts.status, "Visit.status"),
        start_minute_plus_1(facts.start),
        0 if cancelled is None else day(cancelled.on, "Cancellation.on"),
        0 if cancelled is None else _numbers.CANCELLED_BY.number(cancelled.by, "Cancellation.by"),
        0 if cause is None else _numbers.CANCEL_CAUSE.number(cause, "Cancellation.cause"),
        _numbers.ACTIVITY.number(facts.activity, "Visit.activity"),
        1 - flag(facts.with_recipient, "Visit.with_recipient"),
        int32(metres(facts.km_to, "Visit.km_to")),
        int32(metres(facts.km_from, "Visit.km_from")),
        int32(metres(facts.km_outside, "Visit.km_outside")),
        int32(metres(facts.km_activity, "Visit.km_activity")),
        0,
    )


def visit_struct(facts: Visit) -> Any:
    """A stk_visit of its own, of which the id is not looked at."""
    return _structs.stk_visit.from_buffer_copy(ITEM_ID.pack(0, 0) + facts._packed)


def visit_facts(struct: Any) -> tuple[int, ...]:
    """The members of a stk_visit behind its id."""
    return VISIT.unpack_from(memoryview(struct).cast("B"), ITEM_ID.size)


def expense(facts: Expense) -> bytes:
    """A stk_expense without its id."""
    return EXPENSE.pack(
        day(facts.date, "Expense.date"),
        int32(ore(facts.amount, "Expense.amount")),
        _numbers.SPENT_FOR.number(facts.spent_for, "Expense.spent_for"),
        flag(facts.receipt, "Expense.receipt"),
        _numbers.EXPENSE_KIND.number(facts.kind, "Expense.kind"),
        0,
    )


def item_id(text: str, name: str) -> bytes:
    """An id as it goes across."""
    if not isinstance(text, str):
        raise TypeError(f"{name} is {type(text).__name__}; an id is text, so that leading zeros are kept.")
    return text.encode()


def is_plain_id(text: str) -> bool:
    """Is it surely no national identity number, not blank, not too long? The others are the documents' to judge."""
    return text.isprintable() and bool(text.strip()) and (len(text) < 11 or _is_short_of_digits(text))


def _is_short_of_digits(text: str) -> bool:
    return len(text) * 4 <= MOST_ID_BYTES and sum(map(str.isdigit, text)) < 11


def ruling(facts: Ruling, visits: dict[str, int], expenses: dict[str, int]) -> bytes:
    """A stk_ruling."""
    items = expenses if facts.part == Part.EXPENSE else visits
    return RULING.pack(
        items.get(facts.item, NO_SUCH_ITEM),
        _numbers.PART.number(facts.part, "Ruling.part"),
        _numbers.VERDICT.number(facts.verdict, "Ruling.verdict"),
        day(facts.on, "Ruling.on"),
    )


def timesheet(
    facts: Timesheet, visits: Sequence[Visit], expenses: Sequence[Expense], rulings: Sequence[Ruling]
) -> LaidOut:
    """What a timesheet says, laid out once, however often it is settled."""
    terms = facts.agreement._packed
    packed_rulings = b""
    if rulings:
        visit_at = {visit.id: position for position, visit in enumerate(visits)}
        expense_at = {expense.id: position for position, expense in enumerate(expenses)}
        packed_rulings = b"".join([ruling(each, visit_at, expense_at) for each in rulings])
    items: list[Visit | Expense] = [*visits, *expenses]
    named = [facts.agreement.id, *[item.id for item in items]]
    item_id(facts.agreement.id, "Agreement.id")
    if facts.agreement.employee is not None:
        item_id(facts.agreement.employee, "Agreement.employee")
        named.append(facts.agreement.employee)

    rows = (terms.weekly_hours, terms.expense_cover, terms.holidays, terms.sick_leave, packed_rulings)
    ids = b"".join([item._id for item in items])
    size = TIMESHEET.size + sum(map(len, rows)) + VISIT_SIZE * len(visits) + EXPENSE_SIZE * len(expenses) + len(ids)
    memory = create_string_buffer(size)
    struct = _structs.stk_timesheet.from_buffer(memory)
    weekly_hours_at = addressof(memory) + TIMESHEET.size
    expense_cover_at = weekly_hours_at + len(terms.weekly_hours)
    holidays_at = expense_cover_at + len(terms.expense_cover)
    sick_leave_at = holidays_at + len(terms.holidays)
    rulings_at = sick_leave_at + len(terms.sick_leave)
    visits_at = rulings_at + len(packed_rulings)
    expenses_at = visits_at + VISIT_SIZE * len(visits)
    id_at = expenses_at + EXPENSE_SIZE * len(expenses)
    parts: list[bytes] = []
    for item in items:
        length = len(item._id)
        parts += (ITEM_ID.pack(id_at, length), item._packed)
        id_at += length
    earlier = facts.earlier
    # fmt: off
    head = TIMESHEET.pack(
        TIMESHEET.size, int32(facts.month.year), int32(facts.month.month),
        day(facts.delivered, "Timesheet.delivered"), terms.first_day, terms.last_day,
        weekly_hours_at, len(terms.weekly_hours) // WEEKLY_HOURS.size, WEEKLY_HOURS.size,
        visits_at, len(visits), VISIT_SIZE,
        expenses_at, len(expenses), EXPENSE_SIZE,
        expense_cover_at, len(terms.expense_cover) // EXPENSE_COVER.size, EXPENSE_COVER.size,
        holidays_at, len(terms.holidays) // HOLIDAY.size, HOLIDAY.size,
        sick_leave_at, len(terms.sick_leave) // SICK_LEAVE.size, SICK_LEAVE.size,
        rulings_at, len(packed_rulings) // RULING.size, RULING.size,
        *terms.ending, terms.used_minutes,
        0 if earlier is None else int32(minutes(earlier.hours, "Earlier.hours")),
        0 if earlier is None else int32(ore(earlier.expenses, "Earlier.expenses")),
    )
    # fmt: on
    memory.raw = b"".join((head, *rows, *parts, ids))
    return LaidOut(struct, byref(struct), all(map(is_plain_id, named)))
