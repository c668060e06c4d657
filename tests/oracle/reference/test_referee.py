"""Hand-worked cases for the referee: the regulation's worked figures, its boundaries, and the statement's invariants.

Every expected figure was worked out from the text of the regulation, not taken from the referee's output.

    python3 -m unittest            (in this directory)
"""

import copy
import random
import unittest

import random_timesheets
import referee
from referee import Date, Illness, InputError, RateMissing, Row, Tables

WEEKLY_3 = [{"from": "2020-01-01", "hours": "3:00"}]


def sheet(visits=(), expenses=(), month="2025-01", delivered="2025-01-31", weekly=None, earlier=None, rulings=None,
          **agreement):
    data = {
        "format": "stottekontakt-timesheet/1",
        "agreement": {"id": "A", "from": "2020-01-01", "weekly_hours": weekly or WEEKLY_3, "ready": "2020-01-01"},
        "month": month, "delivered": delivered, "visits": list(visits), "expenses": list(expenses)}
    for key, value in agreement.items():
        data["agreement"]["from" if key == "first" else key] = value
    if earlier is not None:
        data["earlier"] = earlier
    if rulings is not None:
        data["rulings"] = rulings
    return data


def visit(name, date, hours="1:00", **more):
    return {"id": name, "date": date, "hours": hours, "status": "held", **more}


def cancelled(name, date, on, by, cause=None, hours="1:00", **more):
    reason = {"on": on, "by": by}
    if cause is not None:
        reason["cause"] = cause
    return {"id": name, "date": date, "hours": hours, "status": "cancelled", "cancelled": reason, **more}


def expense(name, date, amount, **more):
    return {"id": name, "date": date, "amount": amount, "for": "contact", "receipt": True, **more}


def ruling(item, part, verdict, on="2025-02-05"):
    return {"item": item, "part": part, "verdict": verdict, "on": on}


PLENTY = {"weekly": [{"from": "2020-01-01", "hours": "100:00"}]}
COVER = [{"from": "2020-01-01", "monthly": "maximum"}]


class Case(unittest.TestCase):
    def settle(self, *arguments, **named):
        return referee.settle(sheet(*arguments, **named))

    def decision(self, statement, item, part="hours"):
        found = [d for d in statement["decisions"] if (d["item"], d["part"]) == (item, part)]
        self.assertEqual(len(found), 1)
        return found[0]

    def check(self, statement, item, verdict, rule, granted, pending, part="hours", reading=None):
        decision = self.decision(statement, item, part)
        self.assertEqual((decision["verdict"], decision["rule"], decision["granted"], decision["pending"]),
                         (verdict, "STK-" + rule, granted, pending))
        if reading:
            self.assertEqual(decision["reading"], reading)

    def codes(self, statement):
        return {(n["code"], n.get("item")) for n in statement["notices"]}

    def line(self, statement, kind):
        return [line for line in statement["lines"] if line["kind"] == kind]


class WorkedFigures(Case):
    def test_twelve_hours(self):
        statement = self.settle([visit(f"v{d}", f"2025-01-{d:02d}", "3:00") for d in (7, 14, 21, 28)])
        self.assertEqual(self.line(statement, "hours"), [
            {"kind": "hours", "quantity": "12:00", "rate": "233.03", "amount": "2796.36", "rule": "STK-PAY-02",
             "provenance": "stated"}])
        # January 2025 touches the ISO weeks 1 to 5: five times 3 hours
        self.assertEqual(statement["account"],
                         {"granted": "15:00", "used": "12:00", "balance": "3:00", "to_rebook": "0:00"})
        self.assertEqual(statement["totals"], {"payable": "2796.36", "pending": "0.00", "refused": "0.00"})
        self.assertEqual(statement["payout"], {"nominal": "2025-02-12", "bank_day": "2025-02-12",
                                               "rule": "STK-TIM-06", "reading": "practice"})

    def amount(self, *hours):
        statement = self.settle([visit(f"v{i}", f"2025-01-{i + 1:02d}", h) for i, h in enumerate(hours)])
        return statement["lines"][0]["amount"]

    def test_rounded_once(self):
        self.assertEqual(self.amount(*["2:15"] * 4), "2097.27")
        self.assertEqual(self.amount("3:00", "3:00", "2:30"), "1980.76")
        self.assertEqual(self.amount("0:30", "0:30", "0:30"), "349.55")

    def test_three_receipts(self):
        statement = self.settle([], [expense("c", "2025-01-25", "149.00"), expense("a", "2025-01-05", "120.00"),
                                     expense("b", "2025-01-15", "95.00")], expense_cover=COVER)
        self.check(statement, "a", "granted", "EXP-03", "120.00", "0.00", "expense", "text")
        self.check(statement, "b", "granted", "EXP-03", "95.00", "0.00", "expense")
        self.check(statement, "c", "reduced", "EXP-03", "85.00", "0.00", "expense")
        self.assertEqual(statement["totals"], {"payable": "300.00", "pending": "0.00", "refused": "64.00"})

    def test_kilometres(self):
        statement = self.settle([visit(f"v{d}", f"2025-01-{d:02d}", km={"to": "7.4", "from": "7.4"})
                                 for d in (7, 14, 21, 28)])
        line = self.line(statement, "mileage")[0]
        self.assertEqual((line["quantity"], line["rate"], line["amount"], line["provenance"]),
                         ("59.2", "5.00", "296.00", "assumed"))
        self.assertIn(("assumed-rate", None), self.codes(statement))

    def test_bank_days(self):
        for delivered, nominal, bank in ((Date(2025, 3, 31), Date(2025, 4, 12), Date(2025, 4, 11)),
                                         (Date(2025, 4, 1), Date(2025, 5, 12), Date(2025, 5, 12)),
                                         (Date(2031, 3, 31), Date(2031, 4, 12), Date(2031, 4, 9)),
                                         (Date(2025, 12, 1), Date(2026, 1, 12), Date(2026, 1, 12))):
            self.assertEqual(referee.payout_nominal(delivered), nominal)
            self.assertEqual(referee.bank_day(nominal), bank)

    def test_notice(self):
        self.assertEqual(referee.notice_end(Date(2025, 3, 3)), Date(2025, 3, 17))

    def test_nav(self):
        self.assertEqual(referee.nav_date(Illness(Date(2025, 3, 3), Date.max, Date(2025, 3, 3))), Date(2025, 3, 19))
        self.assertEqual(referee.nav_date(Illness(Date(2025, 3, 3), Date.max, Date(2025, 3, 1))), Date(2025, 3, 19))
        self.assertEqual(referee.nav_date(Illness(Date(2025, 3, 3), Date.max, None)), Date(2025, 3, 19))
        self.assertEqual(referee.nav_date(Illness(Date(2025, 3, 1), Date.max, Date(2025, 3, 3))), Date(2025, 3, 19))

    def test_ceilings(self):
        for hours, most in (("2:00", "200.00"), ("3:00", "300.00"), ("2:30", "250.00"), ("4:20", "433.33")):
            statement = self.settle([], [expense("e", "2025-01-05", "999.00")], expense_cover=COVER,
                                    weekly=[{"from": "2020-01-01", "hours": hours}])
            self.check(statement, "e", "reduced", "EXP-03", most, "0.00", "expense",
                       "text" if hours.endswith(":00") else "choice")

    def test_claim_deadlines(self):
        for day, deadline in ((Date(2025, 1, 15), Date(2025, 4, 15)), (Date(2025, 11, 30), Date(2026, 2, 28)),
                              (Date(2027, 11, 30), Date(2028, 2, 29)), (Date(2025, 2, 28), Date(2025, 5, 28)),
                              (Date(2025, 1, 31), Date(2025, 4, 30))):
            self.assertEqual(referee.claim_deadline(day), deadline)


