"""The source of a statement whose timesheet is a `Timesheet`: settled as structs, the numbers at once, the decisions
and their reasons when they are read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from . import _numbers
from ._convert import date_of, hours_of, kilometres_of, kroner_of
from ._desk import EXPENSES, NO_LIST, NUMBERS, TOTALS, VISITS, Desk, Details
from ._document import json_of
from ._once import once
from ._pack import EXPENSE, VISIT
from ._settle_json import settle_json_text
from .facts import Timesheet
from .month import Month
from .statement import Account, Decision, Line, Notice, Payout, Quantity, Totals
from .words import Language, LineKind, Part, Verdict

AMOUNT: dict[Part, Callable[[int], Quantity]] = {
    Part.HOURS: hours_of,
    Part.EXPENSE: kroner_of,
}  # the other parts are kilometres
QUANTITY: dict[LineKind, Callable[[int], Quantity]] = {LineKind.HOURS: hours_of, LineKind.MILEAGE: kilometres_of}
PART_NUMBER = {part: _numbers.PART.number(part, "part") for part in Part}
NO_KRONER = kroner_of(0)
RULED_AS = {Part.KM_TO: Part.KM, Part.KM_FROM: Part.KM}
D = TypeVar("D")


class SettledSheet:
    """A settled timesheet."""

    def __init__(self, sheet: Timesheet, desk: Desk, lang: Language) -> None:
        self._settled = desk.settle(sheet)
        self._sheet = sheet
        self._regulation = desk.regulation
        self.lang = lang

    @property
    def agreement(self) -> str:
        return self._sheet.agreement.id

    @property
    def employee(self) -> str | None:
        return self._sheet.agreement.employee

    @property
    def month(self) -> Month:
        return self._sheet.month

    @property
    def delivered(self) -> dt.date:
        return self._sheet.delivered

    def totals(self) -> Totals:
        payable, pending, refused = TOTALS.unpack_from(self._settled)
        totals = object.__new__(Totals)  # as by `made`, with less ado: this is read of every month
        fields = totals.__dict__
        fields["payable"] = kroner_of(payable)
        fields["pending"] = kroner_of(pending) if pending else NO_KRONER
        fields["refused"] = kroner_of(refused) if refused else NO_KRONER
        return totals

    def account(self) -> Account:
        return Account(*map(hours_of, self._numbers[3:7]))

    def payout(self) -> Payout:
        return Payout(*map(date_of, self._numbers[7:]))

    def lines(self) -> tuple[Line, ...]:
        return tuple(map(_line, self._details.lines))

    def decisions(self) -> tuple[Decision, ...]:
        ruled = {(ruling.item, ruling.part): ruling.on for ruling in self._sheet.rulings}
        return tuple(self._decision(claim, ruled) for claim in _claims(self._sheet, self._details))

    def notices(self) -> tuple[Notice, ...]:
        return tuple(
            Notice(
                _numbers.NOTICE_CODE.word(code),
                _numbers.RULE.word(rule),
                self._item(where, item),
                self._reasons[NO_LIST, index, 0],
            )
            for index, (code, rule, where, item, _, _) in enumerate(self._details.notices)
        )

    def json(self) -> str:
        return settle_json_text(json_of(self._sheet), self._regulation, self.lang)

    @property
    def _numbers(self) -> tuple[int, ...]:
        return NUMBERS.unpack(self._settled)

    @once
    def _details(self) -> Details:
        return Desk(self._regulation).details(self._sheet)

    @once
    def _reasons(self) -> dict[tuple[int, int, int], str]:
        return Desk(self._regulation).reasons(self._sheet, len(self._details.notices), self.lang)

    def __getstate__(self) -> dict[str, object]:
        """What was settled, without the arrays of a process's own."""
        return {name: value for name, value in self.__dict__.items() if name != "_details"}

    def _item(self, where: int, index: int) -> str | None:
        if where == NO_LIST:
            return None
        return (self._sheet.visits[index] if where == VISITS else self._sheet.expenses[index]).id

    def _decision(self, claim: Claim, ruled: dict[tuple[str, Part], dt.date]) -> Decision:
        item, part, where, position, claimed, granted, pending, verdict, rule, reading = claim
        amount = AMOUNT.get(part, kilometres_of)
        return made(
            Decision,
            item=item,
            part=part,
            claimed=amount(claimed),
            granted=amount(granted),
            pending=amount(pending),
            verdict=verdict,
            rule=_numbers.RULE.word(rule),
            reading=_numbers.READING.word(reading),
            reason=self._reasons[where, position, PART_NUMBER[part]],
            ruled=ruled.get((item, RULED_AS.get(part, part))) if ruled else None,
        )


