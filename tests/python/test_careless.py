"""Facts that may not fit together: what the documents refuse is refused as structs too, with the same words."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from stottekontakt import (
    Activity,
    CancelCause,
    Cancellation,
    CancelledBy,
    Earlier,
    Error,
    HourAccount,
    Month,
    Part,
    RateKind,
    Ruling,
    TerminationNotice,
    Verdict,
    VisitStatus,
    settle,
)
from timesheets import timesheets

HOUR = dt.timedelta(hours=1)
DAYS = st.dates(dt.date(2024, 10, 1), dt.date(2026, 4, 1)) | st.sampled_from(
    [dt.date.min, dt.date(1899, 12, 31), dt.date(1969, 12, 31), dt.date(1970, 1, 1), dt.date(2200, 12, 31), dt.date.max]
)
HOURS = st.sampled_from([-HOUR, 0 * HOUR, HOUR, 24 * HOUR, 25 * HOUR, 169 * HOUR, dt.timedelta.max // HOUR * HOUR])
KRONER = st.sampled_from(["-1", "0", "0.01", "10000000", "10000000.01", "1e12"]).map(Decimal)
IDS = st.sampled_from(["v0", "e0", "v1", "", " ", "\t", "15076500565", "150765 00565", "x" * 200, "x" * 201, "ø" * 101])
PARTS = st.sampled_from(Part)


def mutated_agreement(draw, agreement):
    changes = {
        "id": IDS,
        "employee": IDS,
        "first_day": DAYS,
        "last_day": DAYS,
        "ready": DAYS,
        "weekly_hours": st.just(agreement.weekly_hours[::-1]) | st.just(()),
        "expense_cover": st.just(agreement.expense_cover[::-1]),
        "holidays": st.just(agreement.holidays[::-1]) | st.just(agreement.holidays * 2),
        "sick_leave": st.just(agreement.sick_leave[::-1]),
        "notice": st.builds(TerminationNotice, DAYS, st.booleans()),
        "hour_account": st.builds(HourAccount, DAYS, HOURS),
        "rate": st.sampled_from(RateKind),
    }
    name = draw(st.sampled_from(sorted(changes)))
    return replace(agreement, **{name: draw(changes[name])})


def mutated_visit(draw, visit):
    changes = {
        "id": IDS,
        "date": DAYS,
        "hours": HOURS,
        "status": st.sampled_from(VisitStatus),
        "cancelled": st.none()
        | st.builds(Cancellation, DAYS, st.sampled_from(CancelledBy), st.sampled_from(CancelCause)),
        "activity": st.sampled_from(Activity),
        "km_to": KRONER,
        "km_outside": KRONER,
    }
    name = draw(st.sampled_from(sorted(changes)))
    return replace(visit, **{name: draw(changes[name])})


@st.composite
def careless(draw):
    sheet = draw(timesheets())
    for _ in range(draw(st.integers(1, 3))):
        what = draw(st.sampled_from(["agreement", "visits", "expenses", "rulings", "earlier", "month", "delivered"]))
        if what == "agreement":
            sheet = replace(sheet, agreement=mutated_agreement(draw, sheet.agreement))
        elif what == "visits" and sheet.visits:
            first, *others = sheet.visits
            sheet = replace(sheet, visits=[mutated_visit(draw, first), *others])
        elif what == "expenses" and sheet.expenses:
            first, *others = sheet.expenses
            changed = draw(st.sampled_from([{"id": draw(IDS)}, {"amount": draw(KRONER)}, {"date": draw(DAYS)}]))
            sheet = replace(sheet, expenses=[replace(first, **changed), *others])
        elif what == "rulings":
            ruling = st.builds(Ruling, IDS, PARTS, st.sampled_from(Verdict), DAYS)
            sheet = replace(sheet, rulings=draw(st.lists(ruling, min_size=1, max_size=2)))
        elif what == "earlier":
            sheet = replace(sheet, earlier=Earlier(draw(HOURS), draw(KRONER)))
        elif what == "month":
            sheet = replace(
                sheet,
                month=Month(
                    draw(st.sampled_from([0, 1899, 1970, 2025, 2200, 9999, 10**12])), draw(st.integers(-1, 14))
                ),
            )
        elif what == "delivered":
            sheet = replace(sheet, delivered=draw(DAYS))
    return sheet


def outcome(timesheet):
    try:
        statement = settle(timesheet)
    except Error as error:
        return type(error), error.problems
    return statement.to_json(), statement.decisions, statement.notices, statement.lines


@given(careless())
def test_both_ways_into_the_library_refuse_the_same(sheet):
    assert outcome(sheet) == outcome(sheet.to_json())