class AloneRules(Case):
    def test_public_holidays(self):
        easters = {2024: Date(2024, 3, 31), 2025: Date(2025, 4, 20), 2026: Date(2026, 4, 5), 2027: Date(2027, 3, 28),
                   2031: Date(2031, 4, 13), 2038: Date(2038, 4, 25)}
        for year, easter in easters.items():
            self.assertEqual(referee.easter_sunday(year), easter)
        self.assertEqual(sorted(referee.public_holidays(2025)), [
            Date(2025, 1, 1), Date(2025, 4, 17), Date(2025, 4, 18), Date(2025, 4, 20), Date(2025, 4, 21),
            Date(2025, 5, 1), Date(2025, 5, 17), Date(2025, 5, 29), Date(2025, 6, 8), Date(2025, 6, 9),
            Date(2025, 12, 25), Date(2025, 12, 26)])

    def test_holiday_weeks(self):
        first, end = Date(2025, 1, 1), Date(2026, 1, 1)
        every_week = [Date(2025, 1, 6) + i * 7 * referee.ONE_DAY for i in range(51)]        # all Mondays of weeks 2 to 52
        # Week 1 of 2025 begins on 30 December 2024: outside an agreement from 1 January
        result = referee.holiday_weeks(2025, first, None, every_week[4:], [], end)
        self.assertEqual((result.weeks, result.judged, result.too_few), (4, True, False))
        result = referee.holiday_weeks(2025, first, None, every_week[3:], [], end)
        self.assertEqual((result.weeks, result.judged, result.too_few), (3, True, True))
        result = referee.holiday_weeks(2025, Date(2024, 12, 30), None, every_week[3:], [], end)
        self.assertEqual(result.weeks, 4)
        ill = [Illness(Date(2025, 1, 12), Date(2025, 1, 13))]                               # a day of weeks 2 and 3
        self.assertEqual(referee.holiday_weeks(2025, first, None, every_week[4:], ill, end).weeks, 2)
        self.assertFalse(referee.holiday_weeks(2025, first, None, every_week, [], Date(2025, 12, 31)).judged)
        self.assertFalse(referee.holiday_weeks(2025, Date(2025, 1, 2), None, every_week, [], end).judged)
        self.assertTrue(referee.holiday_weeks(2025, first, Date(2025, 12, 31), every_week, [], end).judged)
        self.assertFalse(referee.holiday_weeks(2025, first, Date(2025, 12, 30), every_week, [], end).judged)

    def test_evaluation(self):
        self.assertEqual(referee.evaluation(2025, 0, Date(2025, 12, 31)), "due")
        self.assertEqual(referee.evaluation(2025, 0, Date(2026, 1, 1)), "overdue")
        self.assertEqual(referee.evaluation(2025, 1, Date(2026, 1, 1)), "met")
        self.assertEqual(referee.evaluation(2025, 3, Date(2025, 1, 1)), "target")

    def test_confidentiality(self):
        ask = referee.confidentiality
        self.assertEqual(ask(), ("forbidden", "STK-CON-01"))
        self.assertEqual(ask(danger=True, to_responsible=True, social_media_picture=True), ("duty", "STK-CON-04"))
        self.assertEqual(ask(danger=True), ("forbidden", "STK-CON-01"))
        self.assertEqual(ask(social_media_picture=True, consent=True), ("forbidden", "STK-CON-02"))
        self.assertEqual(ask(social_media_picture=True, approval=True), ("forbidden", "STK-CON-02"))
        self.assertEqual(ask(social_media_picture=True, consent=True, approval=True), ("permitted", "STK-CON-02"))
        self.assertEqual(ask(to_follow_up=True, agreed=True, necessary=True), ("permitted", "STK-CON-05"))
        self.assertEqual(ask(to_follow_up=True, agreed=True), ("forbidden", "STK-CON-01"))
        self.assertEqual(ask(to_follow_up=True, agreed=True, consent=True), ("permitted", "STK-CON-03"))

    def test_sample(self):
        # published values: FNV-1a-64 of "" and "a"; the first outputs of splitmix64 from 0 and 1234567
        self.assertEqual(referee.fnv_1a_64(b""), 0xCBF29CE484222325)
        self.assertEqual(referee.fnv_1a_64(b"a"), 0xAF63DC4C8601EC8C)
        self.assertEqual(referee.splitmix64(0), 0xE220A8397B1DCDAF)
        self.assertEqual(referee.splitmix64(1234567), 6457827717110365317)
        self.assertFalse(referee.sampled(1, "A", "2025-01", "v1", 0))
        self.assertTrue(referee.sampled(1, "A", "2025-01", "v1", 1000000))
        picked = sum(referee.sampled(7, "A", "2025-01", f"v{i}", 100000) for i in range(4000))
        self.assertTrue(300 < picked < 500)


