"""A municipality's rules as data: dated rates with their sources, and figures. Oppdal's is built in."""

from __future__ import annotations

import datetime as dt
import os
import weakref
from ctypes import byref, c_size_t, c_void_p, create_string_buffer
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from . import _numbers
from ._call import (
    BUFFER_TOO_SMALL,
    DOCUMENT,
    ask,
    compose,
    fitting,
    language_number,
    raise_document,
    raise_status,
    text,
)
from ._convert import date_of, day, kilometres_of, kroner_of, metres, optional_date_of, optional_day, ore
from ._ffi import LIBRARY, Refused
from .errors import RegulationError
from .words import CeilingBasis, Figure, Language, Parameter, Provenance

_ERRORS_ROOM = 4096


@dataclass(frozen=True)
class Rate:
    """A row of a dated parameter: the value holds from its day until the next row's."""

    from_day: dt.date
    value: Decimal | None
    """Kroner, of the kilometre ceiling kilometres; None where a change is known to come, its value not decided."""
    provenance: Provenance
    source: str


@dataclass(frozen=True)
class Outlook:
    """How far the value in force on a day can be trusted."""

    change_expected: bool
    """A change was expected by then, and its value is still missing."""
    may_be_outdated: bool
    """The newest value is 12 months old or older."""
    next_change: dt.date | None
    """The day another row takes over."""


@dataclass(frozen=True)
class FigureInForce:
    """A figure that has no date."""

    value: int
    provenance: Provenance
    source: str


class Regulation:
    """One municipality's rates and figures. It never changes: `with_rate` makes another one.

    Two regulations are equal if their values are.

    >>> OPPDAL.rate_on("hourly_rate", dt.date(2025, 3, 4)).value
    Decimal('233.03')
    """

    def __init__(self, recipe: tuple[Any, ...] = ()) -> None:
        """Made by `from_toml` and `with_rate`; without a recipe, it is Oppdal's."""
        self._recipe = recipe
        self._handle: int | None = None
        if not recipe:
            return
        made = _from_toml(*recipe[1:]) if recipe[0] == "toml" else _with_rate(*recipe[1:])
        self._handle = made
        weakref.finalize(self, LIBRARY.stk_regulation_free, made)

    @classmethod
    def from_toml(
        cls, source: str | os.PathLike[str], *, known_on: dt.date | None = None, lang: Language = "nb"
    ) -> Regulation:
        """Reads a regulation file (``stottekontakt-regulation/1``), given as a path or as its text.

        A `str` with a line break in it is text, else a path. `known_on` leaves out what the file says was decided after
        that day, so that a month is settled as it was then. `lang` is the language of errors.
        """
        content = source if isinstance(source, str) and "\n" in source else Path(source).read_text(encoding="utf-8")
        return cls(("toml", content, optional_day(known_on, "known_on"), language_number(lang)))

    def with_rate(
        self,
        parameter: Parameter | str,
        from_day: dt.date,
        value: Decimal,
        *,
        source: str,
        provenance: Provenance = Provenance.STATED,
    ) -> Regulation:
        """A copy with one more row of a dated parameter, or with the row of that day replaced.

        >>> raised = OPPDAL.with_rate("hourly_rate", dt.date(2026, 1, 1), Decimal("240.00"), source="Sak 17/26")
        >>> raised.rate_on("hourly_rate", dt.date(2026, 1, 1)).value
        Decimal('240.00')
        """
        kind = _parameter(parameter)
        number = metres(value, "value") if kind == Parameter.KILOMETRE_CEILING else ore(value, "value")
        provenance_number = _numbers.PROVENANCE.number(provenance, "provenance")
        row = (_numbers.PARAMETER.number(kind, "parameter"), day(from_day, "from_day"), number, provenance_number)
        return Regulation(("rate", self, *row, source))

    @property
    def id(self) -> str:
        """``oppdal``."""
        return compose("stk_regulation_id", self._handle)

    @property
    def digest(self) -> str:
        """``sha256:`` and the digest of the values: equal regulations have equal digests."""
        return compose("stk_regulation_digest", self._handle)

    @property
    def newest_rate_day(self) -> dt.date:
        """First day of the newest value of any dated parameter: how new the rates are."""
        return date_of(ask("stk_newest_rate_day", self._handle))

    @property
    def expense_ceiling_basis(self) -> CeilingBasis:
        """What the ceiling for expenses is an amount of."""
        return _numbers.CEILING_BASIS.word(ask("stk_expense_ceiling_basis", self._handle))

    def rates(self, parameter: Parameter | str) -> tuple[Rate, ...]:
        """All rows of a dated parameter, by rising date; none where the municipality does not have it."""
        kind = _parameter(parameter)
        number = _numbers.PARAMETER.number(kind, "parameter")
        rows = [
            (ask("stk_rate_row", self._handle, number, index), index)
            for index in range(ask("stk_rate_count", self._handle, number))
        ]
        return tuple(_rate(kind, row, compose("stk_rate_source", self._handle, number, index)) for row, index in rows)

    def rate_on(self, parameter: Parameter | str, on: dt.date) -> Rate:
        """The row in force on a day. Before the first value there is none: NoRateError."""
        kind = _parameter(parameter)
        row = ask("stk_rate_on", self._handle, _numbers.PARAMETER.number(kind, "parameter"), day(on, "on"))
        return next(rate for rate in self.rates(kind) if rate.from_day == date_of(row.from_day))

    def outlook(self, parameter: Parameter | str, on: dt.date) -> Outlook:
        """How far the value in force on a day can be trusted."""
        number = _numbers.PARAMETER.number(_parameter(parameter), "parameter")
        expected, outdated, next_change = ask("stk_rate_outlook", self._handle, number, day(on, "on"))
        return Outlook(bool(expected), bool(outdated), optional_date_of(next_change))

    def figure(self, figure: Figure | str) -> FigureInForce:
        """A figure that has no date.

        >>> OPPDAL.figure("notice_days").value
        14
        """
        number = _numbers.FIGURE.number(Figure(figure), "figure")
        value, provenance = ask("stk_figure", self._handle, number)
        source = compose("stk_figure_source", self._handle, number)
        return FigureInForce(value, _numbers.PROVENANCE.word(provenance), source)

    def __eq__(self, other: object) -> bool:
        return self.digest == other.digest if isinstance(other, Regulation) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.digest)

    def __reduce__(self) -> tuple[type[Regulation], tuple[Any, ...]]:
        return Regulation, (self._recipe,)

    def __repr__(self) -> str:
        return f"<Regulation {self.id}, rates of {self.newest_rate_day}>"


