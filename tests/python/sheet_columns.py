"""Timesheets as rows and columns, and what `settle` says of each, in the shape of the answers of `settle_columns`."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from stottekontakt import MAXIMUM, Error, Part, Ruling, Verdict, code_words, settle
from timesheets import timesheets

MINUTE = dt.timedelta(minutes=1)
LISTS = {
    "weekly_hours": ["from_day", "minutes"],
    "expense_cover": ["from_day", "cover_kind", "monthly_ore"],
    "holidays": ["first_day", "last_day"],
    "sick_leave": ["first_day", "last_day"],
    "rulings": ["item", "part", "verdict", "day"],
    "visits": [
        *("day", "minutes", "status", "cancelled_day", "cancelled_by", "cancel_cause", "start_minute", "activity"),
        *("without_recipient", "metres_to", "metres_from", "metres_outside", "metres_activity", "id"),
    ],
    "expenses": ["day", "ore", "spent_for", "receipt", "kind", "id"],
}
TIMESHEET = [
    *("month_day", "delivered_day", "agreement_first_day", "agreement_last_day", "notice_received_day", "rate_key"),
    *("account_opened_day", "account_used_minutes", "earlier_minutes", "earlier_expenses_ore"),
]
DAYS = {
    *("month_day", "delivered_day", "agreement_first_day", "agreement_last_day", "notice_received_day"),
    *("account_opened_day", "from_day", "first_day", "last_day", "day", "cancelled_day"),
}
LONG = {"account_used_minutes", "earlier_minutes", "earlier_expenses_ore", "monthly_ore", "ore"}
FLAGS = {"without_recipient", "receipt"}
WORDS = {
    *("rate_key", "cover_kind", "part", "verdict", "status", "cancelled_by", "cancel_cause", "activity", "spent_for"),
    "kind",
}


def ore(kroner):
    return int(kroner * 100)


def metres(kilometres):
    return int(kilometres * 1000)


def minutes(time):
    return time // MINUTE


def row_of(sheet):
    """A timesheet as a row, with its lists."""
    agreement, account, earlier = sheet.agreement, sheet.agreement.hour_account, sheet.earlier
    positions = {item.id: index for items in (sheet.visits, sheet.expenses) for index, item in enumerate(items)}
    return {
        "month_day": dt.date(*sheet.month, 17),
        "delivered_day": sheet.delivered,
        "agreement_first_day": agreement.first_day,
        "agreement_last_day": agreement.last_day,
        "notice_received_day": agreement.notice and agreement.notice.received,
        "rate_key": str(agreement.rate),
        "account_opened_day": account and account.opened,
        "account_used_minutes": account and minutes(account.used),
        "earlier_minutes": earlier and minutes(earlier.hours),
        "earlier_expenses_ore": earlier and ore(earlier.expenses),
        "weekly_hours": [{"from_day": row.from_day, "minutes": minutes(row.hours)} for row in agreement.weekly_hours],
        "expense_cover": [{"from_day": row.from_day, **cover(row.monthly)} for row in agreement.expense_cover],
        "holidays": [{"first_day": row.first_day, "last_day": row.last_day} for row in agreement.holidays],
        "sick_leave": [{"first_day": row.first_day, "last_day": row.last_day} for row in agreement.sick_leave],
        "rulings": [
            {
                "item": positions[ruling.item],
                "part": str(ruling.part),
                "verdict": str(ruling.verdict),
                "day": ruling.on,
            }
            for ruling in sheet.rulings
        ],
        "visits": [visit_row(visit) for visit in sheet.visits],
        "expenses": [
            {
                "day": expense.date,
                "ore": ore(expense.amount),
                "spent_for": str(expense.spent_for),
                "receipt": expense.receipt,
                "kind": str(expense.kind),
                "id": expense.id,
            }
            for expense in sheet.expenses
        ],
    }


def cover(monthly):
    if monthly == MAXIMUM:
        return {"cover_kind": "maximum", "monthly_ore": None}
    return {"cover_kind": "amount" if monthly else "none", "monthly_ore": ore(monthly) or None}


def visit_row(visit):
    cancelled = visit.cancelled
    return {
        "day": visit.date,
        "minutes": minutes(visit.hours),
        "status": str(visit.status),
        "cancelled_day": cancelled and cancelled.on,
        "cancelled_by": cancelled and str(cancelled.by),
        "cancel_cause": cancelled and cancelled.cause and str(cancelled.cause),
        "start_minute": None if visit.start is None else 60 * visit.start.hour + visit.start.minute,
        "activity": str(visit.activity),
        "without_recipient": not visit.with_recipient,
        "metres_to": metres(visit.km_to),
        "metres_from": metres(visit.km_from),
        "metres_outside": metres(visit.km_outside),
        "metres_activity": metres(visit.km_activity),
        "id": visit.id,
    }


def flat_tables(sheets):
    """Timesheets as tables of lists, those of rows with the number of their timesheet."""
    rows = [row_of(sheet) for sheet in sheets]
    tables = {"timesheets": {name: [row[name] for row in rows] for name in TIMESHEET}}
    for table, columns in LISTS.items():
        found = [(number, each) for number, row in enumerate(rows) for each in row[table]]
        tables[table] = {
            "timesheet": [number for number, _ in found],
            **{name: [each[name] for _, each in found] for name in columns},
        }
    return tables


def number_of_days(date):
    return (date - dt.date(1970, 1, 1)).days


def word(column, number):
    return code_words(column).get(number)


def check_answers(sheets, settled):
    """Fails unless each timesheet is answered as `settle` answers it."""
    of_sheets, of_visits, of_expenses = settled.timesheets, settled.visits, settled.expenses
    visit = expense = 0
    for row, sheet in enumerate(sheets):
        statement, refused = alone(sheet)
        if refused:
            assert row in settled.unsettled
            assert settled.error(row).code in {problem.code for problem in refused.problems}
            assert of_sheets["payable_ore"][row] == 0
        else:
            assert settled.error(row) is None
            check_numbers(statement, {name: values[row] for name, values in of_sheets.items()})
            decided = {(decision.item, decision.part): decision for decision in statement.decisions}
            for index, each in enumerate(sheet.visits, visit):
                check_visit(each, decided, {name: values[index] for name, values in of_visits.items()})
            for index, each in enumerate(sheet.expenses, expense):
                check_expense(
                    decided[each.id, Part.EXPENSE], {name: values[index] for name, values in of_expenses.items()}
                )
        visit += len(sheet.visits)
        expense += len(sheet.expenses)
    assert (visit, expense) == (len(of_visits["hours_rule"]), len(of_expenses["rule"]))
    assert len(of_sheets["status"]) == len(sheets)


def alone(sheet):
    """The statement of a timesheet, or why there is none."""
    try:
        return settle(sheet), None
    except Error as refused:
        return None, refused


def day(value):
    """The date of a day's number."""
    return dt.date(1970, 1, 1) + dt.timedelta(days=value)


