"""A settled timesheet (*oppgjør*): lines of pay, totals, the hour account, and a decision on every claim."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Context, Decimal
from typing import Protocol, Union

from ._html import statement_html
from ._once import once
from .month import Month
from .rule import Rule
from .words import Language, LineKind, NoticeCode, Part, Provenance, Reading, Verdict

_EXACT = Context(prec=40)

Quantity = Union[dt.timedelta, Decimal]
"""Hours as timedelta; kilometres and kroner as Decimal."""


@dataclass(frozen=True)
class Totals:
    """What the claims come to, in kroner."""

    payable: Decimal
    """The sum of the lines."""
    pending: Decimal
    """Left to a person."""
    refused: Decimal
    """Refused, without the hours for which a new time is agreed."""


@dataclass(frozen=True)
class Account:
    """Where the hour account stands (STK-PAY-04)."""

    granted: dt.timedelta
    """Accrued over its period."""
    used: dt.timedelta
    """Since its opening, this statement included: next month's `HourAccount.used`."""
    balance: dt.timedelta
    to_rebook: dt.timedelta
    """Hours for which a new time is agreed."""


@dataclass(frozen=True)
class Payout:
    """When a timesheet is paid (STK-TIM-02, STK-TIM-06)."""

    nominal: dt.date
    bank_day: dt.date
    """The day the money is there."""


@dataclass(frozen=True)
class Line:
    """One line of pay, as a payroll system recomputes it: quantity x rate = amount, rounded once, half up."""

    kind: LineKind
    amount: Decimal
    rule: Rule
    provenance: Provenance
    quantity: Quantity | None = None
    """Hours or kilometres; None of expenses."""
    rate: Decimal | None = None
    """For an hour or a kilometre; None of expenses."""


@dataclass(frozen=True)
class Decision:
    """What is decided about one claimed part of a visit or receipt."""

    item: str = field(repr=False)
    """The id of the visit or receipt."""
    part: Part
    claimed: Quantity
    granted: Quantity
    pending: Quantity
    verdict: Verdict
    rule: Rule
    reading: Reading
    reason: str = field(repr=False)
    """Why, in one or two sentences with their figures, in the statement's language."""
    ruled: dt.date | None = None
    """The day a person ruled on it."""

    @property
    def section(self) -> str | None:
        """The section of the municipality's sheet the rule stands in."""
        return self.rule.section

    @property
    def refused(self) -> Quantity:
        """What is neither granted nor pending."""
        if isinstance(self.claimed, Decimal):  # whatever the caller's decimal context is
            return _EXACT.subtract(_EXACT.subtract(self.claimed, self.granted), self.pending)  # type: ignore[arg-type]
        return self.claimed - self.granted - self.pending  # type: ignore[operator]


@dataclass(frozen=True)
class Notice:
    """A remark that changes no verdict."""

    code: NoticeCode
    rule: Rule
    item: str | None = field(repr=False)
    """The id of the visit or receipt; None where it is about the whole."""
    reason: str = field(repr=False)


class Source(Protocol):
    """Where a statement's parts come from: settled structs, or a document."""

    @property
    def agreement(self) -> str: ...
    @property
    def employee(self) -> str | None: ...
    @property
    def month(self) -> Month: ...
    @property
    def delivered(self) -> dt.date: ...
    @property
    def lang(self) -> Language: ...
    def totals(self) -> Totals: ...
    def account(self) -> Account: ...
    def payout(self) -> Payout: ...
    def lines(self) -> tuple[Line, ...]: ...
    def decisions(self) -> tuple[Decision, ...]: ...
    def notices(self) -> tuple[Notice, ...]: ...
    def json(self) -> str: ...


class Statement:
    """A settled timesheet. Its parts become objects when they are first read."""

    def __init__(self, source: Source) -> None:
        """Made by `stottekontakt.settle`."""
        self._source = source

    @property
    def agreement(self) -> str:
        """The agreement's id."""
        return self._source.agreement

    @property
    def employee(self) -> str | None:
        """The payroll number, where it was stated."""
        return self._source.employee

    @property
    def month(self) -> Month:
        """The month it is for."""
        return self._source.month

    @property
    def delivered(self) -> dt.date:
        """The day the timesheet was delivered."""
        return self._source.delivered

    @property
    def lang(self) -> Language:
        """The language of its reasons."""
        return self._source.lang

    @once
    def totals(self) -> Totals:
        """What the claims come to."""
        return self._source.totals()

    @once
    def account(self) -> Account:
        """Where the hour account stands."""
        return self._source.account()

    @once
    def payout(self) -> Payout:
        """When it is paid."""
        return self._source.payout()

    @once
    def lines(self) -> tuple[Line, ...]:
        """Hours, mileage, expenses: one line a rate."""
        return self._source.lines()

    @once
    def decisions(self) -> tuple[Decision, ...]:
        """Every claimed part of every item: visits and receipts in their order, then by part."""
        return self._source.decisions()

    @once
    def notices(self) -> tuple[Notice, ...]:
        """Remarks, by code, then item."""
        return self._source.notices()

    def to_json(self) -> str:
        """The statement as a ``stottekontakt-statement/1``, to the byte what the command writes."""
        return self._source.json()

    def __repr__(self) -> str:
        totals = self.totals
        return f"<Statement {self.month}: payable {totals.payable}, pending {totals.pending}, refused {totals.refused}>"

    def _repr_html_(self) -> str:
        return statement_html(self)
