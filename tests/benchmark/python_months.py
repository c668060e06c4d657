"""The plain months and the full mix of docs/pages/performance.md, none twice: as plain facts, as timesheets of the package,
and as columns."""

import datetime as dt
import random
from calendar import monthrange
from decimal import Decimal
from itertools import accumulate, chain

import pyarrow as pa
import stottekontakt as stk
from plain_facts import FOREVER, MAXIMUM, NO_START, Agreement, Expense, Levels, Timesheet, Visit

VISITS = 8
EPOCH = dt.date(1970, 1, 1).toordinal()
SIDES = ("recipient", "guardian", "municipality", "contact")
CAUSES = (None, "illness", "no_show", "other")
PERMITTED = ("social", "conversation", "cafe", "outdoors", "sport", "planning", "cooperation")
NOT_PERMITTED = ("tidying", "washing", "cooking", "doctor", "chore", "shopping", "treatment", "other")
KINDS = ("activity", "ticket", "cafe", "fuel", "transport", "other")


class Maker:
    """Draws the facts of one month after the other: plain months, or the full mix."""

    def __init__(self, full, seed):
        self.full = full
        self.random = random.Random(seed)
        self.made = 0

    def percent(self, share):
        return self.random.random() * 100 < share

    def sometimes(self, share):
        """What no plain month has."""
        return self.full and self.percent(share)

    def between(self, least, most):
        return self.random.randint(least, most)

    def month(self):
        year, month = divmod(2025 * 12 + self.between(0, 119), 12)
        first = dt.date(year, month + 1, 1).toordinal()
        self.first, self.last = first, first + monthrange(year, month + 1)[1] - 1
        self.made += 1
        days = self.random.sample(range(self.first, self.last + 1), VISITS)
        if self.percent(50):
            days.sort()
        return Timesheet(
            agreement=self.agreement(f"A-{self.made}"),
            year=year,
            month=month + 1,
            delivered=self.last + (self.between(1, 100) if self.sometimes(20) else 0),
            visits=tuple(self.visit(f"v{number}", day) for number, day in enumerate(days)),
            expenses=tuple(self.expense(f"e{number}") for number in range(self.between(0, 4) if self.full else 0)),
            earlier_minutes=30 * self.between(1, 8) if self.sometimes(10) else 0,
        )

    def day(self):
        return self.between(self.first, self.last)

    def agreement(self, name):
        begins = self.first - self.between(0, 1500)
        weekly = [(begins, 30 * (self.between(8, 16) if self.full else self.between(16, 24)))]
        if self.sometimes(20) and begins < self.first:
            weekly.append((self.day(), 30 * self.between(4, 16)))
        most = MAXIMUM if self.percent(75) else 5000 * self.between(0, 10)
        opened = max(begins, self.first - self.between(1, 300)) if self.sometimes(70) else None
        return Agreement(
            id=name,
            first=begins,
            last=self.day() if self.sometimes(5) else FOREVER,
            notice=self.day() if self.sometimes(4) else None,
            weekly_minutes=Levels(*zip(*weekly)),
            cover=Levels((begins,), (most,)) if self.sometimes(85) else Levels((), ()),
            holidays=(self.span(),) if self.sometimes(20) else (),
            illnesses=(self.span(),) if self.sometimes(12) else (),
            opened=opened,
            used=self.between(0, 4000) if opened is not None and opened < self.first else 0,
        )

    def span(self):
        first = self.day()
        return first, first + self.between(0, 20)

    def visit(self, name, own_day):
        day = (self.first - self.between(1, 20) if self.percent(3) else self.day()) if self.full else own_day
        status = self.random.choices(("held", "cancelled", "contact_ill"), (80, 15, 5) if self.full else (1, 0, 0))[0]
        cancelled, side, cause = 0, None, None
        if status == "cancelled":
            cancelled, side, cause = day - self.between(0, 3), self.random.choice(SIDES), self.random.choice(CAUSES)
            if cause == "no_show" and cancelled < day:
                cause = "other"
        drives = not self.full or self.percent(75)
        return Visit(
            name,
            day,
            15 * self.between(2, 16),
            status,
            NO_START if self.sometimes(20) else 15 * self.between(32, 84),
            cancelled,
            side,
            cause,
            self.random.choice(NOT_PERMITTED if self.sometimes(10) else PERMITTED),
            not self.sometimes(4),
            self.between(500, 20_000) if drives else 0,
            self.between(500, 20_000) if drives else 0,
            self.between(1000, 90_000) if self.sometimes(5) else 0,
            self.between(1000, 90_000) if self.sometimes(10) else 0,
        )

    def expense(self, name):
        spent_for = "contact" if self.percent(92) else "recipient"
        kind = self.random.choice(KINDS)
        return Expense(name, self.day(), self.between(2000, 40_000), spent_for, self.percent(92), kind)


def months(count, *, full, seed=20250101):
    """So many months as plain facts."""
    maker = Maker(full, seed)
    return [maker.month() for _ in range(count)]


def _date(day):
    return None if day in (None, FOREVER) else dt.date.fromordinal(day)


def _hours(minutes):
    return dt.timedelta(minutes=minutes)


def _kilometres(metres):
    return Decimal(metres).scaleb(-3)


def _kroner(ore):
    return Decimal(ore).scaleb(-2)


def _visit(visit):
    cancelled = visit.cause and stk.CancelCause(visit.cause)
    return stk.Visit(
        id=visit.id,
        date=_date(visit.day),
        hours=_hours(visit.minutes),
        status=stk.VisitStatus(visit.status),
        start=None if visit.start == NO_START else dt.time(*divmod(visit.start, 60)),
        cancelled=stk.Cancellation(_date(visit.cancelled), stk.CancelledBy(visit.cancelled_by), cancelled)
        if visit.cancelled
        else None,
        activity=stk.Activity(visit.activity),
        with_recipient=visit.with_recipient,
        km_to=_kilometres(visit.to),
        km_from=_kilometres(visit.back),
        km_outside=_kilometres(visit.outside),
        km_activity=_kilometres(visit.on_activity),
    )


