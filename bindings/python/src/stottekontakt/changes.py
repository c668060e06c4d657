"""What a change of the regulation does: who gets what (`compare`), what is owed for months that are paid already
(`backpay`), and whether a statement still stands (`verify`)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from . import _structs
from ._call import compose, language_number, text
from ._document import AnyTimesheets, json_of_all
from .month import Month
from .regulation import OPPDAL, Regulation
from .statement import Statement, Totals
from .words import Language, LineKind


@dataclass(frozen=True)
class Change:
    """Old, new and difference of one month, one agreement, or all."""

    old: Totals
    new: Totals
    difference: Totals
    causes: Mapping[str, Totals]
    """The part of the difference each changed parameter made."""
    agreement: str | None = field(default=None, repr=False)
    month: Month | None = None


@dataclass(frozen=True)
class Comparison:
    """What the second of two regulations changes (``stottekontakt-comparison/1``). Nothing is paid by it."""

    changed: tuple[str, ...]
    """The parameters that differ, as the regulation file names them."""
    months: tuple[Change, ...] = field(repr=False)
    agreements: tuple[Change, ...] = field(repr=False)
    totals: Change
    sheets: int
    unchanged: int
    """Timesheets without a difference."""
    _content: str = field(repr=False)

    def to_json(self) -> str:
        """The document itself."""
        return self._content


@dataclass(frozen=True)
class BackPayLine:
    """What is owed of one kind for one month of one agreement."""

    id: str = field(repr=False)
    """The same claim has the same id in every run."""
    agreement: str = field(repr=False)
    employee: str | None = field(repr=False)
    month: Month
    kind: LineKind
    old: Decimal
    new: Decimal
    already: Decimal
    """Paid by earlier back pay."""
    difference: Decimal
    for_person: bool
    """The rate went down: nothing is deducted by itself, and the line is not in the sum to pay."""


@dataclass(frozen=True)
class BackPay:
    """Back pay (*etterbetaling*, ``stottekontakt-backpay/1``). Keep its JSON: given back as `already`, it is taken
    off the next time, so that nothing is paid twice."""

    id: str = field(repr=False)
    lines: tuple[BackPayLine, ...] = field(repr=False)
    to_pay: Decimal
    for_person: Decimal
    sheets: int
    months_without_difference: int
    _content: str = field(repr=False)

    def to_json(self) -> str:
        """The document itself."""
        return self._content


@dataclass(frozen=True)
class Difference:
    """A field of a statement that comes out otherwise."""

    pointer: str
    stated: str | None = field(repr=False)
    settled: str | None = field(repr=False)


@dataclass(frozen=True)
class Verification:
    """Statements settled again (``stottekontakt-verification/1``)."""

    statements: int
    differences: tuple[Difference, ...]
    """None where all is as stated."""
    _content: str = field(repr=False)

    def to_json(self) -> str:
        """The document itself."""
        return self._content

    @property
    def holds(self) -> bool:
        """Is all as stated?"""
        return not self.differences


def compare(before: Regulation, after: Regulation, timesheets: AnyTimesheets, *, lang: Language = "nb") -> Comparison:
    """Settles timesheets by two regulations and says what the change does, for each agreement and in total."""
    encoded, length = text(json_of_all(timesheets))
    content = compose(
        "stk_compare_json", before._handle, after._handle, encoded, length, language_number(lang), room=2048 + length
    )
    document = json.loads(content)
    totals = document["totals"]
    return Comparison(
        changed=tuple(document["changed"]),
        months=tuple(map(_change, document["months"])),
        agreements=tuple(map(_change, document["agreements"])),
        totals=_change(totals),
        sheets=totals["sheets"],
        unchanged=totals["unchanged"],
        _content=content,
    )


def backpay(
    before: Regulation,
    after: Regulation,
    timesheets: AnyTimesheets,
    *,
    already: Sequence[BackPay | str] = (),
    lang: Language = "nb",
) -> BackPay:
    """What a rate decided late owes for months that are paid already. `already` is the back pay of all earlier runs."""
    paid = [text(earlier.to_json() if isinstance(earlier, BackPay) else earlier) for earlier in already]
    encoded, length = text(json_of_all(timesheets))
    content = compose(
        "stk_backpay_json",
        before._handle,
        after._handle,
        encoded,
        length,
        (_structs.stk_text * len(paid))(*[_structs.stk_text(*each) for each in paid]),
        len(paid),
        language_number(lang),
        room=2048 + length,
    )
    document = json.loads(content)
    totals = document["totals"]
    return BackPay(
        id=document["id"],
        lines=tuple(map(_back_pay_line, document["lines"])),
        to_pay=Decimal(totals["to_pay"]),
        for_person=Decimal(totals["for_person"]),
        sheets=totals["sheets"],
        months_without_difference=totals["months_without_difference"],
        _content=content,
    )


def verify(
    statements: Statement | str | Sequence[Statement],
    timesheets: AnyTimesheets,
    *,
    regulation: Regulation = OPPDAL,
    lang: Language = "nb",
) -> Verification:
    """Settles timesheets again and compares with their statements: every field that differs. `lang` is the language the
    statements were written in."""
    stated, stated_length = text(_statements_json(statements))
    encoded, length = text(json_of_all(timesheets))
    content = compose(
        "stk_verify_json",
        regulation._handle,
        stated,
        stated_length,
        encoded,
        length,
        language_number(lang),
        room=2048,
    )
    document = json.loads(content)
    return Verification(
        statements=document["statements"],
        differences=tuple(
            Difference(each["pointer"], each["stated"], each["settled"]) for each in document["differences"]
        ),
        _content=content,
    )


def _statements_json(statements: Statement | str | Sequence[Statement]) -> str:
    if isinstance(statements, str):
        return statements
    if isinstance(statements, Statement):
        return statements.to_json()
    return "[" + ",".join(statement.to_json() for statement in statements) + "]"


def _totals(row: Mapping[str, str]) -> Totals:
    return Totals(Decimal(row["payable"]), Decimal(row["pending"]), Decimal(row["refused"]))


def _change(row: Mapping[str, Any]) -> Change:
    return Change(
        old=_totals(row["old"]),
        new=_totals(row["new"]),
        difference=_totals(row["difference"]),
        causes={parameter: _totals(part) for parameter, part in row["causes"].items()},
        agreement=row.get("agreement"),
        month=Month.from_text(row["month"]) if "month" in row else None,
    )


def _back_pay_line(row: Mapping[str, Any]) -> BackPayLine:
    return BackPayLine(
        id=row["id"],
        agreement=row["agreement"],
        employee=row["employee"],
        month=Month.from_text(row["month"]),
        kind=LineKind(row["kind"]),
        old=Decimal(row["old"]),
        new=Decimal(row["new"]),
        already=Decimal(row["already"]),
        difference=Decimal(row["difference"]),
        for_person=row["for_person"],
    )