class Dates(Case):
    def test_agreement_edges(self):
        statement = self.settle([visit("before", "2025-01-05"), visit("first", "2025-01-06"),
                                 visit("last", "2025-01-20"), visit("after", "2025-01-21")],
                                first="2025-01-06", to="2025-01-25", notice={"received": "2025-01-06", "written": False})
        self.check(statement, "before", "refused", "AGR-03", "0:00", "0:00")
        self.check(statement, "first", "granted", "PAY-01", "1:00", "0:00", reading="text")
        self.check(statement, "last", "granted", "PAY-01", "1:00", "0:00")
        self.check(statement, "after", "refused", "AGR-03", "0:00", "0:00", reading="choice")
        self.assertTrue({("notice-unwritten", None), ("balance-lapsed", None)} <= self.codes(statement))

    def test_month_delivery_and_window(self):
        statement = self.settle([visit("dec", "2024-12-31"), visit("feb", "2025-02-01"), visit("jan", "2025-01-01")])
        self.check(statement, "dec", "refused", "TIM-05", "0:00", "0:00")
        self.check(statement, "feb", "refused", "TIM-05", "0:00", "0:00")
        self.assertIsNone(self.decision(statement, "dec")["section"])
        self.assertEqual(statement["totals"]["refused"], "233.03")          # December 2024 has no rate: worth nothing
        statement = self.settle([visit("on", "2025-01-20"), visit("after", "2025-01-21")], delivered="2025-01-20")
        self.check(statement, "on", "granted", "PAY-01", "1:00", "0:00")
        self.check(statement, "after", "refused", "PAY-03", "0:00", "0:00")
        statement = self.settle([visit("in", "2025-01-15"), visit("out", "2025-01-14"), visit("end", "2025-01-31")],
                                delivered="2025-04-15")
        self.check(statement, "in", "granted", "PAY-01", "1:00", "0:00")
        self.check(statement, "out", "refused", "TIM-03", "0:00", "0:00", reading="choice")
        self.assertIn(("late-delivery", None), self.codes(statement))
        self.assertEqual(statement["payout"]["nominal"], "2025-05-12")

    def test_readiness_and_outdated(self):
        statement = self.settle([visit("a", "2026-01-04"), visit("b", "2026-01-05")], month="2026-01",
                                delivered="2026-01-31", ready="2026-01-05")
        self.assertEqual(self.codes(statement), {("not-ready", "a"), ("no-hour-account", None),
                                                 ("rate-may-be-outdated", "a"), ("rate-may-be-outdated", "b")})
        statement = self.settle([visit("a", "2025-12-31")], month="2025-12", delivered="2025-12-31", ready=None)
        self.assertEqual(self.codes(statement), {("readiness-not-stated", None), ("no-hour-account", None)})