def check_numbers(statement, row):
    totals, account, payout = statement.totals, statement.account, statement.payout
    assert row["status"] == 0
    assert Decimal(int(row["payable_ore"])) / 100 == totals.payable
    assert Decimal(int(row["pending_ore"])) / 100 == totals.pending
    assert Decimal(int(row["refused_ore"])) / 100 == totals.refused
    assert row["accrued_minutes"] == minutes(account.granted)
    assert row["used_minutes"] == minutes(account.used)
    assert row["balance_minutes"] == minutes(account.balance)
    assert row["rebook_minutes"] == minutes(account.to_rebook)
    assert (day(row["payout_day"]), day(row["bank_day"])) == (payout.nominal, payout.bank_day)


def check_visit(visit, decided, row):
    hours = decided.get((visit.id, Part.HOURS))
    if hours is not None:
        assert word("hours_rule", row["hours_rule"]) == hours.rule
        assert word("hours_verdict", row["hours_verdict"]) == hours.verdict
        assert word("hours_reading", row["hours_reading"]) == hours.reading
        assert (row["granted_minutes"], row["pending_minutes"]) == (minutes(hours.granted), minutes(hours.pending))
    ways = [decided[key] for key in ((visit.id, Part.KM_TO), (visit.id, Part.KM_FROM)) if key in decided]
    paid = sum(metres(way.granted) for way in ways)
    verdict = word("km_verdict", row["km_verdict"])
    driven = metres(visit.km_to) + metres(visit.km_from)
    assert paid == (driven - row["km_cut_metres"] if verdict in ("granted", "reduced") else 0)
    if ways:
        assert {way.rule for way in ways} == {word("km_rule", row["km_rule"])}


def check_expense(decision, row):
    assert word("rule", row["rule"]) == decision.rule
    assert word("verdict", row["verdict"]) == decision.verdict
    assert word("reading", row["reading"]) == decision.reading
    assert (row["granted_ore"], row["pending_ore"]) == (ore(decision.granted), ore(decision.pending))


@st.composite
def ruled_timesheets(draw):
    """Timesheets, some of them with rulings on what is in review."""
    sheet = draw(timesheets())
    try:
        decisions = settle(sheet).decisions
    except Error:
        return sheet
    open_parts = {
        (decision.item, Part.KM if decision.part in (Part.KM_TO, Part.KM_FROM) else decision.part)
        for decision in decisions
        if decision.verdict is Verdict.REVIEW
    }
    chosen = draw(st.lists(st.sampled_from(sorted(open_parts)), unique=True)) if open_parts else []
    verdicts = st.sampled_from([Verdict.GRANTED, Verdict.REFUSED])
    return replace(sheet, rulings=[Ruling(*part, draw(verdicts), sheet.delivered) for part in chosen])
