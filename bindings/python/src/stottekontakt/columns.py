"""Many timesheets at once, as columns: what Arrow, numpy, pandas, polars and DuckDB hold is read where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import _answers, _numbers, _tables
from ._answers import CODES, Values
from ._arrow import viewed
from ._arrow_export import Column, array_capsule, schema_capsule, stream_capsule
from ._call import constant, language_number
from ._convert import date_of
from ._ffi import LIBRARY
from ._kinds import Kind, kind_of
from ._once import once
from ._places import PLACES, pointer_to
from .errors import Error, FactsError, NoRateError, Problem
from .regulation import OPPDAL, Regulation
from .words import Language


class Columns:
    """A table of answers: a memoryview for each column, and all of them to whatever reads Arrow."""

    def __init__(self, formats: Mapping[str, str], parts: Sequence[tuple[Mapping[str, Values], int]]) -> None:
        """Made by `settle_columns`."""
        self.formats = formats
        self.parts = parts

    def __getitem__(self, name: str) -> memoryview:
        kind = self.formats[name]
        if len(self.parts) == 1:
            return self.parts[0][0][name].view
        return viewed(b"".join([part[name].contiguous() for part, _ in self.parts]), CODES[kind])

    def __iter__(self) -> Iterator[str]:
        return iter(self.formats)

    def keys(self) -> Iterable[str]:
        """The names of its columns."""
        return self.formats.keys()

    def items(self) -> Iterator[tuple[str, memoryview]]:
        """Its columns with their names."""
        return ((name, self[name]) for name in self.formats)

    @property
    def row_count(self) -> int:
        """How many rows every column has."""
        return sum(count for _, count in self.parts)

    def __arrow_c_schema__(self) -> object:
        return schema_capsule(self.formats)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return stream_capsule(self.formats, [_exported(*part) for part in self.parts])

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        if len(self.parts) == 1:
            return schema_capsule(self.formats), array_capsule(*_exported(*self.parts[0]))
        count = self.row_count
        batch = {name: Column(kind, self[name], count) for name, kind in self.formats.items()}
        return schema_capsule(self.formats), array_capsule(batch, count)

    def __repr__(self) -> str:
        return f"<Columns {', '.join(self)}: {self.row_count} rows>"


def _formats(members: Mapping[str, tuple[str, int, int]]) -> dict[str, str]:
    return {name: kind for name, (kind, _, _) in members.items()}


def _exported(values: Mapping[str, Values], count: int) -> tuple[dict[str, Column], int]:
    return {name: Column(each.format, each.contiguous(), count) for name, each in values.items()}, count


@dataclass(frozen=True, eq=False, repr=False)
class SettledColumns:
    """What came of timesheets in columns. Each table is of the kind its facts came in, has their rows, and is made when
    it is first read."""

    _timesheets: Columns
    _visits: Columns
    _expenses: Columns
    _kinds: tuple[Kind, Kind, Kind]

    @once
    def timesheets(self) -> Any:
        """``status`` (0: settled), ``fault_field``, ``fault_item``, ``fault_day``; ``payable_ore``, ``pending_ore``,
        ``refused_ore``; the hour account in ``accrued_minutes``, ``used_minutes``, ``balance_minutes``,
        ``rebook_minutes``; ``payout_day``, ``bank_day``. Zeros where a timesheet is not settled."""
        return self._kinds[0].of(self._timesheets)

    @once
    def visits(self) -> Any:
        """``hours_rule``, ``km_rule``, ``granted_minutes``, ``pending_minutes``, ``hours_verdict``, ``km_verdict``,
        ``hours_reading``, ``possible_duplicate``, ``km_cut_metres``."""
        return self._kinds[1].of(self._visits)

    @once
    def expenses(self) -> Any:
        """``rule``, ``verdict``, ``reading``, ``granted_ore``, ``pending_ore``, ``no_visit``."""
        return self._kinds[2].of(self._expenses)

    def __repr__(self) -> str:
        counts = (each.row_count for each in (self._timesheets, self._visits, self._expenses))
        return "<SettledColumns: {} timesheets, {} visits, {} receipts>".format(*counts)

    @property
    def unsettled(self) -> tuple[int, ...]:
        """The rows of the timesheets that could not be settled."""
        status = self._timesheets["status"]
        if status.tobytes() == bytes(status.nbytes):
            return ()
        return tuple(row for row, number in enumerate(status) if number)

    def error(self, row: int, *, lang: Language = "nb") -> Error | None:
        """Why a timesheet could not be settled, as `settle` would raise it; None where it was."""
        status, where, item, day = (
            self._timesheets[name][row] for name in ("status", "fault_field", "fault_item", "fault_day")
        )
        if not status:
            return None
        message = LIBRARY.stk_status_words(status, language_number(lang))
        problem = Problem(
            LIBRARY.stk_status_name(status),
            f"{message} ({date_of(day)})" if day else message,
            pointer_to(where, item, row),
        )
        return (NoRateError if status // 100 == NO_RATE else FactsError)([problem])


def settle_columns(
    timesheets: Any,
    *,
    visits: Any = None,
    expenses: Any = None,
    weekly_hours: Any = None,
    expense_cover: Any = None,
    holidays: Any = None,
    sick_leave: Any = None,
    rulings: Any = None,
    regulation: Regulation = OPPDAL,
    threads: int = 1,
) -> SettledColumns:
    """Settles timesheets in columns, in one call: each by itself, by the same rules as `settle`.

    A table is anything Arrow reads (of pyarrow, polars, pandas, DuckDB …), or a mapping of names to columns: Arrow
    arrays, numpy arrays, buffers, lists. Columns are named as in ``stk_timesheet_columns`` of the C interface: days are
    date32, amounts øre, hours whole minutes, distances metres, codes words or the numbers of the C interface. What has
    these types is read where it lies.

    What a timesheet has several of is a list column of `timesheets`, or a table of its own. The rows of a table stand
    together by timesheet: it has a column ``timesheet`` with the row of the timesheet, from 0, or with the key that
    stands in a column ``timesheet`` there; or, a mapping, it has ``offsets``. Weekly hours and expense cover may have
    a row a timesheet instead.

    A timesheet with bad facts has a ``status``; the others do not notice.

    Raises:
        FactsError: a column is missing, unknown, too short, or has a value it cannot have; ``pointer`` names it.
        TypeError: a column of floats, or of another type that cannot be exact.
    """
    lists = {
        "visits": visits,
        "expenses": expenses,
        "weekly_hours": weekly_hours,
        "expense_cover": expense_cover,
        "holidays": holidays,
        "sick_leave": sick_leave,
        "rulings": rulings,
    }
    settled = [_answers.settle(facts, regulation._handle, threads) for facts in _tables.facts_of(timesheets, lists)]
    return SettledColumns(
        Columns(_answers.TIMESHEETS, [(each.timesheets, each.counts[0]) for each in settled]),
        Columns(_formats(_answers.VISITS), [(each.visits, each.counts[1]) for each in settled]),
        Columns(_formats(_answers.EXPENSES), [(each.expenses, each.counts[2]) for each in settled]),
        (
            kind_of(timesheets, same_rows=True),
            kind_of(timesheets if visits is None else visits, same_rows=visits is not None),
            kind_of(timesheets if expenses is None else expenses, same_rows=expenses is not None),
        ),
    )


NO_RATE = constant("STK_STATUS_NO_RATE_IN_FORCE") // 100

_VERDICTS = {number: str(word) for word, number in _numbers.VERDICT.numbers()}
_RULES = {number: str(word) for word, number in _numbers.RULE.numbers()}
_READINGS = {number: str(word) for word, number in _numbers.READING.numbers()}
_CODE_WORDS = {
    "status": {number: name for number in range(700) if (name := LIBRARY.stk_status_name(number))},
    "fault_field": PLACES,
    "hours_rule": _RULES,
    "km_rule": _RULES,
    "rule": _RULES,
    "hours_verdict": _VERDICTS,
    "km_verdict": _VERDICTS,
    "verdict": _VERDICTS,
    "hours_reading": _READINGS,
    "reading": _READINGS,
}


def code_words(column: str) -> dict[int, str]:
    """The words of the numbers in a column of answers. 0 has none in decisions: nothing was claimed.

    >>> code_words("hours_rule")[101], code_words("km_verdict")[4]
    ('STK-PAY-01', 'review')
    """
    try:
        return dict(_CODE_WORDS[column])
    except KeyError:
        raise ValueError(f"{column!r} is no column of codes. Choose one of: {', '.join(_CODE_WORDS)}.") from None


def offsets_of(keys_of_rows: Any, keys_of_timesheets: Any) -> memoryview:
    """Offsets for rows that stand together by the key of their timesheet, in the order of the timesheets.

    >>> offsets_of(["A", "A", "C"], ["A", "B", "C"]).tolist()
    [0, 2, 2, 3]
    """
    return _tables.offsets_of(keys_of_rows, keys_of_timesheets)
