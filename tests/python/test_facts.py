"""Facts: exact, unchangeable, and silent about persons."""

import copy
import dataclasses
import datetime as dt
import pickle
from decimal import Decimal, localcontext

import pytest
from hypothesis import given

import stottekontakt
from stottekontakt import (
    Agreement,
    Cancellation,
    CancelledBy,
    Earlier,
    Expense,
    ExpenseCover,
    Holiday,
    HourAccount,
    Month,
    SickLeave,
    SpentFor,
    Timesheet,
    Visit,
    WeeklyHours,
    settle,
)
from timesheets import timesheets

DAY = dt.date(2025, 1, 7)
HOUR = dt.timedelta(hours=1)


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda: Visit("v1", DAY, 2.5), "Visit.hours is a float"),
        (lambda: Visit("v1", DAY, HOUR, km_to=7.4), "Visit.km_to is a float"),
        (lambda: Expense("e1", DAY, 120.5, SpentFor.CONTACT, True), "Expense.amount is a float"),
        (lambda: WeeklyHours(DAY, 3.0), "WeeklyHours.hours is a float"),
        (lambda: ExpenseCover(DAY, 300.0), "ExpenseCover.monthly is a float"),
        (lambda: settle({"visits": [{"hours": 2.5}]}), "/visits/0/hours is a float"),
        (lambda: stottekontakt.pay_at_rate(HOUR, 233.03), "rate is a float"),
        (lambda: stottekontakt.OPPDAL.with_rate("hourly_rate", DAY, 233.03, source="x"), "value is a float"),
    ],
)
def test_a_float_is_refused_with_the_reason_and_the_place(make, named):
    with pytest.raises(TypeError, match="cannot hold most amounts exactly") as refused:
        make()
    assert str(refused.value).startswith(named)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: Visit("v1", DAY, dt.timedelta(seconds=90)), ValueError),
        (lambda: Visit("v1", DAY, HOUR, km_to=Decimal("0.0001")), ValueError),
        (lambda: Visit("v1", DAY, HOUR, km_to=Decimal("NaN")), ValueError),
        (lambda: Visit("v1", DAY, HOUR, km_to=True), TypeError),
        (lambda: Visit("v1", dt.datetime(2025, 1, 7), HOUR), TypeError),
        (lambda: Visit("v1", "2025-01-07", HOUR), TypeError),
        (lambda: Visit(1, DAY, HOUR), TypeError),
        (lambda: Visit("v1", DAY, HOUR, start=dt.time(17, 0, 30)), ValueError),
        (lambda: Visit("v1", DAY, HOUR, start=dt.time(17, tzinfo=dt.timezone.utc)), ValueError),
        (lambda: Visit("v1", DAY, HOUR, status="done"), ValueError),
        (lambda: Visit("v1", DAY, HOUR, with_recipient=1), TypeError),
        (lambda: Expense("e1", DAY, Decimal("1.005"), SpentFor.CONTACT, True), ValueError),
        (lambda: Timesheet("A-1", Month(2025, 1), DAY), TypeError),
        (lambda: Agreement("A-1", DAY, weekly_hours=[HOUR]), TypeError),
        (lambda: ExpenseCover(DAY, "most"), ValueError),
    ],
)
def test_what_is_not_exact_or_of_another_kind_is_refused_when_it_is_made(make, error):
    with pytest.raises(error):
        make()


def test_facts_cannot_be_changed():
    visit = Visit("v1", DAY, HOUR)
    with pytest.raises(dataclasses.FrozenInstanceError):
        visit.hours = 2 * HOUR
    sheet = Timesheet(Agreement("A-1", DAY), Month(2025, 1), DAY, visits=[visit])
    assert sheet.visits == (visit,)


def test_the_decimal_context_of_the_caller_changes_no_amount():
    sheet = Timesheet(
        Agreement("A-1", DAY, weekly_hours=[WeeklyHours(DAY, 40 * HOUR)]),
        Month(2025, 1),
        dt.date(2025, 1, 31),
        visits=[Visit("v1", DAY, 8 * HOUR, km_to=Decimal("123.456"))],
    )
    expected = settle(sheet).totals
    with localcontext() as context:
        context.prec = 2
        assert settle(sheet).totals == expected
        assert settle(sheet.to_json()).totals == expected
        assert settle(dataclasses.replace(sheet, delivered=dt.date(2025, 1, 1))).decisions[
            1
        ].refused.as_tuple().digits == (1, 2, 3, 4, 5, 6)
        assert Visit("v1", DAY, HOUR, km_to=Decimal("123.456")) == Visit("v1", DAY, HOUR, km_to=Decimal("123.456"))


def test_a_repr_is_one_line_without_ids_numbers_of_persons_or_health():
    sheet = Timesheet(
        Agreement(
            "OPD-0017",
            DAY,
            employee="010442",
            holidays=[Holiday(DAY, DAY)],
            sick_leave=[SickLeave(DAY, dt.date(2025, 1, 19))],
            weekly_hours=[WeeklyHours(DAY, 40 * HOUR)],
            hour_account=HourAccount(DAY),
        ),
        Month(2025, 1),
        dt.date(2025, 1, 31),
        visits=[
            Visit("per-hansen", dt.date(2025, 1, 21), HOUR, activity=stottekontakt.Activity.DOCTOR),
            Visit(
                "kari",
                dt.date(2025, 1, 22),
                HOUR,
                status=stottekontakt.VisitStatus.CANCELLED,
                cancelled=Cancellation(dt.date(2025, 1, 22), CancelledBy.CONTACT, stottekontakt.CancelCause.ILLNESS),
            ),
        ],
        expenses=[Expense("per-bill", dt.date(2025, 1, 21), Decimal(120), SpentFor.CONTACT, True)],
        earlier=Earlier(),
    )
    statement = settle(sheet)
    facts = [
        sheet,
        sheet.agreement,
        *sheet.visits,
        *sheet.expenses,
        *sheet.agreement.sick_leave,
        *sheet.agreement.holidays,
    ]
    facts += [sheet.visits[1].cancelled, sheet.agreement.hour_account, sheet.earlier]
    for each in [*facts, statement, *statement.decisions, *statement.notices, *statement.lines, statement.totals]:
        assert "\n" not in repr(each)
        for private in ("OPD", "0017", "010442", "per-", "kari", "doctor", "illness", "2025-01-19"):
            assert private not in repr(each), each


@given(timesheets())
def test_a_copy_and_a_pickle_are_the_same_facts(sheet):
    assert copy.copy(sheet) == copy.deepcopy(sheet) == pickle.loads(pickle.dumps(sheet)) == sheet
    assert pickle.loads(pickle.dumps(sheet)).to_json() == sheet.to_json()
