"""Tables of facts, in any of their forms, as the struct of columns the library reads."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, repeat
from typing import Any, NamedTuple, NoReturn

from . import _column, _numbers
from ._arrow import Array, BufferHeld, arrays_of, has_arrow, memory, viewed
from ._call import constant
from ._column import Ready, Unfit, WrongType
from .errors import FactsError, Problem
from .words import Part, Verdict, Word

COVER = {name.lower(): constant(f"STK_COVER_{name}") for name in ("NONE", "MAXIMUM", "AMOUNT")}


class Kind(NamedTuple):
    """What a column holds."""

    read: Callable[[Array], Ready]
    required: bool
    holds: str
    words: Mapping[str, int] = {}


def _words(numbered: _numbers.Numbered[Any], *some: Word) -> dict[str, int]:
    return {str(word): number for word, number in numbered.numbers() if not some or word in some}


def _day(required: bool = False) -> Kind:
    return Kind(_column.days, required, "dates, date32")


def _whole(unit: str, bits: int = 32, required: bool = False) -> Kind:
    code = {32: "i", 64: "q"}[bits]
    return Kind(lambda column: _column.numbers(column, code), required, f"{unit}, int{bits}")


def _code(words: Mapping[str, int], required: bool = False) -> Kind:
    return Kind(lambda column: _column.codes(column, words), required, f"one of {', '.join(words)}", words)


FLAG = Kind(_column.flags, False, "truth values")
ID = Kind(_column.ids, False, "texts, unique over the visits and receipts of a timesheet")
METRES = _whole("whole metres")

TIMESHEET = {
    "month_day": _day(True),
    "delivered_day": _day(True),
    "agreement_first_day": _day(True),
    "agreement_last_day": _day(),
    "notice_received_day": _day(),
    "rate_key": _code(_words(_numbers.RATE_KIND)),
    "account_opened_day": _day(),
    "account_used_minutes": _whole("whole minutes", 64),
    "earlier_minutes": _whole("whole minutes", 64),
    "earlier_expenses_ore": _whole("øre", 64),
}
LISTS = {
    "weekly_hours": {"from_day": _day(), "minutes": _whole("whole minutes a week", required=True)},
    "expense_cover": {"from_day": _day(), "cover_kind": _code(COVER, True), "monthly_ore": _whole("øre", 64)},
    "holidays": {"first_day": _day(True), "last_day": _day(True)},
    "sick_leave": {"first_day": _day(True), "last_day": _day()},
    "rulings": {
        "item": _whole("the index of a visit or receipt in its timesheet", required=True),
        "part": _code(_words(_numbers.PART, Part.HOURS, Part.KM, Part.EXPENSE), True),
        "verdict": _code(_words(_numbers.VERDICT, Verdict.GRANTED, Verdict.REFUSED), True),
        "day": _day(True),
    },
    "visits": {
        "day": _day(True),
        "minutes": _whole("whole minutes", required=True),
        "status": _code(_words(_numbers.VISIT_STATUS)),
        "cancelled_day": _day(),
        "cancelled_by": _code(_words(_numbers.CANCELLED_BY)),
        "cancel_cause": _code(_words(_numbers.CANCEL_CAUSE)),
        "start_minute": _whole("minutes after midnight"),
        "activity": _code(_words(_numbers.ACTIVITY)),
        "without_recipient": FLAG,
        "metres_to": METRES,
        "metres_from": METRES,
        "metres_outside": METRES,
        "metres_activity": METRES,
        "id": ID,
    },
    "expenses": {
        "day": _day(True),
        "ore": _whole("øre", 64, required=True),
        "spent_for": _code(_words(_numbers.SPENT_FOR), True),
        "receipt": FLAG,
        "kind": _code(_words(_numbers.EXPENSE_KIND)),
        "id": ID,
    },
}
ONE_ROW_EACH = ("weekly_hours", "expense_cover")  # may go without offsets
KEY = "timesheet"
OFFSETS = "offsets"


def refuse(pointer: str, code: str, message: str) -> NoReturn:
    """Refuses a column."""
    raise FactsError([Problem(code, message, pointer)])


@dataclass(frozen=True)
class Rows:
    """The rows of a list, for all timesheets."""

    count: int
    columns: Mapping[str, Ready]
    offsets: Ready | None


@dataclass(frozen=True)
class Facts:
    """Timesheets that are settled in one call."""

    count: int
    columns: Mapping[str, Ready]
    lists: Mapping[str, Rows] = field(default_factory=dict)


@dataclass(frozen=True)
class Batch:
    """Rows of a table, each column in one or several arrays."""

    columns: dict[str, list[Array]]
    count: int


def facts_of(timesheets: Any, tables: Mapping[str, Any]) -> Iterator[Facts]:
    """The facts, batch by batch where timesheets with their lists come in batches."""
    given = {name: table for name, table in tables.items() if table is not None}
    parts = list(_parts("timesheets", timesheets))
    if given or isinstance(timesheets, Mapping):
        parts = [_together(parts)]
    return (_facts(part, given) for part in parts)


def _parts(name: str, table: Any) -> Iterator[Batch]:
    if isinstance(table, Mapping):
        columns = {column: _tried(f"{name}.{column}", _column.arrays, source) for column, source in table.items()}
        counts = {column: sum(part.length for part in parts) for column, parts in columns.items() if column != OFFSETS}
        yield Batch(columns, _common(name, counts))
        return
    if not has_arrow(table):
        raise TypeError(
            f"{name} is {type(table).__name__}. Give a table that Arrow can read (pyarrow, polars, pandas, DuckDB), or "
            "a mapping of names to columns."
        )
    if type(table).__module__.partition(".")[0] == "pandas":
        table = table.reset_index(drop=True)  # the index would come along as a column
    try:
        arrays = list(arrays_of(table))
    except ImportError:  # of pandas, which goes through pyarrow
        yield from _parts(name, {column: table[column] for column in table.columns})
        return
    for array_of_structs in arrays:
        if array_of_structs.format != "+s":
            raise TypeError(f"{name} is one column. Give a table.")
        _without_nulls(name, array_of_structs)
        fields = array_of_structs.fields()
        yield Batch({column: [found] for column, found in fields.items()}, array_of_structs.length)
    if not arrays:
        yield Batch({}, 0)


def _common(name: str, counts: Mapping[str, int]) -> int:
    if len(set(counts.values())) > 1:
        (first, rows), (other, more) = next(
            (a, b) for a, b in zip(counts.items(), list(counts.items())[1:]) if a[1] != b[1]
        )
        refuse(
            f"/{name}/{other}",
            "wrong-length",
            f"{name}.{other} has {more} rows, {name}.{first} has {rows}. Give every column of a table as many.",
        )
    return next(iter(counts.values()), 0)


def _together(parts: Sequence[Batch]) -> Batch:
    if len(parts) == 1:
        return parts[0]
    names = dict.fromkeys(chain.from_iterable(part.columns for part in parts))
    return Batch(
        {name: [found for part in parts for found in part.columns.get(name, ())] for name in names},
        sum(part.count for part in parts),
    )


def _tried(name: str, read: Callable[..., Any], *arguments: Any) -> Any:
    try:
        return read(*arguments)
    except WrongType as why:
        raise TypeError(f"{name} {why}") from None
    except Unfit as why:
        refuse("/" + name.replace(".", "/"), "unreadable-value", f"{name} {why}")
    except UnicodeError:
        refuse("/" + name.replace(".", "/"), "not-readable", f"{name} has text that is not UTF-8. Write it as UTF-8.")


def _facts(part: Batch, tables: Mapping[str, Any]) -> Facts:
    columns = dict(part.columns)
    own_keys = columns.pop(KEY, None)
    nested = {name: columns.pop(name) for name in LISTS if name in columns}
    for name in nested.keys() & tables.keys():
        refuse(
            f"/{name}", "duplicate-key", f"{name} is a column of timesheets and a table of its own. Give one of them."
        )
    ready = _columns("timesheets", TIMESHEET, columns) if part.count or columns else {}
    lists = {name: _nested(name, arrays, part.count) for name, arrays in nested.items()}
    own = range(part.count) if own_keys is None else _keys("timesheets", own_keys)
    lists.update({name: _flat(name, table, own) for name, table in tables.items()})
    if "weekly_hours" not in lists and part.count:
        refuse(
            "/weekly_hours",
            "missing",
            "weekly_hours is missing. Give a table with the column minutes, a row a timesheet, or a list column.",
        )
    return Facts(part.count, ready, lists)


def _columns(table: str, kinds: Mapping[str, Kind], columns: Mapping[str, Sequence[Array]]) -> dict[str, Ready]:
    """Columns as the library reads them. One that is unknown is refused: a misspelt one would not be paid."""
    for name in columns:
        if name not in kinds:
            refuse(
                f"/{table}/{name}",
                "unknown-key",
                f"{table} has a column {name}, which is not known. Leave it out, or choose one of: {', '.join(kinds)}.",
            )
    stated = {name: parts for name, parts in columns.items() if any(part.format != "n" for part in parts)}
    for name, kind in kinds.items():
        if kind.required and name not in stated and not _is_empty(columns.get(name)):
            refuse(f"/{table}/{name}", "missing", f"{table} has no column {name}. Add it: {kind.holds}.")
    return {
        name: _column.joined([_tried(f"{table}.{name}", kinds[name].read, part) for part in parts])
        for name, parts in stated.items()
    }


def _is_empty(parts: Sequence[Array] | None) -> bool:
    return parts is not None and all(part.length == 0 for part in parts)


def _nested(name: str, arrays: Sequence[Array], count: int) -> Rows:
    """A list column of the timesheets."""
    if len(arrays) != 1:
        refuse(
            f"/timesheets/{name}",
            "wrong-type",
            f"timesheets.{name} is a list column in {len(arrays)} chunks, beside tables of their own. Join its chunks "
            "(combine_chunks, rechunk), or give all lists as columns.",
        )
    (found,) = arrays
    if found.format == "n":
        return Rows(0, {}, None)
    if found.format == "+s" and name in ONE_ROW_EACH:
        _without_nulls(f"timesheets.{name}", found)
        return Rows(found.length, _columns(name, LISTS[name], _single(found)), None)
    if found.format not in ("+l", "+L"):
        raise TypeError(f"timesheets.{name} has values of the Arrow type {found.format}; give lists of structs.")
    offsets, rows = _tried(f"timesheets.{name}", _unrolled, found)
    if rows.format == "n" or (rows.format != "+s" and rows.length == 0):
        return Rows(0, {}, offsets)
    if rows.format != "+s":
        raise TypeError(f"timesheets.{name} has lists of the Arrow type {rows.format}; give lists of structs.")
    _without_nulls(f"timesheets.{name}", rows)
    return Rows(rows.length, _columns(name, LISTS[name], _single(rows)), offsets)


def _single(structs: Array) -> dict[str, list[Array]]:
    return {name: [child] for name, child in structs.fields().items()}


def _unrolled(lists: Array) -> tuple[Ready, Array]:
    """Offsets from 0 on, and the rows they lead to."""
    (_, child), *_ = lists.children
    size, code = (4, "i") if lists.format == "+l" else (8, "q")
    if not lists.length:
        return _offsets([0]), child.part(0, 0)
    address = lists.buffers[1] + lists.offset * size
    ends = viewed(memory(address, (lists.length + 1) * size), code)
    first, last = ends[0], ends[-1]
    if not 0 <= first <= last <= child.length:
        raise Unfit("has offsets that lead outside its rows.")
    if lists.validity and any(
        not stated and begin != end for stated, begin, end in zip(_column.stated_of(lists), ends, ends[1:])
    ):
        raise Unfit("has lists that are null and have rows all the same. Fill them with empty lists.")
    if first == 0 and code == "i" and address % 4 == 0:
        offsets = Ready("i", address, len(ends), 0, 0, lists.owner)
    else:
        offsets = _offsets([end - first for end in ends])
    return offsets, child.part(first, last - first)


def _offsets(ends: Iterable[int]) -> Ready:
    try:
        made = array("i", ends)
    except OverflowError:
        raise Unfit("has more rows than 32 bits count. Settle in parts.") from None
    held = BufferHeld(made)
    return Ready("i", held.address, len(made), 0, 0, held)


def _flat(name: str, table: Any, timesheets: Sequence[Any]) -> Rows:
    """A table of its own."""
    part = _together(list(_parts(name, table)))
    columns = dict(part.columns)
    stated, keys = columns.pop(OFFSETS, None), columns.pop(KEY, None)
    ready = _columns(name, LISTS[name], columns) if part.count or columns else {}
    if stated is not None:
        return Rows(part.count, ready, _stated_offsets(name, stated, len(timesheets)))
    if keys is not None:
        ends = ends_of(name, _keys(name, keys), timesheets)
        return Rows(part.count, ready, _tried(name, _offsets, ends))
    if part.count == 0:
        return Rows(0, {}, None)
    if name not in ONE_ROW_EACH:
        refuse(
            f"/{name}/{KEY}",
            "missing",
            f"{name} does not say which timesheet a row belongs to. Add a column {KEY} with the row of the timesheet, "
            f"from 0, or with the key that stands in timesheets.{KEY}; or, in a mapping, {OFFSETS}.",
        )
    if part.count != len(timesheets):
        refuse(
            f"/{name}",
            "wrong-length",
            f"{name} has {part.count} rows for {len(timesheets)} timesheets. Give a row each, or add a column {KEY}.",
        )
    return Rows(part.count, ready, None)


def _stated_offsets(name: str, parts: Sequence[Array], count: int) -> Ready:
    offsets = _column.joined([_tried(f"{name}.{OFFSETS}", _column.numbers, part, "i") for part in parts])
    if offsets.length != count + 1:
        refuse(
            f"/{name}/{OFFSETS}",
            "wrong-length",
            f"{name}.{OFFSETS} has {offsets.length} elements for {count} timesheets. Give one more than timesheets: "
            f"the rows of timesheet t are those from {OFFSETS}[t] up to {OFFSETS}[t + 1].",
        )
    return offsets


def _keys(table: str, parts: Sequence[Array]) -> list[Any]:
    return list(chain.from_iterable(_tried(f"{table}.{KEY}", _column.keys, part) for part in parts))


def ends_of(name: str, keys: Sequence[Any], timesheets: Sequence[Any]) -> Iterable[int]:
    """Offsets of rows that stand together by the key of their timesheet, in the order of the timesheets."""
    counts = Counter(keys)
    in_order = chain.from_iterable(map(repeat, timesheets, map(counts.__getitem__, timesheets)))
    if len(set(timesheets)) != len(timesheets):
        twice = next(key for key, times in Counter(timesheets).items() if times > 1)
        refuse(f"/timesheets/{KEY}", "duplicate-id", f"timesheets.{KEY} has {twice!r} twice. Give each its own key.")
    if list(in_order) != list(keys):
        known = set(timesheets)
        row = next((row for row, key in enumerate(keys) if key not in known), None)
        if row is not None:
            refuse(
                f"/{name}/{KEY}",
                "no-such-name",
                f"{name}.{KEY} has {keys[row]!r} in row {row}, which is the key of no timesheet. Leave such rows out.",
            )
        refuse(
            f"/{name}/{KEY}",
            "not-rising",
            f"The rows of {name} do not stand in the order of their timesheets. Sort both tables by {KEY}.",
        )
    return accumulate(map(counts.__getitem__, timesheets), initial=0)


def offsets_of(rows: Any, timesheets: Any) -> memoryview:
    """Offsets of rows by their keys."""
    found = _keys("rows", _tried("keys_of_rows", _column.arrays, rows))
    known = _keys("timesheets", _tried("keys_of_timesheets", _column.arrays, timesheets))
    return memoryview(array("i", ends_of("rows", found, known)))


def _without_nulls(name: str, found: Array) -> None:
    if found.validity and 0 in _column.stated_of(found):
        refuse("/" + name.replace(".", "/"), "missing", f"{name} has rows that are null as a whole. Leave them out.")
