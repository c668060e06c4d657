"""The command `stottekontakt settle`: documents in, statements or errors out.

    STOTTEKONTAKT=build/stottekontakt python3 settle_test.py
"""

import copy
import json
import os
import pathlib
import random
import stat
import subprocess
import tempfile
import unittest

PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", "build/stottekontakt"))
DONE, INTERNAL, USAGE, INPUT, NO_RATE, NOT_ALL_PAID = 0, 1, 2, 3, 4, 6

# The timesheet of formats.md whose statement is printed there: four visits of 3:00, 364 kr of receipts.
MONTH = {
    "format": "stottekontakt-timesheet/1",
    "agreement": {
        "id": "OPD-0017", "employee": "010442", "from": "2025-01-01", "to": None, "ready": "2024-12-20",
        "weekly_hours": [{"from": "2025-01-01", "hours": "3:00"}],
        "expense_cover": [{"from": "2025-01-01", "monthly": "maximum"}],
        "hour_account": {"opened": "2025-01-01", "used": "0:00"}},
    "month": "2025-01",
    "delivered": "2025-01-31",
    "visits": [
        {"id": f"v{i + 1}", "date": f"2025-01-{day:02d}", "start": "17:00", "hours": "3:00", "status": "held",
         "km": {"to": "7.4", "from": "7.4"}} for i, day in enumerate((7, 14, 21, 28))],
    "expenses": [
        {"id": f"e{i + 1}", "date": f"2025-01-{day:02d}", "amount": amount, "for": "contact", "receipt": True}
        for i, (day, amount) in enumerate(((7, "120.00"), (14, "95.00"), (28, "149.00")))],
}


def changed(*changes):
    """The month with changes (path, value); `...` as value removes the key."""
    sheet = copy.deepcopy(MONTH)
    for path, value in changes:
        *way, last = path.strip("/").split("/")
        place = sheet
        for key in way:
            place = place[int(key)] if isinstance(place, list) else place.setdefault(key, {})
        if value is ...:
            del place[int(last) if isinstance(place, list) else last]
        elif isinstance(place, list) and int(last) == len(place):
            place.append(value)
        else:
            place[int(last) if isinstance(place, list) else last] = value
    return sheet


def run(data, *arguments, environment=None, timeout=600, program_arguments=("settle", "-"), **others):
    text = data if isinstance(data, bytes) else data.encode() if isinstance(data, str) else json.dumps(data).encode()
    return subprocess.run([PROGRAM, *program_arguments, *arguments], input=text, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=timeout, env=environment, **others)


def settled(data, *arguments):
    done = run(data, "--format", "json", *arguments)
    assert done.returncode == DONE, done.stderr.decode()
    return json.loads(done.stdout)


class Case(unittest.TestCase):
    def errors(self, data, status=INPUT):
        done = run(data, "--format", "json", "--json-errors")
        self.assertEqual(done.returncode, status, done.stderr.decode("utf-8", "replace"))
        self.assertEqual(done.stdout, b"", "one sheet in error stops the output of all")
        return json.loads(done.stderr.decode("utf-8"))["errors"]

    def places(self, data, status=INPUT):
        return [(error["pointer"], error["code"]) for error in self.errors(data, status)]

    def assert_refused(self, data, pointer, code, status=INPUT):
        self.assertEqual(self.places(data, status), [(pointer, code)])

    def assert_accepted(self, data):
        self.assertEqual(run(data).returncode, DONE, run(data).stderr.decode())


