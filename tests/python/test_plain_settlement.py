"""The plain settlement, by which the package's speed is measured, decides what the referee and the package decide."""

import json

import pytest
from hypothesis import given

import plain_settlement
import random_timesheets
import referee
from plain_facts import facts_of
from stottekontakt import NoRateError, settle
from test_referee import as_the_referee_writes, refereed
from timesheets import timesheets

TEXT = {"hours": referee.hours_text, "expense": referee.money_text}  # the other parts are kilometres


def day_text(day):
    return referee.Date.fromordinal(day).isoformat()


def written_line(line):
    quantity = {}
    if line.kind != "expenses":
        text = referee.hours_text if line.kind == "hours" else referee.km_text
        quantity = {"quantity": text(line.quantity), "rate": referee.money_text(line.rate)}
    amount = referee.money_text(line.amount)
    return {"kind": line.kind, **quantity, "amount": amount, "rule": line.rule, "provenance": line.provenance}


def written_decision(decision):
    text = TEXT.get(decision.part, referee.km_text)
    return {
        "item": decision.item,
        "part": decision.part,
        **{name: text(getattr(decision, name)) for name in ("claimed", "granted", "pending")},
        "verdict": decision.verdict,
        "rule": decision.rule,
        "section": referee.SECTIONS[decision.rule],
        "reading": decision.reading,
        **({"ruled": decision.ruled} if decision.ruled else {}),
    }


def as_the_referee_has_it(statement):
    """All that the plain settlement answers."""
    return {
        "payout": {"nominal": day_text(statement.nominal), "bank_day": day_text(statement.bank_day)},
        "lines": [written_line(line) for line in statement.lines],
        "totals": {name: referee.money_text(getattr(statement, name)) for name in ("payable", "pending", "refused")},
        "account": {
            name: referee.hours_text(getattr(statement, name)) for name in ("granted", "used", "balance", "to_rebook")
        },
        "decisions": [written_decision(decision) for decision in statement.decisions],
    }


def without_notices(statement):
    return {name: value for name, value in statement.items() if name != "notices"}


def test_random_timesheets_are_settled_as_the_referee_does():
    ruled = 0
    for document in random_timesheets.make_sheets(seed=7, count=1000):
        expected = without_notices(refereed(document))
        assert as_the_referee_has_it(plain_settlement.settle(facts_of(document))) == expected
        ruled += any("ruled" in decision for decision in expected["decisions"])
    assert ruled > 50


def test_every_day_of_four_years_has_the_window_and_the_pay_day_the_referee_finds():
    for delivered in referee.days(referee.Date(2025, 1, 1), referee.Date(2028, 12, 31)):
        first = referee.Date.fromordinal(plain_settlement._first_claimable(delivered.toordinal()))
        assert referee.claim_deadline(first - referee.ONE_DAY) < delivered <= referee.claim_deadline(first)
        nominal = referee.payout_nominal(delivered)
        payout = plain_settlement._payout(delivered.toordinal())
        assert payout == (nominal.toordinal(), referee.bank_day(nominal).toordinal())


@pytest.mark.parametrize("index", range(20))
def test_a_rate_that_is_missing_is_no_rate_of_zero(index):
    document = random_timesheets.make_sheet_without_rate(3, index)
    with pytest.raises(plain_settlement.RateMissing):
        plain_settlement.settle(facts_of(document))


@given(timesheets())
def test_a_timesheet_is_settled_as_the_package_does(sheet):
    facts = facts_of(json.loads(sheet.to_json()))
    try:
        statement = settle(sheet)
    except NoRateError:
        with pytest.raises(plain_settlement.RateMissing):
            plain_settlement.settle(facts)
        return
    plain = as_the_referee_has_it(plain_settlement.settle(facts))
    assert plain == without_notices(as_the_referee_writes(statement))


@pytest.mark.parametrize("full", [False, True], ids=["plain months", "full mix"])
def test_the_months_by_which_speed_is_measured_come_to_one_sum_in_every_way(full):
    pytest.importorskip("pyarrow")
    import python_speed

    settled = 0
    for work, facts, _, payable in python_speed.ways(200, full).values():
        answer = work(facts)
        if payable is not None:
            assert answer == payable > 0
            settled += 1
    assert settled == 6