class Hours(Case):
    def test_cancelled(self):
        day, before = "2025-01-08", "2025-01-07"
        statement = self.settle([
            cancelled("same", day, day, "recipient"), cancelled("ill", day, day, "recipient", "illness"),
            cancelled("noshow", day, day, "guardian", "no_show"), cancelled("town", day, day, "municipality", "other"),
            cancelled("early", day, before, "recipient"), cancelled("contact", day, day, "contact", "other"),
            cancelled("sick", day, day, "contact", "illness"), cancelled("sickearly", day, before, "contact", "illness"),
            {"id": "gone", "date": day, "hours": "1:30", "status": "contact_ill"}])
        self.check(statement, "same", "granted", "CAN-01", "1:00", "0:00", reading="text")
        self.check(statement, "ill", "granted", "CAN-01", "1:00", "0:00", reading="choice")
        self.check(statement, "noshow", "granted", "CAN-01", "1:00", "0:00", reading="choice")
        self.check(statement, "town", "granted", "CAN-01", "1:00", "0:00", reading="text")
        self.check(statement, "early", "refused", "CAN-02", "0:00", "0:00", reading="text")
        self.check(statement, "contact", "review", "CAN-03", "0:00", "1:00", reading="choice")
        self.check(statement, "sick", "refused", "SIC-01", "0:00", "0:00", reading="text")
        self.check(statement, "sickearly", "refused", "CAN-02", "0:00", "0:00")
        self.check(statement, "gone", "refused", "SIC-01", "0:00", "0:00", reading="text")
        self.assertEqual(statement["account"]["to_rebook"], "4:30")
        self.assertEqual(statement["totals"], {"payable": "932.12", "pending": "233.03", "refused": "0.00"})

    def test_holiday_and_sick_leave(self):
        statement = self.settle([visit("b", "2025-01-06"), visit("first", "2025-01-07"),
                                 cancelled("c", "2025-01-08", "2025-01-08", "recipient"),
                                 cancelled("d", "2025-01-08", "2025-01-07", "recipient"), visit("ill", "2025-01-09"),
                                 cancelled("e", "2025-01-31", "2025-01-31", "guardian")],
                                holidays=[{"from": "2025-01-07", "to": "2025-01-08"}],
                                sick_leave=[{"from": "2025-01-08"}])
        self.check(statement, "b", "granted", "PAY-01", "1:00", "0:00")
        self.check(statement, "first", "review", "HOL-02", "0:00", "1:00")
        self.check(statement, "c", "refused", "HOL-02", "0:00", "0:00", reading="choice")
        self.check(statement, "d", "refused", "CAN-02", "0:00", "0:00")
        self.check(statement, "ill", "review", "SIC-01", "0:00", "1:00", reading="choice")
        self.check(statement, "e", "refused", "SIC-01", "0:00", "0:00", reading="choice")
        self.assertEqual(statement["totals"]["refused"], "466.06")          # not the hours to be rebooked

    def test_tasks(self):
        cases = [("social", True, None), ("shopping", True, None), ("shopping", False, "TSK-01"),
                 ("doctor", True, "TSK-01"), ("cooking", False, "TSK-01"), ("chore", True, "TSK-01"),
                 ("treatment", True, "TSK-02"), ("health_service", False, "TSK-02"), ("cafe", False, "TSK-03"),
                 ("planning", False, None), ("cooperation", False, None), ("other", False, "TSK-03"), ("other", True, None)]
        statement = self.settle([visit(f"v{i}", f"2025-01-{i + 1:02d}", activity=activity, with_recipient=together)
                                 for i, (activity, together, _) in enumerate(cases)])
        for i, (_, _, rule) in enumerate(cases):
            if rule is None:
                self.check(statement, f"v{i}", "granted", "PAY-01", "1:00", "0:00")
            else:
                self.check(statement, f"v{i}", "review", rule, "0:00", "1:00")
        self.assertEqual(self.decision(statement, "v8")["section"], "2")
        self.assertEqual({item for code, item in self.codes(statement) if code == "activity-other"}, {"v11", "v12"})

    def test_cancelled_task_is_reviewed_like_a_held_one(self):
        statement = self.settle([cancelled("v", "2025-01-08", "2025-01-08", "recipient", activity="doctor")])
        self.check(statement, "v", "review", "TSK-01", "0:00", "1:00")

    def test_overlap(self):
        statement = self.settle([
            visit("c", "2025-01-07", "2:00", start="18:59"), visit("b", "2025-01-07", "2:00", start="19:00"),
            visit("a", "2025-01-07", "2:00", start="17:00"), visit("none", "2025-01-07", "5:00")], **PLENTY)
        self.check(statement, "a", "granted", "PAY-01", "2:00", "0:00")
        self.check(statement, "c", "review", "TIM-07", "0:00", "2:00")      # overlaps a; does not count for b
        self.check(statement, "b", "granted", "PAY-01", "2:00", "0:00")
        self.check(statement, "none", "granted", "PAY-01", "5:00", "0:00")

    def test_overlap_over_midnight(self):
        statement = self.settle([visit("a", "2025-01-07", "4:00", start="22:00"),
                                 visit("b", "2025-01-08", "1:00", start="01:59"),
                                 visit("c", "2025-01-08", "1:00", start="02:00")], **PLENTY)
        self.check(statement, "b", "review", "TIM-07", "0:00", "1:00")
        self.check(statement, "c", "granted", "PAY-01", "1:00", "0:00")

    def test_overlap_only_with_held_visits_that_pass(self):
        statement = self.settle([visit("a", "2025-01-07", start="17:00", activity="doctor"),
                                 cancelled("b", "2025-01-07", "2025-01-07", "recipient", start="17:00"),
                                 visit("c", "2025-01-07", start="17:00")], **PLENTY)
        self.check(statement, "b", "granted", "CAN-01", "1:00", "0:00")
        self.check(statement, "c", "granted", "PAY-01", "1:00", "0:00")
        self.assertIn(("possible-duplicate", "c"), self.codes(statement))

    def test_24_hours(self):
        statement = self.settle([visit("a", "2025-01-07", "12:00", start="00:00"), visit("b", "2025-01-07", "10:00"),
                                 visit("c", "2025-01-07", "2:01", start="12:00"),
                                 visit("d", "2025-01-07", "2:00", start="13:00")], **PLENTY)
        self.check(statement, "c", "review", "TIM-07", "0:00", "2:01")
        self.check(statement, "d", "granted", "PAY-01", "2:00", "0:00")     # 24:00 exactly, and c does not count

    def test_account_runs_dry_in_order(self):
        statement = self.settle(
            [visit("z", "2025-01-07", "1:00"), visit("late", "2025-01-08", "1:00"),
             visit("first", "2025-01-06", "1:00"), visit("Z", "2025-01-07", "1:00"),
             visit("timed", "2025-01-07", "1:00", start="00:00")],
            hour_account={"opened": "2025-01-01", "used": "0:00"}, earlier={"hours": "11:30"})
        # 15:00 accrued, 11:30 used: 3:30 are left for first, Z, z, timed, late
        for item in ("first", "Z", "z"):
            self.check(statement, item, "granted", "PAY-01", "1:00", "0:00")
        self.check(statement, "timed", "review", "PAY-04", "0:30", "0:30")
        self.check(statement, "late", "review", "PAY-04", "0:00", "1:00")
        self.assertEqual(statement["account"],
                         {"granted": "15:00", "used": "15:00", "balance": "0:00", "to_rebook": "0:00"})
        self.assertEqual(statement["totals"]["pending"], "349.55")          # 1:30 rounded once

    def test_bytes_order_of_ids(self):
        statement = self.settle([visit("ø", "2025-01-07", "10:00"), visit("z", "2025-01-07", "10:00"),
                                 visit("Ø", "2025-01-07", "4:00")])
        self.check(statement, "z", "granted", "PAY-01", "10:00", "0:00")
        self.check(statement, "Ø", "granted", "PAY-01", "4:00", "0:00")
        self.check(statement, "ø", "review", "PAY-04", "1:00", "9:00")

    def accrued(self, month, weekly=None, **agreement):
        delivered = referee.last_day_of_month(referee.parse_month(month)).isoformat()
        return self.settle([], month=month, delivered=delivered, weekly=weekly, **agreement)["account"]["granted"]

    def test_accrual(self):
        self.assertEqual(self.accrued("2025-02"), "15:00")      # Saturday 1 to Friday 28: weeks 5 to 9
        self.assertEqual(self.accrued("2027-02"), "12:00")      # Monday 1 to Sunday 28: four weeks
        # opened on Thursday 26 December 2024 (week 52): weeks 52 and 1 to 5
        self.assertEqual(self.accrued("2025-01", hour_account={"opened": "2024-12-26"}), "18:00")
        # opened earlier, agreement from Friday 10 January: weeks 2 to 5
        self.assertEqual(self.accrued("2025-01", first="2025-01-10", hour_account={"opened": "2024-12-26"}), "12:00")
        # ends on Monday 20 January: weeks 1 to 4
        self.assertEqual(self.accrued("2025-01", to="2025-01-20"), "12:00")
        # ended before the month
        self.assertEqual(self.accrued("2025-01", to="2024-12-31"), "0:00")
        # 5 hours from Tuesday 14 January: that week began with 3, the two after it have 5
        self.assertEqual(self.accrued("2025-01", WEEKLY_3 + [{"from": "2025-01-14", "hours": "5:00"}]), "19:00")
        self.assertEqual(self.accrued("2025-01", WEEKLY_3 + [{"from": "2025-01-13", "hours": "5:00"}]), "21:00")
        # the first day of the week *in the period* counts: agreement from Tuesday 14, 5 hours from that day
        self.assertEqual(self.accrued("2025-01", WEEKLY_3 + [{"from": "2025-01-14", "hours": "5:00"}],
                                      first="2025-01-14", hour_account={"opened": "2025-01-14"}), "15:00")

    def test_account_more_used_than_accrued(self):
        statement = self.settle([visit("v", "2025-01-07")], hour_account={"opened": "2024-12-30", "used": "20:00"})
        self.check(statement, "v", "review", "PAY-04", "0:00", "1:00")
        self.assertEqual(statement["account"]["balance"], "-5:00")