class Statement(Case):
    def test_the_worked_example_gives_the_statement_of_the_contract(self):
        got = settled(MONTH)
        self.assertEqual(list(got), ["format", "regulation", "input", "agreement", "employee", "month", "delivered", "payout",
                                     "lines", "totals", "account", "decisions", "notices"])
        self.assertEqual(list(got["regulation"]), ["id", "digest", "library"])
        self.assertRegex(got["regulation"]["digest"], "^sha256:[0-9a-f]{64}$")
        self.assertRegex(got["input"], "^sha256:[0-9a-f]{64}$")
        del got["regulation"]["digest"], got["regulation"]["library"], got["input"]
        for row in got["decisions"] + got["notices"]:
            self.assertGreater(len(row.pop("reason")), 10)
        self.assertEqual({key: got[key] for key in got if key not in ("decisions", "notices")}, {
            "format": "stottekontakt-statement/1", "regulation": {"id": "oppdal"},
            "agreement": "OPD-0017", "employee": "010442", "month": "2025-01", "delivered": "2025-01-31",
            "payout": {"nominal": "2025-02-12", "bank_day": "2025-02-12", "rule": "STK-TIM-06", "reading": "practice"},
            "lines": [
                {"kind": "hours", "quantity": "12:00", "rate": "233.03", "amount": "2796.36", "rule": "STK-PAY-02",
                 "provenance": "stated"},
                {"kind": "mileage", "quantity": "59.2", "rate": "5.00", "amount": "296.00", "rule": "STK-KM-01",
                 "provenance": "assumed"},
                {"kind": "expenses", "amount": "300.00", "rule": "STK-EXP-03", "provenance": "stated"}],
            "totals": {"payable": "3392.36", "pending": "0.00", "refused": "64.00"},
            "account": {"granted": "15:00", "used": "12:00", "balance": "3:00", "to_rebook": "0:00"}})
        self.assertEqual(list(got["decisions"][0].items()), [
            ("item", "v1"), ("part", "hours"), ("claimed", "3:00"), ("granted", "3:00"), ("pending", "0:00"),
            ("verdict", "granted"), ("rule", "STK-PAY-01"), ("section", "3"), ("reading", "text")])
        self.assertEqual([f'{row["item"]} {row["part"]}' for row in got["decisions"]],
                         [f"v{i} {part}" for i in range(1, 5) for part in ("hours", "km_to", "km_from")]
                         + ["e1 expense", "e2 expense", "e3 expense"])
        self.assertEqual(got["notices"], [{"code": "assumed-rate", "rule": "STK-KM-01"}])

    def test_rule_without_section_says_null_and_a_ruling_its_date(self):
        sheet = changed(("visits/0/activity", "cooking"),
                        ("rulings", [{"item": "v1", "part": "hours", "verdict": "granted", "on": "2025-02-05"},
                                     {"item": "v1", "part": "km", "verdict": "refused", "on": "2025-02-06"}]),
                        ("visits/1/status", "cancelled"),
                        ("visits/1/cancelled", {"on": "2025-01-14", "by": "guardian"}))
        rows = {f'{row["item"]} {row["part"]}': row for row in settled(sheet)["decisions"]}
        self.assertEqual((rows["v1 hours"]["verdict"], rows["v1 hours"]["ruled"]), ("granted", "2025-02-05"))
        self.assertEqual((rows["v1 km_from"]["verdict"], rows["v1 km_from"]["ruled"]), ("refused", "2025-02-06"))
        self.assertIsNone(rows["v2 km_to"]["section"])
        self.assertNotIn("ruled", rows["v2 km_to"])

    def test_absent_employee_is_null(self):
        self.assertIsNone(settled(changed(("agreement/employee", ...)))["employee"])

    def test_ids_come_back_byte_for_byte(self):
        for text in ('"\\/', "æøå 本 \U00010400", "a" * 200, "\u2028"):
            got = settled(changed(("visits/0/id", text), ("agreement/id", "A" + text[1:])))
            self.assertEqual(got["decisions"][0]["item"], text)

    def test_same_input_gives_same_bytes(self):
        self.assertEqual(run(MONTH, "--format", "json").stdout, run(MONTH, "--format", "json").stdout)

    def test_null_is_absent_in_every_optional_field(self):
        with_nulls = copy.deepcopy(MONTH)
        with_nulls.update(earlier=None, rulings=None)
        with_nulls["agreement"].update(notice=None, holidays=None, sick_leave=None, rate=None)
        with_nulls["visits"][0].update(cancelled=None, activity=None, with_recipient=None)
        with_nulls["visits"][0]["km"].update(outside=None, activity=None)
        with_nulls["expenses"][0].update(kind=None)
        self.assertEqual(settled(with_nulls), settled(MONTH))

    def test_holidays_and_sick_leave_come_in_any_order(self):
        rows = [{"from": "2025-07-07", "to": "2025-07-27"}, {"from": "2025-01-14", "to": "2025-01-14"}]
        for name in ("holidays", "sick_leave"):
            forwards, backwards = (settled(changed((f"agreement/{name}", order))) for order in (rows, rows[::-1]))
            self.assertEqual(forwards, backwards)
            self.assertEqual(forwards["decisions"][3]["verdict"], "review")

    def test_text_is_the_default_and_names_the_sum(self):
        text = run(MONTH).stdout.decode()
        self.assertIn("OPD-0017", text)
        self.assertIn("3 392,36".replace(" ", "\u00a0"), text.replace(" ", "\u00a0"))


class Shapes(Case):
    def test_one_sheet_gives_one_statement(self):
        self.assertIsInstance(settled(MONTH), dict)

    def test_an_array_gives_an_array(self):
        self.assertEqual(settled([MONTH]), [settled(MONTH)])
        self.assertEqual(settled([]), [])

    def test_json_lines_give_json_lines(self):
        second = changed(("agreement/id", "OPD-0018"), ("agreement/employee", "1"))
        text = json.dumps(MONTH) + "\r\n\n" + json.dumps(second) + "\n"
        done = run(text, "--format", "json")
        lines = done.stdout.decode().splitlines()
        self.assertEqual([json.loads(line) for line in lines], [settled(MONTH), settled(second)])
        self.assertNotIn(": ", lines[0].split('"reason"')[0])

    def test_json_lines_may_have_a_byte_order_mark_and_empty_lines_and_end_without_a_line_break(self):
        second = changed(("agreement/id", "OPD-0018"), ("agreement/employee", "1"))
        plain = run(json.dumps(MONTH) + "\n" + json.dumps(second) + "\n", "--format", "json").stdout
        for begin, between, end in (("\ufeff", "\n", ""), ("\r\n\r\n", "\r\n", "\r\n"), ("\n \t\n", "\n\n\n", "\n\n"),
                                    ("\ufeff\n", "\r\n \r\n", " ")):
            text = begin + json.dumps(MONTH) + between + json.dumps(second) + end
            self.assertEqual(run(text, "--format", "json").stdout, plain)
            bad = begin + json.dumps(MONTH) + between + json.dumps(changed(("month", "mars"))) + end
            self.assertEqual([error["line"] for error in self.errors(bad)], [(begin + between).count("\n") + 1])

    def test_objects_over_several_lines_may_follow_each_other(self):
        text = json.dumps(MONTH, indent=2) + "\n" + json.dumps(changed(("agreement/id", "X")), indent=2)
        self.assertEqual(len(run(text, "--format", "json").stdout.splitlines()), 2)

    def test_two_objects_on_one_line_are_refused(self):
        self.assertEqual(self.places(json.dumps(MONTH) + json.dumps(changed(("agreement/id", "X")))),
                         [("", "not-readable")])

    def test_several_files_give_one_array(self):
        with tempfile.TemporaryDirectory() as folder:
            names = []
            for i, data in enumerate((MONTH, [changed(("agreement/id", "X"))])):
                names.append(os.path.join(folder, f"{i}.json"))
                with open(names[-1], "w", encoding="utf-8") as file:
                    json.dump(data, file)
            done = subprocess.run([PROGRAM, "settle", "--format", "json", *names], stdout=subprocess.PIPE, check=True)
            self.assertEqual([row["agreement"] for row in json.loads(done.stdout)], ["OPD-0017", "X"])

    def test_byte_order_mark_is_accepted(self):
        self.assertEqual(json.loads(run(b"\xef\xbb\xbf" + json.dumps(MONTH).encode(), "--format", "json").stdout),
                         settled(MONTH))

    def test_errors_in_an_array_say_which_sheet(self):
        self.assert_refused([MONTH, changed(("agreement/id", "X"), ("visits/0/date", "2025-02-30"))],
                            "/1/visits/0/date", "unreadable-value")

    def test_errors_in_json_lines_say_which_line(self):
        text = json.dumps(MONTH) + "\n\n" + json.dumps(changed(("agreement/id", "X"), ("month", "2025-13")))
        self.assertEqual([(error["line"], error["pointer"]) for error in self.errors(text)], [(3, "/month")])
        self.assertIn("linje 3", run(text).stderr.decode())

    def test_after_a_broken_line_the_next_ones_are_still_read(self):
        broken = '{"format": oops}'
        text = "\n".join([json.dumps(MONTH), broken, json.dumps(changed(("agreement/id", "X"), ("month", 5)))])
        self.assertEqual([(error["line"], error["code"]) for error in self.errors(text)],
                         [(2, "not-readable"), (3, "wrong-type")])

    def test_other_json_is_no_document(self):
        for text in ("12", "null", '"x"', "true", '{"format":"x"}', "[[]]", "[1]", "{}"):
            codes = {error["code"] for error in self.errors(text)}
            self.assertTrue(codes & {"not-a-document", "missing", "wrong-type"}, text)


