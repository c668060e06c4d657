"""The order of the tests that people read is the order the library tries them in.

For each test there is a circumstance that makes it apply. Two circumstances at once: the test that the order has first
decides. Usage: rule_order_test.py --program PATH
"""

import argparse
import copy
import itertools
import json
import subprocess
import sys
import unittest

options = None


def month():
    """A month in which everything claimed is granted; v0 and v1 may be made to overlap."""
    return {
        "format": "stottekontakt-timesheet/1",
        "agreement": {"id": "A", "from": "2025-01-01", "ready": "2025-01-01",
                      "weekly_hours": [{"from": "2025-01-01", "hours": "20:00"}],
                      "expense_cover": [{"from": "2025-01-01", "monthly": "maximum"}]},
        "month": "2025-03", "delivered": "2025-03-31",
        "visits": [
            {"id": "v0", "date": "2025-03-12", "start": "08:00", "hours": "1:00", "status": "held"},
            {"id": "v1", "date": "2025-03-12", "start": "12:00", "hours": "2:00", "status": "held",
             "km": {"to": "7.4", "from": "7.4", "outside": "3", "activity": "2"}}],
        "expenses": [{"id": "e1", "date": "2025-03-12", "amount": "50.00", "kind": "cafe", "for": "contact",
                      "receipt": True}]}


def change(path, value):
    def apply(sheet):
        target = sheet
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value
    return apply


def visit(**fields):
    return lambda sheet: sheet["visits"][1].update(fields)


def expense(**fields):
    return lambda sheet: sheet["expenses"][0].update(fields)


def cancelled(by, on="2025-03-12"):
    return visit(status="cancelled", cancelled={"on": on, "by": by})


def overlap(sheet):
    sheet["visits"][0].update(start="11:30", date=sheet["visits"][1]["date"])


def sick(sheet):
    sheet["agreement"]["sick_leave"] = [{"from": "2025-03-10", "to": "2025-03-14"}]


# What makes the first four tests apply, to visits and expenses alike.
OFF_SHEET = {
    ("STK-AGR-03", 1): change(("agreement", "to"), "2025-03-11"),
    ("STK-TIM-05", 2): change(("month",), "2025-04"),
    ("STK-PAY-03", 3): change(("delivered",), "2025-03-11"),
    ("STK-TIM-03", 4): change(("delivered",), "2025-06-13"),
}
# (rule, position in the order of the hours) -> what makes the test apply.
HOURS = {
    **OFF_SHEET,
    ("STK-SIC-01", 5): visit(status="contact_ill"),
    ("STK-CAN-02", 6): cancelled("recipient", "2025-03-11"),
    ("STK-HOL-02", 7): change(("agreement", "holidays"), [{"from": "2025-03-10", "to": "2025-03-14"}]),
    ("STK-SIC-01", 8): sick,
    ("STK-CAN-03", 9): cancelled("contact"),
    ("STK-TSK-01", 10): visit(activity="tidying"),
    ("STK-TSK-02", 10): visit(activity="treatment"),
    ("STK-TSK-03", 10): visit(with_recipient=False),
    ("STK-TIM-07", 11): overlap,
    ("STK-PAY-04", 12): change(("agreement", "weekly_hours"), [{"from": "2025-01-01", "hours": "0:00"}]),
    ("STK-PAY-01", 13): lambda sheet: None,
    ("STK-CAN-01", 13): cancelled("recipient"),
}
KILOMETRES = {
    **OFF_SHEET,
    ("STK-CAN-04", 5): visit(status="contact_ill"),
    ("STK-HOL-02", 6): HOURS["STK-HOL-02", 7],
    ("STK-SIC-01", 7): sick,
    ("STK-CAN-03", 8): cancelled("contact"),
    ("STK-TSK-01", 9): visit(activity="tidying"),
    ("STK-TSK-02", 9): visit(activity="treatment"),
    ("STK-TSK-03", 9): visit(with_recipient=False),
    ("STK-TIM-07", 10): overlap,
    ("STK-KM-01", 11): lambda sheet: None,
    ("STK-CAN-04", 11): cancelled("recipient"),
}
EXPENSE = {
    **OFF_SHEET,
    ("STK-EXP-01", 5): expense(receipt=False),
    ("STK-EXP-02", 6): expense(**{"for": "recipient"}),
    ("STK-EXP-04", 7): change(("agreement", "expense_cover"), []),
    ("STK-EXP-02", 8): expense(kind="transport"),
    ("STK-EXP-03", 9): lambda sheet: None,
}
CIRCUMSTANCES = {
    "hours": HOURS, "km": KILOMETRES, "expense": EXPENSE,
    "km_outside": {**OFF_SHEET, ("STK-KM-02", 5): lambda sheet: None},
    "km_activity": {**OFF_SHEET, ("STK-KM-03", 5): lambda sheet: None},
}
ITEMS = {"hours": ("v1", "hours"), "km": ("v1", "km_to"), "km_outside": ("v1", "km_outside"),
         "km_activity": ("v1", "km_activity"), "expense": ("e1", "expense")}