class Kilometres(Case):
    KM = {"to": "1.001", "from": "2", "outside": "3", "activity": "4.5"}

    def test_follow_the_hours(self):
        day = "2025-01-08"
        statement = self.settle([
            visit("held", day, km=self.KM), cancelled("same", day, day, "recipient", km=self.KM),
            cancelled("early", day, "2025-01-01", "recipient", km=self.KM),
            {"id": "ill", "date": day, "hours": "1:00", "status": "contact_ill", "km": self.KM},
            visit("doctor", day, activity="doctor", km=self.KM), visit("out", "2025-02-01", km=self.KM),
            cancelled("contact", day, day, "contact", km=self.KM)])
        self.check(statement, "held", "granted", "KM-01", "1.001", "0", "km_to", "text")
        self.check(statement, "held", "refused", "KM-02", "0", "0", "km_outside", "text")
        self.check(statement, "held", "refused", "KM-03", "0", "0", "km_activity", "text")
        self.check(statement, "same", "granted", "CAN-04", "2", "0", "km_from", "choice")
        self.check(statement, "early", "review", "CAN-04", "0", "1.001", "km_to", "choice")
        self.check(statement, "early", "refused", "KM-02", "0", "0", "km_outside")
        self.check(statement, "ill", "review", "CAN-04", "0", "2", "km_from")
        self.check(statement, "doctor", "review", "TSK-01", "0", "2", "km_from", "choice")
        self.check(statement, "out", "refused", "TIM-05", "0", "0", "km_to", "choice")
        self.check(statement, "out", "refused", "TIM-05", "0", "0", "km_activity", "choice")
        self.check(statement, "contact", "review", "CAN-03", "0", "2", "km_from")
        self.assertEqual({item for code, item in self.codes(statement) if code == "km-on-cancelled"}, {"same"})
        line = self.line(statement, "mileage")[0]
        self.assertEqual((line["quantity"], line["amount"]), ("6.002", "30.01"))

    def test_refused_with_the_hours(self):
        statement = self.settle([cancelled("v", "2025-01-08", "2025-01-08", "recipient", km={"to": "1"})],
                                holidays=[{"from": "2025-01-08", "to": "2025-01-08"}])
        self.check(statement, "v", "refused", "HOL-02", "0", "0", "km_to")

    def test_only_the_account_in_the_way(self):
        statement = self.settle([visit("v", "2025-01-08", "20:00", km={"to": "1"}),
                                 visit("w", "2025-01-09", "1:00", km={"to": "1"}),
                                 cancelled("x", "2025-01-10", "2025-01-10", "recipient", km={"to": "1"})])
        self.check(statement, "v", "review", "PAY-04", "15:00", "5:00")
        self.check(statement, "v", "granted", "KM-01", "1", "0", "km_to")
        self.check(statement, "w", "granted", "KM-01", "1", "0", "km_to")
        self.check(statement, "x", "granted", "CAN-04", "1", "0", "km_to")

    def test_visit_without_minutes(self):
        statement = self.settle([visit("v", "2025-01-08", "0:00", km={"to": "0.001"})])
        self.assertEqual([d["part"] for d in statement["decisions"]], ["km_to"])
        self.assertEqual(statement["lines"][0]["amount"], "0.01")           # half an øre, up

    def test_refused_kilometres_of_two_years(self):
        # 5.00 and 5.30 per km, 0.001 km each: 0.5 and 0.53 øre, each rounded on its own
        statement = self.settle([visit("a", "2025-12-31", "0:00", km={"to": "0.001"}),
                                 visit("b", "2026-01-01", "0:00", km={"outside": "0.001"})],
                                month="2026-01", delivered="2026-01-31")
        self.assertEqual(statement["totals"]["refused"], "0.02")


