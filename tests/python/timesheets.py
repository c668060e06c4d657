"""Timesheets for Hypothesis: the facts of one month, with their edges close together."""

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from stottekontakt import (
    MAXIMUM,
    Activity,
    Agreement,
    CancelCause,
    Cancellation,
    CancelledBy,
    Earlier,
    Expense,
    ExpenseCover,
    ExpenseKind,
    Holiday,
    HourAccount,
    Month,
    SickLeave,
    SpentFor,
    TerminationNotice,
    Timesheet,
    Visit,
    VisitStatus,
    WeeklyHours,
)

HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)


def kroner(least, most):
    return st.integers(least, most).map(lambda ore: Decimal(ore) / 100)


def kilometres():
    return st.one_of(st.just(Decimal(0)), st.integers(0, 40_000).map(lambda metres: Decimal(metres) / 1000))


def hours(most):
    quarters = st.integers(0, int(most / MINUTE) // 15).map(lambda count: count * 15 * MINUTE)
    return st.one_of(quarters, st.integers(0, int(most / MINUTE)).map(lambda count: count * MINUTE))


def days_around(month):
    first = dt.date(month.year, month.month, 1)
    inside = st.integers(0, 27).map(lambda count: first + count * DAY)
    return st.one_of(inside, inside, inside, st.integers(-40, 60).map(lambda count: first + count * DAY))


@st.composite
def spans(draw, month, most=2):
    """Rising first and last days that do not touch."""
    days = draw(st.lists(days_around(month), max_size=2 * most, unique=True).filter(lambda found: len(found) % 2 == 0))
    rising = sorted(days)
    return list(zip(rising[::2], rising[1::2]))


@st.composite
def agreements(draw, month):
    first_of_month = dt.date(month.year, month.month, 1)
    first = draw(st.one_of(st.just(first_of_month), days_around(month), st.just(first_of_month - 200 * DAY)))
    changes = sorted(draw(st.sets(days_around(month).filter(lambda day: day > first), max_size=2)))
    covers = sorted(draw(st.sets(days_around(month), max_size=2)))
    opened = draw(st.none() | st.just(first_of_month) | st.just(first_of_month - 60 * DAY))
    ill = draw(spans(month))
    last_is_open = draw(st.booleans())
    return Agreement(
        id="A-1",
        employee=draw(st.none() | st.just("0042")),
        first_day=first,
        last_day=draw(st.none() | st.integers(0, 300).map(lambda count: first + count * DAY)),
        weekly_hours=[WeeklyHours(day, draw(hours(20 * HOUR))) for day in [first, *changes]],
        expense_cover=[ExpenseCover(day, draw(st.just(MAXIMUM) | kroner(0, 50_000))) for day in covers],
        holidays=[Holiday(*span) for span in draw(spans(month))],
        sick_leave=[
            SickLeave(
                begin, None if last_is_open and (begin, end) == ill[-1] else end, draw(st.none() | st.just(begin))
            )
            for begin, end in ill
        ],
        notice=draw(st.none() | st.builds(TerminationNotice, days_around(month).filter(lambda day: day >= first))),
        ready=draw(st.none() | days_around(month)),
        hour_account=None
        if opened is None
        else HourAccount(
            opened, draw(hours(30 * HOUR)) if opened < first_of_month and first < first_of_month else 0 * HOUR
        ),
    )


@st.composite
def visits(draw, number, month):
    date = draw(days_around(month))
    status = draw(st.sampled_from([VisitStatus.HELD, VisitStatus.HELD, *VisitStatus]))
    cancelled = None
    if status is VisitStatus.CANCELLED:
        cause = draw(st.none() | st.sampled_from(CancelCause))
        before = 0 if cause is CancelCause.NO_SHOW else draw(st.integers(0, 3))
        cancelled = Cancellation(date - before * DAY, draw(st.sampled_from(CancelledBy)), cause)
    return Visit(
        id=f"v{number}",
        date=date,
        hours=draw(hours(8 * HOUR) | hours(24 * HOUR)),
        status=status,
        start=draw(
            st.none() | st.sampled_from([dt.time(0), dt.time(9, 30), dt.time(17), dt.time(18), dt.time(23, 59)])
        ),
        cancelled=cancelled,
        activity=draw(st.just(Activity.SOCIAL) | st.sampled_from(Activity)),
        with_recipient=draw(st.booleans()),
        km_to=draw(kilometres()),
        km_from=draw(kilometres()),
        km_outside=draw(kilometres()),
        km_activity=draw(kilometres()),
    )


@st.composite
def expenses(draw, number, month):
    return Expense(
        id=f"e{number}",
        date=draw(days_around(month)),
        amount=draw(kroner(1, 60_000)),
        spent_for=draw(st.sampled_from(SpentFor)),
        receipt=draw(st.sampled_from([True, True, False])),
        kind=draw(st.sampled_from(ExpenseKind)),
    )


@st.composite
def timesheets(draw):
    month = draw(
        st.builds(Month, st.just(2025), st.integers(1, 12)) | st.sampled_from([Month(2024, 12), Month(2026, 1)])
    )
    first = dt.date(month.year, month.month, 1)
    return Timesheet(
        agreement=draw(agreements(month)),
        month=month,
        delivered=first + draw(st.sampled_from([10, 27, 30, 31, 45, 100, 118, 125])) * DAY,
        visits=[draw(visits(number, month)) for number in range(draw(st.integers(0, 7)))],
        expenses=[draw(expenses(number, month)) for number in range(draw(st.integers(0, 4)))],
        earlier=draw(st.none() | st.builds(Earlier, hours(5 * HOUR), kroner(0, 10_000))),
    )