class InputErrors(Case):
    """Every input error of formats.md, and the value on the right side of the boundary."""

    def test_unknown_keys_are_named_with_the_closest_known_one(self):
        for path, known in (("dato", "Fjern det"), ("visits/0/dat", "«date»"), ("agreement/weekly_hour",
                                                                                "«weekly_hours»"),
                            ("visits/0/km/too", "«to»"), ("expenses/0/ammount", "«amount»")):
            errors = self.errors(changed((path, "x")))
            self.assertEqual([(e["pointer"], e["code"]) for e in errors], [("/" + path, "unknown-key")])
            self.assertIn(known, errors[0]["message"])

    def test_pointers_escape_tilde_and_slash(self):
        self.assert_refused({**MONTH, "a/b~c": {"deep": [1]}}, "/a~1b~0c", "unknown-key")

    def test_duplicate_keys_are_errors_also_after_null(self):
        text = json.dumps(MONTH)
        self.assertEqual(self.places(text.replace('"month"', '"month": "2025-01", "month"', 1)),
                         [("/month", "duplicate-key")])
        self.assertEqual(self.places(text.replace('"ready"', '"ready": null, "ready"', 1)),
                         [("/agreement/ready", "duplicate-key")])
        self.assertEqual(self.places(text.replace('"visits"', '"visits": [], "visits"', 1)),
                         [("/visits", "duplicate-key")])

    def test_every_required_field(self):
        required = ["format", "month", "delivered", "visits", "agreement", "agreement/id", "agreement/from",
                    "agreement/weekly_hours", "visits/0/id", "visits/0/date", "visits/0/hours", "visits/0/status",
                    "expenses/0/id", "expenses/0/date", "expenses/0/amount", "expenses/0/for", "expenses/0/receipt",
                    "agreement/hour_account/opened", "agreement/weekly_hours/0/from", "agreement/weekly_hours/0/hours",
                    "agreement/expense_cover/0/from", "agreement/expense_cover/0/monthly"]
        for path in required:
            self.assert_refused(changed((path, ...)), "/" + path, "missing")
            self.assert_refused(changed((path, None)), "/" + path, "missing")

    def test_required_fields_of_optional_objects(self):
        cases = {"agreement/notice": {"received": "2025-03-03"},
                 "agreement/holidays/0": {"from": "2025-07-07", "to": "2025-07-27"},
                 "agreement/sick_leave/0": {"from": "2025-03-03"},
                 "rulings/0": {"item": "v1", "part": "hours", "verdict": "granted", "on": "2025-02-05"}}
        for path, row in cases.items():
            whole = [(path.rsplit("/", 1)[0], [])] if path[-1] == "0" else []
            for key in row:
                data = changed(*whole, (path, {k: v for k, v in row.items() if k != key}))
                self.assertIn((f"/{path}/{key}", "missing"), self.places(data))
        places = self.places(changed(("visits/0/status", "cancelled"), ("visits/0/cancelled", {})))
        self.assertEqual(places, [("/visits/0/cancelled/on", "missing"), ("/visits/0/cancelled/by", "missing")])

    def test_wrong_types(self):
        for path, value in (("month", 202501), ("visits", {}), ("agreement", []), ("visits/0", "v1"), ("visits/0",
                                                                                                       None),
                            ("visits/0/hours", 3), ("visits/0/km/to", 7.4), ("expenses/0/amount", 120),
                            ("expenses/0/receipt", "true"), ("visits/0/with_recipient", 1), ("agreement/id", 17),
                            ("agreement/to", False), ("visits/0/km", "7.4"), ("visits/0/status", True)):
            self.assert_refused(changed((path, value)), "/" + path, "wrong-type")

    def test_a_number_for_money_says_how_to_write_it(self):
        message = self.errors(changed(("expenses/0/amount", 233.03)))[0]["message"]
        self.assertIn('skriv beløpet som tekst, for eksempel "233.03"', message)

    def test_values_that_do_not_fit(self):
        bad = {"month": ["2025-13", "2025-1", "januar", "", "2025-01-01"],
               "delivered": ["2025-02-29", "31.01.2025", "2025-1-31", "1899-12-31", "2025-01-31 ", "2025-01-31T00:00"],
               "visits/0/hours": ["3", "3:60", "3:0", ":30", "-1:00", "3.5", "3:00:00", "٣:00"],
               "visits/0/start": ["24:00", "7:00", "17:60", "17.00", ""],
               "visits/0/km/to": ["7,4", "-1", "7.4000", "1e3", ".5", "7.", " 7"],
               "expenses/0/amount": ["120,00", "120.001", "120.000", "-1.00", "1 200", "+5", "", "0x10"],
               "agreement/expense_cover/0/monthly": ["max", "Maximum", "-1"],
               "visits/0/status": ["", "Held", "done"], "visits/0/activity": ["", "party"],
               "expenses/0/kind": ["", "bus"], "expenses/0/for": ["", "both"], "agreement/rate": ["", "gruppe"]}
        for path, values in bad.items():
            for value in values:
                self.assert_refused(changed((path, value)), "/" + path, "unreadable-value")

    def test_values_that_fit(self):
        good = {"visits/0/hours": ["0:00", "03:00", "24:00"], "visits/0/start": ["00:00", "23:59"],
                "visits/0/km/to": ["0", "7", "7.4", "7.400", "0.001"], "expenses/0/amount": ["1", "0.01", "120.5"],
                "agreement/expense_cover/0/monthly": ["0", "250.50"], "agreement/rate": ["individual"]}
        for path, values in good.items():
            for value in values:
                self.assert_accepted(changed((path, value), ("visits/1/start", None)))

    def test_words_are_listed_and_the_closest_suggested(self):
        message = self.errors(changed(("visits/0/activity", "coocking")))[0]["message"]
        self.assertIn("«cooking»", message)
        self.assertIn("health_service", message)

    def test_another_format(self):
        self.assert_refused(changed(("format", "stottekontakt-timesheet/2")), "/format", "not-a-document")

    def test_a_visit_over_24_hours(self):
        self.assert_refused(changed(("visits/0/hours", "24:01")), "/visits/0/hours", "out-of-range")

    def test_an_expense_of_nothing(self):
        self.assert_refused(changed(("expenses/0/amount", "0.00")), "/expenses/0/amount", "out-of-range")

    def test_weekly_hours_over_a_week(self):
        self.assert_accepted(changed(("agreement/weekly_hours/0/hours", "168:00")))
        self.assert_refused(changed(("agreement/weekly_hours/0/hours", "168:01")), "/agreement/weekly_hours/0/hours",
                            "out-of-range")

    def test_weekly_hours_begin_with_the_agreement(self):
        self.assert_accepted(changed(("agreement/weekly_hours/0/from", "2024-12-01")))
        self.assert_refused(changed(("agreement/weekly_hours/0/from", "2025-01-02")), "/agreement/weekly_hours/0/from",
                            "first-row-too-late")
        self.assert_refused(changed(("agreement/weekly_hours", [])), "/agreement/weekly_hours", "missing")

    def test_dates_that_do_not_rise(self):
        for name, value in (("weekly_hours", {"hours": "2:00"}), ("expense_cover", {"monthly": "100.00"})):
            self.assert_accepted(changed((f"agreement/{name}/1", {"from": "2025-01-02", **value})))
            self.assert_refused(changed((f"agreement/{name}/1", {"from": "2025-01-01", **value})),
                                f"/agreement/{name}/1/from", "not-rising")

    def test_spans_that_end_before_they_begin_keep_their_place_in_the_file(self):
        self.assert_refused(changed(("agreement/to", "2024-12-31")), "/agreement/to", "ends-before-begins")
        self.assert_accepted(changed(("agreement/to", "2025-01-01")))
        for name in ("holidays", "sick_leave"):
            rows = [{"from": "2025-07-07", "to": "2025-07-06"}, {"from": "2025-02-01", "to": "2025-02-01"}]
            self.assert_refused(changed((f"agreement/{name}", rows)), f"/agreement/{name}/0/to", "ends-before-begins")

    def test_cancelled_belongs_to_a_cancelled_visit(self):
        cancelled = {"on": "2025-01-07", "by": "recipient"}
        self.assert_refused(changed(("visits/0/cancelled", cancelled)), "/visits/0/cancelled", "forbidden")
        self.assert_refused(changed(("visits/0/status", "cancelled")), "/visits/0/cancelled", "missing")
        self.assert_accepted(changed(("visits/0/status", "cancelled"), ("visits/0/cancelled", cancelled)))

    def test_cancelled_after_the_visit(self):
        for on, code in (("2025-01-08", "cancelled-after-visit"), ("2025-01-07", None), ("2025-01-06", None)):
            sheet = changed(("visits/0/status", "cancelled"), ("visits/0/cancelled", {"on": on, "by": "contact"}))
            self.assert_refused(sheet, "/visits/0/cancelled/on", code) if code else self.assert_accepted(sheet)

    def test_a_no_show_is_cancelled_on_its_date(self):
        cancelled = {"on": "2025-01-06", "by": "recipient", "cause": "no_show"}
        sheet = changed(("visits/0/status", "cancelled"), ("visits/0/cancelled", cancelled))
        self.assert_refused(sheet, "/visits/0/cancelled/on", "no-show-not-on-date")
        sheet["visits"][0]["cancelled"]["on"] = "2025-01-07"
        self.assert_accepted(sheet)

    def test_hour_account_opened_too_late_too_early_or_used_before(self):
        place = "agreement/hour_account"
        self.assert_refused(changed((f"{place}/opened", "2025-01-02")), f"/{place}/opened", "account-opened-too-late")
        self.assert_accepted(changed((f"{place}/opened", "2025-01-02"), ("agreement/from", "2025-01-02")))
        self.assert_refused(changed((f"{place}/opened", "1974-12-31")), f"/{place}/opened", "account-opened-too-early")
        self.assert_accepted(changed((f"{place}/opened", "1975-01-01")))
        self.assert_refused(changed((f"{place}/used", "0:01")), f"/{place}/used", "used-before-opening")
        self.assert_accepted(changed((f"{place}/opened", "2024-12-31"), (f"{place}/used", "0:01")))

    def test_duplicate_ids_over_visits_and_expenses(self):
        self.assert_refused(changed(("visits/2/id", "v1")), "/visits/2/id", "duplicate-id")
        self.assert_refused(changed(("expenses/0/id", "v1")), "/expenses/0/id", "duplicate-id")
        self.assertEqual(self.places(changed(("visits/1/id", "v1"), ("visits/2/id", "v1"))),
                         [("/visits/1/id", "duplicate-id"), ("/visits/2/id", "duplicate-id")])

    def test_ids_that_are_none(self):
        for path in ("agreement/id", "agreement/employee", "visits/0/id", "expenses/0/id"):
            self.assert_refused(changed((path, "")), "/" + path, "empty-id")
            self.assert_refused(changed((path, "  ")), "/" + path, "empty-id")
            self.assert_refused(changed((path, "a" * 201)), "/" + path, "empty-id")
            for text in ("a\u0000b", "a\nb", "a\u007f", "a\u0085"):
                self.assert_refused(changed((path, text)), "/" + path, "unreadable-value")

    def test_no_group_rate_in_this_regulation(self):
        self.assert_refused(changed(("agreement/rate", "group")), "/agreement/rate", "no-such-rate")

    def test_months_and_deliveries_outside_the_calendar_of_the_library(self):
        self.assertIn(("/month", "out-of-range"), self.places(changed(("month", "1900-12"))))
        self.assertIn(("/delivered", "out-of-range"), self.places(changed(("delivered", "2200-01-01"))))

    def test_all_errors_of_a_document_at_once(self):
        sheet = changed(("month", "2025-13"), ("agreement/id", ...), ("visits/0/date", "x"), ("visits/0/hours",
                                                                                              "25:00"),
                        ("visits/1/cancelled", {"on": "2025-01-14", "by": "x"}), ("visits/2/hurs", 1),
                        ("expenses/0/amount", 5), ("agreement/holidays", [{"from": "2025-02-02", "to": "2025-02-01"}]))
        self.assertEqual(set(self.places([sheet])), {
            ("/0/month", "unreadable-value"), ("/0/agreement/id", "missing"), ("/0/visits/0/date", "unreadable-value"),
            ("/0/visits/0/hours", "out-of-range"), ("/0/visits/1/cancelled", "forbidden"),
            ("/0/visits/1/cancelled/by", "unreadable-value"), ("/0/visits/2/hurs", "unknown-key"),
            ("/0/expenses/0/amount", "wrong-type"), ("/0/agreement/holidays/0/to", "ends-before-begins")})

    def test_a_bad_value_is_reported_once_and_causes_no_others(self):
        for path in ("agreement/from", "agreement/weekly_hours/0/from", "agreement/hour_account/opened", "month"):
            self.assert_refused(changed((path, "x")), "/" + path, "unreadable-value")
        self.assert_refused(changed(("agreement/weekly_hours", "3:00")), "/agreement/weekly_hours", "wrong-type")
        self.assert_refused(changed(("visits/0/status", "x"), ("visits/0/cancelled", {"on": "2025-01-01",
                                                                                      "by": "contact"})),
                            "/visits/0/status", "unreadable-value")

    def test_same_agreement_and_month_twice_without_earlier(self):
        self.assert_refused([MONTH, MONTH], "/1/earlier", "same-month-twice")
        self.assert_accepted([MONTH, changed(("earlier", {}))])
        self.assert_accepted([MONTH, changed(("month", "2025-02"), ("delivered", "2025-02-28"))])
        self.assert_refused([changed(("earlier", {})), MONTH], "/1/earlier", "same-month-twice")
        self.assert_refused([MONTH, changed(("earlier", None))], "/1/earlier", "same-month-twice")

    def test_one_month_in_two_files_is_paid_once(self):
        with tempfile.TemporaryDirectory() as folder:
            files = [pathlib.Path(folder, name) for name in ("a.json", "b.json", "c.json")]
            for file, sheet in zip(files, (MONTH, MONTH, changed(("earlier", {})))):
                file.write_text(json.dumps(sheet), encoding="utf-8")
            done = run(b"", str(files[0]), str(files[1]), "--json-errors", program_arguments=["settle"])
            self.assertEqual((done.returncode, done.stdout), (INPUT, b""))
            (error,) = json.loads(done.stderr.decode())["errors"]
            self.assertEqual((error["file"], error["pointer"], error["code"]),
                             (str(files[1]), "/earlier", "same-month-twice"))
            done = run(b"", str(files[0]), str(files[2]), program_arguments=["settle"])
            self.assertEqual(done.returncode, DONE, done.stderr.decode())