class Expenses(Case):
    def test_order_of_the_tests(self):
        day = "2025-01-08"
        statement = self.settle([], [
            expense("window", "2025-01-07", "1.00", receipt=False), expense("receipt", day, "2.00", receipt=False, kind="fuel"),
            expense("theirs", day, "3.00", **{"for": "recipient"}, kind="transport"), expense("fuel", day, "4.00", kind="fuel"),
            expense("nocover", day, "5.00", kind="transport"), expense("bus", "2025-01-09", "6.00", kind="transport"),
            expense("other", "2025-01-09", "7.00", kind="other")],
            delivered="2025-04-08", expense_cover=[{"from": "2025-01-01", "monthly": "0.00"},
                                                   {"from": "2025-01-09", "monthly": "maximum"}],
            holidays=[{"from": "2025-01-01", "to": "2025-01-31"}])
        for item, verdict, rule, granted, pending, reading in (
                ("window", "refused", "TIM-03", "0.00", "0.00", "choice"),
                ("receipt", "refused", "EXP-01", "0.00", "0.00", "text"),
                ("theirs", "refused", "EXP-02", "0.00", "0.00", "text"),
                ("fuel", "refused", "EXP-02", "0.00", "0.00", "text"),
                ("nocover", "refused", "EXP-04", "0.00", "0.00", "text"),
                ("bus", "review", "EXP-02", "0.00", "6.00", "choice"),
                ("other", "granted", "EXP-03", "7.00", "0.00", "text")):
            self.check(statement, item, verdict, rule, granted, pending, "expense", reading)
        self.assertEqual(statement["totals"], {"payable": "7.00", "pending": "6.00", "refused": "15.00"})
        self.assertTrue({("expense-other", "other"), ("expense-no-visit", "other")} <= self.codes(statement))

    def test_review_draws_last(self):
        statement = self.settle([visit("v", "2025-01-31")], [
            expense("bus1", "2025-01-01", "80.00", kind="transport"), expense("bus2", "2025-01-02", "80.00", kind="transport"),
            expense("bus3", "2025-01-03", "80.00", kind="transport"), expense("cafe", "2025-01-31", "180.00")],
            expense_cover=COVER)
        self.check(statement, "cafe", "granted", "EXP-03", "180.00", "0.00", "expense")
        self.check(statement, "bus1", "review", "EXP-02", "0.00", "80.00", "expense")
        self.check(statement, "bus2", "review", "EXP-02", "0.00", "40.00", "expense")
        self.check(statement, "bus3", "refused", "EXP-03", "0.00", "0.00", "expense", "text")
        self.assertEqual(statement["totals"]["refused"], "120.00")
        self.assertNotIn(("expense-no-visit", "cafe"), self.codes(statement))

    def test_ceiling_over_a_changing_month(self):
        # 3 h, then 5 h from the 20th: 500; cover 350 for part of the month, 100 for the rest: the highest is 350
        many = [expense("a", "2025-01-02", "300.00"), expense("b", "2025-01-30", "300.00")]
        statement = self.settle([], many, weekly=WEEKLY_3 + [{"from": "2025-01-20", "hours": "5:00"}],
                                expense_cover=[{"from": "2025-01-01", "monthly": "100.00"},
                                               {"from": "2025-01-10", "monthly": "350.00"},
                                               {"from": "2025-01-12", "monthly": "100.00"}],
                                earlier={"expenses": "20.00"})
        self.check(statement, "a", "granted", "EXP-03", "300.00", "0.00", "expense", "choice")
        self.check(statement, "b", "reduced", "EXP-03", "30.00", "0.00", "expense", "choice")
        # the 5 hours begin after the agreement's end: they do not count
        statement = self.settle([], many[:1], weekly=WEEKLY_3 + [{"from": "2025-01-20", "hours": "5:00"}],
                                expense_cover=COVER, to="2025-01-19", earlier={"expenses": "0.01"})
        self.check(statement, "a", "reduced", "EXP-03", "299.99", "0.00", "expense", "text")

    def test_nothing_left(self):
        statement = self.settle([], [expense("a", "2025-01-02", "0.01")], expense_cover=COVER,
                                earlier={"expenses": "400.00"})
        self.check(statement, "a", "refused", "EXP-03", "0.00", "0.00", "expense")
        self.assertEqual(statement["lines"], [])