# Each of these gives the visit its status, or the timesheet its day of delivery: two of them cannot be so at once.
STATUS = [("STK-SIC-01", 5), ("STK-CAN-02", 6), ("STK-CAN-03", 9), ("STK-CAN-01", 13),
          ("STK-CAN-04", 5), ("STK-CAN-03", 8), ("STK-CAN-04", 11)]
DELIVERED = [("STK-PAY-03", 3), ("STK-TIM-03", 4)]
PAID_CANCELLED = ("STK-CAN-01", "STK-CAN-04")


def cannot_be_at_once(first, second):
    only_held = first[0] == "STK-TIM-07" and second[0] in PAID_CANCELLED  # a cancelled visit overlaps no other
    return only_held or any(first in ones and second in ones for ones in (STATUS, DELIVERED))


def answer(*arguments, text=None):
    done = subprocess.run([options.program, *arguments], input=text, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


def decided(part, *circumstances):
    """The rule and verdict of a part of the month in which all of these are so."""
    sheet = copy.deepcopy(month())
    for apply in circumstances:
        apply(sheet)
    statement = answer("settle", "-", "--format", "json", text=json.dumps(sheet))
    item = ITEMS[part]
    row = next(row for row in statement["decisions"] if (row["item"], row["part"]) == item)
    return row["rule"], row["verdict"]


class Order(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        orders = answer("explain", "--all", "--format", "json")["orders"]
        cls.orders = {order["part"]: {(test["rule"], test["position"]): test["verdicts"] for test in order["tests"]}
                      for order in orders}

    def test_there_is_a_circumstance_for_every_test(self):
        for part, circumstances in CIRCUMSTANCES.items():
            self.assertEqual(list(circumstances), list(self.orders[part]), part)

    def test_each_test_alone_decides_with_one_of_its_verdicts(self):
        for part, circumstances in CIRCUMSTANCES.items():
            for (rule, position), apply in circumstances.items():
                with self.subTest(part=part, rule=rule, position=position):
                    found, verdict = decided(part, apply)
                    self.assertEqual(found, rule)
                    self.assertIn(verdict, self.orders[part][rule, position])

    def test_of_two_tests_the_one_the_order_has_first_decides(self):
        tried = 0
        for part, circumstances in CIRCUMSTANCES.items():
            for (first, early), (second, late) in itertools.combinations(circumstances.items(), 2):
                (rule, position), (other, after) = first, second
                if position == after or cannot_be_at_once(first, second):
                    continue
                with self.subTest(part=part, first=first, second=second):
                    self.assertEqual(decided(part, late, early)[0], rule)
                    tried += 1
        self.assertGreater(tried, 130)

    def test_sharing_is_asked_in_the_order_of_the_page(self):
        # Each question has what its rule asks for and what later ones do.
        questions = {
            "STK-CON-04": ["audience=responsible_person", "danger=yes", "picture=yes", "agreed=yes", "consent=yes"],
            "STK-CON-02": ["audience=social_media", "danger=yes", "picture=yes", "agreed=yes", "consent=yes"],
            "STK-CON-05": ["audience=follow_up", "agreed=yes", "necessary=yes", "consent=yes"],
            "STK-CON-03": ["audience=anybody", "agreed=yes", "necessary=yes", "consent=yes"],
            "STK-CON-01": ["audience=anybody", "agreed=yes", "necessary=yes"],
        }
        self.assertEqual([rule for rule, _ in self.orders["sharing"]], list(questions))
        for rule, facts in questions.items():
            self.assertEqual(answer("ask", "con-01", *facts, "--format", "json")["rule"], rule)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the built command stottekontakt")
    options, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