class NationalIdentityNumbers(Case):
    # Made up, with control digits that fit: a test number (month + 80), a D-number of one, month + 40.
    def number(self, first_six, start=0):
        for serial in range(start, 1000):
            digits = [int(c) for c in f"{first_six}{serial:03d}"]
            one = -sum(a * b for a, b in zip((3, 7, 6, 1, 8, 9, 4, 5, 2), digits)) % 11
            two = -sum(a * b for a, b in zip((5, 4, 3, 2, 7, 6, 5, 4, 3, 2), digits + [one])) % 11
            if one < 10 and two < 10:
                return "".join(map(str, digits)) + f"{one}{two}"
        raise AssertionError

    def test_valid_numbers_are_refused_wherever_an_id_stands_and_not_repeated(self):
        for first_six in ("018190", "418190", "014190", "311290", "290200"):
            number = self.number(first_six)
            for text in (number, number[:6] + " " + number[6:], number[:6] + "-" + number[6:], f" {number} "):
                for path in ("agreement/id", "agreement/employee", "visits/0/id", "expenses/0/id"):
                    sheet = changed((path, text))
                    self.assert_refused(sheet, "/" + path, "national-identity-number")
                    done = run(sheet)
                    self.assertNotIn(number, done.stderr.decode())
                    self.assertNotIn(number[6:], done.stderr.decode())

    def test_other_eleven_digits_are_ids(self):
        number = self.number("018190")
        wrong = number[:10] + str((int(number[10]) + 1) % 10)
        for text in (wrong, self.number("320190"), self.number("011390"), number + "1", number[:5] + " " + number[5:],
                     "x" + number):
            self.assert_accepted(changed(("visits/0/id", text)))

    def test_a_number_as_key_value_or_ruling_is_not_repeated(self):
        number = self.number("018190")
        for sheet in ({**MONTH, number: 1}, changed(("month", number)), changed(("visits/0/activity", number)),
                      changed(("rulings", [{"item": number, "part": "km", "verdict": "granted", "on": "2025-02-01"}]))):
            self.assertNotIn(number, run(sheet).stderr.decode())
            self.assertEqual(run(sheet).returncode, INPUT)


