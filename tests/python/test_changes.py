"""A new rate: who gets what, what is owed, and whether the statements stand."""

import json
from decimal import Decimal

import pytest

from stottekontakt import FactsError, LineKind, Month, Regulation, backpay, compare, settle_json, settle_many, verify


@pytest.fixture(scope="module")
def elvdal(examples):
    folder = examples / "new-rate"
    return Regulation.from_toml(folder / "elvdal.toml"), Regulation.from_toml(folder / "elvdal-ny.toml")


@pytest.fixture(scope="module")
def months(examples):
    """Six timesheets, of two agreements in three months."""
    files = sorted((examples / "new-rate").glob("2026-0[123].json"))
    return [sheet for file in files for sheet in json.loads(file.read_text(encoding="utf-8"))]


def test_compare_says_who_gets_what_and_why(elvdal, months):
    comparison = compare(*elvdal, months)
    assert comparison.changed == ("hourly_rate",)
    assert (comparison.sheets, comparison.unchanged) == (6, 1)
    assert comparison.totals.difference.payable == Decimal("430.46")
    assert comparison.totals.causes["hourly_rate"].payable == Decimal("430.46")
    march = next(m for m in comparison.months if (m.agreement, m.month) == ("ELV-0003", Month(2026, 3)))
    assert (march.old.payable, march.new.payable) == (Decimal("2282.53"), Decimal("2382.95"))
    assert sum(each.difference.payable for each in comparison.agreements) == Decimal("430.46")
    assert json.loads(comparison.to_json())["format"] == "stottekontakt-comparison/1"


def test_back_pay_is_owed_once(elvdal, months):
    owed = backpay(*elvdal, months)
    assert owed.to_pay == sum(line.difference for line in owed.lines) == Decimal("430.46")
    assert {line.kind for line in owed.lines} == {LineKind.HOURS}
    again = backpay(*elvdal, months, already=[owed])
    assert (again.to_pay, again.lines) == (Decimal("0.00"), ())
    kept = backpay(*elvdal, months, already=[owed.to_json(), again])
    assert kept.to_pay == Decimal("0.00")
    back = backpay(elvdal[1], elvdal[0], months)
    assert (back.to_pay, back.for_person) == (Decimal("0.00"), Decimal("-430.46"))
    assert all(line.for_person for line in back.lines)


def test_back_pay_that_was_changed_by_hand_is_refused(elvdal, months):
    changed = backpay(*elvdal, months).to_json().replace("106.32", "6.32")
    with pytest.raises(FactsError) as refused:
        backpay(*elvdal, months, already=[changed])
    assert refused.value.problems[0].document == "0"


def test_statements_stand_by_their_own_regulation_only(elvdal, months):
    old, new = elvdal
    statements = list(settle_many(months, regulation=new))
    assert verify(statements, months, regulation=new).holds
    assert verify(settle_json(months, regulation=new), months, regulation=new).statements == 6
    assert verify(statements[0], months[0], regulation=new).holds
    by_old = verify(statements, months, regulation=old)
    assert not by_old.holds
    assert ("/0/totals/payable", "2523.12", "2416.80") in [
        (each.pointer, each.stated, each.settled) for each in by_old.differences
    ]


def test_an_error_says_which_document_it_is_in(elvdal, months):
    with pytest.raises(FactsError) as refused:
        verify("{}", months, regulation=elvdal[1])
    assert refused.value.problems[0].document == "statements"