def _parameter(name: Parameter | str) -> Parameter:
    return Parameter(name)


def _rate(parameter: Parameter, row: Any, source: str) -> Rate:
    amount = kilometres_of if parameter == Parameter.KILOMETRE_CEILING else kroner_of
    return Rate(
        date_of(row.from_day),
        None if row.expected else amount(row.value),
        _numbers.PROVENANCE.word(row.provenance),
        source,
    )


def _from_toml(content: str, known_on_day: int, language: int) -> int:
    """The handle of a regulation read from a file."""
    room = _ERRORS_ROOM
    while True:
        errors, needed, handle = create_string_buffer(room), c_size_t(), c_void_p()
        try:
            LIBRARY.stk_regulation_from_toml(
                *text(content), known_on_day, language, errors, room, byref(needed), byref(handle)
            )
        except Refused as refused:
            if refused.status in (DOCUMENT, BUFFER_TOO_SMALL) and needed.value > room:
                room = needed.value
                continue
            if refused.status == DOCUMENT:
                raise_document(errors.value.decode(), RegulationError)
            raise_status(refused.status, "Regulation.from_toml")
        return _given(handle)


def _with_rate(base: Regulation, *row: Any) -> int:
    """The handle of a copy with one more row."""
    *numbers, source = row
    handle = c_void_p()
    try:
        inputs = fitting("stk_regulation_with_rate", (base._handle, *numbers, *text(source)))
        LIBRARY.stk_regulation_with_rate(*inputs, byref(handle))
    except Refused as refused:
        raise_status(refused.status, "Regulation.with_rate")
    return _given(handle)


def _given(handle: c_void_p) -> int:
    assert handle.value is not None, "the library makes a regulation or refuses"
    return handle.value


OPPDAL = Regulation()
"""The built-in regulation of Oppdal."""