class Rulings(Case):
    def ruled(self, *rulings):
        rows = [{"item": item, "part": part, "verdict": verdict, "on": "2025-02-05"} for item, part, verdict in rulings]
        return changed(("visits/0/activity", "cooking"), ("rulings", rows))

    def test_all_bad_rulings_of_a_sheet_are_reported(self):
        sheet = self.ruled(("v9", "hours", "granted"), ("v1", "hours", "granted"), ("v1", "hours", "refused"),
                           ("v1", "expense", "granted"), ("e1", "km", "granted"), ("v1", "km", "granted"))
        self.assertEqual(self.places(sheet), [("/rulings/0/item", "ruling-without-item"),
                                              ("/rulings/3", "ruling-not-in-review"), ("/rulings/4",
                                                                                       "ruling-not-in-review")])
        sheet = self.ruled(("v1", "hours", "granted"), ("v1", "hours", "refused"), ("v2", "hours", "granted"),
                           ("e1", "expense", "granted"), ("v1", "km", "granted"), ("v1", "km", "granted"))
        self.assertEqual(self.places(sheet), [("/rulings/1", "ruling-twice"), ("/rulings/2", "ruling-not-in-review"),
                                              ("/rulings/3", "ruling-not-in-review"), ("/rulings/5", "ruling-twice")])

    def test_a_part_not_claimed_cannot_be_ruled_on(self):
        sheet = self.ruled(("v1", "km", "granted"))
        del sheet["visits"][0]["km"]
        self.assert_refused(sheet, "/rulings/0", "ruling-not-in-review")

    def test_good_rulings_settle(self):
        self.assert_accepted(self.ruled(("v1", "hours", "granted"), ("v1", "km", "refused")))

    def test_bad_rulings_are_found_in_linear_time(self):
        sheet = self.ruled(*[("v2", "hours", "granted")] * 50000)
        errors = self.errors(sheet)
        self.assertEqual(len(errors), 1001)
        self.assertIn("49000", errors[-1]["message"])


