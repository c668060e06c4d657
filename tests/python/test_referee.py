"""The package against an independent reading of the regulation, and its two ways into it against each other."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import referee
import stottekontakt
from stottekontakt import FactsError, NoRateError, Part, Ruling, Verdict, settle
from timesheets import timesheets

RULED_PART = {Part.KM_TO: Part.KM, Part.KM_FROM: Part.KM}


def hours_text(time):
    minutes = int(time.total_seconds()) // 60
    return f"{'-' if minutes < 0 else ''}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"


def quantity_text(part, quantity):
    if not isinstance(quantity, Decimal):
        return hours_text(quantity)
    return f"{quantity:f}" if part != Part.EXPENSE else f"{quantity:.2f}"


def unique(rows):
    """The referee names a notice once, the library each illness it is about."""
    return [dict(row) for row in dict.fromkeys(tuple(row.items()) for row in rows)]


def as_the_referee_writes(statement):
    """All of a statement but its prose."""
    return {
        "payout": {"nominal": str(statement.payout.nominal), "bank_day": str(statement.payout.bank_day)},
        "lines": [
            {
                "kind": str(line.kind),
                **(
                    {}
                    if line.rate is None
                    else {"quantity": quantity_text(None, line.quantity), "rate": str(line.rate)}
                ),
                "amount": str(line.amount),
                "rule": str(line.rule),
                "provenance": str(line.provenance),
            }
            for line in statement.lines
        ],
        "totals": {name: str(getattr(statement.totals, name)) for name in ("payable", "pending", "refused")},
        "account": {
            name: hours_text(getattr(statement.account, name)) for name in ("granted", "used", "balance", "to_rebook")
        },
        "decisions": [
            {
                "item": decision.item,
                "part": str(decision.part),
                **{
                    name: quantity_text(decision.part, getattr(decision, name))
                    for name in ("claimed", "granted", "pending")
                },
                "verdict": str(decision.verdict),
                "rule": str(decision.rule),
                "section": decision.section,
                "reading": str(decision.reading),
                **({} if decision.ruled is None else {"ruled": str(decision.ruled)}),
            }
            for decision in statement.decisions
        ],
        "notices": unique(
            {"code": str(notice.code), "rule": str(notice.rule)}
            | ({} if notice.item is None else {"item": notice.item})
            for notice in statement.notices
        ),
    }


def refereed(document):
    """The same of the referee's statement."""
    statement = referee.settle(document)
    payout = {name: statement["payout"][name] for name in ("nominal", "bank_day")}
    kept = ("lines", "totals", "account", "decisions", "notices")
    return {"payout": payout, **{name: statement[name] for name in kept}}


def settled_alike(sheet):
    """Settles, and holds the answer against the referee's and the document's."""
    try:
        expected = refereed(json.loads(sheet.to_json()))
    except referee.RateMissing:
        with pytest.raises(NoRateError) as refused:
            settle(sheet)
        assert refused.value.code in ("no-rate-in-force", "no-ceiling-in-force")
        return None
    statement = settle(sheet)
    assert as_the_referee_writes(statement) == expected

    document = settle(sheet.to_json())
    for name in (
        "totals",
        "account",
        "payout",
        "lines",
        "decisions",
        "notices",
        "agreement",
        "employee",
        "month",
        "delivered",
    ):
        assert getattr(document, name) == getattr(statement, name)
    assert document.to_json() == statement.to_json()
    return statement


@given(timesheets(), st.data())
def test_a_timesheet_is_settled_as_the_referee_reads_the_regulation(sheet, data):
    statement = settled_alike(sheet)
    if statement is None:
        return
    in_review = {(d.item, RULED_PART.get(d.part, d.part)) for d in statement.decisions if d.verdict is Verdict.REVIEW}
    if not in_review:
        return
    ruled = data.draw(st.sets(st.sampled_from(sorted(in_review))), label="ruled parts")
    rulings = [
        Ruling(*each, data.draw(st.sampled_from([Verdict.GRANTED, Verdict.REFUSED])), sheet.delivered) for each in ruled
    ]
    settled_alike(replace(sheet, rulings=rulings))


@given(timesheets())
def test_what_is_claimed_is_granted_pending_or_refused_and_the_lines_add_up(sheet):
    try:
        statement = settle(sheet)
    except NoRateError:
        return
    for decision in statement.decisions:
        assert decision.claimed == decision.granted + decision.pending + decision.refused
        nothing = type(decision.claimed)()
        assert min(decision.granted, decision.pending, decision.refused) >= nothing
    assert statement.totals.payable == sum((line.amount for line in statement.lines), Decimal(0))


@given(timesheets(), st.randoms(use_true_random=False))
def test_the_order_of_the_items_changes_no_total(sheet, random):
    try:
        totals = settle(sheet).totals
    except NoRateError:
        return
    visits, expenses = list(sheet.visits), list(sheet.expenses)
    random.shuffle(visits)
    random.shuffle(expenses)
    assert settle(replace(sheet, visits=visits, expenses=expenses)).totals == totals


@given(timesheets(), st.sampled_from(["240.00", "233.04", "1000.00"]))
def test_a_higher_hourly_rate_never_lowers_what_is_paid(sheet, raised):
    day = stottekontakt.OPPDAL.rates("hourly_rate")[0].from_day
    regulation = stottekontakt.OPPDAL.with_rate("hourly_rate", day, Decimal(raised), source="test")
    try:
        payable = settle(sheet).totals.payable
    except NoRateError:
        return
    assert settle(sheet, regulation=regulation).totals.payable >= payable


@given(timesheets().filter(lambda sheet: sheet.visits))
def test_a_ruling_on_what_is_not_in_review_is_refused(sheet):
    try:
        decisions = settle(sheet).decisions
    except NoRateError:
        return
    visit = sheet.visits[0].id
    if any(d.item == visit and d.part is Part.HOURS and d.verdict is Verdict.REVIEW for d in decisions):
        return
    ruled = replace(sheet, rulings=[Ruling(visit, Part.HOURS, Verdict.GRANTED, sheet.delivered)])
    with pytest.raises(FactsError) as refused:
        settle(ruled)
    assert refused.value.pointer.startswith("/rulings/0")
