"""Facts in columns, settled: a call, and the arrays that come back."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Mapping
from ctypes import byref, c_int16, c_uint8, c_uint16, cast, sizeof
from typing import Any, NamedTuple

from . import _structs
from ._arrow import BufferHeld, viewed
from ._call import filled, raise_status
from ._column import Ready
from ._convert import int32
from ._ffi import LIBRARY, Refused
from ._places import pointer_to
from ._tables import Facts, Rows

CODES = {"S": "H", "s": "h", "C": "B", "i": "i", "l": "q", "tdD": "i"}
"""Arrow's formats to those of `array` and `memoryview`."""
FORMATS: dict[Any, str] = {c_uint16: "S", c_int16: "s", c_uint8: "C", _structs.I32: "i", _structs.I64: "l"}
DAYS = ("fault_day", "payout_day", "bank_day")
NAMES = {"statuses": "status", "fault_fields": "fault_field", "fault_items": "fault_item", "fault_days": "fault_day"}
NOWHERE = BufferHeld(bytes(8))  # where a column without rows lies: NULL would say that there is none


class Values(NamedTuple):
    """A column of answers: every `step`-th of a buffer's elements."""

    format: str
    """Arrow's."""
    buffer: bytearray
    first: int = 0
    step: int = 1

    @property
    def view(self) -> memoryview:
        """The values where they lie."""
        return viewed(self.buffer, CODES[self.format])[self.first :: self.step]

    def contiguous(self) -> Any:
        """The values without the gaps between them."""
        if self.step == 1:
            return self.buffer
        numpy: Any = sys.modules.get("numpy")  # several times as quick, where somebody has it already
        if numpy is not None:
            return numpy.ascontiguousarray(self.view)
        every = array(CODES[self.format])
        every.frombytes(self.buffer)
        return every[self.first :: self.step]


class Answers(NamedTuple):
    """What came of one call."""

    timesheets: Mapping[str, Values]
    visits: Mapping[str, Values]
    expenses: Mapping[str, Values]
    counts: tuple[int, int, int]


def _arrays() -> dict[str, tuple[str, str]]:
    """The names and formats of the arrays that have an element a timesheet, by member."""
    found = {}
    for member, pointer, *_ in _structs.stk_column_answers._fields_:
        kind = FORMATS.get(getattr(pointer, "_type_", None))
        if hasattr(pointer, "contents") and kind:
            name = NAMES.get(member, member)
            found[member] = name, "tdD" if name in DAYS else kind
    return found


def _members(outcome: Any) -> dict[str, tuple[str, int, int]]:
    return {
        name: (FORMATS[kind], getattr(outcome, name).offset // sizeof(kind), sizeof(outcome) // sizeof(kind))
        for name, kind in outcome._fields_
        if name != "reserved"
    }


ARRAYS = _arrays()
TIMESHEETS = dict(ARRAYS.values())
VISITS = _members(_structs.stk_visit_outcome)
EXPENSES = _members(_structs.stk_expense_outcome)
OUTCOME_SIZE = sizeof(_structs.stk_visit_outcome)


def settle(facts: Facts, regulation: int | None, threads: int) -> Answers:
    """Settles timesheets. The lock of the interpreter is let go of meanwhile."""
    visits, expenses = (facts.lists[name].count if name in facts.lists else 0 for name in ("visits", "expenses"))
    answers = filled("stk_column_answers")
    made = {}
    for member, (name, kind) in ARRAYS.items():
        made[name] = Values(kind, bytearray(facts.count * array(CODES[kind]).itemsize))
        _point(answers, member, BufferHeld(made[name].buffer).address)
    of_visits, of_expenses = bytearray(visits * OUTCOME_SIZE), bytearray(expenses * OUTCOME_SIZE)
    _point(answers, "visits", BufferHeld(of_visits).address)
    _point(answers, "expenses", BufferHeld(of_expenses).address)
    try:
        LIBRARY.stk_settle_columns(regulation, byref(_columns(facts)), byref(answers), int32(threads))
    except Refused as refused:
        raise_status(refused.status, "settle_columns", pointer_to(answers.fault_field, answers.fault_item))
    return Answers(
        made,
        {name: Values(kind, of_visits, first, step) for name, (kind, first, step) in VISITS.items()},
        {name: Values(kind, of_expenses, first, step) for name, (kind, first, step) in EXPENSES.items()},
        (facts.count, visits, expenses),
    )


def _point(struct: Any, member: str, address: int) -> None:
    kind = dict(struct._fields_)[member]
    setattr(struct, member, cast(address, kind) if kind is not _structs.TEXT else address)


def _columns(facts: Facts) -> Any:
    struct = filled("stk_timesheet_columns", count=facts.count)
    for name, column in facts.columns.items():
        _put(getattr(struct, name), column)
    for name, rows in facts.lists.items():
        _put_rows(getattr(struct, name), rows)
    return struct


def _put_rows(struct: Any, rows: Rows) -> None:
    struct.count = rows.count
    if rows.offsets is not None:
        _point(struct, "offsets", rows.offsets.values)
    for name, column in rows.columns.items():
        _put(getattr(struct, name), column)


def _put(struct: Any, column: Ready) -> None:
    address = column.values or NOWHERE.address
    if isinstance(struct, _structs.stk_text_column):
        _point(struct, "offsets", address)
        _point(struct, "bytes", column.text or NOWHERE.address)
        return
    _point(struct, "values", address)
    if column.validity:
        _point(struct, "validity", column.validity)
        struct.first_bit = column.first_bit