class Rates(Case):
    old = [("month", "2024-12"), ("agreement/from", "2024-01-01"), ("agreement/weekly_hours/0/from", "2024-01-01"),
           ("agreement/hour_account", ...), ("delivered", "2024-12-31"), ("expenses", [])]

    def test_every_visit_without_a_rate_is_named_with_its_date(self):
        dates = ("2024-12-03", "2024-12-10", "2024-12-17", "2024-12-24")
        sheet = changed(*self.old, *[(f"visits/{i}/date", date) for i, date in enumerate(dates)])
        errors = self.errors([sheet], NO_RATE)
        self.assertEqual([(e["pointer"], e["code"]) for e in errors],
                         [(f"/0/visits/{i}/hours", "no-rate-in-force") for i in range(4)])
        self.assertIn("v1", errors[0]["message"])
        self.assertIn("2024-12-03", errors[0]["message"])

    def test_a_ceiling_that_is_not_known(self):
        expense = {"id": "e", "date": "2024-12-03", "amount": "10.00", "for": "contact", "receipt": True}
        sheet = changed(*self.old, ("expenses", [expense]), ("visits", []),
                        ("agreement/expense_cover/0/from", "2024-01-01"))
        self.assert_refused(sheet, "/expenses/0/date", "no-ceiling-in-force", NO_RATE)

    def test_invalid_input_wins_over_a_missing_rate(self):
        sheet = changed(*self.old, ("visits/0/date", "2024-12-03"))
        places = self.places([sheet, changed(("agreement/id", "X"), ("month", 1))], INPUT)
        self.assertEqual({code for _, code in places}, {"no-rate-in-force", "wrong-type"})

    def test_a_refused_visit_needs_no_rate(self):
        self.assert_accepted(changed(("visits/0/date", "2024-12-31")))


class AcrossAgreements(Case):
    def overlaps(self, *sheets):
        return [[row["item"] for row in statement["notices"] if row["code"] == "overlap-other-agreement"]
                for statement in settled(list(sheets))]

    def sheet(self, agreement, *starts, employee="E"):
        visits = [{"id": f"{agreement}{i}", "date": date, "start": start, "hours": hours, "status": "held"}
                  for i, (date, start, hours) in enumerate(starts)]
        return changed(("agreement/id", agreement), ("agreement/employee", employee), ("visits", visits),
                       ("expenses", []))

    def test_both_visits_carry_the_notice(self):
        self.assertEqual(self.overlaps(self.sheet("A", ("2025-01-07", "17:00", "2:00")),
                                       self.sheet("B", ("2025-01-07", "18:59", "2:00"))), [["A0"], ["B0"]])

    def test_the_next_begins_when_the_first_ends(self):
        self.assertEqual(self.overlaps(self.sheet("A", ("2025-01-07", "17:00", "2:00")),
                                       self.sheet("B", ("2025-01-07", "19:00", "2:00"))), [[], []])

    def test_past_midnight(self):
        self.assertEqual(self.overlaps(self.sheet("A", ("2025-01-07", "23:00", "2:00")),
                                       self.sheet("B", ("2025-01-08", "00:30", "2:00"))), [["A0"], ["B0"]])

    def test_only_the_same_employee_and_another_agreement(self):
        one = ("2025-01-07", "17:00", "2:00")
        self.assertEqual(self.overlaps(self.sheet("A", one), self.sheet("B", one, employee="F")), [[], []])
        self.assertEqual(self.overlaps(self.sheet("A", one, employee=None), self.sheet("B", one, employee=None)),
                         [[], []])

    def test_a_long_visit_of_the_same_agreement_hides_no_other(self):
        self.assertEqual(self.overlaps(self.sheet("A", ("2025-01-07", "08:00", "0:30"), ("2025-01-07", "09:00",
                                                                                         "10:00")),
                                       self.sheet("B", ("2025-01-07", "08:15", "2:00")),
                                       self.sheet("C", ("2025-01-07", "10:30", "1:00"), ("2025-01-07", "23:30",
                                                                                         "0:30"))),
                         [["A0", "A1"], ["B0"], ["C0"]])