def _expense(expense):
    spent_for, kind = stk.SpentFor(expense.spent_for), stk.ExpenseKind(expense.kind)
    return stk.Expense(expense.id, _date(expense.day), _kroner(expense.ore), spent_for, expense.receipt, kind)


def timesheet_of(month):
    """The same month as a timesheet of the package."""
    facts = month.agreement
    agreement = stk.Agreement(
        id=facts.id,
        first_day=_date(facts.first),
        last_day=_date(facts.last),
        weekly_hours=[stk.WeeklyHours(_date(day), _hours(minutes)) for day, minutes in zip(*facts.weekly_minutes)],
        expense_cover=[
            stk.ExpenseCover(_date(day), stk.MAXIMUM if ore == MAXIMUM else _kroner(ore))
            for day, ore in zip(*facts.cover)
        ],
        holidays=[stk.Holiday(*map(_date, span)) for span in facts.holidays],
        sick_leave=[stk.SickLeave(*map(_date, span)) for span in facts.illnesses],
        notice=None if facts.notice is None else stk.TerminationNotice(_date(facts.notice)),
        hour_account=None if facts.opened is None else stk.HourAccount(_date(facts.opened), _hours(facts.used)),
    )
    return stk.Timesheet(
        agreement=agreement,
        month=stk.Month(month.year, month.month),
        delivered=_date(month.delivered),
        visits=list(map(_visit, month.visits)),
        expenses=list(map(_expense, month.expenses)),
        earlier=stk.Earlier(_hours(month.earlier_minutes)) if month.earlier_minutes else None,
    )


def _arrow(values, kind):
    if kind == "day":
        return pa.array([None if day in (None, FOREVER) else day - EPOCH for day in values], pa.date32())
    return pa.array(values).dictionary_encode() if kind == "word" else pa.array(values, kind)


def _columns(rows, kinds):
    """Rows of values as columns of these names and kinds."""
    columns = list(zip(*rows)) or [()] * len(kinds)
    return {name: _arrow(values, kind) for (name, kind), values in zip(kinds.items(), columns)}


def _lists(lists, kinds):
    """The same for a list of rows each month."""
    offsets = pa.array([0, *accumulate(map(len, lists))], pa.int32())
    return {"offsets": offsets, **_columns(list(chain.from_iterable(lists)), kinds)}


def _visit_row(visit):
    start = None if visit.start == NO_START else visit.start
    return (
        *(visit.day, visit.minutes, visit.status, visit.cancelled or None, visit.cancelled_by, visit.cause, start),
        *(visit.activity, not visit.with_recipient, visit.to, visit.back, visit.outside, visit.on_activity),
    )


def columns_of(months):
    """The same months as the tables of `settle_columns`, in Arrow's arrays: (timesheets, the tables of lists)."""
    agreements = [month.agreement for month in months]
    days = ["month_day", "delivered_day", "agreement_first_day", "agreement_last_day", "notice_received_day"]
    timesheets = [
        (
            dt.date(month.year, month.month, 1).toordinal(),
            month.delivered,
            *(facts.first, facts.last, facts.notice, facts.opened, facts.used, month.earlier_minutes),
        )
        for month, facts in zip(months, agreements)
    ]
    kinds = {**dict.fromkeys([*days, "account_opened_day"], "day"), "account_used_minutes": pa.int64()}
    metres = dict.fromkeys(("metres_to", "metres_from", "metres_outside", "metres_activity"), pa.int32())
    cancelled = {"cancelled_day": "day", "cancelled_by": "word", "cancel_cause": "word"}
    visit = {"day": "day", "minutes": pa.int32(), "status": "word", **cancelled, "start_minute": pa.int32()}
    tables = {
        "weekly_hours": _lists(
            [list(zip(*facts.weekly_minutes)) for facts in agreements], {"from_day": "day", "minutes": pa.int32()}
        ),
        "expense_cover": _lists(
            [
                [
                    (day, "maximum" if ore == MAXIMUM else "amount" if ore else "none", ore % MAXIMUM)
                    for day, ore in zip(*facts.cover)
                ]
                for facts in agreements
            ],
            {"from_day": "day", "cover_kind": "word", "monthly_ore": pa.int64()},
        ),
        "holidays": _lists([facts.holidays for facts in agreements], {"first_day": "day", "last_day": "day"}),
        "sick_leave": _lists([facts.illnesses for facts in agreements], {"first_day": "day", "last_day": "day"}),
        "visits": _lists(
            [list(map(_visit_row, month.visits)) for month in months],
            {**visit, "activity": "word", "without_recipient": pa.bool_(), **metres},
        ),
        "expenses": _lists(
            [[expense[1:] for expense in month.expenses] for month in months],
            {"day": "day", "ore": pa.int64(), "spent_for": "word", "receipt": pa.bool_(), "kind": "word"},
        ),
    }
    return _columns(timesheets, {**kinds, "earlier_minutes": pa.int64()}), tables


def plain_columns_of(months):
    """The columns that must be there, and kilometres: all that is told of plain months."""
    timesheets, tables = columns_of(months)
    needed = ("month_day", "delivered_day", "agreement_first_day")
    visits = ("offsets", "day", "minutes", "metres_to", "metres_from")
    return {name: timesheets[name] for name in needed}, {
        "weekly_hours": {"minutes": tables["weekly_hours"]["minutes"]},
        "visits": {name: tables["visits"][name] for name in visits},
    }
