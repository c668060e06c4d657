"""The facts of a timesheet (*timeliste*): what was agreed, what was done, what was spent.

They cannot be changed once they are made, and are checked for exactness then: a ``float`` for money or hours, seconds,
or a third decimal of a krone is refused at once. Whether the facts fit together is the library's to say when they are
settled.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Any, Literal, TypeVar

from . import _pack
from ._convert import hours_text, minutes
from .month import Month
from .words import Activity, CancelCause, CancelledBy, ExpenseKind, Part, RateKind, SpentFor, Verdict, VisitStatus

NO_HOURS = dt.timedelta()
NOTHING = Decimal(0)
F = TypeVar("F", bound="Fact")


class Fact:
    """Made from its fields alone: a copy, also from a pickle, is checked and packed anew."""

    def __reduce__(self) -> tuple[type[Any], tuple[Any, ...]]:
        return type(self), tuple(getattr(self, each.name) for each in fields(self) if each.init)  # type: ignore[arg-type]

    def _keep(self, **packed: Any) -> None:
        for name, value in packed.items():
            object.__setattr__(self, name, value)

    def _keep_rows(self, name: str, kind: type[F]) -> tuple[F, ...]:
        """Turns a list of facts into a tuple that cannot change."""
        rows: Iterable[F] = getattr(self, name)
        kept = tuple(rows)
        for row in kept:
            if not isinstance(row, kind):
                raise TypeError(f"{type(self).__name__}.{name} has a {type(row).__name__}; it takes {kind.__name__}.")
        object.__setattr__(self, name, kept)
        return kept


@dataclass(frozen=True)
class WeeklyHours(Fact):
    """The hours a week agreed from a day on (*tildelte timer*)."""

    from_day: dt.date
    hours: dt.timedelta
    _packed: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._keep(_packed=_pack.weekly_hours(self))


@dataclass(frozen=True)
class ExpenseCover(Fact):
    """The expense cover granted from a day on (*utgiftsdekning*): an amount a month, or ``MAXIMUM``, up to the ceiling.

    An amount of zero ends the cover.
    """

    from_day: dt.date
    monthly: Decimal | Literal["maximum"]
    _packed: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._keep(_packed=_pack.expense_cover(self))


@dataclass(frozen=True, repr=False)
class Holiday(Fact):
    """A registered holiday (*ferie*), first and last day included."""

    first_day: dt.date
    last_day: dt.date
    _packed: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._keep(_packed=_pack.holiday(self))

    def __repr__(self) -> str:
        return "Holiday(…)"


@dataclass(frozen=True, repr=False)
class SickLeave(Fact):
    """A period of the contact's own illness, first and last day included. Without a last day: still ill."""

    first_day: dt.date
    last_day: dt.date | None = None
    reported: dt.date | None = None
    """The day it was reported to a doctor or NAV."""
    _packed: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._keep(_packed=_pack.sick_leave(self))

    def __repr__(self) -> str:
        return "SickLeave(…)"


@dataclass(frozen=True, repr=False)
class TerminationNotice(Fact):
    """Notice that ends the agreement (*oppsigelse*)."""

    received: dt.date
    """The day the other party received it."""
    written: bool = True

    def __repr__(self) -> str:
        return "TerminationNotice(…)"


@dataclass(frozen=True)
class HourAccount(Fact):
    """The account that saves up granted hours (*timekonto*)."""

    opened: dt.date
    used: dt.timedelta = NO_HOURS
    """From its opening to the day before this month: ``account.used`` of the statement before."""


@dataclass(frozen=True, repr=False)
class Agreement(Fact):
    """What the municipality and the contact agreed (*oppdragsavtale*)."""

    id: str
    """Opaque; never a national identity number."""
    first_day: dt.date
    last_day: dt.date | None = None
    """None: until further notice."""
    weekly_hours: Sequence[WeeklyHours] = ()
    """By rising date, the first not after the agreement's first day."""
    expense_cover: Sequence[ExpenseCover] = ()
    """By rising date; none: no cover was granted."""
    holidays: Sequence[Holiday] = ()
    sick_leave: Sequence[SickLeave] = ()
    notice: TerminationNotice | None = None
    ready: dt.date | None = None
    """The day the start-up checklist was complete."""
    rate: RateKind = RateKind.INDIVIDUAL
    hour_account: HourAccount | None = None
    employee: str | None = None
    """Payroll number; leading zeros are kept."""
    _packed: _pack.AgreementRows = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._keep_rows("weekly_hours", WeeklyHours)
        self._keep_rows("expense_cover", ExpenseCover)
        self._keep_rows("holidays", Holiday)
        self._keep_rows("sick_leave", SickLeave)
        self._keep(_packed=_pack.agreement(self))

    def __repr__(self) -> str:
        return f"Agreement(from {self.first_day})"