def made(kind: type[D], **fields: object) -> D:
    """A frozen dataclass with all its fields set at once: its `__init__` sets them one by one, which takes longer."""
    new = object.__new__(kind)
    new.__dict__.update(fields)
    return new


class Claim(NamedTuple):
    """A claimed part and what became of it, in numbers."""

    item: str
    part: Part
    where: int
    """In which list the item stands."""
    position: int
    claimed: int
    granted: int
    pending: int
    verdict: Verdict
    rule: int
    reading: int


def _claims(sheet: Timesheet, details: Details) -> Iterator[Claim]:
    """What was claimed, part by part; a part that is zero was not."""
    for position, (visit, decided) in enumerate(zip(sheet.visits, details.visits)):
        facts = VISIT.unpack(visit._packed)
        if facts[1]:
            rule, verdict, reading, granted, pending = decided[:5]
            word = _numbers.VERDICT.word(verdict)
            yield Claim(visit.id, Part.HOURS, VISITS, position, facts[1], granted, pending, word, rule, reading)
        if any(facts[9:13]):
            yield from _kilometres(visit.id, position, facts, decided)
    for position, (expense, decided) in enumerate(zip(sheet.expenses, details.expenses)):
        rule, verdict, reading, granted, pending, _ = decided
        word = _numbers.VERDICT.word(verdict)
        amount = EXPENSE.unpack(expense._packed)[1]
        yield Claim(expense.id, Part.EXPENSE, EXPENSES, position, amount, granted, pending, word, rule, reading)


def _kilometres(item: str, position: int, facts: tuple[int, ...], decided: tuple[int, ...]) -> Iterator[Claim]:
    to, back, outside, activity = facts[9:13]
    rule, verdict, reading, granted, pending = decided[6:11]
    outside_rule, outside_reading, activity_rule, activity_reading = decided[11:15]
    granted_to = min(to, granted)  # a kilometre ceiling takes from the way back first
    for part, claimed, paid in ((Part.KM_TO, to, granted_to), (Part.KM_FROM, back, granted - granted_to)):
        if not claimed:
            continue
        if pending:
            word = _numbers.VERDICT.word(verdict)
            yield Claim(item, part, VISITS, position, claimed, 0, claimed, word, rule, reading)
        else:
            yield Claim(item, part, VISITS, position, claimed, paid, 0, _verdict(claimed, paid), rule, reading)
    for part, claimed, rule, reading in (
        (Part.KM_OUTSIDE, outside, outside_rule, outside_reading),
        (Part.KM_ACTIVITY, activity, activity_rule, activity_reading),
    ):
        if claimed:
            yield Claim(item, part, VISITS, position, claimed, 0, 0, Verdict.REFUSED, rule, reading)


def _verdict(claimed: int, granted: int) -> Verdict:
    if granted == claimed:
        return Verdict.GRANTED
    return Verdict.REDUCED if granted else Verdict.REFUSED


def _line(numbers: tuple[int, ...]) -> Line:
    kind, rule, provenance, _, quantity, rate, amount = numbers
    word = _numbers.LINE_KIND.word(kind)
    unit = QUANTITY.get(word)
    return Line(
        kind=word,
        amount=kroner_of(amount),
        rule=_numbers.RULE.word(rule),
        provenance=_numbers.PROVENANCE.word(provenance),
        quantity=unit(quantity) if unit else None,
        rate=kroner_of(rate) if unit else None,
    )
