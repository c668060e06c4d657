"""Timesheets that the tests of the documents for people settle: a usual month, one with everything, one with nothing."""

import copy
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = json.loads((ROOT / "docs/examples/2025-03.json").read_text(encoding="utf-8"))


def visit(number, day, hours="1:00", km=None, **more):
    driven = {"km": {"to": km, "from": km}} if km else {}
    return {"id": f"v{number}", "date": f"2025-03-{day:02}", "hours": hours, "status": "held", **driven, **more}


def cancelled(by, **more):
    return {"status": "cancelled", "cancelled": {"by": by, **more}}


# Items granted, reduced, refused, in review and ruled on, kilometres of every kind, and ten different notices.
EVERYTHING = {
    "format": "stottekontakt-timesheet/1",
    "agreement": {
        "id": "OPD-0099", "employee": "000123", "from": "2025-01-10",
        "notice": {"received": "2025-03-10", "written": False},
        "weekly_hours": [{"from": "2025-01-10", "hours": "3:00"}, {"from": "2025-03-12", "hours": "2:30"}],
        "expense_cover": [{"from": "2025-01-10", "monthly": "200.00"}],
        "holidays": [{"from": "2025-03-03", "to": "2025-03-04"}],
        "sick_leave": [{"from": "2025-02-10", "to": "2025-03-02", "reported": "2025-02-10"}]},
    "month": "2025-03",
    "delivered": "2025-04-02",
    "visits": [
        visit(1, 1),
        visit(2, 3, **cancelled("recipient", on="2025-03-03")),
        visit(3, 5, start="17:00") | {"km": {"to": "3", "from": "4.5", "outside": "2", "activity": "7"}},
        visit(4, 5, km="3", start="17:30"),
        visit(5, 6, km="3", activity="tidying"),
        visit(6, 7, km="3", activity="treatment"),
        visit(7, 8, "9:00", activity="other"),
        visit(8, 10, "9:00"),
        visit(9, 30, km="3"),
        visit(10, 11, "0:30", km="3", **cancelled("recipient", on="2025-03-11", cause="illness")),
        visit(11, 12, "0:30", km="3", **cancelled("contact", on="2025-03-12"))],
    "expenses": [
        {"id": "e1", "date": "2025-03-05", "amount": "120.00", "kind": "cafe", "for": "contact", "receipt": True},
        {"id": "e2", "date": "2025-03-05", "amount": "90.00", "kind": "ticket", "for": "contact", "receipt": True},
        {"id": "e3", "date": "2025-03-06", "amount": "10.00", "kind": "transport", "for": "contact", "receipt": True},
        {"id": "e4", "date": "2025-03-06", "amount": "1234.50", "for": "recipient", "receipt": True},
        {"id": "e5", "date": "2025-03-07", "amount": "50.00", "for": "contact", "receipt": False}],
    "rulings": [
        {"item": "v5", "part": "hours", "verdict": "granted", "on": "2025-04-05"},
        {"item": "v5", "part": "km", "verdict": "refused", "on": "2025-04-05"},
        {"item": "v6", "part": "hours", "verdict": "refused", "on": "2025-04-06"}],
}
NOTHING = {
    "format": "stottekontakt-timesheet/1",
    "agreement": {
        "id": "OPD-0001", "from": "2025-01-01", "ready": "2025-01-01",
        "weekly_hours": [{"from": "2025-01-01", "hours": "2:00"}],
        "hour_account": {"opened": "2025-01-01", "used": "0:00"}},
    "month": "2025-02",
    "delivered": "2025-02-28",
    "visits": [],
}
SEVERAL = [EXAMPLE, EVERYTHING, NOTHING]

# Ids are opaque: whatever a system writes there stands in the documents as it is, and means nothing to them.
HOSTILE_IDS = ['<script>alert("1")</script>', "=1+1'&amp;\"><img src=x>", "\"'><b>{{id}}{{{key}}}_x0041_", "\u202eabc",
               "a" * 100, "@SUM(A1:A9)", "0001", "-- </style></title> --"]


def with_hostile_ids():
    sheet = copy.deepcopy(EVERYTHING)
    del sheet["rulings"]
    sheet["agreement"]["id"], sheet["agreement"]["employee"], *rest = HOSTILE_IDS
    for item, name in zip(sheet["visits"], rest):
        item["id"] = name
    return sheet