class Command(Case):
    def run_command(self, *arguments, **others):
        return subprocess.run([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, **others)

    def test_help_and_version_go_to_standard_output(self):
        for arguments in (["--help"], ["settle", "--help"], ["--version"]):
            done = self.run_command(*arguments)
            self.assertEqual((done.returncode, done.stderr), (DONE, b""))
            self.assertIn(b"stottekontakt", done.stdout)

    def test_wrong_use_ends_with_2_and_a_remedy(self):
        for arguments, remedy in (([], "--help"), (["settle"], "FIL"), (["settl"], "«settle»"),
                                  (["settle", "--fromat", "json", "-"], "«--format»"),
                                  (["settle", "--format", "pdf", "-"],
                                   "text, json, csv, html, xlsx eller payroll:PROFIL"),
                                  (["settle", "--lang", "de", "-"], "nynorsk"), (["settle", "--format"], "--help"),
                                  (["settle", "-", "-"], "én gang")):
            done = self.run_command(*arguments)
            self.assertEqual((done.returncode, done.stdout), (USAGE, b""), arguments)
            self.assertIn(remedy, done.stderr.decode(), arguments)

    def test_files_that_cannot_be_read_are_all_named(self):
        with tempfile.TemporaryDirectory() as folder:
            done = self.run_command("settle", folder, folder + "/none")
        self.assertEqual((done.returncode, done.stdout), (INPUT, b""))
        self.assertEqual(len(done.stderr.splitlines()), 2)

    def test_strict_ends_with_6_when_not_all_is_granted(self):
        self.assertEqual(run(MONTH).returncode, DONE)
        done = run(MONTH, "--strict")
        self.assertEqual((done.returncode, done.stdout), (NOT_ALL_PAID, run(MONTH).stdout))
        self.assertEqual(run(changed(("expenses", [])), "--strict").returncode, DONE)
        self.assertEqual(run(changed(("expenses", []), ("visits/0/activity", "chore")), "--strict").returncode,
                         NOT_ALL_PAID)
        self.assertEqual(run(changed(("expenses", []), ("visits/0/km/outside", "1")), "--strict").returncode,
                         NOT_ALL_PAID)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_a_full_disk_is_an_error_with_a_message(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "settle", "-"], input=json.dumps(MONTH).encode(), stdout=full,
                                  stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, INTERNAL)
        self.assertIn("plass", done.stderr.decode())
        self.assertEqual(run(MONTH, "--output", "/dev/full").returncode, INTERNAL)

    def test_a_closed_pipe_is_an_error_with_a_message(self):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([PROGRAM, "settle", "-"], input=json.dumps(MONTH).encode(), stdout=writer,
                              stderr=subprocess.PIPE)
        os.close(writer)
        self.assertEqual(done.returncode, INTERNAL)
        self.assertIn("Kan ikke skrive", done.stderr.decode())

    def test_a_closed_standard_output_is_an_error(self):
        done = subprocess.run(["sh", "-c", '"$0" settle - >&-', PROGRAM], input=json.dumps(MONTH).encode(),
                              stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, INTERNAL)

    def test_output_replaces_the_file_whole_and_keeps_its_permissions(self):
        with tempfile.TemporaryDirectory() as folder:
            name = os.path.join(folder, "out.json")
            self.assertEqual(run(MONTH, "--format", "json", "--output", name, umask=0o027).stdout, b"")
            with open(name, "rb") as file:
                self.assertEqual(file.read(), run(MONTH, "--format", "json").stdout)
            self.assertEqual(stat.S_IMODE(os.stat(name).st_mode), 0o640)
            os.chmod(name, 0o604)
            os.symlink(name, os.path.join(folder, "link"))
            run([], "--format", "json", "--output", os.path.join(folder, "link"))
            self.assertTrue(os.path.islink(os.path.join(folder, "link")))
            with open(name, "rb") as file:
                self.assertEqual(file.read(), b"[]\n")
            self.assertEqual(stat.S_IMODE(os.stat(name).st_mode), 0o604)
            self.assertEqual(sorted(os.listdir(folder)), ["link", "out.json"])

    def test_output_is_left_untouched_by_an_error(self):
        with tempfile.TemporaryDirectory() as folder:
            name = os.path.join(folder, "out.json")
            with open(name, "w", encoding="utf-8") as file:
                file.write("before")
            self.assertEqual(run([MONTH, {}], "--output", name).returncode, INPUT)
            self.assertEqual(run(MONTH, "--output", os.path.join(folder, "none", "x")).returncode, INTERNAL)
            self.assertEqual(run(MONTH, "--output", folder).returncode, INTERNAL)
            with open(name, encoding="utf-8") as file:
                self.assertEqual(file.read(), "before")
            self.assertEqual(os.listdir(folder), ["out.json"])

    def test_output_never_takes_the_place_of_what_was_read(self):
        with tempfile.TemporaryDirectory() as folder:
            name, link = os.path.join(folder, "march.json"), os.path.join(folder, "link")
            pathlib.Path(name).write_text(json.dumps(MONTH), encoding="utf-8")
            os.symlink(name, link)
            for file, output in ((name, name), (link, name), (name, link)):
                for way in (["settle", file], ["compare", "a.toml", "b.toml", file], ["backpay", file, file, file]):
                    self.assertEqual(run(b"", "--output", output, program_arguments=way).returncode, USAGE, way)
            with open(name, "rb") as same:
                done = subprocess.run([PROGRAM, "settle", "-", "--output", name], stdin=same, capture_output=True,
                                      timeout=600)
            self.assertEqual(done.returncode, USAGE)
            self.assertEqual(json.loads(pathlib.Path(name).read_text(encoding="utf-8")), MONTH)

    def test_output_to_a_device_is_written_directly(self):
        self.assertEqual(run(MONTH, "--output", "/dev/stdout").stdout, run(MONTH).stdout)

    def test_json_errors_speak_of_wrong_use_too(self):
        done = self.run_command("settle", "--json-errors")
        self.assertEqual(json.loads(done.stderr)["errors"][0]["code"], "usage")