@dataclass(frozen=True, repr=False)
class Cancellation(Fact):
    """That a visit was cancelled (*avlyst*)."""

    on: dt.date
    by: CancelledBy
    cause: CancelCause | None = None

    def __repr__(self) -> str:
        return "Cancellation(…)"


@dataclass(frozen=True, repr=False)
class Visit(Fact):
    """One visit (*oppdrag*): held, cancelled, or lost to the contact's illness."""

    id: str
    """Opaque, unique over the sheet's visits and expenses."""
    date: dt.date
    """A visit over midnight belongs whole to its start date."""
    hours: dt.timedelta
    """Used hours, or the planned ones of a visit that was not held."""
    status: VisitStatus = VisitStatus.HELD
    start: dt.time | None = None
    """Norwegian local time."""
    cancelled: Cancellation | None = None
    """With the status ``CANCELLED``, and only then."""
    activity: Activity = Activity.SOCIAL
    with_recipient: bool = True
    km_to: Decimal = NOTHING
    """To the recipient's home, inside the municipality."""
    km_from: Decimal = NOTHING
    """And back."""
    km_outside: Decimal = NOTHING
    """Driven outside the municipality on those trips."""
    km_activity: Decimal = NOTHING
    """Driven on the activity itself."""
    _packed: bytes = field(init=False, repr=False, compare=False)
    _id: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._keep(_packed=_pack.visit(self), _id=_pack.item_id(self.id, "Visit.id"))

    def __repr__(self) -> str:
        return f"Visit({self.date}, {hours_text(minutes(self.hours, 'hours'))})"


@dataclass(frozen=True, repr=False)
class Expense(Fact):
    """One receipt (*utlegg*)."""

    id: str
    """Opaque, unique over the sheet's visits and expenses."""
    date: dt.date
    """Of the purchase."""
    amount: Decimal
    spent_for: SpentFor
    """Whose cost it is."""
    receipt: bool
    """Was the receipt delivered with the timesheet?"""
    kind: ExpenseKind = ExpenseKind.ACTIVITY
    _packed: bytes = field(init=False, repr=False, compare=False)
    _id: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._keep(_packed=_pack.expense(self), _id=_pack.item_id(self.id, "Expense.id"))

    def __repr__(self) -> str:
        return f"Expense({self.date}, {self.amount})"


@dataclass(frozen=True, repr=False)
class Ruling(Fact):
    """A person's ruling on a part that is in review (STK-CTL-02)."""

    item: str
    """The id of the visit or receipt."""
    part: Part
    """``HOURS``, ``KM`` or ``EXPENSE``."""
    verdict: Verdict
    """``GRANTED`` or ``REFUSED``."""
    on: dt.date

    def __repr__(self) -> str:
        return f"Ruling({self.part}, {self.verdict})"


@dataclass(frozen=True)
class Earlier(Fact):
    """What earlier statements of the same agreement and month granted."""

    hours: dt.timedelta = NO_HOURS
    expenses: Decimal = NOTHING


@dataclass(frozen=True, repr=False)
class Timesheet(Fact):
    """One month of one agreement, as delivered (*timeliste*)."""

    agreement: Agreement
    month: Month
    delivered: dt.date
    """Norwegian calendar date of receipt."""
    visits: Sequence[Visit] = ()
    expenses: Sequence[Expense] = ()
    rulings: Sequence[Ruling] = ()
    earlier: Earlier | None = None
    _packed: _pack.LaidOut = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not isinstance(self.agreement, Agreement):
            raise TypeError(f"Timesheet.agreement is {type(self.agreement).__name__}; it takes an Agreement.")
        visits = self._keep_rows("visits", Visit)
        expenses = self._keep_rows("expenses", Expense)
        rulings = self._keep_rows("rulings", Ruling)
        self._keep(month=Month(*self.month))
        self._keep(_packed=_pack.timesheet(self, visits, expenses, rulings))

    def to_json(self) -> str:
        """The same facts as a ``stottekontakt-timesheet/1``."""
        from ._document import json_of  # which is made of these classes

        return json_of(self)

    def __repr__(self) -> str:
        return f"Timesheet({self.month}, {len(self.visits)} visits, {len(self.expenses)} receipts)"
