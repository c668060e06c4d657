"""Settling by structs: a call, and the arrays that come back."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import addressof, byref, c_size_t, c_void_p, create_string_buffer, sizeof
from struct import Struct
from typing import Any

from . import _structs
from ._call import BUFFER_TOO_SMALL, LANGUAGES, constant, constant_status
from ._ffi import LIBRARY, Refused
from .facts import Timesheet
from .regulation import Regulation
from .words import Language

SCRATCH_TOO_SMALL = constant_status("SCRATCH_TOO_SMALL")
NUMBERS = Struct("@7q2i")  # from payable_ore to bank_day
TOTALS = Struct("@3q")  # the first of them
NUMBERS_AT = _structs.stk_statement.payable_ore.offset
VISIT_DECISION = Struct("@16i")
EXPENSE_DECISION = Struct("@6i")
LINE = Struct("@4i3q")
NOTICE = Struct("@6i")
REASON_PLACE = Struct("@4iq")
VISITS, EXPENSES, NO_LIST = (constant(f"STK_LIST_{name}") for name in ("VISITS", "EXPENSES", "NONE"))
REASON_ROOM = 256  # bytes a reason takes, the long ones and the short ones taken together
_settle = LIBRARY.stk_settle
# The same function without the checks of the table, a fifth of a call: its arguments are pointers already, and its
# status is looked at where it is called.
_settle_quickly = LIBRARY["stk_settle"]


class Desk:
    """Working memory to settle timesheets in, one after the other. It belongs to one thread."""

    def __init__(self, regulation: Regulation) -> None:
        self.regulation = regulation
        self._handle = regulation._handle
        self._statement = _structs.stk_statement(struct_size=sizeof(_structs.stk_statement))
        self._numbers = memoryview(self._statement).cast("B")[NUMBERS_AT : NUMBERS_AT + NUMBERS.size]
        self._quickly = c_void_p(self._handle), byref(self._statement)

    def settle(self, sheet: Timesheet) -> bytes:
        """The NUMBERS of its statement, from payable_ore to bank_day."""
        regulation, statement = self._quickly
        status = _settle_quickly(regulation, sheet._packed.reference, statement)
        if status:
            self._settle_in_scratch(Refused(status), sheet._packed.struct, self._statement)
        return self._numbers.tobytes()

    def _settle(self, sheet: Any, statement: Any) -> None:
        try:
            _settle(self._handle, sheet, statement)
        except Refused as refused:
            self._settle_in_scratch(refused, sheet, statement)

    def _settle_in_scratch(self, refused: Refused, sheet: Any, statement: Any) -> None:
        """Settles once more, where the library's own scratch was too small."""
        if refused.status != SCRATCH_TOO_SMALL:
            raise refused
        needed = c_size_t()
        LIBRARY.stk_scratch_size(sheet, byref(needed))
        # It lives as long as the struct that has its address.
        statement.own_scratch = create_string_buffer(needed.value)
        statement.scratch, statement.scratch_size = addressof(statement.own_scratch), needed.value
        _settle(self._handle, sheet, statement)

    def details(self, sheet: Timesheet) -> Details:
        """Its decisions, lines and notices."""
        laid_out = sheet._packed.struct
        counted = _structs.stk_statement(struct_size=sizeof(_structs.stk_statement))
        self._settle(laid_out, counted)
        details = Details(len(sheet.visits), len(sheet.expenses), counted.line_count, counted.notice_count)
        self._settle(laid_out, details.statement)
        return details

    def reasons(self, sheet: Timesheet, notices: int, lang: Language) -> dict[tuple[int, int, int], str]:
        """The words of every decision and notice, by list, index and part."""
        laid_out = sheet._packed.struct
        places = 5 * len(sheet.visits) + len(sheet.expenses) + notices
        found = (_structs.stk_reason_place * max(places, 1))()
        count, needed = c_size_t(), c_size_t()
        room = REASON_ROOM * places
        while True:
            out = create_string_buffer(room)
            try:
                LIBRARY.stk_reasons(
                    self._handle, laid_out, LANGUAGES[lang],
                    found, places, sizeof(_structs.stk_reason_place), byref(count), out, room, byref(needed),
                )  # fmt: skip
                break
            except Refused as refused:
                if refused.status != BUFFER_TOO_SMALL:
                    raise
                room = needed.value
        words = out.raw
        return {
            (where, item, part): words[offset : offset + length].decode()
            for where, item, part, length, offset in list(REASON_PLACE.iter_unpack(found))[: count.value]
        }


class Details:
    """The output arrays of a statement."""

    def __init__(self, visits: int, expenses: int, lines: int, notices: int) -> None:
        self._visits = (_structs.stk_visit_decision * visits)()
        self._expenses = (_structs.stk_expense_decision * expenses)()
        self._lines = (_structs.stk_line * lines)()
        self._notices = (_structs.stk_notice * notices)()
        self.statement = _structs.stk_statement(
            sizeof(_structs.stk_statement), 0, 0, 0,
            self._visits, visits, VISIT_DECISION.size,
            self._expenses, expenses, EXPENSE_DECISION.size,
            self._lines, lines, LINE.size, 0,
            self._notices, notices, NOTICE.size, 0,
        )  # fmt: skip

    @property
    def visits(self) -> Iterator[tuple[int, ...]]:
        return VISIT_DECISION.iter_unpack(self._visits)

    @property
    def expenses(self) -> Iterator[tuple[int, ...]]:
        return EXPENSE_DECISION.iter_unpack(self._expenses)

    @property
    def lines(self) -> Iterator[tuple[int, ...]]:
        return LINE.iter_unpack(self._lines)

    @property
    def notices(self) -> list[tuple[int, ...]]:
        return list(NOTICE.iter_unpack(self._notices))
