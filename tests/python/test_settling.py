"""Settling: forms of a timesheet, many at once, errors, threads."""

import datetime as dt
import json
import pickle
import re
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import pytest

import stottekontakt
from stottekontakt import (
    Agreement,
    Error,
    Expense,
    FactsError,
    Month,
    NoRateError,
    SpentFor,
    Timesheet,
    Visit,
    WeeklyHours,
    settle,
    settle_json,
    settle_many,
)

HOUR = dt.timedelta(hours=1)
FIRST = dt.date(2025, 1, 1)


def sheet(visits=1, **changes):
    """A month in which all is in order: so many visits of an hour, or those given."""
    if isinstance(visits, int):
        visits = [Visit(f"v{n}", dt.date(2025, 1, 1 + n % 28), HOUR) for n in range(visits)]
    facts = {
        "agreement": Agreement("A-1", FIRST, weekly_hours=[WeeklyHours(FIRST, 168 * HOUR)]),
        "month": Month(2025, 1),
        "delivered": dt.date(2025, 1, 31),
        "visits": visits,
    }
    return Timesheet(**{**facts, **changes})


def test_twelve_hours_in_january_2025_are_paid_with_2796_36():
    statement = settle(sheet(visits=12))
    assert statement.totals.payable == Decimal("2796.36")
    assert str(statement.totals.payable) == "2796.36"


def test_a_timesheet_a_mapping_and_its_json_are_settled_alike(examples):
    text = (examples / "2025-03.json").read_text(encoding="utf-8")
    statements = [settle(text), settle(json.loads(text))]
    assert statements[0].decisions == statements[1].decisions
    assert statements[0].to_json() == (examples / "2025-03.statement.json").read_text(encoding="utf-8")
    assert settle_json(text) == statements[0].to_json()


def test_a_mapping_may_hold_dates_times_and_decimals():
    document = {
        "format": "stottekontakt-timesheet/1",
        "agreement": {"id": "A-1", "from": FIRST, "weekly_hours": [{"from": FIRST, "hours": 40 * HOUR}]},
        "month": Month(2025, 1),
        "delivered": dt.date(2025, 1, 31),
        "visits": [
            {
                "id": "v1",
                "date": dt.date(2025, 1, 7),
                "start": dt.time(17),
                "hours": dt.timedelta(hours=2, minutes=30),
                "status": stottekontakt.VisitStatus.HELD,
                "km": {"to": Decimal("7.4")},
            }
        ],
    }
    assert settle(document).totals.payable == Decimal("619.58")


def test_the_language_changes_the_reasons_and_nothing_else():
    bokmaal, english = settle(sheet()), settle(sheet(), lang="en")
    assert bokmaal.decisions[0].reason != english.decisions[0].reason
    assert replace(bokmaal.decisions[0], reason="") == replace(english.decisions[0], reason="")
    with pytest.raises(ValueError, match="nb, nn, en"):
        settle(sheet(), lang="sv")


def test_every_error_of_a_timesheet_is_told_at_once_with_its_pointer():
    wrong = sheet(
        visits=0,
        agreement=Agreement("A-1", FIRST),
        expenses=[Expense("e1", FIRST, Decimal("-1"), SpentFor.CONTACT, True)],
    )
    with pytest.raises(FactsError) as refused:
        settle(wrong)
    pointers = [problem.pointer for problem in refused.value.problems]
    assert sorted(pointers) == ["/agreement/weekly_hours", "/expenses/0/amount"]
    assert refused.value.pointer == pointers[0]
    assert refused.value.code == refused.value.problems[0].code
    assert all(problem.message and problem.code in str(refused.value) for problem in refused.value.problems)
    assert isinstance(refused.value, (Error, ValueError))


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"month": (2025, 13)}, "/month"),
        ({"visits": [Visit("v1", FIRST, 25 * HOUR)]}, "/visits/0/hours"),
        ({"visits": [Visit("v1", FIRST, dt.timedelta(days=999_999_999))]}, "/visits/0/hours"),
        ({"visits": [Visit("v1", FIRST, HOUR), Visit("v1", FIRST, HOUR)]}, "/visits/1/id"),
        ({"visits": [Visit("", FIRST, HOUR)]}, "/visits/0/id"),
        ({"visits": [Visit("v" * 201, FIRST, HOUR)]}, "/visits/0/id"),
        ({"visits": [Visit("a\tb", FIRST, HOUR)]}, "/visits/0/id"),
        ({"visits": [Visit("v1", FIRST, HOUR, km_to=Decimal(10) ** 30)]}, "/visits/0/km/to"),
        ({"visits": [Visit("v1", dt.date(9999, 12, 31), HOUR)]}, "/visits/0/date"),
        ({"agreement": Agreement("15076500565", FIRST, weekly_hours=[WeeklyHours(FIRST, HOUR)])}, "/agreement/id"),
    ],
)
def test_facts_that_cannot_be_are_refused_at_their_place(changes, pointer):
    with pytest.raises(FactsError) as refused:
        settle(sheet(**changes))
    assert refused.value.pointer == pointer


def test_a_visit_before_the_first_rate_is_never_guessed():
    old = dt.date(2024, 12, 1)
    agreement = Agreement("A-1", old, weekly_hours=[WeeklyHours(old, 40 * HOUR)])
    unpaid = sheet(agreement=agreement, month=Month(2024, 12), delivered=old, visits=[Visit("v1", old, HOUR)])
    with pytest.raises(NoRateError) as refused:
        settle(unpaid)
    assert (refused.value.code, refused.value.pointer) == ("no-rate-in-force", "/visits/0/hours")