class Rulings(Case):
    VISITS = [visit("v", "2025-01-08", "16:00", km={"to": "1", "from": "2"}),
              visit("d", "2025-01-07", "1:00", activity="doctor", km={"to": "1", "from": "2"}), visit("w", "2025-01-09")]

    def test_granted_after_all_others(self):
        statement = self.settle(self.VISITS, rulings=[ruling("d", "hours", "granted"), ruling("d", "km", "refused")])
        self.check(statement, "d", "granted", "TSK-01", "1:00", "0:00")
        self.check(statement, "d", "refused", "TSK-01", "0", "0", "km_from")
        self.assertEqual(self.decision(statement, "d", "km_to")["ruled"], "2025-02-05")
        self.check(statement, "v", "review", "PAY-04", "15:00", "1:00")     # as without the ruling
        self.assertEqual(statement["account"]["balance"], "-1:00")

    def test_partly_granted(self):
        statement = self.settle(self.VISITS, rulings=[ruling("v", "hours", "refused"), ruling("w", "hours", "refused")])
        self.check(statement, "v", "reduced", "PAY-04", "15:00", "0:00")
        self.check(statement, "w", "refused", "PAY-04", "0:00", "0:00")
        statement = self.settle(self.VISITS, rulings=[ruling("v", "hours", "granted")])
        self.check(statement, "v", "granted", "PAY-04", "16:00", "0:00")

    def test_receipt_partly_pending(self):
        receipts = [expense("bus", "2025-01-02", "400.00", kind="transport")]
        statement = self.settle([], receipts, expense_cover=COVER, rulings=[ruling("bus", "expense", "granted")])
        self.check(statement, "bus", "reduced", "EXP-02", "300.00", "0.00", "expense", "choice")
        self.assertEqual(statement["totals"], {"payable": "300.00", "pending": "0.00", "refused": "100.00"})

    def test_not_allowed(self):
        for wrong in ([ruling("nobody", "hours", "granted")], [ruling("w", "km", "granted")],
                      [ruling("v", "km", "granted")], [ruling("v", "expense", "granted")],
                      [ruling("d", "hours", "granted"), ruling("d", "hours", "granted")]):
            with self.assertRaises(InputError) as caught:
                self.settle(self.VISITS, rulings=wrong)
            self.assertEqual(caught.exception.pointer, f"/rulings/{len(wrong) - 1}")


class RatesAndErrors(Case):
    def test_missing_rate(self):
        early = {"month": "2024-12", "delivered": "2024-12-31"}
        for visits, expenses, parameter in (
                ([visit("x", "2024-12-31")], [], "hourly_rate"),
                ([visit("x", "2024-12-31", activity="doctor")], [], "hourly_rate"),
                ([], [expense("x", "2024-12-31", "1.00")], "expense_ceiling"),
                ([], [expense("x", "2024-12-31", "1.00", kind="transport")], "expense_ceiling")):
            with self.assertRaises(RateMissing) as caught:
                self.settle(visits, expenses, expense_cover=COVER, **early)
            self.assertEqual((caught.exception.item, caught.exception.date, caught.exception.parameter),
                             ("x", Date(2024, 12, 31), parameter))
        statement = self.settle([cancelled("x", "2024-12-31", "2024-12-30", "recipient", km={"to": "10"}),
                                 visit("y", "2024-12-31", km={"outside": "1"}, activity="doctor", hours="0:00")],
                                [expense("z", "2024-12-31", "1.00", receipt=False)], expense_cover=COVER, **early)
        self.assertEqual(statement["totals"], {"payable": "0.00", "pending": "49.00", "refused": "5.90"})

    def test_lines_by_rate(self):
        tables = Tables(
            hourly_rate=(Row(Date(2020, 1, 1), 10001, "stated"), Row(Date(2025, 1, 10), 20001, "stated"),
                         Row(Date(2025, 1, 20), 10001, "assumed")),
            kilometre_rate=referee.OPPDAL.kilometre_rate, expense_ceiling=referee.OPPDAL.expense_ceiling)
        visits = [visit("a", "2025-01-09", "0:30"), visit("b", "2025-01-10", "0:30"), visit("c", "2025-01-20", "0:30")]
        lines = referee.settle(sheet(visits), tables)["lines"]
        self.assertEqual([(line["quantity"], line["rate"], line["amount"], line["provenance"]) for line in lines],
                         [("1:00", "100.01", "100.01", "assumed"), ("0:30", "200.01", "100.01", "stated")])

    def test_input_errors(self):
        good = sheet([visit("v", "2025-01-08")])
        referee.settle(good)

        def broken(pointer, change):
            data = copy.deepcopy(good)
            change(data)
            with self.assertRaises(InputError) as caught:
                referee.settle(data)
            self.assertEqual(caught.exception.pointer, pointer)

        def account(opened, used="0:00"):
            return lambda data: data["agreement"].update(hour_account={"opened": opened, "used": used})

        broken("/visits/0/hours", lambda d: d["visits"][0].update(hours="24:01"))
        broken("/visits/0/cancelled", lambda d: d["visits"][0].update(status="cancelled"))
        broken("/visits/0/cancelled/on", lambda d: d["visits"].__setitem__(
            0, cancelled("v", "2025-01-08", "2025-01-09", "recipient")))
        broken("/visits/1/id", lambda d: d["visits"].append(d["visits"][0]))
        broken("/expenses/0/amount", lambda d: d["expenses"].append(expense("e", "2025-01-08", "0.00")))
        broken("/agreement/to", lambda d: d["agreement"].update(to="2019-12-31"))
        broken("/agreement/holidays/0/to", lambda d: d["agreement"].update(
            holidays=[{"from": "2025-01-02", "to": "2025-01-01"}]))
        broken("/agreement/weekly_hours/1/from", lambda d: d["agreement"].update(weekly_hours=WEEKLY_3 * 2))
        broken("/agreement/weekly_hours/0/from", lambda d: d["agreement"].update(
            weekly_hours=[{"from": "2020-01-02", "hours": "3:00"}]))
        broken("/agreement/weekly_hours/0/hours", lambda d: d["agreement"].update(
            weekly_hours=[{"from": "2020-01-01", "hours": "168:01"}]))
        broken("/agreement/hour_account/opened", account("2025-01-02"))
        broken("/agreement/hour_account/opened", account("1974-12-31"))
        broken("/agreement/hour_account/used", account("2025-01-01", "0:01"))
        with self.assertRaises(InputError) as caught:
            referee.settle_all([good, good])
        self.assertEqual(caught.exception.pointer, "/1/earlier")
        referee.settle_all([good, dict(good, earlier={})])
        edge = copy.deepcopy(good)
        account("1975-01-01", "9999:00")(edge)
        referee.settle(edge)


