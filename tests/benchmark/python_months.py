"""Months in the full mix of docs/pages/performance.md, none twice: as plain facts, as timesheets of the package, and as
columns."""

import datetime as dt
import random
from calendar import monthrange
from decimal import Decimal

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
    """Draws the facts of one month after the other."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.made = 0

    def percent(self, share):
        return self.random.random() * 100 < share

    def between(self, least, most):
        return self.random.randint(least, most)

    def month(self):
        year, month = divmod(2025 * 12 + self.between(0, 119), 12)
        first = dt.date(year, month + 1, 1).toordinal()
        self.first, self.last = first, first + monthrange(year, month + 1)[1] - 1
        self.made += 1
        return Timesheet(
            agreement=self.agreement(f"A-{self.made}"),
            year=year,
            month=month + 1,
            delivered=self.last + (self.between(1, 100) if self.percent(20) else 0),
            visits=tuple(self.visit(f"v{number}") for number in range(VISITS)),
            expenses=tuple(self.expense(f"e{number}") for number in range(self.between(0, 4))),
            earlier_minutes=30 * self.between(1, 8) if self.percent(10) else 0,
        )

    def day(self):
        return self.between(self.first, self.last)

    def agreement(self, name):
        begins = self.first - self.between(0, 1500)
        weekly = [(begins, 30 * self.between(8, 16))]
        if self.percent(20) and begins < self.first:
            weekly.append((self.day(), 30 * self.between(4, 16)))
        cover = [(begins, MAXIMUM if self.percent(75) else 5000 * self.between(0, 10))] if self.percent(85) else []
        opened = max(begins, self.first - self.between(1, 300)) if self.percent(70) else None
        return Agreement(
            id=name,
            first=begins,
            last=self.day() if self.percent(5) else FOREVER,
            notice=self.day() if self.percent(4) else None,
            weekly_minutes=Levels(*zip(*weekly)),
            cover=Levels(*zip(*cover)) if cover else Levels((), ()),
            holidays=(self.span(),) if self.percent(20) else (),
            illnesses=(self.span(),) if self.percent(12) else (),
            opened=opened,
            used=self.between(0, 4000) if opened is not None and opened < self.first else 0,
        )

    def span(self):
        first = self.day()
        return first, first + self.between(0, 20)

    def visit(self, name):
        day = self.first - self.between(1, 20) if self.percent(3) else self.day()
        status = self.random.choices(("held", "cancelled", "contact_ill"), (80, 15, 5))[0]
        cancelled, side, cause = 0, None, None
        if status == "cancelled":
            cancelled, side, cause = day - self.between(0, 3), self.random.choice(SIDES), self.random.choice(CAUSES)
            if cause == "no_show" and cancelled < day:
                cause = "other"
        drives = self.percent(75)
        return Visit(
            name,
            day,
            15 * self.between(2, 16),
            status,
            NO_START if self.percent(20) else 15 * self.between(32, 84),
            cancelled,
            side,
            cause,
            self.random.choice(NOT_PERMITTED if self.percent(10) else PERMITTED),
            not self.percent(4),
            self.between(500, 20_000) if drives else 0,
            self.between(500, 20_000) if drives else 0,
            self.between(1000, 90_000) if self.percent(5) else 0,
            self.between(1000, 90_000) if self.percent(10) else 0,
        )

    def expense(self, name):
        spent_for = "contact" if self.percent(92) else "recipient"
        kind = self.random.choice(KINDS)
        return Expense(name, self.day(), self.between(2000, 40_000), spent_for, self.percent(92), kind)


def months(count, seed=20250101):
    """So many months as plain facts."""
    maker = Maker(seed)
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