class HostileInput(Case):
    def expect_error(self, data, timeout=600):
        done = run(data, "--json-errors", timeout=timeout)
        self.assertEqual((done.returncode, done.stdout), (INPUT, b""), data[:80])
        self.assertLess(len(done.stderr), 2_000_000)
        return json.loads(done.stderr.decode("utf-8"))["errors"]

    def test_nothing_at_all(self):
        for text in (b"", b" \n\t", b"\xef\xbb\xbf"):
            self.assertEqual(self.expect_error(text)[0]["code"], "not-readable")

    def test_nul_bytes_anywhere(self):
        text = json.dumps(MONTH).encode()
        for place in (0, 1, len(text) // 2, len(text)):
            self.expect_error(text[:place] + b"\0" + text[place:])
        self.expect_error(text + b"\n\0garbage")

    def test_invalid_utf_8_names_the_cause(self):
        for bad in (b"\xff", b"\xc3(", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xc0\x80", b"J\xf8rgen"):
            errors = self.expect_error(json.dumps(MONTH).encode().replace(b"OPD-0017", b"OPD" + bad))
            self.assertIn("UTF-8", errors[0]["message"])

    def test_deep_nesting(self):
        self.assertEqual(self.expect_error(b"[" * 100000)[-1]["code"], "too-deep")
        self.assertEqual(self.expect_error(b'{"a":' * 100000)[-1]["code"], "too-deep")
        deep = json.dumps(MONTH)[:-1].encode() + b', "x": ' + b"[" * 100000 + b"]" * 100000 + b"}"
        self.assertEqual(self.expect_error(deep)[-1]["code"], "too-deep")

    def test_ten_megabytes_in_one_line(self):
        long = "a" * 10_000_000
        self.expect_error(json.dumps({**MONTH, "x": long}))
        self.expect_error(json.dumps({**MONTH, long: 1}))
        self.expect_error(json.dumps(changed(("agreement/id", long), ("month", long))))
        self.expect_error(json.dumps(MONTH)[:-2] + long)
        self.expect_error('"' + long)
        self.expect_error("[" + "1," * 5_000_000 + "1]")
        self.expect_error("\n" * 10_000_000)

    def test_many_errors_are_counted_and_not_all_told(self):
        errors = self.expect_error(json.dumps([{}] * 100_000))
        self.assertEqual(len(errors), 1001)
        self.assertEqual(errors[-1]["code"], "more-errors")
        self.assertIn("499000", errors[-1]["message"])

    def test_many_broken_lines(self):
        self.assertEqual(len(self.expect_error(b"{oops\n" * 100_000)), 1001)

    def test_numbers_beyond_all_measure(self):
        text = json.dumps(MONTH).replace('"2025-01"', "1" + "0" * 400 + ".0e9", 1)
        self.assertEqual(self.expect_error(text)[0]["pointer"], "/month")

    def test_every_truncation_is_an_error(self):
        text = json.dumps(changed(("agreement/id", "Ø")), ensure_ascii=False).encode()
        for size in range(len(text)):
            done = run(text[:size])
            self.assertEqual(done.returncode, INPUT, text[:size])

    def test_random_changes_never_crash(self):
        rng = random.Random(2025)
        text = json.dumps(changed(("rulings", []), ("agreement/holidays", [{"from": "2025-07-07",
                                                                            "to": "2025-07-27"}])))
        for _ in range(400):
            damaged = bytearray(text.encode())
            for _ in range(rng.randrange(1, 6)):
                where = rng.randrange(len(damaged))
                how = rng.randrange(3)
                if how == 0:
                    damaged[where] ^= 1 << rng.randrange(8)
                elif how == 1:
                    del damaged[where:where + rng.randrange(1, 9)]
                else:
                    damaged[where:where] = bytes(rng.choice(b'{}[]",:0\\\x00\xff') for _ in range(rng.randrange(1, 4)))
            done = run(bytes(damaged), "--json-errors")
            self.assertIn(done.returncode, (DONE, INPUT, NO_RATE), bytes(damaged))
            if done.returncode != DONE:
                self.assertTrue(json.loads(done.stderr.decode("utf-8"))["errors"])

    def test_a_hundred_thousand_visits_are_settled_in_time(self):
        visits = [{"id": f"v{i}", "date": f"2025-01-{i % 31 + 1:02d}", "hours": "0:01", "status": "contact_ill"}
                  for i in range(100_000)]
        self.assertEqual(run(changed(("visits", visits), ("expenses", [])), "--format", "json").returncode, DONE)


class Locale(Case):
    """Run by ctest a second time under nb_NO.UTF-8, whose decimal sign is a comma."""

    def test_the_bytes_do_not_depend_on_the_locale(self):
        plain = {**os.environ, "LC_ALL": "C"}
        for arguments in (["--format", "json"], []):
            self.assertEqual(run(MONTH, *arguments).stdout, run(MONTH, *arguments, environment=plain).stdout)
        bad = changed(("visits/0/hours", 1.5), ("expenses/0/amount", "1,5"))
        self.assertEqual(run(bad).stderr, run(bad, environment=plain).stderr)


if __name__ == "__main__":
    unittest.main()