def test_an_agreement_older_than_1970_is_settled():
    first = dt.date(1969, 6, 1)
    agreement = Agreement("A-1", first, weekly_hours=[WeeklyHours(first, 40 * HOUR)])
    for day in (first, dt.date(1970, 1, 1)):
        rows = [WeeklyHours(day, 40 * HOUR)]
        assert settle(sheet(agreement=replace(agreement, first_day=day, weekly_hours=rows))).totals.payable == Decimal(
            "233.03"
        )


def test_ids_of_every_script_and_length_are_settled_and_named():
    for name in ("æøå", "本", "\U00010400", "x" * 200, "1234567890", "2025-01-07/1"):
        assert settle(sheet(visits=[Visit(name, FIRST, HOUR)])).decisions[0].item == name


def test_a_sheet_larger_than_the_built_in_memory_is_settled():
    visits = [Visit(f"v{n}", dt.date(2025, 1, 1 + n % 28), dt.timedelta(minutes=1)) for n in range(3000)]
    statement = settle(sheet(visits=visits))
    assert statement.account.used == 3000 * dt.timedelta(minutes=1)
    assert len(statement.decisions) == 3000
    assert {notice.item for notice in statement.notices} <= {None, *(f"v{n}" for n in range(3000))}


def test_large_and_small_sheets_are_settled_in_turn():
    sizes = [1000, 1, 3000, 2, 1001, 3000]
    assert [len(each.decisions) for each in settle_many(map(sheet, sizes))] == sizes
    assert [each.totals for each in settle_many(map(sheet, sizes))] == [settle(sheet(size)).totals for size in sizes]


def test_many_are_settled_as_each_by_itself_and_one_at_a_time():
    sheets = [sheet(visits=n) for n in (0, 1, 12, 300, 2)]
    asked = []

    def delivered():
        for each in sheets:
            asked.append(each)
            yield each

    statements = settle_many(delivered())
    first = next(statements)
    assert len(asked) == 1
    for one, alone in zip([first, *statements], sheets):
        assert one.totals == settle(alone).totals
        assert one.decisions == settle(alone).decisions
        assert one.to_json() == settle(alone).to_json()


def test_a_statement_goes_to_another_process(examples):
    text = (examples / "2025-03.json").read_text(encoding="utf-8")
    with ProcessPoolExecutor(1) as pool:
        for timesheet in (sheet(visits=3), text):
            here, there = settle(timesheet), pool.submit(settle, timesheet).result()
            assert (there.totals, there.decisions, there.to_json()) == (here.totals, here.decisions, here.to_json())
            assert pickle.loads(pickle.dumps(here)).notices == here.notices


def test_an_error_goes_through_a_pickle():
    with pytest.raises(FactsError) as refused:
        settle(sheet(month=(2025, 13)))
    copied = pickle.loads(pickle.dumps(refused.value))
    assert (type(copied), copied.problems, str(copied)) == (FactsError, refused.value.problems, str(refused.value))


def test_an_error_among_many_names_the_timesheet():
    with pytest.raises(FactsError) as refused:
        list(settle_many([sheet(), sheet(month=(2025, 13))]))
    assert refused.value.pointer == "/1/month"


def test_what_only_several_timesheets_tell_is_told_of_a_document():
    def of(name):
        agreement = Agreement(name, FIRST, employee="1", weekly_hours=[WeeklyHours(FIRST, 40 * HOUR)])
        return sheet(agreement=agreement, visits=[Visit("v1", FIRST, HOUR, start=dt.time(17))])

    statements = json.loads(settle_json([of("A-1"), of("A-2")]))
    assert [{n["code"] for n in each["notices"]} & {"overlap-other-agreement"} for each in statements] == [
        {"overlap-other-agreement"},
        {"overlap-other-agreement"},
    ]
    for several in (f"[{of('A-1').to_json()}]", f"{of('A-1').to_json()}\n{of('A-2').to_json()}\n"):
        with pytest.raises(ValueError, match="is a list of timesheets"):
            settle(several)


def test_threads_settle_the_same_at_the_same_time():
    sheets = [sheet(visits=n % 40) for n in range(400)]
    expected = [settle(each).to_json() for each in sheets[:40]]

    def work(_):
        return [(one.totals, one.decisions, one.notices) for one in settle_many(sheets)]

    alone = work(None)
    with ThreadPoolExecutor(8) as pool:
        assert all(found == alone for found in pool.map(work, range(8)))
        shared = settle(sheet(visits=20))
        assert set(pool.map(lambda _: shared.decisions, range(64))) == {settle(sheet(visits=20)).decisions}
        assert list(pool.map(lambda each: settle(each).to_json(), sheets[:40])) == expected


def test_a_statement_is_shown_as_a_table_in_a_notebook(examples):
    statement = settle((examples / "2025-03.json").read_text(encoding="utf-8"))
    html = statement._repr_html_()
    assert html.count("<tr>") == 1 + len(statement.decisions)
    assert "Til utbetaling 4631.51" in html
    assert "010442" not in html
    assert "OPD-0017" not in html
    escaped = settle(sheet(visits=[Visit("<b>&", FIRST, HOUR)]))._repr_html_()
    assert "&lt;b&gt;&amp;" in escaped
    assert not re.search(r"<b>", escaped)