class Illnesses(Case):
    def long(self, sick_leave, month="2025-03", delivered="2025-03-31"):
        statement = self.settle([], month=month, delivered=delivered, sick_leave=sick_leave)
        return {code for code, _ in self.codes(statement)} & {"long-illness", "may-apply-nav"}

    def test_sixteen_days(self):
        self.assertEqual(self.long([{"from": "2025-03-03", "to": "2025-03-18"}]), set())
        self.assertEqual(self.long([{"from": "2025-03-03", "to": "2025-03-19"}]), {"long-illness", "may-apply-nav"})
        self.assertEqual(self.long([{"from": "2025-03-03"}], delivered="2025-03-18"), set())
        self.assertEqual(self.long([{"from": "2025-03-03", "to": "2025-03-10"}, {"from": "2025-03-11"}],
                                   delivered="2025-03-19"), {"long-illness", "may-apply-nav"})
        self.assertEqual(self.long([{"from": "2025-03-03", "to": "2025-03-10"}, {"from": "2025-03-12"}],
                                   delivered="2025-03-20"), set())
        self.assertEqual(self.long([{"from": "2025-03-03", "to": "2025-03-19", "reported": "2025-03-04"}]),
                         {"long-illness"})
        self.assertEqual(self.long([{"from": "2025-01-01", "to": "2025-02-28"}]), set())


class SeveralSheets(Case):
    def test_overlap_with_another_agreement(self):
        one = sheet([visit("a", "2025-01-07", "2:00", start="17:00"), visit("b", "2025-01-08", start="17:00")],
                    employee="E")
        two = sheet([visit("c", "2025-01-07", start="18:00"), visit("d", "2025-01-07", start="19:00"),
                     visit("e", "2025-01-08", start="17:00", activity="doctor")], employee="E", id="B")
        three = sheet([visit("f", "2025-01-07", start="18:00")], employee="F", id="C")
        alone = [referee.settle(data) for data in (one, two, three)]
        together = referee.settle_all([one, two, three])
        found = [{item for code, item in self.codes(s) if code == "overlap-other-agreement"} for s in together]
        self.assertEqual(found, [{"a"}, {"c"}, set()])
        self.assertEqual([s["decisions"] for s in alone], [s["decisions"] for s in together])


class Properties(unittest.TestCase):
    """The invariants of the format, on random sheets."""

    COUNT = 300

    @classmethod
    def setUpClass(cls):
        cls.sheets = random_timesheets.make_sheets(99, cls.COUNT)

    def quantity(self, part, text):
        parse = referee.parse_hours if part == "hours" else referee.parse_money if part == "expense" else referee.parse_km
        return parse(text)

    def test_nothing_disappears(self):
        for data in self.sheets:
            statement = referee.settle(data)
            keys = [(d["item"], d["part"]) for d in statement["decisions"]]
            self.assertEqual(len(keys), len(set(keys)))
            claims = sum(v["hours"] != "0:00" for v in data["visits"]) + len(data.get("expenses") or [])
            claims += sum(float(km) > 0 for v in data["visits"] for km in (v.get("km") or {}).values())
            self.assertEqual(len(keys), claims)
            for d in statement["decisions"]:
                claimed, granted, pending = (self.quantity(d["part"], d[k]) for k in ("claimed", "granted", "pending"))
                refused = claimed - granted - pending
                self.assertTrue(min(granted, pending, refused) >= 0)
                self.assertEqual(d["verdict"] == "review", pending > 0)
                self.assertEqual(d["verdict"] == "granted", granted == claimed)
                self.assertEqual(d["verdict"] == "refused", refused == claimed)
            self.assertEqual(referee.parse_money(statement["totals"]["payable"]),
                             sum(referee.parse_money(line["amount"]) for line in statement["lines"]))

    def test_file_order_changes_nothing(self):
        for data in self.sheets:
            shuffled = copy.deepcopy(data)
            random.Random(1).shuffle(shuffled["visits"])
            if shuffled.get("expenses"):
                random.Random(2).shuffle(shuffled["expenses"])
            one, two = referee.settle(data), referee.settle(shuffled)
            for statement in (one, two):
                statement["decisions"].sort(key=lambda d: (d["item"], d["part"]))
            self.assertEqual(one, two)

    def test_granting_never_lowers(self):
        for data in self.sheets:
            without = {key: value for key, value in data.items() if key != "rulings"}
            before = referee.settle(without)
            reviews = {(d["item"], "km" if d["part"].startswith("km") else d["part"])
                       for d in before["decisions"] if d["verdict"] == "review"}
            for item, part in sorted(reviews):
                after = referee.settle(dict(without, rulings=[ruling(item, part, "granted")]))
                self.assertTrue(referee.parse_money(after["totals"]["payable"])
                                >= referee.parse_money(before["totals"]["payable"]))

    def test_the_generator_repeats_itself(self):
        self.assertEqual(random_timesheets.make_sheets(99, 20, start=40), self.sheets[40:60])


if __name__ == "__main__":
    unittest.main()
